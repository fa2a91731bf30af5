//! Connections to targets, and the pool that keeps them between requests. Each worker has its own.
//!
//! An HTTP/1 connection is driven by the request that uses it, in the client connection's own task: no
//! task of its own, no wake-up from one to the other. Between requests nobody drives it; whoever takes it
//! from the pool learns when it is driven whether the target has hung up. An HTTP/2 connection carries many
//! requests at once, so it has a task.

use std::{
    cell::RefCell,
    collections::HashMap,
    future::Future,
    io,
    net::SocketAddr,
    pin::Pin,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    task::{Context, Poll, Wake, Waker},
    time::Duration,
};

use hyper::client::conn::{http1, http2};
use hyper_util::rt::TokioIo;
use tokio::task::AbortHandle;
use tokio_rustls::TlsConnector;

use crate::{
    NodeId, Sockets,
    activity::{IdleTimer, TargetGauge, now},
    body::RequestBody,
    io::TargetIo,
    signal::{Signal, Signals},
    wire::Wire,
};

/// AWS's limit on connecting to a target, TLS included.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A target's head may be no longer; a body passes through a buffer of this size.
const BUFFER: usize = 64 * 1024;
/// Connections kept for one target.
const KEPT: usize = 256;

/// Which connections can stand in for each other: the same node's to the same target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct PoolKey {
    /// The node's fingerprint.
    pub node: u64,
    /// The target's serial.
    pub target: u64,
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConnectError {
    #[error("it took too long")]
    TimedOut,
    #[error(transparent)]
    Failed(io::Error),
}

/// An HTTP/1 connection to a target.
pub(crate) struct Upstream {
    pub sender: http1::SendRequest<RequestBody>,
    /// None once it has ended: what waits to be sent on it is given back when it is dropped.
    connection: Option<http1::Connection<TokioIo<TargetIo>, RequestBody>>,
    nudge: Arc<Nudge>,
    /// Wakes `nudge`.
    nudger: Waker,
    pub gauge: Arc<TargetGauge>,
    pub timer: IdleTimer,
    pub signal: Rc<Signal>,
    pub key: PoolKey,
}

impl Upstream {
    pub async fn connect(dial: Dial<'_>) -> Result<Box<Self>, ConnectError> {
        let gauge = Arc::new(TargetGauge::new());
        let io = TokioIo::new(dial.stream(&gauge).await?);
        let nudge = Arc::new(Nudge::default());
        let handshake = http1::Builder::new().max_buf_size(BUFFER).handshake(io).await;
        let (sender, connection) =
            handshake.map_err(|error| ConnectError::Failed(io::Error::other(error)))?;
        Ok(Box::new(Self {
            sender,
            connection: Some(connection),
            nudger: nudge.clone().into(),
            nudge,
            gauge,
            timer: IdleTimer::new(dial.idle),
            signal: dial.signals.register(dial.key.target),
            key: dial.key,
        }))
    }

    /// What `look` finds, which only driving the connection brings on.
    pub fn poll_with<T>(
        &mut self,
        cx: &mut Context<'_>,
        mut look: impl FnMut(&mut Context<'_>) -> Poll<T>,
    ) -> Poll<Result<T, Stop>> {
        // It is looked at right after driving. Were that to wake the task as well, each answer would cost
        // another turn of everything.
        let mut unheard = Context::from_waker(Waker::noop());
        let mut found = look(&mut unheard);
        if found.is_pending() {
            self.drive(cx);
            found = look(&mut unheard);
        }
        if let Poll::Ready(found) = found {
            return Poll::Ready(Ok(found));
        }
        if self.nudge.0.load(Relaxed) {
            cx.waker().wake_by_ref();
        }
        self.must_stop(cx).map_or(Poll::Pending, |stop| Poll::Ready(Err(stop)))
    }

    /// Lets bytes pass; those that come later wake the task.
    fn drive(&mut self, cx: &mut Context<'_>) {
        let Some(connection) = &mut self.connection else { return };
        self.gauge.driven_by(cx.waker());
        self.nudge.0.store(false, Relaxed);
        if Pin::new(connection).poll(&mut Context::from_waker(&self.nudger)).is_ready() {
            self.connection = None;
        }
    }

    /// Whether its target is gone, or it has been quiet for too long.
    fn must_stop(&mut self, cx: &mut Context<'_>) -> Option<Stop> {
        if self.signal.poll(cx) {
            return Some(Stop::Cut);
        }
        let gauge = &self.gauge;
        self.timer.poll(cx, || gauge.quiet_since()).is_ready().then_some(Stop::Quiet)
    }

    fn is_usable(&self) -> bool {
        self.connection.is_some() && !self.signal.is_raised()
    }

    /// The connection for a request that leaves HTTP behind, in a task of its own.
    pub fn into_upgradeable(self) -> http1::SendRequest<RequestBody> {
        if let Some(connection) = self.connection {
            tokio::task::spawn_local(async move {
                if let Err(error) = connection.with_upgrades().await {
                    tracing::debug!(%error, "a target's connection failed before it was upgraded");
                }
            });
        }
        self.sender
    }
}

/// What hyper wakes when its user wants something of a connection: to send a request, to have more of a body.
///
/// Whoever wants that drives the connection next, so no task need be woken for it.
#[derive(Debug, Default)]
struct Nudge(AtomicBool);

impl Wake for Nudge {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.store(true, Relaxed);
    }
}

/// Why a connection is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Its target is gone.
    Cut,
    /// Nothing passed for the idle timeout.
    Quiet,
}

/// All it takes to reach a target.
#[derive(Clone, Copy)]
pub(crate) struct Dial<'a> {
    pub sockets: &'a dyn Sockets,
    pub signals: &'a Signals,
    pub node: &'a NodeId,
    pub to: SocketAddr,
    pub key: PoolKey,
    pub idle: Duration,
    /// What begins TLS, where the target speaks it.
    pub tls: Option<&'static TlsConnector>,
}

impl Dial<'_> {
    async fn stream(&self, gauge: &Arc<TargetGauge>) -> Result<TargetIo, ConnectError> {
        let connecting = async {
            let stream = self.sockets.connect(self.node, self.to).await?;
            Wire::to_target(stream, self.to, self.tls).await
        };
        match tokio::time::timeout(CONNECT_TIMEOUT, connecting).await {
            Err(_) => Err(ConnectError::TimedOut),
            Ok(Err(error)) if error.kind() == io::ErrorKind::TimedOut => Err(ConnectError::TimedOut),
            Ok(Err(error)) => Err(ConnectError::Failed(error)),
            Ok(Ok(wire)) => Ok(TargetIo::new(wire, gauge.clone())),
        }
    }
}

/// An HTTP/2 connection that several requests share.
struct Shared {
    sender: http2::SendRequest<RequestBody>,
    task: AbortHandle,
    idle: Duration,
    used: u64,
}

/// A worker's connections that are free to use.
#[derive(Default)]
#[allow(clippy::vec_box, reason = "a connection is large, and moves in and out with every request")]
pub(crate) struct Pool {
    kept: RefCell<HashMap<PoolKey, Vec<Box<Upstream>>>>,
    shared: RefCell<HashMap<PoolKey, Shared>>,
}

impl Pool {
    /// A connection that was open when it was last driven.
    pub fn take(&self, key: PoolKey) -> Option<Box<Upstream>> {
        let mut kept = self.kept.borrow_mut();
        let connections = kept.get_mut(&key)?;
        std::iter::from_fn(|| connections.pop()).find(|upstream| upstream.is_usable())
    }

    /// Keeps a connection whose answer was read to the end.
    pub fn put(&self, upstream: Box<Upstream>) {
        if !upstream.is_usable() {
            return;
        }
        let mut kept = self.kept.borrow_mut();
        let connections = kept.entry(upstream.key).or_default();
        if connections.len() < KEPT {
            connections.push(upstream);
        }
    }

    /// The HTTP/2 connection to a target, made if there is none.
    pub async fn shared(&self, dial: Dial<'_>) -> Result<http2::SendRequest<RequestBody>, ConnectError> {
        if let Some(sender) = self.open(&dial) {
            return Ok(sender);
        }
        let io = TokioIo::new(dial.stream(&Arc::new(TargetGauge::new())).await?);
        let (sender, connection) = http2::Builder::new(LocalExecutor)
            .max_send_buf_size(BUFFER)
            .max_header_list_size(BUFFER as u32)
            .handshake(io)
            .await
            .map_err(|error| ConnectError::Failed(io::Error::other(error)))?;
        let task = tokio::task::spawn_local(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a target's HTTP/2 connection ended");
            }
        });
        // Another request may have connected meanwhile: then this connection ends with its sender.
        if let Some(sender) = self.open(&dial) {
            return Ok(sender);
        }
        let shared =
            Shared { sender: sender.clone(), task: task.abort_handle(), idle: dial.idle, used: now() };
        self.shared.borrow_mut().insert(dial.key, shared);
        Ok(sender)
    }

    fn open(&self, dial: &Dial<'_>) -> Option<http2::SendRequest<RequestBody>> {
        let mut all = self.shared.borrow_mut();
        let shared = all.get_mut(&dial.key).filter(|shared| !shared.sender.is_closed())?;
        shared.used = now();
        shared.idle = dial.idle;
        Some(shared.sender.clone())
    }

    /// Drops every connection to a target, in use or not. HTTP/1 ones in use hear it by their signal.
    pub fn forget(&self, target: u64) {
        self.kept.borrow_mut().retain(|key, _| key.target != target);
        let gone = self.shared.borrow_mut().extract_if(|key, _| key.target == target).collect::<Vec<_>>();
        gone.iter().for_each(|(_, shared)| shared.task.abort());
    }

    /// Drops what targets have closed, and what was not used for the idle timeout.
    pub fn sweep(&self) {
        let is_fresh = |since: u64, idle: Duration| since + idle.as_millis() as u64 > now();
        self.kept.borrow_mut().retain(|_, connections| {
            connections.retain_mut(|upstream| {
                upstream.drive(&mut Context::from_waker(Waker::noop()));
                is_fresh(upstream.gauge.quiet_since(), upstream.timer.limit()) && upstream.is_usable()
            });
            !connections.is_empty()
        });
        // Streams that are open go on without the sender.
        self.shared
            .borrow_mut()
            .retain(|_, shared| is_fresh(shared.used, shared.idle) && !shared.sender.is_closed());
    }
}

/// Runs hyper's own tasks on the worker's thread.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LocalExecutor;

impl<F: Future + 'static> hyper::rt::Executor<F> for LocalExecutor {
    fn execute(&self, future: F) {
        tokio::task::spawn_local(async move {
            future.await;
        });
    }
}
