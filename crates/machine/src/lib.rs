//! Runs process trees as machines, and the keeper that holds them.
//!
//! The keeper is one small process for each data directory: it holds every network namespace by a
//! descriptor, is the parent of every machine, and outlives the daemon that started it. It knows no
//! cloud, no request and no store, and keeps nothing but what it holds. See [`Keeper`] for what it does
//! for its callers, and the `confine` module for what a machine can and cannot do to the host.

mod bytes;
mod client;
mod confine;
mod error;
mod init;
mod keeper;
mod namespace;
mod people;
mod protocol;
mod report;
mod root;
mod spec;
mod start;
mod sys;

pub use bytes::Bytes;
pub use client::{Events, Exec, Keeper};
pub use error::Error;
pub use init::{INIT_COMMAND, init_main};
pub use keeper::{KEEPER_COMMAND, KeeperArgs, keeper_main};
pub use namespace::{enter_netns, in_netns};
pub use report::{HostItem, HostReport, host_report};
pub use spec::{ExecSpec, Exit, GuestFile, Limits, MachineSpec, MachineStatus, Phase, Root, WindowSize};
pub use start::Called;

use std::{ffi::OsStr, process::ExitCode};

/// Runs the hidden commands that this crate re-executes its binary for, or `None` when the arguments
/// are not theirs. A binary that uses the crate calls this first in `main`, before it parses anything
/// and before it starts a thread: a machine boots in the time this takes.
pub fn applet() -> Option<ExitCode> {
    let mut args = std::env::args_os().skip(1);
    let command = args.next()?;
    if command == OsStr::new(INIT_COMMAND) {
        return Some(init_main());
    }
    if command != OsStr::new(KEEPER_COMMAND) {
        return None;
    }
    let result = match (args.next(), args.next()) {
        (Some(flag), Some(dir)) if flag == OsStr::new("--dir") => {
            let rootless = args.any(|flag| flag == OsStr::new(keeper::ROOTLESS));
            keeper_main(KeeperArgs { dir: dir.into(), rootless })
        }
        _ => Err(Error::Invalid(format!("usage: {KEEPER_COMMAND} --dir DIR"))),
    };
    Some(match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
    })
}
