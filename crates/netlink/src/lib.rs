//! Applies a network plan to the kernel.
//!
//! [`Applier`] compares the plan with what it applied before and changes only what differs; a namespace that
//! it has not seen is read first. It speaks rtnetlink and nftables over sockets of its own, starts no program
//! and never enters a namespace with a thread of the caller's. What should be there is `netplan`'s to say.

mod applied;
mod applier;
mod carry;
mod change;
mod channel;
mod conntrack;
mod converge;
mod error;
mod inventory;
mod netns;
mod nft;
mod route;

pub use applied::Applied;
pub use applier::Applier;
pub use error::{Error, Failures};
pub use inventory::Inventory;
pub use netns::{Netns, within};
pub use nft::read::Ruleset;
