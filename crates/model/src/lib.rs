//! The resource types that the control and the agent wing share.
//!
//! Each is one JSON record in the store: what the caller asked for, and the state that a reconciler
//! last saw. Services write intent, the agent writes `state`, addresses it had to find, and health;
//! neither calls the other. Nothing here does I/O or decides anything.

pub mod address;
pub mod certificate;
pub mod compute;
pub mod elb;
pub mod iam;
pub mod id;
pub mod network;
pub mod region;
pub mod security;
pub mod ssl_policy;

pub use id::*;

use std::collections::BTreeMap;

/// A resource's tags. AWS answers them in no promised order; ours is that of the keys.
pub type Tags = BTreeMap<String, String>;

/// A moment.
pub use jiff::Timestamp;
