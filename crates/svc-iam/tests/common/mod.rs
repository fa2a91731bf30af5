//! An account without a gateway: requests are written as clients send them, decoded and held to the model
//! as the gateway does, and handed to the handlers over a store in memory.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::net::Ipv4Addr;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};
use iam::Principal;
use model::iam::AccessKey;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use resources::{Ctx, Entry, Fault, Service, Settings, identity};
use shapes_iam as iam_shapes;
use shapes_sts as sts_shapes;
use store::{Read, Store};
use wire::{Call, HttpRequest, Protocol, Shape};

pub const ACCOUNT: &str = "000000000000";
pub const READ: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2:Describe*","Resource":"*"}}"#;
pub const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

/// A trust policy that lets an ARN or account assume the role, under this condition.
pub fn trust(who: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":["sts:AssumeRole","sts:TagSession"]{condition}}}}}"#
    )
}

/// A trust policy that lets EC2 assume the role.
pub const FOR_EC2: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;

pub struct Yard {
    pub ctx: Ctx,
    services: [Service; 2],
}

/// A refusal: code, sentence, status.
pub type Refused = (String, String, u16);

impl Yard {
    pub fn new() -> Yard {
        let ctx = Ctx {
            store: Store::in_memory(),
            settings: Arc::new(Settings {
                public_range: ipnet::Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 15),
                domain: "localhost".to_owned(),
                data: "/nonexistent".into(),
            }),
            account: ACCOUNT.into(),
            region: "ap-northeast-2".into(),
            principal: Arc::new(Principal::Root { account: ACCOUNT.to_owned() }),
            access_key: "test".into(),
            source_ip: Ipv4Addr::LOCALHOST.into(),
            request_id: "00000000-0000-0000-0000-000000000000".into(),
            now: "2026-01-02T03:04:05Z".parse().expect("a moment"),
            dry_run: false,
        };
        identity::ensure_root(&ctx.store, ACCOUNT, "test", "test", ctx.now).expect("a root key");
        Yard { ctx, services: [svc_iam::iam_service(), svc_iam::sts_service()] }
    }

    /// The caller whose key this is.
    pub fn with_key(&self, access_key: &str) -> Ctx {
        let who = self
            .ctx
            .read(|tx| identity::principal(tx, &identity::find_key(tx, access_key)?))
            .expect("the store is there")
            .unwrap_or_else(|| panic!("{access_key} is somebody's"));
        Ctx { principal: Arc::new(who), access_key: access_key.into(), ..self.ctx.clone() }
    }

    /// The caller of this name, with a key of its own.
    pub fn user(&self, name: &str) -> Ctx {
        let owner = format!("{ACCOUNT}/{name}");
        let keys = self.ctx.read(|tx| tx.find::<AccessKey>(&AccessKey::scope(), "owner", &owner));
        let key = keys.expect("the store is there").into_iter().next();
        self.with_key(&key.unwrap_or_else(|| panic!("{name} has a key")).id)
    }

    /// Sends a request, written as `Operation Name=value Name=value`, where `␣` stands for a space in a value.
    pub fn send(&self, ctx: &Ctx, line: &str) -> Result<Box<dyn Shape>, Refused> {
        let mut words = line.split(' ').filter(|word| !word.is_empty());
        let operation = words.next().expect("an operation");
        let mut body = format!("Action={operation}");
        for word in words {
            let (name, value) = word.split_once('=').expect("Name=value");
            body.push_str(&format!(
                "&{name}={}",
                utf8_percent_encode(&value.replace('␣', " "), NON_ALPHANUMERIC)
            ));
        }
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
        let http =
            HttpRequest { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
        let entry = self
            .entries()
            .find(|entry| entry.operation.name == operation)
            .unwrap_or_else(|| panic!("{operation} is served"));
        let input = wire::decode(Protocol::AwsQuery, entry.operation, &http).map_err(|invalid| {
            let (code, message) = invalid.code_and_message(Protocol::AwsQuery);
            (code.to_owned(), message, 400)
        })?;
        entry.call(ctx, input).map_err(refused)
    }

    /// A request of the root's that must succeed.
    pub fn ok<C: Call>(&self, line: &str) -> C::Output {
        self.ok_as::<C>(&self.ctx, line)
    }

    /// A request that must succeed.
    pub fn ok_as<C: Call>(&self, ctx: &Ctx, line: &str) -> C::Output {
        let operation = C::OPERATION.name;
        match self.send(ctx, &format!("{operation} {line}")) {
            Ok(output) => *output.into_any().downcast::<C::Output>().expect("the operation's own output"),
            Err((code, message, _)) => panic!("{operation} {line}: {code}: {message}"),
        }
    }

    /// Every operation of both services.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.services.iter().flat_map(|service| &service.entries)
    }

    /// What IAM is asked about before the request runs.
    pub fn touched<C: Call>(&self, ctx: &Ctx, input: &C::Input) -> Vec<String> {
        let entry = self.entries().find(|entry| entry.operation.name == C::OPERATION.name);
        entry.expect("the operation is served").touched(ctx, input)
    }

    /// A user with a key; the key's id.
    pub fn user_with_key(&self, name: &str) -> String {
        self.ok::<iam_shapes::CreateUser>(&format!("UserName={name}"));
        let made = self.ok::<iam_shapes::CreateAccessKey>(&format!("UserName={name}"));
        made.access_key.and_then(|key| key.access_key_id).expect("a key's id").into()
    }

    /// Becomes a role; the temporary key's id.
    pub fn assume(&self, ctx: &Ctx, line: &str) -> String {
        let made = self.ok_as::<sts_shapes::AssumeRole>(ctx, line);
        made.credentials.and_then(|keys| keys.access_key_id).expect("a key's id").into()
    }
}

fn refused(fault: Fault) -> Refused {
    (fault.code.into_owned(), fault.message, fault.status)
}

/// The ARN of a role, user ... of the account.
pub fn arn(what: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{what}")
}
