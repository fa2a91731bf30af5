//! The `internet` namespace, and the internet gateways that join VPCs to it.
//!
//! A gateway is a wire between a VPC's router and the internet. The router exchanges private for public
//! addresses at its own end; the internet knows a way to each public address and to nothing else.

use ipnet::{IpNet, Ipv4Net};

use super::Draft;
use super::parts::{ETHERNET, FAR_MAC, GATEWAY, ROUTER_MAC, VPC, names, vpc_link};
use crate::ids::VpcId;
use crate::nft::{Element, KeyType, Value, ValueType, Verdict};
use crate::plan::{Address, MAIN, Part, Veth};
use crate::topology::{Topology, Vpc};

/// Adds the internet itself.
pub(super) fn compile(topology: &Topology, draft: &mut Draft<'_>) {
    let internet = &topology.internet;
    let mut part = Part::default();
    part.forwarding();
    for ip in internet.hosts.values().chain(&internet.dns).filter(|ip| ip.is_ipv4()) {
        part.addresses.insert(Address { link: "lo".to_owned(), ip: *ip, prefix: 32 });
    }
    part.silence(MAIN, IpNet::V4(Ipv4Net::default()));
    draft.add(&internet.netns, "internet", part);
}

/// Adds a VPC's internet gateway, if one is attached.
pub(super) fn compile_gateway(id: &VpcId, vpc: &Vpc, topology: &Topology, draft: &mut Draft<'_>) {
    let Some(gateway) = &vpc.internet_gateway else { return };
    let far_name = vpc_link(id);

    let mut near = Part::default();
    let veth = Veth {
        mac: ROUTER_MAC,
        mtu: ETHERNET,
        peer_netns: topology.internet.netns.clone(),
        peer_name: far_name.clone(),
        peer_mac: FAR_MAC,
    };
    near.links.insert(GATEWAY.to_owned(), veth);
    near.neighbour_far(GATEWAY, FAR_MAC);
    outside(GATEWAY, &mut near);
    draft.add(&vpc.netns, gateway.as_str(), near);

    let mut far = Part::default();
    far.neighbour_far(&far_name, ROUTER_MAC);
    draft.add(&topology.internet.netns, gateway.as_str(), far);
}

/// Says that a link leads out of the VPC, where no group of ours judges.
pub(super) fn outside(link: &str, part: &mut Part) {
    let table = part.table(VPC);
    table.set(names::OUTSIDE, KeyType::IfName, [Element::IfName(link.to_owned())]);
    for map in [names::SENDERS, names::RECEIVERS] {
        let pass = (Element::IfName(link.to_owned()), Value::Verdict(Verdict::Accept));
        table.map(map, (KeyType::IfName, ValueType::Verdict), [pass]);
    }
}
