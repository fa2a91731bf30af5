//! A cloud in your own yard.
fn main() {}
