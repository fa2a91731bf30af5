//! Rows in one SQLite file behind a redo log: the engine of a cloud on one machine. A commit is done once it is
//! in the log; the file follows within a tenth of a second (see `sqlite/behind.rs`).
//!
//! The file is meant to be looked at with the `sqlite3` shell, also while it is in use. Only one
//! process may have it open as a store; a lock file beside it sees to that, which SQLite's own
//! exclusive mode would do at the price of shutting the shell out.

mod behind;
mod birth;
mod frame;
mod lock;
mod redo;
mod rows;

use std::ffi::OsString;
use std::fs::File;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parking_lot::Mutex;
use rusqlite::{Connection, ErrorCode, OptionalExtension};

use self::behind::Behind;
use self::lock::Lock;
use self::redo::Redo;
use self::rows::Rows;
use super::{Backend, Op};
use crate::cache::Place;
use crate::error::Error;
use crate::record::Scope;
use crate::store::Sync;

/// Marks the file as ours (`yard` in ASCII), where `file` and `PRAGMA application_id` show it.
const APPLICATION: i64 = 0x7961_7264;

/// The layout in [`birth::SCHEMA`]. A change of it gets the next number, and [`upgrade`] the step from the last.
const LAYOUT: i64 = 3;

/// How long to wait for someone who holds the database's lock, such as a person in the `sqlite3` shell.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

/// Fields are dropped in this order, and must be: the lock goes last.
pub(crate) struct Sqlite {
    behind: Behind,
    /// A connection of its own, so that a first look at a table does not wait for who brings commits in.
    reader: Mutex<Connection>,
    _lock: Lock,
}

impl Sqlite {
    pub fn open(file: &Path, sync: Sync) -> Result<Sqlite, Error> {
        let lock = Lock::take(file)?;
        // made here and not by SQLite, which would let everyone read it: it holds secret keys
        File::options().append(true).create(true).mode(0o600).open(file).map_err(cannot("open", file))?;
        let mut writer = connect(file).map_err(cannot("open", file))?;
        let layout = layout(&writer, file)?;
        let new = layout.is_none();
        if new {
            // SQLite has seen by now that it is empty, and taken away the log of another that stood beside it
            writer.close().map_err(|(_, cause)| cannot("open", file)(cause))?;
            birth::make(file)?;
            writer = connect(file).map_err(cannot("open", file))?;
        }
        let begin = || {
            writer.pragma_update(None, "journal_mode", "wal")?;
            writer.pragma_update(None, "synchronous", "full")?;
            upgrade(&writer, layout.unwrap_or(LAYOUT))?;
            connect(file)
        };
        let reader = begin().map_err(cannot("open", file))?;
        let redo = Redo::open(file)?;
        if sync == Sync::Full {
            birth::sync_name(file).map_err(cannot("sync the directory of", file))?;
        }
        let behind = Behind::new(redo, Rows::new(writer), sync, new)?;
        Ok(Sqlite { behind, reader: reader.into(), _lock: lock })
    }

    /// Makes the disk full once the file has this many pages.
    #[cfg(test)]
    pub fn limit_pages(&self, pages: u32) {
        self.behind.limit_pages(pages);
    }
}

fn connect(file: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// The file's layout, `None` of an empty one; refuses one that is not ours or is beyond us, and leaves it as it is.
fn layout(connection: &Connection, file: &Path) -> Result<Option<i64>, Error> {
    let ask = |what: &str| {
        connection.query_row(what, (), |row| row.get::<_, i64>(0)).map_err(|cause| {
            match cause.sqlite_error_code() {
                Some(ErrorCode::NotADatabase) => Error::Foreign { file: file.into() },
                _ => cannot("read", file)(cause),
            }
        })
    };
    let tables = ask("SELECT count(*) FROM sqlite_schema")?;
    match (ask("PRAGMA application_id")?, ask("PRAGMA user_version")?) {
        (APPLICATION, known @ 1..=LAYOUT) => Ok(Some(known)),
        (APPLICATION, found) => Err(Error::Newer { file: file.into(), found, known: LAYOUT }),
        (0, 0) if tables == 0 => Ok(None),
        _ => Err(Error::Foreign { file: file.into() }),
    }
}

/// Brings a file of an earlier layout to the newest: the first has the same columns `WITHOUT ROWID`, and neither
/// it nor the second has had a redo log.
fn upgrade(connection: &Connection, layout: i64) -> rusqlite::Result<()> {
    if layout == LAYOUT {
        return Ok(());
    }
    let rows = format!(
        "ALTER TABLE records RENAME TO records_1; {};
         INSERT INTO records SELECT * FROM records_1; DROP TABLE records_1;",
        birth::SCHEMA
    );
    connection.execute_batch(&format!(
        "BEGIN IMMEDIATE; {rows} {applied}; PRAGMA user_version = {LAYOUT}; COMMIT",
        rows = if layout == 1 { &rows } else { "" },
        applied = birth::APPLIED
    ))
}

impl Backend for Sqlite {
    fn places(&self) -> Result<Vec<Place>, Error> {
        self.behind.catch_up()?;
        // From each place straight to the next, so that rows cost nothing. Asked as one row value,
        // `(tbl, account, region) > (?, ?, ?)`, SQLite walks all rows of the place it comes from.
        const NEXT: &str = "
            SELECT * FROM (SELECT tbl, account, region FROM records
                WHERE tbl = ?1 AND account = ?2 AND region > ?3 ORDER BY region LIMIT 1)
            UNION ALL SELECT * FROM (SELECT tbl, account, region FROM records
                WHERE tbl = ?1 AND account > ?2 ORDER BY account, region LIMIT 1)
            UNION ALL SELECT * FROM (SELECT tbl, account, region FROM records
                WHERE tbl > ?1 ORDER BY tbl, account, region LIMIT 1)
            ORDER BY 1, 2, 3 LIMIT 1";
        let walk = || {
            let reader = self.reader.lock();
            let mut next = reader.prepare(NEXT)?;
            let mut places: Vec<Place> = Vec::new();
            loop {
                let after = places.last().map_or(("", "", ""), |Place { table, scope }| {
                    (&**table, &*scope.account, &*scope.region)
                });
                let place = next.query_row(after, |row| {
                    let text =
                        |column| Ok::<Arc<str>, rusqlite::Error>(row.get_ref(column)?.as_str()?.into());
                    Ok(Place { table: text(0)?, scope: Scope { account: text(1)?, region: text(2)? } })
                });
                match place.optional()? {
                    Some(place) => places.push(place),
                    None => return Ok(places),
                }
            }
        };
        walk().map_err(|cause: rusqlite::Error| Error::backend("read the state's tables", cause))
    }

    fn load(
        &self,
        table: &str,
        scope: &Scope,
        row: &mut dyn FnMut(&str, &str) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let cannot = |cause: rusqlite::Error| Error::backend(format!("read table {table}"), cause);
        self.behind.catch_up()?;
        let reader = self.reader.lock();
        let query = "SELECT id, json FROM records WHERE tbl = ? AND account = ? AND region = ? ORDER BY id";
        let mut query = reader.prepare_cached(query).map_err(cannot)?;
        let mut rows = query.query((table, &*scope.account, &*scope.region)).map_err(cannot)?;
        while let Some(found) = rows.next().map_err(cannot)? {
            let text = |column| found.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
            row(text(0).map_err(cannot)?, text(1).map_err(cannot)?)?;
        }
        Ok(())
    }

    fn commit(&self, group: &[&[Op]]) -> Result<(), Error> {
        self.behind.commit(group)
    }
}

/// `cannot open /there: why`, as a function of why.
fn cannot<E: std::fmt::Display>(verb: &str, file: &Path) -> impl Fn(E) -> Error {
    let doing = format!("{verb} {}", file.display());
    move |cause| Error::backend(doing.clone(), cause)
}

/// The file that stands beside `file` under the same name and `suffix`.
fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(suffix);
    name.into()
}
