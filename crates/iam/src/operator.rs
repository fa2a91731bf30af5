//! The names of the condition operators, taken apart.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use std::cmp::Ordering;

/// A condition operator, with its prefix and suffix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operator {
    pub quantifier: Quantifier,
    pub base: Base,
    /// True when the values are those that must *not* be there (`StringNotEquals`).
    pub negated: bool,
    /// A missing key satisfies the condition (`...IfExists`).
    pub if_exists: bool,
}

/// How the request's several values of one key are taken together.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quantifier {
    /// No prefix: the key is expected to have one value.
    Plain,
    /// `ForAllValues:`
    All,
    /// `ForAnyValue:`
    Any,
}

/// What an operator compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Base {
    String { wildcards: bool, fold: bool },
    Numeric(Comparison),
    Date(Comparison),
    Bool,
    Binary,
    IpAddress,
    Arn,
    Null,
}

/// How a request's value must stand to the policy's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Less,
    LessOrEqual,
    Equal,
    GreaterOrEqual,
    Greater,
}

impl Comparison {
    pub(crate) fn accepts(self, ordering: Ordering) -> bool {
        match self {
            Comparison::Less => ordering.is_lt(),
            Comparison::LessOrEqual => ordering.is_le(),
            Comparison::Equal => ordering.is_eq(),
            Comparison::GreaterOrEqual => ordering.is_ge(),
            Comparison::Greater => ordering.is_gt(),
        }
    }
}

impl Operator {
    /// The operator called `name`, or `None` when AWS has no such operator.
    pub(crate) fn named(name: &str) -> Option<Operator> {
        let (quantifier, name) = if let Some(rest) = name.strip_prefix("ForAllValues:") {
            (Quantifier::All, rest)
        } else if let Some(rest) = name.strip_prefix("ForAnyValue:") {
            (Quantifier::Any, rest)
        } else {
            (Quantifier::Plain, name)
        };
        let (name, if_exists) = match name.strip_suffix("IfExists") {
            Some(rest) => (rest, true),
            None => (name, false),
        };
        let (base, negated) = base(name)?;
        // "You can add IfExists to the end of any condition operator name except the Null condition."
        (base != Base::Null || !if_exists).then_some(Operator { quantifier, base, negated, if_exists })
    }
}

fn base(name: &str) -> Option<(Base, bool)> {
    const EXACT: Base = Base::String { wildcards: false, fold: false };
    const FOLDED: Base = Base::String { wildcards: false, fold: true };
    const LIKE: Base = Base::String { wildcards: true, fold: false };
    Some(match name {
        "StringEquals" => (EXACT, false),
        "StringNotEquals" => (EXACT, true),
        "StringEqualsIgnoreCase" => (FOLDED, false),
        "StringNotEqualsIgnoreCase" => (FOLDED, true),
        "StringLike" => (LIKE, false),
        "StringNotLike" => (LIKE, true),
        "Bool" => (Base::Bool, false),
        "BinaryEquals" => (Base::Binary, false),
        "IpAddress" => (Base::IpAddress, false),
        "NotIpAddress" => (Base::IpAddress, true),
        "ArnEquals" | "ArnLike" => (Base::Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Base::Arn, true),
        "Null" => (Base::Null, false),
        _ => {
            let (of, rest): (fn(Comparison) -> Base, &str) = match name.strip_prefix("Numeric") {
                Some(rest) => (Base::Numeric, rest),
                None => (Base::Date, name.strip_prefix("Date")?),
            };
            let (comparison, negated) = match rest {
                "Equals" => (Comparison::Equal, false),
                "NotEquals" => (Comparison::Equal, true),
                "LessThan" => (Comparison::Less, false),
                "LessThanEquals" => (Comparison::LessOrEqual, false),
                "GreaterThan" => (Comparison::Greater, false),
                "GreaterThanEquals" => (Comparison::GreaterOrEqual, false),
                _ => return None,
            };
            (of(comparison), negated)
        }
    })
}
