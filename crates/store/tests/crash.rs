//! `kill -9` at any moment: what was acknowledged is there, what was not is there whole or not at all.
//!
//! The test binary runs itself as the process that is killed: `write_until_killed` writes only when
//! the test below has told it where, and is an empty test otherwise.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};
use store::{Error, Options, Read, Record, Scope, Store, Sync};

const FILE: &str = "STORE_CRASH_FILE";
const ROUNDS: u64 = 10;
const WRITERS: u64 = 3;

#[derive(Serialize, Deserialize, Clone, Debug)]
struct Half {
    padding: String,
}

impl Record for Half {
    const TABLE: &'static str = "half";
}

fn scopes() -> [Scope; 2] {
    [Scope::new("000000000000", "ap-northeast-2"), Scope::global("000000000000")]
}

/// Each transaction puts two halves, and says so when it was acknowledged.
fn write(store: &Store, writer: u64) -> Result<(), Error> {
    for n in 0.. {
        let id = format!("{}-{writer}-{n}", std::process::id());
        store.write(|tx| {
            scopes().iter().for_each(|scope| tx.put(scope, &id, Half { padding: "x".repeat(n % 1500) }));
            Ok::<_, Error>(())
        })?;
        let mut out = std::io::stdout().lock();
        if writeln!(out, "ack {id}").and_then(|()| out.flush()).is_err() {
            break; // nobody listens any more: the test is gone
        }
    }
    Ok(())
}

#[test]
fn write_until_killed() {
    let Some(file) = std::env::var_os(FILE) else { return };
    let store = Store::open(Path::new(&file), Options::default()).unwrap();
    let store = &store;
    std::thread::scope(|threads| {
        for writer in 0..WRITERS {
            threads.spawn(move || write(store, writer).unwrap());
        }
    });
}

/// Runs a writer, kills it after it acknowledged `enough`, and returns all that it acknowledged.
fn killed_after(file: &Path, enough: usize) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "write_until_killed", "--nocapture", "--test-threads=1"])
        .env(FILE, file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut acknowledged = Vec::new();
    for line in lines {
        // the harness prints the test's name in front of the first
        if let Some((_, id)) = line.split_once("ack ") {
            acknowledged.push(id.to_owned());
        }
        if acknowledged.len() == enough {
            child.kill().unwrap(); // SIGKILL; what is in the pipe by now was acknowledged too
        }
    }
    child.wait().unwrap();
    acknowledged
}

#[test]
fn nothing_acknowledged_is_lost_to_kill_9() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.db");
    let mut acknowledged = Vec::new();
    for round in 0..ROUNDS {
        // before the first commit is in the database, and while more and more are brought in behind the writers
        let enough = 50 + (round * 1_371 % 4_000) as usize;
        let new = killed_after(&file, enough);
        assert!(new.len() >= enough, "the writer ended early, after {}", new.len());
        acknowledged.extend(new);

        let sync = if round % 2 == 0 { Sync::Normal } else { Sync::Full };
        let store = Store::open(&file, Options { sync }).unwrap();
        let [first, second] = scopes();
        let check = store.read(|snapshot| {
            let lost = acknowledged.iter().find(|id| snapshot.get::<Half>(&first, id).is_none());
            assert_eq!(lost, None, "an acknowledged transaction is lost in round {round}");
            assert_eq!(
                snapshot.count::<Half>(&first),
                snapshot.count::<Half>(&second),
                "half a transaction is there"
            );
            assert!(snapshot.count::<Half>(&first) <= acknowledged.len() + (WRITERS * (round + 1)) as usize);
        });
        check.unwrap();
    }
}
