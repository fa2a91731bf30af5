//! Why the front door turned a request away, and how AWS says that: the codes differ by protocol, and
//! EC2's from those of the other query services.
//!
//! Sources: "Common errors" in the IAM, STS and Elastic Load Balancing API references, "Error codes for
//! the Amazon EC2 API".

use std::borrow::Cow;

use resources::Fault;
use wire::{Invalid, Protocol, Unroutable};

use crate::sigv4::SignatureError;

/// Why a request was turned away.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The signature is missing, malformed, old or wrong.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// The access key or its token is not one of ours, or was made inactive.
    #[error("the access key or its session token is not known")]
    UnknownKey,
    /// The temporary key has ended.
    #[error("the session has ended")]
    ExpiredToken,
    /// IAM refuses, for this reason.
    #[error("{0}")]
    Denied(String),
    /// No operation answers.
    #[error("{cause}")]
    Unroutable {
        /// Why.
        cause: Unroutable,
        /// The service.
        service: &'static str,
        /// Its version.
        version: &'static str,
    },
    /// The input does not fit the model.
    #[error("the input does not fit the model")]
    Invalid(#[from] Invalid),
    /// The operation refused.
    #[error(transparent)]
    Fault(Fault),
}

/// A refusal in AWS's words.
pub struct Said {
    /// The code.
    pub code: Cow<'static, str>,
    /// The sentence.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
}

/// Which family of codes a protocol's services use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Ec2,
    Query,
    Json,
}

impl Refusal {
    /// The refusal in the words of the protocol's services.
    pub fn said(&self, protocol: Protocol) -> Said {
        let family = match protocol {
            Protocol::Ec2Query => Family::Ec2,
            Protocol::AwsQuery | Protocol::RestXml => Family::Query,
            _ => Family::Json,
        };
        let by_family =
            |ec2: (&'static str, u16), query: (&'static str, u16), json: &'static str, message: String| {
                let (code, status) = match family {
                    Family::Ec2 => ec2,
                    Family::Query => query,
                    Family::Json => (json, 400),
                };
                Said { code: code.into(), message, status }
            };
        const VALIDATE: &str = "AWS was not able to validate the provided access credentials";
        match self {
            Refusal::Signature(error) => match error {
                SignatureError::Missing => by_family(
                    ("MissingAuthenticationToken", 403),
                    ("MissingAuthenticationToken", 403),
                    "MissingAuthenticationTokenException",
                    error.to_string(),
                ),
                SignatureError::Incomplete(_) => by_family(
                    ("IncompleteSignature", 400),
                    ("IncompleteSignature", 400),
                    "IncompleteSignatureException",
                    error.to_string(),
                ),
                SignatureError::Expired(_) | SignatureError::TooEarly(_) => {
                    let message = match family {
                        Family::Ec2 => format!("Request has expired. {error}"),
                        _ => error.to_string(),
                    };
                    by_family(
                        ("RequestExpired", 400),
                        ("SignatureDoesNotMatch", 403),
                        "InvalidSignatureException",
                        message,
                    )
                }
                SignatureError::Mismatch | SignatureError::BodyMismatch => {
                    let message = match family {
                        Family::Ec2 => format!("{VALIDATE}. {error}"),
                        _ => error.to_string(),
                    };
                    by_family(
                        ("AuthFailure", 401),
                        ("SignatureDoesNotMatch", 403),
                        "InvalidSignatureException",
                        message,
                    )
                }
            },
            Refusal::UnknownKey => by_family(
                ("AuthFailure", 401),
                ("InvalidClientTokenId", 403),
                "UnrecognizedClientException",
                match family {
                    Family::Ec2 => VALIDATE.to_owned(),
                    _ => "The security token included in the request is invalid.".to_owned(),
                },
            ),
            Refusal::ExpiredToken => by_family(
                ("RequestExpired", 400),
                ("ExpiredToken", 403),
                "ExpiredTokenException",
                "The security token included in the request is expired".to_owned(),
            ),
            Refusal::Denied(why) => by_family(
                ("UnauthorizedOperation", 403),
                ("AccessDenied", 403),
                "AccessDeniedException",
                match family {
                    Family::Ec2 => format!("You are not authorized to perform this operation. {why}"),
                    _ => why.clone(),
                },
            ),
            Refusal::Unroutable { cause, service, version } => unroutable(cause, service, version, family),
            Refusal::Invalid(invalid) => {
                let (code, message) = invalid.code_and_message(protocol);
                Said { code: code.into(), message, status: 400 }
            }
            Refusal::Fault(fault) => {
                Said { code: fault.code.clone(), message: fault.message.clone(), status: fault.status }
            }
        }
    }
}

fn unroutable(cause: &Unroutable, service: &str, version: &str, family: Family) -> Said {
    match cause {
        Unroutable::NotImplemented(name) => Said {
            code: "NotImplemented".into(),
            message: format!(
                "{service} {name} is not implemented by this yard yet. OPERATIONS.md lists what is."
            ),
            status: 501,
        },
        Unroutable::OtherVersion(other) => Said {
            code: "NotImplemented".into(),
            message: format!(
                "Version {other} of this service is not implemented by this yard, which speaks {service} of version {version}."
            ),
            status: 501,
        },
        Unroutable::NoAction => Said {
            code: match family {
                Family::Ec2 => "MissingParameter".into(),
                Family::Query => "MissingAction".into(),
                Family::Json => "UnknownOperationException".into(),
            },
            message: "The request must contain the parameter Action".into(),
            status: 400,
        },
        Unroutable::UnknownAction(name) => Said {
            code: match family {
                Family::Json => "UnknownOperationException".into(),
                _ => "InvalidAction".into(),
            },
            message: match family {
                Family::Ec2 => format!("The action {name} is not valid for this web service."),
                _ => format!("Could not find operation {name} for version {version}"),
            },
            status: 400,
        },
    }
}
