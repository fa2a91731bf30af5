//! The compute half of EC2.
