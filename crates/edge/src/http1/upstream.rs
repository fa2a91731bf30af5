//! A connection to a target: a request is written to it, and its answer read from it.
//!
//! It is driven by the request that uses it, in the client connection's own task. Between requests nobody
//! drives it; whoever takes it from the pool looks whether the target has hung up.

use std::{
    future::poll_fn,
    rc::Rc,
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use http::{Method, StatusCode, header::CONTENT_LENGTH, request, response};
use http_body::{Body, Frame, SizeHint};

use super::{
    Malformed,
    framing::Framing,
    head::{self, Head},
    receiving::Receiving,
    sending::{Sending, Unsent},
    streams::{Reader, Writer, halves},
};
use crate::{
    activity::{IdleTimer, Pulse},
    body::{Broken, ClientBroken, RequestBody},
    io::Noted,
    pool::{Dial, PoolKey},
    signal::Signal,
};

/// An HTTP/1 connection to a target.
pub(crate) struct Upstream {
    writer: Writer,
    /// What is left of the request.
    sending: Option<Sending<RequestBody>>,
    /// Where the answer comes from.
    receiving: Receiving,
    /// Whether another request may follow, as far as is known.
    keep_alive: bool,
    pulse: Pulse,
    timer: IdleTimer,
    signal: Rc<Signal>,
    pub key: PoolKey,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failed {
    /// The target hung up before its answer's head was whole, or what it said is not HTTP.
    Garbled,
    /// The request's body broke off.
    Client(ClientBroken),
    /// The exchange was given up.
    Stopped(Stop),
}

/// Why a connection is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Its target is gone.
    Cut,
    /// Nothing passed for the idle timeout, and it was the target's turn.
    Quiet,
    /// Nothing passed for the idle timeout, and it was the client's turn.
    Unasked,
}

impl Upstream {
    /// Connects.
    ///
    /// # Errors
    /// If the target does not take the connection.
    pub async fn connect(dial: Dial<'_>) -> Result<Box<Self>, crate::pool::ConnectError> {
        let pulse = Pulse::new();
        let (reader, writer) = halves(Noted::new(dial.wire().await?, pulse.clone()));
        Ok(Box::new(Self {
            writer,
            sending: None,
            receiving: Receiving::new(reader),
            keep_alive: true,
            pulse,
            timer: IdleTimer::new(dial.idle),
            signal: dial.signals.register(dial.key.target),
            key: dial.key,
        }))
    }

    /// Whether a kept connection can carry a request: the target has neither hung up nor said anything.
    pub async fn is_open(&mut self) -> bool {
        poll_fn(|cx| Poll::Ready(self.is_quiet(cx))).await
    }

    fn is_quiet(&mut self, cx: &mut Context<'_>) -> bool {
        !self.signal.is_raised()
            && self.receiving.reader.buffer.is_empty()
            && self.receiving.reader.poll_fill(cx).is_pending()
    }

    /// Whether it was used within the idle timeout, and still can be.
    pub fn is_fresh(&mut self) -> bool {
        self.pulse.is_within(self.timer.limit()) && self.is_quiet(&mut Context::from_waker(Waker::noop()))
    }

    /// Whether it can carry another request after this one.
    pub fn is_reusable(&self) -> bool {
        self.keep_alive
            && self.sending.is_none()
            && self.writer.is_empty()
            && self.receiving.is_done()
            && self.receiving.reader.buffer.is_empty()
            && !self.signal.is_raised()
    }

    /// Nothing passes for a while.
    pub fn rest(&mut self) {
        self.receiving.reader.rest();
    }

    /// Sends a request, and waits for the head of its answer. The body may still be on its way then.
    pub async fn ask(
        &mut self,
        mut parts: request::Parts,
        body: RequestBody,
        idle: Duration,
        may_upgrade: bool,
    ) -> Result<response::Parts, Failed> {
        self.pulse.touch();
        self.timer.set_limit(idle);
        let framing = body.size_hint().exact().map_or(Framing::Chunked, Framing::Length);
        match framing {
            Framing::Length(length) => {
                let is_said = parts.headers.contains_key(CONTENT_LENGTH);
                let means_none = [Method::POST, Method::PUT, Method::PATCH].contains(&parts.method);
                if !is_said && (length > 0 || means_none) {
                    parts.headers.insert(CONTENT_LENGTH, length.into());
                }
            }
            _ => drop(parts.headers.remove(CONTENT_LENGTH)),
        }
        let out = self.writer.end();
        head::write_request(out, &parts);
        head::end(out, framing);
        self.sending = (framing != Framing::NONE).then(|| Sending::new(body, framing));
        let mut seen = 0;
        let head = poll_fn(|cx| self.poll_head(cx, &parts.method, &mut seen)).await?;
        if head.parts.status == StatusCode::SWITCHING_PROTOCOLS && !may_upgrade {
            return Err(Failed::Garbled);
        }
        self.receiving.begin(head.framing);
        self.keep_alive &= head.keep_alive;
        Ok(head.parts)
    }

    fn poll_head(
        &mut self,
        cx: &mut Context<'_>,
        method: &Method,
        seen: &mut usize,
    ) -> Poll<Result<Head<response::Parts>, Failed>> {
        if let Err(broken) = self.send(cx) {
            return Poll::Ready(Err(Failed::Client(broken)));
        }
        loop {
            while head::may_be_whole(&self.receiving.reader.buffer, *seen) {
                match head::read_answer(&mut self.receiving.reader.buffer, method) {
                    Ok(None) => break,
                    Err(_) => return Poll::Ready(Err(Failed::Garbled)),
                    Ok(Some(head)) => {
                        *seen = 0;
                        // What comes before the answer is for this connection only; the client's own
                        // expectation was met already.
                        let is_answer = !head.parts.status.is_informational()
                            || head.parts.status == StatusCode::SWITCHING_PROTOCOLS;
                        if is_answer {
                            return Poll::Ready(Ok(head));
                        }
                    }
                }
            }
            *seen = self.receiving.reader.buffer.len();
            match self.receiving.reader.poll_fill(cx) {
                Poll::Ready(Ok(1..)) => {}
                Poll::Ready(_) => return Poll::Ready(Err(Failed::Garbled)),
                Poll::Pending => return self.poll_stop(cx).map(|stop| Err(Failed::Stopped(stop))),
            }
        }
    }

    /// The next part of the answer's body.
    pub fn poll_body(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Err(broken) = self.send(cx) {
            return Poll::Ready(Some(Err(broken.into())));
        }
        match self.receiving.poll(cx) {
            Poll::Ready(part) => Poll::Ready(part.map(|part| part.map_err(Broken::from))),
            Poll::Pending => self.poll_stop(cx).map(|stop| Some(Err(stop.into()))),
        }
    }

    /// Whether the whole answer was read.
    pub fn is_done(&self) -> bool {
        self.receiving.is_done()
    }

    /// How much of the answer's body is left.
    pub fn size_hint(&self) -> SizeHint {
        self.receiving.size_hint()
    }

    /// Sends what is left of the request, as far as both sides go along.
    fn send(&mut self, cx: &mut Context<'_>) -> Result<(), ClientBroken> {
        let sent = match &mut self.sending {
            Some(sending) => sending.poll(&mut self.writer, cx),
            None => self.writer.poll_flush(cx).map_err(Unsent::Peer),
        };
        match sent {
            Poll::Pending => {}
            Poll::Ready(Ok(())) => self.sending = None,
            // It listens no more, and may have said why.
            Poll::Ready(Err(Unsent::Peer(_))) => {
                self.sending = None;
                self.keep_alive = false;
                self.writer.discard();
            }
            Poll::Ready(Err(Unsent::Length)) => return Err(Malformed::Truncated.into()),
            Poll::Ready(Err(Unsent::Body(broken))) => return Err(broken),
        }
        Ok(())
    }

    /// Why the exchange must end now.
    fn poll_stop(&mut self, cx: &mut Context<'_>) -> Poll<Stop> {
        if self.signal.poll(cx) {
            return Poll::Ready(Stop::Cut);
        }
        let Self { timer, pulse, sending, writer, .. } = self;
        let whole = sending.is_none() || !writer.is_empty();
        timer.poll(cx, || pulse.last()).map(|()| if whole { Stop::Quiet } else { Stop::Unasked })
    }

    /// The bare connection, behind an answer without a body, and what tells that its target is gone.
    pub(super) fn into_halves(self) -> (Reader, Writer, Rc<Signal>) {
        (self.receiving.reader, self.writer, self.signal)
    }
}
