//! Many threads at one store: nothing is lost, nothing is seen half done, and feeds keep order.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use store::{Change, Error, Options, Read, Record, Scope, Store, Sync};

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
struct Counter(u64);

impl Record for Counter {
    const TABLE: &'static str = "counter";
}

/// Says that it is gone, also when what held it panics, so that nobody waits for it.
struct Gone<'a>(&'a AtomicBool);

impl Drop for Gone<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

/// Longer than anything here takes; only a failure waits so long.
const PATIENCE: Duration = Duration::from_secs(60);

fn scope() -> Scope {
    Scope::global("000000000000")
}

fn add_one(store: &Store, id: &str) -> Result<(), Error> {
    store.write(|tx| {
        let n = tx.get::<Counter>(&scope(), id).map_or(0, |counter| counter.0);
        tx.put(&scope(), id, Counter(n + 1));
        Ok(())
    })
}

fn value(store: &Store, id: &str) -> u64 {
    store.read(|snapshot| snapshot.get::<Counter>(&scope(), id).map_or(0, |counter| counter.0)).unwrap()
}

#[test]
fn no_increment_is_lost_between_threads() {
    for sync in [Sync::Normal, Sync::Full] {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("state.db");
        let store = Store::open(&file, Options { sync }).unwrap();
        std::thread::scope(|threads| {
            for _ in 0..8 {
                threads.spawn(|| (0..200).for_each(|_| add_one(&store, "shared").unwrap()));
            }
        });
        assert_eq!(value(&store, "shared"), 1600);
        drop(store);
        assert_eq!(value(&Store::open(&file, Options::default()).unwrap(), "shared"), 1600);
    }
}

#[test]
fn a_reader_sees_whole_transactions_and_its_own_writes() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::open(&directory.path().join("state.db"), Options::default()).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|threads| {
        threads.spawn(|| {
            let _gone = Gone(&done);
            for n in 1..=500 {
                let both = store.write(|tx| {
                    tx.put(&scope(), "left", Counter(n));
                    tx.put(&scope(), "right", Counter(n));
                    Ok::<_, Error>(())
                });
                both.unwrap();
                assert_eq!(value(&store, "left"), n, "a returned write is not yet seen");
            }
        });
        for _ in 0..2 {
            threads.spawn(|| {
                let mut last = 0;
                while !done.load(Ordering::Acquire) {
                    let read = |snapshot: &store::Snapshot| {
                        let of = |id| snapshot.get::<Counter>(&scope(), id).map_or(0, |counter| counter.0);
                        (of("left"), of("right"))
                    };
                    let (left, right) = store.read(read).unwrap();
                    assert_eq!(left, right, "half a transaction is seen");
                    assert!(left >= last, "time went backwards");
                    last = left;
                }
            });
        }
    });
}

#[test]
fn many_may_be_the_first_to_look() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.db");
    let fill = Store::open(&file, Options::default()).unwrap().write(|tx| {
        (0..2_000).for_each(|n| tx.put(&scope(), &format!("{n:04}"), Counter(n)));
        Ok::<_, Error>(())
    });
    fill.unwrap();
    let store = Store::open(&file, Options::default()).unwrap();
    let start = std::sync::Barrier::new(8);
    std::thread::scope(|threads| {
        for thread in 0..8u64 {
            let (store, start) = (&store, &start);
            threads.spawn(move || {
                start.wait();
                if thread % 2 == 0 {
                    add_one(store, "0001").unwrap();
                } else {
                    assert_eq!(store.read(|snapshot| snapshot.count::<Counter>(&scope())).unwrap(), 2_000);
                }
            });
        }
    });
    assert_eq!(value(&store, "0001"), 5);
}

#[test]
fn a_feed_tells_of_every_commit_in_order() {
    let store = Store::in_memory();
    let mut feed = store.subscribe();
    std::thread::scope(|threads| {
        for thread in 0..4 {
            let store = &store;
            threads.spawn(move || {
                for n in 0..100 {
                    let put = store.write(|tx| {
                        tx.put(&scope(), &format!("{thread}-{n:03}"), Counter(n));
                        Ok::<_, Error>(())
                    });
                    put.unwrap();
                }
            });
        }
        let mut told: Vec<Change> = Vec::new();
        while told.len() < 400 {
            let batch = feed.next_timeout_blocking(PATIENCE).expect("the feed fell silent");
            assert!(!batch.lagged);
            // whatever a feed tells of, a reader can see
            let unseen = batch.changes.iter().find(|change| {
                store.read(|snapshot| snapshot.get::<Counter>(&scope(), &change.id).is_none()).unwrap()
            });
            assert_eq!(unseen, None);
            told.extend(batch.changes);
        }
        for thread in 0..4 {
            let mine = told.iter().filter(|change| change.id.starts_with(&format!("{thread}-")));
            assert!(mine.map(|change| change.id.clone()).is_sorted(), "a thread's commits are out of order");
        }
    });
}

#[test]
fn what_changes_nothing_and_what_fails_is_not_told() {
    let store = Store::in_memory();
    add_one(&store, "a").unwrap();
    let mut feed = store.subscribe();
    let same = store.write(|tx| {
        tx.put(&scope(), "a", Counter(1));
        tx.delete::<Counter>(&scope(), "no such");
        Ok::<_, Error>(())
    });
    same.unwrap();
    let failed = store.write(|tx| -> Result<(), Error> {
        tx.delete::<Counter>(&scope(), "a");
        Err(Error::Nested)
    });
    failed.unwrap_err();
    assert_eq!(feed.next_timeout_blocking(Duration::ZERO), None);

    store.write(|tx| Ok::<_, Error>(tx.delete::<Counter>(&scope(), "a"))).unwrap();
    let told = feed.next_timeout_blocking(Duration::ZERO).unwrap();
    let gone = Change { table: "counter", scope: scope(), id: "a".into(), deleted: true };
    assert_eq!((told.changes, told.lagged), (vec![gone], false));
}

#[test]
fn a_feed_that_is_not_read_says_so_and_then_goes_on() {
    let store = Store::in_memory();
    let mut feed = store.subscribe();
    let fill = store.write(|tx| {
        (0..9_000).for_each(|n| tx.put(&scope(), &n.to_string(), Counter(n)));
        Ok::<_, Error>(())
    });
    fill.unwrap();
    add_one(&store, "1").unwrap();
    let told = feed.next_timeout_blocking(Duration::ZERO).unwrap();
    assert!(told.lagged && told.changes.is_empty());
    add_one(&store, "2").unwrap();
    let told = feed.next_timeout_blocking(Duration::ZERO).unwrap();
    assert!(!told.lagged && told.changes.len() == 1);
}

#[test]
fn a_task_is_woken_by_a_commit_on_a_thread() {
    let store = Store::in_memory();
    let mut feed = store.subscribe();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    std::thread::scope(|threads| {
        let told = threads.spawn(move || {
            runtime.block_on(async move { tokio::time::timeout(PATIENCE, feed.next()).await.unwrap() })
        });
        add_one(&store, "a").unwrap();
        assert_eq!(told.join().unwrap().changes.len(), 1);
    });
}

#[test]
fn a_listener_hears_each_table_once_before_the_writer_does_and_nothing_after_its_end() {
    let store = Store::in_memory();
    let (heard, tables) = std::sync::mpsc::channel();
    let listening = store.listen(move |table| heard.send(table).unwrap());
    let write = |n: u64| {
        let written: Result<(), Error> = store.write(|tx| {
            tx.put(&scope(), "a", Counter(n));
            tx.put(&scope(), "b", Counter(n));
            Ok(())
        });
        written.unwrap();
    };
    write(1);
    assert_eq!(tables.try_iter().collect::<Vec<_>>(), [Some("counter")]);
    write(1);
    assert_eq!(tables.try_iter().count(), 0, "what changes nothing is not told");
    drop(listening);
    write(2);
    assert_eq!(tables.try_iter().count(), 0);
}
