//! A balancer's records in the engine's words. Pure. Values were checked when they came in: a rule that
//! cannot be read nonetheless is left out, since one that lacks a condition would match too much.

use std::sync::Arc;
use std::time::Duration;

use edge::health::{HealthCheck, Matcher};
use edge::{
    Action, Balancer, Condition, FixedResponse, Forward, Listener, Node, NodeId, Pattern, ProtocolVersion,
    QueryMatch, Redirect, RedirectStatus, Rule, TargetGroup, WeightedGroup,
};
use model::elb;

use super::attributes;
use super::records::Records;

/// The engine's name of a node, and that of its namespace: its interface's.
pub(super) fn node_id(node: &elb::BalancerNode) -> NodeId {
    (&*node.network_interface_id).into()
}

/// What the balancer is to be, on those of its nodes that are there.
pub(super) fn balancer(records: &Records, is_there: impl Fn(&NodeId) -> bool) -> Balancer {
    let there = records.balancer.nodes.iter().filter(|node| is_there(&node_id(node)));
    let nodes = there.map(|node| Node {
        id: node_id(node),
        zone: (&*node.zone).into(),
        address: node.private_ip.into(),
    });
    Balancer {
        id: (&*records.balancer.arn).into(),
        nodes: nodes.collect(),
        listeners: records.listeners.iter().filter_map(|(of, rules)| listener(of, rules)).collect(),
        groups: records.groups.iter().map(|(of, targets)| group(of, targets.clone())).collect(),
        attributes: attributes::of_balancer(&records.balancer.attributes),
    }
}

fn listener(of: &elb::Listener, rules: &[Arc<elb::Rule>]) -> Option<Listener> {
    let rules = rules.iter().filter_map(|rule| {
        let conditions = rule.conditions.iter().map(condition).collect::<Option<_>>()?;
        Some(Rule { priority: rule.priority, conditions, action: answering(&rule.actions)? })
    });
    Some(Listener { port: of.port, default_action: answering(&of.default_actions)?, rules: rules.collect() })
}

/// The last action is the one that answers; those before it only ask who the client is.
fn answering(actions: &[elb::Action]) -> Option<Action> {
    Some(match actions.last()? {
        elb::Action::Forward { groups, stickiness, .. } => Action::Forward(Forward {
            groups: groups
                .iter()
                .map(|(arn, weight)| WeightedGroup { group: (&**arn).into(), weight: *weight })
                .collect(),
            stickiness: stickiness.map(|seconds| Duration::from_secs(seconds.into())),
        }),
        elb::Action::Redirect { protocol, host, port, path, query, status } => Action::Redirect(Redirect {
            protocol: protocol.clone(),
            host: host.clone(),
            port: port.clone(),
            path: path.clone(),
            query: query.clone(),
            status: match status {
                301 => RedirectStatus::MovedPermanently,
                _ => RedirectStatus::Found,
            },
        }),
        elb::Action::FixedResponse { status, content_type, body } => Action::FixedResponse(FixedResponse {
            status: *status,
            content_type: content_type.clone(),
            body: body.clone().unwrap_or_default(),
        }),
    })
}

fn condition(of: &elb::Condition) -> Option<Condition> {
    let patterns = |texts: &[String]| texts.iter().map(Pattern::new).collect();
    Some(match of {
        elb::Condition::HostHeader(values) => Condition::HostHeader(patterns(values)),
        elb::Condition::PathPattern(values) => Condition::PathPattern(patterns(values)),
        elb::Condition::HttpHeader(name, values) => {
            Condition::HttpHeader { name: name.parse().ok()?, values: patterns(values) }
        }
        elb::Condition::HttpRequestMethod(methods) => Condition::HttpRequestMethod(
            methods.iter().map(|method| method.parse().ok()).collect::<Option<_>>()?,
        ),
        elb::Condition::QueryString(pairs) => {
            let pair = |(key, value): &(Option<String>, String)| QueryMatch {
                key: key.as_ref().map(Pattern::new),
                value: Pattern::new(value),
            };
            Condition::QueryString(pairs.iter().map(pair).collect())
        }
        elb::Condition::SourceIp(ranges) => {
            Condition::SourceIp(ranges.iter().map(|range| range.parse().ok()).collect::<Option<_>>()?)
        }
    })
}

fn group(of: &elb::TargetGroup, targets: Vec<edge::Target>) -> TargetGroup {
    let mut group = TargetGroup::new(&*of.arn);
    group.protocol_version = match &*of.protocol_version {
        "HTTP2" => ProtocolVersion::Http2,
        "GRPC" => ProtocolVersion::Grpc,
        _ => ProtocolVersion::Http1,
    };
    group.targets = targets;
    group.health_check = health_check(&of.health_check);
    attributes::to_group(&of.attributes, &mut group);
    group
}

fn health_check(of: &elb::HealthCheck) -> HealthCheck {
    HealthCheck {
        path: of.path.clone(),
        // `traffic-port` is no number.
        port: of.port.parse().ok(),
        interval: Duration::from_secs(of.interval.into()),
        timeout: Duration::from_secs(of.timeout.into()),
        healthy_threshold: of.healthy_threshold,
        unhealthy_threshold: of.unhealthy_threshold,
        matcher: Matcher::parse(&of.matcher).unwrap_or_else(|_| HealthCheck::default().matcher),
    }
}
