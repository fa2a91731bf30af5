//! Certificates made here and read: what they say, and what is wrong with those that are not taken.

use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    IsCa, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519,
    SignatureAlgorithm,
};

use super::*;

/// An RSA key is slow to make: this one is of the tests alone.
const RSA_KEY: &str = include_str!("tests/rsa.key");

fn now() -> Timestamp {
    "2026-01-02T03:04:05Z".parse().expect("a moment")
}

fn params(names: &[&str]) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).expect("names of DNS");
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CountryName, "KR");
    params.distinguished_name.push(DnType::OrganizationName, "Yard, Inc.");
    params.distinguished_name.push(DnType::CommonName, "Shop.example.com");
    params
}

fn key(algorithm: &'static SignatureAlgorithm) -> KeyPair {
    KeyPair::generate_for(algorithm).expect("a key")
}

/// A certificate that signs itself, and its key.
fn own(params: CertificateParams, key: &KeyPair) -> (String, String) {
    (params.self_signed(key).expect("a certificate").pem(), key.serialize_pem())
}

fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, key(&PKCS_ECDSA_P256_SHA256)).expect("an authority")
}

#[test]
fn a_certificate_says_what_acm_tells() {
    let mut params = params(&["Shop.example.com", "*.example.org"]);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.serial_number = Some(vec![0x08, 0x92, 0xab].into());
    params.not_before = rcgen::date_time_ymd(2025, 1, 1);
    params.not_after = rcgen::date_time_ymd(2027, 1, 1);
    let (body, private) = own(params, &key(&PKCS_ECDSA_P256_SHA256));
    let read = read(&body, None, &private, now()).expect("a good certificate");
    let facts = &read.facts;
    assert_eq!(facts.serial, "08:92:ab");
    assert_eq!(facts.subject, "C=KR,O=Yard\\, Inc.,CN=Shop.example.com");
    assert_eq!(facts.issuer, "Yard, Inc.");
    assert_eq!(facts.names, ["shop.example.com", "*.example.org"]);
    assert_eq!(facts.domains(), facts.names);
    assert_eq!(facts.not_before.to_string(), "2025-01-01T00:00:00Z");
    assert_eq!(facts.not_after.to_string(), "2027-01-01T00:00:00Z");
    assert_eq!(facts.key_algorithm, "EC_prime256v1");
    assert_eq!(facts.signature_algorithm, "SHA256WITHECDSA");
    assert_eq!(facts.key_usages, ["DIGITAL_SIGNATURE", "KEY_ENCIPHERMENT"]);
    let server = ("TLS_WEB_SERVER_AUTHENTICATION".to_owned(), "1.3.6.1.5.5.7.3.1".to_owned());
    assert_eq!(facts.extended_key_usages, [server]);
    assert!(is_self_signed(&read));
    assert!(!format!("{read:?}").contains(&private), "the key shows itself to nobody");
}

#[test]
fn keys_have_acms_names_and_a_name_alone_is_a_domain() {
    let rsa = KeyPair::from_pem(RSA_KEY).expect("a key");
    for (key, algorithm, signature) in [
        (key(&PKCS_ECDSA_P384_SHA384), "EC_secp384r1", "SHA384WITHECDSA"),
        (rsa, "RSA_2048", "SHA256WITHRSA"),
    ] {
        let (body, private) = own(params(&[]), &key);
        let facts = read(&body, None, &private, now()).expect("a good certificate").facts;
        assert_eq!((&*facts.key_algorithm, &*facts.signature_algorithm), (algorithm, signature));
        assert_eq!(facts.domains(), ["shop.example.com"], "the common name, where no other name is given");
    }
}

#[test]
fn a_chain_leads_from_signer_to_signer() {
    let (root, stranger) = (authority("root"), authority("stranger"));
    let mut middle = CertificateParams::default();
    middle.distinguished_name.push(DnType::CommonName, "middle");
    middle.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let middle = CertifiedIssuer::signed_by(middle, key(&PKCS_ECDSA_P256_SHA256), &root).expect("a signer");
    let own_key = key(&PKCS_ECDSA_P256_SHA256);
    let leaf = params(&["shop.example.com"]).signed_by(&own_key, &middle).expect("a certificate").pem();
    // The same name, another key.
    let impostor = authority("middle");
    for (shows, chain, wrong) in [
        ("the signer", middle.pem(), None),
        ("the signer and its own", format!("{}{}", middle.pem(), root.pem()), None),
        ("no certificate", "nothing".to_owned(), Some(0)),
        ("the wrong order", format!("{}{}", root.pem(), middle.pem()), Some(0)),
        ("a stranger at the end", format!("{}{}", middle.pem(), stranger.pem()), Some(1)),
        ("the signer's name with another key", impostor.pem(), Some(0)),
    ] {
        let read = read(&leaf, Some(&chain), &own_key.serialize_pem(), now());
        assert_eq!(read.err(), wrong.map(BadCertificate::BrokenChain), "{shows}");
    }
    let alone = read(&leaf, None, &own_key.serialize_pem(), now()).expect("a chain is not needed");
    assert!(!is_self_signed(&alone));
}

#[test]
fn what_is_not_taken() {
    let own_key = key(&PKCS_ECDSA_P256_SHA256);
    let (good, private) = own(params(&[]), &own_key);
    let (edwards, edwards_key) = own(params(&[]), &key(&PKCS_ED25519));
    let aged = |from: i32, to: i32| {
        let mut params = params(&[]);
        params.not_before = rcgen::date_time_ymd(from, 1, 1);
        params.not_after = rcgen::date_time_ymd(to, 1, 1);
        own(params, &own_key).0
    };
    let at = |year: i32| format!("{year}-01-01T00:00:00Z").parse::<Timestamp>().expect("a moment");
    let twice = format!("{good}{good}");
    let cut = good.replacen("MII", "MIJ", 1);
    let encrypted = private.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    let other = key(&PKCS_ECDSA_P256_SHA256).serialize_pem();
    let (old, early) = (aged(2020, 2021), aged(2030, 2031));
    use BadCertificate::*;
    for (shows, body, private, wrong) in [
        ("no PEM", "shop.pem", &*private, Unreadable),
        ("a key in its place", &private, &private, Unreadable),
        ("bytes that are no certificate", &cut, &private, Unreadable),
        ("two", &twice, &private, Several),
        ("an old one", &old, &private, Expired(at(2021))),
        ("one of later", &early, &private, TooEarly(at(2030))),
        ("no key", &good, "key.pem", BadKey),
        ("a key that is encrypted", &good, &encrypted, BadKey),
        ("another's key", &good, &other, KeyMismatch),
        (
            "a kind of key that balancers do not take",
            &edwards,
            &edwards_key,
            Unsupported("1.3.101.112".into()),
        ),
    ] {
        assert_eq!(read(body, None, private, now()).err(), Some(wrong), "{shows}");
    }
    let later = now() + SignedDuration::from_hours(24 * 365 * 4000);
    assert!(read(&good, None, &private, later).is_err(), "it is judged at the moment of the request");
}
