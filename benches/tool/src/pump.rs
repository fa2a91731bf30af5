//! Bare TCP between two places: how much flows, and how long a turn takes.
//!
//! A connection's first byte says what it is for: `F` is read to its end and answered with the number of
//! bytes that came, `T` is sent back as it comes.

use std::{
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    time::{Duration, Instant},
};

use crate::{Fallible, quantile};

const BLOCK: usize = 128 * 1024;
const MESSAGE: usize = 64;

/// Serves until killed, one connection after the other.
pub fn sink(address: SocketAddr) -> Fallible<()> {
    for stream in TcpListener::bind(address)?.incoming() {
        // A peer that goes away in the middle is its own affair.
        let _ = stream.and_then(serve);
    }
    Ok(())
}

fn serve(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut kind = [0];
    stream.read_exact(&mut kind)?;
    let mut block = vec![0; BLOCK];
    let mut total = 0_u64;
    loop {
        let got = stream.read(&mut block)?;
        match (got, kind[0]) {
            (0, b'F') => return stream.write_all(&total.to_le_bytes()),
            (0, _) => return Ok(()),
            (got, b'F') => total += got as u64,
            (got, _) => stream.write_all(&block[..got])?,
        }
    }
}

/// Sends as much as goes for the time given; JSON with bits a second, as received.
pub fn flow(to: SocketAddr, time: Duration) -> Fallible<String> {
    let mut stream = TcpStream::connect(to)?;
    let block = vec![0; BLOCK];
    stream.write_all(b"F")?;
    let start = Instant::now();
    while start.elapsed() < time {
        stream.write_all(&block)?;
    }
    stream.shutdown(Shutdown::Write)?;
    let mut total = [0; 8];
    stream.read_exact(&mut total)?;
    let bits = u64::from_le_bytes(total) as f64 * 8.0;
    Ok(serde_json::json!({ "bits_per_second": bits / start.elapsed().as_secs_f64() }).to_string())
}

/// Sends a small message and waits for it, again and again; JSON with microseconds a turn.
pub fn turns(to: SocketAddr, count: usize) -> Fallible<String> {
    let mut stream = TcpStream::connect(to)?;
    stream.set_nodelay(true)?;
    stream.write_all(b"T")?;
    let mut message = [7; MESSAGE];
    let mut turns = Vec::with_capacity(count);
    for _ in 0..count {
        let sent = Instant::now();
        stream.write_all(&message)?;
        stream.read_exact(&mut message)?;
        turns.push(sent.elapsed());
    }
    turns.sort_unstable();
    let micros = |share| quantile(&turns, share).as_secs_f64() * 1e6;
    Ok(serde_json::json!({ "p50": micros(0.50), "p99": micros(0.99) }).to_string())
}
