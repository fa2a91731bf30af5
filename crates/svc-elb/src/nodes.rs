//! A balancer's nodes: one network interface in each of its subnets, in distinct zones of one VPC.

use std::sync::Arc;

use model::elb::{BalancerNode, LoadBalancer};
use model::network::{InterfaceKind, InternetGateway, NetworkInterface, Subnet};
use model::security::SecurityGroup;
use model::{SecurityGroupId, VpcId};
use resources::interface::{self, CreateInterface};
use resources::{Ctx, Fault, address};
use shapes_elbv2::SubnetMapping;
use store::{Read, Scope, Tx};

use crate::faults::{bad_security_group, configuration, invalid, invalid_subnet, no_subnet};

/// Source: "Subnets for your load balancer", user guide for Application Load Balancers.
const FREE_ADDRESSES: u32 = 8;

/// The subnets that a request names, by `Subnets` or by `SubnetMappings`.
pub fn asked<'a>(subnets: &'a [String], mappings: &'a [SubnetMapping]) -> Result<Vec<&'a str>, Fault> {
    if !subnets.is_empty() && !mappings.is_empty() {
        return Err(invalid("You must specify either Subnets or SubnetMappings, not both"));
    }
    for mapping in mappings {
        let fixed = [&mapping.allocation_id, &mapping.private_i_pv4_address, &mapping.i_pv6_address];
        if fixed.into_iter().any(Option::is_some) || mapping.source_nat_ipv6_prefix.is_some() {
            return Err(configuration(
                "You cannot specify addresses for the subnets of load balancers with type 'application'",
            ));
        }
    }
    let mapped = mappings.iter().filter_map(|mapping| mapping.subnet_id.as_deref());
    Ok(subnets.iter().map(String::as_str).chain(mapped).collect())
}

/// The subnets of these ids, where a balancer can stand in them.
pub fn choose(
    tx: &impl Read,
    scope: &Scope,
    ids: &[&str],
    internet_facing: bool,
) -> Result<Vec<Arc<Subnet>>, Fault> {
    let mut chosen: Vec<Arc<Subnet>> = Vec::new();
    for id in ids {
        let subnet = tx.get::<Subnet>(scope, id).ok_or_else(|| no_subnet(id))?;
        if chosen.iter().all(|other| other.id != subnet.id) {
            chosen.push(subnet);
        }
    }
    if let Some(stray) = chosen.iter().find(|subnet| subnet.vpc_id != chosen[0].vpc_id) {
        return Err(configuration(format!(
            "All subnets must belong to the same VPC: '{}' is in {}, '{}' in {}",
            chosen[0].id, chosen[0].vpc_id, stray.id, stray.vpc_id
        )));
    }
    for (at, subnet) in chosen.iter().enumerate() {
        if chosen[..at].iter().any(|other| other.zone == subnet.zone) {
            return Err(configuration(
                "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
            ));
        }
    }
    if chosen.len() < 2 {
        return Err(invalid("At least two subnets in two different Availability Zones must be specified"));
    }
    let vpc = &chosen[0].vpc_id;
    if internet_facing && tx.find::<InternetGateway>(scope, "vpc", vpc).is_empty() {
        return Err(invalid_subnet(format!("VPC {vpc} has no internet gateway")));
    }
    Ok(chosen)
}

/// The security groups of these ids, where they are the VPC's; its default group where none is named.
pub fn groups(
    tx: &impl Read,
    scope: &Scope,
    vpc: &VpcId,
    ids: &[String],
) -> Result<Vec<SecurityGroupId>, Fault> {
    if ids.is_empty() {
        return Ok(vec![interface::default_group(tx, scope, vpc)?]);
    }
    let mut groups: Vec<SecurityGroupId> = Vec::new();
    for id in ids {
        let group = tx.get::<SecurityGroup>(scope, id).filter(|group| group.vpc_id == *vpc);
        let group = group.ok_or_else(|| bad_security_group(id))?;
        if !groups.contains(&group.id) {
            groups.push(group.id.clone());
        }
    }
    interface::check_groups(tx, scope, vpc, &groups)
        .map_err(|_| invalid("A load balancer can have at most 16 security groups"))?;
    Ok(groups)
}

/// Gives a balancer a node in a subnet.
pub fn add(tx: &mut Tx, ctx: &Ctx, balancer: &mut LoadBalancer, subnet: &Subnet) -> Result<(), Fault> {
    let scope = ctx.scope();
    if address::available(&tx.table(&scope), subnet) < FREE_ADDRESSES {
        return Err(invalid_subnet(format!(
            "Not enough IP space available in {}. ELB requires at least {FREE_ADDRESSES} free IP addresses in each subnet.",
            subnet.id
        )));
    }
    let new = CreateInterface {
        groups: balancer.groups.clone(),
        description: format!("ELB app/{}/{}", balancer.name, balancer.hash),
        kind: InterfaceKind::LoadBalancer(balancer.arn.clone()),
        ..CreateInterface::in_subnet(subnet)
    };
    let interface = interface::create(tx, &scope, new)?;
    let Some(private_ip) = interface.primary_ip() else {
        return Err(Fault::internal(format!("{} was made without an address", interface.id)));
    };
    let public_ip = match balancer.internet_facing {
        true => Some(interface::lend_public(tx, ctx, &interface.id)?),
        false => None,
    };
    balancer.nodes.push(BalancerNode {
        subnet_id: subnet.id.clone(),
        zone: subnet.zone.clone(),
        network_interface_id: interface.id,
        private_ip,
        public_ip,
    });
    Ok(())
}

/// Makes the balancer's nodes stand in these subnets and no others.
pub fn move_to(
    tx: &mut Tx,
    ctx: &Ctx,
    balancer: &mut LoadBalancer,
    subnets: &[Arc<Subnet>],
) -> Result<(), Fault> {
    let (stay, leave) = std::mem::take(&mut balancer.nodes)
        .into_iter()
        .partition(|node| subnets.iter().any(|subnet| subnet.id == node.subnet_id));
    balancer.nodes = stay;
    let leave: Vec<BalancerNode> = leave;
    for node in leave {
        interface::delete(tx, &ctx.scope(), &node.network_interface_id);
    }
    for subnet in subnets {
        if balancer.nodes.iter().all(|node| node.subnet_id != subnet.id) {
            add(tx, ctx, balancer, subnet)?;
        }
    }
    Ok(())
}

/// Gives each node's interface the balancer's security groups.
pub fn regroup(tx: &mut Tx, scope: &Scope, balancer: &LoadBalancer) {
    for node in &balancer.nodes {
        tx.update::<NetworkInterface>(scope, &node.network_interface_id, |interface| {
            interface.groups.clone_from(&balancer.groups);
        });
    }
}
