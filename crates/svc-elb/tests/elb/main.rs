//! The service as the gateway calls it: form parameters in, typed answers and refusals out, over a
//! store in memory.

mod answers;
mod health;
mod refusals;
mod world;
