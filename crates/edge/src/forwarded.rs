//! What a request's and an answer's headers become on their way through.
//!
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html>, and
//! RFC 9110 section 7.6.1 for what belongs to one connection only.

use std::{
    net::{IpAddr, SocketAddr},
    time::{SystemTime, UNIX_EPOCH},
};

use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Uri, Version,
    header::{self, CONNECTION, CONTENT_LENGTH, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE},
    request,
};

use crate::{Attributes, ForwardedFor, answer::Refusal, rules::split_port, tls::Session};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const FORWARDED_PORT: HeaderName = HeaderName::from_static("x-forwarded-port");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");
const KEEP_ALIVE: HeaderName = HeaderName::from_static("keep-alive");
const PROXY_CONNECTION: HeaderName = HeaderName::from_static("proxy-connection");
const TRAILERS: HeaderValue = HeaderValue::from_static("trailers");

/// The longest request target and the longest header that ALB takes.
const LONGEST: usize = 16 * 1024;
/// The most addresses that `X-Forwarded-For` may name.
const MOST_FORWARDED: usize = 30;

/// What every request of one client connection is told about it.
#[derive(Debug)]
pub(crate) struct Origin {
    pub peer: SocketAddr,
    /// The listener's port.
    pub port: u16,
    /// `http` or `https`.
    pub scheme: &'static str,
    /// The headers that tell of its TLS.
    session: Option<[(HeaderName, HeaderValue); 2]>,
    address: HeaderValue,
    address_and_port: HeaderValue,
    port_value: HeaderValue,
}

impl Origin {
    pub fn new(peer: SocketAddr, port: u16, session: Option<&Session>) -> Self {
        // An IPv4 client of an IPv6 socket is an IPv4 client.
        let peer = SocketAddr::new(peer.ip().to_canonical(), peer.port());
        let value =
            |text: String| HeaderValue::try_from(text).expect("addresses and numbers are visible ASCII");
        Self {
            peer,
            port,
            scheme: if session.is_some() { "https" } else { "http" },
            session: session.map(|session| {
                let [version, cipher] = session.headers.clone();
                let value = HeaderValue::from_static;
                [(version, value(session.version)), (cipher, value(session.cipher))]
            }),
            address: value(peer.ip().to_string()),
            address_and_port: value(peer.to_string()),
            port_value: port.into(),
        }
    }
}

/// Refuses what no target should see, and brings the request into one form: `Host` is there, and the
/// target is a path, in whichever version and form the client asked.
pub(crate) fn admit(parts: &mut request::Parts) -> Result<(), Refusal> {
    match parts.method {
        Method::CONNECT => return Err(Refusal::BadRequest),
        Method::TRACE => return Err(Refusal::MethodNotAllowed),
        _ => {}
    }
    if parts.uri.path().len() + parts.uri.query().map_or(0, str::len) > LONGEST {
        return Err(Refusal::UriTooLong);
    }
    let mut hosts = 0;
    for (name, value) in &parts.headers {
        if name.as_str().len() + value.len() > LONGEST {
            return Err(Refusal::BadRequest);
        }
        hosts += usize::from(name == HOST);
    }
    if hosts > 1 {
        return Err(Refusal::BadRequest);
    }
    if let Some(authority) = parts.uri.authority() {
        // The authority is what was asked for; a Host beside it is not looked at (RFC 9112 3.2.2).
        let host = HeaderValue::try_from(authority.as_str()).map_err(|_| Refusal::BadRequest)?;
        parts.headers.insert(HOST, host);
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        let path = if path.starts_with('?') { format!("/{path}") } else { path.to_owned() };
        parts.uri = Uri::try_from(path).map_err(|_| Refusal::BadRequest)?;
    } else if hosts == 0 && parts.version != Version::HTTP_10 {
        return Err(Refusal::BadRequest);
    }
    if let Some(host) = parts.headers.get(HOST) {
        host.to_str().map_err(|_| Refusal::BadRequest)?;
    }
    Ok(())
}

/// The protocol that a client wants to change to, if it asks properly.
pub(crate) fn upgrade(parts: &request::Parts) -> Option<HeaderValue> {
    (parts.version == Version::HTTP_11 && lists(&parts.headers, CONNECTION, "upgrade"))
        .then(|| parts.headers.get(UPGRADE).cloned())
        .flatten()
}

/// Turns a client's headers into those that the target gets.
pub(crate) fn to_target(
    headers: &mut HeaderMap,
    origin: &Origin,
    attributes: &Attributes,
) -> Result<(), Refusal> {
    // Looking is quicker than removing, and mostly there is none.
    if headers.keys().any(of_one_connection) {
        let trailers = lists(headers, TE, "trailers");
        strip(headers);
        // hyper asks for the body itself once the target wants it.
        headers.remove(EXPECT);
        if trailers {
            headers.insert(TE, TRAILERS);
        }
    }
    if attributes.drop_invalid_header_fields {
        let is_valid =
            |name: &HeaderName| name.as_str().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let invalid: Vec<_> = headers.keys().filter(|name| !is_valid(name)).cloned().collect();
        invalid.iter().for_each(|name| {
            headers.remove(name);
        });
    }
    forwarded_for(headers, origin, attributes)?;
    headers.insert(FORWARDED_PROTO, HeaderValue::from_static(origin.scheme));
    headers.insert(FORWARDED_PORT, origin.port_value.clone());
    if let Some(told) = origin.session.as_ref().filter(|_| attributes.tls_headers) {
        headers.extend(told.iter().cloned());
    }
    let trace = trace_id(headers.get(&TRACE_ID).and_then(|value| value.to_str().ok()));
    headers.insert(TRACE_ID, trace);
    if !attributes.preserve_host_header && !matches!(origin.port, 80 | 443) {
        name_port(headers, origin.port);
    }
    Ok(())
}

/// Turns a target's headers into those that the client gets.
pub(crate) fn to_client(headers: &mut HeaderMap) {
    if headers.keys().any(of_one_connection) {
        strip(headers);
    }
}

/// What belongs to one connection only: the headers of connections themselves.
const HOPS: [HeaderName; 6] = [CONNECTION, KEEP_ALIVE, PROXY_CONNECTION, TRANSFER_ENCODING, UPGRADE, TE];

fn of_one_connection(name: &HeaderName) -> bool {
    HOPS.contains(name) || *name == EXPECT
}

/// Takes out what belongs to one connection only. The body's framing is hyper's, on both sides; lengths
/// stay, and have been checked against it.
fn strip(headers: &mut HeaderMap) {
    let listed: Vec<HeaderName> = tokens(headers, CONNECTION)
        .filter_map(|token| HeaderName::try_from(token).ok())
        // Nobody may have a target not be told these.
        .filter(|name| ![HOST, CONTENT_LENGTH, TRAILER].contains(name))
        .collect();
    for name in listed.iter().chain(&HOPS) {
        headers.remove(name);
    }
}

fn forwarded_for(headers: &mut HeaderMap, origin: &Origin, attributes: &Attributes) -> Result<(), Refusal> {
    let given = headers.contains_key(FORWARDED_FOR);
    if given && tokens(headers, FORWARDED_FOR).count() > MOST_FORWARDED {
        return Err(Refusal::TooManyForwarded);
    }
    match attributes.forwarded_for {
        ForwardedFor::Preserve => {}
        ForwardedFor::Remove => {
            headers.remove(FORWARDED_FOR);
        }
        ForwardedFor::Append => {
            let own =
                if attributes.forwarded_for_client_port { &origin.address_and_port } else { &origin.address };
            let value = if given {
                let before = headers.get_all(FORWARDED_FOR).into_iter().map(HeaderValue::as_bytes);
                let all: Vec<&[u8]> = before.chain([own.as_bytes()]).collect();
                HeaderValue::try_from(all.join(&b", "[..])).map_err(|_| Refusal::BadRequest)?
            } else {
                own.clone()
            };
            headers.insert(FORWARDED_FOR, value);
        }
    }
    Ok(())
}

/// Adds a root to a trace, or its own part to one that has a root.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html>
fn trace_id(given: Option<&str>) -> HeaderValue {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let mut root = *b"Root=1-00000000-000000000000000000000000";
    hexadecimal(&mut root[7..15], seconds.into());
    hexadecimal(&mut root[16..], fastrand::u128(..));
    let rest = given.filter(|given| given.split(';').any(|field| field.trim_start().starts_with("Root=")));
    let id = str::from_utf8(&root).expect("ASCII");
    let value = match rest {
        None => HeaderValue::from_str(id),
        Some(given) => HeaderValue::try_from(
            given
                .split(';')
                .map(str::trim)
                .filter(|field| !field.is_empty() && !field.starts_with("Self="))
                .fold(id.replace("Root", "Self"), |text, field| text + ";" + field),
        ),
    };
    value.expect("a header's visible text, and hexadecimal numbers")
}

/// Fills `digits` with a number's last ones. Every request has a new trace, and `format!` is slow.
fn hexadecimal(digits: &mut [u8], mut number: u128) {
    for digit in digits.iter_mut().rev() {
        *digit = b"0123456789abcdef"[(number % 16) as usize];
        number /= 16;
    }
}

fn name_port(headers: &mut HeaderMap, port: u16) {
    let Some(host) = headers.get(HOST).and_then(|host| host.to_str().ok()) else { return };
    let bare = split_port(host).1.is_none() && !matches!(host.parse::<IpAddr>(), Ok(IpAddr::V6(_)));
    if bare
        && !host.is_empty()
        && let Ok(host) = HeaderValue::try_from(format!("{host}:{port}"))
    {
        headers.insert(HOST, host);
    }
}

/// What all headers of a name list.
pub(crate) fn tokens(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &str> {
    let values = headers.get_all(name).into_iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .filter(|token| !token.is_empty())
}

/// Whether a header that is a list has this in it, in whichever case.
pub(crate) fn lists(headers: &HeaderMap, name: header::HeaderName, wanted: &str) -> bool {
    headers.contains_key(&name) && tokens(headers, name).any(|token| token.eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(
        given: &[(&'static str, &'static str)],
        port: u16,
        attributes: &Attributes,
    ) -> Result<HeaderMap, Refusal> {
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            headers.append(*name, HeaderValue::from_static(value));
        }
        to_target(
            &mut headers,
            &Origin::new("[::ffff:203.0.113.7]:5000".parse().unwrap(), port, None),
            attributes,
        )?;
        Ok(headers)
    }

    #[test]
    fn a_table_of_headers() {
        let plain = Attributes::default();
        let with_port = Attributes { forwarded_for_client_port: true, ..plain.clone() };
        let preserve = Attributes { forwarded_for: ForwardedFor::Preserve, ..plain.clone() };
        let remove = Attributes { forwarded_for: ForwardedFor::Remove, ..plain.clone() };
        let keep_host = Attributes { preserve_host_header: true, ..plain.clone() };
        let drop_invalid = Attributes { drop_invalid_header_fields: true, ..plain.clone() };
        let xff = ("x-forwarded-for", "198.51.100.1");
        for (given, port, attributes, name, expected, shows) in [
            (&[][..], 80, &plain, "x-forwarded-for", Some("203.0.113.7"), "the client's address"),
            (&[xff], 80, &plain, "x-forwarded-for", Some("198.51.100.1, 203.0.113.7"), "after those before"),
            (
                &[xff, xff],
                80,
                &plain,
                "x-forwarded-for",
                Some("198.51.100.1, 198.51.100.1, 203.0.113.7"),
                "of all lines",
            ),
            (&[], 80, &with_port, "x-forwarded-for", Some("203.0.113.7:5000"), "with its port"),
            (&[xff], 80, &preserve, "x-forwarded-for", Some("198.51.100.1"), "preserve"),
            (&[], 80, &preserve, "x-forwarded-for", None, "preserve adds nothing"),
            (&[xff], 80, &remove, "x-forwarded-for", None, "remove"),
            (
                &[("x-forwarded-proto", "https")],
                80,
                &plain,
                "x-forwarded-proto",
                Some("http"),
                "a lie is replaced",
            ),
            (
                &[("x-forwarded-port", "443")],
                8080,
                &plain,
                "x-forwarded-port",
                Some("8080"),
                "the listener's port",
            ),
            (&[("host", "a.example")], 80, &plain, "host", Some("a.example"), "Host as it came"),
            (
                &[("host", "a.example")],
                8080,
                &plain,
                "host",
                Some("a.example:8080"),
                "an unusual port is named",
            ),
            (&[("host", "a.example:1")], 8080, &plain, "host", Some("a.example:1"), "unless one is"),
            (&[("host", "a.example")], 8080, &keep_host, "host", Some("a.example"), "or it is preserved"),
            (
                &[("connection", "close, x-hop"), ("x-hop", "1")],
                80,
                &plain,
                "x-hop",
                None,
                "what Connection lists",
            ),
            (&[("connection", "host"), ("host", "a")], 80, &plain, "host", Some("a"), "but never Host"),
            (&[("keep-alive", "timeout=5")], 80, &plain, "keep-alive", None, "hop by hop"),
            (&[("te", "gzip, trailers")], 80, &plain, "te", Some("trailers"), "trailers may follow"),
            (&[("expect", "100-continue")], 80, &plain, "expect", None, "answered here"),
            (&[("x_under", "1")], 80, &plain, "x_under", Some("1"), "odd names pass"),
            (&[("x_under", "1")], 80, &drop_invalid, "x_under", None, "unless they are dropped"),
        ] {
            let headers = sent(given, port, attributes).unwrap();
            assert_eq!(headers.get(name).map(|value| value.to_str().unwrap()), expected, "{shows}");
        }
        let many = [("x-forwarded-for", "1,2,3,4,5,6,7,8,9,10,11"); 3];
        assert_eq!(sent(&many, 80, &plain), Err(Refusal::TooManyForwarded));
    }

    #[test]
    fn a_trace_keeps_its_root() {
        let new = trace_id(None);
        let new = new.to_str().unwrap();
        assert!(
            new.starts_with("Root=1-") && new.len() == "Root=1-67891233-abcdef012345678912345678".len(),
            "{new}"
        );
        let kept = trace_id(Some("Self=old;Root=1-67891233-abcdef012345678912345678;CalledFrom=app"));
        let kept = kept.to_str().unwrap();
        assert!(kept.starts_with("Self=1-") && !kept.contains("old"), "{kept}");
        assert!(kept.ends_with(";Root=1-67891233-abcdef012345678912345678;CalledFrom=app"), "{kept}");
        assert!(trace_id(Some("CalledFrom=app")).to_str().unwrap().starts_with("Root="));
    }
}
