//! Security groups: two chains each and the set of its members' addresses.
//!
//! In a group's chain a rule that admits goes on for good, from the sender's groups to the receiver's, and
//! falling off the end says nothing. Each link has a guard: its groups together, under a short name. One
//! group's chains judge for it; each combination of several groups that occurs has chains that ask theirs in
//! turn, so interfaces of the same groups share them and a new one adds no chain.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html>

use ipnet::IpNet;

use super::Draft;
use super::parts::{VPC, chain, names, rule, traffic, within};
use crate::ids::GroupId;
use crate::names::hash_name;
use crate::nft::{Action, Element, Key, KeyType, Rule, Table, Test, Value, ValueType, Verdict};
use crate::plan::Part;
use crate::topology::{GroupRule, Guard, Peer, Vpc};

/// The router's chain that asks the sender's groups, unless the connection is known.
pub(super) const EGRESS: &str = "egress";

/// The router's chain that asks the receiver's groups; what the sender's admit goes there.
pub(super) const INGRESS: &str = "ingress";

/// The name of these groups together, as the guard of an interface; there is none without a group.
pub(super) fn guard(groups: &[GroupId]) -> Option<String> {
    (!groups.is_empty()).then(|| hash_name(groups.iter().map(GroupId::as_str)))
}

/// Says who judges the connections of a link.
pub(super) fn guarded(table: &mut Table, link: &str, guard: &str) {
    let entry = (Element::IfName(link.to_owned()), Value::Name(guard.to_owned()));
    table.map(names::GUARDS, (KeyType::IfName, ValueType::Name), [entry]);
}

/// Says what a guard does with what its links send, or with what they are to receive.
pub(super) fn judges(table: &mut Table, map: &str, guard: &str, verdict: Verdict) {
    let entry = (Element::IfName(guard.to_owned()), Value::Verdict(verdict));
    table.map(map, (KeyType::IfName, ValueType::Verdict), [entry]);
}

/// Has a guard judge by the two chains of this name.
fn judges_by(table: &mut Table, groups: &[GroupId], chains: &str) {
    let Some(guard) = guard(groups) else { return };
    judges(table, names::SENDERS, &guard, Verdict::Jump(format!("{chains}_out")));
    judges(table, names::RECEIVERS, &guard, Verdict::Jump(format!("{chains}_in")));
}

/// The groups of an interface that exist.
pub(super) fn known<'a>(vpc: &'a Vpc, guard: &'a Guard) -> impl Iterator<Item = &'a GroupId> {
    let groups = match guard {
        Guard::Groups(groups) => Some(groups),
        Guard::Ungrouped => None,
    };
    groups.into_iter().flatten().filter(|id| vpc.groups.contains_key(id))
}

/// Adds the VPC's groups.
pub(super) fn compile(vpc: &Vpc, draft: &mut Draft<'_>) {
    for (id, group) in &vpc.groups {
        let mut part = Part::default();
        let table = part.table(VPC);
        table.set(id.as_str(), KeyType::Ipv4Addr, []);
        let into = (Test::Saddr as fn(IpNet) -> Test, Key::Saddr, Verdict::Accept);
        let ingress = group.ingress.iter().flat_map(|rule| admit(vpc, rule, &into));
        table.chain(format!("{id}_in"), chain(ingress.collect()));
        let out = (Test::Daddr as fn(IpNet) -> Test, Key::Daddr, Verdict::Goto(INGRESS.to_owned()));
        let egress = group.egress.iter().flat_map(|rule| admit(vpc, rule, &out));
        table.chain(format!("{id}_out"), chain(egress.collect()));
        judges_by(table, std::slice::from_ref(id), id.as_str());
        draft.add(&vpc.netns, id.as_str(), part);
    }
}

/// Adds the combinations of groups that occur.
pub(super) fn combine<'a>(
    vpc: &Vpc,
    combinations: impl Iterator<Item = &'a Vec<GroupId>>,
    draft: &mut Draft<'_>,
) {
    for groups in combinations.filter(|groups| groups.len() > 1) {
        let name = format!("groups-{}", guard(groups).unwrap_or_default());
        let mut part = Part::default();
        let table = part.table(VPC);
        for way in ["in", "out"] {
            let ask = |id| rule([], Action::Verdict(Verdict::Jump(format!("{id}_{way}"))));
            table.chain(format!("{name}_{way}"), chain(groups.iter().map(ask).collect()));
        }
        judges_by(table, groups, &name);
        draft.add(&vpc.netns, &name, part);
    }
}

/// How the peer's address is tested, by range or by set, and what becomes of a packet that is admitted.
type Way = (fn(IpNet) -> Test, Key, Verdict);

/// A permission as rules: one, but for a prefix list, which is one for each of its ranges.
fn admit(vpc: &Vpc, permission: &GroupRule, (address, key, verdict): &Way) -> Vec<Rule> {
    let (address, key) = (*address, *key);
    let peers: Vec<Vec<Test>> = match &permission.peer {
        Peer::Cidr(cidr) => within(cidr, address).into_iter().collect(),
        Peer::Group(id) if vpc.groups.contains_key(id) => vec![vec![Test::In(key, id.to_string())]],
        Peer::Group(_) => vec![],
        Peer::PrefixList(id) => {
            let ranges = vpc.prefix_lists.get(id).into_iter().flat_map(|ranges| ranges.iter());
            ranges.filter_map(|range| within(range, address)).collect()
        }
    };
    let what = traffic(permission.traffic);
    let admitted = || Action::Verdict(verdict.clone());
    peers.into_iter().map(|from| rule([from, what.clone()].concat(), admitted())).collect()
}
