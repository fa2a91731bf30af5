//! Network ACLs: two chains each, stateless, asked at a subnet's border and nowhere else.
//!
//! In an ACL's chain `return` allows and `drop` denies, so that a packet between two subnets goes on
//! from the first one's judgement to the second one's.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html>

use ipnet::IpNet;

use super::Draft;
use super::parts::{VPC, chain, drop, rule, traffic, within};
use crate::ids::{AclId, SubnetId};
use crate::nft::{Action, Chain, Key, KeyType, Test, Verdict};
use crate::plan::Part;
use crate::topology::{AclEntry, Vpc};

/// The chain that judges what leaves a subnet.
pub(super) fn leave_chain(subnet: &SubnetId) -> String {
    format!("{subnet}_leave")
}

/// The chain that judges what enters a subnet.
pub(super) fn enter_chain(subnet: &SubnetId) -> String {
    format!("{subnet}_enter")
}

/// Adds the VPC's ACLs, and the borders of its subnets. A subnet's set holds its links.
pub(super) fn compile(vpc: &Vpc, draft: &mut Draft<'_>) {
    for (id, acl) in &vpc.acls {
        let mut part = Part::default();
        let table = part.table(VPC);
        table.chain(format!("{id}_in"), entries(acl.ingress.values(), Test::Saddr));
        table.chain(format!("{id}_out"), entries(acl.egress.values(), Test::Daddr));
        draft.add(&vpc.netns, id.as_str(), part);
    }
    for (id, subnet) in &vpc.subnets {
        let mut part = Part::default();
        let table = part.table(VPC);
        table.set(id.as_str(), KeyType::IfName, []);
        table.chain(leave_chain(id), border(vpc, id, &subnet.acl, Key::OifName, "out"));
        table.chain(enter_chain(id), border(vpc, id, &subnet.acl, Key::IifName, "in"));
        draft.add(&vpc.netns, id.as_str(), part);
    }
}

fn entries<'a>(entries: impl Iterator<Item = &'a AclEntry>, address: fn(IpNet) -> Test) -> Chain {
    let rules = entries.filter_map(|entry| {
        let mut tests = within(&entry.cidr, address)?;
        tests.extend(traffic(entry.traffic));
        Some(rule(tests, Action::Verdict(if entry.allow { Verdict::Return } else { Verdict::Drop })))
    });
    chain(rules.chain([drop([])]).collect())
}

fn border(vpc: &Vpc, subnet: &SubnetId, acl: &AclId, other_end: Key, way: &str) -> Chain {
    let inside = rule([Test::In(other_end, subnet.to_string())], Action::Verdict(Verdict::Return));
    let judge = if vpc.acls.contains_key(acl) {
        rule([], Action::Verdict(Verdict::Jump(format!("{acl}_{way}"))))
    } else {
        drop([])
    };
    chain(vec![inside, judge])
}
