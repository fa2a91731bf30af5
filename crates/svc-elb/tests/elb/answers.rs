//! What is answered: whole, as tools compare it with what they asked for.

use std::collections::BTreeMap;

use model::address::{PublicAddress, yard_scope};
use model::elb::{Listener, LoadBalancer, Rule};
use model::network::{InterfaceKind, NetworkInterface};
use shapes_elbv2::*;
use store::Read;

use crate::world::World;

#[test]
fn a_balancer_is_answered_whole() {
    let world = World::new();
    let answer = world.ask::<DescribeLoadBalancers>("Names.1=web");
    let [lb] = &*answer.load_balancers else { panic!("one balancer") };
    let arn = lb.load_balancer_arn.clone().unwrap();
    let hash = arn.rsplit('/').next().unwrap();
    assert_eq!(
        arn,
        format!("arn:aws:elasticloadbalancing:ap-northeast-2:000000000000:loadbalancer/app/web/{hash}")
    );
    assert_eq!(lb.dns_name, Some(format!("web-{hash}.ap-northeast-2.elb.localhost").into()));
    assert_eq!(lb.canonical_hosted_zone_id.as_deref(), Some("ZWKZPGTI48KDX"));
    assert_eq!(lb.state.as_ref().and_then(|state| state.code.as_deref()), Some("provisioning"));
    assert_eq!(lb.scheme.as_deref(), Some("internet-facing"));
    assert_eq!(lb.r#type.as_deref(), Some("application"));
    assert_eq!(lb.ip_address_type.as_deref(), Some("ipv4"));
    assert_eq!(lb.vpc_id, Some(world.name("vpc").into()));
    assert_eq!(lb.security_groups.len(), 1, "the VPC's default group");
    let zones: Vec<_> =
        lb.availability_zones.iter().map(|z| (z.zone_name.clone(), z.subnet_id.clone())).collect();
    let zone = |name: &str, subnet: &str| (Some(name.into()), Some(world.name(subnet).into()));
    assert_eq!(zones, [zone("ap-northeast-2a", "a"), zone("ap-northeast-2b", "b")]);
}

#[test]
fn an_internal_balancer_needs_no_gateway_and_has_no_public_address() {
    let world = World::empty();
    let made = world.ask::<CreateLoadBalancer>(
        "Name=Inside&Scheme=internal&SubnetMappings.1.SubnetId={x}&SubnetMappings.2.SubnetId={y}",
    );
    let lb = &made.load_balancers[0];
    assert!(lb.dns_name.as_deref().unwrap().starts_with("internal-inside-"), "{:?}", lb.dns_name);
    assert_eq!(world.write(|tx, _| tx.count::<PublicAddress>(&yard_scope())), 0);
}

#[test]
fn a_node_is_an_interface_of_the_balancers_in_each_subnet() {
    let world = World::new();
    let arn = world.name("lb");
    let interfaces = world.write(|tx, scope| tx.find::<NetworkInterface>(scope, "load-balancer", &arn));
    assert_eq!(interfaces.len(), 2);
    for interface in interfaces {
        assert_eq!(interface.kind, InterfaceKind::LoadBalancer(arn.clone()));
        assert!(interface.description.starts_with("ELB app/web/"), "{}", interface.description);
        assert!(interface.private_ips[0].public.is_some(), "a lent public address");
    }
}

#[test]
fn the_same_request_makes_nothing_more() {
    let world = World::new();
    let again = world.ask::<CreateLoadBalancer>("Name=web&Subnets.1={b}&Subnets.2={a}");
    assert_eq!(again.load_balancers[0].load_balancer_arn, Some(world.name("lb").into()));
    let again = world.ask::<CreateTargetGroup>("Name=tg&Protocol=HTTP&Port=80&VpcId={vpc}");
    assert_eq!(again.target_groups[0].target_group_arn, Some(world.name("tg").into()));
    let again =
        world.ask::<CreateListener>("LoadBalancerArn={lb}&Protocol=HTTP&Port=80&DefaultActions=>{tg}");
    assert_eq!(again.listeners[0].listener_arn, Some(world.name("listener").into()));
}

#[test]
fn subnets_come_and_go_with_their_nodes() {
    let world = World::new();
    let arn = world.name("lb");
    let nodes = || world.write(|tx, scope| tx.get::<LoadBalancer>(scope, &arn)).unwrap().nodes.clone();
    let before = nodes();
    let answer = world.ask::<SetSubnets>("LoadBalancerArn={lb}&Subnets.1={b}&Subnets.2={c}");
    assert_eq!(answer.availability_zones.len(), 2);
    let after = nodes();
    assert_eq!(after[0], before[1], "what stays keeps its interface");
    assert_eq!(after[1].subnet_id.to_string(), world.name("c"));
    let gone = &before[0].network_interface_id;
    assert!(world.write(|tx, scope| tx.get::<NetworkInterface>(scope, gone)).is_none());
}

#[test]
fn a_deleted_balancer_is_seen_no_more_and_its_name_is_free() {
    let world = World::new();
    world.ask::<DeleteLoadBalancer>("LoadBalancerArn={lb}");
    world.ask::<DeleteLoadBalancer>("LoadBalancerArn={lb}");
    let left = world.ask::<DescribeLoadBalancers>("PageSize=400").load_balancers;
    assert_eq!(left.len(), 1, "the other one");
    let (listeners, rules, kept) = world.write(|tx, scope| {
        let kept = tx.get::<LoadBalancer>(scope, &world.name("lb"));
        (tx.count::<Listener>(scope), tx.count::<Rule>(scope), kept)
    });
    assert_eq!((listeners, rules), (0, 0));
    assert!(kept.is_some_and(|balancer| balancer.deleting), "its nodes are the agent's to take away");
    let anew = world.ask::<CreateLoadBalancer>("Name=web&Subnets.1={a}&Subnets.2={b}");
    assert_ne!(anew.load_balancers[0].load_balancer_arn, Some(world.name("lb").into()));
    world.ask::<DeleteTargetGroup>("TargetGroupArn={tg}");
}

#[test]
fn pages_meet() {
    let world = World::new();
    let first = world.ask::<DescribeTargetGroups>("PageSize=4");
    assert_eq!(first.target_groups.len(), 4);
    let marker = first.next_marker.expect("there is more");
    let rest = world.ask::<DescribeTargetGroups>(&format!("PageSize=4&Marker={marker}"));
    assert_eq!((rest.target_groups.len(), rest.next_marker), (2, None));
}

#[test]
fn a_target_group_has_awss_defaults_and_names_its_balancers() {
    let world = World::new();
    let answer = world.ask::<DescribeTargetGroups>("TargetGroupArns.1={tg}");
    let expected = TargetGroup {
        health_check_enabled: Some(true),
        health_check_interval_seconds: Some(30),
        health_check_path: Some("/".into()),
        health_check_port: Some("traffic-port".into()),
        health_check_protocol: Some("HTTP".into()),
        health_check_timeout_seconds: Some(5),
        healthy_threshold_count: Some(5),
        ip_address_type: Some("ipv4".into()),
        load_balancer_arns: vec![world.name("lb").into()],
        matcher: Some(Matcher { grpc_code: None, http_code: Some("200".into()) }),
        port: Some(80),
        protocol: Some("HTTP".into()),
        protocol_version: Some("HTTP1".into()),
        target_control_port: None,
        target_group_arn: Some(world.name("tg").into()),
        target_group_name: Some("tg".into()),
        target_type: Some("instance".into()),
        unhealthy_threshold_count: Some(2),
        vpc_id: Some(world.name("vpc").into()),
    };
    assert_eq!(answer.target_groups[..], [expected]);
    let of_balancer = world.ask::<DescribeTargetGroups>("LoadBalancerArn={lb}").target_groups;
    assert_eq!(of_balancer.len(), 2, "a listener's and a rule's");
    let grpc = world.ask::<DescribeTargetGroups>("Names.1=grpc").target_groups[0].clone();
    assert_eq!(grpc.matcher, Some(Matcher { grpc_code: Some("12".into()), http_code: None }));
    assert_eq!(grpc.health_check_path.as_deref(), Some("/AWS.ALB/healthcheck"));
}

#[test]
fn a_health_check_changes_only_where_it_is_told_to() {
    let world = World::new();
    let answer = world.ask::<ModifyTargetGroup>(
        "TargetGroupArn={tg}&HealthCheckPath=/health?x=1&HealthCheckIntervalSeconds=10&Matcher.HttpCode=200-299,404",
    );
    let group = &answer.target_groups[0];
    assert_eq!(group.health_check_path.as_deref(), Some("/health?x=1"));
    assert_eq!(group.health_check_interval_seconds, Some(10));
    assert_eq!(group.health_check_timeout_seconds, Some(5));
    assert_eq!(group.matcher.as_ref().and_then(|m| m.http_code.as_deref()), Some("200-299,404"));
}

#[test]
fn a_forward_is_answered_in_both_of_its_forms() {
    let world = World::new();
    let action =
        world.ask::<DescribeListeners>("LoadBalancerArn={lb}").listeners[0].default_actions[0].clone();
    assert_eq!(action.r#type.as_deref(), Some("forward"));
    assert_eq!(action.target_group_arn, Some(world.name("tg")));
    assert_eq!(action.order, Some(1));
    let config = action.forward_config.expect("a forward has its configuration");
    let tuple = TargetGroupTuple { target_group_arn: Some(world.name("tg")), weight: Some(1) };
    assert_eq!(config.target_groups, [tuple]);
    let off = TargetGroupStickinessConfig { duration_seconds: None, enabled: Some(false) };
    assert_eq!(config.target_group_stickiness_config, Some(off));
}

#[test]
fn weights_stickiness_and_order_come_back_as_they_were_given() {
    let world = World::new();
    let answer = world.ask::<ModifyListener>(
        "ListenerArn={listener}&DefaultActions.1.Type=forward&DefaultActions.1.Order=7&DefaultActions.1.ForwardConfig.TargetGroups.1.TargetGroupArn={tg}&DefaultActions.1.ForwardConfig.TargetGroups.1.Weight=90&DefaultActions.1.ForwardConfig.TargetGroups.2.TargetGroupArn={free}&DefaultActions.1.ForwardConfig.TargetGroups.2.Weight=10&DefaultActions.1.ForwardConfig.TargetGroupStickinessConfig.DurationSeconds=600&DefaultActions.1.ForwardConfig.TargetGroupStickinessConfig.Enabled=false",
    );
    let action = &answer.listeners[0].default_actions[0];
    assert_eq!((action.order, &action.target_group_arn), (Some(7), &None), "no one group to name");
    let config = action.forward_config.clone().unwrap();
    assert_eq!(config.target_groups.iter().map(|t| t.weight).collect::<Vec<_>>(), [Some(90), Some(10)]);
    let kept = TargetGroupStickinessConfig { duration_seconds: Some(600), enabled: Some(false) };
    assert_eq!(config.target_group_stickiness_config, Some(kept));
}

#[test]
fn a_redirect_and_a_fixed_response_are_filled_with_defaults() {
    let world = World::new();
    let made = world.ask::<CreateListener>(
        "LoadBalancerArn={lb}&Protocol=HTTP&Port=81&DefaultActions.1.Type=redirect&DefaultActions.1.RedirectConfig.Protocol=HTTPS&DefaultActions.1.RedirectConfig.Port=443&DefaultActions.1.RedirectConfig.StatusCode=HTTP_301",
    );
    let redirect = made.listeners[0].default_actions[0].redirect_config.clone().unwrap();
    let expected = RedirectActionConfig {
        host: Some("#{host}".into()),
        path: Some("/#{path}".into()),
        port: Some("443".into()),
        protocol: Some("HTTPS".into()),
        query: Some("#{query}".into()),
        status_code: Some("HTTP_301".into()),
    };
    assert_eq!(redirect, expected);
    let made = world.ask::<CreateListener>(
        "LoadBalancerArn={lb}&Protocol=HTTP&Port=82&DefaultActions.1.Type=fixed-response&DefaultActions.1.FixedResponseConfig.StatusCode=404&DefaultActions.1.FixedResponseConfig.ContentType=text/plain&DefaultActions.1.FixedResponseConfig.MessageBody=gone",
    );
    let fixed = made.listeners[0].default_actions[0].fixed_response_config.clone().unwrap();
    assert_eq!(fixed.status_code.as_deref(), Some("404"));
    assert_eq!(fixed.message_body.as_deref(), Some("gone"));
}

#[test]
fn rules_are_listed_by_priority_with_the_default_one_last() {
    let world = World::new();
    world.ask::<CreateRule>(
        "ListenerArn={listener}&Priority=9&Conditions.1.Field=http-header&Conditions.1.HttpHeaderConfig.HttpHeaderName=X-Api&Conditions.1.HttpHeaderConfig.Values.1=v*&Conditions.2.Field=query-string&Conditions.2.QueryStringConfig.Values.1.Value=x&Actions=>{tg}",
    );
    let rules = world.ask::<DescribeRules>("ListenerArn={listener}").rules;
    let priorities: Vec<_> = rules.iter().map(|rule| (rule.priority.as_deref(), rule.is_default)).collect();
    assert_eq!(
        priorities,
        [(Some("9"), Some(false)), (Some("10"), Some(false)), (Some("default"), Some(true))]
    );
    let path = &rules[1].conditions[0];
    assert_eq!(path.values, ["/api/*"]);
    assert_eq!(
        path.path_pattern_config.as_ref().map(|config| config.values.clone()),
        Some(vec!["/api/*".into()])
    );
    assert_eq!(rules[0].conditions[1].field.as_deref(), Some("query-string"));
    assert_eq!(world.ask::<DescribeRules>("RuleArns.1={default-rule}").rules[0], rules[2]);
}

#[test]
fn two_rules_may_change_places() {
    let world = World::new();
    let other = world.ask::<CreateRule>(
        "ListenerArn={listener}&Priority=20&Conditions.1.Field=path-pattern&Conditions.1.Values.1=/x&Actions=>{tg}",
    );
    let other = other.rules[0].rule_arn.clone().unwrap();
    let answer = world.ask::<SetRulePriorities>(&format!(
        "RulePriorities.1.RuleArn={{rule}}&RulePriorities.1.Priority=20&RulePriorities.2.RuleArn={other}&RulePriorities.2.Priority=10"
    ));
    let priorities: Vec<_> = answer.rules.iter().map(|rule| rule.priority.as_deref()).collect();
    assert_eq!(priorities, [Some("20"), Some("10")]);
}

#[test]
fn attributes_are_listed_with_defaults_and_keep_what_is_set() {
    let world = World::new();
    let world_of = |attributes: wire::List<LoadBalancerAttribute>| -> BTreeMap<String, String> {
        attributes.into_iter().map(|a| (a.key.unwrap(), a.value.unwrap())).collect()
    };
    let before = world_of(world.ask::<DescribeLoadBalancerAttributes>("LoadBalancerArn={lb}").attributes);
    assert_eq!(before["idle_timeout.timeout_seconds"], "60");
    assert_eq!(before["load_balancing.cross_zone.enabled"], "true");
    world.ask::<ModifyLoadBalancerAttributes>(
        "LoadBalancerArn={lb}&Attributes.1.Key=idle_timeout.timeout_seconds&Attributes.1.Value=120&Attributes.2.Key=access_logs.s3.enabled&Attributes.2.Value=false",
    );
    let after = world_of(world.ask::<DescribeLoadBalancerAttributes>("LoadBalancerArn={lb}").attributes);
    assert_eq!(after["idle_timeout.timeout_seconds"], "120");
    assert_eq!(after.len(), before.len());
    let group = world.ask::<DescribeTargetGroupAttributes>("TargetGroupArn={tg}").attributes;
    assert!(group.iter().any(|a| a.key.as_deref() == Some("deregistration_delay.timeout_seconds")
        && a.value.as_deref() == Some("300")));
    assert!(!world.ask::<DescribeListenerAttributes>("ListenerArn={listener}").attributes.is_empty());
}

#[test]
fn everything_can_be_tagged() {
    let world = World::new();
    for what in ["lb", "tg", "listener", "rule", "default-rule"] {
        let arn = format!("ResourceArns.1={{{what}}}");
        let tags = || {
            let answer = world.ask::<DescribeTags>(&arn).tag_descriptions[0].clone();
            assert_eq!(answer.resource_arn, Some(world.name(what).into()), "{what}");
            answer.tags.into_iter().map(|tag| (tag.key.unwrap(), tag.value.unwrap())).collect::<Vec<_>>()
        };
        world.ask::<AddTags>(&format!("{arn}&Tags.1.Key=a&Tags.1.Value=1&Tags.2.Key=b&Tags.2.Value=2"));
        assert_eq!(tags(), [("a".into(), "1".into()), ("b".into(), "2".into())], "{what}");
        world.ask::<RemoveTags>(&format!("{arn}&TagKeys.1=a"));
        assert_eq!(tags(), [("b".into(), "2".into())], "{what}");
    }
}

#[test]
fn groups_of_a_balancer_are_those_of_its_nodes() {
    let world = World::new();
    let groups = world.ask::<DescribeLoadBalancers>("Names.1=web").load_balancers[0].security_groups.clone();
    let new = world.write(|tx, scope| {
        let mut group = (*tx.get::<model::security::SecurityGroup>(scope, &groups[0]).unwrap()).clone();
        group.id = resources::new_id();
        let id = group.id.clone();
        tx.put(scope, &id, group);
        id
    });
    let answer = world.ask::<SetSecurityGroups>(&format!("LoadBalancerArn={{lb}}&SecurityGroups.1={new}"));
    assert_eq!(answer.security_group_ids, [new.to_string()]);
    let arn = world.name("lb");
    for interface in world.write(|tx, scope| tx.find::<NetworkInterface>(scope, "load-balancer", &arn)) {
        assert_eq!(interface.groups, std::slice::from_ref(&new));
    }
}

#[test]
fn quotas_and_reservations_are_told() {
    let world = World::new();
    let limits = world.ask::<DescribeAccountLimits>("PageSize=400").limits;
    assert!(limits.iter().any(|l| l.name.as_deref() == Some("application-load-balancers")));
    let names: Vec<_> = limits.iter().map(|limit| limit.name.clone()).collect();
    assert!(names.is_sorted(), "pages need an order");
    let reserved = world.ask::<DescribeCapacityReservation>("LoadBalancerArn={lb}");
    assert_eq!(reserved.minimum_load_balancer_capacity, None);
    assert!(world.ask::<DescribeListenerCertificates>("ListenerArn={listener}").certificates.is_empty());
}
