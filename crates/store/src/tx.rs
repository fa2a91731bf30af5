//! Changing records: one transaction's own version of the state, and the list of what it changed.
//! Nothing here is visible to others or durable until the store commits it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::backend::Op;
use crate::error::Error;
use crate::read::{Read, View};
use crate::record::{Kind, Record, Scope, Value, typed};

/// A transaction: reads see its own writes, and no other transaction runs meanwhile.
pub struct Tx {
    view: View,
    /// The last word on each record touched: its JSON, or `None` for one deleted.
    changes: BTreeMap<(&'static str, Scope, Arc<str>), Option<String>>,
}

impl Read for Tx {
    fn view(&self) -> &View {
        &self.view
    }
}

impl Tx {
    pub(crate) fn new(view: View) -> Tx {
        Tx { view, changes: BTreeMap::new() }
    }

    /// Stores a record, in place of the one that had this id. A record equal to the one there (as
    /// JSON) is no change: it is not written and nobody is told of it, so that a
    /// reconciler may state what it sees as often as it likes and wake nobody.
    pub fn put<T: Record>(&mut self, scope: &Scope, id: &str, record: T) {
        self.put_value(&Kind::of::<T>(), scope, id, Arc::new(record));
    }

    /// Removes a record and returns it.
    pub fn delete<T: Record>(&mut self, scope: &Scope, id: &str) -> Option<Arc<T>> {
        self.delete_value(&Kind::of::<T>(), scope, id).as_ref().map(typed)
    }

    /// Changes a record in place and returns it as it now is, or `None` where there is none.
    pub fn update<T: Record + Clone>(
        &mut self,
        scope: &Scope,
        id: &str,
        f: impl FnOnce(&mut T),
    ) -> Option<Arc<T>> {
        let mut record = T::clone(&*self.get::<T>(scope, id)?);
        f(&mut record);
        let record = Arc::new(record);
        self.put_value(&Kind::of::<T>(), scope, id, record.clone());
        Some(record)
    }

    fn put_value(&mut self, kind: &Kind, scope: &Scope, id: &str, value: Value) {
        if let Err(failure) = self.try_put(kind, scope, id, value) {
            self.view.fail(failure);
        }
    }

    fn try_put(&mut self, kind: &Kind, scope: &Scope, id: &str, value: Value) -> Result<(), Error> {
        let encode = |value| {
            (kind.encode)(value).map_err(|cause| Error::Encode {
                table: kind.table,
                id: id.into(),
                cause: cause.to_string().into(),
            })
        };
        let View { root, backend, .. } = &mut self.view;
        let old = root.rows(kind, scope, &**backend)?.and_then(|rows| rows.get(id));
        // the old value has its type checked by now, and the new one is of the kind's own type
        let json = encode(&value)?;
        if let Some(old) = old
            && encode(old)? == json
        {
            return Ok(());
        }
        let id: Arc<str> = id.into();
        root.rows_mut(kind, scope, &**backend)?.put(kind, &id, value);
        self.changes.insert((kind.table, scope.clone(), id), Some(json));
        Ok(())
    }

    fn delete_value(&mut self, kind: &Kind, scope: &Scope, id: &str) -> Option<Value> {
        self.view.rows(kind, scope)?.get(id)?;
        let View { root, backend, .. } = &mut self.view;
        match root.rows_mut(kind, scope, &**backend) {
            Ok(rows) => {
                let old = rows.take(kind, id);
                self.changes.insert((kind.table, scope.clone(), id.into()), None);
                old
            }
            Err(failure) => {
                self.view.fail(failure);
                None
            }
        }
    }

    /// The state this transaction made and the changes that lead to it, or the failure it met.
    pub(crate) fn finish(self) -> Result<(crate::cache::Root, Vec<Op>), Error> {
        let View { root, failure, .. } = self.view;
        if let Some(failure) = failure.into_inner() {
            return Err(failure);
        }
        let ops = self.changes.into_iter();
        Ok((root, ops.map(|((table, scope, id), json)| Op { table, scope, id, json }).collect()))
    }
}
