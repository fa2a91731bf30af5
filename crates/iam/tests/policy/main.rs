//! The policy language, by tables of cases: each says in words what it shows.

mod conditions;
mod elements;
mod messages;
mod order;
mod principals;
mod properties;
mod refusals;

use iam::{Context, NamedPolicy, Policies, Policy, PolicyKind, Principal, Request, judge};

const ACCOUNT: &str = "111122223333";
const OTHER: &str = "999988887777";

fn user() -> Principal {
    Principal::User {
        account: ACCOUNT.into(),
        arn: format!("arn:aws:iam::{ACCOUNT}:user/team/alice"),
        id: "AIDAALICEALICEALICE1".into(),
        name: "alice".into(),
    }
}

fn role() -> Principal {
    Principal::AssumedRole {
        account: ACCOUNT.into(),
        role_arn: format!("arn:aws:iam::{ACCOUNT}:role/worker"),
        session_arn: format!("arn:aws:sts::{ACCOUNT}:assumed-role/worker/shift"),
        id: "AROAWORKERWORKERWORK:shift".into(),
    }
}

fn federated() -> Principal {
    Principal::FederatedUser {
        account: ACCOUNT.into(),
        user_arn: format!("arn:aws:iam::{ACCOUNT}:user/team/alice"),
        session_arn: format!("arn:aws:sts::{ACCOUNT}:federated-user/guest"),
        id: format!("{ACCOUNT}:guest"),
    }
}

fn root() -> Principal {
    Principal::Root { account: ACCOUNT.into() }
}

/// A policy of one or more statements, written without the wrapping.
fn policy(kind: PolicyKind, statements: &str) -> Policy {
    let json = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    Policy::parse(&json, kind).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn named(name: &str, kind: PolicyKind, statements: &str) -> NamedPolicy {
    NamedPolicy::new(name, policy(kind, statements))
}

/// Whether an identity policy of these statements alone lets the user do it.
fn allows(statements: &str, action: &str, resource: &str, context: &Context) -> bool {
    let identity = [named("p", PolicyKind::Identity, statements)];
    let policies = Policies { identity: &identity, ..Policies::default() };
    judge(&policies, &Request { principal: &user(), action, resource, context }).allowed()
}
