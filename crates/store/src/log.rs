//! From a finished transaction to an acknowledged one: what waits is committed as a group, and only
//! then shown to readers and told to the feeds.
//!
//! There is no writer thread. Of those who wait, one commits for all, and the others find their work
//! done when it is their turn: the same grouping, and a lone writer is spared two switches between
//! threads, which cost more than the commit (measured: see `examples/commit_cost.rs`).

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use parking_lot::{Mutex, RwLock};

use crate::backend::{Backend, Op};
use crate::cache::Root;
use crate::error::Error;
use crate::feed::Feeds;

pub(crate) struct Log {
    backend: Arc<dyn Backend>,
    /// Finished transactions, in order, that nobody has begun to commit.
    waiting: Mutex<Vec<Finished>>,
    /// Held by the one who commits.
    turn: Mutex<()>,
    /// The newest committed version, which readers see.
    committed: RwLock<Root>,
    /// Its number, to be asked without a lock.
    seq: AtomicU64,
    stopped: OnceLock<Error>,
    pub feeds: Feeds,
}

/// A transaction that has run: the version it made, and how.
struct Finished {
    root: Root,
    ops: Vec<Op>,
}

impl Log {
    pub fn new(backend: Arc<dyn Backend>, root: Root) -> Log {
        Log {
            backend,
            waiting: Mutex::default(),
            turn: Mutex::default(),
            seq: root.seq.into(),
            committed: RwLock::new(root),
            stopped: OnceLock::new(),
            feeds: Feeds::default(),
        }
    }

    /// The newest committed version.
    pub fn committed(&self) -> Result<Root, Error> {
        let root = self.committed.read().clone();
        // asked afterwards, so that nobody is served once a failure was told to anybody
        self.check()?;
        Ok(root)
    }

    pub fn check(&self) -> Result<(), Error> {
        self.stopped.get().map_or(Ok(()), |stopped| Err(stopped.clone()))
    }

    /// Queues a transaction; they must come in the order of their versions.
    pub fn push(&self, root: Root, ops: Vec<Op>) {
        self.waiting.lock().push(Finished { root, ops });
    }

    /// Returns once version `seq`, which must have been pushed, is committed.
    pub fn settle(&self, seq: u64) -> Result<(), Error> {
        if self.seq.load(Ordering::Acquire) >= seq {
            return Ok(());
        }
        let _turn = self.turn.lock();
        if self.seq.load(Ordering::Acquire) >= seq {
            return Ok(()); // the one before us did it
        }
        self.check()?;
        let group = std::mem::take(&mut *self.waiting.lock());
        let newest = group.last().expect("this version was pushed and is not committed: it waits here");
        let newest = newest.root.clone();
        let ops: Vec<&[Op]> = group.iter().map(|finished| &*finished.ops).collect();
        if let Err(failure) = self.backend.commit(&ops) {
            return Err(self.stop(&failure));
        }
        let done = newest.seq;
        let older = std::mem::replace(&mut *self.committed.write(), newest);
        for finished in &group {
            self.feeds.tell(&finished.ops);
        }
        // last, because whoever sees it returns to a caller who may read, or look at a feed, at once
        self.seq.store(done, Ordering::Release);
        drop(older);
        Ok(())
    }

    fn stop(&self, failure: &Error) -> Error {
        tracing::error!(%failure, "a commit failed: the state takes no more work");
        let stopped = Error::Stopped { cause: failure.to_string().into() };
        _ = self.stopped.set(stopped.clone());
        self.feeds.alarm();
        stopped
    }
}
