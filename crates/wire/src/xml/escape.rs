//! Text inside a document.

/// Whether a byte cannot stand in a document as it is. 0xEF begins U+FFFE and U+FFFF, among others.
/// It branches nowhere, so that [`has_special`] can ask of many bytes at once.
const fn is_special(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"') | (byte == 0xef)
}

fn has_special<const N: usize>(block: &[u8; N]) -> bool {
    block.iter().fold(0, |found, byte| found | u8::from(is_special(*byte))) != 0
}

/// Whether a text can stand in a document as it is. Nearly every text can, so this is asked of blocks of
/// bytes, which the compiler makes a few instructions of; the last block may overlap the one before.
fn is_plain(text: &[u8]) -> bool {
    match (text.last_chunk::<16>(), text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(last), ..) => !has_special(last) && !text.as_chunks::<16>().0.iter().any(has_special),
        (None, Some(first), Some(last)) => !has_special(first) && !has_special(last),
        _ => !text.iter().copied().any(is_special),
    }
}

/// Appends text so that a reader gets the same text back. What XML 1.0 cannot hold in any form
/// (most control characters) becomes U+FFFD, for one such byte must not spoil a whole answer.
pub(super) fn escape(out: &mut String, text: &str) {
    if is_plain(text.as_bytes()) {
        out.push_str(text);
    } else {
        escape_special(out, text);
    }
}

fn escape_special(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_special) {
        let (before, special) = rest.split_at(at);
        out.push_str(before);
        let mut letters = special.chars();
        match letters.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            // Readers turn a bare carriage return into a line feed, and these to spaces in attributes.
            Some('\r') => out.push_str("&#xD;"),
            Some('\n') => out.push_str("&#xA;"),
            Some('\t') => out.push_str("&#x9;"),
            Some('\0'..='\x1f' | '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            Some(other) => out.push(other),
            None => {}
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_survives_xml() {
        for (text, wanted) in [
            ("plain é", "plain é"),
            ("<a & \"b\">", "&lt;a &amp; &quot;b&quot;&gt;"),
            ("sixteen letters & more", "sixteen letters &amp; more"),
            ("a\r\n\tb", "a&#xD;&#xA;&#x9;b"),
            ("a\u{0}\u{ffff}b\u{fffd}", "a\u{fffd}\u{fffd}b\u{fffd}"),
        ] {
            let mut out = String::new();
            escape(&mut out, text);
            assert_eq!(out, wanted);
        }
    }
}
