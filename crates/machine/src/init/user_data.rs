//! What user data holds, told as cloud-init tells it: a script, or a MIME archive of several. What else there
//! is in it is named and not run.
//!
//! Source: "User-data formats", cloud-init's documentation. User data is untrusted bytes: nothing here panics,
//! and the work is linear in their number, but for that of a boundary of their own.

use base64::{Engine, prelude::BASE64_STANDARD};

/// What there is to run, and what there is besides.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct UserData {
    /// Scripts, in their order, as they are to be run.
    pub scripts: Vec<Vec<u8>>,
    /// What is not run here, in words.
    pub left: Vec<String>,
}

/// Reads user data.
pub(super) fn read(data: &[u8]) -> UserData {
    let mut read = UserData::default();
    match data {
        [] => {}
        [0x1f, 0x8b, ..] => read.left.push("user data is compressed".to_owned()),
        _ if is_archive(data) => archive(data, &mut read),
        _ if data.starts_with(b"#!") => read.scripts.push(unix_lines(data)),
        _ => read.left.push(format!("user data is {}", kind(data))),
    }
    read
}

fn is_archive(data: &[u8]) -> bool {
    ["content-type:", "mime-version:"].iter().any(|head| starts_with(data, head))
}

fn starts_with(data: &[u8], word: &str) -> bool {
    data.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
}

fn kind(data: &[u8]) -> &'static str {
    if data.starts_with(b"#cloud-config") { "a cloud-config" } else { "of no kind known" }
}

/// A script that was written on Windows: cloud-init gives it Unix's ends of lines too, if its first has
/// Windows's, for no kernel finds an interpreter named `bash\r`.
fn unix_lines(script: &[u8]) -> Vec<u8> {
    let first = script.split(|&byte| byte == b'\n').next().unwrap_or_default();
    if !first.ends_with(b"\r") {
        return script.to_vec();
    }
    let mut kept = Vec::with_capacity(script.len());
    for line in script.split_inclusive(|&byte| byte == b'\n') {
        match line.strip_suffix(b"\r\n") {
            Some(text) => kept.extend(text.iter().chain(b"\n")),
            None => kept.extend(line),
        }
    }
    kept
}

/// The headers of a message or part that matter here.
#[derive(Default)]
struct Head {
    content_type: String,
    encoding: String,
}

impl Head {
    /// `text/x-shellscript`, in lower case; `text/plain` where nothing is said.
    fn media_type(&self) -> String {
        let said = self.content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if said.is_empty() { "text/plain".to_owned() } else { said }
    }

    fn boundary(&self) -> Option<&str> {
        self.content_type.split(';').skip(1).find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"'))
        })
    }
}

/// Cuts a message in its headers and its body.
fn cut(message: &[u8]) -> (Head, &[u8]) {
    let (mut head, mut rest, mut field) = (Head::default(), message, String::new());
    while !rest.is_empty() {
        let end = rest.iter().position(|&byte| byte == b'\n').map_or(rest.len(), |at| at + 1);
        let (line, after) = rest.split_at(end);
        rest = after;
        let line = String::from_utf8_lossy(line.trim_ascii_end()).into_owned();
        if line.is_empty() {
            break;
        }
        // A header goes on in lines that begin with a blank.
        if line.starts_with([' ', '\t']) {
            let into = match field.as_str() {
                "content-type" => &mut head.content_type,
                "content-transfer-encoding" => &mut head.encoding,
                _ => continue,
            };
            into.push_str(&line);
            continue;
        }
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        field = name.trim().to_ascii_lowercase();
        match field.as_str() {
            "content-type" => head.content_type = value.to_owned(),
            "content-transfer-encoding" => head.encoding = value.trim().to_ascii_lowercase(),
            _ => {}
        }
    }
    (head, rest)
}

fn archive(data: &[u8], read: &mut UserData) {
    let (head, body) = cut(data);
    let Some(boundary) = head.boundary().filter(|boundary| !boundary.is_empty()) else {
        return part(&head, body, read);
    };
    let (begin, end) = (format!("--{boundary}").into_bytes(), format!("--{boundary}--").into_bytes());
    let mut open: Option<usize> = None;
    let mut at = 0;
    for line in body.split_inclusive(|&byte| byte == b'\n') {
        let bare = line.trim_ascii_end();
        if bare == begin || bare == end {
            if let Some(from) = open {
                let (head, text) = cut(body.get(from..at).unwrap_or_default());
                part(&head, text, read);
            }
            open = (bare == begin).then_some(at + line.len());
            if bare == end {
                return;
            }
        }
        at += line.len();
    }
    // An archive that was cut short has a last part all the same.
    if let Some(from) = open {
        let (head, text) = cut(body.get(from..).unwrap_or_default());
        part(&head, text, read);
    }
}

fn part(head: &Head, text: &[u8], read: &mut UserData) {
    let decoded = match head.encoding.as_str() {
        "" | "7bit" | "8bit" | "binary" => text.to_vec(),
        "base64" => {
            let letters: Vec<u8> = text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
            match BASE64_STANDARD.decode(letters) {
                Ok(decoded) => decoded,
                Err(_) => {
                    return read.left.push("a part of user data is not the base64 that it says".to_owned());
                }
            }
        }
        other => return read.left.push(format!("a part of user data is encoded as {other}")),
    };
    match head.media_type().as_str() {
        "text/x-shellscript" => read.scripts.push(unix_lines(&decoded)),
        "text/plain" if decoded.starts_with(b"#!") => read.scripts.push(unix_lines(&decoded)),
        "text/plain" => read.left.push(format!("a part of user data is {}", kind(&decoded))),
        other => read.left.push(format!("a part of user data is {other}")),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ARCHIVE: &str = "Content-Type: multipart/mixed;\n boundary=\"==B==\"\nMIME-Version: 1.0\n\nfor old readers\n\
        --==B==\nContent-Type: text/cloud-config; charset=\"us-ascii\"\nMIME-Version: 1.0\n\nruncmd: []\n\
        --==B==\nContent-Type: text/x-shellscript; charset=\"us-ascii\"\nContent-Disposition: attachment\n\n#!/bin/sh\necho one\n\
        --==B==\ncontent-type: TEXT/X-ShellScript\nContent-Transfer-Encoding: Base64\n\nIyEvYmluL3No\nCmVjaG8gdHdvCg==\n\
        --==B==\n\n#!/bin/sh\r\necho three\r\n\
        --==B==--\n--==B==\n\n#!/bin/sh\necho after the end\n";

    #[test]
    fn scripts_are_found_and_the_rest_is_named() {
        let cases: [(&[u8], &[&str], &[&str]); 9] = [
            (b"", &[], &[]),
            (b"#!/bin/sh\necho", &["#!/bin/sh\necho"], &[]),
            (b"#!/bin/bash\r\necho a\r\necho b", &["#!/bin/bash\necho a\necho b"], &[]),
            (b"#!/bin/sh\nprintf 'a\r\n'\r\n", &["#!/bin/sh\nprintf 'a\r\n'\r\n"], &[]),
            (b"#cloud-config\nruncmd:", &[], &["user data is a cloud-config"]),
            (b"\x1f\x8b\x08", &[], &["user data is compressed"]),
            (b"echo hello", &[], &["user data is of no kind known"]),
            (b"MIME-Version: 1.0\n\n#!/bin/sh\n", &["#!/bin/sh\n"], &[]),
            (
                ARCHIVE.as_bytes(),
                &["#!/bin/sh\necho one\n", "#!/bin/sh\necho two\n", "#!/bin/sh\necho three\n"],
                &["a part of user data is text/cloud-config"],
            ),
        ];
        for (data, scripts, left) in cases {
            let found = read(data);
            let wanted: Vec<&[u8]> = scripts.iter().map(|script| script.as_bytes()).collect();
            assert_eq!(found.scripts, wanted, "{}", String::from_utf8_lossy(data));
            assert_eq!(found.left, left, "{}", String::from_utf8_lossy(data));
        }
    }

    #[test]
    fn a_part_that_cannot_be_read_is_named() {
        for (headers, left) in [
            (
                "Content-Type: text/x-shellscript\nContent-Transfer-Encoding: base64",
                "a part of user data is not the base64 that it says",
            ),
            (
                "Content-Transfer-Encoding: quoted-printable",
                "a part of user data is encoded as quoted-printable",
            ),
            ("Content-Type: text/x-include-url", "a part of user data is text/x-include-url"),
        ] {
            let data =
                format!("Content-Type: multipart/mixed; boundary=B\n\n--B\n{headers}\n\n#!/bin/sh\n--B--\n");
            assert_eq!(read(data.as_bytes()), UserData { scripts: vec![], left: vec![left.to_owned()] });
        }
    }

    proptest! {
        #[test]
        fn no_bytes_are_too_strange(pieces in prop::collection::vec(
            prop_oneof![
                Just("Content-Type: multipart/mixed; boundary=B\n".as_bytes().to_vec()),
                Just(b"\n--B\n".to_vec()), Just(b"--B--\r\n".to_vec()), Just(b"\r\n\r\n".to_vec()), Just(b"#!".to_vec()),
                Just(b"Content-Transfer-Encoding: base64\n".to_vec()),
                prop::collection::vec(any::<u8>(), 0..8),
            ], 0..24,
        )) {
            let data = pieces.concat();
            let found = read(&data);
            let run: usize = found.scripts.iter().map(Vec::len).sum();
            prop_assert!(run <= data.len(), "nothing is run that was not given");
        }
    }
}
