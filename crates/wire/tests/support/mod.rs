//! Shapes that are described by data rather than generated, for testing the codecs alone.
//!
//! A type is written `str`, `int`, `long`, `bool`, `float`, `double`, `blob`, `time`, `time-iso8601`,
//! `time-rfc822`, `time-unix`, `[T]` (a list; `[name:T]` names its items), `{T}` (a map; `{k,v:T}` names
//! keys and values) or as the name of a structure. Tables are leaked: a test process is short.

#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses a part; a test may unwrap")]

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde_json::{Map, Value as Json};
use wire::{
    ListRules, ListView, Location, MapRules, MapView, Member, Mismatch, Node, Operation, Protocol, Schema,
    ServiceModel, Shape, StrRules, TimeFormat, Timestamp, Type, Unit, Value, View,
};

/// How many levels of a structure that holds itself are built.
const LEVELS: usize = 5;

/// A file of shapes, operations and cases.
pub struct World {
    pub protocol: Protocol,
    pub service: &'static ServiceModel,
    shapes: Map<String, Json>,
    pub operations: BTreeMap<String, &'static Operation>,
}

pub fn protocol(name: &str) -> Protocol {
    match name {
        "ec2Query" => Protocol::Ec2Query,
        "awsQuery" => Protocol::AwsQuery,
        "restXml" => Protocol::RestXml,
        "restJson1" => Protocol::RestJson1,
        "awsJson1_0" => Protocol::AwsJson10,
        "awsJson1_1" => Protocol::AwsJson11,
        "rpcv2Cbor" => Protocol::RpcV2Cbor,
        other => panic!("no protocol {other}"),
    }
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn text(value: &str) -> &'static str {
    Box::leak(value.to_owned().into_boxed_str())
}

impl World {
    pub fn new(file: &Json) -> World {
        let mut world = World {
            protocol: protocol(file["protocol"].as_str().unwrap()),
            service: leak(ServiceModel {
                signing_name: "example",
                endpoint_prefix: "example",
                service_id: "Example",
                api_version: "2020-01-08",
                protocols: leak([protocol(file["protocol"].as_str().unwrap())]),
                xmlns: text(file["xmlns"].as_str().unwrap_or_default()),
                target_prefix: file["target"].as_str().map(text),
                global: false,
                query_compatible: file["query_codes"].is_object(),
                query_codes: &[],
                operations: &[],
                known: &[],
            }),
            shapes: file["shapes"].as_object().cloned().unwrap_or_default(),
            operations: BTreeMap::new(),
        };
        for (name, details) in file["operations"].as_object().unwrap() {
            let side = |key: &str| {
                details[key]
                    .as_str()
                    .map_or(<Unit as wire::Structure>::SCHEMA, |shape| world.schema(shape, 0))
            };
            let operation: &'static Operation = leak(Operation {
                name: text(name),
                method: text(details["method"].as_str().unwrap_or("POST")),
                uri: text(details["uri"].as_str().unwrap_or("/")),
                status: details["status"].as_u64().map_or(200, |status| u16::try_from(status).unwrap()),
                input: side("input"),
                output: side("output"),
                result_wrapper: details["output"].as_str().map(|_| text(&format!("{name}Result"))),
                new_input: || Box::new(Unit),
            });
            world.operations.insert(name.clone(), operation);
        }
        let codes = file["query_codes"].as_object().into_iter().flatten();
        let codes: Vec<_> = codes.map(|(k, v)| (text(k), text(v.as_str().unwrap()))).collect();
        let operations: Vec<_> = world.operations.values().copied().collect();
        let known: Vec<&str> = operations.iter().map(|operation| operation.name).collect();
        world.service = leak(ServiceModel {
            query_codes: codes.leak(),
            operations: operations.leak(),
            known: known.leak(),
            ..*world.service
        });
        world
    }

    /// The table of a structure.
    pub fn schema(&self, name: &str, level: usize) -> &'static Schema {
        let described =
            self.shapes.get(name).unwrap_or_else(|| panic!("no shape {name}")).as_object().unwrap();
        let mut members = Vec::new();
        for (member, details) in described.iter().filter(|(member, _)| *member != "@") {
            let written = details.as_str().or(details["is"].as_str()).unwrap();
            let innermost = written.trim_matches(['[', ']', '{', '}']).rsplit(':').next().unwrap_or_default();
            if level == LEVELS && self.shapes.contains_key(innermost) {
                continue;
            }
            members.push(self.member(member, details, level));
        }
        let extra = described.get("@").unwrap_or(&Json::Null);
        let payload = extra["payload"].as_str();
        leak(Schema {
            name: text(name),
            attributes: members.iter().any(|member: &Member| member.attribute),
            payload: payload.map(|name| members.iter().position(|m: &Member| m.name == name).unwrap()),
            members: members.leak(),
            union: extra["union"].as_bool().unwrap_or(false),
            xmlns: extra["xmlns"]
                .as_array()
                .map(|pair| (text(pair[0].as_str().unwrap()), text(pair[1].as_str().unwrap()))),
        })
    }

    fn member(&self, name: &str, details: &Json, level: usize) -> Member {
        let flag = |key: &str| details[key].as_bool().unwrap_or(false);
        let wire = details["wire"].as_str().unwrap_or(name);
        let query = match (details["query"].as_str(), self.protocol) {
            (Some(query), _) => query.to_owned(),
            (None, Protocol::Ec2Query) => wire[..1].to_uppercase() + &wire[1..],
            (None, _) => wire.to_owned(),
        };
        Member {
            name: text(name),
            query: text(&query),
            wire: text(wire),
            location: match details["in"].as_str() {
                None => Location::Body,
                Some("header") => Location::Header,
                Some("headers") => Location::Headers,
                Some("uri") => Location::Uri,
                Some("query") => Location::Query,
                Some("status") => Location::StatusCode,
                Some(other) => panic!("no place {other}"),
            },
            required: flag("required"),
            flat: flag("flat"),
            attribute: flag("attribute"),
            omit_empty: flag("omit_empty"),
            sensitive: flag("sensitive"),
            idempotency_token: flag("token"),
            ty: self.ty(details.as_str().or(details["is"].as_str()).unwrap(), details, level),
        }
    }

    fn ty(&self, written: &str, details: &Json, level: usize) -> Type {
        let number = |key: &str| details[key].as_u64().map(|n| usize::try_from(n).unwrap());
        let bounds = (details["min"].as_i64(), details["max"].as_i64());
        let inner = |written: &str, default: &str| {
            let named = written.split_once(':').filter(|(names, _)| !names.contains(['[', '{']));
            let (names, inner) = named.unwrap_or((default, written));
            (names.to_owned(), self.ty(inner, &Json::Null, level))
        };
        if let Some(list) = written.strip_prefix('[').and_then(|w| w.strip_suffix(']')) {
            let default = if self.protocol == Protocol::Ec2Query { "item" } else { "member" };
            let (item_name, item) = inner(list, default);
            let (min, max) = (number("min"), number("max"));
            return Type::List(leak(ListRules { item, item_name: text(&item_name), min, max }));
        }
        if let Some(map) = written.strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
            let (names, value) = inner(map, "key,value");
            let (key_name, value_name) = names.split_once(',').unwrap();
            let rules = MapRules { value, key_name: text(key_name), value_name: text(value_name) };
            return Type::Map(leak(rules));
        }
        match written {
            "bool" => Type::Bool,
            "int" => Type::Int(bounds.0, bounds.1),
            "long" => Type::Long(bounds.0, bounds.1),
            "float" => Type::Float,
            "double" => Type::Double,
            "blob" => Type::Blob,
            "time" => Type::Time(None),
            "time-iso8601" => Type::Time(Some(TimeFormat::Iso8601)),
            "time-rfc822" => Type::Time(Some(TimeFormat::Rfc822)),
            "time-unix" => Type::Time(Some(TimeFormat::UnixTimestamp)),
            "str" => {
                let values = details["values"].as_array().into_iter().flatten();
                let values: Vec<&str> = values.map(|v| text(v.as_str().unwrap())).collect();
                Type::Str(leak(StrRules {
                    min: number("min"),
                    max: number("max"),
                    pattern: details["pattern"].as_str().map(text),
                    values: values.leak(),
                }))
            }
            shape => Type::Struct(self.schema(shape, level + 1)),
        }
    }
}

/// A value in a case, as the node that its type makes of it. Bytes are written as text, moments in
/// seconds since 1970.
pub fn node(ty: Type, value: &Json) -> Node {
    match (ty, value) {
        (_, Json::Null) => Node::Null,
        (Type::Bool, _) => Node::Bool(value.as_bool().unwrap()),
        (Type::Int(..) | Type::Long(..), _) => Node::Int(value.as_i64().unwrap()),
        (Type::Float | Type::Double, Json::String(word)) => Node::Float(word.parse().unwrap()),
        (Type::Float | Type::Double, _) => Node::Float(value.as_f64().unwrap()),
        (Type::Str(_), _) => Node::Str(value.as_str().unwrap().to_owned()),
        (Type::Blob, _) => Node::Blob(value.as_str().unwrap().as_bytes().to_vec()),
        (Type::Time(_), _) => {
            let milliseconds = (value.as_f64().unwrap() * 1000.0).round() as i64;
            Node::Time(Timestamp::from_millisecond(milliseconds).unwrap())
        }
        (Type::List(rules), _) => {
            Node::List(value.as_array().unwrap().iter().map(|item| node(rules.item, item)).collect())
        }
        (Type::Map(rules), _) => {
            let entries = value.as_object().unwrap().iter();
            Node::Map(entries.map(|(key, value)| (key.clone(), node(rules.value, value))).collect())
        }
        (Type::Struct(schema), _) => structure(schema, value),
    }
}

/// The same for a whole structure.
pub fn structure(schema: &'static Schema, value: &Json) -> Node {
    let members = value.as_object().unwrap().iter().map(|(name, value)| {
        let index = schema.members.iter().position(|member| member.name == name);
        let index = index.unwrap_or_else(|| panic!("{} has no member {name}", schema.name));
        (index, node(schema.members[index].ty, value))
    });
    Node::Struct(members.collect())
}

/// A node in the one form in which two that mean the same are equal: members and keys sorted, nulls
/// left out, floats as they are printed (so that NaN equals itself).
pub fn plain(node: Node) -> Node {
    match node {
        Node::Struct(members) => {
            let mut members: Vec<_> = members
                .into_iter()
                .filter(|(_, value)| *value != Node::Null)
                .map(|(index, value)| (index, plain(value)))
                .collect();
            members.sort_by_key(|(index, _)| *index);
            Node::Struct(members)
        }
        Node::Map(entries) => {
            let mut entries: Vec<_> = entries.into_iter().map(|(key, value)| (key, plain(value))).collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Node::Map(entries)
        }
        Node::List(items) => Node::List(items.into_iter().map(plain).collect()),
        Node::Float(value) => Node::Str(format!("float {value:?}")),
        other => other,
    }
}

/// A shape that holds whatever its table says.
#[derive(Debug)]
pub struct Dynamic {
    schema: &'static Schema,
    slots: Vec<Slot>,
}

#[derive(Debug)]
enum Slot {
    Scalar(Node),
    List(Slots),
    Map(Entries),
    Struct(Dynamic),
}

#[derive(Debug)]
struct Slots(Vec<Slot>);

#[derive(Debug)]
struct Entries(Vec<(String, Slot)>);

impl Dynamic {
    pub fn new(schema: &'static Schema, node: Node) -> Dynamic {
        let Node::Struct(members) = node else { panic!("{} is a structure", schema.name) };
        let mut slots: Vec<Slot> = schema.members.iter().map(|_| Slot::Scalar(Node::Null)).collect();
        for (index, value) in members {
            slots[index] = Slot::new(schema.members[index].ty, value);
        }
        Dynamic { schema, slots }
    }
}

impl Slot {
    fn new(ty: Type, node: Node) -> Slot {
        match (ty, node) {
            (Type::List(rules), Node::List(items)) => {
                Slot::List(Slots(items.into_iter().map(|item| Slot::new(rules.item, item)).collect()))
            }
            (Type::Map(rules), Node::Map(entries)) => {
                let entries = entries.into_iter().map(|(key, value)| (key, Slot::new(rules.value, value)));
                Slot::Map(Entries(entries.collect()))
            }
            (Type::Struct(schema), node @ Node::Struct(_)) => Slot::Struct(Dynamic::new(schema, node)),
            (_, scalar) => Slot::Scalar(scalar),
        }
    }
}

impl Shape for Dynamic {
    fn schema(&self) -> &'static Schema {
        self.schema
    }
    fn get(&self, index: usize) -> &dyn Value {
        &self.slots[index]
    }
    fn get_mut(&mut self, index: usize) -> &mut dyn Value {
        &mut self.slots[index]
    }
    fn into_any(self: Box<Self>) -> Box<dyn std::any::Any> {
        self
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

impl Value for Slot {
    fn view(&self) -> View<'_> {
        match self {
            Slot::List(items) => View::List(items),
            Slot::Map(entries) => View::Map(entries),
            Slot::Struct(shape) => View::Struct(shape),
            Slot::Scalar(node) => match node {
                Node::Bool(value) => View::Bool(*value),
                Node::Int(value) => View::Int(*value),
                Node::Float(value) => View::Float(*value),
                Node::Str(value) => View::Str(value),
                Node::Blob(value) => View::Blob(value),
                Node::Time(value) => View::Time(*value),
                _ => View::Absent,
            },
        }
    }
    fn put(&mut self, _: Node) -> Result<(), Mismatch> {
        Err(Mismatch)
    }
}

impl ListView for Slots {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn each_from(&self, from: usize, show: &mut dyn FnMut(View<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        self.0.iter().skip(from).try_for_each(|slot| show(slot.view()))
    }
}

impl MapView for Entries {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>)) {
        for (key, value) in &self.0 {
            show(key, value.view());
        }
    }
}
