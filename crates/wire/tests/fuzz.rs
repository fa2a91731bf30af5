//! No bytes make a codec panic, hang or grow without bound: random requests, and good ones spoilt.
//!
//! The sequence is the same each time; `FUZZ_CASES` says how many requests a protocol gets.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value as Json;
use support::World;
use wire::{HttpRequest, Protocol};

const FILES: [&str; 6] = [
    include_str!("vectors/ec2_query.json"),
    include_str!("vectors/aws_query.json"),
    include_str!("vectors/rest_xml.json"),
    include_str!("vectors/rest_json.json"),
    include_str!("vectors/aws_json.json"),
    include_str!("vectors/rpc_v2_cbor.json"),
];

const PROTOCOLS: [Protocol; 7] = [
    Protocol::Ec2Query,
    Protocol::AwsQuery,
    Protocol::RestXml,
    Protocol::RestJson1,
    Protocol::AwsJson10,
    Protocol::AwsJson11,
    Protocol::RpcV2Cbor,
];

/// Marsaglia's xorshift: small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % sides.max(1)
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.roll(256)).unwrap()
    }

    /// Spoils bytes in a few places: flips, cuts, doubles, puts in what some grammar minds.
    fn spoil(&mut self, bytes: &mut Vec<u8>) {
        const TELLING: [&[u8]; 16] = [
            b"&",
            b"=",
            b".",
            b"%",
            b"%F0",
            b"<",
            b"</",
            b"<![CDATA[",
            b"&#x0;",
            b"{",
            b"[[",
            b"\"",
            b"\xff",
            b"\x9f",
            b"\xbb\xff\xff\xff\xff\xff\xff\xff\xff",
            b"-1e999",
        ];
        for _ in 0..=self.roll(4) {
            let at = self.roll(bytes.len() + 1);
            let end = (at + self.roll(12)).min(bytes.len());
            match self.roll(5) {
                0 if at < bytes.len() => bytes[at] = self.byte(),
                1 => drop(bytes.drain(at..end)),
                2 => {
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(at..at, piece.repeat(1 + self.roll(40)));
                }
                3 => bytes.truncate(at),
                _ => drop(bytes.splice(at..at, TELLING[self.roll(TELLING.len())].iter().copied())),
            }
        }
    }
}

struct Seed {
    method: String,
    uri: Vec<u8>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

fn seeds(file: &Json) -> Vec<Seed> {
    let requests = file["cases"].as_array().unwrap().iter().map(|case| &case["request"]);
    requests
        .filter(|request| request.is_object())
        .map(|request| Seed {
            method: request["method"].as_str().unwrap_or("POST").to_owned(),
            uri: request["uri"].as_str().unwrap_or("/").as_bytes().to_vec(),
            headers: request["headers"]
                .as_object()
                .into_iter()
                .flatten()
                .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
                .collect(),
            body: match request["base64"].as_str() {
                Some(encoded) => STANDARD.decode(encoded).unwrap(),
                None => request["body"].as_str().unwrap_or_default().as_bytes().to_vec(),
            },
        })
        .collect()
}

#[test]
fn no_request_makes_a_codec_panic() {
    let cases: usize = std::env::var("FUZZ_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(3_000);
    for (number, file) in FILES.iter().enumerate() {
        let file: Json = serde_json::from_str(file).unwrap();
        let (world, seeds) = (World::new(&file), seeds(&file));
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ number as u64);
        let (mut good, mut refused) = (0, 0);
        for _ in 0..cases {
            let seed = &seeds[dice.roll(seeds.len())];
            let (mut uri, mut body) = (seed.uri.clone(), seed.body.clone());
            match dice.roll(8) {
                0 => body = (0..dice.roll(200)).map(|_| dice.byte()).collect(),
                1 => dice.spoil(&mut uri),
                _ => dice.spoil(&mut body),
            }
            let mut headers = HeaderMap::new();
            for (name, value) in &seed.headers {
                let mut value = value.clone().into_bytes();
                if dice.roll(8) == 0 {
                    dice.spoil(&mut value);
                }
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    headers.append(HeaderName::try_from(name).unwrap(), value);
                }
            }
            // The HTTP library hands over no path that is not text.
            let uri = String::from_utf8_lossy(&uri).into_owned();
            let (path, query) = uri.split_once('?').unwrap_or((&uri, ""));
            let request = HttpRequest { method: &seed.method, path, query, headers: &headers, body: &body };
            let protocol = wire::protocol_of(world.service, &request);
            let Ok(operation) = wire::operation_of(world.service, protocol, &request) else { continue };
            match wire::read(protocol, operation, &request) {
                Ok(_) => good += 1,
                Err(invalid) => {
                    refused += 1;
                    for protocol in PROTOCOLS {
                        let (code, message) = invalid.code_and_message(protocol);
                        assert!(!code.is_empty() && message.len() < 32_768, "{code}: {message}");
                    }
                }
            }
        }
        assert!(good > 0 && refused > 0, "the spoilt requests of file {number} are not worth much");
    }
}
