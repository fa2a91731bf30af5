//! What the engine reports: plain values, taken at one moment.

use std::net::SocketAddr;

use crate::{BalancerId, GroupId, NodeId, TargetId, health::Health};

/// A balancer as it stands.
#[derive(Debug, Clone)]
pub struct BalancerStatus {
    /// Which one.
    pub id: BalancerId,
    /// Every node's every port.
    pub listeners: Vec<ListenerStatus>,
    /// Every group, in the order it was given in.
    pub groups: Vec<GroupStatus>,
    /// What it has done since it was first applied.
    pub counters: Counters,
}

/// A port on a node.
#[derive(Debug, Clone)]
pub struct ListenerStatus {
    /// Which node.
    pub node: NodeId,
    /// The listener's port.
    pub port: u16,
    /// Where it listens in truth; none if it could not (the last `apply` said why).
    pub address: Option<SocketAddr>,
}

/// A target group as it stands.
#[derive(Debug, Clone)]
pub struct GroupStatus {
    /// Which one.
    pub id: GroupId,
    /// Every target, in the order it was given in.
    pub targets: Vec<TargetStatus>,
}

/// A target as it stands.
#[derive(Debug, Clone)]
pub struct TargetStatus {
    /// Which one, together with the port.
    pub id: TargetId,
    /// The port that takes its traffic.
    pub port: u16,
    /// What `DescribeTargetHealth` would say.
    pub health: Health,
    /// Requests that it has not answered to the end, and open upgraded connections.
    pub in_flight: u32,
    /// Requests sent to it since it was first applied.
    pub requests: u64,
}

/// What a balancer has done; the names follow its CloudWatch metrics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counters {
    /// Requests that were read whole.
    pub requests: u64,
    /// Client connections opened so far.
    pub new_connections: u64,
    /// Client connections open now.
    pub active_connections: u64,
    /// Connections closed at once, because too many were open.
    pub rejected_connections: u64,
    /// Client connections that ended before TLS was agreed on.
    pub tls_errors: u64,
    /// Connections to targets that could not be opened.
    pub target_connection_errors: u64,
    /// Answers by targets: 1XX and 2XX, 3XX, 4XX, 5XX.
    pub target_answers: [u64; 4],
    /// Answers by the balancer itself, in the same classes.
    pub own_answers: [u64; 4],
    /// Requests whose client left before it was answered (460).
    pub abandoned: u64,
}
