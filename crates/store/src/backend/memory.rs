//! Rows in a map: the engine for tests, and for a cloud that is to be forgotten. It has no file.

use std::collections::BTreeMap;

use parking_lot::Mutex;

use super::{Backend, Op};
use crate::cache::Place;
use crate::error::Error;
use crate::record::Scope;

/// Rows in memory.
#[derive(Default)]
pub(crate) struct Memory(Mutex<BTreeMap<Place, BTreeMap<String, String>>>);

impl Backend for Memory {
    fn places(&self) -> Result<Vec<Place>, Error> {
        Ok(self.0.lock().keys().cloned().collect())
    }

    fn load(
        &self,
        table: &str,
        scope: &Scope,
        row: &mut dyn FnMut(&str, &str) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let place = Place { table: table.into(), scope: scope.clone() };
        match self.0.lock().get(&place) {
            Some(rows) => rows.iter().try_for_each(|(id, json)| row(id, json)),
            None => Ok(()),
        }
    }

    fn commit(&self, group: &[&[Op]]) -> Result<(), Error> {
        let mut places = self.0.lock();
        for op in group.iter().copied().flatten() {
            let place = Place { table: op.table.into(), scope: op.scope.clone() };
            let rows = places.entry(place.clone()).or_default();
            match &op.json {
                Some(json) => rows.insert((*op.id).into(), json.clone()),
                None => rows.remove(&*op.id),
            };
            if rows.is_empty() {
                places.remove(&place);
            }
        }
        Ok(())
    }
}
