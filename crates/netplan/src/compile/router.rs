//! What a VPC's router holds however many interfaces it has: its own addresses, the end of `local`, and
//! the chains that the kernel calls. All that they look up is filled in by the other parts.

use std::net::{IpAddr, Ipv4Addr};

use ipnet::{IpNet, Ipv4Net};

use super::Draft;
use super::parts::{DEAD_END, GATEWAY, VPC, accept, accept_known, base, drop, host, names, rule, traffic};
use crate::ids::VpcId;
use crate::nft::{Action, CtStates, HookKind, HookPoint, Key, KeyType, Policy, Table, Test, ValueType};
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
    table.set(names::OWNS, KeyType::IfNameIpv4Addr, []);
    table.set(names::UNCHECKED, KeyType::IfName, []);
    table.set(names::OUTSIDE, KeyType::IfName, []);
    table.set(names::TRANSLATED, KeyType::Ipv4Addr, []);
    table.set(names::PUBLIC, KeyType::Ipv4Addr, []);
    table.map(names::TABLE_OF, (KeyType::IfName, ValueType::Mark), []);
    table.map(names::TO_PUBLIC, (KeyType::Ipv4Addr, ValueType::Ipv4Addr), []);
    table.map(names::TO_PRIVATE, (KeyType::Ipv4Addr, ValueType::Ipv4Addr), []);
    for map in [names::LEAVING, names::ENTERING, names::SENDERS, names::RECEIVERS] {
        table.map(map, (KeyType::IfName, ValueType::Verdict), []);
    }
}

fn chains(vpc: &Vpc, table: &mut Table) {
    use HookKind::{Filter, Nat};
    use HookPoint::{Forward, Input, Postrouting, Prerouting};
    let outside = || Test::In(Key::IifName, names::OUTSIDE.to_owned());
    let from_gateway = || Test::IifName(GATEWAY.to_owned());
    let to_gateway = || Test::OifName(GATEWAY.to_owned());
    let in_set = |key, name: &str| Test::In(key, name.to_owned());

    // Before conntrack (-200), so that a forged packet leaves no trace there.
    let mut sources = vec![accept([in_set(Key::IifNameSaddr, names::OWNS)])];
    for cidr in vpc.cidrs.iter().filter_map(v4) {
        sources.push(drop([outside(), Test::Saddr(IpNet::V4(cidr.trunc()))]));
    }
    sources.extend([
        drop([from_gateway(), Test::NotIn(Key::Daddr, names::PUBLIC.to_owned())]),
        accept([outside()]),
        accept([in_set(Key::IifName, names::UNCHECKED)]),
        accept([Test::IifName("lo".to_owned())]),
    ]);
    table.chain("sources", base(Filter, Prerouting, -300, Policy::Drop, sources));

    let mark = rule([], Action::MarkFromMap(Key::IifName, names::TABLE_OF.to_owned()));
    table.chain("tables", base(Filter, Prerouting, -150, Policy::Accept, vec![mark]));

    let to_private = Action::DnatFromMap(Key::Daddr, names::TO_PRIVATE.to_owned());
    let from_public = vec![rule([from_gateway()], to_private)];
    table.chain("from_public", base(Nat, Prerouting, -100, Policy::Accept, from_public));

    // The router itself: its resolver and its metadata service, for its own interfaces, and nothing else.
    let mut services = vec![accept_known(), accept([Test::IifName("lo".to_owned())]), drop([outside()])];
    for resolver in resolvers(vpc) {
        for dns in [Traffic::Udp(53, 53), Traffic::Tcp(53, 53)] {
            services.push(accept([vec![Test::Daddr(host(resolver))], traffic(dns)].concat()));
        }
    }
    let http = traffic(Traffic::Tcp(80, 80));
    services.push(accept([vec![Test::Daddr(host(METADATA))], http].concat()));
    table.chain("services", base(Filter, Input, 0, Policy::Drop, services));

    let owners = vec![
        accept([in_set(Key::OifNameDaddr, names::OWNS)]),
        accept([in_set(Key::OifName, names::UNCHECKED)]),
        accept([to_gateway(), in_set(Key::Saddr, names::TRANSLATED)]),
        drop([to_gateway()]),
        accept([in_set(Key::OifName, names::OUTSIDE)]),
    ];
    table.chain("owners", base(Filter, Forward, -30, Policy::Drop, owners));

    let acls = vec![
        rule([], Action::VerdictMap(Key::IifName, names::LEAVING.to_owned())),
        rule([], Action::VerdictMap(Key::OifName, names::ENTERING.to_owned())),
    ];
    table.chain("acls", base(Filter, Forward, -10, Policy::Accept, acls));

    let invalid = CtStates { invalid: true, ..CtStates::default() };
    let egress = vec![
        accept_known(),
        drop([Test::CtState(invalid)]),
        rule([], Action::VerdictMap(Key::IifName, names::SENDERS.to_owned())),
    ];
    table.chain("egress", base(Filter, Forward, 0, Policy::Drop, egress));
    let ingress =
        vec![accept_known(), rule([], Action::VerdictMap(Key::OifName, names::RECEIVERS.to_owned()))];
    table.chain("ingress", base(Filter, Forward, 10, Policy::Drop, ingress));

    let to_public = Action::SnatFromMap(Key::Saddr, names::TO_PUBLIC.to_owned());
    let leave = vec![rule([to_gateway()], to_public)];
    table.chain("to_public", base(Nat, Postrouting, 100, Policy::Accept, leave));
}
