//! Every protocol against written-down cases, after Smithy's and botocore's public protocol tests.
//!
//! `vectors/*.json` hold shapes, operations and cases; a case says in words what it shows, and is a
//! request with the input it means, a request with the words that refuse it, or an output or error
//! with the answer that carries it.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value as Json;
use support::{Dynamic, World, plain, structure};
use wire::{ErrorView, HttpRequest, Response};

/// Each file holds at least so many cases.
const FEWEST: usize = 20;
const REQUEST_ID: &str = "an-id";

#[test]
fn ec2_query() {
    run(include_str!("vectors/ec2_query.json"));
}

#[test]
fn aws_query() {
    run(include_str!("vectors/aws_query.json"));
}

#[test]
fn rest_xml() {
    run(include_str!("vectors/rest_xml.json"));
}

#[test]
fn rest_json() {
    run(include_str!("vectors/rest_json.json"));
}

#[test]
fn aws_json_1_0() {
    // The two versions differ in their names alone.
    let file = include_str!("vectors/aws_json.json");
    run(&file.replace("awsJson1_1", "awsJson1_0").replace("x-amz-json-1.1", "x-amz-json-1.0"));
}

#[test]
fn aws_json_1_1() {
    run(include_str!("vectors/aws_json.json"));
}

#[test]
fn rpc_v2_cbor() {
    run(include_str!("vectors/rpc_v2_cbor.json"));
}

fn run(file: &str) {
    let file: Json = serde_json::from_str(file).unwrap();
    let world = World::new(&file);
    let cases = file["cases"].as_array().unwrap();
    let failures: Vec<String> = cases.iter().filter_map(|case| check(&world, case).err()).collect();
    assert!(failures.is_empty(), "{} of {} cases fail\n{}", failures.len(), cases.len(), failures.join("\n"));
    assert!(cases.len() >= FEWEST, "only {} cases", cases.len());
}

/// Runs one case; an error says what it shows and what came instead.
fn check(world: &World, case: &Json) -> Result<(), String> {
    let shows = case["shows"].as_str().unwrap();
    let outcome = if case["request"].is_object() {
        check_request(world, case)
    } else if case["error"].is_object() {
        check_error(world, case)
    } else {
        let operation = world.operations[case["op"].as_str().unwrap()];
        let output = Dynamic::new(operation.output, structure(operation.output, &case["output"]));
        let output: &dyn wire::Shape =
            if case["output"].as_object().unwrap().is_empty() && operation.output.name == "Unit" {
                &wire::Unit
            } else {
                &output
            };
        check_answer(
            &case["answer"],
            &wire::encode(world.protocol, world.service, operation, output, REQUEST_ID),
        )
    };
    outcome.map_err(|what| format!("- {shows}: {what}"))
}

fn check_request(world: &World, case: &Json) -> Result<(), String> {
    let request = &case["request"];
    let mut headers = HeaderMap::new();
    for (name, value) in request["headers"].as_object().into_iter().flatten() {
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        for value in values {
            let name = HeaderName::try_from(name).unwrap();
            headers.append(name, HeaderValue::from_str(value.as_str().unwrap()).unwrap());
        }
    }
    let (path, query) =
        request["uri"].as_str().map_or(("/", ""), |uri| uri.split_once('?').unwrap_or((uri, "")));
    let body = match request["base64"].as_str() {
        Some(encoded) => STANDARD.decode(encoded).unwrap(),
        None => request["body"].as_str().unwrap_or_default().as_bytes().to_vec(),
    };
    let method = request["method"].as_str().unwrap_or("POST");
    let request = HttpRequest { method, path, query, headers: &headers, body: &body };
    let protocol = wire::protocol_of(world.service, &request);
    let operation =
        wire::operation_of(world.service, protocol, &request).map_err(|unroutable| unroutable.to_string())?;
    if let Some(wanted) = case["op"].as_str().filter(|wanted| *wanted != operation.name) {
        return Err(format!("routed to {} instead of {wanted}", operation.name));
    }
    let read = wire::read(protocol, operation, &request);
    match (read, case["refused"].as_array()) {
        (Err(invalid), Some(words)) => {
            let (code, message) = invalid.code_and_message(protocol);
            let matches = words[0] == code && message.starts_with(words[1].as_str().unwrap());
            matches.then_some(()).ok_or_else(|| format!("refused as {code}: {message}"))
        }
        (Err(invalid), None) => Err(format!("refused: {invalid:?}")),
        (Ok(node), Some(_)) => Err(format!("accepted as {node:?}")),
        (Ok(node), None) => {
            let wanted = plain(structure(operation.input, &case["input"]));
            let node = plain(node);
            (node == wanted).then_some(()).ok_or_else(|| format!("read {node:?}, wanted {wanted:?}"))
        }
    }
}

fn check_error(world: &World, case: &Json) -> Result<(), String> {
    let error = &case["error"];
    let members = error["shape"].as_str().map(|shape| {
        let schema = world.schema(shape, 0);
        Dynamic::new(schema, structure(schema, &error["members"]))
    });
    let view = ErrorView {
        code: error["code"].as_str().unwrap(),
        message: error["message"].as_str().unwrap_or_default(),
        status: u16::try_from(error["status"].as_u64().unwrap_or(400)).unwrap(),
        sender_fault: error["status"].as_u64().unwrap_or(400) < 500,
        request_id: REQUEST_ID,
        members: members.as_ref().map(|shape| shape as &dyn wire::Shape),
    };
    check_answer(&case["answer"], &wire::encode_error(world.protocol, world.service, &view))
}

fn check_answer(wanted: &Json, answer: &Response) -> Result<(), String> {
    let status = wanted["status"].as_u64().unwrap_or(200);
    if u64::from(answer.status) != status {
        return Err(format!("status {}", answer.status));
    }
    for (name, value) in wanted["headers"].as_object().into_iter().flatten() {
        let found = answer.headers.iter().find(|(have, _)| have.as_str().eq_ignore_ascii_case(name));
        let found = found.map(|(_, value)| value.to_str().unwrap());
        if found != value.as_str() {
            return Err(format!("header {name}: {found:?}"));
        }
    }
    if let Some(body) = wanted["base64"].as_str() {
        let have = STANDARD.encode(&answer.body);
        return (have == body).then_some(()).ok_or_else(|| format!("body {have}"));
    }
    let have = String::from_utf8(answer.body.clone()).unwrap();
    match &wanted["body"] {
        Json::Null => Ok(()),
        // A text is compared without the XML declaration.
        Json::String(body) => {
            let bare = have.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap_or(&have);
            (bare == body).then_some(()).ok_or_else(|| format!("body {bare}"))
        }
        json => {
            let have: Json = serde_json::from_str(&have).map_err(|error| format!("{error} in {have}"))?;
            (have == *json).then_some(()).ok_or_else(|| format!("body {have}"))
        }
    }
}
