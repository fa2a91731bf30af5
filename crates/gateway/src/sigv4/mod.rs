//! Signature Version 4: who signed a request, and whether the signature holds.
//!
//! Three forms: the `Authorization` header, a presigned query string, and bodies sent in signed
//! chunks ([`chunked`]). Nothing here knows whose key it is: the caller brings the secret.
//! Source: "Create a signed AWS API request", IAM user guide.

pub mod canonical;
pub mod chunked;
mod keys;

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use canonical::{parameters, string_to_sign};
pub use keys::{SigningKey, SigningKeys};

/// The only algorithm there is.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// How far a request's clock may be off. Source: "Troubleshoot Signature Version 4 signing", IAM user guide.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// The longest that a presigned request may be good for, in seconds: seven days.
const LONGEST: i64 = 604_800;

/// Why a request does not say, or does not prove, who sent it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// There is no signature at all.
    #[error("Request is missing Authentication Token")]
    Missing,
    /// The signature is not of the form that it must have.
    #[error("{0}")]
    Incomplete(String),
    /// The request is too old or its presigned time has passed.
    #[error("{0}")]
    Expired(String),
    /// The request is from the future.
    #[error("{0}")]
    TooEarly(String),
    /// The signature is another one.
    #[error(
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
    )]
    Mismatch,
    /// The body is not the one that was signed.
    #[error("The provided 'x-amz-content-sha256' header does not match what was computed.")]
    BodyMismatch,
}

/// What a request says of its signature, not yet believed.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The access key.
    pub access_key: String,
    /// `20260102`.
    pub date: String,
    /// The region signed for.
    pub region: String,
    /// The service signed for.
    pub service: String,
    /// The session's token.
    pub token: Option<String>,
    /// `20260102T030405Z`.
    timestamp: String,
    signed_headers: Vec<String>,
    signature: String,
    presigned: bool,
    expires: Option<i64>,
}

/// What is signed of a request.
pub struct Signed<'a> {
    /// `GET`, `POST`, ...
    pub method: &'a str,
    /// The path as it was sent.
    pub path: &'a str,
    /// The query string as it was sent, without `?`.
    pub query: &'a str,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body as it was sent.
    pub body: &'a [u8],
}

impl Claim {
    /// Reads what a request says of its signature.
    pub fn of(request: &Signed<'_>) -> Result<Claim, SignatureError> {
        if let Some(header) = request.headers.get(http::header::AUTHORIZATION) {
            let header = header.to_str().map_err(|_| incomplete("Authorization header is not text"))?;
            return Claim::from_header(header, request.headers);
        }
        let query = parameters(request.query);
        if query.iter().any(|(key, _)| key == "X-Amz-Algorithm" || key == "X-Amz-Signature") {
            return Claim::from_query(&query);
        }
        Err(SignatureError::Missing)
    }

    fn from_header(header: &str, headers: &HeaderMap) -> Result<Claim, SignatureError> {
        let rest = header
            .strip_prefix(ALGORITHM)
            .ok_or_else(|| incomplete(format!("Authorization header must begin with '{ALGORITHM}'.")))?;
        let mut parts: [Option<&str>; 3] = [None; 3];
        for part in rest.split(',').map(str::trim) {
            match part.split_once('=') {
                Some(("Credential", value)) => parts[0] = Some(value),
                Some(("SignedHeaders", value)) => parts[1] = Some(value),
                Some(("Signature", value)) => parts[2] = Some(value),
                _ => {}
            }
        }
        let need = |i: usize, name: &str| {
            parts[i].ok_or_else(|| incomplete(format!("Authorization header requires '{name}' parameter.")))
        };
        let (credential, names, signature) =
            (need(0, "Credential")?, need(1, "SignedHeaders")?, need(2, "Signature")?);
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let timestamp = text("x-amz-date")
            .or_else(|| text("date").and_then(|date| from_http_date(&date)))
            .ok_or_else(|| {
                incomplete(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
                )
            })?;
        let token = text("x-amz-security-token");
        Claim::new(credential, names, signature, timestamp, token, None)
    }

    fn from_query(query: &[(String, String)]) -> Result<Claim, SignatureError> {
        let find = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let need = |name: &str| {
            find(name).ok_or_else(|| incomplete(format!("'{name}' is missing from the query string.")))
        };
        if need("X-Amz-Algorithm")? != ALGORITHM {
            return Err(incomplete(format!("'X-Amz-Algorithm' must be '{ALGORITHM}'.")));
        }
        let expires: i64 = need("X-Amz-Expires")?
            .parse()
            .ok()
            .filter(|seconds| (1..=LONGEST).contains(seconds))
            .ok_or_else(|| incomplete(format!("'X-Amz-Expires' must be a number from 1 to {LONGEST}.")))?;
        Claim::new(
            need("X-Amz-Credential")?,
            need("X-Amz-SignedHeaders")?,
            need("X-Amz-Signature")?,
            need("X-Amz-Date")?.to_owned(),
            find("X-Amz-Security-Token").map(str::to_owned),
            Some(expires),
        )
    }

    fn new(
        credential: &str,
        signed_headers: &str,
        signature: &str,
        timestamp: String,
        token: Option<String>,
        expires: Option<i64>,
    ) -> Result<Claim, SignatureError> {
        // The key may hold slashes; the scope never does.
        let mut parts = credential.rsplitn(5, '/');
        let (Some("aws4_request"), Some(service), Some(region), Some(date), Some(access_key)) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(incomplete(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
            )));
        };
        if !timestamp.starts_with(date) {
            return Err(incomplete(format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{date}' != '{timestamp}'."
            )));
        }
        let signed_headers: Vec<String> = signed_headers.split(';').map(str::to_owned).collect();
        if !signed_headers.iter().any(|name| name == "host" || name == ":authority") {
            return Err(incomplete(
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
            ));
        }
        Ok(Claim {
            access_key: access_key.to_owned(),
            date: date.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            token,
            timestamp,
            signed_headers,
            signature: signature.to_owned(),
            presigned: expires.is_some(),
            expires,
        })
    }

    /// The key that the owner of this secret must have signed with.
    pub fn key(&self, secret: &str) -> SigningKey {
        SigningKey::derive(secret, &self.date, &self.region, &self.service)
    }

    /// Whether the moment is right and the signature is the key's. On success the body that was
    /// meant: unwrapped where it came in chunks.
    pub fn verify<'a>(
        &self,
        key: &SigningKey,
        request: &Signed<'a>,
        now: Timestamp,
    ) -> Result<std::borrow::Cow<'a, [u8]>, SignatureError> {
        self.check_time(now)?;
        let stated = request.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
        let payload = match stated {
            Some(stated) => stated.to_owned(),
            None if self.presigned && self.service == "s3" => "UNSIGNED-PAYLOAD".to_owned(),
            None => hexadecimal(Sha256::digest(request.body)),
        };
        let text = string_to_sign(
            request,
            &self.signed_headers,
            &self.timestamp,
            &self.scope(),
            &payload,
            &self.service,
        );
        let wanted = hexadecimal(hmac(&key.0, text.as_bytes()));
        if !bool::from(wanted.as_bytes().ct_eq(self.signature.as_bytes())) {
            return Err(SignatureError::Mismatch);
        }
        if payload.starts_with("STREAMING-") {
            let signing = chunked::Signing {
                key: &key.0,
                timestamp: &self.timestamp,
                scope: &self.scope(),
                seed: &self.signature,
                kind: &payload,
            };
            return chunked::unwrap(request.body, &signing).map(std::borrow::Cow::Owned);
        }
        if stated.is_some_and(|s| s != "UNSIGNED-PAYLOAD")
            && payload != hexadecimal(Sha256::digest(request.body))
        {
            return Err(SignatureError::BodyMismatch);
        }
        Ok(std::borrow::Cow::Borrowed(request.body))
    }

    fn scope(&self) -> String {
        [&self.date, &self.region, &self.service, "aws4_request"].join("/")
    }

    fn check_time(&self, now: Timestamp) -> Result<(), SignatureError> {
        let signed = parse_timestamp(&self.timestamp).ok_or_else(|| {
            incomplete(format!("Date must be in ISO-8601 'basic format'. Got '{}'.", self.timestamp))
        })?;
        let basic = |t: Timestamp| t.strftime("%Y%m%dT%H%M%SZ").to_string();
        let last = signed + self.expires.map_or(SKEW, SignedDuration::from_secs);
        if now > last {
            return Err(SignatureError::Expired(format!(
                "Signature expired: {} is now earlier than {} ({} - 5 min.)",
                self.timestamp,
                basic(now - SKEW),
                basic(now)
            )));
        }
        if signed > now + SKEW {
            return Err(SignatureError::TooEarly(format!(
                "Signature not yet current: {} is still later than {} ({} + 5 min.)",
                self.timestamp,
                basic(now + SKEW),
                basic(now)
            )));
        }
        Ok(())
    }
}

fn incomplete(what: impl Into<String>) -> SignatureError {
    SignatureError::Incomplete(what.into())
}

fn parse_timestamp(text: &str) -> Option<Timestamp> {
    jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", text)
        .ok()?
        .to_zoned(jiff::tz::TimeZone::UTC)
        .ok()
        .map(|z| z.timestamp())
}

fn from_http_date(text: &str) -> Option<String> {
    let moment = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    Some(moment.strftime("%Y%m%dT%H%M%SZ").to_string())
}

/// HMAC-SHA256.
fn hmac(key: &[u8], data: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(data);
    mac.finalize().into_bytes().into()
}

/// A digest, or other bytes, as text.
pub(crate) fn hexadecimal(digest: impl AsRef<[u8]>) -> String {
    // Not `hex::encode`, which collects one character after another.
    let mut text = vec![0; 2 * digest.as_ref().len()];
    hex::encode_to_slice(digest, &mut text).expect("there is room for two digits a byte");
    String::from_utf8(text).expect("digits are ASCII")
}
