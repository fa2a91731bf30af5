//! What the two halves of EC2, network and compute, do alike: name resources and refuse in EC2's
//! words, tag, answer Describe calls, honour client tokens.
//!
//! It knows EC2's generated shapes (tags, filters) but no operation.

mod dns;
pub mod faults;
mod named;
mod query;
mod tags;
mod token;

pub use crate::query;
pub use dns::{private_name, public_name};
pub use named::{Named, parse, require, required};
pub use query::{Field, Look, Query, filtered};
pub use tags::{add_tags, shown_tags, tags_by_type, tags_of};
pub use token::once;
