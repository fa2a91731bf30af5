//! Walks two maps at once and passes over the chunks and shelves that they share.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::{Chunk, Shelf, pair};

/// Every key of either of two maps that is not in a chunk which both have, with what each has under it.
pub(crate) struct Difference<'m, K, V> {
    old: Cursor<'m, K, V>,
    new: Cursor<'m, K, V>,
}

/// A place in a map.
struct Cursor<'m, K, V> {
    /// The shelf that it is on, and those after it.
    shelves: &'m [Shelf<K, V>],
    chunk: usize,
    slot: usize,
}

impl<'m, K, V> Difference<'m, K, V> {
    pub fn between(old: &'m Arc<Vec<Shelf<K, V>>>, new: &'m Arc<Vec<Shelf<K, V>>>) -> Self {
        // Of one and the same row nothing is left to walk.
        let rows: (&[_], &[_]) = if Arc::ptr_eq(old, new) { (&[], &[]) } else { (old, new) };
        Difference { old: Cursor::at(rows.0), new: Cursor::at(rows.1) }
    }

    fn pass_over_the_shared(&mut self) {
        while let (Some(old), Some(new)) = (self.old.whole_chunk(), self.new.whole_chunk())
            && Arc::ptr_eq(old, new)
        {
            match (self.old.whole_shelf(), self.new.whole_shelf()) {
                (Some(old), Some(new)) if Arc::ptr_eq(old, new) => {
                    self.old.pass_shelf();
                    self.new.pass_shelf();
                }
                _ => {
                    self.old.pass_chunk();
                    self.new.pass_chunk();
                }
            }
        }
    }
}

impl<'m, K: Ord, V> Iterator for Difference<'m, K, V> {
    type Item = (&'m K, Option<&'m V>, Option<&'m V>);

    fn next(&mut self) -> Option<Self::Item> {
        self.pass_over_the_shared();
        let order = match (self.old.peek(), self.new.peek()) {
            (Some((old, _)), Some((new, _))) => old.cmp(new),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return None,
        };
        let had = if order.is_le() { self.old.next() } else { None };
        let has = if order.is_ge() { self.new.next() } else { None };
        let (key, _) = has.or(had)?;
        Some((key, had.map(|(_, value)| value), has.map(|(_, value)| value)))
    }
}

impl<'m, K, V> Cursor<'m, K, V> {
    fn at(shelves: &'m [Shelf<K, V>]) -> Self {
        Cursor { shelves, chunk: 0, slot: 0 }
    }

    /// The chunk at whose head it is.
    fn whole_chunk(&self) -> Option<&'m Chunk<K, V>> {
        self.shelves.first()?.get(self.chunk).filter(|_| self.slot == 0)
    }

    /// The shelf at whose head it is.
    fn whole_shelf(&self) -> Option<&'m Shelf<K, V>> {
        self.shelves.first().filter(|_| (self.chunk, self.slot) == (0, 0))
    }

    fn pass_shelf(&mut self) {
        *self = Cursor::at(&self.shelves[1..]);
    }

    fn pass_chunk(&mut self) {
        (self.chunk, self.slot) = (self.chunk + 1, 0);
        if self.shelves.first().is_some_and(|shelf| self.chunk == shelf.len()) {
            self.pass_shelf();
        }
    }

    fn peek(&self) -> Option<(&'m K, &'m V)> {
        self.shelves.first()?.get(self.chunk)?.get(self.slot).map(pair)
    }
}

impl<'m, K, V> Iterator for Cursor<'m, K, V> {
    type Item = (&'m K, &'m V);

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.peek()?;
        self.slot += 1;
        if self.slot == self.shelves.first()?.get(self.chunk)?.len() {
            self.pass_chunk();
        }
        Some(entry)
    }
}
