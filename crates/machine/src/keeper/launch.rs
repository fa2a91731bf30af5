//! The birth of a machine: one fork into its namespaces, and what the child does until it is init.

use super::{Host, limits::Group};
use crate::{
    Error, MachineSpec, confine,
    error::Doing,
    init::{CONFIG_FD, CONSOLE_FD, CONTROL_FD, INIT_COMMAND},
    protocol::{Channel, FromInit, InitConfig},
    root,
    sys::{self, Side},
};
use nix::{
    sched::{CloneFlags, setns, unshare},
    sys::{memfd, prctl, signal::Signal},
    unistd::{Pid, lseek, sethostname, write},
};
use std::{
    ffi::CString,
    fs::{DirBuilder, File, OpenOptions},
    os::{
        fd::{AsFd, BorrowedFd, OwnedFd},
        unix::fs::{DirBuilderExt, OpenOptionsExt},
    },
};

/// A machine whose first process has been forked.
pub(super) struct Launched {
    pub pid: Pid,
    pub process: OwnedFd,
    pub control: Channel,
    pub group: Option<Group>,
}

/// Forks the machine's first process. Whether it came up is said on its control channel.
pub(super) fn launch(host: &Host, spec: &MachineSpec, netns: BorrowedFd<'_>) -> Result<Launched, Error> {
    let (control, theirs) = Channel::pair()?;
    let group = match &host.groups {
        Some(groups) => groups.create(&host.dir, &spec.name, &spec.limits).unwrap_or_else(|why| {
            tracing::warn!(machine = spec.name, %why, "no control group");
            None
        }),
        None => None,
    };
    let namespaces = CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWIPC;
    match sys::fork_into(namespaces) {
        Ok(Side::Parent(pid, process)) => Ok(Launched { pid, process, control, group }),
        Ok(Side::Child) => {
            drop(control);
            let why = become_init(host, spec, netns, &theirs, group.as_ref());
            let _ = theirs.send(&FromInit::Failed { why: why.to_string() }, &[]);
            sys::leave(1)
        }
        Err(e) => {
            if let Some(group) = group {
                group.remove();
            }
            Err(e)
        }
    }
}

/// Runs in the child; returns only when something failed.
fn become_init(
    host: &Host,
    spec: &MachineSpec,
    netns: BorrowedFd<'_>,
    control: &Channel,
    group: Option<&Group>,
) -> Error {
    match prepare(host, spec, netns, group) {
        Ok((config, console)) => match hand_over(host, config.as_fd(), control.as_fd(), console.as_fd()) {
            Ok(never) => match never {},
            Err(e) => e,
        },
        Err(e) => e,
    }
}

/// Makes the namespaces into a machine.
fn prepare(
    host: &Host,
    spec: &MachineSpec,
    netns: BorrowedFd<'_>,
    group: Option<&Group>,
) -> Result<(OwnedFd, File), Error> {
    // A machine never outlives its keeper: nobody else would know of it.
    prctl::set_pdeathsig(Signal::SIGKILL).doing(|| "tying the machine to its keeper")?;
    confine::offer_to_the_oom_killer()?;
    confine::close_to_others()?;
    if let Some(group) = group {
        group.join()?;
    }
    // Its own view of groups, where the kernel has them; nothing depends on it.
    let _ = unshare(CloneFlags::CLONE_NEWCGROUP);
    setns(netns, CloneFlags::CLONE_NEWNET).doing(|| "joining the network namespace")?;
    sethostname(&spec.hostname).doing(|| "naming the machine")?;
    let console = open_console(spec)?;
    let notes = root::enter(spec, host)?;
    let config = InitConfig {
        hostname: spec.hostname.clone(),
        user_data: spec.user_data.clone(),
        run_user_data: spec.run_user_data,
        env: spec.env.clone(),
        notes,
    };
    let text = serde_json::to_vec(&config).doing(|| "writing init's configuration")?;
    let memory =
        memfd::memfd_create(c"init", memfd::MFdFlags::MFD_CLOEXEC).doing(|| "making a memory file")?;
    let written = write(&memory, &text).doing(|| "writing init's configuration")?;
    if written != text.len() {
        return Err(Error::Invalid("init's configuration was cut off".into()));
    }
    lseek(&memory, 0, nix::unistd::Whence::SeekSet).doing(|| "rewinding init's configuration")?;
    let mut limits = spec.limits;
    if group.is_some() {
        limits.memory_bytes = None; // the group bounds it, for all processes together
    }
    confine::set_limits(&limits, host.descriptors)?;
    confine::drop_capabilities()?;
    Ok((memory, console))
}

fn open_console(spec: &MachineSpec) -> Result<File, Error> {
    if let Some(parent) = spec.console.parent() {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(parent)
            .doing(|| format!("creating {}", parent.display()))?;
    }
    OpenOptions::new()
        .read(true)
        .append(true)
        .create(true)
        .mode(0o600)
        .open(&spec.console)
        .doing(|| format!("opening the console {}", spec.console.display()))
}

/// Becomes init, with nothing but its own descriptors.
fn hand_over(
    host: &Host,
    config: BorrowedFd<'_>,
    control: BorrowedFd<'_>,
    console: BorrowedFd<'_>,
) -> Result<std::convert::Infallible, Error> {
    const ABOVE_ALL: i32 = 64;
    let (config, control) = (sys::lift(config, ABOVE_ALL)?, sys::lift(control, ABOVE_ALL)?);
    let (console, exe) = (sys::lift(console, ABOVE_ALL)?, sys::lift(host.exe.as_fd(), ABOVE_ALL)?);
    let null = OpenOptions::new().read(true).write(true).open("/dev/null").doing(|| "opening /dev/null")?;
    sys::place(null.as_fd(), 0)?;
    sys::place(null.as_fd(), 1)?;
    sys::place(console.as_fd(), 2)?;
    sys::place(config.as_fd(), CONFIG_FD)?;
    sys::place(control.as_fd(), CONTROL_FD)?;
    sys::place(console.as_fd(), CONSOLE_FD)?;
    sys::close_on_exec_from(CONSOLE_FD + 1);
    let command = CString::new(INIT_COMMAND).map_err(|_| Error::Invalid(INIT_COMMAND.into()))?;
    Err(sys::exec_fd(exe.as_fd(), &[c"init", &command], &[]))
}
