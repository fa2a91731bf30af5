//! The verifier against AWS's public signing test suite and the worked examples of the S3 API reference.

#![allow(clippy::unwrap_used)] // A test fails by panicking, its helpers too.

use gateway::sigv4::{Claim, SignatureError, Signed};
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use proptest::prelude::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const S3_SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

fn headers(lines: &[(&str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in lines {
        map.append(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    map
}

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

struct Case {
    says: &'static str,
    method: &'static str,
    path: &'static str,
    query: &'static str,
    headers: &'static [(&'static str, &'static str)],
    signed: &'static str,
    body: &'static [u8],
    signature: &'static str,
}

const PLAIN: &[(&str, &str)] = &[("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")];

const SUITE: &[Case] = &[
    Case {
        says: "nothing special",
        method: "GET",
        path: "/",
        query: "",
        headers: PLAIN,
        signed: "host;x-amz-date",
        body: b"",
        signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    },
    Case {
        says: "parameters are sorted by name",
        method: "GET",
        path: "/",
        query: "Param2=value2&Param1=value1",
        headers: PLAIN,
        signed: "host;x-amz-date",
        body: b"",
        signature: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    },
    Case {
        says: "a POST without a body",
        method: "POST",
        path: "/",
        query: "",
        headers: PLAIN,
        signed: "host;x-amz-date",
        body: b"",
        signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    },
    Case {
        says: "letters of another alphabet in the path",
        method: "GET",
        path: "/\u{1234}",
        query: "",
        headers: PLAIN,
        signed: "host;x-amz-date",
        body: b"",
        signature: "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
    },
    Case {
        says: "a relative path is made absolute",
        method: "GET",
        path: "/example/..",
        query: "",
        headers: PLAIN,
        signed: "host;x-amz-date",
        body: b"",
        signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    },
    Case {
        says: "slashes are made one",
        method: "GET",
        path: "//example//",
        query: "",
        headers: PLAIN,
        signed: "host;x-amz-date",
        body: b"",
        signature: "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
    },
    Case {
        says: "white space in header values is folded",
        method: "GET",
        path: "/",
        query: "",
        headers: &[
            ("host", "example.amazonaws.com"),
            ("my-header1", " value1"),
            ("my-header2", "\"a   b   c\""),
            ("x-amz-date", "20150830T123600Z"),
        ],
        signed: "host;my-header1;my-header2;x-amz-date",
        body: b"",
        signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    },
    Case {
        says: "a form",
        method: "POST",
        path: "/",
        query: "",
        headers: &[
            ("content-type", "application/x-www-form-urlencoded"),
            ("host", "example.amazonaws.com"),
            ("x-amz-date", "20150830T123600Z"),
        ],
        signed: "content-type;host;x-amz-date",
        body: b"Param1=value1",
        signature: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    },
];

fn authorization(signed: &str, signature: &str) -> HeaderValue {
    let text = format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={signed}, Signature={signature}"
    );
    HeaderValue::try_from(text).unwrap()
}

#[test]
fn the_public_suite() {
    for case in SUITE {
        let mut map = headers(case.headers);
        map.insert("authorization", authorization(case.signed, case.signature));
        let request = Signed {
            method: case.method,
            path: case.path,
            query: case.query,
            headers: &map,
            body: case.body,
        };
        let claim = Claim::of(&request).unwrap();
        let now = moment("2015-08-30T12:38:00Z");
        claim
            .verify(&claim.key(SECRET), &request, now)
            .unwrap_or_else(|error| panic!("{}: {error}", case.says));
        let other = claim.verify(&claim.key("another secret"), &request, now).unwrap_err();
        assert_eq!(other, SignatureError::Mismatch, "{}", case.says);
        let changed = Signed { method: "DELETE", ..request };
        assert_eq!(
            claim.verify(&claim.key(SECRET), &changed, now).unwrap_err(),
            SignatureError::Mismatch,
            "{}",
            case.says
        );
        let late = claim.verify(&claim.key(SECRET), &request, moment("2015-08-30T12:41:01Z")).unwrap_err();
        assert!(matches!(late, SignatureError::Expired(_)), "{}: {late}", case.says);
        let early = claim.verify(&claim.key(SECRET), &request, moment("2015-08-30T12:30:59Z")).unwrap_err();
        assert!(matches!(early, SignatureError::TooEarly(_)), "{}: {early}", case.says);
    }
}

#[test]
fn a_presigned_request() {
    let map = headers(&[("host", "examplebucket.s3.amazonaws.com")]);
    let query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let request = Signed { method: "GET", path: "/test.txt", query, headers: &map, body: b"" };
    let claim = Claim::of(&request).unwrap();
    claim.verify(&claim.key(S3_SECRET), &request, moment("2013-05-24T23:59:59Z")).unwrap();
    let late = claim.verify(&claim.key(S3_SECRET), &request, moment("2013-05-25T00:00:01Z")).unwrap_err();
    assert!(matches!(late, SignatureError::Expired(_)));
}

fn chunked_body() -> Vec<u8> {
    let mut body = Vec::new();
    for (size, signature) in [
        (65536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
        (1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
        (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ] {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.extend(std::iter::repeat_n(b'a', size));
        body.extend_from_slice(b"\r\n");
    }
    body
}

#[test]
fn a_body_in_signed_chunks() {
    let mut map = headers(&[
        ("host", "s3.amazonaws.com"),
        ("x-amz-date", "20130524T000000Z"),
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"),
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "66560"),
        ("content-length", "66824"),
    ]);
    let text = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class,Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
    map.insert("authorization", HeaderValue::from_static(text));
    let body = chunked_body();
    let request = Signed {
        method: "PUT",
        path: "/examplebucket/chunkObject.txt",
        query: "",
        headers: &map,
        body: &body,
    };
    let claim = Claim::of(&request).unwrap();
    let now = moment("2013-05-24T00:01:00Z");
    let unwrapped = claim.verify(&claim.key(S3_SECRET), &request, now).unwrap();
    assert_eq!(unwrapped.as_ref(), vec![b'a'; 66560].as_slice());
    let mut damaged = body.clone();
    damaged[66_000] ^= 1;
    let request = Signed { body: &damaged, ..request };
    assert!(claim.verify(&claim.key(S3_SECRET), &request, now).is_err(), "a changed chunk");
}

#[test]
fn what_is_no_signature_says_why() {
    let good =
        "AWS4-HMAC-SHA256 Credential=K/20150830/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=00";
    for (says, header, words) in [
        ("another scheme", "Basic dGVzdDp0ZXN0", "AWS4-HMAC-SHA256"),
        ("no credential", "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=00", "Credential"),
        (
            "no signature",
            "AWS4-HMAC-SHA256 Credential=K/20150830/us-east-1/ec2/aws4_request, SignedHeaders=host",
            "Signature",
        ),
        (
            "a short scope",
            "AWS4-HMAC-SHA256 Credential=K/20150830, SignedHeaders=host, Signature=00",
            "5 slash-delimited",
        ),
        (
            "host is not signed",
            "AWS4-HMAC-SHA256 Credential=K/20150830/us-east-1/ec2/aws4_request, SignedHeaders=x-amz-date, Signature=00",
            "Host",
        ),
        (
            "the scope's day is another",
            "AWS4-HMAC-SHA256 Credential=K/20150831/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=00",
            "20150831",
        ),
    ] {
        let mut map = headers(PLAIN);
        map.insert("authorization", HeaderValue::try_from(header).unwrap());
        let request = Signed { method: "POST", path: "/", query: "", headers: &map, body: b"" };
        let error = Claim::of(&request).unwrap_err();
        assert!(matches!(error, SignatureError::Incomplete(_)), "{says}: {error}");
        assert!(error.to_string().contains(words), "{says}: {error}");
    }
    let mut map = headers(&[("host", "h")]);
    let request = Signed { method: "POST", path: "/", query: "", headers: &map, body: b"" };
    assert_eq!(Claim::of(&request).unwrap_err(), SignatureError::Missing);
    map.insert("authorization", HeaderValue::from_static(good));
    let request = Signed { method: "POST", path: "/", query: "", headers: &map, body: b"" };
    assert!(Claim::of(&request).unwrap_err().to_string().contains("X-Amz-Date"), "no date at all");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("FUZZ_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(2000), ..ProptestConfig::default() })]

    /// Whatever bytes come in a header, a query or a body: an answer, never a panic, and never a yes.
    #[test]
    fn noise_is_refused(
        tail in "[ -~]{0,200}",
        query in "[ -~]{0,200}",
        kind in prop::sample::select(vec!["", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "UNSIGNED-PAYLOAD"]),
        body in prop::collection::vec(any::<u8>(), 0..300),
        path in "/[ -~]{0,60}",
    ) {
        let mut map = headers(PLAIN);
        if !kind.is_empty() {
            map.insert("x-amz-content-sha256", HeaderValue::try_from(kind).unwrap());
        }
        for authorization in [format!("AWS4-HMAC-SHA256 {tail}"), format!("AWS4-HMAC-SHA256 Credential=K/20150830/r/s/aws4_request, SignedHeaders=host, Signature={tail}")] {
            map.insert("authorization", HeaderValue::try_from(authorization).unwrap());
            let request = Signed { method: "PUT", path: &path, query: &query, headers: &map, body: &body };
            if let Ok(claim) = Claim::of(&request) {
                prop_assert!(claim.verify(&claim.key(SECRET), &request, moment("2015-08-30T12:36:00Z")).is_err());
            }
        }
    }

    /// Chunks of any bytes come apart or are refused.
    #[test]
    fn chunks_of_noise(body in prop::collection::vec(any::<u8>(), 0..400), head in "[0-9a-f]{0,8}(;chunk-signature=[0-9a-f]{0,64})?\r\n") {
        let key = [7; 32];
        let whole = [head.as_bytes(), body.as_slice()].concat();
        for kind in ["STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"] {
            let signing = gateway::sigv4::chunked::Signing { key: &key, timestamp: "t", scope: "s", seed: "0", kind };
            let _ = gateway::sigv4::chunked::unwrap(&whole, &signing);
        }
    }
}
