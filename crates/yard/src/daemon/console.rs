//! The console: the live picture of the cloud, at `/_yard/`, for a browser on this machine.
//!
//! It only shows; nothing here changes anything. It answers under loopback's own names alone, so that no
//! page of the web reaches it by a name of its own that it points here, and it lets its page load and run
//! nothing but what this file holds.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::Ipv4Addr;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};
use http_body_util::Full;
use serde_json::Value;
use store::Store;

use super::{Yard, inventory};
use crate::drawing;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";
const JSON: &str = "application/json";
const TEXT: &str = "text/plain; charset=utf-8";

/// What the page may do.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                           img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// What a picture may do that is looked at by itself: be in colour.
const PICTURE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// Whether a request is the console's: of its own paths, and of a browser that was given the yard's bare
/// address, for nobody asks an API for a page without a signature.
pub fn is_asked(head: &Parts) -> bool {
    let path = head.uri.path();
    let accepts = head.headers.get(header::ACCEPT).and_then(|kinds| kinds.to_str().ok());
    let bare = path == "/"
        && head.uri.query().is_none()
        && head.method == Method::GET
        && !head.headers.contains_key(header::AUTHORIZATION)
        && accepts.is_some_and(|kinds| kinds.contains("text/html"));
    bare || path == "/_yard" || path.starts_with("/_yard/")
}

/// Answers a request for the console.
pub fn answer(head: &Parts, yard: &Yard) -> Response<Full<Bytes>> {
    respond(head, &yard.store, &yard.about)
}

fn respond(head: &Parts, store: &Store, about: &Value) -> Response<Full<Bytes>> {
    if !head.headers.get(header::HOST).and_then(|host| host.to_str().ok()).is_some_and(is_loopback) {
        return plain(
            StatusCode::FORBIDDEN,
            "The console answers under localhost, 127.0.0.1 and [::1] only.\n",
        );
    }
    if head.method != Method::GET && head.method != Method::HEAD {
        let mut refusal = plain(StatusCode::METHOD_NOT_ALLOWED, "The console only shows: GET or HEAD.\n");
        refusal.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refusal;
    }
    match page(head, store, about) {
        Ok(Some((kind, body))) => fresh(head, kind, body),
        Ok(None) if matches!(head.uri.path(), "/_yard" | "/") => {
            let mut over = plain(StatusCode::TEMPORARY_REDIRECT, "");
            over.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/_yard/"));
            over
        }
        Ok(None) => plain(StatusCode::NOT_FOUND, "The console is at /_yard/.\n"),
        Err(error) => {
            tracing::warn!(%error, path = head.uri.path(), "the console cannot answer");
            plain(StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}\n"))
        }
    }
}

/// What stands at a path: its type and its text.
fn page(head: &Parts, store: &Store, about: &Value) -> anyhow::Result<Option<(&'static str, Bytes)>> {
    let fixed = |kind, text: &'static str| Ok(Some((kind, Bytes::from_static(text.as_bytes()))));
    match head.uri.path() {
        "/_yard/" => fixed(HTML, include_str!("console/page.html")),
        "/_yard/console.css" => fixed(CSS, include_str!("console/console.css")),
        "/_yard/console.js" => fixed(SCRIPT, include_str!("console/console.js")),
        "/_yard/icon.svg" => fixed(SVG, include_str!("console/icon.svg")),
        "/_yard/drawing.css" => fixed(CSS, drawing::STYLE),
        "/_yard/health" => fixed(TEXT, "ok\n"),
        "/_yard/inventory.json" => {
            let told = inventory::take(store, about)?;
            Ok(Some((JSON, serde_json::to_vec(&told)?.into())))
        }
        "/_yard/drawing.svg" => {
            let told = inventory::take(store, about)?;
            Ok(Some((SVG, drawing::draw(&told, region(head)).into())))
        }
        _ => Ok(None),
    }
}

/// The region asked for. Regions' names need no escapes.
fn region(head: &Parts) -> Option<&str> {
    let mut pairs = head.uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, value)| *key == "region" && !value.is_empty()).map(|(_, value)| value)
}

/// The page, or that it is still the one that the browser has.
fn fresh(head: &Parts, kind: &'static str, body: Bytes) -> Response<Full<Bytes>> {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    let tag = format!("\"{:016x}\"", hasher.finish());
    let known = head.headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|tags| tags.to_str().ok());
    let same =
        known.flat_map(|tags| tags.split(',')).any(|known| known.trim().trim_start_matches("W/") == tag);
    let (status, body) = if same { (StatusCode::NOT_MODIFIED, Bytes::new()) } else { (StatusCode::OK, body) };
    let mut response = with_headers(status, kind, body);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

fn plain(status: StatusCode, text: impl Into<Bytes>) -> Response<Full<Bytes>> {
    with_headers(status, TEXT, text.into())
}

fn with_headers(status: StatusCode, kind: &'static str, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, if kind == SVG { PICTURE_POLICY } else { PAGE_POLICY }),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Whether a `Host` header names this machine and can name no other: `localhost` and what is under it
/// (RFC 6761), 127.0.0.0/8 and `[::1]`, with any port.
pub fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name == "[::1]"
        || name.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests;
