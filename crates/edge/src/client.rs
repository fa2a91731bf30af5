//! A client's connection, from its acceptance to its end.

use std::{
    cell::Cell,
    convert::Infallible,
    future::poll_fn,
    io,
    pin::pin,
    rc::Rc,
    sync::{Arc, atomic::Ordering::Acquire},
    task::{Context, Poll},
    time::Duration,
};

use bytes::BytesMut;
use http::Request;
use hyper::{body::Incoming, server::conn::http2, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{io::AsyncReadExt, net::TcpStream};

use crate::{
    Attributes, Rewound,
    activity::{ClientGauge, IdleTimer},
    body::RequestBody,
    counters::count,
    forwarded::Origin,
    http1,
    io::Noted,
    pool::LocalExecutor,
    proxy::{self, Connection},
    target::fingerprint,
    tls::{Session, Terminator},
    wire::Wire,
    worker::{Accepted, Worker},
};

/// ALB takes no more than this of a request's head; as much of an answer may wait on one HTTP/2 stream.
const BUFFER: usize = 64 * 1024;
/// Requests at once on one HTTP/2 connection, as ALB allows.
const STREAMS: u32 = 128;
/// What a client may send ahead on one HTTP/2 stream, and on all of a connection's.
const WINDOW: u32 = 64 * 1024;
const WINDOWS: u32 = 1024 * 1024;
/// What is read before it is known which HTTP it is.
const FIRST_READ: usize = 4 * 1024;
/// How an HTTP/2 connection begins when nobody negotiated it (RFC 9113 section 3.4).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Serves a connection to its end.
pub(crate) async fn serve(worker: Rc<Worker>, accepted: Accepted) {
    if let Err(error) = try_serve(worker, accepted).await {
        tracing::debug!(%error, "a client's connection ended");
    }
}

async fn try_serve(worker: Rc<Worker>, accepted: Accepted) -> io::Result<()> {
    let listener = accepted.listener.clone();
    let stream = TcpStream::from_std(accepted.stream)?;
    stream.set_nodelay(true)?;
    let snapshot = listener.live.snapshot();
    let attributes = snapshot.balancer.attributes.clone();
    let stream = Rewound::new(stream, accepted.ahead);
    let secure = snapshot.listener(listener.port).is_some_and(|listener| listener.tls.is_some());
    let arrived = if secure {
        let terminator = snapshot.terminator(listener.port).cloned();
        let arrived = Box::pin(over_tls(terminator, stream)).await;
        if arrived.is_err() {
            count(&listener.live.counters.of(worker.index).tls_errors);
        }
        arrived?
    } else {
        in_the_clear(stream, &attributes).await?
    };
    drop(snapshot);
    let gauge = Rc::new(ClientGauge::new());
    let wire = Noted::new(arrived.wire, gauge.pulse.clone());
    let connection = Rc::new(Connection {
        _open: accepted.open,
        gauge,
        node_print: fingerprint(&[listener.node.as_str()]),
        origin: Origin::new(accepted.peer, listener.shown_port, arrived.session.as_ref()),
        listener,
        worker,
    });
    let limits = Limits { idle: attributes.idle_timeout, lifetime: attributes.client_keep_alive };
    if arrived.http2 {
        let asker = connection.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let connection = asker.clone();
            async move { Ok::<_, Infallible>(proxy::serve(&connection, request.map(RequestBody::http2)).await) }
        });
        let serving = http2::Builder::new(LocalExecutor)
            .max_concurrent_streams(STREAMS)
            .initial_stream_window_size(WINDOW)
            .initial_connection_window_size(WINDOWS)
            .max_send_buf_size(BUFFER)
            .max_header_list_size(BUFFER as u32)
            .serve_connection(TokioIo::new(wire), service);
        let mut serving = pin!(serving);
        let mut told = false;
        let serve = |cx: &mut Context<'_>, closing| {
            if closing && !told {
                told = true;
                serving.as_mut().graceful_shutdown();
            }
            serving.as_mut().poll(cx).map_err(io::Error::other)
        };
        watch(&connection, serve, limits).await
    } else {
        let closing = Cell::new(false);
        let mut serving = pin!(http1::serve(&connection, wire, &closing));
        let serve = |cx: &mut Context<'_>, close| {
            closing.set(close);
            serving.as_mut().poll(cx)
        };
        watch(&connection, serve, limits).await
    }
}

/// A connection of which it is known what is spoken on it.
struct Arrived {
    wire: Wire,
    http2: bool,
    session: Option<Session>,
}

/// Over TLS it is negotiated. A listener whose TLS is not ready takes nobody.
async fn over_tls(terminator: Option<Arc<Terminator>>, stream: Rewound) -> io::Result<Arrived> {
    let terminator = terminator.ok_or(io::ErrorKind::NotConnected)?;
    let (wire, session) = terminator.accept(stream).await?;
    Ok(Arrived { wire, http2: session.http2, session: Some(session) })
}

/// In the clear the first bytes tell.
async fn in_the_clear(mut stream: Rewound, attributes: &Attributes) -> io::Result<Arrived> {
    let mut read = BytesMut::with_capacity(FIRST_READ);
    let http2 = attributes.http2
        && tokio::time::timeout(attributes.idle_timeout, begins_http2(&mut stream, &mut read))
            .await
            .map_err(|_| io::ErrorKind::TimedOut)??;
    stream.put_back(read.freeze());
    Ok(Arrived { wire: Wire::Plain(stream), http2, session: None })
}

/// Reads as much as it takes to know. What was read is `ahead`.
async fn begins_http2(stream: &mut Rewound, ahead: &mut BytesMut) -> io::Result<bool> {
    loop {
        let n = ahead.len().min(PREFACE.len());
        if ahead[..n] != PREFACE[..n] {
            return Ok(false);
        }
        if n == PREFACE.len() {
            return Ok(true);
        }
        if stream.read_buf(ahead).await? == 0 {
            return Ok(false);
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Limits {
    idle: Duration,
    lifetime: Duration,
}

/// Polls a connection to its end, and sees to it that there is one: `serve` is told whether it should come to it
/// after what is being done.
async fn watch(
    connection: &Connection,
    mut serve: impl FnMut(&mut Context<'_>, bool) -> Poll<io::Result<()>>,
    limits: Limits,
) -> io::Result<()> {
    let signal = connection.worker.listeners.register(connection.listener.serial);
    let gauge = &connection.gauge;
    let mut idle = IdleTimer::new(limits.idle);
    let mut lifetime = IdleTimer::new(limits.lifetime);
    let opened = crate::activity::now();
    let came_late = connection.listener.closed.load(Acquire);
    let mut closing = false;
    poll_fn(|cx: &mut Context<'_>| {
        loop {
            if let Poll::Ready(outcome) = serve(cx, closing) {
                return Poll::Ready(outcome);
            }
            if !closing && (came_late || signal.poll(cx) || lifetime.poll(cx, || opened).is_ready()) {
                // The request that is being answered is answered.
                closing = true;
                continue;
            }
            if idle.poll(cx, || gauge.quiet_since()).is_pending() {
                return Poll::Pending;
            }
            if !gauge.is_reading_head() || gauge.too_late.replace(true) {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            // The request never became whole: the client is told, and has as long again to listen.
            gauge.heard_anew();
            idle = IdleTimer::new(limits.idle);
        }
    })
    .await
}
