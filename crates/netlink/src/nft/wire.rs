//! Netfilter's framing: messages of nested, big-endian attributes, written and read.

use crate::channel::HEADER;

/// The length of `struct nfgenmsg`.
const GENERIC: usize = 4;
const NESTED: u16 = 0x8000;
const KIND: u16 = 0x3fff;

/// A growing run of messages.
#[derive(Debug, Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    /// Writes one message; `kind` holds the subsystem in its high byte.
    pub(crate) fn message(
        &mut self,
        (kind, flags, seq): (u16, u16, u32),
        (family, resource): (u8, u16),
        body: impl FnOnce(&mut Writer),
    ) {
        let start = self.0.len();
        self.0.extend([0; 4]);
        self.0.extend(kind.to_ne_bytes());
        self.0.extend(flags.to_ne_bytes());
        self.0.extend(seq.to_ne_bytes());
        self.0.extend([0; 4]);
        self.0.extend([family, 0]);
        self.0.extend(resource.to_be_bytes());
        body(self);
        let length = u32::try_from(self.0.len() - start).expect("a message is far below 4 GiB");
        self.0[start..start + 4].copy_from_slice(&length.to_ne_bytes());
    }

    /// One attribute.
    pub(crate) fn put(&mut self, kind: u16, value: &[u8]) {
        let length = u16::try_from(4 + value.len()).expect("an attribute's value is below 64 KiB");
        self.0.extend(length.to_ne_bytes());
        self.0.extend(kind.to_ne_bytes());
        self.0.extend(value);
        self.0.resize((self.0.len() + 3) & !3, 0);
    }

    /// A string, with the zero that ends it.
    pub(crate) fn text(&mut self, kind: u16, value: &str) {
        let mut bytes = Vec::with_capacity(value.len() + 1);
        bytes.extend(value.as_bytes());
        bytes.push(0);
        self.put(kind, &bytes);
    }

    /// A 32-bit number in network order, as all of netfilter's are.
    pub(crate) fn number(&mut self, kind: u16, value: u32) {
        self.put(kind, &value.to_be_bytes());
    }

    /// An attribute that holds attributes.
    pub(crate) fn nest(&mut self, kind: u16, body: impl FnOnce(&mut Writer)) {
        let start = self.0.len();
        self.0.extend([0, 0]);
        self.0.extend((kind | NESTED).to_ne_bytes());
        body(self);
        let length = u16::try_from(self.0.len() - start).expect("a nest is kept below 64 KiB by its writer");
        self.0[start..start + 2].copy_from_slice(&length.to_ne_bytes());
    }

    /// Takes over messages written elsewhere.
    pub(crate) fn append(&mut self, messages: &[u8]) {
        self.0.extend(messages);
    }

    /// Sets flags in the header of the message that begins at `start`.
    pub(crate) fn add_flags(&mut self, start: usize, flags: u16) {
        let field = &mut self.0[start + 6..start + 8];
        let all = u16::from_ne_bytes([field[0], field[1]]) | flags;
        field.copy_from_slice(&all.to_ne_bytes());
    }

    /// How much has been written, in bytes.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// What has been written.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The attributes of a whole message from the kernel.
pub(crate) fn body(message: &[u8]) -> Attributes<'_> {
    Attributes(message.get(HEADER + GENERIC..).unwrap_or_default())
}

/// Walks attributes; ends at the first that does not fit.
#[derive(Clone, Copy)]
pub(crate) struct Attributes<'a>(pub(crate) &'a [u8]);

impl<'a> Attributes<'a> {
    /// The first attribute of that kind.
    pub(crate) fn get(self, kind: u16) -> Option<&'a [u8]> {
        self.into_iter().find_map(|(k, value)| (k == kind).then_some(value))
    }

    /// The attributes inside the first attribute of that kind.
    pub(crate) fn inside(self, kind: u16) -> Attributes<'a> {
        Attributes(self.get(kind).unwrap_or_default())
    }

    /// A string.
    pub(crate) fn text(self, kind: u16) -> Option<String> {
        let bytes = self.get(kind)?;
        Some(String::from_utf8_lossy(bytes).trim_end_matches('\0').to_owned())
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let length = usize::from(u16::from_ne_bytes(self.0.get(0..2)?.try_into().ok()?));
        let kind = u16::from_ne_bytes(self.0.get(2..4)?.try_into().ok()?) & KIND;
        let value = self.0.get(4..length)?;
        self.0 = self.0.get((length + 3) & !3..).unwrap_or_default();
        Some((kind, value))
    }
}
