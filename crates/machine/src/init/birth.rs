//! How the process that the keeper has forked and executed becomes a machine: from namespaces that are
//! new but show the host, to a root, a name, a network and limits of its own. It happens after the exec
//! and not before, because the binary's libraries are the host's, and the machine's root may have others
//! or none.

use super::{Config, Console};
use crate::{Error, MachineSpec, confine, error::Doing, keeper::Host, keeper::limits::Group, root, sys};
use nix::{
    sched::{CloneFlags, setns, unshare},
    sys::{prctl, signal::Signal},
    unistd::sethostname,
};
use serde::{Deserialize, Serialize};
use std::{
    fs::{DirBuilder, File, OpenOptions},
    os::{
        fd::{AsFd, OwnedFd},
        unix::fs::{DirBuilderExt, OpenOptionsExt},
    },
};

/// What init is told by the keeper, in a memory file on [`CONFIG_FD`](super::CONFIG_FD).
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Birth {
    pub spec: MachineSpec,
    pub host: Host,
    pub group: Option<Group>,
}

impl Birth {
    /// Makes the namespaces that the process is in into a machine. `netns` is the network it joins.
    pub(super) fn deliver(self, netns: OwnedFd) -> Result<(Config, Console), Error> {
        let Birth { spec, host, group } = self;
        prctl::set_name(c"init").doing(|| "naming init")?;
        // A machine never outlives its keeper: nobody else would know of it.
        prctl::set_pdeathsig(Signal::SIGKILL).doing(|| "tying the machine to its keeper")?;
        confine::offer_to_the_oom_killer()?;
        if let Some(group) = &group {
            group.join()?;
        }
        // Its own view of groups, where the kernel has them; nothing depends on it.
        let _ = unshare(CloneFlags::CLONE_NEWCGROUP);
        setns(netns, CloneFlags::CLONE_NEWNET).doing(|| "joining the network namespace")?;
        sethostname(&spec.hostname).doing(|| "naming the machine")?;
        let log = open_console(&spec)?;
        sys::place(log.as_fd(), 2)?; // if init ever panics, its last words are there
        let notes = root::enter(&spec, &host)?;
        confine::set_limits(&spec.limits, group.is_some(), host.descriptors)?;
        confine::drop_capabilities()?;
        // From here on there are others in the machine, and the descriptors that init holds are the host's.
        confine::close_to_others()?;
        let config = Config {
            hostname: spec.hostname,
            user_data: spec.user_data,
            run_user_data: spec.run_user_data,
            env: spec.env,
            notes,
        };
        Ok((config, Console::new(log)))
    }
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
