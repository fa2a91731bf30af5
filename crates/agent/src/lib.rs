//! The reconcilers: desired state in, kernel, machines, proxies and names out.
//!
//! Each looks at the records, makes its part of the machine agree with them, and writes what it saw; see
//! `reconcile` for what they have in common, and [`Agent`] for how they are started and asked. Nothing
//! here answers a request of an API, and nothing decides whether a caller may have what it asked for.

mod agent;
mod balancer;
mod error;
mod hostnames;
mod internet;
mod machines;
mod metadata;
mod names;
mod nat;
mod network;
mod reconcile;
mod site;
mod stations;
mod watch;

pub use agent::{Agent, AgentConfig, Egress};
pub use error::Error;
pub use reconcile::Status;
pub use site::INTERNET;
