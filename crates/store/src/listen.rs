//! Tells those who keep the machine in step that something was committed: at once, on the thread that
//! committed, and of the tables alone. It is a hint and never a log: whoever hears it looks for themselves at
//! what they care for, as they do when they start.

use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use crate::backend::Op;

/// Listens as long as it lives; made by [`Store::listen`](crate::Store::listen).
pub struct Listening(
    #[expect(dead_code, reason = "the store's end knows it only as long as we do")] Arc<Ear>,
);

type Ear = dyn Fn(Option<&'static str>) + Send + Sync;

/// The store's end: everyone who listens.
#[derive(Default)]
pub(crate) struct Ears(Mutex<Vec<Weak<Ear>>>);

impl Ears {
    pub fn listen(&self, ear: impl Fn(Option<&'static str>) + Send + Sync + 'static) -> Listening {
        let ear: Arc<Ear> = Arc::new(ear);
        self.0.lock().push(Arc::downgrade(&ear));
        Listening(ear)
    }

    /// Tells of one committed transaction.
    pub fn tell(&self, ops: &[Op]) {
        // A transaction's changes come ordered by table.
        for of_table in ops.chunk_by(|a, b| a.table == b.table) {
            self.say(Some(of_table[0].table));
        }
    }

    /// Tells everyone to look at everything.
    pub fn alarm(&self) {
        self.say(None);
    }

    fn say(&self, table: Option<&'static str>) {
        self.0.lock().retain(|ear| {
            ear.upgrade().is_some_and(|ear| {
                ear(table);
                true
            })
        });
    }
}
