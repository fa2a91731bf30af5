//! What the whole yard shares whatever the account and region: public addresses and small numbers.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};
use store::Record;

use crate::network::records;

/// A public address in use, keyed by itself, so that no two owners get the same one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicAddress {
    /// The address.
    pub address: Ipv4Addr,
    /// The account that holds it.
    pub account: String,
    /// The region that it is in.
    pub region: String,
    /// The id of what holds it: an allocation, an interface.
    pub owner: String,
}

/// A counter that only rises, keyed by what it counts (`vpc`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Counter {
    /// The next number.
    pub next: u32,
}

/// The scope of what belongs to no account.
pub fn yard_scope() -> store::Scope {
    store::Scope::new("", "")
}

records! {
    PublicAddress, "public-address";
    Counter, "counter";
}
