//! The `internet` namespace, and the internet gateways that join VPCs to it.
//!
//! A gateway is a wire between a VPC's router and the internet. The router exchanges private for public
//! addresses at its own end; the internet knows a way to each public address and to nothing else.

use ipnet::{IpNet, Ipv4Net};

use super::Draft;
use super::groups::guarded;
use super::parts::{ETHERNET, FAR_MAC, GATEWAY, ROUTER_MAC, VPC, base, names, rule, vpc_link};
use crate::ids::VpcId;
use crate::nft::{Action, Element, HookKind, HookPoint, Key, KeyType, Policy, Table, Test};
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
    translate(near.table(VPC));
    draft.add(&vpc.netns, gateway.as_str(), near);

    let mut far = Part::default();
    far.neighbour_far(&far_name, ROUTER_MAC);
    draft.add(&topology.internet.netns, gateway.as_str(), far);
}

/// Exchanges private and public addresses. Translation costs every packet of a router, so one without a
/// gateway has none.
fn translate(table: &mut Table) {
    use HookPoint::{Postrouting, Prerouting};
    let to_private = Action::DnatFromMap(Key::Daddr, names::TO_PRIVATE.to_owned());
    let enter = vec![rule([Test::IifName(GATEWAY.to_owned())], to_private)];
    table.chain("from_public", base(HookKind::Nat, Prerouting, -100, Policy::Accept, enter));
    let to_public = Action::SnatFromMap(Key::Saddr, names::TO_PUBLIC.to_owned());
    let leave = vec![rule([Test::OifName(GATEWAY.to_owned())], to_public)];
    table.chain("to_public", base(HookKind::Nat, Postrouting, 100, Policy::Accept, leave));
}

/// Says that a link leads out of the VPC, where no group of ours judges.
pub(super) fn outside(link: &str, part: &mut Part) {
    let table = part.table(VPC);
    table.set(names::OUTSIDE, KeyType::IfName, [Element::IfName(link.to_owned())]);
    guarded(table, link, names::NOBODY);
}
