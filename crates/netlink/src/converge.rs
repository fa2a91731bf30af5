//! The steps from what is in a namespace to what its plan says, for a namespace seen for the first time or
//! not to be trusted any more. Decides only; what is there has been read.

use std::collections::{BTreeMap, BTreeSet};

use netplan::plan::{Namespace, Owner, Part, Veth};

use crate::change::{Change, between};
use crate::nft::edit::{Edit, Mentions, Retyped};
use crate::nft::read::TableSeen;
use crate::route::read::{Actual, Found, Maker};

/// The steps for all but links and nftables. `vanishing` are links that are about to go or to be made, on
/// which nothing of now will be left; `renewed` are links on which no neighbour will be.
pub(crate) fn converge<'a>(
    actual: Actual,
    owner: Owner,
    parts: &[&'a Part],
    vanishing: &BTreeSet<String>,
    renewed: &BTreeSet<String>,
) -> Change<'a> {
    let mut change = between(&[], parts);
    let goes = |maker: Maker| match owner {
        Owner::Plan => maker != Maker::Kernel,
        Owner::Guest => maker == Maker::Us,
    };
    let there = |link: &str| !vanishing.contains(link);

    let mut wanted: BTreeSet<_> = change.add_addresses.drain(..).collect();
    for Found { what, maker, removal } in actual.addresses {
        let Some(address) = what.filter(|address| there(&address.link)) else { continue };
        if !wanted.remove(&address) && goes(maker) {
            change.strays.addresses.push((address.link, removal));
        }
    }
    change.add_addresses.extend(wanted);

    let mut wanted: BTreeMap<_, _> = change.set_neighbours.drain(..).collect();
    for Found { what, maker, removal } in actual.neighbours {
        let stays = |link: &str| there(link) && !renewed.contains(link);
        let Some((key, mac)) = what.filter(|(key, _)| stays(&key.link)) else { continue };
        match wanted.get(&key) {
            Some(right) if *right == mac => drop(wanted.remove(&key)),
            Some(_) => {}
            None if goes(maker) => change.strays.neighbours.push(removal),
            None => {}
        }
    }
    change.set_neighbours.extend(wanted);

    let mut wanted: BTreeMap<_, _> = change.set_routes.drain(..).collect();
    for Found { what, maker, removal } in actual.routes {
        let known = what.as_ref().and_then(|(key, kind)| Some((key, kind, *wanted.get(key)?)));
        match known {
            Some((key, kind, right)) if kind == right && on(kind).is_none_or(there) => {
                wanted.remove(&key.clone());
            }
            Some(_) if maker != Maker::Kernel => {} // replaced in place
            _ if goes(maker) => change.strays.routes.push(removal),
            _ => {}
        }
    }
    change.set_routes.extend(wanted);

    let mut wanted: BTreeSet<_> = change.add_rules.drain(..).collect();
    for Found { what, maker, removal } in actual.rules {
        let right = what.is_some_and(|rule| wanted.remove(&rule));
        if !right && goes(maker) {
            change.strays.rules.push(removal);
        }
    }
    change.add_rules.extend(wanted);
    change
}

/// The tables, made whole: those of the plan anew, strays gone, all in one transaction. Connections that
/// are tracked outlive it.
pub(crate) fn tables<'a>(
    there: BTreeSet<TableSeen>,
    owner: Owner,
    parts: &[&'a Part],
) -> Result<(Edit<'a>, Mentions), Retyped> {
    let mut mentions = Mentions::default();
    let mut edit = mentions.edit(&[], parts)?;
    edit.unmake = there
        .into_iter()
        .filter(|table| {
            let named =
                table.family == crate::nft::FAMILY_IP && edit.make_tables.contains(&table.name.as_str());
            named || table.ours || owner == Owner::Plan
        })
        .map(|table| (table.family, table.name))
        .collect();
    Ok((edit, mentions))
}

/// All parts of a namespace.
pub(crate) fn all_parts(namespace: &Namespace) -> Vec<&Part> {
    namespace.parts.values().map(AsRef::as_ref).collect()
}

/// All links whose nearer end is in a namespace.
pub(crate) fn all_links(namespace: &Namespace) -> BTreeMap<&str, &Veth> {
    namespace.parts.values().flat_map(|part| &part.links).map(|(name, veth)| (name.as_str(), veth)).collect()
}

fn on(kind: &netplan::plan::RouteKind) -> Option<&str> {
    match kind {
        netplan::plan::RouteKind::Unicast { dev, .. } => Some(dev),
        netplan::plan::RouteKind::Blackhole => None,
    }
}
