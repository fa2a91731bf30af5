//! Which certificate a client is shown.
//!
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html>

use std::sync::Arc;

use rustls::{
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};

/// Whether a certificate for `pattern` is one for `name`, in any case; a first label of `*` stands for any one
/// label (RFC 6125 section 6.4.3).
pub fn covers(pattern: &str, name: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(parent) => name
            .split_once('.')
            .is_some_and(|(label, rest)| !label.is_empty() && rest.eq_ignore_ascii_case(parent)),
        None => pattern.eq_ignore_ascii_case(name),
    }
}

/// A listener's certificates.
#[derive(Debug)]
pub(super) struct Certificates {
    pub default: Arc<CertifiedKey>,
    /// Each with its names, the best first.
    pub others: Vec<(Vec<String>, Arc<CertifiedKey>)>,
}

impl Certificates {
    /// The certificate for a client that asks for `name`: among the others the first for the name itself, then
    /// the first with a wildcard for it, then the default.
    fn choose(&self, name: Option<&str>, suits: impl Fn(&CertifiedKey) -> bool) -> &Arc<CertifiedKey> {
        let Some(name) = name else { return &self.default };
        let find = |wild: bool| {
            self.others.iter().find(|(names, certificate)| {
                let mut fitting = names.iter().filter(|own| own.starts_with("*.") == wild);
                fitting.any(|own| covers(own, name)) && suits(certificate)
            })
        };
        find(false).or_else(|| find(true)).map_or(&self.default, |(_, certificate)| certificate)
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let offered = hello.signature_schemes();
        let suits = |certificate: &CertifiedKey| certificate.key.choose_scheme(offered).is_some();
        Some(self.choose(hello.server_name(), suits).clone())
    }
}

#[cfg(test)]
mod tests {
    use rustls::{
        SignatureAlgorithm, SignatureScheme,
        sign::{Signer, SigningKey},
    };

    use super::*;

    #[test]
    fn a_wildcard_is_one_label() {
        for (pattern, name, expected) in [
            ("shop.example.com", "shop.example.com", true),
            ("shop.example.com", "SHOP.example.COM", true),
            ("shop.example.com", "www.shop.example.com", false),
            ("*.example.com", "shop.example.com", true),
            ("*.Example.com", "shop.eXample.com", true),
            ("*.example.com", "a.shop.example.com", false),
            ("*.example.com", "example.com", false),
            ("*.example.com", ".example.com", false),
            ("*", "localhost", false),
        ] {
            assert_eq!(covers(pattern, name), expected, "{pattern} for {name}");
        }
    }

    /// A key that signs nothing: it is only chosen or not.
    #[derive(Debug)]
    struct Mute;

    impl SigningKey for Mute {
        fn choose_scheme(&self, _: &[SignatureScheme]) -> Option<Box<dyn Signer>> {
            None
        }

        fn algorithm(&self) -> SignatureAlgorithm {
            SignatureAlgorithm::ECDSA
        }
    }

    #[test]
    fn a_table_of_choices() {
        let certificate = |mark: u8| Arc::new(CertifiedKey::new(vec![vec![mark].into()], Arc::new(Mute)));
        let other = |mark: u8, names: &[&str]| {
            (names.iter().map(|name| (*name).to_owned()).collect(), certificate(mark))
        };
        let certificates = Certificates {
            default: certificate(0),
            others: vec![
                other(1, &["*.example.com"]),
                other(2, &["shop.example.com", "*.example.org"]),
                other(3, &["shop.example.com"]),
            ],
        };
        for (name, unsuited, expected, shows) in [
            (None, None, 0, "who names nobody"),
            (Some("elsewhere.net"), None, 0, "who names a stranger"),
            (Some("shop.example.com"), None, 2, "the name itself before a wildcard, the best before others"),
            (Some("Shop.Example.com"), None, 2, "in any case"),
            (Some("shop.example.com"), Some(2), 3, "the next where a client cannot use the best"),
            (Some("www.example.com"), None, 1, "a wildcard"),
            (Some("www.example.org"), None, 2, "another certificate's wildcard"),
            (Some("www.example.com"), Some(1), 0, "the default where a client can use none"),
        ] {
            let suits = |one: &CertifiedKey| Some(one.cert[0][0]) != unsuited;
            assert_eq!(certificates.choose(name, suits).cert[0][0], expected, "{shows}");
        }
    }
}
