//! The network half of EC2: VPCs, subnets, gateways, route tables, interfaces.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::Record;

use crate::Tags;
use crate::id::*;

/// A VPC: its own range of addresses and, once something lives in it, its own router.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vpc {
    /// Its id.
    pub id: VpcId,
    /// Its IPv4 ranges; the first is the primary one and never goes.
    pub cidrs: Vec<VpcCidr>,
    /// Whether instances without a subnet go here.
    pub is_default: bool,
    /// `default` or `dedicated`.
    pub instance_tenancy: String,
    /// The DHCP options in force; `None` is what AWS calls `default`.
    pub dhcp_options: Option<DhcpOptionsId>,
    /// Whether the `.2` resolver answers.
    pub enable_dns_support: bool,
    /// Whether instances get public DNS names.
    pub enable_dns_hostnames: bool,
    /// Whether address usage is metered.
    #[serde(default)]
    pub network_address_usage_metrics: bool,
    /// A small number no other VPC of this yard has: its link to the internet namespace is numbered by it.
    pub number: u32,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

impl Vpc {
    /// The primary range.
    pub fn cidr(&self) -> Option<Ipv4Net> {
        self.cidrs.first().map(|c| c.cidr)
    }
}

/// One range of a VPC.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VpcCidr {
    /// The association's id.
    pub association_id: CidrAssociationId,
    /// The range.
    pub cidr: Ipv4Net,
}

/// A subnet: a part of a VPC's range in one zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subnet {
    /// Its id.
    pub id: SubnetId,
    /// The VPC that it is a part of.
    pub vpc_id: VpcId,
    /// Its range.
    pub cidr: Ipv4Net,
    /// Its zone's name (`ap-northeast-2a`).
    pub zone: String,
    /// Whether it is its zone's default.
    pub default_for_az: bool,
    /// Whether an instance launched here gets a public address.
    pub map_public_ip_on_launch: bool,
    /// `ip-name` or `resource-name`.
    pub hostname_type: String,
    /// Whether resource names answer A queries.
    #[serde(default)]
    pub resource_name_dns_a: bool,
    /// Whether resource names answer AAAA queries.
    #[serde(default)]
    pub resource_name_dns_aaaa: bool,
    /// Whether DNS64 is on.
    #[serde(default)]
    pub enable_dns64: bool,
    /// Whether interfaces made here get an IPv6 address.
    #[serde(default)]
    pub assign_ipv6_address_on_creation: bool,
    /// The network ACL that judges what crosses its border. It stands here and not with the ACL, so
    /// that a new subnet does not rewrite a record that grows with the number of subnets.
    #[serde(default)]
    pub acl: AclAssociation,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

impl Subnet {
    /// The index that holds subnets in the order of VPC and first address.
    pub const BY_ADDRESS: &'static str = "address";

    /// The key in that index of a subnet of this VPC that begins with this address.
    pub fn address_key(vpc: &VpcId, first: Ipv4Addr) -> String {
        format!("{vpc}/{:08x}", u32::from(first))
    }
}

/// The association of a subnet with its network ACL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclAssociation {
    /// The association's id.
    pub id: NetworkAclAssociationId,
    /// The network ACL.
    pub acl_id: NetworkAclId,
}

/// An internet gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InternetGateway {
    /// Its id.
    pub id: InternetGatewayId,
    /// The VPC that it is attached to.
    pub vpc_id: Option<VpcId>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A route table with its associations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RouteTable {
    /// Its id.
    pub id: RouteTableId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its routes but the `local` ones, which every table has for each range of the VPC.
    pub routes: Vec<Route>,
    /// What uses it.
    pub associations: Vec<RouteTableAssociation>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

impl RouteTable {
    /// Whether subnets without an association of their own use it.
    pub fn is_main(&self) -> bool {
        self.associations.iter().any(|a| a.of == Associated::Main)
    }
}

/// What uses a route table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RouteTableAssociation {
    /// The association's id.
    pub id: RouteTableAssociationId,
    /// What is associated.
    pub of: Associated,
}

/// What a route table is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Associated {
    /// Every subnet of the VPC that has no association of its own.
    Main,
    /// This subnet.
    Subnet(SubnetId),
    /// This gateway's incoming traffic.
    Gateway(InternetGatewayId),
}

/// One route.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Route {
    /// Where to.
    pub destination: RouteDestination,
    /// By way of what.
    pub target: RouteTarget,
}

/// Where a route leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RouteDestination {
    /// An IPv4 range.
    Cidr(Ipv4Net),
    /// An IPv6 range, kept and answered; packets are IPv4 for now.
    Cidr6(ipnet::Ipv6Net),
    /// The ranges of a prefix list.
    PrefixList(PrefixListId),
}

/// What a route leads through. A route whose target is gone stays and is a blackhole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RouteTarget {
    /// An internet gateway.
    InternetGateway(InternetGatewayId),
    /// A NAT gateway.
    NatGateway(NatGatewayId),
    /// A network interface.
    NetworkInterface(NetworkInterfaceId),
    /// An instance, by its primary interface at the time of the call.
    Instance(InstanceId, NetworkInterfaceId),
}

/// An Elastic IP address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// Its id.
    pub allocation_id: AllocationId,
    /// The public address.
    pub public_ip: Ipv4Addr,
    /// What it belongs to now.
    pub association: Option<AddressAssociation>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// What an Elastic IP address belongs to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddressAssociation {
    /// The association's id.
    pub id: AddressAssociationId,
    /// The interface.
    pub network_interface_id: NetworkInterfaceId,
    /// The private address of that interface.
    pub private_ip: Ipv4Addr,
    /// The instance that the interface is attached to.
    pub instance_id: Option<InstanceId>,
}

/// A NAT gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NatGateway {
    /// Its id.
    pub id: NatGatewayId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// The subnet that it stands in.
    pub subnet_id: SubnetId,
    /// Whether it leads to the internet, or only to other networks.
    pub public: bool,
    /// Its state.
    pub state: NatGatewayState,
    /// Why it failed: AWS's code and sentence.
    #[serde(default)]
    pub failure: Option<(String, String)>,
    /// Its interface, which lives as long as it.
    pub network_interface_id: NetworkInterfaceId,
    /// Its private address.
    pub private_ip: Ipv4Addr,
    /// Its Elastic IP address, where it is public.
    pub allocation_id: Option<AllocationId>,
    /// The public address of that.
    pub public_ip: Option<Ipv4Addr>,
    /// The Elastic IP address's association.
    pub association_id: Option<AddressAssociationId>,
    /// When it was asked for.
    pub created: Timestamp,
    /// When it was gone; it is described for an hour after that.
    #[serde(default)]
    pub deleted: Option<Timestamp>,
    /// The caller's token.
    #[serde(default)]
    pub client_token: Option<String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// The states of a NAT gateway, as `DescribeNatGateways` names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NatGatewayState {
    /// Asked for; its reconciler has not made it yet.
    Pending,
    /// It carries packets.
    Available,
    /// It cannot be made; it goes by itself after an hour.
    Failed,
    /// To be taken away.
    Deleting,
    /// Gone.
    Deleted,
}

impl NatGatewayState {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Available => "available",
            Self::Failed => "failed",
            Self::Deleting => "deleting",
            Self::Deleted => "deleted",
        }
    }
    /// Whether it stands in the network.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Pending | Self::Available)
    }
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterface {
    /// Its id.
    pub id: NetworkInterfaceId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its subnet.
    pub subnet_id: SubnetId,
    /// Its zone's name.
    pub zone: String,
    /// `02:…`, as text.
    pub mac: String,
    /// Its private addresses; the first is the primary one.
    pub private_ips: Vec<PrivateIp>,
    /// Its security groups.
    pub groups: Vec<SecurityGroupId>,
    /// What the caller wrote of it.
    pub description: String,
    /// Whether it may only send from and receive for its own addresses.
    pub source_dest_check: bool,
    /// Whether it is lent a public address while an instance runs with it.
    #[serde(default)]
    pub associate_public_ip: bool,
    /// What it is for.
    pub kind: InterfaceKind,
    /// The instance that it is attached to.
    pub attachment: Option<Attachment>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

impl NetworkInterface {
    /// The primary private address. An interface always has one.
    pub fn primary_ip(&self) -> Option<Ipv4Addr> {
        self.private_ips.first().map(|ip| ip.address)
    }
}

/// A private address of an interface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrivateIp {
    /// The address.
    pub address: Ipv4Addr,
    /// The public address that belongs to it.
    pub public: Option<PublicIp>,
}

/// A public address and whose it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicIp {
    /// The address.
    pub address: Ipv4Addr,
    /// The Elastic IP address's id; none where AWS lends the address while the instance runs.
    pub allocation_id: Option<AllocationId>,
    /// The Elastic IP address's association.
    pub association_id: Option<AddressAssociationId>,
}

/// What an interface is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterfaceKind {
    /// An instance's, or nobody's yet.
    Interface,
    /// A NAT gateway's.
    NatGateway(NatGatewayId),
    /// A load balancer's node, by the balancer's ARN.
    LoadBalancer(String),
}

/// The attachment of an interface to an instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// The instance.
    pub instance_id: InstanceId,
    /// 0 is the primary interface.
    pub device_index: u32,
    /// The network card.
    #[serde(default)]
    pub network_card_index: u32,
    /// Whether the interface goes with the instance.
    pub delete_on_termination: bool,
    /// Since when.
    pub attached: Timestamp,
}

/// A set of DHCP options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DhcpOptions {
    /// Its id.
    pub id: DhcpOptionsId,
    /// `domain-name`, `domain-name-servers`, ... and their values.
    pub configuration: BTreeMap<String, Vec<String>>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// Marks a region that has been asked about, so that its default VPC has been made (once: a default
/// VPC that was deleted does not come back by itself).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegionSeed {
    /// When.
    pub seeded: Timestamp,
}

/// What a call with a client token made, so that the same call again makes nothing more. Keyed by the
/// operation's name and the token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClientToken {
    /// The operation's name, a slash, the token: its own key.
    pub key: String,
    /// A digest of the request.
    pub request: String,
    /// The id of what it made.
    pub made: String,
    /// When.
    pub at: Timestamp,
}

macro_rules! records {
    ($($type:ty, $table:literal $(, $index:expr)?;)*) => {$(
        impl Record for $type {
            const TABLE: &'static str = $table;
            $(fn index(&self, put: &mut dyn FnMut(&'static str, &str)) {
                let index: fn(&$type, &mut dyn FnMut(&'static str, &str)) = $index;
                index(self, put);
            })?
        }
    )*};
}
pub(crate) use records;

records! {
    Vpc, "vpc";
    Subnet, "subnet", |s, put| {
        put("vpc", &s.vpc_id);
        put("acl", &s.acl.acl_id);
        put("acl-association", &s.acl.id);
        put(Subnet::BY_ADDRESS, &Subnet::address_key(&s.vpc_id, s.cidr.network()));
        if s.default_for_az { put("default", &s.zone) }
    };
    InternetGateway, "internet-gateway", |g, put| if let Some(vpc) = &g.vpc_id { put("vpc", vpc) };
    RouteTable, "route-table", |t, put| {
        put("vpc", &t.vpc_id);
        for association in &t.associations {
            put("association", &association.id);
            match &association.of {
                Associated::Main => put("main", &t.vpc_id),
                Associated::Subnet(subnet) => put("subnet", subnet),
                Associated::Gateway(gateway) => put("gateway", gateway),
            }
        }
        for route in &t.routes {
            if let RouteDestination::PrefixList(list) = &route.destination { put("prefix-list", list) }
        }
    };
    Address, "elastic-ip", |a, put| {
        put("public-ip", &a.public_ip.to_string());
        if let Some(association) = &a.association { put("association", &association.id) }
    };
    NatGateway, "nat-gateway", |n, put| { put("vpc", &n.vpc_id); put("subnet", &n.subnet_id) };
    NetworkInterface, "network-interface", |e, put| {
        put("vpc", &e.vpc_id);
        put("subnet", &e.subnet_id);
        for group in &e.groups { put("group", group) }
        if let Some(attachment) = &e.attachment {
            put("instance", &attachment.instance_id);
            put("attachment", &attachment.id);
        }
        for ip in &e.private_ips { put("private-ip", &format!("{}/{}", e.subnet_id, ip.address)) }
        match &e.kind {
            InterfaceKind::LoadBalancer(arn) => put("load-balancer", arn),
            InterfaceKind::NatGateway(id) => put("nat-gateway", id),
            InterfaceKind::Interface => {}
        }
    };
    DhcpOptions, "dhcp-options";
    RegionSeed, "region-seed";
    ClientToken, "client-token";
}
