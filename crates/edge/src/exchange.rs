//! One request and its answer, between the balancer and the chosen target.
//!
//! A request goes to another connection only if nothing of it was written, for the target had closed the
//! kept one. A target that hangs up on a request is told to the client as a 502, as ALB does: keep-alive in a
//! server must outlast the balancer's idle timeout, and a design that misses that should show it here
//! (<https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html>).

use std::{future::poll_fn, pin::pin, rc::Rc, task::Poll, time::Duration};

use http::{
    HeaderValue, Request, Response, StatusCode, Uri, Version,
    header::{CONNECTION, HOST, UPGRADE},
    request,
};

use crate::{
    ProtocolVersion,
    activity::{IdleTimer, Pulse},
    answer::Refusal,
    body::{AnswerBody, ClientBroken, RequestBody, Source},
    counters::count,
    forwarded,
    http1::{Failed, Stop, Upstream},
    pool::{ConnectError, Dial, PoolKey},
    proxy::Connection,
    snapshot::Member,
    tls,
};

/// Between whom, and how.
pub(crate) struct Exchange<'a> {
    pub connection: &'a Rc<Connection>,
    pub member: &'a Member,
    pub version: ProtocolVersion,
    /// Whether the target speaks TLS.
    pub secure: bool,
    pub idle: Duration,
}

impl Exchange<'_> {
    /// Sends the request and waits for the head of the answer. With a protocol to change to, the target is asked
    /// for that as well.
    pub async fn send(
        &self,
        parts: request::Parts,
        body: RequestBody,
        upgrade: Option<HeaderValue>,
    ) -> Result<Response<AnswerBody>, Refusal> {
        match self.version {
            ProtocolVersion::Http1 => self.send_http1(parts, body, upgrade).await,
            // Boxed, as all that is rare: a future is moved whole, and every request would pay for the largest.
            ProtocolVersion::Http2 | ProtocolVersion::Grpc => {
                Box::pin(self.send_http2(Request::from_parts(parts, body))).await
            }
        }
    }

    async fn send_http1(
        &self,
        mut parts: request::Parts,
        body: RequestBody,
        upgrade: Option<HeaderValue>,
    ) -> Result<Response<AnswerBody>, Refusal> {
        let in_flight = self.member.state.begin();
        let may_upgrade = upgrade.is_some();
        if let Some(protocol) = upgrade {
            parts.headers.insert(CONNECTION, HeaderValue::from_static("upgrade"));
            parts.headers.insert(UPGRADE, protocol);
        }
        let mut upstream = self.upstream().await?;
        let answer = upstream.ask(parts, body, self.idle, may_upgrade).await.map_err(refusal)?;
        let mut response = Response::from_parts(answer, ());
        let agreed = match response.status() {
            StatusCode::SWITCHING_PROTOCOLS => response.headers().get(UPGRADE).cloned(),
            _ => None,
        };
        forwarded::to_client(response.headers_mut());
        if let Some(agreed) = agreed {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
            response.headers_mut().insert(UPGRADE, agreed);
        }
        let worker = self.connection.worker.clone();
        let source = Source::Http1 { upstream: Some((upstream, in_flight)), worker };
        Ok(response.map(|()| AnswerBody::new(source, self.connection.gauge.clone())))
    }

    /// A connection to the target: a kept one that is still open, or a new one.
    async fn upstream(&self) -> Result<Box<Upstream>, Refusal> {
        while let Some(mut kept) = self.connection.worker.pool.take(self.key()) {
            if kept.is_open().await {
                return Ok(kept);
            }
        }
        Box::pin(Upstream::connect(self.dial())).await.map_err(|error| self.not_connected(error))
    }

    async fn send_http2(&self, mut request: Request<RequestBody>) -> Result<Response<AnswerBody>, Refusal> {
        let in_flight = self.member.state.begin();
        // HTTP/2 carries the host as the authority (RFC 9113 section 8.3.1).
        let host = request.headers_mut().remove(HOST).ok_or(Refusal::BadRequest)?;
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        let scheme = if self.secure { "https" } else { "http" };
        let uri = Uri::builder().scheme(scheme).authority(host.as_bytes()).path_and_query(path).build();
        *request.uri_mut() = uri.map_err(|_| Refusal::BadRequest)?;
        *request.version_mut() = Version::HTTP_2;
        let whole = request.body().whole();
        let pulse = Pulse::new();
        let mut timer = IdleTimer::new(self.idle);
        let mut sender =
            self.connection.worker.pool.shared(self.dial()).await.map_err(|e| self.not_connected(e))?;
        // While the client is sending, its bytes are what counts.
        let quiet_since = || match whole.get() {
            true => pulse.last(),
            false => self.connection.gauge.pulse.last(),
        };
        let mut response = pin!(async {
            sender.ready().await?;
            sender.send_request(request).await
        });
        let response = poll_fn(|cx| match response.as_mut().poll(cx) {
            Poll::Ready(response) => Poll::Ready(response.map_err(|_| Failed::Garbled)),
            Poll::Pending => timer
                .poll(cx, quiet_since)
                .map(|()| Err(Failed::Stopped(if whole.get() { Stop::Quiet } else { Stop::Unasked }))),
        });
        let mut response = response.await.map_err(refusal)?;
        pulse.touch();
        forwarded::to_client(response.headers_mut());
        Ok(response.map(|incoming| {
            let source = Source::Http2 { incoming, pulse, timer, _in_flight: in_flight };
            AnswerBody::new(source, self.connection.gauge.clone())
        }))
    }

    fn key(&self) -> PoolKey {
        PoolKey { node: self.connection.node_print, target: self.member.state.serial }
    }

    fn dial(&self) -> Dial<'_> {
        let worker = &self.connection.worker;
        Dial {
            sockets: &*worker.sockets,
            signals: &worker.targets,
            node: &self.connection.listener.node,
            to: self.member.state.key.address,
            key: self.key(),
            idle: self.idle,
            tls: self.secure.then(|| tls::connector(self.version)),
        }
    }

    fn not_connected(&self, error: ConnectError) -> Refusal {
        count(&self.connection.counters().target_connection_errors);
        tracing::debug!(target = %self.member.target.id, %error, "no connection to the target");
        match error {
            ConnectError::TimedOut => Refusal::GatewayTimeout,
            ConnectError::Failed(_) => Refusal::BadGateway,
        }
    }
}

fn refusal(failed: Failed) -> Refusal {
    match failed {
        Failed::Stopped(Stop::Unasked) => Refusal::RequestTimeout,
        Failed::Stopped(Stop::Quiet) => Refusal::GatewayTimeout,
        Failed::Client(ClientBroken::Malformed(_)) => Refusal::BadRequest,
        Failed::Client(_) => Refusal::ClientLeft,
        Failed::Garbled | Failed::Stopped(Stop::Cut) => Refusal::BadGateway,
    }
}
