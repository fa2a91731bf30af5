//! The records that a balancer follows from, gathered from one snapshot, and where its targets are.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use edge::{Standing, Zone};
use model::certificate::Certificate;
use model::compute::{Instance, InstanceState};
use model::elb::{Action, Listener, LoadBalancer, Rule, Target, TargetGroup};
use model::network::{NetworkInterface, Subnet};
use resources::certificate;
use store::{Read, Scope, Snapshot};

/// A balancer's records.
pub(super) struct Records {
    pub scope: Scope,
    pub balancer: Arc<LoadBalancer>,
    /// Its listeners, each with its rules.
    pub listeners: Vec<(Arc<Listener>, Vec<Arc<Rule>>)>,
    /// The certificates that its listeners name, by ARN.
    pub certificates: BTreeMap<String, Arc<Certificate>>,
    /// The groups that any of its actions names, each with where its targets are.
    pub groups: Vec<(Arc<TargetGroup>, Vec<edge::Target>)>,
}

/// The records of every balancer.
pub(super) fn gather(tx: &Snapshot) -> Vec<Records> {
    let of_scope =
        |scope: Scope| tx.list::<LoadBalancer>(&scope).into_iter().map(move |b| (scope.clone(), b));
    let all = tx.scopes::<LoadBalancer>().into_iter().flat_map(of_scope);
    all.map(|(scope, balancer)| of(tx, scope, balancer)).collect()
}

fn of(tx: &Snapshot, scope: Scope, balancer: Arc<LoadBalancer>) -> Records {
    let with_rules = |listener: Arc<Listener>| {
        let rules = tx.find::<Rule>(&scope, "listener", &listener.arn);
        (listener, rules)
    };
    let listeners = tx.find::<Listener>(&scope, "load-balancer", &balancer.arn);
    let listeners: Vec<_> = listeners.into_iter().map(with_rules).collect();
    let named_certificates = listeners.iter().flat_map(|(listener, _)| &listener.certificates);
    let certificates = named_certificates
        .filter_map(|arn| Some((arn.clone(), certificate::by_arn(tx, &scope, arn)?)))
        .collect();
    let mut groups = BTreeMap::new();
    for arn in listeners.iter().flat_map(|(listener, rules)| named(listener, rules)) {
        if let Some(group) = tx.get::<TargetGroup>(&scope, arn) {
            groups.insert(arn.to_owned(), group);
        }
    }
    let located = |group: Arc<TargetGroup>| {
        let targets = group.targets.iter().filter_map(|target| locate(tx, &scope, &group, target)).collect();
        (group, targets)
    };
    let groups = groups.into_values().map(located).collect();
    Records { scope, balancer, listeners, certificates, groups }
}

/// The groups that a listener's actions name.
fn named<'a>(listener: &'a Listener, rules: &'a [Arc<Rule>]) -> impl Iterator<Item = &'a str> {
    let actions = listener.default_actions.iter().chain(rules.iter().flat_map(|rule| &rule.actions));
    let groups = actions.filter_map(|action| match action {
        Action::Forward { groups, .. } => Some(groups),
        _ => None,
    });
    groups.flatten().map(|(arn, _)| &**arn)
}

/// Where a target is and how it stands; nowhere, if its instance is gone or has no address.
fn locate(tx: &Snapshot, scope: &Scope, group: &TargetGroup, target: &Target) -> Option<edge::Target> {
    let (address, zone, runs) = match &*group.target_type {
        "instance" => of_instance(tx, scope, &target.id)?,
        _ => {
            let address = target.id.parse().ok()?;
            (address, zone_of(tx, scope, group, target, address), true)
        }
    };
    let standing = match target.draining_since {
        _ if !runs => Standing::Stopped,
        Some(_) => Standing::Deregistering,
        None => Standing::Registered,
    };
    Some(edge::Target { id: (&*target.id).into(), address, port: target.port, zone, standing })
}

fn of_instance(tx: &Snapshot, scope: &Scope, id: &str) -> Option<(IpAddr, Option<Zone>, bool)> {
    let instance = tx.get::<Instance>(scope, id)?;
    let interfaces = tx.find::<NetworkInterface>(scope, "instance", id);
    let is_primary = |i: &&Arc<NetworkInterface>| i.attachment.as_ref().is_some_and(|a| a.device_index == 0);
    let address = interfaces.iter().find(is_primary)?.primary_ip()?;
    let zone = Zone::from(&*instance.zone);
    Some((IpAddr::V4(address), Some(zone), instance.state == InstanceState::Running))
}

/// The zone of an address: the one that was named, or the one of its subnet. An address outside the VPC
/// belongs to all of them, as AWS has it.
fn zone_of(
    tx: &Snapshot,
    scope: &Scope,
    group: &TargetGroup,
    target: &Target,
    address: IpAddr,
) -> Option<Zone> {
    match (target.zone.as_deref(), address) {
        (Some("all"), _) => None,
        (Some(zone), _) => Some(zone.into()),
        (None, IpAddr::V4(address)) => subnet_zone(tx, scope, &group.vpc_id, address),
        (None, IpAddr::V6(_)) => None,
    }
}

fn subnet_zone(tx: &Snapshot, scope: &Scope, vpc: &str, address: Ipv4Addr) -> Option<Zone> {
    let subnets = tx.find::<Subnet>(scope, "vpc", vpc);
    subnets.iter().find(|subnet| subnet.cidr.contains(&address)).map(|subnet| (&*subnet.zone).into())
}
