//! Targets that come, go, fail and drain, as the engine reports it and as clients notice it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::{sync::atomic::Ordering::SeqCst, time::Duration};

use common::*;
use edge::{
    BalancerStatus, Node, Standing, TargetStatus,
    health::{Failure, Health, Matcher, Unused},
};

fn of<'a>(status: &'a BalancerStatus, id: &str) -> &'a TargetStatus {
    status.groups[0].targets.iter().find(|target| target.id.as_str() == id).unwrap()
}

fn id(backend: &Backend) -> String {
    backend.target().id.to_string()
}

#[tokio::test]
async fn a_table_of_check_results() {
    let backend = Backend::start("a").await;
    let silent = raw_backend(|stream| async move {
        tokio::time::sleep(PATIENCE).await;
        drop(stream);
    })
    .await;
    for (address, code, matcher, expected, shows) in [
        (backend.address, 200, "200", Health::Healthy, "what is wanted"),
        (backend.address, 301, "200-299,301", Health::Healthy, "one of several"),
        (backend.address, 502, "200", Health::Unhealthy(Failure::Code(502)), "another code"),
        (nobody(), 200, "200", Health::Unhealthy(Failure::Other), "nobody listens"),
        (silent, 200, "200", Health::Unhealthy(Failure::Timeout), "no answer"),
    ] {
        backend.health.store(code, SeqCst);
        let mut group = group("g", [target(address)]);
        group.health_check.matcher = Matcher::parse(matcher).unwrap();
        group.health_check.timeout = Duration::from_millis(300);
        let (engine, _) = run(balancer(vec![group])).await;
        assert_eq!(status(&engine).groups[0].targets[0].health, expected, "{shows}");
    }
}

#[tokio::test]
async fn a_target_that_takes_no_part_says_why() {
    let backend = Backend::start("a").await;
    let mut elsewhere = backend.target();
    elsewhere.id = "elsewhere".into();
    elsewhere.zone = Some("b".into());
    let mut stopped = backend.target();
    stopped.id = "stopped".into();
    stopped.standing = Standing::Stopped;
    let mut both = balancer(vec![group("g", [elsewhere, stopped]), group("unused", [backend.target()])]);
    let (engine, _) = run(both.clone()).await;
    let found: Vec<_> = targets(&status(&engine)).map(|(id, health)| (id.to_owned(), health)).collect();
    assert_eq!(
        found,
        [
            ("elsewhere".into(), Health::Unused(Unused::ZoneNotEnabled)),
            ("stopped".into(), Health::Unused(Unused::Stopped)),
            (id(&backend), Health::Unused(Unused::GroupNotUsed)),
        ]
    );
    both.nodes.push(Node { id: "node-b".into(), zone: "b".into(), address: [127, 0, 0, 2].into() });
    both.groups[0].targets[1].standing = Standing::Registered;
    engine.apply(both).unwrap();
    wait_for(&engine, "both to be healthy", |s| {
        s.groups[0].targets.iter().all(|t| t.health == Health::Healthy)
    })
    .await;
}

#[tokio::test]
async fn zones_keep_to_themselves_when_told() {
    let (a, b) = (Backend::start("a").await, Backend::start("b").await);
    let (mut in_a, mut in_b) = (a.target(), b.target());
    in_a.zone = Some("a".into());
    in_b.zone = Some("b".into());
    let mut group = group("g", [in_a, in_b]);
    group.cross_zone = Some(false);
    let mut both = balancer(vec![group]);
    both.nodes.push(Node { id: "node-b".into(), zone: "b".into(), address: [127, 0, 0, 2].into() });
    let (engine, _) = run(both).await;
    for (listener, expected) in status(&engine).listeners.iter().zip(["a", "b"]) {
        let mut client = Client::connect(listener.address.unwrap()).await;
        for _ in 0..6 {
            assert_eq!(client.get("/").await.text(), expected);
        }
    }
}

#[tokio::test]
async fn once_a_dead_target_is_seen_no_request_fails_and_it_comes_back() {
    let (a, b) = (Backend::start("a").await, Backend::start("b").await);
    let (engine, at) = run(balancer(vec![group("g", [a.target(), b.target()])])).await;
    let mut client = Client::connect(at).await;
    for _ in 0..10 {
        assert_eq!(client.get("/").await.status, 200);
    }
    let (name, address) = (id(&b), b.address);
    drop(b);
    let seen =
        wait_for(&engine, "the dead target to be seen", |s| of(s, &name).health != Health::Healthy).await;
    assert_eq!(of(&seen, &name).health, Health::Unhealthy(Failure::Other));
    for _ in 0..100 {
        assert_eq!(client.get("/").await.text(), "a");
    }
    let _b = Backend::start_at("b", address).await;
    wait_for(&engine, "it to be healthy again", |s| of(s, &name).health == Health::Healthy).await;
    let both: Vec<_> =
        [client.get("/").await, client.get("/").await].map(|answer| answer.text().to_owned()).into();
    assert!(both.contains(&"a".into()) && both.contains(&"b".into()), "{both:?}");
}

#[tokio::test]
async fn with_nobody_healthy_everybody_is_asked() {
    let backend = Backend::start("a").await;
    backend.health.store(500, SeqCst);
    let (engine, at) = run(balancer(vec![group("g", [backend.target()])])).await;
    assert_eq!(
        status(&engine).groups[0].targets[0].health.description().unwrap(),
        "Health checks failed with these codes: [500]"
    );
    assert_eq!(get(at, "/").await.text(), "a");
}

#[tokio::test]
async fn draining_finishes_what_is_in_flight_and_sends_nothing_new() {
    let (a, b) = (Backend::start("a").await, Backend::start("b").await);
    let mut both = balancer(vec![group("g", [a.target(), b.target()])]);
    both.groups[0].algorithm = edge::Algorithm::LeastOutstandingRequests;
    let (engine, at) = run(both.clone()).await;
    // One held request on each: least outstanding sees to that.
    let held = [0, 1].map(|_| tokio::spawn(async move { get(at, "/hold").await }));
    let busy = |s: &BalancerStatus| s.groups[0].targets.iter().all(|target| target.in_flight == 1);
    wait_for(&engine, "both to be busy", busy).await;

    both.groups[0].targets[1].standing = Standing::Deregistering;
    engine.apply(both.clone()).unwrap();
    let draining = of(&status(&engine), &id(&b)).clone();
    assert_eq!((draining.health, draining.in_flight), (Health::Draining, 1));
    assert_eq!(draining.health.reason(), Some("Target.DeregistrationInProgress"));
    let mut client = Client::connect(at).await;
    for _ in 0..10 {
        assert_eq!(client.get("/").await.text(), "a", "nothing new");
    }
    let mut changes = engine.changes();
    changes.mark_unchanged();
    b.gate.add_permits(1);
    soon("word that it is drained", changes.changed()).await.unwrap();
    assert_eq!(of(&status(&engine), &id(&b)).in_flight, 0);
    a.gate.add_permits(1);
    for answer in held {
        assert_eq!(soon("the held answer", answer).await.unwrap().status, 200);
    }
    both.groups[0].targets.pop();
    engine.apply(both).unwrap();
    assert_eq!(client.get("/").await.text(), "a");
}

#[tokio::test]
async fn what_has_not_finished_when_the_delay_ends_is_cut() {
    let backend = Backend::start("a").await;
    let mut one = balancer(vec![group("g", [backend.target()])]);
    one.groups[0].deregistration_delay = Duration::from_millis(100);
    let (engine, at) = run(one.clone()).await;
    let held = tokio::spawn(async move { get(at, "/hold").await });
    wait_for(&engine, "the request to be in flight", |s| s.groups[0].targets[0].in_flight == 1).await;
    one.groups[0].targets[0].standing = Standing::Deregistering;
    engine.apply(one).unwrap();
    assert_eq!(soon("the cut", held).await.unwrap().status, 502);
    wait_for(&engine, "nothing in flight", |s| s.groups[0].targets[0].in_flight == 0).await;
    assert_eq!(get(at, "/").await.status, 503, "and nobody is left");
}
