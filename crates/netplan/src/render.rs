//! Plans as a person would type them: `ip` commands, settings, and nftables' own syntax.
//!
//! For reading and for snapshots. The kernel is never fed with this text.

use std::fmt::{self, Display, Formatter, Write};

use ipnet::IpNet;

use crate::nft::{
    Action, Chain, CtStates, Element, Hook, HookKind, HookPoint, Key, KeyType, Map, Policy, Rule, Set, Table,
    Test, Value, ValueType, Verdict,
};
use crate::plan::{self, MAIN, Namespace, Part, RouteKind, Selector};

impl Display for Namespace {
    /// Everything in the namespace, whichever part it comes from.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.merged().fmt(f)
    }
}

impl Display for Part {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (of_links, first): (Vec<_>, Vec<_>) =
            self.sysctls.iter().partition(|(path, _)| self.links.keys().any(|link| names_link(path, link)));
        for (path, value) in first {
            writeln!(f, "sysctl -w net/{path}={value}")?;
        }
        for (name, veth) in &self.links {
            let plan::Veth { mac, mtu, peer_netns, peer_name, peer_mac } = veth;
            write!(f, "ip link add {name} up address {mac} mtu {mtu} type veth ")?;
            writeln!(f, "peer {peer_name} up address {peer_mac} mtu {mtu} netns {peer_netns}")?;
        }
        for (path, value) in of_links {
            writeln!(f, "sysctl -w net/{path}={value}")?;
        }
        for plan::Address { link, ip, prefix } in &self.addresses {
            writeln!(f, "ip address add {ip}/{prefix} dev {link}")?;
        }
        for (key, mac) in &self.neighbours {
            writeln!(f, "ip neighbour add {} lladdr {mac} dev {} nud permanent", key.ip, key.link)?;
        }
        for (key, kind) in &self.routes {
            route(f, key, kind)?;
        }
        for rule in &self.rules {
            write!(f, "ip rule add pref {}", rule.pref)?;
            match rule.selector {
                Selector::All => {}
                Selector::Mark(mark) => write!(f, " fwmark {mark}")?,
                Selector::From(range) => write!(f, " from {range}")?,
            }
            writeln!(f, " lookup {}", table_name(rule.table))?;
        }
        for (name, table) in &self.tables {
            writeln!(f, "table ip {name} {{")?;
            table.fmt(f)?;
            f.write_str("}\n")?;
        }
        Ok(())
    }
}

/// `ipv4/neigh/LINK/proxy_delay` is LINK's own.
fn names_link(path: &str, link: &str) -> bool {
    path.split('/').nth(2) == Some(link)
}

fn route(f: &mut Formatter<'_>, key: &plan::RouteKey, kind: &RouteKind) -> fmt::Result {
    match kind {
        RouteKind::Blackhole => write!(f, "ip route add blackhole {}", key.dest)?,
        RouteKind::Unicast { dev, via, onlink } => {
            write!(f, "ip route add {}", key.dest)?;
            if let Some(via) = via {
                write!(f, " via {via}")?;
            }
            write!(f, " dev {dev}{}", if *onlink { " onlink" } else { "" })?;
        }
    }
    writeln!(f, " table {}", table_name(key.table))
}

fn table_name(table: u32) -> String {
    if table == MAIN { "main".to_owned() } else { table.to_string() }
}

impl Display for Table {
    /// What stands between the table's braces.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (name, Set { key, elements }) in &self.sets {
            writeln!(f, "  set {name} {{ type {key};{} }}", listed(elements.iter().map(Element::to_string)))?;
        }
        for (name, Map { key, value, elements }) in &self.maps {
            let entries = elements.iter().map(|(key, value)| format!("{key} : {value}"));
            writeln!(f, "  map {name} {{ type {key} : {value};{} }}", listed(entries))?;
        }
        for (name, Chain { hook, rules }) in &self.chains {
            writeln!(f, "  chain {name} {{")?;
            if let Some(hook) = hook {
                writeln!(f, "    {hook}")?;
            }
            for rule in rules {
                writeln!(f, "    {rule}")?;
            }
            f.write_str("  }\n")?;
        }
        Ok(())
    }
}

fn listed(elements: impl Iterator<Item = String>) -> String {
    let all = elements.collect::<Vec<_>>().join(", ");
    if all.is_empty() { String::new() } else { format!(" elements = {{ {all} }}") }
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let tests = &self.tests;
        for (i, test) in tests.iter().enumerate() {
            match (test, tests.get(i + 1)) {
                // nft names the protocol by the field that follows: `tcp dport`, `icmp type`.
                (Test::L4Proto(1), Some(Test::IcmpType(_)))
                | (Test::L4Proto(6 | 17), Some(Test::Dport(..))) => {}
                (Test::Dport(first, last), _) => {
                    let proto = if i > 0 && tests[i - 1] == Test::L4Proto(17) { "udp" } else { "tcp" };
                    write!(f, "{proto} dport {first}")?;
                    if first != last {
                        write!(f, "-{last}")?;
                    }
                    f.write_char(' ')?;
                }
                _ => write!(f, "{test} ")?,
            }
        }
        self.action.fmt(f)
    }
}

/// A range, or the address that it is alone.
fn short(range: &IpNet) -> String {
    if range.prefix_len() == range.max_prefix_len() { range.addr().to_string() } else { range.to_string() }
}

impl Display for Test {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Test::IifName(link) => write!(f, "iifname \"{link}\""),
            Test::OifName(link) => write!(f, "oifname \"{link}\""),
            Test::Saddr(range) => write!(f, "ip saddr {}", short(range)),
            Test::Daddr(range) => write!(f, "ip daddr {}", short(range)),
            Test::L4Proto(number) => write!(f, "meta l4proto {number}"),
            Test::Dport(first, last) => write!(f, "th dport {first}-{last}"),
            Test::IcmpType(kind) => write!(f, "icmp type {kind}"),
            Test::IcmpCode(code) => write!(f, "icmp code {code}"),
            Test::CtState(states) => write!(f, "ct state {states}"),
            Test::In(key, set) => write!(f, "{key} @{set}"),
            Test::NotIn(key, set) => write!(f, "{key} != @{set}"),
        }
    }
}

impl Display for Action {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Action::Verdict(verdict) => verdict.fmt(f),
            Action::VerdictMap(key, map) => write!(f, "{key} vmap @{map}"),
            Action::VerdictMapOf(key, of, map) => write!(f, "{key} map @{of} vmap @{map}"),
            Action::AcceptWithMark(key, map) => write!(f, "meta mark set {key} map @{map} accept"),
            Action::DnatFromMap(key, map) => write!(f, "dnat to {key} map @{map}"),
            Action::SnatFromMap(key, map) => write!(f, "snat to {key} map @{map}"),
            Action::Snat(ip) => write!(f, "snat to {ip}"),
        }
    }
}

impl Display for Verdict {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Verdict::Accept => f.write_str("accept"),
            Verdict::Drop => f.write_str("drop"),
            Verdict::Return => f.write_str("return"),
            Verdict::Jump(chain) => write!(f, "jump {chain}"),
            Verdict::Goto(chain) => write!(f, "goto {chain}"),
        }
    }
}

impl Display for Hook {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            HookKind::Filter => "filter",
            HookKind::Nat => "nat",
        };
        let point = match self.point {
            HookPoint::Prerouting => "prerouting",
            HookPoint::Input => "input",
            HookPoint::Forward => "forward",
            HookPoint::Postrouting => "postrouting",
        };
        let policy = match self.policy {
            Policy::Accept => "accept",
            Policy::Drop => "drop",
        };
        write!(f, "type {kind} hook {point} priority {}; policy {policy};", self.priority)
    }
}

impl Display for CtStates {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let all = [
            (self.established, "established"),
            (self.related, "related"),
            (self.new, "new"),
            (self.invalid, "invalid"),
        ];
        let set: Vec<_> = all.into_iter().filter_map(|(on, name)| on.then_some(name)).collect();
        f.write_str(&set.join(","))
    }
}

impl Display for Key {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Key::IifName => "iifname",
            Key::OifName => "oifname",
            Key::Saddr => "ip saddr",
            Key::Daddr => "ip daddr",
            Key::IifNameSaddr => "iifname . ip saddr",
            Key::Mark => "meta mark",
        })
    }
}

impl Display for KeyType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            KeyType::IfName => "ifname",
            KeyType::Ipv4Addr => "ipv4_addr",
            KeyType::IfNameIpv4Addr => "ifname . ipv4_addr",
            KeyType::Mark => "mark",
        })
    }
}

impl Display for ValueType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ValueType::Mark => "mark",
            ValueType::Ipv4Addr => "ipv4_addr",
            ValueType::Name => "ifname",
            ValueType::Verdict => "verdict",
        })
    }
}

impl Display for Element {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Element::IfName(link) => write!(f, "\"{link}\""),
            Element::Addr(ip) => ip.fmt(f),
            Element::IfNameAddr(link, ip) => write!(f, "\"{link}\" . {ip}"),
            Element::Mark(mark) => mark.fmt(f),
        }
    }
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Value::Mark(mark) => mark.fmt(f),
            Value::Addr(ip) => ip.fmt(f),
            Value::Name(name) => write!(f, "\"{name}\""),
            Value::Verdict(verdict) => verdict.fmt(f),
        }
    }
}
