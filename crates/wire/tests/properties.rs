//! What one side writes the other reads back the same: every protocol, any values.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

mod support;

use std::sync::LazyLock;

use http::HeaderMap;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::json;
use support::{Dynamic, World, plain};
use wire::{HttpRequest, Node, Operation, Protocol, Schema, Timestamp, Type};

const PROTOCOLS: [&str; 7] =
    ["ec2Query", "awsQuery", "restXml", "restJson1", "awsJson1_0", "awsJson1_1", "rpcv2Cbor"];

/// One world a protocol, all of the same shapes; EC2's knows no maps.
static WORLDS: LazyLock<Vec<World>> = LazyLock::new(|| PROTOCOLS.iter().map(|name| world(name)).collect());

fn world(protocol: &str) -> World {
    let mut all = json!({
        "id": {"is": "int", "required": true}, "text": {"is": "str", "wire": "Text"}, "truth": "bool",
        "long": "long", "float": "float", "double": "double", "bytes": "blob", "time": "time",
        "iso": "time-iso8601", "http": "time-rfc822", "unix": "time-unix", "texts": "[str]",
        "named": {"is": "[thing:int]", "wire": "things"}, "flat": {"is": "[str]", "flat": true},
        "leaf": "Leaf", "leaves": "[Leaf]"
    });
    if protocol != "ec2Query" {
        let maps = json!({
            "map": "{str}", "renamed": "{k,v:Leaf}", "flatMap": {"is": "{str}", "flat": true}, "lists": "{[int]}"
        });
        all.as_object_mut().unwrap().extend(maps.as_object().unwrap().clone());
    }
    World::new(&json!({
        "protocol": protocol, "xmlns": "https://example.com/", "target": "Target",
        "shapes": {
            "All": all, "Many": {"items": "[All]"},
            "Leaf": {"id": {"is": "int", "required": true}, "more": "[str]", "note": "str"}
        },
        "operations": {
            "Everything": {"uri": "/everything", "input": "All", "output": "All"},
            "Many": {"uri": "/many", "input": "Many", "output": "Many"}
        }
    }))
}

/// Any value of a type. Lists and maps are not empty, for the query protocols cannot say so.
fn value(ty: Type) -> BoxedStrategy<Node> {
    let text = || "(\\PC|[<>&\"'\\\\% +=.\n]){0,8}".prop_map(String::from);
    match ty {
        Type::Bool => any::<bool>().prop_map(Node::Bool).boxed(),
        Type::Int(..) => any::<i32>().prop_map(|n| Node::Int(n.into())).boxed(),
        Type::Long(..) => any::<i64>().prop_map(Node::Int).boxed(),
        Type::Float => any::<i16>().prop_map(|n| Node::Float(f64::from(n) / 8.0)).boxed(),
        Type::Double => any::<f64>().prop_map(Node::Float).boxed(),
        Type::Str(_) => text().prop_map(Node::Str).boxed(),
        Type::Blob => vec(any::<u8>(), 0..9).prop_map(Node::Blob).boxed(),
        Type::Time(_) => (0i64..4_000_000_000)
            .prop_map(|seconds| Node::Time(Timestamp::from_second(seconds).unwrap()))
            .boxed(),
        Type::List(rules) => vec(value(rules.item), 1..4).prop_map(Node::List).boxed(),
        Type::Map(rules) => btree_map(text(), value(rules.value), 1..4)
            .prop_map(|m| Node::Map(m.into_iter().collect()))
            .boxed(),
        Type::Struct(schema) => structure(schema),
    }
}

/// Any structure; what is required is there, the rest now and then.
fn structure(schema: &'static Schema) -> BoxedStrategy<Node> {
    let members: Vec<_> = schema
        .members
        .iter()
        .enumerate()
        .map(|(index, member)| {
            let present = value(member.ty).prop_map(Some).boxed();
            let node =
                if member.required { present } else { prop_oneof![2 => present, 3 => Just(None)].boxed() };
            node.prop_map(move |node| (index, node))
        })
        .collect();
    members
        .prop_map(|members| {
            Node::Struct(members.into_iter().filter_map(|(i, node)| Some((i, node?))).collect())
        })
        .boxed()
}

/// An input as a client of a query protocol writes it.
fn form(protocol: Protocol, schema: &'static Schema, node: &Node, prefix: &str, out: &mut Vec<String>) {
    let Node::Struct(members) = node else { panic!("a structure") };
    for (index, value) in members {
        let member = &schema.members[*index];
        let key = format!("{prefix}{}", member.query);
        parameter(protocol, member.ty, member.flat || protocol == Protocol::Ec2Query, value, &key, out);
    }
}

fn parameter(protocol: Protocol, ty: Type, flat: bool, value: &Node, key: &str, out: &mut Vec<String>) {
    let inner_flat = protocol == Protocol::Ec2Query;
    match (ty, value) {
        (Type::Struct(schema), _) => form(protocol, schema, value, &format!("{key}."), out),
        (Type::List(rules), Node::List(items)) => {
            for (item, number) in items.iter().zip(1..) {
                let middle = if flat { String::new() } else { format!(".{}", rules.item_name) };
                parameter(protocol, rules.item, inner_flat, item, &format!("{key}{middle}.{number}"), out);
            }
        }
        (Type::Map(rules), Node::Map(entries)) => {
            for ((name, value), number) in entries.iter().zip(1..) {
                let entry = format!("{key}{}.{number}", if flat { "" } else { ".entry" });
                out.push(format!("{entry}.{}={}", rules.key_name, escape(name)));
                parameter(protocol, rules.value, false, value, &format!("{entry}.{}", rules.value_name), out);
            }
        }
        (_, Node::Str(text)) => out.push(format!("{key}={}", escape(text))),
        (_, Node::Bool(truth)) => out.push(format!("{key}={truth}")),
        (_, Node::Int(number)) => out.push(format!("{key}={number}")),
        (_, Node::Float(number)) => out.push(format!("{key}={number:?}")),
        (_, Node::Time(time)) => out.push(format!("{key}={time}")),
        (_, Node::Blob(bytes)) => {
            use base64::Engine;
            let encoded = base64::engine::general_purpose::STANDARD.encode(bytes);
            out.push(format!("{key}={}", escape(&encoded)));
        }
        other => panic!("no such parameter: {other:?}"),
    }
}

fn escape(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn body_of(world: &World, operation: &'static Operation, node: &Node) -> Vec<u8> {
    match world.protocol {
        Protocol::Ec2Query | Protocol::AwsQuery => {
            let mut parameters = vec!["Action=Everything".to_owned()];
            form(world.protocol, operation.input, node, "", &mut parameters);
            parameters.join("&").into_bytes()
        }
        protocol => {
            let shape = Dynamic::new(operation.output, node.clone());
            wire::encode(protocol, world.service, operation, &shape, "an-id").body
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn what_is_written_is_read_back(
        (index, node) in (0..PROTOCOLS.len())
            .prop_flat_map(|index| (Just(index), structure(WORLDS[index].operations["Everything"].input)))
    ) {
        let world = &WORLDS[index];
        let operation = world.operations["Everything"];
        let body = body_of(world, operation, &node);
        let headers = HeaderMap::new();
        let request = HttpRequest { method: "POST", path: "/everything", query: "", headers: &headers, body: &body };
        let read = wire::read(world.protocol, operation, &request);
        prop_assert_eq!(
            read.map(plain), Ok(plain(node)), "{} {}", PROTOCOLS[index], String::from_utf8_lossy(&body)
        );
    }

    #[test]
    fn an_answer_is_always_well_formed(text in any::<String>()) {
        let world = &WORLDS[2];
        let operation = world.operations["Everything"];
        let wanted = operation.output.members.iter().position(|member| member.name == "text").unwrap();
        let id = operation.output.members.iter().position(|member| member.name == "id").unwrap();
        let node = Node::Struct(vec![(id, Node::Int(1)), (wanted, Node::Str(text.clone()))]);
        let body = body_of(world, operation, &node);
        let headers = HeaderMap::new();
        let request = HttpRequest { method: "POST", path: "/everything", query: "", headers: &headers, body: &body };
        let Ok(Node::Struct(members)) = wire::read(world.protocol, operation, &request) else {
            return Err(TestCaseError::fail("not read"));
        };
        let forbidden = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
        let legal: String = text.chars().map(|c| if forbidden(c) { '\u{fffd}' } else { c }).collect();
        prop_assert!(members.contains(&(wanted, Node::Str(legal))));
    }
}

/// What stands between the tags of the list in an answer of these items.
fn items_written(world: &World, items: Vec<Node>) -> String {
    let operation = world.operations["Many"];
    let shape = Dynamic::new(operation.output, Node::Struct(vec![(0, Node::List(items))]));
    let body =
        String::from_utf8(wire::encode(world.protocol, world.service, operation, &shape, "an-id").body);
    let body = body.unwrap();
    let (from, to) = (body.find("<items>").unwrap() + "<items>".len(), body.rfind("</items>").unwrap());
    body[from..to].to_owned()
}

/// The same members with other values.
fn varied(node: &Node) -> Node {
    match node {
        Node::Bool(truth) => Node::Bool(!truth),
        Node::Int(number) => Node::Int(i64::from(*number as i32 ^ 7)),
        Node::Str(text) => Node::Str(format!("&{text}")),
        Node::List(items) => Node::List(items.iter().map(varied).collect()),
        Node::Struct(members) => Node::Struct(members.iter().map(|(i, node)| (*i, varied(node))).collect()),
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn an_item_is_written_as_if_it_were_alone(
        (kinds, order) in (0usize..3).prop_flat_map(|world| {
            let schema = WORLDS[world].operations["Everything"].output;
            (vec(structure(schema), 1..4).prop_map(move |kinds| (world, kinds)), vec(any::<usize>(), 1..9))
        })
    ) {
        let (world, mut kinds) = kinds;
        kinds.extend(kinds.iter().map(varied).collect::<Vec<_>>());
        let items: Vec<Node> = order.iter().map(|n| kinds[n % kinds.len()].clone()).collect();
        let alone: String =
            items.iter().map(|item| items_written(&WORLDS[world], vec![item.clone()])).collect();
        prop_assert_eq!(items_written(&WORLDS[world], items), alone);
    }
}
