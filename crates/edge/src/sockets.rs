//! Where the engine's sockets come from.
//!
//! A balancer's node lives in a network namespace, and a socket belongs for good to the namespace of the
//! thread that made it. The engine does not know how to be elsewhere; whoever starts it does.

use std::{
    future::Future,
    io,
    net::{SocketAddr, TcpListener},
    pin::Pin,
};

use tokio::net::{TcpSocket, TcpStream};

use crate::NodeId;

/// A connection on its way.
pub type Connecting = Pin<Box<dyn Future<Output = io::Result<TcpStream>> + Send>>;

/// Makes a node's sockets.
pub trait Sockets: Send + Sync + 'static {
    /// A listening socket of this node. Called from [`crate::Engine::apply`], on its caller's thread.
    fn listen(&self, node: &NodeId, address: SocketAddr) -> io::Result<TcpListener>;

    /// A connection from this node. The future runs on the engine's own single-threaded runtimes, so it
    /// must not block; it is dropped when the connection takes too long.
    fn connect(&self, node: &NodeId, to: SocketAddr) -> Connecting;
}

/// Sockets of the namespace that the process itself is in.
#[derive(Debug, Clone, Copy, Default)]
pub struct HostSockets;

impl Sockets for HostSockets {
    fn listen(&self, _: &NodeId, address: SocketAddr) -> io::Result<TcpListener> {
        TcpListener::bind(address)
    }

    fn connect(&self, _: &NodeId, to: SocketAddr) -> Connecting {
        Box::pin(async move {
            let socket = if to.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
            socket.connect(to).await
        })
    }
}
