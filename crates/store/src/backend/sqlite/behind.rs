//! The slow half of durability, off the writers' path: brings the log to the disk soon after it was
//! written (what [`Sync::Normal`] promises), and merges it into the file before it grows long.
//! It sleeps while nothing is written, and its thread starts with the first write.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use std::time::Duration;

use parking_lot::{Condvar, Mutex};
use rusqlite::Connection;

use super::{beside, birth};
use crate::error::Error;
use crate::store::Sync;

/// From the first write to the sync: half of the 100 ms that are promised, the rest is for the disk.
const DELAY: Duration = Duration::from_millis(50);

/// After how many written rows to merge; each costs the log a page (4 KiB) or a few.
const MERGE_AFTER: usize = 500;

pub(super) struct Behind {
    shared: Arc<Shared>,
    file: PathBuf,
    sync: Sync,
    thread: OnceLock<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    bell: Condvar,
}

#[derive(Default)]
struct State {
    /// Rows written since the thread last looked.
    rows: usize,
    ended: bool,
    failed: Option<Error>,
}

impl Behind {
    pub fn new(file: &Path, sync: Sync) -> Behind {
        Behind { shared: Arc::default(), file: file.into(), sync, thread: OnceLock::new() }
    }

    /// Notes that rows were committed. One at a time calls it: the one who commits.
    ///
    /// # Errors
    /// That an earlier sync failed: what was acknowledged then may not survive a power cut. That there
    /// is nobody to sync.
    pub fn wrote(&self, rows: usize) -> Result<(), Error> {
        if self.thread.get().is_none() {
            let thread =
                self.start().map_err(|cause| Error::backend("start a thread for the state", cause))?;
            _ = self.thread.set(thread);
        }
        let mut state = self.shared.state.lock();
        if let Some(failed) = &state.failed {
            return Err(failed.clone());
        }
        if state.rows == 0 {
            self.shared.bell.notify_one();
        }
        state.rows += rows;
        Ok(())
    }

    fn start(&self) -> io::Result<JoinHandle<()>> {
        let Behind { shared, file, sync, .. } = self;
        let worker =
            Worker { shared: shared.clone(), file: file.clone(), sync: *sync, named: false, unmerged: 0 };
        std::thread::Builder::new().name("store-behind".into()).spawn(|| worker.run())
    }
}

impl Drop for Behind {
    /// What is not synced yet will be when SQLite closes the file.
    fn drop(&mut self) {
        self.shared.state.lock().ended = true;
        self.shared.bell.notify_one();
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

struct Worker {
    shared: Arc<Shared>,
    file: PathBuf,
    sync: Sync,
    /// The log's name is on the disk.
    named: bool,
    /// Rows written since the last merge.
    unmerged: usize,
}

impl Worker {
    fn run(mut self) {
        while let Some(rows) = self.wait() {
            if self.sync == Sync::Normal
                && let Err(cause) = self.sync_log()
            {
                let failed = Error::backend("bring the state to the disk", cause);
                self.shared.state.lock().failed = Some(failed);
            }
            self.unmerged += rows;
            if self.unmerged >= MERGE_AFTER {
                self.unmerged = 0;
                if let Err(failure) = self.merge() {
                    // no harm yet: the log goes on growing, and at its limit a writer merges it
                    tracing::warn!(%failure, "the state's log could not be merged into its file");
                }
            }
        }
    }

    /// Sleeps until something was written and then a little, so that what follows is taken along.
    fn wait(&self) -> Option<usize> {
        let mut state = self.shared.state.lock();
        while state.rows == 0 && !state.ended {
            self.shared.bell.wait(&mut state);
        }
        if !state.ended {
            self.shared.bell.wait_for(&mut state, DELAY);
        }
        if state.ended { None } else { Some(std::mem::take(&mut state.rows)) }
    }

    /// The log stays one file for as long as the store has it open, so its name is synced once.
    fn sync_log(&mut self) -> io::Result<()> {
        File::open(beside(&self.file, "-wal"))?.sync_data()?;
        if !self.named {
            birth::sync_name(&self.file)?;
            self.named = true;
        }
        Ok(())
    }

    /// Copies what it can without holding up writers or readers; syncs log and file as it must.
    fn merge(&self) -> rusqlite::Result<()> {
        Connection::open(&self.file)?.query_row("PRAGMA wal_checkpoint(PASSIVE)", (), |_| Ok(()))
    }
}
