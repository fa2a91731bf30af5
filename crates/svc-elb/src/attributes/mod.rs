//! The attributes of balancers, target groups and listeners: which there are stands in `tables`; here they are
//! shown, changed and held to what they take. Only what differs from the default is kept with a record.

mod tables;

use std::collections::BTreeMap;

use resources::Fault;

use crate::faults::{configuration, invalid};

pub use tables::{DELETION_PROTECTION, HTTPS_LISTENER, LISTENER, LOAD_BALANCER, TARGET_GROUP};

/// One attribute.
pub struct Attribute {
    key: &'static str,
    default: &'static str,
    takes: Takes,
}

/// What an attribute may be.
enum Takes {
    /// One of these words.
    Word(&'static [&'static str]),
    /// A whole number in this range.
    Number(i64, i64),
    /// One of these words, or a whole number in this range.
    WordOrNumber(&'static [&'static str], i64, i64),
    /// Any text.
    Text,
    /// What a header can be called.
    Header,
    /// The default and nothing else, on AWS.
    Fixed,
    /// The default; anything else is what this yard does not do yet.
    Later,
}

use Takes::{Fixed, Header, Later, Number, Text, Word, WordOrNumber};

/// The attributes of a kind of thing.
pub struct Table {
    /// `Load balancer`.
    what: &'static str,
    /// Some are of several kinds of things.
    attributes: &'static [&'static [Attribute]],
}

/// What a record keeps.
pub type Kept = BTreeMap<String, String>;

impl Table {
    fn each(&self) -> impl Iterator<Item = &'static Attribute> {
        self.attributes.iter().copied().flatten()
    }

    /// Whether there is an attribute of this key.
    pub fn has(&self, key: &str) -> bool {
        self.each().any(|attribute| attribute.key == key)
    }

    /// Every attribute and its value.
    pub fn all(&self, kept: &Kept) -> Vec<(String, String)> {
        let shown = self.each().map(|attribute| {
            let value = kept.get(attribute.key).map_or(attribute.default, String::as_str);
            (attribute.key.to_owned(), value.to_owned())
        });
        shown.collect()
    }

    /// Changes attributes.
    ///
    /// # Errors
    /// `ValidationError` for a key or value that there is not, `InvalidConfigurationRequest` for one that
    /// cannot be changed, `NotImplemented` for what this yard does not do.
    pub fn set(&self, kept: &mut Kept, key: &str, value: &str) -> Result<(), Fault> {
        let what = self.what;
        let Some(attribute) = self.each().find(|attribute| attribute.key == key) else {
            return Err(invalid(format!("{what} attribute key '{key}' is not recognized")));
        };
        if value == attribute.default {
            kept.remove(key);
            return Ok(());
        }
        let number = |low: i64, high: i64| value.parse().is_ok_and(|n: i64| (low..=high).contains(&n));
        let (fits, expected) = match attribute.takes {
            Word(words) => (words.contains(&value), format!("one of '{}'", words.join(", "))),
            Number(low, high) => (number(low, high), format!("between '{low}' and '{high}' inclusive")),
            WordOrNumber(words, low, high) => (
                words.contains(&value) || number(low, high),
                format!("'{}' or between '{low}' and '{high}' inclusive", words.join(", ")),
            ),
            Text => (true, String::new()),
            Header => (is_header(value), "the name of an HTTP header".to_owned()),
            Fixed => {
                return Err(configuration(format!(
                    "{what} attribute '{key}' cannot be changed from '{}'",
                    attribute.default
                )));
            }
            Later => {
                return Err(Fault::not_implemented(format_args!("{what} attribute '{key}' with '{value}'")));
            }
        };
        if !fits {
            return Err(invalid(format!(
                "{what} attribute '{key}' has the value '{value}': it must be {expected}"
            )));
        }
        kept.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn value<'a>(&self, kept: &'a Kept, key: &str) -> &'a str {
        let default = || self.each().find(|a| a.key == key).map_or("", |a| a.default);
        kept.get(key).map_or_else(default, String::as_str)
    }
}

fn is_header(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=40).contains(&name.len()) && name.bytes().all(fits)
}

/// Whether a flag that is off by default is on.
pub fn is_on(kept: &Kept, key: &str) -> bool {
    kept.get(key).is_some_and(|value| value == "true")
}

/// The value of an attribute that is a number.
pub fn number(table: &Table, kept: &Kept, key: &str) -> i64 {
    table.value(kept, key).parse().unwrap_or(0)
}

/// Refuses attributes of a target group that do not go together.
pub fn check_target_group(kept: &Kept) -> Result<(), Fault> {
    let value = |key| TARGET_GROUP.value(kept, key);
    let algorithm = value("load_balancing.algorithm.type");
    if value("slow_start.duration_seconds") != "0" && algorithm != "round_robin" {
        return Err(configuration(format!(
            "Slow start is not supported with the load balancing algorithm '{algorithm}'"
        )));
    }
    let cookie = value("stickiness.app_cookie.cookie_name");
    if is_on(kept, "stickiness.enabled") && value("stickiness.type") == "app_cookie" && cookie.is_empty() {
        return Err(configuration(
            "The attribute 'stickiness.app_cookie.cookie_name' must be specified for stickiness of type 'app_cookie'",
        ));
    }
    if ["AWSALB", "AWSALBAPP", "AWSALBTG"].iter().any(|reserved| cookie.starts_with(reserved)) {
        return Err(invalid(format!(
            "The application cookie name '{cookie}' is reserved for use by the load balancer"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_that_its_attribute_takes() {
        for table in [&LOAD_BALANCER, &TARGET_GROUP, &HTTPS_LISTENER] {
            for attribute in table.each() {
                let mut kept = Kept::new();
                assert_eq!(
                    table.set(&mut kept, attribute.key, attribute.default),
                    Ok(()),
                    "{}",
                    attribute.key
                );
                assert!(kept.is_empty(), "{}: a default is not kept", attribute.key);
                let fits = match attribute.takes {
                    Word(words) | WordOrNumber(words, ..) if words.contains(&attribute.default) => true,
                    Number(low, high) | WordOrNumber(_, low, high) => {
                        attribute.default.parse().is_ok_and(|n: i64| (low..=high).contains(&n))
                    }
                    Word(_) => false,
                    Header => is_header(attribute.default),
                    Text | Fixed | Later => true,
                };
                assert!(fits, "{}", attribute.key);
            }
        }
    }
}
