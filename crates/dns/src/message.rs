//! Bytes to a question, an answer to bytes. It exists so that everything a hostile packet can reach
//! before it is understood stands in one file, which a test feeds with arbitrary bytes. It decides
//! nothing about names.

use std::iter;

use hickory_proto::op::{
    Edns, Header, Message, MessageType, Metadata, OpCode, Query, ResponseCode, emit_message_parts,
};
use hickory_proto::rr::rdata::{A, AAAA, CNAME, NS, PTR, SOA, SRV, TXT};
use hickory_proto::rr::{self, DNSClass, Name, RData, RecordType};
use hickory_proto::serialize::binary::{BinDecodable, BinDecoder, BinEncoder};

use crate::fqdn::key;
use crate::names::{Data, Record, TTL, Zone};

/// The largest datagram that we send or promise to take: it crosses every link unfragmented, as the
/// DNS flag day of 2020 agreed.
pub(crate) const DATAGRAM: u16 = 1232;
/// What a client without EDNS takes in a datagram (RFC 1035, section 2.3.4).
const PLAIN_DATAGRAM: u16 = 512;
/// What our OPT record takes (RFC 6891, section 6.1.2): it carries no option.
const OPT_BYTES: u16 = 11;
/// The times of a zone's SOA record, of which only the last means anything to a client. They are
/// those of a Route 53 hosted zone, except that a name that does not exist yet is asked for again
/// as soon as one that does.
const SOA_TIMES: (i32, i32, i32, u32) = (7_200, 900, 1_209_600, TTL);

/// How a message travels, which bounds its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    Udp,
    Tcp,
}

/// What a packet turned out to be.
pub(crate) enum Packet {
    /// Nothing that deserves an answer.
    Noise,
    /// Something that is refused with these bytes.
    Refused(Vec<u8>),
    Question(Question),
}

/// A question as it was asked, with all that its answer must heed.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    head: Metadata,
    pub query: Query,
    /// The name in the form in which names are looked up.
    pub key: String,
    edns: Option<Edns>,
    /// The most bytes that the client takes.
    limit: u16,
}

/// What is said to a question.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    pub code: ResponseCode,
    /// Whether the zone is ours.
    pub authoritative: bool,
    pub answers: Vec<rr::Record>,
    pub authorities: Vec<rr::Record>,
}

impl Reply {
    pub(crate) fn code(code: ResponseCode) -> Self {
        Self { code, ..Self::default() }
    }
}

/// Reads a packet.
pub(crate) fn read(packet: &[u8], transport: Transport) -> Packet {
    let Ok(header) = Header::read(&mut BinDecoder::new(packet)) else { return Packet::Noise };
    // Answering an answer would let two resolvers be set on each other.
    if header.metadata.message_type == MessageType::Response {
        return Packet::Noise;
    }
    let head = Metadata::response_from_request(&header.metadata);
    if header.metadata.op_code != OpCode::Query {
        return refused(head, ResponseCode::NotImp);
    }
    // Counted before the rest is read: room is made for as many as the header claims.
    if header.counts.queries != 1 {
        return refused(head, ResponseCode::FormErr);
    }
    let Ok(message) = Message::from_vec(packet) else { return refused(head, ResponseCode::FormErr) };
    let Some(query) = message.queries.first().cloned() else {
        return refused(head, ResponseCode::FormErr);
    };
    let limit = match transport {
        Transport::Udp if message.edns.is_some() => message.max_payload().min(DATAGRAM),
        Transport::Udp => PLAIN_DATAGRAM,
        Transport::Tcp => u16::MAX,
    };
    let question = Question { head, key: key(&query.name), query, edns: message.edns, limit };
    let kind = question.query.query_type;
    let code = if question.edns.as_ref().is_some_and(|edns| edns.version() > 0) {
        ResponseCode::BADVERS
    } else if question.query.query_class != DNSClass::IN
        || matches!(kind, RecordType::AXFR | RecordType::IXFR)
    {
        ResponseCode::Refused
    } else if kind == RecordType::OPT {
        ResponseCode::FormErr
    } else {
        return Packet::Question(question);
    };
    question.write(Reply::code(code)).map_or(Packet::Noise, Packet::Refused)
}

fn refused(mut head: Metadata, code: ResponseCode) -> Packet {
    head.response_code = code;
    let mut message = Message::response(head.id, head.op_code);
    message.metadata = head;
    message.to_vec().map_or(Packet::Noise, Packet::Refused)
}

impl Question {
    /// Whether the client wants us to find out what we do not know ourselves.
    pub(crate) fn wants_recursion(&self) -> bool {
        self.head.recursion_desired
    }

    /// The same question about another name, as we ask it of an upstream.
    pub(crate) fn forwarded(&self, name: Name) -> Message {
        let mut message = Message::query();
        message.metadata.recursion_desired = true;
        message.metadata.checking_disabled = self.head.checking_disabled;
        message.add_query(Query::query(name, self.query.query_type));
        message.set_edns(self.own_edns());
        message
    }

    fn own_edns(&self) -> Edns {
        let mut edns = Edns::new();
        edns.set_max_payload(DATAGRAM);
        edns.set_dnssec_ok(self.edns.as_ref().is_some_and(|edns| edns.flags().dnssec_ok));
        edns
    }

    /// The answer in as many bytes as the client takes: what does not fit is left out, and the
    /// client told to ask over TCP. `None` when the library cannot write it at all.
    pub(crate) fn write(&self, reply: Reply) -> Option<Vec<u8>> {
        let mut message = Message::response(self.head.id, self.head.op_code);
        message.metadata = self.head;
        message.metadata.response_code = reply.code;
        message.metadata.authoritative = reply.authoritative;
        // Every name that exists in this namespace is found through us.
        message.metadata.recursion_available = true;
        message.add_query(self.query.clone());
        message.answers = reply.answers;
        message.authorities = reply.authorities;
        if self.edns.is_some() {
            message.set_edns(self.own_edns());
        }
        let bytes = message.to_vec().ok()?;
        if bytes.len() <= usize::from(self.limit) {
            return Some(bytes);
        }
        message.metadata.truncation = true;
        message.authorities.clear();
        let fitting = fitting(&message, self.limit.checked_sub(OPT_BYTES)?)?;
        message.answers.truncate(fitting);
        message.to_vec().ok()
    }
}

/// How many of a message's answers fit in so many bytes, beside its question.
fn fitting(message: &Message, bytes: u16) -> Option<usize> {
    let mut buffer = Vec::new();
    let mut encoder = BinEncoder::new(&mut buffer);
    encoder.set_max_size(bytes);
    let written = emit_message_parts(
        &message.metadata,
        &mut message.queries.iter(),
        &mut message.answers.iter(),
        &mut iter::empty::<&rr::Record>(),
        &mut iter::empty::<&rr::Record>(),
        None,
        None,
        &mut encoder,
    );
    Some(written.ok()?.counts.answers.into())
}

/// A record as the wire format's library wants it.
pub(crate) fn record(owner: Name, record: Record) -> rr::Record {
    rr::Record::from_rdata(owner, record.ttl, rdata(record.data))
}

/// The record that lets a client keep a negative answer (RFC 2308, section 3).
pub(crate) fn start_of(zone: Zone) -> rr::Record {
    record(zone.apex.to_name(), Record { ttl: TTL, data: Data::Soa(zone) })
}

fn rdata(data: Data) -> RData {
    match data {
        Data::A(address) => RData::A(A(address)),
        Data::Aaaa(address) => RData::AAAA(AAAA(address)),
        Data::Cname(target) => RData::CNAME(CNAME(target.to_name())),
        Data::Ptr(target) => RData::PTR(PTR(target.to_name())),
        Data::Ns(server) => RData::NS(NS(server.to_name())),
        Data::Srv { priority, weight, port, target } => {
            RData::SRV(SRV::new(priority, weight, port, target.to_name()))
        }
        Data::Txt(texts) => {
            let pieces = |text: &'_ String| -> Vec<Vec<u8>> {
                match text.len() {
                    0 => vec![Vec::new()],
                    _ => text.as_bytes().chunks(255).map(<[u8]>::to_vec).collect(),
                }
            };
            let pieces: Vec<Vec<u8>> = texts.iter().flat_map(pieces).collect();
            RData::TXT(TXT::from_bytes(pieces.iter().map(Vec::as_slice).collect()))
        }
        Data::Soa(zone) => {
            let apex = zone.apex.to_name();
            let keeper = apex.prepend_label("hostmaster").unwrap_or(apex);
            let (refresh, retry, expire, negative) = SOA_TIMES;
            RData::SOA(SOA::new(zone.server.to_name(), keeper, 1, refresh, retry, expire, negative))
        }
    }
}
