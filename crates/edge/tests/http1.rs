//! What passes on an HTTP/1 connection, byte for byte: framing, keeping, closing, and what could be smuggled.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::{net::SocketAddr, sync::atomic::Ordering::SeqCst, time::Duration};

use common::*;
use edge::{Engine, TargetGroup};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A group that fails open at once: its checks never come to a verdict before the test is over.
fn unchecked(address: SocketAddr) -> TargetGroup {
    let mut group = group("g", [target(address)]);
    group.health_check.interval = Duration::from_secs(300);
    group.health_check.unhealthy_threshold = 10;
    group
}

fn before(address: SocketAddr) -> (Engine, SocketAddr) {
    let engine = engine();
    engine.apply(balancer(vec![unchecked(address)])).unwrap();
    let at = status(&engine).listeners[0].address.unwrap();
    (engine, at)
}

/// A target that reads until it has seen `until`, says `answer`, and closes. Gives back what it read, once.
async fn target_that_says(
    until: &'static [u8],
    answer: &'static [u8],
) -> (SocketAddr, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let (told, heard) = tokio::sync::mpsc::unbounded_channel();
    let address = raw_backend(move |mut stream| {
        let told = told.clone();
        async move {
            let mut read = Vec::new();
            while !read.ends_with(until) {
                match stream.read_u8().await {
                    Ok(byte) => read.push(byte),
                    Err(_) => return,
                }
            }
            stream.write_all(answer).await.ok();
            let read = String::from_utf8(read).unwrap();
            if !read.contains("HealthChecker") {
                told.send(read).ok();
            }
        }
    })
    .await;
    (address, heard)
}

const OK: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

#[tokio::test]
async fn requests_that_are_sent_ahead_are_answered_in_turn() {
    let backend = Backend::start("a").await;
    let (engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let one = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none\r\n";
    let two = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ntwo\r\n0\r\n\r\n";
    let three = "GET /uri?three HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    let answers = raw(at, [one, two, three, "GET /never HTTP/1.1\r\n\r\n"].concat().as_bytes()).await;
    let at = |text: &str| answers.find(text).unwrap_or_else(|| panic!("no {text}: {answers}"));
    assert!(at("one") < at("two") && at("two") < at("/uri?three"), "{answers}");
    assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), 3, "{answers}");
    assert_eq!(status(&engine).counters.requests, 3, "nothing is read behind the last");
}

#[tokio::test]
async fn every_cut_of_a_request_is_the_same_request() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let whole =
        b"\r\nPOST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
        4;x=y\r\nabcd\r\n3\r\nefg\r\n0\r\nX-T: 1\r\n\r\n";
    for cut in 1..whole.len() {
        let mut stream = TcpStream::connect(at).await.unwrap();
        stream.set_nodelay(true).unwrap();
        stream.write_all(&whole[..cut]).await.unwrap();
        tokio::task::yield_now().await;
        stream.write_all(&whole[cut..]).await.unwrap();
        let mut answer = String::new();
        soon("the answer", stream.read_to_string(&mut answer)).await.unwrap();
        let letters: String = answer.split("\r\n\r\n").skip(1).flat_map(str::chars).collect();
        let letters: String = letters.chars().filter(char::is_ascii_lowercase).collect();
        assert!(answer.starts_with("HTTP/1.1 200 OK") && letters.starts_with("abcdefg"), "{cut}: {answer}");
    }
}

#[tokio::test]
async fn what_is_said_in_two_ways_is_not_passed_on_in_two_ways() {
    // Chunks and a length: the chunks count, the target hears of nothing else, and the connection ends, so that
    // whatever was meant to hide behind the body is never a request.
    let (address, mut heard) = target_that_says(b"0\r\n\r\n", OK).await;
    let (engine, at) = before(address);
    let answer = raw(
        at,
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n\
          5\r\nhello\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n",
    )
    .await;
    let told = soon("the request", heard.recv()).await.unwrap().to_lowercase();
    assert!(told.contains("transfer-encoding: chunked\r\n") && !told.contains("content-length"), "{told}");
    assert!(told.contains("hello") && !told.contains("smuggled"), "{told}");
    assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{answer}");
    assert!(answer.contains("connection: close\r\n"), "{answer}");
    assert_eq!(status(&engine).counters.requests, 1);
}

#[tokio::test]
async fn a_table_of_bodies_that_are_none() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let chunked = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (body, shows) in [
        ("x\r\n", "no number"),
        ("\r\nabc", "an empty line"),
        ("-1\r\nabc\r\n", "less than nothing"),
        ("ffffffffffffffffff\r\n", "more than there is"),
        ("3\nabc\r\n0\r\n\r\n", "a bare line feed"),
        ("3\r\nabcd\r\n0\r\n\r\n", "a chunk longer than it says"),
        ("3\r\nabc0\r\n\r\n", "no line end behind a chunk"),
        ("0\r\nno trailer\r\n\r\n", "a trailer without a colon"),
    ] {
        let answer = raw(at, [chunked, body].concat().as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{shows}: {answer}");
        assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{shows}: {answer}");
    }
    let extension = format!("3;{}\r\nabc\r\n0\r\n\r\n", "x".repeat(5000));
    let answer = raw(at, [chunked, &extension].concat().as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 400"), "an endless extension: {answer}");
    let little = format!("1;{}\r\na\r\n", "x".repeat(2000)).repeat(20);
    let answer = raw(at, [chunked, &little].concat().as_bytes()).await;
    assert!(!answer.ends_with("0\r\n\r\n"), "many long ones: {answer}");
}

#[tokio::test]
async fn who_keeps_and_who_closes() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let close = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    for (request, starts, says, shows) in [
        (close.to_owned(), "HTTP/1.1 200 OK", "connection: close", "asked to close"),
        (
            format!("GET / HTTP/1.1\r\nHost: a\r\n\r\n{close}"),
            "HTTP/1.1 200 OK",
            "connection: keep-alive",
            "kept",
        ),
        ("GET / HTTP/1.0\r\n\r\n".into(), "HTTP/1.0 200 OK", "connection: close", "an old client"),
        (
            format!("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n{close}"),
            "HTTP/1.0 200 OK",
            "connection: keep-alive",
            "an old client that asks",
        ),
    ] {
        let answer = raw(at, request.as_bytes()).await;
        let first = answer.split("\r\n\r\n").next().unwrap();
        assert!(first.starts_with(starts) && first.contains(says), "{shows}: {answer}");
        assert!(first.contains("content-length: 1") && first.contains("date: "), "{shows}: {answer}");
        assert_eq!(answer.matches("200 OK").count(), request.matches("GET").count(), "{shows}: {answer}");
    }
}

#[tokio::test]
async fn a_table_of_answers() {
    for (answer, expected, never, shows) in [
        (
            &b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"[..],
            "ok",
            "link",
            "what comes before the answer stays here",
        ),
        (b"HTTP/1.1 200 Fine\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 200 Fine\r\n", "OK", "its own words"),
        (b"HTTP/1.1 299 \r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 299 \r\n", "none", "no words"),
        (b"HTTP/1.0 200 OK\r\n\r\nto the end", "a\r\nto the end\r\n0\r\n\r\n", "content-length", "until it closes"),
        (b"HTTP/1.1 204 No Content\r\n\r\n", "204 No Content", "content-length", "no content"),
        (
            b"HTTP/1.1 304 Not Modified\r\nETag: x\r\nContent-Length: 9\r\n\r\n",
            "content-length: 9\r\n",
            "502",
            "not modified",
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: x-sum\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 7\r\n\r\n",
            "2\r\nok\r\n0\r\nx-sum: 7\r\n\r\n",
            "content-length",
            "trailers",
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
            "502 Bad Gateway",
            "ok\r\n",
            "a coding that nobody here can undo",
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nokk",
            "502 Bad Gateway",
            "okk",
            "two lengths",
        ),
        (
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
            "502 Bad Gateway",
            "101",
            "another protocol that nobody asked for",
        ),
    ] {
        let (address, _heard) = target_that_says(b"\r\n\r\n", answer).await;
        let (_engine, at) = before(address);
        let got = raw(at, b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
        assert!(got.contains(expected) && !got.contains(never), "{shows}: {got}");
    }
}

#[tokio::test]
async fn the_head_alone_is_asked_for() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let head = "HEAD /large HTTP/1.1\r\nHost: a\r\n\r\n";
    let close = "HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    let got = raw(at, [head, close].concat().as_bytes()).await;
    assert_eq!(got.matches("HTTP/1.1 200 OK").count(), 2, "{got}");
    assert!(got.contains("content-length: 1048576\r\n") && got.ends_with("\r\n\r\n"), "{got}");
    let (engine, at) = run(balancer(vec![])).await;
    let got = raw(at, close.as_bytes()).await;
    assert!(got.contains("content-length: 7\r\n") && got.ends_with("\r\n\r\n"), "its own answer: {got}");
    drop(engine);
}

#[tokio::test]
async fn a_request_says_how_long_it_is() {
    for (request, until, says, never) in [
        ("POST / HTTP/1.1\r\nHost: a\r\n\r\n", &b"\r\n\r\n"[..], "content-length: 0\r\n", "transfer"),
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", b"\r\n\r\n", "GET / HTTP/1.1\r\n", "content-length"),
        (
            "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab",
            b"ab",
            "content-length: 2\r\n",
            "transfer",
        ),
        (
            "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nx-t: 1\r\n\r\n",
            b"0\r\nx-t: 1\r\n\r\n",
            "2\r\nab\r\n",
            "content-length",
        ),
    ] {
        let (address, mut heard) = target_that_says(until, OK).await;
        let (_engine, at) = before(address);
        let mut stream = TcpStream::connect(at).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let told = soon("the request", heard.recv()).await.unwrap();
        assert!(told.contains(says) && !told.contains(never), "{request}: {told}");
    }
}

#[tokio::test]
async fn an_answer_may_come_before_the_request_is_whole() {
    let (address, _heard) = target_that_says(b"\r\n\r\n", OK).await;
    let (engine, at) = before(address);
    let got = raw(at, b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nsome of it").await;
    assert!(got.starts_with("HTTP/1.1 200 OK") && got.ends_with("ok"), "{got}");
    wait_for(&engine, "nothing in flight", |s| s.groups[0].targets[0].in_flight == 0).await;
}

#[tokio::test]
async fn a_body_that_nobody_wants_does_not_become_a_request() {
    let (_engine, at) = run(balancer(vec![])).await;
    let body = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    let post = format!("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let close = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    let got = raw(at, [&post, close].concat().as_bytes()).await;
    assert_eq!(got.matches("HTTP/1.1 404").count(), 2, "it is read past: {got}");
    // One that waits to be asked for its body is answered instead, and the connection ends with that.
    let expects = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n";
    let got = raw(at, expects.as_bytes()).await;
    assert!(got.starts_with("HTTP/1.1 404") && got.contains("connection: close\r\n"), "{got}");
}

#[tokio::test]
async fn an_upgrade_that_is_not_agreed_to_is_an_answer_like_any_other() {
    let backend = Backend::start("a").await;
    let (_engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let before = backend.connections.load(SeqCst);
    let ask = "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n";
    let close = "GET /headers HTTP/1.1\r\nHost: a\r\nConnection: close, upgrade\r\nUpgrade: x\r\n\r\n";
    let got = raw(at, [ask, close].concat().as_bytes()).await;
    assert_eq!(got.matches("HTTP/1.1 200 OK").count(), 2, "{got}");
    assert!(
        got.contains("upgrade: x\n") && got.contains("connection: upgrade\n"),
        "the target is asked: {got}"
    );
    assert!(backend.connections.load(SeqCst) - before <= 2, "checks aside, it is one connection");
}

#[tokio::test]
async fn what_a_target_says_unasked_ends_its_connection() {
    // It answers, and then something else on the same connection before the next request.
    let address = raw_backend(|mut stream| async move {
        let mut read = [0; 4096];
        while let Ok(1..) = stream.read(&mut read).await {
            let twice = [OK, b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison"].concat();
            stream.write_all(&twice).await.ok();
        }
    })
    .await;
    let (_engine, at) = before(address);
    let mut client = Client::connect(at).await;
    for _ in 0..20 {
        assert_eq!(client.get("/").await.text(), "ok", "no answer is taken for another's");
    }
}
