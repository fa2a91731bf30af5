//! Requests that are turned away at the door, with AWS's code in each protocol family, and one that is let in.

#![allow(clippy::unwrap_used)] // A test fails by panicking, its helpers too.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use gateway::{Gateway, Request};
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body::Body;
use jiff::Timestamp;
use resources::{Settings, identity};
use store::Store;

fn door() -> Gateway {
    let store = Store::in_memory();
    identity::ensure_root(&store, "000000000000", "test", "test", Timestamp::now()).unwrap();
    let settings = Settings {
        public_range: "198.18.0.0/15".parse().unwrap(),
        domain: "localhost".into(),
        data: std::env::temp_dir(),
    };
    Gateway::new(store, Arc::new(settings), vec![svc_iam::iam_service(), svc_iam::sts_service()])
}

fn ask(door: &Gateway, lines: &[(&str, &str)], body: &str) -> (u16, String) {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    let answer = door.answer(&Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
        body: body.as_bytes(),
        source_ip: [127, 0, 0, 1].into(),
    });
    let status = answer.status().as_u16();
    let mut body = std::pin::pin!(answer.into_body());
    let mut read = Vec::new();
    let mut cx = Context::from_waker(Waker::noop());
    while let Poll::Ready(Some(Ok(frame))) = body.as_mut().poll_frame(&mut cx) {
        read.extend(frame.into_data().unwrap());
    }
    (status, String::from_utf8(read).unwrap())
}

#[test]
fn strangers_are_told_why() {
    let now = Timestamp::now();
    let date = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    let day = &date[..8];
    let signed_by = |key: &str, service: &str| {
        format!(
            "AWS4-HMAC-SHA256 Credential={key}/{day}/us-east-1/{service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=00"
        )
    };
    let form = ("content-type", "application/x-www-form-urlencoded");
    let identity = "Action=GetCallerIdentity&Version=2011-06-15";
    let door = door();
    for (says, authorization, host, status, code) in [
        ("no signature, a known host", None, "sts.amazonaws.com", 403, "MissingAuthenticationToken"),
        ("no signature, no known host", None, "127.0.0.1:4566", 403, "MissingAuthenticationToken"),
        ("an unknown key", Some(signed_by("AKIAUNKNOWN", "sts")), "h", 403, "InvalidClientTokenId"),
        ("a wrong signature", Some(signed_by("test", "sts")), "h", 403, "SignatureDoesNotMatch"),
        (
            "half a header",
            Some("AWS4-HMAC-SHA256 Credential=x".into()),
            "iam.amazonaws.com",
            400,
            "IncompleteSignature",
        ),
        ("a service that is not here", Some(signed_by("test", "polly")), "h", 501, "NotImplemented"),
    ] {
        let mut lines = vec![("host", host), ("x-amz-date", date.as_str()), form];
        if let Some(authorization) = &authorization {
            lines.push(("authorization", authorization));
        }
        let (got, body) = ask(&door, &lines, identity);
        assert_eq!(got, status, "{says}: {body}");
        assert!(body.contains(&format!("<Code>{code}</Code>")), "{says}: {body}");
    }
}
