//! Reads XML into a small tree of elements, and elements into nodes by schema.
//!
//! Document types are refused, so no entity can be defined; depth and number of elements are
//! bounded. Namespaces are not checked: AWS's services take requests without them too.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader as Events;

use crate::invalid::{Invalid, Path, Step};
use crate::shape::{MapRules, Node, Schema, Type};
use crate::text;

/// Deeper nesting is refused.
const MAX_DEPTH: usize = 64;
/// More elements are refused; ten thousand parts of an upload have eighty thousand.
const MAX_ELEMENTS: usize = 200_000;

#[derive(Debug, Default)]
struct Element {
    /// Without its prefix.
    name: String,
    /// With their prefixes.
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

/// Reads a body as a structure, whatever its root is called.
pub(crate) fn read(schema: &'static Schema, body: &[u8]) -> Result<Node, Invalid> {
    let root = tree(body).map_err(Invalid::Malformed)?;
    Reader { path: Vec::new() }.structure(schema, root)
}

fn tree(body: &[u8]) -> Result<Element, String> {
    let body = std::str::from_utf8(body).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut events = Events::from_str(body.trim_start_matches('\u{feff}'));
    events.config_mut().expand_empty_elements = true;
    // The elements that are open, below one that holds the root.
    let mut open = vec![Element::default()];
    let mut elements = 0;
    loop {
        let event = events.read_event().map_err(|error| error.to_string())?;
        let [.., current] = open.as_mut_slice() else { return Err("an element ends twice".to_owned()) };
        match event {
            Event::Start(start) => {
                elements += 1;
                if elements > MAX_ELEMENTS || open.len() > MAX_DEPTH {
                    return Err("it has too many elements or is nested too deeply".to_owned());
                }
                open.push(begin(&start)?);
            }
            Event::End(_) => {
                // The reader has checked that the names match.
                if let Some(done) = open.pop()
                    && let Some(parent) = open.last_mut()
                {
                    parent.children.push(done);
                }
            }
            Event::Text(text) => current.text.push_str(&text.xml10_content()),
            Event::CData(text) => current.text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref().map_err(|error| error.to_string())? {
                    Some(character) => character,
                    None => match reference.xml10_content().as_ref() {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        other => return Err(format!("the entity {other} is not known")),
                    },
                };
                current.text.push(resolved);
            }
            Event::DocType(_) => return Err("it has a document type".to_owned()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Empty(_) => return Err("an element is empty in a way that was not expected".to_owned()),
            Event::Eof => break,
        }
    }
    match (open.len(), open.pop().map(|mut top| (top.children.pop(), top.children.len()))) {
        (1, Some((Some(root), 0))) => Ok(root),
        _ => Err("it has not exactly one root element".to_owned()),
    }
}

fn begin(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut element = Element { name: start.local_name().into_inner().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| error.to_string())?
            .into_owned();
        element.attributes.push((attribute.key.0.to_owned(), value));
    }
    Ok(element)
}

struct Reader {
    path: Vec<Step>,
}

impl Reader {
    fn structure(&mut self, schema: &'static Schema, element: Element) -> Result<Node, Invalid> {
        // Members that repeat (flat lists and maps) gather here.
        let mut members: Vec<(usize, Node)> = Vec::new();
        for (name, value) in element.attributes {
            let wanted = schema.members.iter().position(|m| m.attribute && m.wire == name);
            if let Some(index) = wanted {
                let text = Element { text: value, ..Element::default() };
                members.push((index, self.member(schema, index, text)?));
            }
        }
        for child in element.children {
            let Some(index) = schema.members.iter().position(|m| !m.attribute && m.wire == child.name) else {
                continue;
            };
            let value = self.member(schema, index, child)?;
            match (members.iter_mut().find(|(i, _)| *i == index), value) {
                (Some((_, Node::List(have))), Node::List(more)) if schema.members[index].flat => {
                    have.extend(more);
                }
                (Some((_, Node::Map(have))), Node::Map(more)) if schema.members[index].flat => {
                    have.extend(more);
                }
                (Some(_), _) => {
                    let message = format!("the element {} is given twice", schema.members[index].wire);
                    return Err(Invalid::Malformed(message));
                }
                (None, value) => members.push((index, value)),
            }
        }
        Ok(Node::Struct(members))
    }

    fn member(&mut self, schema: &'static Schema, index: usize, element: Element) -> Result<Node, Invalid> {
        let member = &schema.members[index];
        self.path.push(Step::Member(member));
        let node = match member.ty {
            Type::List(rules) if member.flat => {
                self.value(rules.item, element).map(|item| Node::List(present(item)))
            }
            Type::Map(rules) if member.flat => {
                self.entry(rules, element).map(|entry| Node::Map(entry.into_iter().collect()))
            }
            ty => self.value(ty, element),
        };
        self.path.pop();
        node
    }

    fn value(&mut self, ty: Type, element: Element) -> Result<Node, Invalid> {
        match ty {
            Type::Struct(schema) => self.structure(schema, element),
            Type::List(rules) => {
                let mut items = Vec::with_capacity(element.children.len());
                // Whatever the items are called: services differ from their models here.
                for (index, child) in element.children.into_iter().enumerate() {
                    self.path.push(Step::Item(index + 1));
                    items.extend(present(self.value(rules.item, child)?));
                    self.path.pop();
                }
                Ok(Node::List(items))
            }
            Type::Map(rules) => {
                let mut entries = Vec::with_capacity(element.children.len());
                for child in element.children {
                    entries.extend(self.entry(rules, child)?);
                }
                Ok(Node::Map(entries))
            }
            scalar => {
                // White space around a text is the text's own.
                let text = if matches!(scalar, Type::Str(_)) { &*element.text } else { element.text.trim() };
                text::read(scalar, text).map_err(|wrong| Invalid::WrongType {
                    path: Path(self.path.clone()),
                    value: text.to_owned(),
                    expected: wrong.0,
                })
            }
        }
    }

    fn entry(&mut self, rules: &'static MapRules, entry: Element) -> Result<Option<(String, Node)>, Invalid> {
        let (mut key, mut value) = (None, None);
        for child in entry.children {
            if child.name == rules.key_name {
                key = Some(child.text);
            } else if child.name == rules.value_name {
                value = Some(child);
            }
        }
        let (Some(key), Some(value)) = (key, value) else { return Ok(None) };
        self.path.push(Step::Key(key.clone()));
        let value = self.value(rules.value, value)?;
        self.path.pop();
        Ok((value != Node::Null).then_some((key, value)))
    }
}

fn present(node: Node) -> Vec<Node> {
    if node == Node::Null { Vec::new() } else { vec![node] }
}
