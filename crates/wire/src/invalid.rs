//! Why a request is refused before any handler sees it, and how each family of AWS services says so.
//!
//! The wording is AWS's own where it has been seen, since scripts and people match on it.

use std::fmt::Write;

use crate::service::Protocol;
use crate::shape::Member;

/// A request that does not fit its operation's model.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code_and_message(Protocol::AwsJson11).1)]
pub enum Invalid {
    /// The body cannot be read at all; holds what is wrong with it.
    Malformed(String),
    /// A parameter that the operation does not have. Only EC2 minds.
    UnknownParameter(String),
    /// A value that cannot be read as its member's type.
    WrongType {
        /// The member.
        path: Path,
        /// What was sent instead, where it was text.
        value: String,
        /// `Integer`, `Timestamp` ...
        expected: &'static str,
    },
    /// Values that break the model's constraints, all of them in the order of the members.
    Constraints(Vec<Breach>),
}

/// A value that breaks a constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The member.
    pub path: Path,
    /// Its value as text; nothing where it must not be shown, or is no scalar.
    pub value: Option<String>,
    /// What it should have been.
    pub constraint: Constraint,
}

/// What the model asks of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// It must be there.
    Required,
    /// At least so many characters or items.
    MinLength(usize),
    /// At most so many characters or items.
    MaxLength(usize),
    /// At least this number.
    MinValue(i64),
    /// At most this number.
    MaxValue(i64),
    /// The whole text matches this regular expression.
    Pattern(&'static str),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// Exactly one member of the union is set.
    Union,
}

/// The way from the input to a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(pub Vec<Step>);

/// One step of a [`Path`].
#[derive(Clone, Debug)]
pub enum Step {
    /// Into a member of a structure.
    Member(&'static Member),
    /// Into an item of a list, counted from 1 as clients do.
    Item(usize),
    /// Into a value of a map.
    Key(String),
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Step::Member(a), Step::Member(b)) => a.name == b.name,
            (Step::Item(a), Step::Item(b)) => a == b,
            (Step::Key(a), Step::Key(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Step {}

/// Longer values are cut in error texts.
const SHOWN: usize = 512;

impl Invalid {
    /// AWS's code and sentence for it, as services of this protocol word them. The status is 400.
    pub fn code_and_message(&self, protocol: Protocol) -> (&'static str, String) {
        use Protocol::{AwsJson10, AwsJson11, AwsQuery, Ec2Query, RestJson1, RestXml, RpcV2Cbor};
        match (self, protocol) {
            (Invalid::Malformed(detail), Ec2Query) => {
                ("InvalidRequest", format!("The request received was invalid: {detail}."))
            }
            (Invalid::Malformed(detail), AwsQuery) => ("MalformedInput", sentence(detail)),
            (Invalid::Malformed(detail), RestXml) => (
                "MalformedXML",
                format!(
                    "The XML you provided was not well-formed or did not validate against our published schema: {detail}."
                ),
            ),
            (Invalid::Malformed(detail), RestJson1 | AwsJson10 | AwsJson11 | RpcV2Cbor) => {
                ("SerializationException", sentence(detail))
            }
            (Invalid::UnknownParameter(name), Ec2Query) => {
                ("UnknownParameter", format!("The parameter {name} is not recognized"))
            }
            (Invalid::UnknownParameter(name), _) => {
                ("ValidationError", format!("The parameter {name} is not recognized"))
            }
            (Invalid::WrongType { path, value, expected }, Ec2Query) => (
                "InvalidParameterValue",
                format!(
                    "Value ({}) for parameter {} is invalid. Expecting a value of type {expected}.",
                    shown(value),
                    path.in_ec2(),
                ),
            ),
            (Invalid::WrongType { path, value, expected }, AwsQuery) => (
                "MalformedInput",
                format!("'{}' at '{}' is not a valid {expected}", shown(value), path.in_coral()),
            ),
            (Invalid::WrongType { path, value, expected }, RestXml) => (
                "InvalidInput",
                format!("'{}' at '{}' is not a valid {expected}", shown(value), path.in_coral()),
            ),
            (Invalid::WrongType { path, value, expected }, _) => (
                "SerializationException",
                format!("'{}' at '{}' can not be converted to a {expected}", shown(value), path.in_coral()),
            ),
            (Invalid::Constraints(breaches), Ec2Query) => {
                breaches.first().map_or(("InvalidRequest", String::new()), Breach::in_ec2)
            }
            (Invalid::Constraints(breaches), AwsQuery) => ("ValidationError", in_coral(breaches)),
            (Invalid::Constraints(breaches), RestXml) => ("InvalidInput", in_coral(breaches)),
            (Invalid::Constraints(breaches), _) => ("ValidationException", in_coral(breaches)),
        }
    }
}

impl Breach {
    /// EC2 names the first breach only.
    fn in_ec2(&self) -> (&'static str, String) {
        let path = self.path.in_ec2();
        let value = self.value.as_deref().map(shown).unwrap_or_default();
        // EC2's own sentences say "greater than" for "at least".
        let expecting = match self.constraint {
            Constraint::Required => {
                return (
                    "MissingParameter",
                    format!("The request must contain the parameter {}", self.path.in_ec2_as_sent()),
                );
            }
            Constraint::MinValue(min) => format!("Expecting a value greater than {min}."),
            Constraint::MaxValue(max) => format!("Expecting a value less than {max}."),
            Constraint::MinLength(1) => "The value cannot be empty".to_owned(),
            Constraint::MinLength(min) => format!("Expecting a length of at least {min}."),
            Constraint::MaxLength(max) => format!("Expecting a length of at most {max}."),
            Constraint::Pattern(pattern) => format!("Expecting a value that matches {pattern}."),
            Constraint::OneOf(values) if values.len() <= 16 => {
                format!("Expecting one of {}.", values.join(", "))
            }
            Constraint::OneOf(_) => "Expecting a value of the enumeration.".to_owned(),
            Constraint::Union => "Expecting exactly one member.".to_owned(),
        };
        let (left, right) = match self.constraint {
            Constraint::MinValue(_) | Constraint::MaxValue(_) => ("( ", " )"),
            _ => ("(", ")"),
        };
        (
            "InvalidParameterValue",
            format!("Value {left}{value}{right} for parameter {path} is invalid. {expecting}"),
        )
    }
}

/// The sentence of the framework that most other services share.
fn in_coral(breaches: &[Breach]) -> String {
    let plural = if breaches.len() == 1 { "" } else { "s" };
    let mut out = format!("{} validation error{plural} detected: ", breaches.len());
    for (index, breach) in breaches.iter().enumerate() {
        if index > 0 {
            out.push_str("; ");
        }
        out.push_str("Value ");
        match &breach.value {
            _ if breach.constraint == Constraint::Required => out.push_str("null "),
            Some(value) => {
                out.push('\'');
                out.push_str(&shown(value));
                out.push_str("' ");
            }
            None => {}
        }
        out.push_str("at '");
        out.push_str(&breach.path.in_coral());
        out.push_str("' failed to satisfy constraint: Member must ");
        // Writing to a string cannot fail.
        let _ = match breach.constraint {
            Constraint::Required => write!(out, "not be null"),
            Constraint::MinLength(n) => write!(out, "have length greater than or equal to {n}"),
            Constraint::MaxLength(n) => write!(out, "have length less than or equal to {n}"),
            Constraint::MinValue(n) => write!(out, "have value greater than or equal to {n}"),
            Constraint::MaxValue(n) => write!(out, "have value less than or equal to {n}"),
            Constraint::Pattern(p) => write!(out, "satisfy regular expression pattern: {p}"),
            Constraint::OneOf(values) => write!(out, "satisfy enum value set: [{}]", values.join(", ")),
            Constraint::Union => write!(out, "have exactly one member set"),
        };
    }
    out
}

impl Path {
    /// `tags.1.member.key`: lower case at the head of each member.
    fn in_coral(&self) -> String {
        self.joined(|out, member| lower_first(out, member.name), ".member")
    }

    /// `maxResults`: EC2 names members as its answers do.
    fn in_ec2(&self) -> String {
        self.joined(|out, member| lower_first(out, member.wire), "")
    }

    /// `ImageId`, `groupName`: as the model's own spelling has it.
    fn in_ec2_as_sent(&self) -> String {
        self.joined(|out, member| out.push_str(member.wire), "")
    }

    fn joined(&self, name: impl Fn(&mut String, &Member), after_item: &str) -> String {
        let mut out = String::new();
        for (index, step) in self.0.iter().enumerate() {
            if index > 0 {
                out.push('.');
            }
            match step {
                Step::Member(member) => name(&mut out, member),
                Step::Item(number) => {
                    // Writing to a string cannot fail.
                    let _ = write!(out, "{number}{after_item}");
                }
                Step::Key(key) => out.push_str(&shown(key)),
            }
        }
        out
    }
}

fn lower_first(out: &mut String, name: &str) {
    let mut letters = name.chars();
    out.extend(letters.next().map(|first| first.to_ascii_lowercase()));
    out.push_str(letters.as_str());
}

fn shown(value: &str) -> String {
    let end = value.char_indices().nth(SHOWN).map_or(value.len(), |(at, _)| at);
    if end == value.len() { value.to_owned() } else { format!("{}...", &value[..end]) }
}

fn sentence(detail: &str) -> String {
    let mut letters = detail.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
