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

#[cfg(test)]
mod tests {
    use super::*;

    /// A group of addresses that drain for a minute.
    fn group(drain: &[Option<SignedDuration>]) -> TargetGroup {
        let target = |(n, since): (usize, &Option<SignedDuration>)| Target {
            id: format!("10.0.0.{n}"),
            port: 80,
            zone: None,
            draining_since: since.map(|ago| Timestamp::now() - ago),
        };
        let targets: Vec<_> = drain.iter().enumerate().map(target).collect();
        let group = serde_json::json!({
            "arn": "web", "name": "web", "target_type": "ip", "protocol": "HTTP",
            "protocol_version": "HTTP1", "port": 80, "vpc_id": "vpc-1", "targets": targets,
            "attributes": { "deregistration_delay.timeout_seconds": "60" },
            "health_check": {
                "enabled": true, "protocol": "HTTP", "port": "traffic-port", "path": "/", "interval": 30,
                "timeout": 5, "healthy_threshold": 5, "unhealthy_threshold": 2, "matcher": "200",
            },
        });
        serde_json::from_value(group).unwrap()
    }

    #[test]
    fn a_target_leaves_when_its_time_has_come() {
        let seconds = |s| Some(SignedDuration::from_secs(s));
        let cases: [(&str, bool, &[_], usize, bool); 6] = [
            ("nobody drains", true, &[None, None], 2, false),
            ("one drains still", true, &[None, seconds(30)], 2, true),
            ("one has drained", true, &[None, seconds(61)], 1, false),
            ("one has, another has not", true, &[seconds(61), seconds(1)], 1, true),
            ("there is nothing to drain in a group that is not used", false, &[None, seconds(1)], 1, false),
            ("and who did not leave it stays", false, &[None, None], 2, false),
        ];
        for (what, is_used, drain, left, is_due) in cases {
            let (store, scope) = (Store::in_memory(), Scope::new("000000000000", "us-east-1"));
            let put = |tx: &mut store::Tx| {
                tx.put(&scope, "web", group(drain));
                Ok::<_, Error>(())
            };
            store.write(put).unwrap();
            let in_use = is_used.then(|| "web".to_owned()).into_iter().collect();
            let due = see_off(&store, &in_use).unwrap();
            let now = store.read(|tx| tx.get::<TargetGroup>(&scope, "web").unwrap().targets.len()).unwrap();
            assert_eq!((now, due.is_some()), (left, is_due), "{what}");
        }
    }
}
