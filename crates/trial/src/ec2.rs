//! Pieces of EC2's requests, which both halves of EC2 are asked with.

use shapes_ec2::{Filter, Tag, TagSpecification};

use crate::s;

/// Tags for a new resource.
pub fn tagged(kind: &str, tags: &[(&str, &str)]) -> Vec<TagSpecification> {
    vec![TagSpecification {
        resource_type: s(kind),
        tags: tags.iter().map(|(key, value)| Tag { key: s(key), value: s(value) }).collect(),
    }]
}

/// A filter.
pub fn filter(name: &str, value: &str) -> Filter {
    Filter { name: s(name), values: vec![value.to_owned()] }
}
