//! ARNs as patterns: six parts between colons, each matched by itself.
//!
//! A wildcard never crosses one of the first five colons; the sixth part is all the rest.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>

use crate::{
    context::Context,
    pattern::{Answer, Pattern, Syntax},
};

/// How many parts an ARN has: `arn:partition:service:region:account:resource`.
const PARTS: usize = 6;

/// The partitions that AWS has.
const PARTITIONS: [&str; 8] =
    ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];

/// Whether `name` can stand in the partition's place of an ARN pattern.
pub(crate) fn partition_is_known(name: &str) -> bool {
    name == "*" || PARTITIONS.contains(&name)
}

/// A text cut into an ARN's parts, once per request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ArnText<'t> {
    /// `None` when the text is no ARN: `*`, the resource of an action that has none.
    parts: Option<[&'t str; PARTS]>,
}

impl<'t> ArnText<'t> {
    pub(crate) fn new(text: &'t str) -> ArnText<'t> {
        let mut parts = [""; PARTS];
        let mut count = 0;
        for (part, text) in parts.iter_mut().zip(text.splitn(PARTS, ':')) {
            *part = text;
            count += 1;
        }
        ArnText { parts: (count == PARTS && parts[0] == "arn").then_some(parts) }
    }
}

/// A pattern for ARNs.
#[derive(Debug, Clone)]
pub(crate) enum ArnPattern {
    /// `*` alone: every resource, and the absence of one.
    Everything,
    Parts(Vec<Pattern>),
    /// Not an ARN, so it matches none.
    Nothing,
}

impl ArnPattern {
    /// A value of `Resource` or `NotResource`. IAM fills missing parts with `*`, and knows variables after
    /// the fifth colon only: before it, the colon in a variable's name ends the part as any other does.
    pub(crate) fn resource(text: &str, variables: bool) -> ArnPattern {
        if text == "*" {
            return ArnPattern::Everything;
        }
        let parts = split(text, false);
        let mut parts: Vec<Pattern> =
            parts.into_iter().map(|part| Pattern::new(part, wild(variables))).collect();
        parts.resize_with(PARTS, || Pattern::new("*", wild(false)));
        ArnPattern::Parts(parts)
    }

    /// A value of an `Arn...` condition operator: all six parts, and variables in any.
    pub(crate) fn condition(text: &str, variables: bool) -> ArnPattern {
        let parts = split(text, variables);
        match parts.len() {
            PARTS => {
                ArnPattern::Parts(parts.into_iter().map(|part| Pattern::new(part, wild(variables))).collect())
            }
            _ if text == "*" => ArnPattern::Everything,
            _ => ArnPattern::Nothing,
        }
    }

    pub(crate) fn answer(&self, text: &ArnText<'_>, context: &Context) -> Answer {
        let patterns = match self {
            ArnPattern::Everything => return Answer::Yes,
            ArnPattern::Nothing => return Answer::No,
            ArnPattern::Parts(patterns) => patterns,
        };
        let Some(parts) = text.parts else { return Answer::No };
        let mut all = Answer::Yes;
        for (pattern, part) in patterns.iter().zip(parts) {
            match pattern.answer(part, context) {
                Answer::Yes => {}
                Answer::No => return Answer::No,
                Answer::Unresolved => all = Answer::Unresolved,
            }
        }
        all
    }

    /// The condition keys that this pattern's variables name, in lower case.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let patterns = match self {
            ArnPattern::Parts(patterns) => patterns.as_slice(),
            _ => &[],
        };
        patterns.iter().flat_map(Pattern::keys)
    }
}

fn wild(variables: bool) -> Syntax {
    Syntax { wildcards: true, variables, fold: false }
}

/// Cuts at the first five colons, those inside `${...}` not counting where variables may stand.
fn split(text: &str, variables: bool) -> Vec<&str> {
    let mut parts = Vec::with_capacity(PARTS);
    let (mut start, mut depth) = (0, false);
    for (at, char) in text.char_indices() {
        match char {
            '{' if variables && text[..at].ends_with('$') => depth = true,
            '}' => depth = false,
            ':' if !depth && parts.len() + 1 < PARTS => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}
