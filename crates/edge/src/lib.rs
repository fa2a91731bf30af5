//! The HTTP proxy behind load balancers.
