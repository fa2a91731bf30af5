//! The table of a namespace's names, and the question that it answers. It exists so that a lookup
//! costs the same among ten names and among ten thousand. It never follows an alias or asks
//! anybody else: the view does.

use std::collections::HashMap;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::atomic::{AtomicUsize, Ordering};

use hickory_proto::rr::RecordType;
use ipnet::Ipv4Net;

use crate::fqdn::{Fqdn, upwards};
use crate::pattern::Patterns;

/// Seconds for which an answer may be kept, as Elastic Load Balancing says it for its names:
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html>.
pub const TTL: u32 = 60;

/// Whoever can say what a name stands for: [`Names`], or a caller that computes its answers.
pub trait Resolve: Send + Sync {
    /// What `name`, in lower case and without a final dot, holds of this kind. Asked from the
    /// server's task for every packet: it must not block.
    fn resolve(&self, name: &str, kind: RecordType) -> Answer;
}

/// What a [`Resolve`] says of one name and one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The records asked for, in the order in which they are to be sent; at least one.
    Records(Vec<Record>),
    /// The name is another name for this one, which is looked up next.
    Alias {
        /// Seconds for which that may be kept.
        ttl: u32,
        /// The name that it stands for.
        target: Fqdn,
    },
    /// The name exists and has nothing of this kind.
    NoData(Zone),
    /// The zone is ours and has no such name.
    NoName(Zone),
    /// The name lies in no zone of ours: the upstream decides.
    Foreign,
}

/// One record, without its owner, who is the name that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Seconds for which it may be kept.
    pub ttl: u32,
    /// What it says.
    pub data: Data,
}

/// What a record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// An IPv4 address.
    A(Ipv4Addr),
    /// An IPv6 address.
    Aaaa(Ipv6Addr),
    /// Another name for this one. It stands alone: beside it only its own kind is answered.
    Cname(Fqdn),
    /// The name of an address.
    Ptr(Fqdn),
    /// Texts; one of more than 255 bytes is sent in pieces.
    Txt(Vec<String>),
    /// Where a service is (RFC 2782).
    Srv {
        /// Lower is tried first.
        priority: u16,
        /// The share among those of one priority.
        weight: u16,
        /// The service's port.
        port: u16,
        /// The host that serves it.
        target: Fqdn,
    },
    /// A server of a zone.
    Ns(Fqdn),
    /// The start of a zone, which tells how long its negative answers may be kept.
    Soa(Zone),
}

impl Data {
    /// The kind of record that holds this.
    #[must_use]
    pub fn kind(&self) -> RecordType {
        match self {
            Self::A(_) => RecordType::A,
            Self::Aaaa(_) => RecordType::AAAA,
            Self::Cname(_) => RecordType::CNAME,
            Self::Ptr(_) => RecordType::PTR,
            Self::Txt(_) => RecordType::TXT,
            Self::Srv { .. } => RecordType::SRV,
            Self::Ns(_) => RecordType::NS,
            Self::Soa(_) => RecordType::SOA,
        }
    }
}

/// A part of the tree of names that we alone answer for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// The name under which everything is ours.
    pub apex: Fqdn,
    /// The server that its SOA and NS records name.
    pub server: Fqdn,
}

/// A table of names, built once and then only read.
///
/// A record outside every zone is answered all the same, and its name then has no other kinds.
#[derive(Default)]
pub struct Names {
    nodes: HashMap<Fqdn, Vec<Set>>,
    zones: HashMap<Fqdn, Zone>,
    patterns: Patterns,
}

/// The records of one name and one kind: they share a TTL (RFC 2181, section 5.2).
struct Set {
    kind: RecordType,
    ttl: u32,
    data: Vec<Data>,
    /// Which of them the next answer begins with.
    turn: AtomicUsize,
}

impl Set {
    /// The records, each answer beginning with the next one, so that clients that take the first
    /// address are spread over all.
    fn records(&self) -> Vec<Record> {
        let first = self.turn.fetch_add(1, Ordering::Relaxed) % self.data.len();
        let (after, before) = (&self.data[first..], &self.data[..first]);
        after.iter().chain(before).map(|data| Record { ttl: self.ttl, data: data.clone() }).collect()
    }
}

impl Names {
    /// A table without names, in which every name is foreign.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes every name at and below `apex` ours: one without records does not exist. `server` is
    /// who its SOA and NS records name; give it an address if clients are to find it.
    pub fn zone(&mut self, apex: Fqdn, server: Fqdn) {
        self.zones.insert(apex.clone(), Zone { apex, server });
    }

    /// Adds a record that may be kept for `ttl` seconds ([`TTL`] is usual). Records of one name and
    /// kind are answered together, under the lowest of their TTLs; one that is there already is not
    /// added twice.
    pub fn add(&mut self, name: &Fqdn, ttl: u32, data: Data) {
        if !self.nodes.contains_key(name) {
            self.add_names_above(name);
        }
        let sets = self.nodes.entry(name.clone()).or_default();
        let kind = data.kind();
        match sets.iter_mut().find(|set| set.kind == kind) {
            Some(set) => {
                set.ttl = set.ttl.min(ttl);
                if !set.data.contains(&data) {
                    set.data.push(data);
                }
            }
            None => sets.push(Set { kind, ttl, data: vec![data], turn: AtomicUsize::new(0) }),
        }
    }

    /// A name exists when there is one below it (RFC 8020): `b.zone`, when `a.b.zone` was added.
    fn add_names_above(&mut self, name: &Fqdn) {
        for above in upwards(name.as_str()).skip(1) {
            if self.nodes.contains_key(above) {
                break;
            }
            let above = above.parse().expect("what stands above a name is a name");
            self.nodes.insert(above, Vec::new());
        }
    }

    /// Computes the addresses of names that hold one: with the prefix `ip-` and the domain
    /// `ap-northeast-2.compute.internal`, the name `ip-172-31-0-10.ap-northeast-2.compute.internal`
    /// has the address that `address` makes of 172.31.0.10, or does not exist. Records of the table
    /// come first.
    pub fn pattern(
        &mut self,
        prefix: &str,
        domain: &Fqdn,
        address: impl Fn(Ipv4Addr) -> Option<Ipv4Addr> + Send + Sync + 'static,
    ) {
        self.add_names_above(domain);
        self.nodes.entry(domain.clone()).or_default();
        self.patterns.forward(prefix, domain, address);
    }

    /// Computes the names of a range's addresses (PTR). An address in the range for which `name`
    /// knows none has no name anywhere, and no upstream is asked. Records of the table come first.
    pub fn reverse(
        &mut self,
        range: Ipv4Net,
        server: Fqdn,
        name: impl Fn(Ipv4Addr) -> Option<Fqdn> + Send + Sync + 'static,
    ) {
        self.patterns.reverse(range, server, name);
    }

    /// How many names hold records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.values().filter(|sets| !sets.is_empty()).count()
    }

    /// Whether no name holds records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn zone_of(&self, name: &str) -> Option<&Zone> {
        upwards(name).find_map(|at| self.zones.get(at))
    }

    /// The sets that the zone's wildcard gives a name that has none: the star under the nearest
    /// name above that exists (RFC 4592, section 3.3.1).
    fn wildcard(&self, name: &str, zone: &Zone) -> Option<&Vec<Set>> {
        let encloser = upwards(name)
            .skip(1)
            .find(|above| self.nodes.contains_key(*above) || *above == zone.apex.as_str())?;
        self.nodes.get(format!("*.{encloser}").as_str())
    }
}

/// What the sets of a name hold of a kind; `None` when they hold nothing of it.
fn answer(sets: &[Set], kind: RecordType) -> Option<Answer> {
    // ANY gets one kind, which is all that a careful server gives (RFC 8482, section 4.1).
    if let Some(set) = sets.iter().find(|set| set.kind == kind || kind == RecordType::ANY) {
        return Some(Answer::Records(set.records()));
    }
    sets.iter().find_map(|set| match set.data.first() {
        Some(Data::Cname(target)) => Some(Answer::Alias { ttl: set.ttl, target: target.clone() }),
        _ => None,
    })
}

/// The records that every zone has at its apex.
fn apex(zone: &Zone, kind: RecordType) -> Option<Answer> {
    let data = match kind {
        RecordType::SOA | RecordType::ANY => Data::Soa(zone.clone()),
        RecordType::NS => Data::Ns(zone.server.clone()),
        _ => return None,
    };
    Some(Answer::Records(vec![Record { ttl: TTL, data }]))
}

impl Resolve for Names {
    fn resolve(&self, name: &str, kind: RecordType) -> Answer {
        let node = self.nodes.get(name);
        let sets = node.map_or(&[][..], Vec::as_slice);
        if let Some(answer) = answer(sets, kind) {
            return answer;
        }
        if sets.is_empty()
            && let Some(answer) = self.patterns.resolve(name, kind, |name| self.zone_of(name).cloned())
        {
            return answer;
        }
        let Some(zone) = self.zone_of(name) else {
            return match self.nodes.get_key_value(name) {
                Some((own, sets)) if !sets.is_empty() => {
                    Answer::NoData(Zone { apex: own.clone(), server: own.clone() })
                }
                _ => Answer::Foreign,
            };
        };
        if zone.apex.as_str() == name {
            return apex(zone, kind).unwrap_or_else(|| Answer::NoData(zone.clone()));
        }
        if node.is_some() {
            return Answer::NoData(zone.clone());
        }
        match self.wildcard(name, zone) {
            Some(sets) => answer(sets, kind).unwrap_or_else(|| Answer::NoData(zone.clone())),
            None => Answer::NoName(zone.clone()),
        }
    }
}
