//! Network namespaces: making one, and doing something inside one. A socket belongs to the namespace
//! of the thread that made it, for good; so it is made on a throw-away thread inside, and used from
//! anywhere. No namespace ever gets a path.

use crate::{Error, error::Doing, sys};
use nix::{
    sched::{CloneFlags, setns, unshare},
    sys::socket::{AddressFamily, SockFlag, SockType, socket},
};
use std::{
    os::fd::{BorrowedFd, OwnedFd},
    panic::resume_unwind,
    thread,
};

/// Runs `f` on a throw-away thread inside a network namespace, and waits for it. For making sockets:
/// what `f` returns goes on living in that namespace. As an ordinary user the calling process must be
/// in the keeper's user namespace (see [`Keeper::start_or_join`](crate::Keeper::start_or_join)).
pub fn in_netns<T: Send>(ns: BorrowedFd<'_>, f: impl FnOnce() -> T + Send) -> Result<T, Error> {
    on_a_thread(|| {
        enter_netns(ns)?;
        Ok(f())
    })
}

/// Moves the calling thread into a network namespace for the rest of its life: an ordinary user's thread
/// finds no way back. For a thread that makes many sockets there; else see [`in_netns`].
pub fn enter_netns(ns: BorrowedFd<'_>) -> Result<(), Error> {
    setns(ns, CloneFlags::CLONE_NEWNET).doing(|| "entering a network namespace")
}

/// A new network namespace with its loopback interface up, held by the descriptor alone.
pub(crate) fn new_netns() -> Result<OwnedFd, Error> {
    on_a_thread(|| {
        unshare(CloneFlags::CLONE_NEWNET).doing(|| "making a network namespace")?;
        let socket = socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)
            .doing(|| "making a socket")?;
        sys::raise_loopback(&socket)?;
        let path = "/proc/thread-self/ns/net";
        Ok(std::fs::File::open(path).doing(|| format!("opening {path}"))?.into())
    })
}

fn on_a_thread<T: Send>(f: impl FnOnce() -> Result<T, Error> + Send) -> Result<T, Error> {
    thread::scope(|scope| match thread::Builder::new().spawn_scoped(scope, f) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
        Err(e) => Err(e).doing(|| "starting a thread"),
    })
}
