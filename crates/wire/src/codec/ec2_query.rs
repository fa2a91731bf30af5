//! `ec2Query`: form parameters in, XML out, in EC2's own dialect.
//! <https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html>

use crate::codec::pieces::Begun;
use crate::codec::query;
use crate::codec::query::Dialect;
use crate::invalid::Invalid;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::{Operation, ServiceModel};
use crate::shape::Node;
use crate::xml::document::Document;
use crate::xml::write::Writer;

const CONTENT_TYPE: &str = "text/xml;charset=UTF-8";

pub(crate) fn decode(operation: &'static Operation, request: &HttpRequest<'_>) -> Result<Node, Invalid> {
    query::read(Dialect::Ec2, operation.input, request)
}

/// `<DescribeVpcsResponse xmlns="..."><requestId>...</requestId>members</DescribeVpcsResponse>`;
/// where the model has no output, EC2 says `<return>true</return>`.
pub(super) fn begin<'a>(service: &ServiceModel, operation: &Operation, request_id: &'a str) -> Begun<'a> {
    let mut xml = Writer::new();
    xml.open_in(operation.name, "Response", service.xmlns);
    xml.text_element("requestId", request_id);
    if operation.output.members.is_empty() {
        xml.text_element("return", "true");
    }
    let document = Document::new(xml, |_| true, |xml| xml.close_with(operation.name, "Response"));
    Begun { status: operation.status, content_type: CONTENT_TYPE, request_id, document }
}

/// `<Response><Errors><Error><Code/><Message/></Error></Errors><RequestID/></Response>`.
pub(crate) fn encode_error(error: &ErrorView<'_>) -> Response {
    let mut xml = Writer::new();
    xml.open("Response");
    xml.open("Errors");
    xml.open("Error");
    xml.text_element("Code", error.code);
    xml.text_element("Message", error.message);
    if let Some(members) = error.members {
        xml.members(members, &ErrorView::in_body);
    }
    xml.close("Error");
    xml.close("Errors");
    xml.text_element("RequestID", error.request_id);
    xml.close("Response");
    Response::new(error.status, CONTENT_TYPE, error.request_id, xml.finish())
}
