//! Health checks: each node asks each of its targets again and again, on a connection of its own each time.
//!
//! What an outcome means is [`health`](crate::health)'s to say; here it is only found out and noted.

use std::{collections::HashMap, io, net::SocketAddr, sync::Arc};

use bytes::Bytes;
use http::{
    Method, Request, Response, Uri,
    header::{CONNECTION, CONTENT_TYPE, HOST, TE, USER_AGENT},
};
use http_body_util::{BodyExt, Full};
use hyper::{
    body::Incoming,
    client::conn::{http1, http2},
};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::{
    runtime::Handle,
    task::AbortHandle,
    time::{Instant, MissedTickBehavior},
};

use crate::{
    NodeId, ProtocolVersion, Sockets, Standing, activity,
    engine::Changes,
    health::{HealthCheck, Outcome, Verdict, observe},
    snapshot::{Live, Snapshot},
    target::{TargetState, View},
    tls,
    wire::Wire,
};

/// What AWS's checks call themselves.
const AGENT: &str = "ELB-HealthChecker/2.0";
/// A head from a target may be no longer.
const BUFFER: usize = 64 * 1024;
/// An empty gRPC message: not compressed, no bytes.
const EMPTY_MESSAGE: &[u8] = &[0; 5];

/// One node's checks of one target.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct CheckKey {
    target: u64,
    node: NodeId,
}

/// How they are made. Another plan is another check.
#[derive(Debug, Clone, PartialEq)]
struct Plan {
    to: SocketAddr,
    check: HealthCheck,
    version: ProtocolVersion,
}

/// A balancer's checks.
#[derive(Debug, Default)]
pub(crate) struct Checks(HashMap<CheckKey, (Plan, AbortHandle)>);

/// What a check needs of the engine.
#[derive(Clone)]
pub(crate) struct Surroundings {
    pub sockets: Arc<dyn Sockets>,
    pub changes: Changes,
    pub runtime: Handle,
}

impl Checks {
    /// Starts and stops checks so that they are those of the balancer's current configuration.
    pub fn follow(&mut self, live: &Arc<Live>, surroundings: &Surroundings) {
        let snapshot = live.snapshot();
        let mut before = std::mem::take(&mut self.0);
        for (key, plan, state, view) in wanted(&snapshot) {
            let kept = before.remove(&key).filter(|(old, task)| {
                let same = *old == plan;
                if !same {
                    task.abort();
                }
                same
            });
            let entry = kept.unwrap_or_else(|| {
                let watch =
                    Watch { live: live.clone(), state, view, node: key.node.clone(), plan: plan.clone() };
                (plan, surroundings.runtime.spawn(watch.run(surroundings.clone())).abort_handle())
            });
            self.0.insert(key, entry);
        }
        before.values().for_each(|(_, task)| task.abort());
    }
}

impl Drop for Checks {
    fn drop(&mut self) {
        self.0.values().for_each(|(_, task)| task.abort());
    }
}

type Wanted = (CheckKey, Plan, Arc<TargetState>, Arc<View>);

fn wanted(snapshot: &Snapshot) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for group in snapshot.groups().filter(|group| group.used) {
        for member in group.members.iter().filter(|member| member.target.standing == Standing::Registered) {
            for (seat, node) in
                member.seats.iter().zip(&snapshot.balancer.nodes).filter(|(seat, _)| seat.eligible)
            {
                let check = group.config.health_check.clone();
                let to = (member.target.address, check.port.unwrap_or(member.target.port)).into();
                let key = CheckKey { target: member.state.serial, node: node.id.clone() };
                let plan = Plan { to, check, version: group.config.protocol_version };
                wanted.push((key, plan, member.state.clone(), seat.view.clone()));
            }
        }
    }
    wanted
}

/// One node watching one target.
struct Watch {
    live: Arc<Live>,
    state: Arc<TargetState>,
    view: Arc<View>,
    node: NodeId,
    plan: Plan,
}

impl Watch {
    async fn run(self, surroundings: Surroundings) {
        let mut ticks = tokio::time::interval_at(Instant::now(), self.plan.check.interval);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            let asked = ask(&*surroundings.sockets, &self.node, &self.plan);
            let outcome = match tokio::time::timeout(self.plan.check.timeout, asked).await {
                Ok(Ok(code)) if self.plan.check.matcher.accepts(code) => Outcome::Passed,
                Ok(Ok(code)) => Outcome::WrongCode(code),
                Ok(Err(error)) if error.kind() == io::ErrorKind::TimedOut => Outcome::TimedOut,
                Ok(Err(_)) => Outcome::Failed,
                Err(_) => Outcome::TimedOut,
            };
            if self.note(outcome) {
                surroundings.changes.note();
            }
        }
    }

    /// Notes what was found; true if anyone could tell the difference.
    fn note(&self, outcome: Outcome) -> bool {
        let before = self.view.observed();
        let after = observe(before, outcome, &self.plan.check);
        let slow_since = match (before.verdict, after.verdict) {
            (Verdict::Healthy, Verdict::Healthy) => self.view.slow_since(),
            (_, Verdict::Healthy) if self.starts_slowly() => activity::now(),
            _ => 0,
        };
        self.view.set(after, slow_since);
        if before.verdict != after.verdict {
            let (target, node, verdict) = (&self.state.key.id, &self.node, after.verdict);
            tracing::info!(%target, %node, ?verdict, ?outcome, "a target's health changed");
        }
        before.verdict != after.verdict || (after.verdict == Verdict::Initial && before.against == 0)
    }

    /// A target starts slowly only beside one that does not (or nobody would take the rest of the load).
    fn starts_slowly(&self) -> bool {
        let snapshot = self.live.snapshot();
        let Some(group) = snapshot.group(&self.state.key.group) else { return false };
        let Some(node) = snapshot.node(&self.node) else { return false };
        group.config.slow_start.is_some()
            && group.members.iter().any(|member| {
                let seat = &member.seats[node];
                let is_full = seat.view.is_healthy() && seat.view.share(group.config.slow_start) >= 1.0;
                seat.eligible && is_full && member.state.serial != self.state.serial
            })
    }
}

/// Asks once; the answer's code, HTTP's or gRPC's.
async fn ask(sockets: &dyn Sockets, node: &NodeId, plan: &Plan) -> io::Result<u16> {
    let stream = sockets.connect(node, plan.to).await?;
    let tls = plan.check.secure.then(|| tls::connector(plan.version));
    let io = TokioIo::new(Wire::to_target(stream, plan.to, tls).await?);
    let request = request(plan).map_err(io::Error::other)?;
    let answered = match plan.version {
        ProtocolVersion::Http1 => {
            let handshake = http1::Builder::new().max_buf_size(BUFFER).handshake(io);
            let (mut sender, connection) = handshake.await.map_err(io::Error::other)?;
            beside(connection, async move { read(sender.send_request(request).await?, plan.version).await })
                .await
        }
        ProtocolVersion::Http2 | ProtocolVersion::Grpc => {
            let handshake = http2::Builder::new(TokioExecutor::new()).handshake(io);
            let (mut sender, connection) = handshake.await.map_err(io::Error::other)?;
            beside(connection, async move { read(sender.send_request(request).await?, plan.version).await })
                .await
        }
    };
    answered.map_err(io::Error::other)?.ok_or_else(|| io::ErrorKind::InvalidData.into())
}

fn request(plan: &Plan) -> http::Result<Request<Full<Bytes>>> {
    let builder = Request::builder().header(USER_AGENT, AGENT);
    let authority = plan.to.to_string();
    let scheme = if plan.check.secure { "https" } else { "http" };
    let full = |path: &str| Uri::builder().scheme(scheme).authority(&*authority).path_and_query(path).build();
    let path = &*plan.check.path;
    match plan.version {
        ProtocolVersion::Http1 => {
            let builder = builder.uri(path).header(HOST, &authority).header(CONNECTION, "close");
            builder.body(Full::default())
        }
        ProtocolVersion::Http2 => builder.uri(full(path)?).body(Full::default()),
        ProtocolVersion::Grpc => builder
            .method(Method::POST)
            .uri(full(path)?)
            .header(CONTENT_TYPE, "application/grpc")
            .header(TE, "trailers")
            .body(Full::from(EMPTY_MESSAGE)),
    }
}

/// The code of an answer: for gRPC that in its header or its trailer.
async fn read(response: Response<Incoming>, version: ProtocolVersion) -> hyper::Result<Option<u16>> {
    if version != ProtocolVersion::Grpc {
        return Ok(Some(response.status().as_u16()));
    }
    let code = |headers: &http::HeaderMap| headers.get("grpc-status")?.to_str().ok()?.parse().ok();
    if let Some(code) = code(response.headers()) {
        return Ok(Some(code));
    }
    let mut body = response.into_body();
    while let Some(frame) = body.frame().await {
        if let Some(code) = frame?.trailers_ref().and_then(code) {
            return Ok(Some(code));
        }
    }
    Ok(None)
}

/// The exchange's outcome, its connection driven beside it and dropped with it.
async fn beside<T>(
    connection: impl Future<Output = hyper::Result<()>>,
    exchange: impl Future<Output = hyper::Result<T>>,
) -> hyper::Result<T> {
    let mut exchange = std::pin::pin!(exchange);
    tokio::select! {
        biased;
        outcome = &mut exchange => outcome,
        ended = connection => {
            ended?;
            exchange.await
        }
    }
}
