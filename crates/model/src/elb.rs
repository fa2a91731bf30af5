//! Elastic Load Balancing: balancers, listeners, rules, target groups, and what was seen of targets.
//!
//! Attributes are kept under AWS's own keys (`idle_timeout.timeout_seconds`), only where they differ
//! from the default, so that the record says what the caller chose.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::Record;

use crate::Tags;
use crate::id::*;
use crate::network::records;

/// A load balancer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LoadBalancer {
    /// Its ARN, which is its key.
    pub arn: String,
    /// Its name.
    pub name: String,
    /// The last part of its ARN, and of its DNS name.
    pub hash: String,
    /// `application` (for now the only kind).
    pub kind: String,
    /// Whether it can be reached from the internet.
    pub internet_facing: bool,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// One node in each of its subnets.
    pub nodes: Vec<BalancerNode>,
    /// Its security groups.
    pub groups: Vec<SecurityGroupId>,
    /// Its DNS name.
    pub dns_name: String,
    /// `ipv4`.
    pub ip_address_type: String,
    /// Its state.
    pub state: BalancerState,
    /// Why it failed.
    #[serde(default)]
    pub state_reason: Option<String>,
    /// Whether it was deleted: its reconciler takes its nodes away, then the record.
    #[serde(default)]
    pub deleting: bool,
    /// Attributes that differ from AWS's defaults.
    #[serde(default)]
    pub attributes: BTreeMap<String, String>,
    /// When it was made.
    pub created: Timestamp,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A balancer's presence in one subnet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BalancerNode {
    /// The subnet.
    pub subnet_id: SubnetId,
    /// Its zone's name.
    pub zone: String,
    /// The node's interface.
    pub network_interface_id: NetworkInterfaceId,
    /// Its private address.
    pub private_ip: Ipv4Addr,
    /// Its public address, where the balancer faces the internet.
    pub public_ip: Option<Ipv4Addr>,
}

/// The states of a balancer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BalancerState {
    /// Being made.
    Provisioning,
    /// It forwards.
    Active,
    /// It cannot be made.
    Failed,
}

impl BalancerState {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Provisioning => "provisioning",
            Self::Active => "active",
            Self::Failed => "failed",
        }
    }
}

/// A listener.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listener {
    /// Its ARN.
    pub arn: String,
    /// Its balancer's ARN.
    pub load_balancer_arn: String,
    /// Its port.
    pub port: u16,
    /// `HTTP` or `HTTPS`.
    pub protocol: String,
    /// The ARNs of its certificates where it is an HTTPS one, the default first.
    #[serde(default)]
    pub certificates: Vec<String>,
    /// The name of its security policy where it is an HTTPS one.
    #[serde(default)]
    pub ssl_policy: Option<String>,
    /// What happens where no rule matches; the last is the one that answers.
    pub default_actions: Vec<Action>,
    /// The caller's `Order` of each action.
    #[serde(default)]
    pub orders: Vec<i32>,
    /// The ARN under which `DescribeRules` lists the default actions.
    #[serde(default)]
    pub default_rule_arn: String,
    /// That rule's tags.
    #[serde(default)]
    pub default_rule_tags: Tags,
    /// Attributes that differ from AWS's defaults.
    #[serde(default)]
    pub attributes: BTreeMap<String, String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A rule of a listener.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its ARN.
    pub arn: String,
    /// Its listener's ARN.
    pub listener_arn: String,
    /// 1 to 50,000; the lowest that matches decides.
    pub priority: u32,
    /// All must hold.
    pub conditions: Vec<Condition>,
    /// What happens.
    pub actions: Vec<Action>,
    /// The caller's `Order` of each action.
    #[serde(default)]
    pub orders: Vec<i32>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A condition of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// `host-header`: any of these patterns.
    HostHeader(Vec<String>),
    /// `path-pattern`: any of these patterns.
    PathPattern(Vec<String>),
    /// `http-header`: the header, and any of these patterns.
    HttpHeader(String, Vec<String>),
    /// `http-request-method`: any of these.
    HttpRequestMethod(Vec<String>),
    /// `query-string`: any of these pairs; a missing key matches any.
    QueryString(Vec<(Option<String>, String)>),
    /// `source-ip`: any of these ranges.
    SourceIp(Vec<String>),
}

/// What a listener does with a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Hands it to a target of one of these groups.
    Forward {
        /// The groups' ARNs and weights (0 to 999).
        groups: Vec<(String, u32)>,
        /// Seconds for which a client stays with its group; none is off.
        stickiness: Option<u32>,
        /// Seconds that the caller gave with stickiness off: answered and not used.
        #[serde(default)]
        stickiness_unused: Option<u32>,
    },
    /// Sends the client elsewhere.
    Redirect {
        /// `HTTP`, `HTTPS` or `#{protocol}`.
        protocol: String,
        /// Host.
        host: String,
        /// Port.
        port: String,
        /// Path.
        path: String,
        /// Query, without the `?`.
        query: String,
        /// 301 or 302.
        status: u16,
    },
    /// Answers by itself.
    FixedResponse {
        /// Status.
        status: u16,
        /// Content type.
        content_type: Option<String>,
        /// Body.
        body: Option<String>,
    },
}

impl Action {
    /// The ARNs of the target groups that it forwards to.
    pub fn target_groups(&self) -> impl Iterator<Item = &str> {
        let groups = match self {
            Action::Forward { groups, .. } => groups.as_slice(),
            Action::Redirect { .. } | Action::FixedResponse { .. } => &[],
        };
        groups.iter().map(|(arn, _)| arn.as_str())
    }
}

/// A target group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetGroup {
    /// Its ARN.
    pub arn: String,
    /// Its name.
    pub name: String,
    /// `instance` or `ip`.
    pub target_type: String,
    /// `HTTP` or `HTTPS`.
    pub protocol: String,
    /// `HTTP1`, `HTTP2` or `GRPC`.
    pub protocol_version: String,
    /// The default port of its targets.
    pub port: u16,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its health check.
    pub health_check: HealthCheck,
    /// Attributes that differ from AWS's defaults.
    #[serde(default)]
    pub attributes: BTreeMap<String, String>,
    /// Its targets.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A target group's health check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    /// Whether it is on.
    pub enabled: bool,
    /// `HTTP` or `HTTPS`.
    pub protocol: String,
    /// A number or `traffic-port`.
    pub port: String,
    /// The path.
    pub path: String,
    /// Seconds from check to check, 5 to 300.
    pub interval: u32,
    /// Seconds for an answer, 2 to 120.
    pub timeout: u32,
    /// Successes in a row that make a target healthy, 2 to 10.
    pub healthy_threshold: u32,
    /// Failures in a row that make it unhealthy, 2 to 10.
    pub unhealthy_threshold: u32,
    /// `200`, `200-299`, `200,202`; gRPC codes for gRPC groups.
    pub matcher: String,
}

/// A registered target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// An instance's id or an address.
    pub id: String,
    /// Its port.
    pub port: u16,
    /// The zone named at registration, for addresses (`all` outside the VPC).
    #[serde(default)]
    pub zone: Option<String>,
    /// When it was deregistered: it drains until the group's delay has passed.
    #[serde(default)]
    pub draining_since: Option<Timestamp>,
}

/// What was last seen of a target; written by the agent, keyed as [`TargetHealth::key`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetHealth {
    /// The group's ARN.
    pub target_group_arn: String,
    /// The target's id.
    pub target_id: String,
    /// Its port.
    pub port: u16,
    /// `initial`, `healthy`, `unhealthy`, `unused`, `draining`, `unavailable`.
    pub state: String,
    /// AWS's reason code.
    pub reason: Option<String>,
    /// AWS's sentence.
    pub description: Option<String>,
}

impl TargetHealth {
    /// The record's key.
    pub fn key(target_group_arn: &str, target_id: &str, port: u16) -> String {
        format!("{target_group_arn}/{target_id}/{port}")
    }
}

records! {
    LoadBalancer, "load-balancer", |b, put| {
        put("name", &b.name);
        put("vpc", &b.vpc_id);
        put("dns-name", &b.dns_name);
        for node in &b.nodes { put("subnet", &node.subnet_id) }
    };
    Listener, "listener", |l, put| {
        put("load-balancer", &l.load_balancer_arn);
        put("default-rule", &l.default_rule_arn);
        for certificate in &l.certificates { put("certificate", certificate) }
        for group in l.default_actions.iter().flat_map(Action::target_groups) { put("target-group", group) }
    };
    Rule, "rule", |r, put| {
        put("listener", &r.listener_arn);
        for group in r.actions.iter().flat_map(Action::target_groups) { put("target-group", group) }
    };
    TargetGroup, "target-group", |g, put| {
        put("name", &g.name);
        put("vpc", &g.vpc_id);
        for target in &g.targets { put("target", &target.id) }
    };
    TargetHealth, "target-health", |h, put| put("target-group", &h.target_group_arn);
}
