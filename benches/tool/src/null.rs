//! The null server: it answers every request with bytes made beforehand, and looks only for its end.
//!
//! A client's time with it is the client's own: the floor for whatever else answers the same bytes.

use std::{net::SocketAddr, rc::Rc};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::LocalSet,
};

use crate::{Fallible, head, header, single_threaded};

/// Whole answers, head and body, by the beginning of the path that they are for.
type Answers = Vec<(String, Vec<u8>)>;

/// Serves until killed. Each of `answers` is `PATH=FILE`; the first whose path the request's begins with
/// is given.
pub fn serve(address: SocketAddr, answers: &[&str]) -> Fallible<()> {
    let mut known: Answers = Vec::new();
    for answer in answers {
        let (path, file) = answer.split_once('=').ok_or("an answer is PATH=FILE")?;
        known.push((path.to_owned(), std::fs::read(file)?));
    }
    let known = Rc::new(known);
    LocalSet::new().block_on(&single_threaded()?, async {
        let listener = TcpListener::bind(address).await?;
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            // A client that goes away ends its own connection and nothing else.
            tokio::task::spawn_local(answer(stream, known.clone()));
        }
    })
}

async fn answer(mut stream: TcpStream, known: Rc<Answers>) -> std::io::Result<()> {
    let mut read = Vec::with_capacity(8 * 1024);
    loop {
        if let Some(end) = request(&read) {
            let path = path(&read);
            let found = known.iter().find(|(prefix, _)| path.starts_with(prefix.as_bytes()));
            stream
                .write_all(
                    found.map_or(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", |(_, bytes)| bytes),
                )
                .await?;
            read.drain(..end);
        } else if stream.read_buf(&mut read).await? == 0 {
            return Ok(());
        }
    }
}

/// Where the first request ends, if it is whole.
fn request(read: &[u8]) -> Option<usize> {
    let (end, head) = head(read)?;
    let body = header(head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    (read.len() >= end + body).then_some(end + body)
}

fn path(read: &[u8]) -> &[u8] {
    read.split(|byte| *byte == b' ').nth(1).unwrap_or_default()
}
