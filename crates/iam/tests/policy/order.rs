//! The order of evaluation: which kinds of policy must allow, for whom, in one account and across two.

use iam::{
    Authority, Decision, NamedPolicy, Policies, PolicyKind, Principal, Request, ResourceSide, Source, judge,
    simulate,
};

use crate::{ACCOUNT, OTHER, federated, named, role, root, user};

const ALLOW: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
const OTHERWISE: &str = r#"{"Effect":"Allow","Action":"iam:*","Resource":"*"}"#;
const DENY: &str =
    r#"{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:Get*","Resource":"*"}"#;

/// What a layer says of the request: nothing there, it allows, it is silent, it denies.
#[derive(Clone, Copy, PartialEq)]
enum Layer {
    Absent,
    Allows,
    Silent,
    Denies,
}
use Layer::{Absent, Allows, Denies, Silent};

fn layer(layer: Layer) -> Vec<NamedPolicy> {
    let statements = match layer {
        Absent => return Vec::new(),
        Allows => ALLOW,
        Silent => OTHERWISE,
        Denies => DENY,
    };
    vec![named("p", PolicyKind::Identity, statements)]
}

/// A case's layers; `resource` is the owner's account and, if there is a policy, its statements.
struct Case {
    principal: Principal,
    organisation: Vec<Layer>,
    identity: Layer,
    boundary: Layer,
    session: Layer,
    owner: &'static str,
    resource: Option<String>,
    authority: Authority,
}

fn case(principal: Principal) -> Case {
    Case {
        principal,
        organisation: Vec::new(),
        identity: Absent,
        boundary: Absent,
        session: Absent,
        owner: ACCOUNT,
        resource: None,
        authority: Authority::Shared,
    }
}

fn to(named: &str) -> Option<String> {
    Some(format!(r#"{{"Effect":"Allow","Principal":{named},"Action":"s3:*","Resource":"*"}}"#))
}

const THE_USER: &str = r#"{"AWS":"arn:aws:iam::111122223333:user/team/alice"}"#;
const THE_ROLE: &str = r#"{"AWS":"arn:aws:iam::111122223333:role/worker"}"#;
const THE_SESSION: &str = r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/worker/shift"}"#;
const THE_GUEST: &str = r#"{"AWS":"arn:aws:sts::111122223333:federated-user/guest"}"#;
const THE_ACCOUNT: &str = r#"{"AWS":"111122223333"}"#;

/// What came out, in one word or two.
fn outcome(case: &Case) -> Result<Option<Source>, (bool, Source)> {
    let (identity, boundary, session) = (layer(case.identity), layer(case.boundary), layer(case.session));
    let organisation: Vec<Vec<NamedPolicy>> = case.organisation.iter().map(|l| layer(*l)).collect();
    let resource = case.resource.as_ref().map(|s| named("r", PolicyKind::Resource, s));
    let policies = Policies {
        identity: &identity,
        boundary: boundary.first(),
        session: (case.session != Absent).then_some(&session),
        resource: Some(ResourceSide {
            account: case.owner,
            policy: resource.as_ref(),
            authority: case.authority,
        }),
        organisation: &organisation,
    };
    let context = case.principal.context();
    let request = Request {
        principal: &case.principal,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b/k",
        context: &context,
    };
    let decision = judge(&policies, &request);
    assert_eq!(simulate(&policies, &request).decision, decision, "the simulator agrees");
    match decision {
        Decision::Allowed { by } => Ok(by.map(|by| by.source)),
        Decision::ExplicitDeny { by } => Err((true, by.source)),
        Decision::ImplicitDeny { missing } => Err((false, missing)),
    }
}

type Expected = Result<Option<Source>, (bool, Source)>;

const BY_IDENTITY: Expected = Ok(Some(Source::Identity));
const BY_RESOURCE: Expected = Ok(Some(Source::Resource));

fn silent(source: Source) -> Expected {
    Err((false, source))
}

fn denied(source: Source) -> Expected {
    Err((true, source))
}

#[test]
#[rustfmt::skip]
fn within_one_account() {
    use Source::{Boundary, Identity, Organisation, Resource, Session};
    let cases: Vec<(Case, Expected, &str)> = vec![
        (case(user()), silent(Identity), "nothing allows a user by default"),
        (Case { identity: Allows, ..case(user()) }, BY_IDENTITY, "an identity policy does"),
        (Case { identity: Silent, ..case(user()) }, silent(Identity), "not one about something else"),
        (Case { identity: Denies, ..case(user()) }, denied(Identity), "a Deny beats the Allow beside it"),
        (case(root()), Ok(None), "the root user needs no policy"),
        (Case { organisation: vec![Silent], ..case(root()) }, silent(Organisation), "but the organisation binds it"),
        (Case { resource: Some(r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#.into()), ..case(root()) }, denied(Resource), "and so does a Deny on the resource"),

        (Case { organisation: vec![Allows, Allows], identity: Allows, ..case(user()) }, BY_IDENTITY, "every level of the organisation allows"),
        (Case { organisation: vec![Allows, Silent, Allows], identity: Allows, ..case(user()) }, silent(Organisation), "one level does not"),
        (Case { organisation: vec![Allows], ..case(user()) }, silent(Identity), "an organisation's Allow grants nothing"),
        (Case { organisation: vec![Denies], identity: Allows, ..case(user()) }, denied(Organisation), "an organisation's Deny"),
        (Case { organisation: vec![Allows, Absent], identity: Allows, ..case(user()) }, silent(Organisation), "a level without policies allows nothing"),
        (Case { organisation: vec![Silent], identity: Allows, resource: to(THE_USER), ..case(user()) }, silent(Organisation), "a resource policy does not lift the organisation's limit"),

        (Case { identity: Allows, boundary: Allows, ..case(user()) }, BY_IDENTITY, "policy and boundary both allow"),
        (Case { identity: Allows, boundary: Silent, ..case(user()) }, silent(Boundary), "the boundary does not"),
        (Case { boundary: Allows, ..case(user()) }, silent(Identity), "a boundary grants nothing"),
        (Case { identity: Allows, boundary: Denies, ..case(user()) }, denied(Boundary), "the boundary denies"),
        (Case { identity: Allows, session: Allows, ..case(role()) }, BY_IDENTITY, "role and session policy both allow"),
        (Case { identity: Allows, session: Silent, ..case(role()) }, silent(Session), "the session policy does not"),
        (Case { identity: Allows, session: Denies, ..case(role()) }, denied(Session), "the session policy denies"),
        (Case { identity: Allows, ..case(role()) }, BY_IDENTITY, "a role's session needs no session policy"),
        (Case { session: Allows, ..case(role()) }, silent(Identity), "a session policy grants nothing"),
        (Case { identity: Allows, boundary: Silent, session: Silent, ..case(role()) }, silent(Boundary), "the boundary is looked at before the session"),
        (Case { identity: Allows, ..case(federated()) }, silent(Session), "a federated user has nothing without a session policy"),
        (Case { identity: Allows, session: Allows, ..case(federated()) }, BY_IDENTITY, "with one, what both allow"),

        (Case { resource: to(THE_USER), ..case(user()) }, BY_RESOURCE, "a resource policy alone suffices"),
        (Case { resource: to(THE_USER), boundary: Silent, ..case(user()) }, BY_RESOURCE, "naming the user passes by the boundary"),
        (Case { resource: to(THE_USER), boundary: Denies, ..case(user()) }, denied(Boundary), "but never a Deny"),
        (Case { resource: to(THE_USER), identity: Denies, ..case(user()) }, denied(Identity), "nor one in the identity's policy"),
        (Case { resource: to(r#""*""#), boundary: Silent, ..case(user()) }, BY_RESOURCE, "everyone is everyone, boundary or not"),
        (Case { resource: to(THE_ACCOUNT), ..case(user()) }, silent(Identity), "naming the account leaves it to the account"),
        (Case { resource: to(THE_ACCOUNT), identity: Allows, ..case(user()) }, BY_IDENTITY, "whose policy then grants"),
        (Case { resource: to(THE_ACCOUNT), ..case(root()) }, BY_RESOURCE, "the root user is the account"),
        (Case { resource: to(THE_ROLE), ..case(role()) }, BY_RESOURCE, "naming the role suffices"),
        (Case { resource: to(THE_ROLE), boundary: Silent, ..case(role()) }, silent(Boundary), "within its boundary"),
        (Case { resource: to(THE_ROLE), session: Silent, ..case(role()) }, silent(Session), "and its session policy"),
        (Case { resource: to(THE_SESSION), boundary: Silent, session: Silent, ..case(role()) }, BY_RESOURCE, "naming the session passes by both"),
        (Case { resource: to(THE_SESSION), session: Denies, ..case(role()) }, denied(Session), "but never a Deny"),
        (Case { resource: to(THE_USER), session: Silent, ..case(federated()) }, silent(Session), "naming the user behind a federated one is within the session policy"),
        (Case { resource: to(THE_GUEST), session: Silent, ..case(federated()) }, BY_RESOURCE, "naming the federated user passes by it"),
        (Case { resource: to(THE_GUEST), ..case(federated()) }, BY_RESOURCE, "and needs none"),
        (Case { resource: to(THE_ROLE), identity: Allows, ..case(user()) }, BY_IDENTITY, "a resource policy for someone else takes nothing away"),

        (Case { resource: Some([to(THE_ACCOUNT), to(THE_USER)].map(Option::unwrap).join(",")), boundary: Silent, ..case(user()) }, BY_RESOURCE, "of two Allows the closer one counts, the second"),
        (Case { resource: Some([to(THE_USER), to(THE_ACCOUNT)].map(Option::unwrap).join(",")), boundary: Silent, ..case(user()) }, BY_RESOURCE, "or the first"),
        (Case { authority: Authority::Resource, identity: Allows, ..case(user()) }, silent(Resource), "a key's policy must allow"),
        (Case { authority: Authority::Resource, identity: Allows, resource: to(THE_ACCOUNT), ..case(user()) }, BY_IDENTITY, "naming the account lets its policies decide"),
        (Case { authority: Authority::Resource, resource: to(THE_ACCOUNT), ..case(user()) }, silent(Identity), "which must then allow"),
        (Case { authority: Authority::Resource, resource: to(THE_USER), ..case(user()) }, BY_RESOURCE, "naming the user suffices"),
        (Case { authority: Authority::Trust, identity: Allows, ..case(user()) }, silent(Source::Trust), "a role's trust policy must allow"),
        (Case { authority: Authority::Resource, ..case(root()) }, silent(Resource), "for the root user too"),
    ];
    for (case, expected, why) in &cases {
        assert_eq!(outcome(case), *expected, "{why}");
    }
}

#[test]
#[rustfmt::skip]
fn across_accounts_and_for_others() {
    use Source::{Boundary, Identity, Organisation, Resource, Session};
    let other = |principal| Case { owner: OTHER, ..case(principal) };
    let service = || Principal::Service("cloudtrail.amazonaws.com".into());
    let cases: Vec<(Case, Expected, &str)> = vec![
        (Case { identity: Allows, ..other(user()) }, silent(Resource), "another account's resource needs a policy"),
        (Case { resource: to(THE_USER), ..other(user()) }, silent(Identity), "and the caller's own must allow too"),
        (Case { identity: Allows, resource: to(THE_USER), ..other(user()) }, BY_RESOURCE, "both allow"),
        (Case { identity: Allows, resource: to(THE_ACCOUNT), ..other(user()) }, BY_RESOURCE, "naming the account is enough across accounts"),
        (Case { resource: to(r#""*""#), ..other(user()) }, silent(Identity), "a public resource is no exception for a user"),
        (Case { identity: Allows, boundary: Silent, resource: to(THE_USER), ..other(user()) }, silent(Boundary), "the boundary holds across accounts"),
        (Case { identity: Allows, session: Silent, resource: to(THE_SESSION), ..other(role()) }, silent(Session), "and the session policy, though the session is named"),
        (Case { identity: Allows, organisation: vec![Silent], resource: to(THE_USER), ..other(user()) }, silent(Organisation), "and the caller's organisation"),
        (Case { identity: Denies, resource: to(THE_USER), ..other(user()) }, denied(Identity), "and the caller's Deny"),
        (Case { identity: Allows, resource: to(THE_ROLE), ..other(user()) }, silent(Resource), "someone else is named"),
        (Case { resource: to(THE_ACCOUNT), ..other(root()) }, BY_RESOURCE, "another account's root user, its account named"),
        (other(root()), silent(Resource), "and not named"),
        (Case { resource: to(r#""*""#), ..other(Principal::Anonymous) }, BY_RESOURCE, "anyone, where everyone may"),
        (Case { resource: to(THE_ACCOUNT), ..other(Principal::Anonymous) }, silent(Resource), "nobody is in no account"),
        (other(Principal::Anonymous), silent(Resource), "nor where no policy is"),
        (Case { identity: Allows, ..case(Principal::Anonymous) }, silent(Resource), "nobody has no identity policies"),
        (Case { resource: to(r#"{"Service":"cloudtrail.amazonaws.com"}"#), ..other(service()) }, BY_RESOURCE, "a service that is named"),
        (Case { resource: to(r#"{"Service":"sns.amazonaws.com"}"#), ..other(service()) }, silent(Resource), "another service"),
        (Case { organisation: vec![Denies], resource: to(r#""*""#), ..other(service()) }, BY_RESOURCE, "an organisation does not bind services"),
    ];
    for (case, expected, why) in &cases {
        assert_eq!(outcome(case), *expected, "{why}");
    }
}

#[test]
fn the_simulator_lists_what_matched_and_what_it_missed() {
    let identity = [
        named(
            "first",
            PolicyKind::Identity,
            r#"{"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"}"#,
        ),
        named(
            "second",
            PolicyKind::Identity,
            r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"},
               {"Sid":"D","Effect":"Deny","Action":"s3:*","Resource":"*"},
               {"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#,
        ),
    ];
    let policies = Policies { identity: &identity, ..Policies::default() };
    let principal = user();
    let context = principal.context();
    let request = Request { principal: &principal, action: "s3:GetObject", resource: "*", context: &context };
    let simulation = simulate(&policies, &request);
    let matched: Vec<_> = simulation
        .matched
        .iter()
        .map(|m| (&*m.statement.policy, m.statement.index, m.statement.sid.as_deref()))
        .collect();
    assert_eq!(matched, [("first", 0, Some("A")), ("second", 1, Some("D"))]);
    assert_eq!(simulation.missing_context, ["aws:securetransport"]);
    assert!(!simulation.decision.allowed());
}
