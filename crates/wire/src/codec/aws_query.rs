//! `awsQuery`: form parameters in, XML out; IAM, STS, ELB and their age.
//! <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>

use crate::codec::pieces::Begun;
use crate::codec::query;
use crate::codec::query::Dialect;
use crate::invalid::Invalid;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::{Operation, ServiceModel};
use crate::shape::{Member, Node};
use crate::xml::document::Document;
use crate::xml::write::Writer;

const CONTENT_TYPE: &str = "text/xml";

pub(crate) fn decode(operation: &'static Operation, request: &HttpRequest<'_>) -> Result<Node, Invalid> {
    query::read(Dialect::Aws, operation.input, request)
}

/// `<XResponse xmlns="..."><XResult>members</XResult><ResponseMetadata>...</XResponse>`.
pub(super) fn begin<'a>(service: &ServiceModel, operation: &Operation, request_id: &'a str) -> Begun<'a> {
    let mut xml = Writer::new();
    xml.open_in(operation.name, "Response", service.xmlns);
    let wrapper = operation.result_wrapper;
    if let Some(wrapper) = wrapper {
        xml.open(wrapper);
    }
    let wanted: fn(&Member) -> bool = if wrapper.is_some() { |_| true } else { |_| false };
    let document = Document::new(xml, wanted, |xml| {
        if let Some(wrapper) = wrapper {
            xml.close(wrapper);
        }
        xml.open("ResponseMetadata");
        xml.text_element("RequestId", request_id);
        xml.close("ResponseMetadata");
        xml.close_with(operation.name, "Response");
    });
    Begun { status: operation.status, content_type: CONTENT_TYPE, request_id, document }
}

/// `<ErrorResponse xmlns="..."><Error><Type/><Code/><Message/></Error><RequestId/></ErrorResponse>`.
pub(crate) fn encode_error(service: &ServiceModel, error: &ErrorView<'_>) -> Response {
    let mut xml = Writer::new();
    error_document(&mut xml, service.xmlns, error);
    Response::new(error.status, CONTENT_TYPE, error.request_id, xml.finish())
}

/// The error document that `restXml` has in common with this protocol.
pub(crate) fn error_document(xml: &mut Writer, xmlns: &str, error: &ErrorView<'_>) {
    xml.open_in("Error", "Response", xmlns);
    xml.open("Error");
    xml.text_element("Type", error.fault());
    xml.text_element("Code", error.code);
    xml.text_element("Message", error.message);
    if let Some(members) = error.members {
        xml.members(members, &ErrorView::in_body);
    }
    xml.close("Error");
    xml.text_element("RequestId", error.request_id);
    xml.close_with("Error", "Response");
}
