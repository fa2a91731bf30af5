//! What a machine cannot do to its host.
//!
//! The threat: what runs in a machine is the user's own, often as root, and wrong by accident: a script
//! that sets the clock, loads a module, fills memory, writes through `/proc`, or removes everything it can
//! reach. It must not harm the host, another machine, or the network it is a guest of. It is not a jail
//! for hostile code: the kernel is shared, and its bugs are too.
//!
//! Four fences: namespaces (it sees only its own processes, mounts and network); a root of which all that
//! is the host's is read-only (`root`); the capabilities below, which no program in the machine can ever
//! regain; and control groups where the host has them. `no_new_privs` stays off: an instance's user has
//! `sudo`, and what it gives is inside the same four fences.

use crate::{Error, Limits, error::Doing, sys};
use nix::sys::{
    prctl,
    resource::{Resource, getrlimit, setrlimit},
};

/// What root in a machine keeps, by number in `linux/capability.h`: to own, read and hand over files,
/// run services as other users, listen on low ports, ping, and change root for `sshd`. Among what it
/// loses: NET_ADMIN, so that it cannot change the address that its network gave it; SYS_PTRACE, so that
/// it cannot look into the processes that enter it from the keeper; SYS_ADMIN, SYS_MODULE, SYS_RAWIO,
/// SYS_BOOT, SYS_TIME, SYSLOG, MKNOD and DAC_READ_SEARCH, each a way to the host itself.
const KEPT: [u32; 13] = [
    0,  // CHOWN
    1,  // DAC_OVERRIDE
    3,  // FOWNER
    4,  // FSETID
    5,  // KILL
    6,  // SETGID
    7,  // SETUID
    8,  // SETPCAP
    10, // NET_BIND_SERVICE
    13, // NET_RAW
    18, // SYS_CHROOT
    29, // AUDIT_WRITE
    31, // SETFCAP
];

/// Closes the calling process to all others in the machine, while it still is more than a machine may be:
/// without SYS_PTRACE nobody there can trace it or open what it has open.
pub(crate) fn close_to_others() -> Result<(), Error> {
    prctl::set_dumpable(false).doing(|| "closing the process to others")
}

/// When memory runs out, a machine goes before the host's own work does. To be called before
/// [`close_to_others`], which closes this file to an ordinary user too.
pub(crate) fn offer_to_the_oom_killer() -> Result<(), Error> {
    std::fs::write("/proc/self/oom_score_adj", "500").doing(|| "offering the machine to the OOM killer")
}

/// Gives up, for this process and all it will ever run, what a machine may not have.
pub(crate) fn drop_capabilities() -> Result<(), Error> {
    for number in 0..64 {
        if !KEPT.contains(&number) && !sys::drop_from_bounding_set(number)? {
            break; // the kernel knows no more of them
        }
    }
    sys::set_capabilities(KEPT.iter().fold(0, |set, number| set | 1 << number))
}

/// The limits that hold for each process by itself; memory only where no group (`grouped`) bounds that of
/// all together. The keeper has raised its own number of descriptors; `descriptors` is what the host gave.
pub(crate) fn set_limits(limits: &Limits, grouped: bool, descriptors: (u64, u64)) -> Result<(), Error> {
    setrlimit(Resource::RLIMIT_NOFILE, descriptors.0, descriptors.1).doing(|| "limiting descriptors")?;
    let (_, hard) = getrlimit(Resource::RLIMIT_CORE).doing(|| "reading limits")?;
    setrlimit(Resource::RLIMIT_CORE, 0, hard).doing(|| "limiting core files")?;
    if let Some(bytes) = limits.memory_bytes.filter(|_| !grouped) {
        setrlimit(Resource::RLIMIT_DATA, bytes, bytes).doing(|| "limiting memory")?;
    }
    Ok(())
}
