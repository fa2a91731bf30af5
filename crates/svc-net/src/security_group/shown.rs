//! Groups and rules as answers show them: each rule by itself, and all of one protocol and port range
//! gathered in an `IpPermission`, which is the older form.

use model::security::{Peer, SecurityGroup, SecurityGroupRule, Traffic};
use resources::Ctx;
use resources::ec2::shown_tags;
use shapes_ec2::{
    IpPermission, IpRange, Ipv6Range, PrefixListId, ReferencedSecurityGroup, RevokedSecurityGroupRule,
    UserIdGroupPair,
};

use crate::show::text;
use crate::touches::arn;

pub fn group(ctx: &Ctx, group: &SecurityGroup) -> shapes_ec2::SecurityGroup {
    shapes_ec2::SecurityGroup {
        description: text(&group.description),
        group_id: text(&group.id),
        group_name: text(&group.name),
        ip_permissions: permissions(ctx, group.rules.iter().filter(|rule| !rule.egress)),
        ip_permissions_egress: permissions(ctx, group.rules.iter().filter(|rule| rule.egress)),
        owner_id: text(&ctx.account),
        security_group_arn: text(arn::<SecurityGroup>(ctx, &group.id)),
        tags: shown_tags(&group.tags),
        vpc_id: text(&group.vpc_id),
    }
}

/// Rules gathered by protocol and ports, in the order in which each first appears.
pub fn permissions<'a>(ctx: &Ctx, rules: impl Iterator<Item = &'a SecurityGroupRule>) -> Vec<IpPermission> {
    let mut all: Vec<(&Traffic, IpPermission)> = Vec::new();
    for rule in rules {
        let place = all.iter().position(|(traffic, _)| **traffic == rule.traffic).unwrap_or_else(|| {
            let empty = IpPermission {
                ip_protocol: text(&rule.traffic.protocol),
                from_port: rule.traffic.from_port,
                to_port: rule.traffic.to_port,
                ..Default::default()
            };
            all.push((&rule.traffic, empty));
            all.len() - 1
        });
        let permission = &mut all[place].1;
        let description = rule.description.clone();
        match &rule.peer {
            Peer::Cidr(range) => {
                permission.ip_ranges.push(IpRange { cidr_ip: text(range), description });
            }
            Peer::Cidr6(range) => {
                permission.ipv6_ranges.push(Ipv6Range { cidr_ipv6: text(range), description });
            }
            Peer::PrefixList(id) => {
                permission.prefix_list_ids.push(PrefixListId { prefix_list_id: text(id), description });
            }
            Peer::Group(id) => permission.user_id_group_pairs.push(UserIdGroupPair {
                description,
                group_id: text(id),
                user_id: text(&ctx.account),
                ..Default::default()
            }),
        }
    }
    all.into_iter().map(|(_, permission)| permission).collect()
}

/// A rule by itself. Where a protocol has no ports, -1 stands for them here (and only here).
pub fn rule(ctx: &Ctx, group: &SecurityGroup, rule: &SecurityGroupRule) -> shapes_ec2::SecurityGroupRule {
    let mut shown = shapes_ec2::SecurityGroupRule {
        description: rule.description.as_deref().map(Into::into),
        from_port: Some(rule.traffic.from_port.unwrap_or(-1)),
        group_id: text(&group.id),
        group_owner_id: text(&ctx.account),
        ip_protocol: text(&rule.traffic.protocol),
        is_egress: Some(rule.egress),
        security_group_rule_arn: text(ctx.arn("ec2", format_args!("security-group-rule/{}", rule.id))),
        security_group_rule_id: text(&rule.id),
        tags: shown_tags(&rule.tags),
        to_port: Some(rule.traffic.to_port.unwrap_or(-1)),
        ..Default::default()
    };
    match &rule.peer {
        Peer::Cidr(range) => shown.cidr_ipv4 = text(range),
        Peer::Cidr6(range) => shown.cidr_ipv6 = text(range),
        Peer::PrefixList(id) => shown.prefix_list_id = text(id),
        Peer::Group(id) => {
            shown.referenced_group_info = Some(ReferencedSecurityGroup {
                group_id: text(id),
                user_id: text(&ctx.account),
                ..Default::default()
            });
        }
    }
    shown
}

/// A rule that was revoked.
pub fn revoked(group: &SecurityGroup, rule: &SecurityGroupRule) -> RevokedSecurityGroupRule {
    let mut shown = RevokedSecurityGroupRule {
        description: rule.description.as_deref().map(Into::into),
        from_port: Some(rule.traffic.from_port.unwrap_or(-1)),
        group_id: text(&group.id),
        ip_protocol: text(&rule.traffic.protocol),
        is_egress: Some(rule.egress),
        security_group_rule_id: text(&rule.id),
        to_port: Some(rule.traffic.to_port.unwrap_or(-1)),
        ..Default::default()
    };
    match &rule.peer {
        Peer::Cidr(range) => shown.cidr_ipv4 = text(range),
        Peer::Cidr6(range) => shown.cidr_ipv6 = text(range),
        Peer::PrefixList(id) => shown.prefix_list_id = text(id),
        Peer::Group(id) => shown.referenced_group_id = text(id),
    }
    shown
}
