//! Writes what the engine sees of targets where `DescribeTargetHealth` reads it: one row for each target of
//! a group that a balancer uses, and none for any other.

use std::collections::BTreeMap;

use edge::BalancerStatus;
use model::elb::TargetHealth;
use store::{Read, Scope, Store};

use crate::Error;

/// The rows that there are to be, by their keys.
#[derive(Default)]
pub(super) struct Rows(BTreeMap<(Scope, String), TargetHealth>);

impl Rows {
    /// Adds what is seen of a balancer's targets. A group that two balancers use is told of by the first.
    pub fn add(&mut self, scope: &Scope, seen: &BalancerStatus) {
        for group in &seen.groups {
            for target in &group.targets {
                let row = TargetHealth {
                    target_group_arn: group.id.to_string(),
                    target_id: target.id.to_string(),
                    port: target.port,
                    state: target.health.state().to_owned(),
                    reason: target.health.reason().map(str::to_owned),
                    description: target.health.description(),
                };
                self.0.entry((scope.clone(), key(&row))).or_insert(row);
            }
        }
    }

    /// Makes the store's rows these, in one transaction where any differs.
    pub fn publish(self, store: &Store) -> Result<(), Error> {
        let written = store.read(|tx| {
            let of = |scope: Scope| {
                let rows = tx.list::<TargetHealth>(&scope).into_iter();
                rows.map(move |row| ((scope.clone(), key(&row)), row))
            };
            tx.scopes::<TargetHealth>().into_iter().flat_map(of).collect::<BTreeMap<_, _>>()
        })?;
        let same = written.len() == self.0.len()
            && written.iter().zip(&self.0).all(|(a, b)| a.0 == b.0 && **a.1 == *b.1);
        if same {
            return Ok(());
        }
        store.write(|tx| {
            for (scope, key) in written.keys().filter(|key| !self.0.contains_key(key)) {
                tx.delete::<TargetHealth>(scope, key);
            }
            for ((scope, key), row) in self.0 {
                tx.put(&scope, &key, row);
            }
            Ok(())
        })
    }
}

fn key(row: &TargetHealth) -> String {
    TargetHealth::key(&row.target_group_arn, &row.target_id, row.port)
}
