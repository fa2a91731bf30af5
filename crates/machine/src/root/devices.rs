//! The machine's `/dev`: a few harmless devices of the host's, terminals and shared memory of its own,
//! and a console that init reads.

use super::{make_dir, make_file, mount_at};
use crate::{Error, error::Doing, keeper::Host};
use nix::{mount::MsFlags, sys::stat::Mode, unistd::mkfifo};
use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
};

const DEVICES: [&str; 6] = ["null", "zero", "full", "random", "urandom", "tty"];
const LINKS: [(&str, &str); 5] = [
    ("fd", "/proc/self/fd"),
    ("stdin", "/proc/self/fd/0"),
    ("stdout", "/proc/self/fd/1"),
    ("stderr", "/proc/self/fd/2"),
    ("ptmx", "pts/ptmx"),
];

/// Mounts `/dev` and what lies in it, and `/run` and `/tmp`, which are fresh on each boot. Their sizes are
/// bounded, since they are the host's memory.
pub(super) fn mount_into(root: &Path, host: &Host) -> Result<(), Error> {
    let dev = root.join("dev");
    tmpfs(&dev, MsFlags::MS_NOSUID, "mode=0755,size=1m")?;
    for name in DEVICES {
        let (theirs, ours) = (Path::new("/dev").join(name), dev.join(name));
        make_file(&ours)?;
        mount_at(Some(&theirs), &ours, None, MsFlags::MS_BIND, None)?;
    }
    for (name, target) in LINKS {
        symlink(target, dev.join(name)).doing(|| format!("linking /dev/{name}"))?;
    }
    // Whoever writes to the console needs no reader to wait for: init holds both ends open.
    let console = dev.join("console");
    mkfifo(&console, Mode::S_IRUSR | Mode::S_IWUSR).doing(|| "making the console")?;
    fs::set_permissions(&console, fs::Permissions::from_mode(0o622)).doing(|| "opening up the console")?;
    let pts = dev.join("pts");
    make_dir(&pts, 0o755)?;
    // Group 5 is `tty` on every distribution; where ids are not mapped it cannot be named.
    let group = if host.single_id { "" } else { ",gid=5" };
    let options = format!("newinstance,ptmxmode=0666,mode=0620{group}");
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NOEXEC;
    mount_at(Some(Path::new("devpts")), &pts, Some("devpts"), flags, Some(&options))?;
    let shm = dev.join("shm");
    make_dir(&shm, 0o1777)?;
    tmpfs(&shm, MsFlags::MS_NOSUID | MsFlags::MS_NODEV, "mode=1777,size=512m")?;
    let run = root.join("run");
    tmpfs(&run, MsFlags::MS_NOSUID | MsFlags::MS_NODEV, "mode=0755,size=64m")?;
    make_dir(&run.join("lock"), 0o1777)?;
    tmpfs(&root.join("tmp"), MsFlags::MS_NOSUID | MsFlags::MS_NODEV, "mode=1777,size=1g")
}

fn tmpfs(target: &Path, flags: MsFlags, options: &str) -> Result<(), Error> {
    mount_at(Some(Path::new("tmpfs")), target, Some("tmpfs"), flags, Some(options))
}
