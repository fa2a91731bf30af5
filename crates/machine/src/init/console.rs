//! The console log: a file on the host that never grows beyond its bound. When it would, its oldest part
//! goes, and what stays is as much as EC2's `GetConsoleOutput` gives: the last 64 KiB.

use std::{
    fs::File,
    io::{Read, Write},
    os::unix::fs::FileExt,
    time::Instant,
};

const LONGEST: u64 = 1 << 20;
const KEPT: u64 = 64 << 10;

pub(super) struct Console {
    log: File,
    length: u64,
    since: Instant,
}

impl Console {
    /// A console over a file that is open for reading and appending.
    pub fn new(log: File) -> Console {
        let length = log.metadata().map(|m| m.len()).unwrap_or(0);
        Console { log, length, since: Instant::now() }
    }

    /// One line of init's own, with the seconds since boot.
    pub fn say(&mut self, line: &str) {
        let seconds = self.since.elapsed().as_secs_f64();
        self.append(format!("[{seconds:>9.3}] cloudyard init: {line}\n").as_bytes());
    }

    /// Appends to the log. A log that cannot be written is no reason for a machine to end.
    pub fn append(&mut self, bytes: &[u8]) {
        if self.log.write_all(bytes).is_ok() {
            self.length += bytes.len() as u64;
        }
        if self.length > LONGEST {
            self.shorten();
        }
    }

    /// Copies all that there is to read now.
    pub fn copy_from(&mut self, from: &mut File) {
        let mut piece = [0; 16 * 1024];
        // Bounded, so that somebody who writes without end does not keep init from all else.
        for _ in 0..64 {
            match from.read(&mut piece) {
                Ok(length) if length > 0 => self.append(&piece[..length]),
                _ => return,
            }
        }
    }

    fn shorten(&mut self) {
        let mut last = vec![0; KEPT as usize];
        if self.log.read_exact_at(&mut last, self.length - KEPT).is_err() {
            return;
        }
        // From a whole line on, where there is one.
        let from = last.iter().position(|b| *b == b'\n').map_or(0, |at| at + 1);
        if self.log.set_len(0).is_ok() {
            self.length = 0;
            self.append(&last[from..]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::OpenOptions;

    #[test]
    fn the_log_stays_bounded_and_keeps_its_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("console");
        let open = || OpenOptions::new().read(true).append(true).create(true).open(&path).unwrap();
        let mut console = Console::new(open());
        for n in 0..40_000 {
            console.append(format!("line {n} of a machine that talks a lot\n").as_bytes());
            assert!(console.length <= LONGEST);
        }
        drop(console);
        let mut console = Console::new(open());
        console.say("the last word");
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text.len() as u64, console.length);
        assert!(text.starts_with("line "), "it begins with a whole line");
        assert!(text.contains("line 39999 of"));
        assert!(text.ends_with("cloudyard init: the last word\n"));
    }
}
