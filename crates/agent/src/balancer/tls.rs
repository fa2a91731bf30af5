//! A listener's certificates and security policy in the engine's words.
//!
//! Of several certificates for one name AWS shows the best that the client can use; the engine takes the first
//! that it can, so they are put in AWS's order here: the kind of key, whether they hold still, how they are
//! signed, the key's length, how long they hold.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html>

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use edge::Tls;
use jiff::Timestamp;
use model::certificate::{Certificate, Facts};
use model::elb;
use model::ssl_policy::{self, SslPolicy};
use resources::certificate;

/// What a listener shows; none where its default certificate is not there or cannot be read.
pub(super) fn of(
    listener: &elb::Listener,
    certificates: &BTreeMap<String, Arc<Certificate>>,
    now: Timestamp,
) -> Option<Tls> {
    let (default, others) = listener.certificates.split_first()?;
    let mut others: Vec<&Certificate> =
        others.iter().filter_map(|arn| certificates.get(arn).map(|found| &**found)).collect();
    others.sort_by_key(|certificate| rank(&certificate.facts, now));
    let policy = listener.ssl_policy.as_deref().and_then(SslPolicy::find);
    let policy = policy.or_else(|| SslPolicy::find(ssl_policy::DEFAULT))?;
    let header = |key: &str, usual: &'static str| {
        let named = listener.attributes.get(key).and_then(|name| name.parse().ok());
        named.or_else(|| usual.parse().ok())
    };
    Some(Tls {
        certificate: in_der(certificates.get(default)?)?,
        others: others.into_iter().filter_map(in_der).collect(),
        ciphers: policy.ciphers().map(str::to_owned).collect(),
        version_header: header("routing.http.request.x_amzn_tls_version.header_name", "x-amzn-tls-version")?,
        cipher_header: header(
            "routing.http.request.x_amzn_tls_cipher_suite.header_name",
            "x-amzn-tls-cipher-suite",
        )?,
    })
}

fn in_der(certificate: &Certificate) -> Option<edge::Certificate> {
    let (chain, key) = certificate::in_der(certificate)?;
    Some(edge::Certificate { names: certificate.facts.domains().to_vec(), chain, key })
}

/// What puts certificates in AWS's order, the best first.
fn rank(facts: &Facts, now: Timestamp) -> impl Ord + use<> {
    let digits = |text: &str| -> u32 {
        let digits: String =
            text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    };
    let expired = now > facts.not_after;
    let lifetime = facts.not_after.duration_since(facts.not_before);
    (
        !facts.key_algorithm.starts_with("EC_"),
        expired,
        Reverse(digits(&facts.signature_algorithm)),
        Reverse(digits(&facts.key_algorithm)),
        Reverse(lifetime),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_are_in_awss_order() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let facts = |key: &str, signature: &str, from: &str, to: &str| -> Facts {
            serde_json::from_value(serde_json::json!({
                "serial": "", "subject": "", "issuer": "", "common_name": null, "names": [],
                "not_before": format!("{from}-01-01T00:00:00Z"), "not_after": format!("{to}-01-01T00:00:00Z"),
                "key_algorithm": key, "signature_algorithm": signature,
            }))
            .unwrap()
        };
        let usual = facts("RSA_2048", "SHA256WITHRSA", "2025", "2027");
        for (shows, better, worse) in [
            ("elliptic curves before RSA", facts("EC_prime256v1", "SHA256WITHRSA", "2024", "2025"), &usual),
            ("what holds", usual.clone(), &facts("RSA_4096", "SHA512WITHRSA", "2020", "2025")),
            ("how it is signed", facts("RSA_2048", "SHA512WITHRSA", "2025", "2027"), &usual),
            ("the longer key", facts("RSA_4096", "SHA256WITHRSA", "2025", "2027"), &usual),
            ("the longer time", facts("RSA_2048", "SHA256WITHRSA", "2024", "2027"), &usual),
        ] {
            assert!(rank(&better, now) < rank(worse, now), "{shows}");
        }
    }

    #[test]
    fn a_listener_without_its_certificate_shows_nothing() {
        let listener: elb::Listener = serde_json::from_value(serde_json::json!({
            "arn": "listener", "load_balancer_arn": "web", "port": 443, "protocol": "HTTPS",
            "certificates": ["gone"], "default_actions": [],
        }))
        .unwrap();
        assert!(of(&listener, &BTreeMap::new(), Timestamp::UNIX_EPOCH).is_none());
    }
}
