//! What a client sees when something goes wrong: its own request, a target, or the wait for either.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::{sync::Arc, sync::atomic::Ordering::SeqCst, time::Duration};

use common::*;
use edge::{Balancer, EngineConfig, HostSockets, TargetGroup};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
};

const LENGTH_2: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// A group that fails open at once: its checks never come to a verdict before the test is over.
fn unchecked(targets: impl IntoIterator<Item = edge::Target>) -> TargetGroup {
    let mut group = group("g", targets);
    group.health_check.interval = Duration::from_secs(300);
    group.health_check.unhealthy_threshold = 10;
    group
}

fn quick(mut balancer: Balancer) -> Balancer {
    balancer.attributes.idle_timeout = Duration::from_millis(200);
    balancer
}

fn start(balancer: Balancer) -> (edge::Engine, std::net::SocketAddr) {
    let engine = engine();
    engine.apply(balancer).unwrap();
    let at = status(&engine).listeners[0].address.unwrap();
    (engine, at)
}

/// Reads a request's head.
async fn head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(String::from_utf8(head).unwrap())
}

/// A target that answers every request as told, health checks with a plain 200.
async fn says(answer: &'static [u8]) -> std::net::SocketAddr {
    raw_backend(move |mut stream| async move {
        while let Some(head) = head(&mut stream).await {
            let is_check = head.contains("HealthChecker");
            stream.write_all(if is_check { LENGTH_2 } else { answer }).await.ok();
            if is_check || answer != LENGTH_2 {
                return;
            }
        }
    })
    .await
}

#[tokio::test]
async fn a_table_of_refused_requests() {
    let backend = Backend::start("a").await;
    let (engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let long = "x".repeat(17 * 1024);
    let huge: String = (0..10).map(|n| format!("X-{n}: {}\r\n", "y".repeat(8 * 1024))).collect();
    let forwarded = ["1"; 31].join(", ");
    for (request, expected, shows) in [
        ("nonsense\r\n\r\n".into(), "400 Bad Request", "not HTTP"),
        ("GET / HTTP/1.1\r\nHo st: a\r\n\r\n".into(), "400 Bad Request", "a space in a header's name"),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n".into(),
            "400 Bad Request",
            "two lengths",
        ),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n".into(),
            "400 Bad Request",
            "a length that is none",
        ),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, x\r\n\r\n".into(),
            "400 Bad Request",
            "not chunked last",
        ),
        (
            "GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n".into(),
            "400 Bad Request",
            "chunks in HTTP/1.0",
        ),
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n".into(), "400 Bad Request", "no Host"),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n".into(), "400 Bad Request", "two Hosts"),
        ("CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n".into(), "400 Bad Request", "CONNECT"),
        (
            format!("GET / HTTP/1.1\r\nHost: a\r\nX: {long}\r\n\r\n"),
            "400 Bad Request",
            "a header over 16 KiB",
        ),
        (format!("GET / HTTP/1.1\r\nHost: a\r\n{huge}\r\n"), "400 Bad Request", "a head over 64 KiB"),
        (
            format!("GET /{long} HTTP/1.1\r\nHost: a\r\n\r\n"),
            "414 Request-URI Too Large",
            "a path over 16 KiB",
        ),
        ("TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".into(), "405 Not Allowed", "TRACE"),
        (
            format!("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Forwarded-For: {forwarded}\r\n\r\n"),
            "463",
            "more than 30 addresses",
        ),
    ] {
        let answer = raw(at, request.as_bytes()).await;
        let code = &expected[..3];
        assert!(answer.starts_with(&format!("HTTP/1.1 {code}")), "{shows}: {answer:.300}");
        assert!(answer.to_lowercase().contains("server: awselb/2.0\r\n"), "{shows}: {answer:.300}");
        assert!(answer.contains(&format!("<center><h1>{expected}</h1></center>")), "{shows}: {answer:.300}");
    }
    assert_eq!(backend.requests.load(SeqCst), 0, "no target saw any of it");
    assert_eq!(get(at, "/").await.text(), "a", "and others are served");
    drop(engine);
}

#[tokio::test]
async fn a_target_that_cannot_answer_gives_a_502() {
    for (address, shows) in [
        (nobody(), "nobody listens"),
        (says(b"").await, "it hangs up"),
        (says(b"HTTP/1.1 2").await, "it hangs up in the middle of the head"),
        (says(b"SSH-2.0-OpenSSH\r\n\r\n").await, "it speaks something else"),
        (says(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n").await, "its length is none"),
    ] {
        let (engine, at) = start(balancer(vec![unchecked([target(address)])]));
        let answer = get(at, "/").await;
        assert_eq!((answer.status, answer.header("server")), (502, Some("awselb/2.0")), "{shows}");
        assert!(answer.text().contains("502 Bad Gateway"), "{shows}");
        let mut post = request("POST", "/", &[]);
        *post.body_mut() = "x".into();
        assert_eq!(Client::connect(at).await.send(post).await.status, 502, "{shows}, and a body");
        assert_eq!(status(&engine).counters.own_answers, [0, 0, 0, 2]);
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_breaks_off() {
    for answer in [
        &b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"[..],
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ] {
        let (engine, at) = start(balancer(vec![unchecked([target(says(answer).await)])]));
        let got = raw(at, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        assert!(
            got.starts_with("HTTP/1.1 200 OK") && got.contains("half") && !got.ends_with("0\r\n\r\n"),
            "{got}"
        );
        wait_for(&engine, "nothing in flight", |s| s.groups[0].targets[0].in_flight == 0).await;
    }
}

#[tokio::test]
async fn nobody_to_ask_gives_a_503() {
    let (_engine, at) = start(balancer(vec![group("g", [])]));
    let answer = get(at, "/").await;
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("503 Service Temporarily Unavailable"));

    let mut elsewhere = target(nobody());
    elsewhere.zone = Some("b".into());
    let (_engine, at) = start(balancer(vec![group("g", [elsewhere])]));
    assert_eq!(get(at, "/").await.status, 503, "its zone is not enabled");

    let mut weightless = balancer(vec![group("g", [target(nobody())])]);
    weightless.listeners[0].default_action = forward(&[("g", 0)]);
    let (_engine, at) = start(weightless);
    assert_eq!(get(at, "/").await.status, 503, "its group weighs nothing");
}

#[tokio::test]
async fn a_target_that_says_nothing_gives_a_504_after_the_idle_timeout() {
    let backend = Backend::start("a").await;
    let (engine, at) = run(quick(balancer(vec![group("g", [backend.target()])]))).await;
    let answer = get(at, "/hold").await;
    assert_eq!(answer.status, 504);
    assert!(answer.text().contains("504 Gateway Time-out"));
    assert_eq!(get(at, "/").await.status, 200);
    wait_for(&engine, "nothing in flight", |s| s.groups[0].targets[0].in_flight == 0).await;
}

#[tokio::test]
async fn a_slow_client_is_told_and_let_go() {
    let backend = Backend::start("a").await;
    let (engine, at) = run(quick(balancer(vec![group("g", [backend.target()])]))).await;
    let half_a_head = raw(at, b"GET / HTTP/1.1\r\nHost: ").await;
    assert!(half_a_head.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{half_a_head}");
    let half_a_body = raw(at, b"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab").await;
    assert!(
        half_a_body.starts_with("HTTP/1.1 200 OK\r\n") || half_a_body.starts_with("HTTP/1.1 408"),
        "{half_a_body}"
    );
    assert_eq!(raw(at, b"").await, "", "one that says nothing is just let go");
    assert_eq!(raw(at, b"PRI * HTTP/2.0\r\n").await, "", "half an HTTP/2 preface too");
    let kept = raw(at, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(kept.starts_with("HTTP/1.1 200 OK\r\n"), "an idle kept connection ends: {kept}");

    // One byte at a time, each well within the timeout: the head as a whole is not.
    let mut stream = TcpStream::connect(at).await.unwrap();
    let mut answer = String::new();
    soon("the drip to be cut", async {
        let mut tick = tokio::time::interval(Duration::from_millis(20));
        for byte in b"GET / HTTP/1.1\r\nX: ".iter().chain(std::iter::repeat(&b'x')) {
            tick.tick().await;
            if stream.write_all(&[*byte]).await.is_err() {
                return;
            }
            let mut buffer = [0; 1024];
            match stream.try_read(&mut buffer) {
                Ok(0) => return,
                Ok(n) => answer.push_str(std::str::from_utf8(&buffer[..n]).unwrap()),
                Err(_) => {}
            }
        }
    })
    .await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    wait_for(&engine, "all connections to be gone", |s| s.counters.active_connections == 0).await;
}

#[tokio::test]
async fn a_client_that_leaves_is_counted_and_its_request_ends() {
    let backend = Backend::start("a").await;
    let (engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let mut stream = TcpStream::connect(at).await.unwrap();
    stream.write_all(b"GET /hold HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    wait_for(&engine, "the request to be in flight", |s| s.groups[0].targets[0].in_flight == 1).await;
    drop(stream);
    let status = wait_for(&engine, "it to end", |s| s.groups[0].targets[0].in_flight == 0).await;
    assert_eq!(status.counters.abandoned, 1);
}

/// A target that closes each connection, without a word of warning, after so many requests, of which it answers
/// all but what it `leaves`; it says when the other end has heard of it.
async fn closes(after: usize, leaves: usize) -> (std::net::SocketAddr, UnboundedReceiver<()>) {
    let (told, closed) = unbounded_channel();
    let address = raw_backend(move |mut stream| {
        let told = told.clone();
        async move {
            for n in 1..=after {
                let Some(head) = head(&mut stream).await else { return };
                let is_check = head.contains("HealthChecker");
                if is_check || n + leaves <= after {
                    stream.write_all(LENGTH_2).await.ok();
                }
                if is_check {
                    return;
                }
            }
            // Closing then waits until the other end's kernel has acknowledged it.
            socket2::SockRef::from(&stream).set_linger(Some(Duration::from_secs(10))).unwrap();
            tokio::task::spawn_blocking(move || drop(stream.into_std())).await.unwrap();
            told.send(()).ok();
        }
    })
    .await;
    (address, closed)
}

#[tokio::test]
async fn a_kept_connection_that_its_target_closed_costs_no_request() {
    let (address, mut closed) = closes(1, 0).await;
    let (engine, at) = run(balancer(vec![unchecked([target(address)])])).await;
    let mut client = Client::connect(at).await;
    for n in 0..200 {
        assert_eq!(client.get("/").await.status, 200, "request {n}");
        soon("it to be closed", closed.recv()).await;
    }
    assert_eq!(status(&engine).counters.own_answers, [0; 4]);
}

#[tokio::test]
async fn a_target_that_hangs_up_on_a_request_is_a_bad_gateway_even_on_a_kept_connection() {
    let (address, _closed) = closes(2, 1).await;
    let (engine, at) = run(balancer(vec![unchecked([target(address)])])).await;
    let mut client = Client::connect(at).await;
    for _ in 0..20 {
        assert_eq!(client.get("/").await.status, 200);
        assert_eq!(client.get("/").await.status, 502);
    }
    assert_eq!(status(&engine).counters.own_answers, [0, 0, 0, 20]);
}

#[tokio::test]
async fn too_many_connections_are_closed_at_once() {
    let config = EngineConfig { threads: 1, max_connections: 3, ..EngineConfig::new(Arc::new(HostSockets)) };
    let engine = edge::Engine::start(config).unwrap();
    let mut only = balancer(vec![]);
    only.listeners[0].default_action = fixed(200, "ok");
    engine.apply(only).unwrap();
    let at = status(&engine).listeners[0].address.unwrap();
    let mut clients = Vec::new();
    for _ in 0..3 {
        let mut client = Client::connect(at).await;
        assert_eq!(client.get("/").await.status, 200);
        clients.push(client);
    }
    let mut refused = TcpStream::connect(at).await.unwrap();
    let closed = soon("the fourth to be closed", refused.read(&mut [0; 1])).await;
    assert!(matches!(closed, Ok(0) | Err(_)));
    assert_eq!(status(&engine).counters.rejected_connections, 1);
    drop(clients.pop());
    wait_for(&engine, "room", |s| s.counters.active_connections == 2).await;
    assert_eq!(get(at, "/").await.status, 200);
}

#[tokio::test]
async fn a_port_that_is_taken_is_reported_and_tried_again() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let engine = engine();
    let mut wanted = balancer(vec![]);
    wanted.listeners[0].port = taken.local_addr().unwrap().port();
    let error = engine.apply(wanted.clone()).unwrap_err();
    assert_eq!(error.failures.len(), 1);
    assert_eq!(error.failures[0].source.kind(), std::io::ErrorKind::AddrInUse);
    assert_eq!(status(&engine).listeners[0].address, None);
    drop(taken);
    engine.apply(wanted).unwrap();
    assert_eq!(get(status(&engine).listeners[0].address.unwrap(), "/").await.status, 404);
}
