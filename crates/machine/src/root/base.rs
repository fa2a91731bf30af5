//! The base: a layer of our own between the host's system and a machine's disk, built once for all.
//!
//! It makes one rule true: *a machine sees of the host what any user of the host could read.* An ordinary
//! user's keeper gets that from the kernel; as root, the base hides the rest (password hashes, host keys,
//! private data of services). In a user namespace it does the opposite service: the host's directories
//! belong to ids that have no name in a user namespace, and nothing could be created in them, so the base
//! holds the same directories, and copies of the files in `/etc`, as the user's own. It never changes
//! once it is built: machines that run have it mounted.

use super::make_dir;
use crate::{Error, error::Doing, keeper::Host, people, sys};
use nix::{
    errno::Errno,
    fcntl::{Flock, FlockArg},
    sys::stat::{Mode, SFlag, mknod},
};
use std::{
    fs::{self, Metadata, OpenOptions},
    hash::{DefaultHasher, Hash, Hasher},
    os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, chown},
    path::{Path, PathBuf},
};

/// What the kernel shows for an id without a name in our user namespace.
const NAMELESS: u32 = 65534;
/// Where a package that comes or goes, or a user who does, leaves a trace.
const TELLING: [&str; 8] =
    ["/etc", "/etc/passwd", "/etc/ssh", "/var", "/var/lib", "/opt", "/srv", "/usr/local"];
/// The directories gone through for what must be hidden.
const SEARCHED: [&str; 4] = ["etc", "var", "opt", "srv"];
/// Of `/usr`, which has far too many for a first boot, the directories that become an ordinary user's own,
/// and how deep below them.
const OWNED_OF_USR: [(&str, usize); 2] = [("usr", 2), ("usr/local", 8)];
/// A directory tree larger or deeper than this is somebody's data, not the system's, and is hidden where
/// the search ends.
const MOST_ENTRIES: usize = 50_000;
const DEEPEST: usize = 24;
/// Files of `/etc` up to this size are copied for an ordinary user, so that they can be edited in place.
const LARGEST_COPY: u64 = 1 << 20;
/// Directories that each machine begins anew: their contents are the host's history.
const EMPTIED: [&str; 4] = ["var/tmp", "var/log", "var/crash", "var/backups"];

/// The base for this host as it is now, built when this keeper has none yet. Those of earlier keepers are
/// removed: what the host hides may have changed, and no machine of theirs is left.
pub(super) fn ready(host: &Host) -> Result<PathBuf, Error> {
    let bases = host.dir.join("base");
    make_dir(&bases, 0o700)?;
    let name = format!("{}-{:016x}", host.born, fingerprint());
    let base = bases.join(&name);
    if base.is_dir() {
        return Ok(base);
    }
    let lock = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(host.dir.join("base.lock"))
        .doing(|| "opening the base's lock")?;
    let _lock =
        Flock::lock(lock, FlockArg::LockExclusive).map_err(|(_, e)| e).doing(|| "locking the base")?;
    if base.is_dir() {
        return Ok(base);
    }
    let ours = format!("{}-", host.born);
    for entry in fs::read_dir(&bases).doing(|| "listing bases")?.flatten() {
        if !entry.file_name().to_string_lossy().starts_with(&ours) {
            fs::remove_dir_all(entry.path()).doing(|| "removing an old base")?;
        }
    }
    let making = bases.join("making");
    build(host, &making)?;
    fs::rename(&making, &base).doing(|| "finishing the base")?;
    Ok(base)
}

/// A number that changes when the host's system does, as far as the times of a few directories tell.
fn fingerprint() -> u64 {
    let mut hasher = DefaultHasher::new();
    for path in TELLING {
        fs::metadata(path).ok().map(|m| (m.ino(), m.mtime(), m.mtime_nsec())).hash(&mut hasher);
    }
    hasher.finish()
}

fn build(host: &Host, base: &Path) -> Result<(), Error> {
    make_dir(base, 0o755)?;
    let mut walk = Walk { host, left: 0 };
    let searched = SEARCHED.map(|name| (name, DEEPEST));
    let owned = OWNED_OF_USR.into_iter().filter(|_| !host.initial_user_namespace);
    for (name, depth) in searched.into_iter().chain(owned) {
        let theirs = Path::new("/").join(name);
        if theirs.symlink_metadata().is_ok_and(|m| m.is_dir()) {
            walk.left = MOST_ENTRIES;
            walk.directory(&theirs, &base.join(name), depth)?;
        }
    }
    write_own(base)
}

struct Walk<'a> {
    host: &'a Host,
    left: usize,
}

impl Walk<'_> {
    /// Repeats one directory of the host's, without what must not be seen of it.
    fn directory(&mut self, theirs: &Path, ours: &Path, depth: usize) -> Result<(), Error> {
        let about = fs::metadata(theirs).doing(|| format!("looking at {}", theirs.display()))?;
        make_dir(ours, 0o700)?;
        let hidden = about.mode() & 0o005 != 0o005;
        let emptied = EMPTIED.iter().any(|e| theirs == Path::new("/").join(e));
        let usr = theirs.starts_with("/usr");
        if hidden || emptied || (depth == 0 && !usr) {
            self.cover(ours)?;
        } else if depth > 0 {
            for entry in fs::read_dir(theirs).into_iter().flatten().flatten() {
                if self.left == 0 && !usr {
                    self.cover(ours)?;
                    break;
                }
                self.left = self.left.saturating_sub(1);
                let is_dir = entry.file_type().is_ok_and(|t| t.is_dir());
                if usr && !is_dir {
                    continue;
                }
                let Ok(about) = entry.metadata() else { continue };
                self.entry(&entry.path(), &ours.join(entry.file_name()), &about, depth - 1)?;
            }
        }
        self.own(ours, &about)
    }

    fn entry(&mut self, theirs: &Path, ours: &Path, about: &Metadata, depth: usize) -> Result<(), Error> {
        if theirs == self.host.dir {
            make_dir(ours, 0o700)?;
            self.cover(ours)
        } else if about.is_dir() {
            self.directory(theirs, ours, depth)
        } else if about.is_file() && about.mode() & 0o004 == 0 {
            whiteout(ours)
        } else if about.is_file()
            && !self.host.initial_user_namespace
            && theirs.starts_with("/etc")
            && about.len() <= LARGEST_COPY
        {
            match fs::copy(theirs, ours) {
                Err(e) if e.kind() == std::io::ErrorKind::PermissionDenied => whiteout(ours),
                copied => copied.map(|_| ()).doing(|| format!("copying {}", theirs.display())),
            }
        } else {
            Ok(())
        }
    }

    /// Makes a directory of the base hide the host's of the same name.
    fn cover(&self, ours: &Path) -> Result<(), Error> {
        let name =
            if self.host.initial_user_namespace { c"trusted.overlay.opaque" } else { c"user.overlay.opaque" };
        sys::set_attribute(ours, name, b"y")
    }

    /// Gives a directory its owner and mode. Owners that have no name in our user namespace stay ours.
    fn own(&self, ours: &Path, about: &Metadata) -> Result<(), Error> {
        if about.uid() != NAMELESS {
            match chown(ours, Some(about.uid()), Some(about.gid())) {
                Err(e) if e.raw_os_error() != Some(Errno::EINVAL as i32) => {
                    return Err(e).doing(|| format!("giving away {}", ours.display()));
                }
                _ => {}
            }
        }
        let mode = fs::Permissions::from_mode(about.mode() & 0o7777);
        fs::set_permissions(ours, mode).doing(|| format!("opening up {}", ours.display()))
    }
}

/// Makes a name vanish from the layer below.
fn whiteout(path: &Path) -> Result<(), Error> {
    match mknod(path, SFlag::S_IFCHR, Mode::empty(), 0) {
        Ok(()) | Err(Errno::EEXIST) => Ok(()),
        Err(e) => Err(e).doing(|| format!("hiding {}", path.display())),
    }
}

/// What every machine has in place of the host's: nobody's password, no people, `sudo` for the instance's
/// user, and commands that reach init where the host's would look for systemd.
fn write_own(base: &Path) -> Result<(), Error> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let passwd = people::without_people(&read("/etc/passwd"));
    let sudoers = "root ALL=(ALL:ALL) ALL\nec2-user ALL=(ALL:ALL) NOPASSWD: ALL\n";
    let files = [
        ("etc/shadow", 0o640, people::shadow(&passwd)),
        ("etc/group", 0o644, people::without_people(&read("/etc/group"))),
        ("etc/passwd", 0o644, passwd),
        ("etc/sudoers", 0o440, sudoers.into()),
        ("etc/fstab", 0o644, String::new()),
        ("usr/local/sbin/reboot", 0o755, halt_command("INT")),
        ("usr/local/sbin/poweroff", 0o755, halt_command("USR2")),
        ("usr/local/sbin/halt", 0o755, halt_command("USR1")),
        ("usr/local/sbin/shutdown", 0o755, shutdown_command()),
    ];
    for (path, mode, content) in files {
        let path = base.join(path);
        let dirs: Vec<&Path> = path.ancestors().skip(1).take_while(|p| *p != base).collect();
        for dir in dirs.into_iter().rev() {
            make_dir(dir, 0o755)?;
        }
        let _ = fs::remove_file(&path);
        fs::write(&path, content).doing(|| format!("writing {}", path.display()))?;
        fs::set_permissions(&path, fs::Permissions::from_mode(mode))
            .doing(|| format!("opening up {}", path.display()))?;
    }
    for name in ["gshadow", "shadow-", "passwd-", "group-", "gshadow-", "machine-id", "hostname"] {
        let path = base.join("etc").join(name);
        let _ = fs::remove_file(&path);
        whiteout(&path)?;
    }
    Ok(())
}

fn halt_command(signal: &str) -> String {
    format!("#!/bin/sh\nexec kill -{signal} 1\n")
}

fn shutdown_command() -> String {
    "#!/bin/sh\nfor a; do case $a in -r|--reboot) exec kill -INT 1;; -c) exit 1;; esac; done\nexec kill -USR2 1\n"
        .into()
}
