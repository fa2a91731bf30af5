//! ACM as its clients see it: JSON in, typed answers and refusals out, over a store in memory.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::elb::Listener;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384,
};
use resources::Fault;
use serde_json::{Value, json};
use shapes_acm::*;
use trial::{Refused, Yard};
use wire::{Call, Protocol, Shape};

fn base64(text: &str) -> String {
    STANDARD.encode(text)
}

struct World(Yard);

impl World {
    fn new() -> World {
        World(Yard::new(svc_acm::service().entries))
    }

    fn send(&self, operation: &str, input: &Value) -> Result<Box<dyn Shape>, Fault> {
        self.0.send(&self.0.ctx, Protocol::AwsJson11, operation, &input.to_string())
    }

    fn ask<C: Call>(&self, input: &Value) -> C::Output {
        self.0.sent::<C>(&self.0.ctx, Protocol::AwsJson11, &input.to_string())
    }

    fn import(&self, made: &Made) -> String {
        self.ask::<ImportCertificate>(&made.asked()).certificate_arn.unwrap().into()
    }

    /// Has a listener use a certificate.
    fn use_it(&self, certificate: &str) {
        let listener: Listener = serde_json::from_value(json!({
            "arn": "listener", "load_balancer_arn": "arn:web", "port": 443, "protocol": "HTTPS",
            "certificates": [certificate], "default_actions": [],
        }))
        .unwrap();
        self.0.write(|tx| tx.put(&self.0.ctx.scope(), "listener", listener));
    }
}

/// A certificate and its key, in PEM.
struct Made {
    body: String,
    key: String,
    chain: Option<String>,
}

impl Made {
    fn asked(&self) -> Value {
        let mut input = json!({ "Certificate": base64(&self.body), "PrivateKey": base64(&self.key) });
        if let Some(chain) = &self.chain {
            input["CertificateChain"] = base64(chain).into();
        }
        input
    }
}

fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned(), format!("www.{name}")]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

fn own(params: CertificateParams, key: &KeyPair) -> Made {
    Made { body: params.self_signed(key).unwrap().pem(), key: key.serialize_pem(), chain: None }
}

fn usual(name: &str) -> Made {
    own(params(name), &KeyPair::generate().unwrap())
}

#[test]
fn an_imported_certificate_is_described() {
    let world = World::new();
    let mut params = params("shop.example.com");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let made = own(params, &KeyPair::generate().unwrap());
    let mut asked = made.asked();
    asked["Tags"] = json!([{ "Key": "a", "Value": "1" }]);
    let arn = String::from(world.ask::<ImportCertificate>(&asked).certificate_arn.unwrap());
    assert!(arn.starts_with("arn:aws:acm:ap-northeast-2:000000000000:certificate/"), "{arn}");
    assert_eq!(arn.rsplit('/').next().unwrap().len(), "12345678-1234-1234-1234-123456789012".len());
    world.use_it(&arn);
    let named = json!({ "CertificateArn": arn });
    let told = world.ask::<DescribeCertificate>(&named).certificate.unwrap();
    assert_eq!(told.domain_name.as_deref(), Some("shop.example.com"));
    assert_eq!(told.subject_alternative_names, ["shop.example.com", "www.shop.example.com"]);
    assert_eq!((told.status.as_deref(), told.r#type.as_deref()), (Some("ISSUED"), Some("IMPORTED")));
    assert_eq!(told.key_algorithm.as_deref(), Some("EC-prime256v1"));
    assert_eq!(told.renewal_eligibility.as_deref(), Some("INELIGIBLE"));
    assert_eq!(told.key_usages[0].name.as_deref(), Some("DIGITAL_SIGNATURE"));
    assert_eq!(told.in_use_by, ["arn:web"]);
    assert_eq!((told.imported_at, told.created_at), (Some(world.0.ctx.now), Some(world.0.ctx.now)));
    let fetched = world.ask::<GetCertificate>(&named);
    assert_eq!((fetched.certificate.as_deref(), fetched.certificate_chain), (Some(made.body.trim()), None));
    let tags = || {
        world
            .ask::<ListTagsForCertificate>(&named)
            .tags
            .into_iter()
            .filter_map(|tag| tag.key)
            .collect::<Vec<_>>()
    };
    assert_eq!(tags(), ["a"]);
    world.ask::<AddTagsToCertificate>(
        &json!({ "CertificateArn": arn, "Tags": [{ "Key": "b", "Value": "2" }, { "Key": "c" }] }),
    );
    assert_eq!(tags(), ["a", "b", "c"]);
    let gone = json!([{ "Key": "a", "Value": "other" }, { "Key": "b", "Value": "2" }, { "Key": "c" }]);
    world.ask::<RemoveTagsFromCertificate>(&json!({ "CertificateArn": arn, "Tags": gone }));
    assert_eq!(tags(), ["a"], "a tag of another value stays");
}

#[test]
fn a_certificate_is_imported_anew_under_its_arn() {
    let mut world = World::new();
    let first = usual("shop.example.com");
    let arn = world.import(&first);
    let imported = world.0.ctx.now;
    world.0.ctx.now = "2026-02-02T00:00:00Z".parse().unwrap();
    let mut asked = usual("new.example.com").asked();
    asked["CertificateArn"] = arn.clone().into();
    assert_eq!(world.ask::<ImportCertificate>(&asked).certificate_arn.as_deref(), Some(&*arn));
    let told = world.ask::<DescribeCertificate>(&json!({ "CertificateArn": arn })).certificate.unwrap();
    assert_eq!(told.domain_name.as_deref(), Some("new.example.com"));
    assert_eq!((told.created_at, told.imported_at), (Some(imported), Some(world.0.ctx.now)));
}

#[test]
fn a_list_is_of_usual_keys_unless_asked_otherwise() {
    let world = World::new();
    for n in 0..3 {
        world.import(&usual(&format!("n{n}.example.com")));
    }
    world.import(&own(params("large.example.com"), &KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap()));
    let count = |input: Value| world.ask::<ListCertificates>(&input).certificate_summary_list.len();
    assert_eq!(count(json!({})), 0, "none has an RSA key");
    let small = json!({ "keyTypes": ["EC_prime256v1"] });
    assert_eq!(count(json!({ "Includes": small })), 3);
    assert_eq!(count(json!({ "Includes": { "keyTypes": ["EC_prime256v1", "EC_secp384r1"] } })), 4);
    assert_eq!(
        count(json!({ "Includes": { "keyTypes": ["EC_prime256v1"], "keyUsage": ["KEY_AGREEMENT"] } })),
        0
    );
    assert_eq!(count(json!({ "Includes": small, "CertificateStatuses": ["PENDING_VALIDATION"] })), 0);
    for sorting in [json!({}), json!({ "SortBy": "CREATED_AT", "SortOrder": "DESCENDING" })] {
        let mut asked = sorting;
        asked["Includes"] = small.clone();
        asked["MaxItems"] = 2.into();
        let first = world.ask::<ListCertificates>(&asked);
        assert_eq!(first.certificate_summary_list.len(), 2);
        asked["NextToken"] = first.next_token.unwrap().as_str().into();
        let second = world.ask::<ListCertificates>(&asked);
        assert_eq!((second.certificate_summary_list.len(), second.next_token), (1, None));
        assert!(!first.certificate_summary_list.contains(&second.certificate_summary_list[0]));
    }
}

#[test]
fn refusals_say_why() {
    let world = World::new();
    let made = usual("shop.example.com");
    let arn = world.import(&made);
    let used = world.import(&made);
    world.use_it(&used);
    let missing = format!("{}0", &arn[..arn.len() - 1]);
    let missing = if missing == arn { format!("{}1", &arn[..arn.len() - 1]) } else { missing };
    let no_certificate = arn.replace("certificate/", "account/");
    let with = |change: &dyn Fn(&mut Value)| {
        let mut asked = made.asked();
        change(&mut asked);
        asked
    };
    let mut issuer = CertificateParams::default();
    issuer.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(issuer, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let signed = Made {
        body: params("shop.example.com").signed_by(&key, &issuer).unwrap().pem(),
        key: key.serialize_pem(),
        chain: None,
    };
    let strangers = Made {
        chain: Some(made.body.clone()),
        ..Made { body: signed.body.clone(), key: signed.key.clone(), chain: None }
    };
    let large = own(params("shop.example.com"), &KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap());
    let mut larger = large.asked();
    larger["CertificateArn"] = arn.clone().into();
    let named = |arn: &str| json!({ "CertificateArn": arn });
    let cases: Vec<(&str, &str, Value, &str, &str)> = vec![
        (
            "no certificate",
            "ImportCertificate",
            with(&|asked| asked["Certificate"] = base64("x").into()),
            "ValidationException",
            "PEM",
        ),
        (
            "two",
            "ImportCertificate",
            with(&|asked| asked["Certificate"] = base64(&made.body.repeat(2)).into()),
            "ValidationException",
            "more than one certificate",
        ),
        (
            "no key",
            "ImportCertificate",
            with(&|asked| asked["PrivateKey"] = base64("x").into()),
            "ValidationException",
            "private key",
        ),
        (
            "another's key",
            "ImportCertificate",
            with(&|asked| asked["PrivateKey"] = base64(&signed.key).into()),
            "ValidationException",
            "do not match",
        ),
        (
            "a signer that is missing",
            "ImportCertificate",
            signed.asked(),
            "ValidationException",
            "not a valid self signed",
        ),
        (
            "another signer",
            "ImportCertificate",
            strangers.asked(),
            "ValidationException",
            "certificate chain",
        ),
        (
            "anew with tags",
            "ImportCertificate",
            with(&|asked| {
                asked["CertificateArn"] = arn.clone().into();
                asked["Tags"] = json!([{ "Key": "a" }]);
            }),
            "ValidationException",
            "Tags",
        ),
        ("anew with a larger key", "ImportCertificate", larger, "ValidationException", "key type and size"),
        (
            "anew where none was",
            "ImportCertificate",
            with(&|asked| asked["CertificateArn"] = missing.clone().into()),
            "ResourceNotFoundException",
            "Could not find certificate",
        ),
        (
            "one that is not there",
            "DescribeCertificate",
            named(&missing),
            "ResourceNotFoundException",
            "Could not find certificate",
        ),
        (
            "what is no certificate",
            "DescribeCertificate",
            named(&no_certificate),
            "InvalidArnException",
            "not a valid certificate ARN",
        ),
        (
            "what is no ARN",
            "GetCertificate",
            named("certificate-of-mine-which-is-long"),
            "ValidationException",
            "certificateArn",
        ),
        (
            "one that a listener uses",
            "DeleteCertificate",
            named(&used),
            "ResourceInUseException",
            "is in use",
        ),
        (
            "a tag of AWS's own",
            "AddTagsToCertificate",
            json!({ "CertificateArn": arn, "Tags": [{ "Key": "aws:x" }] }),
            "InvalidTagException",
            "reserved",
        ),
        (
            "a tag twice",
            "AddTagsToCertificate",
            json!({ "CertificateArn": arn, "Tags": [{ "Key": "x" }, { "Key": "x" }] }),
            "InvalidParameterException",
            "more than once",
        ),
        (
            "an order of nothing",
            "ListCertificates",
            json!({ "SortOrder": "ASCENDING" }),
            "ValidationException",
            "together",
        ),
        (
            "another's page",
            "ListCertificates",
            json!({ "NextToken": "!!" }),
            "InvalidParameterException",
            "pagination",
        ),
    ];
    trial::all_refused(cases.iter().map(|(shows, operation, input, code, words)| {
        Refused { shows, code, status: None, words: &[words] }.check(world.send(operation, input))
    }));
    world.ask::<DeleteCertificate>(&named(&arn));
    assert!(world.send("DescribeCertificate", &named(&arn)).is_err());
}
