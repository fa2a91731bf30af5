//! Route tables: a kernel table each, which a subnet chooses by its mark.
//!
//! Only what is beyond the VPC is looked up there: `local` has been tried before.

use std::collections::BTreeMap;
use std::net::IpAddr;

use ipnet::IpNet;

use super::Draft;
use super::parts::{GATEWAY, far, interface_link, peering_link};
use crate::ids::{EniId, PeeringId, RouteTableId, VpcId};
use crate::plan::{Part, RouteKey, RouteKind};
use crate::topology::{Target, Topology, Vpc, v4};

/// Adds the VPC's route tables.
pub(super) fn compile(
    id: &VpcId,
    vpc: &Vpc,
    topology: &Topology,
    tables: &BTreeMap<&RouteTableId, u32>,
    draft: &mut Draft<'_>,
) {
    for (table_id, routes) in &vpc.route_tables {
        let Some(&table) = tables.get(table_id) else { continue };
        let mut part = Part::default();
        for (dest, target) in &routes.routes {
            let Some(dest) = v4(dest) else { continue };
            let key = RouteKey { table, dest: IpNet::V4(dest.trunc()) };
            part.routes.insert(key, way(id, vpc, topology, target).unwrap_or(RouteKind::Blackhole));
        }
        draft.add(&vpc.netns, table_id.as_str(), part);
    }
}

/// The way to a target; none to one that is gone.
fn way(id: &VpcId, vpc: &Vpc, topology: &Topology, target: &Target) -> Option<RouteKind> {
    match target {
        Target::InternetGateway(gateway) => {
            (vpc.internet_gateway.as_ref() == Some(gateway)).then(|| far(GATEWAY))
        }
        Target::NatGateway(nat) => way_to_interface(vpc, &vpc.nat_gateways.get(nat)?.interface),
        Target::Interface(eni) => way_to_interface(vpc, eni),
        Target::Peering(peering) => way_over_peering(id, topology, peering),
        Target::Blackhole => None,
    }
}

fn way_to_interface(vpc: &Vpc, eni: &EniId) -> Option<RouteKind> {
    let interface = vpc.interfaces.get(eni)?;
    interface.attachment.as_ref()?;
    vpc.subnets.get(&interface.subnet)?;
    let primary = interface.addresses.first()?.private;
    let via = Some(primary).filter(IpAddr::is_ipv4)?;
    Some(RouteKind::Unicast { dev: interface_link(eni), via: Some(via), onlink: true })
}

fn way_over_peering(id: &VpcId, topology: &Topology, peering: &PeeringId) -> Option<RouteKind> {
    let ends = topology.peerings.get(peering)?;
    let other = match (&ends.requester, &ends.accepter) {
        (near, other) if near == id => other,
        (other, near) if near == id => other,
        _ => return None,
    };
    topology.vpcs.contains_key(other).then(|| far(&peering_link(peering)))
}
