//! A body on its way out, in the form that the head before it promised.

use std::{
    fmt::Write,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame};

use super::{framing::Framing, head, streams::Writer};

/// A body that is being written, and what comes of it.
pub(super) struct Sending<B> {
    /// None once all of it waits in the writer, or is written: whoever else the body keeps busy is free then.
    body: Option<B>,
    framing: Framing,
}

/// Why a body did not get out.
pub(super) enum Unsent<E> {
    /// It could not be had.
    Body(E),
    /// It is shorter or longer than was said.
    Length,
    /// Nobody takes it.
    Peer(io::Error),
}

impl<B: Body<Data = Bytes> + Unpin> Sending<B> {
    pub fn new(body: B, framing: Framing) -> Self {
        Self { body: (framing != Framing::NONE).then_some(body), framing }
    }

    /// Writes as much of it as there is, behind what waits already. Ready once all is written.
    pub fn poll(&mut self, writer: &mut Writer, cx: &mut Context<'_>) -> Poll<Result<(), Unsent<B::Error>>> {
        while let Some(body) = &mut self.body {
            if writer.is_full() {
                ready!(writer.poll_flush(cx)).map_err(Unsent::Peer)?;
            }
            match Pin::new(body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => self.put(writer, frame)?,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(Unsent::Body(error))),
                Poll::Ready(None) => self.finish(writer, None)?,
                Poll::Pending => {
                    // What there is goes out meanwhile.
                    if let Poll::Ready(Err(error)) = writer.poll_flush(cx) {
                        return Poll::Ready(Err(Unsent::Peer(error)));
                    }
                    return Poll::Pending;
                }
            }
        }
        writer.poll_flush(cx).map_err(Unsent::Peer)
    }

    fn put(&mut self, writer: &mut Writer, frame: Frame<Bytes>) -> Result<(), Unsent<B::Error>> {
        let data = match frame.into_data() {
            Ok(data) => data,
            Err(frame) => return self.finish(writer, frame.trailers_ref()),
        };
        match &mut self.framing {
            Framing::Length(left) => {
                *left = left.checked_sub(data.len() as u64).ok_or(Unsent::Length)?;
                writer.put(data);
                // Its end is known without asking for it.
                if *left == 0 {
                    self.body = None;
                }
            }
            Framing::Chunked if !data.is_empty() => {
                write!(writer.end(), "{:x}\r\n", data.len()).expect("memory takes any text");
                writer.put(data);
                writer.end().extend_from_slice(b"\r\n");
            }
            Framing::Chunked => {}
            Framing::UntilClose => writer.put(data),
        }
        Ok(())
    }

    fn finish(&mut self, writer: &mut Writer, trailers: Option<&HeaderMap>) -> Result<(), Unsent<B::Error>> {
        match self.framing {
            Framing::Length(0) | Framing::UntilClose => {}
            Framing::Length(_) => return Err(Unsent::Length),
            Framing::Chunked => {
                let out = writer.end();
                out.extend_from_slice(b"0\r\n");
                trailers.into_iter().for_each(|trailers| head::write_headers(out, trailers));
                out.extend_from_slice(b"\r\n");
            }
        }
        self.body = None;
        Ok(())
    }
}
