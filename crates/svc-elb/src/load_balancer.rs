//! Balancers: asked for here as `provisioning`, made `active` by the agent, and marked as `deleting`
//! here until the agent has taken their nodes away. One that is being deleted is no longer seen.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::elb::{BalancerState, Listener, LoadBalancer};
use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    AvailabilityZone, CreateLoadBalancerInput, CreateLoadBalancerOutput, DeleteLoadBalancerInput,
    DeleteLoadBalancerOutput, DescribeLoadBalancersInput, DescribeLoadBalancersOutput, LoadBalancerState,
    SetIpAddressTypeInput, SetIpAddressTypeOutput, SetSecurityGroupsInput, SetSecurityGroupsOutput,
    SetSubnetsInput, SetSubnetsOutput,
};
use store::{Read, Scope, Tx};
use wire::Text;

use crate::arn::{self, Kind, touched};
use crate::faults::{
    configuration, duplicate_load_balancer, invalid, needed, no_load_balancer, not_permitted, too_many,
};
use crate::limits::LOAD_BALANCERS;
use crate::listing::listing;
use crate::{attributes, listener, names, nodes, tags};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::CreateLoadBalancer>(create).touching(|ctx, i: &CreateLoadBalancerInput| {
            i.name.iter().map(|name| arn::load_balancer(ctx, name, "*")).collect()
        }),
        entry::<shapes::DescribeLoadBalancers>(describe),
        entry::<shapes::DeleteLoadBalancer>(delete)
            .touching(|_, i: &DeleteLoadBalancerInput| touched(&i.load_balancer_arn)),
        entry::<shapes::SetSubnets>(set_subnets)
            .touching(|_, i: &SetSubnetsInput| touched(&i.load_balancer_arn)),
        entry::<shapes::SetSecurityGroups>(set_security_groups)
            .touching(|_, i: &SetSecurityGroupsInput| touched(&i.load_balancer_arn)),
        entry::<shapes::SetIpAddressType>(set_ip_address_type)
            .touching(|_, i: &SetIpAddressTypeInput| touched(&i.load_balancer_arn)),
    ]
}

/// The balancer of this ARN.
///
/// # Errors
/// `ValidationError` for what is no balancer's ARN, `LoadBalancerNotFound`.
pub fn find(tx: &impl Read, scope: &Scope, arn: &str) -> Result<Arc<LoadBalancer>, Fault> {
    Kind::LoadBalancer.check(arn)?;
    let found = tx.get::<LoadBalancer>(scope, arn).filter(|balancer| !balancer.deleting);
    found.ok_or_else(|| no_load_balancer(arn))
}

fn by_name(tx: &impl Read, scope: &Scope, name: &str) -> Option<Arc<LoadBalancer>> {
    tx.find::<LoadBalancer>(scope, "name", name).into_iter().find(|balancer| !balancer.deleting)
}

fn create(ctx: &Ctx, input: CreateLoadBalancerInput) -> Result<CreateLoadBalancerOutput, Fault> {
    let name = needed(&input.name, "name")?;
    refuse_what_is_not_here(&input)?;
    names::check("Load balancer", name)?;
    if name.starts_with("internal-") {
        return Err(invalid(format!("Load balancer name '{name}' cannot begin with 'internal-'")));
    }
    let internet_facing = input.scheme.as_deref() != Some("internal");
    let tags = tags::read(input.tags)?;
    let subnet_ids = nodes::asked(&input.subnets, &input.subnet_mappings)?;
    let balancer = ctx.write(|tx| {
        let scope = ctx.scope();
        let subnets = nodes::choose(tx, &scope, &subnet_ids, internet_facing)?;
        let groups = nodes::groups(tx, &scope, &subnets[0].vpc_id, &input.security_groups)?;
        if let Some(there) = by_name(tx, &scope, name) {
            let same = there.internet_facing == internet_facing
                && same_set(&there.groups, &groups)
                && same_set(there.nodes.iter().map(|node| &node.subnet_id), subnets.iter().map(|s| &s.id))
                && there.tags == tags;
            let message =
                format!("A load balancer with the same name '{name}' exists, but with different settings");
            return if same { Ok(there) } else { Err(duplicate_load_balancer(message)) };
        }
        let live = tx.list::<LoadBalancer>(&scope).iter().filter(|balancer| !balancer.deleting).count();
        if live >= LOAD_BALANCERS {
            let what = "application load balancers in this region";
            return Err(too_many("TooManyLoadBalancers", what, LOAD_BALANCERS));
        }
        let hash = arn::new_hash();
        let mut balancer = LoadBalancer {
            arn: arn::load_balancer(ctx, name, &hash),
            name: name.to_owned(),
            dns_name: names::dns(ctx, name, &hash, internet_facing),
            hash,
            kind: "application".to_owned(),
            internet_facing,
            vpc_id: subnets[0].vpc_id.clone(),
            nodes: Vec::new(),
            groups,
            ip_address_type: "ipv4".to_owned(),
            state: BalancerState::Provisioning,
            state_reason: None,
            deleting: false,
            attributes: BTreeMap::new(),
            created: ctx.now,
            tags,
        };
        nodes::move_to(tx, ctx, &mut balancer, &subnets)?;
        tx.put(&scope, &balancer.arn.clone(), balancer.clone());
        Ok(Arc::new(balancer))
    })?;
    Ok(CreateLoadBalancerOutput { load_balancers: [shown(ctx, &balancer)].into() })
}

fn same_set<T: Ord>(a: impl IntoIterator<Item = T>, b: impl IntoIterator<Item = T>) -> bool {
    let sorted = |items: Vec<T>| {
        let mut items = items;
        items.sort();
        items
    };
    sorted(a.into_iter().collect()) == sorted(b.into_iter().collect())
}

fn refuse_what_is_not_here(input: &CreateLoadBalancerInput) -> Result<(), Fault> {
    if let Some(kind) = input.r#type.as_deref().filter(|kind| *kind != "application") {
        return Err(Fault::not_implemented(format_args!("CreateLoadBalancer with Type '{kind}'")));
    }
    if input.customer_owned_ipv4_pool.is_some() {
        return Err(Fault::not_implemented("CreateLoadBalancer with CustomerOwnedIpv4Pool"));
    }
    if input.ipam_pools.is_some() {
        return Err(Fault::not_implemented("CreateLoadBalancer with IpamPools"));
    }
    no_prefix_for_source_nat(&input.enable_prefix_for_ipv6_source_nat)?;
    ipv4_only("CreateLoadBalancer", &input.ip_address_type)
}

fn ipv4_only(operation: &str, kind: &Option<String>) -> Result<(), Fault> {
    match kind.as_deref() {
        None | Some("ipv4") => Ok(()),
        Some(other) => Err(Fault::not_implemented(format_args!("{operation} with IpAddressType '{other}'"))),
    }
}

fn no_prefix_for_source_nat(asked: &Option<String>) -> Result<(), Fault> {
    match asked.as_deref() {
        Some("on") => Err(configuration(
            "EnablePrefixForIpv6SourceNat is not supported for load balancers with type 'application'",
        )),
        _ => Ok(()),
    }
}

fn describe(ctx: &Ctx, input: DescribeLoadBalancersInput) -> Result<DescribeLoadBalancersOutput, Fault> {
    if !input.names.is_empty() && !input.load_balancer_arns.is_empty() {
        return Err(invalid(
            "Load balancer names and load balancer ARNs cannot be specified at the same time",
        ));
    }
    let found = ctx.read(|tx| {
        let scope = ctx.scope();
        let mut found = Vec::new();
        for arn in &input.load_balancer_arns {
            found.push(find(tx, &scope, arn)?);
        }
        for name in &input.names {
            found.push(by_name(tx, &scope, name).ok_or_else(|| no_load_balancer(name))?);
        }
        if input.names.is_empty() && input.load_balancer_arns.is_empty() {
            found = tx.list::<LoadBalancer>(&scope);
            found.retain(|balancer| !balancer.deleting);
        }
        found.sort_by(|a, b| a.arn.cmp(&b.arn));
        found.dedup_by(|a, b| a.arn == b.arn);
        Ok::<_, Fault>(found)
    })??;
    let page = listing(found, input.page_size, &input.marker, |balancer| &balancer.arn)?;
    Ok(DescribeLoadBalancersOutput {
        load_balancers: page.items.iter().map(|balancer| shown(ctx, balancer)).collect(),
        next_marker: page.next,
    })
}

/// A balancer as answers show it.
fn shown(ctx: &Ctx, balancer: &LoadBalancer) -> shapes::LoadBalancer {
    shapes::LoadBalancer {
        availability_zones: shown_zones(balancer),
        canonical_hosted_zone_id: names::hosted_zone(&ctx.region).map(Into::into),
        created_time: Some(balancer.created),
        dns_name: Some(balancer.dns_name.as_str().into()),
        ip_address_type: Some(balancer.ip_address_type.as_str().into()),
        load_balancer_arn: Some(balancer.arn.as_str().into()),
        load_balancer_name: Some(balancer.name.as_str().into()),
        scheme: Some(if balancer.internet_facing { "internet-facing" } else { "internal" }.into()),
        security_groups: balancer.groups.iter().map(|id| Text::from(&**id)).collect(),
        state: Some(LoadBalancerState {
            code: Some(balancer.state.as_str().into()),
            reason: balancer.state_reason.as_deref().map(Into::into),
        }),
        r#type: Some(balancer.kind.as_str().into()),
        vpc_id: Some(balancer.vpc_id.to_string().into()),
        ..Default::default()
    }
}

/// The zones of a balancer. AWS lists addresses only for network load balancers.
fn shown_zones(balancer: &LoadBalancer) -> Vec<AvailabilityZone> {
    let shown = balancer.nodes.iter().map(|node| AvailabilityZone {
        subnet_id: Some(node.subnet_id.to_string().into()),
        zone_name: Some(node.zone.as_str().into()),
        ..Default::default()
    });
    shown.collect()
}

fn delete(ctx: &Ctx, input: DeleteLoadBalancerInput) -> Result<DeleteLoadBalancerOutput, Fault> {
    let arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    Kind::LoadBalancer.check(arn)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        // "If the load balancer does not exist or has already been deleted, the call succeeds."
        let Ok(balancer) = find(tx, &scope, arn) else { return Ok(DeleteLoadBalancerOutput {}) };
        if attributes::is_on(&balancer.attributes, attributes::DELETION_PROTECTION) {
            return Err(not_permitted(format!(
                "Load balancer '{arn}' cannot be deleted because deletion protection is enabled"
            )));
        }
        for old in tx.find::<Listener>(&scope, "load-balancer", arn) {
            listener::remove(tx, &scope, &old.arn);
        }
        tx.update::<LoadBalancer>(&scope, arn, |balancer| balancer.deleting = true);
        Ok(DeleteLoadBalancerOutput {})
    })
}

/// Changes a balancer in place.
pub fn change(
    tx: &mut Tx,
    scope: &Scope,
    arn: &str,
    with: impl FnOnce(&mut Tx, &mut LoadBalancer) -> Result<(), Fault>,
) -> Result<LoadBalancer, Fault> {
    let mut balancer = (*find(tx, scope, arn)?).clone();
    with(tx, &mut balancer)?;
    tx.put(scope, arn, balancer.clone());
    Ok(balancer)
}

fn set_subnets(ctx: &Ctx, input: SetSubnetsInput) -> Result<SetSubnetsOutput, Fault> {
    let arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    ipv4_only("SetSubnets", &input.ip_address_type)?;
    no_prefix_for_source_nat(&input.enable_prefix_for_ipv6_source_nat)?;
    let ids = nodes::asked(&input.subnets, &input.subnet_mappings)?;
    let balancer = ctx.write(|tx| {
        let scope = ctx.scope();
        change(tx, &scope, arn, |tx, balancer| {
            let subnets = nodes::choose(tx, &scope, &ids, balancer.internet_facing)?;
            if subnets[0].vpc_id != balancer.vpc_id {
                return Err(configuration(format!(
                    "The subnets must belong to the load balancer's VPC {}",
                    balancer.vpc_id
                )));
            }
            nodes::move_to(tx, ctx, balancer, &subnets)
        })
    })?;
    Ok(SetSubnetsOutput {
        availability_zones: shown_zones(&balancer).into(),
        ip_address_type: Some(balancer.ip_address_type.into()),
        ..Default::default()
    })
}

fn set_security_groups(ctx: &Ctx, input: SetSecurityGroupsInput) -> Result<SetSecurityGroupsOutput, Fault> {
    let arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    if input.enforce_security_group_inbound_rules_on_private_link_traffic.is_some() {
        return Err(configuration(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic is not supported for load balancers with type 'application'",
        ));
    }
    if input.security_groups.is_empty() {
        return Err(invalid("At least one security group must be specified"));
    }
    let balancer = ctx.write(|tx| {
        let scope = ctx.scope();
        change(tx, &scope, arn, |tx, balancer| {
            balancer.groups = nodes::groups(tx, &scope, &balancer.vpc_id, &input.security_groups)?;
            nodes::regroup(tx, &scope, balancer);
            Ok(())
        })
    })?;
    Ok(SetSecurityGroupsOutput {
        security_group_ids: balancer.groups.iter().map(|id| Text::from(&**id)).collect(),
        ..Default::default()
    })
}

fn set_ip_address_type(ctx: &Ctx, input: SetIpAddressTypeInput) -> Result<SetIpAddressTypeOutput, Fault> {
    let arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    ipv4_only("SetIpAddressType", &input.ip_address_type)?;
    let balancer = ctx.read(|tx| find(tx, &ctx.scope(), arn))??;
    Ok(SetIpAddressTypeOutput { ip_address_type: Some(balancer.ip_address_type.as_str().into()) })
}
