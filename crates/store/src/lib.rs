//! The state of the cloud: JSON records in tables, serialisable transactions over them, and a word
//! to whoever listens when they change. It knows nothing of what a record means and never touches anything but
//! its own file.
//!
//! # What is durable when
//!
//! - [`Store::write`] returns once its records are in the kernel: they survive `kill -9` of this
//!   process at any later moment, whole or (had it not returned) whole or not at all.
//! - With [`Sync::Full`] it returns once they are on the disk, and so they survive a power cut as well.
//! - With [`Sync::Normal`], the default, the disk follows within 100 ms: a power cut may take the last
//!   tenth of a second of acknowledged transactions, the newest first, and leaves a sound file.
//! - The file that `sqlite3` shows is up to 100 ms behind. What it lacks is in its redo log, two files beside it:
//!   to copy a state is to copy them too, or to close it first.
//! - A new file is on the disk, sound and empty, before [`Store::open`] returns; one that was not finished
//!   counts as none (see `backend/sqlite/birth.rs`). In it, too, a power cut takes the last 100 ms at most.
//! - [`Store::read`] serves committed records only: what a reader has seen is as durable as an
//!   acknowledged write. Whoever listens, too, is told only of what is committed.
//! - If a commit fails (disk full, I/O error) the store stops: the transactions in it are lost and
//!   were never shown to a reader, and every later call returns [`Error::Stopped`] until the file is
//!   opened anew. Carrying on would acknowledge work on top of work that is gone.
//!
//! # How it is quick
//!
//! Decoded records are kept in memory as `Arc<T>`, so a read parses no JSON; a table's records in one
//! scope are read from the file when they are first asked for, so opening costs the same at any size
//! and an untouched region costs nothing. All versions share what they do not change (see
//! the crate `sorted`), so a reader takes a consistent snapshot by copying one pointer, holds no lock
//! while it looks, and never waits for a writer; and what two versions differ in is found at the cost of
//! the difference ([`Table::changes_since`]). Writers run one at a time, which makes them serialisable;
//! their commits overlap with the next writer's closure and are made durable in groups.

mod backend;
mod cache;
mod error;
#[cfg(test)]
mod failures;
mod listen;
mod log;
mod read;
mod record;
mod store;
mod tx;

pub use error::Error;
pub use listen::Listening;
pub use read::{Changed, Read, Snapshot, Table};
pub use record::{Record, Scope};
pub use store::{Options, Store, Sync};
pub use tx::Tx;
