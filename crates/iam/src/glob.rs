//! Wildcard matching: `*` is any run of characters, `?` exactly one.
//!
//! A pattern is cut at its stars into chunks. The first must begin the text, the last must end it, and
//! each one between is taken where it first occurs, which is never worse than a later place. There is no
//! backtracking, so a hostile pattern costs at most its length times the text's.

/// A compiled wildcard pattern over characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glob {
    first: Chunk,
    /// What follows each star; empty when the pattern has none and must equal the text.
    rest: Vec<Chunk>,
}

/// A part of a pattern without stars.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Chunk {
    Text(String),
    /// With at least one `?`, shown as `None`.
    Holes(Vec<Option<char>>),
}

impl Glob {
    /// The pattern `text`, its `*` and `?` being wildcards.
    pub(crate) fn new(text: &str) -> Glob {
        let mut glob = Glob::empty();
        for char in text.chars() {
            match char {
                '*' => glob.push_star(),
                '?' => glob.push_one(),
                other => glob.push_char(other),
            }
        }
        glob
    }

    /// The pattern that matches the empty text only; grown with the `push_` methods.
    pub(crate) fn empty() -> Glob {
        Glob { first: Chunk::Text(String::new()), rest: Vec::new() }
    }

    pub(crate) fn push_star(&mut self) {
        self.rest.push(Chunk::Text(String::new()));
    }

    pub(crate) fn push_one(&mut self) {
        let chunk = self.last();
        if let Chunk::Text(text) = chunk {
            *chunk = Chunk::Holes(text.chars().map(Some).collect());
        }
        if let Chunk::Holes(holes) = chunk {
            holes.push(None);
        }
    }

    /// Adds text that stands for itself, stars and question marks too.
    pub(crate) fn push_literal(&mut self, literal: &str) {
        match self.last() {
            Chunk::Text(text) => text.push_str(literal),
            Chunk::Holes(holes) => holes.extend(literal.chars().map(Some)),
        }
    }

    fn push_char(&mut self, char: char) {
        match self.last() {
            Chunk::Text(text) => text.push(char),
            Chunk::Holes(holes) => holes.push(Some(char)),
        }
    }

    fn last(&mut self) -> &mut Chunk {
        self.rest.last_mut().unwrap_or(&mut self.first)
    }

    /// Whether the whole of `text` matches.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let Some(mut tail) = self.first.strip_from(text) else { return false };
        let Some((last, between)) = self.rest.split_last() else { return tail.is_empty() };
        for chunk in between {
            match chunk.skip_past(tail) {
                Some(after) => tail = after,
                None => return false,
            }
        }
        last.ends(tail)
    }
}

impl Chunk {
    /// What follows this chunk when `text` begins with it.
    fn strip_from<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Chunk::Text(chunk) => text.strip_prefix(chunk.as_str()),
            Chunk::Holes(holes) => {
                let mut chars = text.chars();
                let begins =
                    holes.iter().all(|hole| chars.next().is_some_and(|c| hole.is_none_or(|h| h == c)));
                begins.then_some(chars.as_str())
            }
        }
    }

    /// What follows the first place in `text` where this chunk occurs.
    fn skip_past<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Chunk::Text(chunk) => text.find(chunk.as_str()).map(|at| &text[at + chunk.len()..]),
            Chunk::Holes(_) => text.char_indices().find_map(|(at, _)| self.strip_from(&text[at..])),
        }
    }

    fn ends(&self, text: &str) -> bool {
        match self {
            Chunk::Text(chunk) => text.ends_with(chunk.as_str()),
            Chunk::Holes(holes) => {
                let mut chars = text.chars();
                holes.iter().rev().all(|hole| chars.next_back().is_some_and(|c| hole.is_none_or(|h| h == c)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn patterns_match_as_documented() {
        let cases = [
            ("", "", true, "nothing matches nothing"),
            ("", "a", false, "nothing matches only nothing"),
            ("*", "", true, "a star may be empty"),
            ("*", "anything/at:all", true, "a star takes everything"),
            ("a*", "abc", true, "a prefix"),
            ("*c", "abc", true, "a suffix"),
            ("a*c", "ac", true, "an empty run between"),
            ("a*c", "ab", false, "the suffix is missing"),
            ("ab*bc", "abc", false, "prefix and suffix may not share a character"),
            ("a*b*c", "aXbYbZc", true, "the first place for a middle chunk is good enough"),
            ("a?c", "abc", true, "one character"),
            ("a?c", "ac", false, "a question mark is not optional"),
            ("?", "é", true, "one character is not one byte"),
            ("*?", "", false, "star and one needs one"),
            ("*a?c*", "xxabcyy", true, "a chunk with a hole is found in the middle"),
            ("*??", "ab", true, "two holes at the end"),
            ("**a**", "bab", true, "stars in a row are one star"),
            ("A", "a", false, "case matters here; actions are folded before"),
        ];
        for (pattern, text, expected, why) in cases {
            assert_eq!(Glob::new(pattern).matches(text), expected, "{pattern} on {text}: {why}");
        }
    }

    #[test]
    fn a_literal_star_matches_only_a_star() {
        let mut glob = Glob::empty();
        glob.push_literal("a*");
        assert!(glob.matches("a*"));
        assert!(!glob.matches("ab"));
    }

    /// The textbook definition, exponential and obviously right.
    fn reference(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some(('*', rest)) => (0..=text.len()).any(|skip| reference(rest, &text[skip..])),
            Some(('?', rest)) => !text.is_empty() && reference(rest, &text[1..]),
            Some((char, rest)) => text.first() == Some(char) && reference(rest, &text[1..]),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn agrees_with_the_reference(pattern in "[abé*?]{0,9}", text in "[abé]{0,9}") {
            let (p, t): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
            prop_assert_eq!(Glob::new(&pattern).matches(&text), reference(&p, &t));
        }
    }
}
