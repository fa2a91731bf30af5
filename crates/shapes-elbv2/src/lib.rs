//! Generated request and response shapes of elbv2.
