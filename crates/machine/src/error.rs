//! What can go wrong, one variant for each thing a caller can act on.

use std::io;

/// Why a request to the keeper, or a step of the keeper's own, did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A system call said no. `doing` says what we were about, in words for a log.
    #[error("{doing}: {source}")]
    System {
        /// What was being done.
        doing: String,
        /// What the kernel answered.
        source: io::Error,
    },
    /// Nobody answers on the keeper's socket any more: it died, or it was shut down.
    #[error("the keeper is gone")]
    Gone,
    /// The keeper did not answer in time.
    #[error("the keeper did not answer within {0:?}")]
    Timeout(std::time::Duration),
    /// No machine has this name.
    #[error("there is no machine {0}")]
    NoSuchMachine(String),
    /// The machine exists, and does not run.
    #[error("machine {0} is not running")]
    NotRunning(String),
    /// A machine of this name runs already, of another generation or with its end not yet forgotten.
    #[error("machine {0} is running already")]
    Running(String),
    /// The machine could not be built or its init did not come up; the text says which step failed.
    #[error("machine {name} did not start: {why}")]
    Launch {
        /// The machine.
        name: String,
        /// The step that failed and what the kernel said to it.
        why: String,
    },
    /// The request is not one the keeper can carry out as it stands (a name, a size, a missing file).
    #[error("{0}")]
    Invalid(String),
    /// The keeper is of another version and does not know this request: `yard down`, then `yard up`.
    #[error("the running keeper is of another version: {0}")]
    Version(String),
    /// The host forbids something that machines cannot do without; [`host_report`](crate::host_report)
    /// says how to mend it.
    #[error("{0}")]
    Host(String),
}

/// Names what was being done when a system call failed.
pub(crate) trait Doing<T> {
    /// Wraps the error with the words of `doing`, which are made only when there is one.
    fn doing<S: Into<String>>(self, doing: impl FnOnce() -> S) -> Result<T, Error>;
}

impl<T, E: Into<io::Error>> Doing<T> for Result<T, E> {
    fn doing<S: Into<String>>(self, doing: impl FnOnce() -> S) -> Result<T, Error> {
        self.map_err(|e| Error::System { doing: doing().into(), source: e.into() })
    }
}
