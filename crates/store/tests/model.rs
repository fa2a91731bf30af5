//! The store against a model so simple that it is plainly right: a `BTreeMap`, copied at the start of
//! a transaction and put back when it fails.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use store::{Error, Options, Read, Record, Scope, Snapshot, Store, Tx};

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
struct Car {
    colour: u8,
    /// A car has as many entries in the index as it has doors.
    doors: u8,
}

impl Record for Car {
    const TABLE: &'static str = "car";
    fn index(&self, put: &mut dyn FnMut(&'static str, &str)) {
        put("colour", &self.colour.to_string());
        (0..self.doors).for_each(|door| put("door", &door.to_string()));
    }
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
struct Driver(String);

impl Record for Driver {
    const TABLE: &'static str = "driver";
}

#[derive(Clone, Debug)]
enum Step {
    Put(u8, u8, Car),
    Update(u8, u8, u8),
    Delete(u8, u8),
    PutDriver(u8, u8, String),
}

#[derive(Clone, Debug)]
enum Action {
    Transaction { steps: Vec<Step>, fails: bool },
    Reopen,
}

type Model = (BTreeMap<(Scope, String), Car>, BTreeMap<(Scope, String), Driver>);

fn scope(n: u8) -> Scope {
    if n == 0 { Scope::global("000000000000") } else { Scope::new("000000000000", format!("region-{n}")) }
}

fn scopes() -> impl Iterator<Item = Scope> {
    (0..3).map(scope)
}

fn id(n: u8) -> String {
    format!("id-{n}")
}

fn step() -> impl Strategy<Value = Step> {
    let car = (0u8..4, 0u8..4).prop_map(|(colour, doors)| Car { colour, doors });
    prop_oneof![
        4 => (0u8..3, 0u8..30, car).prop_map(|(scope, id, car)| Step::Put(scope, id, car)),
        2 => (0u8..3, 0u8..30, 0u8..4).prop_map(|(scope, id, colour)| Step::Update(scope, id, colour)),
        3 => (0u8..3, 0u8..30).prop_map(|(scope, id)| Step::Delete(scope, id)),
        1 => (0u8..3, 0u8..30, ".{0,8}").prop_map(|(scope, id, name)| Step::PutDriver(scope, id, name)),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let transaction = (proptest::collection::vec(step(), 0..12), proptest::bool::weighted(0.25));
    prop_oneof![
        9 => transaction.prop_map(|(steps, fails)| Action::Transaction { steps, fails }),
        1 => Just(Action::Reopen),
    ]
}

/// Takes a step in both, and compares what it returned.
fn take(step: &Step, tx: &mut Tx, model: &mut Model) {
    match step.clone() {
        Step::Put(s, i, car) => {
            tx.put(&scope(s), &id(i), car.clone());
            model.0.insert((scope(s), id(i)), car);
        }
        Step::Update(s, i, colour) => {
            let updated = tx.update(&scope(s), &id(i), |car: &mut Car| car.colour = colour);
            let expected = model.0.get_mut(&(scope(s), id(i)));
            let expected = expected.map(|car| {
                car.colour = colour;
                &*car
            });
            assert_eq!(updated.as_deref(), expected);
        }
        Step::Delete(s, i) => {
            let deleted = tx.delete::<Car>(&scope(s), &id(i));
            assert_eq!(deleted.as_deref(), model.0.remove(&(scope(s), id(i))).as_ref());
        }
        Step::PutDriver(s, i, name) => {
            tx.put(&scope(s), &id(i), Driver(name.clone()));
            model.1.insert((scope(s), id(i)), Driver(name));
        }
    }
}

/// Asks every question of both.
fn compare(seen: &impl Read, model: &Model) {
    for scope in scopes() {
        let cars: Vec<_> = model.0.iter().filter(|((at, _), _)| *at == scope).collect();
        let drivers = model.1.iter().filter(|((at, _), _)| *at == scope).map(|(_, driver)| driver);
        assert_eq!(seen.count::<Car>(&scope), cars.len());
        assert!(seen.list::<Car>(&scope).iter().map(|car| &**car).eq(cars.iter().map(|(_, car)| *car)));
        assert!(seen.list::<Driver>(&scope).iter().map(|driver| &**driver).eq(drivers));
        for n in 0..30 {
            let expected = model.0.get(&(scope.clone(), id(n)));
            assert_eq!(seen.get::<Car>(&scope, &id(n)).as_deref(), expected);
        }
        for n in 0..4u8 {
            let found = |index| seen.find::<Car>(&scope, index, &n.to_string());
            let expected = |holds: fn(&Car, u8) -> bool| {
                cars.iter().map(|(_, car)| *car).filter(move |car| holds(car, n))
            };
            assert!(found("colour").iter().map(|car| &**car).eq(expected(|car, n| car.colour == n)));
            assert!(found("door").iter().map(|car| &**car).eq(expected(|car, n| car.doors > n)));
            let before = seen.at_or_before::<Car>(&scope, "colour", &n.to_string());
            let expected = cars.iter().filter(|(_, car)| car.colour <= n);
            let expected = expected.max_by_key(|((_, id), car)| (car.colour, id)).map(|(_, car)| *car);
            assert_eq!(before.as_deref(), expected);
        }
        assert!(seen.find::<Car>(&scope, "colour", "1\0").is_empty());
    }
    let of = |table: BTreeSet<&Scope>| table.into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(seen.scopes::<Car>(), of(model.0.keys().map(|(scope, _)| scope).collect()));
    assert_eq!(seen.scopes::<Driver>(), of(model.1.keys().map(|(scope, _)| scope).collect()));
}

/// The tables that differ between two states.
fn differing(before: &Model, after: &Model) -> Vec<&'static str> {
    let tables = [(Car::TABLE, before.0 != after.0), (Driver::TABLE, before.1 != after.1)];
    tables.into_iter().filter(|(_, differs)| *differs).map(|(table, _)| table).collect()
}

fn run(mut open: impl FnMut() -> Store, actions: &[Action], may_reopen: bool) {
    let mut store = Some(open());
    let mut model = Model::default();
    for action in actions {
        match action {
            Action::Reopen if may_reopen => {
                drop(store.take());
                store = Some(open());
            }
            Action::Reopen => {}
            Action::Transaction { steps, fails } => {
                let store = store.as_ref().unwrap();
                let (heard, told) = std::sync::mpsc::channel();
                let listening = store.listen(move |table| heard.send(table).unwrap());
                let mut next = model.clone();
                let older = store.read(|snapshot: &Snapshot| {
                    // a snapshot is of its moment, whatever is committed meanwhile
                    let result = store.write(|tx| {
                        steps.iter().for_each(|step| take(step, tx, &mut next));
                        compare(tx, &next);
                        if *fails { Err(Error::Nested) } else { Ok(()) }
                    });
                    assert_eq!(result.is_err(), *fails);
                    compare(snapshot, &model);
                });
                older.unwrap();
                drop(listening);
                let told: Vec<_> = told.iter().flatten().collect();
                if *fails {
                    assert_eq!(told, [""; 0], "a transaction that failed is told of");
                } else {
                    let missing = differing(&model, &next).into_iter().find(|table| !told.contains(table));
                    assert_eq!(missing, None, "a change was not told");
                    model = next;
                }
            }
        }
        if let Some(store) = &store {
            store.read(|snapshot| compare(snapshot, &model)).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_file_behaves_like_the_model(actions in proptest::collection::vec(action(), 1..25)) {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("state.db");
        run(|| Store::open(&file, Options::default()).unwrap(), &actions, true);
    }

    #[test]
    fn memory_behaves_like_the_model(actions in proptest::collection::vec(action(), 1..25)) {
        run(Store::in_memory, &actions, false);
    }
}

#[test]
fn a_table_tells_what_changed_since_it_was_looked_at() {
    let store = Store::in_memory();
    let at = scope(1);
    let look = || store.read(|tx| tx.table::<Car>(&at)).unwrap();
    let write = |change: &dyn Fn(&mut Tx)| {
        store
            .write(|tx| {
                change(tx);
                Ok::<_, Error>(())
            })
            .unwrap();
    };
    let put = |n, colour| write(&|tx| tx.put(&at, &id(n), Car { colour, doors: 1 }));
    let empty = look();
    (0..200).for_each(|n| put(n, 1));
    let full = look();
    assert_eq!(full.changes_since(&empty).len(), 200);
    assert!(full.changes_since(&full).is_empty());
    put(7, 2);
    write(&|tx| _ = tx.delete::<Car>(&at, &id(9)));
    put(201, 3);
    let colours = |older| {
        let changes = look().changes_since(older).into_iter();
        changes.map(|(had, has)| (had.map(|car| car.colour), has.map(|car| car.colour))).collect::<Vec<_>>()
    };
    assert_eq!(colours(&full), [(None, Some(3)), (Some(1), Some(2)), (Some(1), None)], "in the order of ids");
}
