//! What one namespace sees: who answers its names now, and who is asked for all others. It exists
//! so that the caller swaps everything at once and a question meets the old names or the new,
//! never a mixture. It does no I/O.

use std::net::SocketAddr;
use std::sync::Arc;

use hickory_proto::rr::RecordType;
use parking_lot::RwLock;

use crate::fqdn::Fqdn;
use crate::names::{Answer, Data, Names, Record, Resolve, Zone};

/// How many aliases are followed before they count as a loop; resolvers in use allow 8 to 16.
const ALIASES: usize = 12;

/// Who is asked for names that the view does not know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Upstream {
    /// Nobody: the world ends here, and a foreign name does not exist.
    #[default]
    None,
    /// These resolvers, in this order, from the namespace in which the runtime's threads live.
    Forward(Vec<SocketAddr>),
}

/// The names that one namespace sees, which may be swapped while they are asked for.
pub struct View {
    names: RwLock<Arc<dyn Resolve>>,
    upstream: Upstream,
}

impl View {
    /// A view without names of its own.
    #[must_use]
    pub fn new(upstream: Upstream) -> Self {
        Self { names: RwLock::new(Arc::new(Names::new())), upstream }
    }

    /// Answers from `names` from now on: a table, or whatever else can [`Resolve`].
    pub fn set(&self, names: impl Resolve + 'static) {
        let names = Arc::new(names);
        // The old table may be large: it is dropped after the lock.
        let _old = std::mem::replace(&mut *self.names.write(), names);
    }

    pub(crate) fn upstream(&self) -> &Upstream {
        &self.upstream
    }

    /// Looks a name up and follows its aliases, all in one state of the names.
    pub(crate) fn look_up(&self, name: &str, kind: RecordType) -> Finding {
        let names = Arc::clone(&self.names.read());
        follow(&*names, name, kind)
    }
}

/// What became of a name: the aliases passed, and where they ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Each alias, with the seconds that it may be kept.
    pub aliases: Vec<(u32, Fqdn)>,
    pub end: End,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// Records of the last alias, or of the name itself when there is none.
    Records(Vec<Record>),
    NoData(Zone),
    NoName(Zone),
    Foreign,
    /// The aliases lead in a circle, or on for too long.
    Loop,
}

fn follow(names: &dyn Resolve, name: &str, kind: RecordType) -> Finding {
    let mut aliases: Vec<(u32, Fqdn)> = Vec::new();
    let end = loop {
        let at = aliases.last().map_or(name, |(_, target)| target.as_str());
        match names.resolve(at, kind) {
            Answer::Records(records) => break End::Records(records),
            Answer::NoData(zone) => break End::NoData(zone),
            Answer::NoName(zone) => break End::NoName(zone),
            Answer::Foreign => break End::Foreign,
            Answer::Alias { .. } if aliases.len() == ALIASES => break End::Loop,
            Answer::Alias { ttl, target } => aliases.push((ttl, target)),
        }
    };
    Finding { aliases, end }
}

impl From<(u32, Fqdn)> for Record {
    fn from((ttl, target): (u32, Fqdn)) -> Self {
        Self { ttl, data: Data::Cname(target) }
    }
}
