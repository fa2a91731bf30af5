//! HTTP/1 on both sides of the balancer (RFC 9112): heads and bodies as bytes, and the connections that carry
//! them.
//!
//! [`head`], [`framing`] and [`body`] are pure: they read what anyone may send, and decide what of it is HTTP.
//! hyper, which speaks HTTP/2 here, joins a connection and its user by a channel, and wants a task for each.
//! A proxy needs neither: one task reads a request, writes it on, reads its answer and writes that back, and
//! nobody wakes anybody.

pub mod body;
pub mod framing;
pub mod head;
mod inbound;
mod receiving;
mod sending;
mod streams;
mod tunnel;
mod upstream;

pub(crate) use inbound::{ClientBody, serve};
pub(crate) use tunnel::Tunnel;
pub(crate) use upstream::{Failed, Stop, Upstream};

/// ALB takes no more than this of a request's head, and nobody more of an answer's; a body passes through
/// buffers of this size.
const BUFFER: usize = 64 * 1024;

/// Why bytes are not HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Something in a head is not what RFC 9112 says it is.
    #[error("the head is not one of HTTP/1")]
    Head,
    /// A head of over 64 KiB, or of over 256 headers.
    #[error("the head is too long")]
    TooLong,
    /// The length of a body is not said, is said in two ways, or is none.
    #[error("how long the body is cannot be told")]
    Framing,
    /// What should be a chunk, or a trailer, is not.
    #[error("a chunk of the body is none")]
    Chunk,
    /// The stream ended in the middle of a message.
    #[error("it broke off")]
    Truncated,
}
