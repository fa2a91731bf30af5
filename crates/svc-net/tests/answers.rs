//! What the tutorial's steps, the command line and Terraform read back.

mod common;

use common::{Yard, tcp};
use model::network::NatGatewayState;
use shapes_ec2::*;
use trial::ec2::{filter, tagged};
use trial::{one, s};
use wire::{Call, Protocol};

fn describe_tables(yard: &Yard, filters: Vec<Filter>) -> Vec<RouteTable> {
    yard.ok::<DescribeRouteTables>(DescribeRouteTablesRequest { filters, ..Default::default() })
        .route_tables
        .to_vec()
}

fn interface(yard: &Yard, id: &str) -> NetworkInterface {
    let input =
        DescribeNetworkInterfacesRequest { network_interface_ids: vec![id.to_owned()], ..Default::default() };
    one(yard.ok::<DescribeNetworkInterfaces>(input).network_interfaces)
}

fn address(yard: &Yard, id: &str) -> Address {
    let input = DescribeAddressesRequest { allocation_ids: vec![id.to_owned()], ..Default::default() };
    one(yard.ok::<DescribeAddresses>(input).addresses)
}

/// A subnet as EC2 writes it.
fn subnet_item(vpc: &str, id: &str, number: usize, free: u32, tags: &str) -> String {
    format!(
        "<item><assignIpv6AddressOnCreation>false</assignIpv6AddressOnCreation>\
         <availabilityZone>ap-northeast-2b</availabilityZone><availabilityZoneId>apne2-az2</availabilityZoneId>\
         <availableIpAddressCount>{free}</availableIpAddressCount><blockPublicAccessStates>\
         <internetGatewayBlockMode>off</internetGatewayBlockMode></blockPublicAccessStates>\
         <cidrBlock>10.0.{number}.0/24</cidrBlock><defaultForAz>false</defaultForAz><enableDns64>false</enableDns64>\
         <ipv6CidrBlockAssociationSet/><ipv6Native>false</ipv6Native>\
         <mapCustomerOwnedIpOnLaunch>false</mapCustomerOwnedIpOnLaunch>\
         <mapPublicIpOnLaunch>false</mapPublicIpOnLaunch><ownerId>000000000000</ownerId>\
         <privateDnsNameOptionsOnLaunch><enableResourceNameDnsAAAARecord>false</enableResourceNameDnsAAAARecord>\
         <enableResourceNameDnsARecord>false</enableResourceNameDnsARecord><hostnameType>ip-name</hostnameType>\
         </privateDnsNameOptionsOnLaunch><state>available</state>\
         <subnetArn>arn:aws:ec2:ap-northeast-2:000000000000:subnet/{id}</subnetArn><subnetId>{id}</subnetId>\
         {tags}<vpcId>{vpc}</vpcId></item>"
    )
}

#[test]
fn subnets_are_written_to_the_letter() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let mut subnets: Vec<(String, usize)> = (0..4)
        .map(|number| (yard.subnet(&vpc, &format!("10.0.{number}.0/24"), "ap-northeast-2b"), number))
        .collect();
    yard.interface(&subnets[1].0);
    let tags = vec![Tag { key: s("Name"), value: s("a & b") }];
    let input = CreateTagsRequest { resources: vec![subnets[2].0.clone()], tags, dry_run: None };
    yard.ok::<CreateTags>(input);
    subnets.sort();
    let items: String = subnets
        .iter()
        .map(|(id, number)| {
            let free = if *number == 1 { 250 } else { 251 };
            let tagged = "<tagSet><item><key>Name</key><value>a &amp; b</value></item></tagSet>";
            subnet_item(&vpc, id, *number, free, if *number == 2 { tagged } else { "" })
        })
        .collect();
    let wanted = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <DescribeSubnetsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>an-id</requestId>\
         <subnetSet>{items}</subnetSet></DescribeSubnetsResponse>"
    );
    let some = DescribeSubnetsRequest { filters: vec![filter("vpc-id", &vpc)], ..Default::default() };
    let own =
        DescribeSubnetsRequest { filters: vec![filter("default-for-az", "true")], ..Default::default() };
    for subnet in yard.ok::<DescribeSubnets>(own).subnets {
        let subnet_id = subnet.subnet_id.map(Into::into);
        yard.ok::<DeleteSubnet>(DeleteSubnetRequest { subnet_id, dry_run: None });
    }
    for input in [some, DescribeSubnetsRequest::default()] {
        let answer = yard.ok::<DescribeSubnets>(input);
        let operation = <DescribeSubnets as Call>::OPERATION;
        let written = wire::encode(Protocol::Ec2Query, &SERVICE, operation, &answer, "an-id");
        assert_eq!(String::from_utf8(written.body).as_deref(), Ok(&*wanted));
    }
}

#[test]
fn a_region_is_born_with_its_default_vpc() {
    let yard = Yard::new();
    let vpc = one(yard.ok::<DescribeVpcs>(Default::default()).vpcs);
    assert_eq!(vpc.cidr_block, s("172.31.0.0/16"));
    assert_eq!((vpc.is_default, vpc.owner_id), (Some(true), s("000000000000")));
    assert_eq!(
        one(vpc.cidr_block_association_set).cidr_block_state.and_then(|state| state.state),
        s("associated")
    );

    let subnets = yard.ok::<DescribeSubnets>(Default::default()).subnets;
    let mut seen: Vec<_> = subnets
        .iter()
        .map(|subnet| {
            (subnet.cidr_block.clone(), subnet.availability_zone.clone(), subnet.availability_zone_id.clone())
        })
        .collect();
    seen.sort();
    let expected =
        [("0", "a", 1), ("16", "b", 2), ("32", "c", 3), ("48", "d", 4)].map(|(third, letter, number)| {
            (
                s(format!("172.31.{third}.0/20")),
                s(format!("ap-northeast-2{letter}")),
                s(format!("apne2-az{number}")),
            )
        });
    assert_eq!(seen, expected);
    for subnet in subnets {
        assert_eq!(subnet.available_ip_address_count, Some(4091), "AWS keeps five of a /20's addresses");
        assert_eq!((subnet.default_for_az, subnet.map_public_ip_on_launch), (Some(true), Some(true)));
    }

    let table = one(describe_tables(&yard, vec![filter("association.main", "true")]));
    let routes: Vec<_> = table
        .routes
        .iter()
        .map(|r| (r.destination_cidr_block.clone(), r.state.clone(), r.origin.clone()))
        .collect();
    assert_eq!(
        routes,
        [
            (s("172.31.0.0/16"), s("active"), s("CreateRouteTable")),
            (s("0.0.0.0/0"), s("active"), s("CreateRoute")),
        ]
    );
    let group = one(yard.ok::<DescribeSecurityGroups>(Default::default()).security_groups);
    assert_eq!(
        (group.group_name.as_deref(), group.description.as_deref()),
        (Some("default"), Some("default VPC security group"))
    );
    assert_eq!(one(one(group.ip_permissions).user_id_group_pairs).group_id, group.group_id.map(Into::into));
    let acl = one(yard.ok::<DescribeNetworkAcls>(Default::default()).network_acls);
    let numbers: Vec<_> =
        acl.entries.iter().map(|e| (e.egress, e.rule_number, e.rule_action.clone())).collect();
    assert_eq!(
        numbers,
        [
            (Some(true), Some(100), s("allow")),
            (Some(true), Some(32767), s("deny")),
            (Some(false), Some(100), s("allow")),
            (Some(false), Some(32767), s("deny")),
        ]
    );
    assert_eq!(acl.associations.len(), 4);
    let options = one(yard.ok::<DescribeDhcpOptions>(Default::default()).dhcp_options);
    assert_eq!(options.dhcp_options_id, vpc.dhcp_options_id);
}

#[test]
fn the_tutorials_private_subnet_leads_out_through_a_nat_gateway() {
    let yard = Yard::new();
    let vpc = yard.default_vpc();
    let private = yard.subnet(&vpc, "172.31.112.0/20", "ap-northeast-2a");
    let publics = yard.ok::<DescribeSubnets>(DescribeSubnetsRequest {
        filters: vec![filter("default-for-az", "true"), filter("availability-zone", "ap-northeast-2a")],
        ..Default::default()
    });
    let public = one(publics.subnets).subnet_id.expect("an id");
    let allocation = yard.address();
    let nat = yard.nat(&public, &allocation);
    let describe = || {
        let input = DescribeNatGatewaysRequest { nat_gateway_ids: vec![nat.clone()], ..Default::default() };
        one(yard.ok::<DescribeNatGateways>(input).nat_gateways)
    };
    assert_eq!(describe().state, s("pending"));
    yard.observe_nat(&nat, NatGatewayState::Available);
    let shown = describe();
    assert_eq!((shown.state, shown.connectivity_type), (s("available"), s("public")));
    let place = one(shown.nat_gateway_addresses);
    assert_eq!(place.allocation_id, s(&allocation));
    assert_eq!(place.public_ip, address(&yard, &allocation).public_ip);

    let table = yard.route_table(&vpc);
    yard.ok::<CreateRoute>(CreateRouteRequest {
        route_table_id: s(&table),
        destination_cidr_block: s("0.0.0.0/0"),
        gateway_id: s(&nat),
        ..Default::default()
    });
    let associate = || AssociateRouteTableRequest {
        route_table_id: s(&table),
        subnet_id: s(&private),
        ..Default::default()
    };
    let first = yard.ok::<AssociateRouteTable>(associate());
    assert_eq!(first, yard.ok::<AssociateRouteTable>(associate()), "the same again is the same");
    let way_out = || {
        let table = one(describe_tables(&yard, vec![filter("association.subnet-id", &private)]));
        table.routes.into_iter().find(|r| r.destination_cidr_block == s("0.0.0.0/0")).expect("the route")
    };
    let route = way_out();
    assert_eq!((route.nat_gateway_id, route.gateway_id, route.state), (s(&nat), None, s("active")));

    yard.ok::<DeleteNatGateway>(DeleteNatGatewayRequest { nat_gateway_id: s(&nat), dry_run: None });
    assert_eq!(describe().state, s("deleting"));
    assert_eq!(address(&yard, &allocation).association_id, None, "the address is free and still held");
    assert_eq!(way_out().state, s("blackhole"), "the route stays and leads nowhere");
    yard.observe_nat(&nat, NatGatewayState::Deleted);
    assert_eq!(describe().state, s("deleted"), "a gateway that is gone is described for an hour");
    let mut later = yard.ctx.clone();
    later.now = later.now.checked_add(jiff::Span::new().minutes(61)).expect("an hour from now");
    let gone = yard.call_as::<DescribeNatGateways>(&later, Default::default()).expect("a description");
    assert_eq!(gone.nat_gateways[..], []);
    yard.ok::<ReleaseAddress>(ReleaseAddressRequest { allocation_id: s(&allocation), ..Default::default() });
}

#[test]
fn a_nat_gateway_that_cannot_work_fails_and_says_why() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let subnet = yard.subnet(&vpc, "10.0.0.0/24", "ap-northeast-2a");
    let allocation = yard.address();
    let failed = |expected: &str| {
        let input =
            DescribeNatGatewaysRequest { filter: vec![filter("state", "failed")], ..Default::default() };
        let gateways = yard.ok::<DescribeNatGateways>(input).nat_gateways;
        let mut codes = gateways.into_iter().filter_map(|gateway| gateway.failure_code);
        assert!(codes.any(|code| code == expected), "{expected}");
    };
    yard.nat(&subnet, &allocation);
    failed("Gateway.NotAttached");
    yard.gateway(Some(&vpc));
    yard.nat(&subnet, &allocation);
    yard.nat(&subnet, &allocation);
    failed("Resource.AlreadyAssociated");
}

#[test]
fn an_address_moves_with_what_it_belongs_to() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let gateway = yard.gateway(Some(&vpc));
    let subnet = yard.subnet(&vpc, "10.0.0.0/24", "ap-northeast-2a");
    let (first, second) = (yard.interface(&subnet), yard.interface(&subnet));
    let instance = yard.instance(&first);
    let (one_address, two_address) = (yard.address(), yard.address());
    let associate = |allocation: &str, input: AssociateAddressRequest| {
        yard.ok::<AssociateAddress>(AssociateAddressRequest { allocation_id: s(allocation), ..input })
            .association_id
    };
    let to_instance = || AssociateAddressRequest { instance_id: s(&instance), ..Default::default() };
    let to_second = || AssociateAddressRequest { network_interface_id: s(&second), ..Default::default() };
    let association = associate(&one_address, to_instance());
    assert_eq!(associate(&one_address, to_instance()), association, "the same again is the same");
    let seen = address(&yard, &one_address);
    assert_eq!((seen.instance_id, seen.network_interface_id), (s(&instance), s(&first)));
    assert_eq!(interface(&yard, &first).association.and_then(|a| a.public_ip), seen.public_ip);

    associate(&two_address, to_instance());
    assert_eq!(address(&yard, &one_address).association_id, None, "the new one takes the old one's place");
    associate(&two_address, to_second());
    assert_eq!(interface(&yard, &first).association, None, "an address is in one place");
    assert_eq!(address(&yard, &two_address).instance_id, None);

    yard.ok::<DeleteNetworkInterface>(DeleteNetworkInterfaceRequest {
        network_interface_id: s(&second),
        dry_run: None,
    });
    assert_eq!(address(&yard, &two_address).association_id, None, "what goes lets go");
    yard.ok::<DetachInternetGateway>(DetachInternetGatewayRequest {
        internet_gateway_id: s(&gateway),
        vpc_id: s(&vpc),
        dry_run: None,
    });
}

#[test]
fn an_instance_that_gives_its_address_back_is_lent_one() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    yard.gateway(Some(&vpc));
    let subnet = yard.subnet(&vpc, "10.0.0.0/24", "ap-northeast-2a");
    let (id, allocation) = (yard.interface(&subnet), yard.address());
    yard.instance(&id);
    yard.ok::<ModifyNetworkInterfaceAttribute>(ModifyNetworkInterfaceAttributeRequest {
        network_interface_id: s(&id),
        associate_public_ip_address: Some(true),
        ..Default::default()
    });
    let association = yard.ok::<AssociateAddress>(AssociateAddressRequest {
        allocation_id: s(&allocation),
        network_interface_id: s(&id),
        ..Default::default()
    });
    let elastic = interface(&yard, &id).association.expect("it is associated");
    assert_eq!((elastic.allocation_id, elastic.ip_owner_id), (s(&allocation), s("000000000000")));
    let association_id = association.association_id;
    yard.ok::<DisassociateAddress>(DisassociateAddressRequest {
        association_id: association_id.map(Into::into),
        ..Default::default()
    });
    let lent = interface(&yard, &id).association.expect("it is lent an address");
    assert_eq!((lent.allocation_id, lent.ip_owner_id), (None, s("amazon")));
    assert_ne!(lent.public_ip, elastic.public_ip);
}

#[test]
fn a_prefix_list_has_versions_and_a_state_that_terraform_waits_for() {
    let yard = Yard::new();
    let entry = |range: &str| vec![AddPrefixListEntry { cidr: s(range), description: s("office") }];
    let made = yard.ok::<CreateManagedPrefixList>(CreateManagedPrefixListRequest {
        prefix_list_name: s("offices"),
        address_family: s("IPv4"),
        max_entries: Some(3),
        entries: entry("192.0.2.0/24"),
        ..Default::default()
    });
    let made = made.prefix_list.expect("a list");
    assert_eq!((made.state, made.version), (s("create-complete"), Some(1)));
    let changed = yard.ok::<ModifyManagedPrefixList>(ModifyManagedPrefixListRequest {
        prefix_list_id: made.prefix_list_id.as_deref().map(Into::into),
        current_version: Some(1),
        add_entries: entry("198.51.100.0/24"),
        remove_entries: vec![RemovePrefixListEntry { cidr: s("192.0.2.0/24") }],
        ..Default::default()
    });
    let changed = changed.prefix_list.expect("a list");
    assert_eq!((changed.state, changed.version), (s("modify-complete"), Some(2)));
    for (version, range) in
        [(Some(1), "192.0.2.0/24"), (Some(2), "198.51.100.0/24"), (None, "198.51.100.0/24")]
    {
        let answer = yard.ok::<GetManagedPrefixListEntries>(GetManagedPrefixListEntriesRequest {
            prefix_list_id: made.prefix_list_id.as_deref().map(Into::into),
            target_version: version,
            ..Default::default()
        });
        assert_eq!(one(answer.entries).cidr, s(range));
    }
    let services = yard.ok::<DescribePrefixLists>(Default::default()).prefix_lists;
    let mut names: Vec<_> = services.into_iter().filter_map(|list| list.prefix_list_name).collect();
    names.sort();
    assert_eq!(names, ["com.amazonaws.ap-northeast-2.dynamodb", "com.amazonaws.ap-northeast-2.s3"]);
}

#[test]
fn a_groups_rules_are_answered_one_by_one_and_gathered() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let (web, balancer) = (yard.group(&vpc, "web"), yard.group(&vpc, "balancer"));
    let describe = |group: &str| {
        let input = DescribeSecurityGroupsRequest { group_ids: vec![group.to_owned()], ..Default::default() };
        one(yard.ok::<DescribeSecurityGroups>(input).security_groups)
    };
    let pair = UserIdGroupPair { group_id: s(&balancer), ..Default::default() };
    let from_balancer = IpPermission { ip_ranges: vec![], user_id_group_pairs: vec![pair], ..tcp(3000, "") };
    let made = yard.ok::<AuthorizeSecurityGroupIngress>(AuthorizeSecurityGroupIngressRequest {
        group_id: s(&web),
        ip_permissions: vec![tcp(3000, "100.68.0.18/18"), from_balancer, tcp(22, "192.0.2.1/32")],
        tag_specifications: tagged("security-group-rule", &[("of", "test")]),
        ..Default::default()
    });
    assert_eq!(made.security_group_rules.len(), 3);
    assert_eq!(
        made.security_group_rules[0].cidr_ipv4,
        s("100.68.0.0/18"),
        "a range is written as it is meant"
    );
    let arn = made.security_group_rules[0].security_group_rule_arn.clone().unwrap_or_default();
    assert!(arn.starts_with("arn:aws:ec2:ap-northeast-2:000000000000:security-group-rule/sgr-"), "{arn}");

    let permissions = describe(&web).ip_permissions;
    assert_eq!(permissions.len(), 2, "two rules for port 3000 are one permission");
    assert_eq!(one(permissions[0].user_id_group_pairs.clone()).user_id, s("000000000000"));
    let egress = one(describe(&web).ip_permissions_egress);
    assert_eq!((egress.ip_protocol, egress.from_port), (s("-1"), None), "a new group lets everything out");

    let rules = yard.ok::<DescribeSecurityGroupRules>(DescribeSecurityGroupRulesRequest {
        filters: vec![filter("group-id", &web), filter("tag:of", "test")],
        ..Default::default()
    });
    assert_eq!(rules.security_group_rules.len(), 3);
    let in_use = yard.call::<DeleteSecurityGroup>(DeleteSecurityGroupRequest {
        group_id: s(&balancer),
        ..Default::default()
    });
    assert_eq!(in_use.map_err(|fault| fault.code.to_string()), Err("DependencyViolation".to_owned()));

    let rule = made.security_group_rules[1].security_group_rule_id.clone();
    yard.ok::<ModifySecurityGroupRules>(ModifySecurityGroupRulesRequest {
        group_id: s(&web),
        security_group_rules: vec![SecurityGroupRuleUpdate {
            security_group_rule_id: rule.as_deref().map(Into::into),
            security_group_rule: Some(SecurityGroupRuleRequest {
                ip_protocol: s("udp"),
                from_port: Some(53),
                to_port: Some(54),
                referenced_group_id: s(&web),
                description: s("names"),
                ..Default::default()
            }),
        }],
        dry_run: None,
    });
    yard.ok::<DeleteSecurityGroup>(DeleteSecurityGroupRequest {
        group_id: s(&balancer),
        ..Default::default()
    });
    let revoked = yard.ok::<RevokeSecurityGroupIngress>(RevokeSecurityGroupIngressRequest {
        group_id: s(&web),
        security_group_rule_ids: rule.into_iter().map(Into::into).collect(),
        ..Default::default()
    });
    assert_eq!(one(revoked.revoked_security_group_rules).description, s("names"));
    yard.ok::<RevokeSecurityGroupIngress>(RevokeSecurityGroupIngressRequest {
        group_id: s(&web),
        ip_protocol: s("tcp"),
        from_port: Some(22),
        to_port: Some(22),
        cidr_ip: s("192.0.2.1/32"),
        ..Default::default()
    });
    assert_eq!(describe(&web).ip_permissions.len(), 1);
}

#[test]
fn where_nothing_has_a_tag_the_list_of_tags_is_there_and_empty() {
    let yard = Yard::new();
    let answer = yard.ok::<DescribeTags>(DescribeTagsRequest::default());
    let operation = <DescribeTags as Call>::OPERATION;
    let written = wire::encode(Protocol::Ec2Query, &SERVICE, operation, &answer, "an-id");
    let body = String::from_utf8(written.body).expect("XML is text");
    assert!(body.contains("<tagSet/>") || body.contains("<tagSet></tagSet>"), "boto3 looks for it: {body}");
}

#[test]
fn a_vpcs_interfaces_can_be_in_the_groups_made_in_it() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let made = yard.ok::<CreateSecurityGroup>(CreateSecurityGroupRequest {
        group_name: s("web"),
        description: s("for the web"),
        vpc_id: s(&vpc),
        tag_specifications: tagged("security-group", &[("Name", "web")]),
        ..Default::default()
    });
    let names = |filters: Vec<Filter>| {
        let input = GetSecurityGroupsForVpcRequest { vpc_id: s(&vpc), filters, ..Default::default() };
        let found = yard.ok::<GetSecurityGroupsForVpc>(input).security_group_for_vpcs;
        let mut names: Vec<String> =
            found.into_iter().map(|group| group.group_name.expect("a name").into()).collect();
        names.sort();
        names
    };
    assert_eq!(names(vec![]), ["default", "web"], "and those of the default VPC are not among them");
    assert_eq!(names(vec![filter("tag:Name", "w*")]), ["web"]);
    assert_eq!(names(vec![filter("primary-vpc-id", &vpc)]), ["default", "web"]);
    assert_eq!(names(vec![filter("group-id", made.group_id.as_deref().expect("an id"))]), ["web"]);
}

#[test]
fn in_a_default_vpc_unknown_permissions_are_answered_and_not_refused() {
    let yard = Yard::new();
    let group = yard.group(&yard.default_vpc(), "web");
    let answer = yard.ok::<RevokeSecurityGroupIngress>(RevokeSecurityGroupIngressRequest {
        group_id: s(&group),
        ip_permissions: vec![tcp(80, "0.0.0.0/0")],
        ..Default::default()
    });
    assert_eq!(one(answer.unknown_ip_permissions).from_port, Some(80));
}

#[test]
fn the_main_table_is_replaced_by_moving_its_association() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let main =
        || one(describe_tables(&yard, vec![filter("vpc-id", &vpc), filter("association.main", "true")]));
    let old = main();
    let new = yard.route_table(&vpc);
    let answer = yard.ok::<ReplaceRouteTableAssociation>(ReplaceRouteTableAssociationRequest {
        association_id: one(old.associations).route_table_association_id.map(Into::into),
        route_table_id: s(&new),
        dry_run: None,
    });
    assert_eq!(one(main().associations).route_table_association_id, answer.new_association_id);
    yard.ok::<DeleteRouteTable>(DeleteRouteTableRequest {
        route_table_id: old.route_table_id.map(Into::into),
        dry_run: None,
    });
    yard.ok::<DeleteVpc>(DeleteVpcRequest { vpc_id: s(&vpc), dry_run: None });
    assert_eq!(
        describe_tables(&yard, vec![filter("vpc-id", &vpc)]),
        vec![],
        "a VPC's main table goes with it"
    );
}

#[test]
fn the_same_token_makes_one_thing() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let request = |kind: &str| CreateRouteTableRequest {
        vpc_id: s(&vpc),
        client_token: s("once"),
        tag_specifications: tagged("route-table", &[("kind", kind)]),
        ..Default::default()
    };
    let first = yard.ok::<CreateRouteTable>(request("a"));
    assert_eq!(first, yard.ok::<CreateRouteTable>(request("a")));
    let other = yard.call::<CreateRouteTable>(request("b")).map_err(|fault| fault.code.to_string());
    assert_eq!(other.err(), s("IdempotentParameterMismatch"));
}

#[test]
fn a_dry_run_changes_nothing() {
    let yard = Yard::new();
    let mut dry = yard.ctx.clone();
    dry.dry_run = true;
    let input = CreateVpcRequest { cidr_block: s("10.0.0.0/16"), ..Default::default() };
    let fault = yard.call_as::<CreateVpc>(&dry, input).expect_err("a dry run is never a success");
    assert_eq!((&*fault.code, fault.status), ("DryRunOperation", 412));
    assert_eq!(yard.ok::<DescribeVpcs>(Default::default()).vpcs.len(), 1);
}

#[test]
fn every_type_of_resource_can_be_tagged_described_and_untagged() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    let gateway = yard.gateway(Some(&vpc));
    let subnet = yard.subnet(&vpc, "10.0.0.0/24", "ap-northeast-2a");
    let (interface, allocation) = (yard.interface(&subnet), yard.address());
    let instance = yard.instance(&interface);
    let nat = yard.nat(&subnet, &allocation);
    let ids = vec![
        vpc.clone(),
        gateway,
        subnet,
        interface,
        allocation,
        instance,
        nat,
        yard.route_table(&vpc),
        yard.group(&vpc, "g"),
    ];
    let tag = |value: Option<String>| vec![Tag { key: s("Name"), value }];
    yard.ok::<CreateTags>(CreateTagsRequest { resources: ids.clone(), tags: tag(s("x")), dry_run: None });
    let tags = || {
        let filters = vec![filter("key", "Na*")];
        yard.ok::<DescribeTags>(DescribeTagsRequest { filters, ..Default::default() }).tags
    };
    assert_eq!(tags().len(), ids.len());
    let found = yard.ok::<DescribeVpcs>(DescribeVpcsRequest {
        filters: vec![filter("tag:Name", "x")],
        ..Default::default()
    });
    assert_eq!(one(found.vpcs).vpc_id, s(&vpc));
    yard.ok::<DeleteTags>(DeleteTagsRequest {
        resources: ids.clone(),
        tags: tag(s("another")),
        dry_run: None,
    });
    assert_eq!(tags().len(), ids.len(), "a tag of another value stays");
    yard.ok::<DeleteTags>(DeleteTagsRequest { resources: ids, tags: tag(None), dry_run: None });
    assert_eq!(tags()[..], []);
}

#[test]
fn pages_meet_without_gap_or_overlap() {
    let yard = Yard::new();
    let vpc = yard.vpc("10.0.0.0/16");
    for n in 0..13 {
        yard.subnet(&vpc, &format!("10.0.{n}.0/24"), "ap-northeast-2a");
    }
    let (mut seen, mut next) = (Vec::new(), None);
    loop {
        let page = yard.ok::<DescribeSubnets>(DescribeSubnetsRequest {
            filters: vec![filter("vpc-id", &vpc)],
            max_results: Some(5),
            next_token: next,
            ..Default::default()
        });
        seen.extend(page.subnets.into_iter().map(|subnet| subnet.subnet_id));
        next = page.next_token.map(Into::into);
        if next.is_none() {
            break;
        }
    }
    seen.dedup();
    assert_eq!(seen.len(), 13);
}

#[test]
fn what_was_deleted_can_be_made_again() {
    let yard = Yard::new();
    let vpc = yard.default_vpc();
    let gateways = yard.ok::<DescribeInternetGateways>(Default::default()).internet_gateways;
    let gateway = one(gateways).internet_gateway_id;
    for subnet in yard.ok::<DescribeSubnets>(Default::default()).subnets {
        yard.ok::<DeleteSubnet>(DeleteSubnetRequest {
            subnet_id: subnet.subnet_id.map(Into::into),
            dry_run: None,
        });
    }
    let made = yard.ok::<CreateDefaultSubnet>(CreateDefaultSubnetRequest {
        availability_zone: s("ap-northeast-2c"),
        ..Default::default()
    });
    let made = made.subnet.expect("a subnet");
    assert_eq!((made.cidr_block, made.default_for_az), (s("172.31.0.0/20"), Some(true)));
    yard.ok::<DeleteSubnet>(DeleteSubnetRequest { subnet_id: made.subnet_id.map(Into::into), dry_run: None });
    yard.ok::<DetachInternetGateway>(DetachInternetGatewayRequest {
        internet_gateway_id: gateway.as_deref().map(Into::into),
        vpc_id: s(&vpc),
        dry_run: None,
    });
    yard.ok::<DeleteInternetGateway>(DeleteInternetGatewayRequest {
        internet_gateway_id: gateway.map(Into::into),
        dry_run: None,
    });
    yard.ok::<DeleteVpc>(DeleteVpcRequest { vpc_id: s(&vpc), dry_run: None });
    assert_eq!(yard.ok::<DescribeVpcs>(Default::default()).vpcs[..], []);
    let again = yard.ok::<CreateDefaultVpc>(Default::default()).vpc.expect("a VPC");
    assert_eq!((again.cidr_block, again.is_default), (s("172.31.0.0/16"), Some(true)));
    assert_eq!(yard.ok::<DescribeSubnets>(Default::default()).subnets.len(), 4);
}
