//! Changes under load, and hostile bytes: nobody who is served notices.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::time::Duration;

use common::*;
use edge::{Condition, Rule, Standing, Target};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

#[tokio::test]
async fn a_change_under_load_loses_no_request() {
    let (a, b, c) = (Backend::start("a").await, Backend::start("b").await, Backend::start("c").await);
    let first = balancer(vec![group("g", [a.target(), b.target()])]);
    let (engine, at) = run(first.clone()).await;
    let mut clients = tokio::task::JoinSet::new();
    for n in 0..8 {
        clients.spawn(async move {
            let mut client = Client::connect(at).await;
            for turn in 0..200 {
                let path = if (n + turn) % 20 == 0 { "/large" } else { "/" };
                let answer = client.get(path).await;
                assert_eq!(answer.status, 200, "{}", answer.text());
            }
        });
    }
    let mut versions = (0u32..).map(|n| {
        let mut next = first.clone();
        let standing = if n % 2 == 0 { Standing::Registered } else { Standing::Deregistering };
        next.groups[0].targets.push(Target { standing, ..c.target() });
        let conditions = vec![Condition::PathPattern(vec![format!("/none/{n}").as_str().into()])];
        next.listeners[0].rules.push(Rule { priority: n + 1, conditions, action: fixed(500, "") });
        next.attributes.idle_timeout = Duration::from_secs(30 + u64::from(n % 7));
        next
    });
    soon("all clients", async {
        while !clients.is_empty() {
            engine.apply(versions.next().unwrap()).unwrap();
            if let Ok(Some(done)) = tokio::time::timeout(Duration::from_millis(2), clients.join_next()).await
            {
                done.unwrap();
            }
        }
    })
    .await;
    let counters = status(&engine).counters;
    assert_eq!(counters.requests, 1600);
    assert_eq!(counters.own_answers, [0; 4]);
}

#[tokio::test]
async fn a_listener_that_goes_lets_its_requests_finish() {
    let backend = Backend::start("a").await;
    let first = balancer(vec![group("g", [backend.target()])]);
    let (engine, at) = run(first.clone()).await;
    let mut idle = Client::connect(at).await;
    assert_eq!(idle.get("/").await.status, 200);
    let held = tokio::spawn(async move { get(at, "/hold").await });
    wait_for(&engine, "the request to be in flight", |s| s.groups[0].targets[0].in_flight == 1).await;
    engine.remove(&"lb".into());
    soon("the idle connection to end", async {
        while idle.try_send(request("GET", "/", &[])).await.is_ok() {}
    })
    .await;
    assert!(engine.status().is_empty());
    backend.gate.add_permits(1);
    assert_eq!(soon("the held answer", held).await.unwrap().status, 200);
    soon("the port to close", async {
        while TcpStream::connect(at).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn shutting_down_waits_for_requests_in_flight() {
    let backend = Backend::start("a").await;
    let (engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    let held = tokio::spawn(async move { get(at, "/hold").await });
    wait_for(&engine, "the request to be in flight", |s| s.groups[0].targets[0].in_flight == 1).await;
    let ending = tokio::task::spawn_blocking(move || engine.shutdown(PATIENCE));
    backend.gate.add_permits(1);
    assert_eq!(soon("the held answer", held).await.unwrap().status, 200);
    soon("the end", ending).await.unwrap();
    assert!(TcpStream::connect(at).await.is_err());
}

#[tokio::test]
async fn a_connection_that_somebody_else_accepted_is_served() {
    let backend = Backend::start("a").await;
    let (engine, _) = run(balancer(vec![group("g", [backend.target()])])).await;
    let door = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(door.local_addr().unwrap()).await.unwrap();
    let (mut stream, _) = door.accept().await.unwrap();
    client.write_all(b"GET /uri HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await.unwrap();
    let mut read = [0; 10];
    stream.read_exact(&mut read).await.unwrap();
    let stream = stream.into_std().unwrap();
    engine.hand_over(&"lb".into(), 0, stream, read.to_vec().into()).unwrap();
    let mut answer = String::new();
    soon("the answer", client.read_to_string(&mut answer)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("/uri"), "{answer}");
}

/// Bytes that look like requests often enough to get past the first line.
fn hostile(random: &mut fastrand::Rng) -> Vec<u8> {
    const PARTS: [&[u8]; 24] = [
        b"GET ",
        b"POST ",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"/",
        b"http://a/",
        b" HTTP/1.1\r\n",
        b" HTTP/1.0\r\n",
        b"Host: a\r\n",
        b"Content-Length: 5\r\n",
        b"Content-Length: -1\r\n",
        b"Transfer-Encoding: chunked\r\n",
        b"Connection: upgrade\r\nUpgrade: x\r\n",
        b"Expect: 100-continue\r\n",
        b"\r\n",
        b"5\r\nhello\r\n",
        b"0\r\n\r\n",
        b"ffffffffffffffff\r\n",
        b"Cookie: AWSALB=a; AWSALBTG\r\n",
        b"X-Forwarded-For: ,,,\r\n",
        b"\0",
        b"\xff\xfe",
        b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        b": \r\n",
        b"*",
    ];
    let mut bytes = Vec::new();
    for _ in 0..random.usize(1..14) {
        match random.u8(..10) {
            0 => bytes.extend((0..random.usize(..40)).map(|_| random.u8(..))),
            1 => bytes.extend(std::iter::repeat_n(b'A', random.usize(..70_000))),
            _ => bytes.extend(PARTS[random.usize(..PARTS.len())]),
        }
    }
    bytes
}

#[tokio::test]
async fn arbitrary_bytes_neither_hang_nor_harm() {
    let backend = Backend::start("a").await;
    let mut quick = balancer(vec![group("g", [backend.target()])]);
    quick.attributes.idle_timeout = Duration::from_millis(50);
    let (engine, at) = run(quick).await;
    let mut all = tokio::task::JoinSet::new();
    for seed in 0..400 {
        all.spawn(async move {
            let mut random = fastrand::Rng::with_seed(seed);
            let bytes = hostile(&mut random);
            let mut stream = TcpStream::connect(at).await.unwrap();
            // It may be refused, and closed, before all of it is written.
            let _ = stream.write_all(&bytes).await;
            if random.bool() {
                let _ = stream.shutdown().await;
            }
            let mut answer = Vec::new();
            let _ = soon(&format!("seed {seed} to end"), stream.read_to_end(&mut answer)).await;
        });
        if all.len() >= 32 {
            all.join_next().await.unwrap().unwrap();
        }
    }
    while let Some(done) = all.join_next().await {
        done.unwrap();
    }
    wait_for(&engine, "every connection to be gone", |s| {
        s.counters.active_connections == 0 && s.groups[0].targets[0].in_flight == 0
    })
    .await;
    assert_eq!(get(at, "/").await.text(), "a");
}
