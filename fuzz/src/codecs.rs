//! Requests in every protocol, for every operation: read or refused, within the model where they are read.

use http::{HeaderMap, HeaderValue, header};
use wire::{HttpRequest, Protocol};

use crate::world;

const PROTOCOLS: [Protocol; 7] = [
    Protocol::Ec2Query,
    Protocol::AwsQuery,
    Protocol::RestXml,
    Protocol::RestJson1,
    Protocol::AwsJson10,
    Protocol::AwsJson11,
    Protocol::RpcV2Cbor,
];

/// The first bytes choose protocol and operation; the rest is the body and, up to a newline, the query.
pub fn run(bytes: &[u8]) {
    let [protocol, service, operation, rest @ ..] = bytes else { return };
    let protocol = PROTOCOLS[usize::from(*protocol) % PROTOCOLS.len()];
    let services = world::services();
    let model = services[usize::from(*service) % services.len()].model;
    let operation = model.operations[usize::from(*operation) % model.operations.len()];
    let (query, body) = match rest.iter().position(|byte| *byte == b'\n') {
        Some(end) => (std::str::from_utf8(&rest[..end]).unwrap_or_default(), &rest[end + 1..]),
        None => ("", rest),
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    let request = HttpRequest { method: operation.method, path: "/", query, headers: &headers, body };
    let _ = wire::operation_of(model, protocol, &request);
    let _ = wire::protocol_of(model, &request);
    if let Ok(node) = wire::read(protocol, operation, &request) {
        assert!(
            wire::breaches(operation.input, &node).is_empty(),
            "read, and not within the model: {node:?}"
        );
        wire::decode(protocol, operation, &request).expect("what can be read fits its shape");
    }
}
