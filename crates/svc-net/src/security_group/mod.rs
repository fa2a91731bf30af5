//! Security groups: making, deleting, describing. Their rules are in the rooms below.
//!
//! Source: "Security groups", Amazon VPC user guide; `CreateSecurityGroup` of the EC2 API reference.

mod attachable;
mod authorize;
mod modify;
mod permission;
mod rules;
mod shown;

use std::sync::Arc;

use model::VpcId;
use model::network::{NetworkInterface, Vpc};
use model::security::{Peer, SecurityGroup, SecurityGroupRule, Traffic};
use resources::ec2::{
    Field, Look, Named, Query, faults, filtered, query, require, required, shown_tags, tags_of,
};
use resources::filter::Filter;
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::{
    CreateSecurityGroup, CreateSecurityGroupRequest, CreateSecurityGroupResult, DeleteSecurityGroup,
    DeleteSecurityGroupRequest, DeleteSecurityGroupResult, DescribeSecurityGroups,
    DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult,
};
use store::{Read, Tx};

use crate::show::{few, text};
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    let mut entries = vec![
        entry::<CreateSecurityGroup>(create).touching(|ctx, i: &CreateSecurityGroupRequest| {
            let mut touched = arns::<Vpc>(ctx, &i.vpc_id);
            touched.push(arn::<SecurityGroup>(ctx, "*"));
            touched
        }),
        entry::<DeleteSecurityGroup>(delete)
            .touching(|ctx, i: &DeleteSecurityGroupRequest| arns::<SecurityGroup>(ctx, &i.group_id)),
        entry::<DescribeSecurityGroups>(describe),
    ];
    entries.extend(attachable::entries());
    entries.extend(authorize::entries());
    entries.extend(modify::entries());
    entries.extend(rules::entries());
    entries
}

/// What names and descriptions may hold beside letters and digits.
const MARKS: &str = " ._-:/()#,@[]+=&;{}!$*";

fn is_plain(value: &str) -> bool {
    value.chars().count() <= 255 && value.chars().all(|c| c.is_ascii_alphanumeric() || MARKS.contains(c))
}

fn create(ctx: &Ctx, input: CreateSecurityGroupRequest) -> Result<CreateSecurityGroupResult, Fault> {
    let name = required(&input.group_name, "GroupName")?;
    let description = required(&input.description, "GroupDescription")?;
    check_name(name)?;
    if !is_plain(description) {
        let why = format!("A description has at most 255 characters: a-z, A-Z, 0-9 and {MARKS:?}.");
        return Err(faults::invalid_value("GroupDescription", description, why));
    }
    let tags = tags_of(&input.tag_specifications, SecurityGroup::TYPE)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let vpc_id = match &input.vpc_id {
            Some(id) => require::<Vpc>(tx, &scope, id)?.id.clone(),
            None => default_vpc(ctx, tx)?,
        };
        if !tx.find::<SecurityGroup>(&scope, "name", &format!("{vpc_id}/{name}")).is_empty() {
            let message = format!("The security group '{name}' already exists for VPC '{vpc_id}'");
            return Err(Fault::new("InvalidGroup.Duplicate", message));
        }
        let everything_out = SecurityGroupRule {
            id: new_id(),
            egress: true,
            traffic: Traffic { protocol: "-1".to_owned(), from_port: None, to_port: None },
            peer: Peer::Cidr(Default::default()),
            description: None,
            tags: Default::default(),
        };
        let group = SecurityGroup {
            id: new_id(),
            vpc_id,
            name: name.to_owned(),
            description: description.to_owned(),
            rules: vec![everything_out],
            tags,
        };
        let answer = CreateSecurityGroupResult {
            group_id: text(&group.id),
            security_group_arn: text(arn::<SecurityGroup>(ctx, &group.id)),
            tags: shown_tags(&group.tags).into(),
        };
        tx.put(&scope, &group.id.clone(), group);
        Ok(answer)
    })
}

fn check_name(name: &str) -> Result<(), Fault> {
    if name.eq_ignore_ascii_case("default") {
        return Err(faults::invalid("Cannot use reserved security group name: default"));
    }
    if name.starts_with("sg-") {
        let why = "A name cannot begin with 'sg-', as ids do.";
        return Err(faults::invalid_value("GroupName", name, why));
    }
    if !is_plain(name) || name.trim() != name {
        let why = format!(
            "A name has at most 255 characters: a-z, A-Z, 0-9 and {MARKS:?}, and no space at its ends."
        );
        return Err(faults::invalid_value("GroupName", name, why));
    }
    Ok(())
}

fn default_vpc(ctx: &Ctx, tx: &impl Read) -> Result<VpcId, Fault> {
    let vpcs = tx.list::<Vpc>(&ctx.scope());
    vpcs.iter()
        .find(|vpc| vpc.is_default)
        .map(|vpc| vpc.id.clone())
        .ok_or_else(|| Fault::new("VPCIdNotSpecified", "No default VPC for this user"))
}

/// The group that a request names by id or, in the default VPC, by name.
fn named(ctx: &Ctx, tx: &Tx, id: Option<&str>, name: Option<&str>) -> Result<Arc<SecurityGroup>, Fault> {
    match (id, name) {
        (Some(id), _) => require::<SecurityGroup>(tx, &ctx.scope(), id),
        (None, Some(name)) => by_name(ctx, tx, &default_vpc(ctx, tx)?, name),
        (None, None) => {
            let message = "The request must contain the parameter groupName or groupId";
            Err(Fault::new("MissingParameter", message))
        }
    }
}

fn by_name(ctx: &Ctx, tx: &impl Read, vpc: &VpcId, name: &str) -> Result<Arc<SecurityGroup>, Fault> {
    let found = tx.find::<SecurityGroup>(&ctx.scope(), "name", &format!("{vpc}/{name}"));
    found.into_iter().next().ok_or_else(|| {
        let message = format!("The security group '{name}' does not exist in VPC '{vpc}'");
        Fault::new("InvalidGroup.NotFound", message)
    })
}

fn delete(ctx: &Ctx, input: DeleteSecurityGroupRequest) -> Result<DeleteSecurityGroupResult, Fault> {
    ctx.write(|tx| {
        let scope = ctx.scope();
        let group = named(ctx, tx, input.group_id.as_deref(), input.group_name.as_deref())?;
        if group.name == "default" {
            return Err(Fault::new(
                "CannotDelete",
                format!(
                    "the specified group: \"{}\" name: \"default\" cannot be deleted by a user",
                    group.id
                ),
            ));
        }
        let interfaces = tx.find::<NetworkInterface>(&scope, "group", &group.id);
        let referring = tx.find::<SecurityGroup>(&scope, "peer", &group.id);
        let holders = interfaces.iter().map(|interface| interface.id.to_string()).chain(
            referring
                .iter()
                .filter(|other| other.id != group.id)
                .map(|other| format!("a rule of {}", other.id)),
        );
        let holders = few(holders);
        if !holders.is_empty() {
            // A group that was named by its name is refused under the older code.
            let code = if input.group_id.is_some() { "DependencyViolation" } else { "InvalidGroup.InUse" };
            let message = format!("resource {} has a dependent object: {holders}", group.id);
            return Err(Fault::new(code, message));
        }
        tx.delete::<SecurityGroup>(&scope, &group.id);
        Ok(DeleteSecurityGroupResult { group_id: text(&group.id), r#return: Some(true) })
    })
}

/// Whether any rule of the direction holds.
fn any(group: &SecurityGroup, egress: bool, holds: impl Fn(&SecurityGroupRule) -> bool) -> bool {
    group.rules.iter().any(|rule| rule.egress == egress && holds(rule))
}

fn cidr(rule: &SecurityGroupRule, f: &Filter<'_>) -> bool {
    matches!(rule.peer, Peer::Cidr(range) if f.matches(&range.to_string()))
}

fn cidr6(rule: &SecurityGroupRule, f: &Filter<'_>) -> bool {
    matches!(rule.peer, Peer::Cidr6(range) if f.matches(&range.to_string()))
}

fn group_id(rule: &SecurityGroupRule, f: &Filter<'_>) -> bool {
    matches!(&rule.peer, Peer::Group(id) if f.matches(id))
}

fn group_name(look: &Look<'_>, rule: &SecurityGroupRule, f: &Filter<'_>) -> bool {
    let Peer::Group(id) = &rule.peer else { return false };
    look.tx.get::<SecurityGroup>(&look.ctx.scope(), id).is_some_and(|group| f.matches(&group.name))
}

fn prefix_list(rule: &SecurityGroupRule, f: &Filter<'_>) -> bool {
    matches!(&rule.peer, Peer::PrefixList(id) if f.matches(id))
}

fn port(port: Option<i32>, f: &Filter<'_>) -> bool {
    port.is_some_and(|port| f.matches(&port.to_string()))
}

fn user(look: &Look<'_>, rule: &SecurityGroupRule, f: &Filter<'_>) -> bool {
    matches!(rule.peer, Peer::Group(_)) && f.matches(&look.ctx.account)
}

const FILTERS: &[Field<SecurityGroup>] = &[
    ("description", |_, g, f| f.matches(&g.description)),
    ("egress.ip-permission.cidr", |_, g, f| any(g, true, |r| cidr(r, f))),
    ("egress.ip-permission.from-port", |_, g, f| any(g, true, |r| port(r.traffic.from_port, f))),
    ("egress.ip-permission.group-id", |_, g, f| any(g, true, |r| group_id(r, f))),
    ("egress.ip-permission.group-name", |look, g, f| any(g, true, |r| group_name(look, r, f))),
    ("egress.ip-permission.ipv6-cidr", |_, g, f| any(g, true, |r| cidr6(r, f))),
    ("egress.ip-permission.prefix-list-id", |_, g, f| any(g, true, |r| prefix_list(r, f))),
    ("egress.ip-permission.protocol", |_, g, f| any(g, true, |r| f.matches(&r.traffic.protocol))),
    ("egress.ip-permission.to-port", |_, g, f| any(g, true, |r| port(r.traffic.to_port, f))),
    ("egress.ip-permission.user-id", |look, g, f| any(g, true, |r| user(look, r, f))),
    ("group-id", |_, g, f| f.matches(&g.id)),
    ("group-name", |_, g, f| f.matches(&g.name)),
    ("ip-permission.cidr", |_, g, f| any(g, false, |r| cidr(r, f))),
    ("ip-permission.from-port", |_, g, f| any(g, false, |r| port(r.traffic.from_port, f))),
    ("ip-permission.group-id", |_, g, f| any(g, false, |r| group_id(r, f))),
    ("ip-permission.group-name", |look, g, f| any(g, false, |r| group_name(look, r, f))),
    ("ip-permission.ipv6-cidr", |_, g, f| any(g, false, |r| cidr6(r, f))),
    ("ip-permission.prefix-list-id", |_, g, f| any(g, false, |r| prefix_list(r, f))),
    ("ip-permission.protocol", |_, g, f| any(g, false, |r| f.matches(&r.traffic.protocol))),
    ("ip-permission.to-port", |_, g, f| any(g, false, |r| port(r.traffic.to_port, f))),
    ("ip-permission.user-id", |look, g, f| any(g, false, |r| user(look, r, f))),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("vpc-id", |_, g, f| f.matches(&g.vpc_id)),
];

fn describe(ctx: &Ctx, input: DescribeSecurityGroupsRequest) -> Result<DescribeSecurityGroupsResult, Fault> {
    ctx.read(|tx| {
        let look = Look { ctx, tx };
        let everything = Query { ids: &input.group_ids, ..Default::default() };
        let mut found = everything.run::<SecurityGroup>(&look, FILTERS)?.items;
        if !input.group_names.is_empty() {
            let vpc = default_vpc(ctx, tx)?;
            for name in &input.group_names {
                by_name(ctx, tx, &vpc, name)?;
            }
            found.retain(|group| group.vpc_id == vpc && input.group_names.contains(&group.name));
        }
        let found = filtered(&look, found, &input.filters, FILTERS, |group| Some(&group.tags))?;
        let query = query!(input, group_ids, "groupIds", filtered);
        let of = ctx.clone();
        let page = query.page(found, |group| &group.id)?;
        let (security_groups, next_token) = page.shown(move |group| shown::group(&of, group));
        Ok(DescribeSecurityGroupsResult { security_groups, next_token })
    })?
}
