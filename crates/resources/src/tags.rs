//! Tags: what keys and values may be, and how many.

use model::Tags;

/// What is wrong with a tag. Each service says it in its own code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTag {
    /// The key is empty or longer than 128 characters.
    #[error("Tag key '{0}' is not valid: keys have 1 to 128 characters.")]
    Key(String),
    /// The value is longer than 256 characters.
    #[error("Tag value of key '{0}' is not valid: values have at most 256 characters.")]
    Value(String),
    /// The key begins with `aws:`, which is AWS's own.
    #[error("Tag keys starting with 'aws:' are reserved for internal use")]
    Reserved(String),
    /// There would be more than 50.
    #[error("The maximum number of tags per resource is 50.")]
    TooMany,
}

/// Adds tags to a resource's; all or none.
pub fn add(tags: &mut Tags, new: impl IntoIterator<Item = (String, String)>) -> Result<(), BadTag> {
    let mut all = tags.clone();
    for (key, value) in new {
        if key.is_empty() || key.chars().count() > 128 {
            return Err(BadTag::Key(key));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(BadTag::Reserved(key));
        }
        if value.chars().count() > 256 {
            return Err(BadTag::Value(key));
        }
        all.insert(key, value);
    }
    if all.len() > 50 {
        return Err(BadTag::TooMany);
    }
    *tags = all;
    Ok(())
}
