//! Which protocol a request speaks, and which operation of the service it asks for.
//!
//! The service itself is found before, by the front door.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::form;
use crate::message::HttpRequest;
use crate::service::{Operation, Protocol, ServiceModel};
use crate::shape::Location;

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
    /// It is for another version of the service, whose operations of the same name are other operations.
    #[error("the version {0} is not implemented")]
    OtherVersion(String),
}

/// The labels of a path template with what stands in their place, still percent-encoded.
pub(crate) type Labels<'p> = Vec<(&'static str, &'p str)>;

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
/// [`Unroutable`] where it asks for none, for one that does not exist, for one that AWS has and this crate's
/// tables do not, or for one of another version: classic load balancers are signed for as the newer ones are.
/// EC2's versions have the same operations, and clients of any are served.
pub fn operation_of(
    service: &ServiceModel,
    protocol: Protocol,
    request: &HttpRequest<'_>,
) -> Result<&'static Operation, Unroutable> {
    let parameter =
        |name| form::find(request.body, name).or_else(|| form::find(request.query.as_bytes(), name));
    let name: Cow<'_, str> = match protocol {
        Protocol::Ec2Query | Protocol::AwsQuery => {
            let version = parameter("Version").filter(|version| {
                protocol == Protocol::AwsQuery && !version.is_empty() && *version != service.api_version
            });
            if let Some(version) = version {
                return Err(Unroutable::OtherVersion(version.into_owned()));
            }
            parameter("Action").ok_or(Unroutable::NoAction)?
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let target = request.header("x-amz-target").ok_or(Unroutable::NoAction)?;
            let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
            if service.target_prefix.is_some_and(|wanted| wanted != prefix) {
                return Err(Unroutable::UnknownAction(target.to_owned()));
            }
            name.into()
        }
        Protocol::RpcV2Cbor => rpc_operation(request.path).ok_or(Unroutable::NoAction)?.into(),
        Protocol::RestXml | Protocol::RestJson1 => return rest_operation(service, request),
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

/// The operation whose method, path and fixed parameters fit a request best: AWS's templates overlap
/// (`/{Bucket}` and `/{Bucket}?acl`), and some differ only in the parameters and headers they require.
fn rest_operation(
    service: &ServiceModel,
    request: &HttpRequest<'_>,
) -> Result<&'static Operation, Unroutable> {
    let fitting = service.operations.iter().filter_map(|operation| {
        let fixed = fixed_parameters(operation.uri);
        let fits = operation.method == request.method
            && labels(operation.uri, request.path).is_some()
            && fixed.clone().all(|(key, value)| has_parameter(request, key, value));
        if !fits {
            return None;
        }
        let asked = operation.input.members.iter().filter(|member| member.required);
        let (mut met, mut missed) = (0, 0);
        for member in asked {
            let there = match member.location {
                Location::Query => has_parameter(request, member.wire, None),
                Location::Header => request.headers.contains_key(member.wire),
                _ => continue,
            };
            if there { met += 1 } else { missed += 1 }
        }
        let path = operation.uri.split('?').next().unwrap_or_default();
        let literal = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{')).count();
        let greedy = usize::from(path.contains("+}"));
        let segments = path.split('/').count();
        // Fewest requirements missed first; then the most that is said, and said exactly.
        Some(((Reverse(missed), fixed.count() + met, literal, Reverse(greedy), segments), *operation))
    });
    fitting
        .max_by_key(|(rank, _)| *rank)
        .map(|(_, operation)| operation)
        .ok_or_else(|| Unroutable::UnknownAction(format!("{} {}", request.method, request.path)))
}

/// The parameters that a template fixes after its `?`. `x-id` only repeats the operation's name.
fn fixed_parameters(uri: &'static str) -> impl Iterator<Item = (&'static str, Option<&'static str>)> + Clone {
    let query = uri.split_once('?').map_or("", |(_, query)| query);
    query.split('&').filter(|part| !part.is_empty()).filter_map(|part| {
        let (key, value) = part.split_once('=').map_or((part, None), |(key, value)| (key, Some(value)));
        (key != "x-id").then_some((key, value))
    })
}

fn has_parameter(request: &HttpRequest<'_>, key: &str, value: Option<&str>) -> bool {
    form::raw_pairs(request.query.as_bytes()).any(|(have_key, have_value)| {
        form::decode(have_key).is_some_and(|have| have == key)
            && value.is_none_or(|value| form::decode(have_value).is_some_and(|have| have == value))
    })
}

/// What stands in the labels of a template, where a path fits it. A slash at the end of either makes
/// no difference, except to a greedy label (`{Key+}`), which takes the rest as it is.
pub(crate) fn labels<'p>(uri: &'static str, path: &'p str) -> Option<Labels<'p>> {
    let template = uri.split('?').next().unwrap_or_default().trim_start_matches('/').trim_end_matches('/');
    let mut found = Vec::new();
    let mut rest = Some(path.strip_prefix('/').unwrap_or(path));
    let mut parts = template.split('/').peekable();
    while let Some(part) = parts.next() {
        let left = rest?;
        if let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix("+}")) {
            // What follows a greedy label is fixed text.
            let tail: String = parts.map(|part| format!("/{part}")).collect();
            let value = left.strip_suffix(tail.as_str())?;
            found.push((name, value));
            return (!value.is_empty()).then_some(found);
        }
        let (segment, after) = left.split_once('/').map_or((left, None), |(s, after)| (s, Some(after)));
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) if !segment.is_empty() => found.push((name, segment)),
            None if part == segment => {}
            _ => return None,
        }
        rest = after;
    }
    rest.is_none_or(str::is_empty).then_some(found)
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn a_request_tells_its_protocol() {
        use Protocol::{AwsJson10, AwsQuery, RestJson1, RpcV2Cbor};
        let cloudwatch: &[Protocol] = &[RpcV2Cbor, AwsJson10, AwsQuery];
        const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
        const JSON: (&str, &str) = ("content-type", "application/x-amz-json-1.0");
        const OTHER_JSON: (&str, &str) = ("content-type", "application/x-amz-json-1.1");
        const TARGET: (&str, &str) = ("x-amz-target", "Granite.ListMetrics");
        const SMITHY: (&str, &str) = ("smithy-protocol", "rpc-v2-cbor");
        for (protocols, path, query, headers, wanted, shows) in [
            (cloudwatch, "/", "", &[FORM][..], AwsQuery, "a form is a query"),
            (cloudwatch, "/", "Action=ListMetrics", &[], AwsQuery, "so is an action in the address"),
            (cloudwatch, "/", "", &[JSON, TARGET], AwsJson10, "a target is JSON"),
            (cloudwatch, "/", "", &[OTHER_JSON, TARGET], AwsJson10, "in the version that the service has"),
            (cloudwatch, "/service/Granite/operation/ListMetrics", "", &[], RpcV2Cbor, "a path may tell"),
            (cloudwatch, "/", "", &[SMITHY], RpcV2Cbor, "a header may tell"),
            (cloudwatch, "/", "", &[], RpcV2Cbor, "the preferred one where nothing tells"),
            (&[RestJson1], "/", "", &[FORM], RestJson1, "a service with one protocol speaks that"),
        ] {
            let service = ServiceModel {
                signing_name: "monitoring",
                endpoint_prefix: "monitoring",
                service_id: "CloudWatch",
                api_version: "2010-08-01",
                protocols: protocols.to_vec().leak(),
                xmlns: "",
                target_prefix: Some("Granite"),
                global: false,
                query_compatible: true,
                query_codes: &[],
                operations: &[],
                known: &["ListMetrics"],
            };
            let pairs = headers
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            let headers: HeaderMap = pairs.collect();
            let request = HttpRequest { method: "POST", path, query, headers: &headers, body: b"" };
            let protocol = protocol_of(&service, &request);
            assert_eq!(protocol, wanted, "{shows}");
        }
    }

    #[test]
    fn a_path_fits_its_template_and_yields_the_labels() {
        let none: Option<&[(&str, &str)]> = None;
        for (uri, path, wanted) in [
            ("/", "/", Some(&[][..])),
            ("/", "/x", none),
            ("/{Bucket}", "/b", Some(&[("Bucket", "b")][..])),
            ("/{Bucket}?acl", "/b/", Some(&[("Bucket", "b")][..])),
            ("/{Bucket}", "/", none),
            ("/{Bucket}/{Key+}", "/b/a//c/", Some(&[("Bucket", "b"), ("Key", "a//c/")][..])),
            ("/{Bucket}/{Key+}", "/b/", none),
            ("/2013-04-01/zone/{Id}/rrset/", "/2013-04-01/zone/Z1/rrset", Some(&[("Id", "Z1")][..])),
            ("/2013-04-01/zone/{Id}/rrset/", "/2013-04-01/zone/Z1/rrset/", Some(&[("Id", "Z1")][..])),
            ("/2013-04-01/zone/{Id}", "/2013-04-01/zone/Z1/rrset", none),
            ("/tags/{Arn+}/list", "/tags/a/b/list", Some(&[("Arn", "a/b")][..])),
            ("/tags/{Arn+}/list", "/tags/a/b", none),
        ] {
            assert_eq!(labels(uri, path).as_deref(), wanted, "{uri} {path}");
        }
    }
}
