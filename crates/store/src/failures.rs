//! What callers are told when an engine fails under the store: tests over an engine that fails on
//! demand, and over a real file that is full, damaged, newer or somebody else's.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::backend::{Backend, Memory, Op};
use crate::cache::Place;
use crate::{Error, Options, Read, Record, Scope, Store};

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
struct Thing(u32);

impl Record for Thing {
    const TABLE: &'static str = "thing";
}

/// Another type over the same table.
#[derive(Serialize, Deserialize)]
struct Impostor(u32);

impl Record for Impostor {
    const TABLE: &'static str = "thing";
}

#[derive(Default)]
struct Fragile {
    rows: Memory,
    broken: AtomicBool,
}

impl Fragile {
    fn check(&self) -> Result<(), Error> {
        if self.broken.load(Ordering::SeqCst) {
            Err(Error::backend("touch it", "it is broken"))
        } else {
            Ok(())
        }
    }
}

impl Backend for Fragile {
    fn places(&self) -> Result<Vec<Place>, Error> {
        self.rows.places()
    }
    fn load(
        &self,
        table: &str,
        scope: &Scope,
        row: &mut dyn FnMut(&str, &str) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.check()?;
        self.rows.load(table, scope, row)
    }
    fn commit(&self, group: &[&[Op]]) -> Result<(), Error> {
        self.check()?;
        self.rows.commit(group)
    }
}

fn scope() -> Scope {
    Scope::global("000000000000")
}

fn put(store: &Store, id: &str, n: u32) -> Result<(), Error> {
    store.write(|tx| {
        tx.put(&scope(), id, Thing(n));
        Ok(())
    })
}

fn get(store: &Store, id: &str) -> Result<Option<u32>, Error> {
    store.read(|snapshot| snapshot.get::<Thing>(&scope(), id).map(|thing| thing.0))
}

#[test]
fn after_a_failed_commit_nothing_is_served_or_accepted() {
    let backend = Arc::new(Fragile::default());
    let store = Store::over(backend.clone()).unwrap();
    put(&store, "a", 1).unwrap();
    let (heard, told) = std::sync::mpsc::channel();
    let _listening = store.listen(move |table| heard.send(table).unwrap());

    backend.broken.store(true, Ordering::SeqCst);
    assert!(matches!(put(&store, "a", 2), Err(Error::Stopped { .. })));
    backend.broken.store(false, Ordering::SeqCst);

    assert!(matches!(get(&store, "a"), Err(Error::Stopped { .. })));
    assert!(matches!(put(&store, "b", 1), Err(Error::Stopped { .. })));
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [None], "listeners look, and so learn of it");

    let anew = Store::over(backend).unwrap();
    assert_eq!(get(&anew, "a").unwrap(), Some(1), "what was acknowledged is there, what failed is not");
}

#[test]
fn a_failed_first_look_is_told_and_tried_again() {
    let backend = Arc::new(Fragile::default());
    put(&Store::over(backend.clone()).unwrap(), "a", 1).unwrap();
    let store = Store::over(backend.clone()).unwrap();

    backend.broken.store(true, Ordering::SeqCst);
    assert!(matches!(get(&store, "a"), Err(Error::Backend { .. })));
    let wrote = store.write(|tx| match tx.get::<Thing>(&scope(), "a") {
        Some(_) => Ok(()),
        None => Err(Error::Nested), // what the closure concludes from a failed read counts for nothing
    });
    assert!(matches!(wrote, Err(Error::Backend { .. })));
    assert!(matches!(put(&store, "a", 2), Err(Error::Backend { .. })));

    backend.broken.store(false, Ordering::SeqCst);
    assert_eq!(get(&store, "a").unwrap(), Some(1));
}

#[test]
fn mistakes_of_the_program_are_errors() {
    let store = Store::in_memory();
    put(&store, "a", 1).unwrap();
    let impostor = store.read(|snapshot| snapshot.get::<Impostor>(&scope(), "a").map(|other| other.0));
    assert!(matches!(impostor, Err(Error::TwoTypes { table: "thing" })));

    let nested: Result<(), Error> = store.write(|_| put(&store, "a", 2));
    assert!(matches!(nested, Err(Error::Nested)));
    assert_eq!(get(&store, "a").unwrap(), Some(1));

    #[derive(Serialize, Deserialize)]
    struct NoJson(std::collections::HashMap<(u8, u8), u8>);
    impl Record for NoJson {
        const TABLE: &'static str = "no_json";
    }
    let wrote = store.write(|tx| {
        tx.put(&scope(), "a", Thing(3));
        tx.put(&scope(), "a", NoJson([((1, 2), 3)].into()));
        Ok::<_, Error>(())
    });
    assert!(matches!(wrote, Err(Error::Encode { table: "no_json", .. })));
    assert_eq!(get(&store, "a").unwrap(), Some(1), "the rest of that transaction did not happen");
}

#[test]
fn a_closure_that_panics_changes_nothing() {
    let store = Store::in_memory();
    put(&store, "a", 1).unwrap();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.write(|tx| -> Result<(), Error> {
            tx.put(&scope(), "a", Thing(2));
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(get(&store, "a").unwrap(), Some(1));
    put(&store, "a", 3).unwrap();
}

/// What opening `file` fails with, after `sql` was run on it through the database's own door.
fn opened_after(sql: &str) -> Error {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.db");
    put(&Store::open(&file, Options::default()).unwrap(), "a", 1).unwrap();
    rusqlite::Connection::open(&file).unwrap().execute_batch(sql).unwrap();
    Store::open(&file, Options::default()).and_then(|store| get(&store, "a")).unwrap_err()
}

#[test]
fn files_that_are_not_as_they_should_be_are_refused() {
    assert!(matches!(opened_after("PRAGMA user_version = 99"), Error::Newer { found: 99, .. }));
    assert!(matches!(opened_after("PRAGMA application_id = 1"), Error::Foreign { .. }));
    let damaged = opened_after("UPDATE records SET json = '{'");
    assert!(matches!(&damaged, Error::Decode { table: "thing", id, .. } if id == "a"), "{damaged}");

    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("letter.txt");
    std::fs::write(&file, "Dear Sir or Madam, ".repeat(100)).unwrap();
    assert!(matches!(Store::open(&file, Options::default()), Err(Error::Foreign { .. })));
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("Dear Sir"), "it is left as it was");

    let nowhere = Store::open(&directory.path().join("no/such/state.db"), Options::default());
    assert!(matches!(nowhere, Err(Error::Backend { .. })));
}

#[test]
fn a_file_of_the_first_layout_is_brought_to_the_newest_and_keeps_its_records() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.db");
    rusqlite::Connection::open(&file)
        .unwrap()
        .execute_batch(
            "PRAGMA journal_mode = wal;
             CREATE TABLE records (tbl TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL,
               id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tbl, account, region, id)) WITHOUT ROWID;
             INSERT INTO records VALUES ('thing', '000000000000', '', 'a', '1');
             PRAGMA application_id = 0x79617264; PRAGMA user_version = 1",
        )
        .unwrap();
    for n in 1..3 {
        let store = Store::open(&file, Options::default()).unwrap();
        assert_eq!(get(&store, "a").unwrap(), Some(n));
        put(&store, "a", n + 1).unwrap();
    }
    let look = rusqlite::Connection::open(&file).unwrap();
    let text = |sql: &str| look.query_row(sql, (), |row| row.get::<_, String>(0)).unwrap();
    assert!(!text("SELECT sql FROM sqlite_schema WHERE name = 'records'").contains("ROWID"));
    assert_eq!(text("SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'"), "records,applied");
}

#[test]
fn a_file_that_is_open_is_refused_until_it_is_closed() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.db");
    let first = Store::open(&file, Options::default()).unwrap();
    let Err(refused) = Store::open(&file, Options::default()) else { panic!("it was opened twice") };
    let text = refused.to_string();
    assert!(text.contains(&format!("process {}", std::process::id())), "{text}");
    put(&first, "a", 1).unwrap();
    drop(first);
    assert_eq!(get(&Store::open(&file, Options::default()).unwrap(), "a").unwrap(), Some(1));
}

#[test]
fn the_file_is_for_its_owner_only_and_explains_itself() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.db");
    let store = Store::open(&file, Options::default()).unwrap();
    put(&store, "a", 7).unwrap();
    for suffix in ["", "-wal", "-redo0", "-redo1"] {
        let mode = std::fs::metadata(format!("{}{suffix}", file.display())).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{suffix}");
    }
    // another process's look at it, while it is in use
    let look = rusqlite::Connection::open(&file).unwrap();
    let text = |sql: &str| look.query_row(sql, (), |row| row.get::<_, String>(0));
    assert!(text("SELECT sql FROM sqlite_schema").unwrap().contains("-- whose it is"));
    let end = Instant::now() + Duration::from_secs(30);
    let json = loop {
        match text("SELECT json FROM records WHERE tbl = 'thing' AND id = 'a'") {
            Err(rusqlite::Error::QueryReturnedNoRows) if Instant::now() < end => std::thread::yield_now(),
            found => break found.unwrap(),
        }
    };
    assert_eq!(json, "7", "the file follows");
}

#[test]
fn a_full_disk_stops_the_store_and_loses_nothing_acknowledged() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.db");
    let backend = Arc::new(crate::backend::Sqlite::open(&file, crate::Sync::Normal).unwrap());
    backend.limit_pages(40);
    let store = Store::over(backend).unwrap();
    let mut acknowledged = 0;
    let failure = loop {
        match put(&store, &format!("{acknowledged:09}"), acknowledged) {
            Ok(()) => acknowledged += 1,
            Err(failure) => break failure,
        }
    };
    assert!(failure.to_string().contains("full"), "{failure}");
    assert!(matches!(get(&store, "000000000"), Err(Error::Stopped { .. })));
    drop(store);
    let store = Store::open(&file, Options::default()).unwrap();
    assert_eq!(store.read(|snapshot| snapshot.count::<Thing>(&scope())).unwrap(), acknowledged as usize);
}
