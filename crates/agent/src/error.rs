//! What can go wrong in a pass of a reconciler. None of it is final: the pass is made again.

use std::io;

/// Why the machine could not be made to agree with the records this time.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The records could not be read or written.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The keeper refused, or is gone.
    #[error(transparent)]
    Machine(#[from] machine::Error),
    /// Some namespaces could not be brought to their plan.
    #[error("network: {0}")]
    Network(#[from] netlink::Failures),
    /// Some of a load balancer's ports could not be opened.
    #[error("load balancer: {0}")]
    Balancer(#[from] edge::ApplyError),
    /// A system call said no.
    #[error("{doing}: {source}")]
    System {
        /// What was being done.
        doing: String,
        /// What the kernel answered.
        source: io::Error,
    },
    /// Nothing lives in this yard's network, so it has no internet that one could connect to.
    #[error("nothing runs that could be reached: the network has no namespaces now")]
    NoNetwork,
    /// A reconciler's own mistake, caught so that its next pass happens.
    #[error("the pass panicked: {0}")]
    Panic(String),
    /// Several things failed, each by itself; what is said is about the first.
    #[error("{first} (and {others} more)")]
    Several {
        /// The first of them.
        first: Box<Error>,
        /// How many more there were.
        others: usize,
    },
}

impl Error {
    /// A system call's refusal, with what was being done.
    pub(crate) fn system(doing: impl Into<String>, source: impl Into<io::Error>) -> Error {
        Error::System { doing: doing.into(), source: source.into() }
    }
}

/// Gathers the errors of work on many resources, so that one that fails holds up no other.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// Keeps the error, where there is one, and gives what there is otherwise.
    pub fn note<T>(&mut self, result: Result<T, impl Into<Error>>) -> Option<T> {
        result.map_err(|error| self.0.push(error.into())).ok()
    }

    /// All of them as one.
    pub fn finish(self) -> Result<(), Error> {
        let others = self.0.len().saturating_sub(1);
        match self.0.into_iter().next() {
            None => Ok(()),
            Some(first) if others == 0 => Err(first),
            Some(first) => Err(Error::Several { first: Box::new(first), others }),
        }
    }
}
