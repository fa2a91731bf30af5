//! Certificates: read and held against their keys when they come in, found by their ARN, and who uses them.
//!
//! A key that is taken here is one that the proxy can serve: the same library reads it. Each service refuses in
//! its own words; what is wrong, [`BadCertificate`] says.

mod facts;
mod held;

use jiff::Timestamp;
use model::certificate::Certificate;
use model::iam::Secret;
use rustls::InconsistentKeys;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;

use facts::Parsed;
pub use held::{by_arn, rename, users};

/// The algorithms of keys that balancers take and that the proxy can serve.
const SERVED: [&str; 5] = ["RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1"];
/// Those that AWS's take and this yard's cannot serve.
const NOT_SERVED: [&str; 2] = ["RSA_1024", "EC_secp521r1"];

/// Why a certificate is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadCertificate {
    /// It is no certificate in PEM.
    #[error("the certificate cannot be read")]
    Unreadable,
    /// It is several certificates.
    #[error("there is more than one certificate in the certificate's place")]
    Several,
    /// It does not hold yet.
    #[error("the certificate is not valid before {0}")]
    TooEarly(Timestamp),
    /// It holds no more.
    #[error("the certificate was valid until {0}")]
    Expired(Timestamp),
    /// The key is no private key in PEM, or is encrypted.
    #[error("the private key cannot be read")]
    BadKey,
    /// AWS takes such a key and the proxy cannot use it.
    #[error("a certificate with a key of the algorithm {0}")]
    NotServed(String),
    /// AWS takes no such key.
    #[error("keys of the algorithm {0} are not supported")]
    Unsupported(String),
    /// The key is another certificate's.
    #[error("the private key is not the certificate's")]
    KeyMismatch,
    /// This one of the chain (from 0) is no certificate, or did not sign the one before it.
    #[error("the chain is broken at certificate {0}")]
    BrokenChain(usize),
}

/// Reads a certificate, its chain and its key, at this moment.
///
/// # Errors
/// The first thing that is wrong with them.
pub fn read(
    body: &str,
    chain: Option<&str>,
    private_key: &str,
    now: Timestamp,
) -> Result<Certificate, BadCertificate> {
    let ders = certificates(body).ok_or(BadCertificate::Unreadable)?;
    let [der] = ders.as_slice() else {
        return Err(if ders.is_empty() { BadCertificate::Unreadable } else { BadCertificate::Several });
    };
    let parsed = Parsed::of(der).ok_or(BadCertificate::Unreadable)?;
    let facts = parsed.facts().ok_or(BadCertificate::Unreadable)?;
    if now < facts.not_before {
        return Err(BadCertificate::TooEarly(facts.not_before));
    }
    if now > facts.not_after {
        return Err(BadCertificate::Expired(facts.not_after));
    }
    let key = PrivateKeyDer::from_pem_slice(private_key.as_bytes()).map_err(|_| BadCertificate::BadKey)?;
    match facts.key_algorithm.as_str() {
        served if SERVED.contains(&served) => {}
        later if NOT_SERVED.contains(&later) => return Err(BadCertificate::NotServed(later.to_owned())),
        other => return Err(BadCertificate::Unsupported(other.to_owned())),
    }
    check_key(der, key)?;
    if let Some(chain) = chain {
        check_chain(&parsed, chain)?;
    }
    Ok(Certificate {
        body: kept(body),
        chain: chain.map(kept),
        private_key: Secret(private_key.to_owned()),
        facts,
    })
}

/// A PEM text as AWS answers it: without blanks around it or carriage returns. Terraform compares it with that.
fn kept(pem: &str) -> String {
    pem.trim().replace("\r\n", "\n")
}

/// Whether a certificate that [`read`] took is signed with its own key.
pub fn is_self_signed(certificate: &Certificate) -> bool {
    let der = certificates(&certificate.body).and_then(|ders| ders.into_iter().next());
    der.as_ref().and_then(Parsed::of).is_some_and(|parsed| parsed.is_signed_by(&parsed))
}

/// A certificate that [`read`] took in DER: its own bytes and then its chain's, and its key's.
pub fn in_der(certificate: &Certificate) -> Option<(Vec<Vec<u8>>, Vec<u8>)> {
    let mut chain = certificates(&certificate.body)?;
    if let Some(more) = &certificate.chain {
        chain.extend(certificates(more)?);
    }
    let key = PrivateKeyDer::from_pem_slice(certificate.private_key.0.as_bytes()).ok()?;
    Some((chain.iter().map(|der| der.to_vec()).collect(), key.secret_der().to_vec()))
}

fn certificates(pem: &str) -> Option<Vec<CertificateDer<'static>>> {
    CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<_, _>>().ok()
}

fn check_key(der: &CertificateDer<'static>, key: PrivateKeyDer<'static>) -> Result<(), BadCertificate> {
    let provider: CryptoProvider = ring::default_provider();
    let key = provider.key_provider.load_private_key(key).map_err(|_| BadCertificate::BadKey)?;
    CertifiedKey::new(vec![der.clone()], key).keys_match().map_err(|error| match error {
        rustls::Error::InconsistentKeys(InconsistentKeys::KeyMismatch) => BadCertificate::KeyMismatch,
        _ => BadCertificate::Unreadable,
    })
}

/// Each must have signed the one before it.
fn check_chain(leaf: &Parsed<'_>, chain: &str) -> Result<(), BadCertificate> {
    let ders = certificates(chain).filter(|ders| !ders.is_empty()).ok_or(BadCertificate::BrokenChain(0))?;
    let mut before: Option<Parsed<'_>> = None;
    for (at, der) in ders.iter().enumerate() {
        let signer = Parsed::of(der).ok_or(BadCertificate::BrokenChain(at))?;
        if !before.as_ref().unwrap_or(leaf).is_signed_by(&signer) {
            return Err(BadCertificate::BrokenChain(at));
        }
        before = Some(signer);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
