//! A new state file: made beside its place, brought to the disk, and only then given its name. Whoever
//! is killed at any moment, by a power cut too, leaves either a sound and empty state or none, and the
//! next start makes it anew.
//!
//! Left to itself SQLite makes the file in its place, step by step, with six syncs, each of which can
//! take as long as all else at a start. As nobody looks at a file without its name, two of them do.

use std::fs::File;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rusqlite::Connection;

use super::{APPLICATION, LAYOUT, beside, cannot};
use crate::error::Error;

/// SQLite keeps the words, comments included: `.schema` in its shell explains the file. Rows stand in the order
/// of their making and only their keys in a tree of their own: ids come in no order, and in the tree of the
/// keys (`WITHOUT ROWID`) most commits would split a page of rows, or move them to the next.
pub(super) const SCHEMA: &str = "CREATE TABLE records (
  tbl     TEXT NOT NULL, -- what kind of thing this is
  account TEXT NOT NULL, -- whose it is, twelve digits
  region  TEXT NOT NULL, -- where it is; '' for what is in no region
  id      TEXT NOT NULL, -- unique within the three above
  json    TEXT NOT NULL, -- the thing itself
  PRIMARY KEY (tbl, account, region, id)
)";

/// How far the redo log has been brought in, in the one row of a table.
pub(super) const APPLIED: &str = "CREATE TABLE applied (
  number INTEGER NOT NULL -- the last commit that is in the records; later ones are in the files -redo0 and -redo1
);
INSERT INTO applied VALUES (0)";

/// Makes a state without records in `file`, which must be empty or absent, and durable by the return.
pub(super) fn make(file: &Path) -> Result<(), Error> {
    let draft = beside(file, "-new");
    let made = File::options().write(true).create(true).truncate(true).mode(0o600).open(&draft);
    let made = made.map_err(cannot("make", &draft))?;
    write(&draft).map_err(cannot("make", &draft))?;
    made.sync_all().map_err(cannot("sync", &draft))?;
    std::fs::rename(&draft, file).map_err(cannot("name", file))?;
    sync_name(file).map_err(cannot("sync the directory of", file))
}

/// No sync and no journal: a draft that is not finished is worth nothing.
fn write(draft: &Path) -> rusqlite::Result<()> {
    let connection = Connection::open(draft)?;
    connection.execute_batch(&format!(
        "PRAGMA synchronous = off; PRAGMA journal_mode = memory;
         BEGIN; {SCHEMA}; {APPLIED};
         PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {LAYOUT}; COMMIT;
         PRAGMA journal_mode = wal"
    ))?;
    connection.close().map_err(|(_, cause)| cause)
}

/// Brings to the disk what names the directory of `file` holds.
pub(super) fn sync_name(file: &Path) -> std::io::Result<()> {
    let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    File::open(directory.unwrap_or(Path::new(".")))?.sync_all()
}
