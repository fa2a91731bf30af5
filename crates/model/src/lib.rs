//! The resource types that the control and the agent wing share.
