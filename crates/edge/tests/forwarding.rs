//! How a request and its answer pass through: headers, bodies, trailers, versions, upgrades.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::{sync::atomic::Ordering::SeqCst, time::Duration};

use bytes::Bytes;
use common::*;
use edge::{ForwardedFor, ProtocolVersion};
use http::{HeaderValue, Request};
use http_body_util::Full;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

#[tokio::test]
async fn a_target_is_told_who_asks() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let mut client = Client::connect(at).await;
    let told = client
        .send(request(
            "GET",
            "/headers",
            &[
                ("x-forwarded-for", "198.51.100.1"),
                ("connection", "keep-alive, x-hop"),
                ("x-hop", "1"),
                ("x_odd", "1"),
            ],
        ))
        .await;
    let port = at.port().to_string();
    assert_eq!(told.told("x-forwarded-for"), Some("198.51.100.1, 127.0.0.1"));
    assert_eq!(told.told("x-forwarded-proto"), Some("http"));
    assert_eq!(told.told("x-forwarded-port"), Some(&*port));
    assert_eq!(told.told("host"), Some(&*format!("site.example:{port}")));
    assert!(told.told("x-amzn-trace-id").unwrap().starts_with("Root=1-"));
    assert_eq!(told.told("x-hop"), None);
    assert_eq!(told.told("x_odd"), Some("1"));
    assert_eq!(told.header("server"), None, "a target's answer is the target's");
}

#[tokio::test]
async fn attributes_change_what_it_is_told() {
    let backend = Backend::start("a").await;
    let mut balancer = balancer(vec![group("g", [backend.target()])]);
    balancer.attributes.forwarded_for = ForwardedFor::Remove;
    balancer.attributes.preserve_host_header = true;
    balancer.attributes.drop_invalid_header_fields = true;
    let (engine, at) = run(balancer.clone()).await;
    let mut client = Client::connect(at).await;
    let ask = || request("GET", "/headers", &[("x-forwarded-for", "198.51.100.1"), ("x_odd", "1")]);
    let told = client.send(ask()).await;
    assert_eq!(told.told("x-forwarded-for"), None);
    assert_eq!(told.told("host"), Some("site.example"));
    assert_eq!(told.told("x_odd"), None);
    balancer.attributes.forwarded_for = ForwardedFor::Preserve;
    engine.apply(balancer.clone()).unwrap();
    assert_eq!(
        client.send(ask()).await.told("x-forwarded-for"),
        Some("198.51.100.1"),
        "on the same connection"
    );
    balancer.attributes.forwarded_for = ForwardedFor::Append;
    balancer.attributes.forwarded_for_client_port = true;
    engine.apply(balancer).unwrap();
    let told = client.send(ask()).await;
    let with_port = told.told("x-forwarded-for").unwrap();
    assert!(with_port.starts_with("198.51.100.1, 127.0.0.1:"), "{with_port}");
}

#[tokio::test]
async fn connections_to_a_target_are_kept_and_used_again() {
    let backend = Backend::start("a").await;
    let mut slow = group("g", [backend.target()]);
    slow.health_check.interval = Duration::from_secs(300);
    let (engine, at) = run(balancer(vec![slow])).await;
    let checks = backend.connections.load(SeqCst);
    let mut client = Client::connect(at).await;
    for _ in 0..50 {
        assert_eq!(client.get("/").await.text(), "a");
    }
    let large = client.get("/large").await;
    assert_eq!(large.body.len(), 1024 * 1024);
    assert_eq!(client.send(request("HEAD", "/large", &[])).await.header("content-length"), Some("1048576"));
    assert_eq!(client.get("/").await.text(), "a");
    assert_eq!(backend.connections.load(SeqCst) - checks, 1);
    assert_eq!(client.get("/close").await.text(), "a");
    assert_eq!(client.get("/").await.text(), "a", "a connection that the target ended is not used again");
    assert_eq!(backend.connections.load(SeqCst) - checks, 2);
    let counters = status(&engine).counters;
    assert_eq!((counters.requests, counters.target_answers), (55, [55, 0, 0, 0]));
    assert_eq!((counters.new_connections, counters.active_connections), (1, 1));
}

#[tokio::test]
async fn bodies_pass_both_ways_however_they_are_framed() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let mut client = Client::connect(at).await;
    let body: Bytes = (0..1024 * 1024u32).map(|n| n as u8).collect();
    let mut upload = request("POST", "/echo", &[]);
    *upload.body_mut() = Full::new(body.clone());
    assert!(client.send(upload).await.body == body, "one MiB with a length");

    let chunked = raw(
        at,
        b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
          3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n",
    )
    .await;
    assert!(
        chunked.contains("abc") && chunked.contains("defg") && chunked.ends_with("0\r\n\r\n"),
        "{chunked}"
    );

    let old = raw(at, b"GET / HTTP/1.0\r\n\r\n").await;
    assert!(old.starts_with("HTTP/1.0 200 OK") && old.ends_with("\r\n\r\na"), "{old}");

    let absolute =
        raw(at, b"GET http://other.example/uri?x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(absolute.ends_with("/uri?x"), "the target gets the path: {absolute}");
}

#[tokio::test]
async fn trailers_pass() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let mut client = Client::connect(at).await;
    let answer = client.send(request("GET", "/trailers", &[("te", "trailers")])).await;
    assert_eq!(answer.text(), "data");
    assert_eq!(answer.trailers.unwrap()["grpc-status"], "0");
}

#[tokio::test]
async fn a_client_that_expects_to_go_on_is_told_to() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    soon("100 Continue", async {
        let mut stream = TcpStream::connect(at).await.unwrap();
        let head = b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
        stream.write_all(head).await.unwrap();
        let mut first = [0; 25];
        stream.read_exact(&mut first).await.unwrap();
        assert_eq!(&first, b"HTTP/1.1 100 Continue\r\n\r\n");
        stream.write_all(b"abc").await.unwrap();
        let mut rest = String::new();
        stream.read_to_string(&mut rest).await.unwrap();
        assert!(rest.starts_with("HTTP/1.1 200 OK") && rest.ends_with("abc"), "{rest}");
    })
    .await;
}

#[tokio::test]
async fn a_websocket_passes() {
    let backend = Backend::start("a").await;
    let mut balancer = balancer(vec![group("g", [backend.target()])]);
    balancer.attributes.idle_timeout = Duration::from_millis(300);
    let (engine, at) = run(balancer).await;
    soon("the echo", async {
        let mut stream = TcpStream::connect(at).await.unwrap();
        let head = b"GET /upgrade HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
        stream.write_all(head).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            answer.push(stream.read_u8().await.unwrap());
        }
        let answer = String::from_utf8(answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 101 Switching Protocols\r\n"), "{answer}");
        assert!(
            answer.contains("connection: upgrade\r\n") && answer.contains("upgrade: websocket\r\n"),
            "{answer}"
        );
        let mut back = [0; 5];
        for _ in 0..3 {
            stream.write_all(b"hello").await.unwrap();
            stream.read_exact(&mut back).await.unwrap();
            assert_eq!(&back, b"hello");
        }
        assert_eq!(status(&engine).groups[0].targets[0].in_flight, 1);
        assert_eq!(stream.read(&mut back).await.unwrap(), 0, "the idle timeout ends it");
    })
    .await;
    wait_for(&engine, "it to be counted out", |s| {
        s.groups[0].targets[0].in_flight == 0 && s.counters.active_connections == 0
    })
    .await;
}

async fn http2(at: std::net::SocketAddr) -> hyper::client::conn::http2::SendRequest<Full<Bytes>> {
    let stream = TcpStream::connect(at).await.unwrap();
    let http = hyper::client::conn::http2::Builder::new(TokioExecutor::new());
    let (sender, connection) = http.handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    sender
}

fn full_request(method: &str, path: &str, body: &'static str) -> Request<Full<Bytes>> {
    let builder = Request::builder().method(method).uri(format!("http://site.example{path}"));
    builder.header("te", "trailers").body(Full::from(body)).unwrap()
}

#[tokio::test]
async fn http2_clients_share_one_connection() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let sender = http2(at).await;
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let mut sender = sender.clone();
        all.spawn(async move {
            read(sender.send_request(full_request("GET", "/large", "")).await.unwrap()).await
        });
    }
    for answer in soon("all answers", all.join_all()).await {
        assert_eq!(answer.unwrap().body.len(), 1024 * 1024);
    }
    let mut sender = http2(at).await;
    let told = read(sender.send_request(full_request("GET", "/headers", "")).await.unwrap()).await.unwrap();
    assert_eq!(told.told("host"), Some(&*format!("site.example:{}", at.port())));
}

#[tokio::test]
async fn grpc_passes_over_http2_to_the_target() {
    let backend = Backend::start("a").await;
    for version in [ProtocolVersion::Grpc, ProtocolVersion::Http2] {
        let mut grpc = group("g", [backend.target()]);
        grpc.protocol_version = version;
        if version == ProtocolVersion::Grpc {
            grpc.health_check.path = "/trailers".into();
            grpc.health_check.matcher = edge::health::Matcher::only(0);
        }
        let (engine, at) = run(balancer(vec![grpc])).await;
        assert!(targets(&status(&engine)).all(|(_, health)| health.state() == "healthy"), "{version:?}");
        let mut sender = http2(at).await;
        let answer =
            read(sender.send_request(full_request("POST", "/trailers", "x")).await.unwrap()).await.unwrap();
        assert_eq!(
            (answer.text(), &answer.trailers.as_ref().unwrap()["grpc-status"]),
            ("data", &HeaderValue::from_static("0"))
        );
        let answer =
            read(sender.send_request(full_request("POST", "/echo", "echo")).await.unwrap()).await.unwrap();
        assert_eq!(answer.text(), "echo");
        assert_eq!(get(at, "/").await.status, 464, "an HTTP/1 client cannot speak to these targets");
        let status = sender.send_request(full_request("GET", "/", "")).await.unwrap().status();
        assert_eq!(status, if version == ProtocolVersion::Grpc { 464 } else { 200 });
    }
}

#[tokio::test]
async fn a_stream_passes_as_it_comes() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    soon("each part", async {
        let mut stream = TcpStream::connect(at).await.unwrap();
        stream
            .write_all(b"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            .await
            .unwrap();
        for part in ["one", "two"] {
            stream.write_all(format!("3\r\n{part}\r\n").as_bytes()).await.unwrap();
            // It may come in smaller chunks than it went.
            let mut letters = String::new();
            while !letters.ends_with(part) {
                letters
                    .extend(Some(stream.read_u8().await.unwrap() as char).filter(char::is_ascii_alphabetic));
            }
        }
    })
    .await;
}
