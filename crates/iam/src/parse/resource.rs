//! The reader of trust policies and other resource policies.
//!
//! It goes through the statements in order and stops at the first fault. Without a `Version`, or with the
//! first one, `${...}` is plain text.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>

use std::collections::HashSet;

use super::{
    ConditionFault, Fields, PolicyKind, STATEMENT_FIELDS, TOP_FIELDS, action_patterns, check_action,
    conditions, statements, text, texts,
};
use crate::{
    arn::{ArnPattern, partition_is_known},
    condition::Condition,
    error::PolicyError,
    json::Json,
    policy::{Effect, Principals, Selection, Statement},
    principal::{Named, Realm},
};

/// What a trust policy may speak of.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html>
const ASSUMING: [&str; 6] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession",
    "sts:SetSourceIdentity",
    "sts:SetContext",
];

pub(super) fn read(json: &str, kind: PolicyKind) -> Result<Vec<Statement>, PolicyError> {
    let json = Json::parse(json).ok_or(PolicyError::InvalidJson)?;
    let top = Fields::of(&json).ok_or(PolicyError::InvalidJson)?;
    if let Some(name) = top.unknown(&TOP_FIELDS) {
        return Err(PolicyError::UnknownField(name.to_owned()));
    }
    let variables = match top.get("Version").map(text) {
        None | Some(Some("2008-10-17")) => false,
        Some(Some("2012-10-17")) => true,
        Some(_) => return Err(PolicyError::VersionString),
    };
    let list = top.get("Statement").ok_or(PolicyError::MissingField("Statement"))?;
    let list = statements(list).ok_or(PolicyError::Syntax)?;
    if list.is_empty() {
        return Err(PolicyError::NoStatement);
    }
    let mut sids = HashSet::new();
    let mut read = Vec::with_capacity(list.len());
    for fields in list {
        let statement = statement(fields, kind, variables)?;
        if let Some(sid) = &statement.sid
            && !sid.is_empty()
            && !sids.insert(sid.clone())
        {
            return Err(PolicyError::StatementIds);
        }
        read.push(statement);
    }
    Ok(read)
}

fn statement(fields: Fields<'_>, kind: PolicyKind, variables: bool) -> Result<Statement, PolicyError> {
    if let Some(name) = fields.unknown(&STATEMENT_FIELDS) {
        return Err(PolicyError::UnknownField(name.to_owned()));
    }
    let sid = match fields.get("Sid") {
        None => None,
        Some(sid) => Some(text(sid).ok_or(PolicyError::Syntax)?.into()),
    };
    let effect = match text(fields.get("Effect").ok_or(PolicyError::MissingField("Effect"))?) {
        Some("Allow") => Effect::Allow,
        Some("Deny") => Effect::Deny,
        Some(other) => return Err(PolicyError::InvalidEffect(other.to_owned())),
        None => return Err(PolicyError::Syntax),
    };
    Ok(Statement {
        sid,
        effect,
        principals: Some(principals(fields, kind, effect)?),
        actions: actions(fields, kind)?,
        resources: resources(fields, kind, variables)?,
        conditions: match fields.get("Condition") {
            None => Vec::new(),
            Some(json) => read_conditions(json, variables)?,
        },
    })
}

fn principals(fields: Fields<'_>, kind: PolicyKind, effect: Effect) -> Result<Principals, PolicyError> {
    match (fields.get("Principal"), fields.get("NotPrincipal")) {
        (Some(_), Some(_)) => Err(PolicyError::Syntax),
        (None, None) => Err(PolicyError::MissingField("Principal")),
        (None, Some(_)) if effect == Effect::Allow => Err(PolicyError::AllowNotPrincipal),
        (None, Some(_)) if kind == PolicyKind::Trust => Err(PolicyError::TrustNotPrincipal),
        (Some(json), None) => named(json, kind).map(Principals::These),
        (None, Some(json)) => named(json, kind).map(Principals::AllBut),
    }
}

fn named(json: &Json, kind: PolicyKind) -> Result<Vec<Named>, PolicyError> {
    let realms = match json {
        Json::Text(all) if all == "*" => return Ok(vec![Named::Everyone]),
        Json::Text(_) => return Err(PolicyError::PrincipalShape),
        other => Fields::of(other).ok_or(PolicyError::Syntax)?,
    };
    let mut named = Vec::new();
    for (name, values) in realms.0 {
        let realm = Realm::named(name)
            .filter(|realm| kind != PolicyKind::Trust || *realm != Realm::CanonicalUser)
            .ok_or_else(|| PolicyError::InvalidPrincipal(format!("\"{name}\"")))?;
        for value in texts(values).ok_or(PolicyError::Syntax)? {
            named.push(Named::parse(realm, value).ok_or_else(|| {
                PolicyError::InvalidPrincipal(format!("\"{}\":\"{value}\"", name.to_uppercase()))
            })?);
        }
    }
    if named.is_empty() { Err(PolicyError::EmptyPrincipal) } else { Ok(named) }
}

fn actions(fields: Fields<'_>, kind: PolicyKind) -> Result<Selection<crate::glob::Glob>, PolicyError> {
    let (json, negated) = match (fields.get("Action"), fields.get("NotAction")) {
        (Some(_), Some(_)) => return Err(PolicyError::Syntax),
        (Some(json), None) => (json, false),
        (None, Some(json)) => (json, true),
        (None, None) => return Err(PolicyError::MissingField("Action")),
    };
    let actions = texts(json).ok_or(PolicyError::Syntax)?;
    if actions.is_empty() {
        return Err(PolicyError::MissingField("Action"));
    }
    for action in &actions {
        let assuming = || ASSUMING.iter().any(|known| known.eq_ignore_ascii_case(action));
        match kind {
            PolicyKind::Trust if !assuming() => return Err(PolicyError::NotAssumeRole),
            PolicyKind::Trust => {}
            _ => check_action(action).map_err(|_| PolicyError::InvalidAction)?,
        }
    }
    Ok(Selection { listed: action_patterns(&actions), negated })
}

fn resources(
    fields: Fields<'_>,
    kind: PolicyKind,
    variables: bool,
) -> Result<Option<Selection<ArnPattern>>, PolicyError> {
    let (json, negated) = match (fields.get("Resource"), fields.get("NotResource")) {
        (None, None) => return Ok(None),
        (Some(_), _) if kind == PolicyKind::Trust => return Err(PolicyError::ProhibitedField("Resource")),
        (None, Some(_)) if kind == PolicyKind::Trust => return Err(PolicyError::TrustResources),
        (Some(_), Some(_)) => return Err(PolicyError::Syntax),
        (Some(json), None) => (json, false),
        (None, Some(json)) => (json, true),
    };
    let resources = texts(json).ok_or(PolicyError::Syntax)?;
    let legal = |resource: &&str| {
        let mut parts = resource.splitn(6, ':');
        **resource == *"*"
            || (parts.next() == Some("arn")
                && parts.next().is_some_and(partition_is_known)
                && parts.count() == 4)
    };
    if resources.is_empty() {
        return Err(PolicyError::MissingField("Resource"));
    }
    if !resources.iter().all(legal) {
        return Err(PolicyError::InvalidResource);
    }
    let listed = resources.iter().map(|resource| ArnPattern::resource(resource, variables)).collect();
    Ok(Some(Selection { listed, negated }))
}

fn read_conditions(json: &Json, variables: bool) -> Result<Vec<Condition>, PolicyError> {
    conditions(json, variables).map_err(|fault| match fault {
        ConditionFault::Operator(name) => PolicyError::ConditionType(name),
        ConditionFault::Shape | ConditionFault::Value => PolicyError::Syntax,
    })
}
