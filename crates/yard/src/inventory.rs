//! What there is in a yard, as `yard ls`, the picture and the console tell of it.
//!
//! These are words for people and scripts, not the records: states in AWS's words, addresses as text,
//! what several records say together in one place. Nothing here reads the store.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

/// Everything, over all accounts and regions; each list in the order of account, region and id.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Inventory {
    /// Where the APIs answer.
    pub endpoint: String,
    /// What lives outside of every VPC.
    pub internet: Internet,
    /// VPCs.
    pub vpcs: Vec<Vpc>,
    /// Subnets.
    pub subnets: Vec<Subnet>,
    /// Instances; those terminated, for as long as the API describes them.
    pub instances: Vec<Instance>,
    /// NAT gateways; those deleted, for as long as the API describes them.
    pub nat_gateways: Vec<NatGateway>,
    /// Internet gateways.
    pub internet_gateways: Vec<InternetGateway>,
    /// Load balancers.
    pub balancers: Vec<Balancer>,
    /// Target groups.
    pub target_groups: Vec<TargetGroup>,
    /// Security groups.
    pub security_groups: Vec<SecurityGroup>,
    /// Route tables.
    pub route_tables: Vec<RouteTable>,
    /// Network ACLs.
    pub network_acls: Vec<NetworkAcl>,
}

/// What lives outside of every VPC.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Internet {
    /// The address of a host of the yard's own, for trying out what reaches the internet.
    pub test_host: Option<Ipv4Addr>,
    /// All such hosts, by name.
    pub hosts: BTreeMap<String, Ipv4Addr>,
    /// Who knows the names of the internet: the hosts', instances' public ones, load balancers'.
    pub name_server: Option<Ipv4Addr>,
    /// Whether this machine itself has no way to it.
    pub isolated: bool,
}

/// Whose a resource is and where.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Place {
    /// The account's number.
    pub account: String,
    /// The region's name.
    pub region: String,
}

/// A VPC.
#[derive(Debug, Serialize, Deserialize)]
pub struct Vpc {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// Its primary range.
    pub cidr: String,
    /// Its other ranges.
    pub more_cidrs: Vec<String>,
    /// Its Name tag.
    pub name: Option<String>,
    /// Whether the account found it there.
    pub default: bool,
}

/// What the way out of a subnet makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubnetKind {
    /// Its route table leads through an internet gateway.
    Public,
    /// Its route table leads out by way of something else: a NAT gateway, an instance.
    Private,
    /// It leads nowhere outside.
    Isolated,
}

/// A subnet.
#[derive(Debug, Serialize, Deserialize)]
pub struct Subnet {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// Its VPC.
    pub vpc: String,
    /// Its range.
    pub cidr: String,
    /// Its zone's name.
    pub zone: String,
    /// Its Name tag.
    pub name: Option<String>,
    /// What its route table makes of it.
    pub kind: SubnetKind,
    /// The route table in force: its own or its VPC's main one.
    pub route_table: Option<String>,
    /// Its network ACL.
    pub network_acl: String,
    /// Whether it is its zone's default.
    pub default: bool,
}

/// An instance.
#[derive(Debug, Serialize, Deserialize)]
pub struct Instance {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// AWS's word.
    pub state: String,
    /// Why it is in that state, where there is something to say.
    pub reason: Option<String>,
    /// `t3.micro` and the like.
    #[serde(rename = "type")]
    pub instance_type: String,
    /// Its zone's name.
    pub zone: String,
    /// The primary interface's address.
    pub private_ip: Option<Ipv4Addr>,
    /// The public address of that.
    pub public_ip: Option<Ipv4Addr>,
    /// Its Name tag.
    pub name: Option<String>,
    /// Its VPC.
    pub vpc: String,
    /// The subnet of its primary interface.
    pub subnet: String,
    /// The security groups of all of its interfaces.
    pub groups: Vec<String>,
    /// Its image.
    pub image: String,
    /// When it was last started.
    pub launched: String,
}

/// A NAT gateway.
#[derive(Debug, Serialize, Deserialize)]
pub struct NatGateway {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// AWS's word.
    pub state: String,
    /// Why it failed.
    pub reason: Option<String>,
    /// The subnet that it stands in.
    pub subnet: String,
    /// Its address there.
    pub private_ip: Ipv4Addr,
    /// The address that it lends.
    pub public_ip: Option<Ipv4Addr>,
    /// Its Name tag.
    pub name: Option<String>,
    /// Its VPC.
    pub vpc: String,
}

/// An internet gateway.
#[derive(Debug, Serialize, Deserialize)]
pub struct InternetGateway {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// Its Name tag.
    pub name: Option<String>,
    /// The VPC that it is attached to.
    pub vpc: Option<String>,
}

/// A load balancer.
#[derive(Debug, Serialize, Deserialize)]
pub struct Balancer {
    /// Its name.
    pub name: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// AWS's word.
    pub state: String,
    /// Why it failed.
    pub reason: Option<String>,
    /// What to type to reach it, or who can.
    pub url: String,
    /// Its ARN.
    pub arn: String,
    /// Its name in DNS.
    pub dns_name: String,
    /// Whether it can be reached from the internet.
    pub internet_facing: bool,
    /// Its VPC.
    pub vpc: String,
    /// Its security groups.
    pub groups: Vec<String>,
    /// Its presence in each of its subnets.
    pub nodes: Vec<Node>,
    /// Its listeners by port.
    pub listeners: Vec<Listener>,
}

/// A balancer's presence in a subnet.
#[derive(Debug, Serialize, Deserialize)]
pub struct Node {
    /// The subnet.
    pub subnet: String,
    /// Its address there.
    pub private_ip: Ipv4Addr,
    /// Its address in the internet.
    pub public_ip: Option<Ipv4Addr>,
}

/// A listener of a balancer.
#[derive(Debug, Serialize, Deserialize)]
pub struct Listener {
    /// Its port.
    pub port: u16,
    /// `HTTP` or `HTTPS`.
    pub protocol: String,
    /// The ARNs of the target groups that its default actions and its rules forward to.
    pub target_groups: Vec<String>,
}

/// A target group.
#[derive(Debug, Serialize, Deserialize)]
pub struct TargetGroup {
    /// Its name.
    pub name: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// `HTTP` or `HTTPS`.
    pub protocol: String,
    /// The default port of its targets.
    pub port: u16,
    /// `2/3 healthy`.
    pub health: String,
    /// Its ARN.
    pub arn: String,
    /// Its VPC.
    pub vpc: String,
    /// Its targets.
    pub targets: Vec<Target>,
}

/// A target.
#[derive(Debug, Serialize, Deserialize)]
pub struct Target {
    /// An instance's id or an address.
    pub id: String,
    /// Its port.
    pub port: u16,
    /// AWS's word.
    pub state: String,
    /// AWS's sentence on why.
    pub reason: Option<String>,
}

/// A security group.
#[derive(Debug, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// Its VPC.
    pub vpc: String,
    /// Its name.
    pub name: String,
    /// What it lets in.
    pub ingress: Vec<Permission>,
    /// What it lets out.
    pub egress: Vec<Permission>,
}

/// What a rule of a security group lets through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permission {
    /// Which packets: `tcp 443`, `udp 1000-2000`, `icmp`, `all`.
    pub traffic: String,
    /// A group's id, a range, or a prefix list's id.
    pub peer: String,
}

/// A route table.
#[derive(Debug, Serialize, Deserialize)]
pub struct RouteTable {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// Its Name tag.
    pub name: Option<String>,
    /// Its VPC.
    pub vpc: String,
    /// Whether subnets without one of their own use it.
    pub main: bool,
    /// The subnets that it was given to.
    pub subnets: Vec<String>,
    /// Its routes but the local ones.
    pub routes: Vec<Route>,
}

/// A route.
#[derive(Debug, Serialize, Deserialize)]
pub struct Route {
    /// A range or a prefix list's id.
    pub destination: String,
    /// The id of what it leads through.
    pub target: String,
    /// Whether that is there: else the route is a blackhole.
    pub active: bool,
}

/// A network ACL.
#[derive(Debug, Serialize, Deserialize)]
pub struct NetworkAcl {
    /// Its id.
    pub id: String,
    /// Whose it is and where.
    #[serde(flatten)]
    pub place: Place,
    /// Its Name tag.
    pub name: Option<String>,
    /// Its VPC.
    pub vpc: String,
    /// Whether new subnets get it.
    pub default: bool,
    /// The subnets that it guards.
    pub subnets: Vec<String>,
}
