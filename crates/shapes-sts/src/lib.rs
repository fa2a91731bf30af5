//! Generated request and response shapes of sts.
