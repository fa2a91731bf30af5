//! What routers and NAT gateways remember of the connections that they let through.
//!
//! The same memory as the kernel's conntrack keeps: a connection is known once its first packet has
//! passed, and established once an answer has been seen.

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::packet::Payload;
use crate::ids::{NatGatewayId, VpcId};

/// The connections of every router and NAT gateway.
#[derive(Clone, Debug, Default)]
pub struct Connections {
    known: BTreeMap<Keeper, Vec<Connection>>,
}

/// Who remembers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Keeper {
    Router(VpcId),
    NatGateway(NatGatewayId),
}

/// What identifies a packet of a connection in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Flow {
    pub source: IpAddr,
    pub destination: IpAddr,
    pub payload: Payload,
}

#[derive(Clone, Debug)]
struct Connection {
    /// As the first packet came in.
    opened: Flow,
    /// As an answer to it comes in.
    answer: Flow,
    answered: bool,
}

/// What a keeper knows of a packet that comes in.
pub(super) enum Known {
    /// It opens a connection.
    New,
    /// It belongs to no connection and can open none.
    Untracked,
    /// It belongs to one, which turns it into this.
    Of { becomes: Flow, established: bool },
}

impl Flow {
    fn answer(self) -> Option<Flow> {
        let payload = self.payload.answer()?;
        Some(Flow { source: self.destination, destination: self.source, payload })
    }
}

impl Connections {
    /// What is known of a packet. Seeing an answer is remembered at once.
    pub(super) fn recall(&mut self, keeper: &Keeper, flow: Flow) -> Known {
        for connection in self.known.get_mut(keeper).into_iter().flatten() {
            let (becomes, established) = if connection.answer == flow {
                connection.answered = true;
                (connection.opened.answer(), true)
            } else if connection.opened == flow {
                (connection.answer.answer(), connection.answered)
            } else {
                continue;
            };
            return becomes.map_or(Known::Untracked, |becomes| Known::Of { becomes, established });
        }
        if flow.payload.opens() { Known::New } else { Known::Untracked }
    }

    /// Remembers a connection by its first packet, as it came in and as it goes out, and returns how it
    /// goes out: with another port where the wanted one would make two connections look alike.
    pub(super) fn remember(&mut self, keeper: Keeper, came: Flow, goes: Flow) -> Flow {
        let known = self.known.entry(keeper).or_default();
        let mut goes = goes;
        for port in (1024..=u16::MAX).map(Some) {
            let Some(answer) = goes.answer() else { return goes };
            if !known.iter().any(|other| other.answer == answer || other.opened == answer) {
                known.push(Connection { opened: came, answer, answered: false });
                break;
            }
            let Some(payload) = port.and_then(|port| with_source_port(goes.payload, port)) else { break };
            goes.payload = payload;
        }
        goes
    }
}

fn with_source_port(payload: Payload, port: u16) -> Option<Payload> {
    Some(match payload {
        Payload::Tcp { destination, .. } => Payload::Tcp { source: port, destination },
        Payload::Udp { destination, .. } => Payload::Udp { source: port, destination },
        Payload::Icmp { kind, code, .. } => Payload::Icmp { kind, code, id: port },
        Payload::Other(_) => return None,
    })
}
