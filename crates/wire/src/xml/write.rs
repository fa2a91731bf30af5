//! Writes answers as XML, straight into one buffer: no tree, and no allocation per element.
//!
//! The three XML protocols differ in how they wrap an answer and not in how they write a member, but
//! for what their models already say.

use std::ops::ControlFlow;

use super::escape::escape;
use super::trail::{CLOSE, ENTRY_KEY, ENTRY_VALUE, ITEM, Key, Kind, Trail};
use crate::shape::{ListView, MapView, Member, Shape, TimeFormat, Type, View};
use crate::text;
use crate::time::Digits;

/// A list on its way into a document.
pub(super) struct Items<'a> {
    pub key: Key,
    pub name: &'a str,
    pub ty: &'a Type,
    pub list: &'a dyn ListView,
    /// The item that is written next.
    pub next: usize,
}

/// A buffer that grows into a document.
#[derive(Debug)]
pub(crate) struct Writer {
    pub(super) out: String,
    trail: Trail,
    /// A fraction's or a moment's text.
    scratch: String,
}

impl Writer {
    /// A document with its declaration.
    pub(crate) fn new() -> Self {
        let mut out = String::with_capacity(1024);
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Writer { out, trail: Trail::new(), scratch: String::new() }
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

    /// Every member of a structure that has an element of its own and is wanted.
    pub(crate) fn members(&mut self, shape: &dyn Shape, wanted: &dyn Fn(&Member) -> bool) {
        let members = shape.schema().members;
        shape.each(&mut |index, view| {
            let member = &members[index];
            if wanted(member) {
                self.member(index as Key, member, view);
            }
        });
    }

    #[inline]
    pub(super) fn member(&mut self, key: Key, member: &Member, view: View<'_>) {
        match view {
            // It stands in the tag.
            _ if member.attribute => {}
            View::List(_) | View::Map(_) => self.collection(key, member, view),
            view => self.element(key, member.wire, &member.ty, view),
        }
    }

    /// A list or a map, within an element or not, as the model says.
    fn collection(&mut self, key: Key, member: &Member, view: View<'_>) {
        match (view, &member.ty) {
            (View::List(list), Type::List(rules)) => {
                if list.is_empty() && member.omit_empty {
                } else if member.flat {
                    self.items(key, member.wire, &rules.item, list);
                } else if list.is_empty() {
                    self.empty(key, member.wire);
                } else {
                    self.element(key, member.wire, &member.ty, view);
                }
            }
            (View::Map(map), Type::Map(rules)) => {
                if member.flat {
                    self.entries(key, member.wire, rules.key_name, rules.value_name, &rules.value, map);
                } else if !map.is_empty() {
                    self.element(key, member.wire, &member.ty, view);
                } else if !member.omit_empty {
                    self.empty(key, member.wire);
                }
            }
            (view, ty) => self.element(key, member.wire, ty, view),
        }
    }

    /// `<name>value</name>` of any value.
    #[inline]
    fn element(&mut self, key: Key, name: &str, ty: &Type, view: View<'_>) {
        match (view, ty) {
            (View::Str(text), _) => self.value(key, name, text, escape),
            // Each said by itself, so that a comparison with it is of a constant and calls nothing.
            (View::Bool(true), _) => self.value(key, name, "true", String::push_str),
            (View::Bool(false), _) => self.value(key, name, "false", String::push_str),
            (View::Int(number), _) => {
                self.value(key, name, itoa::Buffer::new().format(number), String::push_str);
            }
            (View::Struct(shape), _) => self.structure(key, name, shape),
            (View::List(list), Type::List(rules)) => {
                self.begin(key, name);
                self.items(ITEM, rules.item_name, &rules.item, list);
                self.end(name);
            }
            (View::Map(map), Type::Map(rules)) => {
                self.begin(key, name);
                self.entries(ITEM, "entry", rules.key_name, rules.value_name, &rules.value, map);
                self.end(name);
            }
            (view, ty) => {
                // Fractions, times and base64 hold nothing that needs an escape.
                let mut text = std::mem::take(&mut self.scratch);
                text.clear();
                text::write(&mut text, *ty, view, TimeFormat::Iso8601, Digits::Milliseconds);
                self.value(key, name, &text, String::push_str);
                self.scratch = text;
            }
        }
    }

    /// `<name>text</name>`.
    #[inline(always)]
    fn value(&mut self, key: Key, name: &str, text: &str, write: impl Fn(&mut String, &str)) {
        if !self.trail.has_value(&mut self.out, key, text, &write) {
            self.new_value(key, name, text, &write);
        }
    }

    /// The same, where no item before has one like it.
    fn new_value(&mut self, key: Key, name: &str, text: &str, write: &dyn Fn(&mut String, &str)) {
        let begun = self.out.len();
        self.out.reserve(2 * name.len() + text.len() + 5);
        self.open(name);
        let from = self.out.len();
        write(&mut self.out, text);
        let to = self.out.len();
        self.close(name);
        self.trail.note_value(key, text, (from - begun, to - from, self.out.len() - to));
    }

    /// A structure as an element, its attributes in the tag.
    fn structure(&mut self, key: Key, name: &str, shape: &dyn Shape) {
        let schema = shape.schema();
        if schema.attributes {
            self.trail.part(&mut self.out);
        }
        if !self.trail.has(&mut self.out, key, Kind::Tag) {
            let begun = self.out.len();
            self.out.push('<');
            self.out.push_str(name);
            if let Some((prefix, uri)) = schema.xmlns {
                self.namespace(prefix, uri);
            }
            self.attributes(shape);
            self.out.push('>');
            self.trail.note(&self.out, key, Kind::Tag, begun);
        }
        shape.each(&mut |index, view| self.member(index as Key, &schema.members[index], view));
        self.end(name);
    }

    /// The tag before other elements.
    pub(super) fn begin(&mut self, key: Key, name: &str) {
        if !self.trail.has(&mut self.out, key, Kind::Tag) {
            let begun = self.out.len();
            self.open(name);
            self.trail.note(&self.out, key, Kind::Tag, begun);
        }
    }

    /// The tag after other elements.
    pub(super) fn end(&mut self, name: &str) {
        if !self.trail.has(&mut self.out, CLOSE, Kind::Tag) {
            let begun = self.out.len();
            self.close(name);
            self.trail.note(&self.out, CLOSE, Kind::Tag, begun);
        }
    }

    fn empty(&mut self, key: Key, name: &str) {
        if !self.trail.has(&mut self.out, key, Kind::Empty) {
            let begun = self.out.len();
            self.out.push('<');
            self.out.push_str(name);
            self.out.push_str("/>");
            self.trail.note(&self.out, key, Kind::Empty, begun);
        }
    }

    fn items(&mut self, key: Key, name: &str, ty: &Type, list: &dyn ListView) {
        let mut all = Items { key, name, ty, list, next: 0 };
        // There is no end to what is enough.
        let _ = self.items_until(usize::MAX, &mut all);
    }

    /// Writes on with a list's items until the buffer holds `enough`.
    pub(super) fn items_until(&mut self, enough: usize, items: &mut Items<'_>) -> ControlFlow<()> {
        let Items { key, name, ty, list, ref mut next } = *items;
        let alike = list.len() > 1 && self.trail.is_off();
        let from = *next;
        let end = list.each_from(from, &mut |item| {
            let begun = self.out.len();
            if alike {
                self.trail.begin(&self.out);
            }
            self.element(key, name, ty, item);
            if alike {
                self.trail.finish(&mut self.out);
            }
            *next += 1;
            let size = self.out.len() - begun;
            if alike && self.out.capacity() - self.out.len() < size {
                // As many as are left, if they are a little larger than this one, or fit. The last to fit begins
                // before there is enough, and may be larger: were there no room, all would be copied for it.
                let left = (size + size / 16) * list.len().saturating_sub(*next);
                self.out.reserve(left.min(enough.saturating_sub(self.out.len()).saturating_add(2 * size)));
            }
            if self.out.len() < enough { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        if alike {
            self.trail.end();
        }
        end
    }

    fn entries(
        &mut self,
        key: Key,
        entry: &str,
        key_name: &str,
        value_name: &str,
        ty: &Type,
        map: &dyn MapView,
    ) {
        map.each(&mut |name, value| {
            self.begin(key, entry);
            self.value(ENTRY_KEY, key_name, name, escape);
            self.element(ENTRY_VALUE, value_name, ty, value);
            self.end(entry);
        });
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
        if !shape.schema().attributes {
            return;
        }
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
}
