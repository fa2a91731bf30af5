//! `Principal` and `NotPrincipal`, and who may assume a role.

use iam::{
    Authority, Decision, Policies, PolicyKind, Principal, Request, ResourceSide, Source, judge, may_assume,
};

use crate::{ACCOUNT, OTHER, federated, named, policy, role, root, user};

#[test]
fn trust_policies_name_who_may_assume() {
    let service = Principal::Service("ec2.amazonaws.com".into());
    let web = Principal::Federated { provider: "accounts.google.com".into() };
    let stranger = Principal::Root { account: OTHER.into() };
    #[rustfmt::skip]
    let cases: &[(&str, &Principal, bool, &str)] = &[
        (r#"{"Service":"ec2.amazonaws.com"}"#, &service, true, "a service by its name"),
        (r#"{"Service":"lambda.amazonaws.com"}"#, &service, false, "another service"),
        (r#"{"Service":["lambda.amazonaws.com","ec2.amazonaws.com"]}"#, &service, true, "one of two services"),
        (r#"{"Federated":"accounts.google.com"}"#, &web, true, "an identity provider"),
        (r#"{"Federated":"graph.facebook.com"}"#, &web, false, "another provider"),
        (r#"{"AWS":"111122223333"}"#, &user(), true, "the user's account by its digits"),
        (r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, &user(), true, "the user's account by its root"),
        (r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, &role(), true, "the session's account"),
        (r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, &stranger, false, "another account"),
        (r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, &service, false, "a service has no account"),
        (r#"{"AWS":"arn:aws:iam::111122223333:user/team/alice"}"#, &user(), true, "the user"),
        (r#"{"AWS":"arn:aws:iam::111122223333:user/team/Alice"}"#, &user(), false, "a user's name has case"),
        (r#"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#, &user(), false, "the path belongs to the ARN"),
        (r#"{"AWS":"AIDAALICEALICEALICE1"}"#, &user(), true, "the user's unique id"),
        (r#"{"AWS":"arn:aws:iam::111122223333:role/worker"}"#, &role(), true, "the role behind the session"),
        (r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/worker/shift"}"#, &role(), true, "the session"),
        (r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/worker/other"}"#, &role(), false, "another session of the role"),
        (r#"{"AWS":"AROAWORKERWORKERWORK"}"#, &role(), true, "the role's unique id"),
        (r#"{"AWS":"arn:aws:sts::111122223333:federated-user/guest"}"#, &federated(), true, "a federated user"),
        (r#"{"AWS":"*"}"#, &stranger, true, "everyone"),
        (r#""*""#, &Principal::Anonymous, true, "everyone, nobody in particular too"),
        (r#"{"AWS":["999988887777","111122223333"]}"#, &root(), true, "one of two accounts"),
    ];
    for (element, principal, expected, why) in cases {
        let trust = policy(
            PolicyKind::Trust,
            &format!(r#"{{"Effect":"Allow","Principal":{element},"Action":"sts:AssumeRole"}}"#),
        );
        let decision = may_assume(&trust, principal, "sts:AssumeRole", &principal.context());
        assert_eq!(decision.allowed(), *expected, "{why}: {element}");
        let other = may_assume(&trust, principal, "sts:TagSession", &principal.context());
        assert_eq!(other, Decision::ImplicitDeny { missing: Source::Trust }, "another action: {why}");
    }
}

#[test]
fn trust_policies_have_conditions_and_denials() {
    let trust = policy(
        PolicyKind::Trust,
        r#"{"Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole",
            "Condition":{"StringEquals":{"sts:ExternalId":"secret"}}},
           {"Sid":"NotByNight","Effect":"Deny","Principal":"*","Action":"sts:AssumeRole",
            "Condition":{"DateGreaterThan":{"aws:CurrentTime":"2030-01-01"}}}"#,
    );
    let caller = Principal::Root { account: OTHER.into() };
    let mut context = caller.context();
    assert!(!may_assume(&trust, &caller, "sts:AssumeRole", &context).allowed(), "no external id");
    context.set("sts:ExternalId", "secret");
    assert!(may_assume(&trust, &caller, "sts:AssumeRole", &context).allowed(), "with it");
    context.set("aws:CurrentTime", "2031-01-01T00:00:00Z");
    match may_assume(&trust, &caller, "sts:AssumeRole", &context) {
        Decision::ExplicitDeny { by } => assert_eq!((by.index, by.sid.as_deref()), (1, Some("NotByNight"))),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deny_for_all_but_some_spares_only_who_is_listed_whole() {
    let role_steps = r#""arn:aws:iam::111122223333:root","arn:aws:iam::111122223333:role/worker""#;
    let session = r#""arn:aws:sts::111122223333:assumed-role/worker/shift""#;
    let user_arn = r#""arn:aws:iam::111122223333:user/team/alice""#;
    let cases = [
        (format!(r#"{{"AWS":[{user_arn},"111122223333"]}}"#), user(), true, "the user and its account"),
        (format!(r#"{{"AWS":[{user_arn}]}}"#), user(), false, "the user without its account"),
        (r#"{"AWS":["111122223333"]}"#.to_owned(), user(), false, "the account without the user"),
        (r#"{"AWS":["111122223333"]}"#.to_owned(), root(), true, "the root user is its account"),
        (format!(r#"{{"AWS":[{role_steps},{session}]}}"#), role(), true, "account, role and session"),
        (format!(r#"{{"AWS":[{role_steps}]}}"#), role(), false, "not this session"),
        (r#"{"Service":"s3.amazonaws.com"}"#.to_owned(), user(), false, "someone else"),
        (
            r#"{"Service":"s3.amazonaws.com"}"#.to_owned(),
            Principal::Service("s3.amazonaws.com".into()),
            true,
            "a service",
        ),
        (r#""*""#.to_owned(), user(), true, "everyone"),
    ];
    for (element, principal, spared, why) in cases {
        let bucket = named(
            "bucket",
            PolicyKind::Resource,
            &format!(
                r#"{{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}},
                   {{"Effect":"Deny","NotPrincipal":{element},"Action":"s3:*","Resource":"*"}}"#
            ),
        );
        let policies = Policies {
            resource: Some(ResourceSide {
                account: ACCOUNT,
                policy: Some(&bucket),
                authority: Authority::Shared,
            }),
            ..Policies::default()
        };
        let context = principal.context();
        let request = Request {
            principal: &principal,
            action: "s3:GetObject",
            resource: "arn:aws:s3:::b/k",
            context: &context,
        };
        assert_eq!(judge(&policies, &request).allowed(), spared, "{why}: {element}");
    }
}

#[test]
fn the_context_of_a_principal_has_the_documented_keys() {
    let cases = [
        (root(), [Some("arn:aws:iam::111122223333:root"), Some("Account"), Some(ACCOUNT), None]),
        (
            user(),
            [
                Some("arn:aws:iam::111122223333:user/team/alice"),
                Some("User"),
                Some("AIDAALICEALICEALICE1"),
                Some("alice"),
            ],
        ),
        (
            role(),
            [
                Some("arn:aws:iam::111122223333:role/worker"),
                Some("AssumedRole"),
                Some("AROAWORKERWORKERWORK:shift"),
                None,
            ],
        ),
        (
            federated(),
            [
                Some("arn:aws:sts::111122223333:federated-user/guest"),
                Some("FederatedUser"),
                Some("111122223333:guest"),
                None,
            ],
        ),
        (Principal::Anonymous, [None, Some("Anonymous"), Some("anonymous"), None]),
    ];
    for (principal, expected) in cases {
        let context = principal.context();
        let keys = ["aws:PrincipalArn", "aws:PrincipalType", "aws:userid", "aws:username"];
        for (key, value) in keys.into_iter().zip(expected) {
            assert_eq!(context.get(key).first().map(String::as_str), value, "{key} of {principal:?}");
        }
    }
}
