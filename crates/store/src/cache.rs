//! The decoded records in memory: one version of the whole state is a [`Root`], of which a copy is one
//! pointer. It never decides what is committed; it only holds versions.
//!
//! A root knows from the start which tables have rows in which scopes, and each such [`Shard`] fills
//! itself from the backend when first touched. That may happen long after the root was made, yet no
//! version can see another's rows: a writer fills a shard before it changes it, and until somebody
//! does change it, what the backend holds is what every version holds.

use std::any::TypeId;
use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use parking_lot::Mutex;
use sorted::SortedMap;

use crate::backend::Backend;
use crate::error::Error;
use crate::record::{Kind, Scope, Value};

/// A table in a scope.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Place {
    pub table: Arc<str>,
    pub scope: Scope,
}

/// One version of everything.
#[derive(Clone, Default)]
pub(crate) struct Root {
    /// How many transactions made this version.
    pub seq: u64,
    shards: SortedMap<Arc<Place>, Arc<Shard>>,
}

impl Root {
    /// The state in which each of `places` has rows that nobody has looked at yet.
    pub fn unread(mut places: Vec<Place>) -> Root {
        places.sort();
        let shards = places.into_iter().map(|place| (Arc::new(place), Arc::new(Shard::default()))).collect();
        Root { seq: 0, shards: SortedMap::from_sorted(shards) }
    }

    /// The rows of a table in a scope, or `None` where there never were any.
    pub fn rows(&self, kind: &Kind, scope: &Scope, backend: &dyn Backend) -> Result<Option<&Rows>, Error> {
        let Some(shard) = self.shards.get_by(at(kind.table, scope)) else { return Ok(None) };
        shard.rows(kind, scope, backend).map(Some)
    }

    /// The same to change, in this version only.
    pub fn rows_mut(
        &mut self,
        kind: &Kind,
        scope: &Scope,
        backend: &dyn Backend,
    ) -> Result<&mut Rows, Error> {
        match self.shards.get_by(at(kind.table, scope)) {
            Some(shard) => _ = shard.rows(kind, scope, backend)?,
            None => {
                let place = Place { table: kind.table.into(), scope: scope.clone() };
                self.shards.insert(Arc::new(place), Arc::new(Shard::filled(Rows::empty(kind.type_id))));
            }
        }
        const FILLED: &str = "the shard was found or made, and filled, just above";
        let shard = self.shards.get_mut_by(at(kind.table, scope)).expect(FILLED);
        if Arc::get_mut(shard).is_none() {
            *shard = Arc::new(Shard::filled(shard.rows.get().expect(FILLED).clone()));
        }
        Ok(Arc::get_mut(shard).and_then(|shard| shard.rows.get_mut()).expect("the copy above is ours alone"))
    }

    /// Every scope in which `table` has a row.
    pub fn scopes(&self, table: &str) -> Vec<Scope> {
        self.shards
            .iter_from(|place| (*place.table).cmp(table).then(Ordering::Greater))
            .take_while(|(place, _)| &*place.table == table)
            .filter(|(_, shard)| shard.rows.get().is_none_or(|rows| !rows.by_id.is_empty()))
            .map(|(place, _)| place.scope.clone())
            .collect()
    }
}

fn at(table: &str, scope: &Scope) -> impl Fn(&Arc<Place>) -> Ordering {
    move |place| (*place.table).cmp(table).then_with(|| place.scope.cmp(scope))
}

/// The rows of one table in one scope, read from the backend when first asked for.
#[derive(Default)]
struct Shard {
    rows: OnceLock<Rows>,
    /// Held while reading, so that two who ask at once read once.
    reading: Mutex<()>,
}

impl Shard {
    fn filled(rows: Rows) -> Shard {
        Shard { rows: rows.into(), reading: Mutex::default() }
    }

    /// A failure is not kept: the next to ask tries again.
    fn rows(&self, kind: &Kind, scope: &Scope, backend: &dyn Backend) -> Result<&Rows, Error> {
        if self.rows.get().is_none() {
            let _one_at_a_time = self.reading.lock();
            if self.rows.get().is_none() {
                let rows = Rows::load(kind, scope, backend)?;
                tracing::debug!(table = kind.table, ?scope, rows = rows.by_id.len(), "read into memory");
                _ = self.rows.set(rows);
            }
        }
        self.rows.get().expect("filled just above").check(kind)
    }
}

/// The records of one type, by id and by each of their index entries.
#[derive(Clone)]
pub(crate) struct Rows {
    type_id: TypeId,
    pub by_id: SortedMap<Arc<str>, Value>,
    /// Shared as a whole, because every change copies a run of them.
    by_entry: SortedMap<Arc<Entry>, ()>,
}

/// That a record is to be found under a key of an index.
struct Entry {
    index: &'static str,
    key: Box<str>,
    id: Arc<str>,
    value: Value,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Entry) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Entry) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Entry) -> Ordering {
        self.cmp_to(other.index, &other.key, &other.id)
    }
}

impl Entry {
    /// Most often they are the same word in the same place, which is known without reading it.
    fn cmp_index(&self, index: &str) -> Ordering {
        if std::ptr::eq(self.index, index) { Ordering::Equal } else { self.index.cmp(index) }
    }

    fn cmp_to(&self, index: &str, key: &str, id: &str) -> Ordering {
        self.cmp_index(index).then_with(|| (*self.key).cmp(key)).then_with(|| (*self.id).cmp(id))
    }
}

impl Rows {
    fn empty(type_id: TypeId) -> Rows {
        Rows { type_id, by_id: SortedMap::default(), by_entry: SortedMap::default() }
    }

    fn load(kind: &Kind, scope: &Scope, backend: &dyn Backend) -> Result<Rows, Error> {
        let mut by_id: Vec<(Arc<str>, Value)> = Vec::new();
        let mut entries = Vec::new();
        backend.load(kind.table, scope, &mut |id, json| {
            let value = (kind.decode)(json).map_err(|cause| Error::Decode {
                table: kind.table,
                scope: scope.clone(),
                id: id.into(),
                cause: cause.to_string().into(),
            })?;
            let id: Arc<str> = id.into();
            (kind.index)(&value, &mut |index, key| {
                let entry = Entry { index, key: key.into(), id: id.clone(), value: value.clone() };
                entries.push((Arc::new(entry), ()));
            });
            by_id.push((id, value));
            Ok(())
        })?;
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|a, b| a.0 == b.0);
        Ok(Rows {
            type_id: kind.type_id,
            by_id: SortedMap::from_sorted(by_id),
            by_entry: SortedMap::from_sorted(entries),
        })
    }

    fn check(&self, kind: &Kind) -> Result<&Rows, Error> {
        if self.type_id == kind.type_id { Ok(self) } else { Err(Error::TwoTypes { table: kind.table }) }
    }

    pub fn get(&self, id: &str) -> Option<&Value> {
        self.by_id.get(id)
    }

    /// The records with an entry `key` in `index`, by id.
    pub fn find(&self, index: &str, key: &str) -> impl Iterator<Item = &Value> {
        self.by_entry
            .iter_from(move |entry| entry.cmp_to(index, key, ""))
            .take_while(move |(entry, _)| entry.index == index && &*entry.key == key)
            .map(|(entry, _)| &entry.value)
    }

    /// Of the records in `index` the last whose key is not greater than `key`.
    pub fn at_or_before(&self, index: &str, key: &str) -> Option<&Value> {
        let by_key = |entry: &Arc<Entry>| entry.cmp_index(index).then_with(|| (*entry.key).cmp(key));
        let (entry, _) = self.by_entry.at_or_before(by_key)?;
        (entry.index == index).then_some(&entry.value)
    }

    pub fn put(&mut self, kind: &Kind, id: &Arc<str>, value: Value) {
        if let Some(old) = self.by_id.insert(id.clone(), value.clone()) {
            self.unindex(kind, id, &old);
        }
        (kind.index)(&value, &mut |index, key| {
            let entry = Entry { index, key: key.into(), id: id.clone(), value: value.clone() };
            self.by_entry.insert(Arc::new(entry), ());
        });
    }

    pub fn take(&mut self, kind: &Kind, id: &str) -> Option<Value> {
        let old = self.by_id.remove(id)?;
        self.unindex(kind, id, &old);
        Some(old)
    }

    fn unindex(&mut self, kind: &Kind, id: &str, old: &Value) {
        (kind.index)(old, &mut |index, key| {
            self.by_entry.remove_by(|entry| entry.cmp_to(index, key, id));
        });
    }
}
