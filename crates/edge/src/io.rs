//! A client's stream as hyper sees it: it notes when bytes pass, and says in ALB's words what hyper would say
//! in its own about a request it cannot read.

use std::{
    io,
    pin::Pin,
    sync::{Arc, atomic::Ordering::Relaxed},
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::{
    activity::{ClientGauge, TargetGauge},
    answer::Refusal,
    wire::Wire,
};

/// What is copied rather than written in pieces.
const SMALL: usize = 1024;

pub(crate) struct ClientIo {
    stream: Wire,
    /// The balancer's own page, as far as it is not written.
    page: Bytes,
    /// The client was told that it is too late.
    told: bool,
    gauge: Arc<ClientGauge>,
}

impl ClientIo {
    pub fn new(stream: Wire, gauge: Arc<ClientGauge>) -> Self {
        Self { stream, page: Bytes::new(), told: false, gauge }
    }

    /// Writes what is left of the page.
    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.page.has_remaining() {
            let n = ready!(Pin::new(&mut self.stream).poll_write(cx, &self.page))?;
            self.page.advance(n.max(1));
        }
        Poll::Ready(Ok(()))
    }

    /// The page to write in place of `bytes`, if they are hyper's own refusal of a request head.
    fn page_for(&self, bytes: &[u8]) -> Option<Refusal> {
        if !self.gauge.is_reading_head() || !bytes.ends_with(b"\r\n\r\n") {
            return None;
        }
        match bytes.get(..12)? {
            b"HTTP/1.1 400" | b"HTTP/1.1 431" => Some(Refusal::BadRequest),
            b"HTTP/1.1 414" => Some(Refusal::UriTooLong),
            _ => None,
        }
    }
}

impl AsyncRead for ClientIo {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.gauge.too_late.load(Relaxed) {
            // Said once; then the stream is at its end.
            if !self.told {
                self.told = true;
                self.page = Refusal::RequestTimeout.bytes();
            }
            ready!(self.poll_page(cx))?;
            ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
            return Poll::Ready(Ok(()));
        }
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buf))?;
        if buf.filled().len() > before {
            self.gauge.heard();
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for ClientIo {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if self.page.is_empty()
            && let Some(refusal) = self.page_for(buf)
        {
            self.page = refusal.bytes();
        }
        if self.page.has_remaining() {
            ready!(self.poll_page(cx))?;
            return Poll::Ready(Ok(buf.len()));
        }
        let n = ready!(Pin::new(&mut self.stream).poll_write(cx, buf))?;
        self.gauge.touch();
        Poll::Ready(Ok(n))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if let [only] = bufs {
            return self.poll_write(cx, only);
        }
        // Most answers are a small head and a small body: the kernel takes one piece sooner than two.
        let length = bufs.iter().map(|buf| buf.len()).sum::<usize>();
        if length <= SMALL {
            let mut piece = [0; SMALL];
            let mut at = 0;
            for buf in bufs {
                piece[at..at + buf.len()].copy_from_slice(buf);
                at += buf.len();
            }
            return self.poll_write(cx, &piece[..length]);
        }
        let n = ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, bufs))?;
        self.gauge.touch();
        Poll::Ready(Ok(n))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_page(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// A target's stream: it notes when bytes pass, and wakes whoever drives its connection.
pub(crate) struct TargetIo {
    stream: Wire,
    gauge: Arc<TargetGauge>,
}

impl TargetIo {
    pub fn new(stream: Wire, gauge: Arc<TargetGauge>) -> Self {
        Self { stream, gauge }
    }
}

impl AsyncRead for TargetIo {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let Self { stream, gauge } = self.get_mut();
        let before = buf.filled().len();
        ready!(gauge.poll(cx, |cx| Pin::new(stream).poll_read(cx, buf)))?;
        if buf.filled().len() > before {
            gauge.touch();
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for TargetIo {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let Self { stream, gauge } = self.get_mut();
        let n = ready!(gauge.poll(cx, |cx| Pin::new(stream).poll_write(cx, buf)))?;
        gauge.touch();
        Poll::Ready(Ok(n))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        // Most requests are a head alone, of which the kernel needs no list.
        if let [only] = bufs {
            return self.poll_write(cx, only);
        }
        let n = ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, bufs))?;
        self.gauge.touch();
        Poll::Ready(Ok(n))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Self { stream, gauge } = self.get_mut();
        gauge.poll(cx, |cx| Pin::new(stream).poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Self { stream, gauge } = self.get_mut();
        gauge.poll(cx, |cx| Pin::new(stream).poll_shutdown(cx))
    }
}
