//! The redo log's two files: while one is written to, what is in the other is brought into the database.

use std::fs::File;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::{beside, cannot};
use crate::error::Error;

/// The files. They are only ever overwritten, for a file that keeps its length is the quickest to write; what
/// is older than a frame is told by its number.
pub(super) struct Redo {
    files: [File; 2],
    paths: [PathBuf; 2],
}

impl Redo {
    /// Opens the log of the state in `file`, or begins one.
    pub fn open(file: &Path) -> Result<Redo, Error> {
        let paths = ["-redo0", "-redo1"].map(|suffix| beside(file, suffix));
        // its frames hold secret keys, as the state does
        let open = |path: &PathBuf| {
            let mut options = File::options();
            options.read(true).write(true).create(true).truncate(false).mode(0o600);
            options.open(path).map_err(cannot("open", path))
        };
        Ok(Redo { files: [open(&paths[0])?, open(&paths[1])?], paths })
    }

    /// All that is in each file.
    pub fn content(&self) -> Result<[Vec<u8>; 2], Error> {
        let whole = |which: usize| {
            let length = self.files[which].metadata().map_err(cannot("read", &self.paths[which]))?.len();
            self.read(which, length)
        };
        Ok([whole(0)?, whole(1)?])
    }

    /// The first `length` bytes of a file.
    pub fn read(&self, which: usize, length: u64) -> Result<Vec<u8>, Error> {
        let read = || {
            let mut bytes = vec![0; usize::try_from(length).map_err(std::io::Error::other)?];
            self.files[which].read_exact_at(&mut bytes, 0)?;
            Ok(bytes)
        };
        read().map_err(|cause: std::io::Error| cannot("read", &self.paths[which])(cause))
    }

    /// Writes a frame where the last one ended; to the disk if it shall be `durable`.
    pub fn write(&self, which: usize, end: u64, frame: &[u8], durable: bool) -> Result<(), Error> {
        let file = &self.files[which];
        let written =
            file.write_all_at(frame, end).and_then(|()| if durable { file.sync_data() } else { Ok(()) });
        written.map_err(|cause| {
            // who is told that it failed shall not find it done at the next start
            _ = file.set_len(end);
            cannot("write to", &self.paths[which])(cause)
        })
    }

    /// Empties it, on the disk too, so that nothing old is ever taken for the next commit.
    pub fn clear(&self) -> Result<(), Error> {
        for (file, path) in self.files.iter().zip(&self.paths) {
            let clear = || match file.metadata()?.len() {
                0 => Ok(()),
                _ => file.set_len(0).and_then(|()| file.sync_all()),
            };
            clear().map_err(cannot("empty", path))?;
        }
        Ok(())
    }

    /// Takes the files away, once all that is in them is elsewhere. One that stays does no harm.
    pub fn remove(&self) {
        self.paths.iter().for_each(|path| _ = std::fs::remove_file(path));
    }
}
