//! NAT gateways: what makes the namespace at an interface's other end hide one side from the other.
//!
//! It carries TCP, UDP and ICMP, opens a way only from inside, and answers nothing itself.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html>

use std::net::IpAddr;

use ipnet::IpNet;

use super::Draft;
use super::parts::{accept, accept_known, base, rule};
use crate::nft::{Action, HookKind, HookPoint, Policy, Test};
use crate::plan::Part;
use crate::topology::{Vpc, v4};

/// Adds the VPC's NAT gateways.
pub(super) fn compile(vpc: &Vpc, draft: &mut Draft<'_>) {
    for (id, nat) in &vpc.nat_gateways {
        let Some(interface) = vpc.interfaces.get(&nat.interface) else { continue };
        let Some(attachment) = &interface.attachment else { continue };
        let Some(behind) = interface.addresses.first().map(|address| address.private) else { continue };
        draft.add(&attachment.netns, id.as_str(), part(vpc, &attachment.device(), behind));
    }
}

fn part(vpc: &Vpc, device: &str, behind: IpAddr) -> Part {
    let mut part = Part::default();
    part.forwarding();
    let table = part.table("nat");
    let inside = vpc.cidrs.iter().filter_map(v4).map(|cidr| Test::Saddr(IpNet::V4(cidr.trunc())));
    let carried = [6, 17, 1].map(Test::L4Proto);
    let mut passing = vec![accept_known()];
    for from in inside {
        passing.extend(carried.iter().map(|protocol| accept([from.clone(), protocol.clone()])));
    }
    table.chain("passing", base(HookKind::Filter, HookPoint::Forward, 0, Policy::Drop, passing));
    // Nor does a packet of a connection that it carries mean itself, wherever it is addressed to.
    table.chain("itself", base(HookKind::Filter, HookPoint::Input, 0, Policy::Drop, Vec::new()));
    let hide = vec![rule([Test::OifName(device.to_owned())], Action::Snat(behind))];
    table.chain("hide", base(HookKind::Nat, HookPoint::Postrouting, 100, Policy::Accept, hide));
    part
}
