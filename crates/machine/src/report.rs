//! What this host lacks for machines, what that costs, and the command that mends it. Everything is
//! tried, not guessed from versions; nothing that is tried stays.

use crate::{
    error::Doing,
    keeper::{limits::Groups, users},
    sys,
};
use nix::{
    mount::{MsFlags, mount},
    sched::{CloneFlags, unshare},
    sys::wait::{WaitStatus, waitpid},
    unistd::{Gid, Uid},
};
use std::{fs, os::fd::AsRawFd, path::Path};

/// One thing that machines need or profit from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostItem {
    /// What it is, in a few words.
    pub name: &'static str,
    /// Whether the host has it.
    pub ok: bool,
    /// Whether machines cannot run at all without it.
    pub needed: bool,
    /// What its lack costs; what it gives when it is there.
    pub cost: &'static str,
    /// The command that mends it, for a system administrator to read before running; empty when there
    /// is none to give.
    pub mend: &'static str,
}

/// All items, the needed ones first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostReport {
    /// Whether the keeper would make a user namespace for itself here.
    pub rootless: bool,
    /// The items.
    pub items: Vec<HostItem>,
}

/// Looks at this host as the calling user. `dir` is where the data directory is or will be; an existing
/// directory. Forks to try things out: call it before any thread is started.
pub fn host_report(dir: &Path) -> HostReport {
    let rootless = users::must_make_namespace();
    let mut items = Vec::new();
    let mut item = |name, ok, needed, cost, mend| items.push(HostItem { name, ok, needed, cost, mend });
    let basic = CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWIPC
        | CloneFlags::CLONE_NEWPID;
    let namespaces = tried(|| enter(rootless) && unshare(basic).is_ok());
    if rootless {
        item(
            "user namespaces",
            namespaces,
            true,
            "without them an ordinary user cannot run machines or networks at all",
            "sudo sysctl -e -w kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0 user.max_user_namespaces=65536",
        );
        item(
            "subordinate ids",
            users::subordinate_ranges(Uid::effective()).is_some(),
            false,
            "without them a machine knows only root: no ec2-user of its own, no sshd, no package that makes users",
            "sudo apt-get install uidmap && sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $USER",
        );
    } else {
        item("namespaces", namespaces, true, "without them no machine can run", "");
    }
    item(
        "network namespaces",
        tried(|| enter(rootless) && unshare(CloneFlags::CLONE_NEWNET).is_ok()),
        true,
        "without them there is no network to give to a machine",
        "sudo sysctl -w user.max_net_namespaces=65536",
    );
    item(
        "overlay file system",
        tried(|| enter(rootless) && unshare(basic).is_ok() && overlay_in(dir)),
        true,
        "without it a machine cannot write over the host's system; the data directory must not lie on an overlay itself",
        "sudo modprobe overlay, or choose another place with --data",
    );
    item(
        "own /proc",
        tried(|| enter(rootless) && unshare(basic).is_ok() && tried(own_proc)),
        true,
        "without it a machine cannot have process numbers of its own; inside a container, /proc must not be masked",
        "docker run --security-opt systempaths=unconfined ...",
    );
    let controllers = Groups::find().map(|g| g.controllers()).unwrap_or_default();
    item(
        "control groups",
        controllers.contains(&"memory") && controllers.contains(&"pids"),
        false,
        "without them an instance's memory is bounded per process only, and its processors and processes are not",
        "sudo systemctl set-property user-$(id -u).slice Delegate=yes, or run in `systemd-run --user --scope`",
    );
    item(
        "an SSH server",
        Path::new("/usr/sbin/sshd").exists(),
        false,
        "without it instances cannot be reached by ssh; `yard shell` still works",
        "sudo apt-get install openssh-server && sudo systemctl disable --now ssh",
    );
    HostReport { rootless, items }
}

/// Tries something in a child, which takes all of it away again.
fn tried(what: impl FnOnce() -> bool) -> bool {
    match sys::plain_fork() {
        Ok(Some(child)) => matches!(waitpid(child, None), Ok(WaitStatus::Exited(_, 0))),
        Ok(None) => sys::leave(i32::from(!what())),
        Err(_) => false,
    }
}

/// Enters a user namespace the simplest way, when one is needed.
fn enter(rootless: bool) -> bool {
    let (uid, gid) = (Uid::effective(), Gid::effective());
    !rootless
        || unshare(CloneFlags::CLONE_NEWUSER).is_ok()
            && fs::write("/proc/self/setgroups", "deny").is_ok()
            && fs::write("/proc/self/uid_map", format!("0 {uid} 1")).is_ok()
            && fs::write("/proc/self/gid_map", format!("0 {gid} 1")).is_ok()
}

fn private() -> bool {
    mount(None::<&str>, "/", None::<&str>, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None::<&str>).is_ok()
}

fn own_proc() -> bool {
    private() && mount(Some("proc"), "/proc", Some("proc"), MsFlags::empty(), None::<&str>).is_ok()
}

/// Mounts an overlay over `/usr` with its writable layer in `dir`, and writes a file into it.
fn overlay_in(dir: &Path) -> bool {
    let place = dir.join(format!("probe-{}", std::process::id()));
    let tried = (|| {
        for name in ["upper", "work"] {
            fs::create_dir_all(place.join(name)).doing(|| "probing")?;
        }
        let upper = fs::File::open(place.join("upper")).doing(|| "probing")?;
        let work = fs::File::open(place.join("work")).doing(|| "probing")?;
        let own = users::Ids::read()?;
        let by_fd = |f: &fs::File| format!("/proc/self/fd/{}", f.as_raw_fd());
        let attributes = if own.initial { "" } else { ",userxattr" };
        let options =
            format!("lowerdir=/usr,upperdir={},workdir={}{attributes}", by_fd(&upper), by_fd(&work));
        private();
        mount(Some("overlay"), "/usr", Some("overlay"), MsFlags::empty(), Some(options.as_str()))
            .doing(|| "probing")?;
        fs::write("/usr/probe", "").doing(|| "probing")
    })();
    let _ = nix::mount::umount2("/usr", nix::mount::MntFlags::MNT_DETACH);
    let _ = fs::remove_dir_all(&place);
    tried.is_ok()
}
