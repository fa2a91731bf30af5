//! Changing rules in place: what they say, and what is written of them.
//!
//! Source: `ModifySecurityGroupRules`, `UpdateSecurityGroupRuleDescriptionsIngress`.

use model::Tags;
use model::security::{Peer, PrefixList, SecurityGroup, SecurityGroupRule};
use resources::ec2::{faults, require, required};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    IpPermission, ModifySecurityGroupRules, ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult,
    SecurityGroupRuleDescription, SecurityGroupRuleRequest, UpdateSecurityGroupRuleDescriptionsEgress,
    UpdateSecurityGroupRuleDescriptionsEgressRequest, UpdateSecurityGroupRuleDescriptionsEgressResult,
    UpdateSecurityGroupRuleDescriptionsIngress, UpdateSecurityGroupRuleDescriptionsIngressRequest,
    UpdateSecurityGroupRuleDescriptionsIngressResult,
};
use store::Tx;

use super::authorize::{duplicate, rule_not_found};
use super::named;
use super::permission::{self, Flat};
use crate::touches::arns;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<ModifySecurityGroupRules>(modify)
            .touching(|ctx, i: &ModifySecurityGroupRulesRequest| arns::<SecurityGroup>(ctx, &i.group_id)),
        entry::<UpdateSecurityGroupRuleDescriptionsIngress>(describe_ingress).touching(
            |ctx, i: &UpdateSecurityGroupRuleDescriptionsIngressRequest| {
                arns::<SecurityGroup>(ctx, &i.group_id)
            },
        ),
        entry::<UpdateSecurityGroupRuleDescriptionsEgress>(describe_egress).touching(
            |ctx, i: &UpdateSecurityGroupRuleDescriptionsEgressRequest| {
                arns::<SecurityGroup>(ctx, &i.group_id)
            },
        ),
    ]
}

fn modify(
    ctx: &Ctx,
    input: ModifySecurityGroupRulesRequest,
) -> Result<ModifySecurityGroupRulesResult, Fault> {
    let id = required(&input.group_id, "GroupId")?;
    if input.security_group_rules.is_empty() {
        return Err(faults::missing("SecurityGroupRule"));
    }
    ctx.write(|tx| {
        let group = require::<SecurityGroup>(tx, &ctx.scope(), id)?;
        let mut rules = group.rules.clone();
        for update in &input.security_group_rules {
            let rule_id = required(&update.security_group_rule_id, "SecurityGroupRuleId")?;
            let Some(place) = rules.iter().position(|rule| *rule.id == *rule_id) else {
                return Err(rule_not_found(rule_id));
            };
            let asked =
                update.security_group_rule.as_ref().ok_or_else(|| faults::missing("SecurityGroupRule"))?;
            rules[place] = changed(ctx, tx, &group, &rules[place], asked)?;
        }
        for (place, rule) in rules.iter().enumerate() {
            if rules[..place].iter().any(|before| permission::same(before, rule)) {
                return Err(duplicate(rule));
            }
        }
        tx.update::<SecurityGroup>(&ctx.scope(), id, |group| group.rules = rules);
        Ok(ModifySecurityGroupRulesResult { r#return: Some(true) })
    })
}

/// The rule as it is to be: everything but its id, direction and tags is given anew.
fn changed(
    ctx: &Ctx,
    tx: &Tx,
    group: &SecurityGroup,
    old: &SecurityGroupRule,
    asked: &SecurityGroupRuleRequest,
) -> Result<SecurityGroupRule, Fault> {
    let protocol = required(&asked.ip_protocol, "IpProtocol")?;
    let peer = match (&asked.cidr_ipv4, &asked.cidr_ipv6, &asked.prefix_list_id, &asked.referenced_group_id) {
        (Some(range), None, None, None) => Peer::Cidr(permission::v4(Some(range))?),
        (None, Some(range), None, None) => Peer::Cidr6(permission::v6(Some(range))?),
        (None, None, Some(list), None) => {
            Peer::PrefixList(require::<PrefixList>(tx, &ctx.scope(), list)?.id.clone())
        }
        (None, None, None, Some(id)) => {
            let peer = require::<SecurityGroup>(tx, &ctx.scope(), id)?;
            if peer.vpc_id != group.vpc_id {
                let message = "You have specified two resources that belong to different networks.";
                return Err(Fault::new("InvalidGroup.NotFound", message));
            }
            Peer::Group(peer.id.clone())
        }
        (None, None, None, None) => {
            return Err(faults::missing("CidrIpv4, CidrIpv6, PrefixListId or ReferencedGroupId"));
        }
        _ => {
            return Err(faults::combination(
                "A rule has exactly one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId.",
            ));
        }
    };
    Ok(SecurityGroupRule {
        id: old.id.clone(),
        egress: old.egress,
        traffic: permission::traffic(protocol, asked.from_port, asked.to_port)?,
        peer,
        description: permission::description(&asked.description)?,
        tags: Tags::clone(&old.tags),
    })
}

fn describe_ingress(
    ctx: &Ctx,
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsIngressResult, Fault> {
    let by = (input.group_id.as_deref(), input.group_name.as_deref());
    describe(ctx, by, false, &input.ip_permissions, &input.security_group_rule_descriptions)?;
    Ok(UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

fn describe_egress(
    ctx: &Ctx,
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsEgressResult, Fault> {
    let by = (input.group_id.as_deref(), input.group_name.as_deref());
    describe(ctx, by, true, &input.ip_permissions, &input.security_group_rule_descriptions)?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}

fn describe(
    ctx: &Ctx,
    (id, name): (Option<&str>, Option<&str>),
    egress: bool,
    permissions: &[IpPermission],
    descriptions: &[SecurityGroupRuleDescription],
) -> Result<(), Fault> {
    if !permissions.is_empty() && !descriptions.is_empty() {
        let message = "Only one of ipPermissions and securityGroupRuleDescriptions can be given.";
        return Err(faults::combination(message));
    }
    ctx.write(|tx| {
        let group = named(ctx, tx, id, name)?;
        let mut rules = group.rules.clone();
        for one in descriptions {
            let id = required(&one.security_group_rule_id, "SecurityGroupRuleId")?;
            let rule = rules.iter_mut().find(|rule| *rule.id == *id && rule.egress == egress);
            let rule = rule.ok_or_else(|| rule_not_found(id))?;
            rule.description = permission::description(&one.description)?;
        }
        if descriptions.is_empty() {
            for new in permission::read(ctx, tx, &group, egress, permissions, &Flat::default())? {
                let Some(rule) = rules.iter_mut().find(|rule| permission::same(rule, &new)) else {
                    let message = "The specified rule does not exist in this security group.";
                    return Err(Fault::new("InvalidPermission.NotFound", message));
                };
                rule.description = new.description;
            }
        }
        tx.update::<SecurityGroup>(&ctx.scope(), &group.id, |group| group.rules = rules);
        Ok(())
    })
}
