//! The system calls that `nix` does not wrap, each as one safe function with its proof. Nothing here
//! decides anything.
#![allow(unsafe_code)]

use crate::{Error, WindowSize, error::Doing};
use nix::{
    errno::Errno,
    libc,
    sched::CloneFlags,
    sys::signal::Signal,
    unistd::{ForkResult, Pid, fork},
};
use std::{
    ffi::{CStr, CString},
    os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd},
    path::Path,
};

/// Which side of a fork this is.
pub(crate) enum Side {
    /// The child runs this and must not return to its caller's caller: it ends in [`leave`] or an exec.
    Child,
    /// The parent, with the child and a descriptor that stands for it.
    Parent(Pid, OwnedFd),
}

/// Forks a child in new namespaces, as `fork` does and in one call.
pub(crate) fn fork_into(namespaces: CloneFlags) -> Result<Side, Error> {
    let flags = libc::c_ulong::try_from(namespaces.bits() | libc::CLONE_PIDFD | libc::SIGCHLD)
        .map_err(|_| Error::Invalid("clone flags".into()))?;
    let mut pidfd: RawFd = -1;
    // SAFETY: without CLONE_VM and with a null stack this is a plain fork: the child goes on on a copy of
    // this stack. The keeper has one thread, so no lock is held in the copy by a thread that does not
    // exist there. `pidfd` is written before the call returns in the parent.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags, 0usize, &raw mut pidfd, 0usize, 0usize) };
    match i32::try_from(Errno::result(pid).doing(|| "forking into new namespaces")?) {
        Ok(0) => Ok(Side::Child),
        // SAFETY: the kernel has just made this descriptor for us.
        Ok(pid) => Ok(Side::Parent(Pid::from_raw(pid), unsafe { OwnedFd::from_raw_fd(pidfd) })),
        Err(_) => Err(Error::Invalid("a process id beyond 32 bits".into())),
    }
}

/// Forks a child in the same namespaces; `None` in the child.
pub(crate) fn plain_fork() -> Result<Option<Pid>, Error> {
    // SAFETY: called only where the process has one thread (the keeper, its children, a keeper that is
    // being started), so the child may do whatever its parent may.
    match unsafe { fork() }.doing(|| "forking")? {
        ForkResult::Child => Ok(None),
        ForkResult::Parent { child } => Ok(Some(child)),
    }
}

/// Ends a forked child without running its parent's destructors and exit handlers.
pub(crate) fn leave(code: i32) -> ! {
    // SAFETY: `_exit` has no preconditions; that it skips all clean-up is the point.
    unsafe { libc::_exit(code) }
}

/// A descriptor that stands for a process.
pub(crate) fn pidfd(pid: Pid) -> Result<OwnedFd, Error> {
    // SAFETY: takes two integers; a non-negative answer is a new descriptor that is ours alone.
    let fd = unsafe { libc::syscall(libc::SYS_pidfd_open, pid.as_raw(), 0) };
    let fd = Errno::result(fd).doing(|| format!("opening process {pid}"))?;
    // SAFETY: as above; the kernel's descriptors fit a `RawFd`.
    Ok(unsafe { OwnedFd::from_raw_fd(fd as RawFd) })
}

/// Makes `fd` available under exactly the number `to`, kept over an exec.
pub(crate) fn place(fd: BorrowedFd<'_>, to: RawFd) -> Result<(), Error> {
    // SAFETY: integers only. Callers are forked children that own their whole descriptor table and never
    // return to code that thinks it owns `to`.
    Errno::result(unsafe { libc::dup2(fd.as_raw_fd(), to) }).doing(|| "placing a descriptor")?;
    Ok(())
}

/// A copy of `fd` whose number is at least `floor`, closed by an exec.
pub(crate) fn lift(fd: BorrowedFd<'_>, floor: RawFd) -> Result<OwnedFd, Error> {
    let number = nix::fcntl::fcntl(fd, nix::fcntl::FcntlArg::F_DUPFD_CLOEXEC(floor))
        .doing(|| "duplicating a descriptor")?;
    // SAFETY: the kernel has just made this descriptor for us.
    Ok(unsafe { OwnedFd::from_raw_fd(number) })
}

/// Closes every descriptor from `first` on, for a forked child that is about to live on its own.
pub(crate) fn close_from(first: RawFd) {
    // SAFETY: the caller is a forked child that ends in `leave` or an exec, so no destructor ever runs
    // for the descriptors closed here.
    let answer = unsafe { libc::syscall(libc::SYS_close_range, first, u32::MAX, 0) };
    if answer < 0 {
        let last = nix::unistd::sysconf(nix::unistd::SysconfVar::OPEN_MAX).ok().flatten().unwrap_or(1024);
        for fd in first..RawFd::try_from(last).unwrap_or(RawFd::MAX) {
            // SAFETY: as above, for a kernel older than the call.
            unsafe { libc::close(fd) };
        }
    }
}

/// Marks every descriptor from `first` on to be closed by the next exec. Safe to call between fork and
/// exec: it is one system call.
pub(crate) fn close_on_exec_from(first: RawFd) {
    // SAFETY: integers only, and no descriptor is closed by the call itself.
    unsafe { libc::syscall(libc::SYS_close_range, first, u32::MAX, libc::CLOSE_RANGE_CLOEXEC) };
}

/// Takes over a descriptor that an exec handed us under a number agreed on.
pub(crate) fn adopt(number: RawFd) -> Result<OwnedFd, Error> {
    // SAFETY: F_GETFD only asks whether the number is open.
    Errno::result(unsafe { libc::fcntl(number, libc::F_SETFD, libc::FD_CLOEXEC) })
        .doing(|| format!("descriptor {number}"))?;
    // SAFETY: it is open, and by the agreement between `launch` and `init` it is init's own; init adopts
    // each number once, before anything else opens or closes a descriptor.
    Ok(unsafe { OwnedFd::from_raw_fd(number) })
}

/// Becomes the program that `fd` is open on.
pub(crate) fn exec_fd(fd: BorrowedFd<'_>, argv: &[&CStr], envp: &[CString]) -> Error {
    let pointers = |list: &mut dyn Iterator<Item = *const libc::c_char>| -> Vec<*const libc::c_char> {
        list.chain(std::iter::once(std::ptr::null())).collect()
    };
    let argv = pointers(&mut argv.iter().map(|a| a.as_ptr()));
    let envp = pointers(&mut envp.iter().map(|e| e.as_ptr()));
    // SAFETY: both lists end in null and point at strings that outlive the call.
    unsafe {
        libc::syscall(
            libc::SYS_execveat,
            fd.as_raw_fd(),
            c"".as_ptr(),
            argv.as_ptr(),
            envp.as_ptr(),
            libc::AT_EMPTY_PATH,
        )
    };
    Error::System { doing: "executing init".into(), source: Errno::last().into() }
}

/// Takes one capability out of the set that any program run from here can ever have.
pub(crate) fn drop_from_bounding_set(number: u32) -> Result<bool, Error> {
    // SAFETY: prctl with integers only.
    match Errno::result(unsafe { libc::prctl(libc::PR_CAPBSET_DROP, libc::c_ulong::from(number), 0, 0, 0) }) {
        Ok(_) => Ok(true),
        Err(Errno::EINVAL) => Ok(false),
        Err(e) => Err(e).doing(|| format!("dropping capability {number}")),
    }
}

/// Makes these capabilities, a bit for each number below 32, all that the process has.
pub(crate) fn set_capabilities(set: u32) -> Result<(), Error> {
    // `linux/capability.h`: version 3, two records of effective, permitted and inheritable sets.
    let header = [0x2008_0522u32, 0];
    let data = [set, set, 0, 0, 0, 0];
    // SAFETY: the kernel reads one header and, for this version, two records, which both arrays hold.
    let answer = unsafe { libc::syscall(libc::SYS_capset, header.as_ptr(), data.as_ptr()) };
    Errno::result(answer).doing(|| "giving up capabilities")?;
    Ok(())
}

/// Sets an extended attribute of a file, not following a link.
pub(crate) fn set_attribute(path: &Path, name: &CStr, value: &[u8]) -> Result<(), Error> {
    let path_c = CString::new(path.as_os_str().as_encoded_bytes())
        .map_err(|_| Error::Invalid(format!("{} has a zero byte", path.display())))?;
    // SAFETY: both strings end in zero; the pointer and length of `value` belong together.
    let answer =
        unsafe { libc::lsetxattr(path_c.as_ptr(), name.as_ptr(), value.as_ptr().cast(), value.len(), 0) };
    Errno::result(answer).doing(|| format!("marking {}", path.display()))?;
    Ok(())
}

/// Tells a terminal its size.
pub(crate) fn set_window_size(terminal: BorrowedFd<'_>, size: WindowSize) -> Result<(), Error> {
    let size = libc::winsize { ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0 };
    // SAFETY: TIOCSWINSZ reads one `winsize`, which lives over the call.
    Errno::result(unsafe { libc::ioctl(terminal.as_raw_fd(), libc::TIOCSWINSZ, &raw const size) })
        .doing(|| "resizing a terminal")?;
    Ok(())
}

/// Opens the other side of a pseudo-terminal master, by the kernel and not by a path.
pub(crate) fn terminal_peer(master: BorrowedFd<'_>) -> Result<OwnedFd, Error> {
    // SAFETY: TIOCGPTPEER takes open flags and answers with a new descriptor.
    let fd = unsafe {
        libc::ioctl(master.as_raw_fd(), libc::TIOCGPTPEER, libc::O_RDWR | libc::O_NOCTTY | libc::O_CLOEXEC)
    };
    let fd = Errno::result(fd).doing(|| "opening a terminal")?;
    // SAFETY: the kernel has just made this descriptor for us.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Makes the terminal on standard input the caller's controlling one.
pub(crate) fn control_terminal() -> Result<(), Error> {
    // SAFETY: integers only.
    Errno::result(unsafe { libc::ioctl(0, libc::TIOCSCTTY, 0) }).doing(|| "taking the terminal")?;
    Ok(())
}

/// Sets the flags of a network interface (a `struct ifreq` by name), through any socket of its namespace.
pub(crate) fn raise_loopback(socket: impl AsFd) -> Result<(), Error> {
    // SAFETY: an all-zero `ifreq` is valid: it is integers and bytes.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
        *to = *from as libc::c_char;
    }
    request.ifr_ifru.ifru_flags = libc::IFF_UP as libc::c_short;
    // SAFETY: SIOCSIFFLAGS reads one `ifreq`, which lives over the call.
    Errno::result(unsafe { libc::ioctl(socket.as_fd().as_raw_fd(), libc::SIOCSIFFLAGS, &raw const request) })
        .doing(|| "raising the loopback interface")?;
    Ok(())
}

/// Sends a signal to the process behind a descriptor, which cannot be another one by mistake.
pub(crate) fn signal(process: BorrowedFd<'_>, signal: Signal) {
    // SAFETY: integers and a null `siginfo`. A process that is gone already is what the caller wants.
    unsafe {
        libc::syscall(
            libc::SYS_pidfd_send_signal,
            process.as_raw_fd(),
            signal as i32,
            std::ptr::null::<libc::siginfo_t>(),
            0,
        )
    };
}

/// Gives SIGPIPE its usual meaning back, which Rust's runtime takes away and an exec would hand on.
pub(crate) fn default_pipe_signal() {
    // SAFETY: SIG_DFL is no handler, so no code of ours will run on the signal.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
}
