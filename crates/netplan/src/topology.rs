//! What there is to connect, in AWS's words: the one input of `compile` and of `verdict`.
//!
//! A topology is a picture at one moment; whoever draws it has already judged the API's rules (ranges
//! that overlap, ids that do not exist). What is missing here is simply not there: a route to it is a
//! blackhole, a group rule that names it admits nobody. Addresses and ranges can be of either family,
//! but the data plane carries IPv4 only for now: anything of IPv6 is passed over.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use ipnet::{IpNet, Ipv4Net};
use sorted::SortedMap;

use crate::ids::{
    AclId, EniId, GroupId, InternetGatewayId, NatGatewayId, PeeringId, PrefixListId, RouteTableId, SubnetId,
    VpcId,
};
use crate::plan::{Mac, NetnsName};

/// Where instances ask for their metadata, in every VPC.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html>
pub const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);

/// The resolver's link-local address, in every VPC.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html>
pub const RESOLVER: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);

/// All VPCs on this machine, and the internet between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topology {
    /// Each VPC in which something lives.
    pub vpcs: BTreeMap<VpcId, Arc<Vpc>>,
    /// Active peering connections.
    pub peerings: BTreeMap<PeeringId, Peering>,
    /// The world outside.
    pub internet: Internet,
}

/// The namespace that plays the internet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Internet {
    /// Its name.
    pub netns: NetnsName,
    /// Hosts that live in it, by name, for tests and for trying things out.
    pub hosts: BTreeMap<String, IpAddr>,
    /// Where its DNS answers.
    pub dns: Option<IpAddr>,
}

/// Two VPCs that reach each other's addresses where their route tables say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peering {
    /// Who asked.
    pub requester: VpcId,
    /// Who accepted.
    pub accepter: VpcId,
}

/// One VPC: a router, and everything attached to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vpc {
    /// The router's namespace.
    pub netns: NetnsName,
    /// The VPC's ranges, the primary one first.
    pub cidrs: Vec<IpNet>,
    /// Whether the Amazon-provided resolver answers (`enableDnsSupport`).
    pub dns_support: bool,
    /// The internet gateway that is attached, if one is.
    pub internet_gateway: Option<InternetGatewayId>,
    /// Its subnets.
    pub subnets: BTreeMap<SubnetId, Arc<Subnet>>,
    /// Its network interfaces: of these there are thousands, and a topology shares them with the next.
    pub interfaces: SortedMap<EniId, Arc<Interface>>,
    /// Its security groups.
    pub groups: BTreeMap<GroupId, Arc<Group>>,
    /// Its network ACLs.
    pub acls: BTreeMap<AclId, Arc<Acl>>,
    /// Its route tables.
    pub route_tables: BTreeMap<RouteTableId, Arc<RouteTable>>,
    /// Its NAT gateways, those that work.
    pub nat_gateways: BTreeMap<NatGatewayId, Arc<NatGateway>>,
    /// What the prefix lists that group rules name stand for.
    pub prefix_lists: BTreeMap<PrefixListId, Arc<BTreeSet<IpNet>>>,
}

/// A subnet, with what is associated with it, be it by default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subnet {
    /// Its range.
    pub cidr: IpNet,
    /// The network ACL that judges what crosses its border.
    pub acl: AclId,
    /// The route table that its interfaces follow.
    pub route_table: RouteTableId,
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    /// The subnet it lies in.
    pub subnet: SubnetId,
    /// Its private addresses; the first is the primary one.
    pub addresses: Vec<PrivateAddress>,
    /// Its Ethernet address, as the guest sees it.
    pub mac: Mac,
    /// Who judges its connections.
    pub guard: Guard,
    /// Whether it may only send from, and only receive for, its own addresses.
    /// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html>
    pub source_dest_check: bool,
    /// Where its other end is. Without one nothing can reach it.
    pub attachment: Option<Attachment>,
}

/// A private address of an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivateAddress {
    /// The address, inside the subnet's range.
    pub private: IpAddr,
    /// The public or Elastic address that the internet gateway exchanges it for.
    pub public: Option<IpAddr>,
}

/// Who judges an interface's connections.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Guard {
    /// These security groups: what any of them admits is admitted.
    Groups(BTreeSet<GroupId>),
    /// Nobody: a NAT gateway has no security groups.
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html>
    Ungrouped,
}

/// The guest's end of an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The guest's namespace.
    pub netns: NetnsName,
    /// The device index: 0 is the guest's primary interface, through which it goes by default. The
    /// device is called `eth` and this number.
    pub index: u16,
}

/// A security group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// What may come in.
    pub ingress: Vec<GroupRule>,
    /// What may go out.
    pub egress: Vec<GroupRule>,
}

/// One permission of a security group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRule {
    /// The rule's own id (`sgr-...`), for those who ask what admitted a packet.
    pub id: String,
    /// Which traffic.
    pub traffic: Traffic,
    /// From whom or to whom.
    pub peer: Peer,
}

/// The other side of a group rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Peer {
    /// Anybody with an address in this range.
    Cidr(IpNet),
    /// The private addresses of the interfaces that have this group, in the same VPC.
    Group(GroupId),
    /// Anybody with an address in one of the list's ranges.
    PrefixList(PrefixListId),
}

/// Which packets a group rule or an ACL entry speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Traffic {
    /// Every protocol (`-1`).
    All,
    /// TCP to these ports, first and last.
    Tcp(u16, u16),
    /// UDP to these ports, first and last.
    Udp(u16, u16),
    /// ICMP of this type and code; none means any.
    Icmp(Option<u8>, Option<u8>),
    /// Another protocol, by its IANA number, whole.
    Protocol(u8),
}

/// A network ACL: two numbered lists, and a denial at the end of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acl {
    /// What is judged when a packet enters a subnet, by rule number.
    pub ingress: BTreeMap<u16, AclEntry>,
    /// What is judged when a packet leaves a subnet, by rule number.
    pub egress: BTreeMap<u16, AclEntry>,
}

/// One entry of a network ACL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AclEntry {
    /// Which traffic.
    pub traffic: Traffic,
    /// The source on the way in, the destination on the way out.
    pub cidr: IpNet,
    /// Whether the packet passes.
    pub allow: bool,
}

/// A route table. Its `local` route is implied: the VPC's own ranges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteTable {
    /// Targets by destination; the longest match wins.
    pub routes: BTreeMap<IpNet, Target>,
}

/// Where a route leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The VPC's internet gateway.
    InternetGateway(InternetGatewayId),
    /// A NAT gateway of this VPC.
    NatGateway(NatGatewayId),
    /// An interface of this VPC.
    Interface(EniId),
    /// A peering connection of this VPC.
    Peering(PeeringId),
    /// A target that is gone: the route's state is `blackhole`.
    Blackhole,
}

/// A NAT gateway. It hides what comes from inside the VPC behind its interface's primary address; a
/// public one is public in that the internet gateway exchanges that address for its Elastic IP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NatGateway {
    /// Its interface, attached to a namespace of its own.
    pub interface: EniId,
}

impl Vpc {
    /// The address that is the primary range's first plus two.
    pub fn resolver(&self) -> Option<Ipv4Addr> {
        self.cidrs.iter().find_map(|cidr| Some(plus(v4(cidr)?, 2)))
    }

    /// The NAT gateway whose interface this is.
    pub fn nat_gateway_at(&self, eni: &EniId) -> Option<&NatGatewayId> {
        self.nat_gateways.iter().find(|(_, nat)| nat.interface == *eni).map(|(id, _)| id)
    }
}

impl Subnet {
    /// The address of the VPC's router in this subnet: the range's first plus one.
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html>
    pub fn gateway(&self) -> Option<Ipv4Addr> {
        v4(&self.cidr).map(|cidr| plus(cidr, 1))
    }
}

impl Attachment {
    /// The device's name in the guest.
    pub fn device(&self) -> String {
        format!("eth{}", self.index)
    }
}

/// The range, if it is one of IPv4.
pub(crate) fn v4(net: &IpNet) -> Option<Ipv4Net> {
    match net {
        IpNet::V4(net) => Some(*net),
        IpNet::V6(_) => None,
    }
}

fn plus(net: Ipv4Net, n: u32) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(net.network()).wrapping_add(n))
}
