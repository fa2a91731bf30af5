//! Bodies in chunks (`aws-chunked`), each signed on the one before or all unsigned, with or without
//! trailers.
//!
//! Source: "Signature calculations for the Authorization header: transferring payload in multiple
//! chunks", Amazon S3 API reference.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{SignatureError, hexadecimal, hmac};

/// What the chunks' signatures hang on.
pub struct Signing<'a> {
    /// The signing key.
    pub key: &'a [u8; 32],
    /// The request's timestamp.
    pub timestamp: &'a str,
    /// The credential scope.
    pub scope: &'a str,
    /// The request's own signature, which the first chunk's is built on.
    pub seed: &'a str,
    /// What `x-amz-content-sha256` says.
    pub kind: &'a str,
}

/// Takes the chunks apart, verifying each.
pub fn unwrap(body: &[u8], signing: &Signing<'_>) -> Result<Vec<u8>, SignatureError> {
    let malformed = || SignatureError::Incomplete("The body's chunks are malformed.".into());
    let signed = signing.kind.starts_with("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    if !signed && signing.kind != "STREAMING-UNSIGNED-PAYLOAD-TRAILER" {
        return Err(SignatureError::Incomplete(format!("No such kind of payload: '{}'.", signing.kind)));
    }
    let mut out = Vec::with_capacity(body.len());
    let mut previous = signing.seed.to_owned();
    let mut rest = body;
    loop {
        let end = rest.windows(2).position(|pair| pair == b"\r\n").ok_or_else(malformed)?;
        let head = std::str::from_utf8(&rest[..end]).map_err(|_| malformed())?;
        let (size, extension) = head.split_once(';').unwrap_or((head, ""));
        let size = usize::from_str_radix(size, 16).map_err(|_| malformed())?;
        rest = &rest[end + 2..];
        let data = rest.get(..size).ok_or_else(malformed)?;
        if signed {
            let given = extension.strip_prefix("chunk-signature=").ok_or_else(malformed)?;
            let text = format!(
                "AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{previous}\n{}\n{}",
                signing.timestamp,
                signing.scope,
                hexadecimal(Sha256::digest([])),
                hexadecimal(Sha256::digest(data)),
            );
            let wanted = hexadecimal(hmac(signing.key, text.as_bytes()));
            if !bool::from(wanted.as_bytes().ct_eq(given.as_bytes())) {
                return Err(SignatureError::Mismatch);
            }
            previous = wanted;
        }
        rest = &rest[size..];
        if size == 0 {
            break;
        }
        out.extend_from_slice(data);
        rest = rest.strip_prefix(b"\r\n").ok_or_else(malformed)?;
    }
    if signed && signing.kind.ends_with("-TRAILER") {
        check_trailer(rest, signing, &previous)?;
    }
    Ok(out)
}

/// The trailing headers' own signature.
fn check_trailer(rest: &[u8], signing: &Signing<'_>, previous: &str) -> Result<(), SignatureError> {
    let malformed = || SignatureError::Incomplete("The body's trailer is malformed.".into());
    let text = std::str::from_utf8(rest).map_err(|_| malformed())?;
    let (mut headers, mut given) = (String::new(), None);
    for line in text.split("\r\n").filter(|line| !line.is_empty()) {
        match line.strip_prefix("x-amz-trailer-signature:") {
            Some(signature) => given = Some(signature.trim().to_owned()),
            None => {
                let (name, value) = line.split_once(':').ok_or_else(malformed)?;
                headers.push_str(&format!("{}:{}\n", name.trim().to_ascii_lowercase(), value.trim()));
            }
        }
    }
    let text = format!(
        "AWS4-HMAC-SHA256-TRAILER\n{}\n{}\n{previous}\n{}",
        signing.timestamp,
        signing.scope,
        hexadecimal(Sha256::digest(headers.as_bytes())),
    );
    let wanted = hexadecimal(hmac(signing.key, text.as_bytes()));
    let given = given.ok_or_else(malformed)?;
    if bool::from(wanted.as_bytes().ct_eq(given.as_bytes())) { Ok(()) } else { Err(SignatureError::Mismatch) }
}
