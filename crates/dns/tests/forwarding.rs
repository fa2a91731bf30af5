//! Foreign names, asked of an upstream: a second server of ours on loopback.

#![allow(clippy::unwrap_used)]

mod client;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use client::{over_tcp, over_udp, question, start, told};
use dns::{Data, Fqdn, Limits, Names, RecordType, Server, Share, TTL, Upstream};
use tokio::net::UdpSocket;

fn name(text: &str) -> Fqdn {
    text.parse().unwrap()
}

fn address(last: u8) -> Data {
    Data::A(Ipv4Addr::new(10, 0, 0, last))
}

/// The world outside: a zone `example` with a name of one address and a name of two hundred.
fn world() -> (Server, SocketAddr) {
    let (server, at, view) = start(Upstream::None, Limits::default());
    let mut names = Names::new();
    names.zone(name("example"), name("ns.example"));
    names.add(&name("www.example"), 300, address(1));
    for last in 1..=200 {
        names.add(&name("many.example"), 300, address(last));
    }
    view.set(names);
    (server, at)
}

fn ours() -> Names {
    let mut names = Names::new();
    names.zone(name("internal"), name("ns.internal"));
    names.add(&name("away.internal"), TTL, Data::Cname(name("www.example")));
    names
}

/// A port on which nothing listens.
async fn dead() -> SocketAddr {
    UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap()
}

#[tokio::test]
async fn what_is_not_ours_is_asked_of_the_upstream() {
    let (_world, world) = world();
    let (_server, at, view) = start(Upstream::Forward(vec![dead().await, world]), Limits::default());
    view.set(ours());
    let cases = [
        ("a foreign name", "www.example.", "NoError | www.example. 300 A 10.0.0.1"),
        (
            "an alias of ours that leads out",
            "away.internal.",
            "NoError | away.internal. 60 CNAME www.example. | www.example. 300 A 10.0.0.1",
        ),
        ("a foreign name that is not there", "no.example.", "NXDomain | denied by SOA example."),
        ("a name of ours is never asked outside", "no.internal.", "NXDomain aa | denied by SOA internal."),
    ];
    for (what, name, wanted) in cases {
        let question = question(name, RecordType::A);
        assert_eq!(told(&over_udp(at, &question).await), wanted, "over UDP: {what}");
        assert_eq!(told(&over_tcp(at, &question).await), wanted, "over TCP: {what}");
    }
}

#[tokio::test]
async fn an_answer_too_large_for_a_datagram_comes_whole_over_tcp() {
    let (_world, world) = world();
    let (_server, at, _view) = start(Upstream::Forward(vec![world]), Limits::default());
    let asked = question("many.example.", RecordType::A);
    assert!(over_udp(at, &asked).await.metadata.truncation);
    assert_eq!(over_tcp(at, &asked).await.answers.len(), 200);
}

#[tokio::test]
async fn an_upstream_that_is_silent_or_gone_is_an_error_and_not_a_wait() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let cases = [
        ("silent", vec![silent.local_addr().unwrap()]),
        ("gone", vec![dead().await]),
        ("none named", Vec::new()),
    ];
    for (what, resolvers) in cases {
        let limits = Limits { forward_timeout: Duration::from_millis(100), ..Limits::default() };
        let (_server, at, _view) = start(Upstream::Forward(resolvers), limits);
        let answer = over_udp(at, &question("www.example.", RecordType::A)).await;
        assert_eq!(told(&answer), "ServFail", "{what}");
    }
}

#[tokio::test]
async fn an_upstream_that_cannot_tell_gives_way_to_one_that_can() {
    let (_server, lost, view) = start(Upstream::None, Limits::default());
    let mut names = Names::new();
    names.add(&name("www.example"), TTL, Data::Cname(name("www.example")));
    view.set(names);
    let (_world, world) = world();
    let asked = question("www.example.", RecordType::A);
    assert_eq!(told(&over_udp(lost, &asked).await), "ServFail", "a loop is what the first one sees");
    let (_server, at, _view) = start(Upstream::Forward(vec![lost, world]), Limits::default());
    assert_eq!(told(&over_udp(at, &asked).await), "NoError | www.example. 300 A 10.0.0.1");
    let (_server, at, _view) = start(Upstream::Forward(vec![lost]), Limits::default());
    assert_eq!(told(&over_udp(at, &asked).await), "ServFail");
}

#[tokio::test]
async fn one_source_waits_for_only_some_questions() {
    let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let upstream = Upstream::Forward(vec![silent.local_addr().unwrap()]);
    let limits = Limits { forwards: Share { all: 8, each: 1 }, ..Limits::default() };
    let (_server, at, view) = start(upstream, limits);
    view.set(ours());
    let waiting = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    waiting.send_to(&question("www.example.", RecordType::A).to_vec().unwrap(), at).await.unwrap();
    let second = over_udp(at, &question("www.example.", RecordType::A)).await;
    assert_eq!(told(&second), "ServFail", "the second is told at once");
    let own = over_udp(at, &question("no.internal.", RecordType::A)).await;
    assert_eq!(told(&own), "NXDomain aa | denied by SOA internal.", "names of ours need no place");
}
