//! The HTTP proxy behind Application Load Balancers.
//!
//! It is told what each balancer is ([`Balancer`], plain values) and makes it so: it listens on every
//! node's address, chooses a rule, a target group and a target for each request, carries the request
//! there, and checks the targets' health from each node. It knows no AWS API and no store, opens no
//! socket but through [`Sockets`], and decides nothing about who may connect: that is the network's.
//!
//! Read [`engine`](Engine) for the face, `proxy` for a request's way. What decides is pure and apart:
//! [`rules`], [`choose`], [`health`].

pub mod choose;
mod config;
pub mod health;
mod pattern;
pub mod rules;
mod sockets;
mod status;

pub use config::{
    Action, Algorithm, Attributes, Balancer, BalancerId, Condition, FixedResponse, Forward, ForwardedFor,
    GroupId, Listener, Node, NodeId, ProtocolVersion, QueryMatch, Redirect, RedirectStatus, Rule, Standing,
    Stickiness, Target, TargetGroup, TargetId, WeightedGroup, Zone,
};
pub use pattern::Pattern;
pub use sockets::{Connecting, HostSockets, Sockets};
pub use status::{BalancerStatus, Counters, GroupStatus, ListenerStatus, TargetStatus};
