//! The change feed: tells those who keep the machine in step that something was committed.
//!
//! A [`Listening`] is told at once, on the thread that committed, and of the tables alone. A feed may be
//! read later. It is a hint and never a log: it holds a bounded number of changes for a slow reader; beyond
//! that it forgets them and says so, and the reader looks at everything, as it does when it starts.

use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};
use tokio::sync::Notify;

use crate::backend::Op;
use crate::record::Scope;

/// How many changes wait for one reader before it is told to look at everything.
const BOUND: usize = 8192;

/// A record was put or deleted, and that is committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The record's table.
    pub table: &'static str,
    /// Where the record lives.
    pub scope: Scope,
    /// The record's id.
    pub id: String,
    /// Whether it is gone, rather than new or different.
    pub deleted: bool,
}

/// Everything that was committed since the last look: transactions in the order of their commits, each
/// one's changes ordered by table, scope and id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// The changes; none if `lagged`.
    pub changes: Vec<Change>,
    /// Changes were forgotten, or the store stopped: look at everything.
    pub lagged: bool,
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.changes.is_empty() && !self.lagged
    }

    fn add(&mut self, ops: &[Op]) {
        if self.lagged || self.changes.len() + ops.len() > BOUND {
            *self = Batch { changes: Vec::new(), lagged: true };
            return;
        }
        self.changes.extend(ops.iter().map(|op| Change {
            table: op.table,
            scope: op.scope.clone(),
            id: (*op.id).into(),
            deleted: op.json.is_none(),
        }));
    }
}

/// One reader's end of the change feed, made by [`Store::subscribe`](crate::Store::subscribe).
///
/// Whoever subscribes first and then reads misses nothing: what the read did not see comes here. What
/// it did see may come here too.
pub struct Feed(Arc<Queue>);

#[derive(Default)]
struct Queue {
    waiting: Mutex<Batch>,
    wake_task: Notify,
    wake_thread: Condvar,
}

impl Feed {
    /// Waits until something was committed. Safe to drop midway: nothing is lost. Once the store is
    /// gone it waits for ever.
    pub async fn next(&mut self) -> Batch {
        loop {
            if let Some(batch) = self.take() {
                return batch;
            }
            self.0.wake_task.notified().await;
        }
    }

    /// Waits at most `limit`, on a thread that may block.
    pub fn next_timeout_blocking(&mut self, limit: Duration) -> Option<Batch> {
        let end = Instant::now() + limit;
        let mut waiting = self.0.waiting.lock();
        while waiting.is_empty() {
            if self.0.wake_thread.wait_until(&mut waiting, end).timed_out() {
                break;
            }
        }
        Some(std::mem::take(&mut *waiting)).filter(|batch| !batch.is_empty())
    }

    fn take(&self) -> Option<Batch> {
        Some(std::mem::take(&mut *self.0.waiting.lock())).filter(|batch| !batch.is_empty())
    }
}

/// Listens as long as it lives; made by [`Store::listen`](crate::Store::listen).
pub struct Listening(
    #[expect(dead_code, reason = "the store's end knows it only as long as we do")] Arc<Ear>,
);

type Ear = dyn Fn(Option<&'static str>) + Send + Sync;

/// The store's end: everyone who listens.
#[derive(Default)]
pub(crate) struct Feeds {
    queues: Mutex<Vec<Weak<Queue>>>,
    ears: Mutex<Vec<Weak<Ear>>>,
}

impl Feeds {
    pub fn subscribe(&self) -> Feed {
        let queue = Arc::new(Queue::default());
        self.queues.lock().push(Arc::downgrade(&queue));
        Feed(queue)
    }

    pub fn listen(&self, ear: impl Fn(Option<&'static str>) + Send + Sync + 'static) -> Listening {
        let ear: Arc<Ear> = Arc::new(ear);
        self.ears.lock().push(Arc::downgrade(&ear));
        Listening(ear)
    }

    /// Tells of one committed transaction.
    pub fn tell(&self, ops: &[Op]) {
        self.each(|waiting| waiting.add(ops));
        // A transaction's changes come ordered by table.
        for of_table in ops.chunk_by(|a, b| a.table == b.table) {
            self.say(Some(of_table[0].table));
        }
    }

    /// Tells everyone to look at everything.
    pub fn alarm(&self) {
        self.each(|waiting| *waiting = Batch { changes: Vec::new(), lagged: true });
        self.say(None);
    }

    fn each(&self, change: impl Fn(&mut Batch)) {
        self.queues.lock().retain(|queue| {
            let Some(queue) = queue.upgrade() else { return false };
            change(&mut queue.waiting.lock());
            queue.wake_task.notify_one();
            queue.wake_thread.notify_one();
            true
        });
    }

    fn say(&self, table: Option<&'static str>) {
        self.ears.lock().retain(|ear| {
            ear.upgrade().is_some_and(|ear| {
                ear(table);
                true
            })
        });
    }
}
