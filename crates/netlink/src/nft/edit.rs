//! What is to change in a namespace's tables, worked out from the parts that differ. Pure.
//!
//! Chains are compared whole, sets and maps by element. Because several parts declare the same set, who
//! declares what is counted: a set comes with its first declaration and goes with its last.

use std::collections::{BTreeMap, HashMap};

use netplan::nft::{Chain, Element, KeyType, Value, ValueType};
use netplan::plan::Part;

/// A set's key and, for a map, its value.
pub(crate) type Declaration = (KeyType, Option<ValueType>);

/// An object's table and its own name.
pub(crate) type Name<'a> = (&'a str, &'a str);

/// One entry of a set or map.
pub(crate) type Entry<'a> = (Name<'a>, &'a Element, Option<&'a Value>);

/// The steps of one transaction, in the order in which no name is missing when it is referred to.
#[derive(Default)]
pub(crate) struct Edit<'a> {
    /// Tables to unmake with all that they hold, by family and name. One that is not there is no error.
    pub(crate) unmake: Vec<(u8, String)>,
    pub(crate) make_tables: Vec<&'a str>,
    /// Chains to empty: the changed and the gone.
    pub(crate) empty: Vec<Name<'a>>,
    pub(crate) take: Vec<Entry<'a>>,
    /// Chains whose hook changed: the kernel wants them made anew.
    pub(crate) rehook: Vec<Name<'a>>,
    pub(crate) make_sets: Vec<(Name<'a>, Declaration)>,
    pub(crate) make_chains: Vec<(Name<'a>, &'a Chain)>,
    /// Chains to fill: the new and the changed.
    pub(crate) fill: Vec<(Name<'a>, &'a Chain)>,
    pub(crate) add: Vec<Entry<'a>>,
    pub(crate) unmake_sets: Vec<Name<'a>>,
    pub(crate) unmake_chains: Vec<Name<'a>>,
}

impl Edit<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.unmake.is_empty()
            && self.make_tables.is_empty()
            && self.empty.is_empty()
            && self.take.is_empty()
            && self.make_sets.is_empty()
            && self.make_chains.is_empty()
            && self.fill.is_empty()
            && self.add.is_empty()
            && self.unmake_sets.is_empty()
            && self.unmake_chains.is_empty()
    }
}

/// How many parts of a namespace mention each table and each set.
#[derive(Debug, Default)]
pub(crate) struct Mentions(HashMap<String, TableMentions>);

#[derive(Debug, Default)]
struct TableMentions {
    parts: usize,
    sets: HashMap<String, (Declaration, usize)>,
}

/// A set is declared with two types, or with another than before: only making its table anew can tell.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Retyped;

impl Mentions {
    /// The edit that leads from the parts `old` to the parts `new`, all others staying as they are. After
    /// [`Retyped`] the counts are of no use.
    pub(crate) fn edit<'a>(&mut self, old: &[&'a Part], new: &[&'a Part]) -> Result<Edit<'a>, Retyped> {
        let mut edit = Edit::default();
        let mut tables: BTreeMap<&str, bool> = BTreeMap::new();
        let mut sets: BTreeMap<Name<'_>, Option<Declaration>> = BTreeMap::new();
        for (name, _) in old.iter().chain(new).flat_map(|part| &part.tables) {
            tables.entry(name).or_insert_with(|| self.0.contains_key(name));
        }
        for (name, declaration) in old.iter().flat_map(|part| declarations(part)) {
            sets.entry(name).or_insert_with(|| self.declared(name));
            self.forget(name, declaration);
        }
        for (name, declaration) in new.iter().flat_map(|part| declarations(part)) {
            sets.entry(name).or_insert_with(|| self.declared(name));
            self.mention(name, declaration)?;
        }
        self.count_tables(old, new);

        for (&table, &before) in &tables {
            match (before, self.0.contains_key(table)) {
                (false, true) => edit.make_tables.push(table),
                (true, false) => edit.unmake.push((super::FAMILY_IP, table.to_owned())),
                _ => {}
            }
        }
        let gone = |table: &str| !self.0.contains_key(table);
        for (&name, &before) in &sets {
            match (before, self.declared(name)) {
                (None, Some(now)) => edit.make_sets.push((name, now)),
                (Some(_), None) if !gone(name.0) => edit.unmake_sets.push(name),
                (Some(before), Some(now)) if before != now => return Err(Retyped),
                _ => {}
            }
        }
        let unset = |name: &Name<'_>| self.declared(*name).is_none();

        let compared = compare(old.iter().flat_map(|p| entries(p)), new.iter().flat_map(|p| entries(p)));
        for ((name, element), before, now) in compared {
            if before.is_some() && !unset(&name) {
                edit.take.push((name, element, None));
            }
            if let Some(value) = now {
                edit.add.push((name, element, value));
            }
        }
        for (name, before, now) in
            compare(old.iter().flat_map(|p| chains(p)), new.iter().flat_map(|p| chains(p)))
        {
            match (before, now) {
                (Some(_), None) if gone(name.0) => {}
                (Some(_), None) => {
                    edit.empty.push(name);
                    edit.unmake_chains.push(name);
                }
                (Some(before), Some(now)) => {
                    edit.empty.push(name);
                    if before.hook != now.hook {
                        edit.rehook.push(name);
                        edit.make_chains.push((name, now));
                    }
                    edit.fill.push((name, now));
                }
                (None, Some(now)) => {
                    edit.make_chains.push((name, now));
                    edit.fill.push((name, now));
                }
                (None, None) => {}
            }
        }
        Ok(edit)
    }

    fn declared(&self, (table, set): Name<'_>) -> Option<Declaration> {
        Some(self.0.get(table)?.sets.get(set)?.0)
    }

    fn mention(&mut self, (table, set): Name<'_>, declaration: Declaration) -> Result<(), Retyped> {
        let sets = &mut self.0.entry(table.to_owned()).or_default().sets;
        match sets.get_mut(set) {
            Some((known, count)) if *known == declaration => *count += 1,
            Some(_) => return Err(Retyped),
            None => drop(sets.insert(set.to_owned(), (declaration, 1))),
        }
        Ok(())
    }

    fn forget(&mut self, (table, set): Name<'_>, declaration: Declaration) {
        let Some(sets) = self.0.get_mut(table).map(|t| &mut t.sets) else { return };
        if let Some((known, count)) = sets.get_mut(set) {
            debug_assert_eq!(*known, declaration);
            *count -= 1;
            if *count == 0 {
                sets.remove(set);
            }
        }
    }

    fn count_tables(&mut self, old: &[&Part], new: &[&Part]) {
        for name in new.iter().flat_map(|part| part.tables.keys()) {
            self.0.entry(name.clone()).or_default().parts += 1;
        }
        for name in old.iter().flat_map(|part| part.tables.keys()) {
            if let Some(table) = self.0.get_mut(name) {
                table.parts = table.parts.saturating_sub(1);
                if table.parts == 0 {
                    self.0.remove(name);
                }
            }
        }
    }
}

/// Walks two collections by key and yields what differs: the key, what was there, what is to be there.
pub(crate) fn compare<K: Ord + Clone, V: PartialEq>(
    old: impl Iterator<Item = (K, V)>,
    new: impl Iterator<Item = (K, V)>,
) -> Vec<(K, Option<V>, Option<V>)> {
    let mut all: BTreeMap<K, (Option<V>, Option<V>)> = BTreeMap::new();
    for (key, value) in old {
        all.entry(key).or_default().0 = Some(value);
    }
    for (key, value) in new {
        all.entry(key).or_default().1 = Some(value);
    }
    all.into_iter().filter(|(_, (old, new))| old != new).map(|(k, (old, new))| (k, old, new)).collect()
}

fn declarations(part: &Part) -> impl Iterator<Item = (Name<'_>, Declaration)> {
    part.tables.iter().flat_map(|(table, content)| {
        let sets = content.sets.iter().map(|(name, set)| ((table.as_str(), name.as_str()), (set.key, None)));
        let maps = content
            .maps
            .iter()
            .map(|(name, map)| ((table.as_str(), name.as_str()), (map.key, Some(map.value))));
        sets.chain(maps)
    })
}

fn entries(part: &Part) -> impl Iterator<Item = ((Name<'_>, &Element), Option<&Value>)> {
    part.tables.iter().flat_map(|(table, content)| {
        let sets = content.sets.iter().flat_map(move |(name, set)| {
            set.elements.iter().map(move |element| (((table.as_str(), name.as_str()), element), None))
        });
        let maps = content.maps.iter().flat_map(move |(name, map)| {
            map.elements.iter().map(move |(key, value)| (((table.as_str(), name.as_str()), key), Some(value)))
        });
        sets.chain(maps)
    })
}

fn chains(part: &Part) -> impl Iterator<Item = (Name<'_>, &Chain)> {
    part.tables.iter().flat_map(|(table, content)| {
        content.chains.iter().map(|(name, chain)| ((table.as_str(), name.as_str()), chain))
    })
}
