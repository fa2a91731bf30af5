//! TLS on both sides of a balancer: what clients negotiate, which certificate they are shown, what targets are
//! told, and changes that nobody who is served notices.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::{net::SocketAddr, sync::atomic::Ordering::SeqCst};

use bytes::Bytes;
use common::{
    tls::{Authority, Visitor, tls, untrustworthy},
    *,
};
use edge::{Balancer, ProtocolVersion, Redirect, TargetGroup, Tls};
use http::{HeaderValue, Request};
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use rustls::version::{TLS12, TLS13};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const SHOP: &str = "shop.example.com";

fn secured(mut balancer: Balancer, tls: Tls) -> Balancer {
    balancer.listeners[0].tls = Some(tls);
    balancer
}

/// A request over HTTP/2.
fn full(method: &str, path: &str, body: &'static str) -> Request<Full<Bytes>> {
    let uri = format!("https://{SHOP}{path}");
    Request::builder().method(method).uri(uri).body(Full::from(body)).unwrap()
}

#[tokio::test]
async fn a_target_is_told_that_its_client_speaks_tls() {
    let (authority, backend) = (Authority::new(), Backend::start("a").await);
    let mut balancer =
        secured(balancer(vec![group("g", [backend.target()])]), tls(authority.certificate(&[SHOP])));
    let (engine, at) = run(balancer.clone()).await;
    let visitor = Visitor::of(&authority, SHOP);
    let told = visitor.client(at).await.get("/headers").await;
    let port = at.port().to_string();
    assert_eq!((told.status, told.told("x-forwarded-proto")), (200, Some("https")));
    assert_eq!(told.told("x-forwarded-port"), Some(&*port));
    assert_eq!(told.told("x-amzn-tls-version"), None, "only where the balancer is to tell");

    balancer.attributes.tls_headers = true;
    engine.apply(balancer.clone()).unwrap();
    for (versions, version, cipher) in [
        (&[&TLS13][..], "TLSv1.3", "TLS_AES_128_GCM_SHA256"),
        (&[&TLS12], "TLSv1.2", "ECDHE-ECDSA-AES128-GCM-SHA256"),
    ] {
        let visitor = Visitor { versions, ..Visitor::of(&authority, SHOP) };
        let told = visitor.client(at).await.get("/headers").await;
        assert_eq!(
            (told.told("x-amzn-tls-version"), told.told("x-amzn-tls-cipher-suite")),
            (Some(version), Some(cipher))
        );
    }
    balancer.listeners[0].tls.as_mut().unwrap().version_header = "x-tls".parse().unwrap();
    engine.apply(balancer).unwrap();
    let told = visitor.client(at).await.get("/headers").await;
    assert_eq!((told.told("x-tls"), told.told("x-amzn-tls-version")), (Some("TLSv1.3"), None));
}

#[tokio::test]
async fn a_redirect_keeps_the_protocol() {
    let authority = Authority::new();
    let mut redirecting = secured(balancer(Vec::new()), tls(authority.certificate(&[SHOP])));
    let redirect = Redirect { path: "/new".into(), ..Redirect::default() };
    redirecting.listeners[0].default_action = edge::Action::Redirect(redirect);
    let (_engine, at) = run(redirecting).await;
    let answer = Visitor::of(&authority, SHOP).client(at).await.get("/old?x=1").await;
    let location = format!("https://site.example:{}/new?x=1", at.port());
    assert_eq!((answer.status, answer.header("location")), (302, Some(&*location)));
}

#[tokio::test]
async fn http_2_is_spoken_where_both_want_it() {
    let authority = Authority::new();
    let mut balancer = secured(balancer(Vec::new()), tls(authority.certificate(&[SHOP])));
    let (engine, at) = run(balancer.clone()).await;
    let agreed = async |alpn: &[&str]| {
        let stream = Visitor { alpn, ..Visitor::of(&authority, SHOP) }.connect(at).await?;
        Ok::<_, std::io::Error>(stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec))
    };
    assert_eq!(agreed(&["http/1.1", "h2"]).await.unwrap().as_deref(), Some(&b"h2"[..]));
    assert_eq!(agreed(&["http/1.1"]).await.unwrap().as_deref(), Some(&b"http/1.1"[..]));
    assert_eq!(agreed(&[]).await.unwrap(), None);
    assert!(agreed(&["spdy/1"]).await.is_err());
    balancer.attributes.http2 = false;
    engine.apply(balancer).unwrap();
    assert_eq!(agreed(&["h2", "http/1.1"]).await.unwrap().as_deref(), Some(&b"http/1.1"[..]));
}

#[tokio::test]
async fn grpc_passes_over_tls_to_http_2_targets() {
    let authority = Authority::new();
    let (plain, secure) =
        (Backend::start("plain").await, Backend::start_over_tls("secure", &untrustworthy()).await);
    for (backend, is_secure) in [(&plain, false), (&secure, true)] {
        let mut grpc =
            TargetGroup { protocol_version: ProtocolVersion::Grpc, ..group("g", [backend.target()]) };
        grpc.health_check.path = "/trailers".into();
        grpc.health_check.matcher = edge::health::Matcher::only(0);
        (grpc.secure, grpc.health_check.secure) = (is_secure, is_secure);
        let (engine, at) = run(secured(balancer(vec![grpc]), tls(authority.certificate(&[SHOP])))).await;
        assert!(targets(&status(&engine)).all(|(_, health)| health.state() == "healthy"), "{is_secure}");
        let visitor = Visitor::of(&authority, SHOP);
        let mut sender = visitor.http2(at).await;
        let answer = read(sender.send_request(full("POST", "/trailers", "x")).await.unwrap()).await.unwrap();
        assert_eq!(
            (answer.text(), &answer.trailers.as_ref().unwrap()["grpc-status"]),
            ("data", &HeaderValue::from_static("0"))
        );
        let answer = read(sender.send_request(full("POST", "/uri", "")).await.unwrap()).await.unwrap();
        let scheme = if is_secure { "https" } else { "http" };
        assert!(answer.text().starts_with(&format!("{scheme}://{SHOP}")), "{}", answer.text());
        assert_eq!(visitor.client(at).await.get("/").await.status, 464);
    }
}

#[tokio::test]
async fn targets_over_tls_are_kept_and_not_asked_who_they_are() {
    let backend = Backend::start_over_tls("a", &untrustworthy()).await;
    let mut over_tls = TargetGroup { secure: true, ..group("g", [backend.target()]) };
    over_tls.health_check.secure = true;
    let (engine, at) = run(balancer(vec![over_tls])).await;
    assert!(targets(&status(&engine)).all(|(_, health)| health.state() == "healthy"));
    let mut client = Client::connect(at).await;
    client.get("/").await;
    // Health checks come and go on connections of their own: what stays the same is that requests need few.
    let requests = backend.requests.load(SeqCst);
    for _ in 0..20 {
        assert_eq!(client.get("/").await.text(), "a");
    }
    assert_eq!(client.get("/large").await.body.len(), 1024 * 1024);
    assert_eq!(backend.requests.load(SeqCst), requests + 21);
    assert_eq!(status(&engine).counters.target_connection_errors, 0);

    let plain = Backend::start("plain").await;
    let wrong = TargetGroup { secure: true, ..group("g", [plain.target()]) };
    let (engine, at) = run(balancer(vec![wrong])).await;
    assert_eq!(get(at, "/").await.status, 502, "a target that does not speak TLS");
    assert_eq!(status(&engine).counters.target_connection_errors, 1);
}

#[tokio::test]
async fn a_client_is_shown_the_certificate_of_the_name_it_asks_for() {
    let authority = Authority::new();
    let certificates =
        [&["default.test"][..], &["*.example.com"], &[SHOP]].map(|names| authority.certificate(names));
    let [default, wild, own] = certificates.clone();
    let listener = Tls { others: vec![wild, own], ..tls(default) };
    let (engine, at) = run(secured(balancer(Vec::new()), listener)).await;
    for (name, sni, expected) in [
        (SHOP, true, Some(2)),
        ("www.example.com", true, Some(1)),
        ("default.test", true, Some(0)),
        ("default.test", false, Some(0)),
        (SHOP, false, None),
        ("stranger.test", true, None),
    ] {
        let shown = Visitor { sni, ..Visitor::of(&authority, name) }.shown(at).await.ok();
        let expected = expected.map(|nth: usize| certificates[nth].chain[0].clone());
        assert_eq!(shown, expected, "{name}, {sni}");
    }
    wait_for(&engine, "the refusals to be counted", |status| status.counters.tls_errors == 2).await;
}

#[tokio::test]
async fn a_policy_bounds_the_versions() {
    let authority = Authority::new();
    let only = |suite: &str| Tls { ciphers: vec![suite.to_owned()], ..tls(authority.certificate(&[SHOP])) };
    for (suite, versions, works) in [
        ("ECDHE-ECDSA-AES256-GCM-SHA384", &[&TLS12][..], true),
        ("ECDHE-ECDSA-AES256-GCM-SHA384", &[&TLS13], false),
        ("TLS_AES_256_GCM_SHA384", &[&TLS13], true),
        ("TLS_AES_256_GCM_SHA384", &[&TLS12], false),
        ("ECDHE-RSA-AES256-GCM-SHA384", &[&TLS12], false),
    ] {
        let (_engine, at) = run(secured(balancer(Vec::new()), only(suite))).await;
        let visitor = Visitor { versions, ..Visitor::of(&authority, SHOP) };
        assert_eq!(visitor.connect(at).await.is_ok(), works, "{suite} with {versions:?}");
    }
}

#[tokio::test]
async fn an_upgrade_passes_bytes_both_ways_over_tls() {
    let authority = Authority::new();
    let (plain, secure) =
        (Backend::start("plain").await, Backend::start_over_tls("secure", &untrustworthy()).await);
    for (backend, is_secure) in [(&plain, false), (&secure, true)] {
        let mut group = TargetGroup { secure: is_secure, ..group("g", [backend.target()]) };
        group.health_check.secure = is_secure;
        let (_engine, at) = run(secured(balancer(vec![group]), tls(authority.certificate(&[SHOP])))).await;
        let stream = Visitor::of(&authority, SHOP).connect(at).await.unwrap();
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake::<_, Full<Bytes>>(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection.with_upgrades());
        let asked = request("GET", "/upgrade", &[("connection", "upgrade"), ("upgrade", "websocket")]);
        let response = sender.send_request(asked).await.unwrap();
        assert_eq!(response.status(), 101);
        let mut socket = TokioIo::new(hyper::upgrade::on(response).await.unwrap());
        soon("an echo", async {
            for word in ["one", "another"] {
                socket.write_all(word.as_bytes()).await.unwrap();
                let mut heard = vec![0; word.len()];
                socket.read_exact(&mut heard).await.unwrap();
                assert_eq!(heard, word.as_bytes());
            }
        })
        .await;
    }
}

#[tokio::test]
async fn a_new_certificate_disturbs_nobody() {
    let (authority, backend) = (Authority::new(), Backend::start("a").await);
    let (old, new) = (authority.certificate(&[SHOP]), authority.certificate(&[SHOP]));
    let first = secured(balancer(vec![group("g", [backend.target()])]), tls(old.clone()));
    let (engine, at) = run(first.clone()).await;
    let visitor = Visitor::of(&authority, SHOP);
    assert_eq!(visitor.shown(at).await.unwrap(), old.chain[0]);
    let mut kept = visitor.client(at).await;
    assert_eq!(kept.get("/").await.text(), "a");
    engine.apply(secured(first.clone(), tls(new.clone()))).unwrap();
    assert_eq!(visitor.shown(at).await.unwrap(), new.chain[0]);
    assert_eq!(kept.get("/").await.text(), "a", "who was there stays");

    let broken = edge::Certificate { key: b"no key".to_vec(), ..old };
    let refused = engine.apply(secured(first, tls(broken))).unwrap_err();
    assert!(refused.to_string().contains("private key"), "{refused}");
    assert_eq!(visitor.shown(at).await.unwrap(), new.chain[0], "what worked goes on");
}

#[tokio::test]
async fn a_port_changes_from_one_protocol_to_the_other() {
    let (authority, backend) = (Authority::new(), Backend::start("a").await);
    let plain = balancer(vec![group("g", [backend.target()])]);
    let (engine, at) = run(plain.clone()).await;
    let mut before = Client::connect(at).await;
    assert_eq!(before.get("/").await.status, 200);
    engine.apply(secured(plain.clone(), tls(authority.certificate(&[SHOP])))).unwrap();
    assert_eq!(Visitor::of(&authority, SHOP).client(at).await.get("/").await.text(), "a");
    wait_for(&engine, "the idle connection to end", |status| status.counters.active_connections == 0).await;
    assert!(before.try_send(request("GET", "/", &[])).await.is_err());
    engine.apply(plain).unwrap();
    assert_eq!(get(at, "/").await.text(), "a");
}

#[tokio::test]
async fn who_does_not_speak_tls_is_told_so() {
    let authority = Authority::new();
    let (engine, at) = run(secured(balancer(Vec::new()), tls(authority.certificate(&[SHOP])))).await;
    let answer = raw(at, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 400 The plain HTTP request was sent to HTTPS port\r\n"), "{answer}");
    raw(at, b"\x16\x03\x01\x00\x05hello").await;
    drop(TcpStream::connect(at).await.unwrap());
    wait_for(&engine, "three refusals", |status| status.counters.tls_errors == 3).await;
    wait_for(&engine, "all to end", |status| status.counters.active_connections == 0).await;
}

#[tokio::test]
async fn a_connection_is_handed_over_in_the_middle_of_its_greeting() {
    let (authority, backend) = (Authority::new(), Backend::start("a").await);
    let (engine, _) =
        run(secured(balancer(vec![group("g", [backend.target()])]), tls(authority.certificate(&[SHOP]))))
            .await;
    let door = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at: SocketAddr = door.local_addr().unwrap();
    let handing = async {
        let (mut stream, _) = door.accept().await.unwrap();
        let mut ahead = [0; 20];
        stream.read_exact(&mut ahead).await.unwrap();
        let stream = stream.into_std().unwrap();
        engine.hand_over(&"lb".into(), 0, stream, Bytes::copy_from_slice(&ahead)).unwrap();
    };
    let visitor = Visitor::of(&authority, SHOP);
    let (_, mut client) = tokio::join!(handing, visitor.client(at));
    assert_eq!(client.get("/").await.text(), "a");
}
