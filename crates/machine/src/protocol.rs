//! What the keeper, its clients, its machines' inits and its exec monitors say to each other: one JSON
//! object in one packet of a `SOCK_SEQPACKET` socket, descriptors beside it by `SCM_RIGHTS`.
//!
//! A keeper outlives the daemon that started it and meets newer ones, so the messages only ever grow:
//! fields get defaults, a request that a keeper does not know is refused as such, and [`VERSION`] rises
//! only when that was impossible. Lengths are the kernel's (a packet is whole or marked as cut off).
#![allow(unsafe_code)]

use crate::{Error, ExecSpec, MachineSpec, MachineStatus, error::Doing};
use nix::sys::socket::{
    AddressFamily, ControlMessage, ControlMessageOwned, MsgFlags, SockFlag, SockType, recvmsg, sendmsg,
    socketpair,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    io::{IoSlice, IoSliceMut},
    os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd},
};

/// The version of the messages below.
pub(crate) const VERSION: u32 = 1;
/// The longest message; what the kernel's default socket buffer takes in one packet.
pub(crate) const MAX_MESSAGE: usize = 192 * 1024;
/// The most descriptors in one message: an exec's standard input, output and error.
pub(crate) const MAX_FDS: usize = 3;
/// The most entries of a list in one reply; `after` asks for the next ones.
pub(crate) const PAGE: usize = 256;

/// A request with the version of the one who asks.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Envelope {
    pub v: u32,
    pub request: serde_json::Value,
}

/// What a client may ask; one request for each connection, but for the events that follow `Events`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub(crate) enum Request {
    Hello,
    Netns {
        name: String,
        /// Only where it is held already; an earlier keeper knows no such wish, and makes it.
        #[serde(default)]
        held: bool,
    },
    NetnsDelete {
        name: String,
    },
    NetnsList {
        after: Option<String>,
    },
    Launch {
        spec: Box<MachineSpec>,
    },
    Machines {
        after: Option<String>,
    },
    Stop {
        name: String,
        grace_ms: u64,
    },
    Kill {
        name: String,
    },
    Forget {
        name: String,
    },
    Exec {
        name: String,
        spec: ExecSpec,
    },
    Events,
    Shutdown,
}

/// What the keeper answers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(crate) enum Reply {
    Done,
    Hello { version: u32, pid: i32, rootless: bool },
    Names { names: Vec<String>, more: bool },
    Machines { machines: Vec<MachineStatus>, more: bool },
    Changed { name: String },
    Refused { kind: Refusal, about: String },
}

/// Why the keeper refuses; each becomes one variant of [`Error`] at the client.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Refusal {
    NoSuchMachine,
    NotRunning,
    Running,
    Launch,
    Invalid,
    Version,
    System,
}

/// From the keeper to a machine's init.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(crate) enum ToInit {
    Stop,
}

/// From a machine in the making, and later its init, to the keeper.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(crate) enum FromInit {
    Up,
    Failed { why: String },
    Halting { reboot: bool },
}

/// From an exec's monitor to the client that asked for it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(crate) enum FromExec {
    Started,
    Failed { why: String },
    Exited { code: i32 },
}

/// One end of a `SOCK_SEQPACKET` socket that speaks in the messages above.
#[derive(Debug)]
pub(crate) struct Channel(OwnedFd);

impl AsFd for Channel {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl From<OwnedFd> for Channel {
    fn from(fd: OwnedFd) -> Channel {
        Channel(fd)
    }
}

impl From<Channel> for OwnedFd {
    fn from(channel: Channel) -> OwnedFd {
        channel.0
    }
}

impl Channel {
    /// Two ends of a new socket.
    pub fn pair() -> Result<(Channel, Channel), Error> {
        let (a, b) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, SockFlag::SOCK_CLOEXEC)
            .doing(|| "making a socket pair")?;
        Ok((Channel(a), Channel(b)))
    }

    /// Sends one message; never waits on a socket that is set not to.
    pub fn send<T: Serialize>(&self, message: &T, fds: &[BorrowedFd<'_>]) -> Result<(), Error> {
        let text = serde_json::to_vec(message).doing(|| "writing a message")?;
        if text.len() > MAX_MESSAGE {
            return Err(Error::Invalid(format!(
                "a request of {} bytes is too long: {MAX_MESSAGE} at most",
                text.len()
            )));
        }
        let raw: Vec<i32> = fds.iter().map(|fd| fd.as_raw_fd()).collect();
        let rights = [ControlMessage::ScmRights(&raw)];
        let control = if raw.is_empty() { &rights[..0] } else { &rights[..] };
        sendmsg::<()>(self.0.as_raw_fd(), &[IoSlice::new(&text)], control, MsgFlags::MSG_NOSIGNAL, None)
            .doing(|| "sending a message")?;
        Ok(())
    }

    /// The next message with its descriptors, or `None` once the other end is closed.
    pub fn receive<T: DeserializeOwned>(&self) -> Result<Option<(T, Vec<OwnedFd>)>, Error> {
        let mut text = vec![0; MAX_MESSAGE];
        let mut space = nix::cmsg_space!([i32; MAX_FDS]);
        let mut parts = [IoSliceMut::new(&mut text)];
        let flags = MsgFlags::MSG_CMSG_CLOEXEC;
        let received = match recvmsg::<()>(self.0.as_raw_fd(), &mut parts, Some(&mut space), flags) {
            Ok(received) => received,
            Err(nix::Error::ECONNRESET) => return Ok(None),
            Err(e) => return Err(e).doing(|| "receiving a message"),
        };
        let mut fds = Vec::new();
        for control in received.cmsgs().doing(|| "receiving descriptors")? {
            if let ControlMessageOwned::ScmRights(raw) = control {
                // SAFETY: the kernel has just installed these descriptors for this message; nobody else
                // in this process knows their numbers.
                fds.extend(raw.into_iter().map(|fd| unsafe { OwnedFd::from_raw_fd(fd) }));
            }
        }
        let (length, flags) = (received.bytes, received.flags);
        if flags.intersects(MsgFlags::MSG_TRUNC | MsgFlags::MSG_CTRUNC) {
            return Err(Error::Invalid("a message was cut off".into()));
        }
        if length == 0 {
            return Ok(None);
        }
        let message = serde_json::from_slice(&text[..length])
            .map_err(|e| Error::Invalid(format!("a message that makes no sense: {e}")))?;
        Ok(Some((message, fds)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_arrives_with_its_descriptors() {
        let (a, b) = Channel::pair().unwrap();
        let (mut reader, writer) = std::io::pipe().unwrap();
        a.send(&FromInit::Halting { reboot: true }, &[writer.as_fd()]).unwrap();
        drop(writer);
        let (message, fds) = b.receive::<FromInit>().unwrap().unwrap();
        assert!(matches!(message, FromInit::Halting { reboot: true }));
        nix::unistd::write(&fds[0], b"hello").unwrap();
        drop(fds);
        let mut text = String::new();
        std::io::Read::read_to_string(&mut reader, &mut text).unwrap();
        assert_eq!(text, "hello");
    }

    #[test]
    fn a_closed_end_is_the_end_and_nonsense_is_an_error() {
        let (a, b) = Channel::pair().unwrap();
        a.send(&"nonsense", &[]).unwrap();
        assert!(matches!(b.receive::<FromInit>(), Err(Error::Invalid(_))));
        drop(a);
        assert!(b.receive::<FromInit>().unwrap().is_none());
    }

    #[test]
    fn a_message_longer_than_the_bound_is_refused_by_both_ends() {
        let (a, b) = Channel::pair().unwrap();
        assert!(matches!(a.send(&"x".repeat(MAX_MESSAGE), &[]), Err(Error::Invalid(_))));
        let long = vec![b'1'; MAX_MESSAGE + 1];
        nix::unistd::write(&a, &long).unwrap();
        assert!(matches!(b.receive::<serde_json::Value>(), Err(Error::Invalid(_))));
    }

    #[test]
    fn more_descriptors_than_the_bound_are_refused_and_closed() {
        let (a, b) = Channel::pair().unwrap();
        let (_reader, writer) = std::io::pipe().unwrap();
        a.send(&"x", &[writer.as_fd(); 8]).unwrap();
        assert!(b.receive::<String>().is_err());
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_from_a_peer_bring_the_reader_down(junk in proptest::collection::vec(0u8.., 1..600)) {
            let (a, b) = Channel::pair().unwrap();
            nix::unistd::write(&a, &junk).unwrap();
            if let Ok(Some((envelope, _))) = b.receive::<Envelope>() {
                let _ = serde_json::from_value::<Request>(envelope.request);
            }
        }
    }
}
