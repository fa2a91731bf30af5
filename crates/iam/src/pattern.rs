//! Text in a policy that may hold wildcards and policy variables.
//!
//! A value without variables is compiled once, when its policy is parsed; one with variables is filled in
//! for each request. What a variable stands for is never a wildcard, whatever characters it has.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>

use crate::{context::Context, glob::Glob};

/// A pattern as a policy writes it.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    body: Body,
    /// Compare without case; texts must be given in lower case.
    fold: bool,
}

#[derive(Debug, Clone)]
enum Body {
    Ready(Glob),
    Open(Vec<Piece>),
}

#[derive(Debug, Clone)]
enum Piece {
    Text(String),
    One,
    Star,
    Variable { key: String, default: Option<String> },
}

/// Which characters of a policy's text mean more than themselves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Syntax {
    /// `*` and `?` are wildcards.
    pub wildcards: bool,
    /// `${...}` is a variable: version 2012-10-17, in the places where variables are allowed.
    pub variables: bool,
    /// Case does not matter.
    pub fold: bool,
}

/// How a text met a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
    /// A variable in the pattern has no single value in this request, and no default.
    Unresolved,
}

impl Answer {
    pub(crate) fn from_bool(yes: bool) -> Answer {
        if yes { Answer::Yes } else { Answer::No }
    }

    /// The best of several: one `Yes` suffices, and doubt outlives a `No`.
    pub(crate) fn any(answers: impl Iterator<Item = Answer>) -> Answer {
        let mut best = Answer::No;
        for answer in answers {
            match answer {
                Answer::Yes => return Answer::Yes,
                Answer::Unresolved => best = Answer::Unresolved,
                Answer::No => {}
            }
        }
        best
    }

    /// Reads the answer for a list, or for what is *not* in a list.
    ///
    /// AWS says that a variable without a value makes the statement invalid or the match fail. In a list
    /// that is a "no". Out of a list both readings are possible, so take the one that never widens access:
    /// an Allow does not apply, a Deny does.
    pub(crate) fn holds(self, negated: bool, denies: bool) -> bool {
        match self {
            Answer::Yes => !negated,
            Answer::No => negated,
            Answer::Unresolved => negated && denies,
        }
    }
}

impl Pattern {
    pub(crate) fn new(text: &str, syntax: Syntax) -> Pattern {
        let pieces = pieces(text, syntax);
        let open = pieces.iter().any(|piece| matches!(piece, Piece::Variable { .. }));
        let body = if open { Body::Open(pieces) } else { Body::Ready(fill(&pieces, |_, _| None)) };
        Pattern { body, fold: syntax.fold }
    }

    pub(crate) fn answer(&self, text: &str, context: &Context) -> Answer {
        match &self.body {
            Body::Ready(glob) => Answer::from_bool(glob.matches(text)),
            Body::Open(pieces) => {
                let mut unresolved = false;
                let glob = fill(pieces, |key, default| {
                    let value = match context.folded(key) {
                        [only] if self.fold => Some(only.to_lowercase()),
                        [only] => Some(only.clone()),
                        _ => default.map(str::to_owned),
                    };
                    unresolved |= value.is_none();
                    value
                });
                if unresolved { Answer::Unresolved } else { Answer::from_bool(glob.matches(text)) }
            }
        }
    }

    /// The condition keys that this pattern's variables name, in lower case.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let pieces = match &self.body {
            Body::Ready(_) => &[][..],
            Body::Open(pieces) => pieces,
        };
        pieces.iter().filter_map(|piece| match piece {
            Piece::Variable { key, .. } => Some(key.as_str()),
            _ => None,
        })
    }
}

/// Puts the pieces together; `value` says what a variable, by its key and its default, stands for.
fn fill(pieces: &[Piece], mut value: impl FnMut(&str, Option<&str>) -> Option<String>) -> Glob {
    let mut glob = Glob::empty();
    for piece in pieces {
        match piece {
            Piece::Text(text) => glob.push_literal(text),
            Piece::One => glob.push_one(),
            Piece::Star => glob.push_star(),
            Piece::Variable { key, default } => {
                if let Some(text) = value(key, default.as_deref()) {
                    glob.push_literal(&text);
                }
            }
        }
    }
    glob
}

fn pieces(text: &str, syntax: Syntax) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if syntax.variables
            && let Some((inner, after)) = rest.strip_prefix("${").and_then(|open| open.split_once('}'))
            && let Some(piece) = variable(inner, syntax.fold)
        {
            rest = after;
            match piece {
                Piece::Text(literal) => plain.push_str(&literal),
                other => {
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                    pieces.push(other);
                }
            }
            continue;
        }
        rest = &rest[char.len_utf8()..];
        match char {
            '*' | '?' if syntax.wildcards => {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
                pieces.push(if char == '*' { Piece::Star } else { Piece::One });
            }
            other if syntax.fold => plain.extend(other.to_lowercase()),
            other => plain.push(other),
        }
    }
    pieces.push(Piece::Text(plain));
    pieces
}

/// What `${inner}` stands for: one of the three literals, or a key with an optional default,
/// `${aws:PrincipalTag/team, 'company-wide'}`. Anything else is not a variable and stays text.
fn variable(inner: &str, fold: bool) -> Option<Piece> {
    if matches!(inner, "*" | "?" | "$") {
        return Some(Piece::Text(inner.to_owned()));
    }
    let (key, default) = match inner.split_once(',') {
        None => (inner, None),
        Some((key, rest)) => {
            let quoted = rest.trim().strip_prefix('\'')?.strip_suffix('\'')?;
            (key, Some(if fold { quoted.to_lowercase() } else { quoted.to_owned() }))
        }
    };
    let key = key.trim().to_lowercase();
    let legal = !key.is_empty() && !key.contains(['$', '{', '*', '?']);
    legal.then_some(Piece::Variable { key, default })
}
