//! Runs process trees as machines, and the keeper that holds them.
