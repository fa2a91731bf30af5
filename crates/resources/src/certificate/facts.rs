//! What a certificate says, in ACM's words, and whether another one signed it.
//!
//! Source: the data type CertificateDetail of the ACM API reference; RFC 5280 for where it stands.

use jiff::Timestamp;
use model::certificate::Facts;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use x509_cert::Certificate;
use x509_cert::der::asn1::{ObjectIdentifier, UintRef};
use x509_cert::der::{Decode, Encode, Header, Reader, SliceReader};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{ExtendedKeyUsage, KeyUsage, SubjectAltName};
use x509_cert::name::Name;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_cert::time::Time;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// Curves by ACM's words.
const CURVES: &[(&str, &str)] = &[
    ("1.2.840.10045.3.1.7", "EC_prime256v1"),
    ("1.3.132.0.34", "EC_secp384r1"),
    ("1.3.132.0.35", "EC_secp521r1"),
];

/// How certificates are signed, by ACM's words.
const SIGNATURES: &[(&str, &str)] = &[
    ("1.2.840.113549.1.1.5", "SHA1WITHRSA"),
    ("1.2.840.113549.1.1.11", "SHA256WITHRSA"),
    ("1.2.840.113549.1.1.12", "SHA384WITHRSA"),
    ("1.2.840.113549.1.1.13", "SHA512WITHRSA"),
    ("1.2.840.113549.1.1.10", "RSASSA-PSS"),
    ("1.2.840.10045.4.3.2", "SHA256WITHECDSA"),
    ("1.2.840.10045.4.3.3", "SHA384WITHECDSA"),
    ("1.2.840.10045.4.3.4", "SHA512WITHECDSA"),
];

/// What a key may be used for further, by ACM's words.
const EXTENDED_USAGES: &[(&str, &str)] = &[
    ("2.5.29.37.0", "ANY"),
    ("1.3.6.1.5.5.7.3.1", "TLS_WEB_SERVER_AUTHENTICATION"),
    ("1.3.6.1.5.5.7.3.2", "TLS_WEB_CLIENT_AUTHENTICATION"),
    ("1.3.6.1.5.5.7.3.3", "CODE_SIGNING"),
    ("1.3.6.1.5.5.7.3.4", "EMAIL_PROTECTION"),
    ("1.3.6.1.5.5.7.3.5", "IPSEC_END_SYSTEM"),
    ("1.3.6.1.5.5.7.3.6", "IPSEC_TUNNEL"),
    ("1.3.6.1.5.5.7.3.7", "IPSEC_USER"),
    ("1.3.6.1.5.5.7.3.8", "TIME_STAMPING"),
    ("1.3.6.1.5.5.7.3.9", "OCSP_SIGNING"),
];

/// A certificate, decoded.
pub(super) struct Parsed<'a> {
    certificate: Certificate,
    /// The bytes that its signature is over.
    signed: &'a [u8],
}

impl<'a> Parsed<'a> {
    pub fn of(der: &'a CertificateDer<'_>) -> Option<Parsed<'a>> {
        let certificate = Certificate::from_der(der).ok()?;
        let mut whole = SliceReader::new(der).ok()?;
        Header::decode(&mut whole).ok()?;
        Some(Parsed { certificate, signed: whole.tlv_bytes().ok()? })
    }

    /// Whether `signer` signed it. A signature of a kind that the proxy's library does not know is taken on
    /// the names alone.
    pub fn is_signed_by(&self, signer: &Parsed<'_>) -> bool {
        let (to, by) = (self.certificate.tbs_certificate(), signer.certificate.tbs_certificate());
        if to.issuer() != by.subject() {
            return false;
        }
        let key = by.subject_public_key_info();
        let (Some(key_algorithm), Some(signature_algorithm)) =
            (identifier(&key.algorithm), identifier(self.certificate.signature_algorithm()))
        else {
            return false;
        };
        let known = ring::default_provider().signature_verification_algorithms;
        let mut fitting = known.all.iter().filter(|known| {
            known.public_key_alg_id().as_ref() == key_algorithm
                && known.signature_alg_id().as_ref() == signature_algorithm
        });
        match fitting.next() {
            Some(algorithm) => algorithm
                .verify_signature(
                    key.subject_public_key.raw_bytes(),
                    self.signed,
                    self.certificate.signature().raw_bytes(),
                )
                .is_ok(),
            None => true,
        }
    }

    /// What it says; none where it says what cannot be.
    pub fn facts(&self) -> Option<Facts> {
        let tbs = self.certificate.tbs_certificate();
        let serial: Vec<String> =
            tbs.serial_number().as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        let common_name = tbs.subject().common_name().ok()?.map(|name| name.value().to_ascii_lowercase());
        let issuer = match tbs.issuer().organization().ok()? {
            Some(organisation) => Some(organisation.value().into_owned()),
            None => tbs.issuer().common_name().ok()?.map(|name| name.value().into_owned()),
        };
        let names = match tbs.get_extension::<SubjectAltName>().ok()? {
            Some((_, SubjectAltName(names))) => names.iter().filter_map(dns_name).collect(),
            None => Vec::new(),
        };
        let key_usages = match tbs.get_extension::<KeyUsage>().ok()? {
            Some((_, usage)) => usages(usage),
            None => Vec::new(),
        };
        let extended_key_usages = match tbs.get_extension::<ExtendedKeyUsage>().ok()? {
            Some((_, ExtendedKeyUsage(usages))) => usages.iter().map(extended_usage).collect(),
            None => Vec::new(),
        };
        let signature = self.certificate.signature_algorithm().oid.to_string();
        Some(Facts {
            serial: serial.join(":"),
            subject: in_order(tbs.subject()),
            issuer: issuer.unwrap_or_else(|| in_order(tbs.issuer())),
            common_name,
            names,
            not_before: moment(tbs.validity().not_before)?,
            not_after: moment(tbs.validity().not_after)?,
            key_algorithm: self.key_algorithm()?,
            signature_algorithm: named(SIGNATURES, &signature).unwrap_or(signature),
            key_usages,
            extended_key_usages,
        })
    }

    fn key_algorithm(&self) -> Option<String> {
        let key = self.certificate.tbs_certificate().subject_public_key_info();
        match key.algorithm.oid {
            RSA => {
                let mut reader = SliceReader::new(key.subject_public_key.raw_bytes()).ok()?;
                Header::decode(&mut reader).ok()?;
                let modulus = UintRef::decode(&mut reader).ok()?;
                let bits = modulus.as_bytes().len() * 8;
                Some(format!("RSA_{bits}"))
            }
            EC => {
                let curve = key.algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()?;
                named(CURVES, &curve.to_string())
            }
            other => Some(other.to_string()),
        }
    }
}

fn named(table: &[(&str, &str)], identifier: &str) -> Option<String> {
    table.iter().find(|(known, _)| *known == identifier).map(|(_, word)| (*word).to_owned())
}

/// An algorithm as the verifiers name it: without the sequence around it.
fn identifier(algorithm: &AlgorithmIdentifierOwned) -> Option<Vec<u8>> {
    let mut bytes = algorithm.oid.to_der().ok()?;
    if let Some(parameters) = &algorithm.parameters {
        bytes.extend(parameters.to_der().ok()?);
    }
    Some(bytes)
}

/// A name as ACM shows it, in the order in which it stands.
fn in_order(name: &Name) -> String {
    name.iter_rdn().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn moment(time: Time) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(time.to_unix_duration().as_secs()).ok()?).ok()
}

fn dns_name(name: &GeneralName) -> Option<String> {
    match name {
        GeneralName::DnsName(name) => Some(name.as_str().to_ascii_lowercase()),
        _ => None,
    }
}

fn usages(usage: KeyUsage) -> Vec<String> {
    let all = [
        (usage.digital_signature(), "DIGITAL_SIGNATURE"),
        (usage.non_repudiation(), "NON_REPUDIATION"),
        (usage.key_encipherment(), "KEY_ENCIPHERMENT"),
        (usage.data_encipherment(), "DATA_ENCIPHERMENT"),
        (usage.key_agreement(), "KEY_AGREEMENT"),
        (usage.key_cert_sign(), "CERTIFICATE_SIGNING"),
        (usage.crl_sign(), "CRL_SIGNING"),
        (usage.encipher_only(), "ENCIPHER_ONLY"),
        (usage.decipher_only(), "DECIPHER_ONLY"),
    ];
    all.iter().filter(|(is, _)| *is).map(|(_, word)| (*word).to_owned()).collect()
}

fn extended_usage(identifier: &ObjectIdentifier) -> (String, String) {
    let identifier = identifier.to_string();
    (named(EXTENDED_USAGES, &identifier).unwrap_or_else(|| "CUSTOM".to_owned()), identifier)
}
