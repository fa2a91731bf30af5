//! Answers names inside a network namespace.
//!
//! A caller makes a UDP and a TCP socket in the namespace and starts a [`Server`] on them. The
//! server asks its [`View`], which the caller swaps whenever the cloud changes; what the view does
//! not know is either nobody's or asked of an [`Upstream`]. It never knows a resource, a store or
//! an API, makes no namespace, and keeps no cache.
//!
//! The wire format is hickory-proto's. The listening is our own: hickory-server spawns a task per
//! packet, accepts connections without a bound, and spins when descriptors run out, while a machine
//! in one VPC must not be able to harm another's names.

mod forward;
mod fqdn;
mod limits;
mod message;
mod names;
mod pattern;
mod server;
mod view;

pub use fqdn::{Fqdn, NameError};
pub use hickory_proto::rr::RecordType;
pub use limits::{Limits, Share};
pub use names::{Answer, Data, Names, Record, Resolve, TTL, Zone};
pub use server::Server;
pub use view::{Upstream, View};
