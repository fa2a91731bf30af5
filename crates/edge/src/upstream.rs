//! Connections to targets, and the pool that keeps them between requests. Each worker has its own.
//!
//! An HTTP/1 connection is driven by the request that uses it, in the client connection's own task: no
//! task of its own, no wake-up from one to the other. Between requests nobody drives it; whoever takes it
//! from the pool looks first whether the target has hung up. An HTTP/2 connection carries many requests
//! at once, so it has a task.

use std::{
    cell::RefCell,
    collections::HashMap,
    future::Future,
    io,
    net::SocketAddr,
    pin::Pin,
    rc::Rc,
    sync::Arc,
    task::{Context, Poll, Waker},
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
    connection: http1::Connection<TokioIo<TargetIo>, RequestBody>,
    /// Polling it again would panic.
    ended: bool,
    pub gauge: Arc<TargetGauge>,
    pub timer: IdleTimer,
    pub signal: Rc<Signal>,
    pub key: PoolKey,
}

impl Upstream {
    pub async fn connect(dial: Dial<'_>) -> Result<Box<Self>, ConnectError> {
        let gauge = Arc::new(TargetGauge::new());
        let io = TokioIo::new(dial.stream(&gauge).await?);
        let handshake = http1::Builder::new().max_buf_size(BUFFER).handshake(io).await;
        let (sender, connection) =
            handshake.map_err(|error| ConnectError::Failed(io::Error::other(error)))?;
        Ok(Box::new(Self {
            sender,
            connection,
            ended: false,
            gauge,
            timer: IdleTimer::new(dial.idle),
            signal: dial.signals.register(dial.key.target),
            key: dial.key,
        }))
    }

    /// Lets bytes pass. True once the connection has ended.
    pub fn drive(&mut self, cx: &mut Context<'_>) -> bool {
        if !self.ended {
            self.ended = Pin::new(&mut self.connection).poll(cx).is_ready();
        }
        self.ended
    }

    /// Whether its target is gone, or it has been quiet for too long.
    pub fn must_stop(&mut self, cx: &mut Context<'_>) -> Option<Stop> {
        if self.signal.poll(cx) {
            return Some(Stop::Cut);
        }
        let gauge = &self.gauge;
        self.timer.poll(cx, || gauge.quiet_since()).is_ready().then_some(Stop::Quiet)
    }

    fn is_usable(&mut self) -> bool {
        let closed = self.drive(&mut Context::from_waker(Waker::noop()));
        !closed && !self.signal.is_raised() && self.sender.is_ready()
    }

    /// The connection for a request that leaves HTTP behind, in a task of its own.
    pub fn into_upgradeable(self) -> http1::SendRequest<RequestBody> {
        let connection = self.connection.with_upgrades();
        tokio::task::spawn_local(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a target's connection failed before it was upgraded");
            }
        });
        self.sender
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
    /// A connection that is open as far as can be known.
    pub fn take(&self, key: PoolKey) -> Option<Box<Upstream>> {
        let mut kept = self.kept.borrow_mut();
        let connections = kept.get_mut(&key)?;
        std::iter::from_fn(|| connections.pop())
            .find_map(|mut upstream| upstream.is_usable().then_some(upstream))
    }

    /// Keeps a connection whose answer was read to the end.
    pub fn put(&self, upstream: Box<Upstream>) {
        if upstream.ended || upstream.signal.is_raised() {
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

/// A future's outcome, while its connection is driven beside it.
pub(crate) fn poll_with<F: Future>(
    upstream: &mut Upstream,
    future: Pin<&mut F>,
    cx: &mut Context<'_>,
) -> Poll<Result<F::Output, Stop>> {
    upstream.drive(cx);
    match future.poll(cx) {
        Poll::Ready(output) => Poll::Ready(Ok(output)),
        Poll::Pending => match upstream.must_stop(cx) {
            Some(stop) => Poll::Ready(Err(stop)),
            None => Poll::Pending,
        },
    }
}
