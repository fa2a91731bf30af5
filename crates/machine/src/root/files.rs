//! Writes the spec's files into the machine. Runs inside the new root, so that no link a machine's owner
//! left on the disk can lead out of it.

use crate::{Error, GuestFile, MachineSpec, error::Doing, keeper::Host, people};
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt, chown},
    path::{Component, Path},
};

/// Writes every file of the spec, making the users whose homes they lie in.
pub(super) fn write(spec: &MachineSpec, host: &Host) -> Result<(), Error> {
    for file in &spec.files {
        let owner = match home_owner(&file.path) {
            Some(name) => Some(settle(name, host)?),
            None => None,
        };
        write_one(file, owner)?;
    }
    Ok(())
}

/// The user whose home a path lies in.
fn home_owner(path: &Path) -> Option<&str> {
    path.strip_prefix("/home").ok()?.components().next()?.as_os_str().to_str()
}

/// Makes sure the user exists, and gives its ids.
fn settle(name: &str, host: &Host) -> Result<(u32, u32), Error> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let (passwd, group) = (read("/etc/passwd"), read("/etc/group"));
    let (new_passwd, new_group) = people::with_user(&passwd, &group, name, host.single_id);
    if new_passwd != passwd {
        for (path, mode, content) in [
            ("/etc/passwd", 0o644, &new_passwd),
            ("/etc/group", 0o644, &new_group),
            ("/etc/shadow", 0o640, &(read("/etc/shadow") + &format!("{name}:*:19000:0:99999:7:::\n"))),
        ] {
            write_one(&GuestFile::new(path, mode, content.as_bytes()), None)?;
        }
    }
    people::find(&new_passwd, name)
        .map(|p| (p.uid, p.gid))
        .ok_or_else(|| Error::Invalid(format!("/etc/passwd has a line for {name} that makes no sense")))
}

/// Replaces one file, unless it stands there already as it should.
fn write_one(file: &GuestFile, owner: Option<(u32, u32)>) -> Result<(), Error> {
    let path = &file.path;
    let about = fs::symlink_metadata(path);
    if about.as_ref().is_ok_and(|a| a.is_file() && a.permissions().mode() & 0o7777 == file.mode)
        && fs::read(path).is_ok_and(|content| content == file.content.0)
    {
        return Ok(());
    }
    if about.is_ok() {
        fs::remove_file(path).doing(|| format!("replacing {}", path.display()))?;
    }
    make_parents(path, owner)?;
    let mut out = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(file.mode)
        .open(path)
        .doing(|| format!("creating {}", path.display()))?;
    out.write_all(&file.content.0).doing(|| format!("writing {}", path.display()))?;
    out.set_permissions(fs::Permissions::from_mode(file.mode))
        .doing(|| format!("opening up {}", path.display()))?;
    give(path, owner)
}

/// Makes the directories that lead to a file; those inside a home belong to its owner, and are private.
fn make_parents(path: &Path, owner: Option<(u32, u32)>) -> Result<(), Error> {
    let parents: Vec<&Path> = path.ancestors().skip(1).collect();
    for parent in parents.into_iter().rev() {
        let inside_home = home_owner(parent).is_some();
        match DirBuilder::new().mode(if inside_home { 0o700 } else { 0o755 }).create(parent) {
            Ok(()) if inside_home => give(parent, owner)?,
            Ok(()) => {}
            Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
            Err(e) => return Err(e).doing(|| format!("creating {}", parent.display())),
        }
    }
    Ok(())
}

fn give(path: &Path, owner: Option<(u32, u32)>) -> Result<(), Error> {
    let Some((uid, gid)) = owner else { return Ok(()) };
    chown(path, Some(uid), Some(gid)).doing(|| format!("giving away {}", path.display()))
}

/// Whether a path may be written into a machine: absolute, without `..`, and not the root itself.
pub(crate) fn acceptable(path: &Path) -> bool {
    path.is_absolute()
        && path.parent().is_some()
        && path.components().all(|c| matches!(c, Component::RootDir | Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_its_owner_and_cannot_climb() {
        for (path, fits, owner, case) in [
            ("/etc/hosts", true, None, "a plain file"),
            ("/home/ec2-user/.ssh/authorized_keys", true, Some("ec2-user"), "a file in a home"),
            ("etc/hosts", false, None, "a relative path"),
            ("/etc/../../root", false, None, "a path that climbs"),
            ("/", false, None, "the root itself"),
        ] {
            assert_eq!(acceptable(Path::new(path)), fits, "{case}");
            assert_eq!(home_owner(Path::new(path)), owner, "{case}");
        }
    }
}
