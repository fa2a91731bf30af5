//! rtnetlink, spoken synchronously: many requests per send, every acknowledgement checked.
//!
//! A request names what it does, for the error's sake, and which refusals mean that the kernel is already
//! as it was asked to be. What should exist is not decided here.

pub(crate) mod read;
pub(crate) mod write;

use netlink_packet_core::{
    NLM_F_ACK, NLM_F_CREATE, NLM_F_DUMP, NLM_F_EXCL, NLM_F_REPLACE, NLM_F_REQUEST, NetlinkHeader,
    NetlinkMessage, NetlinkPayload,
};
use netlink_packet_route::RouteNetlinkMessage;

use crate::Error;
use crate::channel::{Channel, Frame};

/// The most requests per send: their acknowledgements must fit into an ordinary receive buffer.
const CHUNK: usize = 100;

/// What the kernel is to do with a request's object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    /// Make it, where nothing of its name may be.
    Create,
    /// Make it; it is fine if it is there.
    Add,
    /// Make it, or make the one that is there like this.
    Replace,
    /// Change the one that is there.
    Change,
    /// Remove it; it is fine if it is gone.
    Delete,
}

impl Verb {
    fn flags(self) -> u16 {
        NLM_F_REQUEST
            | NLM_F_ACK
            | match self {
                Verb::Create | Verb::Add => NLM_F_CREATE | NLM_F_EXCL,
                Verb::Replace => NLM_F_CREATE | NLM_F_REPLACE,
                Verb::Change | Verb::Delete => 0,
            }
    }

    /// Whether a refusal says that nothing needed doing.
    fn forgives(self, errno: i32) -> bool {
        match self {
            Verb::Add => errno == libc::EEXIST,
            Verb::Delete => {
                matches!(errno, libc::ENOENT | libc::ESRCH | libc::ENODEV | libc::EADDRNOTAVAIL)
            }
            Verb::Create | Verb::Replace | Verb::Change => false,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Verb::Create => "create",
            Verb::Add => "add",
            Verb::Replace => "set",
            Verb::Change => "change",
            Verb::Delete => "delete",
        }
    }
}

/// One change to ask for.
pub(crate) struct Request {
    pub(crate) verb: Verb,
    /// What it is about, as a person would name it: `link eni-1`.
    pub(crate) object: String,
    pub(crate) message: RouteNetlinkMessage,
}

/// Asks for all of `requests`, in order. The kernel goes on past a refused one, so on an error some of the
/// others may have been granted: the caller must look at what is there before it tries again.
pub(crate) fn ask(channel: &mut Channel, requests: Vec<Request>) -> Result<(), Error> {
    let mut requests = requests.into_iter();
    let mut refused = None;
    loop {
        let mut bytes = Vec::new();
        let mut asked = Vec::new();
        for request in requests.by_ref().take(CHUNK) {
            let seq = channel.next_seq();
            append(&mut bytes, request.message, request.verb.flags(), seq);
            asked.push((seq, request.verb, request.object));
        }
        let Some(&(first, ..)) = asked.first() else {
            return refused.map_or(Ok(()), Err);
        };
        channel.send(&bytes).map_err(|source| Error::Socket { doing: "writing", source })?;
        let mut open = asked.len();
        channel.read(true, |frame| {
            let Frame::Ack { seq, errno, detail } = frame else { return Ok(true) };
            let Some((_, verb, object)) = asked.get(seq.wrapping_sub(first) as usize) else {
                return Ok(true);
            };
            open -= 1;
            if errno != 0 && !verb.forgives(errno) && refused.is_none() {
                refused = Some(Error::Refused {
                    doing: format!("{} {object}", verb.word()),
                    source: std::io::Error::from_raw_os_error(errno),
                    detail,
                });
            }
            Ok(open > 0)
        })?;
    }
}

/// Reads a whole table, again when it changed meanwhile.
pub(crate) fn dump<T>(
    channel: &mut Channel,
    about: &'static str,
    request: &RouteNetlinkMessage,
    mut keep: impl FnMut(RouteNetlinkMessage) -> Option<T>,
) -> Result<Vec<T>, Error> {
    const TRIES: usize = 10;
    for _ in 0..TRIES {
        let mut bytes = Vec::new();
        let seq = channel.next_seq();
        append(&mut bytes, request.clone(), NLM_F_REQUEST | NLM_F_DUMP, seq);
        channel.send(&bytes).map_err(|source| Error::Socket { doing: "writing", source })?;
        let mut found = Vec::new();
        let mut whole = true;
        channel.read(true, |frame| match frame {
            Frame::Data { message, interrupted, .. } => {
                whole &= !interrupted;
                let message = NetlinkMessage::<RouteNetlinkMessage>::deserialize(message)
                    .map_err(|e| Error::Answer { about, detail: e.to_string() })?;
                if let NetlinkPayload::InnerMessage(message) = message.payload {
                    found.extend(keep(message));
                }
                Ok(true)
            }
            Frame::Done { interrupted } => {
                whole &= !interrupted;
                Ok(false)
            }
            Frame::Ack { errno, detail, .. } => Err(Error::Refused {
                doing: format!("list {about}"),
                source: std::io::Error::from_raw_os_error(errno),
                detail,
            }),
        })?;
        if whole {
            return Ok(found);
        }
    }
    Err(Error::Answer { about, detail: format!("it changed during each of {TRIES} readings") })
}

fn append(bytes: &mut Vec<u8>, message: RouteNetlinkMessage, flags: u16, seq: u32) {
    let mut header = NetlinkHeader::default();
    header.flags = flags;
    header.sequence_number = seq;
    let mut message = NetlinkMessage::new(header, NetlinkPayload::InnerMessage(message));
    message.finalize();
    let start = bytes.len();
    // Each message begins on a multiple of four.
    bytes.resize(start + ((message.buffer_len() + 3) & !3), 0);
    message.serialize(&mut bytes[start..]);
}
