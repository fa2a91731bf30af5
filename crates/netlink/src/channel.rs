//! One netlink socket, spoken to in one breath: write requests, read every answer, return.
//!
//! The kernel handles a request inside `sendmsg`, so its answers already wait when that call returns. Both
//! families (rtnetlink and nftables) frame their messages alike; what is inside a frame is none of this
//! module's business.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};

use netlink_sys::{Socket, SocketAddr};
use nix::sys::socket::{getsockopt, setsockopt, sockopt};
use nix::sys::time::{TimeVal, TimeValLike};

use crate::Error;

/// The length of `struct nlmsghdr`.
pub(crate) const HEADER: usize = 16;

const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
const NLM_F_DUMP_INTR: u16 = 0x10;
const NLM_F_CAPPED: u16 = 0x100;
const NLM_F_ACK_TLVS: u16 = 0x200;
const NLMSGERR_ATTR_MSG: u16 = 1;

/// One message from the kernel.
pub(crate) enum Frame<'a> {
    /// The answer to the request numbered `seq`; `errno` is 0 when it was granted.
    Ack { seq: u32, errno: i32, detail: Option<String> },
    /// The end of a dump. `interrupted`: the table changed while it was read.
    Done { interrupted: bool },
    /// Data: the whole message with its header.
    Data { message: &'a [u8], interrupted: bool },
}

/// A netlink socket and its numbering.
#[derive(Debug)]
pub(crate) struct Channel {
    socket: Socket,
    seq: u32,
    capacity: usize,
}

/// No answer is longer: the kernel fills at most this much of a reader's buffer.
const INBOX: usize = 1 << 16;

impl Channel {
    /// Opens a socket in the namespace of the calling thread, where it stays whoever uses it later.
    pub(crate) fn open(protocol: isize) -> Result<Channel, Error> {
        let open = || -> io::Result<Socket> {
            let mut socket = Socket::new(protocol)?;
            socket.bind_auto()?;
            socket.connect(&SocketAddr::new(0, 0))?;
            socket.set_cap_ack(true)?;
            socket.set_ext_ack(true)?;
            // An answer is there at once or never: the bound turns a kernel's fault into an error.
            setsockopt(&socket, sockopt::ReceiveTimeout, &TimeVal::seconds(10))?;
            grow(&socket);
            Ok(socket)
        };
        let socket = open().map_err(|source| Error::Socket { doing: "opening", source })?;
        let capacity = getsockopt(&socket, sockopt::SndBuf)
            .map_err(|e| Error::Socket { doing: "measuring", source: e.into() })?;
        Ok(Channel { socket, seq: 0, capacity })
    }

    /// The socket itself.
    pub(crate) fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    /// How long a datagram the kernel takes, in bytes.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// The number of the next request.
    pub(crate) fn next_seq(&mut self) -> u32 {
        self.seq = self.seq.wrapping_add(1);
        self.seq
    }

    /// Hands the kernel `requests`, which may be many messages. Throws away what an earlier, failed exchange
    /// may have left unread.
    pub(crate) fn send(&mut self, requests: &[u8]) -> io::Result<()> {
        let mut inbox = Vec::with_capacity(INBOX);
        while self.receive(&mut inbox, libc::MSG_DONTWAIT)? {}
        self.socket.send(requests, 0).map(drop)
    }

    /// Reads datagrams and shows each frame to `see` until it returns `false`, or, when `wait` is not set,
    /// until none is left.
    pub(crate) fn read(
        &mut self,
        wait: bool,
        mut see: impl FnMut(Frame<'_>) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let flags = if wait { 0 } else { libc::MSG_DONTWAIT };
        let mut inbox = Vec::with_capacity(INBOX);
        loop {
            let arrived = self
                .receive(&mut inbox, flags)
                .map_err(|source| Error::Socket { doing: "reading", source })?;
            if !arrived {
                return if wait {
                    Err(Error::Socket { doing: "reading", source: io::ErrorKind::TimedOut.into() })
                } else {
                    Ok(())
                };
            }
            let mut rest = inbox.as_slice();
            let mut more = true;
            while let Some((frame, tail)) = split(rest) {
                more &= see(frame)?;
                rest = tail;
            }
            if !more {
                return Ok(());
            }
        }
    }

    /// Fills `inbox` with one datagram; `false` when there is none.
    fn receive(&self, inbox: &mut Vec<u8>, flags: i32) -> io::Result<bool> {
        loop {
            inbox.clear();
            match self.socket.recv(inbox, flags) {
                Ok(_) => return Ok(true),
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => return Ok(false),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
    }
}

/// Asks for room for large batches. Only the host's root may pass the limit of `net.core.wmem_max`; others
/// get as much as that allows and send larger batches in parts.
fn grow(socket: &impl AsFd) {
    const ROOM: usize = 64 << 20;
    if setsockopt(socket, sockopt::SndBufForce, &ROOM).is_err() {
        let _ = setsockopt(socket, sockopt::SndBuf, &ROOM);
    }
    if setsockopt(socket, sockopt::RcvBufForce, &ROOM).is_err() {
        let _ = setsockopt(socket, sockopt::RcvBuf, &ROOM);
    }
}

/// Takes the first message off `buffer`.
fn split(buffer: &[u8]) -> Option<(Frame<'_>, &[u8])> {
    let length = u32_at(buffer, 0)? as usize;
    if length < HEADER || length > buffer.len() {
        return None;
    }
    let (message, kind, flags) = (&buffer[..length], u16_at(buffer, 4)?, u16_at(buffer, 6)?);
    let interrupted = flags & NLM_F_DUMP_INTR != 0;
    let frame = match kind {
        NLMSG_ERROR => Frame::Ack {
            seq: u32_at(message, 8)?,
            errno: u32_at(message, HEADER)?.cast_signed().wrapping_neg(),
            detail: detail(message, flags),
        },
        NLMSG_DONE => Frame::Done { interrupted },
        _ => Frame::Data { message, interrupted },
    };
    Some((frame, buffer.get((length + 3) & !3..).unwrap_or_default()))
}

/// The sentence in an acknowledgement's extension, after the (capped) copy of the request.
fn detail(message: &[u8], flags: u16) -> Option<String> {
    if flags & NLM_F_ACK_TLVS == 0 {
        return None;
    }
    let copied = if flags & NLM_F_CAPPED != 0 { HEADER } else { u32_at(message, HEADER + 4)? as usize };
    let mut rest = message.get(HEADER + 4 + copied..)?;
    while let (Some(length), Some(kind)) = (u16_at(rest, 0), u16_at(rest, 2)) {
        let value = rest.get(4..usize::from(length))?;
        if kind == NLMSGERR_ATTR_MSG {
            return Some(String::from_utf8_lossy(value).trim_end_matches('\0').to_owned());
        }
        rest = rest.get((usize::from(length) + 3) & !3..)?;
    }
    None
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
