// Written by `cargo xtask gen` from botocore's model and operations.txt. Do not edit.
#![allow(missing_docs, dead_code, unused_imports, clippy::all)]
use std::collections::BTreeMap;
use wire::{
    Blob, Call, List, ListRules, Location, MapRules, Member, Operation, Protocol, Schema, ServiceModel,
    StrRules, Text, TimeFormat, Timestamp, Type, Unit, hidden, shape,
};

type Texts = BTreeMap<String, String>;
const PLAIN: StrRules = StrRules { min: None, max: None, pattern: None, values: &[] };
static ANY: StrRules = PLAIN;
const BODY: Member = Member {
    name: "",
    query: "",
    wire: "",
    location: Location::Body,
    required: false,
    flat: false,
    attribute: false,
    omit_empty: false,
    sensitive: false,
    idempotency_token: false,
    ty: Type::Bool,
};

/// The service's table.
pub static SERVICE: ServiceModel = ServiceModel {
    signing_name: "sts",
    endpoint_prefix: "sts",
    service_id: "AWS STS",
    api_version: "2011-06-15",
    protocols: &[Protocol::AwsQuery],
    xmlns: "https://sts.amazonaws.com/doc/2011-06-15/",
    target_prefix: None,
    global: true,
    query_compatible: false,
    query_codes: &[],
    operations: &[
        &ASSUME_ROLE_OPERATION,
        &GET_ACCESS_KEY_INFO_OPERATION,
        &GET_CALLER_IDENTITY_OPERATION,
        &GET_SESSION_TOKEN_OPERATION,
    ],
    known: &[
        "AssumeRole",
        "AssumeRoleWithSAML",
        "AssumeRoleWithWebIdentity",
        "AssumeRoot",
        "DecodeAuthorizationMessage",
        "GetAccessKeyInfo",
        "GetCallerIdentity",
        "GetDelegatedAccessToken",
        "GetFederationToken",
        "GetSessionToken",
        "GetWebIdentityToken",
    ],
};

pub struct AssumeRole;
impl Call for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const OPERATION: &'static Operation = &ASSUME_ROLE_OPERATION;
}
static ASSUME_ROLE_OPERATION: Operation = Operation {
    name: "AssumeRole",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ASSUME_ROLE_REQUEST,
    output: &ASSUME_ROLE_RESPONSE,
    result_wrapper: Some("AssumeRoleResult"),
    new_input: wire::new_input::<AssumeRole>,
};

pub struct GetAccessKeyInfo;
impl Call for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const OPERATION: &'static Operation = &GET_ACCESS_KEY_INFO_OPERATION;
}
static GET_ACCESS_KEY_INFO_OPERATION: Operation = Operation {
    name: "GetAccessKeyInfo",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_ACCESS_KEY_INFO_REQUEST,
    output: &GET_ACCESS_KEY_INFO_RESPONSE,
    result_wrapper: Some("GetAccessKeyInfoResult"),
    new_input: wire::new_input::<GetAccessKeyInfo>,
};

pub struct GetCallerIdentity;
impl Call for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const OPERATION: &'static Operation = &GET_CALLER_IDENTITY_OPERATION;
}
static GET_CALLER_IDENTITY_OPERATION: Operation = Operation {
    name: "GetCallerIdentity",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_CALLER_IDENTITY_REQUEST,
    output: &GET_CALLER_IDENTITY_RESPONSE,
    result_wrapper: Some("GetCallerIdentityResult"),
    new_input: wire::new_input::<GetCallerIdentity>,
};

pub struct GetSessionToken;
impl Call for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const OPERATION: &'static Operation = &GET_SESSION_TOKEN_OPERATION;
}
static GET_SESSION_TOKEN_OPERATION: Operation = Operation {
    name: "GetSessionToken",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_SESSION_TOKEN_REQUEST,
    output: &GET_SESSION_TOKEN_RESPONSE,
    result_wrapper: Some("GetSessionTokenResult"),
    new_input: wire::new_input::<GetSessionToken>,
};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub duration_seconds: Option<i32>,
    pub external_id: Option<String>,
    pub policy: Option<String>,
    pub policy_arns: Vec<PolicyDescriptorType>,
    pub provided_contexts: Vec<ProvidedContext>,
    pub role_arn: Option<String>,
    pub role_session_name: Option<String>,
    pub serial_number: Option<String>,
    pub source_identity: Option<String>,
    pub tags: Vec<Tag>,
    pub token_code: Option<String>,
    pub transitive_tag_keys: Vec<String>,
}
pub static ASSUME_ROLE_REQUEST: Schema = Schema {
    name: "AssumeRoleRequest",
    members: &[
        Member {
            name: "DurationSeconds",
            query: "DurationSeconds",
            wire: "DurationSeconds",
            ty: Type::Int(Some(900), Some(43200)),
            ..BODY
        },
        Member {
            name: "ExternalId",
            query: "ExternalId",
            wire: "ExternalId",
            ty: Type::Str(&EXTERNAL_ID_TYPE),
            ..BODY
        },
        Member {
            name: "Policy",
            query: "Policy",
            wire: "Policy",
            ty: Type::Str(&UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
            ..BODY
        },
        Member {
            name: "PolicyArns",
            query: "PolicyArns",
            wire: "PolicyArns",
            ty: Type::List(&POLICY_DESCRIPTOR_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "ProvidedContexts",
            query: "ProvidedContexts",
            wire: "ProvidedContexts",
            ty: Type::List(&PROVIDED_CONTEXTS_LIST_TYPE),
            ..BODY
        },
        Member {
            name: "RoleArn",
            query: "RoleArn",
            wire: "RoleArn",
            required: true,
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
        Member {
            name: "RoleSessionName",
            query: "RoleSessionName",
            wire: "RoleSessionName",
            required: true,
            ty: Type::Str(&ROLE_SESSION_NAME_TYPE),
            ..BODY
        },
        Member {
            name: "SerialNumber",
            query: "SerialNumber",
            wire: "SerialNumber",
            ty: Type::Str(&SERIAL_NUMBER_TYPE),
            ..BODY
        },
        Member {
            name: "SourceIdentity",
            query: "SourceIdentity",
            wire: "SourceIdentity",
            ty: Type::Str(&SOURCE_IDENTITY_TYPE),
            ..BODY
        },
        Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST_TYPE), ..BODY },
        Member {
            name: "TokenCode",
            query: "TokenCode",
            wire: "TokenCode",
            ty: Type::Str(&TOKEN_CODE_TYPE),
            ..BODY
        },
        Member {
            name: "TransitiveTagKeys",
            query: "TransitiveTagKeys",
            wire: "TransitiveTagKeys",
            ty: Type::List(&TAG_KEY_LIST_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssumeRoleRequest, ASSUME_ROLE_REQUEST; 0 duration_seconds 1 external_id 2 policy 3 policy_arns 4 provided_contexts 5 role_arn 6 role_session_name 7 serial_number 8 source_identity 9 tags 10 token_code 11 transitive_tag_keys);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<Text>,
}
pub static ASSUME_ROLE_RESPONSE: Schema = Schema {
    name: "AssumeRoleResponse",
    members: &[
        Member {
            name: "AssumedRoleUser",
            query: "AssumedRoleUser",
            wire: "AssumedRoleUser",
            ty: Type::Struct(&ASSUMED_ROLE_USER),
            ..BODY
        },
        Member {
            name: "Credentials",
            query: "Credentials",
            wire: "Credentials",
            ty: Type::Struct(&CREDENTIALS),
            ..BODY
        },
        Member {
            name: "PackedPolicySize",
            query: "PackedPolicySize",
            wire: "PackedPolicySize",
            ty: Type::Int(Some(0), None),
            ..BODY
        },
        Member {
            name: "SourceIdentity",
            query: "SourceIdentity",
            wire: "SourceIdentity",
            ty: Type::Str(&SOURCE_IDENTITY_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssumeRoleResponse, ASSUME_ROLE_RESPONSE; 0 assumed_role_user 1 credentials 2 packed_policy_size 3 source_identity);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub arn: Option<Text>,
    pub assumed_role_id: Option<Text>,
}
pub static ASSUMED_ROLE_USER: Schema = Schema {
    name: "AssumedRoleUser",
    members: &[
        Member { name: "Arn", query: "Arn", wire: "Arn", required: true, ty: Type::Str(&ARN_TYPE), ..BODY },
        Member {
            name: "AssumedRoleId",
            query: "AssumedRoleId",
            wire: "AssumedRoleId",
            required: true,
            ty: Type::Str(&ASSUMED_ROLE_ID_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AssumedRoleUser, ASSUMED_ROLE_USER; 0 arn 1 assumed_role_id);

#[derive(Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<Text>,
    pub expiration: Option<Timestamp>,
    pub secret_access_key: Option<Text>,
    pub session_token: Option<Text>,
}
pub static CREDENTIALS: Schema = Schema {
    name: "Credentials",
    members: &[
        Member {
            name: "AccessKeyId",
            query: "AccessKeyId",
            wire: "AccessKeyId",
            required: true,
            ty: Type::Str(&ACCESS_KEY_ID_TYPE),
            ..BODY
        },
        Member {
            name: "Expiration",
            query: "Expiration",
            wire: "Expiration",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
        Member {
            name: "SecretAccessKey",
            query: "SecretAccessKey",
            wire: "SecretAccessKey",
            required: true,
            sensitive: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "SessionToken",
            query: "SessionToken",
            wire: "SessionToken",
            required: true,
            ty: Type::Str(&ANY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Credentials, CREDENTIALS; 0 access_key_id 1 expiration 2 secret_access_key 3 session_token);
hidden!(Credentials);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: Option<String>,
}
pub static GET_ACCESS_KEY_INFO_REQUEST: Schema = Schema {
    name: "GetAccessKeyInfoRequest",
    members: &[Member {
        name: "AccessKeyId",
        query: "AccessKeyId",
        wire: "AccessKeyId",
        required: true,
        ty: Type::Str(&ACCESS_KEY_ID_TYPE),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetAccessKeyInfoRequest, GET_ACCESS_KEY_INFO_REQUEST; 0 access_key_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<Text>,
}
pub static GET_ACCESS_KEY_INFO_RESPONSE: Schema = Schema {
    name: "GetAccessKeyInfoResponse",
    members: &[Member { name: "Account", query: "Account", wire: "Account", ty: Type::Str(&ANY), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetAccessKeyInfoResponse, GET_ACCESS_KEY_INFO_RESPONSE; 0 account);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}
pub static GET_CALLER_IDENTITY_REQUEST: Schema = Schema {
    name: "GetCallerIdentityRequest",
    members: &[],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetCallerIdentityRequest, GET_CALLER_IDENTITY_REQUEST;);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub account: Option<Text>,
    pub arn: Option<Text>,
    pub user_id: Option<Text>,
}
pub static GET_CALLER_IDENTITY_RESPONSE: Schema = Schema {
    name: "GetCallerIdentityResponse",
    members: &[
        Member { name: "Account", query: "Account", wire: "Account", ty: Type::Str(&ANY), ..BODY },
        Member { name: "Arn", query: "Arn", wire: "Arn", ty: Type::Str(&ARN_TYPE), ..BODY },
        Member { name: "UserId", query: "UserId", wire: "UserId", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetCallerIdentityResponse, GET_CALLER_IDENTITY_RESPONSE; 0 account 1 arn 2 user_id);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}
pub static GET_SESSION_TOKEN_REQUEST: Schema = Schema {
    name: "GetSessionTokenRequest",
    members: &[
        Member {
            name: "DurationSeconds",
            query: "DurationSeconds",
            wire: "DurationSeconds",
            ty: Type::Int(Some(900), Some(129600)),
            ..BODY
        },
        Member {
            name: "SerialNumber",
            query: "SerialNumber",
            wire: "SerialNumber",
            ty: Type::Str(&SERIAL_NUMBER_TYPE),
            ..BODY
        },
        Member {
            name: "TokenCode",
            query: "TokenCode",
            wire: "TokenCode",
            ty: Type::Str(&TOKEN_CODE_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetSessionTokenRequest, GET_SESSION_TOKEN_REQUEST; 0 duration_seconds 1 serial_number 2 token_code);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
}
pub static GET_SESSION_TOKEN_RESPONSE: Schema = Schema {
    name: "GetSessionTokenResponse",
    members: &[Member {
        name: "Credentials",
        query: "Credentials",
        wire: "Credentials",
        ty: Type::Struct(&CREDENTIALS),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetSessionTokenResponse, GET_SESSION_TOKEN_RESPONSE; 0 credentials);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}
pub static POLICY_DESCRIPTOR_TYPE: Schema = Schema {
    name: "PolicyDescriptorType",
    members: &[Member { name: "arn", query: "arn", wire: "arn", ty: Type::Str(&ARN_TYPE), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(PolicyDescriptorType, POLICY_DESCRIPTOR_TYPE; 0 arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvidedContext {
    pub context_assertion: Option<String>,
    pub provider_arn: Option<String>,
}
pub static PROVIDED_CONTEXT: Schema = Schema {
    name: "ProvidedContext",
    members: &[
        Member {
            name: "ContextAssertion",
            query: "ContextAssertion",
            wire: "ContextAssertion",
            ty: Type::Str(&CONTEXT_ASSERTION_TYPE),
            ..BODY
        },
        Member {
            name: "ProviderArn",
            query: "ProviderArn",
            wire: "ProviderArn",
            ty: Type::Str(&ARN_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ProvidedContext, PROVIDED_CONTEXT; 0 context_assertion 1 provider_arn);

static PROVIDED_CONTEXTS_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&PROVIDED_CONTEXT), item_name: "member", min: Some(1), max: Some(5) };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static TAG: Schema = Schema {
    name: "Tag",
    members: &[
        Member {
            name: "Key",
            query: "Key",
            wire: "Key",
            required: true,
            ty: Type::Str(&TAG_KEY_TYPE),
            ..BODY
        },
        Member {
            name: "Value",
            query: "Value",
            wire: "Value",
            required: true,
            ty: Type::Str(&TAG_VALUE_TYPE),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Tag, TAG; 0 key 1 value);

static ACCESS_KEY_ID_TYPE: StrRules =
    StrRules { min: Some(16), max: Some(128), pattern: Some("[\\w]*"), values: &[] };
static ARN_TYPE: StrRules = StrRules {
    min: Some(20),
    max: Some(2048),
    pattern: Some(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    ),
    values: &[],
};
static ASSUMED_ROLE_ID_TYPE: StrRules =
    StrRules { min: Some(2), max: Some(193), pattern: Some("[\\w+=,.@:-]*"), values: &[] };
static CONTEXT_ASSERTION_TYPE: StrRules =
    StrRules { min: Some(4), max: Some(2048), pattern: None, values: &[] };
static EXTERNAL_ID_TYPE: StrRules =
    StrRules { min: Some(2), max: Some(1224), pattern: Some("[\\w+=,.@:\\/-]*"), values: &[] };
static POLICY_DESCRIPTOR_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&POLICY_DESCRIPTOR_TYPE), item_name: "member", min: None, max: None };
static ROLE_SESSION_NAME_TYPE: StrRules =
    StrRules { min: Some(2), max: Some(64), pattern: Some("[\\w+=,.@-]*"), values: &[] };
static SERIAL_NUMBER_TYPE: StrRules =
    StrRules { min: Some(9), max: Some(256), pattern: Some("[\\w+=/:,.@-]*"), values: &[] };
static SOURCE_IDENTITY_TYPE: StrRules =
    StrRules { min: Some(2), max: Some(64), pattern: Some("[\\w+=,.@-]*"), values: &[] };
static TAG_KEY_LIST_TYPE: ListRules =
    ListRules { item: Type::Str(&TAG_KEY_TYPE), item_name: "member", min: None, max: Some(50) };
static TAG_KEY_TYPE: StrRules =
    StrRules { min: Some(1), max: Some(128), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] };
static TAG_LIST_TYPE: ListRules =
    ListRules { item: Type::Struct(&TAG), item_name: "member", min: None, max: Some(50) };
static TAG_VALUE_TYPE: StrRules =
    StrRules { min: Some(0), max: Some(256), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] };
static TOKEN_CODE_TYPE: StrRules =
    StrRules { min: Some(6), max: Some(6), pattern: Some("[\\d]*"), values: &[] };
static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: StrRules = StrRules {
    min: Some(1),
    max: None,
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    values: &[],
};
