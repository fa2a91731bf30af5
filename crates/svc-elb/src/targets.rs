//! Targets: registered with a group, and deregistered, after which they drain until the group's delay
//! has passed. The agent takes a drained target away; one whose delay is over is no longer counted.
//!
//! Source: RegisterTargets and DeregisterTargets, and "Register targets with your target group".

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use jiff::{SignedDuration, Timestamp};
use model::VpcId;
use model::compute::{Instance, InstanceState};
use model::elb::{Target, TargetGroup, TargetHealth};
use model::network::{InterfaceKind, NetworkInterface, Subnet, Vpc};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    DeregisterTargetsInput, DeregisterTargetsOutput, RegisterTargetsInput, RegisterTargetsOutput,
    TargetDescription,
};
use store::{Read, Scope};

use crate::arn::touched;
use crate::attributes;
use crate::faults::{invalid, invalid_target, needed, too_many};
use crate::limits::TARGETS_PER_GROUP;
use crate::target_group::{change, users};

/// Where addresses outside the group's VPC may lie. Source: `Id` of the TargetDescription data type.
const PRIVATE: [Ipv4Net; 4] = [
    Ipv4Net::new_assert(Ipv4Addr::new(10, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(100, 64, 0, 0), 10),
    Ipv4Net::new_assert(Ipv4Addr::new(172, 16, 0, 0), 12),
    Ipv4Net::new_assert(Ipv4Addr::new(192, 168, 0, 0), 16),
];

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::RegisterTargets>(register)
            .touching(|_, i: &RegisterTargetsInput| touched(&i.target_group_arn)),
        entry::<shapes::DeregisterTargets>(deregister)
            .touching(|_, i: &DeregisterTargetsInput| touched(&i.target_group_arn)),
    ]
}

fn register(ctx: &Ctx, input: RegisterTargetsInput) -> Result<RegisterTargetsOutput, Fault> {
    let arn = needed(&input.target_group_arn, "targetGroupArn")?;
    if input.targets.is_empty() {
        return Err(invalid("At least one target must be specified"));
    }
    ctx.write(|tx| {
        let scope = ctx.scope();
        let mut new = Vec::new();
        change(tx, &scope, arn, |tx, group| {
            forget_drained(group, ctx.now);
            if group.target_type == "instance" {
                check_instances(tx, &scope, group, &input.targets)?;
            }
            for description in &input.targets {
                let target = match group.target_type.as_str() {
                    "instance" => instance(group, description)?,
                    _ => address(tx, &scope, group, description)?,
                };
                let same = |other: &Target| other.id == target.id && other.port == target.port;
                match group.targets.iter_mut().find(|other| same(other)) {
                    Some(there) if there.draining_since.is_none() => {}
                    Some(there) => {
                        *there = target.clone();
                        new.push(target);
                    }
                    None => {
                        group.targets.push(target.clone());
                        new.push(target);
                    }
                }
            }
            if group.targets.len() > TARGETS_PER_GROUP {
                return Err(too_many("TooManyTargets", "targets of a target group", TARGETS_PER_GROUP));
            }
            Ok(())
        })?;
        // What was seen of a target before it was registered anew is not true of it now.
        for target in new {
            tx.delete::<TargetHealth>(&scope, &TargetHealth::key(arn, &target.id, target.port));
        }
        Ok(RegisterTargetsOutput {})
    })
}

fn deregister(ctx: &Ctx, input: DeregisterTargetsInput) -> Result<DeregisterTargetsOutput, Fault> {
    let arn = needed(&input.target_group_arn, "targetGroupArn")?;
    if input.targets.is_empty() {
        return Err(invalid("At least one target must be specified"));
    }
    ctx.write(|tx| {
        let scope = ctx.scope();
        // Nothing can be on its way to a target of a group that no balancer forwards to.
        let used = !users(tx, &scope, arn).is_empty();
        let mut gone = Vec::new();
        change(tx, &scope, arn, |_, group| {
            forget_drained(group, ctx.now);
            for description in &input.targets {
                let (id, port) = (needed(&description.id, "targets.1.member.id")?, port(group, description));
                let named = |target: &Target| target.id == id && target.port == port;
                for target in group.targets.iter_mut().filter(|target| named(target)) {
                    target.draining_since.get_or_insert(ctx.now);
                }
                if !used {
                    group.targets.retain(|target| !named(target));
                    gone.push(TargetHealth::key(arn, id, port));
                }
            }
            Ok(())
        })?;
        for key in gone {
            tx.delete::<TargetHealth>(&scope, &key);
        }
        Ok(DeregisterTargetsOutput {})
    })
}

/// The port that a request means: its own, or the group's.
pub fn port(group: &TargetGroup, description: &TargetDescription) -> u16 {
    description.port.and_then(|port| u16::try_from(port).ok()).unwrap_or(group.port)
}

/// Whether a target's draining is over.
pub fn is_drained(group: &TargetGroup, target: &Target, now: Timestamp) -> bool {
    let delay = attributes::number(
        &attributes::TARGET_GROUP,
        &group.attributes,
        "deregistration_delay.timeout_seconds",
    );
    target.draining_since.is_some_and(|since| now.duration_since(since) >= SignedDuration::from_secs(delay))
}

fn forget_drained(group: &mut TargetGroup, now: Timestamp) {
    let over: Vec<bool> = group.targets.iter().map(|target| is_drained(group, target, now)).collect();
    let mut over = over.into_iter();
    group.targets.retain(|_| !over.next().unwrap_or(false));
}

/// Refuses instances that are not there, not of the VPC or not running, all of one kind at once.
fn check_instances(
    tx: &impl Read,
    scope: &Scope,
    group: &TargetGroup,
    targets: &[TargetDescription],
) -> Result<(), Fault> {
    let ids = || targets.iter().filter_map(|target| target.id.as_deref());
    if let Some(other) = ids().find(|id| !id.starts_with("i-")) {
        return Err(invalid(format!("Instance ID '{other}' is not valid")));
    }
    let refused = |why: &str, is: &dyn Fn(Option<&Instance>) -> bool| {
        let such: Vec<String> = ids()
            .filter(|id| is(tx.get::<Instance>(scope, id).as_deref()))
            .map(|id| format!("'{id}'"))
            .collect();
        match such.as_slice() {
            [] => Ok(()),
            _ => Err(invalid_target(format!("The following targets {why}: {}", such.join(", ")))),
        }
    };
    refused("do not exist", &|instance| instance.is_none())?;
    refused(&format!("are not in the target group VPC '{}'", group.vpc_id), &|instance| {
        instance.is_some_and(|instance| instance.vpc_id != group.vpc_id)
    })?;
    refused("are not in a running state and cannot be registered", &|instance| {
        instance.is_some_and(|instance| instance.state != InstanceState::Running)
    })
}

fn instance(group: &TargetGroup, description: &TargetDescription) -> Result<Target, Fault> {
    no_quic(description)?;
    if description.availability_zone.is_some() {
        return Err(invalid(
            "You cannot specify an Availability Zone for the targets of a target group with target type 'instance'",
        ));
    }
    let id = needed(&description.id, "targets.1.member.id")?.to_owned();
    Ok(Target { id, port: port(group, description), zone: None, draining_since: None })
}

fn address(
    tx: &impl Read,
    scope: &Scope,
    group: &TargetGroup,
    description: &TargetDescription,
) -> Result<Target, Fault> {
    no_quic(description)?;
    let id = needed(&description.id, "targets.1.member.id")?;
    let Ok(ip) = id.parse::<Ipv4Addr>() else {
        return Err(invalid(format!("The IP address '{id}' is not a valid IPv4 address")));
    };
    let inside = tx
        .get::<Vpc>(scope, &group.vpc_id)
        .is_some_and(|vpc| vpc.cidrs.iter().any(|range| range.cidr.contains(&ip)));
    let zone = if inside {
        let subnet = subnet_of(tx, scope, &group.vpc_id, ip)?;
        if is_balancer(tx, scope, &subnet, ip) {
            return Err(invalid_target(format!(
                "The IP address '{ip}' is that of a load balancer in the same VPC and cannot be registered"
            )));
        }
        match description.availability_zone.as_deref() {
            Some("all") => "all".to_owned(),
            Some(other) if other != subnet.zone => {
                return Err(invalid(format!(
                    "The Availability Zone '{other}' is not that of the IP address '{ip}', which is '{}'",
                    subnet.zone
                )));
            }
            _ => subnet.zone.clone(),
        }
    } else if !PRIVATE.iter().any(|range| range.contains(&ip)) {
        return Err(invalid_target(format!(
            "The IP address '{ip}' must be in the VPC '{}' or in one of 10.0.0.0/8, 100.64.0.0/10, 172.16.0.0/12, 192.168.0.0/16: publicly routable addresses cannot be registered",
            group.vpc_id
        )));
    } else if description.availability_zone.as_deref() != Some("all") {
        return Err(invalid(format!(
            "The IP address '{ip}' is outside the VPC '{}': its Availability Zone must be 'all'",
            group.vpc_id
        )));
    } else {
        "all".to_owned()
    };
    Ok(Target { id: ip.to_string(), port: port(group, description), zone: Some(zone), draining_since: None })
}

fn no_quic(description: &TargetDescription) -> Result<(), Fault> {
    match &description.quic_server_id {
        Some(_) => Err(Fault::not_implemented("RegisterTargets with QuicServerId")),
        None => Ok(()),
    }
}

fn subnet_of(
    tx: &impl Read,
    scope: &Scope,
    vpc: &VpcId,
    ip: Ipv4Addr,
) -> Result<std::sync::Arc<Subnet>, Fault> {
    let subnets = tx.find::<Subnet>(scope, "vpc", vpc);
    subnets.into_iter().find(|subnet| subnet.cidr.contains(&ip)).ok_or_else(|| {
        invalid_target(format!("The IP address '{ip}' is not in any subnet of the VPC '{vpc}'"))
    })
}

fn is_balancer(tx: &impl Read, scope: &Scope, subnet: &Subnet, ip: Ipv4Addr) -> bool {
    tx.find::<NetworkInterface>(scope, "private-ip", &format!("{}/{ip}", subnet.id))
        .iter()
        .any(|interface| matches!(interface.kind, InterfaceKind::LoadBalancer(_)))
}
