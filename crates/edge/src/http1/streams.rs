//! The two halves of a connection, each with its buffer. They belong to one task.

use std::{
    cell::RefCell,
    io::{self, IoSlice},
    pin::{Pin, pin},
    rc::Rc,
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};

use super::BUFFER;
use crate::io::Noted;

/// What is read at once, at first: more where more comes, up to [`BUFFER`].
const READ: usize = 4 * 1024;
/// What is written behind other bytes, rather than beside them.
const COPIED: usize = 4 * 1024;
/// As many pieces as a write may have.
const PIECES: usize = 3;

/// Both halves of a connection.
pub(super) fn halves(wire: Noted) -> (Reader, Writer) {
    let wire = Rc::new(RefCell::new(wire));
    let reader = Reader { wire: wire.clone(), buffer: BytesMut::new(), next: READ };
    let writer = Writer { wire, small: BytesMut::new(), large: Bytes::new(), after: BytesMut::new() };
    (reader, writer)
}

/// The half that reads.
pub(super) struct Reader {
    wire: Rc<RefCell<Noted>>,
    /// What was read and is not used yet.
    pub buffer: BytesMut,
    /// What to read next time.
    next: usize,
}

impl Reader {
    /// Reads more; how much, nothing at the stream's end.
    pub fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if self.buffer.capacity() - self.buffer.len() < self.next {
            self.buffer.reserve(self.next);
        }
        let room = self.buffer.capacity() - self.buffer.len();
        let read = ready!(pin!(self.wire.borrow_mut().read_buf(&mut self.buffer)).poll(cx))?;
        if read == room {
            self.next = (room * 2).min(BUFFER);
        } else if read < self.next / 4 {
            self.next = (self.next / 2).max(READ);
        }
        Poll::Ready(Ok(read))
    }

    /// Gives back what memory it does not need while nothing comes.
    pub fn rest(&mut self) {
        if self.buffer.is_empty() && self.next > READ {
            self.buffer = BytesMut::new();
            self.next = READ;
        }
    }
}

/// What was read before is read first.
impl AsyncRead for Reader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.buffer.is_empty() {
            return Pin::new(&mut *self.wire.borrow_mut()).poll_read(cx, buf);
        }
        let n = self.buffer.len().min(buf.remaining());
        buf.put_slice(&self.buffer[..n]);
        self.buffer.advance(n);
        Poll::Ready(Ok(()))
    }
}

/// The half that writes.
pub(super) struct Writer {
    wire: Rc<RefCell<Noted>>,
    /// Bytes that wait, in this order: heads and small pieces, a large one as it came, and what follows that.
    small: BytesMut,
    large: Bytes,
    after: BytesMut,
}

impl Writer {
    /// Where small things are written, behind all that waits.
    pub fn end(&mut self) -> &mut BytesMut {
        if self.large.is_empty() { &mut self.small } else { &mut self.after }
    }

    /// Has a piece of a body wait. Of large ones only one at a time: see [`Self::is_full`].
    pub fn put(&mut self, data: Bytes) {
        if data.len() > COPIED && self.large.is_empty() {
            self.large = data;
        } else {
            self.end().extend_from_slice(&data);
        }
    }

    /// Whether what waits should be written before there is more.
    pub fn is_full(&self) -> bool {
        !self.large.is_empty() || self.small.len() >= BUFFER
    }

    /// Whether anything waits.
    pub fn is_empty(&self) -> bool {
        self.small.is_empty() && self.large.is_empty() && self.after.is_empty()
    }

    /// Forgets what waits, which nobody will take.
    pub fn discard(&mut self) {
        self.small.clear();
        self.large = Bytes::new();
        self.after.clear();
    }

    /// Writes all that waits.
    pub fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.is_empty() {
            return Poll::Ready(Ok(()));
        }
        let mut wire = self.wire.borrow_mut();
        while !(self.small.is_empty() && self.large.is_empty() && self.after.is_empty()) {
            let wire = Pin::new(&mut *wire);
            // Most messages are one piece, of which the kernel needs no list.
            let written = if self.large.is_empty() && self.after.is_empty() {
                wire.poll_write(cx, &self.small)
            } else {
                let pieces: [_; PIECES] = [&self.small, &self.large[..], &self.after].map(IoSlice::new);
                wire.poll_write_vectored(cx, &pieces)
            };
            let mut written = ready!(written)?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            let mut advance = |piece: &mut dyn Buf| {
                let n = written.min(piece.remaining());
                piece.advance(n);
                written -= n;
            };
            advance(&mut self.small);
            advance(&mut self.large);
            advance(&mut self.after);
        }
        Pin::new(&mut *wire).poll_flush(cx)
    }

    /// Ends the stream behind what was written.
    pub fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_flush(cx))?;
        Pin::new(&mut *self.wire.borrow_mut()).poll_shutdown(cx)
    }
}

/// For bytes that no buffer should hold: what waits is written before them.
impl AsyncWrite for Writer {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        ready!(Writer::poll_flush(&mut self, cx))?;
        Pin::new(&mut *self.wire.borrow_mut()).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Writer::poll_flush(&mut self, cx))?;
        Pin::new(&mut *self.wire.borrow_mut()).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_close(cx)
    }
}
