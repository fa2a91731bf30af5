//! `restXml`: HTTP bindings, XML bodies; Route 53, CloudFront and their kin.
//! <https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html>

use http::header::HeaderName;

use crate::codec::{aws_query, rest};
use crate::invalid::Invalid;
use crate::message::{ErrorView, HttpRequest, Response};
use crate::service::{Operation, ServiceModel};
use crate::shape::{Location, Node, Shape};
use crate::xml;
use crate::xml::write::Writer;

const CONTENT_TYPE: &str = "application/xml";

pub(crate) fn decode(operation: &'static Operation, request: &HttpRequest<'_>) -> Result<Node, Invalid> {
    rest::decode(operation, request, xml::read::read)
}

/// The body's members under an element of the output's name, in the service's namespace.
pub(crate) fn encode(
    service: &ServiceModel,
    operation: &Operation,
    output: &dyn Shape,
    request_id: &str,
) -> Response {
    let mut response = rest::head(operation.status, output);
    let schema = output.schema();
    let document = if let Some(index) = schema.payload {
        rest::plain_payload(&mut response, output.get(index).view())
            .map(|shape| (schema.members[index].wire, shape))
    } else {
        rest::in_body(schema).next().map(|_| (schema.name, output))
    };
    if let Some((root, shape)) = document {
        let mut xml = Writer::new();
        xml.root(root, service.xmlns, shape, &|member| member.location == Location::Body);
        rest::set_body(&mut response, CONTENT_TYPE, xml.finish());
    }
    response.push(HeaderName::from_static("x-amzn-requestid"), request_id);
    response
}

/// The same document as in `awsQuery`.
pub(crate) fn encode_error(service: &ServiceModel, error: &ErrorView<'_>) -> Response {
    let mut xml = Writer::new();
    aws_query::error_document(&mut xml, service.xmlns, error);
    let mut response = Response::new(error.status, CONTENT_TYPE, error.request_id, xml.finish());
    if let Some(members) = error.members {
        response.headers.extend(rest::head(error.status, members).headers);
    }
    response
}
