//! Short ways to say what parts are made of, and the names that several files of the compiler share.

use std::net::{IpAddr, Ipv4Addr};

use ipnet::{IpNet, Ipv4Net};

use crate::names::link_name;
use crate::nft::{
    Action, Chain, CtStates, Element, Hook, HookKind, HookPoint, KeyType, Policy, Rule, Table, Test, Value,
    ValueType, Verdict,
};
use crate::plan::{MAIN, Mac, NeighbourKey, Part, RouteKey, RouteKind};
use crate::topology::{Traffic, v4};

/// The router's table.
pub const VPC: &str = "vpc";

/// The link that leads to the internet gateway, in a router.
pub const GATEWAY: &str = "igw";

/// The kernel table that ends every lookup in silence; nothing found would be answered with an ICMP
/// error, which AWS does not send.
pub const DEAD_END: u32 = 100;

/// Whoever is at the other end of a link between routers. No link has this address and nobody ever
/// asks for it: it is only a key into the neighbour table, so every such link can use the same.
pub const FAR_END: Ipv4Addr = Ipv4Addr::new(100, 64, 0, 1);

/// Of the router's end of each link. Each link is a wire of its own, so the same address serves on all.
pub const ROUTER_MAC: Mac = Mac([0x02, 0, 0, 0, 0, 0x01]);

/// Of the farther end of a link between routers.
pub const FAR_MAC: Mac = Mac([0x02, 0, 0, 0, 0, 0x02]);

/// What fits into a packet inside a VPC: <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-mtu.html>
pub const JUMBO: u32 = 9001;

/// What fits into a packet beyond the internet gateway.
pub const ETHERNET: u32 = 1500;

/// Names of sets and maps in the router's table.
pub mod names {
    /// `link . address` to mark: the private addresses of each interface, and its subnet.
    pub const OWNS: &str = "owns";
    /// Links whose source/destination check is off.
    pub const UNCHECKED: &str = "unchecked";
    /// The same links to mark: their subnets.
    pub const FORWARDERS: &str = "forwarders";
    /// Links that lead out of the VPC.
    pub const OUTSIDE: &str = "outside";
    /// Private addresses that have a public one.
    pub const TRANSLATED: &str = "translated";
    /// Public addresses that stand for a private one.
    pub const PUBLIC: &str = "public";
    /// Private to public address.
    pub const TO_PUBLIC: &str = "to_public";
    /// Public to private address.
    pub const TO_PRIVATE: &str = "to_private";
    /// Mark to the chain that knows what stays in that subnet.
    pub const STAYING: &str = "staying";
    /// Mark to the chain that judges what leaves that subnet.
    pub const LEAVING: &str = "leaving";
    /// Link to mark: its subnet.
    pub const SUBNETS: &str = "subnets";
    /// Mark to the chain that judges what enters that subnet.
    pub const ENTERING: &str = "entering";
    /// Link to the name of who judges its connections: its groups together.
    pub const GUARDS: &str = "guards";
    /// Name of a guard to the chain of its egress rules.
    pub const SENDERS: &str = "senders";
    /// Name of a guard to the chain of its ingress rules.
    pub const RECEIVERS: &str = "receivers";
    /// The guard that lets everything pass.
    pub const NOBODY: &str = "nobody";
}

/// The name of an interface's link in its router.
pub fn interface_link(eni: &crate::ids::EniId) -> String {
    link_name('e', eni.as_str())
}

/// The name of a VPC's link in the internet.
pub fn vpc_link(vpc: &crate::ids::VpcId) -> String {
    link_name('v', vpc.as_str())
}

/// The name of a peering's link in either router.
pub fn peering_link(peering: &crate::ids::PeeringId) -> String {
    link_name('p', peering.as_str())
}

/// A single address as a range.
pub fn host(ip: Ipv4Addr) -> IpNet {
    IpNet::V4(Ipv4Net::from(ip))
}

/// A rule.
pub fn rule(tests: impl Into<Vec<Test>>, action: Action) -> Rule {
    Rule { tests: tests.into(), action }
}

/// A rule that accepts.
pub fn accept(tests: impl Into<Vec<Test>>) -> Rule {
    rule(tests, Action::Verdict(Verdict::Accept))
}

/// A rule that drops.
pub fn drop(tests: impl Into<Vec<Test>>) -> Rule {
    rule(tests, Action::Verdict(Verdict::Drop))
}

/// A rule that hands over to another chain.
pub fn goto(tests: impl Into<Vec<Test>>, chain: &str) -> Rule {
    rule(tests, Action::Verdict(Verdict::Goto(chain.to_owned())))
}

/// A rule that lets answers and errors of known connections pass.
pub fn accept_known() -> Rule {
    let known = CtStates { established: true, related: true, ..CtStates::default() };
    accept([Test::CtState(known)])
}

/// A chain that others jump to.
pub fn chain(rules: Vec<Rule>) -> Chain {
    Chain { hook: None, rules }
}

/// A chain that the kernel calls.
pub fn base(kind: HookKind, point: HookPoint, priority: i32, policy: Policy, rules: Vec<Rule>) -> Chain {
    Chain { hook: Some(Hook { kind, point, priority, policy }), rules }
}

/// The tests that take this traffic.
pub fn traffic(traffic: Traffic) -> Vec<Test> {
    let ports = |proto, first, last| match (first, last) {
        (0, u16::MAX) => vec![Test::L4Proto(proto)],
        (first, last) => vec![Test::L4Proto(proto), Test::Dport(first, last)],
    };
    match traffic {
        Traffic::All => vec![],
        Traffic::Tcp(first, last) => ports(6, first, last),
        Traffic::Udp(first, last) => ports(17, first, last),
        Traffic::Icmp(None, _) => vec![Test::L4Proto(1)],
        Traffic::Icmp(Some(kind), None) => vec![Test::L4Proto(1), Test::IcmpType(kind)],
        Traffic::Icmp(Some(kind), Some(code)) => {
            vec![Test::L4Proto(1), Test::IcmpType(kind), Test::IcmpCode(code)]
        }
        Traffic::Protocol(number) => vec![Test::L4Proto(number)],
    }
}

/// The test that an address lies in a range: none where the range is everything, and nothing at all for
/// a range of IPv6, whose packets no table of ours sees.
pub fn within(net: &IpNet, test: fn(IpNet) -> Test) -> Option<Vec<Test>> {
    let net = v4(net)?.trunc();
    Some(if net.prefix_len() == 0 { vec![] } else { vec![test(IpNet::V4(net))] })
}

impl Part {
    /// A setting.
    pub(super) fn sysctl(&mut self, path: impl Into<String>, value: &str) {
        self.sysctls.insert(path.into(), value.to_owned());
    }

    /// What each namespace that forwards needs, whatever its host's defaults are: forward, do not second
    /// guess where packets come from, never advise a shorter way, and speak no IPv6.
    pub(super) fn forwarding(&mut self) {
        for (path, value) in [
            ("ipv4/ip_forward", "1"),
            ("ipv4/conf/all/rp_filter", "0"),
            ("ipv4/conf/default/rp_filter", "0"),
            ("ipv4/conf/all/send_redirects", "0"),
            ("ipv4/conf/default/send_redirects", "0"),
            ("ipv6/conf/all/disable_ipv6", "1"),
            ("ipv6/conf/default/disable_ipv6", "1"),
        ] {
            self.sysctl(path, value);
        }
    }

    /// A route to the far end of a link between routers.
    pub(super) fn route_far(&mut self, table: u32, dest: IpNet, dev: &str) {
        self.routes.insert(RouteKey { table, dest }, far(dev));
    }

    /// Who the far end of a link between routers is.
    pub(super) fn neighbour_far(&mut self, link: &str, mac: Mac) {
        self.neighbours.insert(NeighbourKey { link: link.to_owned(), ip: IpAddr::V4(FAR_END) }, mac);
    }

    /// Silence for a range, ahead of every route table.
    pub(super) fn silence(&mut self, table: u32, dest: IpNet) {
        self.routes.insert(RouteKey { table, dest }, RouteKind::Blackhole);
    }

    /// A route to an address that is on a link.
    pub(super) fn route_host(&mut self, ip: Ipv4Addr, dev: &str) {
        let kind = RouteKind::Unicast { dev: dev.to_owned(), via: None, onlink: false };
        self.routes.insert(RouteKey { table: MAIN, dest: host(ip) }, kind);
    }

    /// One of this part's nftables tables.
    pub(super) fn table(&mut self, name: &str) -> &mut Table {
        self.tables.entry(name.to_owned()).or_default()
    }
}

/// The way over a link between routers.
pub fn far(dev: &str) -> RouteKind {
    RouteKind::Unicast { dev: dev.to_owned(), via: Some(IpAddr::V4(FAR_END)), onlink: true }
}

impl Table {
    /// Declares a set, and puts elements into it.
    pub(super) fn set(&mut self, name: &str, key: KeyType, elements: impl IntoIterator<Item = Element>) {
        let empty = || crate::nft::Set { key, elements: Default::default() };
        self.sets.entry(name.to_owned()).or_insert_with(empty).elements.extend(elements);
    }

    /// Declares a map, and puts entries into it.
    pub(super) fn map(
        &mut self,
        name: &str,
        (key, value): (KeyType, ValueType),
        elements: impl IntoIterator<Item = (Element, Value)>,
    ) {
        let empty = || crate::nft::Map { key, value, elements: Default::default() };
        self.maps.entry(name.to_owned()).or_insert_with(empty).elements.extend(elements);
    }

    /// Adds a chain.
    pub(super) fn chain(&mut self, name: impl Into<String>, chain: Chain) {
        self.chains.insert(name.into(), chain);
    }
}
