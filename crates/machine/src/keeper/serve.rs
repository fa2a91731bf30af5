//! The keeper's loop: clients, machines, children and the clock, in one `poll`.

use super::{
    Means,
    machines::{Launch, Machines},
};
use crate::{
    Error, Phase,
    client::SOCKET,
    error::Doing,
    namespace::new_netns,
    protocol::{Channel, Envelope, PAGE, Refusal, Reply, Request, VERSION},
};
use nix::{
    errno::Errno,
    poll::{PollFd, PollFlags, PollTimeout, poll},
    sys::{
        signal::{SigSet, Signal},
        signalfd::{SfdFlags, SignalFd},
        socket::{SockFlag, accept4, getsockopt, sockopt},
        wait::{WaitPidFlag, WaitStatus, waitpid},
    },
    unistd::{Pid, Uid},
};
use std::{
    collections::BTreeMap,
    fs::File,
    ops::Bound,
    os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd},
    time::{Duration, Instant},
};

/// The most connections at once; who comes after that waits in the kernel's queue.
const MOST_CLIENTS: usize = 1024;
/// The longest name of a network namespace.
const NETNS_NAME_LENGTH: usize = 255;

/// What a connection waits for.
#[derive(PartialEq, Eq)]
enum Waits {
    /// Its request.
    Request,
    /// The machine of this name to come up.
    Launch(String),
    /// Changes, for as long as it is there.
    Events,
    /// The keeper's end.
    Shutdown,
}

struct Client {
    channel: Channel,
    waits: Waits,
}

/// Everything the keeper holds.
pub(super) struct Server {
    means: Means,
    listener: OwnedFd,
    signals: SignalFd,
    clients: BTreeMap<u64, Client>,
    next_client: u64,
    machines: Machines,
    namespaces: BTreeMap<String, OwnedFd>,
    closing: bool,
}

/// What became readable.
enum Ready {
    Listener,
    Signals,
    Client(u64),
    Machine(String),
}

impl Server {
    pub fn new(means: Means, listener: OwnedFd) -> Result<Server, Error> {
        let mut mask = SigSet::empty();
        for signal in [Signal::SIGCHLD, Signal::SIGTERM, Signal::SIGINT, Signal::SIGHUP, Signal::SIGPIPE] {
            mask.add(signal);
        }
        mask.thread_block().doing(|| "blocking signals")?;
        let flags = SfdFlags::SFD_CLOEXEC | SfdFlags::SFD_NONBLOCK;
        let signals = SignalFd::with_flags(&mask, flags).doing(|| "listening to signals")?;
        Ok(Server {
            means,
            listener,
            signals,
            clients: BTreeMap::new(),
            next_client: 0,
            machines: Machines::default(),
            namespaces: BTreeMap::new(),
            closing: false,
        })
    }

    /// Serves until told to shut down and the last child is gone.
    pub fn run(mut self) -> Result<(), Error> {
        let held = File::open(&self.means.host.dir).doing(|| "opening the data directory")?;
        loop {
            let wake = self.machines.tick(Instant::now());
            for ready in self.wait(wake)? {
                match ready {
                    Ready::Listener => self.accept(),
                    Ready::Signals => self.signalled()?,
                    Ready::Client(id) => self.read(id),
                    Ready::Machine(name) => {
                        if self.machines.hear(&name) {
                            self.changed(&name);
                        }
                    }
                }
            }
            if self.reap() && self.closing {
                break;
            }
        }
        if let Some(groups) = &self.means.groups {
            groups.remove(&self.means.host.dir);
        }
        let _ = std::fs::remove_file(format!("/proc/self/fd/{}/{SOCKET}", held.as_raw_fd()));
        tracing::info!("keeper shut down");
        Ok(()) // the namespaces go with us, and then the clients' connections, which is what they wait for
    }

    fn wait(&self, wake: Option<Instant>) -> Result<Vec<Ready>, Error> {
        let mut fds = Vec::new();
        let mut what = Vec::new();
        let mut add = |fd, ready| {
            fds.push(PollFd::new(fd, PollFlags::POLLIN));
            what.push(ready);
        };
        add(self.signals.as_fd(), Ready::Signals);
        if self.clients.len() < MOST_CLIENTS && !self.closing {
            add(self.listener.as_fd(), Ready::Listener);
        }
        for (id, client) in &self.clients {
            add(client.channel.as_fd(), Ready::Client(*id));
        }
        for (name, control) in self.machines.controls() {
            add(control.as_fd(), Ready::Machine(name.to_owned()));
        }
        let timeout = wake.map_or(PollTimeout::NONE, |at| {
            // Rounded up, so that the clock has struck when we look at it.
            let left = at.saturating_duration_since(Instant::now()) + Duration::from_millis(1);
            PollTimeout::try_from(left).unwrap_or(PollTimeout::MAX)
        });
        match poll(&mut fds, timeout) {
            Ok(_) => {}
            Err(Errno::EINTR) => return Ok(Vec::new()),
            Err(e) => return Err(e).doing(|| "waiting for requests"),
        }
        let ready = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect::<Vec<_>>();
        Ok(what.into_iter().zip(ready).filter_map(|(what, ready)| ready.then_some(what)).collect())
    }

    fn accept(&mut self) {
        let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
        let Ok(fd) = accept4(self.listener.as_raw_fd(), flags) else { return };
        #[allow(unsafe_code)]
        // SAFETY: the kernel has just made this descriptor for us.
        let fd = unsafe { OwnedFd::from_raw_fd(fd) };
        let peer = getsockopt(&fd, sockopt::PeerCredentials).map(|c| c.uid());
        if peer != Ok(Uid::effective().as_raw()) {
            tracing::warn!(?peer, "refused a stranger");
            return;
        }
        self.clients.insert(self.next_client, Client { channel: fd.into(), waits: Waits::Request });
        self.next_client += 1;
    }

    /// Every signal either says that a child has ended, which the loop looks after anyway, or that we
    /// should go: the host shuts down.
    fn signalled(&mut self) -> Result<(), Error> {
        while let Some(signal) = self.signals.read_signal().doing(|| "reading a signal")? {
            if signal.ssi_signo == Signal::SIGTERM as u32 || signal.ssi_signo == Signal::SIGINT as u32 {
                tracing::info!("told to go by a signal");
                self.close();
            }
        }
        Ok(())
    }

    fn close(&mut self) {
        self.closing = true;
        self.machines.kill_all();
    }

    /// Takes note of every child that has ended; whether none is left.
    fn reap(&mut self) -> bool {
        loop {
            let (pid, code, signal) = match waitpid(Pid::from_raw(-1), Some(WaitPidFlag::WNOHANG)) {
                Ok(WaitStatus::Exited(pid, code)) => (pid, Some(code), None),
                Ok(WaitStatus::Signaled(pid, signal, _)) => (pid, None, Some(signal as i32)),
                Ok(_) | Err(Errno::EINTR) => return false,
                Err(_) => return true,
            };
            if let Some(name) = self.machines.ended(pid, code, signal) {
                self.changed(&name);
            }
        }
    }

    fn read(&mut self, id: u64) {
        let Some(client) = self.clients.get(&id) else { return };
        let received = client.channel.receive::<Envelope>();
        // One request is all a connection may ask: anything more ends it, and so does its own end.
        let (envelope, fds) = match received {
            Ok(Some(received)) if client.waits == Waits::Request => received,
            Ok(_) => return self.part(id),
            Err(e) => {
                self.answer(id, &refusal(&e), &[]);
                return self.part(id);
            }
        };
        let request = match serde_json::from_value::<Request>(envelope.request) {
            Ok(request) => request,
            Err(e) => {
                let about = format!("version {VERSION} was asked by version {}: {e}", envelope.v);
                return self.answer(id, &Reply::Refused { kind: Refusal::Version, about }, &[]);
            }
        };
        match self.serve(id, request, &fds) {
            Ok(Some((reply, fd))) => {
                let fds: Vec<_> = fd.iter().map(|fd| fd.as_fd()).collect();
                self.answer(id, &reply, &fds);
            }
            Ok(None) => {}
            Err(e) => self.answer(id, &refusal(&e), &[]),
        }
    }

    /// Does what was asked. No reply means that it comes later.
    fn serve(
        &mut self,
        id: u64,
        request: Request,
        fds: &[OwnedFd],
    ) -> Result<Option<(Reply, Option<OwnedFd>)>, Error> {
        let done = Ok(Some((Reply::Done, None)));
        match request {
            Request::Hello => {
                let hello = Reply::Hello {
                    version: VERSION,
                    pid: std::process::id().cast_signed(),
                    rootless: self.means.host.rootless,
                };
                let own = || File::open("/proc/self/ns/user").doing(|| "opening the user namespace");
                let namespace = if self.means.host.rootless { Some(own()?.into()) } else { None };
                Ok(Some((hello, namespace)))
            }
            Request::Netns { name, held: true } if !self.namespaces.contains_key(&name) => done,
            Request::Netns { name, .. } => {
                let held = self.namespace(&name)?.try_clone().doing(|| "duplicating a namespace")?;
                Ok(Some((Reply::Done, Some(held))))
            }
            Request::NetnsDelete { name } => {
                self.namespaces.remove(&name);
                done
            }
            Request::NetnsList { after } => {
                let from = after.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
                let mut rest = self.namespaces.range::<str, _>((from, Bound::Unbounded));
                let names = rest.by_ref().take(PAGE).map(|(name, _)| name.clone()).collect();
                Ok(Some((Reply::Names { names, more: rest.next().is_some() }, None)))
            }
            Request::Launch { spec } => {
                let netns = self.namespace(&spec.netns)?.try_clone().doing(|| "duplicating a namespace")?;
                match self.machines.launch(&self.means, &spec, netns.as_fd())? {
                    Launch::Up => done,
                    Launch::Underway => {
                        self.become_waiting(id, Waits::Launch(spec.name));
                        Ok(None)
                    }
                }
            }
            Request::Machines { after } => {
                let (machines, more) = self.machines.list(after.as_deref());
                Ok(Some((Reply::Machines { machines, more }, None)))
            }
            Request::Stop { name, grace_ms } => {
                if self.machines.stop(&name, Duration::from_millis(grace_ms), Instant::now())? {
                    self.changed(&name);
                }
                done
            }
            Request::Kill { name } => {
                self.machines.kill(&name)?;
                done
            }
            Request::Forget { name } => {
                self.machines.forget(&name)?;
                done
            }
            Request::Exec { name, spec } => {
                let client = self.machines.exec(&self.means, &name, &spec, fds)?;
                Ok(Some((Reply::Done, Some(client))))
            }
            Request::Events => {
                self.become_waiting(id, Waits::Events);
                done
            }
            Request::Shutdown => {
                self.become_waiting(id, Waits::Shutdown);
                self.close();
                done
            }
        }
    }

    /// The network namespace of this name, made when absent.
    fn namespace(&mut self, name: &str) -> Result<&OwnedFd, Error> {
        if name.is_empty() || name.len() > NETNS_NAME_LENGTH || name.chars().any(char::is_control) {
            return Err(Error::Invalid(format!("{name:?} cannot be a network namespace's name")));
        }
        if self.closing {
            return Err(Error::Gone);
        }
        if !self.namespaces.contains_key(name) {
            self.namespaces.insert(name.to_owned(), new_netns()?);
        }
        self.namespaces.get(name).ok_or(Error::Gone)
    }

    fn become_waiting(&mut self, id: u64, waits: Waits) {
        if let Some(client) = self.clients.get_mut(&id) {
            client.waits = waits;
        }
    }

    /// Tells those who wait for it that a machine's phase is another.
    fn changed(&mut self, name: &str) {
        let launched = match self.machines.status(name).map(|s| &s.phase) {
            Some(Phase::Running) => Some(Reply::Done),
            Some(Phase::Exited(exit)) => {
                let why = exit.error.as_deref().unwrap_or("it was stopped while it came up");
                Some(Reply::Refused { kind: Refusal::Launch, about: format!("{name}: {why}") })
            }
            _ => None,
        };
        let ids: Vec<u64> = self.clients.keys().copied().collect();
        for id in ids {
            match (&self.clients[&id].waits, &launched) {
                (Waits::Events, _) => self.answer(id, &Reply::Changed { name: name.into() }, &[]),
                (Waits::Launch(waited), Some(reply)) if waited == name => {
                    self.answer(id, reply, &[]);
                    self.become_waiting(id, Waits::Request);
                }
                _ => {}
            }
        }
    }

    /// Answers without ever waiting. A listener to events whose queue is full has something to wake it
    /// already; anybody else who does not read is let go.
    fn answer(&mut self, id: u64, reply: &Reply, fds: &[std::os::fd::BorrowedFd<'_>]) {
        let Some(client) = self.clients.get(&id) else { return };
        match client.channel.send(reply, fds) {
            Ok(()) => {}
            Err(Error::System { source, .. })
                if client.waits == Waits::Events && source.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => self.part(id),
        }
    }

    fn part(&mut self, id: u64) {
        self.clients.remove(&id);
    }
}

fn refusal(e: &Error) -> Reply {
    let (kind, about) = match e {
        Error::NoSuchMachine(name) => (Refusal::NoSuchMachine, name.clone()),
        Error::NotRunning(name) => (Refusal::NotRunning, name.clone()),
        Error::Running(name) => (Refusal::Running, name.clone()),
        Error::Invalid(why) => (Refusal::Invalid, why.clone()),
        other => (Refusal::System, other.to_string()),
    };
    Reply::Refused { kind, about }
}
