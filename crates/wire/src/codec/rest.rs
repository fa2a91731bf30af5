//! What the two REST protocols share: members that travel in path, query string, headers and status,
//! and the one member that may be the whole body.
//! <https://smithy.io/2.0/spec/http-bindings.html>

use std::borrow::Cow;

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

use crate::codec::checked;
use crate::form;
use crate::invalid::{Invalid, Path, Step};
use crate::message::{HttpRequest, Response};
use crate::route;
use crate::service::Operation;
use crate::shape::{Location, Member, Node, Schema, Shape, TimeFormat, Type, View};
use crate::text;
use crate::time::Digits;

/// Reads a structure out of a body.
pub(crate) type ReadBody = fn(&'static Schema, &[u8]) -> Result<Node, Invalid>;

/// Reads an operation's input; `read_body` reads the structure in the body, where there is one.
pub(crate) fn decode(
    operation: &'static Operation,
    request: &HttpRequest<'_>,
    read_body: ReadBody,
) -> Result<Node, Invalid> {
    let schema = operation.input;
    let mut members = Vec::new();
    for (index, member) in schema.members.iter().enumerate() {
        let found = match member.location {
            Location::Uri => from_path(operation, member, request)?,
            Location::Query => from_query(schema, member, request)?,
            Location::Header => from_headers(member, request)?,
            Location::Headers => from_prefixed_headers(member, request)?,
            Location::Body | Location::StatusCode => None,
        };
        members.extend(found.map(|node| (index, node)));
    }
    let body = request.body;
    if let Some(index) = schema.payload {
        let member = &schema.members[index];
        let payload = match member.ty {
            _ if body.is_empty() => None,
            Type::Struct(inner) => Some(read_body(inner, body)?),
            Type::Str(_) => {
                let text = std::str::from_utf8(body)
                    .map_err(|_| Invalid::Malformed("the body is not UTF-8".to_owned()))?;
                Some(Node::Str(text.to_owned()))
            }
            Type::Blob => Some(Node::Blob(body.to_vec())),
            _ => return Err(Invalid::Malformed("a body of this kind cannot be read".to_owned())),
        };
        members.extend(payload.map(|node| (index, node)));
    } else if !body.is_empty() && in_body(schema).next().is_some() {
        let Node::Struct(read) = read_body(schema, body)? else {
            return Err(Invalid::Malformed("the body is not a structure".to_owned()));
        };
        // What the model puts elsewhere counts there only.
        members.extend(read.into_iter().filter(|(i, _)| schema.members[*i].location == Location::Body));
    }
    checked(schema, Node::Struct(members))
}

/// The members that stand in the body's structure.
pub(crate) fn in_body(schema: &Schema) -> impl Iterator<Item = &Member> {
    schema.members.iter().filter(|member| member.location == Location::Body)
}

fn scalar(member: &'static Member, ty: Type, value: &str) -> Result<Node, Invalid> {
    let value = if matches!(ty, Type::Str(_)) { value } else { value.trim() };
    text::read(ty, value).map_err(|wrong| Invalid::WrongType {
        path: Path(vec![Step::Member(member)]),
        value: value.to_owned(),
        expected: wrong.0,
    })
}

fn from_path(
    operation: &Operation,
    member: &'static Member,
    request: &HttpRequest<'_>,
) -> Result<Option<Node>, Invalid> {
    let labels = route::labels(operation.uri, request.path).unwrap_or_default();
    let Some((_, raw)) = labels.into_iter().find(|(name, _)| *name == member.wire) else { return Ok(None) };
    let value =
        form::decode_path(raw).ok_or_else(|| Invalid::Malformed("the path is not UTF-8".to_owned()))?;
    scalar(member, member.ty, &value).map(Some)
}

fn from_query(
    schema: &'static Schema,
    member: &'static Member,
    request: &HttpRequest<'_>,
) -> Result<Option<Node>, Invalid> {
    let not_text = || Invalid::Malformed("the query string is not UTF-8".to_owned());
    let pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = form::raw_pairs(request.query.as_bytes())
        .map(|(key, value)| Some((form::decode(key)?, form::decode(value)?)))
        .collect::<Option<_>>()
        .ok_or_else(not_text)?;
    if let Type::Map(rules) = member.ty {
        // A map takes all parameters that no other member is named for.
        let named = |key: &str| schema.members.iter().any(|m| m.location == Location::Query && m.wire == key);
        let mut entries: Vec<(String, Node)> = Vec::new();
        for (key, value) in pairs.iter().filter(|(key, _)| !named(key)) {
            let place = entries.iter().position(|(have, _)| have == key);
            match (rules.value, place) {
                (Type::List(list), Some(at)) => {
                    if let Node::List(items) = &mut entries[at].1 {
                        items.push(scalar(member, list.item, value)?);
                    }
                }
                (Type::List(list), None) => {
                    let item = scalar(member, list.item, value)?;
                    entries.push((key.to_string(), Node::List(vec![item])));
                }
                (ty, None) => entries.push((key.to_string(), scalar(member, ty, value)?)),
                (_, Some(_)) => {}
            }
        }
        return Ok((!entries.is_empty()).then_some(Node::Map(entries)));
    }
    let mut values = pairs.iter().filter(|(key, _)| key == member.wire).map(|(_, value)| value);
    if let Type::List(rules) = member.ty {
        let items = values.map(|value| scalar(member, rules.item, value)).collect::<Result<Vec<_>, _>>()?;
        return Ok((!items.is_empty()).then_some(Node::List(items)));
    }
    values.next().map(|value| scalar(member, member.ty, value)).transpose()
}

fn from_headers(member: &'static Member, request: &HttpRequest<'_>) -> Result<Option<Node>, Invalid> {
    let not_text = |_| Invalid::Malformed(format!("the header {} is not UTF-8", member.wire));
    let mut values = Vec::new();
    for value in request.headers.get_all(member.wire) {
        values.push(std::str::from_utf8(value.as_bytes()).map_err(not_text)?);
    }
    let Some(first) = values.first() else { return Ok(None) };
    let Type::List(rules) = member.ty else { return scalar(member, member.ty, first).map(Some) };
    let mut items = Vec::new();
    for value in values {
        for part in list_parts(value, matches!(rules.item, Type::Time(None | Some(TimeFormat::Rfc822)))) {
            items.push(scalar(member, rules.item, &part)?);
        }
    }
    Ok(Some(Node::List(items)))
}

/// A header's list, parted at its commas; of times in RFC 822, which hold one comma each, at every
/// other. A part in quotes may hold commas, and quotes behind a backslash.
fn list_parts(value: &str, times: bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut quoted, mut escaped, mut commas) = (false, false, 0);
    for letter in value.chars() {
        let Some(part) = parts.last_mut() else { break };
        match letter {
            _ if escaped => {
                part.push(letter);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' if quoted || part.trim().is_empty() => {
                quoted = !quoted;
                if quoted {
                    part.clear();
                }
            }
            ',' if !quoted => {
                commas += 1;
                if times && commas % 2 == 1 && value.contains("GMT") {
                    part.push(letter);
                } else {
                    parts.push(String::new());
                }
            }
            _ => part.push(letter),
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn from_prefixed_headers(
    member: &'static Member,
    request: &HttpRequest<'_>,
) -> Result<Option<Node>, Invalid> {
    let Type::Map(rules) = member.ty else { return Ok(None) };
    let prefix = member.wire.to_ascii_lowercase();
    let mut entries = Vec::new();
    for (name, value) in request.headers {
        if let Some(key) = name.as_str().strip_prefix(&prefix)
            && let Ok(value) = std::str::from_utf8(value.as_bytes())
        {
            entries.push((key.to_owned(), scalar(member, rules.value, value)?));
        }
    }
    Ok((!entries.is_empty()).then_some(Node::Map(entries)))
}

/// The status and headers of an answer, its body still empty. The content type is the body's.
pub(crate) fn head(status: u16, output: &dyn Shape) -> Response {
    let mut response = Response { status, headers: Vec::with_capacity(8), body: Vec::new() };
    for (index, member) in output.schema().members.iter().enumerate() {
        let view = output.get(index).view();
        match (member.location, view) {
            (_, View::Absent) => {}
            (Location::StatusCode, View::Int(status)) => {
                response.status = u16::try_from(status).unwrap_or(response.status);
            }
            (Location::Header, View::List(list)) if list.is_empty() => {}
            (Location::Header, view) => {
                let mut value = String::new();
                header_value(&mut value, member.ty, view);
                add(&mut response, member.wire, &value);
            }
            (Location::Headers, View::Map(map)) => {
                map.each(&mut |key, value| {
                    if let View::Str(value) = value {
                        add(&mut response, &format!("{}{key}", member.wire), value);
                    }
                });
            }
            _ => {}
        }
    }
    response
}

/// Adds a header; what HTTP cannot carry is left out, as no escape for it exists.
fn add(response: &mut Response, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_bytes(value.as_bytes())) {
        response.headers.push((name, value));
    }
}

fn header_value(out: &mut String, ty: Type, view: View<'_>) {
    match (ty, view) {
        (Type::List(rules), View::List(list)) => {
            let mut first = true;
            list.each(&mut |item| {
                if !std::mem::take(&mut first) {
                    out.push_str(", ");
                }
                match item {
                    View::Str(text) if text.contains([',', '"']) => {
                        out.push('"');
                        out.push_str(&text.replace('\\', "\\\\").replace('"', "\\\""));
                        out.push('"');
                    }
                    item => header_value(out, rules.item, item),
                }
            });
        }
        _ => text::write(out, ty, view, TimeFormat::Rfc822, Digits::AsNeeded),
    }
}

/// Puts a body into an answer, with its type where the answer's own headers give none.
pub(crate) fn set_body(response: &mut Response, content_type: &'static str, body: Vec<u8>) {
    if !response.headers.iter().any(|(name, _)| name == CONTENT_TYPE) {
        response.headers.push((CONTENT_TYPE, HeaderValue::from_static(content_type)));
    }
    response.body = body;
}

/// The payload as the whole body, where it is bytes or text; a structure is handed back.
pub(crate) fn plain_payload<'o>(response: &mut Response, view: View<'o>) -> Option<&'o dyn Shape> {
    match view {
        View::Blob(bytes) => set_body(response, "application/octet-stream", bytes.to_vec()),
        View::Str(text) => set_body(response, "text/plain", text.as_bytes().to_vec()),
        View::Struct(shape) => return Some(shape),
        _ => {}
    }
    None
}
