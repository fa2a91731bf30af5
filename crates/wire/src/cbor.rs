//! CBOR (RFC 8949) to nodes by schema, and shapes to CBOR.
//!
//! Reading follows the schema, so no tree is built; lengths that a client claims are never trusted
//! with an allocation, depth is bounded, and unknown members are stepped over.

use crate::invalid::{Invalid, Path, Step};
use crate::shape::{Node, Schema, Shape, Type, View};
use crate::text;
use crate::time;

/// Deeper nesting is refused.
const MAX_DEPTH: usize = 64;

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;
const SIMPLE: u8 = 7;

/// The head of a data item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    major: u8,
    /// The five low bits of the first byte.
    info: u8,
    /// The number that they stand for or announce.
    argument: u64,
}

impl Head {
    const BREAK: Head = Head { major: SIMPLE, info: 31, argument: 0 };

    fn is_null(self) -> bool {
        self.major == SIMPLE && matches!(self.info, 22 | 23)
    }

    /// How many items follow; nothing where only a break tells.
    fn length(self) -> Option<u64> {
        (self.info != 31).then_some(self.argument)
    }
}

/// Reads a body as a structure. No body at all is an empty structure.
pub(crate) fn read(schema: &'static Schema, body: &[u8]) -> Result<Node, Invalid> {
    if body.is_empty() {
        return Ok(Node::Struct(Vec::new()));
    }
    let mut reader = Reader { rest: body, path: Vec::new(), depth: 0 };
    let node = reader.value(Type::Struct(schema))?;
    if !reader.rest.is_empty() {
        return Err(malformed("bytes follow the end of the CBOR item"));
    }
    if matches!(node, Node::Null) {
        return Err(malformed("the body is not a CBOR map"));
    }
    Ok(node)
}

fn malformed(what: &str) -> Invalid {
    Invalid::Malformed(what.to_owned())
}

struct Reader<'a> {
    rest: &'a [u8],
    path: Vec<Step>,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: u64) -> Result<&'a [u8], Invalid> {
        let taken = usize::try_from(length).ok().and_then(|length| self.rest.split_at_checked(length));
        let (taken, rest) = taken.ok_or_else(|| malformed("the CBOR item ends too early"))?;
        self.rest = rest;
        Ok(taken)
    }

    fn head(&mut self) -> Result<Head, Invalid> {
        let first = self.take(1)?[0];
        let (major, info) = (first >> 5, first & 31);
        let argument = match info {
            0..=23 => info.into(),
            24..=27 => {
                let bytes = self.take(1 << (info - 24))?;
                bytes.iter().fold(0, |sum: u64, byte| sum << 8 | u64::from(*byte))
            }
            31 if matches!(major, BYTES | TEXT | ARRAY | MAP | SIMPLE) => 0,
            _ => return Err(malformed("the CBOR item has a reserved head")),
        };
        Ok(Head { major, info, argument })
    }

    /// The head of an item, with the tags before it stepped over.
    fn untagged(&mut self) -> Result<Head, Invalid> {
        loop {
            let head = self.head()?;
            if head.major != TAG {
                return Ok(head);
            }
        }
    }

    fn value(&mut self, ty: Type) -> Result<Node, Invalid> {
        let head = self.untagged()?;
        self.value_of(ty, head)
    }

    fn value_of(&mut self, ty: Type, head: Head) -> Result<Node, Invalid> {
        if head.is_null() {
            return Ok(Node::Null);
        }
        let node = match (ty, head.major) {
            (Type::Struct(schema), MAP) => Some(self.structure(schema, head)?),
            (Type::List(rules), ARRAY) => {
                let mut items = Vec::new();
                self.each(head, |reader, head| {
                    reader.path.push(Step::Item(items.len() + 1));
                    let item = reader.value_of(rules.item, head)?;
                    reader.path.pop();
                    if item != Node::Null {
                        items.push(item);
                    }
                    Ok(())
                })?;
                Some(Node::List(items))
            }
            (Type::Map(rules), MAP) => {
                let mut entries = Vec::new();
                self.each(head, |reader, head| {
                    let key = reader.text(head)?;
                    reader.path.push(Step::Key(key.clone()));
                    let value = reader.value(rules.value)?;
                    reader.path.pop();
                    if value != Node::Null {
                        entries.push((key, value));
                    }
                    Ok(())
                })?;
                Some(Node::Map(entries))
            }
            (Type::Bool, SIMPLE) => match head.info {
                20 => Some(Node::Bool(false)),
                21 => Some(Node::Bool(true)),
                _ => None,
            },
            (Type::Int(..), UNSIGNED | NEGATIVE) => {
                integer(head).filter(|n| i32::try_from(*n).is_ok()).map(Node::Int)
            }
            (Type::Long(..), UNSIGNED | NEGATIVE) => integer(head).map(Node::Int),
            (Type::Float | Type::Double, _) => number(head).map(Node::Float),
            (Type::Time(_), TEXT) => time::read(&self.text(head)?).map(Node::Time),
            (Type::Time(_), _) => number(head).and_then(time::from_seconds).map(Node::Time),
            (Type::Str(_), TEXT) => Some(Node::Str(self.text(head)?)),
            (Type::Blob, BYTES) => Some(Node::Blob(self.bytes(head)?)),
            _ => None,
        };
        node.ok_or_else(|| Invalid::WrongType {
            path: Path(self.path.clone()),
            value: String::new(),
            expected: text::type_name(ty),
        })
    }

    fn structure(&mut self, schema: &'static Schema, head: Head) -> Result<Node, Invalid> {
        let mut members = Vec::new();
        self.each(head, |reader, head| {
            let key = reader.text(head)?;
            match schema.members.iter().position(|member| member.wire == key) {
                Some(index) => {
                    reader.path.push(Step::Member(&schema.members[index]));
                    members.push((index, reader.value(schema.members[index].ty)?));
                    reader.path.pop();
                }
                None => {
                    let head = reader.untagged()?;
                    reader.skip(head)?;
                }
            }
            Ok(())
        })?;
        Ok(Node::Struct(members))
    }

    /// Calls for each item of an array, or each key of a map, with its head; the callee reads on.
    fn each(
        &mut self,
        head: Head,
        mut item: impl FnMut(&mut Self, Head) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(malformed("the CBOR item is nested too deeply"));
        }
        let mut left = head.length();
        while left != Some(0) {
            let head = self.untagged()?;
            if left.is_none() && head == Head::BREAK {
                break;
            }
            item(self, head)?;
            left = left.map(|n| n - 1);
        }
        self.depth -= 1;
        Ok(())
    }

    /// Steps over an item whose head was read.
    fn skip(&mut self, head: Head) -> Result<(), Invalid> {
        match head.major {
            BYTES | TEXT => self.bytes(head).map(drop),
            ARRAY => self.each(head, |reader, head| reader.skip(head)),
            MAP => self.each(head, |reader, head| {
                reader.skip(head)?;
                let value = reader.untagged()?;
                reader.skip(value)
            }),
            _ if head == Head::BREAK => Err(malformed("the CBOR item breaks off where nothing began")),
            _ => Ok(()),
        }
    }

    fn text(&mut self, head: Head) -> Result<String, Invalid> {
        if head.major != TEXT {
            return Err(malformed("a key in the CBOR item is not text"));
        }
        String::from_utf8(self.bytes(head)?).map_err(|_| malformed("a text in the CBOR item is not UTF-8"))
    }

    /// The bytes of a byte string or text, its pieces joined where it has several.
    fn bytes(&mut self, head: Head) -> Result<Vec<u8>, Invalid> {
        if let Some(length) = head.length() {
            return self.take(length).map(<[u8]>::to_vec);
        }
        let mut joined = Vec::new();
        loop {
            let piece = self.head()?;
            if piece == Head::BREAK {
                return Ok(joined);
            }
            let length = piece.length().filter(|_| piece.major == head.major);
            let length = length.ok_or_else(|| malformed("a piece of a CBOR string is of another kind"))?;
            joined.extend_from_slice(self.take(length)?);
        }
    }
}

fn integer(head: Head) -> Option<i64> {
    let value = i64::try_from(head.argument).ok()?;
    match head.major {
        UNSIGNED => Some(value),
        NEGATIVE => Some(-1 - value),
        _ => None,
    }
}

fn number(head: Head) -> Option<f64> {
    match (head.major, head.info) {
        (UNSIGNED | NEGATIVE, _) => integer(head).map(|n| n as f64),
        (SIMPLE, 25) => u16::try_from(head.argument).ok().map(half),
        (SIMPLE, 26) => u32::try_from(head.argument).ok().map(|bits| f32::from_bits(bits).into()),
        (SIMPLE, 27) => Some(f64::from_bits(head.argument)),
        _ => None,
    }
}

/// A float of 16 bits (RFC 8949, appendix D).
fn half(bits: u16) -> f64 {
    let (exponent, mantissa) = (i32::from(bits >> 10 & 31), f64::from(bits & 1023));
    let size = match exponent {
        0 => mantissa * 2f64.powi(-24),
        31 if mantissa == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (mantissa + 1024.0) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

/// Appends a structure as a map of its members that are set; `before` are further texts at its head.
pub(crate) fn write_structure(out: &mut Vec<u8>, shape: Option<&dyn Shape>, before: &[(&str, &str)]) {
    let members = shape.map_or(&[][..], |shape| shape.schema().members);
    let views = members.iter().zip(0..).filter_map(|(member, index)| {
        let view = shape?.get(index).view();
        let left_out = match view {
            View::Absent => true,
            View::List(list) => member.omit_empty && list.is_empty(),
            _ => before.iter().any(|(key, _)| key.eq_ignore_ascii_case(member.wire)),
        };
        (!left_out).then_some((member, view))
    });
    head(out, MAP, (views.clone().count() + before.len()) as u64);
    for (key, value) in before {
        text_item(out, key);
        text_item(out, value);
    }
    for (member, view) in views {
        text_item(out, member.wire);
        write_value(out, member.ty, view);
    }
}

fn write_value(out: &mut Vec<u8>, ty: Type, view: View<'_>) {
    match (ty, view) {
        (_, View::Struct(shape)) => write_structure(out, Some(shape), &[]),
        (Type::List(rules), View::List(list)) => {
            head(out, ARRAY, list.len() as u64);
            list.each(&mut |item| write_value(out, rules.item, item));
        }
        (Type::Map(rules), View::Map(map)) => {
            head(out, MAP, map.len() as u64);
            map.each(&mut |key, value| {
                text_item(out, key);
                write_value(out, rules.value, value);
            });
        }
        (_, View::Bool(value)) => out.push(SIMPLE << 5 | if value { 21 } else { 20 }),
        (_, View::Int(value)) => integer_item(out, value),
        (Type::Float, View::Float(value)) => {
            out.push(SIMPLE << 5 | 26);
            out.extend_from_slice(&(value as f32).to_be_bytes());
        }
        (_, View::Float(value)) => double_item(out, value),
        (_, View::Str(value)) => text_item(out, value),
        (_, View::Blob(value)) => {
            head(out, BYTES, value.len() as u64);
            out.extend_from_slice(value);
        }
        (_, View::Time(time)) => {
            // Tag 1: seconds since 1970, which may be a float.
            out.push(TAG << 5 | 1);
            let milliseconds = time.as_millisecond();
            if milliseconds % 1000 == 0 {
                integer_item(out, milliseconds / 1000);
            } else {
                double_item(out, milliseconds as f64 / 1000.0);
            }
        }
        (_, View::Absent | View::List(_) | View::Map(_)) => out.push(SIMPLE << 5 | 22),
    }
}

fn integer_item(out: &mut Vec<u8>, value: i64) {
    // `!value` is -1 - value, the argument of a negative number.
    if value >= 0 { head(out, UNSIGNED, value as u64) } else { head(out, NEGATIVE, !value as u64) }
}

fn double_item(out: &mut Vec<u8>, value: f64) {
    out.push(SIMPLE << 5 | 27);
    out.extend_from_slice(&value.to_be_bytes());
}

fn text_item(out: &mut Vec<u8>, text: &str) {
    head(out, TEXT, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

fn head(out: &mut Vec<u8>, major: u8, argument: u64) {
    let bytes = argument.to_be_bytes();
    let (info, length) = match argument {
        0..=23 => return out.push(major << 5 | argument as u8),
        24..=0xff => (24, 1),
        0x100..=0xffff => (25, 2),
        0x1_0000..=0xffff_ffff => (26, 4),
        _ => (27, 8),
    };
    out.push(major << 5 | info);
    out.extend_from_slice(&bytes[8 - length..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_floats_are_read_as_the_rfc_has_them() {
        for (bits, wanted) in [
            (0x0000, 0.0),
            (0x3c00, 1.0),
            (0x3e00, 1.5),
            (0x7bff, 65504.0),
            (0x0001, 5.960464477539063e-8),
            (0x0400, 0.00006103515625),
            (0xc400, -4.0),
            (0x7c00, f64::INFINITY),
            (0xfc00, f64::NEG_INFINITY),
        ] {
            assert_eq!(half(bits), wanted, "{bits:#x}");
        }
        assert!(half(0x7e00).is_nan());
    }
}
