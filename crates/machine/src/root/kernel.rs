//! The kernel's own files: `/proc` and `/sys` of the machine's namespaces, without the handles in them
//! that turn on the host as a whole.

use super::{mount_at, read_only};
use crate::Error;
use nix::mount::MsFlags;
use std::path::Path;

/// Settings of the host that root could write by file mode alone.
const READ_ONLY: [&str; 7] =
    ["/proc/sys", "/proc/sysrq-trigger", "/proc/irq", "/proc/bus", "/proc/fs", "/proc/acpi", "/proc/mtrr"];
/// What shows the host's memory, keys and timers.
const HIDDEN: [&str; 7] = [
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/timer_list",
    "/proc/sched_debug",
    "/proc/scsi",
    "/sys/firmware",
];

/// Mounts both, while the host's own are still in sight: the kernel gives an ordinary user a new one
/// only where a whole one is visible.
pub(super) fn mount_into(root: &Path, notes: &mut Vec<String>) -> Result<(), Error> {
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    mount_at(Some(Path::new("proc")), &root.join("proc"), Some("proc"), flags, None)?;
    let sys = root.join("sys");
    let fresh = mount_at(Some(Path::new("sysfs")), &sys, Some("sysfs"), flags | MsFlags::MS_RDONLY, None);
    if fresh.is_err() {
        let flags = MsFlags::MS_BIND | MsFlags::MS_REC;
        match mount_at(Some(Path::new("/sys")), &sys, None, flags, None).and_then(|()| read_only(&sys)) {
            Ok(()) => {}
            Err(why) => notes.push(format!("no /sys: {why}")),
        }
    }
    Ok(())
}

/// Masks what must not be reached, from inside the new root.
pub(super) fn mask(notes: &mut Vec<String>) -> Result<(), Error> {
    for path in READ_ONLY.map(Path::new) {
        if path.exists() {
            mount_at(Some(path), path, None, MsFlags::MS_BIND | MsFlags::MS_REC, None)?;
            read_only(path)?;
        }
    }
    for path in HIDDEN.map(Path::new) {
        let hidden = if path.is_dir() {
            let flags = MsFlags::MS_RDONLY | MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
            mount_at(Some(Path::new("tmpfs")), path, Some("tmpfs"), flags, Some("size=0,mode=0555"))
        } else if path.exists() {
            mount_at(Some(Path::new("/dev/null")), path, None, MsFlags::MS_BIND, None)
        } else {
            continue;
        };
        if let Err(why) = hidden {
            notes.push(format!("{} stays visible: {why}", path.display()));
        }
    }
    Ok(())
}
