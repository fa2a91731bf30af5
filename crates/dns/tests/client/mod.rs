//! A DNS client for the tests, over loopback, and servers for it to ask. Every wait is bounded.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use dns::{Limits, RecordType, Server, Upstream, View};
use hickory_proto::op::{Message, Query};
use hickory_proto::rr::Name;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

/// Longer than anything here takes on a machine under load.
pub const BOUND: Duration = Duration::from_secs(20);

/// A server on one loopback port, UDP and TCP, and the view that it answers from.
pub fn start(upstream: Upstream, limits: Limits) -> (Server, SocketAddr, Arc<View>) {
    let view = Arc::new(View::new(upstream));
    let (udp, tcp) = sockets();
    let at = udp.local_addr().unwrap();
    let server = Server::start_within(udp, tcp, Arc::clone(&view), limits).unwrap();
    (server, at, view)
}

/// Two sockets with one port, as port 53 is.
pub fn sockets() -> (std::net::UdpSocket, std::net::TcpListener) {
    for _ in 0..100 {
        let udp = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        if let Ok(tcp) = std::net::TcpListener::bind(udp.local_addr().unwrap()) {
            return (udp, tcp);
        }
    }
    panic!("no loopback port is free for UDP and TCP at once");
}

pub fn question(name: &str, kind: RecordType) -> Message {
    let mut message = Message::query();
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(Name::from_ascii(name).unwrap(), kind));
    message
}

pub async fn over_udp(at: SocketAddr, question: &Message) -> Message {
    let answer = Message::from_vec(&packet_over_udp(at, &question.to_vec().unwrap()).await).unwrap();
    assert_eq!(answer.metadata.id, question.metadata.id);
    answer
}

pub async fn packet_over_udp(at: SocketAddr, packet: &[u8]) -> Vec<u8> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    socket.connect(at).await.unwrap();
    socket.send(packet).await.unwrap();
    let mut answer = vec![0; 65_535];
    let length = timeout(BOUND, socket.recv(&mut answer)).await.expect("no answer").unwrap();
    answer.truncate(length);
    answer
}

pub async fn over_tcp(at: SocketAddr, question: &Message) -> Message {
    let mut stream = TcpStream::connect(at).await.unwrap();
    on_stream(&mut stream, question).await
}

pub async fn on_stream(stream: &mut TcpStream, question: &Message) -> Message {
    let bytes = question.to_vec().unwrap();
    stream.write_u16(bytes.len().try_into().unwrap()).await.unwrap();
    stream.write_all(&bytes).await.unwrap();
    let answer = timeout(BOUND, async {
        let mut answer = vec![0; stream.read_u16().await.unwrap().into()];
        stream.read_exact(&mut answer).await.unwrap();
        answer
    });
    let answer = Message::from_vec(&answer.await.expect("no answer")).unwrap();
    assert_eq!(answer.metadata.id, question.metadata.id);
    answer
}

/// An answer in one line: code, flags that are set, answers, and the zone that denies.
pub fn told(answer: &Message) -> String {
    let mut told = format!("{:?}", answer.metadata.response_code);
    for (flag, set) in [("aa", answer.metadata.authoritative), ("tc", answer.metadata.truncation)] {
        if set {
            told.push_str(&format!(" {flag}"));
        }
    }
    for record in &answer.answers {
        told.push_str(&format!(" | {} {} {} {}", record.name, record.ttl, record.record_type(), record.data));
    }
    for record in &answer.authorities {
        told.push_str(&format!(" | denied by {} {}", record.record_type(), record.name));
    }
    told
}
