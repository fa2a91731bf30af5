//! Which name server a command on the internet asks: the yard's, instead of the host's own, which the
//! internet does not reach and which knows none of its names.
//!
//! The command gets a mount namespace of its own, in which other files lie over two of `/etc`. They are
//! in memory and go when the command ends; the host's own are never written to.

use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;

use anyhow::{Context, Result};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, unshare};

const RESOLVER: &str = "/etc/resolv.conf";
const SWITCH: &str = "/etc/nsswitch.conf";

/// From now on this process and what it becomes ask `server` alone. `spare` is a directory that stands
/// ready for a moment's mount.
pub fn ask_only(server: Ipv4Addr, spare: &Path) -> Result<()> {
    unshare(CloneFlags::CLONE_NEWNS).context("making a mount namespace")?;
    // What the host mounts later still appears here; nothing of ours appears there.
    bind(None, Path::new("/"), MsFlags::MS_REC | MsFlags::MS_SLAVE)?;
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    mount(Some("tmpfs"), spare, Some("tmpfs"), flags, Some("mode=755,size=1m")).context("mounting memory")?;
    let laid = lay(spare, RESOLVER, &format!("nameserver {server}\n")).and_then(|()| {
        // A host without the file looks names up in its own files and in DNS, as we want it to.
        match fs::read_to_string(SWITCH) {
            Ok(text) => lay(spare, SWITCH, &files_and_dns(&text)),
            Err(_) => Ok(()),
        }
    });
    umount2(spare, MntFlags::MNT_DETACH).context("letting go of the memory")?;
    laid
}

/// Puts a file of this content over the one at `path`.
fn lay(spare: &Path, path: &str, content: &str) -> Result<()> {
    let path = Path::new(path);
    let file = spare.join(path.file_name().context("a file's path")?);
    fs::write(&file, content).with_context(|| format!("writing {}", file.display()))?;
    bind(Some(&file), path, MsFlags::MS_BIND)
}

fn bind(from: Option<&Path>, to: &Path, flags: MsFlags) -> Result<()> {
    mount(from, to, None::<&str>, flags, None::<&str>)
        .with_context(|| format!("mounting over {}", to.display()))
}

/// The host's choice of where to look things up, but that hosts are looked up in files and DNS alone: others
/// (`resolve` of systemd) ask a service of the host, over a socket that leads out of any namespace.
fn files_and_dns(switch: &str) -> String {
    let lines = switch.lines().map(|line| match line.trim_start().starts_with("hosts:") {
        true => "hosts: files dns\n".to_owned(),
        false => format!("{line}\n"),
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_looked_up_in_files_and_dns_alone() {
        let cases = [
            (
                "of systemd",
                "passwd: files systemd\nhosts: mymachines resolve [!UNAVAIL=return] files dns\n",
                "passwd: files systemd\nhosts: files dns\n",
            ),
            ("indented, without an end of line", "  hosts:\tfiles mdns4_minimal", "hosts: files dns\n"),
            ("a comment stays", "# hosts: dns\n", "# hosts: dns\n"),
            ("nothing said", "", ""),
        ];
        for (case, host, wanted) in cases {
            assert_eq!(files_and_dns(host), wanted, "{case}");
        }
    }
}
