//! A request's way: admit it, find its action, choose a group and a target, pass it on, pass the answer
//! back. Each step is a function of its own here or elsewhere; this is their order.

use std::{rc::Rc, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, Version, header::HOST, request};
use jiff::Timestamp;

use crate::{
    Action, Forward, ProtocolVersion, Stickiness,
    activity::ClientGauge,
    answer::{self, Refusal},
    body::{AnswerBody, RequestBody, Source},
    choose,
    counters::{Cell, count, count_answer},
    exchange::Exchange,
    forwarded::{self, Origin},
    rules::{self, RequestHead},
    snapshot::{Group, Member, Snapshot},
    sticky,
    target::fingerprint,
    worker::{Open, OpenListener, Worker},
};

/// A client's connection, as its requests see it.
pub(crate) struct Connection {
    pub worker: Rc<Worker>,
    pub gauge: Rc<ClientGauge>,
    /// The node's fingerprint.
    pub node_print: u64,
    pub listener: Arc<OpenListener>,
    pub origin: Origin,
    /// Until this is dropped the connection counts as open; a tunnel may keep it longer than HTTP does.
    pub _open: Open,
}

impl Connection {
    pub fn counters(&self) -> &Cell {
        self.listener.live.counters.of(self.worker.index)
    }
}

/// Answers one request. It cannot fail: whatever goes wrong has an answer.
pub(crate) async fn serve(
    connection: &Rc<Connection>,
    request: Request<RequestBody>,
) -> Response<AnswerBody> {
    let waiting = Waiting::new(connection);
    let snapshot = connection.listener.live.snapshot();
    let answer = match answer(connection, &snapshot, request).await {
        Ok(Answer::Target(response)) => {
            count_answer(&connection.counters().target_answers, response.status());
            response
        }
        Ok(Answer::Own(response)) => own(connection, response),
        Err(Refusal::ClientLeft) => return unheard(connection),
        Err(refusal) => own(connection, refusal.response()),
    };
    waiting.answered();
    answer
}

/// For a client that is not there to read it.
fn unheard(connection: &Connection) -> Response<AnswerBody> {
    Refusal::ClientLeft.response().map(|_| AnswerBody::new(Source::Own(None), connection.gauge.clone()))
}

fn own(connection: &Connection, response: Response<Bytes>) -> Response<AnswerBody> {
    count_answer(&connection.counters().own_answers, response.status());
    response.map(|body| AnswerBody::new(Source::Own(Some(body)), connection.gauge.clone()))
}

/// Who answers.
enum Answer {
    Target(Response<AnswerBody>),
    Own(Response<Bytes>),
}

async fn answer(
    connection: &Rc<Connection>,
    snapshot: &Snapshot,
    request: Request<RequestBody>,
) -> Result<Answer, Refusal> {
    let listener = snapshot.listener(connection.listener.port).ok_or(Refusal::Unavailable)?;
    let (mut parts, body) = request.into_parts();
    parts.extensions.clear();
    forwarded::admit(&mut parts)?;
    let head = RequestHead {
        method: &parts.method,
        host: parts.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default(),
        path: parts.uri.path(),
        query: parts.uri.query(),
        headers: &parts.headers,
        source: connection.origin.peer.ip(),
    };
    match rules::route(listener, &head) {
        Action::Forward(forward) => {
            pass_on(connection, snapshot, forward, parts, body).await.map(Answer::Target)
        }
        Action::Redirect(redirect) => {
            let location = rules::location(redirect, &head, connection.origin.scheme, connection.origin.port);
            Ok(Answer::Own(answer::redirect(redirect.status, location)))
        }
        Action::FixedResponse(fixed) => Ok(Answer::Own(answer::fixed(fixed))),
    }
}

async fn pass_on(
    connection: &Rc<Connection>,
    snapshot: &Snapshot,
    forward: &Forward,
    mut parts: request::Parts,
    body: RequestBody,
) -> Result<Response<AnswerBody>, Refusal> {
    let attributes = &snapshot.balancer.attributes;
    let group = choose_group(snapshot, forward, &parts.headers).ok_or(Refusal::Unavailable)?;
    let version = group.config.protocol_version;
    match_version(&parts, version)?;
    let node = snapshot.node(&connection.listener.node).ok_or(Refusal::Unavailable)?;
    let member = choose_member(group, node, &parts.headers).ok_or(Refusal::Unavailable)?;
    tracing::trace!(target = %member.target.id, path = parts.uri.path(), "passing on");

    let upgrade = forwarded::upgrade(&parts).filter(|_| version == ProtocolVersion::Http1);
    forwarded::to_target(&mut parts.headers, &connection.origin, attributes)?;
    let secure = group.config.secure;
    let exchange = Exchange { connection, member, version, secure, idle: attributes.idle_timeout };
    let mut response = exchange.send(parts, body, upgrade).await?;
    remember(response.headers_mut(), forward, group, member);
    Ok(response)
}

/// The group that a client was given before, or one by weight.
fn choose_group<'a>(snapshot: &'a Snapshot, forward: &Forward, headers: &HeaderMap) -> Option<&'a Group> {
    let sticky =
        forward.stickiness.and_then(|_| sticky::remembered(headers, sticky::GROUP, Timestamp::now()));
    let known = sticky.and_then(|print| {
        forward.groups.iter().find(|group| group.weight > 0 && fingerprint(&[group.group.as_str()]) == print)
    });
    snapshot.group(&known.or_else(|| choose::group(&forward.groups, fastrand::f64()))?.group)
}

/// The target that a client was given before, or a new one.
fn choose_member<'a>(group: &'a Group, node: usize, headers: &HeaderMap) -> Option<&'a Member> {
    let cookie = match &group.config.stickiness {
        Stickiness::None => None,
        Stickiness::LbCookie { .. } => Some(sticky::TARGET),
        Stickiness::AppCookie { name, .. } => sticky::cookie(headers, name).map(|_| sticky::APPLICATION),
    };
    cookie
        .and_then(|name| sticky::remembered(headers, name, Timestamp::now()))
        .and_then(|print| group.remembered(node, print))
        .or_else(|| group.choose(node))
}

/// Gives the client the cookies by which it comes back.
fn remember(headers: &mut HeaderMap, forward: &Forward, group: &Group, member: &Member) {
    if forward.stickiness.is_none() && group.config.stickiness == Stickiness::None {
        return;
    }
    let now = Timestamp::now();
    if let Some(duration) = forward.stickiness {
        let print = fingerprint(&[group.config.id.as_str()]);
        sticky::remember(headers, sticky::GROUP, print, duration, now);
    }
    match &group.config.stickiness {
        Stickiness::None => {}
        Stickiness::LbCookie { duration } => {
            sticky::remember(headers, sticky::TARGET, member.state.fingerprint, *duration, now);
        }
        Stickiness::AppCookie { name, duration } => {
            if sticky::sets(headers, name) {
                sticky::remember(headers, sticky::APPLICATION, member.state.fingerprint, *duration, now);
            }
        }
    }
}

/// A group whose targets speak HTTP/2 takes no HTTP/1 requests, and gRPC is always a POST.
fn match_version(parts: &request::Parts, version: ProtocolVersion) -> Result<(), Refusal> {
    let fits = match version {
        ProtocolVersion::Http1 => true,
        ProtocolVersion::Http2 => parts.version == Version::HTTP_2,
        ProtocolVersion::Grpc => parts.version == Version::HTTP_2 && parts.method == Method::POST,
    };
    if fits { Ok(()) } else { Err(Refusal::VersionMismatch) }
}

/// A request that has no answer yet. Dropped without one, its client has left: ALB counts a 460.
struct Waiting<'a> {
    connection: &'a Connection,
    answered: bool,
}

impl<'a> Waiting<'a> {
    fn new(connection: &'a Connection) -> Self {
        count(&connection.counters().requests);
        connection.gauge.head_is_read();
        connection.gauge.waiting.set(connection.gauge.waiting.get() + 1);
        Self { connection, answered: false }
    }

    fn answered(mut self) {
        self.answered = true;
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let gauge = &self.connection.gauge;
        gauge.pulse.touch();
        gauge.waiting.set(gauge.waiting.get() - 1);
        if !self.answered {
            count(&self.connection.counters().abandoned);
        }
    }
}
