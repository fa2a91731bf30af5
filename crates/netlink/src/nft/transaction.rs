//! One nftables transaction: all of it happens or none.
//!
//! The kernel takes a batch as one datagram, no longer than the socket's send buffer. Only the host's root
//! may raise that without limit; for others a longer batch goes in parts, behind a gate that drops what
//! enters until the last part is in: for those milliseconds traffic waits for a retransmission, and at no
//! moment is a packet judged by half of the rules.

use std::io;

use super::edit::{Edit, Entry, Name};
use super::encode;
use super::wire::Writer;
use crate::Error;
use crate::channel::{Channel, Frame};

const BATCH_BEGIN: u16 = 16; // NFNL_MSG_BATCH_BEGIN
const BATCH_END: u16 = 17;
const REQUEST: u16 = 0x1; // NLM_F_REQUEST
const ACK: u16 = 0x4; // NLM_F_ACK
const CREATE: u16 = REQUEST | 0x400; // NLM_F_CREATE
const APPEND: u16 = CREATE | 0x800; // NLM_F_APPEND

/// A list of elements is one attribute, which holds less than 64 KiB: this many of the longest kind fit.
const ELEMENTS: usize = 200;

const FAMILY_INET: u8 = 1; // NFPROTO_INET

/// The table of the gate.
const GATE: &str = "yard-gate";

/// Messages waiting to be sent together.
#[derive(Default)]
pub(crate) struct Transaction {
    out: Writer,
    /// Where each message ends, and what it is about.
    messages: Vec<(usize, String)>,
}

impl Transaction {
    /// Everything that `edit` asks for.
    pub(crate) fn of(edit: &Edit<'_>) -> Transaction {
        let mut t = Transaction::default();
        for (family, name) in &edit.unmake {
            t.unmake_table(*family, name);
        }
        for name in &edit.make_tables {
            t.make_table(super::FAMILY_IP, name);
        }
        for name in &edit.empty {
            t.about(super::DELRULE, REQUEST, *name, (1, 2), "empty chain", |_| {});
        }
        t.elements(super::DELSETELEM, REQUEST, &edit.take, "take");
        for name in &edit.rehook {
            t.about(super::DELCHAIN, REQUEST, *name, (1, 3), "unmake chain", |_| {});
        }
        for (id, (name, declaration)) in (1..).zip(&edit.make_sets) {
            t.about(super::NEWSET, CREATE, *name, (1, 2), "make set", |out| {
                encode::declaration(out, *declaration, id);
            });
        }
        for (name, chain) in &edit.make_chains {
            t.about(super::NEWCHAIN, CREATE, *name, (1, 3), "make chain", |out| {
                if let Some(hook) = &chain.hook {
                    encode::hook(out, hook);
                }
            });
        }
        for (name, chain) in &edit.fill {
            for (number, rule) in (1..).zip(&chain.rules) {
                let what = format!("add rule {number} of chain");
                t.about(super::NEWRULE, APPEND, *name, (1, 2), &what, |out| encode::rule(out, rule));
            }
        }
        t.elements(super::NEWSETELEM, CREATE, &edit.add, "add");
        for name in &edit.unmake_sets {
            t.about(super::DELSET, REQUEST, *name, (1, 2), "unmake set", |_| {});
        }
        for name in &edit.unmake_chains {
            t.about(super::DELCHAIN, REQUEST, *name, (1, 3), "unmake chain", |_| {});
        }
        t
    }

    /// Sends it. On an error nothing of it has happened, but for one that went in parts: then the gate is
    /// left closed, to be opened by the next whole application.
    pub(crate) fn commit(self, channel: &mut Channel) -> Result<(), Error> {
        // The two messages that frame a batch, and what the kernel keeps for itself.
        const FRAME: usize = 128;
        let room = channel.capacity().saturating_sub(FRAME);
        if self.out.len() <= room {
            return self.send(channel, 0, self.messages.len());
        }
        tracing::debug!(bytes = self.out.len(), room, "an nftables batch in parts");
        Transaction::gate(true).commit(channel)?;
        let mut first = 0;
        while first < self.messages.len() {
            let start = self.start(first);
            let fits = self.messages[first..].partition_point(|(end, _)| end - start <= room);
            let next = first + fits.max(1);
            self.send(channel, first, next)?;
            first = next;
        }
        Transaction::gate(false).commit(channel)
    }

    /// Closes or opens the gate, before connection tracking and so before every chain of a plan.
    fn gate(closed: bool) -> Transaction {
        let mut t = Transaction::default();
        t.unmake_table(FAMILY_INET, GATE);
        if closed {
            t.make_table(FAMILY_INET, GATE);
            let object = format!("make chain {GATE}/shut");
            t.push(super::NEWCHAIN, CREATE, FAMILY_INET, object, |out| {
                out.text(1, GATE);
                out.text(3, "shut");
                out.nest(4, |out| {
                    out.number(1, 0);
                    out.number(2, (-500_i32).cast_unsigned());
                });
                out.number(5, 0);
                out.text(7, "filter");
            });
        }
        t
    }

    /// Sends the messages from `first` to before `next` as one batch.
    fn send(&self, channel: &mut Channel, first: usize, next: usize) -> Result<(), Error> {
        let Some(last) = next.checked_sub(1).filter(|last| *last >= first) else { return Ok(()) };
        let mut batch = Writer::default();
        batch.message((BATCH_BEGIN, REQUEST, 0), (0, super::SUBSYSTEM >> 8), |_| {});
        let before = batch.len();
        batch.append(&self.out.bytes()[self.start(first)..self.messages[last].0]);
        // Only an acknowledgement of the last message tells success from silence.
        batch.add_flags(before + self.start(last) - self.start(first), ACK);
        batch.message((BATCH_END, REQUEST, 0), (0, super::SUBSYSTEM >> 8), |_| {});

        channel
            .send(batch.bytes())
            .map_err(|source| Error::Socket { doing: "writing an nftables batch", source })?;
        let (mut refused, mut granted) = (None, false);
        channel.read(false, |frame| {
            let Frame::Ack { seq, errno, detail } = frame else { return Ok(true) };
            if errno == 0 {
                granted = true;
            } else if refused.is_none() {
                let message = (seq as usize).checked_sub(1).and_then(|at| self.messages.get(at));
                refused = Some(Error::Refused {
                    doing: message.map_or("commit the transaction", |(_, object)| object).to_owned(),
                    source: io::Error::from_raw_os_error(errno),
                    detail,
                });
            }
            Ok(true)
        })?;
        match refused {
            Some(error) => Err(error),
            None if granted => Ok(()),
            None => Err(Error::Answer { about: "an nftables batch", detail: "no acknowledgement".into() }),
        }
    }

    fn start(&self, message: usize) -> usize {
        message.checked_sub(1).map_or(0, |before| self.messages[before].0)
    }

    fn push(&mut self, kind: u16, flags: u16, family: u8, object: String, body: impl FnOnce(&mut Writer)) {
        let seq = u32::try_from(self.messages.len() + 1).expect("a batch has far fewer than 2^32 messages");
        self.out.message((kind, flags, seq), (family, 0), body);
        self.messages.push((self.out.len(), object));
    }

    /// A message about an object in a table, whose names go into the attributes `slots`.
    fn about(
        &mut self,
        kind: u16,
        flags: u16,
        (table, name): Name<'_>,
        slots: (u16, u16),
        doing: &str,
        body: impl FnOnce(&mut Writer),
    ) {
        self.push(kind, flags, super::FAMILY_IP, format!("{doing} {table}/{name}"), |out| {
            out.text(slots.0, table);
            out.text(slots.1, name);
            body(out);
        });
    }

    fn make_table(&mut self, family: u8, name: &str) {
        self.push(super::NEWTABLE, CREATE, family, format!("make table {name}"), |out| {
            out.text(1, name);
            out.put(6, encode::MARK);
        });
    }

    /// Unmakes a table whether or not it is there: made first, it is there.
    fn unmake_table(&mut self, family: u8, name: &str) {
        self.push(super::NEWTABLE, CREATE, family, format!("find table {name}"), |out| out.text(1, name));
        self.push(super::DELTABLE, REQUEST, family, format!("unmake table {name}"), |out| out.text(1, name));
    }

    fn elements(&mut self, kind: u16, flags: u16, entries: &[Entry<'_>], doing: &str) {
        for run in entries.chunk_by(|a, b| a.0 == b.0).flat_map(|run| run.chunks(ELEMENTS)) {
            let Some(&(name, element, _)) = run.first() else { continue };
            let doing = match run.len() {
                1 => format!("{doing} element {element:?} of"),
                many => format!("{doing} {many} elements of"),
            };
            self.about(kind, flags, name, (1, 2), &doing, |out| {
                out.nest(3, |out| {
                    run.iter().for_each(|(_, element, value)| encode::element(out, element, *value))
                });
            });
        }
    }
}
