//! The face of the crate: start an engine, tell it what each balancer is, ask it how things stand.
//!
//! [`Engine::apply`] is idempotent and may be called again at any time with the same or another value.
//! Whatever stays valid goes on undisturbed: open connections, requests in flight, health, in-flight
//! counts. Nothing here waits for the network.

use std::{
    collections::HashMap,
    fmt, io,
    net::{IpAddr, SocketAddr, TcpStream},
    sync::{
        Arc,
        atomic::{
            AtomicBool, AtomicU64,
            Ordering::{Relaxed, Release},
        },
    },
    thread::JoinHandle,
    time::Duration,
};

use bytes::Bytes;
use parking_lot::Mutex;
use tokio::{
    sync::{oneshot, watch},
    task::AbortHandle,
};

use crate::{
    Balancer, BalancerId, BalancerStatus, ListenerStatus, NodeId, Sockets, accept,
    checks::{Checks, Surroundings},
    snapshot::{Left, Live},
    worker::{Command, OpenListener, WorkerHandle},
};

/// How to run.
#[derive(Clone)]
pub struct EngineConfig {
    /// Threads that serve; one for each core is right. One more accepts and checks health.
    pub threads: usize,
    /// Client connections open at once, over all balancers; more are closed at once.
    pub max_connections: usize,
    /// Where sockets come from.
    pub sockets: Arc<dyn Sockets>,
}

impl EngineConfig {
    /// As many threads as cores, 16,384 connections.
    pub fn new(sockets: Arc<dyn Sockets>) -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        Self { threads, max_connections: 16 * 1024, sockets }
    }
}

impl fmt::Debug for EngineConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("EngineConfig");
        debug.field("threads", &self.threads).field("max_connections", &self.max_connections);
        debug.finish_non_exhaustive()
    }
}

/// What of a configuration could not be done. The rest was; applying it again tries again.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.failures.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct ApplyError {
    /// Every port that could not be opened.
    pub failures: Vec<ListenError>,
}

/// A port that could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("node {node} cannot listen on {address}: {source}")]
pub struct ListenError {
    /// Whose port.
    pub node: NodeId,
    /// Where.
    pub address: SocketAddr,
    /// Why.
    pub source: io::Error,
}

/// A connection that no listener of any balancer would take.
#[derive(Debug, thiserror::Error)]
pub enum HandOverError {
    /// No such balancer, node or port is open.
    #[error("{0} has no open listener on port {1}")]
    NoListener(BalancerId, u16),
    /// The connection itself is broken.
    #[error("the connection cannot be used: {0}")]
    Broken(#[from] io::Error),
}

/// Runs balancers until it is shut down or dropped.
pub struct Engine {
    workers: Arc<[WorkerHandle]>,
    control: Option<Control>,
    surroundings: Surroundings,
    max_connections: usize,
    balancers: Mutex<HashMap<BalancerId, Running>>,
}

/// The thread that accepts and checks.
struct Control {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

/// A balancer with all that runs for it.
struct Running {
    live: Arc<Live>,
    listeners: HashMap<ListenerKey, Listening>,
    checks: Checks,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct ListenerKey {
    node: NodeId,
    address: IpAddr,
    port: u16,
}

struct Listening {
    listener: Arc<OpenListener>,
    address: SocketAddr,
    accepting: AbortHandle,
}

/// Where a change of health, or a drained target, is noted.
#[derive(Debug, Clone)]
pub(crate) struct Changes(watch::Sender<u64>);

impl Changes {
    pub fn note(&self) {
        self.0.send_modify(|count| *count += 1);
    }
}

impl Engine {
    /// Starts the threads. Fails if the system gives none, or no descriptor.
    pub fn start(config: EngineConfig) -> io::Result<Self> {
        let workers =
            (0..config.threads.max(1)).map(|index| WorkerHandle::start(index, config.sockets.clone()));
        let workers: Arc<[_]> = workers.collect::<io::Result<Vec<_>>>()?.into();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name("edge-control".into()).spawn(move || {
            // Either way it is told to stop.
            let _ = runtime.block_on(stopped);
        })?;
        let changes = Changes(watch::Sender::new(0));
        Ok(Self {
            workers,
            control: Some(Control { stop, thread }),
            surroundings: Surroundings { sockets: config.sockets, changes, runtime: handle },
            max_connections: config.max_connections,
            balancers: Mutex::default(),
        })
    }

    /// Makes a balancer be as described, in whole; one that is not known yet begins to exist.
    pub fn apply(&self, mut balancer: Balancer) -> Result<(), ApplyError> {
        let mut balancers = self.balancers.lock();
        let running = balancers.entry(balancer.id.clone()).or_insert_with(|| Running {
            live: Arc::new(Live::new(balancer.id.clone(), self.workers.len())),
            listeners: HashMap::new(),
            checks: Checks::default(),
        });
        balancer.listeners.iter_mut().for_each(|listener| listener.rules.sort_by_key(|rule| rule.priority));
        let wanted: Vec<ListenerKey> = balancer
            .nodes
            .iter()
            .flat_map(|node| {
                balancer.listeners.iter().map(|listener| ListenerKey {
                    node: node.id.clone(),
                    address: node.address,
                    port: listener.port,
                })
            })
            .collect();
        let closed = running.listeners.extract_if(|key, _| !wanted.contains(key)).collect::<Vec<_>>();
        closed.into_iter().for_each(|(_, listening)| self.close(&listening));
        // Before any port opens: who connects finds the new configuration.
        let left = running.live.replace(balancer, &self.surroundings.changes);
        running.checks.follow(&running.live, &self.surroundings);
        for (_, listening) in
            running.listeners.iter().filter(|(key, _)| left.changed_protocol.contains(&key.port))
        {
            // The port stays open; those who came by the other protocol finish what they are doing.
            self.tell_all(|| Command::Close(listening.listener.serial));
        }
        let mut failures = Vec::new();
        for (port, error) in &left.not_ready {
            for key in wanted.iter().filter(|key| key.port == *port) {
                let source = io::Error::other(error.to_string());
                failures.push(ListenError {
                    node: key.node.clone(),
                    address: (key.address, *port).into(),
                    source,
                });
            }
        }
        self.leave(left);
        for key in wanted {
            if running.listeners.contains_key(&key) {
                continue;
            }
            match self.open(&running.live, &key) {
                Ok(listening) => drop(running.listeners.insert(key, listening)),
                Err(source) => {
                    let address = (key.address, key.port).into();
                    failures.push(ListenError { node: key.node, address, source });
                }
            }
        }
        if failures.is_empty() { Ok(()) } else { Err(ApplyError { failures }) }
    }

    /// Ends a balancer: its ports close, its connections end after what they are doing.
    pub fn remove(&self, id: &BalancerId) {
        let Some(running) = self.balancers.lock().remove(id) else { return };
        running.listeners.values().for_each(|listening| self.close(listening));
    }

    /// Every balancer as it stands.
    pub fn status(&self) -> Vec<BalancerStatus> {
        let balancers = self.balancers.lock();
        let mut all: Vec<_> = balancers.values().map(Running::status).collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// One balancer as it stands; none if it is not known.
    pub fn balancer_status(&self, id: &BalancerId) -> Option<BalancerStatus> {
        self.balancers.lock().get(id).map(Running::status)
    }

    /// A number that grows whenever a target's health changes or a draining target has nothing in flight
    /// any more. What it was is for [`Engine::status`] to say.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.surroundings.changes.0.subscribe()
    }

    /// Serves a connection that somebody else accepted, as if it had come in on this balancer's port, on
    /// whichever node has it open. `ahead` is what was read from it already.
    pub fn hand_over(
        &self,
        id: &BalancerId,
        port: u16,
        stream: TcpStream,
        ahead: Bytes,
    ) -> Result<(), HandOverError> {
        let balancers = self.balancers.lock();
        let listening = balancers.get(id).and_then(|running| {
            let mut open = running.listeners.iter().filter(|(key, _)| key.port == port);
            // The nodes take turns, as they would if DNS named them all.
            let count = open.clone().count();
            (count > 0).then(|| open.nth(fastrand::usize(..count))).flatten()
        });
        let (_, listening) = listening.ok_or_else(|| HandOverError::NoListener(id.clone(), port))?;
        let peer = stream.peer_addr()?;
        accept::hand_over(stream, peer, ahead, &listening.listener, &self.workers, self.max_connections)?;
        Ok(())
    }

    /// Closes every port, lets requests in flight finish for at most `grace`, and returns when every thread
    /// has ended. Blocks.
    pub fn shutdown(mut self, grace: Duration) {
        self.stop(grace);
    }

    fn stop(&mut self, grace: Duration) {
        let Some(control) = self.control.take() else { return };
        self.balancers.lock().clear();
        // Gone already, or told now.
        let _ = control.stop.send(());
        if control.thread.join().is_err() {
            tracing::error!("the control thread panicked");
        }
        self.tell_all(|| Command::Stop(grace));
        self.workers.iter().for_each(WorkerHandle::join);
    }

    fn open(&self, live: &Arc<Live>, key: &ListenerKey) -> io::Result<Listening> {
        static SERIAL: AtomicU64 = AtomicU64::new(1);
        let socket = self.surroundings.sockets.listen(&key.node, (key.address, key.port).into())?;
        let address = socket.local_addr()?;
        let listener = Arc::new(OpenListener {
            serial: SERIAL.fetch_add(1, Relaxed),
            live: live.clone(),
            node: key.node.clone(),
            port: key.port,
            shown_port: address.port(),
            closed: AtomicBool::new(false),
        });
        let accepting = accept::run(socket, listener.clone(), self.workers.clone(), self.max_connections);
        let accepting = self.surroundings.runtime.spawn(async move {
            if let Err(error) = accepting.await {
                tracing::error!(%error, %address, "a listener stopped");
            }
        });
        Ok(Listening { listener, address, accepting: accepting.abort_handle() })
    }

    fn close(&self, listening: &Listening) {
        listening.accepting.abort();
        listening.listener.closed.store(true, Release);
        self.tell_all(|| Command::Close(listening.listener.serial));
    }

    fn tell_all(&self, command: impl Fn() -> Command) {
        self.workers.iter().for_each(|worker| worker.tell(command()));
    }

    /// Ends what the last configuration had and this one has not.
    fn leave(&self, left: Left) {
        for state in left.gone {
            self.tell_all(|| Command::Forget(state.serial));
        }
        for (state, draining, delay) in left.draining {
            let workers = self.workers.clone();
            self.surroundings.runtime.spawn(async move {
                tokio::time::sleep(delay).await;
                if state.is_draining_still(draining) {
                    workers.iter().for_each(|worker| worker.tell(Command::Forget(state.serial)));
                }
            });
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.stop(Duration::ZERO);
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("threads", &self.workers.len()).finish_non_exhaustive()
    }
}

impl Running {
    fn status(&self) -> BalancerStatus {
        let snapshot = self.live.snapshot();
        let mut status = self.live.status();
        for node in &snapshot.balancer.nodes {
            for listener in &snapshot.balancer.listeners {
                let key = ListenerKey { node: node.id.clone(), address: node.address, port: listener.port };
                status.listeners.push(ListenerStatus {
                    node: node.id.clone(),
                    port: listener.port,
                    address: self.listeners.get(&key).map(|listening| listening.address),
                });
            }
        }
        status
    }
}
