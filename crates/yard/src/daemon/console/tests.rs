//! What the console promises, case by case.

use http::{HeaderMap, Request};
use http_body_util::BodyExt;
use model::network::{Vpc, VpcCidr};
use store::{Error, Scope};

use super::*;

/// What the console of a yard with one VPC says to a request with these headers.
fn ask(method: &str, path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (head, ()) = request.body(()).unwrap().into_parts();
    let about = serde_json::json!({ "endpoint": "http://127.0.0.1:4566", "internet": {} });
    let (parts, body) = respond(&head, &yard_with_a_vpc(), &about).into_parts();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let body = runtime.block_on(body.collect()).unwrap().to_bytes();
    (parts.status, parts.headers, String::from_utf8(body.to_vec()).unwrap())
}

fn yard_with_a_vpc() -> Store {
    let store = Store::in_memory();
    let cidr = VpcCidr { association_id: "vpc-cidr-assoc-1".into(), cidr: "10.0.0.0/16".parse().unwrap() };
    let vpc = Vpc {
        id: "vpc-1".into(),
        cidrs: vec![cidr],
        is_default: false,
        instance_tenancy: "default".to_owned(),
        dhcp_options: None,
        enable_dns_support: true,
        enable_dns_hostnames: false,
        network_address_usage_metrics: false,
        number: 0,
        tags: [("Name".to_owned(), "<script>".to_owned())].into(),
    };
    let scope = Scope::new("000000000000", "eu-west-1");
    let put = |tx: &mut store::Tx| {
        tx.put(&scope, "vpc-1", vpc);
        Ok::<_, Error>(())
    };
    store.write(put).unwrap();
    store
}

const HOME: (&str, &str) = ("host", "127.0.0.1:4566");

#[test]
fn only_loopback_names_are_answered() {
    for (host, answered) in [
        ("localhost", true),
        ("localhost:4566", true),
        ("LocalHost", true),
        ("yard.localhost:4566", true),
        ("127.0.0.1:4566", true),
        ("127.9.9.9", true),
        ("[::1]:4566", true),
        ("[::1]", true),
        ("evil.example", false),
        ("localhost.evil.example", false),
        ("evillocalhost", false),
        ("127.0.0.1.evil.example", false),
        ("10.0.0.1:4566", false),
        ("0.0.0.0:4566", false),
        ("[::2]:4566", false),
        ("", false),
    ] {
        let (status, _, body) = ask("GET", "/_yard/inventory.json", &[("host", host)]);
        assert_eq!(status == StatusCode::OK, answered, "{host}");
        assert_eq!(body.contains("vpc-1"), answered, "{host}");
    }
    assert_eq!(ask("GET", "/_yard/", &[]).0, StatusCode::FORBIDDEN, "no name at all");
}

#[test]
fn it_shows_and_does_nothing_else() {
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let (status, headers, _) = ask(method, "/_yard/inventory.json", &[HOME]);
        assert_eq!(
            (status, &headers[header::ALLOW]),
            (StatusCode::METHOD_NOT_ALLOWED, &"GET, HEAD".parse().unwrap())
        );
    }
}

#[test]
fn every_page_is_there_and_bound_to_what_it_is() {
    for (path, status, kind, part) in [
        ("/_yard/", 200, HTML, "console.js"),
        ("/_yard/console.js", 200, SCRIPT, "drawing.svg"),
        ("/_yard/console.css", 200, CSS, "#stage"),
        ("/_yard/drawing.css", 200, CSS, ".vpc-frame"),
        ("/_yard/icon.svg", 200, SVG, "<svg"),
        ("/_yard/health", 200, TEXT, "ok\n"),
        ("/_yard/inventory.json", 200, JSON, "\"10.0.0.0/16\""),
        ("/_yard/drawing.svg", 200, SVG, "&lt;script&gt;"),
        ("/_yard/drawing.svg?region=eu-west-1", 200, SVG, "vpc-1"),
        ("/_yard/drawing.svg?region=eu-west-2", 200, SVG, "Nothing here yet"),
        ("/_yard", 307, TEXT, ""),
        ("/", 307, TEXT, ""),
        ("/_yard/nothing", 404, TEXT, "/_yard/"),
        ("/_yard/../etc/passwd", 404, TEXT, "/_yard/"),
    ] {
        let (found, headers, body) = ask("GET", path, &[HOME]);
        assert_eq!(
            (found.as_u16(), headers[header::CONTENT_TYPE].to_str().unwrap()),
            (status, kind),
            "{path}"
        );
        assert!(body.contains(part), "{path}: {body}");
        assert!(headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().starts_with("default-src 'none'"));
    }
}

#[test]
fn the_page_needs_nothing_that_its_policy_forbids() {
    let page = include_str!("page.html");
    for forbidden in ["<style", " style=", "onclick", "<script>", "//", "javascript:"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn what_did_not_change_is_not_sent_again() {
    let (_, headers, _) = ask("GET", "/_yard/drawing.svg", &[HOME]);
    let tag = headers[header::ETAG].to_str().unwrap();
    let (status, again, body) = ask("GET", "/_yard/drawing.svg", &[HOME, ("if-none-match", tag)]);
    assert_eq!((status, body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(again[header::ETAG].to_str().unwrap(), tag);
    let (status, ..) = ask("GET", "/_yard/drawing.svg", &[HOME, ("if-none-match", "\"other\"")]);
    assert_eq!(status, StatusCode::OK);
}

#[test]
fn a_browser_with_the_bare_address_is_a_visitor_and_an_api_s_client_is_none() {
    let html = ("accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
    for (says, method, path, headers, visits) in [
        ("the console", "GET", "/_yard/", &[][..], true),
        ("a browser", "GET", "/", &[html], true),
        ("curl", "GET", "/", &[("accept", "*/*")], false),
        ("a client that signs", "GET", "/", &[html, ("authorization", "AWS4-HMAC-SHA256")], false),
        ("a presigned request", "GET", "/?X-Amz-Signature=0", &[html], false),
        ("a form", "POST", "/", &[html], false),
        ("another path", "GET", "/bucket", &[html], false),
    ] {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        assert_eq!(is_asked(&head), visits, "{says}");
    }
}
