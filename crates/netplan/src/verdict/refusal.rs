//! Why a packet does not arrive, with the id of what refused it.

use std::fmt::{self, Display, Formatter};
use std::net::IpAddr;

use ipnet::IpNet;

use super::{Service, Verdict};
use crate::ids::{AclId, EniId, GroupId, NatGatewayId, RouteTableId, SubnetId, VpcId};

/// Which way a rule judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// What comes in.
    Ingress,
    /// What goes out.
    Egress,
}

/// Why a packet does not arrive. All of them are silent: the sender sees a timeout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The sender's interface does not exist or is attached to nothing.
    NotAttached(EniId),
    /// The interface may not send from an address that is not its own.
    Source(EniId),
    /// It comes from outside and claims to come from inside.
    Forged(VpcId),
    /// It belongs to no connection that was seen to open, and opens none.
    Untracked,
    /// The router's own address, and no service answers there.
    Router(IpAddr),
    /// Nobody in the VPC holds the address; `local` never gives way to another route.
    NobodyHolds(VpcId, IpAddr),
    /// Addresses that no VPC carries: multicast, broadcast, link-local, loopback.
    NotCarried(IpAddr),
    /// The route table has no route to the address.
    NoRoute(RouteTableId),
    /// The route's target is gone.
    Blackhole(RouteTableId, IpNet),
    /// What comes in from outside may go only to the VPC's own addresses.
    NotTransitive(VpcId),
    /// The interface may not receive for an address that is not its own.
    Destination(EniId),
    /// It would leave through the internet gateway, but its source has no public address there.
    NoPublicAddress(IpAddr),
    /// The public address stands for no interface, or its subnet has no route to an internet gateway.
    NotPublic(IpAddr),
    /// A network ACL denies it.
    Acl {
        /// The ACL.
        acl: AclId,
        /// The subnet whose border it is.
        subnet: SubnetId,
        /// Leaving or entering it.
        direction: Direction,
        /// The entry's number; none is the `*` at the end.
        entry: Option<u16>,
    },
    /// No rule of the interface's groups admits it.
    Groups {
        /// The interface.
        eni: EniId,
        /// Its groups.
        groups: Vec<GroupId>,
        /// Sending or receiving.
        direction: Direction,
    },
    /// A NAT gateway opens ways only from inside, and only for TCP, UDP and ICMP.
    NatGateway(NatGatewayId),
    /// It goes round in a circle until its time to live is over.
    Loop,
}

impl Display for Direction {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Direction::Ingress => "inbound",
            Direction::Egress => "outbound",
        })
    }
}

impl Display for Verdict {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Verdict::Delivered { to, source, destination, .. } => {
                write!(f, "delivered to {to}, from {source} to {destination}")
            }
            Verdict::Served { vpc, service: Service::Resolver } => {
                write!(f, "answered by the resolver of {vpc}")
            }
            Verdict::Served { vpc, service: Service::Metadata } => {
                write!(f, "answered by the metadata service of {vpc}")
            }
            Verdict::ToInternet { source, .. } => write!(f, "out in the internet, from {source}"),
            Verdict::Refused(refusal) => write!(f, "refused: {refusal}"),
        }
    }
}

impl Display for Refusal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NotAttached(eni) => write!(f, "{eni} is not attached to anything"),
            Refusal::Source(eni) => {
                write!(
                    f,
                    "{eni} may send only from its own addresses while its source/destination check is on"
                )
            }
            Refusal::Forged(vpc) => write!(f, "it comes from outside but claims an address inside {vpc}"),
            Refusal::Untracked => f.write_str("it answers nothing that was asked"),
            Refusal::Router(ip) => write!(f, "{ip} is the router's own, and nothing answers there"),
            Refusal::NobodyHolds(vpc, ip) => {
                write!(f, "nobody holds {ip}, and addresses inside {vpc} are never looked for outside")
            }
            Refusal::NotCarried(ip) => write!(f, "a VPC does not carry packets to {ip}"),
            Refusal::NoRoute(table) => write!(f, "{table} has no route to it"),
            Refusal::Blackhole(table, dest) => {
                write!(f, "the route to {dest} in {table} is a blackhole: its target is gone")
            }
            Refusal::NotTransitive(vpc) => {
                write!(f, "what enters {vpc} from outside may go only to its own addresses")
            }
            Refusal::Destination(eni) => {
                write!(
                    f,
                    "{eni} may receive only for its own addresses while its source/destination check is on"
                )
            }
            Refusal::NoPublicAddress(ip) => {
                write!(f, "{ip} has no public address to leave through the internet gateway with")
            }
            Refusal::NotPublic(ip) => {
                write!(f, "{ip} leads to no interface in a subnet with a route to an internet gateway")
            }
            Refusal::Acl { acl, subnet, direction, entry: Some(number) } => {
                write!(f, "{direction} rule {number} of {acl} denies it at the border of {subnet}")
            }
            Refusal::Acl { acl, subnet, direction, entry: None } => {
                write!(f, "no {direction} rule of {acl} allows it at the border of {subnet}")
            }
            Refusal::Groups { eni, groups, direction } => {
                let groups: Vec<_> = groups.iter().map(GroupId::as_str).collect();
                write!(f, "no {direction} rule of {} ({eni}) allows it", groups.join(", "))
            }
            Refusal::NatGateway(nat) => {
                write!(f, "{nat} carries TCP, UDP and ICMP, and only what was opened from inside its VPC")
            }
            Refusal::Loop => f.write_str("its routes lead in a circle"),
        }
    }
}
