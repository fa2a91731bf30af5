//! `Marker` and `MaxItems`: pages of 100 unless asked otherwise.

use resources::Fault;
use resources::page::page;

use crate::fault::validation;

/// One page and what leads to the next.
pub struct Listing<T> {
    /// The page.
    pub items: Vec<T>,
    /// Whether there is more.
    pub is_truncated: Option<bool>,
    /// What to send for more.
    pub marker: Option<wire::Text>,
}

/// Cuts a page of items sorted by `key`.
pub fn listing<T>(
    items: Vec<T>,
    max_items: Option<i32>,
    marker: Option<&str>,
    key: impl Fn(&T) -> &str,
) -> Result<Listing<T>, Fault> {
    let limit = usize::try_from(max_items.unwrap_or(100)).unwrap_or(100);
    let page = page(items, Some(limit), marker, key).map_err(|bad| validation(bad.to_string()))?;
    Ok(Listing { items: page.items, is_truncated: Some(page.next.is_some()), marker: page.next })
}
