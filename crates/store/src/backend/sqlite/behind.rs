//! The slow half of a commit, off the writers' path. A commit is a frame at the end of the redo log; from there
//! a thread brings what has gathered into the database and to the disk, in one transaction, and so within the
//! 100 ms that [`Sync::Normal`] promises. It sleeps while nothing is written, and starts with the first write.
//!
//! A database changed in the writers' path costs each of them six locks and four writes of a page; a frame is
//! one write. What a process leaves in the log when it is killed, its next start finds and brings in.

use std::io;
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use std::time::Duration;

use parking_lot::{Condvar, Mutex};

use super::frame::{self, Frame};
use super::redo::Redo;
use super::rows::Rows;
use crate::backend::Op;
use crate::error::Error;
use crate::store::Sync;

/// From the first write to the database's change: half of the 100 ms that are promised, the rest is for the disk.
const DELAY: Duration = Duration::from_millis(50);

/// A writer that finds so much in the log (4 MiB, some 5,000 records) waits until it is in the database: some
/// forty milliseconds, which only writers meet who write more than the database can take.
const LOG_LIMIT: u64 = 4 << 20;

/// The largest frame whose memory is kept for the next.
const FRAME_KEPT: usize = 1 << 20;

pub(super) struct Behind {
    shared: Arc<Shared>,
    thread: OnceLock<JoinHandle<()>>,
}

struct Shared {
    sync: Sync,
    redo: Redo,
    log: Mutex<Log>,
    bell: Condvar,
    /// Held by who brings a file of the log into the database. The other file is free then, for its rows are
    /// there, on the disk.
    rows: Mutex<Rows>,
}

/// The end of the log, where writers are.
struct Log {
    /// The file that is written to.
    file: usize,
    /// Where the next frame begins; 0 where nothing has been written since the files were last exchanged.
    end: u64,
    /// The last commit's.
    number: u64,
    /// The last frame.
    frame: Vec<u8>,
    ended: bool,
    failed: Option<Error>,
}

impl Behind {
    /// Goes on with what a process that was killed left in the log. To a `new` database no log belongs: what
    /// there is was another's.
    pub fn new(redo: Redo, mut rows: Rows, sync: Sync, new: bool) -> Result<Behind, Error> {
        let number = if new { 0 } else { recover(&redo, &mut rows)? };
        redo.clear()?;
        let log = Log { file: 0, end: 0, number, frame: Vec::new(), ended: false, failed: None };
        let shared = Shared { sync, redo, log: log.into(), bell: Condvar::new(), rows: rows.into() };
        Ok(Behind { shared: shared.into(), thread: OnceLock::new() })
    }

    /// Commits a group of transactions. One at a time calls it.
    ///
    /// # Errors
    /// That it cannot be written. That an earlier one could not be brought into the database: it stays in the
    /// log, but what was acknowledged may not survive a power cut.
    pub fn commit(&self, group: &[&[Op]]) -> Result<(), Error> {
        if self.thread.get().is_none() {
            let thread =
                self.start().map_err(|cause| Error::backend("start a thread for the state", cause))?;
            _ = self.thread.set(thread);
        }
        let Shared { sync, redo, log, bell, .. } = &*self.shared;
        if log.lock().end > LOG_LIMIT {
            self.catch_up()?;
        }
        let mut log = log.lock();
        log.check()?;
        let Log { file, end, number, frame, .. } = &mut *log;
        frame::write(frame, *number + 1, group.iter().copied().flatten())?;
        redo.write(*file, *end, frame, *sync == Sync::Full)?;
        if *end == 0 {
            bell.notify_one();
        }
        *number += 1;
        *end += frame.len() as u64;
        frame.shrink_to(FRAME_KEPT);
        Ok(())
    }

    /// Brings all that was committed into the database.
    pub fn catch_up(&self) -> Result<(), Error> {
        self.shared.catch_up()
    }

    fn start(&self) -> io::Result<JoinHandle<()>> {
        let shared = self.shared.clone();
        std::thread::Builder::new().name("store-behind".into()).spawn(move || shared.run())
    }

    /// Makes the disk full once the database has this many pages.
    #[cfg(test)]
    pub fn limit_pages(&self, pages: u32) {
        self.shared.rows.lock().limit_pages(pages);
    }
}

impl Drop for Behind {
    fn drop(&mut self) {
        self.shared.log.lock().ended = true;
        self.shared.bell.notify_one();
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
        let log = self.shared.log.lock();
        if log.end == 0 && log.failed.is_none() {
            self.shared.redo.remove();
        }
    }
}

impl Log {
    fn check(&self) -> Result<(), Error> {
        self.failed.clone().map_or(Ok(()), Err)
    }
}

impl Shared {
    fn run(&self) {
        // a failure is told to the next writer
        while self.wait() && self.catch_up().is_ok() {}
        _ = self.catch_up();
    }

    /// Sleeps until something was written and then a little, so that what follows is taken along. Whether to go on.
    fn wait(&self) -> bool {
        let mut log = self.log.lock();
        while log.end == 0 && !log.ended {
            self.bell.wait(&mut log);
        }
        if !log.ended {
            self.bell.wait_for(&mut log, DELAY);
        }
        !log.ended
    }

    fn catch_up(&self) -> Result<(), Error> {
        let mut rows = self.rows.lock();
        let (file, length) = {
            let mut log = self.log.lock();
            log.check()?;
            if log.end == 0 {
                return Ok(());
            }
            let written = (log.file, std::mem::take(&mut log.end));
            log.file = 1 - log.file;
            written
        };
        let brought = self.redo.read(file, length).and_then(|log| rows.apply(frame::read(&log)));
        brought.inspect_err(|failure| self.log.lock().failed = Some(failure.clone()))
    }
}

/// Brings into the database what the log has and it has not. The last commit's number.
///
/// A commit that a power cut took has taken those after it along: where a number is missing the log ends.
fn recover(redo: &Redo, rows: &mut Rows) -> Result<u64, Error> {
    let mut last = rows.applied()?;
    let content = redo.content()?;
    let mut runs = content.each_ref().map(|log| frame::read(log).collect::<Vec<Frame>>());
    runs.sort_by_key(|run| run.first().map(|frame| frame.number));
    let next = |frame: &Frame| {
        let is_next = frame.number == last + 1;
        last += u64::from(is_next);
        is_next
    };
    let missing: Vec<Frame> = runs.into_iter().flatten().filter(next).collect();
    if !missing.is_empty() {
        tracing::info!(commits = missing.len(), "found in the redo log, where a killed process left them");
        rows.apply(missing.into_iter())?;
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use std::ops::Range;
    use std::path::Path;

    use super::super::{Sqlite, beside};
    use super::*;
    use crate::backend::Backend;
    use crate::record::Scope;

    fn op(number: u64) -> Op {
        let (scope, id) = (Scope::global("000000000000"), format!("{number:03}").into());
        Op { table: "thing", scope, id, json: Some(number.to_string()) }
    }

    fn open(file: &Path) -> Sqlite {
        Sqlite::open(file, Sync::Normal).unwrap()
    }

    /// The numbers of the commits that an opened state has.
    fn found(state: &Sqlite) -> Vec<u64> {
        let mut found = Vec::new();
        let mut add = |_: &str, json: &str| {
            found.push(json.parse().unwrap());
            Ok(())
        };
        state.load("thing", &Scope::global("000000000000"), &mut add).unwrap();
        found
    }

    /// What a process leaves that is killed when its log's files hold these commits, and the database so many.
    fn leave(file: &Path, applied: u64, logs: [Range<u64>; 2]) {
        let state = open(file);
        (1..=applied).for_each(|number| state.commit(&[&[op(number)]]).unwrap());
        drop(state);
        for (suffix, commits) in ["-redo0", "-redo1"].into_iter().zip(logs) {
            let (mut log, mut frame) = (Vec::new(), Vec::new());
            for number in commits {
                frame::write(&mut frame, number, [op(number)].iter()).unwrap();
                log.extend(&frame);
            }
            std::fs::write(beside(file, suffix), log).unwrap();
        }
    }

    #[test]
    fn what_a_killed_process_left_in_the_log_is_brought_in() {
        const NONE: Range<u64> = 0..0;
        for (says, applied, logs, last) in [
            ("nothing", 2, [NONE, NONE], 2),
            ("all of it", 0, [1..4, NONE], 3),
            ("all of it, in the other file", 0, [NONE, 1..4], 3),
            ("a part of a file", 2, [1..5, NONE], 4),
            ("one file, and the next was begun", 3, [4..7, 7..9], 8),
            ("the next was begun, and is the first of the two", 3, [7..9, 4..7], 8),
            ("the other is of an earlier use", 6, [7..9, 4..7], 8),
            ("all of it is in the database", 8, [7..9, 4..7], 8),
            ("a power cut took the first", 3, [5..7, NONE], 3),
            ("a power cut took one between", 3, [4..6, 7..9], 5),
        ] {
            let directory = tempfile::tempdir().unwrap();
            let file = directory.path().join("state.db");
            leave(&file, applied, logs);
            let state = open(&file);
            assert_eq!(found(&state), (1..=last).collect::<Vec<_>>(), "{says}");
            // What was not taken is not taken later, though its number comes next.
            state.commit(&[&[op(last + 1)]]).unwrap();
            drop(state);
            let left = std::fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name());
            let mut left: Vec<_> = left.collect();
            left.sort();
            assert_eq!(left, ["state.db", "state.db-lock"], "{says}");
            assert_eq!(found(&open(&file)), (1..=last + 1).collect::<Vec<_>>(), "{says}");
        }
    }

    #[test]
    fn a_log_without_its_database_is_nobodys() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("state.db");
        leave(&file, 0, [1..4, 4..6]);
        std::fs::remove_file(&file).unwrap();
        assert!(found(&open(&file)).is_empty());
    }

    #[test]
    fn a_log_that_has_grown_long_is_brought_in_by_the_writer() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("state.db");
        let state = open(&file);
        let large = |number| Op { json: Some(format!("\"{}\"", "x".repeat(5 << 20))), ..op(number) };
        for number in 1..=8 {
            state.commit(&[&[large(number)]]).unwrap();
            let log = beside(&file, "-redo0").metadata().unwrap().len();
            assert!(log < 2 * LOG_LIMIT, "{log}");
        }
        drop(state);
        let mut rows = 0;
        let mut count = |_: &str, json: &str| {
            rows += usize::from(json.len() == (5 << 20) + 2);
            Ok(())
        };
        open(&file).load("thing", &Scope::global("000000000000"), &mut count).unwrap();
        assert_eq!(rows, 8);
    }
}
