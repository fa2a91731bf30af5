//! Services on trial: what the tests, measurements and fuzz targets of several services share.
//!
//! A [`Yard`] calls handlers as the gateway does, over a store in memory. A [`Refused`] is what a request
//! that is refused must be answered with; the services' tests hold tables of them. Nothing of the product
//! depends on this crate, and it knows no service: each test hands it the handlers that are on trial.

pub mod ec2;
mod refused;
mod yard;

pub use refused::{Case, Refused, all_refused};
pub use yard::{ACCOUNT, Yard, root};

/// A text as requests carry it.
pub fn s<T: From<String>>(text: impl ToString) -> Option<T> {
    Some(text.to_string().into())
}

/// The one answer of a list.
///
/// # Panics
/// When there is none or another.
pub fn one<T: std::fmt::Debug>(list: impl IntoIterator<Item = T>) -> T {
    let mut list = Vec::from_iter(list);
    assert_eq!(list.len(), 1, "{list:?}");
    list.remove(0)
}
