//! Bytes at random, and policies damaged at random: nothing panics, hangs, or grants by accident.
//!
//! `FUZZ_CASES` sets how many cases each test tries.

use iam::{
    Context, NamedPolicy, Policies, Policy, PolicyKind, Principal, Request, judge, may_assume, simulate,
};
use proptest::{prelude::*, sample::Index, test_runner::TestRunner};

const KINDS: [PolicyKind; 3] = [PolicyKind::Identity, PolicyKind::Resource, PolicyKind::Trust];

/// Whole policies that use most of the language, to be damaged.
const SEEDS: [&str; 3] = [
    r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"A1","Effect":"Allow","Action":["s3:Get*","ec2:?x"],"Resource":["arn:aws:s3:::b/${aws:username, 'nobody'}/*","*"],"Condition":{"ForAllValues:StringLikeIfExists":{"aws:TagKeys":["a*","${*}"]},"IpAddress":{"aws:SourceIp":["10.0.0.0/8","::1"]},"NumericLessThan":{"a:n":[1,"2.5"]},"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"},"Null":{"a:x":true},"BinaryEquals":{"a:b":"QUJD"},"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:t"}}},{"Effect":"Deny","NotAction":"iam:*","NotResource":"arn:aws:iam::111122223333:user/*"}]}"#,
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::111122223333:role/r"],"Service":"ec2.amazonaws.com","Federated":"accounts.google.com"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"x"},"Bool":{"aws:MultiFactorAuthPresent":true}}}]}"#,
    r#"{"Statement":{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"s3:*","Resource":"arn:aws:s3:::b/*","Condition":{"StringNotEqualsIgnoreCase":{"a:k":"${aws:userid}"},"NotIpAddress":{"aws:SourceIp":"10.0.0.1"}}}}"#,
];

/// Words that the parsers look for, put in at random places.
const WORDS: [&str; 16] =
    ["\"", "{", "}", "[", "]", ":", ",", "*", "?", "${", "'", "arn:aws:", "\\u0000", "null", "é", "1e999"];

fn runner() -> TestRunner {
    let cases = std::env::var("FUZZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2_000);
    TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() })
}

/// Parses as every kind and puts what is a policy to use.
fn exercise(json: &str, action: &str, resource: &str, value: &str) {
    let principal = Principal::User {
        account: "111122223333".into(),
        arn: "arn:aws:iam::111122223333:user/u".into(),
        id: "AIDAUUUUUUUUUUUUUUUU".into(),
        name: value.into(),
    };
    let mut context: Context = principal.context();
    for key in ["a:k", "a:n", "a:b", "aws:SourceIp", "aws:CurrentTime", "aws:SourceArn"] {
        context.set(key, value);
    }
    context.set_many("aws:TagKeys", [value, "", "a"]);
    let request = Request { principal: &principal, action, resource, context: &context };
    for kind in KINDS {
        let Ok(policy) = Policy::parse(json, kind) else { continue };
        let named = [NamedPolicy::new("p", policy.clone())];
        let policies = Policies {
            identity: &named,
            boundary: named.first(),
            session: Some(&named),
            organisation: &[],
            resource: None,
        };
        let decision = judge(&policies, &request);
        assert_eq!(decision.allowed(), decision.message(&request).is_none());
        let simulation = simulate(&policies, &request);
        assert!(
            !decision.allowed() || !simulation.matched.is_empty(),
            "an Allow without a statement: {json}"
        );
        may_assume(&policy, &principal, action, &context);
    }
}

#[test]
fn arbitrary_bytes_are_judged_or_refused() {
    let bytes = prop::collection::vec(any::<u8>(), 0..512);
    runner()
        .run(&(bytes, any::<String>(), any::<String>()), |(bytes, action, resource)| {
            exercise(&String::from_utf8_lossy(&bytes), &action, &resource, &resource);
            Ok(())
        })
        .unwrap();
}

#[test]
fn damaged_policies_are_judged_or_refused() {
    #[derive(Debug, Clone)]
    enum Damage {
        Cut(Index, Index),
        Put(Index, &'static str),
        Byte(Index, u8),
        Repeat(Index, Index),
    }
    let damage = prop_oneof![
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Damage::Cut(a, b)),
        (any::<Index>(), prop::sample::select(&WORDS[..])).prop_map(|(at, word)| Damage::Put(at, word)),
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Damage::Repeat(a, b)),
    ];
    let damages = prop::collection::vec(damage, 0..4);
    let seed = prop::sample::select(&SEEDS[..]);
    runner()
        .run(&(seed, damages, "[a-z0-9*?:/.=-]{0,40}"), |(seed, damages, value)| {
            let mut bytes = seed.as_bytes().to_vec();
            for damage in damages {
                let len = bytes.len().max(1);
                let span = |a: Index, b: Index| {
                    let (a, b) = (a.index(len), (a.index(len) + b.index(16)).min(len));
                    a..b
                };
                match damage {
                    Damage::Cut(a, b) if !bytes.is_empty() => drop(bytes.drain(span(a, b))),
                    Damage::Put(at, word) => {
                        let at = at.index(bytes.len() + 1);
                        bytes.splice(at..at, word.bytes());
                    }
                    Damage::Byte(at, byte) if !bytes.is_empty() => bytes[at.index(len)] = byte,
                    Damage::Repeat(a, b) if !bytes.is_empty() => {
                        let copy = bytes[span(a, b)].to_vec();
                        bytes.extend(copy);
                    }
                    _ => {}
                }
            }
            exercise(
                &String::from_utf8_lossy(&bytes),
                "s3:GetObject",
                &format!("arn:aws:s3:::b/{value}"),
                &value,
            );
            Ok(())
        })
        .unwrap();
}

/// Patterns over which a matcher that goes back and tries again would not end in a lifetime.
#[test]
fn hostile_patterns_end() {
    let stars = "*a".repeat(30_000);
    let holes = "?".repeat(1_000) + "*" + &"?a".repeat(20_000);
    for pattern in [stars, holes] {
        let json = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"s3:{pattern}","Resource":"arn:aws:s3:::b"}}}}"#
        );
        let aaa = "a".repeat(2_048);
        exercise(&json, &format!("s3:{aaa}b"), &format!("arn:aws:s3:::{aaa}"), &aaa);
    }
}
