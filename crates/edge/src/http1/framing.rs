//! Where a message's body ends (RFC 9112 section 6.3). Pure.
//!
//! What can be understood in two ways is refused, for the target may understand it in the other: that is how
//! requests are smuggled.

use http::{
    HeaderMap, Method, StatusCode, Version,
    header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING},
};

use super::Malformed;
use crate::forwarded::{lists, tokens};

/// How a body's end is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// After so many bytes.
    Length(u64),
    /// By a chunk of no bytes.
    Chunked,
    /// By the end of the connection.
    UntilClose,
}

impl Framing {
    /// No body.
    pub const NONE: Self = Self::Length(0);
}

/// Where a request's body ends.
///
/// # Errors
/// If its headers do not say, or contradict themselves.
pub fn of_request(version: Version, headers: &HeaderMap) -> Result<Framing, Malformed> {
    let length = length(headers)?;
    match is_chunked(headers)? {
        true if version == Version::HTTP_10 => Err(Malformed::Framing),
        true => Ok(Framing::Chunked),
        false => Ok(length.map_or(Framing::NONE, Framing::Length)),
    }
}

/// Where the body of an answer to a request of this method ends.
///
/// # Errors
/// If its headers contradict themselves.
pub fn of_answer(method: &Method, status: StatusCode, headers: &HeaderMap) -> Result<Framing, Malformed> {
    let length = length(headers)?;
    let is_chunked = is_chunked(headers)?;
    if *method == Method::HEAD || has_no_body(status) {
        return Ok(Framing::NONE);
    }
    Ok(match (is_chunked, length) {
        (true, _) => Framing::Chunked,
        (false, Some(length)) => Framing::Length(length),
        (false, None) => Framing::UntilClose,
    })
}

/// Whether no answer of this status has a body, whatever its headers say.
pub fn has_no_body(status: StatusCode) -> bool {
    status.is_informational() || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
}

/// Whether the connection goes on after this message, as far as its sender says.
pub(super) fn keeps_alive(version: Version, headers: &HeaderMap) -> bool {
    match version {
        Version::HTTP_10 => lists(headers, CONNECTION, "keep-alive") && !lists(headers, CONNECTION, "close"),
        _ => !lists(headers, CONNECTION, "close"),
    }
}

/// The one length that all headers of that name agree on.
fn length(headers: &HeaderMap) -> Result<Option<u64>, Malformed> {
    let mut agreed = None;
    for value in headers.get_all(CONTENT_LENGTH) {
        let is_number = !value.is_empty() && value.as_bytes().iter().all(u8::is_ascii_digit);
        let number = value.to_str().ok().filter(|_| is_number).and_then(|text| text.parse().ok());
        let number: u64 = number.ok_or(Malformed::Framing)?;
        if agreed.is_some_and(|agreed| agreed != number) {
            return Err(Malformed::Framing);
        }
        agreed = Some(number);
    }
    Ok(agreed)
}

/// Whether it comes in chunks. Other codings than that one nobody here could undo.
fn is_chunked(headers: &HeaderMap) -> Result<bool, Malformed> {
    let mut values = headers.get_all(TRANSFER_ENCODING).iter().peekable();
    if values.peek().is_none() {
        return Ok(false);
    }
    let is_text = values.all(|value| value.to_str().is_ok());
    let mut codings = tokens(headers, TRANSFER_ENCODING);
    let chunked = codings.next().is_some_and(|coding| coding.eq_ignore_ascii_case("chunked"));
    if is_text && chunked && codings.next().is_none() { Ok(true) } else { Err(Malformed::Framing) }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(given: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn a_table_of_requests() {
        let length = ("content-length", "5");
        let chunked = ("transfer-encoding", "chunked");
        for (given, expected) in [
            (&[][..], Ok(Framing::NONE)),
            (&[length], Ok(Framing::Length(5))),
            (&[length, length], Ok(Framing::Length(5))),
            (&[length, ("content-length", "6")], Err(Malformed::Framing)),
            (&[("content-length", "5, 5")], Err(Malformed::Framing)),
            (&[("content-length", "+5")], Err(Malformed::Framing)),
            (&[("content-length", "-1")], Err(Malformed::Framing)),
            (&[("content-length", "0x5")], Err(Malformed::Framing)),
            (&[("content-length", "")], Err(Malformed::Framing)),
            (&[("content-length", "18446744073709551615")], Ok(Framing::Length(u64::MAX))),
            (&[("content-length", "18446744073709551616")], Err(Malformed::Framing)),
            (&[chunked], Ok(Framing::Chunked)),
            (&[("transfer-encoding", "Chunked")], Ok(Framing::Chunked)),
            (&[chunked, length], Ok(Framing::Chunked)),
            (&[chunked, ("content-length", "x")], Err(Malformed::Framing)),
            (&[chunked, chunked], Err(Malformed::Framing)),
            (&[("transfer-encoding", "gzip, chunked")], Err(Malformed::Framing)),
            (&[("transfer-encoding", "chunked, x")], Err(Malformed::Framing)),
            (&[("transfer-encoding", "xchunked")], Err(Malformed::Framing)),
            (&[("transfer-encoding", "")], Err(Malformed::Framing)),
        ] {
            assert_eq!(of_request(Version::HTTP_11, &headers(given)), expected, "{given:?}");
        }
        let mut odd = headers(&[chunked]);
        odd.append("transfer-encoding", HeaderValue::from_bytes(b"\xe9").unwrap());
        assert_eq!(of_request(Version::HTTP_11, &odd), Err(Malformed::Framing), "not even text");
        assert_eq!(of_request(Version::HTTP_10, &headers(&[chunked])), Err(Malformed::Framing));
    }

    #[test]
    fn a_table_of_answers() {
        let length = headers(&[("content-length", "5")]);
        let chunked = headers(&[("transfer-encoding", "chunked")]);
        let neither = HeaderMap::new();
        for (method, status, headers, expected) in [
            (Method::GET, 200, &length, Framing::Length(5)),
            (Method::GET, 200, &chunked, Framing::Chunked),
            (Method::GET, 200, &neither, Framing::UntilClose),
            (Method::HEAD, 200, &length, Framing::NONE),
            (Method::HEAD, 200, &chunked, Framing::NONE),
            (Method::GET, 204, &neither, Framing::NONE),
            (Method::GET, 304, &length, Framing::NONE),
            (Method::GET, 101, &neither, Framing::NONE),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(of_answer(&method, status, headers), Ok(expected), "{method} {status} {headers:?}");
        }
    }

    #[test]
    fn who_keeps_a_connection() {
        let (close, keep) =
            (headers(&[("connection", "x, Close")]), headers(&[("connection", "keep-alive")]));
        for (version, headers, expected) in [
            (Version::HTTP_11, &HeaderMap::new(), true),
            (Version::HTTP_11, &close, false),
            (Version::HTTP_10, &HeaderMap::new(), false),
            (Version::HTTP_10, &keep, true),
        ] {
            assert_eq!(keeps_alive(version, headers), expected, "{version:?} {headers:?}");
        }
    }
}
