//! Pure: a topology to the kernel state that carries it, and to a verdict on a packet.

pub mod nft;
pub mod plan;
