//! Listens on the caller's two sockets and answers. It exists to hold every bound in one place: no
//! packet costs a task unless an upstream is asked, and every wait ends. It makes no socket but
//! towards an upstream, and knows no namespace.

use std::io;
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::{self, Name};
use parking_lot::Mutex;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use tracing::{debug, warn};

use crate::forward;
use crate::limits::{Limits, Meter, Places};
use crate::message::{self, Packet, Question, Reply, Transport};
use crate::names::Record;
use crate::view::{End, Finding, Upstream, View};

/// Room for a question; one that is longer is malformed for us.
const QUESTION_BYTES: usize = 4096;
/// How long a socket is left alone after an error that may stay, such as a lack of descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// A resolver at work. It stops when it is dropped.
pub struct Server {
    tasks: JoinSet<()>,
}

impl Server {
    /// Answers on these sockets, bound by the caller, from this view, under the usual [`Limits`].
    ///
    /// # Errors
    /// When a socket cannot be given to the runtime.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O and time.
    pub fn start(udp: UdpSocket, tcp: TcpListener, view: Arc<View>) -> io::Result<Self> {
        Self::start_within(udp, tcp, view, Limits::default())
    }

    /// As [`Server::start`], under other limits.
    ///
    /// # Errors
    /// When a socket cannot be given to the runtime.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O and time.
    pub fn start_within(
        udp: UdpSocket,
        tcp: TcpListener,
        view: Arc<View>,
        limits: Limits,
    ) -> io::Result<Self> {
        udp.set_nonblocking(true)?;
        tcp.set_nonblocking(true)?;
        let udp = tokio::net::UdpSocket::from_std(udp)?;
        let tcp = tokio::net::TcpListener::from_std(tcp)?;
        let meter = Mutex::new(Meter::new(limits.questions_per_second, Instant::now()));
        let desk = Arc::new(Desk { view, limits, meter });
        let mut tasks = JoinSet::new();
        tasks.spawn(serve_udp(udp, Arc::clone(&desk)));
        tasks.spawn(serve_tcp(tcp, desk));
        Ok(Self { tasks })
    }

    /// Stops, and returns when both sockets are closed.
    pub async fn shutdown(mut self) {
        self.tasks.shutdown().await;
    }
}

async fn serve_udp(socket: tokio::net::UdpSocket, desk: Arc<Desk>) {
    let places = Places::new(desk.limits.forwards);
    let mut forwards = JoinSet::new();
    let mut packet = vec![0; QUESTION_BYTES];
    loop {
        let (answer, client) = tokio::select! {
            received = socket.recv_from(&mut packet) => match received {
                Ok((length, client)) => match desk.hear(&packet[..length], client, Transport::Udp) {
                    Heard::Nothing => continue,
                    Heard::Answer(answer) => (Some(answer), client),
                    Heard::Foreign(foreign) => match places.take(client.ip()) {
                        Some(place) => {
                            let desk = Arc::clone(&desk);
                            forwards.spawn(async move {
                                let _place = place;
                                (desk.forward(foreign).await, client)
                            });
                            continue;
                        }
                        None => (foreign.question.write(Reply::code(ResponseCode::ServFail)), client),
                    },
                },
                Err(error) => {
                    debug!(%error, "cannot receive a question");
                    sleep(PAUSE).await;
                    continue;
                }
            },
            Some(forwarded) = forwards.join_next() => match forwarded {
                Ok(answered) => answered,
                Err(error) => {
                    warn!(%error, "a forwarded question was lost");
                    continue;
                }
            },
        };
        if let Some(answer) = answer
            && let Err(error) = socket.send_to(&answer, client).await
        {
            debug!(%client, %error, "cannot send an answer");
        }
    }
}

async fn serve_tcp(listener: tokio::net::TcpListener, desk: Arc<Desk>) {
    let places = Places::new(desk.limits.connections);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                // Without a place the connection is closed here, unheard.
                Ok((stream, client)) => if let Some(place) = places.take(client.ip()) {
                    let desk = Arc::clone(&desk);
                    connections.spawn(async move {
                        let _place = place;
                        if let Err(error) = desk.converse(stream, client).await {
                            debug!(%client, %error, "a connection ended early");
                        }
                    });
                },
                Err(error) => {
                    debug!(%error, "cannot accept a connection");
                    sleep(PAUSE).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// What both listeners share.
struct Desk {
    view: Arc<View>,
    limits: Limits,
    meter: Mutex<Meter>,
}

/// What is to be done about a packet.
enum Heard {
    Nothing,
    Answer(Vec<u8>),
    Foreign(Box<Foreign>),
}

/// A question that only an upstream can answer.
struct Foreign {
    question: Question,
    /// Who is asked about: the name itself, or the last alias.
    name: Name,
    /// The aliases that lead there.
    aliases: Vec<rr::Record>,
}

impl Desk {
    fn hear(&self, packet: &[u8], client: SocketAddr, transport: Transport) -> Heard {
        if !self.meter.lock().admit(client.ip(), Instant::now()) {
            return Heard::Nothing;
        }
        let question = match message::read(packet, transport) {
            Packet::Noise => return Heard::Nothing,
            Packet::Refused(refusal) => return Heard::Answer(refusal),
            Packet::Question(question) => question,
        };
        let finding = self.view.look_up(&question.key, question.query.query_type);
        match self.judge(&question, finding) {
            Ok(reply) => question.write(reply).map_or(Heard::Nothing, Heard::Answer),
            Err((name, aliases)) => Heard::Foreign(Box::new(Foreign { question, name, aliases })),
        }
    }

    /// The reply to what was found, or the name that an upstream is to be asked for.
    fn judge(&self, question: &Question, finding: Finding) -> Result<Reply, (Name, Vec<rr::Record>)> {
        let mut owner = question.query.name.clone();
        let mut answers = Vec::new();
        for (ttl, target) in finding.aliases {
            let next = target.to_name();
            answers.push(message::record(owner, Record::from((ttl, target))));
            owner = next;
        }
        let aliased = !answers.is_empty();
        let reply = |code, zone| Reply {
            code,
            authoritative: true,
            answers: Vec::new(),
            authorities: Option::into_iter(zone).map(message::start_of).collect(),
        };
        let mut reply = match finding.end {
            End::Records(records) => {
                answers.extend(records.into_iter().map(|record| message::record(owner.clone(), record)));
                reply(ResponseCode::NoError, None)
            }
            End::NoData(zone) => reply(ResponseCode::NoError, Some(zone)),
            End::NoName(zone) => reply(ResponseCode::NXDomain, Some(zone)),
            End::Loop => return Ok(Reply::code(ResponseCode::ServFail)),
            // With an alias of ours before it, the code speaks of the last name (RFC 6604).
            End::Foreign if !question.wants_recursion() && aliased => reply(ResponseCode::NoError, None),
            End::Foreign if !question.wants_recursion() => Reply::code(ResponseCode::Refused),
            End::Foreign => match self.view.upstream() {
                Upstream::Forward(_) => return Err((owner, answers)),
                Upstream::None => Reply { authoritative: aliased, ..Reply::code(ResponseCode::NXDomain) },
            },
        };
        reply.answers = answers;
        Ok(reply)
    }

    async fn forward(&self, foreign: Box<Foreign>) -> Option<Vec<u8>> {
        let Foreign { question, name, mut aliases } = *foreign;
        let Upstream::Forward(resolvers) = self.view.upstream() else { return None };
        let asked = question.forwarded(name);
        let reply = match forward::ask(&asked, resolvers, self.limits.forward_timeout).await {
            Some(told) => {
                aliases.extend(told.answers);
                Reply {
                    code: told.metadata.response_code,
                    authoritative: false,
                    answers: aliases,
                    authorities: told.authorities,
                }
            }
            None => Reply::code(ResponseCode::ServFail),
        };
        question.write(reply)
    }

    /// Answers one connection's questions in turn until it ends, errs or dawdles.
    async fn converse(&self, mut stream: TcpStream, client: SocketAddr) -> io::Result<()> {
        loop {
            let packet = timeout(self.limits.patience, forward::read(&mut stream)).await??;
            let answer = match self.hear(&packet, client, Transport::Tcp) {
                Heard::Nothing => return Ok(()),
                Heard::Answer(answer) => answer,
                Heard::Foreign(foreign) => match self.forward(foreign).await {
                    Some(answer) => answer,
                    None => return Ok(()),
                },
            };
            timeout(self.limits.patience, forward::write(&mut stream, &answer)).await??;
        }
    }
}

#[cfg(test)]
mod tests {
    use hickory_proto::op::{Message, MessageType, Query};
    use hickory_proto::rr::RecordType;
    use proptest::prelude::*;

    use super::*;
    use crate::names::{Data, Names, TTL};

    fn desk(upstream: Upstream) -> Desk {
        let mut names = Names::new();
        for last in 0..100 {
            names.add(&"www.example".parse().unwrap(), TTL, Data::A([10, 0, 0, last].into()));
        }
        names.zone("example".parse().unwrap(), "ns.example".parse().unwrap());
        names.add(&"*.wild.example".parse().unwrap(), TTL, Data::Cname("www.example".parse().unwrap()));
        let view = View::new(upstream);
        view.set(names);
        let meter = Mutex::new(Meter::new(u32::MAX, Instant::now()));
        Desk { view: Arc::new(view), limits: Limits::default(), meter }
    }

    /// Whatever came in, what goes out is an answer of a size that may be sent.
    fn check(packet: &[u8], transport: Transport) -> Result<(), TestCaseError> {
        for upstream in [Upstream::None, Upstream::Forward(Vec::new())] {
            let client = SocketAddr::from(([127, 0, 0, 1], 53_000));
            let bytes = match desk(upstream).hear(packet, client, transport) {
                Heard::Nothing => continue,
                Heard::Answer(bytes) => bytes,
                Heard::Foreign(foreign) => {
                    prop_assert!(foreign.question.forwarded(foreign.name.clone()).to_vec().is_ok());
                    foreign.question.write(Reply::code(ResponseCode::ServFail)).expect("an error is short")
                }
            };
            let answer = Message::from_vec(&bytes).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(answer.metadata.message_type, MessageType::Response);
            prop_assert_eq!(&bytes[..2], &packet[..2]);
            if transport == Transport::Udp {
                prop_assert!(bytes.len() <= usize::from(message::DATAGRAM));
            }
        }
        Ok(())
    }

    fn asked() -> impl Strategy<Value = Vec<u8>> {
        let name = prop::sample::select(vec!["www.example.", "a.wild.example.", "no.example.", "out.", "."]);
        (name, any::<u16>(), any::<u8>()).prop_map(|(name, kind, id)| {
            let mut message = Message::query();
            message.metadata.id = id.into();
            message.metadata.recursion_desired = true;
            message.add_query(Query::query(Name::from_ascii(name).unwrap(), RecordType::from(kind)));
            message.set_edns(hickory_proto::op::Edns::new());
            message.to_vec().unwrap()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn no_bytes_break_the_server(packet in prop::collection::vec(any::<u8>(), 0..600), tcp: bool) {
            check(&packet, if tcp { Transport::Tcp } else { Transport::Udp })?;
        }

        #[test]
        fn no_damaged_question_breaks_the_server(
            mut packet in asked(),
            damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
            cut in any::<prop::sample::Index>(),
            whole: bool,
        ) {
            for (at, byte) in damage {
                let at = at.index(packet.len());
                packet[at] = byte;
            }
            if !whole {
                packet.truncate(cut.index(packet.len()));
            }
            check(&packet, Transport::Udp)?;
        }
    }
}
