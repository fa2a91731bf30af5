//! `TagSpecifications` in, `Tags` out.

use std::collections::{BTreeMap, BTreeSet};

use model::Tags;
use shapes_ec2::{Tag, TagSpecification};

use super::faults;
use crate::Fault;

/// The tags for a resource of `resource_type`, the only one that the operation makes.
///
/// # Errors
/// As [`tags_by_type`].
pub fn tags_of(specifications: &[TagSpecification], resource_type: &'static str) -> Result<Tags, Fault> {
    Ok(tags_by_type(specifications, &[resource_type])?.remove(resource_type).unwrap_or_default())
}

/// The tags for each type of resource that the operation makes.
///
/// # Errors
/// `InvalidParameterValue` for another type, for a key given twice and for what no tag can be;
/// `TagLimitExceeded` for more than 50.
pub fn tags_by_type(
    specifications: &[TagSpecification],
    types: &[&'static str],
) -> Result<BTreeMap<&'static str, Tags>, Fault> {
    let mut all = BTreeMap::<&'static str, Tags>::new();
    for specification in specifications {
        let asked = specification
            .resource_type
            .as_deref()
            .ok_or_else(|| faults::invalid("Tag specification resource type must have a value"))?;
        let Some(known) = types.iter().find(|known| **known == asked) else {
            let message = format!("'{asked}' is not a valid taggable resource type for this operation.");
            return Err(faults::invalid(message));
        };
        if specification.tags.is_empty() {
            return Err(faults::invalid("Tag specification must have at least one tag"));
        }
        add_tags(all.entry(known).or_default(), &specification.tags)?;
    }
    Ok(all)
}

/// Adds the tags of one call to a resource's; all or none.
///
/// # Errors
/// As [`tags_by_type`].
pub fn add_tags(tags: &mut Tags, new: &[Tag]) -> Result<(), Fault> {
    let mut keys = BTreeSet::new();
    for tag in new {
        let key = tag.key.as_deref().unwrap_or_default();
        if !keys.insert(key) {
            return Err(faults::invalid(format!("Duplicate tag key '{key}' specified.")));
        }
    }
    let pairs = new.iter().map(|tag| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        (text(&tag.key), text(&tag.value))
    });
    crate::tags::add(tags, pairs).map_err(faults::bad_tag)
}

/// Tags as answers show them.
pub fn shown_tags(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}
