//! The balancer's own answers: why a request got no further, and the page that says so.
//!
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html>

use bytes::Bytes;
use http::{
    HeaderValue, Response, StatusCode,
    header::{CONNECTION, CONTENT_TYPE, LOCATION, SERVER},
};

use crate::{FixedResponse, RedirectStatus};

const NAME: HeaderValue = HeaderValue::from_static("awselb/2.0");
const HTML: HeaderValue = HeaderValue::from_static("text/html");

/// Why the balancer answers in a target's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The request breaks HTTP, or a header is longer than 16 KiB.
    BadRequest,
    /// The request came in the clear where TLS is spoken.
    PlainToTls,
    /// TRACE.
    MethodNotAllowed,
    /// The client stopped in the middle of its request.
    RequestTimeout,
    /// The request target is longer than 16 KiB.
    UriTooLong,
    /// The client left before its request was whole: this is for the count alone.
    ClientLeft,
    /// `X-Forwarded-For` names more than 30 addresses.
    TooManyForwarded,
    /// The group's targets speak another version of HTTP.
    VersionMismatch,
    /// The target refused, hung up, or answered with something that is not HTTP.
    BadGateway,
    /// Nobody is there to ask.
    Unavailable,
    /// The target took no connection within ten seconds, or said nothing for the idle timeout.
    GatewayTimeout,
}

impl Refusal {
    fn status_line(self) -> &'static str {
        match self {
            Self::BadRequest => "400 Bad Request",
            Self::PlainToTls => "400 The plain HTTP request was sent to HTTPS port",
            Self::MethodNotAllowed => "405 Not Allowed",
            Self::RequestTimeout => "408 Request Timeout",
            Self::UriTooLong => "414 Request-URI Too Large",
            Self::ClientLeft => "460",
            Self::TooManyForwarded => "463",
            Self::VersionMismatch => "464",
            Self::BadGateway => "502 Bad Gateway",
            Self::Unavailable => "503 Service Temporarily Unavailable",
            Self::GatewayTimeout => "504 Gateway Time-out",
        }
    }

    /// The status of the answer.
    pub fn status(self) -> StatusCode {
        let code = self.status_line().get(..3).and_then(|code| code.parse().ok());
        code.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// What the client did wrong ends its connection: what follows on it cannot be trusted.
    fn closes(self) -> bool {
        matches!(self, Self::BadRequest | Self::PlainToTls | Self::RequestTimeout | Self::UriTooLong)
    }

    /// The answer.
    pub fn response(self) -> Response<Bytes> {
        let mut response = page(self.status(), self.status_line());
        if self.closes() {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    /// The same answer as bytes, for a connection on which no request could be read.
    pub fn bytes(self) -> Bytes {
        let (line, html) = (self.status_line(), html(self.status_line()));
        let length = html.len();
        format!(
            "HTTP/1.1 {line}\r\nServer: awselb/2.0\r\nContent-Type: text/html\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n{html}"
        )
        .into()
    }
}

fn html(line: &str) -> String {
    format!(
        "<html>\r\n<head><title>{line}</title></head>\r\n<body>\r\n<center><h1>{line}</h1></center>\r\n\
         </body>\r\n</html>\r\n"
    )
}

fn page(status: StatusCode, line: &str) -> Response<Bytes> {
    let mut response = Response::new(html(line).into());
    *response.status_mut() = status;
    response.headers_mut().insert(SERVER, NAME);
    response.headers_mut().insert(CONTENT_TYPE, HTML);
    response
}

/// Sends the client elsewhere. A request whose parts do not make a header is a bad one.
pub(crate) fn redirect(status: RedirectStatus, location: String) -> Response<Bytes> {
    let (status, line) = match status {
        RedirectStatus::MovedPermanently => (StatusCode::MOVED_PERMANENTLY, "301 Moved Permanently"),
        RedirectStatus::Found => (StatusCode::FOUND, "302 Found"),
    };
    match HeaderValue::try_from(location) {
        Ok(location) => {
            let mut response = page(status, line);
            response.headers_mut().insert(LOCATION, location);
            response
        }
        Err(_) => Refusal::BadRequest.response(),
    }
}

/// The answer that a rule fixes.
pub(crate) fn fixed(fixed: &FixedResponse) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(fixed.body.as_bytes()));
    *response.status_mut() = StatusCode::from_u16(fixed.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(SERVER, NAME);
    let content_type = fixed.content_type.as_deref().map(HeaderValue::from_str);
    if let Some(Ok(content_type)) = content_type {
        response.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_looks_as_alb_writes_it() {
        let response = Refusal::Unavailable.response();
        assert_eq!(response.status(), 503);
        assert_eq!(response.headers()[SERVER], "awselb/2.0");
        assert_eq!(
            response.body(),
            "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n\
             <center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n"
        );
        assert_eq!(Refusal::TooManyForwarded.status(), 463);
        assert!(Refusal::BadRequest.bytes().starts_with(b"HTTP/1.1 400 Bad Request\r\n"));
    }
}
