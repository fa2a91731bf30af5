//! Where rows are kept: the narrow face that an engine must show. An engine keeps text under four
//! names and commits atomically; it knows nothing of types, caches, snapshots or listeners.
//!
//! `conformance.rs` says what every engine must do, and each is held to it.

mod memory;
mod sqlite;

#[cfg(test)]
mod conformance;

use std::sync::Arc;

use crate::cache::Place;
use crate::error::Error;
use crate::record::Scope;

pub(crate) use memory::Memory;
pub(crate) use sqlite::Sqlite;

/// One row's new text, or its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Op {
    pub table: &'static str,
    pub scope: Scope,
    pub id: Arc<str>,
    /// `None` deletes the row.
    pub json: Option<String>,
}

/// An engine. One `Store` at a time uses it and is the only one to change its rows.
pub(crate) trait Backend: Send + Sync {
    /// Every table and scope that has a row, in any order; at a cost that does not grow with the rows.
    fn places(&self) -> Result<Vec<Place>, Error>;

    /// Calls `row(id, json)` for every committed row of a table in a scope, in the byte order of ids,
    /// and stops with its error if it returns one.
    fn load(
        &self,
        table: &str,
        scope: &Scope,
        row: &mut dyn FnMut(&str, &str) -> Result<(), Error>,
    ) -> Result<(), Error>;

    /// Makes a group of transactions durable, all or none, in order: a later op on a row wins.
    fn commit(&self, group: &[&[Op]]) -> Result<(), Error>;
}
