//! What is to change in one namespace, worked out from the parts that differ. Pure.
//!
//! Parts are shared between one plan and the next, and what is shared is not looked at: what this costs grows
//! with the change and not with the namespace.

use std::collections::BTreeMap;
use std::sync::Arc;

use netplan::plan::{Address, Mac, Namespace, NeighbourKey, Part, RouteKey, RouteKind, Rule, Veth};

use crate::nft::edit::{Edit, compare};
use crate::route::Request;

/// The steps for one namespace.
#[derive(Default)]
pub(crate) struct Change<'a> {
    pub(crate) links: LinkChange<'a>,
    pub(crate) sysctls: Vec<(&'a str, &'a str)>,
    pub(crate) add_addresses: Vec<&'a Address>,
    pub(crate) drop_addresses: Vec<&'a Address>,
    pub(crate) set_neighbours: Vec<(&'a NeighbourKey, Mac)>,
    pub(crate) drop_neighbours: Vec<&'a NeighbourKey>,
    pub(crate) set_routes: Vec<(&'a RouteKey, &'a RouteKind)>,
    pub(crate) drop_routes: Vec<&'a RouteKey>,
    pub(crate) add_rules: Vec<&'a Rule>,
    pub(crate) drop_rules: Vec<&'a Rule>,
    /// What was found there and has to go.
    pub(crate) strays: Strays,
    pub(crate) edit: Edit<'a>,
}

/// The steps for the links whose nearer end is in one namespace.
#[derive(Default)]
pub(crate) struct LinkChange<'a> {
    /// Links to remove, also those that lead elsewhere now; without a description where all that is known
    /// of one is that it was found.
    pub(crate) remove: BTreeMap<String, Option<&'a Veth>>,
    pub(crate) create: BTreeMap<&'a str, &'a Veth>,
    /// Links to give another hardware address or MTU.
    pub(crate) alter: BTreeMap<&'a str, &'a Veth>,
    /// Links that are there but down: an application was interrupted.
    pub(crate) raise: BTreeMap<&'a str, &'a Veth>,
    /// `lo` is down, as in every new namespace.
    pub(crate) raise_lo: bool,
}

/// Removals of things found in the kernel.
#[derive(Default)]
pub(crate) struct Strays {
    /// With the names of their links.
    pub(crate) addresses: Vec<(String, Request)>,
    pub(crate) neighbours: Vec<Request>,
    pub(crate) routes: Vec<Request>,
    pub(crate) rules: Vec<Request>,
}

impl<'a> Change<'a> {
    /// Adds what hangs on `link`, which is made anew and so has lost it.
    pub(crate) fn restore(&mut self, namespace: &'a Namespace, link: &str) {
        for part in namespace.parts.values() {
            for (key, value) in part.sysctls.iter().filter(|(key, _)| link_of(key) == Some(link)) {
                if !self.sysctls.iter().any(|(known, _)| known == key) {
                    self.sysctls.push((key, value));
                }
            }
            for address in part.addresses.iter().filter(|address| address.link == link) {
                if !self.add_addresses.contains(&address) {
                    self.add_addresses.push(address);
                }
            }
            for (key, mac) in part.neighbours.iter().filter(|(key, _)| key.link == link) {
                if !self.set_neighbours.iter().any(|(known, _)| *known == key) {
                    self.set_neighbours.push((key, *mac));
                }
            }
            for (key, kind) in part.routes.iter().filter(|(_, kind)| leads_out_of(kind, link)) {
                if !self.set_routes.iter().any(|(known, _)| *known == key) {
                    self.set_routes.push((key, kind));
                }
            }
        }
    }

    /// Takes out a new link and all that would hang on it, since its other end cannot be made.
    pub(crate) fn leave_out(&mut self, link: &str) {
        self.links.create.remove(link);
        self.sysctls.retain(|(key, _)| link_of(key) != Some(link));
        self.add_addresses.retain(|address| address.link != link);
        self.set_neighbours.retain(|(key, _)| key.link != link);
        self.set_routes.retain(|(_, kind)| !leads_out_of(kind, link));
    }
}

fn leads_out_of(kind: &RouteKind, link: &str) -> bool {
    matches!(kind, RouteKind::Unicast { dev, .. } if dev == link)
}

/// The link that a setting is about, by its path under `/proc/sys/net`; none for those of all links or of
/// links to come.
pub(crate) fn link_of(setting: &str) -> Option<&str> {
    let mut path = setting.split('/').skip(1);
    matches!(path.next(), Some("conf" | "neigh")).then_some(())?;
    path.next().filter(|link| !matches!(*link, "all" | "default" | "lo"))
}

/// The parts that differ between two versions of a namespace: as they were, and as they are to be.
pub(crate) fn differing<'a>(old: &'a Namespace, new: &'a Namespace) -> (Vec<&'a Part>, Vec<&'a Part>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (_, was, is) in new.parts.changes_since(&old.parts, Arc::eq) {
        before.extend(was.map(AsRef::as_ref));
        after.extend(is.map(AsRef::as_ref));
    }
    (before, after)
}

/// The links' steps from `old` to `new`; `None` when one of them leads elsewhere now, so that all that
/// hung on it has to be looked for.
pub(crate) fn links<'a>(old: &[&'a Part], new: &[&'a Part]) -> Option<LinkChange<'a>> {
    let mut change = LinkChange::default();
    for (name, was, is) in
        compare(old.iter().flat_map(|part| &part.links), new.iter().flat_map(|part| &part.links))
    {
        match (was, is) {
            (Some(was), Some(is)) if !same_ends(was, is) => return None,
            (Some(_), Some(is)) => drop(change.alter.insert(name.as_str(), is)),
            (Some(was), None) => drop(change.remove.insert(name.clone(), Some(was))),
            (None, Some(is)) => drop(change.create.insert(name.as_str(), is)),
            (None, None) => {}
        }
    }
    Some(change)
}

/// Everything but links and nftables, from `old` to `new`.
pub(crate) fn between<'a>(old: &[&'a Part], new: &[&'a Part]) -> Change<'a> {
    let mut change = Change::default();
    for (key, _, is) in
        compare(old.iter().flat_map(|part| &part.sysctls), new.iter().flat_map(|part| &part.sysctls))
    {
        // A setting that nobody asks for any more keeps its value: nothing says what it was before.
        change.sysctls.extend(is.map(|value| (key.as_str(), value.as_str())));
    }
    let addresses = |parts: &[&'a Part]| present(parts.iter().flat_map(|part| &part.addresses));
    for (address, _, is) in compare(addresses(old).into_iter(), addresses(new).into_iter()) {
        let list = if is.is_some() { &mut change.add_addresses } else { &mut change.drop_addresses };
        list.push(address);
    }
    for (key, _, is) in
        compare(old.iter().flat_map(|part| &part.neighbours), new.iter().flat_map(|part| &part.neighbours))
    {
        match is {
            Some(mac) => change.set_neighbours.push((key, *mac)),
            None => change.drop_neighbours.push(key),
        }
    }
    for (key, _, is) in
        compare(old.iter().flat_map(|part| &part.routes), new.iter().flat_map(|part| &part.routes))
    {
        match is {
            Some(kind) => change.set_routes.push((key, kind)),
            None => change.drop_routes.push(key),
        }
    }
    let rules = |parts: &[&'a Part]| present(parts.iter().flat_map(|part| &part.rules));
    for (rule, _, is) in compare(rules(old).into_iter(), rules(new).into_iter()) {
        let list = if is.is_some() { &mut change.add_rules } else { &mut change.drop_rules };
        list.push(rule);
    }
    change
}

/// Whether two links differ in no more than what can be changed in place.
pub(crate) fn same_ends(a: &Veth, b: &Veth) -> bool {
    a.peer_netns == b.peer_netns && a.peer_name == b.peer_name
}

fn present<T>(items: impl Iterator<Item = T>) -> Vec<(T, ())> {
    items.map(|item| (item, ())).collect()
}
