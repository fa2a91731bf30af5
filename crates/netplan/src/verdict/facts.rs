//! Small facts about a VPC that the walk asks for at each hop.

use std::net::IpAddr;

use super::connections::Flow;
use super::refusal::Refusal;
use crate::ids::{EniId, PeeringId, RouteTableId, SubnetId, VpcId};
use crate::topology::{Interface, PrivateAddress, Target, Vpc};

/// Where a packet comes into a router, or leaves it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side<'a> {
    Interface(&'a EniId),
    InternetGateway,
    Peering(&'a PeeringId),
}

/// An interface sends from its own addresses, unless its check is off; outside, nobody has ours.
pub(super) fn source_check(id: &VpcId, vpc: &Vpc, from: Side<'_>, flow: Flow) -> Result<(), Refusal> {
    let Side::Interface(eni) = from else {
        let inside = vpc.cidrs.iter().any(|cidr| cidr.contains(&flow.source));
        return if inside { Err(Refusal::Forged(id.clone())) } else { Ok(()) };
    };
    let own =
        |interface: &Interface| holds(interface, flow.source).is_some() || !is_checked(vpc, eni, interface);
    match vpc.interfaces.get(eni) {
        Some(interface) if own(interface) => Ok(()),
        _ => Err(Refusal::Source(eni.clone())),
    }
}

/// An interface receives for its own addresses, unless its check is off; out to the internet goes only
/// what has a public address.
pub(super) fn destination_check(vpc: &Vpc, to: Side<'_>, flow: Flow) -> Result<(), Refusal> {
    match to {
        Side::Interface(eni) => match vpc.interfaces.get(eni) {
            Some(to) if holds(to, flow.destination).is_some() || !is_checked(vpc, eni, to) => Ok(()),
            _ => Err(Refusal::Destination(eni.clone())),
        },
        Side::InternetGateway => match public_of(vpc, flow.source) {
            Some(_) => Ok(()),
            None => Err(Refusal::NoPublicAddress(flow.source)),
        },
        Side::Peering(_) => Ok(()),
    }
}

fn is_checked(vpc: &Vpc, eni: &EniId, interface: &Interface) -> bool {
    interface.source_dest_check && vpc.nat_gateway_at(eni).is_none()
}

/// The interface's own record of a private address.
pub(super) fn holds(interface: &Interface, ip: IpAddr) -> Option<&PrivateAddress> {
    interface.addresses.iter().find(|address| address.private == ip)
}

/// The subnet that a side lies in; what leads out of the VPC lies in none.
pub(super) fn subnet_of<'a>(vpc: &'a Vpc, side: Side<'_>) -> Option<&'a SubnetId> {
    match side {
        Side::Interface(eni) => vpc.interfaces.get(eni).map(|interface| &interface.subnet),
        Side::InternetGateway | Side::Peering(_) => None,
    }
}

/// Addresses that no VPC carries packets to.
pub(super) fn not_carried(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let first = ip.octets()[0];
            ip.is_multicast() || ip.is_broadcast() || ip.is_link_local() || ip.is_loopback() || first == 0
        }
        IpAddr::V6(_) => true,
    }
}

/// Exchanges one address for the other, where the internet gateway does: for an attached interface in a
/// subnet whose route table leads to the gateway.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html>
fn exchanged(vpc: &Vpc, wanted: impl Fn(&PrivateAddress) -> Option<IpAddr>) -> Option<IpAddr> {
    let public_subnet = |interface: &Interface| {
        vpc.subnets.get(&interface.subnet).is_some_and(|subnet| leads_out(vpc, &subnet.route_table))
    };
    let able = vpc.interfaces.values().filter(|it| it.attachment.is_some() && public_subnet(it));
    able.flat_map(|interface| &interface.addresses).find_map(wanted)
}

/// The private address behind a public one.
pub(super) fn private_of(vpc: &Vpc, public: IpAddr) -> Option<IpAddr> {
    exchanged(vpc, |address| (address.public == Some(public)).then_some(address.private))
}

/// The public address of a private one.
pub(super) fn public_of(vpc: &Vpc, private: IpAddr) -> Option<IpAddr> {
    exchanged(vpc, |address| address.public.filter(|_| address.private == private))
}

fn leads_out(vpc: &Vpc, table: &RouteTableId) -> bool {
    let Some(attached) = &vpc.internet_gateway else { return false };
    let routes = vpc.route_tables.get(table).into_iter().flat_map(|table| &table.routes);
    routes.into_iter().any(|(dest, target)| {
        dest.addr().is_ipv4() && matches!(target, Target::InternetGateway(id) if id == attached)
    })
}
