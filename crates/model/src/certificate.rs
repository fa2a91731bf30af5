//! Certificates that balancers show their clients: IAM's server certificates, which live in the account's
//! global scope, and ACM's imported ones, which live in a region.
//!
//! Both hold the same [`Certificate`], read once when it came in: whoever serves it or chooses among several
//! looks at its [`Facts`] and parses nothing.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::Record;

use crate::Tags;
use crate::iam::Secret;
use crate::network::records;

/// A certificate with its key, as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// The certificate, in PEM.
    pub body: String,
    /// Those that lead to its root, in PEM.
    #[serde(default)]
    pub chain: Option<String>,
    /// The private key, in PEM. Never answered and never logged.
    pub private_key: Secret,
    /// What the certificate says.
    pub facts: Facts,
}

/// What a certificate says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// `08:92:ab:…`.
    pub serial: String,
    /// Who it is for: `CN=example.com,O=Example`.
    pub subject: String,
    /// Who signed it, as ACM shows them: their organisation or, without one, their common name.
    pub issuer: String,
    /// The subject's common name.
    pub common_name: Option<String>,
    /// The names in DNS that it is for, in lower case; a first label of `*` stands for any one label.
    pub names: Vec<String>,
    /// From when it holds.
    pub not_before: Timestamp,
    /// Until when.
    pub not_after: Timestamp,
    /// ACM's word: `RSA_2048`, `EC_prime256v1`.
    pub key_algorithm: String,
    /// ACM's word: `SHA256WITHRSA`.
    pub signature_algorithm: String,
    /// ACM's words, where the certificate limits what its key is for.
    #[serde(default)]
    pub key_usages: Vec<String>,
    /// ACM's words and the identifiers that they stand for, where it limits that further.
    #[serde(default)]
    pub extended_key_usages: Vec<(String, String)>,
}

impl Facts {
    /// The names that it is for: without any in the extension for them, the subject's common name.
    pub fn domains(&self) -> &[String] {
        match self.names.as_slice() {
            [] => self.common_name.as_slice(),
            names => names,
        }
    }
}

/// A server certificate of IAM.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServerCertificate {
    /// Its name, which is the record's key.
    pub name: String,
    /// `ASCA…`.
    pub id: String,
    /// Its ARN.
    pub arn: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When it was uploaded.
    pub uploaded: Timestamp,
    /// What it holds.
    pub certificate: Arc<Certificate>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A certificate that was imported into ACM.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportedCertificate {
    /// Its ARN, which is the record's key.
    pub arn: String,
    /// When it was first imported.
    pub created: Timestamp,
    /// When it was last imported.
    pub imported: Timestamp,
    /// What it holds.
    pub certificate: Arc<Certificate>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

records! {
    ServerCertificate, "server-certificate", |c, put| put("arn", &c.arn);
    ImportedCertificate, "imported-certificate";
}
