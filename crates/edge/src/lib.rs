//! The HTTP proxy behind Application Load Balancers.
//!
//! It is told what each balancer is ([`Balancer`], plain values) and makes it so: it listens on every
//! node's address, chooses a rule, a target group and a target for each request, carries the request
//! there, and checks the targets' health from each node. It knows no AWS API and no store, opens no
//! socket but through [`Sockets`], and decides nothing about who may connect: that is the network's.
//!
//! Read [`engine`](Engine) for the face, `proxy` for a request's way. What decides is pure and apart:
//! [`rules`], [`choose`], [`health`]; so are [`greeting`] and [`Rewound`],
//! which serve whoever brings connections here.

mod accept;
mod activity;
mod answer;
mod body;
mod checks;
pub mod choose;
mod client;
mod config;
mod counters;
mod date;
mod engine;
mod exchange;
mod forwarded;
pub mod greeting;
pub mod health;
pub mod http1;
mod io;
mod pattern;
mod pool;
mod proxy;
mod rewound;
pub mod rules;
mod signal;
mod snapshot;
mod sockets;
mod status;
mod sticky;
mod target;
mod tls;
mod wire;
mod worker;

pub use config::{
    Action, Algorithm, Attributes, Balancer, BalancerId, Certificate, Condition, FixedResponse, Forward,
    ForwardedFor, GroupId, Listener, Node, NodeId, ProtocolVersion, QueryMatch, Redirect, RedirectStatus,
    Rule, Standing, Stickiness, Target, TargetGroup, TargetId, Tls, WeightedGroup, Zone,
};
pub use engine::{ApplyError, Engine, EngineConfig, HandOverError, ListenError};
pub use pattern::Pattern;
pub use rewound::Rewound;
pub use sockets::{Connecting, HostSockets, Sockets};
pub use status::{BalancerStatus, Counters, GroupStatus, ListenerStatus, TargetStatus};
pub use tls::covers;
