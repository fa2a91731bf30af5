//! `smithy-rpc-v2-cbor`: a CBOR body, service and operation in the path.
//! <https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html>

use http::header::{HeaderName, HeaderValue};

use crate::cbor;
use crate::codec::{aws_json, checked};
use crate::invalid::Invalid;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::{Operation, ServiceModel};
use crate::shape::{Node, Shape};

pub(crate) fn decode(operation: &'static Operation, request: &HttpRequest<'_>) -> Result<Node, Invalid> {
    checked(operation.input, cbor::read(operation.input, request.body)?)
}

pub(crate) fn encode(operation: &Operation, output: &dyn Shape, request_id: &str) -> Response {
    let mut body = Vec::with_capacity(256);
    cbor::write_structure(&mut body, Some(output), &[]);
    response(operation.status, request_id, body)
}

/// A map of `__type`, the message, and the error's own members.
pub(crate) fn encode_error(service: &ServiceModel, error: &ErrorView<'_>) -> Response {
    let mut body = Vec::with_capacity(128);
    let message = aws_json::message_name(error.members);
    cbor::write_structure(&mut body, error.members, &[("__type", error.code), (message, error.message)]);
    let mut response = response(error.status, error.request_id, body);
    aws_json::query_error(&mut response, service, error);
    response
}

fn response(status: u16, request_id: &str, body: Vec<u8>) -> Response {
    let mut response = Response::new(status, "application/cbor", request_id, body);
    let protocol = HeaderName::from_static("smithy-protocol");
    response.headers.push((protocol, HeaderValue::from_static("rpc-v2-cbor")));
    response
}
