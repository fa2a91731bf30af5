//! What a namespace holds, in the plan's own types: for tests, for `doctor`, and for whoever wonders.

use std::collections::{BTreeMap, BTreeSet};

use netplan::plan::{Address, Mac, NeighbourKey, RouteKey, RouteKind, Rule};

use crate::nft::read::{self, Ruleset};
use crate::route::read::{Actual, Found, Maker};
use crate::{Error, Netns};

/// Everything in a namespace that the kernel did not put there by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    /// Links other than `lo`: hardware address, MTU, and whether it is up.
    pub links: BTreeMap<String, (Option<Mac>, u32, bool)>,
    /// Addresses.
    pub addresses: BTreeSet<Address>,
    /// Permanent neighbour entries.
    pub neighbours: BTreeMap<NeighbourKey, Mac>,
    /// Routes that the plan's types can express.
    pub routes: BTreeMap<RouteKey, RouteKind>,
    /// Routing rules that the plan's types can express.
    pub rules: BTreeSet<Rule>,
    /// How many routes and rules are there that they cannot.
    pub others: usize,
    /// The nftables rules.
    pub ruleset: Ruleset,
}

impl Netns {
    /// Reads everything: costs as much as there is.
    pub fn inventory(&mut self) -> Result<Inventory, Error> {
        let actual = Actual::read(&mut self.route)?;
        let mut all = Inventory { ruleset: read::ruleset(&mut self.nft)?, ..Inventory::default() };
        for (name, link) in actual.links {
            if link.maker != Maker::Kernel {
                all.links.insert(name, (link.mac, link.mtu, link.up));
            }
        }
        all.addresses.extend(made(actual.addresses, &mut all.others));
        all.neighbours.extend(made(actual.neighbours, &mut all.others));
        all.routes.extend(made(actual.routes, &mut all.others));
        all.rules.extend(made(actual.rules, &mut all.others));
        Ok(all)
    }
}

/// What somebody made, and the count of what has no words in a plan.
fn made<T>(found: Vec<Found<T>>, others: &mut usize) -> Vec<T> {
    let made = found.into_iter().filter(|found| found.maker != Maker::Kernel);
    let (known, unknown): (Vec<_>, Vec<_>) = made.map(|found| found.what).partition(Option::is_some);
    *others += unknown.len();
    known.into_iter().flatten().collect()
}
