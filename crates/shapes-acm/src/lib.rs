//! Request and response shapes of the service, as plain structs with static tables.
//!
//! Everything is generated: `operations.txt` names what is, `cargo xtask gen` writes it.

mod generated;

pub use generated::*;
