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
use hyper::{body::Incoming, upgrade::OnUpgrade};

use crate::{
    ProtocolVersion,
    activity::{IdleTimer, TargetGauge},
    answer::Refusal,
    body::{AnswerBody, RequestBody, Source, Whole},
    counters::count,
    forwarded,
    proxy::Connection,
    snapshot::Member,
    target::InFlight,
    tls, tunnel,
    upstream::{ConnectError, Dial, PoolKey, Stop, Upstream},
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

/// Why an attempt gave no answer.
enum Failed {
    /// Nothing of the request was written: here it is.
    Unsent(Box<Request<RequestBody>>),
    /// The target hung up before its answer's head was whole, or what it said is not HTTP.
    Garbled,
    /// The exchange was given up.
    Stopped(Stop),
}

impl Exchange<'_> {
    /// Sends the request and waits for the head of the answer.
    pub async fn send(&self, request: Request<RequestBody>) -> Result<Response<AnswerBody>, Refusal> {
        let in_flight = self.member.state.begin();
        match self.version {
            ProtocolVersion::Http1 => self.send_http1(request, in_flight).await,
            // Boxed, as all that is rare: a future is moved whole, and every request would pay for the largest.
            ProtocolVersion::Http2 | ProtocolVersion::Grpc => {
                Box::pin(self.send_http2(request, in_flight)).await
            }
        }
    }

    async fn send_http1(
        &self,
        mut request: Request<RequestBody>,
        in_flight: InFlight,
    ) -> Result<Response<AnswerBody>, Refusal> {
        *request.version_mut() = Version::HTTP_11;
        let whole = request.body().whole();
        let worker = &self.connection.worker;
        while let Some(kept) = worker.pool.take(self.key()) {
            request = match self.attempt(kept, request).await {
                Ok((response, upstream)) => return Ok(self.pass_back(response, upstream, in_flight)),
                Err(Failed::Unsent(request)) => *request,
                Err(failed) => return Err(refusal(failed, &whole)),
            };
        }
        let fresh =
            Box::pin(Upstream::connect(self.dial())).await.map_err(|error| self.not_connected(error))?;
        let (response, upstream) =
            self.attempt(fresh, request).await.map_err(|failed| refusal(failed, &whole))?;
        Ok(self.pass_back(response, upstream, in_flight))
    }

    async fn attempt(
        &self,
        mut upstream: Box<Upstream>,
        request: Request<RequestBody>,
    ) -> Result<(Response<Incoming>, Box<Upstream>), Failed> {
        upstream.gauge.touch();
        upstream.timer.set_limit(self.idle);
        let mut response = pin!(upstream.sender.try_send_request(request));
        let outcome = poll_fn(|cx| upstream.poll_with(cx, |cx| response.as_mut().poll(cx))).await;
        match outcome {
            Ok(Ok(response)) => Ok((response, upstream)),
            Ok(Err(mut error)) => Err(match error.take_message() {
                Some(request) => Failed::Unsent(Box::new(request)),
                None => Failed::Garbled,
            }),
            Err(stop) => Err(Failed::Stopped(stop)),
        }
    }

    fn pass_back(
        &self,
        mut response: Response<Incoming>,
        upstream: Box<Upstream>,
        in_flight: InFlight,
    ) -> Response<AnswerBody> {
        *response.version_mut() = Version::HTTP_11;
        forwarded::to_client(response.headers_mut());
        let worker = self.connection.worker.clone();
        response.map(|incoming| {
            let source = Source::Http1 { incoming, upstream: Some(upstream), worker, _in_flight: in_flight };
            AnswerBody::new(source, self.connection.gauge.clone())
        })
    }

    async fn send_http2(
        &self,
        mut request: Request<RequestBody>,
        in_flight: InFlight,
    ) -> Result<Response<AnswerBody>, Refusal> {
        // HTTP/2 carries the host as the authority (RFC 9113 section 8.3.1).
        let host = request.headers_mut().remove(HOST).ok_or(Refusal::BadRequest)?;
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        let scheme = if self.secure { "https" } else { "http" };
        let uri = Uri::builder().scheme(scheme).authority(host.as_bytes()).path_and_query(path).build();
        *request.uri_mut() = uri.map_err(|_| Refusal::BadRequest)?;
        *request.version_mut() = Version::HTTP_2;
        let whole = request.body().whole();
        let gauge = TargetGauge::new();
        let mut timer = IdleTimer::new(self.idle);
        let mut sender =
            self.connection.worker.pool.shared(self.dial()).await.map_err(|e| self.not_connected(e))?;
        // While the client is sending, its bytes are what counts.
        let quiet_since = || match whole.get() {
            true => gauge.quiet_since(),
            false => self.connection.gauge.last(),
        };
        let mut response = pin!(async {
            sender.ready().await?;
            sender.send_request(request).await
        });
        let response = poll_fn(|cx| match response.as_mut().poll(cx) {
            Poll::Ready(response) => Poll::Ready(response.map_err(|_| Failed::Garbled)),
            Poll::Pending => timer.poll(cx, quiet_since).map(|()| Err(Failed::Stopped(Stop::Quiet))),
        });
        let mut response = response.await.map_err(|failed| refusal(failed, &whole))?;
        gauge.touch();
        forwarded::to_client(response.headers_mut());
        Ok(response.map(|incoming| {
            let source = Source::Http2 { incoming, gauge, timer, _in_flight: in_flight };
            AnswerBody::new(source, self.connection.gauge.clone())
        }))
    }

    /// Sends a request to change protocols; if the target agrees, bytes pass both ways until either ends.
    pub async fn upgrade(
        &self,
        mut parts: request::Parts,
        body: Incoming,
        client: OnUpgrade,
        protocol: HeaderValue,
    ) -> Result<Response<AnswerBody>, Refusal> {
        let in_flight = self.member.state.begin();
        parts.headers.insert(CONNECTION, HeaderValue::from_static("upgrade"));
        parts.headers.insert(UPGRADE, protocol);
        let upstream = Upstream::connect(self.dial()).await.map_err(|error| self.not_connected(error))?;
        let signal = upstream.signal.clone();
        let mut sender = upstream.into_upgradeable();
        let request = Request::from_parts(parts, RequestBody::new(body));
        let mut response = tokio::time::timeout(self.idle, sender.send_request(request))
            .await
            .map_err(|_| Refusal::GatewayTimeout)?
            .map_err(|_| Refusal::BadGateway)?;
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            forwarded::to_client(response.headers_mut());
            return Ok(response.map(|incoming| {
                // The connection has a task of its own and is not kept; the answer is timed like any other.
                let source = Source::Http2 {
                    incoming,
                    gauge: TargetGauge::new(),
                    timer: IdleTimer::new(self.idle),
                    _in_flight: in_flight,
                };
                AnswerBody::new(source, self.connection.gauge.clone())
            }));
        }
        let target = hyper::upgrade::on(&mut response);
        let agreed = response.headers().get(UPGRADE).cloned();
        forwarded::to_client(response.headers_mut());
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
        if let Some(agreed) = agreed {
            response.headers_mut().insert(UPGRADE, agreed);
        }
        tokio::task::spawn_local(tunnel::run(
            self.connection.clone(),
            client,
            target,
            signal,
            self.idle,
            in_flight,
        ));
        Ok(response.map(|_| AnswerBody::new(Source::Own(None), self.connection.gauge.clone())))
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

fn refusal(failed: Failed, whole: &Whole) -> Refusal {
    match failed {
        Failed::Stopped(Stop::Quiet) if !whole.get() => Refusal::RequestTimeout,
        Failed::Stopped(Stop::Quiet) => Refusal::GatewayTimeout,
        Failed::Unsent(_) | Failed::Garbled | Failed::Stopped(Stop::Cut) => Refusal::BadGateway,
    }
}
