//! What the store costs: `cargo run --release -p store --example commit_cost [DIRECTORY]`.
//!
//! Commits of one 600-byte record and an index entry, as `CreateSubnet` makes them, by one writer and
//! by sixteen, with the disk following and with the disk waited for; then opening and reading tables
//! of three sizes. The file goes to a new directory under DIRECTORY (default: the current one) that
//! is removed at the end.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use store::{Error, Options, Read, Record, Scope, Store, Sync, Tx};

#[derive(Serialize, Deserialize)]
struct Subnet {
    id: String,
    vpc: String,
    padding: String,
}

impl Record for Subnet {
    const TABLE: &'static str = "subnet";
    fn index(&self, put: &mut dyn FnMut(&'static str, &str)) {
        put("vpc", &self.vpc);
    }
}

/// Ids as the cloud makes them: in no order.
fn id(n: u64) -> String {
    format!("subnet-{:016x}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

fn subnet(n: u64) -> Subnet {
    Subnet { id: id(n), vpc: format!("vpc-{}", n % 50), padding: "x".repeat(500) }
}

fn put(store: &Store, scope: &Scope, n: u64) -> Result<(), Error> {
    store.write(|tx| {
        tx.put(scope, &id(n), subnet(n));
        Ok(())
    })
}

fn fill(store: &Store, scope: &Scope, rows: u64) -> Result<(), Error> {
    store.write(|tx: &mut Tx| {
        (0..rows).for_each(|n| tx.put(scope, &id(n), subnet(n)));
        Ok(())
    })
}

/// The median, the 99th hundredth and the worst, in microseconds.
fn spread(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |hundredth: usize| times[(times.len() - 1) * hundredth / 100].as_secs_f64() * 1e6;
    format!("p50 {:8.1} us   p99 {:8.1} us   worst {:8.1} us", at(50), at(99), at(100))
}

fn timed<R>(mut f: impl FnMut() -> R) -> Duration {
    let start = Instant::now();
    std::hint::black_box(f());
    start.elapsed()
}

fn commits(directory: &Path, sync: Sync, rows: u64, writers: u64, each: u64) -> Result<(), Error> {
    let store = Store::open(&directory.join(format!("{sync:?}-{rows}-{writers}.db")), Options { sync })?;
    let scope = Scope::new("000000000000", "ap-northeast-2");
    fill(&store, &scope, rows)?;
    let start = Instant::now();
    let times = std::thread::scope(|threads| {
        let run = |writer: u64| {
            let (store, scope) = (store.clone(), scope.clone());
            let first = 1_000_000 * (writer + 1);
            threads.spawn(move || {
                let one = |n| -> Result<Duration, Error> {
                    let start = Instant::now();
                    put(&store, &scope, n)?;
                    Ok(start.elapsed())
                };
                (first..first + each).map(one).collect::<Result<Vec<_>, _>>()
            })
        };
        let running: Vec<_> = (0..writers).map(run).collect();
        running
            .into_iter()
            .map(|thread| thread.join().expect("no writer panics"))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let rate = (writers * each) as f64 / start.elapsed().as_secs_f64();
    let times = spread(times.into_iter().flatten().collect());
    println!("commit  {sync:<6?} {rows:6} rows {writers:2} writers  {times}   {rate:8.0}/s");
    Ok(())
}

fn reads(directory: &Path, rows: u64) -> Result<(), Error> {
    let file = directory.join(format!("read-{rows}.db"));
    let scope = Scope::new("000000000000", "ap-northeast-2");
    fill(&Store::open(&file, Options::default())?, &scope, rows)?;

    let start = Instant::now();
    let store = Store::open(&file, Options::default())?;
    let open = start.elapsed();
    let first = timed(|| store.read(|snapshot| snapshot.count::<Subnet>(&scope)));
    let spread_of = |f: &dyn Fn() -> usize| spread((0..2_000).map(|_| timed(f)).collect());
    println!("open    {rows:6} rows   {open:8.1?}   first look {first:8.1?}");
    let list = || store.read(|snapshot| snapshot.list::<Subnet>(&scope).len()).unwrap_or(0);
    println!("list    {rows:6} rows   {}", spread_of(&list));
    let get =
        || store.read(|snapshot| snapshot.get::<Subnet>(&scope, &id(rows / 2)).map_or(0, |s| s.id.len()));
    println!("get     {rows:6} rows   {}", spread_of(&|| get().unwrap_or(0)));
    let find = || store.read(|snapshot| snapshot.find::<Subnet>(&scope, "vpc", "vpc-7").len()).unwrap_or(0);
    println!("find    {rows:6} rows   {}", spread_of(&find));
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let under = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("."), PathBuf::from);
    let directory = under.join(format!("commit_cost-{}", std::process::id()));
    std::fs::create_dir(&directory)?;
    let run = || -> Result<(), Error> {
        for rows in [10, 1_000, 10_000] {
            commits(&directory, Sync::Normal, rows, 1, 10_000)?;
        }
        commits(&directory, Sync::Normal, 1_000, 2, 10_000)?;
        commits(&directory, Sync::Normal, 1_000, 16, 2_000)?;
        commits(&directory, Sync::Full, 1_000, 1, 2_000)?;
        commits(&directory, Sync::Full, 1_000, 16, 250)?;
        [10, 1_000, 10_000].into_iter().try_for_each(|rows| reads(&directory, rows))
    };
    let result = run();
    std::fs::remove_dir_all(&directory)?;
    Ok(result?)
}
