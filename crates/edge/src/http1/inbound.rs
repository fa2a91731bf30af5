//! A client's connection: its requests, one after another, each answered before the next is read.

use std::{
    cell::{Cell, RefCell},
    future::poll_fn,
    io, mem,
    pin::{Pin, pin},
    rc::Rc,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http::{
    HeaderValue, Method, Request, Response, StatusCode, Version,
    header::{CONNECTION, CONTENT_LENGTH, DATE, EXPECT},
    request, response,
};
use http_body::{Body, Frame, SizeHint};

use super::{
    BUFFER, Malformed, Tunnel,
    framing::{self, Framing},
    head::{self, Head},
    receiving::Receiving,
    sending::{Sending, Unsent},
    streams::{Reader, Writer, halves},
};
use crate::{
    activity::ClientGauge,
    answer::Refusal,
    body::{AnswerBody, ClientBroken, RequestBody},
    counters::count_answer,
    forwarded::lists,
    io::Noted,
    proxy::{self, Connection},
};

const CONTINUE: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";
/// A client that is still sending when it is answered for the last time is listened to for so long, and for so
/// many bytes, or its kernel may throw the answer away (RFC 9112 section 9.6).
const LINGER: Duration = Duration::from_secs(1);
const LINGERED: usize = 256 * 1024;

/// What is read of a client's connection, by its own task and through the request's body.
struct Inbound {
    /// Where the request that is being answered comes from.
    receiving: Receiving,
    gauge: Rc<ClientGauge>,
    /// How many bytes of the next head were looked at.
    seen: usize,
    /// The client sends its body only when it is told to.
    expects: bool,
    /// It should be told.
    owes_continue: bool,
    /// It left.
    gone: bool,
}

/// What comes next on a connection.
enum Next {
    Request(Box<Head<request::Parts>>),
    Refused(Refusal),
    End,
}

/// A request's body, read from the connection as it is wanted.
#[derive(Clone)]
pub(crate) struct ClientBody(Rc<RefCell<Inbound>>);

/// What an answer depends on, of its request.
struct Asked {
    version: Version,
    is_head: bool,
    keep_alive: bool,
}

/// Serves requests until the client leaves, a message says that it was the last, or `closing` is set and none
/// is being answered.
pub(crate) async fn serve(connection: &Rc<Connection>, wire: Noted, closing: &Cell<bool>) -> io::Result<()> {
    let (reader, mut writer) = halves(wire);
    let inbound = Rc::new(RefCell::new(Inbound::new(reader, connection.gauge.clone())));
    loop {
        let next = poll_fn(|cx| inbound.borrow_mut().poll_next(cx, closing)).await;
        let Head { parts, framing, keep_alive } = match next {
            Next::Request(head) => *head,
            Next::Refused(refusal) => {
                count_answer(&connection.counters().own_answers, refusal.status());
                writer.put(refusal.bytes());
                return part(&inbound, &mut writer).await;
            }
            Next::End => return poll_fn(|cx| writer.poll_close(cx)).await,
        };
        let asked = Asked { version: parts.version, is_head: parts.method == Method::HEAD, keep_alive };
        let body = match framing {
            Framing::NONE => RequestBody::Empty,
            _ => RequestBody::Http1(ClientBody(inbound.clone())),
        };
        let request = Request::from_parts(parts, body);
        let answer = answered(connection, request, &inbound, &mut writer).await?;

        let (mut parts, body) = answer.into_parts();
        // A target may still be taking the body; what the balancer answers itself, nobody else reads.
        let read = !body.is_own() || drained(&inbound).await;
        let keep_alive =
            asked.keep_alive && read && !closing.get() && !lists(&parts.headers, CONNECTION, "close");
        if !parts.headers.contains_key(DATE) {
            parts.headers.insert(DATE, connection.worker.date.now());
        }
        if parts.status == StatusCode::SWITCHING_PROTOCOLS {
            head::write_answer(writer.end(), &parts, asked.version);
            head::end(writer.end(), Framing::NONE);
            return tunnel(connection, body, inbound, writer).await;
        }
        let framing = promise(&mut parts, &body, &asked);
        let keep_alive = keep_alive && framing != Framing::UntilClose;
        write_head(&mut writer, parts, &asked, framing, keep_alive);
        send(&inbound, &mut writer, Sending::new(body, framing)).await?;

        if !keep_alive || !drained(&inbound).await {
            return part(&inbound, &mut writer).await;
        }
    }
}

/// The answer to a request, unless the client leaves before there is one.
async fn answered(
    connection: &Rc<Connection>,
    request: Request<RequestBody>,
    inbound: &RefCell<Inbound>,
    writer: &mut Writer,
) -> io::Result<Response<AnswerBody>> {
    let mut answer = pin!(proxy::serve(connection, request));
    poll_fn(|cx| {
        let answer = answer.as_mut().poll(cx);
        let mut inbound = inbound.borrow_mut();
        if inbound.gone {
            return Poll::Ready(Err(io::ErrorKind::UnexpectedEof.into()));
        }
        if answer.is_pending() {
            if mem::take(&mut inbound.owes_continue) {
                writer.end().extend_from_slice(CONTINUE);
            }
            if let Poll::Ready(Err(error)) = writer.poll_flush(cx) {
                return Poll::Ready(Err(error));
            }
            ready!(inbound.poll_gone(cx));
            return Poll::Ready(Err(io::ErrorKind::UnexpectedEof.into()));
        }
        answer.map(Ok)
    })
    .await
}

/// Whether all of a request was read, what is there and nobody wanted included.
async fn drained(inbound: &RefCell<Inbound>) -> bool {
    poll_fn(|cx| Poll::Ready(inbound.borrow_mut().poll_drain(cx).is_ready())).await
}

/// How the body of an answer is sent, which its headers then say.
fn promise(parts: &mut response::Parts, body: &AnswerBody, asked: &Asked) -> Framing {
    let length = body.size_hint().exact();
    if asked.is_head || framing::has_no_body(parts.status) {
        if asked.is_head
            && body.is_own()
            && let Some(length) = length
        {
            parts.headers.insert(CONTENT_LENGTH, length.into());
        }
        if parts.status == StatusCode::NO_CONTENT {
            parts.headers.remove(CONTENT_LENGTH);
        }
        return Framing::NONE;
    }
    match length {
        Some(length) => {
            if !parts.headers.contains_key(CONTENT_LENGTH) {
                parts.headers.insert(CONTENT_LENGTH, length.into());
            }
            Framing::Length(length)
        }
        None if asked.version == Version::HTTP_10 => Framing::UntilClose,
        None => Framing::Chunked,
    }
}

fn write_head(
    writer: &mut Writer,
    mut parts: response::Parts,
    asked: &Asked,
    framing: Framing,
    keep_alive: bool,
) {
    let connection = if keep_alive { "keep-alive" } else { "close" };
    parts.headers.insert(CONNECTION, HeaderValue::from_static(connection));
    let out = writer.end();
    head::write_answer(out, &parts, asked.version);
    head::end(out, framing);
}

/// Sends a body, as long as the client is there to take it.
async fn send(
    inbound: &RefCell<Inbound>,
    writer: &mut Writer,
    mut sending: Sending<AnswerBody>,
) -> io::Result<()> {
    poll_fn(|cx| match sending.poll(writer, cx) {
        Poll::Ready(Ok(())) => Poll::Ready(Ok(())),
        Poll::Ready(Err(Unsent::Peer(error))) => Poll::Ready(Err(error)),
        Poll::Ready(Err(Unsent::Body(broken))) => Poll::Ready(Err(io::Error::other(broken))),
        Poll::Ready(Err(Unsent::Length)) => Poll::Ready(Err(io::ErrorKind::InvalidData.into())),
        Poll::Pending => {
            inbound.borrow_mut().poll_gone(cx).map(|()| Err(io::ErrorKind::UnexpectedEof.into()))
        }
    })
    .await
}

/// Carries what follows an upgrade.
async fn tunnel(
    connection: &Connection,
    body: AnswerBody,
    inbound: Rc<RefCell<Inbound>>,
    mut writer: Writer,
) -> io::Result<()> {
    poll_fn(|cx| writer.poll_flush(cx)).await?;
    // With the exchange its hold on the request's body is gone, and the reader is free.
    let tunnel = body.into_tunnel().map(Tunnel::open);
    match tunnel.zip(Rc::into_inner(inbound)) {
        Some((tunnel, inbound)) => {
            tunnel.carry(connection, inbound.into_inner().receiving.reader, writer).await
        }
        None => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// Ends a connection so that the client sees the end of its last answer.
async fn part(inbound: &RefCell<Inbound>, writer: &mut Writer) -> io::Result<()> {
    poll_fn(|cx| writer.poll_close(cx)).await?;
    let mut left = LINGERED;
    let lingering = poll_fn(|cx| {
        let mut inbound = inbound.borrow_mut();
        loop {
            match ready!(inbound.receiving.reader.poll_fill(cx)) {
                Ok(read @ 1..) if read < left => left -= read,
                _ => return Poll::Ready(()),
            }
            inbound.receiving.reader.buffer.clear();
        }
    });
    // Whether it ended or the time did is the same.
    tokio::time::timeout(LINGER, lingering).await.ok();
    Ok(())
}

impl Inbound {
    fn new(reader: Reader, gauge: Rc<ClientGauge>) -> Self {
        Self {
            receiving: Receiving::new(reader),
            gauge,
            seen: 0,
            expects: false,
            owes_continue: false,
            gone: false,
        }
    }

    fn poll_next(&mut self, cx: &mut Context<'_>, closing: &Cell<bool>) -> Poll<Next> {
        loop {
            if head::may_be_whole(&self.receiving.reader.buffer, self.seen) {
                self.gauge.heard();
                match head::read_request(&mut self.receiving.reader.buffer) {
                    Ok(Some(head)) => return Poll::Ready(Next::Request(Box::new(self.begin(head)))),
                    Ok(None) => {}
                    Err(error) => {
                        tracing::debug!(%error, "a request was refused");
                        return Poll::Ready(Next::Refused(Refusal::BadRequest));
                    }
                }
            }
            self.seen = self.receiving.reader.buffer.len();
            if self.gauge.too_late.get() {
                return Poll::Ready(Next::Refused(Refusal::RequestTimeout));
            }
            if self.receiving.reader.buffer.is_empty() {
                self.gauge.head_is_read();
                self.receiving.reader.rest();
                if closing.get() {
                    return Poll::Ready(Next::End);
                }
            }
            // Who leaves in the middle of a head asked nothing.
            let Ok(1..) = ready!(self.receiving.reader.poll_fill(cx)) else { return Poll::Ready(Next::End) };
            self.gauge.heard();
        }
    }

    fn begin(&mut self, head: Head<request::Parts>) -> Head<request::Parts> {
        self.seen = 0;
        self.receiving.begin(head.framing);
        self.expects = head.parts.version == Version::HTTP_11
            && !self.receiving.is_done()
            && lists(&head.parts.headers, EXPECT, "100-continue");
        self.owes_continue = false;
        head
    }

    fn poll_body(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, ClientBroken>>> {
        let polled = self.receiving.poll(cx);
        if polled.is_pending() {
            self.owes_continue |= mem::take(&mut self.expects);
        }
        polled.map_err(|malformed| match malformed {
            Malformed::Truncated => {
                self.gone = true;
                ClientBroken::Left
            }
            malformed => malformed.into(),
        })
    }

    /// Ready if all of the request's body was read or could be thrown away.
    fn poll_drain(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let mut left = BUFFER;
        while !self.receiving.is_done() {
            // One that waits to be told to send its body may never send it.
            if self.expects {
                return Poll::Pending;
            }
            match ready!(self.poll_body(cx)) {
                Some(Ok(frame)) => match left.checked_sub(frame.data_ref().map_or(0, Bytes::len)) {
                    Some(less) => left = less,
                    None => return Poll::Pending,
                },
                Some(Err(_)) => return Poll::Pending,
                None => {}
            }
        }
        Poll::Ready(())
    }

    /// Ready once the client has left. What it sends ahead is kept, as far as there is room.
    fn poll_gone(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        // While there is a body, whoever takes it notices.
        while self.receiving.is_done() && self.receiving.reader.buffer.len() < BUFFER {
            let Ok(1..) = ready!(self.receiving.reader.poll_fill(cx)) else { return Poll::Ready(()) };
        }
        Poll::Pending
    }
}

impl Body for ClientBody {
    type Data = Bytes;
    type Error = ClientBroken;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ClientBroken>>> {
        self.0.borrow_mut().poll_body(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0.borrow().receiving.is_done()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.borrow().receiving.size_hint()
    }
}
