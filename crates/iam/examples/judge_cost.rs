//! Prints what one judgement costs with 1, 10 and 100 statements, the last of which allows.
//!
//! `cargo run --release -p iam --example judge_cost`

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use iam::{NamedPolicy, Policies, Policy, PolicyError, PolicyKind, Principal, Request, judge};

fn main() -> Result<(), PolicyError> {
    let principal = Principal::User {
        account: "111122223333".into(),
        arn: "arn:aws:iam::111122223333:user/alice".into(),
        id: "AIDAALICEALICEALICE1".into(),
        name: "alice".into(),
    };
    let mut context = principal.context();
    context.set("aws:SourceIp", "127.0.0.1").set("aws:RequestedRegion", "ap-northeast-2");
    let request = Request {
        principal: &principal,
        action: "ec2:CreateSubnet",
        resource: "arn:aws:ec2:ap-northeast-2:111122223333:subnet/*",
        context: &context,
    };
    println!("{:>10} {:>12} {:>12}", "statements", "parse", "judge");
    for count in [1, 10, 100] {
        let json = document(count);
        let identity = [NamedPolicy::new("policy", Policy::parse(&json, PolicyKind::Identity)?)];
        let policies = Policies { identity: &identity, ..Policies::default() };
        let parse = cost(|| black_box(Policy::parse(black_box(&json), PolicyKind::Identity)).is_ok());
        let judged = cost(|| judge(black_box(&policies), black_box(&request)).allowed());
        println!("{count:>10} {parse:>12.1?} {judged:>12.1?}");
    }
    Ok(())
}

/// A policy whose statements all speak of the action, and only the last of whose conditions holds.
fn document(count: usize) -> String {
    let statement = |n: usize| {
        let region = if n + 1 == count { "ap-*".to_owned() } else { format!("eu-west-{n}") };
        format!(
            r#"{{"Sid":"S{n}","Effect":"Allow","Action":["ec2:Describe*","ec2:Create*"],"Resource":"arn:aws:ec2:*:*:*/*",
               "Condition":{{"StringLike":{{"aws:RequestedRegion":"{region}"}},"IpAddress":{{"aws:SourceIp":"127.0.0.0/8"}}}}}}"#
        )
    };
    let statements: Vec<String> = (0..count).map(statement).collect();
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

/// The time of one call, over as many as fit in a fifth of a second; each must answer yes.
fn cost(mut call: impl FnMut() -> bool) -> Duration {
    let begin = Instant::now();
    let mut calls = 0u32;
    while begin.elapsed() < Duration::from_millis(200) {
        for _ in 0..100 {
            assert!(call(), "the last statement allows");
        }
        calls += 100;
    }
    begin.elapsed() / calls
}
