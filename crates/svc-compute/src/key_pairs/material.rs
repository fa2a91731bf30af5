//! Keys themselves: making them, reading public ones, and their fingerprints.
//!
//! Source: "Create a key pair" and "Verify the fingerprint of your key pair", EC2 user guide: SHA-1 of
//! the private key's DER (PKCS #8) for an RSA key that AWS made, MD5 of the public key's DER for one that
//! was imported, SHA-256 in base64 for ED25519. An RSA key is given as PKCS #1 in PEM, an ED25519 one in
//! OpenSSH's form.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use resources::Fault;
use rsa::pkcs1::EncodeRsaPrivateKey;
use rsa::pkcs8::{DecodePublicKey, EncodePrivateKey, EncodePublicKey, LineEnding};
use rsa::{RsaPrivateKey, RsaPublicKey};
use sha1::{Digest, Sha1};
use ssh_key::public::KeyData;
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, HashAlg, PrivateKey, PublicKey};
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;

/// The bits of an RSA key that AWS makes.
const RSA_BITS: usize = 2048;

/// The half that is kept.
#[derive(Debug)]
pub struct Public {
    /// `rsa` or `ed25519`.
    pub kind: &'static str,
    /// As AWS computes it for this kind and origin of key.
    pub fingerprint: String,
    /// In OpenSSH's form, without a comment.
    pub openssh: String,
}

/// A new key.
pub struct Made {
    /// The half that is kept.
    pub public: Public,
    /// The half that is given away, as text.
    pub private: String,
}

/// Makes an RSA key.
///
/// # Errors
/// An internal failure.
pub fn rsa() -> Result<Made, Fault> {
    let key = aside(|| RsaPrivateKey::new(&mut OsRng, RSA_BITS)).map_err(Fault::internal)?;
    let private = key.to_pkcs1_pem(LineEnding::LF).map_err(Fault::internal)?;
    let der = key.to_pkcs8_der().map_err(Fault::internal)?;
    let public = Public {
        kind: "rsa",
        fingerprint: colons(&Sha1::digest(der.as_bytes())),
        openssh: openssh_of_rsa(&key.to_public_key())?,
    };
    Ok(Made { public, private: private.trim_end().to_owned() })
}

/// Looking for primes can take a second, in which a runtime's thread would serve nobody: what else waits for
/// it is handed to another one first.
fn aside<R>(compute: impl FnOnce() -> R) -> R {
    match Handle::try_current() {
        Ok(runtime) if runtime.runtime_flavor() == RuntimeFlavor::MultiThread => block_in_place(compute),
        _ => compute(),
    }
}

/// Makes an ED25519 key.
///
/// # Errors
/// An internal failure.
pub fn ed25519() -> Result<Made, Fault> {
    let key = PrivateKey::random(&mut OsRng, Algorithm::Ed25519).map_err(Fault::internal)?;
    let private = key.to_openssh(ssh_key::LineEnding::LF).map_err(Fault::internal)?;
    Ok(Made { public: ed25519_public(key.public_key())?, private: private.trim_end().to_owned() + "\n" })
}

/// Reads a public key that the caller has made: OpenSSH's form, SSH2's form (RFC 4716), DER in base64,
/// or DER in PEM.
///
/// # Errors
/// `InvalidKey.Format`.
pub fn imported(given: &[u8]) -> Result<Public, Fault> {
    let text = std::str::from_utf8(given).map_err(|_| not_a_key())?.trim();
    let key = if text.starts_with("ssh-") {
        PublicKey::from_openssh(text).map_err(|_| not_a_key())?
    } else {
        let bytes = STANDARD.decode(body(text)).map_err(|_| not_a_key())?;
        match RsaPublicKey::from_public_key_der(&bytes) {
            Ok(key) => rsa_in_ssh(&key)?,
            Err(_) => PublicKey::from_bytes(&bytes).map_err(|_| not_a_key())?,
        }
    };
    match key.key_data() {
        KeyData::Rsa(data) => {
            let rsa = RsaPublicKey::try_from(data).map_err(|_| not_a_key())?;
            let der = rsa.to_public_key_der().map_err(Fault::internal)?;
            Ok(Public {
                kind: "rsa",
                fingerprint: colons(&Md5::digest(der.as_bytes())),
                openssh: openssh_of_rsa(&rsa)?,
            })
        }
        KeyData::Ed25519(_) => ed25519_public(&key),
        _ => Err(not_a_key()),
    }
}

/// The base64 of a key in PEM or in SSH2's form: what stands between the two lines of hyphens, without
/// headers (which have a colon, and go on in the next line after a backslash).
fn body(text: &str) -> String {
    let mut body = String::new();
    let mut in_header = false;
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with("----")) {
        if in_header || line.contains(':') {
            in_header = line.ends_with('\\');
        } else {
            body.push_str(line);
        }
    }
    body
}

fn not_a_key() -> Fault {
    let message = "Key is not in valid OpenSSH public key format. An RSA or ED25519 public key is taken.";
    Fault::new("InvalidKey.Format", message)
}

fn rsa_in_ssh(key: &RsaPublicKey) -> Result<PublicKey, Fault> {
    let data = ssh_key::public::RsaPublicKey::try_from(key).map_err(|_| not_a_key())?;
    Ok(PublicKey::from(KeyData::Rsa(data)))
}

fn openssh_of_rsa(key: &RsaPublicKey) -> Result<String, Fault> {
    rsa_in_ssh(key)?.to_openssh().map_err(Fault::internal)
}

fn ed25519_public(key: &PublicKey) -> Result<Public, Fault> {
    let uncommented = PublicKey::from(key.key_data().clone());
    Ok(Public {
        kind: "ed25519",
        fingerprint: STANDARD.encode(key.fingerprint(HashAlg::Sha256)),
        openssh: uncommented.to_openssh().map_err(Fault::internal)?,
    })
}

/// Bytes in hexadecimal, with colons between them.
fn colons(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}
