//! What refuses packets: security groups, network ACLs, and the prefix lists that both may name.

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};
use store::Record;

use crate::Tags;
use crate::id::*;
use crate::network::records;

/// A security group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// Its id.
    pub id: SecurityGroupId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its name, one of a kind in the VPC.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Its rules, each for one peer.
    pub rules: Vec<SecurityGroupRule>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// One rule of a security group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    /// Its id.
    pub id: SecurityGroupRuleId,
    /// Whether it is for what leaves.
    pub egress: bool,
    /// Which packets.
    pub traffic: Traffic,
    /// To or from whom.
    pub peer: Peer,
    /// What the caller wrote of it.
    pub description: Option<String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// Which packets a rule is for: `IpProtocol`, `FromPort` and `ToPort` as AWS answers them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traffic {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all.
    pub protocol: String,
    /// First port, or ICMP type; none where the protocol has none. -1 is any ICMP type.
    pub from_port: Option<i32>,
    /// Last port, or ICMP code. -1 is any.
    pub to_port: Option<i32>,
}

/// Whom a rule is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Peer {
    /// An IPv4 range.
    Cidr(Ipv4Net),
    /// An IPv6 range.
    Cidr6(Ipv6Net),
    /// The members of a group.
    Group(SecurityGroupId),
    /// The ranges of a prefix list.
    PrefixList(PrefixListId),
}

/// A network ACL. Which subnets use it stands with the subnets ([`crate::network::Subnet::acl`]).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkAcl {
    /// Its id.
    pub id: NetworkAclId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Whether new subnets get it.
    pub is_default: bool,
    /// Its numbered entries; the last ones, `*` (32767, deny), are not kept but always answered.
    pub entries: Vec<AclEntry>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// One entry of a network ACL.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AclEntry {
    /// 1 to 32766; the lowest that matches decides.
    pub number: u16,
    /// Whether it is for what leaves the subnet.
    pub egress: bool,
    /// The protocol's number; -1 is all.
    pub protocol: i16,
    /// Allow or deny.
    pub allow: bool,
    /// The IPv4 range.
    pub cidr: Option<Ipv4Net>,
    /// The IPv6 range, where it is for IPv6.
    pub cidr6: Option<Ipv6Net>,
    /// First and last port, for TCP and UDP.
    pub ports: Option<(u16, u16)>,
    /// Type and code, for ICMP; -1 is any.
    pub icmp: Option<(i16, i16)>,
}

/// A managed prefix list: the caller's own, or one of AWS's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrefixList {
    /// Its id.
    pub id: PrefixListId,
    /// Its name.
    pub name: String,
    /// Whether its ranges are of IPv6; else they are of IPv4.
    #[serde(default)]
    pub ipv6: bool,
    /// Its ranges and what was written of each, by version from 1; the last is in force.
    pub versions: Vec<Vec<(IpNet, Option<String>)>>,
    /// The most ranges that it may hold.
    pub max_entries: u32,
    /// Whether AWS keeps it.
    pub aws_managed: bool,
    /// Whether it was changed since it was made; its state says so.
    #[serde(default)]
    pub modified: bool,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

records! {
    SecurityGroup, "security-group", |g, put| {
        put("vpc", &g.vpc_id);
        put("name", &format!("{}/{}", g.vpc_id, g.name));
        for rule in &g.rules {
            put("rule", &rule.id);
            match &rule.peer {
                Peer::Group(peer) => put("peer", peer),
                Peer::PrefixList(list) => put("prefix-list", list),
                Peer::Cidr(_) | Peer::Cidr6(_) => {}
            }
        }
    };
    NetworkAcl, "network-acl", |a, put| put("vpc", &a.vpc_id);
    PrefixList, "prefix-list", |l, put| put("name", &l.name);
}
