//! `Topology -> Plan`: which links, routes and rules make the kernel do what the topology says.
//!
//! A packet's way through a VPC's router, and the chain or table that decides each step:
//!
//! | step | where | by |
//! |---|---|---|
//! | may this interface send from that address? | `sources`, prerouting | map `owns`, the subnet as a mark |
//! | public to private address | `from_public`, prerouting | map `to_private` |
//! | `local`, then the subnet's table, then nothing | routing rules | `main`, the mark, blackhole |
//! | does it stay in the subnet? then on to the groups | `forward` | verdict map by mark |
//! | may that interface receive for that address? | `owners`, from `forward` | the VPC's ranges, a set |
//! | network ACLs | `forward` | verdict maps by mark and by interface |
//! | the sender's groups, then the receiver's | `egress`, `ingress` | conntrack, verdict maps |
//! | private to public address | `to_public`, postrouting | map `to_public` |
//!
//! One chain is called in the forward hook and hands a packet from step to step: each further one that the
//! kernel calls costs every packet. No step's cost grows with the number of interfaces, and neither does the
//! kernel's work on one more: what an interface has in maps is a mark or a name, and never a jump. Never
//! here: I/O, or a judgement on the API's rules.

mod acls;
mod groups;
mod interface;
mod internet;
mod nat;
mod parts;
mod peering;
mod router;
mod routes;

use std::collections::BTreeSet;
use std::sync::Arc;

use sorted::SortedMap;

use crate::plan::{Namespace, NetnsName, Owner, Part, Plan};
use crate::topology::Topology;

/// What the kernel must hold so that the topology is true.
pub fn compile(topology: &Topology) -> Plan {
    Compiler::default().compile(topology)
}

/// Compiles one topology after another, and changes in the plan only what changed in the topology: the next
/// plan shares all else with the last.
#[derive(Debug, Default)]
pub struct Compiler {
    plan: Plan,
    fixed: BTreeSet<(NetnsName, Arc<str>)>,
    interfaces: interface::Memory,
}

impl Compiler {
    /// As [`compile`].
    pub fn compile(&mut self, topology: &Topology) -> Plan {
        let mut draft = Draft { plan: &mut self.plan, fixed: BTreeSet::new() };
        internet::compile(topology, &mut draft);
        peering::compile(topology, &mut draft);
        for (id, vpc) in &topology.vpcs {
            let tables = crate::names::numbers(vpc.route_tables.keys());
            let marks = crate::names::numbers(vpc.subnets.keys());
            router::compile(id, vpc, &mut draft);
            internet::compile_gateway(id, vpc, topology, &mut draft);
            routes::compile(id, vpc, topology, &tables, &mut draft);
            acls::compile(vpc, &marks, &tables, &mut draft);
            groups::compile(vpc, &mut draft);
            nat::compile(vpc, &mut draft);
            let combinations = self.interfaces.compile(id, vpc, topology, &marks, &mut draft);
            groups::combine(vpc, combinations.keys(), &mut draft);
        }
        self.interfaces.retain(topology, &mut draft);
        self.fixed = draft.sweep(&self.fixed);
        self.plan.clone()
    }
}

/// The last plan on its way to the next.
struct Draft<'a> {
    plan: &'a mut Plan,
    fixed: BTreeSet<(NetnsName, Arc<str>)>,
}

impl Draft<'_> {
    /// Says what a resource has in a namespace of ours. It is to be said each time; what is not said any
    /// more goes.
    fn add(&mut self, netns: &NetnsName, id: &str, part: Part) {
        let key: Arc<str> = id.into();
        self.fixed.insert((netns.clone(), key.clone()));
        let before = self.plan.namespaces.get(netns);
        let same =
            before.and_then(|namespace| namespace.parts.get(id)).is_some_and(|before| **before == part);
        if !same {
            self.put(netns, key, part.into());
        }
        self.own(netns, Owner::Plan);
    }

    /// Puts a part into a namespace, until it is taken out.
    fn put(&mut self, netns: &NetnsName, id: Arc<str>, part: Arc<Part>) {
        if let Some(namespace) = self.plan.namespaces.get_mut(netns) {
            Arc::make_mut(namespace).parts.insert(id, part);
            return;
        }
        let parts = SortedMap::from_sorted(vec![(id, part)]);
        let namespace = Namespace { owner: Owner::Guest, parts };
        self.plan.namespaces.insert(netns.clone(), Arc::new(namespace));
    }

    /// Takes a part out of a namespace.
    fn take(&mut self, netns: &NetnsName, id: &str) {
        let Some(namespace) = self.plan.namespaces.get_mut(netns) else { return };
        let namespace = Arc::make_mut(namespace);
        namespace.parts.remove(id);
        if namespace.parts.is_empty() {
            self.plan.namespaces.remove(netns);
        }
    }

    fn own(&mut self, netns: &NetnsName, owner: Owner) {
        if self.plan.namespaces.get(netns).is_some_and(|namespace| namespace.owner != owner)
            && let Some(namespace) = self.plan.namespaces.get_mut(netns)
        {
            Arc::make_mut(namespace).owner = owner;
        }
    }

    /// Takes out what was said last time and not this time. A namespace of which nothing is said has only
    /// interfaces in it: it is a guest's.
    fn sweep(mut self, before: &BTreeSet<(NetnsName, Arc<str>)>) -> BTreeSet<(NetnsName, Arc<str>)> {
        let gone: Vec<_> = before.difference(&self.fixed).cloned().collect();
        for (netns, id) in gone {
            self.take(&netns, &id);
            let first: (_, Arc<str>) = (netns, "".into());
            if self.fixed.range(&first..).next().is_none_or(|(other, _)| *other != first.0) {
                self.own(&first.0, Owner::Guest);
            }
        }
        self.fixed
    }
}
