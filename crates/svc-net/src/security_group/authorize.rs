//! Adding rules to a group and taking them away.
//!
//! Source: `AuthorizeSecurityGroupIngress`, `RevokeSecurityGroupIngress` of the EC2 API reference.

use model::network::Vpc;
use model::security::{Peer, SecurityGroup, SecurityGroupRule};
use resources::ec2::{faults, tags_of};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    AuthorizeSecurityGroupEgress, AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult,
    AuthorizeSecurityGroupIngress, AuthorizeSecurityGroupIngressRequest, AuthorizeSecurityGroupIngressResult,
    IpPermission, RevokeSecurityGroupEgress, RevokeSecurityGroupEgressRequest,
    RevokeSecurityGroupEgressResult, RevokeSecurityGroupIngress, RevokeSecurityGroupIngressRequest,
    RevokeSecurityGroupIngressResult, RevokedSecurityGroupRule, TagSpecification,
};
use store::{Read, Tx};

use super::permission::{self, Flat};
use super::{named, shown};
use crate::touches::arns;

/// The most rules of a group in one direction, which AWS grants on request ("Amazon VPC quotas").
const MOST: usize = 1000;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<AuthorizeSecurityGroupIngress>(authorize_ingress).touching(
            |ctx, i: &AuthorizeSecurityGroupIngressRequest| arns::<SecurityGroup>(ctx, &i.group_id),
        ),
        entry::<AuthorizeSecurityGroupEgress>(authorize_egress)
            .touching(|ctx, i: &AuthorizeSecurityGroupEgressRequest| arns::<SecurityGroup>(ctx, &i.group_id)),
        entry::<RevokeSecurityGroupIngress>(revoke_ingress)
            .touching(|ctx, i: &RevokeSecurityGroupIngressRequest| arns::<SecurityGroup>(ctx, &i.group_id)),
        entry::<RevokeSecurityGroupEgress>(revoke_egress)
            .touching(|ctx, i: &RevokeSecurityGroupEgressRequest| arns::<SecurityGroup>(ctx, &i.group_id)),
    ]
}

/// A request for either direction.
struct Asked<'a> {
    egress: bool,
    group_id: Option<&'a str>,
    group_name: Option<&'a str>,
    permissions: &'a [IpPermission],
    flat: Flat<'a>,
}

/// The one request that AWS's model has four types for. For what goes out, groups have no names.
macro_rules! asked {
    ($input:ident, ingress) => {
        asked!($input, false, $input.group_name.as_deref())
    };
    ($input:ident, egress) => {
        asked!($input, true, None)
    };
    ($input:ident, $egress:literal, $group_name:expr) => {
        Asked {
            egress: $egress,
            group_id: $input.group_id.as_deref(),
            group_name: $group_name,
            permissions: &$input.ip_permissions,
            flat: Flat {
                protocol: $input.ip_protocol.as_deref(),
                from_port: $input.from_port,
                to_port: $input.to_port,
                cidr: $input.cidr_ip.as_deref(),
                group_name: $input.source_security_group_name.as_deref(),
                group_owner: $input.source_security_group_owner_id.as_deref(),
            },
        }
    };
}

fn authorize_ingress(
    ctx: &Ctx,
    input: AuthorizeSecurityGroupIngressRequest,
) -> Result<AuthorizeSecurityGroupIngressResult, Fault> {
    let asked = asked!(input, ingress);
    let rules = authorize(ctx, &asked, &input.tag_specifications)?;
    Ok(AuthorizeSecurityGroupIngressResult { r#return: Some(true), security_group_rules: rules.into() })
}

fn authorize_egress(
    ctx: &Ctx,
    input: AuthorizeSecurityGroupEgressRequest,
) -> Result<AuthorizeSecurityGroupEgressResult, Fault> {
    let asked = asked!(input, egress);
    let rules = authorize(ctx, &asked, &input.tag_specifications)?;
    Ok(AuthorizeSecurityGroupEgressResult { r#return: Some(true), security_group_rules: rules.into() })
}

fn authorize(
    ctx: &Ctx,
    asked: &Asked<'_>,
    tags: &[TagSpecification],
) -> Result<Vec<shapes_ec2::SecurityGroupRule>, Fault> {
    let tags = tags_of(tags, "security-group-rule")?;
    ctx.write(|tx| {
        let group = named(ctx, tx, asked.group_id, asked.group_name)?;
        let mut new = permission::read(ctx, tx, &group, asked.egress, asked.permissions, &asked.flat)?;
        for (place, rule) in new.iter().enumerate() {
            if new[..place].iter().any(|before| permission::same(before, rule)) {
                return Err(faults::invalid("The same permission must not appear multiple times"));
            }
            if group.rules.iter().any(|there| permission::same(there, rule)) {
                return Err(duplicate(rule));
            }
        }
        let there = group.rules.iter().filter(|rule| rule.egress == asked.egress).count();
        if there + new.len() > MOST {
            let message = format!("The maximum number of rules per security group is {MOST}.");
            return Err(Fault::new("RulesPerSecurityGroupLimitExceeded", message));
        }
        for rule in &mut new {
            rule.tags = tags.clone();
        }
        let answer = new.iter().map(|rule| shown::rule(ctx, &group, rule)).collect();
        tx.update::<SecurityGroup>(&ctx.scope(), &group.id, |group| group.rules.extend(new));
        Ok(answer)
    })
}

/// The refusal of a rule that is there already.
pub fn duplicate(rule: &SecurityGroupRule) -> Fault {
    let peer = match &rule.peer {
        Peer::Cidr(range) => range.to_string(),
        Peer::Cidr6(range) => range.to_string(),
        Peer::Group(id) => id.to_string(),
        Peer::PrefixList(id) => id.to_string(),
    };
    let traffic = &rule.traffic;
    let protocol = if traffic.protocol == "-1" { "ALL".to_owned() } else { traffic.protocol.to_uppercase() };
    let ports = match (traffic.from_port, traffic.to_port) {
        (Some(kind), Some(code)) if protocol.starts_with("ICMP") => format!("type: {kind}, code: {code}, "),
        (Some(from), Some(to)) => format!("from port: {from}, to port: {to}, "),
        _ => String::new(),
    };
    Fault::new(
        "InvalidPermission.Duplicate",
        format!("the specified rule \"peer: {peer}, {protocol}, {ports}ALLOW\" already exists"),
    )
}

fn revoke_ingress(
    ctx: &Ctx,
    input: RevokeSecurityGroupIngressRequest,
) -> Result<RevokeSecurityGroupIngressResult, Fault> {
    let asked = asked!(input, ingress);
    let (revoked, unknown) = revoke(ctx, &asked, &input.security_group_rule_ids)?;
    Ok(RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        revoked_security_group_rules: revoked.into(),
        unknown_ip_permissions: unknown.into(),
    })
}

fn revoke_egress(
    ctx: &Ctx,
    input: RevokeSecurityGroupEgressRequest,
) -> Result<RevokeSecurityGroupEgressResult, Fault> {
    let asked = asked!(input, egress);
    let (revoked, unknown) = revoke(ctx, &asked, &input.security_group_rule_ids)?;
    Ok(RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        revoked_security_group_rules: revoked.into(),
        unknown_ip_permissions: unknown.into(),
    })
}

type Revoked = (Vec<RevokedSecurityGroupRule>, Vec<IpPermission>);

fn revoke(ctx: &Ctx, asked: &Asked<'_>, ids: &[String]) -> Result<Revoked, Fault> {
    ctx.write(|tx| {
        let group = named(ctx, tx, asked.group_id, asked.group_name)?;
        let (gone, unknown) = if ids.is_empty() {
            by_permission(ctx, tx, &group, asked)?
        } else {
            (by_id(&group, asked.egress, ids)?, Vec::new())
        };
        tx.update::<SecurityGroup>(&ctx.scope(), &group.id, |group| {
            group.rules.retain(|rule| !gone.iter().any(|gone| gone.id == rule.id));
        });
        let revoked = gone.iter().map(|rule| shown::revoked(&group, rule)).collect();
        Ok((revoked, shown::permissions(ctx, unknown.iter())))
    })
}

fn by_id(group: &SecurityGroup, egress: bool, ids: &[String]) -> Result<Vec<SecurityGroupRule>, Fault> {
    ids.iter()
        .map(|id| {
            let found = group.rules.iter().find(|rule| *rule.id == **id && rule.egress == egress);
            found.cloned().ok_or_else(|| rule_not_found(id))
        })
        .collect()
}

/// The refusal of a rule's id that names nothing.
pub fn rule_not_found(id: &str) -> Fault {
    let message = format!("The security group rule ID '{id}' does not exist");
    Fault::new("InvalidSecurityGroupRuleId.NotFound", message)
}

/// The rules that permissions name, and those that are not there: in a default VPC they are answered,
/// elsewhere they are an error.
fn by_permission(
    ctx: &Ctx,
    tx: &Tx,
    group: &SecurityGroup,
    asked: &Asked<'_>,
) -> Result<(Vec<SecurityGroupRule>, Vec<SecurityGroupRule>), Fault> {
    let named = permission::read(ctx, tx, group, asked.egress, asked.permissions, &asked.flat)?;
    let in_default = tx.get::<Vpc>(&ctx.scope(), &group.vpc_id).is_some_and(|vpc| vpc.is_default);
    let (mut gone, mut unknown) = (Vec::new(), Vec::new());
    for rule in named {
        match group.rules.iter().find(|there| permission::same(there, &rule)) {
            Some(there) => gone.push(there.clone()),
            None if in_default => unknown.push(rule),
            None => {
                let message = "The specified rule does not exist in this security group.";
                return Err(Fault::new("InvalidPermission.NotFound", message));
            }
        }
    }
    Ok((gone, unknown))
}
