//! Generated request and response shapes of iam.
