//! From a finished transaction to an acknowledged one: what waits is committed as a group, and only
//! then shown to readers and told to who listens.
//!
//! There is no writer thread. Of those who wait, one leads and commits for all who wait with it, while
//! the next group gathers: the same grouping, and a lone writer is spared two switches between
//! threads.

use std::hint::spin_loop;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use parking_lot::RwLock;

use crate::backend::{Backend, Op};
use crate::cache::Root;
use crate::error::Error;
use crate::listen::Ears;

/// How often to look whether the commit before is over, before going to sleep: for some twenty microseconds,
/// which is about what a commit takes, and less than it does to fall asleep and be woken again.
const LOOKS: u32 = 1000;

pub(crate) struct Log {
    backend: Arc<dyn Backend>,
    /// The newest committed version, which readers see.
    committed: RwLock<Root>,
    /// Its number, to be asked without a lock.
    seq: AtomicU64,
    /// How many commits have ended, well or not.
    ended: AtomicUsize,
    stopped: OnceLock<Error>,
    gathering: Mutex<Gathering>,
    /// One for each parity of a group's number, so that the end of a commit wakes its own group (and
    /// one of the next, to lead it) and nobody else. The standard library's, because it wakes a group
    /// at once; parking_lot hands its mutex from one waiter to the next.
    bells: [Condvar; 2],
    pub ears: Ears,
}

/// The group of finished transactions that the next commit takes.
#[derive(Default)]
struct Gathering {
    group: Vec<Finished>,
    number: usize,
    /// The last version that an earlier group contains.
    taken: u64,
    /// Somebody is committing the group before this one.
    led: bool,
    /// How many sleep by each bell: where nobody does, the kernel is not asked to wake them.
    asleep: [usize; 2],
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
            seq: root.seq.into(),
            ended: AtomicUsize::new(0),
            gathering: Mutex::new(Gathering { taken: root.seq, ..Gathering::default() }),
            committed: RwLock::new(root),
            stopped: OnceLock::new(),
            bells: Default::default(),
            ears: Ears::default(),
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
        self.gathering().group.push(Finished { root, ops });
    }

    /// Returns once version `seq`, which must have been pushed, is committed.
    pub fn settle(&self, seq: u64) -> Result<(), Error> {
        if self.is_committed(seq) {
            return Ok(());
        }
        let mut gathering = self.gathering();
        if gathering.led {
            gathering = self.watch(gathering);
        }
        while !self.is_committed(seq) {
            self.check()?;
            if !gathering.led {
                return self.lead(gathering);
            }
            let group = if seq > gathering.taken { gathering.number } else { gathering.number - 1 };
            gathering.asleep[group % 2] += 1;
            gathering = self.bells[group % 2].wait(gathering).unwrap_or_else(PoisonError::into_inner);
            gathering.asleep[group % 2] -= 1;
        }
        Ok(())
    }

    /// Waits, awake and not for long, for the commit that goes on to end.
    fn watch<'a>(&'a self, gathering: MutexGuard<'a, Gathering>) -> MutexGuard<'a, Gathering> {
        let ended = self.ended.load(Ordering::Relaxed);
        drop(gathering);
        (0..LOOKS).take_while(|_| self.ended.load(Ordering::Relaxed) == ended).for_each(|_| spin_loop());
        self.gathering()
    }

    /// Commits the group that has gathered, which the caller's transaction is in.
    fn lead(&self, mut gathering: MutexGuard<Gathering>) -> Result<(), Error> {
        let group = std::mem::take(&mut gathering.group);
        let newest = &group.last().expect("the caller's transaction is in no earlier group").root;
        let number = gathering.number;
        gathering.number += 1;
        gathering.taken = newest.seq;
        gathering.led = true;
        drop(gathering);

        let ops: Vec<&[Op]> = group.iter().map(|finished| &*finished.ops).collect();
        let result = self.backend.commit(&ops);
        match &result {
            Ok(()) => self.publish(&group, newest),
            Err(failure) => self.stop(failure),
        }

        let mut gathering = self.gathering();
        gathering.led = false;
        self.ended.fetch_add(1, Ordering::Relaxed);
        let asleep = gathering.asleep;
        drop(gathering);
        let (own, next) = (number % 2, (number + 1) % 2);
        if asleep[own] > 0 {
            self.bells[own].notify_all();
        }
        if asleep[next] > 0 {
            self.bells[next].notify_one();
        }
        result.or_else(|_| self.check())
    }

    fn publish(&self, group: &[Finished], newest: &Root) {
        let older = std::mem::replace(&mut *self.committed.write(), newest.clone());
        for finished in group {
            self.ears.tell(&finished.ops);
        }
        // last, because whoever sees it returns to a caller who may read at once
        self.seq.store(newest.seq, Ordering::Release);
        drop(older);
    }

    /// No transaction will be accepted any more; those who wait for one are told so.
    fn stop(&self, failure: &Error) {
        tracing::error!(%failure, "a commit failed: the state takes no more work");
        _ = self.stopped.set(Error::Stopped { cause: failure.to_string().into() });
        self.bells.iter().for_each(Condvar::notify_all);
        self.ears.alarm();
    }

    fn is_committed(&self, seq: u64) -> bool {
        self.seq.load(Ordering::Acquire) >= seq
    }

    fn gathering(&self) -> MutexGuard<'_, Gathering> {
        self.gathering.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
