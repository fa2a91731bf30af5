//! A body on its way in, decoded as it comes.

use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::{
    Malformed,
    body::{Decoder, Piece},
    framing::Framing,
    streams::Reader,
};

/// A connection's reading half, and how far its current message was read.
pub(super) struct Receiving {
    pub reader: Reader,
    decoder: Decoder,
}

impl Receiving {
    /// Between messages.
    pub fn new(reader: Reader) -> Self {
        Self { reader, decoder: Decoder::new(Framing::NONE) }
    }

    /// A head was read, behind which comes a body.
    pub fn begin(&mut self, framing: Framing) {
        self.decoder = Decoder::new(framing);
    }

    /// Whether the whole message was read.
    pub fn is_done(&self) -> bool {
        self.decoder.is_done()
    }

    /// How much of the body is left.
    pub fn size_hint(&self) -> SizeHint {
        self.decoder.left().map_or_else(SizeHint::default, SizeHint::with_exact)
    }

    /// The next part of the body. A stream that ends or fails within it is [`Malformed::Truncated`].
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Malformed>>> {
        loop {
            match self.decoder.decode(&mut self.reader.buffer) {
                Ok(Some(Piece::Data(data))) => return Poll::Ready(Some(Ok(Frame::data(data)))),
                Ok(Some(Piece::Trailers(trailers))) => {
                    return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
                }
                Ok(Some(Piece::End)) => return Poll::Ready(None),
                Ok(None) => {}
                Err(malformed) => return Poll::Ready(Some(Err(malformed))),
            }
            let ended = match ready!(self.reader.poll_fill(cx)) {
                Ok(1..) => Ok(()),
                Ok(_) => self.decoder.end(),
                Err(_) => Err(Malformed::Truncated),
            };
            if let Err(truncated) = ended {
                return Poll::Ready(Some(Err(truncated)));
            }
        }
    }
}
