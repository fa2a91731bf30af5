//! What is refused, with AWS's code and the words that tell the caller why.
//!
//! Each case is one request against the same small cloud, which a refused request leaves as it was.

#[path = "../common/mod.rs"]
mod common;

mod addresses;
mod groups;
mod interfaces;
mod others;
mod routes;
mod vpcs;

use common::Yard;
use shapes_ec2::*;
use trial::ec2::filter;
use trial::{one, s};

/// The cloud that every case meets.
pub(crate) struct World {
    pub(crate) yard: Yard,
    /// 172.31.0.0/16.
    pub(crate) default_vpc: String,
    /// 10.0.0.0/16, with an internet gateway.
    pub(crate) vpc: String,
    pub(crate) gateway: String,
    /// 10.0.1.0/24 in the first zone.
    pub(crate) subnet: String,
    /// 10.0.2.0/24 in the second zone, on which nothing stands.
    pub(crate) empty_subnet: String,
    /// Leads 0.0.0.0/0 to the gateway; `subnet` uses it.
    pub(crate) table: String,
    pub(crate) association: String,
    /// 10.9.0.0/16, without a gateway.
    pub(crate) other_vpc: String,
    pub(crate) other_subnet: String,
    pub(crate) other_table: String,
    pub(crate) other_group: String,
    /// Attached to nothing.
    pub(crate) loose_gateway: String,
    /// Admits TCP port 80 from anywhere.
    pub(crate) group: String,
    /// 10.0.1.50, of an instance.
    pub(crate) interface: String,
    pub(crate) attachment: String,
    pub(crate) instance: String,
    /// 10.0.1.60, of nobody.
    pub(crate) loose_interface: String,
    pub(crate) free_address: String,
    pub(crate) used_address: String,
    pub(crate) nat: String,
    pub(crate) nat_interface: String,
    pub(crate) nat_association: String,
    /// Of `vpc`, with the entry 100 for what comes in; `subnet` uses it.
    pub(crate) acl: String,
    pub(crate) acl_association: String,
    pub(crate) default_acl: String,
    pub(crate) prefix_list: String,
}

/// One refused request.
pub(crate) type Case = trial::Case<World>;

#[test]
fn refusals_carry_awss_code_and_say_why() {
    let world = World::new();
    let tables =
        [vpcs::CASES, routes::CASES, addresses::CASES, groups::CASES, interfaces::CASES, others::CASES];
    let cases: Vec<&Case> = tables.into_iter().flatten().collect();
    assert!(cases.len() >= 150, "{} cases", cases.len());
    trial::all_refused(cases.iter().map(|case| case.check(&world)));
}

impl World {
    fn new() -> World {
        let yard = Yard::new();
        let (default_vpc, vpc) = (yard.default_vpc(), yard.vpc("10.0.0.0/16"));
        let other_vpc = yard.vpc("10.9.0.0/16");
        let gateway = yard.gateway(Some(&vpc));
        let subnet = yard.subnet(&vpc, "10.0.1.0/24", "ap-northeast-2a");
        let table = yard.route_table(&vpc);
        yard.ok::<CreateRoute>(CreateRouteRequest {
            route_table_id: s(&table),
            destination_cidr_block: s("0.0.0.0/0"),
            gateway_id: s(&gateway),
            ..Default::default()
        });
        let association = yard.ok::<AssociateRouteTable>(AssociateRouteTableRequest {
            route_table_id: s(&table),
            subnet_id: s(&subnet),
            ..Default::default()
        });
        let group = yard.group(&vpc, "web");
        yard.ok::<AuthorizeSecurityGroupIngress>(AuthorizeSecurityGroupIngressRequest {
            group_id: s(&group),
            ip_permissions: vec![common::tcp(80, "0.0.0.0/0")],
            ..Default::default()
        });
        let interface = with_address(&yard, &subnet, "10.0.1.50", &group);
        let instance = yard.instance(&interface);
        let loose_interface = with_address(&yard, &subnet, "10.0.1.60", &group);
        let (used_address, nat_address) = (yard.address(), yard.address());
        yard.ok::<AssociateAddress>(AssociateAddressRequest {
            allocation_id: s(&used_address),
            network_interface_id: s(&loose_interface),
            ..Default::default()
        });
        let nat = yard.nat(&subnet, &nat_address);
        yard.observe_nat(&nat, model::network::NatGatewayState::Available);
        let nats = yard.ok::<DescribeNatGateways>(Default::default()).nat_gateways;
        let nat_shown = one(one(nats).nat_gateway_addresses);
        let seen = yard.ok::<DescribeNetworkInterfaces>(DescribeNetworkInterfacesRequest {
            network_interface_ids: vec![interface.clone()],
            ..Default::default()
        });
        let attachment = one(seen.network_interfaces).attachment.and_then(|a| a.attachment_id);
        let (acl, acl_association) = acl(&yard, &vpc, &subnet);
        let acls = yard.ok::<DescribeNetworkAcls>(DescribeNetworkAclsRequest {
            filters: vec![filter("vpc-id", &vpc), filter("default", "true")],
            ..Default::default()
        });
        let list = yard.ok::<CreateManagedPrefixList>(CreateManagedPrefixListRequest {
            prefix_list_name: s("office"),
            address_family: s("IPv4"),
            max_entries: Some(2),
            entries: vec![AddPrefixListEntry { cidr: s("192.0.2.0/24"), description: None }],
            ..Default::default()
        });
        const ID: &str = "an answer has the id";
        World {
            empty_subnet: yard.subnet(&vpc, "10.0.2.0/24", "ap-northeast-2b"),
            other_subnet: yard.subnet(&other_vpc, "10.9.0.0/24", "ap-northeast-2a"),
            other_table: yard.route_table(&other_vpc),
            other_group: yard.group(&other_vpc, "web"),
            loose_gateway: yard.gateway(None),
            free_address: yard.address(),
            association: association.association_id.expect(ID).into(),
            nat_interface: nat_shown.network_interface_id.expect(ID).into(),
            nat_association: nat_shown.association_id.expect(ID).into(),
            attachment: attachment.expect(ID).into(),
            default_acl: one(acls.network_acls).network_acl_id.expect(ID).into(),
            prefix_list: list.prefix_list.and_then(|list| list.prefix_list_id).expect(ID).into(),
            acl,
            acl_association,
            default_vpc,
            vpc,
            gateway,
            subnet,
            table,
            other_vpc,
            group,
            interface,
            instance,
            loose_interface,
            used_address,
            nat,
            yard,
        }
    }
}

fn with_address(yard: &Yard, subnet: &str, ip: &str, group: &str) -> String {
    let made = yard.ok::<CreateNetworkInterface>(CreateNetworkInterfaceRequest {
        subnet_id: s(subnet),
        private_ip_address: s(ip),
        groups: vec![group.to_owned()],
        ..Default::default()
    });
    made.network_interface.and_then(|made| made.network_interface_id).expect("an interface has an id").into()
}

fn acl(yard: &Yard, vpc: &str, subnet: &str) -> (String, String) {
    let made = yard.ok::<CreateNetworkAcl>(CreateNetworkAclRequest { vpc_id: s(vpc), ..Default::default() });
    let acl = made.network_acl.and_then(|acl| acl.network_acl_id).expect("an ACL has an id");
    yard.ok::<CreateNetworkAclEntry>(CreateNetworkAclEntryRequest {
        network_acl_id: s(&acl),
        rule_number: Some(100),
        egress: Some(false),
        protocol: s("-1"),
        rule_action: s("allow"),
        cidr_block: s("0.0.0.0/0"),
        ..Default::default()
    });
    let acls = yard.ok::<DescribeNetworkAcls>(DescribeNetworkAclsRequest {
        filters: vec![filter("association.subnet-id", subnet)],
        ..Default::default()
    });
    let mut associations = one(acls.network_acls).associations.into_iter();
    let association = associations.find(|a| a.subnet_id.as_deref() == Some(subnet)).expect("its own");
    let new = yard.ok::<ReplaceNetworkAclAssociation>(ReplaceNetworkAclAssociationRequest {
        association_id: association.network_acl_association_id.map(Into::into),
        network_acl_id: s(&acl),
        dry_run: None,
    });
    (acl.into(), new.new_association_id.expect("a new association").into())
}
