//! Bodies on their way through: the client's to the target, and the target's, or the balancer's own, back.

use std::{
    cell::Cell,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use crate::{
    activity::{ClientGauge, IdleTimer, Pulse},
    http1::{ClientBody, Malformed, Stop, Upstream},
    target::InFlight,
    worker::Worker,
};

/// Why a request's body broke off.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ClientBroken {
    #[error("the client left in the middle of its request")]
    Left,
    #[error("the client's request: {0}")]
    Malformed(#[from] Malformed),
    #[error("the client's request broke off: {0}")]
    Http2(#[from] hyper::Error),
}

/// Why an answer's body broke off.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Broken {
    #[error("the target's answer: {0}")]
    Malformed(#[from] Malformed),
    #[error("the target's answer broke off: {0}")]
    Http2(#[from] hyper::Error),
    #[error(transparent)]
    Client(#[from] ClientBroken),
    #[error("the target was taken out of service")]
    Cut,
    #[error("nothing passed for the idle timeout")]
    Quiet,
}

impl From<Stop> for Broken {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Cut => Self::Cut,
            Stop::Quiet | Stop::Unasked => Self::Quiet,
        }
    }
}

/// What a client sends.
pub(crate) enum RequestBody {
    /// Nothing.
    Empty,
    /// Bytes from an HTTP/1 client, as they are wanted.
    Http1(ClientBody),
    /// Bytes from an HTTP/2 client, as they come; the flag says whether all of them have.
    Http2(Incoming, Whole),
}

/// Whether a request's body has been read to its end, known to whoever waits for the answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Whole(Rc<Cell<bool>>);

impl Whole {
    pub fn get(&self) -> bool {
        self.0.get()
    }
}

impl RequestBody {
    /// What an HTTP/2 client sends.
    pub fn http2(incoming: Incoming) -> Self {
        if incoming.is_end_stream() { Self::Empty } else { Self::Http2(incoming, Whole::default()) }
    }

    /// Tells when an HTTP/2 client has sent all of it.
    pub fn whole(&self) -> Whole {
        match self {
            Self::Http2(_, whole) => whole.clone(),
            Self::Empty | Self::Http1(_) => Whole(Rc::new(Cell::new(true))),
        }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = ClientBroken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ClientBroken>>> {
        match &mut *self {
            Self::Empty => Poll::Ready(None),
            Self::Http1(body) => Pin::new(body).poll_frame(cx),
            Self::Http2(incoming, whole) => {
                let frame = Pin::new(&mut *incoming).poll_frame(cx);
                if matches!(frame, Poll::Ready(None)) || incoming.is_end_stream() {
                    whole.0.set(true);
                }
                frame.map_err(ClientBroken::from)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Http1(body) => body.is_end_stream(),
            Self::Http2(incoming, _) => incoming.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Empty => SizeHint::with_exact(0),
            Self::Http1(body) => body.size_hint(),
            Self::Http2(incoming, _) => incoming.size_hint(),
        }
    }
}

/// What a client is sent.
pub(crate) struct AnswerBody {
    source: Source,
    gauge: Rc<ClientGauge>,
    /// Why it broke off, while what came before is still on its way.
    broken: Option<Broken>,
}

/// Where an answer's body comes from.
pub(crate) enum Source {
    /// The balancer itself.
    Own(Option<Bytes>),
    /// A target over HTTP/1: the connection is driven from here, and goes back to the pool at the end.
    Http1 { upstream: Option<(Box<Upstream>, InFlight)>, worker: Rc<Worker> },
    /// A target over HTTP/2.
    Http2 { incoming: Incoming, pulse: Pulse, timer: IdleTimer, _in_flight: InFlight },
}

impl AnswerBody {
    /// The client is being answered until this is dropped.
    pub fn new(source: Source, gauge: Rc<ClientGauge>) -> Self {
        gauge.sending.set(gauge.sending.get() + 1);
        Self { source, gauge, broken: None }
    }

    /// Whether the balancer itself answers.
    pub fn is_own(&self) -> bool {
        matches!(self.source, Source::Own(_))
    }

    /// The connection on which a target agreed to another protocol.
    pub fn into_tunnel(mut self) -> Option<(Box<Upstream>, InFlight)> {
        match &mut self.source {
            Source::Http1 { upstream, .. } => upstream.take(),
            _ => None,
        }
    }
}

impl Source {
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        match self {
            Self::Own(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Http1 { upstream: Some((upstream, _)), .. } => upstream.poll_body(cx),
            Self::Http1 { upstream: None, .. } => Poll::Ready(None),
            Self::Http2 { incoming, pulse, timer, .. } => match Pin::new(incoming).poll_frame(cx) {
                Poll::Ready(frame) => {
                    pulse.touch();
                    Poll::Ready(frame.map(|frame| frame.map_err(Broken::from)))
                }
                Poll::Pending => timer.poll(cx, || pulse.last()).map(|()| Some(Err(Broken::Quiet))),
            },
        }
    }

    /// The whole answer was read: its connection can carry another.
    fn finish(&mut self) {
        if let Self::Http1 { upstream, worker } = self
            && let Some((upstream, _)) = upstream.take()
        {
            worker.pool.put(upstream);
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Some(broken) = self.broken.take() {
            return Poll::Ready(Some(Err(broken)));
        }
        match self.source.poll_frame(cx) {
            Poll::Ready(None) => {
                self.source.finish();
                Poll::Ready(None)
            }
            // What came before is to be written first; hyper throws that away when a body fails.
            Poll::Ready(Some(Err(broken))) => {
                self.broken = Some(broken);
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            frame => frame,
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.source {
            Source::Own(bytes) => bytes.is_none(),
            Source::Http1 { upstream, .. } => {
                upstream.as_ref().is_none_or(|(upstream, _)| upstream.is_done())
            }
            Source::Http2 { incoming, .. } => incoming.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Own(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Source::Http1 { upstream: Some((upstream, _)), .. } => upstream.size_hint(),
            Source::Http1 { upstream: None, .. } => SizeHint::with_exact(0),
            Source::Http2 { incoming, .. } => incoming.size_hint(),
        }
    }
}

impl Drop for AnswerBody {
    /// A body that says it is at its end need not be asked for one.
    fn drop(&mut self) {
        if self.is_end_stream() {
            self.source.finish();
        }
        self.gauge.sending.set(self.gauge.sending.get() - 1);
    }
}
