//! The wildcards of listener rules: `*` is any run of characters, `?` any one, `\` makes the next plain.
//!
//! Matching takes time in the product of the two lengths at worst, never more, and allocates nothing: a
//! pattern and a request come from strangers.

use std::fmt;

/// A pattern, read once and matched often.
#[derive(Clone, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    tokens: Vec<Token>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Byte(u8),
    One,
    Run,
}

impl Pattern {
    /// Reads a pattern. Every text is one.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let mut tokens = Vec::with_capacity(text.len());
        let mut bytes = text.bytes();
        while let Some(byte) = bytes.next() {
            tokens.push(match byte {
                b'*' if tokens.last() == Some(&Token::Run) => continue,
                b'*' => Token::Run,
                b'?' => Token::One,
                b'\\' => Token::Byte(bytes.next().unwrap_or(b'\\')),
                byte => Token::Byte(byte),
            });
        }
        Self { text, tokens }
    }

    /// Whether the whole of `subject` matches, by case.
    pub fn matches(&self, subject: &[u8]) -> bool {
        self.run(subject, |a, b| a == b)
    }

    /// Whether the whole of `subject` matches, in any ASCII case.
    pub fn matches_ignoring_case(&self, subject: &[u8]) -> bool {
        self.run(subject, |a, b| a.eq_ignore_ascii_case(&b))
    }

    /// Takes tokens from the left; on a mismatch goes back to the last run and lets it swallow one more
    /// byte. An earlier run never needs another try: the later one can swallow whatever it could.
    fn run(&self, subject: &[u8], same: impl Fn(u8, u8) -> bool) -> bool {
        let (mut token, mut at) = (0, 0);
        let mut retry = None;
        while at < subject.len() {
            match self.tokens.get(token) {
                Some(Token::Run) => {
                    retry = Some((token, at));
                    token += 1;
                }
                Some(Token::One) => {
                    token += 1;
                    at += 1;
                }
                Some(Token::Byte(byte)) if same(*byte, subject[at]) => {
                    token += 1;
                    at += 1;
                }
                _ => match retry {
                    Some((run, from)) => {
                        retry = Some((run, from + 1));
                        token = run + 1;
                        at = from + 1;
                    }
                    None => return false,
                },
            }
        }
        self.tokens[token..].iter().all(|token| *token == Token::Run)
    }
}

impl From<&str> for Pattern {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_table_of_patterns() {
        for (pattern, subject, expected, shows) in [
            ("/img/*", "/img/a.png", true, "a run at the end"),
            ("/img/*", "/img/", true, "a run may be empty"),
            ("/img/*", "/img", false, "what is before the run must be there"),
            ("*.example.com", "www.example.com", true, "a run at the start"),
            ("*.example.com", "example.com", false, "the dot is not optional"),
            ("/a?c", "/abc", true, "one character"),
            ("/a?c", "/ac", false, "one character is not none"),
            ("*a*b", "aab", true, "going back to a run"),
            ("*a*b", "aba", false, "the end must match too"),
            (r"\*", "*", true, "an escaped star is a star"),
            (r"\*", "x", false, "an escaped star is no run"),
            (r"a\", r"a\", true, "a last backslash is itself"),
            ("", "", true, "nothing matches nothing"),
            ("", "a", false, "nothing matches nothing else"),
            ("**", "abc", true, "runs beside each other are one"),
        ] {
            assert_eq!(Pattern::new(pattern).matches(subject.as_bytes()), expected, "{shows}: {pattern}");
        }
        assert!(Pattern::new("WWW.*").matches_ignoring_case(b"www.EXAMPLE.com"));
        assert!(!Pattern::new("WWW.*").matches(b"www.example.com"));
    }

    /// The definition, in time that grows without bound.
    fn by_definition(pattern: &[u8], subject: &[u8]) -> bool {
        match pattern {
            [] => subject.is_empty(),
            [b'*', rest @ ..] => (0..=subject.len()).any(|n| by_definition(rest, &subject[n..])),
            [b'?', rest @ ..] => !subject.is_empty() && by_definition(rest, &subject[1..]),
            [byte, rest @ ..] => subject.first() == Some(byte) && by_definition(rest, &subject[1..]),
        }
    }

    proptest! {
        #[test]
        fn matching_is_what_the_definition_says(pattern in "[ab*?]{0,9}", subject in "[ab]{0,10}") {
            prop_assert_eq!(
                Pattern::new(pattern.clone()).matches(subject.as_bytes()),
                by_definition(pattern.as_bytes(), subject.as_bytes())
            );
        }

        #[test]
        fn an_escaped_text_matches_itself_alone(text in "[a*?\\\\]{0,9}", other in "[a*?\\\\]{0,9}") {
            let escaped: String = text.chars().flat_map(|c| ['\\', c]).collect();
            prop_assert_eq!(Pattern::new(escaped).matches(other.as_bytes()), text == other);
        }
    }

    #[test]
    fn a_hostile_pattern_costs_no_more_than_the_product() {
        let pattern = Pattern::new("*a".repeat(64) + "b");
        assert!(!pattern.matches("a".repeat(16 * 1024).as_bytes()));
    }
}
