//! `awsJson1_0` and `awsJson1_1`: a JSON body, the operation in `X-Amz-Target`.
//! <https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html>

use http::header::HeaderName;

use crate::codec::checked;
use crate::invalid::Invalid;
use crate::json;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::{Operation, Protocol, ServiceModel};
use crate::shape::{Node, Shape};

pub(crate) fn decode(operation: &'static Operation, request: &HttpRequest<'_>) -> Result<Node, Invalid> {
    checked(operation.input, json::read(operation.input, request.body)?)
}

pub(crate) fn encode(
    protocol: Protocol,
    operation: &Operation,
    output: &dyn Shape,
    request_id: &str,
) -> Response {
    let mut body = String::with_capacity(256);
    json::write_structure(&mut body, output, &|_| true);
    Response::new(operation.status, content_type(protocol), request_id, body.into_bytes())
}

/// `{"__type":"ResourceNotFoundException","message":"..."}` and the error's own members.
pub(crate) fn encode_error(protocol: Protocol, service: &ServiceModel, error: &ErrorView<'_>) -> Response {
    let body = error_body(error, true).into_bytes();
    let mut response = Response::new(error.status, content_type(protocol), error.request_id, body);
    response.push(HeaderName::from_static("x-amzn-errortype"), error.code);
    query_error(&mut response, service, error);
    response
}

/// An error's JSON object. The message goes by the name that the error's model gives it.
pub(crate) fn error_body(error: &ErrorView<'_>, with_type: bool) -> String {
    let mut body = String::from("{");
    if with_type {
        body.push_str("\"__type\":");
        json::write_text(&mut body, error.code);
        body.push(',');
    }
    json::write_text(&mut body, message_name(error.members));
    body.push(':');
    json::write_text(&mut body, error.message);
    if let Some(members) = error.members {
        json::write_members(&mut body, members, false, &ErrorView::in_body);
    }
    body.push('}');
    body
}

/// `message` or `Message`.
pub(crate) fn message_name(members: Option<&dyn Shape>) -> &'static str {
    let table = members.map_or(&[][..], |shape| shape.schema().members);
    table.iter().find(|m| m.name.eq_ignore_ascii_case("message")).map_or("message", |m| m.wire)
}

/// Services that once spoke a query protocol name the code that their clients knew.
/// <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#awsquerycompatible-trait>
pub(crate) fn query_error(response: &mut Response, service: &ServiceModel, error: &ErrorView<'_>) {
    if service.query_compatible {
        let known = service.query_codes.iter().find(|(shape, _)| *shape == error.code);
        let code = known.map_or(error.code, |(_, code)| code);
        let value = format!("{code};{}", error.fault());
        response.push(HeaderName::from_static("x-amzn-query-error"), &value);
    }
}

fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        _ => "application/x-amz-json-1.1",
    }
}
