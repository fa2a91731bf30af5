//! A document that is written a piece at a time, so that a long one is never in memory whole, and its reader
//! need not wait for its end. Between two items of the list that it is about, the writing can pause.

use std::ops::ControlFlow;

use super::trail::{ITEM, Key};
use super::write::{Items, Writer};
use crate::shape::{Member, Shape, Type, View};

/// A piece holds an item or two more than this: so much that sending it costs little for each of its bytes,
/// so little that it is still in the processor's cache when it is sent.
pub(crate) const PIECE: usize = 60 << 10;

/// What begins with an element, holds members of a structure, and ends.
pub(crate) struct Document {
    writer: Writer,
    wanted: fn(&Member) -> bool,
    /// The end of the document.
    end: String,
    /// The member that is written next and, of a list, the item.
    member: usize,
    item: usize,
}

impl Document {
    /// A document that has been begun; `end` writes what comes after the members.
    pub(crate) fn new(
        mut writer: Writer,
        wanted: fn(&Member) -> bool,
        end: impl FnOnce(&mut Writer),
    ) -> Document {
        let begun = writer.out.len();
        end(&mut writer);
        let end = writer.out.split_off(begun);
        Document { writer, wanted, end, member: 0, item: 0 }
    }

    /// Goes on until there is `enough` to take, or to the end; whether that has come.
    pub(crate) fn write(&mut self, shape: &dyn Shape, enough: usize) -> bool {
        while let Some(member) = shape.schema().members.get(self.member) {
            if (self.wanted)(member) && self.write_member(shape, member, enough).is_break() {
                return false;
            }
            self.member += 1;
        }
        self.writer.out.push_str(&self.end);
        true
    }

    fn write_member(&mut self, shape: &dyn Shape, member: &Member, enough: usize) -> ControlFlow<()> {
        let (key, view) = (self.member as Key, shape.get(self.member).view());
        match (member.ty, view) {
            (_, View::Absent) => {}
            (Type::List(rules), View::List(list)) if !list.is_empty() && !member.attribute => {
                let (item_key, name) = if member.flat { (key, member.wire) } else { (ITEM, rules.item_name) };
                let mut items = Items { key: item_key, name, ty: &rules.item, list, next: self.item };
                if self.item == 0 && !member.flat {
                    self.writer.begin(key, member.wire);
                }
                let paused = self.writer.items_until(enough, &mut items);
                self.item = items.next;
                paused?;
                if !member.flat {
                    self.writer.end(member.wire);
                }
                self.item = 0;
            }
            (_, view) => self.writer.member(key, member, view),
        }
        ControlFlow::Continue(())
    }

    /// What has been written since the last time.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.writer.out).into_bytes()
    }
}
