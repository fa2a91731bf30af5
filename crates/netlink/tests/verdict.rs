//! The rules said to the kernel and the rules said to people, held against each other by real packets.
//!
//! A town is laid out at random, compiled and applied. From every guest, and from the internet, a TCP
//! connection is tried to every address and port of interest, all at the same time; each must be made, or
//! not, and be seen to come from where `netplan::verdict` says.

mod common;
mod probe;
#[path = "../../netplan/tests/common/mod.rs"]
mod town;

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::sync::Arc;

use common::{Yard, apply, namespaced};
use netlink::Applier;
use netplan::Compiler;
use netplan::ids::EniId;
use netplan::plan::NetnsName;
use netplan::topology::{AclEntry, Attachment, GroupRule, Guard, Interface, Peer, Target, Topology, Traffic};
use netplan::verdict;
use netplan::verdict::{Connections, Origin, Packet, Payload, Verdict};
use probe::{Outcome, Probe};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

/// The ports at which every guest and the internet listen.
const PORTS: [u16; 3] = [80, 3000, 5432];
const OUTSIDE: &str = "198.18.255.1";

/// Something that a user changes.
#[derive(Clone, Debug)]
enum Edit {
    Permit { group: &'static str, ingress: bool, traffic: Traffic, peer: Peer },
    Revoke { group: &'static str, ingress: bool },
    Regroup { eni: &'static str, groups: BTreeSet<&'static str> },
    Entry { acl: &'static str, ingress: bool, number: u16, entry: AclEntry },
    Associate { subnet: &'static str, acl: &'static str, route_table: &'static str },
    Route { table: &'static str, dest: &'static str, target: Option<Target> },
    DetachGateway,
    Public { eni: &'static str, address: Option<&'static str> },
    SourceCheck { eni: &'static str, on: bool },
    Attach { eni: &'static str, on: bool },
    Unpeer,
}

const GROUPS: [&str; 4] = ["sg-web", "sg-app", "sg-db", "sg-self"];
const ACLS: [&str; 2] = ["acl-open", "acl-db"];
const TABLES: [&str; 3] = ["rtb-public", "rtb-private", "rtb-db"];
const SUBNETS: [&str; 4] = ["subnet-public", "subnet-app1", "subnet-app2", "subnet-db"];
const ENIS: [&str; 8] =
    ["eni-web", "eni-bare", "eni-app1", "eni-app1b", "eni-app2", "eni-app2high", "eni-appliance", "eni-db"];

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let traffic = || {
        let port = select(&PORTS[..]);
        prop_oneof![
            3 => port.prop_map(|port| Traffic::Tcp(port, port)),
            1 => Just(Traffic::Tcp(1000, 6000)),
            1 => Just(Traffic::All),
            1 => Just(Traffic::Protocol(6)),
            1 => Just(Traffic::Udp(0, 65535)),
        ]
    };
    let ranges = || {
        select(
            &["0.0.0.0/0", "10.0.0.0/16", "10.0.1.0/24", "10.0.2.128/25", "10.9.1.10/32", "198.18.0.0/15"][..],
        )
    };
    let peer = prop_oneof![
        ranges().prop_map(town::cidr),
        select(&GROUPS[..]).prop_map(town::group_peer),
        Just(Peer::PrefixList("pl-office".into())),
    ];
    let target = prop_oneof![
        Just(None),
        Just(Some(Target::InternetGateway("igw-a".into()))),
        Just(Some(Target::NatGateway("nat-a".into()))),
        Just(Some(Target::Peering("pcx-ab".into()))),
        Just(Some(Target::Interface("eni-app2".into()))),
        Just(Some(Target::Blackhole)),
    ];
    let dest = select(&["0.0.0.0/0", "10.9.0.0/16", "10.9.1.0/28", "198.18.255.0/24"][..]);
    let groups = prop::collection::btree_set(select(&GROUPS[..]), 1..3);
    let address = prop_oneof![Just(None), Just(Some("198.18.0.77"))];
    let edit = prop_oneof![
        4 => (select(&GROUPS[..]), any::<bool>(), traffic(), peer)
            .prop_map(|(group, ingress, traffic, peer)| Edit::Permit { group, ingress, traffic, peer }),
        2 => (select(&GROUPS[..]), any::<bool>()).prop_map(|(group, ingress)| Edit::Revoke { group, ingress }),
        2 => (select(&ENIS[..]), groups).prop_map(|(eni, groups)| Edit::Regroup { eni, groups }),
        3 => (select(&ACLS[..]), any::<bool>(), 1_u16..120, traffic(), ranges(), any::<bool>()).prop_map(
            |(acl, ingress, number, traffic, range, allow)| {
                let entry = AclEntry { traffic, cidr: town::net(range), allow };
                Edit::Entry { acl, ingress, number, entry }
            }
        ),
        2 => (select(&SUBNETS[..]), select(&ACLS[..]), select(&TABLES[..]))
            .prop_map(|(subnet, acl, route_table)| Edit::Associate { subnet, acl, route_table }),
        3 => (select(&TABLES[..]), dest, target)
            .prop_map(|(table, dest, target)| Edit::Route { table, dest, target }),
        1 => Just(Edit::DetachGateway),
        2 => (select(&ENIS[..]), address).prop_map(|(eni, address)| Edit::Public { eni, address }),
        1 => (select(&ENIS[..]), any::<bool>()).prop_map(|(eni, on)| Edit::SourceCheck { eni, on }),
        2 => (select(&ENIS[..]), any::<bool>()).prop_map(|(eni, on)| Edit::Attach { eni, on }),
        1 => Just(Edit::Unpeer),
    ];
    prop::collection::vec(edit, 0..6)
}

fn change(topology: &mut Topology, edit: &Edit) {
    let interface = |topology: &mut Topology, eni: &str, change: &dyn Fn(&mut Interface)| {
        town::edit_eni(topology, eni, change);
    };
    match edit.clone() {
        Edit::Permit { group, ingress, traffic, peer } => town::edit(topology, "vpc-a", |vpc| {
            let group = Arc::make_mut(vpc.groups.get_mut(&group.into()).expect("a group"));
            let rules = if ingress { &mut group.ingress } else { &mut group.egress };
            rules.push(GroupRule { id: "sgr-new".into(), traffic, peer });
        }),
        Edit::Revoke { group, ingress } => town::edit(topology, "vpc-a", |vpc| {
            let group = Arc::make_mut(vpc.groups.get_mut(&group.into()).expect("a group"));
            drop(if ingress { group.ingress.pop() } else { group.egress.pop() });
        }),
        Edit::Regroup { eni, groups } => interface(topology, eni, &|interface| {
            interface.guard = Guard::Groups(groups.iter().map(|id| (*id).into()).collect());
        }),
        Edit::Entry { acl, ingress, number, entry } => town::edit(topology, "vpc-a", |vpc| {
            let acl = Arc::make_mut(vpc.acls.get_mut(&acl.into()).expect("an ACL"));
            let entries = if ingress { &mut acl.ingress } else { &mut acl.egress };
            entries.insert(number, entry);
        }),
        Edit::Associate { subnet, acl, route_table } => town::edit(topology, "vpc-a", |vpc| {
            let subnet = Arc::make_mut(vpc.subnets.get_mut(&subnet.into()).expect("a subnet"));
            (subnet.acl, subnet.route_table) = (acl.into(), route_table.into());
        }),
        Edit::Route { table, dest, target } => town::edit(topology, "vpc-a", |vpc| {
            let table = Arc::make_mut(vpc.route_tables.get_mut(&table.into()).expect("a route table"));
            match target {
                Some(target) => drop(table.routes.insert(town::net(dest), target)),
                None => drop(table.routes.remove(&town::net(dest))),
            }
        }),
        Edit::DetachGateway => town::edit(topology, "vpc-a", |vpc| vpc.internet_gateway = None),
        Edit::Public { eni, address } => interface(topology, eni, &|interface| {
            interface.addresses[0].public = address.map(town::ip);
        }),
        Edit::SourceCheck { eni, on } => {
            interface(topology, eni, &|interface| interface.source_dest_check = on);
        }
        Edit::Attach { eni, on } => interface(topology, eni, &|interface| {
            let guest = Attachment { netns: NetnsName(format!("{eni}-guest").into()), index: 0 };
            interface.attachment = on.then_some(guest);
        }),
        Edit::Unpeer => topology.peerings.clear(),
    }
}

/// A place from which connections are tried.
struct Place {
    origin: Origin,
    netns: NetnsName,
    addresses: Vec<IpAddr>,
}

/// Guests that are on, without NAT gateways; and the host in the internet.
fn places(topology: &Topology) -> Vec<Place> {
    let vpcs = topology.vpcs.values();
    let guests =
        vpcs.flat_map(|vpc| vpc.interfaces.iter().filter(|(eni, _)| vpc.nat_gateway_at(eni).is_none()));
    let mut places: Vec<_> = guests.filter_map(|(eni, interface)| place(eni, interface)).collect();
    places.push(Place {
        origin: Origin::Internet,
        netns: topology.internet.netns.clone(),
        addresses: vec![town::ip(OUTSIDE)],
    });
    places
}

fn place(eni: &EniId, interface: &Interface) -> Option<Place> {
    Some(Place {
        origin: Origin::Interface(eni.clone()),
        netns: interface.attachment.as_ref()?.netns.clone(),
        addresses: interface.addresses.iter().map(|address| address.private).collect(),
    })
}

/// Every address that somebody may try, held or not.
fn destinations(topology: &Topology) -> BTreeSet<IpAddr> {
    let interfaces = topology.vpcs.values().flat_map(|vpc| vpc.interfaces.values());
    let addresses = interfaces.flat_map(|interface| &interface.addresses);
    let held = addresses.flat_map(|address| [Some(address.private), address.public]).flatten();
    let others = [OUTSIDE, "10.0.1.200", "203.0.113.5", "192.0.2.1"].map(town::ip);
    held.chain(others).collect()
}

/// What becomes of a connection, by the rules: the request must arrive at somebody who holds the address,
/// and the answer must find its way back.
fn expected(topology: &Topology, places: &[Place], probe: &Probe, origin: &Origin) -> Outcome {
    let mut connections = Connections::default();
    let request = Packet {
        from: origin.clone(),
        source: probe.source,
        destination: probe.destination,
        payload: Payload::Tcp { source: probe.source_port, destination: probe.port },
    };
    let (there, seen, payload, answers) = match verdict(topology, &request, &mut connections) {
        Verdict::Delivered { to, source, destination, payload } => {
            (Origin::Interface(to), source, payload, destination)
        }
        Verdict::ToInternet { source, payload } => (Origin::Internet, source, payload, probe.destination),
        Verdict::Served { .. } | Verdict::Refused(_) => return Outcome::Silence,
    };
    let listens = |place: &&Place| place.origin == there && place.addresses.contains(&answers);
    if !places.iter().any(|place| listens(&place)) {
        return Outcome::Silence;
    }
    let answer = Packet {
        from: there,
        source: answers,
        destination: seen,
        payload: payload.answer().expect("TCP has answers"),
    };
    let back = match verdict(topology, &answer, &mut connections) {
        Verdict::Delivered { to, source, .. } => {
            Origin::Interface(to) == *origin && source == probe.destination
        }
        Verdict::ToInternet { source, .. } => Origin::Internet == *origin && source == probe.destination,
        Verdict::Served { .. } | Verdict::Refused(_) => false,
    };
    // Whether the answer arrives or not, what matters is that the connection is made.
    if back { Outcome::Made { seen_from: seen } } else { Outcome::Silence }
}

struct World {
    yard: Yard,
    compiler: Compiler,
    applier: Applier,
    /// No two probes share a source port, so that none is mistaken for a connection that was there before.
    next_port: u16,
}

impl World {
    fn new() -> World {
        World {
            yard: Yard::default(),
            compiler: Compiler::default(),
            applier: Applier::default(),
            next_port: 20000,
        }
    }

    /// Tries everything; how many connections were made.
    fn check(&mut self, topology: &Topology) -> Result<usize, TestCaseError> {
        let plan = self.compiler.compile(topology);
        for name in apply(&mut self.applier, &mut self.yard, &plan).left {
            self.yard.lose(&name.0);
        }
        let places = places(topology);
        let mut listeners: BTreeMap<&NetnsName, _> = BTreeMap::new();
        for place in &places {
            let opened = self.yard.within(&place.netns.0, || probe::listen(&PORTS));
            listeners.insert(&place.netns, opened);
        }
        let listeners: Vec<_> = listeners.into_values().flatten().collect();
        let mut open: Vec<(&Place, Probe)> = Vec::new();
        for place in &places {
            for &source in &place.addresses {
                // What the internet says to itself is not the topology's business.
                let itself = |to: &IpAddr| place.origin == Origin::Internet && *to == source;
                for destination in destinations(topology).into_iter().filter(|to| !itself(to)) {
                    for port in PORTS {
                        open.push((place, Probe { source, source_port: 0, destination, port }));
                    }
                }
            }
        }
        // What differs is tried again with more patience: a loaded machine may be slow.
        let mut made = 0;
        for patience in probe::PATIENCE {
            let mut tried = Vec::new();
            for run in open.chunk_by_mut(|a, b| a.0.netns == b.0.netns) {
                for (_, probe) in run.iter_mut() {
                    probe.source_port = self.next_port;
                    self.next_port = self.next_port.checked_add(1).unwrap_or(20000);
                }
                let probes: Vec<_> = run.iter().map(|(_, probe)| *probe).collect();
                tried.extend(self.yard.within(&run[0].0.netns.0, || probe::start(&probes)));
            }
            let outcomes = probe::settle(&listeners, tried, patience);
            made += outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Made { .. })).count();
            let wrong = |((place, probe), outcome): &((&Place, Probe), Outcome)| {
                expected(topology, &places, probe, &place.origin) != *outcome
            };
            let differing: Vec<_> = open.into_iter().zip(outcomes).filter(wrong).collect();
            if differing.is_empty() {
                return Ok(made);
            }
            if patience == probe::PATIENCE[probe::PATIENCE.len() - 1] {
                let tell = |((place, probe), outcome): &((&Place, Probe), Outcome)| {
                    let rules = expected(topology, &places, probe, &place.origin);
                    format!("{:?} {probe}: rules {rules:?}, packets {outcome:?}", place.origin)
                };
                let told: Vec<_> = differing.iter().map(tell).collect();
                return Err(TestCaseError::fail(told.join("\n")));
            }
            open = differing.into_iter().map(|(probe, _)| probe).collect();
        }
        Ok(made)
    }
}

namespaced! {
    /// The town of the guides, as it stands.
    fn the_town_is_what_its_rules_say() {
        let made = World::new().check(&town::town()).unwrap();
        assert!(made > 50, "most of the town is not silent: {made}");
    }

    /// Towns that change at random, in namespaces that change with them.
    fn random_towns_are_what_their_rules_say() {
        let config = Config { cases: 12, failure_persistence: None, max_shrink_iters: 40, ..Config::default() };
        let history = prop::collection::vec(edits(), 1..4);
        TestRunner::new(config).run(&history, |history| {
            let mut world = World::new();
            let mut topology = town::town();
            for edits in &history {
                edits.iter().for_each(|edit| change(&mut topology, edit));
                world.check(&topology)?;
            }
            Ok(())
        }).unwrap();
    }
}
