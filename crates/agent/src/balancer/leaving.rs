//! Targets that leave their groups: those whose draining is over, and those whose instance is gone.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};
use model::compute::{Instance, InstanceState};
use model::elb::{Target, TargetGroup};
use store::{Read, Scope, Store};

use super::attributes::deregistration_delay;
use crate::Error;

/// Takes out of the groups' records every target that has left, and says when the next one is due.
/// `in_use` are the groups that a balancer forwards to.
///
/// A target is described as `draining` until the delay has passed, even where it has nothing in flight:
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay>
pub(super) fn see_off(store: &Store, in_use: &HashSet<String>) -> Result<Option<Timestamp>, Error> {
    let now = Timestamp::now();
    let mut next: Option<Timestamp> = None;
    let leavers = store.read(|tx| {
        let mut leavers = Vec::new();
        for scope in tx.scopes::<TargetGroup>() {
            for group in tx.list::<TargetGroup>(&scope) {
                let ends: Vec<_> = group.targets.iter().map(|t| end(tx, &scope, &group, t, in_use)).collect();
                let pending = ends.iter().flatten().copied().filter(|end| *end > now);
                next = next.into_iter().chain(pending).min();
                if ends.iter().flatten().any(|end| *end <= now) {
                    leavers.push((scope.clone(), group));
                }
            }
        }
        leavers
    })?;
    if leavers.is_empty() {
        return Ok(next);
    }
    store.write(|tx| {
        for (scope, group) in &leavers {
            // It may have been registered anew since it was seen.
            let Some(group) = tx.get::<TargetGroup>(scope, &group.arn) else { continue };
            let stays = |target: &Target| end(tx, scope, &group, target, in_use).is_none_or(|end| end > now);
            let targets = group.targets.iter().filter(|target| stays(target)).cloned().collect();
            tx.update::<TargetGroup>(scope, &group.arn, |group| group.targets = targets);
        }
        Ok(next)
    })
}

/// When a target leaves its group; `None` if it stays.
fn end(
    tx: &impl Read,
    scope: &Scope,
    group: &TargetGroup,
    target: &Target,
    in_use: &HashSet<String>,
) -> Option<Timestamp> {
    if group.target_type == "instance" && is_gone(tx, scope, &target.id) {
        return Some(Timestamp::MIN);
    }
    let since = target.draining_since?;
    // Nobody sends anything to a group that is not in use: there is nothing to wait for.
    if !in_use.contains(&group.arn) {
        return Some(since);
    }
    let delay =
        SignedDuration::try_from(deregistration_delay(&group.attributes)).unwrap_or(SignedDuration::MAX);
    Some(since.saturating_add(delay).unwrap_or(Timestamp::MAX))
}

fn is_gone(tx: &impl Read, scope: &Scope, id: &str) -> bool {
    tx.get::<Instance>(scope, id).is_none_or(|instance| instance.state == InstanceState::Terminated)
}
