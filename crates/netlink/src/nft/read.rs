//! What nftables says is there.
//!
//! Tables by name, to find strays when a namespace is first seen; and everything, in a form that can be
//! compared, for whoever wants to hold two namespaces against each other.

use std::collections::{BTreeMap, BTreeSet};

use super::encode;
use super::wire::{Attributes, Writer, body};
use crate::Error;
use crate::channel::{Channel, Frame, HEADER};

const REQUEST: u16 = 0x1; // NLM_F_REQUEST
const DUMP: u16 = 0x300; // NLM_F_DUMP

/// A table that is there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TableSeen {
    pub(crate) family: u8,
    pub(crate) name: String,
    /// It bears our mark.
    pub(crate) ours: bool,
}

/// All tables of the namespace.
pub(crate) fn tables(channel: &mut Channel) -> Result<BTreeSet<TableSeen>, Error> {
    let mut found = BTreeSet::new();
    dump(
        channel,
        "nftables tables",
        super::GETTABLE,
        0,
        |_| {},
        |family, table| {
            let ours = table.get(6) == Some(encode::MARK);
            found.extend(table.text(1).map(|name| TableSeen { family, name, ours }));
        },
    )?;
    Ok(found)
}

/// The rules of a namespace as the kernel holds them, without the numbers that it gave out itself. Two
/// namespaces with equal rulesets treat every packet alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ruleset {
    /// The rules of each chain, in order, as the kernel spells their expressions. By family, table, chain.
    pub rules: BTreeMap<(u8, String, String), Vec<Vec<u8>>>,
    /// The hook, policy and type of each chain, as spelt by the kernel.
    pub chains: BTreeMap<(u8, String, String), Vec<u8>>,
    /// The elements of each set and map, as spelt by the kernel.
    pub sets: BTreeMap<(u8, String, String), BTreeSet<Vec<u8>>>,
}

/// Reads all rules, chains and elements.
pub(crate) fn ruleset(channel: &mut Channel) -> Result<Ruleset, Error> {
    let mut all = Ruleset::default();
    let key = |family, o: Attributes<'_>, name| Some((family, o.text(1)?, o.text(name)?));
    dump(
        channel,
        "nftables chains",
        super::GETCHAIN,
        0,
        |_| {},
        |family, chain| {
            if let Some(key) = key(family, chain, 3) {
                let spelt =
                    [4, 5, 7].iter().flat_map(|a| chain.get(*a).unwrap_or_default()).copied().collect();
                all.rules.insert(key.clone(), Vec::new());
                all.chains.insert(key, spelt);
            }
        },
    )?;
    dump(
        channel,
        "nftables rules",
        super::GETRULE,
        0,
        |_| {},
        |family, rule| {
            if let Some(key) = key(family, rule, 2) {
                all.rules.entry(key).or_default().push(rule.get(4).unwrap_or_default().to_vec());
            }
        },
    )?;
    dump(
        channel,
        "nftables sets",
        super::GETSET,
        0,
        |_| {},
        |family, set| {
            if let Some(key) = key(family, set, 2) {
                all.sets.insert(key, BTreeSet::new());
            }
        },
    )?;
    for ((family, table, name), elements) in &mut all.sets {
        let ask = |out: &mut Writer| {
            out.text(1, table);
            out.text(2, name);
        };
        dump(channel, "nftables elements", super::GETSETELEM, *family, ask, |_, list| {
            elements.extend(list.inside(3).map(|(_, element)| element.to_vec()));
        })?;
    }
    Ok(all)
}

/// Lists one kind of object; `keep` sees each one's family and attributes.
pub(crate) fn dump(
    channel: &mut Channel,
    about: &'static str,
    kind: u16,
    family: u8,
    ask: impl FnOnce(&mut Writer),
    mut keep: impl FnMut(u8, Attributes<'_>),
) -> Result<(), Error> {
    let mut request = Writer::default();
    let seq = channel.next_seq();
    request.message((kind, REQUEST | DUMP, seq), (family, 0), ask);
    channel.send(request.bytes()).map_err(|source| Error::Socket { doing: "writing", source })?;
    channel.read(true, |frame| match frame {
        Frame::Data { message, .. } => {
            keep(message.get(HEADER).copied().unwrap_or_default(), body(message));
            Ok(true)
        }
        Frame::Done { .. } => Ok(false),
        Frame::Ack { errno, detail, .. } => Err(Error::Refused {
            doing: format!("list {about}"),
            source: std::io::Error::from_raw_os_error(errno),
            detail,
        }),
    })
}
