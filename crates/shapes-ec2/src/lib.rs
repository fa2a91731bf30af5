//! Generated request and response shapes of ec2.
