//! What a VPC's router holds however many interfaces it has: its own addresses, the end of `local`, and
//! the chains that the kernel calls. All that they look up is filled in by the other parts.
//!
//! Each lookup and each chain that is called costs every packet of a connection some 50 ns, so the way of
//! one that stays in its subnet and belongs to a known connection is short: whose is it, does it stay, is it
//! known.

use std::net::{IpAddr, Ipv4Addr};

use ipnet::{IpNet, Ipv4Net};

use super::Draft;
use super::groups::{EGRESS, INGRESS, judges};
use super::parts::{
    DEAD_END, GATEWAY, VPC, accept, accept_known, base, chain, drop, goto, host, names, rule, traffic,
};
use crate::ids::VpcId;
use crate::nft::{
    Action, Chain, CtStates, HookKind, HookPoint, Key, KeyType, Policy, Table, Test, ValueType, Verdict,
};
use crate::plan::{Address, MAIN, Part, Rule, Selector};
use crate::topology::{METADATA, RESOLVER, Traffic, Vpc, v4};

/// Adds the router of a VPC.
pub(super) fn compile(id: &VpcId, vpc: &Vpc, draft: &mut Draft<'_>) {
    let mut part = Part::default();
    part.forwarding();
    // Each interface is a wire of its own, so the router answers for everybody else in the subnet.
    part.sysctl("ipv4/conf/all/proxy_arp", "1");
    // The router's own "fragmentation needed" comes back to it through a NAT gateway, on to the sender.
    part.sysctl("ipv4/conf/all/accept_local", "1");
    for address in services(vpc).chain(vpc.subnets.values().filter_map(|subnet| subnet.gateway())) {
        part.addresses.insert(Address { link: "lo".to_owned(), ip: IpAddr::V4(address), prefix: 32 });
    }
    // What nobody holds meets silence and never leaves by another route: `local` always wins.
    for cidr in vpc.cidrs.iter().filter_map(v4) {
        part.silence(MAIN, IpNet::V4(cidr.trunc()));
    }
    part.silence(MAIN, IpNet::V4(link_local()));
    part.silence(DEAD_END, IpNet::V4(Ipv4Net::default()));
    part.rules.insert(Rule { pref: 10, selector: Selector::All, table: MAIN });
    part.rules.insert(Rule { pref: 1000, selector: Selector::All, table: DEAD_END });
    let table = part.table(VPC);
    declare(table);
    chains(vpc, table);
    draft.add(&vpc.netns, id.as_str(), part);
}

/// The addresses at which something in the router answers.
fn services(vpc: &Vpc) -> impl Iterator<Item = Ipv4Addr> {
    [METADATA].into_iter().chain(resolvers(vpc))
}

fn resolvers(vpc: &Vpc) -> impl Iterator<Item = Ipv4Addr> {
    vpc.dns_support.then(|| [Some(RESOLVER), vpc.resolver()]).into_iter().flatten().flatten()
}

/// 169.254.0.0/16 never leaves a VPC.
fn link_local() -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16)
}

fn declare(table: &mut Table) {
    table.map(names::OWNS, (KeyType::IfNameIpv4Addr, ValueType::Mark), []);
    table.set(names::UNCHECKED, KeyType::IfName, []);
    table.set(names::OUTSIDE, KeyType::IfName, []);
    table.set(names::TRANSLATED, KeyType::Ipv4Addr, []);
    table.set(names::PUBLIC, KeyType::Ipv4Addr, []);
    table.map(names::FORWARDERS, (KeyType::IfName, ValueType::Mark), []);
    table.map(names::TO_PUBLIC, (KeyType::Ipv4Addr, ValueType::Ipv4Addr), []);
    table.map(names::TO_PRIVATE, (KeyType::Ipv4Addr, ValueType::Ipv4Addr), []);
    table.map(names::SUBNETS, (KeyType::IfName, ValueType::Mark), []);
    table.map(names::GUARDS, (KeyType::IfName, ValueType::Name), []);
    for map in [names::STAYING, names::LEAVING, names::ENTERING] {
        table.map(map, (KeyType::Mark, ValueType::Verdict), []);
    }
    for (map, pass) in
        [(names::SENDERS, Verdict::Goto(INGRESS.to_owned())), (names::RECEIVERS, Verdict::Accept)]
    {
        judges(table, map, names::NOBODY, pass);
    }
}

fn chains(vpc: &Vpc, table: &mut Table) {
    use HookPoint::{Forward, Input, Prerouting};
    let by = |key, of: &str, map: &str| Action::VerdictMapOf(key, of.to_owned(), map.to_owned());
    let outside = || Test::In(Key::IifName, names::OUTSIDE.to_owned());
    let base = |point, priority, rules| base(HookKind::Filter, point, priority, Policy::Drop, rules);

    // Before conntrack (-200), so that a forged packet leaves no trace there.
    let mut sources = vec![rule([], Action::AcceptWithMark(Key::IifNameSaddr, names::OWNS.to_owned()))];
    for cidr in vpc.cidrs.iter().filter_map(v4) {
        sources.push(drop([outside(), Test::Saddr(IpNet::V4(cidr.trunc()))]));
    }
    sources.extend([
        drop([Test::IifName(GATEWAY.to_owned()), Test::NotIn(Key::Daddr, names::PUBLIC.to_owned())]),
        accept([outside()]),
        rule([], Action::AcceptWithMark(Key::IifName, names::FORWARDERS.to_owned())),
        accept([Test::IifName("lo".to_owned())]),
    ]);
    table.chain("sources", base(Prerouting, -300, sources));

    // The router itself: its resolver and its metadata service, for its own interfaces, and nothing else.
    let mut services = vec![accept_known(), accept([Test::IifName("lo".to_owned())]), drop([outside()])];
    for resolver in resolvers(vpc) {
        for dns in [Traffic::Udp(53, 53), Traffic::Tcp(53, 53)] {
            services.push(accept([vec![Test::Daddr(host(resolver))], traffic(dns)].concat()));
        }
    }
    let http = traffic(Traffic::Tcp(80, 80));
    services.push(accept([vec![Test::Daddr(host(METADATA))], http].concat()));
    table.chain("services", base(Input, 0, services));

    let forward = vec![
        rule([], Action::VerdictMap(Key::Mark, names::STAYING.to_owned())),
        rule([], Action::Verdict(Verdict::Jump("owners".to_owned()))),
        rule([], Action::VerdictMap(Key::Mark, names::LEAVING.to_owned())),
        rule([], by(Key::OifName, names::SUBNETS, names::ENTERING)),
        goto([], EGRESS),
    ];
    table.chain("forward", base(Forward, 0, forward));
    table.chain("owners", owners(vpc));

    let invalid = CtStates { invalid: true, ..CtStates::default() };
    let senders = rule([], by(Key::IifName, names::GUARDS, names::SENDERS));
    table.chain(EGRESS, chain(vec![accept_known(), drop([Test::CtState(invalid)]), senders, drop([])]));
    let receivers = rule([], by(Key::OifName, names::GUARDS, names::RECEIVERS));
    table.chain(INGRESS, chain(vec![receivers, drop([])]));
}

/// May that link receive for that address? For the VPC's own ranges the routes have seen to it: each address
/// leads to its interface or nowhere.
fn owners(vpc: &Vpc) -> Chain {
    let to_gateway = || Test::OifName(GATEWAY.to_owned());
    let pass = |tests: Vec<Test>| rule(tests, Action::Verdict(Verdict::Return));
    let within = vpc.cidrs.iter().filter_map(v4).map(|cidr| Test::Daddr(IpNet::V4(cidr.trunc())));
    let mut rules: Vec<_> = within.map(|range| pass(vec![range])).collect();
    rules.extend([
        pass(vec![Test::In(Key::OifName, names::UNCHECKED.to_owned())]),
        pass(vec![to_gateway(), Test::In(Key::Saddr, names::TRANSLATED.to_owned())]),
        drop([to_gateway()]),
        pass(vec![Test::In(Key::OifName, names::OUTSIDE.to_owned())]),
        drop([]),
    ]);
    chain(rules)
}
