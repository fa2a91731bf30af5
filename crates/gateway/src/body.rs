//! The body of an answer: its first piece, and those that are written while it is sent.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use wire::Rest;

/// An answer's body. What is written whole says how long it is.
pub struct Body {
    first: Bytes,
    rest: Option<Rest>,
}

impl Body {
    pub(crate) fn new(first: Vec<u8>, rest: Option<Rest>) -> Body {
        Body { first: first.into(), rest }
    }
}

impl From<Vec<u8>> for Body {
    fn from(whole: Vec<u8>) -> Body {
        Body::new(whole, None)
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let piece = if self.first.is_empty() {
            self.rest.as_mut().and_then(Iterator::next).map(Bytes::from)
        } else {
            Some(std::mem::take(&mut self.first))
        };
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.first.is_empty() && self.rest.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        let mut size = SizeHint::new();
        let first = self.first.len() as u64;
        if self.rest.is_none() {
            size.set_exact(first)
        } else {
            size.set_lower(first)
        }
        size
    }
}
