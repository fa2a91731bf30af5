//! The birth of a machine on the keeper's side: one fork into new namespaces, and one exec. All the work
//! of making those namespaces a machine is init's own (`init::birth`), so that the keeper's copy does as
//! little as a copy of a process should.

use super::{Means, limits::Group};
use crate::{
    Error, MachineSpec,
    error::Doing,
    init::{Birth, CONFIG_FD, CONTROL_FD, INIT_COMMAND, NETNS_FD},
    protocol::{Channel, FromInit},
    sys::{self, Side},
};
use nix::{
    sched::CloneFlags,
    sys::memfd::{MFdFlags, memfd_create},
    unistd::Pid,
};
use std::{
    convert::Infallible,
    ffi::CString,
    fs::{File, OpenOptions},
    io::{Seek, Write},
    os::fd::{AsFd, BorrowedFd, OwnedFd},
};

/// A machine whose first process has been forked.
pub(super) struct Launched {
    pub pid: Pid,
    pub process: OwnedFd,
    pub control: Channel,
    pub group: Option<Group>,
}

/// Forks the machine's first process. Whether it came up is said on its control channel.
pub(super) fn launch(means: &Means, spec: &MachineSpec, netns: BorrowedFd<'_>) -> Result<Launched, Error> {
    let (control, theirs) = Channel::pair()?;
    let group = means.groups.as_ref().and_then(|groups| {
        groups.create(&means.host.dir, &spec.name, &spec.limits).unwrap_or_else(|why| {
            tracing::warn!(machine = spec.name, %why, "no control group");
            None
        })
    });
    let namespaces = CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWIPC;
    match sys::fork_into(namespaces) {
        Ok(Side::Parent(pid, process)) => Ok(Launched { pid, process, control, group }),
        Ok(Side::Child) => {
            let birth = Birth { spec: spec.clone(), host: means.host.clone(), group };
            let Err(why) = become_init(means.exe.as_fd(), &birth, theirs.as_fd(), netns);
            let _ = theirs.send(&FromInit::Failed { why: why.to_string() }, &[]);
            sys::leave(1)
        }
        Err(e) => {
            group.iter().for_each(Group::remove);
            Err(e)
        }
    }
}

/// Executes init with nothing but the descriptors it is to have.
fn become_init(
    exe: BorrowedFd<'_>,
    birth: &Birth,
    control: BorrowedFd<'_>,
    netns: BorrowedFd<'_>,
) -> Result<Infallible, Error> {
    /// Above all numbers that are about to be taken.
    const CLEAR: i32 = 64;
    let mut config =
        File::from(memfd_create(c"init", MFdFlags::MFD_CLOEXEC).doing(|| "making a memory file")?);
    let text = serde_json::to_vec(birth).doing(|| "writing init's configuration")?;
    config.write_all(&text).and_then(|()| config.rewind()).doing(|| "writing init's configuration")?;
    let null = OpenOptions::new().read(true).write(true).open("/dev/null").doing(|| "opening /dev/null")?;
    let null = sys::lift(null.as_fd(), CLEAR)?;
    let config = sys::lift(config.as_fd(), CLEAR)?;
    let control = sys::lift(control, CLEAR)?;
    let netns = sys::lift(netns, CLEAR)?;
    let exe = sys::lift(exe, CLEAR)?;
    for (fd, number) in
        [(&null, 0), (&null, 1), (&config, CONFIG_FD), (&control, CONTROL_FD), (&netns, NETNS_FD)]
    {
        sys::place(fd.as_fd(), number)?;
    }
    sys::close_on_exec_from(NETNS_FD + 1);
    let command = CString::new(INIT_COMMAND).map_err(|_| Error::Invalid(INIT_COMMAND.into()))?;
    Err(sys::exec_fd(exe.as_fd(), &[c"init", &command], &[]))
}
