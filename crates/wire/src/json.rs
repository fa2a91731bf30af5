//! JSON to nodes by schema, and shapes to JSON straight into one buffer.
//!
//! Members that the model does not have are passed over, as AWS does; a null says that nothing was
//! set. Reading is bounded by the parser's own limit of depth (128) and by the body's length.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::invalid::{Invalid, Path, Step};
use crate::shape::{Member, Node, Schema, Shape, TimeFormat, Type, View};
use crate::text;
use crate::time::{self, Digits};

/// Reads a body as a structure. No body at all is an empty structure.
pub(crate) fn read(schema: &'static Schema, body: &[u8]) -> Result<Node, Invalid> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Node::Struct(Vec::new()));
    }
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| Invalid::Malformed(format!("the body is not valid JSON: {error}")))?;
    let Value::Object(object) = value else {
        return Err(Invalid::Malformed("the body is not a JSON object".to_owned()));
    };
    Reader { path: Vec::new() }.structure(schema, object)
}

struct Reader {
    path: Vec<Step>,
}

impl Reader {
    fn structure(&mut self, schema: &'static Schema, object: Map<String, Value>) -> Result<Node, Invalid> {
        let mut members = Vec::with_capacity(object.len().min(schema.members.len()));
        for (key, value) in object {
            let wanted = |member: &Member| member.wire == key;
            if let Some(index) = schema.members.iter().position(wanted) {
                self.path.push(Step::Member(&schema.members[index]));
                members.push((index, self.value(schema.members[index].ty, value)?));
                self.path.pop();
            }
        }
        Ok(Node::Struct(members))
    }

    fn value(&mut self, ty: Type, value: Value) -> Result<Node, Invalid> {
        let node = match (ty, value) {
            (_, Value::Null) => Some(Node::Null),
            (Type::Struct(schema), Value::Object(object)) => return self.structure(schema, object),
            (Type::List(rules), Value::Array(values)) => {
                let mut items = Vec::with_capacity(values.len());
                for (index, value) in values.into_iter().enumerate().filter(|(_, value)| !value.is_null()) {
                    self.path.push(Step::Item(index + 1));
                    items.push(self.value(rules.item, value)?);
                    self.path.pop();
                }
                Some(Node::List(items))
            }
            (Type::Map(rules), Value::Object(object)) => {
                let mut entries = Vec::with_capacity(object.len());
                for (key, value) in object.into_iter().filter(|(_, value)| !value.is_null()) {
                    self.path.push(Step::Key(key.clone()));
                    entries.push((key, self.value(rules.value, value)?));
                    self.path.pop();
                }
                Some(Node::Map(entries))
            }
            (Type::Bool, Value::Bool(value)) => Some(Node::Bool(value)),
            (Type::Int(..), Value::Number(number)) => {
                number.as_i64().filter(|n| i32::try_from(*n).is_ok()).map(Node::Int)
            }
            (Type::Long(..), Value::Number(number)) => number.as_i64().map(Node::Int),
            (Type::Float | Type::Double, Value::Number(number)) => number.as_f64().map(Node::Float),
            (Type::Float | Type::Double, Value::String(text)) => {
                text::float(&text).filter(|n| !n.is_finite()).map(Node::Float)
            }
            (Type::Str(_), Value::String(text)) => Some(Node::Str(text)),
            (Type::Blob, Value::String(text)) => text::blob(&text).map(Node::Blob),
            (Type::Time(_), Value::Number(number)) => {
                number.as_f64().and_then(time::from_seconds).map(Node::Time)
            }
            (Type::Time(_), Value::String(text)) => time::read(&text).map(Node::Time),
            (_, other) => return Err(self.wrong(ty, &other)),
        };
        node.ok_or_else(|| self.wrong(ty, &Value::Null))
    }

    fn wrong(&self, ty: Type, value: &Value) -> Invalid {
        let value = match value {
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
        };
        Invalid::WrongType { path: Path(self.path.clone()), value, expected: text::type_name(ty) }
    }
}

/// Appends a structure as an object of the members that are wanted and set.
pub(crate) fn write_structure(out: &mut String, shape: &dyn Shape, wanted: &dyn Fn(&Member) -> bool) {
    out.push('{');
    write_members(out, shape, true, wanted);
    out.push('}');
}

/// Appends members as `"key":value`, with a comma before each but the first of an object.
pub(crate) fn write_members(
    out: &mut String,
    shape: &dyn Shape,
    mut first: bool,
    wanted: &dyn Fn(&Member) -> bool,
) {
    for (index, member) in shape.schema().members.iter().enumerate().filter(|(_, m)| wanted(m)) {
        let view = shape.get(index).view();
        match view {
            View::Absent => continue,
            View::List(list) if member.omit_empty && list.is_empty() => continue,
            _ => {}
        }
        if !first {
            out.push(',');
        }
        first = false;
        write_text(out, member.wire);
        out.push(':');
        write_value(out, member.ty, view);
    }
}

fn write_value(out: &mut String, ty: Type, view: View<'_>) {
    match (ty, view) {
        (_, View::Struct(shape)) => write_structure(out, shape, &|_| true),
        (Type::List(rules), View::List(list)) => {
            out.push('[');
            let mut first = true;
            list.each(&mut |item| {
                if !std::mem::take(&mut first) {
                    out.push(',');
                }
                write_value(out, rules.item, item);
            });
            out.push(']');
        }
        (Type::Map(rules), View::Map(map)) => {
            out.push('{');
            let mut first = true;
            map.each(&mut |key, value| {
                if !first {
                    out.push(',');
                }
                first = false;
                write_text(out, key);
                out.push(':');
                write_value(out, rules.value, value);
            });
            out.push('}');
        }
        (_, View::Str(value)) => write_text(out, value),
        // What is no number in JSON is written as text, and so is a moment in a textual format.
        (_, View::Float(value)) if !value.is_finite() => quoted(out, ty, view),
        (Type::Time(Some(TimeFormat::Iso8601 | TimeFormat::Rfc822)), _) | (_, View::Blob(_)) => {
            quoted(out, ty, view);
        }
        (_, View::Absent | View::List(_) | View::Map(_)) => out.push_str("null"),
        _ => text::write(out, ty, view, TimeFormat::UnixTimestamp, Digits::AsNeeded),
    }
}

/// A scalar whose text needs no escape.
fn quoted(out: &mut String, ty: Type, view: View<'_>) {
    out.push('"');
    text::write(out, ty, view, TimeFormat::UnixTimestamp, Digits::AsNeeded);
    out.push('"');
}

/// Appends a string with its quotes.
pub(crate) fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate().filter(|(_, b)| matches!(b, b'"' | b'\\' | 0..=0x1f)) {
        out.push_str(&text[copied..at]);
        copied = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            other => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{other:04x}");
            }
        }
    }
    out.push_str(&text[copied..]);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn any_text_survives_json(text in proptest::prelude::any::<String>()) {
            let mut out = String::new();
            write_text(&mut out, &text);
            proptest::prop_assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }
    }
}
