//! Taking connections in: each goes to the worker that serves the fewest.

use std::{
    io,
    net::{SocketAddr, TcpListener},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;

use crate::{
    counters::count,
    worker::{OpenListener, WorkerHandle},
};

/// How long to wait when the process or the host has no more descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// Accepts for as long as it is polled. Must be called on a runtime.
pub(crate) async fn run(
    socket: TcpListener,
    listener: Arc<OpenListener>,
    workers: Arc<[WorkerHandle]>,
    most: usize,
) -> io::Result<()> {
    socket.set_nonblocking(true)?;
    let socket = tokio::net::TcpListener::from_std(socket)?;
    loop {
        let accepted = socket.accept().await.and_then(|(stream, peer)| Ok((stream.into_std()?, peer)));
        match accepted {
            Ok((stream, peer)) => hand_over(stream, peer, Bytes::new(), &listener, &workers, most)?,
            Err(error) if is_the_clients(&error) => {}
            Err(error) => {
                tracing::warn!(%error, port = listener.port, "could not accept a connection");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Gives a connection to a worker, unless too many are open.
pub(crate) fn hand_over(
    stream: std::net::TcpStream,
    peer: SocketAddr,
    ahead: Bytes,
    listener: &Arc<OpenListener>,
    workers: &[WorkerHandle],
    most: usize,
) -> io::Result<()> {
    stream.set_nonblocking(true)?;
    let open: usize = workers.iter().map(WorkerHandle::open).sum();
    match workers.iter().min_by_key(|worker| worker.open()) {
        Some(worker) if open < most => worker.serve(stream, peer, listener.clone(), ahead),
        _ => count(&listener.live.counters.of(0).rejected_connections),
    }
    Ok(())
}

/// The client left before it was accepted: nothing is wrong here.
fn is_the_clients(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::Interrupted
    )
}
