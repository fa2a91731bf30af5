//! A parsed policy, and whether one of its statements applies to a request.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    arn::{ArnPattern, ArnText},
    condition::Condition,
    context::Context,
    glob::Glob,
    judge::Request,
    pattern::Answer,
    principal::{Grade, Named, Principal},
};

/// A policy, parsed and ready to judge with. Made by [`Policy::parse`]; nothing in it changes after.
#[derive(Debug, Clone)]
pub struct Policy {
    pub(crate) statements: Vec<Statement>,
}

/// A policy with the name under which a decision speaks of it, cheap to clone.
#[derive(Debug, Clone)]
pub struct NamedPolicy {
    /// The ARN of a managed policy, the name of an inline one.
    pub name: Arc<str>,
    /// The policy itself.
    pub policy: Arc<Policy>,
}

impl NamedPolicy {
    /// Names a policy.
    pub fn new(name: &str, policy: impl Into<Arc<Policy>>) -> NamedPolicy {
        NamedPolicy { name: name.into(), policy: policy.into() }
    }
}

/// What a statement does when it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It allows.
    Allow,
    /// It denies, whatever others allow.
    Deny,
}

#[derive(Debug, Clone)]
pub(crate) struct Statement {
    pub sid: Option<Arc<str>>,
    pub effect: Effect,
    /// Absent in identity policies: whoever has the policy.
    pub principals: Option<Principals>,
    pub actions: Selection<Glob>,
    /// Absent in trust policies, and where a resource policy means the resource it stands on.
    pub resources: Option<Selection<ArnPattern>>,
    pub conditions: Vec<Condition>,
}

/// `Principal` or `NotPrincipal`.
#[derive(Debug, Clone)]
pub(crate) enum Principals {
    These(Vec<Named>),
    AllBut(Vec<Named>),
}

/// An element and its `Not` form: what is in the list, or what is not.
#[derive(Debug, Clone)]
pub(crate) struct Selection<T> {
    pub listed: Vec<T>,
    pub negated: bool,
}

/// A request in the form that statements compare with, made once.
pub(crate) struct Question<'r> {
    principal: &'r Principal,
    action: String,
    resource: ArnText<'r>,
    context: &'r Context,
}

impl<'r> Question<'r> {
    pub(crate) fn new(request: &Request<'r>) -> Question<'r> {
        Question {
            principal: request.principal,
            action: request.action.to_ascii_lowercase(),
            resource: ArnText::new(request.resource),
            context: request.context,
        }
    }
}

impl Policy {
    /// The condition keys that the policy's conditions and variables name, in lower case, as
    /// `GetContextKeysForCustomPolicy` lists them; those with a default of their own too.
    pub fn context_keys(&self) -> BTreeSet<String> {
        let of_statement = |statement: &Statement| -> Vec<String> {
            let resources = statement.resources.iter().flat_map(|resources| &resources.listed);
            let conditions = statement.conditions.iter();
            resources
                .flat_map(ArnPattern::keys)
                .map(str::to_owned)
                .chain(conditions.clone().map(|condition| condition.name().to_lowercase()))
                .chain(conditions.flat_map(Condition::variables).map(str::to_owned))
                .collect()
        };
        self.statements.iter().flat_map(of_statement).collect()
    }

    /// The ARNs of the users, roles and sessions that its `Principal` elements name.
    pub fn principal_arns(&self) -> impl Iterator<Item = &str> {
        let elements = self.statements.iter().filter_map(|statement| statement.principals.as_ref());
        let named = elements.flat_map(|(Principals::These(listed) | Principals::AllBut(listed))| listed);
        named.filter_map(|named| match named {
            Named::Arn(arn) => Some(arn.as_str()),
            _ => None,
        })
    }
}

impl Statement {
    /// Whether the statement applies, and how closely it names who asks.
    pub(crate) fn applies(&self, question: &Question<'_>) -> Option<Grade> {
        let denies = self.effect == Effect::Deny;
        if self.actions.listed.iter().any(|action| action.matches(&question.action)) == self.actions.negated {
            return None;
        }
        let grade = match &self.principals {
            None => Grade::Direct,
            Some(principals) => principals.grade(question.principal)?,
        };
        if let Some(resources) = &self.resources {
            let answers = resources.listed.iter().map(|r| r.answer(&question.resource, question.context));
            if !Answer::any(answers).holds(resources.negated, denies) {
                return None;
            }
        }
        self.conditions.iter().all(|condition| condition.holds(question.context, denies)).then_some(grade)
    }
}

impl Principals {
    fn grade(&self, principal: &Principal) -> Option<Grade> {
        match self {
            Principals::These(listed) => listed.iter().filter_map(|named| named.grade(principal)).max(),
            Principals::AllBut(listed) => (!excepts(listed, principal)).then_some(Grade::Direct),
        }
    }
}

/// Whether a Deny's `NotPrincipal` spares `principal`: every step of the way to it must be listed, its
/// account, the role or user behind a session, and itself, since AWS "might validate the account first,
/// then the role, and then the assumed-role user".
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>
fn excepts(listed: &[Named], principal: &Principal) -> bool {
    let has = |wanted: Grade| listed.iter().any(|named| named.grade(principal) == Some(wanted));
    let steps = match principal {
        Principal::User { .. } => has(Grade::Account),
        Principal::AssumedRole { .. } | Principal::FederatedUser { .. } => {
            has(Grade::Account) && has(Grade::Entity)
        }
        _ => true,
    };
    listed.contains(&Named::Everyone) || (steps && has(Grade::Direct))
}
