//! From a document's text to a [`Policy`], or to the sentence with which IAM refuses it.
//!
//! Identity policies and the rest are read by two readers, as in IAM: they differ in what must and must
//! not be there, in the order of their checks, and in their words. What they share is here.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>

mod identity;
mod resource;

use crate::{
    condition::Condition, error::PolicyError, glob::Glob, json::Json, operator::Operator, policy::Policy,
};

/// The longest document that is looked at, in bytes: the API's own bound on a policy parameter. The
/// quotas of each kind of policy are lower, and leave white space out ([`policy_size`]).
pub const MAX_DOCUMENT_BYTES: usize = 131_072;

/// What a policy will be attached to, which decides what it may and must say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// A user, group or role; a permissions boundary, a session or an organisation policy too.
    Identity,
    /// A resource: a bucket, a queue, a key.
    Resource,
    /// A role: who may assume it.
    Trust,
}

/// A policy's size as IAM's quotas count it: in characters, without white space.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
pub fn policy_size(json: &str) -> usize {
    json.chars().filter(|char| !char.is_whitespace()).count()
}

impl Policy {
    /// Reads a policy document.
    ///
    /// # Errors
    /// The first fault that IAM would name, in its words.
    pub fn parse(json: &str, kind: PolicyKind) -> Result<Policy, PolicyError> {
        if json.len() > MAX_DOCUMENT_BYTES {
            return Err(PolicyError::TooLong);
        }
        if json.starts_with(|char: char| char.is_whitespace()) {
            return Err(PolicyError::LeadingSpaces);
        }
        let statements = match kind {
            PolicyKind::Identity => identity::read(json)?,
            PolicyKind::Resource | PolicyKind::Trust => resource::read(json, kind)?,
        };
        Ok(Policy { statements })
    }
}

const TOP_FIELDS: [&str; 3] = ["Version", "Id", "Statement"];
const STATEMENT_FIELDS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

/// The members of a JSON object.
#[derive(Clone, Copy)]
struct Fields<'j>(&'j [(String, Json)]);

impl<'j> Fields<'j> {
    fn of(json: &'j Json) -> Option<Fields<'j>> {
        match json {
            Json::Object(members) => Some(Fields(members)),
            _ => None,
        }
    }

    fn get(self, name: &str) -> Option<&'j Json> {
        self.0.iter().find(|(member, _)| member == name).map(|(_, value)| value)
    }

    /// A member whose name is not among `known`.
    fn unknown(self, known: &[&str]) -> Option<&'j str> {
        self.0.iter().map(|(name, _)| name.as_str()).find(|name| !known.contains(name))
    }
}

/// `Statement`: one object, or a list of them; `None` for anything else.
fn statements(json: &Json) -> Option<Vec<Fields<'_>>> {
    match json {
        Json::List(items) => items.iter().map(Fields::of).collect(),
        one => Fields::of(one).map(|fields| vec![fields]),
    }
}

fn text(json: &Json) -> Option<&str> {
    match json {
        Json::Text(text) => Some(text),
        _ => None,
    }
}

/// One text or a list of texts; `None` for anything else.
fn texts(json: &Json) -> Option<Vec<&str>> {
    match json {
        Json::List(items) => items.iter().map(text).collect(),
        one => text(one).map(|text| vec![text]),
    }
}

/// Why a `Condition` element cannot be read.
enum ConditionFault {
    Shape,
    Operator(String),
    Value,
}

/// Reads a `Condition` element: operators, each with keys, each with a value or a list of them. Numbers
/// and truth values may stand without quotes.
fn conditions(json: &Json, variables: bool) -> Result<Vec<Condition>, ConditionFault> {
    let value = |json: &Json| match json {
        Json::Text(text) | Json::Number(text) => Some(text.clone()),
        Json::Bool(truth) => Some(truth.to_string()),
        _ => None,
    };
    let mut conditions = Vec::new();
    for (name, keys) in Fields::of(json).ok_or(ConditionFault::Shape)?.0 {
        let keys = Fields::of(keys).ok_or(ConditionFault::Shape)?;
        let operator = Operator::named(name).ok_or_else(|| ConditionFault::Operator(name.clone()))?;
        for (key, values) in keys.0 {
            let values: Option<Vec<String>> = match values {
                Json::List(items) => items.iter().map(value).collect(),
                one => value(one).map(|value| vec![value]),
            };
            let values = values.ok_or(ConditionFault::Shape)?;
            let read = Condition::new(key, operator, &values, variables);
            conditions.push(read.ok_or(ConditionFault::Value)?);
        }
    }
    Ok(conditions)
}

/// Actions are compared without case.
fn action_patterns(actions: &[&str]) -> Vec<Glob> {
    actions.iter().map(|action| Glob::new(&action.to_ascii_lowercase())).collect()
}

/// Checks that an action is `*` or `service:Name`.
fn check_action(action: &str) -> Result<(), PolicyError> {
    if action == "*" {
        return Ok(());
    }
    let (vendor, name) = action.split_once(':').ok_or(PolicyError::NoVendor)?;
    if name.contains(':') {
        return Err(PolicyError::ManyColons);
    }
    let legal = !vendor.is_empty() && vendor.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if legal || vendor == "*" { Ok(()) } else { Err(PolicyError::Vendor(vendor.to_owned())) }
}
