//! Peering connections: a wire between two routers.
//!
//! What comes out of it has no mark, so it finds `local` or nothing: peering is not transitive.
//! <https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html>

use super::Draft;
use super::internet::outside;
use super::parts::{FAR_MAC, JUMBO, ROUTER_MAC, peering_link};
use crate::plan::{Part, Veth};
use crate::topology::Topology;

/// Adds every peering whose two VPCs are there.
pub(super) fn compile(topology: &Topology, draft: &mut Draft<'_>) {
    for (id, peering) in &topology.peerings {
        let ends = (topology.vpcs.get(&peering.requester), topology.vpcs.get(&peering.accepter));
        let (Some(requester), Some(accepter)) = ends else { continue };
        let link = peering_link(id);
        let mut near = Part::default();
        let veth = Veth {
            mac: ROUTER_MAC,
            mtu: JUMBO,
            peer_netns: accepter.netns.clone(),
            peer_name: link.clone(),
            peer_mac: FAR_MAC,
        };
        near.links.insert(link.clone(), veth);
        near.neighbour_far(&link, FAR_MAC);
        outside(&link, &mut near);
        let mut far = Part::default();
        far.neighbour_far(&link, ROUTER_MAC);
        outside(&link, &mut far);
        draft.add(&requester.netns, id.as_str(), near);
        draft.add(&accepter.netns, id.as_str(), far);
    }
}
