//! The text that is signed: one form for a request, however a client wrote it.

use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sha2::{Digest, Sha256};

use super::{ALGORITHM, Signed};

/// RFC 3986's unreserved characters stay as they are; all others are encoded.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The parameters of a query string, decoded, in their order.
pub fn parameters(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(key), decode(value))
        })
        .collect()
}

/// The string to sign.
pub(super) fn string_to_sign(
    request: &Signed<'_>,
    signed_headers: &[String],
    timestamp: &str,
    scope: &str,
    payload: &str,
    service: &str,
) -> String {
    let canonical = format!(
        "{}\n{}\n{}\n{}\n{}\n{payload}",
        request.method,
        path(request.path, service),
        query(request.query),
        headers(request.headers, signed_headers),
        signed_headers.join(";"),
    );
    format!("{ALGORITHM}\n{timestamp}\n{scope}\n{}", hex::encode(Sha256::digest(canonical.as_bytes())))
}

/// S3 signs the path as it is, every other service normalises it and encodes it once more.
fn path(path: &str, service: &str) -> String {
    if service == "s3" {
        let decoded = percent_decode_str(path).collect::<Vec<u8>>();
        return slashes(&percent_encoding::percent_encode(&decoded, RESERVED).to_string());
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            segment => kept.push(segment),
        }
    }
    let mut normal = format!("/{}", kept.join("/"));
    if path.ends_with('/') && !kept.is_empty() {
        normal.push('/');
    }
    slashes(&utf8_percent_encode(&normal, RESERVED).to_string())
}

fn slashes(encoded: &str) -> String {
    encoded.replace("%2F", "/")
}

fn query(query: &str) -> String {
    let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let mut pairs: Vec<(String, String)> = parameters(query)
        .into_iter()
        .filter(|(key, _)| key != "X-Amz-Signature")
        .map(|(key, value)| (encode(&key), encode(&value)))
        .collect();
    pairs.sort();
    let pairs: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
    pairs.join("&")
}

fn headers(headers: &HeaderMap, names: &[String]) -> String {
    let mut out = String::new();
    for name in names {
        let values: Vec<String> = headers
            .get_all(name.as_str())
            .iter()
            .map(|value| {
                let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
                text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect();
        out.push_str(name);
        out.push(':');
        out.push_str(&values.join(","));
        out.push('\n');
    }
    out
}
