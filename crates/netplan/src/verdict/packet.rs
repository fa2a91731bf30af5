//! A packet, as far as the network's rules look at one.

use std::net::IpAddr;

use crate::ids::EniId;
use crate::topology::Traffic;

/// A packet on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// Where it starts.
    pub from: Origin,
    /// Its source address.
    pub source: IpAddr,
    /// Its destination address.
    pub destination: IpAddr,
    /// What it carries.
    pub payload: Payload,
}

/// Where a packet starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The guest behind this interface sends it.
    Interface(EniId),
    /// A host in the internet sends it.
    Internet,
}

/// What a packet carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Payload {
    /// TCP; one that belongs to no known connection opens one.
    Tcp {
        /// The source port.
        source: u16,
        /// The destination port.
        destination: u16,
    },
    /// UDP.
    Udp {
        /// The source port.
        source: u16,
        /// The destination port.
        destination: u16,
    },
    /// ICMP.
    Icmp {
        /// The type: 8 is an echo request, 0 its reply.
        kind: u8,
        /// The code.
        code: u8,
        /// The identifier of an echo.
        id: u16,
    },
    /// Another protocol, by its IANA number.
    Other(u8),
}

impl Payload {
    /// The protocol's IANA number.
    pub fn protocol(self) -> u8 {
        match self {
            Payload::Tcp { .. } => 6,
            Payload::Udp { .. } => 17,
            Payload::Icmp { .. } => 1,
            Payload::Other(number) => number,
        }
    }

    /// What an answer carries: ports exchanged, a reply for a request. An ICMP message that is neither
    /// has no answer.
    pub fn answer(self) -> Option<Payload> {
        Some(match self {
            Payload::Tcp { source, destination } => Payload::Tcp { source: destination, destination: source },
            Payload::Udp { source, destination } => Payload::Udp { source: destination, destination: source },
            Payload::Icmp { kind, code, id } => Payload::Icmp { kind: opposite(kind)?, code, id },
            Payload::Other(number) => Payload::Other(number),
        })
    }

    /// Whether it can be the first of a connection.
    pub fn opens(self) -> bool {
        !matches!(self, Payload::Icmp { kind, .. } if !matches!(kind, 8 | 13 | 15 | 17))
    }
}

/// ICMP's requests and replies: echo, timestamp, information, address mask (RFC 792, RFC 950).
fn opposite(kind: u8) -> Option<u8> {
    match kind {
        8 => Some(0),
        0 => Some(8),
        13 | 15 | 17 => Some(kind + 1),
        14 | 16 | 18 => Some(kind - 1),
        _ => None,
    }
}

impl Traffic {
    /// Whether a rule for this traffic speaks of this packet.
    pub fn takes(self, payload: Payload) -> bool {
        match (self, payload) {
            (Traffic::All, _) => true,
            (Traffic::Tcp(first, last), Payload::Tcp { destination, .. })
            | (Traffic::Udp(first, last), Payload::Udp { destination, .. }) => {
                (first..=last).contains(&destination)
            }
            (Traffic::Icmp(of_kind, of_code), Payload::Icmp { kind, code, .. }) => {
                of_kind.is_none_or(|of| of == kind && of_code.is_none_or(|of| of == code))
            }
            (Traffic::Protocol(number), payload) => number == payload.protocol(),
            _ => false,
        }
    }
}
