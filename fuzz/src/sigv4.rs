//! Signatures: whatever is claimed, in a header or in the query, nobody gets in without the secret.

use gateway::sigv4::{Claim, Signed};
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;

/// The moment of all requests; what claims another is refused for that.
const NOW: &str = "2026-01-02T03:04:05Z";

/// Lines: the query, then headers as `name: value` up to an empty line, then the body.
pub fn run(bytes: &[u8]) {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let query = lines.next().and_then(|line| std::str::from_utf8(line).ok()).unwrap_or_default();
    let mut headers = HeaderMap::new();
    for line in lines.by_ref().take_while(|line| !line.is_empty()) {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    let body = lines.collect::<Vec<_>>().join(&b'\n');
    let request = Signed { method: "POST", path: "/a//../%41", query, headers: &headers, body: &body };
    let Ok(claim) = Claim::of(&request) else { return };
    let now: Timestamp = NOW.parse().expect("it is a moment");
    assert!(
        claim.verify(&claim.key("a secret that no input holds"), &request, now).is_err(),
        "let in: {claim:?}"
    );
}
