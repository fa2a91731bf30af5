//! What clients and targets send over HTTP/1: heads, and the bodies behind them.

use bytes::BytesMut;
use edge::http1::{
    Malformed,
    body::{Decoder, Piece},
    framing::Framing,
    head::{self, Head},
};
use http::{
    Method, Version,
    header::{CONTENT_LENGTH, TRANSFER_ENCODING},
    request,
};

/// More bytes than this say nothing more.
const MOST: usize = 4096;

/// Bytes as requests, one after another, and as an answer.
pub fn run(bytes: &[u8]) {
    let bytes = &bytes[..bytes.len().min(MOST)];
    requests(bytes);
    for method in [Method::GET, Method::HEAD] {
        let mut buffer = BytesMut::from(bytes);
        if let Ok(Some(head)) = head::read_answer(&mut buffer, &method) {
            let length = head.parts.headers.get(CONTENT_LENGTH);
            assert!(head.framing != Framing::Chunked || length.is_none(), "one framing, said once");
            body(head.framing, &buffer);
            let mut out = BytesMut::new();
            head::write_answer(&mut out, &head.parts, Version::HTTP_11);
            out.extend_from_slice(b"\r\n");
            let again = head::read_answer(&mut out, &method).expect("what is written can be read");
            let again = again.expect("all of it").parts;
            assert_eq!((again.status, again.headers), (head.parts.status, head.parts.headers));
        }
    }
}

fn requests(bytes: &[u8]) {
    let mut buffer = BytesMut::from(bytes);
    loop {
        let before = buffer.len();
        let Ok(Some(head)) = head::read_request(&mut buffer) else { return };
        assert!(buffer.len() < before, "a head is made of something");
        written_on(&head);
        match body(head.framing, &buffer) {
            Some(rest) if head.keep_alive => buffer = rest,
            _ => return,
        }
    }
}

/// The target must understand a request as it was understood here, or something could hide in it.
fn written_on(head: &Head<request::Parts>) {
    if head.parts.uri.authority().is_some() || head.parts.uri.path_and_query().is_none() {
        // These are brought into another form before they are written.
        return;
    }
    let mut out = BytesMut::new();
    head::write_request(&mut out, &head.parts);
    out.extend_from_slice(b"\r\n");
    let again = head::read_request(&mut out).expect("what is written can be read").expect("all of it");
    assert!(out.is_empty(), "and there is no more");
    assert_eq!(again.parts.method, head.parts.method);
    assert_eq!(again.parts.uri, head.parts.uri);
    assert_eq!(again.parts.headers, head.parts.headers);
    // HTTP/1.0 is written on as 1.1, and knows no chunks.
    assert_eq!(again.framing, head.framing);
    let lengths = head.parts.headers.contains_key(CONTENT_LENGTH);
    assert!(!(lengths && head.parts.headers.contains_key(TRANSFER_ENCODING)), "one framing, said once");
}

/// A body is the same however it comes. What follows it, if it is whole.
fn body(framing: Framing, bytes: &[u8]) -> Option<BytesMut> {
    let at_once = read(framing, [bytes]);
    let in_bytes = read(framing, bytes.chunks(1));
    match (at_once, in_bytes) {
        (Ok((content, rest)), Ok((same, after))) => {
            assert!(content == same && rest == after, "bytes come as they come");
            Some(rest)
        }
        (Err(_), Err(_)) => None,
        (one, other) => panic!("at once {one:?}, byte by byte {other:?}"),
    }
}

fn read<'a>(
    framing: Framing,
    parts: impl IntoIterator<Item = &'a [u8]>,
) -> Result<(Vec<u8>, BytesMut), Malformed> {
    let (mut decoder, mut buffer, mut content) = (Decoder::new(framing), BytesMut::new(), Vec::new());
    for part in parts {
        buffer.extend_from_slice(part);
        loop {
            match decoder.decode(&mut buffer)? {
                Some(Piece::Data(data)) => {
                    assert!(!data.is_empty(), "a piece is something");
                    content.extend_from_slice(&data);
                }
                Some(Piece::Trailers(trailers)) => assert!(!trailers.contains_key(CONTENT_LENGTH)),
                Some(Piece::End) | None => break,
            }
        }
    }
    decoder.end()?;
    Ok((content, buffer))
}
