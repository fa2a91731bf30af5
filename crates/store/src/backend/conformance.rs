//! What every engine must do. `conformance(make)` is given a way to open one and the same state, which
//! must be empty at first; each case keeps to a table of its own and opens the state as often as it
//! likes. A new engine is held to it by one more test at the end of this file.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Backend, Memory, Op, Sqlite};
use crate::cache::Place;
use crate::store::Sync;
use crate::{Error, Read, Record, Scope, Store};

type Make<'a> = &'a dyn Fn() -> Box<dyn Backend>;

/// What a case shows, in words, and the case.
type Case = (&'static str, fn(Make));

fn conformance(make: impl Fn() -> Box<dyn Backend>) {
    let cases: [Case; 8] = [
        ("an empty state has no places and no rows", empty),
        ("rows come back as they were put, in byte order, from their own place only", order_and_places),
        ("in a group the later word on a row wins", later_wins),
        ("a place whose last row is deleted is no place", emptied),
        ("deleting what is not there is no error", delete_missing),
        ("text of any kind and size survives", any_text),
        ("a failing row callback stops the load with its error", callback_fails),
        ("a store over it finds its records and indexes again", store_reopens),
    ];
    for (says, case) in cases {
        eprintln!("{says}");
        case(&make);
    }
}

fn op(table: &'static str, scope: &Scope, id: &str, json: Option<&str>) -> Op {
    Op { table, scope: scope.clone(), id: id.into(), json: json.map(Into::into) }
}

fn scope() -> Scope {
    Scope::new("000000000000", "ap-northeast-2")
}

fn rows(backend: &dyn Backend, table: &str, scope: &Scope) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let mut add = |id: &str, json: &str| {
        rows.push((id.to_owned(), json.to_owned()));
        Ok(())
    };
    backend.load(table, scope, &mut add).unwrap();
    rows
}

fn places_of(backend: &dyn Backend, table: &str) -> Vec<Scope> {
    let mut places = backend.places().unwrap();
    places.sort();
    assert!(places.windows(2).all(|pair| pair[0] != pair[1]), "a place is named once");
    places.into_iter().filter(|place| &*place.table == table).map(|place| place.scope).collect()
}

fn pairs(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    rows.iter().map(|(id, json)| ((*id).to_owned(), (*json).to_owned())).collect()
}

fn empty(make: Make) {
    let backend = make();
    assert_eq!(backend.places().unwrap(), Vec::<Place>::new());
    assert_eq!(rows(&*backend, "nothing", &scope()), []);
}

fn order_and_places(make: Make) {
    let here = scope();
    // neighbours in every column, which an engine that glues its keys together would confuse
    let near = [
        Scope::global("000000000000"),
        Scope::new("00000000000", "0ap-northeast-2"),
        Scope::new("000000000000", "ap-northeast-1"),
        Scope::new("000000000001", "ap-northeast-2"),
    ];
    let mut ops: Vec<Op> = ["b", "a", "é", "B", "a!", "", "aa"]
        .map(|id| op("order", &here, id, Some(&format!("\"{id}\""))))
        .into();
    ops.extend(near.iter().map(|scope| op("order", scope, "n", Some("1"))));
    ops.push(op("orde", &here, "r", Some("2")));
    make().commit(&[&ops]).unwrap();

    let backend = make();
    let want = ["", "B", "a", "a!", "aa", "b", "é"].map(|id| (id.to_owned(), format!("\"{id}\"")));
    assert_eq!(rows(&*backend, "order", &here), want);
    let mut scopes = near.to_vec();
    scopes.push(here);
    scopes.sort();
    assert_eq!(places_of(&*backend, "order"), scopes);
    for near in near {
        assert_eq!(rows(&*backend, "order", &near), pairs(&[("n", "1")]));
    }
}

fn later_wins(make: Make) {
    let scope = scope();
    let word = |id, json| op("later", &scope, id, json);
    let first = [word("a", Some("1")), word("b", Some("1")), word("c", Some("1"))];
    let second = [word("a", Some("2")), word("b", None)];
    let third = [word("b", Some("3")), word("c", None), word("a", Some("3"))];
    make().commit(&[&first, &second, &[], &third]).unwrap();
    assert_eq!(rows(&*make(), "later", &scope), pairs(&[("a", "3"), ("b", "3")]));
}

fn emptied(make: Make) {
    let scope = scope();
    let backend = make();
    backend.commit(&[&[op("emptied", &scope, "a", Some("1"))]]).unwrap();
    assert_eq!(places_of(&*backend, "emptied"), std::slice::from_ref(&scope));
    backend.commit(&[&[op("emptied", &scope, "a", None)]]).unwrap();
    assert_eq!(places_of(&*backend, "emptied"), []);
}

fn delete_missing(make: Make) {
    let backend = make();
    backend.commit(&[&[op("missing", &scope(), "a", None)]]).unwrap();
    backend.commit(&[]).unwrap();
    assert_eq!(places_of(&*backend, "missing"), []);
}

fn any_text(make: Make) {
    let odd = ["\u{1}", "'; DROP TABLE records; --", "%_*?", "𝄞\u{202e}", "a\nb"];
    let scope = Scope::new("'\"", "é\t");
    let long = format!("\"{}\"", "x".repeat(3_000_000));
    let mut ops: Vec<Op> = odd.map(|id| op("text", &scope, id, Some(&format!("{id:?}")))).into();
    ops.push(op("text", &scope, "long", Some(&long)));
    make().commit(&[&ops]).unwrap();
    let found = rows(&*make(), "text", &scope);
    assert_eq!(found.len(), ops.len());
    for op in ops {
        assert!(found.contains(&((*op.id).to_owned(), op.json.unwrap())), "{:?} is changed", op.id);
    }
}

fn callback_fails(make: Make) {
    let scope = scope();
    let backend = make();
    let ops = ["a", "b", "c"].map(|id| op("fails", &scope, id, Some("1")));
    backend.commit(&[&ops]).unwrap();
    let mut seen = 0;
    let result = backend.load("fails", &scope, &mut |_, _| {
        seen += 1;
        if seen == 2 { Err(Error::Nested) } else { Ok(()) }
    });
    assert!(matches!(result, Err(Error::Nested)));
    assert_eq!(seen, 2);
    assert_eq!(rows(&*backend, "fails", &scope).len(), 3, "the next load is whole again");
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
struct Thing {
    group: String,
    #[serde(default)]
    note: Option<String>,
}

impl Record for Thing {
    const TABLE: &'static str = "thing";
    fn index(&self, put: &mut dyn FnMut(&'static str, &str)) {
        put("group", &self.group);
    }
}

fn store_reopens(make: Make) {
    let open = || Store::over(Arc::from(make())).unwrap();
    let (here, there) = (scope(), Scope::global("000000000000"));
    let thing = |group: &str| Thing { group: group.into(), note: None };
    open()
        .write(|tx| {
            tx.put(&here, "a", thing("red"));
            tx.put(&here, "b", thing("blue"));
            tx.put(&here, "c", thing("red"));
            tx.put(&there, "d", thing("red"));
            Ok::<_, Error>(())
        })
        .unwrap();
    open()
        .write(|tx| {
            tx.update(&here, "a", |thing: &mut Thing| thing.group = "blue".into());
            tx.delete::<Thing>(&there, "d");
            Ok::<_, Error>(())
        })
        .unwrap();
    let seen = open().read(|snapshot| {
        assert_eq!(snapshot.scopes::<Thing>(), std::slice::from_ref(&here));
        assert_eq!(snapshot.count::<Thing>(&there), 0);
        let of = |group: &str| snapshot.find::<Thing>(&here, "group", group).len();
        (of("red"), of("blue"), snapshot.list::<Thing>(&here).len())
    });
    assert_eq!(seen.unwrap(), (1, 2, 3));
}

#[test]
fn sqlite_conforms() {
    for sync in [Sync::Normal, Sync::Full] {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("state.db");
        conformance(|| Box::new(Sqlite::open(&file, sync).unwrap()));
    }
}

#[test]
fn memory_conforms() {
    let memory = Arc::new(Memory::default());
    conformance(|| Box::new(memory.clone()));
}

/// A second handle to the same rows, as opening a file again is.
impl Backend for Arc<Memory> {
    fn places(&self) -> Result<Vec<Place>, Error> {
        (**self).places()
    }
    fn load(
        &self,
        table: &str,
        scope: &Scope,
        row: &mut dyn FnMut(&str, &str) -> Result<(), Error>,
    ) -> Result<(), Error> {
        (**self).load(table, scope, row)
    }
    fn commit(&self, group: &[&[Op]]) -> Result<(), Error> {
        (**self).commit(group)
    }
}
