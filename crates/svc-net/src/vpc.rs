//! VPCs: making, deleting, describing, their attributes.

use model::network::{InternetGateway, NatGateway, NetworkInterface, RouteTable, Subnet, Vpc};
use model::region::region;
use model::security::{NetworkAcl, SecurityGroup};
use resources::default_vpc::{default_dhcp_options, make_vpc};
use resources::ec2::{Field, Look, Named, faults, query, require, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;
use store::{Read, Tx};
use wire::Unit;

use crate::cidr;
use crate::nat_gateway::holds_its_place;
use crate::show::{few, text};
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateVpc>(create).touching(|ctx, _: &CreateVpcRequest| vec![arn::<Vpc>(ctx, "*")]),
        entry::<DeleteVpc>(delete).touching(|ctx, i: &DeleteVpcRequest| arns::<Vpc>(ctx, &i.vpc_id)),
        entry::<DescribeVpcs>(describe),
        entry::<ModifyVpcAttribute>(modify_attribute)
            .touching(|ctx, i: &ModifyVpcAttributeRequest| arns::<Vpc>(ctx, &i.vpc_id)),
        entry::<DescribeVpcAttribute>(describe_attribute),
        entry::<ModifyVpcTenancy>(modify_tenancy)
            .touching(|ctx, i: &ModifyVpcTenancyRequest| arns::<Vpc>(ctx, &i.vpc_id)),
    ]
}

fn create(ctx: &Ctx, input: CreateVpcRequest) -> Result<CreateVpcResult, Fault> {
    if input.ipv4_ipam_pool_id.is_some() || input.ipv4_netmask_length.is_some() {
        return Err(Fault::not_implemented("CreateVpc with an IPAM pool (Ipv4IpamPoolId)"));
    }
    let v6 = input.amazon_provided_ipv6_cidr_block == Some(true)
        || [&input.ipv6_cidr_block, &input.ipv6_pool, &input.ipv6_ipam_pool_id].iter().any(|v| v.is_some());
    if v6 {
        return Err(Fault::not_implemented("CreateVpc with an IPv6 range"));
    }
    if input.vpc_encryption_control.is_some() {
        return Err(Fault::not_implemented("CreateVpc with VpcEncryptionControl"));
    }
    let range = cidr::aligned(required(&input.cidr_block, "CidrBlock")?, "cidrBlock")?;
    cidr::check_vpc_range(range, ctx.settings.public_range)?;
    let tenancy = input.instance_tenancy.as_deref().unwrap_or("default");
    if !matches!(tenancy, "default" | "dedicated") {
        let why = "Expecting one of default, dedicated.";
        return Err(faults::invalid_value("instanceTenancy", tenancy, why));
    }
    let tags = tags_of(&input.tag_specifications, Vpc::TYPE)?;
    let place = region(&ctx.region)
        .ok_or_else(|| Fault::internal(format!("a request for '{}', which is no region", ctx.region)))?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let options = default_dhcp_options(tx, &scope, place);
        let id = make_vpc(tx, &scope, range, false, tenancy, Some(options));
        let vpc = tx
            .update::<Vpc>(&scope, &id, |vpc| vpc.tags = tags)
            .ok_or_else(|| Fault::internal("a VPC that was just made is not there"))?;
        let shown = shapes_ec2::Vpc { state: text("pending"), ..shown(ctx, &vpc) };
        Ok(CreateVpcResult { vpc: Some(shown) })
    })
}

fn delete(ctx: &Ctx, input: DeleteVpcRequest) -> Result<Unit, Fault> {
    let id = required(&input.vpc_id, "VpcId")?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        require::<Vpc>(tx, &scope, id)?;
        let holders = dependencies(ctx, tx, id);
        if !holders.is_empty() {
            return Err(faults::in_use(format_args!("vpc '{id}'"), few(holders)));
        }
        for table in tx.find::<RouteTable>(&scope, "vpc", id) {
            tx.delete::<RouteTable>(&scope, &table.id);
        }
        for acl in tx.find::<NetworkAcl>(&scope, "vpc", id) {
            tx.delete::<NetworkAcl>(&scope, &acl.id);
        }
        for group in tx.find::<SecurityGroup>(&scope, "vpc", id) {
            tx.delete::<SecurityGroup>(&scope, &group.id);
        }
        tx.delete::<Vpc>(&scope, id);
        Ok(Unit {})
    })
}

/// What must go before the VPC can: all but what it was born with ("Delete your VPC", user guide).
fn dependencies(ctx: &Ctx, tx: &Tx, vpc: &str) -> Vec<String> {
    let scope = ctx.scope();
    let mut found: Vec<String> = Vec::new();
    found.extend(tx.find::<Subnet>(&scope, "vpc", vpc).iter().map(|s| s.id.to_string()));
    found.extend(tx.find::<InternetGateway>(&scope, "vpc", vpc).iter().map(|g| g.id.to_string()));
    let nats = tx.find::<NatGateway>(&scope, "vpc", vpc);
    found.extend(nats.iter().filter(|nat| holds_its_place(nat)).map(|nat| nat.id.to_string()));
    found.extend(tx.find::<NetworkInterface>(&scope, "vpc", vpc).iter().map(|e| e.id.to_string()));
    let tables = tx.find::<RouteTable>(&scope, "vpc", vpc);
    found.extend(tables.iter().filter(|table| !table.is_main()).map(|table| table.id.to_string()));
    let acls = tx.find::<NetworkAcl>(&scope, "vpc", vpc);
    found.extend(acls.iter().filter(|acl| !acl.is_default).map(|acl| acl.id.to_string()));
    let groups = tx.find::<SecurityGroup>(&scope, "vpc", vpc);
    found.extend(groups.iter().filter(|group| group.name != "default").map(|group| group.id.to_string()));
    found
}

const FILTERS: &[Field<Vpc>] = &[
    ("cidr", |_, vpc, f| vpc.cidr().is_some_and(|cidr| f.matches(&cidr.to_string()))),
    ("cidr-block-association.association-id", |_, vpc, f| {
        vpc.cidrs.iter().any(|c| f.matches(&c.association_id))
    }),
    ("cidr-block-association.cidr-block", |_, vpc, f| {
        vpc.cidrs.iter().any(|c| f.matches(&c.cidr.to_string()))
    }),
    ("cidr-block-association.state", |_, _, f| f.matches("associated")),
    ("dhcp-options-id", |_, vpc, f| f.matches(vpc.dhcp_options.as_deref().unwrap_or("default"))),
    ("ipv6-cidr-block-association.association-id", |_, _, _| false),
    ("ipv6-cidr-block-association.ipv6-cidr-block", |_, _, _| false),
    ("ipv6-cidr-block-association.ipv6-pool", |_, _, _| false),
    ("ipv6-cidr-block-association.state", |_, _, _| false),
    ("is-default", |_, vpc, f| f.matches(if vpc.is_default { "true" } else { "false" })),
    // The older spelling, which tutorials still use.
    ("isDefault", |_, vpc, f| f.matches(if vpc.is_default { "true" } else { "false" })),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("state", |_, _, f| f.matches("available")),
    ("vpc-id", |_, vpc, f| f.matches(&vpc.id)),
];

fn describe(ctx: &Ctx, input: DescribeVpcsRequest) -> Result<DescribeVpcsResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, vpc_ids, "vpcIds");
        let of = ctx.clone();
        let (vpcs, next_token) = query.shown(&Look { ctx, tx }, FILTERS, move |vpc| shown(&of, vpc))?;
        Ok(DescribeVpcsResult { vpcs, next_token })
    })?
}

fn modify_attribute(ctx: &Ctx, input: ModifyVpcAttributeRequest) -> Result<Unit, Fault> {
    let id = required(&input.vpc_id, "VpcId")?;
    let attributes =
        [&input.enable_dns_hostnames, &input.enable_dns_support, &input.enable_network_address_usage_metrics];
    match attributes.iter().filter(|attribute| attribute.is_some()).count() {
        0 => {
            return Err(faults::missing(
                "EnableDnsSupport, EnableDnsHostnames or EnableNetworkAddressUsageMetrics",
            ));
        }
        1 => {}
        _ => return Err(faults::combination("Only one attribute of a VPC can be modified at a time.")),
    }
    let value = |attribute: &Option<AttributeBooleanValue>| attribute.as_ref().and_then(|a| a.value);
    ctx.write(|tx| {
        require::<Vpc>(tx, &ctx.scope(), id)?;
        tx.update::<Vpc>(&ctx.scope(), id, |vpc| {
            if let Some(on) = value(&input.enable_dns_hostnames) {
                vpc.enable_dns_hostnames = on;
            }
            if let Some(on) = value(&input.enable_dns_support) {
                vpc.enable_dns_support = on;
            }
            if let Some(on) = value(&input.enable_network_address_usage_metrics) {
                vpc.network_address_usage_metrics = on;
            }
        });
        Ok(Unit {})
    })
}

fn describe_attribute(
    ctx: &Ctx,
    input: DescribeVpcAttributeRequest,
) -> Result<DescribeVpcAttributeResult, Fault> {
    let id = required(&input.vpc_id, "VpcId")?;
    let attribute = required(&input.attribute, "Attribute")?;
    let vpc = ctx.read(|tx| require::<Vpc>(tx, &ctx.scope(), id))??;
    let mut answer = DescribeVpcAttributeResult { vpc_id: text(&vpc.id), ..Default::default() };
    let is = |on: bool| Some(AttributeBooleanValue { value: Some(on) });
    match attribute {
        "enableDnsSupport" => answer.enable_dns_support = is(vpc.enable_dns_support),
        "enableDnsHostnames" => answer.enable_dns_hostnames = is(vpc.enable_dns_hostnames),
        "enableNetworkAddressUsageMetrics" => {
            answer.enable_network_address_usage_metrics = is(vpc.network_address_usage_metrics);
        }
        other => {
            let why =
                "Expecting one of enableDnsSupport, enableDnsHostnames, enableNetworkAddressUsageMetrics.";
            return Err(faults::invalid_value("attribute", other, why));
        }
    }
    Ok(answer)
}

fn modify_tenancy(ctx: &Ctx, input: ModifyVpcTenancyRequest) -> Result<ModifyVpcTenancyResult, Fault> {
    let id = required(&input.vpc_id, "VpcId")?;
    let tenancy = required(&input.instance_tenancy, "InstanceTenancy")?;
    if tenancy != "default" {
        let why = "The tenancy of a VPC can only be changed to default.";
        return Err(faults::invalid_value("instanceTenancy", tenancy, why));
    }
    ctx.write(|tx| {
        require::<Vpc>(tx, &ctx.scope(), id)?;
        tx.update::<Vpc>(&ctx.scope(), id, |vpc| vpc.instance_tenancy = tenancy.to_owned());
        Ok(ModifyVpcTenancyResult { return_value: Some(true) })
    })
}

/// A VPC as answers show it.
pub fn shown(ctx: &Ctx, vpc: &Vpc) -> shapes_ec2::Vpc {
    shapes_ec2::Vpc {
        block_public_access_states: Some(BlockPublicAccessStates {
            internet_gateway_block_mode: text("off"),
        }),
        cidr_block: vpc.cidr().and_then(text),
        cidr_block_association_set: vpc
            .cidrs
            .iter()
            .map(|range| VpcCidrBlockAssociation {
                association_id: text(&range.association_id),
                cidr_block: text(range.cidr),
                cidr_block_state: Some(VpcCidrBlockState { state: text("associated"), status_message: None }),
            })
            .collect(),
        dhcp_options_id: text(vpc.dhcp_options.as_deref().unwrap_or("default")),
        instance_tenancy: text(&vpc.instance_tenancy),
        is_default: Some(vpc.is_default),
        owner_id: text(&ctx.account),
        state: text("available"),
        tags: shown_tags(&vpc.tags),
        vpc_id: text(&vpc.id),
        ..Default::default()
    }
}
