//! Target groups: made, changed, described and deleted. Their targets are `targets`' matter.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::elb::{Listener, Rule, TargetGroup, TargetHealth};
use model::network::Vpc;
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    CreateTargetGroupInput, CreateTargetGroupOutput, DeleteTargetGroupInput, DeleteTargetGroupOutput,
    DescribeTargetGroupsInput, DescribeTargetGroupsOutput, Matcher, ModifyTargetGroupInput,
    ModifyTargetGroupOutput,
};
use store::{Read, Scope, Tx};

use crate::arn::{self, Kind, touched};
use crate::faults::{duplicate_target_group, in_use, invalid, needed, no_target_group, too_many};
use crate::health_check::{self, asked};
use crate::limits::TARGET_GROUPS;
use crate::listing::listing;
use crate::{load_balancer, names, tags};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::CreateTargetGroup>(create).touching(|ctx, i: &CreateTargetGroupInput| {
            let named = i.name.iter();
            named.map(|name| ctx.arn("elasticloadbalancing", format_args!("targetgroup/{name}/*"))).collect()
        }),
        entry::<shapes::DescribeTargetGroups>(describe),
        entry::<shapes::ModifyTargetGroup>(modify)
            .touching(|_, i: &ModifyTargetGroupInput| touched(&i.target_group_arn)),
        entry::<shapes::DeleteTargetGroup>(delete)
            .touching(|_, i: &DeleteTargetGroupInput| touched(&i.target_group_arn)),
    ]
}

/// The target group of this ARN.
///
/// # Errors
/// `ValidationError` for what is no target group's ARN, `TargetGroupNotFound`.
pub fn find(tx: &impl Read, scope: &Scope, arn: &str) -> Result<Arc<TargetGroup>, Fault> {
    Kind::TargetGroup.check(arn)?;
    tx.get::<TargetGroup>(scope, arn).ok_or_else(|| no_target_group(arn))
}

/// Changes a target group in place.
pub fn change(
    tx: &mut Tx,
    scope: &Scope,
    arn: &str,
    with: impl FnOnce(&Tx, &mut TargetGroup) -> Result<(), Fault>,
) -> Result<TargetGroup, Fault> {
    let mut group = (*find(tx, scope, arn)?).clone();
    with(tx, &mut group)?;
    tx.put(scope, arn, group.clone());
    Ok(group)
}

/// The ARNs of the balancers that forward to a group: AWS allows one at a time.
pub fn users(tx: &impl Read, scope: &Scope, arn: &str) -> BTreeSet<String> {
    let by_default = tx.find::<Listener>(scope, "target-group", arn);
    let rules = tx.find::<Rule>(scope, "target-group", arn);
    let by_rule = rules.iter().filter_map(|rule| tx.get::<Listener>(scope, &rule.listener_arn));
    by_default.into_iter().chain(by_rule).map(|listener| listener.load_balancer_arn.clone()).collect()
}

/// Terraform sends an empty text for what is left open, and AWS takes it so.
fn forget_blanks<const N: usize>(texts: [&mut Option<String>; N], matcher: &mut Option<Matcher>) {
    for text in texts {
        text.take_if(|text| text.is_empty());
    }
    matcher.take_if(|matcher| {
        let blank = |codes: &Option<String>| codes.as_deref().is_none_or(str::is_empty);
        blank(&matcher.http_code) && blank(&matcher.grpc_code)
    });
}

fn create(ctx: &Ctx, mut input: CreateTargetGroupInput) -> Result<CreateTargetGroupOutput, Fault> {
    forget_blanks(
        [
            &mut input.protocol_version,
            &mut input.target_type,
            &mut input.ip_address_type,
            &mut input.health_check_protocol,
            &mut input.health_check_port,
            &mut input.health_check_path,
        ],
        &mut input.matcher,
    );
    let name = needed(&input.name, "name")?;
    names::check("Target group", name)?;
    refuse_what_is_not_here(&input)?;
    let Some(port) = input.port.and_then(|port| u16::try_from(port).ok()) else {
        return Err(invalid("A port must be specified"));
    };
    let Some(protocol) = input.protocol.clone() else {
        return Err(invalid("A protocol must be specified"));
    };
    let Some(vpc_id) = &input.vpc_id else { return Err(invalid("A VPC ID must be specified")) };
    let version = match input.protocol_version.as_deref() {
        None => "HTTP1",
        Some(version @ ("HTTP1" | "HTTP2" | "GRPC")) => version,
        Some(other) => {
            return Err(invalid(format!("Protocol version '{other}' must be one of 'HTTP1, HTTP2, GRPC'")));
        }
    };
    let health_check = asked!(input).over(health_check::default(version), version)?;
    let tags = tags::read(input.tags)?;
    let target_type = input.target_type.unwrap_or_else(|| "instance".to_owned());
    ctx.write(|tx| {
        let scope = ctx.scope();
        let Some(vpc) = tx.get::<Vpc>(&scope, vpc_id) else {
            return Err(invalid(format!("The VPC ID '{vpc_id}' is not found")));
        };
        let new = TargetGroup {
            arn: arn::new_target_group(ctx, name),
            name: name.to_owned(),
            target_type,
            protocol,
            protocol_version: version.to_owned(),
            port,
            vpc_id: vpc.id.clone(),
            health_check,
            attributes: BTreeMap::new(),
            targets: Vec::new(),
            tags,
        };
        if let Some(there) = by_name(tx, &scope, name) {
            let comparable = TargetGroup {
                arn: there.arn.clone(),
                attributes: there.attributes.clone(),
                targets: there.targets.clone(),
                ..new
            };
            if comparable == *there {
                return Ok(CreateTargetGroupOutput { target_groups: [shown(tx, &scope, &there)].into() });
            }
            return Err(duplicate_target_group(format!(
                "A target group with the same name '{name}' exists, but with different settings"
            )));
        }
        if tx.count::<TargetGroup>(&scope) >= TARGET_GROUPS {
            return Err(too_many("TooManyTargetGroups", "target groups in this region", TARGET_GROUPS));
        }
        let answer = shown(tx, &scope, &new);
        tx.put(&scope, &new.arn.clone(), new);
        Ok(CreateTargetGroupOutput { target_groups: [answer].into() })
    })
}

fn refuse_what_is_not_here(input: &CreateTargetGroupInput) -> Result<(), Fault> {
    let elsewhere = |what: &str, value: &str| {
        Err(Fault::not_implemented(format_args!("CreateTargetGroup with {what} '{value}'")))
    };
    match input.target_type.as_deref() {
        None | Some("instance" | "ip") => {}
        Some(other) => return elsewhere("TargetType", other),
    }
    match input.protocol.as_deref() {
        None | Some("HTTP" | "HTTPS") => {}
        Some(other) => return elsewhere("Protocol", other),
    }
    match input.ip_address_type.as_deref() {
        None | Some("ipv4") => {}
        Some(other) => return elsewhere("IpAddressType", other),
    }
    if input.target_control_port.is_some() {
        return Err(Fault::not_implemented("CreateTargetGroup with TargetControlPort"));
    }
    Ok(())
}

fn by_name(tx: &impl Read, scope: &Scope, name: &str) -> Option<Arc<TargetGroup>> {
    tx.find::<TargetGroup>(scope, "name", name).into_iter().next()
}

fn describe(ctx: &Ctx, input: DescribeTargetGroupsInput) -> Result<DescribeTargetGroupsOutput, Fault> {
    let by = [&input.names, &input.target_group_arns].into_iter().filter(|list| !list.is_empty()).count();
    if by + usize::from(input.load_balancer_arn.is_some()) > 1 {
        return Err(invalid(
            "Target group names, target group ARNs, and a load balancer ARN cannot be specified at the same time",
        ));
    }
    ctx.read(|tx| {
        let scope = ctx.scope();
        let mut found = Vec::new();
        for arn in &input.target_group_arns {
            found.push(find(tx, &scope, arn)?);
        }
        for name in &input.names {
            found.push(by_name(tx, &scope, name).ok_or_else(|| no_target_group(name))?);
        }
        if let Some(arn) = &input.load_balancer_arn {
            load_balancer::find(tx, &scope, arn)?;
            found = tx.list::<TargetGroup>(&scope);
            found.retain(|group| users(tx, &scope, &group.arn).contains(arn));
        } else if by == 0 {
            found = tx.list::<TargetGroup>(&scope);
        }
        found.sort_by(|a, b| a.arn.cmp(&b.arn));
        found.dedup_by(|a, b| a.arn == b.arn);
        let page = listing(found, input.page_size, &input.marker, |group| &group.arn)?;
        Ok(DescribeTargetGroupsOutput {
            target_groups: page.items.iter().map(|group| shown(tx, &scope, group)).collect(),
            next_marker: page.next,
        })
    })?
}

fn modify(ctx: &Ctx, mut input: ModifyTargetGroupInput) -> Result<ModifyTargetGroupOutput, Fault> {
    forget_blanks(
        [&mut input.health_check_protocol, &mut input.health_check_port, &mut input.health_check_path],
        &mut input.matcher,
    );
    let arn = needed(&input.target_group_arn, "targetGroupArn")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let group = change(tx, &scope, arn, |_, group| {
            group.health_check = asked!(input).over(group.health_check.clone(), &group.protocol_version)?;
            Ok(())
        })?;
        Ok(ModifyTargetGroupOutput { target_groups: [shown(tx, &scope, &group)].into() })
    })
}

fn delete(ctx: &Ctx, input: DeleteTargetGroupInput) -> Result<DeleteTargetGroupOutput, Fault> {
    let arn = needed(&input.target_group_arn, "targetGroupArn")?;
    Kind::TargetGroup.check(arn)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let used = !tx.find::<Listener>(&scope, "target-group", arn).is_empty()
            || !tx.find::<Rule>(&scope, "target-group", arn).is_empty();
        if used {
            return Err(in_use(format!("Target group '{arn}' is currently in use by a listener or a rule")));
        }
        for seen in tx.find::<TargetHealth>(&scope, "target-group", arn) {
            tx.delete::<TargetHealth>(&scope, &TargetHealth::key(arn, &seen.target_id, seen.port));
        }
        tx.delete::<TargetGroup>(&scope, arn);
        Ok(DeleteTargetGroupOutput {})
    })
}

/// A target group as answers show it.
fn shown(tx: &impl Read, scope: &Scope, group: &TargetGroup) -> shapes::TargetGroup {
    let check = &group.health_check;
    let number = |n: u32| i32::try_from(n).ok();
    shapes::TargetGroup {
        health_check_enabled: Some(check.enabled),
        health_check_interval_seconds: number(check.interval),
        health_check_path: Some(check.path.as_str().into()),
        health_check_port: Some(check.port.as_str().into()),
        health_check_protocol: Some(check.protocol.as_str().into()),
        health_check_timeout_seconds: number(check.timeout),
        healthy_threshold_count: number(check.healthy_threshold),
        ip_address_type: Some("ipv4".into()),
        load_balancer_arns: users(tx, scope, &group.arn).into_iter().map(Into::into).collect(),
        matcher: Some(health_check::shown_matcher(group)),
        port: Some(i32::from(group.port)),
        protocol: Some(group.protocol.as_str().into()),
        protocol_version: Some(group.protocol_version.as_str().into()),
        target_control_port: None,
        target_group_arn: Some(group.arn.as_str().into()),
        target_group_name: Some(group.name.as_str().into()),
        target_type: Some(group.target_type.as_str().into()),
        unhealthy_threshold_count: number(check.unhealthy_threshold),
        vpc_id: Some(group.vpc_id.to_string().into()),
    }
}
