//! Further ranges of a VPC.
//!
//! Source: "VPC CIDR blocks" and its table of restrictions, Amazon VPC user guide.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use model::network::{RouteDestination, RouteTable, Subnet, Vpc, VpcCidr};
use resources::ec2::{require, required};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::{Read, Tx};

use crate::cidr;
use crate::show::{few, text};
use crate::touches::arns;

/// The ranges of RFC 1918, of which a VPC holds parts of one only.
const PRIVATE: [Ipv4Net; 3] = [
    Ipv4Net::new_assert(Ipv4Addr::new(10, 0, 0, 0), 8),
    Ipv4Net::new_assert(Ipv4Addr::new(172, 16, 0, 0), 12),
    Ipv4Net::new_assert(Ipv4Addr::new(192, 168, 0, 0), 16),
];

/// How many IPv4 ranges a VPC has at most ("Amazon VPC quotas").
const MOST: usize = 5;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<AssociateVpcCidrBlock>(associate)
            .touching(|ctx, i: &AssociateVpcCidrBlockRequest| arns::<Vpc>(ctx, &i.vpc_id)),
        entry::<DisassociateVpcCidrBlock>(disassociate),
    ]
}

fn associate(ctx: &Ctx, input: AssociateVpcCidrBlockRequest) -> Result<AssociateVpcCidrBlockResult, Fault> {
    let id = required(&input.vpc_id, "VpcId")?;
    if input.ipv4_ipam_pool_id.is_some() || input.ipv4_netmask_length.is_some() {
        return Err(Fault::not_implemented("AssociateVpcCidrBlock with an IPAM pool (Ipv4IpamPoolId)"));
    }
    let v6 = [&input.ipv6_cidr_block, &input.ipv6_pool, &input.ipv6_ipam_pool_id];
    if input.amazon_provided_ipv6_cidr_block == Some(true) || v6.iter().any(|given| given.is_some()) {
        return Err(Fault::not_implemented("AssociateVpcCidrBlock with an IPv6 range"));
    }
    let range = cidr::aligned(required(&input.cidr_block, "CidrBlock")?, "cidrBlock")?;
    cidr::check_vpc_range(range, ctx.settings.public_range)?;
    ctx.write(|tx| {
        let vpc = require::<Vpc>(tx, &ctx.scope(), id)?;
        check(ctx, tx, &vpc, range)?;
        let association = VpcCidr { association_id: new_id(), cidr: range };
        let answer = AssociateVpcCidrBlockResult {
            cidr_block_association: Some(shown(&association, "associating")),
            ipv6_cidr_block_association: None,
            vpc_id: text(id),
        };
        tx.update::<Vpc>(&ctx.scope(), id, |vpc| vpc.cidrs.push(association));
        Ok(answer)
    })
}

fn check(ctx: &Ctx, tx: &Tx, vpc: &Vpc, range: Ipv4Net) -> Result<(), Fault> {
    let refuse = |why: String| Err(Fault::new("InvalidVpc.Range", format!("The CIDR '{range}' {why}")));
    if let Some(own) = vpc.cidrs.iter().find(|own| cidr::overlap(own.cidr, range)) {
        return refuse(format!("conflicts with the VPC's CIDR '{}'.", own.cidr));
    }
    if vpc.cidrs.len() >= MOST {
        let message = format!("The maximum number of IPv4 CIDR blocks of a VPC is {MOST}.");
        return Err(Fault::new("CidrLimitExceeded", message));
    }
    let family = |range: Ipv4Net| PRIVATE.iter().position(|private| private.contains(&range));
    if let (Some(own), Some(new)) = (vpc.cidr().and_then(family), family(range))
        && own != new
    {
        return refuse(format!(
            "is restricted: a VPC whose primary range is in {} cannot have one in {}.",
            PRIVATE[own], PRIVATE[new]
        ));
    }
    for table in tx.find::<RouteTable>(&ctx.scope(), "vpc", &vpc.id) {
        for route in &table.routes {
            if let RouteDestination::Cidr(to) = route.destination
                && range.contains(&to)
            {
                return refuse(format!("is the same as or larger than '{to}', a route in {}.", table.id));
            }
        }
    }
    Ok(())
}

fn disassociate(
    ctx: &Ctx,
    input: DisassociateVpcCidrBlockRequest,
) -> Result<DisassociateVpcCidrBlockResult, Fault> {
    let id = required(&input.association_id, "AssociationId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let found = tx.list::<Vpc>(&scope).into_iter().find_map(|vpc| {
            let place = vpc.cidrs.iter().position(|range| *range.association_id == *id)?;
            Some((vpc, place))
        });
        let Some((vpc, place)) = found else {
            return Err(Fault::new(
                "InvalidVpcCidrBlockAssociationID.NotFound",
                format!("The vpc CIDR block association ID '{id}' does not exist"),
            ));
        };
        if place == 0 {
            return Err(Fault::new(
                "OperationNotPermitted",
                format!(
                    "The vpc CIDR block with association ID {id} may not be disassociated. It is the primary IPv4 CIDR block of the VPC"
                ),
            ));
        }
        let range = vpc.cidrs[place].clone();
        let subnets = tx.find::<Subnet>(&scope, "vpc", &vpc.id);
        let inside: Vec<_> = subnets.iter().filter(|s| range.cidr.contains(&s.cidr)).map(|s| &s.id).collect();
        if !inside.is_empty() {
            return Err(Fault::new(
                "InvalidCidr.InUse",
                format!("The CIDR '{}' is in use by subnets: {}", range.cidr, few(inside)),
            ));
        }
        tx.update::<Vpc>(&scope, &vpc.id, |vpc| {
            vpc.cidrs.remove(place);
        });
        Ok(DisassociateVpcCidrBlockResult {
            cidr_block_association: Some(shown(&range, "disassociating")),
            ipv6_cidr_block_association: None,
            vpc_id: text(&vpc.id),
        })
    })
}

fn shown(range: &VpcCidr, state: &str) -> VpcCidrBlockAssociation {
    VpcCidrBlockAssociation {
        association_id: text(&range.association_id),
        cidr_block: text(range.cidr),
        cidr_block_state: Some(VpcCidrBlockState { state: text(state), status_message: None }),
    }
}
