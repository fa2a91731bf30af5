//! `Topology -> Plan`: which links, routes and rules make the kernel do what the topology says.
//!
//! A packet's way through a VPC's router, and the chain or table that decides each step:
//!
//! | step | where | by |
//! |---|---|---|
//! | may this interface send from that address? | `sources`, prerouting | set `owns` |
//! | which route table holds? | `tables`, prerouting | map `table_of`, a mark |
//! | public to private address | `from_public`, prerouting | map `to_private` |
//! | `local`, then the chosen table, then nothing | routing rules | `main`, marked table, blackhole |
//! | may that interface receive for that address? | `owners`, forward | set `owns` |
//! | network ACLs, only across a subnet's border | `acls`, forward | verdict maps by interface |
//! | the sender's groups, then the receiver's | `egress`, `ingress`, forward | conntrack, verdict maps |
//! | private to public address | `to_public`, postrouting | map `to_public` |
//!
//! No step's cost grows with the number of interfaces. Never here: I/O, or a judgement on the API's rules.

mod acls;
mod groups;
mod interface;
mod internet;
mod nat;
mod parts;
mod peering;
mod router;
mod routes;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::ids::EniId;
use crate::plan::{Namespace, NetnsName, Owner, Part, Plan};
use crate::topology::Topology;

/// What the kernel must hold so that the topology is true.
pub fn compile(topology: &Topology) -> Plan {
    Compiler::default().compile(topology)
}

/// Compiles one topology after another and reuses what did not change: the parts of the next plan that
/// equal the last one's are the same `Arc`s.
#[derive(Debug, Default)]
pub struct Compiler {
    interfaces: HashMap<EniId, interface::Compiled>,
    last: Plan,
}

impl Compiler {
    /// As [`compile`].
    pub fn compile(&mut self, topology: &Topology) -> Plan {
        let mut draft = Draft::default();
        let mut interfaces = HashMap::with_capacity(self.interfaces.len() + 1);
        internet::compile(topology, &mut draft);
        for (id, vpc) in &topology.vpcs {
            let tables = crate::names::table_numbers(vpc.route_tables.keys());
            router::compile(id, vpc, &mut draft);
            internet::compile_gateway(id, vpc, topology, &mut draft);
            routes::compile(id, vpc, topology, &tables, &mut draft);
            acls::compile(vpc, &mut draft);
            groups::compile(vpc, &mut draft);
            nat::compile(vpc, &mut draft);
            let all = interface::compile(id, vpc, topology, &tables, &mut self.interfaces, &mut draft);
            interfaces.extend(all);
        }
        peering::compile(topology, &mut draft);
        self.interfaces = interfaces;
        self.last = draft.finish(&self.last);
        self.last.clone()
    }
}

/// A plan in the making.
#[derive(Default)]
struct Draft {
    namespaces: BTreeMap<NetnsName, (Owner, BTreeMap<String, Arc<Part>>)>,
}

impl Draft {
    /// Adds a resource's part to a namespace.
    fn add(&mut self, netns: &NetnsName, owner: Owner, id: &str, part: impl Into<Arc<Part>>) {
        if !self.namespaces.contains_key(netns) {
            self.namespaces.insert(netns.clone(), (owner, BTreeMap::new()));
        }
        if let Some((of, parts)) = self.namespaces.get_mut(netns) {
            if owner == Owner::Plan {
                *of = Owner::Plan;
            }
            parts.insert(id.to_owned(), part.into());
        }
    }

    /// The plan, made of the last one's `Arc`s wherever they hold the same.
    fn finish(self, last: &Plan) -> Plan {
        let mut plan = Plan::default();
        for (netns, (owner, mut parts)) in self.namespaces {
            let before = last.namespaces.get(&netns);
            if let Some(before) = before {
                for (id, part) in &mut parts {
                    match before.parts.get(id) {
                        Some(same) if same == part => *part = Arc::clone(same),
                        _ => {}
                    }
                }
            }
            let namespace = Namespace { owner, parts };
            let namespace = match before {
                Some(same) if **same == namespace => Arc::clone(same),
                _ => Arc::new(namespace),
            };
            plan.namespaces.insert(netns, namespace);
        }
        plan
    }
}
