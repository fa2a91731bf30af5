//! What the model says of values, held against what a codec has read.
//!
//! All breaches are found, in the order of the members, because most AWS services report them all.
//! The limit keeps an answer to a hostile request small.

use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

use regex_lite::Regex;

use crate::invalid::{Breach, Constraint, Path, Step};
use crate::shape::{Node, Schema, StrRules, Type};

/// More breaches than this are not looked for.
const MOST: usize = 16;

/// The breaches of a structure that a codec has read.
pub fn breaches(schema: &'static Schema, node: &Node) -> Vec<Breach> {
    let mut checker = Checker { path: Vec::new(), found: Vec::new(), hidden: 0 };
    checker.structure(schema, node);
    checker.found
}

struct Checker {
    path: Vec<Step>,
    found: Vec<Breach>,
    /// How many of the members on the way must not be shown.
    hidden: usize,
}

impl Checker {
    fn report(&mut self, value: Option<&str>, constraint: Constraint) {
        if self.found.len() < MOST {
            let value = value.filter(|_| self.hidden == 0).map(str::to_owned);
            self.found.push(Breach { path: Path(self.path.clone()), value, constraint });
        }
    }

    fn structure(&mut self, schema: &'static Schema, node: &Node) {
        let Node::Struct(members) = node else { return };
        if schema.union && members.iter().filter(|(_, value)| *value != Node::Null).count() != 1 {
            self.report(None, Constraint::Union);
        }
        for (index, member) in schema.members.iter().enumerate() {
            if self.found.len() == MOST {
                return;
            }
            let value = members.iter().find(|(i, _)| *i == index).map(|(_, value)| value);
            self.path.push(Step::Member(member));
            self.hidden += usize::from(member.sensitive);
            match value {
                None | Some(Node::Null) => {
                    // A token that the caller left out is made up later.
                    if member.required && !member.idempotency_token {
                        self.report(None, Constraint::Required);
                    }
                }
                Some(value) => self.value(member.ty, value),
            }
            self.hidden -= usize::from(member.sensitive);
            self.path.pop();
        }
    }

    fn value(&mut self, ty: Type, node: &Node) {
        match (ty, node) {
            (Type::Int(min, max) | Type::Long(min, max), Node::Int(value)) => {
                let breach = match (min, max) {
                    (Some(min), _) if *value < min => Some(Constraint::MinValue(min)),
                    (_, Some(max)) if *value > max => Some(Constraint::MaxValue(max)),
                    _ => None,
                };
                if let Some(breach) = breach {
                    self.report(Some(&value.to_string()), breach);
                }
            }
            (Type::Str(rules), Node::Str(text)) => self.text(rules, text),
            (Type::List(rules), Node::List(items)) => {
                self.length(rules.min, rules.max, items.len(), None);
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Item(index + 1));
                    self.value(rules.item, item);
                    self.path.pop();
                    if self.found.len() == MOST {
                        return;
                    }
                }
            }
            (Type::Map(rules), Node::Map(entries)) => {
                for (key, value) in entries {
                    self.path.push(Step::Key(key.clone()));
                    self.value(rules.value, value);
                    self.path.pop();
                    if self.found.len() == MOST {
                        return;
                    }
                }
            }
            (Type::Struct(schema), node) => self.structure(schema, node),
            _ => {}
        }
    }

    fn text(&mut self, rules: &'static StrRules, text: &str) {
        if rules.min.is_some() || rules.max.is_some() {
            let length = text.chars().count();
            self.length(rules.min, rules.max, length, Some(text));
            if rules.max.is_some_and(|max| length > max) {
                // What is too long is not matched as well: that could take long.
                return;
            }
        }
        if let Some(pattern) = rules.pattern
            && !matches(pattern, text)
        {
            self.report(Some(text), Constraint::Pattern(pattern));
        }
        if !rules.values.is_empty() && !rules.values.contains(&text) {
            self.report(Some(text), Constraint::OneOf(rules.values));
        }
    }

    fn length(&mut self, min: Option<usize>, max: Option<usize>, length: usize, value: Option<&str>) {
        if let Some(min) = min.filter(|&min| length < min) {
            self.report(value, Constraint::MinLength(min));
        }
        if let Some(max) = max.filter(|&max| length > max) {
            self.report(value, Constraint::MaxLength(max));
        }
    }
}

/// Whether a whole text matches a pattern; one that cannot be compiled here matches everything.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: OnceLock<RwLock<HashMap<&'static str, Option<Regex>>>> = OnceLock::new();
    let fits = |regex: &Option<Regex>| match regex {
        Some(regex) if pattern.contains("\\p{") && !text.is_ascii() => {
            regex.is_match(&text.chars().map(class_of).collect::<String>())
        }
        Some(regex) => regex.is_match(text),
        None => true,
    };
    let compiled = COMPILED.get_or_init(RwLock::default);
    // A poisoned map is still a map: it only ever gains whole entries.
    if let Some(regex) = compiled.read().unwrap_or_else(|e| e.into_inner()).get(pattern) {
        return fits(regex);
    }
    let regex = compile(pattern);
    let matched = fits(&regex);
    compiled.write().unwrap_or_else(|e| e.into_inner()).insert(pattern, regex);
    matched
}

/// Stand-ins for the letters, digits and spaces beyond ASCII, from the private use area: the small
/// regular expression engine knows no classes of Unicode, and tags are matched with them.
const LETTER: char = '\u{e000}';
const DIGIT: char = '\u{e001}';
const SPACE: char = '\u{e002}';

fn class_of(letter: char) -> char {
    match letter {
        _ if letter.is_ascii() => letter,
        _ if letter.is_alphabetic() => LETTER,
        _ if letter.is_numeric() => DIGIT,
        _ if letter.is_whitespace() => SPACE,
        // No stand-in may come in from outside.
        LETTER | DIGIT | SPACE => char::REPLACEMENT_CHARACTER,
        _ => letter,
    }
}

/// A model's pattern, anchored as AWS means it. The models' dialect is Java's; what this one lacks
/// (other classes, looking ahead) is not compiled.
fn compile(pattern: &str) -> Option<Regex> {
    let pattern = pattern
        .replace("\\p{L}", &format!("a-zA-Z{LETTER}"))
        .replace("\\p{N}", &format!("0-9{DIGIT}"))
        .replace("\\p{Z}", &format!(" {SPACE}"));
    Regex::new(&format!("^(?s:{pattern})$")).ok()
}

/// Whether a model's pattern is enforced; for the test that lists those that are not.
pub fn enforced(pattern: &str) -> bool {
    compile(pattern).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_hold_for_the_whole_text_in_any_script() {
        const TAG: &str = r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+";
        const NAME: &str = r"[\w+=,.@-]+";
        const LOOKING: &str = r"a(?!b)c";
        for (pattern, text, wanted) in [
            (NAME, "ann@example", true),
            (NAME, "ann lee", false),
            (NAME, "ann\n", false),
            (TAG, "팀 이름/größe ①\u{3000}x", true),
            (TAG, "no;semicolon", false),
            (TAG, "tab\tbed", false),
            (TAG, "😹", false),
            (TAG, "\u{e000}", false),
            (LOOKING, "anything", true),
        ] {
            assert_eq!(matches(pattern, text), wanted, "{pattern} {text}");
        }
    }
}
