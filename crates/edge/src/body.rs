//! Bodies on their way through: the client's to the target, and the target's, or the balancer's own, back.

use std::{
    pin::Pin,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use crate::{
    activity::{ClientGauge, IdleTimer, TargetGauge},
    target::InFlight,
    upstream::{Stop, Upstream},
    worker::Worker,
};

/// Why an answer's body broke off.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Broken {
    #[error("the target's answer broke off: {0}")]
    Target(#[from] hyper::Error),
    #[error("the target was taken out of service")]
    Cut,
    #[error("nothing passed for the idle timeout")]
    Quiet,
}

/// What a client sends.
#[derive(Debug)]
pub(crate) enum RequestBody {
    /// Nothing.
    Empty,
    /// Bytes, as they come; the flag says whether all of them have.
    Incoming(Incoming, Whole),
}

/// Whether a request's body has been read to its end, known to whoever waits for the answer.
#[derive(Debug, Clone)]
pub(crate) struct Whole(Option<Arc<AtomicBool>>);

impl Whole {
    pub fn get(&self) -> bool {
        self.0.as_ref().is_none_or(|whole| whole.load(Relaxed))
    }
}

impl RequestBody {
    pub fn new(incoming: Incoming) -> Self {
        if incoming.is_end_stream() {
            Self::Empty
        } else {
            Self::Incoming(incoming, Whole(Some(Arc::default())))
        }
    }

    pub fn whole(&self) -> Whole {
        match self {
            Self::Empty => Whole(None),
            Self::Incoming(_, whole) => whole.clone(),
        }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let Self::Incoming(incoming, Whole(whole)) = &mut *self else { return Poll::Ready(None) };
        let frame = Pin::new(&mut *incoming).poll_frame(cx);
        if (matches!(frame, Poll::Ready(None)) || incoming.is_end_stream())
            && let Some(whole) = whole
        {
            whole.store(true, Relaxed);
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Incoming(incoming, _) => incoming.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Empty => SizeHint::with_exact(0),
            Self::Incoming(incoming, _) => incoming.size_hint(),
        }
    }
}

/// What a client is sent.
pub(crate) struct AnswerBody {
    source: Source,
    gauge: Arc<ClientGauge>,
    /// Why it broke off, while what came before is still on its way.
    broken: Option<Broken>,
}

/// Where an answer's body comes from.
pub(crate) enum Source {
    /// The balancer itself.
    Own(Option<Bytes>),
    /// A target over HTTP/1: the connection is driven from here, and goes back to the pool at the end.
    Http1 { incoming: Incoming, upstream: Option<Box<Upstream>>, worker: Rc<Worker>, _in_flight: InFlight },
    /// A target over HTTP/2.
    Http2 { incoming: Incoming, gauge: TargetGauge, timer: IdleTimer, _in_flight: InFlight },
}

impl AnswerBody {
    /// The client is being answered until this is dropped.
    pub fn new(source: Source, gauge: Arc<ClientGauge>) -> Self {
        gauge.sending.fetch_add(1, Relaxed);
        Self { source, gauge, broken: None }
    }
}

impl Source {
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        match self {
            Self::Own(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Http1 { incoming, upstream, .. } => {
                let Some(upstream) = upstream else { return Poll::Ready(None) };
                let frame = upstream.poll_with(cx, |cx| Pin::new(&mut *incoming).poll_frame(cx));
                frame.map(|frame| match frame {
                    Ok(frame) => frame.map(|frame| frame.map_err(Broken::from)),
                    Err(Stop::Cut) => Some(Err(Broken::Cut)),
                    Err(Stop::Quiet) => Some(Err(Broken::Quiet)),
                })
            }
            Self::Http2 { incoming, gauge, timer, .. } => match Pin::new(incoming).poll_frame(cx) {
                Poll::Ready(frame) => {
                    gauge.touch();
                    Poll::Ready(frame.map(|frame| frame.map_err(Broken::from)))
                }
                Poll::Pending => timer.poll(cx, || gauge.quiet_since()).map(|()| Some(Err(Broken::Quiet))),
            },
        }
    }

    fn incoming(&self) -> Option<&Incoming> {
        match self {
            Self::Own(_) => None,
            Self::Http1 { incoming, .. } | Self::Http2 { incoming, .. } => Some(incoming),
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
            // hyper throws away what it has not written when a body fails: let it write first.
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
            source => source.incoming().is_some_and(Body::is_end_stream),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Own(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            source => source.incoming().map(Body::size_hint).unwrap_or_default(),
        }
    }
}

impl Source {
    /// The whole answer was read: its connection can carry another.
    fn finish(&mut self) {
        if let Self::Http1 { upstream, worker, .. } = self
            && let Some(upstream) = upstream.take()
        {
            worker.pool.put(upstream);
        }
    }
}

impl Drop for AnswerBody {
    /// hyper drops a body that says it is at its end without asking it for one.
    fn drop(&mut self) {
        if self.is_end_stream() {
            self.source.finish();
        }
        self.gauge.sending.fetch_sub(1, Relaxed);
    }
}
