//! The listening socket: who has come to see whom?
//!
//! A connection's first bytes are read until its `Host` header is known or, of TLS, the name that it asks for.
//! Names of balancers are tunnelled to them through the `internet` namespace, as real packets; everything else
//! is HTTP for the AWS APIs or, under `/_yard/`, for the console. Slow, large and numerous visitors meet limits here, and so
//! do pages of the web, which know the well-known key as everybody does.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use edge::Rewound;
use edge::greeting::{self, Greeting};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Either, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::going_on::going_on;
use super::{Yard, balancers, console};

/// Connections at once.
const CONNECTIONS: usize = 4096;
/// How long a visitor may take to say what they want, and to send a body.
const PATIENCE: Duration = Duration::from_secs(30);
/// The largest body of an API request. AWS's query APIs take far less.
const LARGEST_BODY: usize = 16 << 20;
/// The largest request head.
const LARGEST_HEAD: usize = 64 << 10;

/// Serves until the daemon ends.
pub async fn serve(listener: TcpListener, yard: Arc<Yard>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        // The semaphore is never closed.
        let Ok(place) = places.clone().acquire_owned().await else { return };
        let (stream, peer) = match listener.accept().await {
            Ok(visitor) => visitor,
            Err(error) => {
                // Out of descriptors, most likely: those in use will be given back.
                tracing::warn!(%error, "cannot accept");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let yard = yard.clone();
        tokio::spawn(async move {
            if let Err(error) = receive(stream, peer, &yard).await {
                tracing::debug!(%error, %peer, "connection ended");
            }
            drop(place);
        });
    }
}

async fn receive(mut stream: TcpStream, peer: SocketAddr, yard: &Arc<Yard>) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    let Ok(head) = timeout(PATIENCE, first_bytes(&mut stream)).await else { return Ok(()) };
    let head = head?;
    if head.is_empty() {
        return Ok(());
    }
    if greeting::is_tls(&head) {
        return balancers::tunnel_tls(Rewound::new(stream, head), None, yard).await;
    }
    if let Some(name) = host_of(&head).filter(|host| balancers::is_named(host, yard)) {
        return balancers::tunnel(Rewound::new(stream, head), &name, None, yard).await;
    }
    let visitor = TokioIo::new(Rewound::new(stream, head));
    let service = service_fn(|request| answer(request, peer.ip(), yard.clone()));
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(visitor, service);
    going_on(served).await?;
    Ok(())
}

/// Reads until the head is whole or it is known whom it is for, whichever is first.
pub async fn first_bytes(stream: &mut TcpStream) -> std::io::Result<Bytes> {
    let mut head = Vec::with_capacity(2048);
    loop {
        let read = stream.read_buf(&mut head).await?;
        if read == 0 || head.len() >= LARGEST_HEAD || is_enough(&head) {
            return Ok(head.into());
        }
    }
}

fn is_enough(head: &[u8]) -> bool {
    if greeting::is_tls(head) {
        return greeting::read(head) != Greeting::Unfinished;
    }
    // Who begins as neither TLS nor HTTP does, with a method, is sent away before they have said it all.
    let first = head.iter().find(|byte| !b"\r\n".contains(byte));
    let strange = first.is_some_and(|byte| !byte.is_ascii_alphabetic());
    let whole = head.windows(4).any(|end| end == b"\r\n\r\n");
    strange || whole || host_of(head).is_some()
}

/// The `Host` header's name, in lower case and without its port, once its line is whole.
pub fn host_of(head: &[u8]) -> Option<String> {
    let text = head.split(|byte| *byte == b'\n').skip(1);
    for line in text {
        // The last piece may be cut off.
        let line = line.strip_suffix(b"\r")?;
        if line.is_empty() {
            return None;
        }
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        if line[..colon].eq_ignore_ascii_case(b"host") {
            let host = std::str::from_utf8(&line[colon + 1..]).ok()?.trim().to_ascii_lowercase();
            return Some(without_port(&host).to_owned());
        }
    }
    None
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

async fn answer(
    request: Request<Incoming>,
    from: IpAddr,
    yard: Arc<Yard>,
) -> anyhow::Result<Response<Either<Full<Bytes>, gateway::Body>>> {
    let own = |answer: Response<Full<Bytes>>| Ok(answer.map(Either::Left));
    let (head, body) = request.into_parts();
    if console::is_asked(&head) {
        return own(console::answer(&head, &yard));
    }
    if is_of_a_foreign_page(&head.headers) {
        return own(plain(StatusCode::FORBIDDEN, "AccessDenied: pages of the web may not call this yard.\n"));
    }
    if head.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok())
        > Some(LARGEST_BODY)
    {
        return own(too_large());
    }
    let body = match timeout(PATIENCE, Limited::new(body, LARGEST_BODY).collect()).await {
        Err(_) => {
            return own(plain(StatusCode::REQUEST_TIMEOUT, "The request's body did not come in time.\n"));
        }
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            return own(too_large());
        }
        Ok(Err(error)) => return Err(anyhow::anyhow!(error)),
        Ok(Ok(body)) => body.to_bytes(),
    };
    let headers: &HeaderMap = &head.headers;
    let answer = yard.gateway.answer(&gateway::Request {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        headers,
        body: &body,
        source_ip: from,
    });
    Ok(answer.map(Either::Right))
}

fn too_large() -> Response<Full<Bytes>> {
    let mut refusal = plain(StatusCode::PAYLOAD_TOO_LARGE, "The request's body is larger than 16 MiB.\n");
    // The rest of the body is not waited for.
    refusal.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    refusal
}

/// Whether a browser sends this for a page that is not of this machine. A page can sign with the
/// well-known key and send what it cannot read the answer to; browsers say so, and pages cannot unsay it.
fn is_of_a_foreign_page(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    match text(header::ORIGIN) {
        Some(origin) => !origin.split_once("://").is_some_and(|(_, host)| console::is_loopback(host)),
        // An image's request, or a link's, has no origin.
        None => text(HeaderName::from_static("sec-fetch-site")) == Some("cross-site"),
    }
}

/// A short answer of the front door's own.
pub fn plain(status: StatusCode, text: impl Into<Bytes>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(text.into()));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::{host_of, is_of_a_foreign_page};

    #[test]
    fn hosts() {
        for (head, host) in [
            ("GET / HTTP/1.1\r\nHost: a.b\r\n", Some("a.b")),
            ("GET / HTTP/1.1\r\nhost:A.B:4566\r\n\r\n", Some("a.b")),
            ("GET / HTTP/1.1\r\nX: y\r\nHost: [::1]:80\r\n", Some("[::1]")),
            ("GET / HTTP/1.1\r\nHost: half", None),
            ("GET / HTTP/1.1\r\n\r\nHost: body\r\n", None),
        ] {
            assert_eq!(host_of(head.as_bytes()).as_deref(), host, "{head:?}");
        }
    }

    #[test]
    fn foreign_pages() {
        for (says, headers, foreign) in [
            ("no browser", &[][..], false),
            ("a page of this machine", &[("origin", "http://localhost:3000")], false),
            ("a page of this machine, by address", &[("origin", "http://[::1]:80")], false),
            (
                "a site behind a balancer of this yard",
                &[("origin", "http://web-1.us-east-1.elb.localhost")],
                false,
            ),
            (
                "a page of this machine, on another site",
                &[("origin", "http://localhost"), ("sec-fetch-site", "cross-site")],
                false,
            ),
            ("a page of the web", &[("origin", "https://evil.example")], true),
            ("a name that begins as ours", &[("origin", "https://localhost.evil.example")], true),
            ("a page that hides where it is from", &[("origin", "null")], true),
            ("an image in a page of the web", &[("sec-fetch-site", "cross-site")], true),
            ("an address that was typed", &[("sec-fetch-site", "none")], false),
        ] {
            let headers: HeaderMap = headers
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
                .collect();
            assert_eq!(is_of_a_foreign_page(&headers), foreign, "{says}");
        }
    }
}
