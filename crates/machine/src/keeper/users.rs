//! The user namespace of an ordinary user's keeper. In it the user is root over everything the keeper
//! makes, and over nothing of the host's.

use crate::{Error, error::Doing, sys};
use nix::{
    sched::{CloneFlags, unshare},
    sys::wait::{WaitStatus, waitpid},
    unistd::{Gid, Pid, Uid, User},
};
use std::{
    fs,
    io::{PipeReader, Read},
    path::{Path, PathBuf},
    process::Command,
};

/// How many ids a user needs to have more users in a machine than one.
const ENOUGH_IDS: u32 = 65536;
const CAP_SYS_ADMIN: u32 = 21;
const CAP_NET_ADMIN: u32 = 12;

/// Whether the keeper has to make a user namespace to be allowed what it does: it is not root, or is
/// root in name only, as in a plain container.
pub(crate) fn must_make_namespace() -> bool {
    let able = |cap: u32| effective_capabilities() & (1 << cap) != 0;
    !Uid::effective().is_root() || !able(CAP_SYS_ADMIN) || !able(CAP_NET_ADMIN)
}

fn effective_capabilities() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("CapEff:"));
    line.and_then(|hex| u64::from_str_radix(hex.trim(), 16).ok()).unwrap_or(0)
}

/// What the user namespace we are in knows of ids.
pub(crate) struct Ids {
    pub initial: bool,
    pub single: bool,
}

impl Ids {
    pub fn read() -> Result<Ids, Error> {
        let map = fs::read_to_string("/proc/self/uid_map").doing(|| "reading the user map")?;
        let mut lengths = map.lines().filter_map(|l| l.split_whitespace().nth(2)?.parse::<u64>().ok());
        let total: u64 = lengths.by_ref().sum();
        Ok(Ids { initial: total == u64::from(u32::MAX), single: total <= 1 })
    }
}

/// Enters a new user namespace as its root, with the user's subordinate ids where the host has them.
pub(super) fn enter_namespace() -> Result<(), Error> {
    let (uid, gid) = (Uid::effective(), Gid::effective());
    let ranges = subordinate_ranges(uid);
    let (entered, writer) = std::io::pipe().doing(|| "making a pipe")?;
    let helper = match ranges {
        // The setuid helpers must run outside the namespace they are to fill.
        Some(ranges) => {
            let keeper = Pid::this();
            match sys::plain_fork()? {
                None => {
                    drop(writer);
                    sys::leave(map_from_outside(entered, keeper, uid, gid, &ranges));
                }
                helper => helper,
            }
        }
        None => None,
    };
    unshare(CloneFlags::CLONE_NEWUSER).map_err(|e| {
        Error::Host(format!(
            "this host does not let an ordinary user make a user namespace ({e}); `yard doctor` says how to allow it"
        ))
    })?;
    drop(writer);
    let mapped = helper.is_some_and(|pid| matches!(waitpid(pid, None), Ok(WaitStatus::Exited(_, 0))));
    if !mapped {
        fs::write("/proc/self/setgroups", "deny").doing(|| "giving up groups")?;
        fs::write("/proc/self/uid_map", format!("0 {uid} 1")).doing(|| "mapping the user")?;
        fs::write("/proc/self/gid_map", format!("0 {gid} 1")).doing(|| "mapping the group")?;
    }
    Ok(())
}

/// Fills the namespace's maps once the keeper has entered it, which the pipe's end tells.
fn map_from_outside(mut entered: PipeReader, keeper: Pid, uid: Uid, gid: Gid, ranges: &Ranges) -> i32 {
    let _ = entered.read(&mut [0]);
    let map = |tool: &Path, id: u32, range: (u32, u32)| {
        let numbers = [0, id, 1, 1, range.0, range.1].map(|n| n.to_string());
        Command::new(tool).arg(keeper.to_string()).args(numbers).status().is_ok_and(|s| s.success())
    };
    // Groups first: with a map of users alone, the keeper could not fill in the single-id one itself.
    let done = map(&ranges.newgidmap, gid.as_raw(), ranges.gids)
        && map(&ranges.newuidmap, uid.as_raw(), ranges.uids);
    i32::from(!done)
}

/// The ids that the host's administrator has set aside for this user, and the programs that grant them.
pub(crate) struct Ranges {
    uids: (u32, u32),
    gids: (u32, u32),
    newuidmap: PathBuf,
    newgidmap: PathBuf,
}

/// All four, or nothing.
pub(crate) fn subordinate_ranges(uid: Uid) -> Option<Ranges> {
    let name = User::from_uid(uid).ok().flatten().map(|u| u.name);
    let range = |file: &str| {
        let text = fs::read_to_string(file).ok()?;
        find_range(&text, name.as_deref(), uid.as_raw())
    };
    Some(Ranges {
        uids: range("/etc/subuid")?,
        gids: range("/etc/subgid")?,
        newuidmap: program("newuidmap")?,
        newgidmap: program("newgidmap")?,
    })
}

/// The first range of `/etc/subuid` large enough that is the user's, by name or number.
fn find_range(text: &str, name: Option<&str>, uid: u32) -> Option<(u32, u32)> {
    text.lines().find_map(|line| {
        let mut fields = line.trim().split(':');
        let who = fields.next()?;
        let start: u32 = fields.next()?.parse().ok()?;
        let count: u32 = fields.next()?.parse().ok()?;
        let theirs = Some(who) == name || who == uid.to_string();
        (theirs && count >= ENOUGH_IDS).then_some((start, ENOUGH_IDS - 1))
    })
}

/// A program of the system's, wherever the user's own `PATH` points.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let places = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"];
    places.iter().map(|p| Path::new(p).join(name)).find(|p| p.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_found_by_name_or_number_when_it_is_large_enough() {
        let text = "bob:100000:65536\nann:165536:10\nann:300000:65536\n1007:400000:70000\nbad\n:::\n";
        for (name, uid, found, case) in [
            (Some("bob"), 1001, Some((100_000, 65535)), "by name"),
            (Some("ann"), 1002, Some((300_000, 65535)), "the one that is large enough"),
            (None, 1007, Some((400_000, 65535)), "by number"),
            (Some("eve"), 1003, None, "nobody's"),
        ] {
            assert_eq!(find_range(text, name, uid), found, "{case}");
        }
    }
}
