//! Targets and what is said of their health, from registration to the end of their draining.

use model::elb::{TargetGroup, TargetHealth};
use shapes_elbv2::{DeregisterTargets, DescribeTargetHealth, RegisterTargets};
use store::Read;

use crate::world::World;

/// Each target of `{tg}`: id, port, state, reason.
fn seen(world: &World, form: &str) -> Vec<(String, i32, String, Option<String>)> {
    let answer = world.ask::<DescribeTargetHealth>(&format!("TargetGroupArn={{tg}}{form}"));
    let shown = answer.target_health_descriptions.into_iter().map(|description| {
        let (target, health) = (description.target.unwrap(), description.target_health.unwrap());
        (
            target.id.unwrap(),
            target.port.unwrap(),
            health.state.unwrap().into(),
            health.reason.map(Into::into),
        )
    });
    shown.collect()
}

fn one(state: &str, reason: Option<&str>) -> Vec<(String, i32, String, Option<String>)> {
    vec![("i-running".to_owned(), 80, state.to_owned(), reason.map(str::to_owned))]
}

#[test]
fn a_target_comes_serves_and_drains() {
    let mut world = World::new();
    let tg = world.name("tg");
    world.ask::<RegisterTargets>("TargetGroupArn={tg}&Targets.1.Id={running}");
    world.ask::<RegisterTargets>("TargetGroupArn={tg}&Targets.1.Id={running}&Targets.1.Port=80");
    assert_eq!(
        seen(&world, ""),
        one("initial", Some("Elb.RegistrationInProgress")),
        "registered twice is once"
    );

    world.write(|tx, scope| {
        let healthy = TargetHealth {
            target_group_arn: tg.clone(),
            target_id: "i-running".to_owned(),
            port: 80,
            state: "healthy".to_owned(),
            reason: None,
            description: None,
        };
        tx.put(scope, &TargetHealth::key(&tg, "i-running", 80), healthy);
    });
    assert_eq!(seen(&world, ""), one("healthy", None), "what the agent saw");

    world.ask::<DeregisterTargets>("TargetGroupArn={tg}&Targets.1.Id={running}");
    assert_eq!(seen(&world, ""), one("draining", Some("Target.DeregistrationInProgress")));
    world.ask::<RegisterTargets>("TargetGroupArn={tg}&Targets.1.Id={running}");
    assert_eq!(seen(&world, ""), one("initial", Some("Elb.RegistrationInProgress")), "registered anew");

    world.ask::<DeregisterTargets>("TargetGroupArn={tg}&Targets.1.Id={running}");
    world.later(299);
    assert_eq!(seen(&world, "").len(), 1, "it drains until the delay has passed");
    world.later(1);
    assert_eq!(seen(&world, ""), []);
    assert_eq!(
        seen(&world, "&Targets.1.Id={running}"),
        one("unused", Some("Target.NotRegistered")),
        "asked for by name"
    );
}

#[test]
fn one_instance_may_serve_on_two_ports() {
    let world = World::new();
    world.ask::<RegisterTargets>(
        "TargetGroupArn={tg}&Targets.1.Id={running}&Targets.2.Id={running}&Targets.2.Port=81",
    );
    assert_eq!(seen(&world, "").len(), 2);
    assert_eq!(seen(&world, "&Targets.1.Id={running}&Targets.1.Port=81")[0].1, 81);
    world.ask::<DeregisterTargets>("TargetGroupArn={tg}&Targets.1.Id={running}&Targets.1.Port=81");
    let states: Vec<_> = seen(&world, "").into_iter().map(|(_, port, state, _)| (port, state)).collect();
    assert_eq!(states, [(80, "initial".to_owned()), (81, "draining".to_owned())]);
}

#[test]
fn a_group_that_no_listener_uses_has_unused_targets_that_leave_at_once() {
    let world = World::new();
    world.ask::<RegisterTargets>("TargetGroupArn={free}&Targets.1.Id={running}");
    let answer = world.ask::<DescribeTargetHealth>("TargetGroupArn={free}");
    let health = answer.target_health_descriptions[0].target_health.clone().unwrap();
    assert_eq!(health.reason.as_deref(), Some("Target.NotInUse"));
    assert_eq!(
        health.description.as_deref(),
        Some("Target group is not configured to receive traffic from the load balancer")
    );
    world.ask::<DeregisterTargets>("TargetGroupArn={free}&Targets.1.Id={running}");
    let free = world.name("free");
    let group = world.write(|tx, scope| tx.get::<TargetGroup>(scope, &free)).unwrap();
    assert_eq!(group.targets, []);
}

#[test]
fn an_address_is_told_its_zone() {
    let world = World::new();
    world.ask::<RegisterTargets>(
        "TargetGroupArn={ip}&Targets.1.Id=172.31.0.10&Targets.2.Id=10.9.9.9&Targets.2.AvailabilityZone=all",
    );
    let answer = world.ask::<DescribeTargetHealth>("TargetGroupArn={ip}");
    let zones = answer.target_health_descriptions.into_iter().map(|d| d.target.unwrap().availability_zone);
    assert_eq!(zones.flatten().collect::<Vec<_>>(), ["ap-northeast-2a", "all"]);
}
