//! What follows an upgrade: bytes, both ways, of a protocol that the balancer does not read.

use std::{future::poll_fn, io, pin::pin, rc::Rc, task::Poll};

use tokio::io::{copy_bidirectional_with_sizes, join};

use super::{
    Upstream,
    streams::{Reader, Writer},
};
use crate::{proxy::Connection, signal::Signal, target::InFlight};

/// Bytes that may wait in each direction.
const BUFFER: usize = 16 * 1024;

/// The target's end.
pub(crate) struct Tunnel {
    reader: Reader,
    writer: Writer,
    signal: Rc<Signal>,
    in_flight: InFlight,
}

impl Tunnel {
    /// Behind the answer that agreed to it.
    pub fn open((upstream, in_flight): (Box<Upstream>, InFlight)) -> Self {
        let (reader, writer, signal) = upstream.into_halves();
        Self { reader, writer, signal, in_flight }
    }

    /// Passes bytes until either side ends, or listener or target go. Who watches the client's connection sees
    /// to it that it is not idle for too long: whatever passes, passes there too.
    pub(super) async fn carry(
        self,
        connection: &Connection,
        reader: Reader,
        writer: Writer,
    ) -> io::Result<()> {
        let listener = connection.worker.listeners.register(connection.listener.serial);
        let (mut client, mut target) = (join(reader, writer), join(self.reader, self.writer));
        let mut copy = pin!(copy_bidirectional_with_sizes(&mut client, &mut target, BUFFER, BUFFER));
        poll_fn(|cx| match copy.as_mut().poll(cx) {
            Poll::Ready(ended) => Poll::Ready(ended.map(drop)),
            Poll::Pending if listener.poll(cx) || self.signal.poll(cx) => Poll::Ready(Ok(())),
            Poll::Pending => Poll::Pending,
        })
        .await?;
        drop(self.in_flight);
        Ok(())
    }
}
