//! What every test of the engine needs: targets that do as the path says, a client, and ways to wait.
#![allow(dead_code, reason = "each test file uses its own part of this")]

pub mod tls;

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU16, AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use bytes::Bytes;
use edge::{
    Action, Attributes, Balancer, BalancerStatus, Certificate, Engine, EngineConfig, FixedResponse, Forward,
    HostSockets, Listener, Node, Rule, Standing, Target, TargetGroup, WeightedGroup,
    health::{Health, HealthCheck},
};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Channel, Full, combinators::BoxBody};
use hyper::{body::Incoming, client::conn::http1, service::service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A future's outcome, or the end of the test.
pub async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.unwrap_or_else(|_| panic!("waited too long for {what}"))
}

/// A server that does as the path says. It stops when dropped, and its connections break.
pub struct Backend {
    pub address: SocketAddr,
    /// What `/health` answers.
    pub health: Arc<AtomicU16>,
    /// `/hold` answers once for each permit.
    pub gate: Arc<Semaphore>,
    /// How many connections it took.
    pub connections: Arc<AtomicUsize>,
    /// How many requests it took, health checks aside.
    pub requests: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Drop for Backend {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Body = BoxBody<Bytes, hyper::Error>;

fn full(text: impl Into<Bytes>) -> Body {
    Full::new(text.into()).map_err(|never| match never {}).boxed()
}

impl Backend {
    pub async fn start(name: &'static str) -> Self {
        Self::start_at(name, ([127, 0, 0, 1], 0).into()).await
    }

    pub async fn start_at(name: &'static str, at: SocketAddr) -> Self {
        Self::start_with(name, at, None).await
    }

    /// One that speaks TLS, and HTTP/2 over it where that is asked for.
    pub async fn start_over_tls(name: &'static str, certificate: &Certificate) -> Self {
        Self::start_with(name, ([127, 0, 0, 1], 0).into(), Some(tls::acceptor(certificate))).await
    }

    async fn start_with(name: &'static str, at: SocketAddr, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind(at).await.unwrap();
        let address = listener.local_addr().unwrap();
        let health = Arc::new(AtomicU16::new(200));
        let gate = Arc::new(Semaphore::new(0));
        let (connections, requests) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let state =
            Arc::new(State { name, health: health.clone(), gate: gate.clone(), requests: requests.clone() });
        let counted = connections.clone();
        let task = tokio::spawn(async move {
            let mut serving = tokio::task::JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                counted.fetch_add(1, SeqCst);
                serving.spawn(serve(stream, tls.clone(), state.clone()));
            }
        });
        Self { address, health, gate, connections, requests, task }
    }

    pub fn target(&self) -> Target {
        target(self.address)
    }
}

pub fn target(address: SocketAddr) -> Target {
    Target {
        id: format!("i-{}", address.port()).into(),
        address: address.ip(),
        port: address.port(),
        zone: None,
        standing: Standing::Registered,
    }
}

struct State {
    name: &'static str,
    health: Arc<AtomicU16>,
    gate: Arc<Semaphore>,
    requests: Arc<AtomicUsize>,
}

async fn serve(stream: TcpStream, tls: Option<TlsAcceptor>, state: Arc<State>) {
    let Some(tls) = tls else {
        let mut first = [0; 3];
        stream.peek(&mut first).await.ok();
        return serve_http(stream, &first == b"PRI", state).await;
    };
    if let Ok(stream) = tls.accept(stream).await {
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        serve_http(stream, http2, state).await;
    }
}

async fn serve_http(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    http2: bool,
    state: Arc<State>,
) {
    let service = service_fn(move |request| answer(request, state.clone()));
    if http2 {
        let http = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        http.serve_connection(TokioIo::new(stream), service).await.ok();
    } else {
        let http = hyper::server::conn::http1::Builder::new();
        http.serve_connection(TokioIo::new(stream), service).with_upgrades().await.ok();
    }
}

async fn answer(mut request: Request<Incoming>, state: Arc<State>) -> Result<Response<Body>, Infallible> {
    let path = request.uri().path().to_owned();
    if path == "/health" {
        let status = StatusCode::from_u16(state.health.load(SeqCst)).unwrap();
        return Ok(Response::builder().status(status).body(full("")).unwrap());
    }
    state.requests.fetch_add(1, SeqCst);
    let mut response = Response::new(full(state.name));
    match path.as_str() {
        "/headers" => {
            let line =
                |(name, value): (&HeaderName, &HeaderValue)| format!("{name}: {}\n", value.to_str().unwrap());
            *response.body_mut() = full(request.headers().iter().map(line).collect::<String>());
        }
        "/uri" => *response.body_mut() = full(request.uri().to_string()),
        "/echo" => *response.body_mut() = request.into_body().boxed(),
        "/large" => *response.body_mut() = full(vec![b'x'; 1024 * 1024]),
        "/hold" => state.gate.acquire().await.unwrap().forget(),
        "/cookie" => {
            response.headers_mut().insert("set-cookie", HeaderValue::from_static("session=1; Path=/"));
        }
        "/close" => {
            response.headers_mut().insert("connection", HeaderValue::from_static("close"));
        }
        "/trailers" => {
            let trailers =
                HeaderMap::from_iter([("grpc-status".parse().unwrap(), HeaderValue::from_static("0"))]);
            let (mut sender, body) = Channel::new(2);
            sender.send_data("data".into()).await.unwrap();
            sender.send_trailers(trailers).await.unwrap();
            *response.body_mut() = body.boxed();
            response.headers_mut().insert("trailer", HeaderValue::from_static("grpc-status"));
        }
        "/upgrade" => {
            let upgrade = hyper::upgrade::on(&mut request);
            tokio::spawn(async move {
                let (mut read, mut write) = tokio::io::split(TokioIo::new(upgrade.await.unwrap()));
                tokio::io::copy(&mut read, &mut write).await.ok();
            });
            *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
            response.headers_mut().insert("connection", HeaderValue::from_static("upgrade"));
            response.headers_mut().insert("upgrade", HeaderValue::from_static("websocket"));
        }
        _ => {}
    }
    Ok(response)
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub trailers: Option<HeaderMap>,
}

impl Answer {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The value of a header that `/headers` told of.
    pub fn told(&self, name: &str) -> Option<&str> {
        self.text().lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    /// The cookie pairs it sets, ready to be sent back.
    pub fn cookies(&self) -> String {
        let set = self.headers.get_all("set-cookie").iter();
        let pairs = set.map(|value| value.to_str().unwrap().split(';').next().unwrap());
        pairs.collect::<Vec<_>>().join("; ")
    }
}

pub async fn read(response: Response<Incoming>) -> Result<Answer, hyper::Error> {
    let (parts, body) = response.into_parts();
    let body = body.collect().await?;
    let trailers = body.trailers().cloned();
    Ok(Answer { status: parts.status.as_u16(), headers: parts.headers, body: body.to_bytes(), trailers })
}

/// A kept connection.
pub struct Client {
    sender: http1::SendRequest<Full<Bytes>>,
}

impl Client {
    pub async fn connect(to: SocketAddr) -> Self {
        Self::over(TcpStream::connect(to).await.unwrap()).await
    }

    pub async fn over(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) -> Self {
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection.with_upgrades());
        Self { sender }
    }

    pub async fn try_send(&mut self, request: Request<Full<Bytes>>) -> Result<Answer, hyper::Error> {
        soon("an answer", async {
            self.sender.ready().await?;
            read(self.sender.send_request(request).await?).await
        })
        .await
    }

    pub async fn send(&mut self, request: Request<Full<Bytes>>) -> Answer {
        self.try_send(request).await.unwrap()
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(request("GET", path, &[])).await
    }
}

pub fn request(method: &str, path: &str, headers: &[(&str, &str)]) -> Request<Full<Bytes>> {
    let mut builder = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "host") {
        builder = builder.header("host", "site.example");
    }
    headers
        .iter()
        .fold(builder, |builder, (name, value)| builder.header(*name, *value))
        .body(Full::default())
        .unwrap()
}

/// One request on a connection of its own.
pub async fn get(to: SocketAddr, path: &str) -> Answer {
    Client::connect(to).await.get(path).await
}

/// Writes bytes and reads all that comes until the other side closes.
pub async fn raw(to: SocketAddr, bytes: &[u8]) -> String {
    soon("the connection to close", async {
        let mut stream = TcpStream::connect(to).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.ok();
        String::from_utf8_lossy(&answer).into_owned()
    })
    .await
}

/// A listener on a free port that hands each connection to `serve`.
pub async fn raw_backend<F: Future<Output = ()> + Send + 'static>(
    serve: impl Fn(TcpStream) -> F + Send + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    address
}

/// An address where nobody listens.
pub fn nobody() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

pub fn check() -> HealthCheck {
    HealthCheck {
        path: "/health".into(),
        interval: Duration::from_millis(25),
        timeout: Duration::from_secs(2),
        healthy_threshold: 2,
        unhealthy_threshold: 2,
        ..HealthCheck::default()
    }
}

pub fn group(id: &str, targets: impl IntoIterator<Item = Target>) -> TargetGroup {
    TargetGroup { targets: targets.into_iter().collect(), health_check: check(), ..TargetGroup::new(id) }
}

pub fn forward(groups: &[(&str, u32)]) -> Action {
    let weigh = |(group, weight): &(&str, u32)| WeightedGroup { group: (*group).into(), weight: *weight };
    Action::Forward(Forward { groups: groups.iter().map(weigh).collect(), stickiness: None })
}

pub fn fixed(status: u16, body: &str) -> Action {
    Action::FixedResponse(FixedResponse {
        status,
        content_type: Some("text/plain".into()),
        body: body.into(),
    })
}

/// A balancer of one node and one port that forwards to its first group.
pub fn balancer(groups: Vec<TargetGroup>) -> Balancer {
    let default_action = match groups.first() {
        Some(group) => forward(&[(group.id.as_str(), 1)]),
        None => fixed(404, "nothing"),
    };
    Balancer {
        id: "lb".into(),
        nodes: vec![Node { id: "node-a".into(), zone: "a".into(), address: [127, 0, 0, 1].into() }],
        listeners: vec![Listener { port: 0, tls: None, default_action, rules: Vec::new() }],
        groups,
        attributes: Attributes::default(),
    }
}

pub fn with_rules(mut balancer: Balancer, rules: Vec<Rule>) -> Balancer {
    balancer.listeners[0].rules = rules;
    balancer
}

pub fn engine() -> Engine {
    Engine::start(EngineConfig { threads: 2, ..EngineConfig::new(Arc::new(HostSockets)) }).unwrap()
}

/// An engine that runs this balancer, its targets' health decided, and where it answers.
pub async fn run(balancer: Balancer) -> (Engine, SocketAddr) {
    let engine = engine();
    engine.apply(balancer).unwrap();
    let status = wait_for(&engine, "health to be decided", |status| {
        targets(status).all(|(_, health)| !matches!(health, Health::Initial(_)))
    })
    .await;
    let address = status.listeners[0].address.unwrap();
    (engine, address)
}

pub fn status(engine: &Engine) -> BalancerStatus {
    engine.balancer_status(&"lb".into()).unwrap()
}

pub fn targets(status: &BalancerStatus) -> impl Iterator<Item = (&str, Health)> {
    status
        .groups
        .iter()
        .flat_map(|group| group.targets.iter().map(|target| (target.id.as_str(), target.health)))
}

/// Waits until the balancer's status is as wanted, looking again whenever the engine says so, and otherwise
/// now and then: counters change without a word.
pub async fn wait_for(
    engine: &Engine,
    what: &str,
    wanted: impl Fn(&BalancerStatus) -> bool,
) -> BalancerStatus {
    let mut changes = engine.changes();
    soon(what, async {
        loop {
            let status = status(engine);
            if wanted(&status) {
                return status;
            }
            let _ = tokio::time::timeout(Duration::from_millis(20), changes.changed()).await;
        }
    })
    .await
}
