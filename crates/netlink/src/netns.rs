//! A network namespace held by descriptor, with the sockets that speak to it.
//!
//! A socket belongs for life to the namespace of the thread that made it, so sockets are made on a
//! throw-away thread that has entered the namespace and are then used from anywhere. No thread of the
//! caller ever changes its namespace.
#![allow(unsafe_code, reason = "one socket option that nix does not have")]

use std::fs;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::panic;
use std::thread;

use netlink_sys::protocols::{NETLINK_NETFILTER, NETLINK_ROUTE};
use nix::sched::{CloneFlags, setns};
use nix::sys::stat::fstat;

use crate::Error;
use crate::channel::Channel;

/// An open network namespace.
#[derive(Debug)]
pub struct Netns {
    fd: OwnedFd,
    pub(crate) route: Channel,
    pub(crate) nft: Channel,
}

impl Netns {
    /// Opens the namespace behind `fd`: `/proc/PID/ns/net`, or a descriptor that its keeper handed out.
    pub fn open(fd: OwnedFd) -> Result<Netns, Error> {
        let (route, nft) = within(fd.as_fd(), || {
            Ok::<_, Error>((Channel::open(NETLINK_ROUTE)?, Channel::open(NETLINK_NETFILTER)?))
        })??;
        Ok(Netns { fd, route, nft })
    }

    /// Whether `fd` is a descriptor of this same namespace, which cannot end while it is open here.
    pub(crate) fn is(&self, fd: &OwnedFd) -> Result<bool, Error> {
        let identity = |fd| fstat(fd).map(|seen| (seen.st_dev, seen.st_ino));
        let same = || Ok::<_, nix::Error>(identity(&self.fd)? == identity(fd)?);
        same().map_err(|e| Error::Socket { doing: "identifying", source: e.into() })
    }

    /// A number that no other namespace has had or will have until the host restarts. Kernels before 5.14 do
    /// not tell it; then it is the namespace's inode, which a later one may come to have.
    pub(crate) fn cookie(&self) -> Result<u64, Error> {
        let mut cookie = 0_u64;
        let mut length = libc::socklen_t::try_from(size_of::<u64>()).expect("eight fits");
        // SAFETY: the pointers are to locals that live through the call, `length` says how many bytes `cookie`
        // has, and every pattern of eight bytes is a `u64`.
        let refused = unsafe {
            libc::getsockopt(
                self.route.as_fd().as_raw_fd(),
                libc::SOL_SOCKET,
                libc::SO_NETNS_COOKIE,
                (&raw mut cookie).cast(),
                &raw mut length,
            )
        };
        if refused == 0 {
            return Ok(cookie);
        }
        let seen = fstat(&self.fd).map_err(|e| Error::Socket { doing: "identifying", source: e.into() })?;
        Ok(seen.st_ino)
    }

    /// Gives kernel settings, named by their paths under `/proc/sys/net`, these values; says how many had
    /// others. They are this namespace's own: `/proc/sys/net` shows each thread the settings of the namespace
    /// it is in. One under `ipv6/` that does not exist is satisfied: that kernel has no IPv6.
    pub(crate) fn write_sysctls(&self, settings: &[(&str, &str)]) -> Result<usize, Error> {
        if settings.is_empty() {
            return Ok(0);
        }
        within(self.fd.as_fd(), || {
            let mut changed = 0;
            for (key, value) in settings {
                match write_sysctl(key, value) {
                    Ok(wrote) => changed += usize::from(wrote),
                    Err(e) if e.kind() == io::ErrorKind::NotFound && key.starts_with("ipv6/") => {}
                    Err(source) => {
                        return Err(Error::Sysctl {
                            key: format!("net/{key}"),
                            value: (*value).to_owned(),
                            source,
                        });
                    }
                }
            }
            Ok(changed)
        })?
    }
}

fn write_sysctl(key: &str, value: &str) -> io::Result<bool> {
    let path = format!("/proc/sys/net/{key}");
    // Some can only be written; then writing is the way to make sure.
    if let Ok(now) = fs::read_to_string(&path)
        && now.split_whitespace().eq(value.split_whitespace())
    {
        return Ok(false);
    }
    fs::write(path, value).map(|()| true)
}

impl AsFd for Netns {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

/// Runs `work` inside the network namespace `netns`, on a thread made for it that ends with it. What `work`
/// opens there (a listener, a connection) stays in that namespace and may be used from any thread.
pub fn within<T: Send>(netns: BorrowedFd<'_>, work: impl FnOnce() -> T + Send) -> Result<T, Error> {
    let run = || {
        setns(netns, CloneFlags::CLONE_NEWNET).map_err(|e| Error::Enter(e.into()))?;
        Ok(work())
    };
    thread::scope(|scope| {
        let worker =
            thread::Builder::new().name("netns".into()).spawn_scoped(scope, run).map_err(Error::Enter)?;
        worker.join().unwrap_or_else(|payload| panic::resume_unwind(payload))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_descriptor_that_is_no_namespace_is_an_error() {
        let null = fs::File::open("/dev/null").unwrap();
        assert!(
            matches!(within(null.as_fd(), || ()), Err(Error::Enter(e)) if e.kind() == io::ErrorKind::InvalidInput)
        );
    }
}
