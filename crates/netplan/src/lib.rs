//! Pure: a topology to the kernel state that carries it, and to a verdict on a packet.
//!
//! The same rules are written here twice, on purpose: [`compile`] says them to the kernel and
//! [`verdict()`] to people, and a property test holds one against the other. Never here: I/O, a clock, an id
//! made up, or a judgement on whether the API may ask for such a topology. The data plane carries IPv4;
//! types hold either family, and IPv6 is passed over.

pub mod ids;
pub mod nft;
pub mod plan;
pub mod topology;

mod compile;
mod names;
mod render;
pub mod verdict;

pub use compile::{Compiler, compile};
pub use names::link_name;
pub use verdict::verdict;
