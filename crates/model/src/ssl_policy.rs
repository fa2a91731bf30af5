//! AWS's security policies for HTTPS listeners: which versions of TLS and which cipher suites each allows.
//!
//! Source: "Security policies for your Application Load Balancer", user guide. A policy says what AWS's balancers
//! may negotiate; the yard's own speak TLS 1.2 and 1.3, and of the suites those with forward secrecy and GCM (or
//! ChaCha20). Every policy leaves some of that.

/// A security policy.
#[derive(Debug)]
pub struct SslPolicy {
    /// `ELBSecurityPolicy-2016-08`.
    pub name: &'static str,
    /// The oldest and the newest version, as the places in [`VERSIONS`].
    versions: (usize, usize),
    suites: &'static [Suites],
}

/// AWS's words for the versions of TLS.
const VERSIONS: [&str; 4] = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];

/// Cipher suites that policies allow together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Suites {
    /// TLS 1.3's.
    Tls13,
    /// TLS 1.3's that FIPS does not know.
    ChaCha,
    /// Forward secrecy, GCM.
    Gcm,
    /// Forward secrecy, CBC with SHA-2.
    Cbc,
    /// Forward secrecy, CBC with SHA-1.
    Sha1,
    /// No forward secrecy.
    Static,
    /// No forward secrecy, SHA-1.
    StaticSha1,
    /// Triple DES.
    TripleDes,
}
use Suites::{Cbc, ChaCha, Gcm, Sha1, Static, StaticSha1, Tls13, TripleDes};

/// In the order in which AWS's balancers prefer them.
const CIPHERS: &[(&str, Suites)] = &[
    ("TLS_AES_128_GCM_SHA256", Tls13),
    ("TLS_AES_256_GCM_SHA384", Tls13),
    ("TLS_CHACHA20_POLY1305_SHA256", ChaCha),
    ("ECDHE-ECDSA-AES128-GCM-SHA256", Gcm),
    ("ECDHE-RSA-AES128-GCM-SHA256", Gcm),
    ("ECDHE-ECDSA-AES128-SHA256", Cbc),
    ("ECDHE-RSA-AES128-SHA256", Cbc),
    ("ECDHE-ECDSA-AES128-SHA", Sha1),
    ("ECDHE-RSA-AES128-SHA", Sha1),
    ("ECDHE-ECDSA-AES256-GCM-SHA384", Gcm),
    ("ECDHE-RSA-AES256-GCM-SHA384", Gcm),
    ("ECDHE-ECDSA-AES256-SHA384", Cbc),
    ("ECDHE-RSA-AES256-SHA384", Cbc),
    ("ECDHE-RSA-AES256-SHA", Sha1),
    ("ECDHE-ECDSA-AES256-SHA", Sha1),
    ("AES128-GCM-SHA256", Static),
    ("AES128-SHA256", Static),
    ("AES128-SHA", StaticSha1),
    ("AES256-GCM-SHA384", Static),
    ("AES256-SHA256", Static),
    ("AES256-SHA", StaticSha1),
    ("DES-CBC3-SHA", TripleDes),
];

const fn policy(name: &'static str, versions: (usize, usize), suites: &'static [Suites]) -> SslPolicy {
    SslPolicy { name, versions, suites }
}

/// What a request that names no policy gets, unless it comes from AWS's console.
pub const DEFAULT: &str = "ELBSecurityPolicy-2016-08";

/// The policies, by name.
pub static SSL_POLICIES: &[SslPolicy] = &[
    policy("ELBSecurityPolicy-2016-08", (0, 2), &[Gcm, Cbc, Sha1, Static, StaticSha1]),
    policy("ELBSecurityPolicy-FS-1-1-2019-08", (1, 2), &[Gcm, Cbc, Sha1]),
    policy("ELBSecurityPolicy-FS-1-2-2019-08", (2, 2), &[Gcm, Cbc, Sha1]),
    policy("ELBSecurityPolicy-FS-1-2-Res-2019-08", (2, 2), &[Gcm, Cbc]),
    policy("ELBSecurityPolicy-FS-1-2-Res-2020-10", (2, 2), &[Gcm]),
    policy("ELBSecurityPolicy-FS-2018-06", (0, 2), &[Gcm, Cbc, Sha1]),
    policy("ELBSecurityPolicy-TLS-1-0-2015-04", (0, 2), &[Gcm, Cbc, Sha1, Static, StaticSha1, TripleDes]),
    policy("ELBSecurityPolicy-TLS-1-1-2017-01", (1, 2), &[Gcm, Cbc, Sha1, Static, StaticSha1]),
    policy("ELBSecurityPolicy-TLS-1-2-2017-01", (2, 2), &[Gcm, Cbc, Static]),
    policy("ELBSecurityPolicy-TLS-1-2-Ext-2018-06", (2, 2), &[Gcm, Cbc, Sha1, Static, StaticSha1]),
    policy(
        "ELBSecurityPolicy-TLS13-1-0-2021-06",
        (0, 3),
        &[Tls13, ChaCha, Gcm, Cbc, Sha1, Static, StaticSha1],
    ),
    policy("ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04", (0, 3), &[Tls13, Gcm, Cbc, Sha1, Static, StaticSha1]),
    policy(
        "ELBSecurityPolicy-TLS13-1-1-2021-06",
        (1, 3),
        &[Tls13, ChaCha, Gcm, Cbc, Sha1, Static, StaticSha1],
    ),
    policy("ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04", (1, 3), &[Tls13, Gcm, Cbc, Sha1, Static, StaticSha1]),
    policy("ELBSecurityPolicy-TLS13-1-2-2021-06", (2, 3), &[Tls13, ChaCha, Gcm, Cbc]),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04", (2, 3), &[Tls13, Gcm, Cbc, Sha1]),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", (2, 3), &[Tls13, ChaCha, Gcm, Cbc, Static]),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04", (2, 3), &[Tls13, Gcm, Cbc, Static]),
    policy(
        "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
        (2, 3),
        &[Tls13, ChaCha, Gcm, Cbc, Sha1, Static, StaticSha1],
    ),
    policy(
        "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
        (2, 3),
        &[Tls13, Gcm, Cbc, Sha1, Static, StaticSha1],
    ),
    policy("ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04", (2, 3), &[Tls13, Gcm, Cbc]),
    policy("ELBSecurityPolicy-TLS13-1-2-Res-2021-06", (2, 3), &[Tls13, ChaCha, Gcm]),
    policy("ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04", (2, 3), &[Tls13, Gcm]),
    policy("ELBSecurityPolicy-TLS13-1-3-2021-06", (3, 3), &[Tls13, ChaCha]),
    policy("ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04", (3, 3), &[Tls13]),
];

impl SslPolicy {
    /// The policy of this name.
    pub fn find(name: &str) -> Option<&'static SslPolicy> {
        SSL_POLICIES.iter().find(|policy| policy.name == name)
    }

    /// The versions that it allows, the newest first.
    pub fn protocols(&self) -> impl Iterator<Item = &'static str> {
        VERSIONS[self.versions.0..=self.versions.1].iter().rev().copied()
    }

    /// The cipher suites that it allows, the best first.
    pub fn ciphers(&self) -> impl Iterator<Item = &'static str> {
        let allowed = CIPHERS.iter().filter(|(_, suites)| self.suites.contains(suites));
        allowed.map(|(name, _)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_as_aws_lists_them() {
        assert!(SSL_POLICIES.is_sorted_by_key(|policy| policy.name), "pages need an order");
        for (name, protocols, ciphers, last) in [
            (DEFAULT, "TLSv1.2 TLSv1.1 TLSv1", 18, "AES256-SHA"),
            ("ELBSecurityPolicy-TLS13-1-2-2021-06", "TLSv1.3 TLSv1.2", 11, "ECDHE-RSA-AES256-SHA384"),
            ("ELBSecurityPolicy-TLS13-1-3-2021-06", "TLSv1.3", 3, "TLS_CHACHA20_POLY1305_SHA256"),
            ("ELBSecurityPolicy-FS-1-2-Res-2020-10", "TLSv1.2", 4, "ECDHE-RSA-AES256-GCM-SHA384"),
            ("ELBSecurityPolicy-TLS-1-0-2015-04", "TLSv1.2 TLSv1.1 TLSv1", 19, "DES-CBC3-SHA"),
        ] {
            let policy = SslPolicy::find(name).expect(name);
            assert_eq!(policy.protocols().collect::<Vec<_>>().join(" "), protocols, "{name}");
            assert_eq!(policy.ciphers().count(), ciphers, "{name}");
            assert_eq!(policy.ciphers().last(), Some(last), "{name}");
        }
    }
}
