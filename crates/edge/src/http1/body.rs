//! Bodies as they come in: what of the bytes is content (RFC 9112 sections 6 and 7). Pure.

use bytes::{Buf, Bytes, BytesMut};
use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{AUTHORIZATION, CONTENT_LENGTH, HOST, TRAILER, TRANSFER_ENCODING},
};

use super::{Malformed, framing::Framing};

/// A line before a chunk may be no longer, and all of a body's chunk extensions together no longer than four.
const LINE: usize = 4 * 1024;
/// Trailers may be no longer, and no more.
const TRAILERS: usize = 16 * 1024;
const MOST_TRAILERS: usize = 64;
/// Pieces up to this size are copied, so that the buffer can stay where it is.
const COPIED: usize = 4 * 1024;

/// A part of a body.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// Some bytes of it, at least one.
    Data(Bytes),
    /// The headers after its end.
    Trailers(HeaderMap),
    /// There is no more.
    End,
}

/// Reads a body.
#[derive(Debug)]
pub struct Decoder(State);

#[derive(Debug)]
enum State {
    /// So many bytes are left.
    Length(u64),
    /// A chunk's size comes next; extensions took so many bytes up to now.
    Size {
        extensions: usize,
    },
    /// So many bytes of a chunk are left.
    Chunk {
        left: u64,
        extensions: usize,
    },
    /// All comes until the connection ends.
    UntilClose,
    Trailers,
    Done,
}

impl Decoder {
    /// For a body that ends so.
    pub fn new(framing: Framing) -> Self {
        Self(match framing {
            Framing::Length(0) => State::Done,
            Framing::Length(length) => State::Length(length),
            Framing::Chunked => State::Size { extensions: 0 },
            Framing::UntilClose => State::UntilClose,
        })
    }

    /// Whether all of it was read.
    pub fn is_done(&self) -> bool {
        matches!(self.0, State::Done)
    }

    /// How many bytes are left, if that is known.
    pub fn left(&self) -> Option<u64> {
        match self.0 {
            State::Done => Some(0),
            State::Length(left) => Some(left),
            _ => None,
        }
    }

    /// Takes the next piece off the front of `buffer`; none if more bytes are needed.
    ///
    /// # Errors
    /// If the bytes are not chunks where they should be.
    pub fn decode(&mut self, buffer: &mut BytesMut) -> Result<Option<Piece>, Malformed> {
        loop {
            match &mut self.0 {
                State::Done => return Ok(Some(Piece::End)),
                State::UntilClose => return Ok(take(buffer, u64::MAX).map(Piece::Data)),
                State::Length(left) => {
                    let Some(data) = take(buffer, *left) else { return Ok(None) };
                    *left -= data.len() as u64;
                    if *left == 0 {
                        self.0 = State::Done;
                    }
                    return Ok(Some(Piece::Data(data)));
                }
                State::Size { extensions } => {
                    let Some((line, size)) = size(buffer)? else { return Ok(None) };
                    // Of a line, that is, what no number needs.
                    let extensions = *extensions + line.saturating_sub(18);
                    if extensions > 4 * LINE {
                        return Err(Malformed::Chunk);
                    }
                    buffer.advance(line);
                    self.0 =
                        if size == 0 { State::Trailers } else { State::Chunk { left: size, extensions } };
                }
                State::Chunk { left: 0, extensions } => {
                    match buffer.get(..2) {
                        None if b"\r\n".starts_with(buffer) => return Ok(None),
                        Some(b"\r\n") => buffer.advance(2),
                        _ => return Err(Malformed::Chunk),
                    }
                    self.0 = State::Size { extensions: *extensions };
                }
                State::Chunk { left, .. } => {
                    let Some(data) = take(buffer, *left) else { return Ok(None) };
                    *left -= data.len() as u64;
                    return Ok(Some(Piece::Data(data)));
                }
                State::Trailers => {
                    let Some(trailers) = trailers(buffer)? else { return Ok(None) };
                    self.0 = State::Done;
                    return Ok(Some(if trailers.is_empty() {
                        Piece::End
                    } else {
                        Piece::Trailers(trailers)
                    }));
                }
            }
        }
    }

    /// Nothing comes any more.
    ///
    /// # Errors
    /// If the body is not whole.
    pub fn end(&mut self) -> Result<(), Malformed> {
        match self.0 {
            State::Done | State::UntilClose => {
                self.0 = State::Done;
                Ok(())
            }
            _ => Err(Malformed::Truncated),
        }
    }
}

fn take(buffer: &mut BytesMut, most: u64) -> Option<Bytes> {
    let n = usize::try_from(most).unwrap_or(usize::MAX).min(buffer.len());
    if n == 0 {
        None
    } else if n <= COPIED {
        let data = Bytes::copy_from_slice(&buffer[..n]);
        buffer.advance(n);
        Some(data)
    } else {
        Some(buffer.split_to(n).freeze())
    }
}

/// How long the line is that says a chunk's size, and that size.
fn size(buffer: &BytesMut) -> Result<Option<(usize, u64)>, Malformed> {
    // The parser takes a line without a number for a zero.
    if buffer.first().is_some_and(|first| !first.is_ascii_hexdigit()) {
        return Err(Malformed::Chunk);
    }
    match httparse::parse_chunk_size(buffer) {
        Ok(httparse::Status::Complete((line, size))) if line <= LINE => Ok(Some((line, size))),
        Ok(httparse::Status::Partial) if buffer.len() <= LINE => Ok(None),
        _ => Err(Malformed::Chunk),
    }
}

/// What follows the last chunk, without what would say anything of the message itself (RFC 9110 section 6.5.1).
fn trailers(buffer: &mut BytesMut) -> Result<Option<HeaderMap>, Malformed> {
    let mut room = [httparse::EMPTY_HEADER; MOST_TRAILERS];
    let (length, found) = match httparse::parse_headers(buffer, &mut room) {
        Ok(httparse::Status::Complete(whole)) if whole.0 <= TRAILERS => whole,
        Ok(httparse::Status::Partial) if buffer.len() <= TRAILERS => return Ok(None),
        _ => return Err(Malformed::Chunk),
    };
    let mut trailers = HeaderMap::new();
    for header in found {
        let name = HeaderName::from_bytes(header.name.as_bytes()).map_err(|_| Malformed::Chunk)?;
        let value = HeaderValue::from_bytes(header.value).map_err(|_| Malformed::Chunk)?;
        if ![AUTHORIZATION, CONTENT_LENGTH, HOST, TRAILER, TRANSFER_ENCODING].contains(&name) {
            trailers.append(name, value);
        }
    }
    buffer.advance(length);
    Ok(Some(trailers))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a body is, read from these bytes as they come; none if they are no such body.
    fn read<'a>(
        framing: Framing,
        parts: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<(Vec<u8>, HeaderMap, Vec<u8>), Malformed> {
        let (mut decoder, mut buffer) = (Decoder::new(framing), BytesMut::new());
        let (mut content, mut trailers) = (Vec::new(), HeaderMap::new());
        for part in parts {
            buffer.extend_from_slice(part);
            while let Some(piece) = decoder.decode(&mut buffer)? {
                match piece {
                    Piece::Data(data) => content.extend_from_slice(&data),
                    Piece::Trailers(found) => trailers = found,
                    Piece::End => break,
                }
            }
        }
        decoder.end()?;
        Ok((content, trailers, buffer.to_vec()))
    }

    #[test]
    fn a_table_of_bodies() {
        let chunked = Framing::Chunked;
        for (framing, bytes, content, rest) in [
            (Framing::NONE, &b"rest"[..], &b""[..], &b"rest"[..]),
            (Framing::Length(3), b"abcrest", b"abc", b"rest"),
            (Framing::UntilClose, b"all", b"all", b""),
            (chunked, b"3\r\nabc\r\n0\r\n\r\nrest", b"abc", b"rest"),
            (chunked, b"03;a=\"b\"\r\nabc\r\nA\r\n0123456789\r\n0;x\r\n\r\n", b"abc0123456789", b""),
            (chunked, b"0\r\n\r\n", b"", b""),
        ] {
            let read = read(framing, [bytes]).unwrap();
            assert_eq!((&*read.0, &*read.2), (content, rest), "{}", bytes.escape_ascii());
        }
        let (_, trailers, _) =
            read(chunked, [&b"0\r\nX-Sum: 1\r\nHost: evil\r\nContent-Length: 9\r\n\r\n"[..]]).unwrap();
        assert_eq!(trailers.len(), 1, "what would say something of the message is left out: {trailers:?}");
        for (framing, bytes, error) in [
            (Framing::Length(3), &b"ab"[..], Malformed::Truncated),
            (chunked, b"3\r\nab", Malformed::Truncated),
            (chunked, b"3\r\nabc\r\n", Malformed::Truncated),
            (chunked, b"0\r\n", Malformed::Truncated),
            (chunked, b"3\r\nabcd", Malformed::Chunk),
            (chunked, b"3\r\nabc\n0", Malformed::Chunk),
            (chunked, b"\r\n", Malformed::Chunk),
            (chunked, b";x\r\n", Malformed::Chunk),
            (chunked, b" 3\r\nabc\r\n", Malformed::Chunk),
            (chunked, b"0x3\r\nabc\r\n", Malformed::Chunk),
            (chunked, b"10000000000000000\r\n", Malformed::Chunk),
        ] {
            assert_eq!(read(framing, [bytes]), Err(error), "{}", bytes.escape_ascii());
        }
        let long = format!("0\r\nX: {}", "y".repeat(TRAILERS));
        assert_eq!(read(chunked, [long.as_bytes()]), Err(Malformed::Chunk));
    }

    proptest! {
        #[test]
        fn however_it_is_cut_it_is_the_same(
            chunks in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..5000), 0..6),
            size in 1..3000usize,
        ) {
            let mut whole = Vec::new();
            for chunk in &chunks {
                whole.extend(format!("{:X}\r\n", chunk.len()).bytes().chain(chunk.iter().copied()));
                whole.extend(b"\r\n");
            }
            whole.extend(b"0\r\n\r\nrest");
            let (content, trailers, rest) = read(Framing::Chunked, whole.chunks(size)).unwrap();
            prop_assert!(content == chunks.concat());
            prop_assert!(trailers.is_empty() && rest == b"rest");
        }
    }
}
