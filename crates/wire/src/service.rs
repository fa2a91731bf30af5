//! What a service and its operations are called and how they are spoken, as static tables.

use crate::shape::{Schema, Shape, Structure};

/// How a service is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Form parameters in, XML out, in EC2's dialect.
    Ec2Query,
    /// Form parameters in, XML out.
    AwsQuery,
    /// HTTP bindings with XML bodies.
    RestXml,
    /// HTTP bindings with JSON bodies.
    RestJson1,
    /// JSON by `X-Amz-Target`, version 1.0.
    AwsJson10,
    /// JSON by `X-Amz-Target`, version 1.1.
    AwsJson11,
    /// CBOR by path.
    RpcV2Cbor,
}

/// A service's table.
#[derive(Debug)]
pub struct ServiceModel {
    /// The name in the signing scope (`ec2`, `elasticloadbalancing`, `iam`, `sts`).
    pub signing_name: &'static str,
    /// The first label of the service's host name.
    pub endpoint_prefix: &'static str,
    /// What AWS calls the service (`Amazon EC2`, `AWS IAM`).
    pub service_id: &'static str,
    /// `Version` in query requests.
    pub api_version: &'static str,
    /// The protocols that clients may speak, the model's preferred one first.
    pub protocols: &'static [Protocol],
    /// The namespace of XML answers.
    pub xmlns: &'static str,
    /// What stands before the dot of `X-Amz-Target`; also the service's name in rpc-v2-cbor paths.
    pub target_prefix: Option<&'static str>,
    /// Whether the service is one for the whole partition (IAM, STS's global endpoint), so that its
    /// signing region says nothing.
    pub global: bool,
    /// Whether the service once spoke a query protocol, so that its errors also name the old code.
    pub query_compatible: bool,
    /// The names of error shapes whose old code is another one, with that code.
    pub query_codes: &'static [(&'static str, &'static str)],
    /// The operations that have shapes here, sorted by name.
    pub operations: &'static [&'static Operation],
    /// The names of all operations that the service has, sorted: for telling an unknown action from
    /// one that is not implemented.
    pub known: &'static [&'static str],
}

/// An operation's table.
#[derive(Debug)]
pub struct Operation {
    /// `CreateVpc`.
    pub name: &'static str,
    /// HTTP method of REST protocols.
    pub method: &'static str,
    /// Path template of REST protocols, with `{Label}` and `{Greedy+}`.
    pub uri: &'static str,
    /// Status of a good answer.
    pub status: u16,
    /// What comes in.
    pub input: &'static Schema,
    /// What goes out.
    pub output: &'static Schema,
    /// The element around an `awsQuery` answer's members (`CreateUserResult`).
    pub result_wrapper: Option<&'static str>,
    /// An empty input, to be filled by a codec.
    pub new_input: fn() -> Box<dyn Shape>,
}

/// The type-level name of an operation: ties a handler's types to the table.
pub trait Call: 'static {
    /// What comes in.
    type Input: Structure;
    /// What goes out.
    type Output: Structure;
    /// The table.
    const OPERATION: &'static Operation;
}

/// An empty input of a call, for [`Operation::new_input`].
pub fn new_input<C: Call>() -> Box<dyn Shape> {
    Box::<C::Input>::default()
}
