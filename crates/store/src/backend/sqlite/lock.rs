//! One process at a time: an advisory lock on a file of its own, released by the kernel however the
//! process ends. Not on the database itself: closing any descriptor of that would drop SQLite's locks.

use std::fs::{File, TryLockError};
use std::io::{Read, Write};
use std::path::Path;

use super::{beside, cannot};
use crate::error::Error;

/// Holds the lock as long as it lives. The file stays, empty of meaning, when it is gone.
pub(super) struct Lock(#[expect(dead_code, reason = "the lock lives as long as its descriptor")] File);

impl Lock {
    pub fn take(file: &Path) -> Result<Lock, Error> {
        let path = beside(file, "-lock");
        let opened = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let mut lock = opened.map_err(cannot("open", &path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut pid = String::new();
                _ = lock.read_to_string(&mut pid);
                let holder = match pid.trim().parse::<u32>() {
                    Ok(pid) => format!("process {pid}"),
                    Err(_) => "another process".into(),
                };
                return Err(Error::InUse { file: file.into(), holder });
            }
            Err(TryLockError::Error(cause)) => return Err(cannot("lock", &path)(cause)),
        }
        // only a help for whoever is refused: that it fails on a full disk must not keep us out
        _ = lock.set_len(0).and_then(|()| writeln!(lock, "{}", std::process::id()));
        Ok(Lock(lock))
    }
}
