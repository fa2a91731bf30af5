//! Who makes a request, and whom a policy's `Principal` element names.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

use crate::context::Context;

/// Who makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// An account's root user.
    Root {
        /// The account's twelve digits.
        account: String,
    },
    /// An IAM user, with long-term or `GetSessionToken` credentials.
    User {
        /// The account's twelve digits.
        account: String,
        /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`
        arn: String,
        /// The unique id, `AIDA...`.
        id: String,
        /// The friendly name.
        name: String,
    },
    /// A session of a role.
    AssumedRole {
        /// The account's twelve digits.
        account: String,
        /// `arn:aws:iam::ACCOUNT:role/PATH/ROLE`
        role_arn: String,
        /// `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`
        session_arn: String,
        /// `AROA...:SESSION`, the role's unique id and the session's name.
        id: String,
    },
    /// A session that a user made with `GetFederationToken`.
    FederatedUser {
        /// The account's twelve digits.
        account: String,
        /// The user who made the session.
        user_arn: String,
        /// `arn:aws:sts::ACCOUNT:federated-user/NAME`
        session_arn: String,
        /// `ACCOUNT:NAME`
        id: String,
    },
    /// The bearer of an identity provider's assertion, who asks to assume a role.
    Federated {
        /// The provider's ARN, or its host name for the providers that AWS knows by name.
        provider: String,
    },
    /// An AWS service, by its name: `ec2.amazonaws.com`.
    Service(String),
    /// Nobody in particular: the request is not signed.
    Anonymous,
}

impl Principal {
    /// The account the principal belongs to.
    pub fn account(&self) -> Option<&str> {
        match self {
            Principal::Root { account }
            | Principal::User { account, .. }
            | Principal::AssumedRole { account, .. }
            | Principal::FederatedUser { account, .. } => Some(account),
            Principal::Federated { .. } | Principal::Service(_) | Principal::Anonymous => None,
        }
    }

    /// How AWS names the principal in messages and in `GetCallerIdentity`: its ARN where it has one.
    pub fn name(&self) -> String {
        match self {
            Principal::Root { account } => format!("arn:aws:iam::{account}:root"),
            Principal::User { arn, .. } => arn.clone(),
            Principal::AssumedRole { session_arn, .. } | Principal::FederatedUser { session_arn, .. } => {
                session_arn.clone()
            }
            Principal::Federated { provider } => provider.clone(),
            Principal::Service(name) => name.clone(),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }

    /// The condition keys that follow from who asks: `aws:PrincipalArn`, `aws:PrincipalAccount`,
    /// `aws:PrincipalType`, `aws:userid`, `aws:username`, `aws:PrincipalIsAWSService` and
    /// `aws:PrincipalServiceName`; to which the caller adds the rest. A key that AWS lists as "not present"
    /// for a kind of principal is not set.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable>
    pub fn context(&self) -> Context {
        let mut context = Context::new();
        context.set("aws:PrincipalIsAWSService", matches!(self, Principal::Service(_)).to_string());
        if let Some(account) = self.account() {
            context.set("aws:PrincipalAccount", account);
        }
        match self {
            Principal::Root { account } => context
                .set("aws:PrincipalArn", self.name())
                .set("aws:PrincipalType", "Account")
                .set("aws:userid", account),
            Principal::User { arn, id, name, .. } => context
                .set("aws:PrincipalArn", arn)
                .set("aws:PrincipalType", "User")
                .set("aws:userid", id)
                .set("aws:username", name),
            // "the ARN of the role that was assumed, and not the ARN of the resulting session"
            Principal::AssumedRole { role_arn, id, .. } => context
                .set("aws:PrincipalArn", role_arn)
                .set("aws:PrincipalType", "AssumedRole")
                .set("aws:userid", id),
            Principal::FederatedUser { session_arn, id, .. } => context
                .set("aws:PrincipalArn", session_arn)
                .set("aws:PrincipalType", "FederatedUser")
                .set("aws:userid", id),
            Principal::Federated { provider } => context.set("aws:FederatedProvider", provider),
            Principal::Service(name) => context.set("aws:PrincipalServiceName", name),
            Principal::Anonymous => {
                context.set("aws:PrincipalType", "Anonymous").set("aws:userid", "anonymous")
            }
        };
        context
    }
}

/// How closely a `Principal` element names the one who asks. The order is that of what an Allow gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grade {
    /// Its account: an Allow lets the account's own policies grant the access.
    Account,
    /// The role behind a session, or the user behind a federated one: an Allow is still bounded by the
    /// permissions boundary and the session policies.
    Entity,
    /// The principal itself, or everyone: an Allow needs nothing else in the same account.
    Direct,
}

/// One entry of a `Principal` or `NotPrincipal` element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    /// `*`, and `{"AWS": "*"}` which AWS calls equivalent.
    Everyone,
    Account(String),
    Arn(String),
    /// A unique id, which AWS shows once a named user or role is gone.
    Id(String),
    Service(String),
    Federated(String),
    /// An account's canonical user id, which S3 alone knows; it names none of our principals.
    Canonical(String),
}

/// Which of the lists in a `Principal` element an entry stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Realm {
    Aws,
    Service,
    Federated,
    CanonicalUser,
}

impl Realm {
    pub(crate) fn named(name: &str) -> Option<Realm> {
        Some(match name {
            "AWS" => Realm::Aws,
            "Service" => Realm::Service,
            "Federated" => Realm::Federated,
            "CanonicalUser" => Realm::CanonicalUser,
            _ => return None,
        })
    }
}

impl Named {
    /// Reads an entry; `None` when it names no principal. "You cannot use a wildcard to match part of a
    /// principal name or ARN."
    pub(crate) fn parse(realm: Realm, text: &str) -> Option<Named> {
        let plain = !text.is_empty() && !text.contains(['*', '?', ' ']);
        match realm {
            Realm::Aws if text == "*" => Some(Named::Everyone),
            Realm::Aws => aws(text),
            Realm::Service => (plain && text.contains('.')).then(|| Named::Service(text.to_owned())),
            Realm::Federated => plain.then(|| Named::Federated(text.to_owned())),
            Realm::CanonicalUser => (text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()))
                .then(|| Named::Canonical(text.to_owned())),
        }
    }

    /// How closely this entry names `principal`, if it does.
    pub(crate) fn grade(&self, principal: &Principal) -> Option<Grade> {
        let grade = |found: bool, grade: Grade| found.then_some(grade);
        match (self, principal) {
            (Named::Everyone, _) => Some(Grade::Direct),
            (Named::Account(named), Principal::Root { account }) => grade(named == account, Grade::Direct),
            (Named::Account(named), _) => grade(principal.account() == Some(named), Grade::Account),
            (Named::Arn(named), Principal::User { arn, .. }) => grade(named == arn, Grade::Direct),
            (Named::Arn(named), Principal::AssumedRole { role_arn, session_arn, .. }) => {
                grade(named == session_arn, Grade::Direct).or(grade(named == role_arn, Grade::Entity))
            }
            (Named::Arn(named), Principal::FederatedUser { user_arn, session_arn, .. }) => {
                grade(named == session_arn, Grade::Direct).or(grade(named == user_arn, Grade::Entity))
            }
            (Named::Id(named), Principal::User { id, .. }) => grade(named == id, Grade::Direct),
            (Named::Id(named), Principal::AssumedRole { id, .. }) => {
                grade(id.split(':').next() == Some(named), Grade::Entity)
            }
            (Named::Service(named), Principal::Service(name)) => grade(named == name, Grade::Direct),
            (Named::Federated(named), Principal::Federated { provider }) => {
                grade(named == provider, Grade::Direct)
            }
            _ => None,
        }
    }
}

/// An entry under `"AWS"`: an account's digits, its root's ARN, the ARN of a user, role or session, or
/// a unique id.
fn aws(text: &str) -> Option<Named> {
    let account = |digits: &str| digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if account(text) {
        return Some(Named::Account(text.to_owned()));
    }
    let id = (16..=128).contains(&text.len())
        && text.starts_with('A')
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if id {
        return Some(Named::Id(text.to_owned()));
    }
    let mut parts = text.splitn(6, ':');
    let mut next = || parts.next();
    let (Some("arn"), Some(partition), Some(service), Some(""), Some(owner), Some(resource)) =
        (next(), next(), next(), next(), next(), next())
    else {
        return None;
    };
    let (kind, rest) = resource.split_once('/').unwrap_or((resource, ""));
    let legal = crate::arn::partition_is_known(partition) && account(owner) && !text.contains(['*', '?']);
    match (service, kind) {
        _ if !legal => None,
        ("iam", "root") if rest.is_empty() => Some(Named::Account(owner.to_owned())),
        ("iam", "user" | "role") | ("sts", "assumed-role" | "federated-user") if !rest.is_empty() => {
            Some(Named::Arn(text.to_owned()))
        }
        _ => None,
    }
}
