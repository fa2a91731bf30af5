//! The console: the live picture of the cloud, at `/_yard/`.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::Full;

use super::{Yard, inventory};
use crate::drawing;

/// Answers a request for the console.
pub fn answer(head: &http::request::Parts, yard: &Yard) -> Response<Full<Bytes>> {
    let (status, kind, body) = match head.uri.path() {
        "/_yard/health" => (StatusCode::OK, "text/plain; charset=utf-8", "ok\n".to_owned()),
        "/_yard/" | "/_yard/drawing.svg" => match inventory::take(&yard.store, &yard.about) {
            Ok(inventory) => (StatusCode::OK, "image/svg+xml", drawing::draw(&inventory, None)),
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, "text/plain; charset=utf-8", error.to_string()),
        },
        _ => (StatusCode::NOT_FOUND, "text/plain; charset=utf-8", "No such page.\n".to_owned()),
    };
    let mut response = Response::new(Full::new(body.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}
