//! Making the default VPC and its subnets again, after they were deleted.
//!
//! Source: "Work with your default VPC and default subnets", Amazon VPC user guide.

use ipnet::Ipv4Net;
use model::network::{Subnet, Vpc};
use resources::ec2::{Named, faults};
use resources::{Ctx, Entry, Fault, default_vpc, entry};
use shapes_ec2::*;
use store::{Read, Tx};

use crate::cidr::overlap;
use crate::show::text;
use crate::subnet::{here, zone};
use crate::{subnet, vpc};

/// The size of a default subnet.
const PREFIX: u8 = 20;

pub fn entries() -> Vec<Entry> {
    vec![entry::<CreateDefaultVpc>(create_vpc), entry::<CreateDefaultSubnet>(create_subnet)]
}

fn create_vpc(ctx: &Ctx, _: CreateDefaultVpcRequest) -> Result<CreateDefaultVpcResult, Fault> {
    let place = here(ctx)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        if let Some(there) = default(ctx, tx) {
            let message =
                format!("A Default VPC already exists for this account in this region: {}.", there.id);
            return Err(Fault::new("DefaultVpcAlreadyExists", message));
        }
        let id = default_vpc::make(tx, &scope, place);
        let made = tx.get::<Vpc>(&scope, &id).ok_or_else(|| Vpc::not_found(&id))?;
        let shown = shapes_ec2::Vpc { state: text("pending"), ..vpc::shown(ctx, &made) };
        Ok(CreateDefaultVpcResult { vpc: Some(shown) })
    })
}

fn create_subnet(ctx: &Ctx, input: CreateDefaultSubnetRequest) -> Result<CreateDefaultSubnetResult, Fault> {
    if input.ipv6_native == Some(true) {
        return Err(Fault::not_implemented("CreateDefaultSubnet with Ipv6Native"));
    }
    if input.availability_zone.is_none() && input.availability_zone_id.is_none() {
        return Err(faults::missing("AvailabilityZone"));
    }
    let zone = zone(ctx, input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let Some(vpc) = default(ctx, tx) else {
            let message =
                "No default VPC exists for this account in this region. CreateDefaultVpc makes one.";
            return Err(Fault::new("DefaultVpcDoesNotExist", message));
        };
        if let Some(there) = tx.find::<Subnet>(&scope, "default", zone.name).first() {
            return Err(Fault::new(
                "DefaultSubnetAlreadyExistsInAvailabilityZone",
                format!("'{}' is already the default subnet in {}.", there.id, zone.name),
            ));
        }
        let Some(range) = free_range(ctx, tx, &vpc) else {
            let message = format!("There is no free /{PREFIX} range left in {}.", vpc.id);
            return Err(Fault::new("InsufficientCidrBlocks", message));
        };
        let id = default_vpc::make_default_subnet(tx, &scope, &vpc.id, range, zone.name);
        let made = tx.get::<Subnet>(&scope, &id).ok_or_else(|| Subnet::not_found(&id))?;
        Ok(CreateDefaultSubnetResult { subnet: Some(subnet::Shower::new(ctx, tx).show(&made)) })
    })
}

fn default(ctx: &Ctx, tx: &Tx) -> Option<std::sync::Arc<Vpc>> {
    tx.list::<Vpc>(&ctx.scope()).into_iter().find(|vpc| vpc.is_default)
}

fn free_range(ctx: &Ctx, tx: &Tx, vpc: &Vpc) -> Option<Ipv4Net> {
    let subnets = tx.find::<Subnet>(&ctx.scope(), "vpc", &vpc.id);
    let mut ranges = vpc.cidr()?.subnets(PREFIX).ok()?;
    ranges.find(|range| !subnets.iter().any(|subnet| overlap(subnet.cidr, *range)))
}
