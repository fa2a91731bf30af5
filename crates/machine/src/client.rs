//! The keeper as its users see it: one connection for each request, so that a handle is only a name,
//! threads share it without a lock, and an error leaves nothing half read.

use crate::{
    Error, ExecSpec, MachineSpec, MachineStatus, Phase, WindowSize,
    error::Doing,
    protocol::{Channel, Envelope, FromExec, Refusal, Reply, Request, VERSION},
    start::Starter,
    sys,
};
use nix::{
    poll::{PollFd, PollFlags, PollTimeout, poll},
    sys::socket::{AddressFamily, SockFlag, SockType, UnixAddr, connect, getsockopt, socket, sockopt},
    unistd::{Pid, Uid},
};
use std::{
    os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd},
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI32, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

/// The socket's name in the data directory.
pub(crate) const SOCKET: &str = "keeper.sock";
/// How long any answer may take; a launch with a cold disk is the slowest of them.
const PATIENCE: Duration = Duration::from_secs(60);

/// A handle on the keeper of one data directory.
#[derive(Debug, Clone)]
pub struct Keeper {
    dir: Arc<OwnedFd>,
    rootless: bool,
    /// Who it is, for all that share this handle: one that died has a successor.
    incumbent: Arc<Incumbent>,
    /// How to start one, for whoever has.
    pub(crate) starter: Option<Arc<Starter>>,
}

/// The keeper that is there.
#[derive(Debug, Default)]
struct Incumbent {
    pid: AtomicI32,
    /// How many there were before.
    number: AtomicU64,
    /// Whether it was told to end, and is to have no successor. Held while one is being started.
    dismissed: Mutex<bool>,
}

impl Keeper {
    /// The keeper that serves this data directory, or `None` when none runs. The calling process stays in the namespaces it is in, which is enough for everything
    /// but [`in_netns`](crate::in_netns) on a rootless keeper's namespaces.
    pub fn connect(dir: &Path) -> Result<Option<Keeper>, Error> {
        match std::fs::File::open(dir) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            opened => Keeper::at(opened.doing(|| format!("opening {}", dir.display()))?.into()),
        }
    }

    pub(crate) fn at(dir: OwnedFd) -> Result<Option<Keeper>, Error> {
        Ok(Keeper::greet(dir)?.map(|(keeper, _)| keeper))
    }

    /// Connects, and brings the keeper's user namespace when it has one of its own.
    pub(crate) fn greet(dir: OwnedFd) -> Result<Option<(Keeper, Option<OwnedFd>)>, Error> {
        let mut keeper =
            Keeper { dir: Arc::new(dir), rootless: false, incumbent: Arc::default(), starter: None };
        let (reply, mut fds) = match keeper.ask(&Request::Hello, &[]) {
            Ok(answer) => answer,
            Err(Error::Gone) => return Ok(None),
            Err(e) => return Err(e),
        };
        match reply {
            Reply::Hello { version: VERSION, pid, rootless } => {
                keeper.incumbent.pid.store(pid, Ordering::Release);
                keeper.rootless = rootless;
                Ok(Some((keeper, fds.pop())))
            }
            Reply::Hello { version, .. } => Err(Error::Version(format!("it speaks {version}, we {VERSION}"))),
            other => Err(unexpected(&other)),
        }
    }

    /// The keeper's own process.
    pub fn pid(&self) -> i32 {
        self.incumbent.pid.load(Ordering::Acquire)
    }

    /// How many keepers this handle has had before: what an earlier one held is gone.
    pub fn number(&self) -> u64 {
        self.incumbent.number.load(Ordering::Acquire)
    }

    /// Makes sure that there is a keeper: one that died gets a successor, which holds nothing. In the user
    /// namespace of a dead keeper its members, of whom the caller must be one, are as much root as it was.
    /// Only for whom [`start_or_join`](Keeper::start_or_join) gave the handle.
    ///
    /// # Errors
    /// [`Error::Gone`] when it was told to shut down; whatever keeps the new one from starting.
    pub fn revive(&self) -> Result<(), Error> {
        let dismissed = self.incumbent.dismissed.lock().unwrap_or_else(PoisonError::into_inner);
        let starter = self.starter.as_ref().filter(|_| !*dismissed).ok_or(Error::Gone)?;
        let pid = starter.find_or_start(self.rootless)?.pid();
        if self.incumbent.pid.swap(pid, Ordering::AcqRel) != pid {
            self.incumbent.number.fetch_add(1, Ordering::AcqRel);
        }
        Ok(())
    }

    /// Whether the keeper lives in a user namespace of its own, as it does for an ordinary user.
    pub fn rootless(&self) -> bool {
        self.rootless
    }

    /// The network namespace of this name, made when absent, with its loopback interface up. Only the
    /// keeper holds it: nothing is bound to a path.
    pub fn netns(&self, name: &str) -> Result<OwnedFd, Error> {
        let (reply, mut fds) = self.ask(&Request::Netns { name: name.into(), held: false }, &[])?;
        fds.pop().ok_or_else(|| unexpected(&reply))
    }

    /// The network namespace of this name, where the keeper holds one.
    pub fn find_netns(&self, name: &str) -> Result<Option<OwnedFd>, Error> {
        let (_, mut fds) = self.ask(&Request::Netns { name: name.into(), held: true }, &[])?;
        Ok(fds.pop())
    }

    /// Lets go of a network namespace; it ends when the last process and socket in it do.
    pub fn netns_delete(&self, name: &str) -> Result<(), Error> {
        self.done(&Request::NetnsDelete { name: name.into() })
    }

    /// The names of all network namespaces the keeper holds, in order.
    pub fn netns_list(&self) -> Result<Vec<String>, Error> {
        let mut all: Vec<String> = Vec::new();
        loop {
            match self.ask(&Request::NetnsList { after: all.last().cloned() }, &[])?.0 {
                Reply::Names { names, more } => {
                    let end = names.is_empty() || !more;
                    all.extend(names);
                    if end {
                        return Ok(all);
                    }
                }
                other => return Err(unexpected(&other)),
            }
        }
    }

    /// Launches a machine and returns once its init is up. A machine of this name and generation that
    /// runs already is a success; one of another generation is [`Error::Running`]. One that has exited
    /// is replaced.
    pub fn launch(&self, spec: &MachineSpec) -> Result<(), Error> {
        self.done(&Request::Launch { spec: Box::new(spec.clone()) })
    }

    /// Every machine launched and not yet forgotten, by name.
    pub fn machines(&self) -> Result<Vec<MachineStatus>, Error> {
        let mut all: Vec<MachineStatus> = Vec::new();
        loop {
            let after = all.last().map(|m| m.name.clone());
            match self.ask(&Request::Machines { after }, &[])?.0 {
                Reply::Machines { machines, more } => {
                    let end = machines.is_empty() || !more;
                    all.extend(machines);
                    if end {
                        return Ok(all);
                    }
                }
                other => return Err(unexpected(&other)),
            }
        }
    }

    /// What the keeper knows of one machine.
    pub fn machine(&self, name: &str) -> Result<Option<MachineStatus>, Error> {
        Ok(self.machines()?.into_iter().find(|m| m.name == name))
    }

    /// Asks the machine to shut down in order, and kills what is left of it after `grace`. Returns at
    /// once; the end is an event. A machine that has exited is a success.
    pub fn stop(&self, name: &str, grace: Duration) -> Result<(), Error> {
        let grace_ms = u64::try_from(grace.as_millis()).unwrap_or(u64::MAX);
        self.done(&Request::Stop { name: name.into(), grace_ms })
    }

    /// Kills every process of the machine. Returns at once; the end is an event.
    pub fn kill(&self, name: &str) -> Result<(), Error> {
        self.done(&Request::Kill { name: name.into() })
    }

    /// Drops what the keeper remembers of a machine that has exited. Unknown names are a success.
    pub fn forget(&self, name: &str) -> Result<(), Error> {
        self.done(&Request::Forget { name: name.into() })
    }

    /// Runs a command in all of the machine's namespaces, with these as its standard input, output and
    /// error; with a terminal they are not used, and [`Exec::terminal`] is the other end of it.
    pub fn exec(&self, name: &str, spec: &ExecSpec, stdio: [BorrowedFd<'_>; 3]) -> Result<Exec, Error> {
        let (reply, mut fds) = self.ask(&Request::Exec { name: name.into(), spec: spec.clone() }, &stdio)?;
        let monitor = Channel::from(fds.pop().ok_or_else(|| unexpected(&reply))?);
        await_readable(monitor.as_fd(), Some(PATIENCE))?;
        match monitor.receive()? {
            Some((FromExec::Started, mut fds)) => Ok(Exec { monitor, terminal: fds.pop() }),
            Some((FromExec::Failed { why }, _)) => Err(Error::Invalid(why)),
            Some((FromExec::Exited { .. }, _)) | None => Err(Error::NotRunning(name.into())),
        }
    }

    /// A stream of changes from now on.
    pub fn events(&self) -> Result<Events, Error> {
        let channel = self.connection()?;
        match exchange(&channel, &Request::Events, &[])?.0 {
            Reply::Done => Ok(Events(channel)),
            other => Err(unexpected(&other)),
        }
    }

    /// Kills every machine, drops every namespace and ends the keeper; returns when all are gone.
    pub fn shutdown(&self) -> Result<(), Error> {
        *self.incumbent.dismissed.lock().unwrap_or_else(PoisonError::into_inner) = true;
        let channel = match self.connection() {
            Err(Error::Gone) => return Ok(()),
            other => other?,
        };
        let process = sys::pidfd(Pid::from_raw(self.pid()));
        match exchange(&channel, &Request::Shutdown, &[]) {
            Ok((Reply::Done, _)) | Err(Error::Gone) => {}
            Ok((other, _)) => return Err(unexpected(&other)),
            Err(e) => return Err(e),
        }
        await_readable(channel.as_fd(), Some(PATIENCE))?;
        if let Some((other, _)) = channel.receive::<Reply>()? {
            return Err(unexpected(&other));
        }
        // Its connections end a moment before it does.
        process.map_or(Ok(()), |process| await_readable(process.as_fd(), Some(PATIENCE)))
    }

    fn done(&self, request: &Request) -> Result<(), Error> {
        match self.ask(request, &[])?.0 {
            Reply::Done => Ok(()),
            other => Err(unexpected(&other)),
        }
    }

    fn ask(&self, request: &Request, fds: &[BorrowedFd<'_>]) -> Result<(Reply, Vec<OwnedFd>), Error> {
        exchange(&self.connection()?, request, fds)
    }

    /// A fresh connection. A socket that nobody listens on is what a killed keeper has left; it is the
    /// next one's to replace.
    fn connection(&self) -> Result<Channel, Error> {
        let socket = socket(AddressFamily::Unix, SockType::SeqPacket, SockFlag::SOCK_CLOEXEC, None)
            .doing(|| "making a socket")?;
        let path = socket_path(self.dir.as_fd());
        let address = UnixAddr::new(path.as_str()).doing(|| "naming the keeper's socket")?;
        match connect(socket.as_raw_fd(), &address) {
            Ok(()) => {}
            Err(nix::Error::ENOENT | nix::Error::ECONNREFUSED) => return Err(Error::Gone),
            Err(e) => return Err(e).doing(|| "connecting to the keeper"),
        }
        let peer = getsockopt(&socket, sockopt::PeerCredentials).doing(|| "asking who the keeper is")?;
        if peer.uid() != Uid::effective().as_raw() {
            return Err(Error::Invalid(format!("the keeper here belongs to user {}", peer.uid())));
        }
        Ok(Channel::from(socket))
    }
}

/// A command that runs in a machine. Dropping it hangs up on the command.
#[derive(Debug)]
pub struct Exec {
    monitor: Channel,
    terminal: Option<OwnedFd>,
}

impl Exec {
    /// The master side of the command's terminal, when one was asked for: read what it prints, write
    /// what is typed. Reads fail with `EIO` once the last process on the terminal has ended.
    pub fn terminal(&self) -> Option<BorrowedFd<'_>> {
        self.terminal.as_ref().map(|fd| fd.as_fd())
    }

    /// Tells the terminal its new size. Without a terminal nothing happens.
    pub fn resize(&self, size: WindowSize) -> Result<(), Error> {
        self.terminal.as_ref().map_or(Ok(()), |fd| sys::set_window_size(fd.as_fd(), size))
    }

    /// Waits for the command's end: its exit code, or 128 and the signal that killed it, as a shell
    /// counts; 127 when it was not found, 126 when it could not be run.
    pub fn wait(&self) -> Result<i32, Error> {
        await_readable(self.monitor.as_fd(), None)?;
        match self.monitor.receive()? {
            Some((FromExec::Exited { code }, _)) => Ok(code),
            Some((other, _)) => Err(Error::Version(format!("unexpected {other:?}"))),
            None => Ok(128 + nix::libc::SIGKILL),
        }
    }
}

impl AsFd for Exec {
    /// Readable once [`wait`](Exec::wait) will not block.
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.monitor.as_fd()
    }
}

/// Changes of machines' phases. Readable (see [`AsFd`]) when there is one to fetch.
#[derive(Debug)]
pub struct Events(Channel);

impl Events {
    /// The name of a machine whose phase has changed, or `None` after `timeout`. An event is a hint to
    /// look again: several changes may come as one.
    pub fn next(&self, timeout: Option<Duration>) -> Result<Option<String>, Error> {
        match await_readable(self.0.as_fd(), timeout) {
            Err(Error::Timeout(_)) => return Ok(None),
            other => other?,
        }
        match self.0.receive()? {
            Some((Reply::Changed { name }, _)) => Ok(Some(name)),
            Some((other, _)) => Err(unexpected(&other)),
            None => Err(Error::Gone),
        }
    }
}

impl AsFd for Events {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl MachineStatus {
    /// Whether any process of it may still be there.
    pub fn alive(&self) -> bool {
        !matches!(self.phase, Phase::Exited(_))
    }
}

/// A path to the socket that is short whatever the data directory's is: an address holds 107 bytes.
pub(crate) fn socket_path(dir: BorrowedFd<'_>) -> String {
    format!("/proc/self/fd/{}/{SOCKET}", dir.as_raw_fd())
}

fn exchange(
    channel: &Channel,
    request: &Request,
    fds: &[BorrowedFd<'_>],
) -> Result<(Reply, Vec<OwnedFd>), Error> {
    let request = serde_json::to_value(request).doing(|| "writing a request")?;
    match channel.send(&Envelope { v: VERSION, request }, fds) {
        Err(Error::System { source, .. }) if source.kind() == std::io::ErrorKind::BrokenPipe => {
            return Err(Error::Gone);
        }
        other => other?,
    }
    await_readable(channel.as_fd(), Some(PATIENCE))?;
    match channel.receive()? {
        Some((Reply::Refused { kind, about }, _)) => Err(refused(kind, about)),
        Some(answer) => Ok(answer),
        None => Err(Error::Gone),
    }
}

/// Waits until there is a message, or an end.
fn await_readable(fd: BorrowedFd<'_>, timeout: Option<Duration>) -> Result<(), Error> {
    let deadline = timeout.map(|t| Instant::now() + t);
    loop {
        let left = match deadline {
            None => PollTimeout::NONE,
            Some(at) => PollTimeout::try_from(at.saturating_duration_since(Instant::now()))
                .unwrap_or(PollTimeout::MAX),
        };
        match poll(&mut [PollFd::new(fd, PollFlags::POLLIN)], left) {
            Ok(0) => match (deadline, timeout) {
                (Some(at), Some(timeout)) if Instant::now() >= at => return Err(Error::Timeout(timeout)),
                _ => {}
            },
            Ok(_) => return Ok(()),
            Err(nix::Error::EINTR) => {}
            Err(e) => return Err(e).doing(|| "waiting for the keeper"),
        }
    }
}

fn refused(kind: Refusal, about: String) -> Error {
    match kind {
        Refusal::NoSuchMachine => Error::NoSuchMachine(about),
        Refusal::NotRunning => Error::NotRunning(about),
        Refusal::Running => Error::Running(about),
        Refusal::Launch => {
            let (name, why) = about.split_once(": ").unwrap_or(("", &about));
            Error::Launch { name: name.into(), why: why.into() }
        }
        Refusal::Invalid => Error::Invalid(about),
        Refusal::Version => Error::Version(about),
        Refusal::System => Error::System { doing: "the keeper".into(), source: std::io::Error::other(about) },
    }
}

fn unexpected(reply: &Reply) -> Error {
    Error::Version(format!("unexpected {reply:?}"))
}
