//! What can go wrong between a plan and the kernel, one variant per thing a caller can act on.

use std::fmt;
use std::io;

use netplan::plan::NetnsName;

use crate::Applied;

/// Why a namespace could not be made to agree with its plan.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The namespace could not be entered: its descriptor is not a network namespace, or it belongs to a
    /// user namespace over which this process has no power.
    #[error("cannot enter the network namespace: {0}")]
    Enter(#[source] io::Error),

    /// A netlink socket could not be made, written or read.
    #[error("netlink socket: {doing}: {source}")]
    Socket {
        /// What was being done with the socket.
        doing: &'static str,
        /// The kernel's reason.
        source: io::Error,
    },

    /// The kernel refused one object. Of an nftables transaction nothing was applied.
    #[error("the kernel refused to {doing}: {source}{}", detail.as_deref().map(|d| format!(" ({d})")).unwrap_or_default())]
    Refused {
        /// The change and the object's name, such as `add rule 3 of chain vpc/sg-1`.
        doing: String,
        /// The errno.
        source: io::Error,
        /// The kernel's own sentence, where it gave one.
        detail: Option<String>,
    },

    /// A kernel setting could not be written.
    #[error("cannot set {key} to {value}: {source}")]
    Sysctl {
        /// The setting's name in `sysctl` notation.
        key: String,
        /// The value that was to be written.
        value: String,
        /// The kernel's reason.
        source: io::Error,
    },

    /// The descriptor of a namespace could not be had from whoever keeps it.
    #[error("cannot open the namespace {namespace}: {source}")]
    Open {
        /// The namespace's name.
        namespace: NetnsName,
        /// The keeper's reason.
        source: io::Error,
    },

    /// A link was left out, because the namespace of its other end could not be brought to its plan.
    #[error("link {link} waits for the namespace {peer} of its other end")]
    Waits {
        /// The link's name.
        link: String,
        /// The namespace of its other end.
        peer: NetnsName,
    },

    /// Two parts of the namespace's plan declare one set with two types.
    #[error("the plan declares one nftables set or map with two types")]
    Retyped,

    /// The kernel answered something that this crate cannot read.
    #[error("cannot read the kernel's answer about {about}: {detail}")]
    Answer {
        /// What had been asked for.
        about: &'static str,
        /// What was wrong with the answer.
        detail: String,
    },
}

impl Error {
    /// The kernel's errno, where there is one.
    pub fn errno(&self) -> Option<i32> {
        match self {
            Error::Enter(source)
            | Error::Socket { source, .. }
            | Error::Refused { source, .. }
            | Error::Sysctl { source, .. }
            | Error::Open { source, .. } => source.raw_os_error(),
            Error::Waits { .. } | Error::Retyped | Error::Answer { .. } => None,
        }
    }
}

/// Some namespaces could not be brought to their plan. All others were; the next application begins with
/// a look at what is in the failed ones.
#[derive(Debug)]
pub struct Failures {
    /// What was done in spite of it.
    pub applied: Box<Applied>,
    /// Each namespace that failed, and why. Never empty.
    pub failed: Vec<(NetnsName, Error)>,
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (namespace, error)) in self.failed.iter().enumerate() {
            write!(f, "{}{namespace}: {error}", if number == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for Failures {}
