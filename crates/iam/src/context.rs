//! What is known of a request besides who, what and on which resource: the condition keys.

use std::collections::BTreeMap;

/// The request context: condition keys and their values.
///
/// Key names, tag keys in them included, are compared without case, as AWS does
/// (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>).
/// Values are text in the forms policies use: `true`, `42`, `2026-01-31T00:00:00Z`, `203.0.113.7`, an ARN;
/// binary values in base64. A key that is not known must be left out, not set to an empty text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    values: BTreeMap<String, Vec<String>>,
}

impl Context {
    /// A context that knows nothing.
    pub fn new() -> Context {
        Context::default()
    }

    /// Gives `key` one value, in place of what it had.
    pub fn set(&mut self, key: &str, value: impl Into<String>) -> &mut Context {
        self.values.insert(key.to_lowercase(), vec![value.into()]);
        self
    }

    /// Gives `key` several values (`aws:TagKeys`), in place of what it had; none takes the key away.
    pub fn set_many<V: Into<String>>(
        &mut self,
        key: &str,
        values: impl IntoIterator<Item = V>,
    ) -> &mut Context {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        if values.is_empty() {
            self.values.remove(&key.to_lowercase());
        } else {
            self.values.insert(key.to_lowercase(), values);
        }
        self
    }

    /// The values of `key`; empty when the context does not have it.
    pub fn get(&self, key: &str) -> &[String] {
        self.folded(&key.to_lowercase())
    }

    /// The same for a key already in lower case, as a parsed policy holds it.
    pub(crate) fn folded(&self, key: &str) -> &[String] {
        self.values.get(key).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_whatever_their_case_and_setting_replaces() {
        let mut context = Context::new();
        context.set("aws:RequestTag/Dept", "a").set_many("aws:TagKeys", ["x", "y"]);
        assert_eq!(context.get("AWS:requesttag/dept"), ["a"]);
        assert_eq!(context.get("aws:tagkeys"), ["x", "y"]);
        context.set("aws:requesttag/DEPT", "b").set_many("aws:TagKeys", Vec::<String>::new());
        assert_eq!(context.get("aws:RequestTag/Dept"), ["b"]);
        assert!(context.get("aws:TagKeys").is_empty());
    }
}
