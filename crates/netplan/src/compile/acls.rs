//! Subnets and network ACLs: what stays in a subnet, and who judges what crosses its border.
//!
//! An ACL is two chains, stateless. In an ACL's chain `return` allows and `drop` denies, so that a packet
//! between two subnets goes on from the first one's judgement to the second one's. A subnet is known by
//! the mark that its interfaces' packets bear, which also chooses their route table.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html>

use std::collections::BTreeMap;

use ipnet::IpNet;

use super::Draft;
use super::groups::EGRESS;
use super::parts::{VPC, chain, drop, goto, names, rule, traffic, within};
use crate::ids::{AclId, RouteTableId, SubnetId};
use crate::nft::{Action, Chain, Element, Key, KeyType, Rule, Table, Test, Value, ValueType, Verdict};
use crate::plan::{self, Part, Selector};
use crate::topology::{AclEntry, Subnet, Vpc};

/// Adds the VPC's ACLs, and its subnets.
pub(super) fn compile(
    vpc: &Vpc,
    marks: &BTreeMap<&SubnetId, u32>,
    tables: &BTreeMap<&RouteTableId, u32>,
    draft: &mut Draft<'_>,
) {
    for (id, acl) in &vpc.acls {
        let mut part = Part::default();
        let table = part.table(VPC);
        table.chain(format!("{id}_in"), entries(acl.ingress.values(), Test::Saddr));
        table.chain(format!("{id}_out"), entries(acl.egress.values(), Test::Daddr));
        draft.add(&vpc.netns, id.as_str(), part);
    }
    for (id, subnet) in &vpc.subnets {
        let mut part = Part::default();
        if let Some(mark) = marks.get(id) {
            if let Some(table) = tables.get(&subnet.route_table) {
                let selector = Selector::Mark(*mark);
                part.rules.insert(plan::Rule { pref: 100, selector, table: *table });
            }
            leave(vpc, id, subnet, *mark, part.table(VPC));
            enter(vpc, id, subnet, *mark, part.table(VPC));
        }
        draft.add(&vpc.netns, id.as_str(), part);
    }
}

/// What bears the subnet's mark stays in it where its destination lies there: `local` always wins. Beyond it
/// only an interface without source/destination check can take a packet into the same subnet; those are the
/// subnet's set.
fn leave(vpc: &Vpc, id: &SubnetId, subnet: &Subnet, mark: u32, table: &mut Table) {
    let stay = format!("{id}_stay");
    let leave = format!("{id}_leave");
    let here = within(&subnet.cidr, Test::Daddr).map(|tests| goto(tests, EGRESS));
    table.chain(&stay, chain(here.into_iter().collect()));
    table.set(id.as_str(), KeyType::IfName, []);
    let inside = goto([Test::In(Key::OifName, id.to_string())], EGRESS);
    table.chain(&leave, chain(vec![inside, judge(vpc, &subnet.acl, "out")]));
    by_mark(table, names::STAYING, mark, stay);
    by_mark(table, names::LEAVING, mark, leave);
}

/// What comes from beyond the subnet's border is judged before it enters.
fn enter(vpc: &Vpc, id: &SubnetId, subnet: &Subnet, mark: u32, table: &mut Table) {
    let enter = format!("{id}_enter");
    table.chain(&enter, chain(vec![judge(vpc, &subnet.acl, "in")]));
    by_mark(table, names::ENTERING, mark, enter);
}

fn by_mark(table: &mut Table, map: &str, mark: u32, chain: String) {
    let entry = (Element::Mark(mark), Value::Verdict(Verdict::Jump(chain)));
    table.map(map, (KeyType::Mark, ValueType::Verdict), [entry]);
}

fn judge(vpc: &Vpc, acl: &AclId, way: &str) -> Rule {
    if vpc.acls.contains_key(acl) {
        rule([], Action::Verdict(Verdict::Jump(format!("{acl}_{way}"))))
    } else {
        drop([])
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
