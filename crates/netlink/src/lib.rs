//! Applies a network plan to the kernel.
