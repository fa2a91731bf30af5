//! The database's rows, changed from the redo log.

use rusqlite::{Connection, TransactionBehavior};

use super::frame::{Frame, Row};
use crate::error::Error;

/// The one connection that changes rows.
pub(super) struct Rows(Connection);

impl Rows {
    /// Over a connection whose commits are on the disk when they return.
    pub fn new(connection: Connection) -> Rows {
        Rows(connection)
    }

    /// The number of the last commit that is in the database; 0 of a new one.
    pub fn applied(&self) -> Result<u64, Error> {
        let number = self.0.query_row("SELECT number FROM applied", (), |row| row.get::<_, i64>(0));
        number
            .map(i64::cast_unsigned)
            .map_err(|cause| Error::backend("read how far the state file is", cause))
    }

    /// Brings commits in, all or none, and to the disk. They must be the next in number.
    pub fn apply<'a>(&mut self, commits: impl Iterator<Item = Frame<'a>>) -> Result<(), Error> {
        let cannot = |cause| Error::backend("write to the state file", cause);
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate).map_err(cannot)?;
        let mut last = None;
        for commit in commits {
            for row in commit.rows() {
                change(&transaction, &row?).map_err(cannot)?;
            }
            last = Some(commit.number);
        }
        if let Some(last) = last {
            transaction.execute("UPDATE applied SET number = ?", [last.cast_signed()]).map_err(cannot)?;
        }
        transaction.commit().map_err(cannot)
    }

    #[cfg(test)]
    pub fn limit_pages(&self, pages: u32) {
        self.0.pragma_update(None, "max_page_count", pages).unwrap();
    }
}

fn change(transaction: &Connection, row: &Row<'_>) -> rusqlite::Result<usize> {
    let Row { table, account, region, id, json } = row;
    match json {
        Some(json) => transaction
            .prepare_cached(
                "INSERT INTO records VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT DO UPDATE SET json = excluded.json",
            )?
            .execute((table, account, region, id, json)),
        None => transaction
            .prepare_cached("DELETE FROM records WHERE tbl = ? AND account = ? AND region = ? AND id = ?")?
            .execute((table, account, region, id)),
    }
}
