//! Asks an upstream resolver. It exists for a cloud that may reach the world; in an isolated one
//! nothing here runs. It keeps no answer: the upstream's own cache is near.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hickory_proto::op::{Header, Message, MessageType, ResponseCode};
use hickory_proto::serialize::binary::{BinDecodable, BinDecoder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;
use tracing::debug;

use crate::message::DATAGRAM;

/// How long one resolver may take before the next is asked: a datagram may be lost.
const ATTEMPT: Duration = Duration::from_secs(2);
/// How often each resolver is asked.
const ROUNDS: usize = 2;

/// What the resolvers say to this question; `None` when none says anything in time. A resolver that
/// cannot tell is believed only when no other can.
pub(crate) async fn ask(question: &Message, resolvers: &[SocketAddr], within: Duration) -> Option<Message> {
    let bytes = question.to_vec().ok()?;
    let mut poor = None;
    let asking = async {
        for &resolver in resolvers.iter().cycle().take(resolvers.len() * ROUNDS) {
            match timeout(ATTEMPT, ask_one(question, &bytes, resolver)).await {
                Ok(Ok(answer)) if told(&answer) => return Some(answer),
                Ok(Ok(answer)) => poor = Some(answer),
                Ok(Err(error)) => debug!(%resolver, %error, "cannot ask the upstream resolver"),
                Err(_) => debug!(%resolver, "the upstream resolver does not answer"),
            }
        }
        None
    };
    let answer = timeout(within, asking).await.ok().flatten();
    answer.or(poor)
}

fn told(answer: &Message) -> bool {
    matches!(answer.metadata.response_code, ResponseCode::NoError | ResponseCode::NXDomain)
}

/// Asks over UDP, and once more over TCP when the answer did not fit.
async fn ask_one(question: &Message, bytes: &[u8], resolver: SocketAddr) -> io::Result<Message> {
    let any: SocketAddr = match resolver {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    // A new socket each time: its port, beside the id, is what a forger has to guess. The kernel
    // passes only what comes from the resolver.
    let socket = UdpSocket::bind(any).await?;
    socket.connect(resolver).await?;
    socket.send(bytes).await?;
    let mut packet = vec![0; usize::from(DATAGRAM)];
    let answer = loop {
        let length = socket.recv(&mut packet).await?;
        if let Some(answer) = matching(question, &packet[..length]) {
            break answer;
        }
    };
    if !answer.metadata.truncation {
        return Ok(answer);
    }
    let mut stream = TcpStream::connect(resolver).await?;
    write(&mut stream, bytes).await?;
    let packet = read(&mut stream).await?;
    matching(question, &packet).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// The packet as an answer to this question and no other.
fn matching(question: &Message, packet: &[u8]) -> Option<Message> {
    // Counted before the rest is read: room is made for as many as the header claims.
    let header = Header::read(&mut BinDecoder::new(packet)).ok()?;
    if header.counts.queries != 1 {
        return None;
    }
    let answer = Message::from_vec(packet).ok()?;
    let ours = answer.metadata.id == question.metadata.id
        && answer.metadata.message_type == MessageType::Response
        && answer.queries == question.queries;
    ours.then_some(answer)
}

/// Reads one message from a stream, behind its length (RFC 1035, section 4.2.2).
pub(crate) async fn read(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let length = stream.read_u16().await?;
    let mut packet = vec![0; usize::from(length)];
    stream.read_exact(&mut packet).await?;
    Ok(packet)
}

/// Writes one message to a stream, behind its length.
pub(crate) async fn write(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    let length = u16::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    let mut framed = Vec::with_capacity(bytes.len() + 2);
    framed.extend(length.to_be_bytes());
    framed.extend(bytes);
    stream.write_all(&framed).await
}
