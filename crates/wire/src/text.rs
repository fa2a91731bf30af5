//! Scalars as text: what forms, XML, headers, paths and query strings have in common.

use std::fmt::Write;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::shape::{Node, TimeFormat, Type, View};
use crate::time::{self, Digits};

/// Base64 with padding; a client that leaves the padding out is understood too.
pub(crate) const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A text that is not of the type that the model asks for; holds the type's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotA(pub &'static str);

/// What a type is called in an error's sentence.
pub(crate) fn type_name(ty: Type) -> &'static str {
    match ty {
        Type::Bool => "Boolean",
        Type::Int(..) => "Integer",
        Type::Long(..) => "Long",
        Type::Float => "Float",
        Type::Double => "Double",
        Type::Str(_) => "String",
        Type::Blob => "Blob",
        Type::Time(_) => "Timestamp",
        Type::List(_) => "List",
        Type::Map(_) => "Map",
        Type::Struct(_) => "Structure",
    }
}

/// Reads a scalar. An empty text of anything but text or bytes says that nothing was set.
pub(crate) fn read(ty: Type, text: &str) -> Result<Node, NotA> {
    let wrong = NotA(type_name(ty));
    match ty {
        Type::Str(_) => return Ok(Node::Str(text.to_owned())),
        Type::Blob => return blob(text).map(Node::Blob).ok_or(wrong),
        _ if text.is_empty() => return Ok(Node::Null),
        _ => {}
    }
    let node = match ty {
        Type::Bool if text.eq_ignore_ascii_case("true") => Some(Node::Bool(true)),
        Type::Bool if text.eq_ignore_ascii_case("false") => Some(Node::Bool(false)),
        Type::Int(..) => text.parse::<i32>().ok().map(|n| Node::Int(n.into())),
        Type::Long(..) => text.parse::<i64>().ok().map(Node::Int),
        Type::Float | Type::Double => float(text).map(Node::Float),
        Type::Time(_) => time::read(text).map(Node::Time),
        _ => None,
    };
    node.ok_or(wrong)
}

/// Reads base64, with or without line breaks (`base64 user-data.sh` breaks lines).
pub(crate) fn blob(text: &str) -> Option<Vec<u8>> {
    if text.bytes().any(|b| b.is_ascii_whitespace()) {
        let joined: String = text.split_ascii_whitespace().collect();
        return BASE64.decode(joined).ok();
    }
    BASE64.decode(text).ok()
}

/// Reads a number as the protocols write them: `Infinity`, `-Infinity` and `NaN` beside digits.
pub(crate) fn float(text: &str) -> Option<f64> {
    match text {
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => text.parse().ok().filter(|n: &f64| n.is_finite()),
    }
}

/// Appends a float as the protocols write them.
pub(crate) fn write_float(out: &mut String, value: f64) {
    if value.is_nan() {
        out.push_str("NaN");
    } else if value.is_infinite() {
        out.push_str(if value > 0.0 { "Infinity" } else { "-Infinity" });
    } else {
        // Writing to a string cannot fail. Debug keeps `1.0`, and 1e300 short.
        let _ = write!(out, "{value:?}");
    }
}

/// Appends a scalar as it stands, not escaped for anything; what is no scalar adds nothing.
/// A float of 32 bits is written with as many digits as those need.
pub(crate) fn write(out: &mut String, ty: Type, view: View<'_>, otherwise: TimeFormat, digits: Digits) {
    match view {
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Int(value) => out.push_str(itoa::Buffer::new().format(value)),
        View::Float(value) if matches!(ty, Type::Float) && value.is_finite() => {
            // Writing to a string cannot fail.
            let _ = write!(out, "{:?}", value as f32);
        }
        View::Float(value) => write_float(out, value),
        View::Str(value) => out.push_str(value),
        View::Blob(value) => BASE64.encode_string(value, out),
        View::Time(value) => {
            let asked = if let Type::Time(asked) = ty { asked } else { None };
            time::write(out, value, asked.unwrap_or(otherwise), digits);
        }
        View::Absent | View::List(_) | View::Map(_) | View::Struct(_) => {}
    }
}
