//! Looking at records: the questions that a snapshot and a transaction both answer.
//!
//! The accessors return plain values and no `Result`, because a caller could do nothing about a file
//! that cannot be read but give up. A failure is remembered instead, the accessor answers as if nothing
//! were there, and the enclosing [`Store::read`](crate::Store::read) or
//! [`Store::write`](crate::Store::write) returns the failure in place of what its closure made of it.

use std::cell::OnceCell;
use std::marker::PhantomData;
use std::sync::Arc;

use sorted::SortedMap;

use crate::backend::Backend;
use crate::cache::{Root, Rows};
use crate::error::Error;
use crate::record::{Kind, Record, Scope, downcast, typed};

/// Reading of records, in a [`Snapshot`] or a [`Tx`](crate::Tx) (where it sees its own writes).
pub trait Read {
    #[doc(hidden)]
    fn view(&self) -> &View;

    /// The record with this id.
    fn get<T: Record>(&self, scope: &Scope, id: &str) -> Option<Arc<T>> {
        self.view().rows(&Kind::of::<T>(), scope)?.get(id).map(typed)
    }

    /// All records in the scope, ordered by id.
    fn list<T: Record>(&self, scope: &Scope) -> Vec<Arc<T>> {
        let Some(rows) = self.view().rows(&Kind::of::<T>(), scope) else { return Vec::new() };
        let mut all = Vec::with_capacity(rows.by_id.len());
        all.extend(rows.by_id.iter().map(|(_, value)| typed(value)));
        all
    }

    /// How many records there are in the scope.
    fn count<T: Record>(&self, scope: &Scope) -> usize {
        self.view().rows(&Kind::of::<T>(), scope).map_or(0, |rows| rows.by_id.len())
    }

    /// The records that put `key` in `index` (see [`Record::index`]), ordered by id.
    fn find<T: Record>(&self, scope: &Scope, index: &'static str, key: &str) -> Vec<Arc<T>> {
        let Some(rows) = self.view().rows(&Kind::of::<T>(), scope) else { return Vec::new() };
        rows.find(index, key).map(typed).collect()
    }

    /// A table as it is now, for whoever asks it for many records: it is found once.
    fn table<T: Record>(&self, scope: &Scope) -> Table<T> {
        Table { rows: self.view().rows(&Kind::of::<T>(), scope).cloned(), of: PhantomData }
    }

    /// Of the records in `index` the last whose key, in the order of its bytes, is not greater than `key`:
    /// the neighbour of what would stand there, at the same cost among few and many.
    fn at_or_before<T: Record>(&self, scope: &Scope, index: &'static str, key: &str) -> Option<Arc<T>> {
        self.view().rows(&Kind::of::<T>(), scope)?.at_or_before(index, key).map(typed)
    }

    /// Every scope that holds at least one such record, ordered.
    fn scopes<T: Record>(&self) -> Vec<Scope> {
        self.view().root.scopes(T::TABLE)
    }
}

/// The committed state at one moment. Later commits do not change it.
pub struct Snapshot(pub(crate) View);

impl Read for Snapshot {
    fn view(&self) -> &View {
        &self.0
    }
}

/// A record as it was and as it is; it was not there, or is not any more.
pub type Changed<T> = (Option<Arc<T>>, Option<Arc<T>>);

/// The records of one table in one scope, to look at without taking hold of each. It outlives the snapshot
/// or transaction that it is of, and stays as it was.
#[derive(Clone)]
pub struct Table<T> {
    rows: Option<Rows>,
    of: PhantomData<fn() -> T>,
}

impl<T: Record> Table<T> {
    /// All records, ordered by id.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().flat_map(|rows| rows.by_id.iter()).map(|(_, value)| downcast(value))
    }

    /// The records from the one in this place on, ordered by id.
    pub fn iter_at(&self, place: usize) -> impl Iterator<Item = &T> {
        self.rows.iter().flat_map(move |rows| rows.by_id.iter_at(place)).map(|(_, value)| downcast(value))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.rows.as_ref().map_or(0, |rows| rows.by_id.len())
    }

    /// The records that put `key` in `index` (see [`Record::index`]), ordered by id.
    pub fn find(&self, index: &'static str, key: &str) -> impl Iterator<Item = &T> {
        self.rows.iter().flat_map(move |rows| rows.find(index, key)).map(downcast)
    }

    /// What differs from an `older` state of the table, by id: each record that came, went or was written anew.
    /// What both states share is passed over, so this costs as much as has changed.
    pub fn changes_since(&self, older: &Table<T>) -> Vec<Changed<T>> {
        let none = SortedMap::default();
        let had = older.rows.as_ref().map_or(&none, |rows| &rows.by_id);
        let has = self.rows.as_ref().map_or(&none, |rows| &rows.by_id);
        let changes = has.changes_since(had, Arc::ptr_eq);
        changes.map(|(_, had, has)| (had.map(typed), has.map(typed))).collect()
    }
}

/// The table before its first record.
impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { rows: None, of: PhantomData }
    }
}

/// One version of the state, and the first failure met in looking at it.
pub struct View {
    pub(crate) root: Root,
    pub(crate) backend: Arc<dyn Backend>,
    pub(crate) failure: OnceCell<Error>,
}

impl View {
    pub(crate) fn new(root: Root, backend: Arc<dyn Backend>) -> View {
        View { root, backend, failure: OnceCell::new() }
    }

    pub(crate) fn rows(&self, kind: &Kind, scope: &Scope) -> Option<&Rows> {
        self.root.rows(kind, scope, &*self.backend).unwrap_or_else(|failure| {
            self.fail(failure);
            None
        })
    }

    /// Remembers a failure; the first one counts, since later ones may follow from it.
    pub(crate) fn fail(&self, failure: Error) {
        _ = self.failure.set(failure);
    }
}
