//! AWS's evaluation order: an explicit deny anywhere, then the organisation, the resource's policy, the
//! identity's, the permissions boundary, the session's.
//!
//! In one account, an Allow on the resource's side can suffice; across accounts both sides must allow.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html>

use std::sync::Arc;

use crate::{
    context::Context,
    decision::{Decision, Source, StatementRef},
    policy::{Effect, NamedPolicy, Policy, Question},
    principal::{Grade, Principal},
};

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a Principal,
    /// `service:Operation`, as in `ec2:CreateVpc`; case does not matter.
    pub action: &'a str,
    /// The resource's ARN, or `*` for an action that has none.
    pub resource: &'a str,
    /// The condition keys; those of [`Principal::context`] are not added here.
    pub context: &'a Context,
}

/// The policies that apply to a request.
#[derive(Debug, Clone, Copy, Default)]
pub struct Policies<'a> {
    /// The user's, with its groups', or the role's.
    pub identity: &'a [NamedPolicy],
    /// The permissions boundary of the user or role.
    pub boundary: Option<&'a NamedPolicy>,
    /// The policies that the session was made with; none when it was made without.
    pub session: Option<&'a [NamedPolicy]>,
    /// The resource's side; none when it is in the caller's account and has no policy.
    pub resource: Option<ResourceSide<'a>>,
    /// The service control policies over the caller's account, one entry per level from the root down,
    /// each of which must allow. Empty for an account outside organisations and for a management account.
    pub organisation: &'a [Vec<NamedPolicy>],
}

/// Who owns the resource, and what its own policy says.
#[derive(Debug, Clone, Copy)]
pub struct ResourceSide<'a> {
    /// The account that owns the resource.
    pub account: &'a str,
    /// The policy on the resource, if it has one.
    pub policy: Option<&'a NamedPolicy>,
    /// What kind of resource it is.
    pub authority: Authority,
}

/// What an identity policy alone can do for a resource of its own account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// It suffices, as for most resources.
    Shared,
    /// The resource's policy must allow too: KMS keys.
    Resource,
    /// The same for a role that is to be assumed: its policy is its trust policy.
    Trust,
}

/// A statement that applied to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Which one.
    pub statement: StatementRef,
    /// What it does.
    pub effect: Effect,
}

/// A decision with all that led to it, as the policy simulator shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Simulation {
    /// What [`judge`] says.
    pub decision: Decision,
    /// Every statement that applies, in AWS's order of evaluation.
    pub matched: Vec<Match>,
    /// The condition keys that the policies name and the context lacks, in lower case.
    pub missing_context: Vec<String>,
}

/// Decides a request.
pub fn judge(policies: &Policies<'_>, request: &Request<'_>) -> Decision {
    decide(policies, request, &mut |_, _| {})
}

/// Decides a request and tells every statement that applied.
pub fn simulate(policies: &Policies<'_>, request: &Request<'_>) -> Simulation {
    let mut matched = Vec::new();
    let decision =
        decide(policies, request, &mut |statement, effect| matched.push(Match { statement, effect }));
    let resource = policies.resource.and_then(|side| side.policy);
    let all = (policies.organisation.iter().flatten())
        .chain(resource)
        .chain(policies.identity)
        .chain(policies.boundary)
        .chain(policies.session.unwrap_or_default());
    let mut missing_context: Vec<String> = all
        .flat_map(|named| named.policy.context_keys())
        .filter(|key| request.context.get(key).is_empty())
        .collect();
    missing_context.sort();
    missing_context.dedup();
    Simulation { decision, matched, missing_context }
}

/// Whether a role's trust policy by itself lets `principal` perform `action` (`sts:AssumeRole`) on it.
///
/// Naming the principal's account counts here as naming the principal. Whether its own policies must
/// allow the call as well is for [`judge`], with [`Authority::Trust`], to say.
pub fn may_assume(trust: &Policy, principal: &Principal, action: &str, context: &Context) -> Decision {
    let request = Request { principal, action, resource: "*", context };
    let question = Question::new(&request);
    let name: Arc<str> = "AssumeRolePolicyDocument".into();
    let mut verdict = Verdict::default();
    verdict.survey(Source::Trust, &name, trust, &question, &mut |_, _| {});
    match verdict {
        Verdict { deny: Some(by), .. } => Decision::ExplicitDeny { by },
        Verdict { allow: Some((_, by)), .. } => Decision::Allowed { by: Some(by) },
        _ => Decision::ImplicitDeny { missing: Source::Trust },
    }
}

/// What the policies of one kind say together.
#[derive(Default)]
struct Verdict {
    deny: Option<StatementRef>,
    /// The Allow that names the principal most closely.
    allow: Option<(Grade, StatementRef)>,
}

type Observer<'o> = dyn FnMut(StatementRef, Effect) + 'o;

impl Verdict {
    fn of<'p>(
        source: Source,
        policies: impl IntoIterator<Item = &'p NamedPolicy>,
        question: &Question<'_>,
        observe: &mut Observer<'_>,
    ) -> Verdict {
        let mut verdict = Verdict::default();
        for named in policies {
            verdict.survey(source, &named.name, &named.policy, question, observe);
        }
        verdict
    }

    fn survey(
        &mut self,
        source: Source,
        name: &Arc<str>,
        policy: &Policy,
        question: &Question<'_>,
        observe: &mut Observer<'_>,
    ) {
        for (index, statement) in policy.statements.iter().enumerate() {
            let Some(grade) = statement.applies(question) else { continue };
            let reference = StatementRef { source, policy: name.clone(), index, sid: statement.sid.clone() };
            observe(reference.clone(), statement.effect);
            match statement.effect {
                Effect::Deny => {
                    self.deny.get_or_insert(reference);
                }
                Effect::Allow if self.allow.as_ref().is_none_or(|(best, _)| grade > *best) => {
                    self.allow = Some((grade, reference));
                }
                Effect::Allow => {}
            }
        }
    }
}

fn decide(policies: &Policies<'_>, request: &Request<'_>, observe: &mut Observer<'_>) -> Decision {
    let question = &Question::new(request);
    // Only a principal with an account has an organisation over it, policies of its own, and a boundary.
    let account = request.principal.account();
    let own = if account.is_some() { *policies } else { Policies::default() };

    let levels: Vec<Verdict> = own
        .organisation
        .iter()
        .map(|level| Verdict::of(Source::Organisation, level, question, observe))
        .collect();
    let side = policies.resource;
    let resource_source = match side.map(|side| side.authority) {
        Some(Authority::Trust) => Source::Trust,
        _ => Source::Resource,
    };
    let resource = Verdict::of(resource_source, side.and_then(|side| side.policy), question, observe);
    let identity = Verdict::of(Source::Identity, own.identity, question, observe);
    let boundary = Verdict::of(Source::Boundary, own.boundary, question, observe);
    let session = Verdict::of(Source::Session, own.session.unwrap_or_default(), question, observe);

    // "If the code finds even one explicit deny that applies, the code returns a final decision of Deny."
    let denies = [&resource, &identity, &boundary, &session];
    if let Some(by) = levels.iter().chain(denies).find_map(|verdict| verdict.deny.clone()) {
        return Decision::ExplicitDeny { by };
    }
    let missing = |source| Decision::ImplicitDeny { missing: source };
    // Every level of the organisation must allow; this binds an account's root user too.
    if levels.iter().any(|level| level.allow.is_none()) {
        return missing(Source::Organisation);
    }

    let Some(account) = account else {
        // Services and anonymous callers have nothing but what the resource gives them.
        return match resource.allow {
            Some((_, by)) => Decision::Allowed { by: Some(by) },
            None => missing(resource_source),
        };
    };
    let root = matches!(request.principal, Principal::Root { .. });
    let limits = Limits {
        boundary: own.boundary.is_some().then_some(boundary.allow.is_some()),
        session: match own.session {
            Some(_) => Some(session.allow.is_some()),
            // "If there is no session policy, the code checks whether the principal is a role session.
            // Otherwise, the request is implicitly denied": a federated user has what was passed, no more.
            None => matches!(request.principal, Principal::FederatedUser { .. }).then_some(false),
        },
    };

    let same_account = side.is_none_or(|side| side.account == account);
    let granted = identity.allow.map(|(_, by)| by);
    if !same_account {
        // Two evaluations, "allowed only if both return Allow": the caller's account first.
        if granted.is_none() && !root {
            return missing(Source::Identity);
        }
        return match (limits.missing(), resource.allow) {
            (Some(source), _) => missing(source),
            (None, Some((_, by))) => Decision::Allowed { by: Some(by) },
            (None, None) => missing(resource_source),
        };
    }

    let must_be_named = side.is_some_and(|side| side.authority != Authority::Shared);
    let by = match resource.allow {
        // "If a resource-based policy grants permission directly to the IAM user or the session principal,
        // an implicit deny in an identity-based policy, a permissions boundary, or a session policy does
        // not impact the final decision."
        Some((Grade::Direct, by)) => return Decision::Allowed { by: Some(by) },
        // "Resource-based policies that grant permissions to an IAM role ARN are limited by an implicit
        // deny in a permissions boundary or session policy."
        Some((Grade::Entity, by)) => Some(by),
        None if must_be_named => return missing(resource_source),
        // Naming the account delegates to it: its own policies grant, as they do without.
        Some((Grade::Account, _)) | None => granted,
    };
    match (by, limits.missing()) {
        // "By default, all requests are implicitly denied with the exception of the root user."
        (by, _) if root => Decision::Allowed { by },
        (None, _) => missing(Source::Identity),
        (Some(_), Some(source)) => missing(source),
        (by, None) => Decision::Allowed { by },
    }
}

/// Whether the policies that only limit allow the request; none where there is no such policy.
struct Limits {
    boundary: Option<bool>,
    session: Option<bool>,
}

impl Limits {
    /// The first limit that does not allow.
    fn missing(&self) -> Option<Source> {
        match self {
            Limits { boundary: Some(false), .. } => Some(Source::Boundary),
            Limits { session: Some(false), .. } => Some(Source::Session),
            _ => None,
        }
    }
}
