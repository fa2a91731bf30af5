//! Writes a service's shapes: plain structs, static tables, and a type for each operation.
//!
//! Only what the allowed operations reach is written, in the order of the names, so that the same
//! model and list always give the same text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::names::{constant, field, type_name, upper_first};

/// Enumerations whose values the service judges by itself, in words of its own: EC2's instance types, of
/// which every model knows fewer than EC2 has. As rules they would refuse a request before it is judged.
const JUDGED_BY_SERVICE: [&str; 1] = ["InstanceType"];

struct Emitter<'a> {
    shapes: &'a Map<String, Value>,
    protocol: &'a str,
    service: &'a str,
    /// Structures that hold themselves somewhere below, by name.
    recursive: BTreeSet<String>,
    /// Shapes that requests are made of: their text comes in as a `String` and goes on as one. What only
    /// answers are made of has text that is cheap to make.
    asked: BTreeSet<String>,
    /// Outputs that no other shape holds: their lists may be made while they are written.
    answers: BTreeSet<String>,
    out: String,
}

/// The text of `generated.rs`, not yet formatted.
pub fn emit(model: &Value, wanted: &[String]) -> Result<String> {
    let shapes = model["shapes"].as_object().context("a model has shapes")?;
    let operations = model["operations"].as_object().context("a model has operations")?;
    let meta = &model["metadata"];
    let mut emitter = Emitter {
        shapes,
        protocol: text(meta, "protocol").unwrap_or_default(),
        service: text(meta, "endpointPrefix").unwrap_or_default(),
        recursive: BTreeSet::new(),
        asked: BTreeSet::new(),
        answers: BTreeSet::new(),
        out: String::new(),
    };
    let mut chosen = BTreeMap::new();
    for name in wanted {
        let operation = operations.get(name).with_context(|| format!("the model has no operation {name}"))?;
        if chosen.insert(name.as_str(), operation).is_some() {
            bail!("{name} is listed twice");
        }
    }
    emitter.head();
    emitter.service(meta, operations, &chosen)?;
    for (name, operation) in &chosen {
        emitter.operation(name, operation)?;
    }
    let sides = |side: &'static str| chosen.values().filter_map(move |op| text(&op[side], "shape"));
    let mut asked = BTreeSet::new();
    for name in sides("input") {
        emitter.reach(name, &mut asked)?;
    }
    let mut reached = asked.clone();
    for name in sides("output") {
        emitter.reach(name, &mut reached)?;
    }
    emitter.asked = asked;
    let held: BTreeSet<&str> = reached.iter().flat_map(|name| children(&shapes[name.as_str()])).collect();
    emitter.answers = sides("output").filter(|name| !held.contains(name)).map(str::to_owned).collect();
    emitter.recursive =
        reached.iter().filter(|name| emitter.holds(name, name, &mut BTreeSet::new())).cloned().collect();
    for name in &reached {
        emitter.shape(name)?;
    }
    Ok(emitter.out)
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// The shapes that a shape's members, items or values are made of.
fn children(shape: &Value) -> Vec<&str> {
    let members = shape.get("members").and_then(Value::as_object);
    let of_members = members.into_iter().flat_map(|m| m.values()).filter_map(|m| text(m, "shape"));
    let of_parts =
        ["member", "key", "value"].into_iter().filter_map(|k| shape.get(k)).filter_map(|m| text(m, "shape"));
    of_members.chain(of_parts).collect()
}

fn number(shape: &Value, key: &str) -> String {
    // Models write bounds of floats and far bounds as decimals; those do not bound whole numbers.
    shape.get(key).and_then(Value::as_i64).map_or("None".into(), |n| format!("Some({n})"))
}

impl Emitter<'_> {
    fn head(&mut self) {
        self.out.push_str(
            "// Written by `cargo xtask gen` from botocore's model and operations.txt. Do not edit.\n\
             #![allow(missing_docs, dead_code, unused_imports, clippy::all)]\n\
             use std::collections::BTreeMap;\n\
             use wire::{Blob, Call, List, ListRules, Location, MapRules, Member, Operation, Protocol, Schema, ServiceModel, StrRules, Text, TimeFormat, Timestamp, Type, Unit, hidden, shape};\n\n\
             type Texts = BTreeMap<String, String>;\n\
             const PLAIN: StrRules = StrRules { min: None, max: None, pattern: None, values: &[] };\n\
             static ANY: StrRules = PLAIN;\n\
             const BODY: Member = Member { name: \"\", query: \"\", wire: \"\", location: Location::Body, required: false, flat: false, attribute: false, omit_empty: false, sensitive: false, idempotency_token: false, ty: Type::Bool };\n\n",
        );
    }

    fn service(
        &mut self,
        meta: &Value,
        all: &Map<String, Value>,
        chosen: &BTreeMap<&str, &Value>,
    ) -> Result<()> {
        let mut protocols: Vec<&str> = meta
            .get("protocols")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if protocols.is_empty() {
            protocols.push(self.protocol);
        }
        let protocols: Result<Vec<String>> = protocols
            .into_iter()
            .map(|name| {
                let variant = match (name, text(meta, "jsonVersion")) {
                    ("ec2", _) => "Ec2Query",
                    ("query", _) => "AwsQuery",
                    ("rest-xml", _) => "RestXml",
                    ("rest-json", _) => "RestJson1",
                    ("json", Some("1.0")) => "AwsJson10",
                    ("json", _) => "AwsJson11",
                    ("smithy-rpc-v2-cbor", _) => "RpcV2Cbor",
                    (other, _) => bail!("no codec for protocol {other}"),
                };
                Ok(format!("Protocol::{variant}"))
            })
            .collect();
        let endpoint = text(meta, "endpointPrefix").context("endpointPrefix")?;
        let version = text(meta, "apiVersion").context("apiVersion")?;
        let xmlns = match text(meta, "xmlNamespace") {
            Some(given) => given.to_owned(),
            None => format!("http://{endpoint}.amazonaws.com/doc/{version}/"),
        };
        let query_compatible = meta.get("awsQueryCompatible").is_some();
        let query_codes: BTreeMap<&str, &str> = self
            .shapes
            .iter()
            .filter_map(|(name, shape)| Some((name.as_str(), text(shape.get("error")?, "code")?)))
            .filter(|(name, code)| query_compatible && name != code)
            .collect();
        let query_codes: Vec<(&str, &str)> = query_codes.into_iter().collect();
        // The model leaves out the slash with which EC2's answers end it.
        let xmlns = match self.protocol {
            "ec2" if !xmlns.ends_with('/') => xmlns + "/",
            _ => xmlns,
        };
        let known: Vec<&str> = all.keys().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect();
        let operations: Vec<String> =
            chosen.keys().map(|name| format!("&{}_OPERATION", constant(name))).collect();
        writeln!(
            self.out,
            "/// The service's table.\npub static SERVICE: ServiceModel = ServiceModel {{ signing_name: {:?}, endpoint_prefix: {:?}, service_id: {:?}, api_version: {:?}, protocols: &[{}], xmlns: {:?}, target_prefix: {:?}, global: {}, query_compatible: {query_compatible}, query_codes: &{query_codes:?}, operations: &[{}], known: &{:?} }};\n",
            text(meta, "signingName").unwrap_or(endpoint),
            endpoint,
            text(meta, "serviceAbbreviation").or(text(meta, "serviceFullName")).unwrap_or_default(),
            version,
            protocols?.join(", "),
            xmlns,
            text(meta, "targetPrefix"),
            text(meta, "globalEndpoint").is_some(),
            operations.join(", "),
            known,
        )?;
        Ok(())
    }

    fn operation(&mut self, name: &str, operation: &Value) -> Result<()> {
        let side = |key: &str| {
            text(&operation[key], "shape")
                .map_or(("Unit".to_owned(), "<Unit as wire::Structure>::SCHEMA".to_owned()), |shape| {
                    (type_name(shape), format!("&{}", constant(shape)))
                })
        };
        let (input, input_table) = side("input");
        let (output, output_table) = side("output");
        let http = &operation["http"];
        writeln!(
            self.out,
            "pub struct {name};\nimpl Call for {name} {{ type Input = {input}; type Output = {output}; const OPERATION: &'static Operation = &{c}_OPERATION; }}\n\
             static {c}_OPERATION: Operation = Operation {{ name: {name:?}, method: {:?}, uri: {:?}, status: {}, input: {input_table}, output: {output_table}, result_wrapper: {:?}, new_input: wire::new_input::<{name}> }};\n",
            text(http, "method").unwrap_or("POST"),
            text(http, "requestUri").unwrap_or("/"),
            http.get("responseCode").and_then(Value::as_u64).unwrap_or(200),
            text(&operation["output"], "resultWrapper"),
            c = constant(name),
        )?;
        Ok(())
    }

    fn named(&self, name: &str) -> Result<&'_ Value> {
        self.shapes.get(name).with_context(|| format!("the model has no shape {name}"))
    }

    /// Gathers the shapes that need a table: structures, lists, maps, texts and their children.
    fn reach(&self, name: &str, reached: &mut BTreeSet<String>) -> Result<()> {
        if !reached.insert(name.to_owned()) {
            return Ok(());
        }
        for child in children(self.named(name)?) {
            self.reach(child, reached)?;
        }
        Ok(())
    }

    /// Whether `inner` occurs below `outer`, other than inside a list or map, which breaks the size.
    fn holds(&self, outer: &str, inner: &str, seen: &mut BTreeSet<String>) -> bool {
        let Some(shape) = self.shapes.get(outer).filter(|s| text(s, "type") == Some("structure")) else {
            return false;
        };
        children(shape)
            .into_iter()
            .any(|child| child == inner || (seen.insert(child.to_owned()) && self.holds(child, inner, seen)))
    }

    fn shape(&mut self, name: &str) -> Result<()> {
        let shape = self.named(name)?.clone();
        for kind in ["document", "eventstream"] {
            if flag(&shape, kind) {
                bail!("no codec reads a {kind} (shape {name})");
            }
        }
        match text(&shape, "type").unwrap_or_default() {
            "structure" => self.structure(name, &shape),
            "list" => {
                let member = &shape["member"];
                let item_name = text(member, "locationName").unwrap_or(if self.protocol == "ec2" {
                    "item"
                } else {
                    "member"
                });
                let item = self.table(text(member, "shape").context("a list has items")?)?;
                writeln!(
                    self.out,
                    "static {}: ListRules = ListRules {{ item: {item}, item_name: {item_name:?}, min: {}, max: {} }};",
                    constant(name),
                    number(&shape, "min"),
                    number(&shape, "max")
                )?;
                Ok(())
            }
            "map" => {
                let value = self.table(text(&shape["value"], "shape").context("a map has values")?)?;
                writeln!(
                    self.out,
                    "static {}: MapRules = MapRules {{ value: {value}, key_name: {:?}, value_name: {:?} }};",
                    constant(name),
                    text(&shape["key"], "locationName").unwrap_or("key"),
                    text(&shape["value"], "locationName").unwrap_or("value"),
                )?;
                Ok(())
            }
            "string" if has_rules(&shape) => {
                let values: Vec<&str> = shape
                    .get("enum")
                    .filter(|_| !JUDGED_BY_SERVICE.contains(&name))
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                writeln!(
                    self.out,
                    "static {}: StrRules = StrRules {{ min: {}, max: {}, pattern: {:?}, values: &{values:?} }};",
                    constant(name),
                    number(&shape, "min"),
                    number(&shape, "max"),
                    text(&shape, "pattern"),
                )?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn structure(&mut self, name: &str, shape: &Value) -> Result<()> {
        let none = Map::new();
        let members = shape.get("members").and_then(Value::as_object).unwrap_or(&none);
        let required: BTreeSet<&str> = shape
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let (mut fields, mut table, mut arms) = (String::new(), String::new(), String::new());
        for (index, (member, details)) in members.iter().enumerate() {
            let target = text(details, "shape").context("a member has a shape")?;
            let rust = self.optional_type(name, target)?;
            writeln!(fields, "pub {}: {rust},", field(member))?;
            writeln!(
                table,
                "{},",
                self.member(member, details, target, required.contains(member.as_str()))?
            )?;
            write!(arms, " {index} {}", field(member))?;
        }
        let is_secret = |(_, member): (&String, &Value)| {
            let target = text(member, "shape").and_then(|target| self.named(target).ok());
            flag(member, "sensitive") || target.is_some_and(|target| flag(target, "sensitive"))
        };
        let secret = members.iter().any(is_secret);
        let payload = text(shape, "payload")
            .and_then(|name| members.keys().position(|key| key == name))
            .map_or("None".to_owned(), |i| format!("Some({i})"));
        writeln!(
            self.out,
            "#[derive(Clone, {debug}Default, PartialEq)]\npub struct {ty} {{ {fields} }}\n\
             pub static {c}: Schema = Schema {{ name: {name:?}, members: &[{table}], union: {}, payload: {payload}, xmlns: {:?}, attributes: {} }};\n\
             shape!({ty}, {c};{arms});\n{hidden}",
            flag(shape, "union"),
            shape
                .get("xmlNamespace")
                .and_then(|ns| Some((text(ns, "prefix").unwrap_or_default(), text(ns, "uri")?))),
            members.values().any(|member| flag(member, "xmlAttribute")),
            // What holds a secret does not show it to whoever prints it.
            debug = if secret { "" } else { "Debug, " },
            hidden = if secret { format!("hidden!({});\n", type_name(name)) } else { String::new() },
            ty = type_name(name),
            c = constant(name),
        )?;
        Ok(())
    }

    /// One row of a structure's table; what is as [`BODY`](Self::head) has it is left out.
    fn member(&self, name: &str, details: &Value, target: &str, required: bool) -> Result<String> {
        if flag(details, "jsonvalue") {
            bail!("no codec reads JSON inside a header (member {name})");
        }
        let shape = self.named(target)?;
        let is_list = text(shape, "type") == Some("list");
        let location_name = text(details, "locationName");
        // A flattened list is named by its items where they have a name (awsQuery, restXml).
        let flat = flag(shape, "flattened") || flag(details, "flattened");
        let wire = match text(&shape["member"], "locationName") {
            Some(item)
                if flat
                    && is_list
                    && location_name.is_none()
                    && matches!(self.protocol, "query" | "rest-xml") =>
            {
                item
            }
            _ => location_name.unwrap_or(name),
        };
        let query = match self.protocol {
            "ec2" => text(details, "queryName").map_or_else(|| upper_first(wire), str::to_owned),
            _ => wire.to_owned(),
        };
        let location = match text(details, "location") {
            None => "Body",
            Some("header") => "Header",
            Some("headers") => "Headers",
            Some("uri") => "Uri",
            Some("querystring") => "Query",
            Some("statusCode") => "StatusCode",
            Some(other) => bail!("no place {other} in a message"),
        };
        let mut row = format!("Member {{ name: {name:?}, query: {query:?}, wire: {wire:?}, ");
        if location != "Body" {
            write!(row, "location: Location::{location}, ")?;
        }
        // EC2 and IAM leave an empty list of tags out where it is not the answer itself, as that of DescribeTags
        // is, which tells whose tags they are; ELB writes it.
        let omit_empty = name == "Tags"
            && (wire != "Tags" && target != "TagDescriptionList" && self.protocol == "ec2"
                || self.service == "iam" && !required);
        for (key, holds) in [
            ("required", required),
            ("flat", flat),
            ("attribute", flag(details, "xmlAttribute")),
            ("omit_empty", omit_empty),
            ("sensitive", flag(details, "sensitive") || flag(shape, "sensitive")),
            ("idempotency_token", flag(details, "idempotencyToken")),
        ] {
            if holds {
                write!(row, "{key}: true, ")?;
            }
        }
        write!(row, "ty: {}, ..BODY }}", self.table_as(target, text(details, "timestampFormat"))?)?;
        Ok(row)
    }

    fn table(&self, target: &str) -> Result<String> {
        self.table_as(target, None)
    }

    /// The [`Type`](wire::Type) expression of a shape.
    fn table_as(&self, target: &str, time_format: Option<&str>) -> Result<String> {
        let shape = self.named(target)?;
        let bounds = || format!("({}, {})", number(shape, "min"), number(shape, "max"));
        Ok(match text(shape, "type").unwrap_or_default() {
            "boolean" => "Type::Bool".into(),
            "integer" => format!("Type::Int{}", bounds()),
            "long" => format!("Type::Long{}", bounds()),
            "float" => "Type::Float".into(),
            "double" => "Type::Double".into(),
            "blob" => "Type::Blob".into(),
            "string" if has_rules(shape) => format!("Type::Str(&{})", constant(target)),
            "string" | "character" => "Type::Str(&ANY)".into(),
            "timestamp" => match time_format.or(text(shape, "timestampFormat")) {
                None => "Type::Time(None)".into(),
                Some("iso8601") => "Type::Time(Some(TimeFormat::Iso8601))".into(),
                Some("rfc822") => "Type::Time(Some(TimeFormat::Rfc822))".into(),
                Some("unixTimestamp") => "Type::Time(Some(TimeFormat::UnixTimestamp))".into(),
                Some(other) => bail!("no time format {other}"),
            },
            "list" => format!("Type::List(&{})", constant(target)),
            "map" => format!("Type::Map(&{})", constant(target)),
            "structure" => format!("Type::Struct(&{})", constant(target)),
            other => bail!("no type {other} (shape {target})"),
        })
    }

    /// The Rust type of a member of `holder`.
    fn optional_type(&self, holder: &str, target: &str) -> Result<String> {
        let shape = self.named(target)?;
        let plain = self.plain_type(!self.asked.contains(holder), target)?;
        Ok(match text(shape, "type").unwrap_or_default() {
            "list" if self.answers.contains(holder) => match plain.strip_prefix("Vec<") {
                Some(of) if self.is_structure(text(&shape["member"], "shape"))? => format!("List<{of}"),
                _ => plain,
            },
            "list" | "map" => plain,
            "structure" if self.recursive.contains(target) => format!("Option<Box<{plain}>>"),
            _ => format!("Option<{plain}>"),
        })
    }

    fn is_structure(&self, name: Option<&str>) -> Result<bool> {
        Ok(text(self.named(name.context("items")?)?, "type") == Some("structure"))
    }

    /// The Rust type of a value, in a shape that only `answers` hold or not.
    fn plain_type(&self, answers: bool, target: &str) -> Result<String> {
        let shape = self.named(target)?;
        let part =
            |part: &str| self.plain_type(answers, text(&shape[part], "shape").context("a part has a shape")?);
        Ok(match text(shape, "type").unwrap_or_default() {
            "boolean" => "bool".into(),
            "integer" => "i32".into(),
            "long" => "i64".into(),
            "float" => "f32".into(),
            "double" => "f64".into(),
            "blob" => "Blob".into(),
            "string" | "character" if answers => "Text".into(),
            "string" | "character" => "String".into(),
            "timestamp" => "Timestamp".into(),
            "list" => format!("Vec<{}>", part("member")?),
            "map" => match part("value")?.as_str() {
                "String" => "Texts".into(),
                value => format!("BTreeMap<String, {value}>"),
            },
            "structure" => type_name(target),
            other => bail!("no type {other} (shape {target})"),
        })
    }
}

fn has_rules(shape: &Value) -> bool {
    ["enum", "min", "max", "pattern"].iter().any(|key| shape.get(key).is_some())
}
