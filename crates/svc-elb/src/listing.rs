//! `Marker` and `PageSize`: pages of 400, AWS's most, unless asked otherwise.

use resources::Fault;
use resources::page::{Page, page};

use crate::faults::invalid;

const MOST: i32 = 400;

/// Cuts a page of items sorted by `key`.
pub fn listing<T>(
    items: Vec<T>,
    size: Option<i32>,
    marker: &Option<String>,
    key: impl Fn(&T) -> &str,
) -> Result<Page<T>, Fault> {
    let size = usize::try_from(size.unwrap_or(MOST).clamp(1, MOST)).unwrap_or(1);
    page(items, Some(size), marker.as_deref(), key).map_err(|bad| invalid(bad.to_string()))
}
