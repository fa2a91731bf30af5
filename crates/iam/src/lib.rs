//! The policy language: parse and judge, pure.
