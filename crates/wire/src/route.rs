//! Which protocol a request speaks, and which operation of the service it asks for.
//!
//! The service itself is found before, by the front door.

use std::borrow::Cow;

use crate::form;
use crate::message::HttpRequest;
use crate::service::{Operation, Protocol, ServiceModel};

/// A request that no operation answers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unroutable {
    /// It does not say what it asks for.
    #[error("the request names no action")]
    NoAction,
    /// The service has no such operation. Of REST protocols, holds method and path.
    #[error("the action {0} is not valid for this service")]
    UnknownAction(String),
    /// The service has it on AWS, and not here.
    #[error("the operation {0} is not implemented")]
    NotImplemented(String),
}

/// Which of a service's protocols a request speaks; the model's preferred one where nothing tells.
pub fn protocol_of(service: &ServiceModel, request: &HttpRequest<'_>) -> Protocol {
    let speaks = |wanted: &[Protocol]| service.protocols.iter().find(|p| wanted.contains(p)).copied();
    let content_type = request.header("content-type").unwrap_or_default();
    let content_type = content_type.split(';').next().unwrap_or_default().trim();
    let hinted = if request.header("smithy-protocol").is_some() || rpc_operation(request.path).is_some() {
        speaks(&[Protocol::RpcV2Cbor])
    } else if request.headers.contains_key("x-amz-target") {
        let exact = match content_type {
            "application/x-amz-json-1.0" => speaks(&[Protocol::AwsJson10]),
            "application/x-amz-json-1.1" => speaks(&[Protocol::AwsJson11]),
            _ => None,
        };
        exact.or_else(|| speaks(&[Protocol::AwsJson10, Protocol::AwsJson11]))
    } else if content_type.eq_ignore_ascii_case("application/x-www-form-urlencoded")
        || form::find(request.query.as_bytes(), "Action").is_some()
    {
        speaks(&[Protocol::Ec2Query, Protocol::AwsQuery])
    } else {
        None
    };
    hinted.or(service.protocols.first().copied()).unwrap_or(Protocol::AwsQuery)
}

/// The operation that a request asks for.
///
/// # Errors
/// [`Unroutable`] where it asks for none, for one that does not exist, or for one that AWS has and
/// this crate's tables do not.
pub fn operation_of(
    service: &ServiceModel,
    protocol: Protocol,
    request: &HttpRequest<'_>,
) -> Result<&'static Operation, Unroutable> {
    let name: Cow<'_, str> = match protocol {
        Protocol::Ec2Query | Protocol::AwsQuery => form::find(request.body, "Action")
            .or_else(|| form::find(request.query.as_bytes(), "Action"))
            .ok_or(Unroutable::NoAction)?,
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let target = request.header("x-amz-target").ok_or(Unroutable::NoAction)?;
            let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
            if service.target_prefix.is_some_and(|wanted| wanted != prefix) {
                return Err(Unroutable::UnknownAction(target.to_owned()));
            }
            name.into()
        }
        Protocol::RpcV2Cbor => rpc_operation(request.path).ok_or(Unroutable::NoAction)?.into(),
        Protocol::RestXml | Protocol::RestJson1 => return Err(Unroutable::NoAction),
    };
    if name.is_empty() {
        return Err(Unroutable::NoAction);
    }
    if let Ok(at) = service.operations.binary_search_by(|operation| operation.name.cmp(&name)) {
        return Ok(service.operations[at]);
    }
    Err(if service.known.binary_search(&name.as_ref()).is_ok() {
        Unroutable::NotImplemented(name.into_owned())
    } else {
        Unroutable::UnknownAction(name.into_owned())
    })
}

/// The operation in `/service/NAME/operation/NAME`.
fn rpc_operation(path: &str) -> Option<&str> {
    let (_, rest) = path.split_once("/service/")?;
    let (_, name) = rest.split_once("/operation/")?;
    (!name.contains('/')).then_some(name)
}
