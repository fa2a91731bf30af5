//! `awsQuery`: form parameters in, XML out; IAM, STS, ELB and their age.
//! <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>

use crate::codec::query;
use crate::codec::query::Dialect;
use crate::invalid::Invalid;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::{Operation, ServiceModel};
use crate::shape::{Node, Shape};
use crate::xml::write::Writer;

const CONTENT_TYPE: &str = "text/xml";

pub(crate) fn decode(operation: &'static Operation, request: &HttpRequest<'_>) -> Result<Node, Invalid> {
    query::read(Dialect::Aws, operation.input, request)
}

/// `<XResponse xmlns="..."><XResult>members</XResult><ResponseMetadata>...</XResponse>`.
pub(crate) fn encode(
    service: &ServiceModel,
    operation: &Operation,
    output: &dyn Shape,
    request_id: &str,
) -> Response {
    let mut xml = Writer::new();
    xml.open_in(operation.name, "Response", service.xmlns);
    if let Some(wrapper) = operation.result_wrapper {
        xml.open(wrapper);
        xml.members(output, &|_| true);
        xml.close(wrapper);
    }
    xml.open("ResponseMetadata");
    xml.text_element("RequestId", request_id);
    xml.close("ResponseMetadata");
    xml.close_with(operation.name, "Response");
    Response::new(operation.status, CONTENT_TYPE, request_id, xml.finish())
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
