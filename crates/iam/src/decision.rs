//! What was decided, by which statement, and how AWS says it.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>

use std::{fmt, sync::Arc};

use crate::judge::Request;

/// The outcome of judging one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// The request may go on.
    Allowed {
        /// The statement that granted it; none for an account's root user in its own account.
        by: Option<StatementRef>,
    },
    /// A `Deny` applies, which nothing overrides.
    ExplicitDeny {
        /// The statement that denies.
        by: StatementRef,
    },
    /// Nothing denies, and this kind of policy does not allow.
    ImplicitDeny {
        /// The first kind, in AWS's order, in which an Allow is missing.
        missing: Source,
    },
}

/// A statement of one of the policies that were judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementRef {
    /// The kind of policy it stands in.
    pub source: Source,
    /// The policy's name, as given.
    pub policy: Arc<str>,
    /// Its place in the policy, counted from 0.
    pub index: usize,
    /// Its `Sid`, if it has one.
    pub sid: Option<Arc<str>>,
}

/// The kinds of policy that take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A service control policy of the organisation.
    Organisation,
    /// A policy on the resource.
    Resource,
    /// A role's trust policy.
    Trust,
    /// A policy of the user, its groups, or the role.
    Identity,
    /// The permissions boundary.
    Boundary,
    /// A policy passed when the session was made.
    Session,
}

impl Source {
    /// "in an identity-based policy", as the message for an explicit deny has it.
    fn with_article(self) -> &'static str {
        match self {
            Source::Organisation => "a service control policy",
            Source::Resource => "a resource-based policy",
            Source::Trust => "the role trust policy",
            Source::Identity => "an identity-based policy",
            Source::Boundary => "a permissions boundary",
            Source::Session => "a session policy",
        }
    }
}

/// The name that AWS's messages give the kind: `identity-based policy`.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.with_article();
        f.write_str(named.split_once(' ').map_or(named, |(_, name)| name))
    }
}

impl Decision {
    /// Whether the request may go on.
    pub fn allowed(&self) -> bool {
        matches!(self, Decision::Allowed { .. })
    }

    /// AWS's sentence for a refusal of `request`; none when it is allowed.
    pub fn message(&self, request: &Request<'_>) -> Option<String> {
        let action = request.action;
        let reason = match self {
            Decision::Allowed { .. } => return None,
            Decision::ExplicitDeny { by } => format!("with an explicit deny in {}", by.source.with_article()),
            Decision::ImplicitDeny { missing } => format!("because no {missing} allows the {action} action"),
        };
        // EC2 names no resource for an action that has none; other services print the star.
        let resource = match request.resource {
            "*" if action.starts_with("ec2:") => String::new(),
            resource => format!(" on resource: {resource}"),
        };
        let who = request.principal.name();
        Some(format!("User: {who} is not authorized to perform: {action}{resource} {reason}"))
    }
}
