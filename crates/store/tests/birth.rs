//! A process that makes a new file may be killed at any moment: what is left counts as nothing or is a
//! sound state, and the next start goes on from there.
//!
//! The test binary runs itself as that process and holds it after each system call; between two of them
//! nothing changes that outlives it. What lies in the directory then is what `kill -9` would leave, and a
//! copy of it is opened.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use nix::sys::ptrace;
use nix::sys::signal::{Signal, raise};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{Pid, gettid};
use serde::{Deserialize, Serialize};
use store::{Error, Options, Read, Record, Scope, Store, Sync};

const FILE: &str = "STORE_BIRTH_FILE";

#[derive(Serialize, Deserialize, Clone, Debug)]
struct Thing(u64);

impl Record for Thing {
    const TABLE: &'static str = "thing";
}

fn scope() -> Scope {
    Scope::global("000000000000")
}

fn put(store: &Store, n: u64) -> Result<(), Error> {
    store.write(|tx| {
        tx.put(&scope(), "a", Thing(n));
        Ok(())
    })
}

fn get(store: &Store) -> Result<Option<u64>, Error> {
    store.read(|snapshot| snapshot.get::<Thing>(&scope(), "a").map(|thing| thing.0))
}

#[test]
fn begin_and_be_watched() {
    let Some(file) = std::env::var_os(FILE) else { return };
    ptrace::traceme().unwrap();
    println!("\nthread {}", gettid());
    raise(Signal::SIGSTOP).unwrap();
    let sync = if Path::new(&file).ends_with("full.db") { Sync::Full } else { Sync::Normal };
    let store = Store::open(Path::new(&file), Options { sync }).unwrap();
    put(&store, 1).unwrap();
    // Whoever watches sees this file, knows that the write was acknowledged, and kills us.
    std::fs::write(Path::new(&file).with_extension("acknowledged"), "").unwrap();
}

/// All files of a directory, by name.
type Files = BTreeMap<OsString, Vec<u8>>;

fn files(directory: &Path) -> Files {
    let entries = std::fs::read_dir(directory).unwrap().map(Result::unwrap);
    entries.map(|entry| (entry.file_name(), std::fs::read(entry.path()).unwrap())).collect()
}

/// Every state that the directory is in from before `file` is begun until a first write is acknowledged.
fn moments(file: &Path) -> Vec<Files> {
    let directory = file.parent().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "begin_and_be_watched", "--nocapture", "--test-threads=1"])
        .env(FILE, file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let thread = lines.filter_map(|line| Some(line.strip_prefix("thread ")?.parse().unwrap())).next();
    let thread = Pid::from_raw(thread.unwrap());
    let stopped = || matches!(waitpid(thread, Some(WaitPidFlag::__WALL)), Ok(WaitStatus::Stopped(..)));
    let mut moments = vec![Files::new()];
    let first = waitpid(thread, Some(WaitPidFlag::__WALL));
    assert!(matches!(first, Ok(WaitStatus::Stopped(..))), "it waits for us, and does not: {first:?}");
    ptrace::setoptions(thread, ptrace::Options::PTRACE_O_EXITKILL).unwrap();
    while !moments.last().is_some_and(acknowledged) {
        ptrace::syscall(thread, None).unwrap();
        assert!(stopped(), "it ended before its write was acknowledged");
        let now = files(directory);
        if moments.last() != Some(&now) {
            moments.push(now);
        }
    }
    child.kill().unwrap();
    // The thread's end is told to us alone, and the process's comes after it.
    while stopped() {}
    _ = child.wait();
    moments
}

fn acknowledged(files: &Files) -> bool {
    files.keys().any(|name| name.to_string_lossy().ends_with("acknowledged"))
}

/// Opens the state in a directory with these files, as the next start would; what it holds.
fn next_start(files: &Files, name: &str) -> Option<u64> {
    let directory = tempfile::tempdir().unwrap();
    files.iter().for_each(|(name, content)| std::fs::write(directory.path().join(name), content).unwrap());
    let file = directory.path().join(name);
    let store = Store::open(&file, Options::default()).unwrap();
    let found = get(&store).unwrap();
    put(&store, 2).unwrap();
    drop(store);
    assert_eq!(get(&Store::open(&file, Options::default()).unwrap()).unwrap(), Some(2));
    assert!(!directory.path().join(format!("{name}-new")).exists(), "a draft was left behind");
    found
}

#[test]
fn at_each_moment_of_a_birth_there_is_nothing_or_a_sound_state() {
    for name in ["normal.db", "full.db"] {
        let directory = tempfile::tempdir().unwrap();
        let moments = moments(&directory.path().join(name));
        assert!(moments.len() > 10, "only {} states were seen", moments.len());
        for (n, files) in moments.iter().enumerate() {
            let found = next_start(files, name);
            assert!(found.is_none_or(|value| value == 1), "state {n} of {name}: {found:?}");
            assert!(found.is_some() || !acknowledged(files), "an acknowledged write is lost in {name}");

            // A power cut may take the log, which is synced behind, but never a file with its name.
            let mut without_log = files.clone();
            without_log.retain(|name, _| !name.to_string_lossy().ends_with("-wal"));
            next_start(&without_log, name);
        }
    }
}

#[test]
fn what_stands_beside_a_file_that_was_taken_away_does_not_come_back() {
    let directory = tempfile::tempdir().unwrap();
    let moments = moments(&directory.path().join("normal.db"));
    let mut files = moments.last().unwrap().clone();
    assert!(files.contains_key(&OsString::from("normal.db-wal")), "the log of a process that was killed");
    files.remove(&OsString::from("normal.db"));
    assert_eq!(next_start(&files, "normal.db"), None);
}
