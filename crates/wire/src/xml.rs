//! XML: reading request bodies, writing answers.

pub(crate) mod document;
mod escape;
pub(crate) mod read;
mod trail;
pub(crate) mod write;
