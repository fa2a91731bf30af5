//! The store itself: opens a backend, lets one writer in at a time, and hands out snapshots.

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;

use parking_lot::ReentrantMutex;

use crate::backend::{Backend, Memory, Sqlite};
use crate::cache::Root;
use crate::error::Error;
use crate::listen::Listening;
use crate::log::Log;
use crate::read::{Snapshot, View};
use crate::tx::Tx;

/// When an acknowledged write is on the disk; it survives the death of this process either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sync {
    /// Within 100 ms after it was acknowledged.
    #[default]
    Normal,
    /// Before it is acknowledged.
    Full,
}

/// How to open a store.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// When an acknowledged write is on the disk.
    pub sync: Sync,
}

/// The state of the cloud. Copies are the same store; the file is closed when the last one goes.
///
/// All calls are synchronous and short (a read a few microseconds, a write tens, with [`Sync::Full`]
/// as long as the disk takes), so they may be made from asynchronous code; closures should not linger.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    backend: Arc<dyn Backend>,
    /// The version that the next transaction starts from. Reentrant only so that a transaction
    /// begun inside another is found out and not waited for.
    head: ReentrantMutex<RefCell<Root>>,
    log: Log,
}

impl Store {
    /// Opens the state in `file`, or begins one there. The directory must exist. No thread is started
    /// before the first write.
    ///
    /// # Errors
    /// [`Error::InUse`] if another process (or another `Store` of this one) has it open;
    /// [`Error::Newer`] and [`Error::Foreign`] for a file that this version must not touch;
    /// [`Error::Backend`] if it cannot be read.
    pub fn open(file: &Path, options: Options) -> Result<Store, Error> {
        Store::over(Arc::new(Sqlite::open(file, options.sync)?))
    }

    /// An empty state that lasts as long as this value and its copies.
    pub fn in_memory() -> Store {
        let memory = Arc::new(Memory::default());
        Store(Arc::new(Inner::new(memory, Root::default())))
    }

    pub(crate) fn over(backend: Arc<dyn Backend>) -> Result<Store, Error> {
        let root = Root::unread(backend.places()?);
        Ok(Store(Arc::new(Inner::new(backend, root))))
    }

    /// Runs `f` over the newest committed state. Holds no lock and waits for no writer.
    ///
    /// # Errors
    /// What `f` met when it touched records for the first time ([`Error::Decode`],
    /// [`Error::Backend`]), in place of its result; [`Error::Stopped`] after a failed commit.
    pub fn read<R>(&self, f: impl FnOnce(&Snapshot) -> R) -> Result<R, Error> {
        let snapshot = Snapshot(View::new(self.0.log.committed()?, self.0.backend.clone()));
        let result = f(&snapshot);
        match snapshot.0.failure.into_inner() {
            None => Ok(result),
            Some(failure) => Err(failure),
        }
    }

    /// Runs `f` as a transaction, alone, on top of all before it, and returns once its changes are
    /// committed. If `f` returns an error nothing is changed. Either way what `f` saw is committed by
    /// then. Do not wait inside `f` for anything that may itself write.
    ///
    /// # Errors
    /// What `f` returns; what it met in reading, or a record that is no JSON ([`Error::Encode`]), in
    /// place of its result; [`Error::Nested`] inside another transaction's closure;
    /// [`Error::Stopped`] if this commit or an earlier one failed.
    pub fn write<R, E: From<Error>>(&self, f: impl FnOnce(&mut Tx) -> Result<R, E>) -> Result<R, E> {
        let (result, seq) = {
            let lock = self.0.head.lock();
            let Ok(mut head) = lock.try_borrow_mut() else { return Err(Error::Nested.into()) };
            self.0.log.check()?;
            let mut tx = Tx::new(View::new(head.clone(), self.0.backend.clone()));
            let result = f(&mut tx);
            let (mut root, ops) = tx.finish()?;
            if result.is_ok() && !ops.is_empty() {
                root.seq += 1;
                *head = root.clone();
                self.0.log.push(root, ops);
            }
            (result, head.seq)
        };
        self.0.log.settle(seq)?;
        result
    }

    /// Calls `ear` with the table of each change that is committed from now on, and with `None` when the
    /// store stopped: look at everything. It is called at once, before the change is acknowledged, on the
    /// thread that committed: it must be quick, and may neither write nor wait for anybody who does. What it
    /// reads has the change in it.
    pub fn listen(
        &self,
        ear: impl Fn(Option<&'static str>) + Send + std::marker::Sync + 'static,
    ) -> Listening {
        self.0.log.ears.listen(ear)
    }
}

impl Inner {
    fn new(backend: Arc<dyn Backend>, root: Root) -> Inner {
        let log = Log::new(backend.clone(), root.clone());
        Inner { backend, head: ReentrantMutex::new(RefCell::new(root)), log }
    }
}
