//! A domain name that is known to fit a DNS message: it exists so that names are judged where a
//! caller makes them, and never again while answering. It knows no suffix and no meaning.

use std::borrow::Borrow;
use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;
use std::sync::Arc;

use hickory_proto::rr::Name;

/// The longest name, in its written form without the final dot (RFC 1035, section 2.3.4).
const NAME_BYTES: usize = 253;
/// The longest label (RFC 1035, section 2.3.4).
const LABEL_BYTES: usize = 63;

/// A fully qualified domain name in lower case, without the final dot. Cheap to clone.
///
/// Letters, digits, `-` and `_` make a label; the first label may be `*`, which stands for every
/// name below that has no records of its own (RFC 4592).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fqdn(Arc<str>);

/// Why a text is no domain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing between two dots, or nothing at all.
    #[error("a label of a domain name is empty")]
    EmptyLabel,
    /// A label of more than 63 bytes.
    #[error("a label of a domain name is longer than 63 bytes")]
    LongLabel,
    /// A name of more than 253 bytes.
    #[error("a domain name is longer than 253 bytes")]
    LongName,
    /// A character that no label holds.
    #[error("a domain name cannot hold the character {0:?}")]
    Character(char),
}

impl Fqdn {
    /// The name in lower case, without the final dot.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name under which the owner of an address is found (RFC 1035, section 3.5):
    /// `10.0.31.172.in-addr.arpa` for 172.31.0.10.
    #[must_use]
    pub fn reverse_of(address: Ipv4Addr) -> Self {
        Self::of_octets(&address.octets())
    }

    /// The zone of all addresses that begin with these octets.
    pub(crate) fn of_octets(octets: &[u8]) -> Self {
        let mut text: String = octets.iter().rev().map(|octet| format!("{octet}.")).collect();
        text.push_str("in-addr.arpa");
        Self(text.into())
    }

    /// The name as the wire format's library wants it.
    pub(crate) fn to_name(&self) -> Name {
        Name::from_labels(self.0.split('.').map(str::as_bytes))
            .expect("the lengths of its labels were judged when the name was made")
    }
}

impl FromStr for Fqdn {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let text = text.strip_suffix('.').unwrap_or(text);
        if text.len() > NAME_BYTES {
            return Err(NameError::LongName);
        }
        for (at, label) in text.split('.').enumerate() {
            match label.len() {
                0 => return Err(NameError::EmptyLabel),
                1..=LABEL_BYTES => {}
                _ => return Err(NameError::LongLabel),
            }
            let wildcard = at == 0 && label == "*";
            let stranger = label.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
            if let (false, Some(stranger)) = (wildcard, stranger) {
                return Err(NameError::Character(stranger));
            }
        }
        Ok(Self(text.to_ascii_lowercase().into()))
    }
}

impl fmt::Display for Fqdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Fqdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Fqdn {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// The key under which a name from the wire is looked up: lower case, no final dot. Bytes that no
/// [`Fqdn`] holds, a dot inside a label among them, are escaped, so that they meet no entry.
pub(crate) fn key(name: &Name) -> String {
    let mut key = String::with_capacity(name.len());
    for label in name {
        if !key.is_empty() {
            key.push('.');
        }
        for &byte in label {
            if byte.is_ascii_graphic() && !matches!(byte, b'.' | b'\\') {
                key.push(char::from(byte.to_ascii_lowercase()));
            } else {
                key.push_str(&format!("\\{byte:03}"));
            }
        }
    }
    key
}

/// The name and each name above it, nearest first: `a.b.c`, `b.c`, `c`.
pub(crate) fn upwards(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| name.split_once('.').map(|(_, above)| above))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_is_judged_where_it_becomes_a_name() {
        let long_label = "a".repeat(64);
        let longest_label = "a".repeat(63);
        let long_name = format!("{0}.{0}.{0}.{0}", "a".repeat(63));
        let cases: [(&str, &str, Result<&str, NameError>); 11] = [
            ("a plain name stays", "db.example", Ok("db.example")),
            ("the final dot is dropped and case is lowered", "DB.Example.", Ok("db.example")),
            ("one label is a name", "localhost", Ok("localhost")),
            ("service labels have underscores", "_ldap._tcp.example", Ok("_ldap._tcp.example")),
            ("a star may stand first", "*.example", Ok("*.example")),
            ("a star may stand nowhere else", "a.*.example", Err(NameError::Character('*'))),
            ("nothing is no name", "", Err(NameError::EmptyLabel)),
            ("two dots hold nothing", "a..b", Err(NameError::EmptyLabel)),
            ("a label of 64 bytes is too long", &long_label, Err(NameError::LongLabel)),
            ("a label of 63 bytes fits", &longest_label, Ok(&longest_label)),
            ("a name of 255 bytes is too long", &long_name, Err(NameError::LongName)),
        ];
        for (what, text, wanted) in cases {
            assert_eq!(text.parse::<Fqdn>().as_ref().map(Fqdn::as_str), wanted.as_ref().copied(), "{what}");
        }
    }

    #[test]
    fn addresses_have_names_too() {
        let name = Fqdn::reverse_of(Ipv4Addr::new(172, 31, 0, 10));
        assert_eq!(name.as_str(), "10.0.31.172.in-addr.arpa");
    }

    #[test]
    fn a_dot_inside_a_label_is_no_border_between_labels() {
        let name = Name::from_labels([b"a.b".as_slice(), b"c"]).unwrap();
        assert_eq!(key(&name), "a\\046b.c");
    }

    proptest! {
        #[test]
        fn every_name_reaches_the_wire_and_returns(text in "[a-zA-Z0-9_-]{1,63}(\\.[a-zA-Z0-9_-]{1,60}){0,2}") {
            let name: Fqdn = text.parse().unwrap();
            prop_assert_eq!(key(&name.to_name()), name.as_str());
        }

        #[test]
        fn no_text_is_a_name_that_the_wire_refuses(text in ".{0,300}") {
            if let Ok(name) = text.parse::<Fqdn>() {
                name.to_name();
            }
        }
    }
}
