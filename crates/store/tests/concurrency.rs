//! Many threads at one store: nothing is lost, nothing is seen half done, and who listens hears of all.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use serde::{Deserialize, Serialize};
use store::{Error, Options, Read, Record, Scope, Store, Sync};

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
fn every_commit_is_told_and_whoever_is_told_of_it_can_see_it() {
    let store = Store::in_memory();
    let (heard, told) = std::sync::mpsc::channel();
    let (reader, commits) = (store.clone(), AtomicUsize::new(0));
    let listening = store.listen(move |_| {
        let commits = commits.fetch_add(1, Ordering::Relaxed) + 1;
        let seen = reader.read(|snapshot| snapshot.count::<Counter>(&scope())).unwrap();
        heard.send((commits, seen)).unwrap();
    });
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
    });
    drop(listening);
    let told: Vec<_> = told.iter().collect();
    assert_eq!(told.len(), 400);
    assert_eq!(told.iter().find(|(commits, seen)| seen < commits), None, "told before it could be seen");
}

#[test]
fn what_changes_nothing_and_what_fails_is_not_told() {
    let store = Store::in_memory();
    add_one(&store, "a").unwrap();
    let (heard, tables) = std::sync::mpsc::channel();
    let _listening = store.listen(move |table| heard.send(table).unwrap());
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
    assert_eq!(tables.try_iter().count(), 0);

    store.write(|tx| Ok::<_, Error>(tx.delete::<Counter>(&scope(), "a"))).unwrap();
    assert_eq!(tables.try_iter().collect::<Vec<_>>(), [Some("counter")]);
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
    drop(listening);
    write(2);
    assert_eq!(tables.try_iter().count(), 0);
}
