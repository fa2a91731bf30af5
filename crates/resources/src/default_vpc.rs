//! The default VPC: what AWS puts in each region of a new account, once.
//!
//! Source: "Default VPCs", Amazon VPC user guide: 172.31.0.0/16 with a /20 subnet in each zone, an
//! internet gateway, a main route table that leads there, a default security group, a default
//! network ACL, and the default DHCP options.

use std::collections::BTreeMap;

use ipnet::Ipv4Net;
use model::network::*;
use model::region::{Region, region};
use model::security::*;
use model::{DhcpOptionsId, PrefixListId, SecurityGroupId, SubnetId, VpcId};
use store::{Read, Scope, Tx};

use crate::{Ctx, Fault, address, new_id};

/// Makes the default VPC where the region has not been asked about before.
pub fn seed(ctx: &Ctx) -> Result<(), Fault> {
    let Some(place) = region(&ctx.region) else {
        return Err(Fault::new("InvalidRegion", format!("There is no region '{}'.", ctx.region)));
    };
    let scope = ctx.scope();
    if ctx.read(|tx| tx.count::<RegionSeed>(&scope) > 0)? {
        return Ok(());
    }
    ctx.store.write(|tx| {
        if tx.count::<RegionSeed>(&scope) == 0 {
            make(tx, &scope, place);
            make_aws_prefix_lists(tx, &scope, place, ctx.settings.public_range);
            tx.put(&scope, "seed", RegionSeed { seeded: ctx.now });
        }
        Ok(())
    })
}

/// Makes a default VPC and all that belongs to it.
pub fn make(tx: &mut Tx, scope: &Scope, place: &Region) -> VpcId {
    let cidr = Ipv4Net::new_assert([172, 31, 0, 0].into(), 16);
    let options = default_dhcp_options(tx, scope, place);
    let vpc_id = make_vpc(tx, scope, cidr, true, "default", Some(options));
    let gateway = InternetGateway { id: new_id(), vpc_id: Some(vpc_id.clone()), tags: BTreeMap::new() };
    if let Some(table) = main_route_table(tx, scope, &vpc_id) {
        let mut table = (*table).clone();
        let everywhere = Ipv4Net::new_assert([0, 0, 0, 0].into(), 0);
        table.routes.push(Route {
            destination: RouteDestination::Cidr(everywhere),
            target: RouteTarget::InternetGateway(gateway.id.clone()),
        });
        tx.put(scope, &table.id.clone(), table);
    }
    tx.put(scope, &gateway.id.clone(), gateway);
    let ranges = cidr.subnets(20).into_iter().flatten();
    for (zone, range) in place.zones.iter().zip(ranges) {
        make_default_subnet(tx, scope, &vpc_id, range, zone.name);
    }
    vpc_id
}

/// Makes a VPC with what every VPC is born with: main route table, default group, default ACL.
pub fn make_vpc(
    tx: &mut Tx,
    scope: &Scope,
    cidr: Ipv4Net,
    is_default: bool,
    tenancy: &str,
    dhcp_options: Option<DhcpOptionsId>,
) -> VpcId {
    let vpc = Vpc {
        id: new_id(),
        cidrs: vec![VpcCidr { association_id: new_id(), cidr }],
        is_default,
        instance_tenancy: tenancy.to_owned(),
        dhcp_options,
        enable_dns_support: true,
        enable_dns_hostnames: is_default,
        network_address_usage_metrics: false,
        number: address::next_number(tx, "vpc"),
        tags: BTreeMap::new(),
    };
    let table = RouteTable {
        id: new_id(),
        vpc_id: vpc.id.clone(),
        routes: Vec::new(),
        associations: vec![RouteTableAssociation { id: new_id(), of: Associated::Main }],
        tags: BTreeMap::new(),
    };
    let acl = NetworkAcl {
        id: new_id(),
        vpc_id: vpc.id.clone(),
        is_default: true,
        entries: vec![allow_all(true), allow_all(false)],
        tags: BTreeMap::new(),
    };
    let group = default_group(&vpc.id);
    let id = vpc.id.clone();
    tx.put(scope, &table.id.clone(), table);
    tx.put(scope, &acl.id.clone(), acl);
    tx.put(scope, &group.id.clone(), group);
    tx.put(scope, &id, vpc);
    id
}

/// Makes a zone's default subnet.
pub fn make_default_subnet(
    tx: &mut Tx,
    scope: &Scope,
    vpc_id: &VpcId,
    cidr: Ipv4Net,
    zone: &str,
) -> SubnetId {
    let subnet = Subnet {
        id: new_id(),
        vpc_id: vpc_id.clone(),
        cidr,
        zone: zone.to_owned(),
        default_for_az: true,
        map_public_ip_on_launch: true,
        hostname_type: "ip-name".into(),
        resource_name_dns_a: false,
        resource_name_dns_aaaa: false,
        enable_dns64: false,
        assign_ipv6_address_on_creation: false,
        acl: default_acl(tx, scope, vpc_id),
        tags: BTreeMap::new(),
    };
    let id = subnet.id.clone();
    tx.put(scope, &id, subnet);
    id
}

/// A new association with the VPC's default network ACL, which every subnet is born with.
pub fn default_acl(tx: &impl Read, scope: &Scope, vpc_id: &VpcId) -> AclAssociation {
    let acls = tx.find::<NetworkAcl>(scope, "vpc", vpc_id);
    let acl_id = acls.iter().find(|acl| acl.is_default).map(|acl| acl.id.clone()).unwrap_or_default();
    AclAssociation { id: new_id(), acl_id }
}

/// The table of subnets that have no association of their own.
pub fn main_route_table(tx: &impl Read, scope: &Scope, vpc_id: &VpcId) -> Option<std::sync::Arc<RouteTable>> {
    tx.find::<RouteTable>(scope, "main", vpc_id).into_iter().next()
}

/// The region's default DHCP options, made with the first default VPC.
pub fn default_dhcp_options(tx: &mut Tx, scope: &Scope, place: &Region) -> DhcpOptionsId {
    let domain = match place.name {
        "us-east-1" => "ec2.internal".to_owned(),
        name => format!("{name}.compute.internal"),
    };
    let configuration = BTreeMap::from([
        ("domain-name".to_owned(), vec![domain]),
        ("domain-name-servers".to_owned(), vec!["AmazonProvidedDNS".to_owned()]),
    ]);
    if let Some(same) = tx.list::<DhcpOptions>(scope).iter().find(|o| o.configuration == configuration) {
        return same.id.clone();
    }
    let options = DhcpOptions { id: new_id(), configuration, tags: BTreeMap::new() };
    let id = options.id.clone();
    tx.put(scope, &id, options);
    id
}

/// Makes the prefix lists that AWS keeps in each region for the services that have gateway endpoints.
/// The services of this yard answer in the last /24 of its public range.
fn make_aws_prefix_lists(tx: &mut Tx, scope: &Scope, place: &Region, public: Ipv4Net) {
    let own = Ipv4Net::new_assert(public.broadcast(), 24).trunc();
    for (service, range) in ["s3", "dynamodb"].into_iter().zip(own.subnets(26).into_iter().flatten()) {
        let name = format!("com.amazonaws.{}.{service}", place.name);
        // Such an id is the same in every account, so it follows from the name.
        let digest = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193) // FNV-1a
        });
        let list = PrefixList {
            id: PrefixListId(format!("{}{digest:08x}", <PrefixListId as model::Id>::PREFIX)),
            name,
            ipv6: false,
            versions: vec![vec![(range.into(), None)]],
            max_entries: 1,
            aws_managed: true,
            modified: false,
            tags: BTreeMap::new(),
        };
        tx.put(scope, &list.id.clone(), list);
    }
}

fn default_group(vpc_id: &VpcId) -> SecurityGroup {
    let id: SecurityGroupId = new_id();
    let everything = || Traffic { protocol: "-1".into(), from_port: None, to_port: None };
    let rule = |egress, peer| SecurityGroupRule {
        id: new_id(),
        egress,
        traffic: everything(),
        peer,
        description: None,
        tags: BTreeMap::new(),
    };
    SecurityGroup {
        vpc_id: vpc_id.clone(),
        name: "default".into(),
        description: "default VPC security group".into(),
        rules: vec![
            rule(false, Peer::Group(id.clone())),
            rule(true, Peer::Cidr(Ipv4Net::new_assert([0, 0, 0, 0].into(), 0))),
        ],
        tags: BTreeMap::new(),
        id,
    }
}

fn allow_all(egress: bool) -> AclEntry {
    AclEntry {
        number: 100,
        egress,
        protocol: -1,
        allow: true,
        cidr: Some(Ipv4Net::new_assert([0, 0, 0, 0].into(), 0)),
        cidr6: None,
        ports: None,
        icmp: None,
    }
}
