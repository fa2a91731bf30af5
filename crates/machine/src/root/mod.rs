//! A machine's root file system, built in its own mount namespace by the process that becomes its init.
//!
//! The writable root directory lies on the machine's disk. Over it, for [`Root::Host`], each of the
//! host's top directories is an overlay of three layers: the host's, read-only; the *base*, which hides
//! what no ordinary user of the host may read (see `base`); and the disk. `/` itself cannot be one
//! overlay: an ordinary user may not clone it, and what is not listed in [`SHARED`] must not be seen.

mod base;
mod devices;
mod files;
mod kernel;

pub(crate) use files::acceptable;

use crate::{Error, MachineSpec, Root, error::Doing, keeper::Host};
use nix::{
    mount::{MntFlags, MsFlags, mount, umount2},
    unistd::{chdir, pivot_root},
};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    os::{
        fd::{AsRawFd, OwnedFd},
        unix::fs::{OpenOptionsExt, PermissionsExt, symlink},
    },
    path::Path,
};

/// The host's directories that a machine sees. Where one is a link (`/bin` to `usr/bin`), so it is there.
const SHARED: [&str; 11] =
    ["usr", "etc", "var", "opt", "srv", "bin", "sbin", "lib", "lib32", "lib64", "libx32"];
/// Directories of the machine's own, with their modes; the first six are mounted over.
const OWN: [(&str, u32); 10] = [
    ("proc", 0o555),
    ("sys", 0o555),
    ("dev", 0o755),
    ("run", 0o755),
    ("tmp", 0o1777),
    ("root", 0o700),
    ("home", 0o755),
    ("mnt", 0o755),
    ("media", 0o755),
    ("boot", 0o755),
];

/// Builds the root, makes it the caller's `/`, and writes the spec's files into it. Returns notes for
/// the console: what this host could not give.
pub(crate) fn enter(spec: &MachineSpec, host: &Host) -> Result<Vec<String>, Error> {
    let mut notes = Vec::new();
    mount_at(None, Path::new("/"), None, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None)?;
    make_dir(&spec.disk, 0o700)?;
    let root = spec.disk.join("root");
    match &spec.root {
        Root::Host => {
            make_dir(&root, 0o755)?;
            mount_at(Some(&root), &root, None, MsFlags::MS_BIND, None)?;
            share_host(spec, host, &root, &mut notes)?;
        }
        Root::Directory(image) => {
            make_dir(&root, 0o755)?;
            overlay(host, &[image], &spec.disk, "image", &root)?;
        }
    }
    for (name, mode) in OWN {
        make_dir(&root.join(name), mode)?;
    }
    devices::mount_into(&root, host)?;
    kernel::mount_into(&root, &mut notes)?;
    change_root(&root)?;
    kernel::mask(&mut notes)?;
    files::write(spec, host)?;
    Ok(notes)
}

/// Lays the host's own directories into the root.
fn share_host(spec: &MachineSpec, host: &Host, root: &Path, notes: &mut Vec<String>) -> Result<(), Error> {
    let base = base::ready(host)?;
    for name in SHARED {
        let theirs = Path::new("/").join(name);
        let ours = root.join(name);
        let Ok(about) = fs::symlink_metadata(&theirs) else { continue };
        if about.is_symlink() {
            let target = fs::read_link(&theirs).doing(|| format!("reading {}", theirs.display()))?;
            match symlink(target, &ours) {
                Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => {
                    return Err(e).doing(|| format!("linking {}", ours.display()));
                }
                _ => continue,
            }
        }
        make_dir(&ours, 0o755)?;
        let layer = base.join(name);
        make_dir(&layer, 0o755)?;
        // An overlay refuses layers that lie in each other, so a directory that holds the data directory
        // is there as the base alone; and one that holds other mounts cannot be a layer for an ordinary
        // user, so then it is read-only as it is, or the base alone where it must be writable.
        if host.dir.starts_with(&theirs) {
            overlay(host, &[&layer], &spec.disk, name, &ours)?;
            notes.push(format!("/{name} is empty here: yard's own data lies in the host's"));
        } else if let Err(why) = overlay(host, &[&layer, &theirs], &spec.disk, name, &ours) {
            if matches!(name, "etc" | "var" | "opt" | "srv") {
                overlay(host, &[&layer], &spec.disk, name, &ours)?;
                notes.push(format!("/{name} holds nothing of the host's: {why}"));
            } else {
                let flags = MsFlags::MS_BIND | MsFlags::MS_REC;
                mount_at(Some(&theirs), &ours, None, flags, None)?;
                read_only(&ours)?;
                notes.push(format!("/{name} is read-only: {why}"));
            }
        }
    }
    Ok(())
}

/// Mounts an overlay of `lowers`, the first on top, with its writable layer on the disk under `name`.
/// Layers are named by descriptor, so that no path's commas and colons are taken for syntax and the
/// machine's own `/proc/mounts` shows nothing of the host's paths.
fn overlay(host: &Host, lowers: &[&Path], disk: &Path, name: &str, target: &Path) -> Result<(), Error> {
    let (upper, work) = (disk.join("upper").join(name), disk.join("work").join(name));
    make_dir(&disk.join("upper"), 0o755)?;
    make_dir(&disk.join("work"), 0o755)?;
    make_dir(&work, 0o755)?;
    if !upper.is_dir() {
        // The merged directory takes its owner and mode from the topmost layer.
        let like = lowers.iter().rev().find_map(|l| fs::metadata(l).ok());
        make_dir(&upper, like.map_or(0o755, |l| l.permissions().mode() & 0o7777))?;
    }
    let lowers = lowers.iter().map(|l| open_dir(l)).collect::<Result<Vec<_>, _>>()?;
    let (upper, work) = (open_dir(&upper)?, open_dir(&work)?);
    let by_fd = |fd: &OwnedFd| format!("/proc/self/fd/{}", fd.as_raw_fd());
    let options = format!(
        "lowerdir={},upperdir={},workdir={},index=off{}",
        lowers.iter().map(by_fd).collect::<Vec<_>>().join(":"),
        by_fd(&upper),
        by_fd(&work),
        if host.initial_user_namespace { "" } else { ",userxattr" },
    );
    mount_at(Some(Path::new("overlay")), target, Some("overlay"), MsFlags::empty(), Some(&options))
}

fn open_dir(path: &Path) -> Result<OwnedFd, Error> {
    let flags = nix::libc::O_PATH | nix::libc::O_DIRECTORY;
    let opened = OpenOptions::new().read(true).custom_flags(flags).open(path);
    Ok(opened.doing(|| format!("opening {}", path.display()))?.into())
}

/// Makes `root` the caller's `/` and lets go of everything outside it.
fn change_root(root: &Path) -> Result<(), Error> {
    chdir(root).doing(|| "entering the new root")?;
    pivot_root(".", ".").doing(|| "changing the root")?;
    umount2(".", MntFlags::MNT_DETACH).doing(|| "letting go of the host's mounts")?;
    chdir("/").doing(|| "entering the root")
}

/// A directory of this mode, unless one is there. What is there and is none (the machine's owner may
/// have put a link in place of a mount point) is removed, so that nothing is ever mounted elsewhere.
fn make_dir(path: &Path, mode: u32) -> Result<(), Error> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_dir() => return Ok(()),
        Ok(_) => fs::remove_file(path).doing(|| format!("removing {}", path.display()))?,
        Err(_) => {}
    }
    DirBuilder::new().recursive(true).create(path).doing(|| format!("creating {}", path.display()))?;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .doing(|| format!("opening up {}", path.display()))
}

/// An empty file to mount something on.
fn make_file(path: &Path) -> Result<(), Error> {
    File::create(path).doing(|| format!("creating {}", path.display()))?;
    Ok(())
}

fn mount_at(
    source: Option<&Path>,
    target: &Path,
    kind: Option<&str>,
    flags: MsFlags,
    options: Option<&str>,
) -> Result<(), Error> {
    mount(source, target, kind, flags, options)
        .doing(|| format!("mounting {} on {}", kind.unwrap_or("a directory"), target.display()))
}

/// Makes a mount read-only, keeping the flags that a user namespace may not take off.
fn read_only(target: &Path) -> Result<(), Error> {
    let about = nix::sys::statvfs::statvfs(target).doing(|| format!("looking at {}", target.display()))?;
    let mut flags = MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY;
    for (held, flag) in [
        (nix::sys::statvfs::FsFlags::ST_NOSUID, MsFlags::MS_NOSUID),
        (nix::sys::statvfs::FsFlags::ST_NODEV, MsFlags::MS_NODEV),
        (nix::sys::statvfs::FsFlags::ST_NOEXEC, MsFlags::MS_NOEXEC),
        (nix::sys::statvfs::FsFlags::ST_NOATIME, MsFlags::MS_NOATIME),
        (nix::sys::statvfs::FsFlags::ST_NODIRATIME, MsFlags::MS_NODIRATIME),
        (nix::sys::statvfs::FsFlags::ST_RELATIME, MsFlags::MS_RELATIME),
    ] {
        if about.flags().contains(held) {
            flags |= flag;
        }
    }
    mount_at(None, target, None, flags, None)
}
