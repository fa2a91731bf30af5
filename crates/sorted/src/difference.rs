//! Walks two maps at once and passes over the chunks that they share.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::{Chunk, pair};

/// Every key of either of two maps that is not in a chunk which both have, with what each has under it.
pub(crate) struct Difference<'m, K, V> {
    old: Cursor<'m, K, V>,
    new: Cursor<'m, K, V>,
}

/// A place in a map.
struct Cursor<'m, K, V> {
    /// The chunk that it is in, and those after it.
    chunks: &'m [Chunk<K, V>],
    slot: usize,
}

impl<'m, K, V> Difference<'m, K, V> {
    pub fn between(old: &'m Arc<Vec<Chunk<K, V>>>, new: &'m Arc<Vec<Chunk<K, V>>>) -> Self {
        let at = |chunks| Cursor { chunks, slot: 0 };
        // Of one and the same row nothing is left to walk.
        let rows: (&[_], &[_]) = if Arc::ptr_eq(old, new) { (&[], &[]) } else { (old, new) };
        Difference { old: at(rows.0), new: at(rows.1) }
    }

    fn pass_over_the_shared(&mut self) {
        while self.old.slot == 0
            && self.new.slot == 0
            && let ([old, olds @ ..], [new, news @ ..]) = (self.old.chunks, self.new.chunks)
            && Arc::ptr_eq(old, new)
        {
            (self.old.chunks, self.new.chunks) = (olds, news);
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
    fn peek(&self) -> Option<(&'m K, &'m V)> {
        self.chunks.first()?.get(self.slot).map(pair)
    }
}

impl<'m, K, V> Iterator for Cursor<'m, K, V> {
    type Item = (&'m K, &'m V);

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.peek()?;
        self.slot += 1;
        if self.slot == self.chunks.first()?.len() {
            *self = Cursor { chunks: &self.chunks[1..], slot: 0 };
        }
        Some(entry)
    }
}
