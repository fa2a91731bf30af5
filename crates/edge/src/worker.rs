//! A worker: one thread, one runtime, its own connections to targets. Whatever a request touches on its
//! way stays on one core.

use std::{
    io,
    net::{SocketAddr, TcpStream},
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    thread::JoinHandle,
    time::Duration,
};

use bytes::Bytes;
use parking_lot::Mutex;
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    task::LocalSet,
};

use crate::{
    NodeId, Sockets, client, counters::count, date::Date, pool::Pool, signal::Signals, snapshot::Live,
};

/// How often kept connections are looked over.
const SWEEP: Duration = Duration::from_secs(1);

/// A port of a node, open.
#[derive(Debug)]
pub(crate) struct OpenListener {
    /// No other listener of the engine ever has the same.
    pub serial: u64,
    pub live: Arc<Live>,
    pub node: NodeId,
    /// The port as configured.
    pub port: u16,
    /// The port that clients connect to: the same, unless the kernel chose it.
    pub shown_port: u16,
    /// It is closed: a connection that comes late need not wait to be told.
    pub closed: AtomicBool,
}

/// A client's connection that nobody serves yet.
pub(crate) struct Accepted {
    pub stream: TcpStream,
    pub peer: SocketAddr,
    pub listener: Arc<OpenListener>,
    /// What was read from it already.
    pub ahead: Bytes,
    pub open: Open,
}

/// Counts a connection until it is dropped.
#[derive(Debug)]
pub(crate) struct Open {
    worker: usize,
    live: Arc<Live>,
    all: Arc<AtomicUsize>,
}

impl Open {
    fn new(worker: usize, live: Arc<Live>, all: Arc<AtomicUsize>) -> Self {
        all.fetch_add(1, Relaxed);
        count(&live.counters.of(worker).new_connections);
        Self { worker, live, all }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.all.fetch_sub(1, Relaxed);
        count(&self.live.counters.of(self.worker).closed_connections);
    }
}

/// What a worker is told.
pub(crate) enum Command {
    Serve(Accepted),
    /// The listener of this serial is gone: its connections end after what they are doing.
    Close(u64),
    /// The target of this serial is gone: connections to it end now.
    Forget(u64),
    /// Everything ends after what it is doing, at the latest after this long.
    Stop(Duration),
}

/// What its connections see of a worker.
pub(crate) struct Worker {
    pub index: usize,
    pub sockets: Arc<dyn Sockets>,
    pub pool: Pool,
    pub date: Date,
    /// Who hears of a listener that goes.
    pub listeners: Signals,
    /// Who hears of a target that goes.
    pub targets: Signals,
}

/// What the engine holds of a worker.
#[derive(Debug)]
pub(crate) struct WorkerHandle {
    index: usize,
    commands: UnboundedSender<Command>,
    open: Arc<AtomicUsize>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl WorkerHandle {
    pub fn start(index: usize, sockets: Arc<dyn Sockets>) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (commands, receiver) = unbounded_channel();
        let open = Arc::new(AtomicUsize::new(0));
        let counted = open.clone();
        let thread = std::thread::Builder::new().name(format!("edge-{index}")).spawn(move || {
            let worker = Rc::new(Worker {
                index,
                sockets,
                pool: Pool::default(),
                date: Date::default(),
                listeners: Signals::default(),
                targets: Signals::default(),
            });
            LocalSet::new().block_on(&runtime, run(worker, receiver, counted));
        })?;
        Ok(Self { index, commands, open, thread: Mutex::new(Some(thread)) })
    }

    /// How many connections it serves.
    pub fn open(&self) -> usize {
        self.open.load(Relaxed)
    }

    pub fn serve(&self, stream: TcpStream, peer: SocketAddr, listener: Arc<OpenListener>, ahead: Bytes) {
        let open = Open::new(self.index, listener.live.clone(), self.open.clone());
        self.tell(Command::Serve(Accepted { stream, peer, listener, ahead, open }));
    }

    /// A worker that has stopped hears nothing; then nothing is left to tell it.
    pub fn tell(&self, command: Command) {
        let _ = self.commands.send(command);
    }

    /// Waits until it has stopped.
    pub fn join(&self) {
        if let Some(thread) = self.thread.lock().take()
            && thread.join().is_err()
        {
            tracing::error!(worker = self.index, "a worker panicked");
        }
    }
}

async fn run(worker: Rc<Worker>, mut commands: UnboundedReceiver<Command>, open: Arc<AtomicUsize>) {
    let mut sweep = tokio::time::interval(SWEEP);
    let grace = loop {
        tokio::select! {
            command = commands.recv() => match command {
                Some(Command::Serve(accepted)) => {
                    tokio::task::spawn_local(client::serve(worker.clone(), accepted));
                }
                Some(Command::Close(listener)) => worker.listeners.raise(listener),
                Some(Command::Forget(target)) => {
                    worker.pool.forget(target);
                    worker.targets.raise(target);
                }
                Some(Command::Stop(grace)) => break grace,
                None => break Duration::ZERO,
            },
            _ = sweep.tick() => worker.pool.sweep(),
        }
    };
    worker.listeners.raise_all();
    let mut look = tokio::time::interval(Duration::from_millis(5));
    let ended = async {
        while open.load(Relaxed) > 0 {
            look.tick().await;
        }
    };
    let _ = tokio::time::timeout(grace, ended).await;
}
