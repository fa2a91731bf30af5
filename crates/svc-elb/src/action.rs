//! Actions of listeners and rules: read from requests, held against AWS's rules, shown in answers.
//!
//! AWS answers a forward both as `TargetGroupArn` (where it is one group) and as `ForwardConfig`.
//! Source: "Action types for listener rules", user guide for Application Load Balancers.

use std::collections::BTreeSet;

use model::elb::{Action, Listener, LoadBalancer, Rule};
use resources::Fault;
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    FixedResponseActionConfig, ForwardActionConfig, RedirectActionConfig, TargetGroupStickinessConfig,
    TargetGroupTuple,
};
use store::{Read, Scope};

use crate::faults::{association_limit, configuration, invalid, invalid_action, too_many};
use crate::limits::{TARGET_GROUPS_PER_ACTION, TARGET_GROUPS_PER_BALANCER};
use crate::target_group;

const CONTENT_TYPES: [&str; 5] =
    ["text/plain", "text/css", "text/html", "application/javascript", "application/json"];

/// What a request asks to be done: the actions and the caller's order of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actions {
    pub actions: Vec<Action>,
    pub orders: Vec<i32>,
}

/// Reads the actions of a request for a listener of `protocol` on `port`. Exactly one of them routes, and for
/// now none comes before it.
pub fn read(given: &[shapes::Action], protocol: &str, port: u16) -> Result<Actions, Fault> {
    for action in given {
        if let Some(kind @ ("authenticate-oidc" | "authenticate-cognito" | "jwt-validation")) =
            action.r#type.as_deref()
        {
            return Err(Fault::not_implemented(format_args!("An action of type '{kind}'")));
        }
    }
    let [action] = given else {
        return Err(match given {
            [] => invalid("At least one action must be specified"),
            _ => invalid_action(
                "You must specify exactly one 'forward', 'redirect' or 'fixed-response' action, and it must be the last one",
            ),
        });
    };
    let read = match action.r#type.as_deref() {
        Some("forward") => forward(action)?,
        Some("redirect") => redirect(action, protocol, port)?,
        Some("fixed-response") => fixed_response(action)?,
        other => return Err(invalid(format!("Action type '{}' is not valid", other.unwrap_or_default()))),
    };
    Ok(Actions { actions: vec![read], orders: vec![action.order.unwrap_or(1)] })
}

fn only(action: &shapes::Action, kind: &str) -> Result<(), Fault> {
    let given = [
        ("forward", action.forward_config.is_some() || action.target_group_arn.is_some()),
        ("redirect", action.redirect_config.is_some()),
        ("fixed-response", action.fixed_response_config.is_some()),
    ];
    match given.iter().find(|(other, given)| *given && *other != kind) {
        Some((other, _)) => Err(invalid(format!(
            "The configuration of a '{other}' action cannot be specified for a '{kind}' action"
        ))),
        None => Ok(()),
    }
}

fn forward(action: &shapes::Action) -> Result<Action, Fault> {
    only(action, "forward")?;
    let Some(config) = &action.forward_config else {
        let Some(arn) = &action.target_group_arn else {
            return Err(invalid("A target group ARN must be specified for an action of type 'forward'"));
        };
        return Ok(Action::Forward {
            groups: vec![(arn.clone(), 1)],
            stickiness: None,
            stickiness_unused: None,
        });
    };
    let mut groups: Vec<(String, u32)> = Vec::new();
    for tuple in &config.target_groups {
        let Some(arn) = &tuple.target_group_arn else {
            return Err(invalid(
                "A target group ARN must be specified for each target group of 'ForwardConfig'",
            ));
        };
        let weight = tuple.weight.unwrap_or(1);
        let Some(weight) = u32::try_from(weight).ok().filter(|weight| *weight <= 999) else {
            return Err(invalid(format!(
                "Target group weight '{weight}' must be between 0 and 999 inclusive"
            )));
        };
        if groups.iter().any(|(other, _)| other == arn) {
            return Err(invalid(format!(
                "Target group '{arn}' is specified more than once in a forward action"
            )));
        }
        groups.push((arn.clone(), weight));
    }
    if groups.is_empty() {
        return Err(invalid("A target group ARN must be specified for an action of type 'forward'"));
    }
    if groups.len() > TARGET_GROUPS_PER_ACTION {
        let what = "target groups of a forward action";
        return Err(too_many("TooManyTargetGroups", what, TARGET_GROUPS_PER_ACTION));
    }
    if let Some(arn) = &action.target_group_arn
        && (groups.len() != 1 || groups[0].0 != *arn)
    {
        return Err(invalid(
            "If you specify both 'ForwardConfig' and 'TargetGroupArn', 'ForwardConfig' must name that target group and no other",
        ));
    }
    let asked = config.target_group_stickiness_config.as_ref();
    let seconds = asked.and_then(|asked| asked.duration_seconds);
    let seconds = match seconds.map(u32::try_from) {
        None => None,
        Some(Ok(seconds @ 1..=604_800)) => Some(seconds),
        Some(_) => {
            return Err(invalid(
                "Target group stickiness duration must be between 1 and 604800 seconds inclusive",
            ));
        }
    };
    let enabled = asked.and_then(|asked| asked.enabled).unwrap_or(false);
    if enabled && seconds.is_none() {
        return Err(invalid(
            "Target group stickiness duration must be specified where stickiness is enabled",
        ));
    }
    let (stickiness, stickiness_unused) = if enabled { (seconds, None) } else { (None, seconds) };
    Ok(Action::Forward { groups, stickiness, stickiness_unused })
}

fn redirect(action: &shapes::Action, protocol: &str, port: u16) -> Result<Action, Fault> {
    only(action, "redirect")?;
    let Some(config) = &action.redirect_config else {
        return Err(invalid("A redirect configuration must be specified for an action of type 'redirect'"));
    };
    let status = match config.status_code.as_deref() {
        Some("HTTP_301") => 301,
        Some("HTTP_302") => 302,
        _ => return Err(invalid("A redirect status code must be one of 'HTTP_301, HTTP_302'")),
    };
    let part = |given: &Option<String>, default: &str| given.clone().unwrap_or_else(|| default.to_owned());
    let to_protocol = part(&config.protocol, "#{protocol}");
    let to_port = part(&config.port, "#{port}");
    let host = part(&config.host, "#{host}");
    let path = part(&config.path, "/#{path}");
    let query = part(&config.query, "#{query}");
    if to_port != "#{port}" && !to_port.parse::<u16>().is_ok_and(|port| port > 0) {
        return Err(invalid(format!(
            "The redirect port '{to_port}' must be '#{{port}}' or in the range '1-65535'"
        )));
    }
    if !path.starts_with('/') {
        return Err(invalid(format!("The redirect path '{path}' must begin with a '/' character")));
    }
    if query.starts_with('?') {
        return Err(invalid(format!("The redirect query '{query}' must not begin with a '?' character")));
    }
    if protocol == "HTTPS" && to_protocol == "HTTP" {
        return Err(invalid_action("You cannot redirect HTTPS to HTTP."));
    }
    let same_place = ["#{protocol}", protocol].contains(&to_protocol.as_str())
        && (to_port == "#{port}" || to_port == port.to_string())
        && host == "#{host}"
        && path == "/#{path}";
    if same_place {
        return Err(invalid_action("The Redirect configuration is not valid because it is circular."));
    }
    Ok(Action::Redirect { protocol: to_protocol, host, port: to_port, path, query, status })
}

fn fixed_response(action: &shapes::Action) -> Result<Action, Fault> {
    only(action, "fixed-response")?;
    let Some(config) = &action.fixed_response_config else {
        return Err(invalid(
            "A fixed response configuration must be specified for an action of type 'fixed-response'",
        ));
    };
    let status = config.status_code.as_deref().and_then(|code| code.parse().ok());
    let Some(status) = status.filter(|code| matches!(code, 200..=299 | 400..=599)) else {
        return Err(invalid("A fixed response status code must be 2XX, 4XX or 5XX"));
    };
    let content_type = config.content_type.clone().filter(|kind| !kind.is_empty());
    if let Some(kind) = content_type.as_deref().filter(|kind| !CONTENT_TYPES.contains(kind)) {
        return Err(invalid(format!(
            "Fixed response content type '{kind}' must be one of '{}'",
            CONTENT_TYPES.join(", ")
        )));
    }
    Ok(Action::FixedResponse { status, content_type, body: config.message_body.clone() })
}

/// Refuses target groups that a listener of this balancer and protocol cannot forward to.
pub fn check(
    tx: &impl Read,
    scope: &Scope,
    balancer: &LoadBalancer,
    protocol: &str,
    actions: &[Action],
) -> Result<(), Fault> {
    for arn in actions.iter().flat_map(Action::target_groups) {
        let group = target_group::find(tx, scope, arn)?;
        if group.vpc_id != balancer.vpc_id {
            return Err(configuration(format!(
                "The target group '{arn}' is in {} and the load balancer '{}' in {}: both must be in the same VPC",
                group.vpc_id, balancer.arn, balancer.vpc_id
            )));
        }
        // HTTP/2 is negotiated, and that takes TLS.
        if protocol == "HTTP" && group.protocol_version != "HTTP1" {
            return Err(configuration(format!(
                "Listener protocol 'HTTP' is not supported with a target group with the protocol-version setting '{}'",
                group.protocol_version
            )));
        }
        if target_group::users(tx, scope, arn).iter().any(|user| *user != balancer.arn) {
            return Err(association_limit(format!(
                "The following target groups cannot be associated with more than one load balancer: {arn}"
            )));
        }
    }
    let mut groups = groups_of(tx, scope, &balancer.arn);
    groups.extend(actions.iter().flat_map(Action::target_groups).map(str::to_owned));
    if groups.len() > TARGET_GROUPS_PER_BALANCER {
        return Err(too_many(
            "TooManyUniqueTargetGroupsPerLoadBalancer",
            "target groups of a load balancer",
            TARGET_GROUPS_PER_BALANCER,
        ));
    }
    Ok(())
}

/// The target groups that a balancer's listeners and rules forward to.
fn groups_of(tx: &impl Read, scope: &Scope, balancer: &str) -> BTreeSet<String> {
    let mut groups = BTreeSet::new();
    for listener in tx.find::<Listener>(scope, "load-balancer", balancer) {
        groups.extend(listener.default_actions.iter().flat_map(Action::target_groups).map(str::to_owned));
        for rule in tx.find::<Rule>(scope, "listener", &listener.arn) {
            groups.extend(rule.actions.iter().flat_map(Action::target_groups).map(str::to_owned));
        }
    }
    groups
}

/// Actions as answers show them.
pub fn shown(actions: &[Action], orders: &[i32]) -> Vec<shapes::Action> {
    let orders = orders.iter().copied().chain(1..);
    actions
        .iter()
        .zip(orders)
        .map(|(action, order)| shapes::Action { order: Some(order), ..one(action) })
        .collect()
}

fn one(action: &Action) -> shapes::Action {
    match action {
        Action::Forward { groups, stickiness, stickiness_unused } => {
            let seconds = stickiness.or(*stickiness_unused);
            let tuples = groups.iter().map(|(arn, weight)| TargetGroupTuple {
                target_group_arn: Some(arn.clone()),
                weight: i32::try_from(*weight).ok(),
            });
            shapes::Action {
                r#type: Some("forward".to_owned()),
                target_group_arn: match groups.as_slice() {
                    [(arn, _)] => Some(arn.clone()),
                    _ => None,
                },
                forward_config: Some(ForwardActionConfig {
                    target_group_stickiness_config: Some(TargetGroupStickinessConfig {
                        duration_seconds: seconds.and_then(|seconds| i32::try_from(seconds).ok()),
                        enabled: Some(stickiness.is_some()),
                    }),
                    target_groups: tuples.collect(),
                }),
                ..Default::default()
            }
        }
        Action::Redirect { protocol, host, port, path, query, status } => shapes::Action {
            r#type: Some("redirect".to_owned()),
            redirect_config: Some(RedirectActionConfig {
                host: Some(host.clone()),
                path: Some(path.clone()),
                port: Some(port.clone()),
                protocol: Some(protocol.clone()),
                query: Some(query.clone()),
                status_code: Some(format!("HTTP_{status}")),
            }),
            ..Default::default()
        },
        Action::FixedResponse { status, content_type, body } => shapes::Action {
            r#type: Some("fixed-response".to_owned()),
            fixed_response_config: Some(FixedResponseActionConfig {
                content_type: content_type.clone(),
                message_body: body.clone(),
                status_code: Some(status.to_string()),
            }),
            ..Default::default()
        },
    }
}
