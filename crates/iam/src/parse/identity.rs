//! The reader of identity policies.
//!
//! It looks through the whole document once for each kind of fault, in this order: shape, version,
//! principals, values ("legacy parsing"), statement ids, missing actions, missing resources, the form of
//! resources, the form of actions. The first fault found is the one that IAM reports.

use std::collections::HashSet;

use super::{
    ConditionFault, Fields, STATEMENT_FIELDS, TOP_FIELDS, action_patterns, check_action, conditions,
    statements, text, texts,
};
use crate::{
    arn::{ArnPattern, partition_is_known},
    condition::Condition,
    error::PolicyError,
    json::Json,
    policy::{Effect, Selection, Statement},
};

/// A statement whose shape is right and whose values are not checked yet.
struct Draft<'j> {
    sid: Option<&'j str>,
    effect: &'j str,
    names_principal: bool,
    actions: Listed<'j>,
    resources: Listed<'j>,
    /// `Err` when a value is not of its operator's kind.
    conditions: Result<Vec<Condition>, PolicyError>,
}

/// An element or its `Not` form; empty when both are absent.
struct Listed<'j> {
    values: Vec<&'j str>,
    negated: bool,
}

pub(super) fn read(json: &str) -> Result<Vec<Statement>, PolicyError> {
    let json = Json::parse(json).ok_or(PolicyError::Syntax)?;
    let (version, drafts) = shape(&json).ok_or(PolicyError::Syntax)?;
    if version != Some("2012-10-17") {
        return Err(PolicyError::Version);
    }
    if drafts.iter().any(|draft| draft.names_principal) {
        return Err(PolicyError::NamesPrincipal);
    }
    for draft in &drafts {
        let resources = &draft.resources.values;
        if !matches!(draft.effect, "Allow" | "Deny") || resources.iter().any(|r| breaks_legacy_parser(r)) {
            return Err(PolicyError::LegacyParsing);
        }
        draft.conditions.as_ref().map_err(Clone::clone)?;
    }
    check_sids(&drafts)?;
    if drafts.iter().any(|draft| draft.actions.values.is_empty()) {
        return Err(PolicyError::NoActions);
    }
    if drafts.iter().any(|draft| draft.resources.values.is_empty()) {
        return Err(PolicyError::NoResources);
    }
    drafts.iter().flat_map(|draft| &draft.resources.values).try_for_each(|r| check_resource(r))?;
    drafts.iter().flat_map(|draft| &draft.actions.values).try_for_each(|a| check_action(a))?;
    drafts.into_iter().map(Draft::finish).collect()
}

fn shape(json: &Json) -> Option<(Option<&str>, Vec<Draft<'_>>)> {
    let top = Fields::of(json)?;
    if top.unknown(&TOP_FIELDS).is_some() || top.get("Id").is_some_and(|id| text(id).is_none()) {
        return None;
    }
    let version = match top.get("Version") {
        None => None,
        Some(version) => Some(text(version).filter(|v| matches!(*v, "2008-10-17" | "2012-10-17"))?),
    };
    let drafts: Option<Vec<Draft<'_>>> = statements(top.get("Statement")?)?.into_iter().map(draft).collect();
    drafts.filter(|drafts| !drafts.is_empty()).map(|drafts| (version, drafts))
}

fn draft(fields: Fields<'_>) -> Option<Draft<'_>> {
    if fields.unknown(&STATEMENT_FIELDS).is_some() {
        return None;
    }
    let sid = match fields.get("Sid") {
        None => None,
        Some(sid) => Some(text(sid)?),
    };
    let effect = text(fields.get("Effect")?)?;
    if !effect.eq_ignore_ascii_case("allow") && !effect.eq_ignore_ascii_case("deny") {
        return None;
    }
    let conditions = match fields.get("Condition").map(|json| conditions(json, true)) {
        None => Ok(Vec::new()),
        Some(Ok(conditions)) => Ok(conditions),
        Some(Err(ConditionFault::Value)) => Err(PolicyError::LegacyParsing),
        Some(Err(ConditionFault::Shape | ConditionFault::Operator(_))) => return None,
    };
    Some(Draft {
        sid,
        effect,
        names_principal: fields.get("Principal").or(fields.get("NotPrincipal")).is_some(),
        actions: listed(fields, "Action", "NotAction")?,
        resources: listed(fields, "Resource", "NotResource")?,
        conditions,
    })
}

/// Reads `name` or `not`, of which a statement may have one.
fn listed<'j>(fields: Fields<'j>, name: &str, not: &str) -> Option<Listed<'j>> {
    match (fields.get(name), fields.get(not)) {
        (Some(_), Some(_)) => None,
        (Some(json), None) => Some(Listed { values: texts(json)?, negated: false }),
        (None, Some(json)) => Some(Listed { values: texts(json)?, negated: true }),
        (None, None) => Some(Listed { values: Vec::new(), negated: false }),
    }
}

impl Draft<'_> {
    fn finish(self) -> Result<Statement, PolicyError> {
        Ok(Statement {
            sid: self.sid.map(Into::into),
            effect: if self.effect == "Deny" { Effect::Deny } else { Effect::Allow },
            principals: None,
            actions: Selection {
                listed: action_patterns(&self.actions.values),
                negated: self.actions.negated,
            },
            resources: Some(Selection {
                listed: self.resources.values.iter().map(|r| ArnPattern::resource(r, true)).collect(),
                negated: self.resources.negated,
            }),
            conditions: self.conditions?,
        })
    }
}

fn check_sids(drafts: &[Draft<'_>]) -> Result<(), PolicyError> {
    let mut seen = HashSet::new();
    for sid in drafts.iter().filter_map(|draft| draft.sid) {
        if !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(PolicyError::SidCharacters);
        }
        if !sid.is_empty() && !seen.insert(sid) {
            return Err(PolicyError::SidRepeated);
        }
    }
    Ok(())
}

/// An ARN that leaves out a part in its middle, or its service.
fn breaks_legacy_parser(resource: &str) -> bool {
    let Some(rest) = resource.strip_prefix("arn:") else { return false };
    let parts: Vec<&str> = rest.split(':').collect();
    (parts.len() < 5 && rest.contains("::")) || parts.get(1).is_some_and(|service| service.is_empty())
}

fn check_resource(resource: &str) -> Result<(), PolicyError> {
    const IAM_PATHS: [&str; 13] = [
        "user/",
        "federated-user/",
        "role/",
        "group/",
        "instance-profile/",
        "mfa/",
        "server-certificate/",
        "policy/",
        "sms-mfa/",
        "saml-provider/",
        "oidc-provider/",
        "report/",
        "access-report/",
    ];
    if resource == "*" {
        return Ok(());
    }
    let Some((prefix, rest)) = resource.split_once(':') else {
        return Err(PolicyError::NotAnArn(resource.to_owned()));
    };
    let mut parts = ["*"; 5];
    for (part, text) in parts.iter_mut().zip(rest.splitn(5, ':')) {
        *part = text;
    }
    let [partition, service, region, account, path] = parts;
    if !partition_is_known(partition) {
        let arn = format!("arn:{}", parts.join(":"));
        return Err(PolicyError::Partition { partition: partition.to_owned(), arn });
    }
    if prefix != "arn" {
        return Err(PolicyError::NotAnArn(resource.to_owned()));
    }
    if service.contains(['*', '?']) {
        return Err(PolicyError::ResourceVendor);
    }
    let regional = !matches!(region, "" | "*");
    match service {
        "iam" if regional => Err(PolicyError::IamRegion(resource.to_owned())),
        // Access points and jobs have a region and an account; buckets and objects have neither.
        "s3" if regional && account.is_empty() => Err(PolicyError::Region(resource.to_owned())),
        "iam" if path != "*" && !IAM_PATHS.iter().any(|start| path.starts_with(start)) => {
            Err(PolicyError::IamPath)
        }
        _ => Ok(()),
    }
}
