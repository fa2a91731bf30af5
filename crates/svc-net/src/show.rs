//! Values as answers carry them.

use std::fmt::Display;

pub use resources::{range, text, word};

/// A count as AWS's 32-bit numbers carry it.
pub fn count(count: usize) -> Option<i32> {
    Some(i32::try_from(count).unwrap_or(i32::MAX))
}

/// A few names of many, for a sentence.
pub fn few<T: Display>(names: impl IntoIterator<Item = T>) -> String {
    let mut names = names.into_iter();
    let mut shown: Vec<String> = names.by_ref().take(5).map(|name| name.to_string()).collect();
    let more = names.count();
    if more > 0 {
        shown.push(format!("{more} more"));
    }
    shown.join(", ")
}
