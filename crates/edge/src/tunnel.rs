//! What follows an upgrade: bytes, both ways, of a protocol that the balancer does not read.

use std::{future::poll_fn, pin::pin, rc::Rc, task::Poll, time::Duration};

use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::io::copy_bidirectional_with_sizes;

use crate::{activity::IdleTimer, proxy::Connection, signal::Signal, target::InFlight};

/// Bytes that may wait in each direction.
const BUFFER: usize = 16 * 1024;

/// Passes bytes until either side ends, nothing passes for the idle timeout, or listener or target go.
pub(crate) async fn run(
    connection: Rc<Connection>,
    client: OnUpgrade,
    target: OnUpgrade,
    target_signal: Rc<Signal>,
    idle: Duration,
    in_flight: InFlight,
) {
    let listener_signal = connection.worker.listeners.register(connection.listener.serial);
    let mut timer = IdleTimer::new(idle);
    let mut copy = pin!(async {
        let (client, target) = match tokio::try_join!(client, target) {
            Ok((client, target)) => (client, target),
            Err(error) => return tracing::debug!(%error, "an upgrade came to nothing"),
        };
        let (mut client, mut target) = (TokioIo::new(client), TokioIo::new(target));
        if let Err(error) = copy_bidirectional_with_sizes(&mut client, &mut target, BUFFER, BUFFER).await {
            tracing::debug!(%error, "an upgraded connection broke off");
        }
    });
    poll_fn(|cx| {
        // Whatever passes, passes the client's side too.
        let ends = copy.as_mut().poll(cx).is_ready()
            || listener_signal.poll(cx)
            || target_signal.poll(cx)
            || timer.poll(cx, || connection.gauge.quiet_since()).is_ready();
        if ends { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    drop(in_flight);
}
