//! Answers names inside a network namespace.
