//! XML, as far as AWS's protocols use it: elements, attributes, text.

pub(crate) mod read;
pub(crate) mod write;
