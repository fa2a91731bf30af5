//! The codecs: bytes to typed inputs, typed outputs to bytes, one room per protocol.
//!
//! A codec reads a request into a [`Node`] that follows the operation's schema; what the model says
//! of values is then held against it here, once for all protocols.

mod aws_json;
mod aws_query;
mod ec2_query;
mod pieces;
mod query;
mod rest;
mod rest_json;
mod rest_xml;
mod rpc_cbor;

pub use pieces::{Answer, Rest};

use crate::constraints;
use crate::invalid::Invalid;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::{Operation, Protocol, ServiceModel};
use crate::shape::{Node, Schema, Shape, fill};

/// Reads an operation's input. It fits the model when this returns; an idempotency token that the
/// client left out is still unset.
///
/// # Errors
/// [`Invalid`], with all that is known to be wrong.
pub fn decode(
    protocol: Protocol,
    operation: &'static Operation,
    request: &HttpRequest<'_>,
) -> Result<Box<dyn Shape>, Invalid> {
    let node = read(protocol, operation, request)?;
    let mut input = (operation.new_input)();
    fill(input.as_mut(), node).map_err(|mismatch| Invalid::Malformed(mismatch.to_string()))?;
    Ok(input)
}

/// [`decode`] before the values are put into a typed input.
///
/// # Errors
/// The same.
pub fn read(
    protocol: Protocol,
    operation: &'static Operation,
    request: &HttpRequest<'_>,
) -> Result<Node, Invalid> {
    match protocol {
        Protocol::Ec2Query => ec2_query::decode(operation, request),
        Protocol::AwsQuery => aws_query::decode(operation, request),
        Protocol::RestXml => rest_xml::decode(operation, request),
        Protocol::RestJson1 => rest_json::decode(operation, request),
        Protocol::AwsJson10 | Protocol::AwsJson11 => aws_json::decode(operation, request),
        Protocol::RpcV2Cbor => rpc_cbor::decode(operation, request),
    }
}

/// Writes an operation's output: a long one, in the protocols that have such, while it is sent.
pub fn answer(
    protocol: Protocol,
    service: &ServiceModel,
    operation: &Operation,
    output: Box<dyn Shape>,
    request_id: &str,
) -> Answer {
    match protocol {
        Protocol::Ec2Query => ec2_query::begin(service, operation, request_id).in_pieces(output),
        Protocol::AwsQuery => aws_query::begin(service, operation, request_id).in_pieces(output),
        _ => Answer { begun: encode(protocol, service, operation, &*output, request_id), rest: None },
    }
}

/// Writes an operation's output as a whole.
pub fn encode(
    protocol: Protocol,
    service: &ServiceModel,
    operation: &Operation,
    output: &dyn Shape,
    request_id: &str,
) -> Response {
    match protocol {
        Protocol::Ec2Query => ec2_query::begin(service, operation, request_id).whole(output),
        Protocol::AwsQuery => aws_query::begin(service, operation, request_id).whole(output),
        Protocol::RestXml => rest_xml::encode(service, operation, output, request_id),
        Protocol::RestJson1 => rest_json::encode(operation, output, request_id),
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            aws_json::encode(protocol, operation, output, request_id)
        }
        Protocol::RpcV2Cbor => rpc_cbor::encode(operation, output, request_id),
    }
}

/// Writes an error in the form that the protocol's clients read.
pub fn encode_error(protocol: Protocol, service: &ServiceModel, error: &ErrorView<'_>) -> Response {
    match protocol {
        Protocol::Ec2Query => ec2_query::encode_error(error),
        Protocol::AwsQuery => aws_query::encode_error(service, error),
        Protocol::RestXml => rest_xml::encode_error(service, error),
        Protocol::RestJson1 => rest_json::encode_error(error),
        Protocol::AwsJson10 | Protocol::AwsJson11 => aws_json::encode_error(protocol, service, error),
        Protocol::RpcV2Cbor => rpc_cbor::encode_error(service, error),
    }
}

/// The same node, where it keeps to the model.
fn checked(schema: &'static Schema, node: Node) -> Result<Node, Invalid> {
    let breaches = constraints::breaches(schema, &node);
    if breaches.is_empty() { Ok(node) } else { Err(Invalid::Constraints(breaches)) }
}
