//! The person's terminal while a command with a terminal runs in an instance: raw, copied both ways,
//! and put back as it was whatever happens.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::time::Duration;

use anyhow::{Context, Result};
use machine::{Exec, WindowSize};
use nix::sys::termios::{SetArg, Termios, cfmakeraw, tcgetattr, tcsetattr};

/// Puts the terminal back when dropped.
struct Raw(Option<Termios>);

impl Raw {
    fn enter() -> Raw {
        let stdin = std::io::stdin();
        let before = tcgetattr(stdin.as_fd()).ok();
        if let Some(before) = &before {
            let mut raw = before.clone();
            cfmakeraw(&mut raw);
            // A terminal that refuses is used as it is: lines instead of keys.
            let _ = tcsetattr(stdin.as_fd(), SetArg::TCSANOW, &raw);
        }
        Raw(before)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            let _ = tcsetattr(std::io::stdin().as_fd(), SetArg::TCSANOW, before);
        }
    }
}

/// The size of the person's terminal; 24 lines of 80 where it does not say.
pub fn size() -> WindowSize {
    let lines = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let (rows, columns) =
        terminal_size().unwrap_or((lines("LINES").unwrap_or(24), lines("COLUMNS").unwrap_or(80)));
    WindowSize { rows, columns }
}

/// As `stty size` prints it: the one portable way that needs no `unsafe` here.
fn terminal_size() -> Option<(u16, u16)> {
    let output =
        std::process::Command::new("stty").arg("size").stdin(std::process::Stdio::inherit()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let (rows, columns) = text.trim().split_once(' ')?;
    Some((rows.parse().ok()?, columns.parse().ok()?))
}

/// Copies keys in and letters out until the command ends; its exit code.
pub fn attend(running: &Exec) -> Result<i32> {
    let master = running.terminal().context("the command has a terminal")?.try_clone_to_owned()?;
    let mut keys = File::from(master.try_clone()?);
    let mut letters = File::from(master);
    let _raw = Raw::enter();
    // This thread ends with the process: a read of the person's terminal cannot be called off.
    std::thread::spawn(move || {
        let mut buffer = [0u8; 4096];
        let mut stdin = std::io::stdin();
        while let Ok(n @ 1..) = stdin.read(&mut buffer) {
            if keys.write_all(&buffer[..n]).is_err() {
                break;
            }
        }
    });
    let writer = std::thread::spawn(move || {
        let mut buffer = [0u8; 16384];
        let mut out = std::io::stdout();
        // The kernel answers EIO when the last process has closed the terminal.
        while let Ok(n @ 1..) = letters.read(&mut buffer) {
            if out.write_all(&buffer[..n]).and_then(|()| out.flush()).is_err() {
                break;
            }
        }
    });
    let code = running.wait()?;
    // What the command wrote last may still be on its way; a process it left behind may hold the
    // terminal open for ever.
    for _ in 0..50 {
        if writer.is_finished() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Ok(code)
}
