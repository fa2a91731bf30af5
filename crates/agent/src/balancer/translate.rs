//! A balancer's records in the engine's words. Pure. Values were checked when they came in: a rule that
//! cannot be read nonetheless is left out, since one that lacks a condition would match too much.

use std::sync::Arc;
use std::time::Duration;

use edge::health::{HealthCheck, Matcher};
use edge::{
    Action, Balancer, Condition, FixedResponse, Forward, Listener, Node, NodeId, Pattern, ProtocolVersion,
    QueryMatch, Redirect, RedirectStatus, Rule, TargetGroup, Tls, WeightedGroup,
};
use jiff::Timestamp;
use model::elb;

use super::records::Records;
use super::{attributes, tls};

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
        listeners: records.listeners.iter().filter_map(|(of, rules)| listener(records, of, rules)).collect(),
        groups: records.groups.iter().map(|(of, targets)| group(of, targets.clone())).collect(),
        attributes: attributes::of_balancer(&records.balancer.attributes),
    }
}

/// A listener; none where it does nothing, or has no certificate that could be shown.
fn listener(records: &Records, of: &elb::Listener, rules: &[Arc<elb::Rule>]) -> Option<Listener> {
    let tls = match &*of.protocol {
        "HTTPS" => Some(tls::of(of, &records.certificates, Timestamp::now())?),
        _ => None,
    };
    in_words(of, tls, rules)
}

fn in_words(of: &elb::Listener, tls: Option<Tls>, rules: &[Arc<elb::Rule>]) -> Option<Listener> {
    let rules = rules.iter().filter_map(|rule| {
        let conditions = rule.conditions.iter().map(condition).collect::<Option<_>>()?;
        Some(Rule { priority: rule.priority, conditions, action: answering(&rule.actions)? })
    });
    let default_action = answering(&of.default_actions)?;
    Some(Listener { port: of.port, tls, default_action, rules: rules.collect() })
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
    group.secure = of.protocol == "HTTPS";
    group.targets = targets;
    group.health_check = health_check(&of.health_check);
    attributes::to_group(&of.attributes, &mut group);
    group
}

fn health_check(of: &elb::HealthCheck) -> HealthCheck {
    HealthCheck {
        path: of.path.clone(),
        secure: of.protocol == "HTTPS",
        // `traffic-port` is no number.
        port: of.port.parse().ok(),
        interval: Duration::from_secs(of.interval.into()),
        timeout: Duration::from_secs(of.timeout.into()),
        healthy_threshold: of.healthy_threshold,
        unhealthy_threshold: of.unhealthy_threshold,
        matcher: Matcher::parse(&of.matcher).unwrap_or_else(|_| HealthCheck::default().matcher),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(priority: u32, conditions: Vec<elb::Condition>) -> Arc<elb::Rule> {
        let rule = serde_json::json!({
            "arn": "rule", "listener_arn": "listener", "priority": priority,
            "conditions": conditions, "actions": [fixed(204)],
        });
        Arc::new(serde_json::from_value(rule).unwrap())
    }

    fn fixed(status: u16) -> elb::Action {
        elb::Action::FixedResponse { status, content_type: None, body: None }
    }

    fn made(rules: &[Arc<elb::Rule>], default_actions: &[elb::Action]) -> Option<Listener> {
        let of = serde_json::json!({
            "arn": "listener", "load_balancer_arn": "web", "port": 80, "protocol": "HTTP",
            "default_actions": default_actions,
        });
        in_words(&serde_json::from_value(of).unwrap(), None, rules)
    }

    #[test]
    fn a_condition_keeps_its_meaning_or_its_rule_is_left_out() {
        let patterns = || vec![Pattern::new("/a*"), Pattern::new("/b")];
        let texts = || vec!["/a*".to_owned(), "/b".to_owned()];
        let pair = QueryMatch { key: None, value: Pattern::new("x") };
        let cases = [
            ("hosts", elb::Condition::HostHeader(texts()), Some(Condition::HostHeader(patterns()))),
            ("paths", elb::Condition::PathPattern(texts()), Some(Condition::PathPattern(patterns()))),
            (
                "a header",
                elb::Condition::HttpHeader("X-Beta".into(), texts()),
                Some(Condition::HttpHeader { name: "x-beta".parse().unwrap(), values: patterns() }),
            ),
            ("what no header is called", elb::Condition::HttpHeader("a b".into(), texts()), None),
            (
                "methods, of one's own too",
                elb::Condition::HttpRequestMethod(vec!["GET".into(), "PURGE".into()]),
                Some(Condition::HttpRequestMethod(vec!["GET".parse().unwrap(), "PURGE".parse().unwrap()])),
            ),
            (
                "a value under any key",
                elb::Condition::QueryString(vec![(None, "x".into())]),
                Some(Condition::QueryString(vec![pair])),
            ),
            (
                "a range of sources",
                elb::Condition::SourceIp(vec!["198.18.0.0/24".into()]),
                Some(Condition::SourceIp(vec!["198.18.0.0/24".parse().unwrap()])),
            ),
            ("no range", elb::Condition::SourceIp(vec!["everywhere".into()]), None),
        ];
        for (what, said, wanted) in cases {
            let rules = made(&[rule(1, vec![said])], &[fixed(404)]).unwrap().rules;
            assert_eq!(
                rules.into_iter().map(|rule| rule.conditions).next(),
                wanted.map(|c| vec![c]),
                "{what}"
            );
        }
    }

    #[test]
    fn the_last_action_answers() {
        let status = |listener: Listener| match listener.default_action {
            Action::FixedResponse(answer) => answer.status,
            other => panic!("{other:?}"),
        };
        assert_eq!(made(&[], &[fixed(404)]).map(status), Some(404));
        assert_eq!(made(&[], &[fixed(404), fixed(503)]).map(status), Some(503));
        assert_eq!(made(&[], &[]).map(status), None, "a listener that does nothing is none");
    }

    #[test]
    fn a_check_goes_where_the_traffic_goes_unless_a_port_is_named() {
        let check = |port: &str, matcher: &str| {
            health_check(&elb::HealthCheck {
                enabled: true,
                protocol: "HTTP".into(),
                port: port.into(),
                path: "/health".into(),
                interval: 7,
                timeout: 3,
                healthy_threshold: 4,
                unhealthy_threshold: 2,
                matcher: matcher.into(),
            })
        };
        let made = check("traffic-port", "200-299");
        assert_eq!(
            (made.port, made.interval, made.timeout),
            (None, Duration::from_secs(7), Duration::from_secs(3))
        );
        assert!(made.matcher.accepts(204) && !made.matcher.accepts(404));
        assert_eq!(check("8081", "200").port, Some(8081));
    }
}
