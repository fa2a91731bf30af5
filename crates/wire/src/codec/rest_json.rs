//! `restJson1`: HTTP bindings, JSON bodies.
//! <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html>

use http::header::HeaderName;

use crate::codec::{aws_json, rest};
use crate::invalid::Invalid;
use crate::json;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::Operation;
use crate::shape::{Location, Node, Shape, Unit};

const CONTENT_TYPE: &str = "application/json";

pub(crate) fn decode(operation: &'static Operation, request: &HttpRequest<'_>) -> Result<Node, Invalid> {
    rest::decode(operation, request, json::read)
}

/// An operation without an output has no body; one whose members all travel elsewhere has `{}`.
pub(crate) fn encode(operation: &Operation, output: &dyn Shape, request_id: &str) -> Response {
    let mut response = rest::head(operation.status, output);
    let mut body = String::new();
    if let Some(index) = output.schema().payload {
        if let Some(shape) = rest::plain_payload(&mut response, output.get(index).view()) {
            json::write_structure(&mut body, shape, &|_| true);
        }
    } else if !output.as_any().is::<Unit>() {
        json::write_structure(&mut body, output, &|member| member.location == Location::Body);
    }
    if !body.is_empty() {
        rest::set_body(&mut response, CONTENT_TYPE, body.into_bytes());
    }
    response.push(HeaderName::from_static("x-amzn-requestid"), request_id);
    response
}

/// The code in `x-amzn-ErrorType`, the message and the error's members in the body.
pub(crate) fn encode_error(error: &ErrorView<'_>) -> Response {
    let body = aws_json::error_body(error, false).into_bytes();
    let mut response = Response::new(error.status, CONTENT_TYPE, error.request_id, body);
    response.push(HeaderName::from_static("x-amzn-errortype"), error.code);
    if let Some(members) = error.members {
        response.headers.extend(rest::head(error.status, members).headers);
    }
    response
}
