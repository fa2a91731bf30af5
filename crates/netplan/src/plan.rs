//! Desired kernel state as data: what must be in each network namespace, and nothing about how it
//! gets there. The applier compares two plans and changes only what differs.
//!
//! A namespace is the union of its *parts*, one for each resource that put something there (a network
//! interface, a group, a subnet ...). Adding one interface to a router of a thousand adds one part. Plans
//! share what they have in common, namespaces and parts, so that what differs between two is found
//! without looking at the rest. Never here: I/O, AWS.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use ipnet::IpNet;
use sorted::SortedMap;

use crate::nft::Table;

/// The name of a network namespace, unique on the machine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetnsName(pub Arc<str>);

/// An Ethernet address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mac(pub [u8; 6]);

/// Everything that the kernel must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Every namespace, by name. In each of them `lo` is up without being told.
    pub namespaces: SortedMap<NetnsName, Arc<Namespace>>,
}

/// What one network namespace must hold: the union of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// Who else may change things here.
    pub owner: Owner,
    /// The parts, by the id of the resource that each comes from. They are disjoint: no link, route,
    /// chain or set element stands in two of them. Only the *declaration* of a set or map is repeated,
    /// by each part that has elements in it, and always with the same type.
    pub parts: SortedMap<Arc<str>, Arc<Part>>,
}

/// Who may change a namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// All in it is ours: what the plan does not name goes. Three things are the kernel's and stay: `lo`
    /// with its 127.0.0.1, routing rules of preference 0, 32766 and 32767, and routes that the kernel
    /// made itself (`proto kernel`).
    Plan,
    /// A machine's: what the plan names must be there, all else is its guest's business.
    Guest,
}

/// What one resource puts into a namespace.
///
/// In which order the applier must work within one namespace: `sysctls` (defaults bind links made
/// later), links, addresses, neighbours, routes, rules, and nftables in one transaction. Sysctls that
/// name a link come right after that link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The veth pairs whose nearer end is here, by that end's name. The farther end is named nowhere
    /// else, but addresses and routes of its own namespace refer to it.
    pub links: BTreeMap<String, Veth>,
    /// Addresses on links. They never make a route for their prefix on `lo`; on other links the
    /// kernel's own connected route is wanted.
    pub addresses: BTreeSet<Address>,
    /// Permanent neighbour entries: nobody has to ask, nobody can answer falsely, and they do not
    /// count against the kernel's limit on its neighbour table, which all namespaces share.
    pub neighbours: BTreeMap<NeighbourKey, Mac>,
    /// Routes. A changed value under the same key is to be replaced in place.
    pub routes: BTreeMap<RouteKey, RouteKind>,
    /// Policy routing rules.
    pub rules: BTreeSet<Rule>,
    /// Values by their path under `/proc/sys/net`. A path under `ipv6/` that does not exist is
    /// satisfied: that kernel has no IPv6.
    pub sysctls: BTreeMap<String, String>,
    /// nftables tables of family `ip`, by name.
    pub tables: BTreeMap<String, Table>,
}

/// One veth pair, both ends up, described from its nearer end. Made once, in both namespaces at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Veth {
    /// The nearer end's address.
    pub mac: Mac,
    /// Of both ends, in bytes.
    pub mtu: u32,
    /// The namespace of the farther end.
    pub peer_netns: NetnsName,
    /// The farther end's name there.
    pub peer_name: String,
    /// The farther end's address.
    pub peer_mac: Mac,
}

/// An address on a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    /// The link's name in this namespace.
    pub link: String,
    /// The address.
    pub ip: IpAddr,
    /// Its prefix length.
    pub prefix: u8,
}

/// What a neighbour entry is found by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NeighbourKey {
    /// The link's name in this namespace.
    pub link: String,
    /// The neighbour's address.
    pub ip: IpAddr,
}

/// What a route is found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteKey {
    /// The kernel's table; [`MAIN`] is its `main`.
    pub table: u32,
    /// The destinations, host bits zero.
    pub dest: IpNet,
}

/// The kernel's `main` routing table.
pub const MAIN: u32 = 254;

/// Where a route leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteKind {
    /// Out of a link.
    Unicast {
        /// The link's name.
        dev: String,
        /// The next hop; without one the destination itself is on the link (`scope link`).
        via: Option<IpAddr>,
        /// The next hop is on the link although no address of ours says so.
        onlink: bool,
    },
    /// Nowhere, in silence.
    Blackhole,
}

/// A policy routing rule: packets that the selector takes are looked up in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rule {
    /// Lower comes first.
    pub pref: u32,
    /// Which packets.
    pub selector: Selector,
    /// Where to look; when nothing is found there the next rule is tried.
    pub table: u32,
}

/// Which packets a routing rule takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Selector {
    /// All of them.
    All,
    /// Those with this mark.
    Mark(u32),
    /// Those with a source in this range.
    From(IpNet),
}

impl fmt::Display for NetnsName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

impl Namespace {
    /// The union of all parts: for a first application, for reading, and to check the parts against.
    pub fn merged(&self) -> Part {
        let mut all = Part::default();
        for part in self.parts.values() {
            all.absorb(part);
        }
        all
    }
}

impl Part {
    /// Takes in everything that `other` holds.
    pub fn absorb(&mut self, other: &Part) {
        self.links.extend(other.links.clone());
        self.addresses.extend(other.addresses.iter().cloned());
        self.neighbours.extend(other.neighbours.clone());
        self.routes.extend(other.routes.clone());
        self.rules.extend(other.rules.iter().copied());
        self.sysctls.extend(other.sysctls.clone());
        for (name, table) in &other.tables {
            self.tables.entry(name.clone()).or_default().absorb(table);
        }
    }
}
