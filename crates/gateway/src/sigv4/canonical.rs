//! The text that is signed: one form for a request, however a client wrote it.

use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sha2::{Digest, Sha256};

use super::{ALGORITHM, Signed, hexadecimal};

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
    let mut canonical = String::with_capacity(512);
    for part in [request.method, &path(request.path, service), &query(request.query)] {
        canonical.push_str(part);
        canonical.push('\n');
    }
    write_headers(&mut canonical, request.headers, signed_headers);
    canonical.push('\n');
    canonical.push_str(&signed_headers.join(";"));
    canonical.push('\n');
    canonical.push_str(payload);
    let digest = hexadecimal(Sha256::digest(canonical.as_bytes()));
    [ALGORITHM, timestamp, scope, &digest].join("\n")
}

/// S3 signs the path as it is, every other service normalises it and encodes it once more.
fn path(path: &str, service: &str) -> String {
    if service == "s3" {
        let decoded = percent_decode_str(path).collect::<Vec<u8>>();
        return percent_encoding::percent_encode(&decoded, RESERVED).to_string().replace("%2F", "/");
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
    let mut normal = String::with_capacity(path.len());
    for segment in &kept {
        normal.push('/');
        normal.extend(utf8_percent_encode(segment, RESERVED));
    }
    if path.ends_with('/') || kept.is_empty() {
        normal.push('/');
    }
    normal
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

/// Each header on a line: its name, and its values with a comma between them and single spaces within.
fn write_headers(out: &mut String, headers: &HeaderMap, names: &[String]) {
    for name in names {
        out.push_str(name);
        for (at, value) in headers.get_all(name.as_str()).iter().enumerate() {
            out.push(if at == 0 { ':' } else { ',' });
            let text = String::from_utf8_lossy(value.as_bytes());
            for (at, word) in text.split_ascii_whitespace().enumerate() {
                if at > 0 {
                    out.push(' ');
                }
                out.push_str(word);
            }
        }
        if !headers.contains_key(name.as_str()) {
            out.push(':');
        }
        out.push('\n');
    }
}
