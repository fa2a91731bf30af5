//! Values as the text of answers.

use std::fmt::Display;

use ipnet::Ipv4Net;
use wire::Text;

/// A value as text. Of an id or another text [`word`] is cheaper, of a range [`range`].
pub fn text<T: From<Text>>(value: impl Display) -> Option<T> {
    use std::fmt::Write;
    let mut text = Text::const_new("");
    // Writing to a text cannot fail; a value that refuses to be shown is shown as far as it went.
    let _ = write!(text, "{value}");
    Some(text.into())
}

/// A text that is there already, as answers carry it.
pub fn word<T: From<Text>>(value: &str) -> Option<T> {
    Some(Text::from(value).into())
}

/// A range, `10.0.0.0/16`, without the formatter: every subnet and every route has one.
pub fn range<T: From<Text>>(range: Ipv4Net) -> Option<T> {
    let mut text = [0; "255.255.255.255/32/".len()];
    let mut len = 0;
    let mut put = |byte: u8| {
        text[len] = byte;
        len += 1;
    };
    for (value, after) in range.addr().octets().into_iter().chain([range.prefix_len()]).zip(*b"...//") {
        if value >= 100 {
            put(b'0' + value / 100);
        }
        if value >= 10 {
            put(b'0' + value / 10 % 10);
        }
        put(b'0' + value % 10);
        put(after);
    }
    let text = text.get(..len - 1)?;
    Some(Text::from_utf8(text).ok()?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_written_as_the_formatter_writes_them() {
        for octet in 0..=255u8 {
            let net = Ipv4Net::new_assert([octet, 255 - octet, 0, octet / 2].into(), octet % 33);
            assert_eq!(range::<Text>(net), text(net));
        }
    }
}
