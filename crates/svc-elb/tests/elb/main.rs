//! The service as the gateway calls it: form parameters in, typed answers and refusals out, over a
//! store in memory.

#![allow(clippy::unwrap_used)] // a world that cannot be built fails its test

mod answers;
mod health;
mod https;
mod refusals;
mod world;
