//! `Filters` of the Describe calls: every filter must hold, any of its values may.
//!
//! `*` stands for any characters, `?` for one, `\` takes the next letter as it is; values are matched
//! with case. Source: "List and filter your resources" of the EC2 user guide.

use model::Tags;

/// A filter: its name and the values asked for.
#[derive(Clone, Debug)]
pub struct Filter<'a> {
    /// `vpc-id`, `tag:Name`, ...
    pub name: &'a str,
    /// Any of these.
    pub values: &'a [String],
}

impl Filter<'_> {
    /// Whether any of the values matches this one.
    pub fn matches(&self, value: &str) -> bool {
        self.values.iter().any(|pattern| glob(pattern, value))
    }

    /// Whether the filter holds for what has these values: any of them.
    pub fn matches_any<'v>(&self, values: impl IntoIterator<Item = &'v str>) -> bool {
        values.into_iter().any(|value| self.matches(value))
    }

    /// The filters on tags that every resource has (`tag:KEY`, `tag-key`, `tag-value`); `None` for a
    /// filter of another name.
    pub fn on_tags(&self, tags: &Tags) -> Option<bool> {
        match self.name {
            "tag-key" => Some(self.matches_any(tags.keys().map(String::as_str))),
            "tag-value" => Some(self.matches_any(tags.values().map(String::as_str))),
            name => {
                let key = name.strip_prefix("tag:")?;
                Some(tags.get(key).is_some_and(|value| self.matches(value)))
            }
        }
    }
}

/// Whether a text matches a pattern. Linear in the product of their lengths at worst.
pub fn glob(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t) = (0, 0);
    // Where to go on when a star must swallow one letter more.
    let mut retry: Option<(usize, usize)> = None;
    loop {
        let (matched, width) = match pattern.get(p) {
            Some('*') => {
                retry = Some((p + 1, t));
                p += 1;
                continue;
            }
            Some('?') => (t < text.len(), 1),
            Some('\\') if p + 1 < pattern.len() => (text.get(t) == pattern.get(p + 1), 2),
            Some(letter) => (text.get(t) == Some(letter), 1),
            None if t == text.len() => return true,
            None => (false, 0),
        };
        if matched {
            p += width;
            t += 1;
        } else {
            match retry {
                Some((after_star, from)) if from < text.len() => {
                    p = after_star;
                    t = from + 1;
                    retry = Some((after_star, from + 1));
                }
                _ => return false,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn patterns() {
        for (pattern, text, holds) in [
            ("vpc-1", "vpc-1", true),
            ("vpc-1", "VPC-1", false),
            ("*", "", true),
            ("web-*", "web-1", true),
            ("*-web", "a-b-web", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("a\\*c", "a*c", true),
            ("a\\*c", "abc", false),
            ("*a*a*a*b", &"a".repeat(200), false),
        ] {
            assert_eq!(glob(pattern, text), holds, "{pattern} on {text}");
        }
    }
}
