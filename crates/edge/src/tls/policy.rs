//! Cipher suites by the names that AWS's security policies have for them, which are OpenSSL's.
//!
//! The library speaks TLS 1.2 and 1.3 and these suites only; what else a policy names is left out. The versions
//! follow from the suites: those of TLS 1.3 are its own.

use rustls::{CipherSuite, SupportedCipherSuite, crypto::ring::cipher_suite as suite};

static SUITES: [(&str, SupportedCipherSuite); 9] = [
    ("TLS_AES_128_GCM_SHA256", suite::TLS13_AES_128_GCM_SHA256),
    ("TLS_AES_256_GCM_SHA384", suite::TLS13_AES_256_GCM_SHA384),
    ("TLS_CHACHA20_POLY1305_SHA256", suite::TLS13_CHACHA20_POLY1305_SHA256),
    ("ECDHE-ECDSA-AES128-GCM-SHA256", suite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256),
    ("ECDHE-RSA-AES128-GCM-SHA256", suite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256),
    ("ECDHE-ECDSA-AES256-GCM-SHA384", suite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384),
    ("ECDHE-RSA-AES256-GCM-SHA384", suite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384),
    ("ECDHE-ECDSA-CHACHA20-POLY1305", suite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256),
    ("ECDHE-RSA-CHACHA20-POLY1305", suite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256),
];

/// The suites of these names, in their order.
pub(super) fn suites(names: &[String]) -> Vec<SupportedCipherSuite> {
    let of = |name: &String| SUITES.iter().find(|(known, _)| known == name).map(|(_, suite)| *suite);
    names.iter().filter_map(of).collect()
}

/// A suite's name.
pub(super) fn name(of: CipherSuite) -> &'static str {
    SUITES.iter().find(|(_, suite)| suite.suite() == of).map_or("", |(name, _)| name)
}
