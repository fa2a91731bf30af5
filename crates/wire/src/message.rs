//! What crosses the border between HTTP and the codecs: a request as it came, an answer to be sent.
//!
//! Nothing here reads or writes a socket; the front door owns those.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

use crate::shape::{Location, Member, Shape};

/// A request as it came from the socket, its body read whole and its signature already verified.
#[derive(Clone, Copy, Debug)]
pub struct HttpRequest<'a> {
    /// `GET`, `POST` ...
    pub method: &'a str,
    /// The path, still percent-encoded.
    pub path: &'a str,
    /// What stands after `?`, still percent-encoded; empty where there is no `?`.
    pub query: &'a str,
    /// All headers.
    pub headers: &'a http::HeaderMap,
    /// The body, without any transfer or chunk encoding.
    pub body: &'a [u8],
}

impl<'a> HttpRequest<'a> {
    /// A header's text, where it is there once or more and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// An answer to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers, but for those that the HTTP library writes (length, date, connection).
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    pub(crate) fn new(status: u16, content_type: &'static str, request_id: &str, body: Vec<u8>) -> Self {
        let mut response = Response { status, headers: Vec::with_capacity(3), body };
        response.headers.push((CONTENT_TYPE, HeaderValue::from_static(content_type)));
        response.push(HeaderName::from_static("x-amzn-requestid"), request_id);
        response
    }

    /// Adds a header; a value that HTTP cannot carry is left out, as no escape for it exists.
    pub(crate) fn push(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
    }
}

/// An error to be told to a client.
#[derive(Clone, Copy, Debug)]
pub struct ErrorView<'a> {
    /// AWS's code: `InvalidVpcID.NotFound`; of JSON and CBOR services, the error shape's name.
    pub code: &'a str,
    /// The sentence for people.
    pub message: &'a str,
    /// The HTTP status.
    pub status: u16,
    /// Whether the caller is to blame, rather than the service.
    pub sender_fault: bool,
    /// This request's id.
    pub request_id: &'a str,
    /// What else the error's shape holds.
    pub members: Option<&'a dyn Shape>,
}

impl ErrorView<'_> {
    /// `Sender` or `Receiver`, as the query protocols say who is to blame.
    pub(crate) fn fault(&self) -> &'static str {
        if self.sender_fault { "Sender" } else { "Receiver" }
    }

    /// Whether a member of the error's shape is written into the body beside code and message.
    pub(crate) fn in_body(member: &Member) -> bool {
        member.location == Location::Body && !member.name.eq_ignore_ascii_case("message")
    }
}
