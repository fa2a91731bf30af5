//! A hand-made network: a router with as many machines as wanted, each behind its own link.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use ipnet::{IpNet, Ipv4Net};
use netplan::nft::{
    Action, Chain, CtStates, Element, Hook, HookKind, HookPoint, Key, KeyType, Map, Policy, Rule, Set, Table,
    Test, Value, ValueType, Verdict,
};
use netplan::plan::{
    Address, MAIN, Mac, Namespace, NeighbourKey, NetnsName, Owner, Part, Plan, RouteKey, RouteKind,
    Rule as RoutingRule, Selector, Veth,
};
use sorted::SortedMap;

pub const ROUTER: &str = "router";
pub const GATEWAY: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);

/// Machine `n` and what may be said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    pub n: u8,
    /// TCP ports on which anybody may speak to it.
    pub ports: Vec<u16>,
    /// Its packets are routed by a table of its own.
    pub marked: bool,
    pub mtu: u32,
}

impl Machine {
    pub fn new(n: u8, ports: &[u16]) -> Machine {
        Machine { n, ports: ports.to_vec(), marked: false, mtu: 1500 }
    }

    pub fn name(&self) -> NetnsName {
        NetnsName(format!("machine-{}", self.n).into())
    }

    pub fn link(&self) -> String {
        format!("eni-{}", self.n)
    }

    pub fn ip(&self) -> Ipv4Addr {
        Ipv4Addr::new(10, 0, 0, 10 + self.n)
    }
}

/// A plan of one router and these machines.
pub fn plan(machines: &[Machine]) -> Plan {
    let mut router = SortedMap::from_sorted(vec![("vpc".into(), Arc::new(router()))]);
    let mut namespaces = SortedMap::default();
    for machine in machines {
        router.insert(machine.link().into(), Arc::new(near(machine)));
        let parts = SortedMap::from_sorted(vec![(machine.link().into(), Arc::new(far(machine)))]);
        namespaces.insert(machine.name(), Arc::new(Namespace { owner: Owner::Guest, parts }));
    }
    let router = Namespace { owner: Owner::Plan, parts: router };
    namespaces.insert(NetnsName(ROUTER.into()), Arc::new(router));
    Plan { namespaces }
}

fn router() -> Part {
    let established = Test::CtState(CtStates { established: true, related: true, ..CtStates::default() });
    let forward = Chain {
        hook: Some(hook(HookKind::Filter, HookPoint::Forward, 0, Policy::Drop)),
        rules: vec![
            rule(vec![established], Action::Verdict(Verdict::Accept)),
            rule(vec![], Action::VerdictMap(Key::OifName, "ingress".into())),
        ],
    };
    let choose = Chain {
        hook: Some(hook(HookKind::Filter, HookPoint::Prerouting, -150, Policy::Accept)),
        rules: vec![
            rule(
                vec![Test::NotIn(Key::IifNameSaddr, "own".into()), Test::IifName("eni-0".into())],
                Action::Verdict(Verdict::Drop),
            ),
            rule(vec![], Action::AcceptWithMark(Key::IifName, "table_of".into())),
        ],
    };
    let table = Table {
        chains: BTreeMap::from([("forward".into(), forward), ("choose".into(), choose)]),
        ..declarations()
    };
    Part {
        addresses: [Address { link: "lo".into(), ip: GATEWAY.into(), prefix: 32 }].into(),
        routes: [(route(MAIN, "10.0.0.0/16"), RouteKind::Blackhole)].into(),
        sysctls: settings(&[("ipv4/ip_forward", "1"), ("ipv4/conf/all/rp_filter", "0")]),
        rules: [RoutingRule { pref: 100, selector: Selector::Mark(101), table: 101 }].into(),
        tables: [("vpc".into(), table)].into(),
        ..Part::default()
    }
}

fn declarations() -> Table {
    Table {
        sets: [("own".into(), Set { key: KeyType::IfNameIpv4Addr, elements: [].into() })].into(),
        maps: [
            ("ingress".into(), map(KeyType::IfName, ValueType::Verdict)),
            ("table_of".into(), map(KeyType::IfName, ValueType::Mark)),
        ]
        .into(),
        chains: BTreeMap::new(),
    }
}

fn near(machine: &Machine) -> Part {
    let link = machine.link();
    let mut table = declarations();
    let ports = machine.ports.iter().map(|port| {
        rule(vec![Test::L4Proto(6), Test::Dport(*port, *port)], Action::Verdict(Verdict::Accept))
    });
    let ping = rule(vec![Test::L4Proto(1), Test::IcmpType(8)], Action::Verdict(Verdict::Accept));
    let chain = format!("in-{link}");
    table.chains.insert(chain.clone(), Chain { hook: None, rules: ports.chain([ping]).collect() });
    let own = table.sets.get_mut("own").expect("declared above");
    own.elements.insert(Element::IfNameAddr(link.clone(), machine.ip().into()));
    let verdict = Value::Verdict(Verdict::Jump(chain));
    table
        .maps
        .get_mut("ingress")
        .expect("declared above")
        .elements
        .insert(Element::IfName(link.clone()), verdict);
    let mut part = Part {
        links: [(link.clone(), veth(machine))].into(),
        neighbours: [(NeighbourKey { link: link.clone(), ip: machine.ip().into() }, far_mac(machine))].into(),
        routes: [(host_route(MAIN, machine.ip()), out(&link, None))].into(),
        sysctls: settings(&[
            (&format!("ipv4/conf/{link}/proxy_arp"), "1"),
            (&format!("ipv4/neigh/{link}/proxy_delay"), "0"),
            (&format!("ipv4/conf/{link}/rp_filter"), "0"),
            (&format!("ipv6/conf/{link}/disable_ipv6"), "1"),
        ]),
        ..Part::default()
    };
    if machine.marked {
        let marks = &mut table.maps.get_mut("table_of").expect("declared above").elements;
        marks.insert(Element::IfName(link.clone()), Value::Mark(101));
        part.routes.insert(host_route(101, machine.ip()), out(&link, None));
    }
    part.tables.insert("vpc".into(), table);
    part
}

fn far(machine: &Machine) -> Part {
    Part {
        addresses: [Address { link: "eth0".into(), ip: machine.ip().into(), prefix: 24 }].into(),
        routes: [(route(MAIN, "0.0.0.0/0"), out("eth0", Some(GATEWAY.into())))].into(),
        sysctls: settings(&[("ipv6/conf/eth0/disable_ipv6", "1")]),
        ..Part::default()
    }
}

fn veth(machine: &Machine) -> Veth {
    Veth {
        mac: Mac([0x0a, 0, 0, 0, 1, machine.n]),
        mtu: machine.mtu,
        peer_netns: machine.name(),
        peer_name: "eth0".into(),
        peer_mac: far_mac(machine),
    }
}

fn far_mac(machine: &Machine) -> Mac {
    Mac([0x0a, 0, 0, 0, 0, machine.n])
}

fn hook(kind: HookKind, point: HookPoint, priority: i32, policy: Policy) -> Hook {
    Hook { kind, point, priority, policy }
}

pub fn rule(tests: Vec<Test>, action: Action) -> Rule {
    Rule { tests, action }
}

fn map(key: KeyType, value: ValueType) -> Map {
    Map { key, value, elements: BTreeMap::new() }
}

fn settings(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

pub fn route(table: u32, dest: &str) -> RouteKey {
    RouteKey { table, dest: dest.parse().expect("a range") }
}

fn host_route(table: u32, ip: Ipv4Addr) -> RouteKey {
    RouteKey { table, dest: IpNet::V4(Ipv4Net::from(ip)) }
}

pub fn out(dev: &str, via: Option<IpAddr>) -> RouteKind {
    RouteKind::Unicast { dev: dev.into(), via, onlink: false }
}
