//! What was written of a list's item before, so that the next one is a copy of it with other values in it.
//!
//! Thousands of items have the same members, and most of their text is tags. While an item is written, the
//! trail notes the pieces that it is made of; the next item is held against them piece by piece, and whole
//! runs of tags and values that are alike are copied at once. Where an item has other members than the one
//! before, it is written out from there on, and noted anew. The text is the same as without any of this.

/// A member's index in its table, or one of these.
pub(super) type Key = u32;
/// An item of a list, or an entry of a map.
pub(super) const ITEM: Key = Key::MAX;
/// The key of a map's entry.
pub(super) const ENTRY_KEY: Key = Key::MAX - 1;
/// The value of a map's entry.
pub(super) const ENTRY_VALUE: Key = Key::MAX - 2;
/// The end of an element around others.
pub(super) const CLOSE: Key = Key::MAX - 3;

/// What a piece of an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A tag that opens or closes an element around others.
    Tag,
    /// An element without anything in it.
    Empty,
    /// A value between its tags.
    Value,
}

/// A piece of an item and how many bytes it has.
#[derive(Clone, Copy, Debug)]
struct Step {
    key: Key,
    kind: Kind,
    /// The tag, or the one before the value.
    lead: usize,
    /// The value.
    len: usize,
    /// The tag after the value.
    tail: usize,
    /// Whether the value's text stands as it is, without an escape.
    plain: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// No list is being written.
    Off,
    /// Everything is written out, and noted.
    Noting,
    /// So far the item is as the one before.
    Following,
}

#[derive(Debug)]
pub(super) struct Trail {
    mode: Mode,
    steps: Vec<Step>,
    /// The step that the item is held against next.
    at: usize,
    /// Where this item begins in the document.
    begins: usize,
    /// How far the item before has been gone through, and how far of that has been copied or replaced.
    seen: usize,
    copied: usize,
}

impl Trail {
    pub(super) const fn new() -> Trail {
        Trail { mode: Mode::Off, steps: Vec::new(), at: 0, begins: 0, seen: 0, copied: 0 }
    }

    /// Whether a list can begin here: not within another.
    pub(super) fn is_off(&self) -> bool {
        self.mode == Mode::Off
    }

    /// The next item of a list begins.
    pub(super) fn begin(&mut self, out: &str) {
        self.mode = if self.mode == Mode::Off { Mode::Noting } else { Mode::Following };
        (self.seen, self.copied, self.at) = (self.begins, self.begins, 0);
        self.begins = out.len();
    }

    /// An item has been gone through whole.
    pub(super) fn finish(&mut self, out: &mut String) {
        if self.mode == Mode::Following {
            self.catch_up(out, self.seen);
        }
    }

    /// A list has ended.
    pub(super) fn end(&mut self) {
        self.mode = Mode::Off;
        self.steps.clear();
    }

    /// Whether a tag or an empty element is as in the item before; where not, it must be written.
    #[inline]
    pub(super) fn has(&mut self, out: &mut String, key: Key, kind: Kind) -> bool {
        match self.next(out, key, kind) {
            Some(step) => {
                self.seen += step.lead;
                true
            }
            None => false,
        }
    }

    /// A tag or an empty element has been written out, from this place on.
    pub(super) fn note(&mut self, out: &str, key: Key, kind: Kind, from: usize) {
        if self.mode == Mode::Noting {
            let lead = out.len() - from;
            self.steps.push(Step { key, kind, lead, len: 0, tail: 0, plain: true });
        }
    }

    /// Whether a value stands where the item before has one of the same member: it is as it was, or has been
    /// replaced by what `write` appends. Where not, it must be written with its tags. Nearly every value of a
    /// long answer ends here, so this stands in its callers; what is rarer does not.
    #[inline(always)]
    pub(super) fn has_value(
        &mut self,
        out: &mut String,
        key: Key,
        text: &str,
        write: impl FnOnce(&mut String, &str),
    ) -> bool {
        let Some(step) = self.next(out, key, Kind::Value) else { return false };
        let from = self.seen + step.lead;
        let to = from + step.len;
        self.seen = to + step.tail;
        if !step.plain || out.as_bytes()[from..to] != *text.as_bytes() {
            self.replace(out, from, to, text, write);
        }
        true
    }

    /// Writes another value in the place of the one that stands here in the item before.
    fn replace(
        &mut self,
        out: &mut String,
        from: usize,
        to: usize,
        text: &str,
        write: impl FnOnce(&mut String, &str),
    ) {
        self.catch_up(out, from);
        let start = out.len();
        write(out, text);
        self.copied = to;
        let (len, now) = (out.len() - start, &mut self.steps[self.at - 1]);
        // All escapes are longer than what they stand for, but for U+FFFD, which is plain itself.
        (now.len, now.plain) = (len, len == text.len());
    }

    /// A value has been written out, with tags of these lengths around it.
    pub(super) fn note_value(&mut self, key: Key, text: &str, (lead, len, tail): (usize, usize, usize)) {
        if self.mode == Mode::Noting {
            self.steps.push(Step { key, kind: Kind::Value, lead, len, tail, plain: len == text.len() });
        }
    }

    /// What comes next differs in ways that no step tells.
    #[cold]
    pub(super) fn part(&mut self, out: &mut String) {
        if self.mode == Mode::Following {
            self.catch_up(out, self.seen);
            self.steps.truncate(self.at);
            self.mode = Mode::Noting;
        }
    }

    /// The step of the item before, where this one goes on as it did.
    #[inline]
    fn next(&mut self, out: &mut String, key: Key, kind: Kind) -> Option<Step> {
        if self.mode != Mode::Following {
            return None;
        }
        if let Some(step) = self.steps.get(self.at).filter(|step| step.key == key && step.kind == kind) {
            self.at += 1;
            return Some(*step);
        }
        self.part(out);
        None
    }

    /// Copies what is alike up to a place in the item before.
    fn catch_up(&mut self, out: &mut String, to: usize) {
        out.extend_from_within(self.copied..to);
        self.copied = to;
    }
}
