//! XML: reading request bodies, writing answers.

mod escape;
pub(crate) mod read;
mod trail;
pub(crate) mod write;
