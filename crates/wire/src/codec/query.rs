//! What the two query protocols share: reading an input from form parameters.
//!
//! EC2's dialect flattens every list and knows no maps, and refuses a parameter that the operation
//! does not have; the other names list items and map entries, and lets unknown parameters pass.

use crate::codec::checked;
use crate::form::{Branch, Form, Unreadable};
use crate::invalid::{Invalid, Path, Step};
use crate::message::HttpRequest;
use crate::shape::{ListRules, MapRules, Member, Node, Schema, Type};
use crate::text;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// `ec2Query`.
    Ec2,
    /// `awsQuery`.
    Aws,
}

/// Parameters that belong to the protocol and the signature rather than to an operation.
const COMMON: [&str; 9] = [
    "Action",
    "Version",
    "AWSAccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "Timestamp",
    "Expires",
    "SecurityToken",
];

/// Reads an operation's input from the query string and the body.
pub(crate) fn read(
    dialect: Dialect,
    schema: &'static Schema,
    request: &HttpRequest<'_>,
) -> Result<Node, Invalid> {
    let form = Form::parse(&[request.query.as_bytes(), request.body]).map_err(|error| {
        Invalid::Malformed(
            match error {
                Unreadable::TooMany => "too many parameters",
                Unreadable::TooDeep => "a parameter's name has too many parts",
                Unreadable::NotText => "a parameter is not valid UTF-8",
            }
            .to_owned(),
        )
    })?;
    let mut reader = Reader { dialect, path: Vec::new() };
    let node = match dialect {
        Dialect::Aws => reader.known(schema, form.root())?,
        Dialect::Ec2 => reader.exact(schema, form.root(), true)?,
    };
    checked(schema, node)
}

struct Reader {
    dialect: Dialect,
    path: Vec<Step>,
}

impl Reader {
    /// A structure in which only the model's members are looked for.
    fn known(&mut self, schema: &'static Schema, branch: Branch<'_>) -> Result<Node, Invalid> {
        let mut members = Vec::new();
        for (index, member) in schema.members.iter().enumerate() {
            if let Some(below) = branch.child(member.query) {
                let value = self.member(member, below)?;
                members.push((index, value));
            }
        }
        Ok(Node::Struct(members))
    }

    /// A structure in which everything must be a member of the model.
    fn exact(&mut self, schema: &'static Schema, branch: Branch<'_>, top: bool) -> Result<Node, Invalid> {
        let mut members = Vec::new();
        for (name, below) in branch.children() {
            match schema.members.iter().position(|member| member.query == name) {
                Some(index) => members.push((index, self.member(&schema.members[index], below)?)),
                None if top && (COMMON.contains(&name) || name.starts_with("X-Amz-")) => {}
                None => return Err(unknown(below)),
            }
        }
        Ok(Node::Struct(members))
    }

    fn member(&mut self, member: &'static Member, below: Branch<'_>) -> Result<Node, Invalid> {
        self.path.push(Step::Member(member));
        let value = match member.ty {
            Type::List(rules) => self.list(rules, member.flat, below),
            Type::Map(rules) => self.map(rules, member.flat, below),
            ty => self.value(ty, below),
        };
        self.path.pop();
        value
    }

    fn value(&mut self, ty: Type, branch: Branch<'_>) -> Result<Node, Invalid> {
        match ty {
            Type::Struct(schema) => match self.dialect {
                Dialect::Aws => self.known(schema, branch),
                // `Value=` of a structure says nothing; `Value=x` is no member of it.
                Dialect::Ec2 if branch.value().is_some_and(|text| !text.is_empty()) => Err(unknown(branch)),
                Dialect::Ec2 => self.exact(schema, branch, false),
            },
            Type::List(rules) => self.list(rules, false, branch),
            Type::Map(rules) => self.map(rules, false, branch),
            scalar => {
                let Some(text) = branch.value() else {
                    return if self.dialect == Dialect::Ec2 { Err(unknown(branch)) } else { Ok(Node::Null) };
                };
                text::read(scalar, text).map_err(|wrong| Invalid::WrongType {
                    path: Path(self.path.clone()),
                    value: text.to_owned(),
                    expected: wrong.0,
                })
            }
        }
    }

    fn list(&mut self, rules: &'static ListRules, flat: bool, branch: Branch<'_>) -> Result<Node, Invalid> {
        let items = match self.dialect {
            Dialect::Aws if !flat => branch.child(rules.item_name),
            _ => Some(branch),
        };
        // `Names=` alone is how an empty list is sent.
        let Some(items) = items else { return Ok(Node::List(Vec::new())) };
        let mut list = Vec::new();
        for (place, (_, item)) in items.numbered().map_err(unknown)?.into_iter().enumerate() {
            self.path.push(Step::Item(place + 1));
            let value = self.value(rules.item, item)?;
            self.path.pop();
            // A list holds no gaps: an item without a value is none.
            if value != Node::Null {
                list.push(value);
            }
        }
        Ok(Node::List(list))
    }

    fn map(&mut self, rules: &'static MapRules, flat: bool, branch: Branch<'_>) -> Result<Node, Invalid> {
        let entries = if flat { Some(branch) } else { branch.child("entry") };
        let Some(entries) = entries else { return Ok(Node::Map(Vec::new())) };
        let mut map = Vec::new();
        for (_, entry) in entries.numbered().map_err(unknown)? {
            let key = entry.child(rules.key_name).and_then(Branch::value).unwrap_or_default();
            self.path.push(Step::Key(key.to_owned()));
            let value = entry.child(rules.value_name).map(|below| self.value(rules.value, below));
            match value.transpose()? {
                None | Some(Node::Null) => {}
                Some(value) => map.push((key.to_owned(), value)),
            }
            self.path.pop();
        }
        Ok(Node::Map(map))
    }
}

fn unknown(branch: Branch<'_>) -> Invalid {
    Invalid::UnknownParameter(branch.first_key().to_owned())
}
