//! Heads of requests and answers, from bytes and to bytes (RFC 9112 sections 2 to 5). Pure.

use std::mem::MaybeUninit;

use bytes::{Buf, Bytes, BytesMut};
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri, Version,
    header::{CONTENT_LENGTH, TRANSFER_ENCODING},
    request, response,
};

use super::{BUFFER, Malformed, framing, framing::Framing};

/// A head with more headers than this is refused.
const HEADERS: usize = 256;
/// Headers that the balancer may add: room for them is made once.
const ADDED: usize = 6;

/// A message's head, and what it says of the bytes after it.
#[derive(Debug)]
pub struct Head<T> {
    /// The head itself.
    pub parts: T,
    /// Where its body ends.
    pub framing: Framing,
    /// Whether another message may follow on the connection.
    pub keep_alive: bool,
}

/// What a target called its status, if that is not its usual name.
#[derive(Debug, Clone)]
pub(crate) struct Reason(HeaderValue);

/// Whether it is worth looking for a head in `buffer`, of which so many bytes were looked at before: a head that
/// comes byte by byte is not to be read as often.
pub(super) fn may_be_whole(buffer: &[u8], seen: usize) -> bool {
    let new = &buffer[seen.saturating_sub(3).min(buffer.len())..];
    let ends = || new.windows(2).any(|two| two == b"\n\n") || new.windows(3).any(|three| three == b"\n\r\n");
    !buffer.is_empty() && (seen == 0 || buffer.len() >= BUFFER || ends())
}

/// Takes a request's head off the front of `buffer`, once all of it is there.
///
/// # Errors
/// If no head can become of it.
pub fn read_request(buffer: &mut BytesMut) -> Result<Option<Head<request::Parts>>, Malformed> {
    // An empty line before a request is nothing (RFC 9112 section 2.2).
    let blank = buffer.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    buffer.advance(blank);
    let mut room = [const { MaybeUninit::uninit() }; HEADERS];
    let mut parsed = httparse::Request::new(&mut []);
    let Some(length) = whole(parsed.parse_with_uninit_headers(buffer, &mut room), buffer)? else {
        return Ok(None);
    };
    let head = Bytes::copy_from_slice(&buffer[..length]);
    let part = |text: &str| head.slice_ref(&head[offset(buffer, text.as_bytes())..][..text.len()]);
    let mut request = Request::new(());
    let (method, target) = parsed.method.zip(parsed.path).ok_or(Malformed::Head)?;
    *request.method_mut() = Method::from_bytes(method.as_bytes()).map_err(|_| Malformed::Head)?;
    *request.uri_mut() = Uri::from_maybe_shared(part(target)).map_err(|_| Malformed::Head)?;
    *request.version_mut() = version(parsed.version)?;
    *request.headers_mut() = headers(&head, buffer, parsed.headers)?;
    buffer.advance(length);

    let (mut parts, ()) = request.into_parts();
    let framing = framing::of_request(parts.version, &parts.headers)?;
    // Both at once is an attack, or as good as one: the chunks count, and nothing follows (RFC 9112 6.3).
    let said_twice = framing == Framing::Chunked && parts.headers.remove(CONTENT_LENGTH).is_some();
    let keep_alive = framing::keeps_alive(parts.version, &parts.headers) && !said_twice;
    Ok(Some(Head { parts, framing, keep_alive }))
}

/// Takes the head of an answer to a request of this method off the front of `buffer`, once all of it is there.
///
/// # Errors
/// If no head can become of it.
pub fn read_answer(
    buffer: &mut BytesMut,
    method: &Method,
) -> Result<Option<Head<response::Parts>>, Malformed> {
    let mut room = [const { MaybeUninit::uninit() }; HEADERS];
    let mut parsed = httparse::Response::new(&mut []);
    let config = httparse::ParserConfig::default();
    let outcome = config.parse_response_with_uninit_headers(&mut parsed, buffer, &mut room);
    let Some(length) = whole(outcome, buffer)? else { return Ok(None) };
    let head = Bytes::copy_from_slice(&buffer[..length]);
    let mut response = Response::new(());
    let status = parsed.code.and_then(|code| StatusCode::from_u16(code).ok()).ok_or(Malformed::Head)?;
    *response.status_mut() = status;
    *response.version_mut() = version(parsed.version)?;
    *response.headers_mut() = headers(&head, buffer, parsed.headers)?;
    let reason =
        parsed.reason.filter(|reason| !reason.is_empty() && Some(*reason) != status.canonical_reason());
    if let Some(reason) = reason.and_then(|reason| HeaderValue::from_str(reason).ok()) {
        response.extensions_mut().insert(Reason(reason));
    }
    buffer.advance(length);

    let (mut parts, ()) = response.into_parts();
    let framing = framing::of_answer(method, status, &parts.headers)?;
    if framing == Framing::Chunked || parts.headers.contains_key(TRANSFER_ENCODING) {
        parts.headers.remove(CONTENT_LENGTH);
    }
    let keep_alive = framing::keeps_alive(parts.version, &parts.headers) && framing != Framing::UntilClose;
    Ok(Some(Head { parts, framing, keep_alive }))
}

/// How long the head is, once it is whole.
fn whole(outcome: httparse::Result<usize>, buffer: &BytesMut) -> Result<Option<usize>, Malformed> {
    match outcome {
        Ok(httparse::Status::Complete(length)) if length <= BUFFER => Ok(Some(length)),
        Ok(httparse::Status::Partial) if buffer.len() < BUFFER => Ok(None),
        Ok(_) | Err(httparse::Error::TooManyHeaders) => Err(Malformed::TooLong),
        Err(_) => Err(Malformed::Head),
    }
}

fn version(minor: Option<u8>) -> Result<Version, Malformed> {
    match minor {
        Some(0) => Ok(Version::HTTP_10),
        Some(1) => Ok(Version::HTTP_11),
        _ => Err(Malformed::Head),
    }
}

/// Where in `whole` a part of it begins.
fn offset(whole: &[u8], part: &[u8]) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

/// The headers that were found in `buffer`, their values shared with `head`, which holds the same bytes.
fn headers(head: &Bytes, buffer: &[u8], found: &[httparse::Header<'_>]) -> Result<HeaderMap, Malformed> {
    let mut headers = HeaderMap::with_capacity(found.len() + ADDED);
    for header in found {
        let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(|_| Malformed::Head)?;
        let at = if header.value.is_empty() { 0 } else { offset(buffer, header.value) };
        let value = head.slice(at..at + header.value.len());
        let value = HeaderValue::from_maybe_shared(value).map_err(|_| Malformed::Head)?;
        headers.append(name, value);
    }
    Ok(headers)
}

/// Writes a request's head, all but its [`end`].
pub fn write_request(out: &mut BytesMut, parts: &request::Parts) {
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    write(out, &[parts.method.as_str().as_bytes(), b" ", target.as_bytes(), b" HTTP/1.1\r\n"]);
    write_headers(out, &parts.headers);
}

/// Writes an answer's head, all but its [`end`].
pub fn write_answer(out: &mut BytesMut, parts: &response::Parts, version: Version) {
    let version: &[u8] = if version == Version::HTTP_10 { b"HTTP/1.0 " } else { b"HTTP/1.1 " };
    let own = parts.extensions.get::<Reason>().map(|Reason(reason)| reason.as_bytes());
    let reason = own.or_else(|| parts.status.canonical_reason().map(str::as_bytes)).unwrap_or_default();
    write(out, &[version, parts.status.as_str().as_bytes(), b" ", reason, b"\r\n"]);
    write_headers(out, &parts.headers);
}

/// Writes the end of a head behind which a body comes so: a length is among the headers already.
pub fn end(out: &mut BytesMut, framing: Framing) {
    if framing == Framing::Chunked {
        out.extend_from_slice(b"transfer-encoding: chunked\r\n");
    }
    out.extend_from_slice(b"\r\n");
}

/// Writes headers, or trailers.
pub(super) fn write_headers(out: &mut BytesMut, headers: &HeaderMap) {
    for (name, value) in headers {
        write(out, &[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"]);
    }
}

/// Writes pieces one after another.
pub(super) fn write(out: &mut BytesMut, pieces: &[&[u8]]) {
    out.reserve(pieces.iter().map(|piece| piece.len()).sum());
    pieces.iter().for_each(|piece| out.extend_from_slice(piece));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn request(bytes: &[u8]) -> Result<Option<Head<request::Parts>>, Malformed> {
        read_request(&mut BytesMut::from(bytes))
    }

    #[test]
    fn a_table_of_requests() {
        for (bytes, target, keep_alive) in [
            (&b"GET /a?b HTTP/1.1\r\nHost: a\r\n\r\n"[..], "/a?b", true),
            (b"\r\n\nGET / HTTP/1.0\r\n\r\n", "/", false),
            (b"OPTIONS * HTTP/1.1\r\nConnection: close\r\n\r\n", "*", false),
            (b"GET http://a/b HTTP/1.1\r\nEmpty:\r\n\r\n", "http://a/b", true),
            (b"ODD / HTTP/1.1\nX: y\n\n", "/", true),
        ] {
            let head = request(bytes).unwrap().unwrap();
            assert_eq!((&*head.parts.uri.to_string(), head.keep_alive), (target, keep_alive), "{bytes:?}");
        }
        for bytes in [
            &b"GET /a b HTTP/1.1\r\n\r\n"[..],
            b"GET / HTTP/2.0\r\n\r\n",
            b"GET / HTTP/1.1\r\nHo st: a\r\n\r\n",
            b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
            b"GET / HTTP/1.1\r\nX: a\r\n folded\r\n\r\n",
            b"GET / HTTP/1.1\r\nX: \0\r\n\r\n",
            b"GET / HTTP/1.1\r\n: a\r\n\r\n",
            b"GET / HTTP/1.1\r\nX: a\rb\r\n\r\n",
            b"\x16\x03\x01\x02\x00",
        ] {
            assert_eq!(request(bytes).unwrap_err(), Malformed::Head, "{}", bytes.escape_ascii());
        }
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(HEADERS + 1));
        let long = format!("GET / HTTP/1.1\r\nX: {}", "y".repeat(BUFFER));
        for bytes in [many, long] {
            assert_eq!(request(bytes.as_bytes()).unwrap_err(), Malformed::TooLong);
        }
    }

    #[test]
    fn a_target_s_own_words_are_kept() {
        let mut buffer = BytesMut::from(&b"HTTP/1.1 404 Gone Fishing\r\nX: y\r\n\r\nrest"[..]);
        let head = read_answer(&mut buffer, &Method::GET).unwrap().unwrap();
        assert_eq!((head.framing, head.keep_alive, &buffer[..]), (Framing::UntilClose, false, &b"rest"[..]));
        let mut out = BytesMut::new();
        write_answer(&mut out, &head.parts, Version::HTTP_11);
        assert_eq!(out, "HTTP/1.1 404 Gone Fishing\r\nx: y\r\n");
    }

    proptest! {
        /// However a head is cut, nothing of it is taken before all is there, and then nothing of what follows.
        #[test]
        fn a_head_is_taken_whole(
            path in "/[a-z]{0,9}",
            headers in proptest::collection::vec(("[a-z-]{1,12}", "[!-~]([ -~]{0,20}[!-~])?"), 0..9),
            cut in any::<prop::sample::Index>(),
        ) {
            let headers: Vec<_> = headers
                .into_iter()
                .filter(|(name, _)| !["content-length", "transfer-encoding"].contains(&&**name))
                .collect();
            let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
            let whole = format!("GET {path} HTTP/1.1\r\n{lines}\r\n");
            let cut = cut.index(whole.len());
            let mut buffer = BytesMut::from(&whole.as_bytes()[..cut]);
            prop_assert!(read_request(&mut buffer).unwrap().is_none());
            prop_assert_eq!(buffer.len(), cut);
            buffer.extend_from_slice(&whole.as_bytes()[cut..]);
            prop_assert!(may_be_whole(&buffer, cut));
            buffer.extend_from_slice(b"rest");
            let head = read_request(&mut buffer).unwrap().unwrap();
            prop_assert_eq!(&buffer[..], b"rest");
            prop_assert_eq!(head.parts.uri.path(), path);
            prop_assert_eq!(head.parts.headers.len(), headers.len());
            for (name, value) in &headers {
                prop_assert!(head.parts.headers.get_all(name).iter().any(|found| found == value));
            }
        }
    }
}
