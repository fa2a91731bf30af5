//! A refusal, in AWS's code and words.
//!
//! Codes differ from service to service, so each service keeps its own in a room of that name; what
//! is here is what all share.

use std::borrow::Cow;

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct Fault {
    /// AWS's code (`InvalidVpcID.NotFound`).
    pub code: Cow<'static, str>,
    /// What was wrong, with the value, and how to mend it.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
}

impl Fault {
    /// The caller's mistake, answered with 400.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Fault {
        Fault { code: code.into(), message: message.into(), status: 400 }
    }

    /// The same with another status.
    pub fn with_status(self, status: u16) -> Fault {
        Fault { status, ..self }
    }

    /// What EC2 answers a dry run that would have succeeded.
    pub fn dry_run() -> Fault {
        Fault::new("DryRunOperation", "Request would have succeeded, but DryRun flag is set.")
            .with_status(412)
    }

    /// Something that this yard does not do yet, by name. Never an empty success.
    pub fn not_implemented(what: impl std::fmt::Display) -> Fault {
        Fault::new("NotImplemented", format!("{what} is not implemented by this yard.")).with_status(501)
    }

    /// A fault of the yard's own. The caller sees only that; the log has the rest.
    pub fn internal(cause: impl std::fmt::Display) -> Fault {
        tracing::error!(%cause, "internal failure");
        Fault::new("InternalError", "An internal error has occurred.").with_status(500)
    }
}

impl From<store::Error> for Fault {
    fn from(error: store::Error) -> Fault {
        Fault::internal(error)
    }
}
