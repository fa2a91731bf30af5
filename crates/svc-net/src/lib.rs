//! The network half of EC2.
