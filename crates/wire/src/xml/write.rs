//! Writes answers as XML, straight into one buffer: no tree, and no allocation per element.
//!
//! The three XML protocols differ in how they wrap an answer and not in how they write a member, but
//! for what their models already say.

use crate::shape::{ListView, MapView, Member, Shape, TimeFormat, Type, View};
use crate::text;
use crate::time::Digits;

/// A buffer that grows into a document.
#[derive(Debug)]
pub(crate) struct Writer {
    out: String,
}

impl Writer {
    /// A document with its declaration.
    pub(crate) fn new() -> Self {
        let mut out = String::with_capacity(1024);
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Writer { out }
    }

    /// The bytes of the document.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// `<name>`.
    pub(crate) fn open(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
    }

    /// `<name xmlns="...">`, or without a namespace where there is none.
    pub(crate) fn open_in(&mut self, name: &str, suffix: &str, xmlns: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push_str(suffix);
        self.namespace("", xmlns);
        self.out.push('>');
    }

    /// `</name>`.
    pub(crate) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// `</namesuffix>`.
    pub(crate) fn close_with(&mut self, name: &str, suffix: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(suffix);
        self.out.push('>');
    }

    /// `<name>text</name>`.
    pub(crate) fn text_element(&mut self, name: &str, text: &str) {
        self.open(name);
        escape(&mut self.out, text);
        self.close(name);
    }

    /// Every member of a structure that has an element of its own and is wanted.
    pub(crate) fn members(&mut self, shape: &dyn Shape, wanted: &dyn Fn(&Member) -> bool) {
        for (index, member) in shape.schema().members.iter().enumerate() {
            if !member.attribute && wanted(member) {
                self.member(member, shape.get(index).view());
            }
        }
    }

    fn member(&mut self, member: &Member, view: View<'_>) {
        match (member.ty, view) {
            (_, View::Absent) => {}
            (Type::List(rules), View::List(list)) => {
                if list.is_empty() && member.omit_empty {
                    return;
                }
                if member.flat {
                    self.items(member.wire, rules.item, list);
                } else if list.is_empty() {
                    self.empty(member.wire);
                } else {
                    self.open(member.wire);
                    self.items(rules.item_name, rules.item, list);
                    self.close(member.wire);
                }
            }
            (Type::Map(rules), View::Map(map)) => {
                if member.flat {
                    self.entries(member.wire, rules.key_name, rules.value_name, rules.value, map);
                } else if map.is_empty() {
                    if !member.omit_empty {
                        self.empty(member.wire);
                    }
                } else {
                    self.open(member.wire);
                    self.entries("entry", rules.key_name, rules.value_name, rules.value, map);
                    self.close(member.wire);
                }
            }
            (ty, view) => self.element(member.wire, ty, view),
        }
    }

    /// `<name>value</name>` of any value.
    pub(crate) fn element(&mut self, name: &str, ty: Type, view: View<'_>) {
        match (ty, view) {
            (_, View::Struct(shape)) => self.structure(name, shape),
            (Type::List(rules), View::List(list)) => {
                self.open(name);
                self.items(rules.item_name, rules.item, list);
                self.close(name);
            }
            (Type::Map(rules), View::Map(map)) => {
                self.open(name);
                self.entries("entry", rules.key_name, rules.value_name, rules.value, map);
                self.close(name);
            }
            (_, View::Str(value)) => self.text_element(name, value),
            (ty, view) => {
                // Numbers, truths, times and base64 hold nothing that needs an escape.
                self.open(name);
                text::write(&mut self.out, ty, view, TimeFormat::Iso8601, Digits::Milliseconds);
                self.close(name);
            }
        }
    }

    /// The root of a document: a structure in a namespace, with the members that are wanted.
    pub(crate) fn root(
        &mut self,
        name: &str,
        xmlns: &str,
        shape: &dyn Shape,
        wanted: &dyn Fn(&Member) -> bool,
    ) {
        self.out.push('<');
        self.out.push_str(name);
        let own = shape.schema().xmlns;
        // A default namespace of the structure's own takes the place of the service's.
        if own.is_none_or(|(prefix, _)| !prefix.is_empty()) {
            self.namespace("", xmlns);
        }
        if let Some((prefix, uri)) = own {
            self.namespace(prefix, uri);
        }
        self.attributes(shape);
        self.out.push('>');
        self.members(shape, wanted);
        self.close(name);
    }

    /// A structure as an element, its attributes in the tag.
    fn structure(&mut self, name: &str, shape: &dyn Shape) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some((prefix, uri)) = shape.schema().xmlns {
            self.namespace(prefix, uri);
        }
        self.attributes(shape);
        self.out.push('>');
        self.members(shape, &|_| true);
        self.close(name);
    }

    fn namespace(&mut self, prefix: &str, uri: &str) {
        if uri.is_empty() {
            return;
        }
        self.out.push_str(" xmlns");
        if !prefix.is_empty() {
            self.out.push(':');
            self.out.push_str(prefix);
        }
        self.out.push_str("=\"");
        escape(&mut self.out, uri);
        self.out.push('"');
    }

    fn attributes(&mut self, shape: &dyn Shape) {
        for (index, member) in shape.schema().members.iter().enumerate().filter(|(_, m)| m.attribute) {
            if let View::Str(value) = shape.get(index).view() {
                self.out.push(' ');
                self.out.push_str(member.wire);
                self.out.push_str("=\"");
                escape(&mut self.out, value);
                self.out.push('"');
            }
        }
    }

    fn empty(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push_str("/>");
    }

    fn items(&mut self, name: &str, ty: Type, list: &dyn ListView) {
        list.each(&mut |item| self.element(name, ty, item));
    }

    fn entries(&mut self, entry: &str, key_name: &str, value_name: &str, ty: Type, map: &dyn MapView) {
        map.each(&mut |key, value| {
            self.open(entry);
            self.text_element(key_name, key);
            self.element(value_name, ty, value);
            self.close(entry);
        });
    }
}

/// The bytes that cannot stand in a document as they are. 0xEF begins U+FFFE and U+FFFF, among others.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = true;
        byte += 1;
    }
    table[b'&' as usize] = true;
    table[b'<' as usize] = true;
    table[b'>' as usize] = true;
    table[b'"' as usize] = true;
    table[0xef] = true;
    table
};

/// Appends text so that a reader gets the same text back. What XML 1.0 cannot hold in any form
/// (most control characters) becomes U+FFFD, for one such byte must not spoil a whole answer.
fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| SPECIAL[usize::from(byte)]) {
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
            ("a\r\n\tb", "a&#xD;&#xA;&#x9;b"),
            ("a\u{0}\u{ffff}b\u{fffd}", "a\u{fffd}\u{fffd}b\u{fffd}"),
        ] {
            let mut out = String::new();
            escape(&mut out, text);
            assert_eq!(out, wanted);
        }
    }
}
