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
    signing_name: "acm",
    endpoint_prefix: "acm",
    service_id: "ACM",
    api_version: "2015-12-08",
    protocols: &[Protocol::AwsJson11],
    xmlns: "http://acm.amazonaws.com/doc/2015-12-08/",
    target_prefix: Some("CertificateManager"),
    global: false,
    query_compatible: false,
    query_codes: &[],
    operations: &[
        &ADD_TAGS_TO_CERTIFICATE_OPERATION,
        &DELETE_CERTIFICATE_OPERATION,
        &DESCRIBE_CERTIFICATE_OPERATION,
        &GET_CERTIFICATE_OPERATION,
        &IMPORT_CERTIFICATE_OPERATION,
        &LIST_CERTIFICATES_OPERATION,
        &LIST_TAGS_FOR_CERTIFICATE_OPERATION,
        &REMOVE_TAGS_FROM_CERTIFICATE_OPERATION,
    ],
    known: &[
        "AddTagsToCertificate",
        "DeleteCertificate",
        "DescribeCertificate",
        "ExportCertificate",
        "GetAccountConfiguration",
        "GetCertificate",
        "ImportCertificate",
        "ListCertificates",
        "ListTagsForCertificate",
        "PutAccountConfiguration",
        "RemoveTagsFromCertificate",
        "RenewCertificate",
        "RequestCertificate",
        "ResendValidationEmail",
        "RevokeCertificate",
        "SearchCertificates",
        "UpdateCertificateOptions",
    ],
};

pub struct AddTagsToCertificate;
impl Call for AddTagsToCertificate {
    type Input = AddTagsToCertificateRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &ADD_TAGS_TO_CERTIFICATE_OPERATION;
}
static ADD_TAGS_TO_CERTIFICATE_OPERATION: Operation = Operation {
    name: "AddTagsToCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &ADD_TAGS_TO_CERTIFICATE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<AddTagsToCertificate>,
};

pub struct DeleteCertificate;
impl Call for DeleteCertificate {
    type Input = DeleteCertificateRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &DELETE_CERTIFICATE_OPERATION;
}
static DELETE_CERTIFICATE_OPERATION: Operation = Operation {
    name: "DeleteCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DELETE_CERTIFICATE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<DeleteCertificate>,
};

pub struct DescribeCertificate;
impl Call for DescribeCertificate {
    type Input = DescribeCertificateRequest;
    type Output = DescribeCertificateResponse;
    const OPERATION: &'static Operation = &DESCRIBE_CERTIFICATE_OPERATION;
}
static DESCRIBE_CERTIFICATE_OPERATION: Operation = Operation {
    name: "DescribeCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &DESCRIBE_CERTIFICATE_REQUEST,
    output: &DESCRIBE_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: wire::new_input::<DescribeCertificate>,
};

pub struct GetCertificate;
impl Call for GetCertificate {
    type Input = GetCertificateRequest;
    type Output = GetCertificateResponse;
    const OPERATION: &'static Operation = &GET_CERTIFICATE_OPERATION;
}
static GET_CERTIFICATE_OPERATION: Operation = Operation {
    name: "GetCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &GET_CERTIFICATE_REQUEST,
    output: &GET_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: wire::new_input::<GetCertificate>,
};

pub struct ImportCertificate;
impl Call for ImportCertificate {
    type Input = ImportCertificateRequest;
    type Output = ImportCertificateResponse;
    const OPERATION: &'static Operation = &IMPORT_CERTIFICATE_OPERATION;
}
static IMPORT_CERTIFICATE_OPERATION: Operation = Operation {
    name: "ImportCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &IMPORT_CERTIFICATE_REQUEST,
    output: &IMPORT_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: wire::new_input::<ImportCertificate>,
};

pub struct ListCertificates;
impl Call for ListCertificates {
    type Input = ListCertificatesRequest;
    type Output = ListCertificatesResponse;
    const OPERATION: &'static Operation = &LIST_CERTIFICATES_OPERATION;
}
static LIST_CERTIFICATES_OPERATION: Operation = Operation {
    name: "ListCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_CERTIFICATES_REQUEST,
    output: &LIST_CERTIFICATES_RESPONSE,
    result_wrapper: None,
    new_input: wire::new_input::<ListCertificates>,
};

pub struct ListTagsForCertificate;
impl Call for ListTagsForCertificate {
    type Input = ListTagsForCertificateRequest;
    type Output = ListTagsForCertificateResponse;
    const OPERATION: &'static Operation = &LIST_TAGS_FOR_CERTIFICATE_OPERATION;
}
static LIST_TAGS_FOR_CERTIFICATE_OPERATION: Operation = Operation {
    name: "ListTagsForCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &LIST_TAGS_FOR_CERTIFICATE_REQUEST,
    output: &LIST_TAGS_FOR_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: wire::new_input::<ListTagsForCertificate>,
};

pub struct RemoveTagsFromCertificate;
impl Call for RemoveTagsFromCertificate {
    type Input = RemoveTagsFromCertificateRequest;
    type Output = Unit;
    const OPERATION: &'static Operation = &REMOVE_TAGS_FROM_CERTIFICATE_OPERATION;
}
static REMOVE_TAGS_FROM_CERTIFICATE_OPERATION: Operation = Operation {
    name: "RemoveTagsFromCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    input: &REMOVE_TAGS_FROM_CERTIFICATE_REQUEST,
    output: <Unit as wire::Structure>::SCHEMA,
    result_wrapper: None,
    new_input: wire::new_input::<RemoveTagsFromCertificate>,
};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToCertificateRequest {
    pub certificate_arn: Option<String>,
    pub tags: Vec<Tag>,
}
pub static ADD_TAGS_TO_CERTIFICATE_REQUEST: Schema = Schema {
    name: "AddTagsToCertificateRequest",
    members: &[
        Member {
            name: "CertificateArn",
            query: "CertificateArn",
            wire: "CertificateArn",
            required: true,
            ty: Type::Str(&ARN),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(AddTagsToCertificateRequest, ADD_TAGS_TO_CERTIFICATE_REQUEST; 0 certificate_arn 1 tags);

static ARN: StrRules = StrRules {
    min: Some(20),
    max: Some(2048),
    pattern: Some("arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*"),
    values: &[],
};
static CERTIFICATE_BODY: StrRules = StrRules {
    min: Some(1),
    max: Some(32768),
    pattern: Some(
        "-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?",
    ),
    values: &[],
};
static CERTIFICATE_CHAIN: StrRules = StrRules {
    min: Some(1),
    max: Some(2097152),
    pattern: Some(
        "(-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}\\u000D?\\u000A)*-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?",
    ),
    values: &[],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateDetail {
    pub certificate_arn: Option<Text>,
    pub certificate_authority_arn: Option<Text>,
    pub created_at: Option<Timestamp>,
    pub domain_name: Option<Text>,
    pub domain_validation_options: Vec<DomainValidation>,
    pub extended_key_usages: Vec<ExtendedKeyUsage>,
    pub failure_reason: Option<Text>,
    pub imported_at: Option<Timestamp>,
    pub in_use_by: Vec<Text>,
    pub issued_at: Option<Timestamp>,
    pub issuer: Option<Text>,
    pub key_algorithm: Option<Text>,
    pub key_usages: Vec<KeyUsage>,
    pub managed_by: Option<Text>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub options: Option<CertificateOptions>,
    pub renewal_eligibility: Option<Text>,
    pub renewal_summary: Option<RenewalSummary>,
    pub revocation_reason: Option<Text>,
    pub revoked_at: Option<Timestamp>,
    pub serial: Option<Text>,
    pub signature_algorithm: Option<Text>,
    pub status: Option<Text>,
    pub subject: Option<Text>,
    pub subject_alternative_names: Vec<Text>,
    pub r#type: Option<Text>,
}
pub static CERTIFICATE_DETAIL: Schema = Schema {
    name: "CertificateDetail",
    members: &[
        Member {
            name: "CertificateArn",
            query: "CertificateArn",
            wire: "CertificateArn",
            ty: Type::Str(&ARN),
            ..BODY
        },
        Member {
            name: "CertificateAuthorityArn",
            query: "CertificateAuthorityArn",
            wire: "CertificateAuthorityArn",
            ty: Type::Str(&ARN),
            ..BODY
        },
        Member { name: "CreatedAt", query: "CreatedAt", wire: "CreatedAt", ty: Type::Time(None), ..BODY },
        Member {
            name: "DomainName",
            query: "DomainName",
            wire: "DomainName",
            ty: Type::Str(&DOMAIN_NAME_STRING),
            ..BODY
        },
        Member {
            name: "DomainValidationOptions",
            query: "DomainValidationOptions",
            wire: "DomainValidationOptions",
            ty: Type::List(&DOMAIN_VALIDATION_LIST),
            ..BODY
        },
        Member {
            name: "ExtendedKeyUsages",
            query: "ExtendedKeyUsages",
            wire: "ExtendedKeyUsages",
            ty: Type::List(&EXTENDED_KEY_USAGE_LIST),
            ..BODY
        },
        Member {
            name: "FailureReason",
            query: "FailureReason",
            wire: "FailureReason",
            ty: Type::Str(&FAILURE_REASON),
            ..BODY
        },
        Member { name: "ImportedAt", query: "ImportedAt", wire: "ImportedAt", ty: Type::Time(None), ..BODY },
        Member { name: "InUseBy", query: "InUseBy", wire: "InUseBy", ty: Type::List(&IN_USE_LIST), ..BODY },
        Member { name: "IssuedAt", query: "IssuedAt", wire: "IssuedAt", ty: Type::Time(None), ..BODY },
        Member { name: "Issuer", query: "Issuer", wire: "Issuer", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "KeyAlgorithm",
            query: "KeyAlgorithm",
            wire: "KeyAlgorithm",
            ty: Type::Str(&KEY_ALGORITHM),
            ..BODY
        },
        Member {
            name: "KeyUsages",
            query: "KeyUsages",
            wire: "KeyUsages",
            ty: Type::List(&KEY_USAGE_LIST),
            ..BODY
        },
        Member {
            name: "ManagedBy",
            query: "ManagedBy",
            wire: "ManagedBy",
            ty: Type::Str(&CERTIFICATE_MANAGED_BY),
            ..BODY
        },
        Member { name: "NotAfter", query: "NotAfter", wire: "NotAfter", ty: Type::Time(None), ..BODY },
        Member { name: "NotBefore", query: "NotBefore", wire: "NotBefore", ty: Type::Time(None), ..BODY },
        Member {
            name: "Options",
            query: "Options",
            wire: "Options",
            ty: Type::Struct(&CERTIFICATE_OPTIONS),
            ..BODY
        },
        Member {
            name: "RenewalEligibility",
            query: "RenewalEligibility",
            wire: "RenewalEligibility",
            ty: Type::Str(&RENEWAL_ELIGIBILITY),
            ..BODY
        },
        Member {
            name: "RenewalSummary",
            query: "RenewalSummary",
            wire: "RenewalSummary",
            ty: Type::Struct(&RENEWAL_SUMMARY),
            ..BODY
        },
        Member {
            name: "RevocationReason",
            query: "RevocationReason",
            wire: "RevocationReason",
            ty: Type::Str(&REVOCATION_REASON),
            ..BODY
        },
        Member { name: "RevokedAt", query: "RevokedAt", wire: "RevokedAt", ty: Type::Time(None), ..BODY },
        Member { name: "Serial", query: "Serial", wire: "Serial", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SignatureAlgorithm",
            query: "SignatureAlgorithm",
            wire: "SignatureAlgorithm",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member {
            name: "Status",
            query: "Status",
            wire: "Status",
            ty: Type::Str(&CERTIFICATE_STATUS),
            ..BODY
        },
        Member { name: "Subject", query: "Subject", wire: "Subject", ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "SubjectAlternativeNames",
            query: "SubjectAlternativeNames",
            wire: "SubjectAlternativeNames",
            ty: Type::List(&DOMAIN_LIST),
            ..BODY
        },
        Member { name: "Type", query: "Type", wire: "Type", ty: Type::Str(&CERTIFICATE_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CertificateDetail, CERTIFICATE_DETAIL; 0 certificate_arn 1 certificate_authority_arn 2 created_at 3 domain_name 4 domain_validation_options 5 extended_key_usages 6 failure_reason 7 imported_at 8 in_use_by 9 issued_at 10 issuer 11 key_algorithm 12 key_usages 13 managed_by 14 not_after 15 not_before 16 options 17 renewal_eligibility 18 renewal_summary 19 revocation_reason 20 revoked_at 21 serial 22 signature_algorithm 23 status 24 subject 25 subject_alternative_names 26 r#type);

static CERTIFICATE_EXPORT: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] };
static CERTIFICATE_MANAGED_BY: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["CLOUDFRONT"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateOptions {
    pub certificate_transparency_logging_preference: Option<Text>,
    pub export: Option<Text>,
}
pub static CERTIFICATE_OPTIONS: Schema = Schema {
    name: "CertificateOptions",
    members: &[
        Member {
            name: "CertificateTransparencyLoggingPreference",
            query: "CertificateTransparencyLoggingPreference",
            wire: "CertificateTransparencyLoggingPreference",
            ty: Type::Str(&CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE),
            ..BODY
        },
        Member {
            name: "Export",
            query: "Export",
            wire: "Export",
            ty: Type::Str(&CERTIFICATE_EXPORT),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CertificateOptions, CERTIFICATE_OPTIONS; 0 certificate_transparency_logging_preference 1 export);

static CERTIFICATE_STATUS: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "PENDING_VALIDATION",
        "ISSUED",
        "INACTIVE",
        "EXPIRED",
        "VALIDATION_TIMED_OUT",
        "REVOKED",
        "FAILED",
    ],
};
static CERTIFICATE_STATUSES: ListRules =
    ListRules { item: Type::Str(&CERTIFICATE_STATUS), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CertificateSummary {
    pub certificate_arn: Option<Text>,
    pub created_at: Option<Timestamp>,
    pub domain_name: Option<Text>,
    pub export_option: Option<Text>,
    pub exported: Option<bool>,
    pub extended_key_usages: Vec<Text>,
    pub has_additional_subject_alternative_names: Option<bool>,
    pub imported_at: Option<Timestamp>,
    pub in_use: Option<bool>,
    pub issued_at: Option<Timestamp>,
    pub key_algorithm: Option<Text>,
    pub key_usages: Vec<Text>,
    pub managed_by: Option<Text>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub renewal_eligibility: Option<Text>,
    pub revoked_at: Option<Timestamp>,
    pub status: Option<Text>,
    pub subject_alternative_name_summaries: Vec<Text>,
    pub r#type: Option<Text>,
}
pub static CERTIFICATE_SUMMARY: Schema = Schema {
    name: "CertificateSummary",
    members: &[
        Member {
            name: "CertificateArn",
            query: "CertificateArn",
            wire: "CertificateArn",
            ty: Type::Str(&ARN),
            ..BODY
        },
        Member { name: "CreatedAt", query: "CreatedAt", wire: "CreatedAt", ty: Type::Time(None), ..BODY },
        Member {
            name: "DomainName",
            query: "DomainName",
            wire: "DomainName",
            ty: Type::Str(&DOMAIN_NAME_STRING),
            ..BODY
        },
        Member {
            name: "ExportOption",
            query: "ExportOption",
            wire: "ExportOption",
            ty: Type::Str(&CERTIFICATE_EXPORT),
            ..BODY
        },
        Member { name: "Exported", query: "Exported", wire: "Exported", ty: Type::Bool, ..BODY },
        Member {
            name: "ExtendedKeyUsages",
            query: "ExtendedKeyUsages",
            wire: "ExtendedKeyUsages",
            ty: Type::List(&EXTENDED_KEY_USAGE_NAMES),
            ..BODY
        },
        Member {
            name: "HasAdditionalSubjectAlternativeNames",
            query: "HasAdditionalSubjectAlternativeNames",
            wire: "HasAdditionalSubjectAlternativeNames",
            ty: Type::Bool,
            ..BODY
        },
        Member { name: "ImportedAt", query: "ImportedAt", wire: "ImportedAt", ty: Type::Time(None), ..BODY },
        Member { name: "InUse", query: "InUse", wire: "InUse", ty: Type::Bool, ..BODY },
        Member { name: "IssuedAt", query: "IssuedAt", wire: "IssuedAt", ty: Type::Time(None), ..BODY },
        Member {
            name: "KeyAlgorithm",
            query: "KeyAlgorithm",
            wire: "KeyAlgorithm",
            ty: Type::Str(&KEY_ALGORITHM),
            ..BODY
        },
        Member {
            name: "KeyUsages",
            query: "KeyUsages",
            wire: "KeyUsages",
            ty: Type::List(&KEY_USAGE_NAMES),
            ..BODY
        },
        Member {
            name: "ManagedBy",
            query: "ManagedBy",
            wire: "ManagedBy",
            ty: Type::Str(&CERTIFICATE_MANAGED_BY),
            ..BODY
        },
        Member { name: "NotAfter", query: "NotAfter", wire: "NotAfter", ty: Type::Time(None), ..BODY },
        Member { name: "NotBefore", query: "NotBefore", wire: "NotBefore", ty: Type::Time(None), ..BODY },
        Member {
            name: "RenewalEligibility",
            query: "RenewalEligibility",
            wire: "RenewalEligibility",
            ty: Type::Str(&RENEWAL_ELIGIBILITY),
            ..BODY
        },
        Member { name: "RevokedAt", query: "RevokedAt", wire: "RevokedAt", ty: Type::Time(None), ..BODY },
        Member {
            name: "Status",
            query: "Status",
            wire: "Status",
            ty: Type::Str(&CERTIFICATE_STATUS),
            ..BODY
        },
        Member {
            name: "SubjectAlternativeNameSummaries",
            query: "SubjectAlternativeNameSummaries",
            wire: "SubjectAlternativeNameSummaries",
            ty: Type::List(&DOMAIN_LIST),
            ..BODY
        },
        Member { name: "Type", query: "Type", wire: "Type", ty: Type::Str(&CERTIFICATE_TYPE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(CertificateSummary, CERTIFICATE_SUMMARY; 0 certificate_arn 1 created_at 2 domain_name 3 export_option 4 exported 5 extended_key_usages 6 has_additional_subject_alternative_names 7 imported_at 8 in_use 9 issued_at 10 key_algorithm 11 key_usages 12 managed_by 13 not_after 14 not_before 15 renewal_eligibility 16 revoked_at 17 status 18 subject_alternative_name_summaries 19 r#type);

static CERTIFICATE_SUMMARY_LIST: ListRules =
    ListRules { item: Type::Struct(&CERTIFICATE_SUMMARY), item_name: "member", min: None, max: None };
static CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] };
static CERTIFICATE_TYPE: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["IMPORTED", "AMAZON_ISSUED", "PRIVATE"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteCertificateRequest {
    pub certificate_arn: Option<String>,
}
pub static DELETE_CERTIFICATE_REQUEST: Schema = Schema {
    name: "DeleteCertificateRequest",
    members: &[Member {
        name: "CertificateArn",
        query: "CertificateArn",
        wire: "CertificateArn",
        required: true,
        ty: Type::Str(&ARN),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DeleteCertificateRequest, DELETE_CERTIFICATE_REQUEST; 0 certificate_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCertificateRequest {
    pub certificate_arn: Option<String>,
}
pub static DESCRIBE_CERTIFICATE_REQUEST: Schema = Schema {
    name: "DescribeCertificateRequest",
    members: &[Member {
        name: "CertificateArn",
        query: "CertificateArn",
        wire: "CertificateArn",
        required: true,
        ty: Type::Str(&ARN),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeCertificateRequest, DESCRIBE_CERTIFICATE_REQUEST; 0 certificate_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCertificateResponse {
    pub certificate: Option<CertificateDetail>,
}
pub static DESCRIBE_CERTIFICATE_RESPONSE: Schema = Schema {
    name: "DescribeCertificateResponse",
    members: &[Member {
        name: "Certificate",
        query: "Certificate",
        wire: "Certificate",
        ty: Type::Struct(&CERTIFICATE_DETAIL),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DescribeCertificateResponse, DESCRIBE_CERTIFICATE_RESPONSE; 0 certificate);

static DOMAIN_LIST: ListRules =
    ListRules { item: Type::Str(&DOMAIN_NAME_STRING), item_name: "member", min: Some(1), max: Some(100) };
static DOMAIN_NAME_STRING: StrRules = StrRules {
    min: Some(1),
    max: Some(253),
    pattern: Some("(\\*\\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])"),
    values: &[],
};
static DOMAIN_STATUS: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["PENDING_VALIDATION", "SUCCESS", "FAILED"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainValidation {
    pub domain_name: Option<Text>,
    pub http_redirect: Option<HttpRedirect>,
    pub resource_record: Option<ResourceRecord>,
    pub validation_domain: Option<Text>,
    pub validation_emails: Vec<Text>,
    pub validation_method: Option<Text>,
    pub validation_status: Option<Text>,
}
pub static DOMAIN_VALIDATION: Schema = Schema {
    name: "DomainValidation",
    members: &[
        Member {
            name: "DomainName",
            query: "DomainName",
            wire: "DomainName",
            required: true,
            ty: Type::Str(&DOMAIN_NAME_STRING),
            ..BODY
        },
        Member {
            name: "HttpRedirect",
            query: "HttpRedirect",
            wire: "HttpRedirect",
            ty: Type::Struct(&HTTP_REDIRECT),
            ..BODY
        },
        Member {
            name: "ResourceRecord",
            query: "ResourceRecord",
            wire: "ResourceRecord",
            ty: Type::Struct(&RESOURCE_RECORD),
            ..BODY
        },
        Member {
            name: "ValidationDomain",
            query: "ValidationDomain",
            wire: "ValidationDomain",
            ty: Type::Str(&DOMAIN_NAME_STRING),
            ..BODY
        },
        Member {
            name: "ValidationEmails",
            query: "ValidationEmails",
            wire: "ValidationEmails",
            ty: Type::List(&VALIDATION_EMAIL_LIST),
            ..BODY
        },
        Member {
            name: "ValidationMethod",
            query: "ValidationMethod",
            wire: "ValidationMethod",
            ty: Type::Str(&VALIDATION_METHOD),
            ..BODY
        },
        Member {
            name: "ValidationStatus",
            query: "ValidationStatus",
            wire: "ValidationStatus",
            ty: Type::Str(&DOMAIN_STATUS),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(DomainValidation, DOMAIN_VALIDATION; 0 domain_name 1 http_redirect 2 resource_record 3 validation_domain 4 validation_emails 5 validation_method 6 validation_status);

static DOMAIN_VALIDATION_LIST: ListRules =
    ListRules { item: Type::Struct(&DOMAIN_VALIDATION), item_name: "member", min: Some(1), max: Some(1000) };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedKeyUsage {
    pub name: Option<Text>,
    pub oid: Option<Text>,
}
pub static EXTENDED_KEY_USAGE: Schema = Schema {
    name: "ExtendedKeyUsage",
    members: &[
        Member { name: "Name", query: "Name", wire: "Name", ty: Type::Str(&EXTENDED_KEY_USAGE_NAME), ..BODY },
        Member { name: "OID", query: "OID", wire: "OID", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ExtendedKeyUsage, EXTENDED_KEY_USAGE; 0 name 1 oid);

static EXTENDED_KEY_USAGE_FILTER_LIST: ListRules =
    ListRules { item: Type::Str(&EXTENDED_KEY_USAGE_NAME), item_name: "member", min: None, max: None };
static EXTENDED_KEY_USAGE_LIST: ListRules =
    ListRules { item: Type::Struct(&EXTENDED_KEY_USAGE), item_name: "member", min: None, max: None };
static EXTENDED_KEY_USAGE_NAME: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "TLS_WEB_SERVER_AUTHENTICATION",
        "TLS_WEB_CLIENT_AUTHENTICATION",
        "CODE_SIGNING",
        "EMAIL_PROTECTION",
        "TIME_STAMPING",
        "OCSP_SIGNING",
        "IPSEC_END_SYSTEM",
        "IPSEC_TUNNEL",
        "IPSEC_USER",
        "ANY",
        "NONE",
        "CUSTOM",
    ],
};
static EXTENDED_KEY_USAGE_NAMES: ListRules =
    ListRules { item: Type::Str(&EXTENDED_KEY_USAGE_NAME), item_name: "member", min: None, max: None };
static FAILURE_REASON: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "NO_AVAILABLE_CONTACTS",
        "ADDITIONAL_VERIFICATION_REQUIRED",
        "DOMAIN_NOT_ALLOWED",
        "INVALID_PUBLIC_DOMAIN",
        "DOMAIN_VALIDATION_DENIED",
        "CAA_ERROR",
        "PCA_LIMIT_EXCEEDED",
        "PCA_INVALID_ARN",
        "PCA_INVALID_STATE",
        "PCA_REQUEST_FAILED",
        "PCA_NAME_CONSTRAINTS_VALIDATION",
        "PCA_RESOURCE_NOT_FOUND",
        "PCA_INVALID_ARGS",
        "PCA_INVALID_DURATION",
        "PCA_ACCESS_DENIED",
        "SLR_NOT_FOUND",
        "OTHER",
    ],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    pub export_option: Option<String>,
    pub extended_key_usage: Vec<String>,
    pub key_types: Vec<String>,
    pub key_usage: Vec<String>,
    pub managed_by: Option<String>,
}
pub static FILTERS: Schema = Schema {
    name: "Filters",
    members: &[
        Member {
            name: "exportOption",
            query: "exportOption",
            wire: "exportOption",
            ty: Type::Str(&CERTIFICATE_EXPORT),
            ..BODY
        },
        Member {
            name: "extendedKeyUsage",
            query: "extendedKeyUsage",
            wire: "extendedKeyUsage",
            ty: Type::List(&EXTENDED_KEY_USAGE_FILTER_LIST),
            ..BODY
        },
        Member {
            name: "keyTypes",
            query: "keyTypes",
            wire: "keyTypes",
            ty: Type::List(&KEY_ALGORITHM_LIST),
            ..BODY
        },
        Member {
            name: "keyUsage",
            query: "keyUsage",
            wire: "keyUsage",
            ty: Type::List(&KEY_USAGE_FILTER_LIST),
            ..BODY
        },
        Member {
            name: "managedBy",
            query: "managedBy",
            wire: "managedBy",
            ty: Type::Str(&CERTIFICATE_MANAGED_BY),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Filters, FILTERS; 0 export_option 1 extended_key_usage 2 key_types 3 key_usage 4 managed_by);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCertificateRequest {
    pub certificate_arn: Option<String>,
}
pub static GET_CERTIFICATE_REQUEST: Schema = Schema {
    name: "GetCertificateRequest",
    members: &[Member {
        name: "CertificateArn",
        query: "CertificateArn",
        wire: "CertificateArn",
        required: true,
        ty: Type::Str(&ARN),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetCertificateRequest, GET_CERTIFICATE_REQUEST; 0 certificate_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCertificateResponse {
    pub certificate: Option<Text>,
    pub certificate_chain: Option<Text>,
}
pub static GET_CERTIFICATE_RESPONSE: Schema = Schema {
    name: "GetCertificateResponse",
    members: &[
        Member {
            name: "Certificate",
            query: "Certificate",
            wire: "Certificate",
            ty: Type::Str(&CERTIFICATE_BODY),
            ..BODY
        },
        Member {
            name: "CertificateChain",
            query: "CertificateChain",
            wire: "CertificateChain",
            ty: Type::Str(&CERTIFICATE_CHAIN),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(GetCertificateResponse, GET_CERTIFICATE_RESPONSE; 0 certificate 1 certificate_chain);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpRedirect {
    pub redirect_from: Option<Text>,
    pub redirect_to: Option<Text>,
}
pub static HTTP_REDIRECT: Schema = Schema {
    name: "HttpRedirect",
    members: &[
        Member {
            name: "RedirectFrom",
            query: "RedirectFrom",
            wire: "RedirectFrom",
            ty: Type::Str(&ANY),
            ..BODY
        },
        Member { name: "RedirectTo", query: "RedirectTo", wire: "RedirectTo", ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(HttpRedirect, HTTP_REDIRECT; 0 redirect_from 1 redirect_to);

#[derive(Clone, Default, PartialEq)]
pub struct ImportCertificateRequest {
    pub certificate: Option<Blob>,
    pub certificate_arn: Option<String>,
    pub certificate_chain: Option<Blob>,
    pub private_key: Option<Blob>,
    pub tags: Vec<Tag>,
}
pub static IMPORT_CERTIFICATE_REQUEST: Schema = Schema {
    name: "ImportCertificateRequest",
    members: &[
        Member {
            name: "Certificate",
            query: "Certificate",
            wire: "Certificate",
            required: true,
            ty: Type::Blob,
            ..BODY
        },
        Member {
            name: "CertificateArn",
            query: "CertificateArn",
            wire: "CertificateArn",
            ty: Type::Str(&ARN),
            ..BODY
        },
        Member {
            name: "CertificateChain",
            query: "CertificateChain",
            wire: "CertificateChain",
            ty: Type::Blob,
            ..BODY
        },
        Member {
            name: "PrivateKey",
            query: "PrivateKey",
            wire: "PrivateKey",
            required: true,
            sensitive: true,
            ty: Type::Blob,
            ..BODY
        },
        Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ImportCertificateRequest, IMPORT_CERTIFICATE_REQUEST; 0 certificate 1 certificate_arn 2 certificate_chain 3 private_key 4 tags);
hidden!(ImportCertificateRequest);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportCertificateResponse {
    pub certificate_arn: Option<Text>,
}
pub static IMPORT_CERTIFICATE_RESPONSE: Schema = Schema {
    name: "ImportCertificateResponse",
    members: &[Member {
        name: "CertificateArn",
        query: "CertificateArn",
        wire: "CertificateArn",
        ty: Type::Str(&ARN),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ImportCertificateResponse, IMPORT_CERTIFICATE_RESPONSE; 0 certificate_arn);

static IN_USE_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
static KEY_ALGORITHM: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "RSA_1024",
        "RSA_2048",
        "RSA_3072",
        "RSA_4096",
        "EC_prime256v1",
        "EC_secp384r1",
        "EC_secp521r1",
    ],
};
static KEY_ALGORITHM_LIST: ListRules =
    ListRules { item: Type::Str(&KEY_ALGORITHM), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyUsage {
    pub name: Option<Text>,
}
pub static KEY_USAGE: Schema = Schema {
    name: "KeyUsage",
    members: &[Member { name: "Name", query: "Name", wire: "Name", ty: Type::Str(&KEY_USAGE_NAME), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(KeyUsage, KEY_USAGE; 0 name);

static KEY_USAGE_FILTER_LIST: ListRules =
    ListRules { item: Type::Str(&KEY_USAGE_NAME), item_name: "member", min: None, max: None };
static KEY_USAGE_LIST: ListRules =
    ListRules { item: Type::Struct(&KEY_USAGE), item_name: "member", min: None, max: None };
static KEY_USAGE_NAME: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "DIGITAL_SIGNATURE",
        "NON_REPUDIATION",
        "KEY_ENCIPHERMENT",
        "DATA_ENCIPHERMENT",
        "KEY_AGREEMENT",
        "CERTIFICATE_SIGNING",
        "CRL_SIGNING",
        "ENCIPHER_ONLY",
        "DECIPHER_ONLY",
        "ANY",
        "CUSTOM",
    ],
};
static KEY_USAGE_NAMES: ListRules =
    ListRules { item: Type::Str(&KEY_USAGE_NAME), item_name: "member", min: None, max: None };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCertificatesRequest {
    pub certificate_statuses: Vec<String>,
    pub includes: Option<Filters>,
    pub max_items: Option<i32>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
pub static LIST_CERTIFICATES_REQUEST: Schema = Schema {
    name: "ListCertificatesRequest",
    members: &[
        Member {
            name: "CertificateStatuses",
            query: "CertificateStatuses",
            wire: "CertificateStatuses",
            ty: Type::List(&CERTIFICATE_STATUSES),
            ..BODY
        },
        Member { name: "Includes", query: "Includes", wire: "Includes", ty: Type::Struct(&FILTERS), ..BODY },
        Member {
            name: "MaxItems",
            query: "MaxItems",
            wire: "MaxItems",
            ty: Type::Int(Some(1), Some(1000)),
            ..BODY
        },
        Member {
            name: "NextToken",
            query: "NextToken",
            wire: "NextToken",
            ty: Type::Str(&NEXT_TOKEN),
            ..BODY
        },
        Member { name: "SortBy", query: "SortBy", wire: "SortBy", ty: Type::Str(&SORT_BY), ..BODY },
        Member {
            name: "SortOrder",
            query: "SortOrder",
            wire: "SortOrder",
            ty: Type::Str(&SORT_ORDER),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListCertificatesRequest, LIST_CERTIFICATES_REQUEST; 0 certificate_statuses 1 includes 2 max_items 3 next_token 4 sort_by 5 sort_order);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListCertificatesResponse {
    pub certificate_summary_list: List<CertificateSummary>,
    pub next_token: Option<Text>,
}
pub static LIST_CERTIFICATES_RESPONSE: Schema = Schema {
    name: "ListCertificatesResponse",
    members: &[
        Member {
            name: "CertificateSummaryList",
            query: "CertificateSummaryList",
            wire: "CertificateSummaryList",
            ty: Type::List(&CERTIFICATE_SUMMARY_LIST),
            ..BODY
        },
        Member {
            name: "NextToken",
            query: "NextToken",
            wire: "NextToken",
            ty: Type::Str(&NEXT_TOKEN),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListCertificatesResponse, LIST_CERTIFICATES_RESPONSE; 0 certificate_summary_list 1 next_token);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForCertificateRequest {
    pub certificate_arn: Option<String>,
}
pub static LIST_TAGS_FOR_CERTIFICATE_REQUEST: Schema = Schema {
    name: "ListTagsForCertificateRequest",
    members: &[Member {
        name: "CertificateArn",
        query: "CertificateArn",
        wire: "CertificateArn",
        required: true,
        ty: Type::Str(&ARN),
        ..BODY
    }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListTagsForCertificateRequest, LIST_TAGS_FOR_CERTIFICATE_REQUEST; 0 certificate_arn);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForCertificateResponse {
    pub tags: List<Tag>,
}
pub static LIST_TAGS_FOR_CERTIFICATE_RESPONSE: Schema = Schema {
    name: "ListTagsForCertificateResponse",
    members: &[Member { name: "Tags", query: "Tags", wire: "Tags", ty: Type::List(&TAG_LIST), ..BODY }],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ListTagsForCertificateResponse, LIST_TAGS_FOR_CERTIFICATE_RESPONSE; 0 tags);

static NEXT_TOKEN: StrRules = StrRules {
    min: Some(1),
    max: Some(10000),
    pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]*"),
    values: &[],
};
static RECORD_TYPE: StrRules = StrRules { min: None, max: None, pattern: None, values: &["CNAME"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromCertificateRequest {
    pub certificate_arn: Option<String>,
    pub tags: Vec<Tag>,
}
pub static REMOVE_TAGS_FROM_CERTIFICATE_REQUEST: Schema = Schema {
    name: "RemoveTagsFromCertificateRequest",
    members: &[
        Member {
            name: "CertificateArn",
            query: "CertificateArn",
            wire: "CertificateArn",
            required: true,
            ty: Type::Str(&ARN),
            ..BODY
        },
        Member {
            name: "Tags",
            query: "Tags",
            wire: "Tags",
            required: true,
            ty: Type::List(&TAG_LIST),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RemoveTagsFromCertificateRequest, REMOVE_TAGS_FROM_CERTIFICATE_REQUEST; 0 certificate_arn 1 tags);

static RENEWAL_ELIGIBILITY: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ELIGIBLE", "INELIGIBLE"] };
static RENEWAL_STATUS: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &["PENDING_AUTO_RENEWAL", "PENDING_VALIDATION", "SUCCESS", "FAILED"],
};
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewalSummary {
    pub domain_validation_options: Vec<DomainValidation>,
    pub renewal_status: Option<Text>,
    pub renewal_status_reason: Option<Text>,
    pub updated_at: Option<Timestamp>,
}
pub static RENEWAL_SUMMARY: Schema = Schema {
    name: "RenewalSummary",
    members: &[
        Member {
            name: "DomainValidationOptions",
            query: "DomainValidationOptions",
            wire: "DomainValidationOptions",
            required: true,
            ty: Type::List(&DOMAIN_VALIDATION_LIST),
            ..BODY
        },
        Member {
            name: "RenewalStatus",
            query: "RenewalStatus",
            wire: "RenewalStatus",
            required: true,
            ty: Type::Str(&RENEWAL_STATUS),
            ..BODY
        },
        Member {
            name: "RenewalStatusReason",
            query: "RenewalStatusReason",
            wire: "RenewalStatusReason",
            ty: Type::Str(&FAILURE_REASON),
            ..BODY
        },
        Member {
            name: "UpdatedAt",
            query: "UpdatedAt",
            wire: "UpdatedAt",
            required: true,
            ty: Type::Time(None),
            ..BODY
        },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(RenewalSummary, RENEWAL_SUMMARY; 0 domain_validation_options 1 renewal_status 2 renewal_status_reason 3 updated_at);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRecord {
    pub name: Option<Text>,
    pub r#type: Option<Text>,
    pub value: Option<Text>,
}
pub static RESOURCE_RECORD: Schema = Schema {
    name: "ResourceRecord",
    members: &[
        Member { name: "Name", query: "Name", wire: "Name", required: true, ty: Type::Str(&ANY), ..BODY },
        Member {
            name: "Type",
            query: "Type",
            wire: "Type",
            required: true,
            ty: Type::Str(&RECORD_TYPE),
            ..BODY
        },
        Member { name: "Value", query: "Value", wire: "Value", required: true, ty: Type::Str(&ANY), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(ResourceRecord, RESOURCE_RECORD; 0 name 1 r#type 2 value);

static REVOCATION_REASON: StrRules = StrRules {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "UNSPECIFIED",
        "KEY_COMPROMISE",
        "CA_COMPROMISE",
        "AFFILIATION_CHANGED",
        "SUPERCEDED",
        "SUPERSEDED",
        "CESSATION_OF_OPERATION",
        "CERTIFICATE_HOLD",
        "REMOVE_FROM_CRL",
        "PRIVILEGE_WITHDRAWN",
        "A_A_COMPROMISE",
    ],
};
static SORT_BY: StrRules = StrRules { min: None, max: None, pattern: None, values: &["CREATED_AT"] };
static SORT_ORDER: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["ASCENDING", "DESCENDING"] };
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
pub static TAG: Schema = Schema {
    name: "Tag",
    members: &[
        Member { name: "Key", query: "Key", wire: "Key", required: true, ty: Type::Str(&TAG_KEY), ..BODY },
        Member { name: "Value", query: "Value", wire: "Value", ty: Type::Str(&TAG_VALUE), ..BODY },
    ],
    union: false,
    payload: None,
    xmlns: None,
    attributes: false,
};
shape!(Tag, TAG; 0 key 1 value);

static TAG_KEY: StrRules = StrRules {
    min: Some(1),
    max: Some(128),
    pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*"),
    values: &[],
};
static TAG_LIST: ListRules =
    ListRules { item: Type::Struct(&TAG), item_name: "member", min: Some(1), max: Some(50) };
static TAG_VALUE: StrRules = StrRules {
    min: Some(0),
    max: Some(256),
    pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*"),
    values: &[],
};
static VALIDATION_EMAIL_LIST: ListRules =
    ListRules { item: Type::Str(&ANY), item_name: "member", min: None, max: None };
static VALIDATION_METHOD: StrRules =
    StrRules { min: None, max: None, pattern: None, values: &["EMAIL", "DNS", "HTTP"] };
