//! The name that a client of TLS asks for, read from the first thing it says and no further (RFC 8446 section
//! 4.1.2, RFC 6066 section 3). Pure: nothing is decrypted, agreed on or answered here. Whoever stands before
//! several balancers learns which of them is meant, and passes the sealed bytes on.

/// The first byte of a connection that begins with a handshake.
const HANDSHAKE: u8 = 22;
/// A greeting longer than this is nobody's.
const LARGEST: usize = 16 << 10;

/// What the first bytes of a connection are.
#[derive(Debug, PartialEq, Eq)]
pub enum Greeting {
    /// TLS, as far as can be seen, and not all of the greeting yet.
    Unfinished,
    /// A whole greeting, and the name in it, in lower case.
    Named(Option<String>),
    /// Not TLS.
    Strange,
}

/// Whether a connection that begins so wants to speak TLS.
pub fn is_tls(bytes: &[u8]) -> bool {
    bytes.first() == Some(&HANDSHAKE)
}

/// Reads the greeting at the head of a connection.
pub fn read(bytes: &[u8]) -> Greeting {
    let mut greeting = Vec::new();
    let mut rest = Bytes(bytes);
    // The greeting may come in several records.
    loop {
        match rest.record() {
            Record::Whole(part) => greeting.extend_from_slice(part),
            Record::Cut => return Greeting::Unfinished,
            Record::Strange => return Greeting::Strange,
        }
        let mut message = Bytes(&greeting);
        let (kind, length) = (message.number(1), message.number(3));
        if kind.is_some_and(|kind| kind != 1) || length.is_some_and(|length| length > LARGEST) {
            return Greeting::Strange;
        }
        if let Some(body) = length.and_then(|length| message.take(length)) {
            return Bytes(body).server_name().map_or(Greeting::Strange, Greeting::Named);
        }
    }
}

/// A refusal before anything is agreed on: a fatal alert of this description (RFC 8446 section 6).
pub fn alert(description: Alert) -> [u8; 7] {
    [21, 3, 3, 0, 2, 2, description as u8]
}

/// Why a connection is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// Something that is not the client's fault.
    InternalError = 80,
    /// Nobody bears the name.
    UnrecognizedName = 112,
}

/// Bytes that are read from their head.
struct Bytes<'a>(&'a [u8]);

enum Record<'a> {
    Whole(&'a [u8]),
    Cut,
    Strange,
}

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(head)
    }

    fn number(&mut self, bytes: usize) -> Option<usize> {
        Some(self.take(bytes)?.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    }

    /// What follows its own length, which is itself so many bytes long.
    fn counted(&mut self, bytes: usize) -> Option<Bytes<'a>> {
        let length = self.number(bytes)?;
        self.take(length).map(Bytes)
    }

    fn record(&mut self) -> Record<'a> {
        let (kind, major) = (self.number(1), self.number(1));
        if kind.is_some_and(|kind| kind != usize::from(HANDSHAKE)) || major.is_some_and(|major| major != 3) {
            return Record::Strange;
        }
        let length = self.number(1).and_then(|_| self.number(2));
        match length {
            Some(length) if length == 0 || length > LARGEST => Record::Strange,
            Some(length) => self.take(length).map_or(Record::Cut, Record::Whole),
            None => Record::Cut,
        }
    }

    /// The name in a greeting's body; none within where it names nobody, none at all where it is no greeting.
    fn server_name(mut self) -> Option<Option<String>> {
        // Version and random, session, cipher suites, compression.
        self.take(34)?;
        self.counted(1)?;
        self.counted(2)?;
        self.counted(1)?;
        if self.0.is_empty() {
            return Some(None);
        }
        let mut extensions = self.counted(2)?;
        while !extensions.0.is_empty() {
            let kind = extensions.number(2)?;
            let mut extension = extensions.counted(2)?;
            if kind == 0 {
                let mut names = extension.counted(2)?;
                let (0, name) = (names.number(1)?, names.counted(2)?) else { return Some(None) };
                return Some(Some(host_name(name.0)?));
            }
        }
        Some(None)
    }
}

fn host_name(bytes: &[u8]) -> Option<String> {
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let is_name = (1..=255).contains(&bytes.len()) && bytes.iter().all(fits);
    let name = std::str::from_utf8(bytes).ok().filter(|_| is_name)?;
    Some(name.trim_end_matches('.').to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(bytes: usize, body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).expect("a short body").to_be_bytes();
        [&length[4 - bytes..], body].concat()
    }

    /// A greeting with these extensions, in records of at most `size` bytes.
    fn hello(extensions: &[(u16, Vec<u8>)], size: usize) -> Vec<u8> {
        let extensions: Vec<u8> = extensions
            .iter()
            .flat_map(|(kind, body)| [kind.to_be_bytes().to_vec(), counted(2, body)].concat())
            .collect();
        let body = [
            vec![3, 3],
            vec![7; 32],
            counted(1, &[9; 32]),
            counted(2, &[0x13, 1]),
            counted(1, &[0]),
            counted(2, &extensions),
        ]
        .concat();
        let message = [vec![1], counted(3, &body)].concat();
        message.chunks(size).flat_map(|part| [vec![HANDSHAKE, 3, 1], counted(2, part)].concat()).collect()
    }

    fn naming(name: &str) -> (u16, Vec<u8>) {
        (0, counted(2, &[vec![0], counted(2, name.as_bytes())].concat()))
    }

    #[test]
    fn a_table_of_greetings() {
        let other = (43, vec![2, 3, 4]);
        let named = |name: &str| Greeting::Named(Some(name.to_owned()));
        for (shows, bytes, expected) in [
            ("a name", hello(&[naming("shop.example.com")], 9000), named("shop.example.com")),
            ("in any case", hello(&[naming("Shop.Example.COM.")], 9000), named("shop.example.com")),
            ("after others", hello(&[other.clone(), naming("a.b")], 9000), named("a.b")),
            ("in many records", hello(&[other.clone(), naming("a.b")], 7), named("a.b")),
            ("nobody", hello(&[other], 9000), Greeting::Named(None)),
            ("nothing at all", hello(&[], 9000), Greeting::Named(None)),
            ("no name", hello(&[naming("a b")], 9000), Greeting::Strange),
            ("an empty one", hello(&[naming("")], 9000), Greeting::Strange),
            ("a name cut short", hello(&[(0, vec![0, 9, 0, 0, 5, b'a'])], 9000), Greeting::Strange),
            ("HTTP", b"GET / HTTP/1.1\r\n".to_vec(), Greeting::Strange),
            ("another handshake message", vec![22, 3, 1, 0, 4, 2, 0, 0, 0], Greeting::Strange),
            ("an endless greeting", vec![22, 3, 1, 0, 4, 1, 255, 255, 255], Greeting::Strange),
            ("an empty record", vec![22, 3, 1, 0, 0], Greeting::Strange),
            ("another protocol", vec![22, 2, 1], Greeting::Strange),
        ] {
            assert_eq!(read(&bytes), expected, "{shows}");
        }
        assert_eq!(alert(Alert::UnrecognizedName), [21, 3, 3, 0, 2, 2, 112]);
    }

    proptest! {
        #[test]
        fn every_beginning_of_a_greeting_is_unfinished(size in 1..200usize, cut in 0.0..1.0f64) {
            let whole = hello(&[(43, vec![1, 2]), naming("shop.example.com")], size);
            let cut = (whole.len() as f64 * cut) as usize;
            prop_assert_eq!(read(&whole[..cut]), Greeting::Unfinished);
            let more = [whole, b"and more".to_vec()].concat();
            prop_assert_eq!(read(&more), Greeting::Named(Some("shop.example.com".to_owned())));
        }

        #[test]
        fn no_bytes_are_too_strange(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            read(&bytes);
        }

        #[test]
        fn a_greeting_with_some_bytes_changed_is_read_or_not(
            changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
            size in 1..200usize,
        ) {
            let mut bytes = hello(&[(43, vec![1, 2]), naming("shop.example.com")], size);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Greeting::Named(Some(name)) = read(&bytes) {
                prop_assert!(name.len() <= 255 && name.is_ascii());
            }
        }
    }
}
