//! HTTP for the metadata service: connections, their bounds, and their ends. A machine may do what it
//! likes here without harm to another's metadata: it has so many connections, so long, with so large a
//! head, and no request's body is read.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use parking_lot::Mutex;
use socket2::SockRef;
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

use super::Router;
use super::answer::{Asked, Service};

/// Connections of one instance at once; one more is closed unheard.
const CONNECTIONS: usize = 32;
/// Connections of all instances of a VPC at once.
const ALL_CONNECTIONS: usize = 1024;
/// How long a request's head may take, and a connection be idle.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a connection may last.
const LIFETIME: Duration = Duration::from_secs(120);
/// The largest head.
const LARGEST_HEAD: usize = 16 << 10;
/// How long to wait after an error that may stay, such as a lack of descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// A server at work; dropped, it and its connections end.
pub(super) struct Server(JoinHandle<()>);

impl Server {
    pub fn start(
        runtime: &Handle,
        listener: TcpListener,
        router: Router,
        service: Arc<Service>,
    ) -> std::io::Result<Server> {
        listener.set_nonblocking(true)?;
        let _inside = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        Ok(Server(runtime.spawn(serve(listener, Arc::new(router), service))))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn serve(listener: tokio::net::TcpListener, router: Arc<Router>, service: Arc<Service>) {
    let places = Arc::new(Places::default());
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let IpAddr::V4(from) = peer.ip() else { continue };
                    if let Some(place) = places.take(from) {
                        connections.spawn(converse(stream, place, router.clone(), service.clone()));
                    }
                }
                Err(error) => {
                    tracing::debug!(%error, "cannot accept");
                    sleep(PAUSE).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn converse(stream: TcpStream, place: Place, router: Arc<Router>, service: Arc<Service>) {
    let from = place.of;
    // hyper takes the stream; how far its packets travel is set on a copy of the socket.
    let Ok(socket) = SockRef::from(&stream).try_clone() else { return };
    let answer = |request: Request<Incoming>| {
        let (method, path) = (request.method(), request.uri().path());
        let asked = service.ask(&router, from, method, path, request.headers());
        if let Asked::Token { hop_limit, .. } = &asked
            && let Err(error) = socket.set_ttl_v4(*hop_limit)
        {
            tracing::debug!(%error, "a token travels farther than it should");
        }
        let response: Response<Full<Bytes>> = asked.into();
        async move { Ok::<_, Infallible>(response) }
    };
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service_fn(answer));
    if let Ok(Err(error)) = timeout(LIFETIME, connection).await {
        tracing::debug!(%from, %error, "a connection ended early");
    }
}

/// Connections by source.
#[derive(Default)]
struct Places(Mutex<HashMap<Ipv4Addr, usize>>);

struct Place {
    places: Arc<Places>,
    of: Ipv4Addr,
}

impl Places {
    fn take(self: &Arc<Self>, of: Ipv4Addr) -> Option<Place> {
        let mut taken = self.0.lock();
        let own = taken.get(&of).copied().unwrap_or(0);
        if own >= CONNECTIONS || taken.values().sum::<usize>() >= ALL_CONNECTIONS {
            return None;
        }
        taken.insert(of, own + 1);
        Some(Place { places: self.clone(), of })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.0.lock();
        if let Some(own) = taken.get_mut(&self.of) {
            *own -= 1;
            if *own == 0 {
                taken.remove(&self.of);
            }
        }
    }
}
