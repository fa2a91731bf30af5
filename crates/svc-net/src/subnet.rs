//! Subnets.
//!
//! Source: `CreateSubnet` of the EC2 API reference, "Subnet CIDR blocks" of the VPC user guide.

use std::sync::Arc;

use ipnet::Ipv4Net;
use model::network::{Associated, NatGateway, NetworkInterface, RouteTable, Subnet, Vpc};
use model::region::{Region, Zone, region};
use resources::ec2::{Field, Look, Named, faults, query, require, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, address, default_vpc, entry, new_id};
use shapes_ec2::*;
use store::{Read, Table, Tx};
use wire::{Text, Unit};

use crate::cidr;
use crate::nat_gateway::holds_its_place;
use crate::show::{few, range, word};
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateSubnet>(create).touching(|ctx, i: &CreateSubnetRequest| {
            let mut touched = arns::<Vpc>(ctx, &i.vpc_id);
            touched.push(arn::<Subnet>(ctx, "*"));
            touched
        }),
        entry::<DeleteSubnet>(delete)
            .touching(|ctx, i: &DeleteSubnetRequest| arns::<Subnet>(ctx, &i.subnet_id)),
        entry::<DescribeSubnets>(describe),
        entry::<ModifySubnetAttribute>(modify)
            .touching(|ctx, i: &ModifySubnetAttributeRequest| arns::<Subnet>(ctx, &i.subnet_id)),
    ]
}

fn create(ctx: &Ctx, input: CreateSubnetRequest) -> Result<CreateSubnetResult, Fault> {
    refuse_what_is_not_here(&input)?;
    let vpc_id = required(&input.vpc_id, "VpcId")?;
    let Some(written) = input.cidr_block.as_deref() else {
        let message = "Either 'cidrBlock' or 'ipv6CidrBlock' should be provided.";
        return Err(Fault::new("MissingParameter", message));
    };
    let range = cidr::aligned(written, "cidrBlock")?;
    let tags = tags_of(&input.tag_specifications, Subnet::TYPE)?;
    let zone = zone(ctx, input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let vpc = require::<Vpc>(tx, &scope, vpc_id)?;
        check_range(ctx, tx, &vpc, range)?;
        let subnet = Subnet {
            id: new_id(),
            vpc_id: vpc.id.clone(),
            cidr: range,
            zone: zone.name.to_owned(),
            default_for_az: false,
            map_public_ip_on_launch: false,
            hostname_type: "ip-name".to_owned(),
            resource_name_dns_a: false,
            resource_name_dns_aaaa: false,
            enable_dns64: false,
            assign_ipv6_address_on_creation: false,
            acl: default_vpc::default_acl(tx, &scope, &vpc.id),
            tags,
        };
        let answer = Shower::new(ctx, tx).show(&subnet);
        tx.put(&scope, &subnet.id.clone(), subnet);
        Ok(CreateSubnetResult { subnet: Some(answer) })
    })
}

fn refuse_what_is_not_here(input: &CreateSubnetRequest) -> Result<(), Fault> {
    let v6 = input.ipv6_cidr_block.is_some() || input.ipv6_ipam_pool_id.is_some();
    let what = if v6 || input.ipv6_native == Some(true) || input.ipv6_netmask_length.is_some() {
        "CreateSubnet with an IPv6 range"
    } else if input.ipv4_ipam_pool_id.is_some() || input.ipv4_netmask_length.is_some() {
        "CreateSubnet with an IPAM pool (Ipv4IpamPoolId)"
    } else if input.outpost_arn.is_some() {
        "CreateSubnet with OutpostArn"
    } else {
        return Ok(());
    };
    Err(Fault::not_implemented(what))
}

/// The zone that a request names, by name, by id or not at all: then the region's first.
pub fn zone(ctx: &Ctx, name: Option<&str>, id: Option<&str>) -> Result<Zone, Fault> {
    let place = here(ctx)?;
    let find = |wanted: &str, parameter: &str| {
        place.zone(wanted).ok_or_else(|| {
            let known: Vec<&str> = place.zones.iter().map(|zone| zone.name).collect();
            let why = format!(
                "Subnets can currently only be created in the following availability zones: {}.",
                known.join(", ")
            );
            faults::invalid_value(parameter, wanted, why)
        })
    };
    let named = name.map(|name| find(name, "availabilityZone")).transpose()?;
    let by_id = id.map(|id| find(id, "availabilityZoneId")).transpose()?;
    match (named, by_id) {
        (Some(named), Some(by_id)) if named != by_id => Err(faults::combination(format!(
            "The availability zone '{}' has the id '{}', not '{}'.",
            named.name, named.id, by_id.id
        ))),
        (Some(zone), _) | (None, Some(zone)) => Ok(zone),
        (None, None) => place.zones.first().copied().ok_or_else(|| Fault::internal("a region without zones")),
    }
}

/// The region that the request is for.
pub fn here(ctx: &Ctx) -> Result<&'static Region, Fault> {
    region(&ctx.region)
        .ok_or_else(|| Fault::internal(format!("a request for '{}', which is no region", ctx.region)))
}

/// Whether a subnet of the VPC may have this range.
fn check_range(ctx: &Ctx, tx: &Tx, vpc: &Vpc, range: Ipv4Net) -> Result<(), Fault> {
    let invalid =
        |why: String| Err(Fault::new("InvalidSubnet.Range", format!("The CIDR '{range}' is invalid. {why}")));
    if !cidr::is_subnet_size(range) {
        return invalid("A subnet's range is between /16 and /28.".to_owned());
    }
    if !vpc.cidrs.iter().any(|own| own.cidr.contains(&range)) {
        let own: Vec<String> = vpc.cidrs.iter().map(|own| own.cidr.to_string()).collect();
        return invalid(format!("It is not a part of {}, the range of {}.", own.join(" or "), vpc.id));
    }
    // The VPC's subnets are apart from each other, so whoever overlaps is the last that begins before our end.
    let end = Subnet::address_key(&vpc.id, range.broadcast());
    let neighbour = tx.at_or_before::<Subnet>(&ctx.scope(), Subnet::BY_ADDRESS, &end);
    if let Some(other) = neighbour.filter(|other| other.vpc_id == vpc.id && cidr::overlap(other.cidr, range))
    {
        return Err(Fault::new(
            "InvalidSubnet.Conflict",
            format!("The CIDR '{range}' conflicts with another subnet: {} has '{}'.", other.id, other.cidr),
        ));
    }
    Ok(())
}

fn delete(ctx: &Ctx, input: DeleteSubnetRequest) -> Result<Unit, Fault> {
    let id = required(&input.subnet_id, "SubnetId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        require::<Subnet>(tx, &scope, id)?;
        let mut holders: Vec<String> = Vec::new();
        let nats = tx.find::<NatGateway>(&scope, "subnet", id);
        holders.extend(nats.iter().filter(|nat| holds_its_place(nat)).map(|nat| nat.id.to_string()));
        holders.extend(tx.find::<NetworkInterface>(&scope, "subnet", id).iter().map(|e| e.id.to_string()));
        if !holders.is_empty() {
            return Err(faults::in_use(format_args!("subnet '{id}'"), few(holders)));
        }
        for table in tx.find::<RouteTable>(&scope, "subnet", id) {
            tx.update::<RouteTable>(&scope, &table.id, |table| {
                table.associations.retain(|a| !matches!(&a.of, Associated::Subnet(s) if **s == *id));
            });
        }
        tx.delete::<Subnet>(&scope, id);
        Ok(Unit {})
    })
}

const FILTERS: &[Field<Subnet>] = &[
    ("availability-zone", |_, s, f| f.matches(&s.zone)),
    ("availabilityZone", |_, s, f| f.matches(&s.zone)),
    ("availability-zone-id", |look, s, f| zone_id(look.ctx, s).is_some_and(|id| f.matches(id))),
    ("availabilityZoneId", |look, s, f| zone_id(look.ctx, s).is_some_and(|id| f.matches(id))),
    ("available-ip-address-count", |look, s, f| {
        f.matches(&address::available(&look.tx.table(&look.ctx.scope()), s).to_string())
    }),
    ("cidr-block", |_, s, f| f.matches(&s.cidr.to_string())),
    ("cidrBlock", |_, s, f| f.matches(&s.cidr.to_string())),
    ("cidr", |_, s, f| f.matches(&s.cidr.to_string())),
    ("customer-owned-ipv4-pool", |_, _, _| false),
    ("default-for-az", |_, s, f| f.matches(yes(s.default_for_az))),
    ("defaultForAz", |_, s, f| f.matches(yes(s.default_for_az))),
    ("enable-dns64", |_, s, f| f.matches(yes(s.enable_dns64))),
    ("enable-lni-at-device-index", |_, _, _| false),
    ("ipv6-cidr-block-association.association-id", |_, _, _| false),
    ("ipv6-cidr-block-association.ipv6-cidr-block", |_, _, _| false),
    ("ipv6-cidr-block-association.state", |_, _, _| false),
    ("ipv6-native", |_, _, f| f.matches("false")),
    ("map-customer-owned-ip-on-launch", |_, _, f| f.matches("false")),
    ("map-public-ip-on-launch", |_, s, f| f.matches(yes(s.map_public_ip_on_launch))),
    ("outpost-arn", |_, _, _| false),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("private-dns-name-options-on-launch.hostname-type", |_, s, f| f.matches(&s.hostname_type)),
    ("private-dns-name-options-on-launch.enable-resource-name-dns-a-record", |_, s, f| {
        f.matches(yes(s.resource_name_dns_a))
    }),
    ("private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record", |_, s, f| {
        f.matches(yes(s.resource_name_dns_aaaa))
    }),
    ("state", |_, _, f| f.matches("available")),
    ("subnet-arn", |look, s, f| f.matches(&arn::<Subnet>(look.ctx, &s.id))),
    ("subnet-id", |_, s, f| f.matches(&s.id)),
    ("vpc-id", |_, s, f| f.matches(&s.vpc_id)),
];

fn yes(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

fn zone_id(ctx: &Ctx, subnet: &Subnet) -> Option<&'static str> {
    region(&ctx.region)?.zone(&subnet.zone).map(|zone| zone.id)
}

fn describe(ctx: &Ctx, input: DescribeSubnetsRequest) -> Result<DescribeSubnetsResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, subnet_ids, "subnetIds");
        let shower = Shower::new(ctx, tx);
        let (subnets, next_token) =
            query.shown(&Look { ctx, tx }, FILTERS, move |subnet| shower.show(subnet))?;
        Ok(DescribeSubnetsResult { subnets, next_token })
    })?
}

fn modify(ctx: &Ctx, input: ModifySubnetAttributeRequest) -> Result<Unit, Fault> {
    let id = required(&input.subnet_id, "SubnetId")?;
    if input.customer_owned_ipv4_pool.is_some() || input.map_customer_owned_ip_on_launch.is_some() {
        return Err(Fault::not_implemented("ModifySubnetAttribute of customer-owned addresses (Outposts)"));
    }
    if input.enable_lni_at_device_index.is_some() || input.disable_lni_at_device_index.is_some() {
        return Err(Fault::not_implemented("ModifySubnetAttribute of local network interfaces (Outposts)"));
    }
    let on = |attribute: &Option<AttributeBooleanValue>| attribute.as_ref().and_then(|a| a.value);
    let asked = [
        on(&input.assign_ipv6_address_on_creation).is_some(),
        on(&input.enable_dns64).is_some(),
        on(&input.enable_resource_name_dns_a_record_on_launch).is_some(),
        on(&input.enable_resource_name_dns_aaaa_record_on_launch).is_some(),
        on(&input.map_public_ip_on_launch).is_some(),
        input.private_dns_hostname_type_on_launch.is_some(),
    ];
    match asked.iter().filter(|asked| **asked).count() {
        0 => return Err(faults::missing("MapPublicIpOnLaunch, or another attribute of a subnet")),
        1 => {}
        _ => return Err(faults::combination("Only one attribute of a subnet can be modified at a time.")),
    }
    let hostnames = input.private_dns_hostname_type_on_launch.as_deref();
    if let Some(other) = hostnames.filter(|kind| !matches!(*kind, "ip-name" | "resource-name")) {
        let why = "Expecting one of ip-name, resource-name.";
        return Err(faults::invalid_value("privateDnsHostnameTypeOnLaunch", other, why));
    }
    if on(&input.assign_ipv6_address_on_creation) == Some(true) {
        let why = format!("The subnet '{id}' has no IPv6 CIDR block.");
        return Err(faults::invalid_value("assignIpv6AddressOnCreation", true, why));
    }
    ctx.write(|tx| {
        require::<Subnet>(tx, &ctx.scope(), id)?;
        tx.update::<Subnet>(&ctx.scope(), id, |subnet| {
            let set = |field: &mut bool, attribute| *field = on(attribute).unwrap_or(*field);
            set(&mut subnet.enable_dns64, &input.enable_dns64);
            set(&mut subnet.resource_name_dns_a, &input.enable_resource_name_dns_a_record_on_launch);
            set(&mut subnet.resource_name_dns_aaaa, &input.enable_resource_name_dns_aaaa_record_on_launch);
            set(&mut subnet.map_public_ip_on_launch, &input.map_public_ip_on_launch);
            if let Some(kind) = hostnames {
                subnet.hostname_type = kind.to_owned();
            }
        });
        Ok(Unit {})
    })
}

/// Shows subnets as answers have them. What they have in common is found once, for a page may hold thousands.
pub struct Shower {
    account: Arc<str>,
    zones: &'static [Zone],
    /// What begins each subnet's ARN.
    arn: String,
    interfaces: Table<NetworkInterface>,
}

impl Shower {
    pub fn new(ctx: &Ctx, tx: &impl Read) -> Shower {
        Shower {
            account: ctx.account.clone(),
            zones: region(&ctx.region).map_or(&[], |place| place.zones),
            arn: arn::<Subnet>(ctx, ""),
            interfaces: tx.table(&ctx.scope()),
        }
    }

    pub fn show(&self, subnet: &Subnet) -> shapes_ec2::Subnet {
        let free = address::available(&self.interfaces, subnet);
        let zone = self.zones.iter().find(|zone| zone.name == subnet.zone);
        let mut arn = Text::with_capacity(self.arn.len() + subnet.id.len());
        arn.push_str(&self.arn);
        arn.push_str(&subnet.id);
        shapes_ec2::Subnet {
            assign_ipv6_address_on_creation: Some(subnet.assign_ipv6_address_on_creation),
            availability_zone: word(&subnet.zone),
            availability_zone_id: zone.and_then(|zone| word(zone.id)),
            available_ip_address_count: Some(i32::try_from(free).unwrap_or(i32::MAX)),
            block_public_access_states: Some(BlockPublicAccessStates {
                internet_gateway_block_mode: word("off"),
            }),
            cidr_block: range(subnet.cidr),
            default_for_az: Some(subnet.default_for_az),
            enable_dns64: Some(subnet.enable_dns64),
            ipv6_native: Some(false),
            map_customer_owned_ip_on_launch: Some(false),
            map_public_ip_on_launch: Some(subnet.map_public_ip_on_launch),
            owner_id: word(&self.account),
            private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
                enable_resource_name_dns_aaaa_record: Some(subnet.resource_name_dns_aaaa),
                enable_resource_name_dns_a_record: Some(subnet.resource_name_dns_a),
                hostname_type: word(&subnet.hostname_type),
            }),
            state: word("available"),
            subnet_arn: Some(arn),
            subnet_id: word(&subnet.id),
            tags: shown_tags(&subnet.tags),
            vpc_id: word(&subnet.vpc_id),
            ..Default::default()
        }
    }
}
