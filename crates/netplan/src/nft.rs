//! The part of nftables that a plan uses, as data: tables of family `ip` with sets, maps and chains.
//!
//! Chains are compared whole (a changed one is flushed and written again in the same transaction);
//! sets and maps are compared by element. A transaction makes tables, then sets, maps and empty chains,
//! then rules, then elements, and unmakes in the reverse order, so that no name is missing when it is
//! referred to. Never here: anything no plan uses; intervals, timeouts and IPv6 are absent for that.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use ipnet::IpNet;

/// One table of family `ip`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Sets, by name. Sets and maps share one space of names.
    pub sets: BTreeMap<String, Set>,
    /// Maps and verdict maps, by name.
    pub maps: BTreeMap<String, Map>,
    /// Chains, by name.
    pub chains: BTreeMap<String, Chain>,
}

/// A hash set, or some elements of one that several parts share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// What its elements are.
    pub key: KeyType,
    /// The elements, each of that type.
    pub elements: BTreeSet<Element>,
}

/// A hash map, or some elements of one that several parts share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// What its keys are.
    pub key: KeyType,
    /// What its values are.
    pub value: ValueType,
    /// The entries, each of those types.
    pub elements: BTreeMap<Element, Value>,
}

/// The type of a set's elements or a map's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyType {
    /// `ifname`, 16 bytes: a link's name, or another one as short.
    IfName,
    /// `ipv4_addr`, 4 bytes.
    Ipv4Addr,
    /// `ifname . ipv4_addr`, concatenated.
    IfNameIpv4Addr,
    /// `mark`, 4 bytes in the machine's byte order.
    Mark,
}

/// One element of a set, or the key of a map's entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Element {
    /// For [`KeyType::IfName`].
    IfName(String),
    /// For [`KeyType::Ipv4Addr`].
    Addr(IpAddr),
    /// For [`KeyType::IfNameIpv4Addr`].
    IfNameAddr(String, IpAddr),
    /// For [`KeyType::Mark`].
    Mark(u32),
}

/// The type of a map's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueType {
    /// `mark`, 4 bytes in the machine's byte order.
    Mark,
    /// `ipv4_addr`, 4 bytes.
    Ipv4Addr,
    /// `ifname`, 16 bytes: a name by which a verdict map is asked.
    Name,
    /// `verdict`: the map is a verdict map.
    Verdict,
}

/// The value of a map's entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// For [`ValueType::Mark`].
    Mark(u32),
    /// For [`ValueType::Ipv4Addr`].
    Addr(IpAddr),
    /// For [`ValueType::Name`].
    Name(String),
    /// For [`ValueType::Verdict`].
    Verdict(Verdict),
}

/// A chain: called by others, or by the kernel where it has a hook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// Where the kernel calls it, for a base chain.
    pub hook: Option<Hook>,
    /// Its rules, in order.
    pub rules: Vec<Rule>,
}

/// Where and when the kernel calls a base chain, and what it does at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hook {
    /// The chain's type.
    pub kind: HookKind,
    /// The place in a packet's way.
    pub point: HookPoint,
    /// Lower comes first.
    pub priority: i32,
    /// The end of the chain: accept or drop.
    pub policy: Policy,
}

/// The type of a base chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HookKind {
    /// Sees every packet.
    Filter,
    /// Sees the first packet of a connection and may translate it.
    Nat,
}

/// A place in a packet's way through the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HookPoint {
    /// Before routing.
    Prerouting,
    /// To this namespace itself.
    Input,
    /// Through this namespace.
    Forward,
    /// After routing.
    Postrouting,
}

/// What happens at the end of a base chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// The packet goes on to the next chain of the hook.
    Accept,
    /// The packet is gone, in silence.
    Drop,
}

/// A rule: when every test holds, the action is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Tests, in order; none means always.
    pub tests: Vec<Test>,
    /// What is done then.
    pub action: Action,
}

/// One test on a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// `iifname`: it came in by this link.
    IifName(String),
    /// `oifname`: it goes out by this link.
    OifName(String),
    /// `ip saddr`: its source lies in this range (a single address has the full prefix).
    Saddr(IpNet),
    /// `ip daddr`: its destination lies in this range.
    Daddr(IpNet),
    /// `meta l4proto`: its protocol's number.
    L4Proto(u8),
    /// `th dport`: its destination port, first and last; always after [`Test::L4Proto`] of TCP (6) or
    /// UDP (17).
    Dport(u16, u16),
    /// `icmp type`; always after [`Test::L4Proto`] of ICMP (1).
    IcmpType(u8),
    /// `icmp code`; always after [`Test::IcmpType`].
    IcmpCode(u8),
    /// `ct state`: one of these.
    CtState(CtStates),
    /// The key is an element of the set with this name.
    In(Key, String),
    /// The key is no element of the set with this name.
    NotIn(Key, String),
}

/// Connection states that a test accepts; at least one is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CtStates {
    /// The first packets of a connection.
    pub new: bool,
    /// Packets of a connection that was answered.
    pub established: bool,
    /// An error about, or a helper of, a known connection.
    pub related: bool,
    /// No connection can be told.
    pub invalid: bool,
}

/// What is looked up in a set or map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The link it came in by.
    IifName,
    /// The link it goes out by.
    OifName,
    /// Its source address.
    Saddr,
    /// Its destination address.
    Daddr,
    /// `iifname . ip saddr`.
    IifNameSaddr,
    /// The mark it bears.
    Mark,
}

/// What a rule does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Decides.
    Verdict(Verdict),
    /// Decides by a verdict map; a key that is not there leaves the packet to the next rule.
    VerdictMap(Key, String),
    /// Decides by a verdict map, the second, which is asked for what the first map holds; where one of them has
    /// nothing the packet is left to the next rule. For maps that grow: with each new jump in a verdict map the
    /// kernel walks all jumps of the table, looking for loops, and other values cost it nothing.
    VerdictMapOf(Key, String, String),
    /// `meta mark set ... map @... accept`; a key that is not there leaves the packet to the next rule.
    AcceptWithMark(Key, String),
    /// `dnat to ... map @...`: a new destination address, port kept. In a NAT chain only.
    DnatFromMap(Key, String),
    /// `snat to ... map @...`: a new source address, port kept where free. In a NAT chain only.
    SnatFromMap(Key, String),
    /// `snat to`: this source address. In a NAT chain only.
    Snat(IpAddr),
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// On to the next base chain of the hook.
    Accept,
    /// Gone, in silence.
    Drop,
    /// Back to the rule after the jump.
    Return,
    /// Into this chain, and back here at its end.
    Jump(String),
    /// Into this chain for good.
    Goto(String),
}

impl Key {
    /// The type that a set or map needs to be asked for this.
    pub fn key_type(self) -> KeyType {
        match self {
            Key::IifName | Key::OifName => KeyType::IfName,
            Key::Saddr | Key::Daddr => KeyType::Ipv4Addr,
            Key::IifNameSaddr => KeyType::IfNameIpv4Addr,
            Key::Mark => KeyType::Mark,
        }
    }
}

impl Table {
    /// Takes in everything that `other` holds; elements of sets and maps of one name are united.
    pub fn absorb(&mut self, other: &Table) {
        for (name, set) in &other.sets {
            match self.sets.get_mut(name) {
                Some(mine) => mine.elements.extend(set.elements.iter().cloned()),
                None => drop(self.sets.insert(name.clone(), set.clone())),
            }
        }
        for (name, map) in &other.maps {
            match self.maps.get_mut(name) {
                Some(mine) => mine.elements.extend(map.elements.clone()),
                None => drop(self.maps.insert(name.clone(), map.clone())),
            }
        }
        self.chains.extend(other.chains.clone());
    }
}
