//! What several services do inside one transaction: know the caller, refuse in AWS's words, make ids,
//! take addresses, tag, filter, paginate.
//!
//! A service never calls another service: both call this. Nothing here knows a wire format or
//! touches the machine.

pub mod address;
pub mod arn;
pub mod asked;
pub mod certificate;
pub mod ctx;
pub mod default_vpc;
pub mod ec2;
pub mod entry;
pub mod fault;
pub mod filter;
pub mod id;
pub mod identity;
pub mod interface;
pub mod managed_policy;
pub mod page;
pub mod shown;
pub mod tags;

pub use ctx::{Ctx, Settings};
pub use entry::{Entry, Service, entry};
pub use fault::Fault;
pub use id::{new_id, random_letters};
pub use shown::{range, text, word};
