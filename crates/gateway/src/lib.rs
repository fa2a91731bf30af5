//! The one HTTP front door of every AWS API: who is it, which service and operation, may they,
//! decode, call, encode.
//!
//! It is handed whole requests and answers whole answers: sockets, limits on slow clients and every
//! other kind of visitor are the binary's. It knows no service by name.

mod authorize;
mod body;
mod directory;
mod refusal;
pub mod sigv4;

use std::net::IpAddr;
use std::sync::Arc;

use http::{HeaderMap, Response, StatusCode};
use jiff::Timestamp;
use resources::identity::{self, Key};
use resources::{Ctx, Fault, Service, Settings, default_vpc};
use store::Store;
use wire::{ErrorView, HttpRequest, Protocol, ServiceModel, Shape, View};

pub use body::Body;
use directory::Directory;
use refusal::Refusal;
use sigv4::{Claim, Signed, SigningKeys};

/// The front door.
pub struct Gateway {
    store: Store,
    settings: Arc<Settings>,
    directory: Directory,
    signing_keys: SigningKeys,
}

/// A request, read whole.
pub struct Request<'a> {
    /// `GET`, `POST`, ...
    pub method: &'a str,
    /// The path as it was sent.
    pub path: &'a str,
    /// The query string as it was sent, without `?`.
    pub query: &'a str,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body.
    pub body: &'a [u8],
    /// Where it came from.
    pub source_ip: IpAddr,
}

impl Gateway {
    /// A front door to these services.
    pub fn new(store: Store, settings: Arc<Settings>, services: Vec<Service>) -> Gateway {
        Gateway { store, settings, directory: Directory::new(services), signing_keys: SigningKeys::default() }
    }

    /// Answers a request. Every refusal is an answer in the protocol that the client speaks.
    pub fn answer(&self, request: &Request<'_>) -> Response<Body> {
        let request_id: Arc<str> = request_id().into();
        let span = tracing::info_span!("request", id = %request_id);
        let _entered = span.enter();
        let claim = Claim::of(&signed(request));
        let Some(service) = self.directory.find(claim.as_ref().ok(), request) else {
            return match &claim {
                Ok(claim) => not_offered(&claim.service, request, &request_id),
                Err(_) => nobody(&request_id),
            };
        };
        let http = http_request(request, request.body);
        let protocol = wire::protocol_of(service.service.model, &http);
        match self.serve(service, protocol, claim, request, &request_id) {
            Ok(response) => response,
            Err(refusal) => refused(&refusal, protocol, service.service.model, &request_id),
        }
    }

    fn serve(
        &self,
        offered: &directory::Offered,
        protocol: Protocol,
        claim: Result<Claim, sigv4::SignatureError>,
        request: &Request<'_>,
        request_id: &Arc<str>,
    ) -> Result<Response<Body>, Refusal> {
        let now = Timestamp::now();
        let claim = claim?;
        let key = self.key(&claim)?;
        let signing_key = self.signing_keys.of(&key.secret.0, &claim);
        let body = claim.verify(&signing_key, &signed(request), now)?;
        let http = http_request(request, &body);
        let model = offered.service.model;
        let operation = wire::operation_of(model, protocol, &http).map_err(|cause| Refusal::Unroutable {
            cause,
            service: model.service_id,
            version: model.api_version,
        })?;
        let entry = offered.entry(operation.name).ok_or_else(|| Refusal::Unroutable {
            cause: wire::Unroutable::NotImplemented(operation.name.to_owned()),
            service: model.service_id,
            version: model.api_version,
        })?;
        let principal = self
            .store
            .read(|tx| identity::principal(tx, &key))
            .map_err(Fault::from)?
            .ok_or(Refusal::UnknownKey)?;
        tracing::debug!(
            service = model.signing_name,
            operation = operation.name,
            region = claim.region,
            "call"
        );
        let input = wire::decode(protocol, operation, &http)?;
        let ctx = Ctx {
            store: self.store.clone(),
            settings: self.settings.clone(),
            account: key.account.as_str().into(),
            region: claim.region.as_str().into(),
            principal: Arc::new(principal),
            access_key: claim.access_key.as_str().into(),
            source_ip: request.source_ip,
            request_id: request_id.clone(),
            now,
            dry_run: asks_dry_run(input.as_ref()),
        };
        authorize::authorize(&ctx, &key, offered, entry, input.as_ref(), request)?;
        identity::note_use(&self.store, &claim.access_key, &key, now, &claim.region, model.signing_name)?;
        if offered.service.needs_region {
            default_vpc::seed(&ctx)?;
        }
        let output = entry.call(&ctx, input)?;
        let answer = wire::answer(protocol, model, operation, output, request_id);
        Ok(to_http(answer.begun, answer.rest))
    }

    fn key(&self, claim: &Claim) -> Result<Key, Refusal> {
        let key = self
            .store
            .read(|tx| identity::find_key(tx, &claim.access_key))
            .map_err(Fault::from)?
            .filter(|key| key.active)
            .ok_or(Refusal::UnknownKey)?;
        let token_fits = match (&key.token, &claim.token) {
            (None, None) => true,
            (Some(wanted), Some(given)) => {
                bool::from(subtle::ConstantTimeEq::ct_eq(wanted.0.as_bytes(), given.as_bytes()))
            }
            _ => false,
        };
        if !token_fits {
            return Err(Refusal::UnknownKey);
        }
        if key.expires.is_some_and(|end| end <= Timestamp::now()) {
            return Err(Refusal::ExpiredToken);
        }
        Ok(key)
    }
}

fn signed<'a>(request: &Request<'a>) -> Signed<'a> {
    Signed {
        method: request.method,
        path: request.path,
        query: request.query,
        headers: request.headers,
        body: request.body,
    }
}

fn http_request<'a>(request: &Request<'a>, body: &'a [u8]) -> HttpRequest<'a> {
    HttpRequest {
        method: request.method,
        path: request.path,
        query: request.query,
        headers: request.headers,
        body,
    }
}

/// Whether the input has a `DryRun` that is true, as EC2's have.
fn asks_dry_run(input: &dyn Shape) -> bool {
    let member = input.schema().members.iter().position(|member| member.name == "DryRun");
    member.is_some_and(|index| matches!(input.get(index).view(), View::Bool(true)))
}

fn refused(refusal: &Refusal, protocol: Protocol, model: &ServiceModel, request_id: &str) -> Response<Body> {
    let said = refusal.said(protocol);
    tracing::debug!(code = %said.code, message = said.message, "refused");
    let error = ErrorView {
        code: &said.code,
        message: &said.message,
        status: said.status,
        sender_fault: said.status < 500,
        request_id,
        members: None,
    };
    to_http(wire::encode_error(protocol, model, &error), None)
}

/// The answer to a request that names no service.
fn nobody(request_id: &str) -> Response<Body> {
    let body = format!(
        "<ErrorResponse><Error><Type>Sender</Type><Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token: this is Cloudyard, which speaks the AWS APIs; sign the request with an AWS client.</Message></Error><RequestId>{request_id}</RequestId></ErrorResponse>\n"
    );
    let mut response = Response::new(Body::from(body.into_bytes()));
    *response.status_mut() = StatusCode::FORBIDDEN;
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("text/xml"));
    response
}

/// A service that this yard does not have: it speaks every protocol, so that each client understands.
static STRANGER: ServiceModel = ServiceModel {
    signing_name: "",
    endpoint_prefix: "",
    service_id: "",
    api_version: "",
    protocols: &[
        Protocol::RestJson1,
        Protocol::AwsJson10,
        Protocol::AwsJson11,
        Protocol::AwsQuery,
        Protocol::RpcV2Cbor,
    ],
    xmlns: "",
    target_prefix: None,
    global: false,
    query_compatible: false,
    query_codes: &[],
    operations: &[],
    known: &[],
};

/// The services of AWS that speak XML without saying so; all others that do not say speak JSON.
const REST_XML: [&str; 4] = ["s3", "s3express", "cloudfront", "route53"];

/// The answer to a request for a service that this yard does not have, in the protocol of its client.
fn not_offered(service: &str, request: &Request<'_>, request_id: &str) -> Response<Body> {
    let protocol = if REST_XML.contains(&service) {
        Protocol::RestXml
    } else {
        wire::protocol_of(&STRANGER, &http_request(request, request.body))
    };
    // The name is the caller's: it goes into the answer only where it is one.
    let known = service.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let service = if known { service } else { "that was signed for" };
    let message = format!("The service {service} is not implemented by this yard yet.");
    let error = ErrorView {
        code: "NotImplemented",
        message: &message,
        status: 501,
        sender_fault: false,
        request_id,
        members: None,
    };
    to_http(wire::encode_error(protocol, &STRANGER, &error), None)
}

fn to_http(answer: wire::Response, rest: Option<wire::Rest>) -> Response<Body> {
    let mut response = Response::new(Body::new(answer.body, rest));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        response.headers_mut().append(name, value);
    }
    response
}

/// A new id, in the form of a random UUID, as AWS's are.
fn request_id() -> String {
    let n = fastrand::u128(..) & !(0xf << 76) & !(0b11 << 62) | 0x4 << 76 | 0b10 << 62;
    let hex = sigv4::hexadecimal(n.to_be_bytes());
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
