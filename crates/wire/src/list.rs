//! The list that an answer is about: its items may be made one at a time, while the answer is written.
//!
//! Five thousand subnets are some megabytes of structures and twenty thousand texts that would live only
//! to be read once. Made late, each is read while it is still in the processor's cache, and its memory is
//! the next one's. Whoever looks at such a list as a slice gets it made whole.

use std::ops::{ControlFlow, Deref};
use std::sync::{Arc, OnceLock};

use crate::shape::{Item, ListView, Mismatch, Node, Value, View};

/// A list in an operation's output.
#[derive(Clone)]
pub struct List<T> {
    made: OnceLock<Vec<T>>,
    later: Option<Later<T>>,
}

#[derive(Clone)]
struct Later<T> {
    len: usize,
    make: Arc<Make<T>>,
}

/// Makes the items from a place on, one after the other, and hands each on until its taker has enough.
type Make<T> = dyn Fn(usize, &mut Take<'_, T>) -> ControlFlow<()> + Send + Sync;

/// Takes an item, and says whether it has enough.
type Take<'a, T> = dyn FnMut(T) -> ControlFlow<()> + 'a;

impl<T> List<T> {
    /// A list of `len` items that `make` makes, one after the other, each time that they are looked at: from
    /// the place that it is told, until whoever takes them has enough.
    pub fn later(
        len: usize,
        make: impl Fn(usize, &mut Take<'_, T>) -> ControlFlow<()> + Send + Sync + 'static,
    ) -> List<T> {
        List { made: OnceLock::new(), later: Some(Later { len, make: Arc::new(make) }) }
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> List<T> {
        List { made: items.into(), later: None }
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> List<T> {
        Vec::from(items).into()
    }
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        Vec::new().into()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> List<T> {
        Vec::from_iter(items).into()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.made.get_or_init(|| match &self.later {
            Some(later) => {
                let mut items = Vec::with_capacity(later.len);
                // All are wanted.
                let _ = (later.make)(0, &mut |item| {
                    items.push(item);
                    ControlFlow::Continue(())
                });
                items
            }
            None => Vec::new(),
        })
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(mut self) -> Self::IntoIter {
        let _ = self.deref();
        self.made.take().unwrap_or_default().into_iter()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        **self == **other
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Item> Value for List<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn put(&mut self, node: Node) -> Result<(), Mismatch> {
        let mut items = Vec::new();
        items.put(node)?;
        *self = items.into();
        Ok(())
    }
}

impl<T: Item> ListView for List<T> {
    fn len(&self) -> usize {
        match (self.made.get(), &self.later) {
            (None, Some(later)) => later.len,
            (made, _) => made.map_or(0, Vec::len),
        }
    }
    fn each_from(&self, from: usize, show: &mut dyn FnMut(View<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        match (self.made.get(), &self.later) {
            (None, Some(later)) => (later.make)(from, &mut |item| show(item.view())),
            (made, _) => made.map_or(ControlFlow::Continue(()), |made| made.each_from(from, show)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn items_are_made_when_they_are_looked_at() {
        let made = Arc::new(AtomicUsize::new(0));
        let count = made.clone();
        let list = List::later(3, move |from, take| {
            [0_i64, 1, 2].into_iter().skip(from).try_for_each(|item| {
                count.fetch_add(1, Ordering::Relaxed);
                take(item)
            })
        });
        assert_eq!((ListView::len(&list), made.load(Ordering::Relaxed)), (3, 0));
        let mut seen = Vec::new();
        ListView::each(&list, &mut |view| {
            seen.extend(matches!(view, View::Int(n) if n == seen.len() as i64).then_some(()))
        });
        assert_eq!((seen.len(), made.load(Ordering::Relaxed)), (3, 3));
        let enough = list.each_from(1, &mut |view| {
            assert!(matches!(view, View::Int(1)));
            ControlFlow::Break(())
        });
        assert_eq!((enough, made.swap(3, Ordering::Relaxed)), (ControlFlow::Break(()), 4));
        assert_eq!(list, List::from(vec![0, 1, 2]));
        assert_eq!((list.len(), list.into_iter().sum::<i64>(), made.load(Ordering::Relaxed)), (3, 3, 6));
    }
}
