//! AWS's policy language: parse a document, judge a request. Pure functions of their arguments.
//!
//! [`Policy::parse`] is as strict as IAM and refuses in IAM's words; [`judge`] follows AWS's documented
//! evaluation order and says which statement decided; [`simulate`] adds every statement that matched.
//! Documents are untrusted: size and depth are bounded, a pattern costs at most its length times the
//! text's, and nothing here panics, reads a clock, or looks anything up.

mod arn;
mod condition;
mod context;
mod decision;
mod error;
mod glob;
mod json;
mod judge;
mod operator;
mod parse;
mod pattern;
mod policy;
mod principal;

pub use context::Context;
pub use decision::{Decision, Source, StatementRef};
pub use error::PolicyError;
pub use judge::{Authority, Match, Policies, Request, ResourceSide, Simulation, judge, may_assume, simulate};
pub use parse::{MAX_DOCUMENT_BYTES, PolicyKind, policy_size};
pub use policy::{Effect, NamedPolicy, Policy};
pub use principal::Principal;
