//! IAM and STS, called with requests written in one line, with what their tests ask for again and again.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::ops::Deref;
use std::sync::Arc;

use model::iam::AccessKey;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use resources::{Ctx, Fault, identity};
use shapes_iam as iam_shapes;
use shapes_sts as sts_shapes;
use store::Read;
pub use trial::ACCOUNT;
use wire::{Call, Protocol, Shape};

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

/// Both services.
pub struct Yard(trial::Yard);

impl Deref for Yard {
    type Target = trial::Yard;

    fn deref(&self) -> &trial::Yard {
        &self.0
    }
}

impl Yard {
    pub fn new() -> Yard {
        let services = [svc_iam::iam_service(), svc_iam::sts_service()];
        Yard(trial::Yard::new(services.into_iter().flat_map(|service| service.entries).collect()))
    }

    /// The caller whose key this is.
    pub fn with_key(&self, access_key: &str) -> Ctx {
        let who = self.read(|tx| identity::principal(tx, &identity::find_key(tx, access_key)?));
        let who = who.unwrap_or_else(|| panic!("{access_key} is somebody's"));
        Ctx { principal: Arc::new(who), access_key: access_key.into(), ..self.ctx.clone() }
    }

    /// The caller of this name, with a key of its own.
    pub fn user(&self, name: &str) -> Ctx {
        let owner = format!("{ACCOUNT}/{name}");
        let keys = self.read(|tx| tx.find::<AccessKey>(&AccessKey::scope(), "owner", &owner));
        let key = keys.into_iter().next();
        self.with_key(&key.unwrap_or_else(|| panic!("{name} has a key")).id)
    }

    /// Sends a request, written as `Operation Name=value Name=value`, where `␣` stands for a space in a value.
    pub fn send(&self, ctx: &Ctx, line: &str) -> Result<Box<dyn Shape>, Fault> {
        let (operation, line) = line.split_once(' ').unwrap_or((line, ""));
        self.0.send(ctx, Protocol::AwsQuery, operation, &form(operation, line))
    }

    /// A request of the root's that must succeed.
    pub fn ok<C: Call>(&self, line: &str) -> C::Output {
        self.ok_as::<C>(&self.ctx, line)
    }

    /// A request that must succeed.
    pub fn ok_as<C: Call>(&self, ctx: &Ctx, line: &str) -> C::Output {
        self.0.sent::<C>(ctx, Protocol::AwsQuery, &form(C::OPERATION.name, line))
    }

    /// What IAM is asked about before the request runs.
    pub fn touched<C: Call>(&self, ctx: &Ctx, input: &C::Input) -> Vec<String> {
        self.entry(C::OPERATION.name).touched(ctx, input)
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

/// A request's body, its values spelled as in a URL.
fn form(operation: &str, line: &str) -> String {
    let mut body = format!("Action={operation}");
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        let (name, value) = word.split_once('=').expect("Name=value");
        let value = value.replace('␣', " ");
        body.push_str(&format!("&{name}={}", utf8_percent_encode(&value, NON_ALPHANUMERIC)));
    }
    body
}

/// The ARN of a role, user ... of the account.
pub fn arn(what: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{what}")
}
