//! Everything that can go wrong with the state, each with what to do about it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::Scope;

/// Why the store refused or failed. Cheap to clone: one failure may have to be told to many callers.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Another process holds the file. Two writers would not see each other's records.
    #[error("{} is in use by {holder}; stop that one first, or choose another data directory", file.display())]
    InUse {
        /// The state file.
        file: PathBuf,
        /// `process 4711`, or `another process` where it did not say.
        holder: String,
    },
    /// The file was written by a newer version than this one.
    #[error("{} has layout {found} and this version knows layouts up to {known}; use the newer version", file.display())]
    Newer {
        /// The state file.
        file: PathBuf,
        /// The layout found in the file.
        found: i64,
        /// The newest layout that this version reads.
        known: i64,
    },
    /// The file is a database, but not one of ours.
    #[error("{} is some other program's database; choose another file", file.display())]
    Foreign {
        /// The file that was to be opened.
        file: PathBuf,
    },
    /// The file or the database in it could not be opened, read or written.
    #[error("cannot {doing}: {cause}")]
    Backend {
        /// What was being done, as in "cannot ...".
        doing: String,
        /// What the engine or the system said.
        cause: Arc<str>,
    },
    /// A stored record is not what its type expects.
    #[error("record {id:?} of table {table} in {}/{} cannot be read: {cause}", scope.account, scope.region)]
    Decode {
        /// The record's table.
        table: &'static str,
        /// Where the record lives.
        scope: Scope,
        /// The record's id.
        id: String,
        /// What the decoder said.
        cause: Arc<str>,
    },
    /// A record has no form in JSON (a map whose keys are not strings, say).
    #[error("record {id:?} of table {table} cannot be written as JSON: {cause}")]
    Encode {
        /// The record's table.
        table: &'static str,
        /// The record's id.
        id: String,
        /// What the encoder said.
        cause: Arc<str>,
    },
    /// Two Rust types claim the same table: a mistake in the program.
    #[error("table {table} is used with two different types")]
    TwoTypes {
        /// The table with two claimants.
        table: &'static str,
    },
    /// `write` was called inside the closure of another `write` on the same store: a mistake in the
    /// program, which would otherwise wait for itself for ever.
    #[error("a transaction was begun inside a transaction")]
    Nested,
    /// A commit failed earlier, and nothing has been accepted or acknowledged since.
    #[error("the state stopped when a commit failed ({cause}); mend that and start again")]
    Stopped {
        /// The failure that stopped it.
        cause: Arc<str>,
    },
}

impl Error {
    pub(crate) fn backend(doing: impl Into<String>, cause: impl ToString) -> Error {
        Error::Backend { doing: doing.into(), cause: cause.to_string().into() }
    }
}
