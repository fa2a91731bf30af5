//! nftables' evaluation: base chains by priority, rules in order, jumps and returns.

use std::collections::BTreeMap;
use std::ops::Range;

use netplan::nft::{Action, Chain, Element, HookKind, HookPoint, Key, Policy, Table, Test, Value, Verdict};
use netplan::verdict::Payload;

use super::{Context, State, address};

enum Said {
    Accept,
    /// By the chain at the end of this path.
    Drop(String),
    Nothing,
}

/// Runs the hook's base chains; the error is the way to the chain that drops, name by name.
pub fn hook(
    tables: &BTreeMap<String, Table>,
    point: HookPoint,
    priorities: Range<i32>,
    it: &mut Context,
) -> Result<(), String> {
    let all =
        tables.values().flat_map(|table| table.chains.iter().map(move |(name, chain)| (table, name, chain)));
    let mut here: Vec<_> = all
        .filter_map(|(table, name, chain)| chain.hook.map(|hook| (hook, table, name, chain)))
        .filter(|(hook, ..)| hook.point == point && priorities.contains(&hook.priority))
        .collect();
    here.sort_by_key(|(hook, ..)| hook.priority);
    // A connection's first packet decides on translation; `track` has found the others.
    let first = it.state == State::New;
    for (hook, table, name, chain) in here {
        if hook.kind == HookKind::Nat && !first {
            continue;
        }
        match run(table, name, chain, it) {
            Said::Drop(by) => return Err(by),
            Said::Nothing if hook.policy == Policy::Drop => return Err(name.clone()),
            Said::Accept | Said::Nothing => {}
        }
    }
    Ok(())
}

fn run(table: &Table, path: &str, chain: &Chain, it: &mut Context) -> Said {
    let call = |to: &String, it: &mut Context| run(table, &format!("{path}/{to}"), &table.chains[to], it);
    for rule in &chain.rules {
        if !rule.tests.iter().all(|test| holds(table, test, it)) {
            continue;
        }
        let verdict = match &rule.action {
            Action::Verdict(verdict) => Some(verdict),
            Action::VerdictMap(key, map) => match lookup(table, *key, map, it) {
                Some(Value::Verdict(verdict)) => Some(verdict),
                _ => None,
            },
            Action::VerdictMapOf(key, of, map) => {
                let said = match lookup(table, *key, of, it) {
                    Some(Value::Mark(mark)) => Some(Element::Mark(*mark)),
                    Some(Value::Name(name)) => Some(Element::IfName(name.clone())),
                    _ => None,
                };
                match said.and_then(|said| table.maps[map].elements.get(&said)) {
                    Some(Value::Verdict(verdict)) => Some(verdict),
                    _ => None,
                }
            }
            Action::AcceptWithMark(key, map) => {
                if let Some(Value::Mark(mark)) = lookup(table, *key, map, it) {
                    it.mark = *mark;
                    return Said::Accept;
                }
                None
            }
            Action::DnatFromMap(key, map) => {
                if let Some(ip) = address(lookup(table, *key, map, it)) {
                    it.skb.destination = ip;
                    return Said::Accept;
                }
                None
            }
            Action::SnatFromMap(key, map) => {
                if let Some(ip) = address(lookup(table, *key, map, it)) {
                    it.skb.source = ip;
                    return Said::Accept;
                }
                None
            }
            Action::Snat(ip) => {
                it.skb.source = *ip;
                return Said::Accept;
            }
        };
        match verdict {
            Some(Verdict::Accept) => return Said::Accept,
            Some(Verdict::Drop) => return Said::Drop(path.to_owned()),
            Some(Verdict::Return) => return Said::Nothing,
            Some(Verdict::Goto(to)) => return call(to, it),
            Some(Verdict::Jump(to)) => match call(to, it) {
                Said::Nothing => {}
                said => return said,
            },
            None => {}
        }
    }
    Said::Nothing
}

fn lookup<'a>(table: &'a Table, key: Key, map: &str, it: &Context) -> Option<&'a Value> {
    let map = &table.maps[map];
    assert_eq!(map.key, key.key_type(), "a map is asked for what it holds");
    map.elements.get(&element(key, it))
}

fn holds(table: &Table, test: &Test, it: &Context) -> bool {
    let member = |key: &Key, set: &String| {
        let set = &table.sets[set];
        assert_eq!(set.key, key.key_type(), "a set is asked for what it holds");
        set.elements.contains(&element(*key, it))
    };
    match test {
        Test::IifName(name) => it.iif == *name,
        Test::OifName(name) => it.oif == *name,
        Test::Saddr(range) => range.contains(&it.skb.source),
        Test::Daddr(range) => range.contains(&it.skb.destination),
        Test::L4Proto(number) => it.skb.payload.protocol() == *number,
        Test::Dport(first, last) => match it.skb.payload {
            Payload::Tcp { destination, .. } | Payload::Udp { destination, .. } => {
                (*first..=*last).contains(&destination)
            }
            _ => panic!("a port is asked of {:?}", it.skb),
        },
        Test::IcmpType(wanted) => matches!(it.skb.payload, Payload::Icmp { kind, .. } if kind == *wanted),
        Test::IcmpCode(wanted) => matches!(it.skb.payload, Payload::Icmp { code, .. } if code == *wanted),
        Test::CtState(states) => match it.state {
            State::New => states.new,
            State::Established => states.established,
            State::Invalid => states.invalid,
        },
        Test::In(key, set) => member(key, set),
        Test::NotIn(key, set) => !member(key, set),
    }
}

fn element(key: Key, it: &Context) -> Element {
    match key {
        Key::IifName => Element::IfName(it.iif.clone()),
        Key::OifName => Element::IfName(it.oif.clone()),
        Key::Saddr => Element::Addr(it.skb.source),
        Key::Daddr => Element::Addr(it.skb.destination),
        Key::IifNameSaddr => Element::IfNameAddr(it.iif.clone(), it.skb.source),
        Key::Mark => Element::Mark(it.mark),
    }
}
