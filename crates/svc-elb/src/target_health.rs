//! `DescribeTargetHealth`: what the agent last saw of each target, and what follows from the records
//! alone: that it drains, does not run, is not used, or has not been looked at yet.
//!
//! States, reasons and sentences: "Target health status" of "Health checks for your target groups",
//! user guide for Application Load Balancers.

use model::compute::{Instance, InstanceState};
use model::elb::{Target, TargetGroup, TargetHealth};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    AdministrativeOverride, DescribeTargetHealthInput, DescribeTargetHealthOutput, TargetDescription,
    TargetHealthDescription,
};
use store::Read;

use crate::arn::touched;
use crate::faults::needed;
use crate::target_group::{find, users};
use crate::targets::{is_drained, port};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::DescribeTargetHealth>(describe)
            .touching(|_, i: &DescribeTargetHealthInput| touched(&i.target_group_arn)),
    ]
}

fn describe(ctx: &Ctx, input: DescribeTargetHealthInput) -> Result<DescribeTargetHealthOutput, Fault> {
    let arn = needed(&input.target_group_arn, "targetGroupArn")?;
    ctx.read(|tx| {
        let scope = ctx.scope();
        let group = find(tx, &scope, arn)?;
        let used = !users(tx, &scope, arn).is_empty();
        let shown = |target: &Target| {
            let instance = match group.target_type.as_str() {
                "instance" => tx.get::<Instance>(&scope, &target.id).map(|instance| instance.state),
                _ => Some(InstanceState::Running),
            };
            let seen = tx.get::<TargetHealth>(&scope, &TargetHealth::key(arn, &target.id, target.port));
            let facts = Facts { draining: target.draining_since.is_some(), instance, used };
            answer(&group, target, facts.health(seen.as_deref()))
        };
        let there = || group.targets.iter().filter(|target| !is_drained(&group, target, ctx.now));
        if input.targets.is_empty() {
            let target_health_descriptions = there().map(shown).collect();
            return Ok(DescribeTargetHealthOutput { target_health_descriptions });
        }
        let mut target_health_descriptions = Vec::new();
        for description in &input.targets {
            let (id, port) = (needed(&description.id, "targets.1.member.id")?, port(&group, description));
            target_health_descriptions.push(match there().find(|t| t.id == id && t.port == port) {
                Some(target) => shown(target),
                None => {
                    let missing = Target { id: id.to_owned(), port, zone: None, draining_since: None };
                    let why = "Target is not registered to the target group";
                    answer(&group, &missing, health("unused", "Target.NotRegistered", why))
                }
            });
        }
        Ok(DescribeTargetHealthOutput { target_health_descriptions: target_health_descriptions.into() })
    })?
}

/// What the records say of a target.
struct Facts {
    draining: bool,
    /// The state of its instance; none where that is gone.
    instance: Option<InstanceState>,
    /// Whether a listener forwards to its group.
    used: bool,
}

impl Facts {
    /// The target's health: what the records decide, or else what was seen.
    fn health(&self, seen: Option<&TargetHealth>) -> shapes::TargetHealth {
        let stopped =
            |state: &str| health("unused", "Target.InvalidState", &format!("Target is in the {state} state"));
        match (self.instance, seen) {
            _ if self.draining => {
                let why = "Target deregistration is in progress";
                health("draining", "Target.DeregistrationInProgress", why)
            }
            (None, _) => stopped("terminated"),
            (Some(state), _) if !matches!(state, InstanceState::Running | InstanceState::Pending) => {
                stopped(state.as_str())
            }
            _ if !self.used => {
                let why = "Target group is not configured to receive traffic from the load balancer";
                health("unused", "Target.NotInUse", why)
            }
            (_, None) => {
                health("initial", "Elb.RegistrationInProgress", "Target registration is in progress")
            }
            (_, Some(seen)) => shapes::TargetHealth {
                description: seen.description.as_deref().map(Into::into),
                reason: seen.reason.as_deref().map(Into::into),
                state: Some(seen.state.as_str().into()),
            },
        }
    }
}

fn health(state: &str, reason: &str, description: &str) -> shapes::TargetHealth {
    shapes::TargetHealth {
        description: Some(description.into()),
        reason: Some(reason.into()),
        state: Some(state.into()),
    }
}

fn answer(group: &TargetGroup, target: &Target, health: shapes::TargetHealth) -> TargetHealthDescription {
    let check_port = match group.health_check.port.as_str() {
        "traffic-port" => target.port.to_string(),
        port => port.to_owned(),
    };
    TargetHealthDescription {
        administrative_override: Some(AdministrativeOverride {
            description: Some("No override is currently active on target".into()),
            reason: Some("AdministrativeOverride.NoOverride".into()),
            state: Some("no_override".into()),
        }),
        anomaly_detection: None,
        health_check_port: Some(check_port.into()),
        target: Some(TargetDescription {
            availability_zone: target.zone.clone(),
            id: Some(target.id.clone()),
            port: Some(i32::from(target.port)),
            quic_server_id: None,
        }),
        target_health: Some(health),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_records_decide_before_what_was_seen() {
        let seen = TargetHealth {
            target_group_arn: String::new(),
            target_id: String::new(),
            port: 80,
            state: "healthy".to_owned(),
            reason: None,
            description: None,
        };
        let running = Some(InstanceState::Running);
        for (case, draining, instance, used, seen, state, reason) in [
            ("a new target", false, running, true, None, "initial", Some("Elb.RegistrationInProgress")),
            ("one that was seen", false, running, true, Some(&seen), "healthy", None),
            ("one of an unused group", false, running, false, Some(&seen), "unused", Some("Target.NotInUse")),
            (
                "one that stopped",
                false,
                Some(InstanceState::Stopped),
                true,
                Some(&seen),
                "unused",
                Some("Target.InvalidState"),
            ),
            ("one that is gone", false, None, true, Some(&seen), "unused", Some("Target.InvalidState")),
            (
                "one that drains",
                true,
                running,
                true,
                Some(&seen),
                "draining",
                Some("Target.DeregistrationInProgress"),
            ),
        ] {
            let health = Facts { draining, instance, used }.health(seen);
            assert_eq!(health.state.as_deref(), Some(state), "{case}");
            assert_eq!(health.reason.as_deref(), reason, "{case}");
        }
    }
}
