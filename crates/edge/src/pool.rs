//! Connections to targets that are kept between requests. Each worker has its own.
//!
//! An HTTP/1 connection is one request's at a time, and driven by it. An HTTP/2 connection carries many requests
//! at once, so it has a task.

use std::{cell::RefCell, collections::HashMap, future::Future, io, net::SocketAddr, time::Duration};

use hyper::client::conn::http2;
use hyper_util::rt::TokioIo;
use tokio::task::AbortHandle;
use tokio_rustls::TlsConnector;

use crate::{
    NodeId, Sockets, activity::Pulse, body::RequestBody, http1::Upstream, signal::Signals, wire::Wire,
};

/// AWS's limit on connecting to a target, TLS included.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// What may wait to be sent on one HTTP/2 stream; a head from a target may be no longer.
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
    /// A new connection.
    pub async fn wire(&self) -> Result<Wire, ConnectError> {
        let connecting = async {
            let stream = self.sockets.connect(self.node, self.to).await?;
            Wire::to_target(stream, self.to, self.tls).await
        };
        match tokio::time::timeout(CONNECT_TIMEOUT, connecting).await {
            Err(_) => Err(ConnectError::TimedOut),
            Ok(Err(error)) if error.kind() == io::ErrorKind::TimedOut => Err(ConnectError::TimedOut),
            Ok(Err(error)) => Err(ConnectError::Failed(error)),
            Ok(Ok(wire)) => Ok(wire),
        }
    }
}

/// An HTTP/2 connection that several requests share.
struct Shared {
    sender: http2::SendRequest<RequestBody>,
    task: AbortHandle,
    idle: Duration,
    used: Pulse,
}

/// A worker's connections that are free to use.
#[derive(Default)]
#[allow(clippy::vec_box, reason = "a connection is large, and moves in and out with every request")]
pub(crate) struct Pool {
    kept: RefCell<HashMap<PoolKey, Vec<Box<Upstream>>>>,
    shared: RefCell<HashMap<PoolKey, Shared>>,
}

impl Pool {
    /// A connection that was open when it was last used.
    pub fn take(&self, key: PoolKey) -> Option<Box<Upstream>> {
        self.kept.borrow_mut().get_mut(&key)?.pop()
    }

    /// Keeps a connection whose answer was read to the end.
    pub fn put(&self, mut upstream: Box<Upstream>) {
        if !upstream.is_reusable() {
            return;
        }
        let mut kept = self.kept.borrow_mut();
        let connections = kept.entry(upstream.key).or_default();
        if connections.len() < KEPT {
            upstream.rest();
            connections.push(upstream);
        }
    }

    /// The HTTP/2 connection to a target, made if there is none.
    pub async fn shared(&self, dial: Dial<'_>) -> Result<http2::SendRequest<RequestBody>, ConnectError> {
        if let Some(sender) = self.open(&dial) {
            return Ok(sender);
        }
        let io = TokioIo::new(dial.wire().await?);
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
            Shared { sender: sender.clone(), task: task.abort_handle(), idle: dial.idle, used: Pulse::new() };
        self.shared.borrow_mut().insert(dial.key, shared);
        Ok(sender)
    }

    fn open(&self, dial: &Dial<'_>) -> Option<http2::SendRequest<RequestBody>> {
        let mut all = self.shared.borrow_mut();
        let shared = all.get_mut(&dial.key).filter(|shared| !shared.sender.is_closed())?;
        shared.used.touch();
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
        self.kept.borrow_mut().retain(|_, connections| {
            connections.retain_mut(|upstream| upstream.is_fresh());
            !connections.is_empty()
        });
        // Streams that are open go on without the sender.
        self.shared
            .borrow_mut()
            .retain(|_, shared| shared.used.is_within(shared.idle) && !shared.sender.is_closed());
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
