//! Which answer a request gets: rules, actions, weights, stickiness, algorithms.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::{collections::HashMap, sync::atomic::Ordering::SeqCst, time::Duration};

use common::*;
use edge::{
    Action, Algorithm, Condition, Forward, Pattern, QueryMatch, Redirect, RedirectStatus, Rule, Stickiness,
    WeightedGroup,
};
use http::Method;

fn rule(priority: u32, condition: Condition, action: Action) -> Rule {
    Rule { priority, conditions: vec![condition], action }
}

#[tokio::test]
async fn every_kind_of_condition_reaches_its_rule() {
    let header = |name: &str, value: &str| Condition::HttpHeader {
        name: name.parse().unwrap(),
        values: vec![Pattern::new(value)],
    };
    let rules = vec![
        rule(7, Condition::SourceIp(vec!["127.0.0.0/8".parse().unwrap()]), fixed(207, "source")),
        rule(1, Condition::PathPattern(vec!["/api/*".into()]), fixed(201, "path")),
        rule(2, Condition::HostHeader(vec!["*.shop.example".into()]), fixed(202, "host")),
        rule(3, header("x-kind", "be*"), fixed(203, "header")),
        rule(4, Condition::HttpRequestMethod(vec![Method::DELETE]), fixed(204, "")),
        rule(
            5,
            Condition::QueryString(vec![QueryMatch { key: Some("v".into()), value: "2".into() }]),
            fixed(205, ""),
        ),
    ];
    let (_engine, at) = run(with_rules(balancer(vec![]), rules)).await;
    let mut client = Client::connect(at).await;
    for (request, status) in [
        (request("GET", "/api/x", &[]), 201),
        (request("GET", "/", &[("host", "WWW.shop.example:80")]), 202),
        (request("GET", "/", &[("x-kind", "Beta")]), 203),
        (request("DELETE", "/", &[]), 204),
        (request("GET", "/?a=1&v=2", &[]), 205),
        (request("GET", "/", &[]), 207),
        (request("DELETE", "/api/x", &[("x-kind", "Beta")]), 201),
    ] {
        let shows = format!("{request:?}");
        assert_eq!(client.send(request).await.status, status, "{shows}");
    }
}

#[tokio::test]
async fn redirects_and_fixed_answers_are_albs() {
    let to_https = Redirect {
        protocol: "HTTPS".into(),
        port: "443".into(),
        status: RedirectStatus::MovedPermanently,
        ..Redirect::default()
    };
    let rules = vec![
        rule(1, Condition::PathPattern(vec!["/old/*".into()]), Action::Redirect(to_https)),
        rule(2, Condition::PathPattern(vec!["/fixed".into()]), fixed(418, "teapot")),
    ];
    let (engine, at) = run(with_rules(balancer(vec![]), rules)).await;
    let mut client = Client::connect(at).await;
    let moved = client.get("/old/a?b=c").await;
    assert_eq!((moved.status, moved.header("location")), (301, Some("https://site.example:443/old/a?b=c")));
    assert_eq!((moved.header("server"), moved.header("content-length")), (Some("awselb/2.0"), Some("134")));
    let fixed = client.get("/fixed").await;
    assert_eq!(
        (fixed.status, fixed.text(), fixed.header("content-type")),
        (418, "teapot", Some("text/plain"))
    );
    assert_eq!(client.get("/").await.status, 404);
    assert_eq!(status(&engine).counters.own_answers, [0, 1, 2, 0]);
}

#[tokio::test]
async fn weights_share_and_zero_gets_nothing() {
    let (one, three, none) =
        (Backend::start("one").await, Backend::start("three").await, Backend::start("none").await);
    let groups = vec![group("1", [one.target()]), group("3", [three.target()]), group("0", [none.target()])];
    let mut balancer = balancer(groups);
    balancer.listeners[0].default_action = forward(&[("1", 1), ("3", 3), ("0", 0)]);
    let (_engine, at) = run(balancer).await;
    let mut client = Client::connect(at).await;
    for _ in 0..800 {
        assert_eq!(client.get("/").await.status, 200);
    }
    let share = three.requests.load(SeqCst);
    assert!((500..=700).contains(&share), "{share} of 800");
    assert_eq!(none.requests.load(SeqCst), 0);
}

#[tokio::test]
async fn targets_take_turns_or_the_idle_one_is_chosen() {
    let (a, b) = (Backend::start("a").await, Backend::start("b").await);
    let (_engine, at) = run(balancer(vec![group("g", [a.target(), b.target()])])).await;
    let mut client = Client::connect(at).await;
    let mut seen = HashMap::new();
    for _ in 0..10 {
        *seen.entry(client.get("/").await.text().to_owned()).or_insert(0) += 1;
    }
    assert_eq!(seen, HashMap::from([("a".into(), 5), ("b".into(), 5)]), "round robin");

    let mut least = group("g", [a.target(), b.target()]);
    least.algorithm = Algorithm::LeastOutstandingRequests;
    let (engine, at) = run(balancer(vec![least])).await;
    let held = tokio::spawn(async move { get(at, "/hold").await });
    wait_for(&engine, "a request to be held", |status| {
        status.groups[0].targets.iter().any(|t| t.in_flight == 1)
    })
    .await;
    let mut client = Client::connect(at).await;
    let first = client.get("/").await.text().to_owned();
    for _ in 0..5 {
        assert_eq!(client.get("/").await.text(), first, "never the busy one");
    }
    a.gate.add_permits(1);
    b.gate.add_permits(1);
    assert_ne!(soon("the held request", held).await.unwrap().text(), first);
}

#[tokio::test]
async fn a_cookie_brings_a_client_back_while_its_target_is_healthy() {
    let (a, b) = (Backend::start("a").await, Backend::start("b").await);
    let mut sticky = group("g", [a.target(), b.target()]);
    sticky.stickiness = Stickiness::LbCookie { duration: Duration::from_secs(60) };
    let (engine, at) = run(balancer(vec![sticky])).await;
    let mut client = Client::connect(at).await;
    let first = client.get("/").await;
    let name = first.text().to_owned();
    assert!(first.cookies().contains("AWSALB=") && first.cookies().contains("AWSALBCORS="), "{first:?}");
    for _ in 0..6 {
        let again = client.send(request("GET", "/", &[("cookie", &first.cookies())])).await;
        assert_eq!(again.text(), name);
        assert!(again.cookies().contains("AWSALB="), "renewed with every answer");
    }
    let (mine, other) = if name == "a" { (&a, "b") } else { (&b, "a") };
    mine.health.store(500, SeqCst);
    wait_for(&engine, "a target to be unhealthy", |s| {
        targets(s).any(|(_, health)| health.state() == "unhealthy")
    })
    .await;
    let moved = client.send(request("GET", "/", &[("cookie", &first.cookies())])).await;
    assert_eq!(moved.text(), other);
    mine.health.store(200, SeqCst);
    wait_for(&engine, "it to be healthy", |s| targets(s).all(|(_, health)| health.state() == "healthy"))
        .await;
    let stays = client.send(request("GET", "/", &[("cookie", &moved.cookies())])).await;
    assert_eq!(stays.text(), other, "the new cookie counts");
}

#[tokio::test]
async fn the_applications_cookie_makes_a_client_stick() {
    let (a, b) = (Backend::start("a").await, Backend::start("b").await);
    let mut sticky = group("g", [a.target(), b.target()]);
    sticky.stickiness = Stickiness::AppCookie { name: "session".into(), duration: Duration::from_secs(60) };
    let (_engine, at) = run(balancer(vec![sticky])).await;
    let mut client = Client::connect(at).await;
    assert_eq!(client.get("/").await.cookies(), "", "no cookie before the application sets its own");
    let login = client.get("/cookie").await;
    assert!(login.cookies().contains("AWSALBAPP-0="), "{login:?}");
    for _ in 0..6 {
        assert_eq!(
            client.send(request("GET", "/", &[("cookie", &login.cookies())])).await.text(),
            login.text()
        );
    }
    let without = login.cookies().replace("session=1; ", "");
    let mut seen = Vec::new();
    for _ in 0..2 {
        seen.push(client.send(request("GET", "/", &[("cookie", &without)])).await.text().to_owned());
    }
    assert_ne!(seen[0], seen[1], "without the application's cookie it does not");
}

#[tokio::test]
async fn a_client_stays_with_its_group() {
    let (a, b) = (Backend::start("a").await, Backend::start("b").await);
    let mut balancer = balancer(vec![group("a", [a.target()]), group("b", [b.target()])]);
    let weigh = |group: &str| WeightedGroup { group: group.into(), weight: 1 };
    balancer.listeners[0].default_action = Action::Forward(Forward {
        groups: vec![weigh("a"), weigh("b")],
        stickiness: Some(Duration::from_secs(60)),
    });
    let (_engine, at) = run(balancer).await;
    let mut client = Client::connect(at).await;
    let first = client.get("/").await;
    assert!(first.cookies().contains("AWSALBTG="), "{first:?}");
    for _ in 0..12 {
        assert_eq!(
            client.send(request("GET", "/", &[("cookie", &first.cookies())])).await.text(),
            first.text()
        );
    }
}
