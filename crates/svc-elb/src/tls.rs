//! What an HTTPS listener has and an HTTP one has not: a default certificate, a security policy, and whether its
//! clients must show certificates of their own.
//!
//! Source: CreateListener and ModifyListener, API reference; "Create an HTTPS listener", user guide for
//! Application Load Balancers.

use model::elb::Listener;
use model::ssl_policy::{self, SslPolicy};
use resources::{Fault, certificate};
use shapes_elbv2 as shapes;
use store::{Read, Scope};

use crate::attributes::LISTENER;
use crate::faults::{invalid, no_certificate, no_ssl_policy};

/// What a request says of TLS.
pub struct Asked<'a> {
    pub certificates: &'a [shapes::Certificate],
    pub ssl_policy: Option<&'a str>,
    pub alpn_policy: &'a [String],
    pub mutual: Option<&'a shapes::MutualAuthenticationAttributes>,
}

/// What a request says of TLS, which creating and modifying a listener call the same. Terraform sends an empty
/// text for what is left open, and AWS takes it so.
macro_rules! asked {
    ($input:expr) => {
        $crate::tls::Asked {
            certificates: &$input.certificates,
            ssl_policy: $input.ssl_policy.as_deref().filter(|policy| !policy.is_empty()),
            alpn_policy: &$input.alpn_policy,
            mutual: $input.mutual_authentication.as_ref(),
        }
    };
}
pub(crate) use asked;

impl Asked<'_> {
    /// Gives a listener, whose protocol is set already, what follows from the request.
    pub fn apply(&self, tx: &impl Read, scope: &Scope, listener: &mut Listener) -> Result<(), Fault> {
        if listener.protocol != "HTTPS" {
            self.refuse_for_http()?;
            listener.certificates.clear();
            listener.ssl_policy = None;
            listener.attributes.retain(|key, _| LISTENER.has(key));
            return Ok(());
        }
        if !self.alpn_policy.is_empty() {
            return Err(invalid("You cannot specify an ALPN policy for a listener with protocol 'HTTPS'"));
        }
        self.refuse_client_certificates()?;
        match (one(self.certificates)?, listener.certificates.first_mut()) {
            (None, None) => return Err(invalid("A certificate must be specified for HTTPS listeners")),
            (None, Some(_)) => {}
            (Some(arn), default) => {
                check(tx, scope, arn)?;
                match default {
                    Some(default) => arn.clone_into(default),
                    None => listener.certificates.push(arn.to_owned()),
                }
            }
        }
        match self.ssl_policy {
            Some(name) => listener.ssl_policy = Some(find_policy(name)?.name.to_owned()),
            None => {
                listener.ssl_policy.get_or_insert_with(|| ssl_policy::DEFAULT.to_owned());
            }
        }
        Ok(())
    }

    fn refuse_for_http(&self) -> Result<(), Fault> {
        let given = [
            ("certificates", !self.certificates.is_empty()),
            ("an SSL policy", self.ssl_policy.is_some()),
            ("an ALPN policy", !self.alpn_policy.is_empty()),
            (
                "mutual authentication",
                self.mutual.is_some_and(|mutual| mutual.mode.as_deref() != Some("off")),
            ),
        ];
        match given.iter().find(|(_, given)| *given) {
            Some((what, _)) => {
                Err(invalid(format!("You cannot specify {what} for a listener with protocol 'HTTP'")))
            }
            None => Ok(()),
        }
    }

    fn refuse_client_certificates(&self) -> Result<(), Fault> {
        match self.mutual.and_then(|mutual| mutual.mode.as_deref()) {
            None | Some("off") => Ok(()),
            Some(mode @ ("verify" | "passthrough")) => {
                Err(Fault::not_implemented(format_args!("A listener with mutual authentication '{mode}'")))
            }
            Some(other) => Err(invalid(format!(
                "Mutual authentication mode '{other}' must be one of 'off, passthrough, verify'"
            ))),
        }
    }
}

/// The one certificate that a request may name.
///
/// # Errors
/// `ValidationError` for more than one, and for one that is said to be the default: the call says that.
pub fn one(certificates: &[shapes::Certificate]) -> Result<Option<&str>, Fault> {
    match certificates {
        [] => Ok(None),
        [certificate] if certificate.is_default.is_some() => {
            Err(invalid("You cannot specify whether a certificate is the default one"))
        }
        [certificate] => match certificate.certificate_arn.as_deref() {
            Some(arn) => Ok(Some(arn)),
            None => Err(invalid("A certificate ARN must be specified")),
        },
        several => Err(invalid(format!(
            "You can specify one certificate in a call, and '{}' were specified",
            several.len()
        ))),
    }
}

/// Refuses a certificate that is not there.
pub fn check(tx: &impl Read, scope: &Scope, arn: &str) -> Result<(), Fault> {
    certificate::by_arn(tx, scope, arn).map(drop).ok_or_else(|| no_certificate(arn))
}

/// The policy of this name. Those that this yard would have to know more for are refused as such: what they
/// promise (a key exchange that quantum computers do not break, RFC 9151) it could not keep.
pub fn find_policy(name: &str) -> Result<&'static SslPolicy, Fault> {
    match SslPolicy::find(name) {
        Some(policy) => Ok(policy),
        None if name.starts_with("ELBSecurityPolicy-TLS13-")
            && (name.contains("-PQ-") || name.contains("-RFC9151-")) =>
        {
            Err(Fault::not_implemented(format_args!("The SSL policy '{name}'")))
        }
        None => Err(no_ssl_policy(name)),
    }
}
