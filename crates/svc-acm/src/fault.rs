//! ACM's refusals. Source: "Common errors" and the errors of each action, ACM API reference.

use resources::Fault;
use resources::certificate::BadCertificate;
use resources::tags::BadTag;

/// A value that ACM does not take.
pub fn validation(what: impl Into<String>) -> Fault {
    Fault::new("ValidationException", what)
}

/// A parameter that does not go with the others.
pub fn invalid_parameter(what: impl Into<String>) -> Fault {
    Fault::new("InvalidParameterException", what)
}

/// The certificate is not there.
pub fn not_found(arn: &str) -> Fault {
    Fault::new("ResourceNotFoundException", format!("Could not find certificate {arn}."))
}

/// A balancer uses the certificate.
pub fn in_use(arn: &str) -> Fault {
    Fault::new("ResourceInUseException", format!("Certificate {arn} is in use."))
}

/// A quota.
pub fn limit_exceeded(what: impl Into<String>) -> Fault {
    Fault::new("LimitExceededException", what)
}

/// An ARN that is not a certificate's.
pub fn invalid_arn(arn: &str) -> Fault {
    Fault::new("InvalidArnException", format!("'{arn}' is not a valid certificate ARN."))
}

/// A tag that cannot be.
pub fn bad_tag(bad: &BadTag) -> Fault {
    let code = match bad {
        BadTag::TooMany => "TooManyTagsException",
        BadTag::Key(_) | BadTag::Value(_) | BadTag::Reserved(_) => "InvalidTagException",
    };
    Fault::new(code, bad.to_string())
}

/// A certificate that is not taken.
pub fn bad_certificate(bad: &BadCertificate) -> Fault {
    match bad {
        BadCertificate::Unreadable => validation(
            "The certificate field is not in the valid PEM format. Please provide one certificate in PEM.",
        ),
        BadCertificate::Several => validation(
            "The certificate field contains more than one certificate. You can specify only one certificate in this field.",
        ),
        BadCertificate::TooEarly(from) => {
            validation(format!("The certificate is not valid yet: its validity period begins at {from}."))
        }
        BadCertificate::Expired(until) => {
            validation(format!("The certificate has expired: its validity period ended at {until}."))
        }
        BadCertificate::BadKey => validation(
            "The private key is not supported, or is not in the valid PEM format. It must not be encrypted.",
        ),
        BadCertificate::Unsupported(algorithm) => {
            validation(format!("The key algorithm {algorithm} of the certificate is not supported."))
        }
        BadCertificate::NotServed(_) => Fault::not_implemented(bad),
        BadCertificate::KeyMismatch => {
            validation("The certificate and the private key do not match: the public keys differ.")
        }
        BadCertificate::BrokenChain(_) => {
            validation("Could not validate the certificate with the certificate chain.")
        }
    }
}
