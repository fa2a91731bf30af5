//! VPCs, subnets, their defaults, internet gateways, DHCP options.

use shapes_ec2::*;
use trial::ec2::{filter, tagged};
use trial::{case, one, s};

use crate::Case;

// One case a line, as a table.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    case!("a VPC needs a range", |_| CreateVpc(CreateVpcRequest {}), "MissingParameter", ["CidrBlock"]),
    case!("a VPC's range is a range", |_| CreateVpc(CreateVpcRequest { cidr_block: s("ten") }), "InvalidParameterValue", ["(ten)", "not a valid CIDR block"]),
    case!("a VPC's range begins where it says", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.0.1.0/16") }), "InvalidParameterValue", ["10.0.1.0/16", "10.0.0.0/16"]),
    case!("a VPC is not larger than /16", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.0.0.0/15") }), "InvalidVpc.Range", ["10.0.0.0/15", "/16 and /28"]),
    case!("a VPC is not smaller than /28", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.0.0.0/29") }), "InvalidVpc.Range", ["10.0.0.0/29"]),
    case!("loopback is nobody's VPC", |_| CreateVpc(CreateVpcRequest { cidr_block: s("127.0.0.0/16") }), "InvalidVpc.Range", ["127.0.0.0/8"]),
    case!("link-local is nobody's VPC", |_| CreateVpc(CreateVpcRequest { cidr_block: s("169.254.0.0/16") }), "InvalidVpc.Range", ["169.254.0.0/16"]),
    case!("multicast is nobody's VPC", |_| CreateVpc(CreateVpcRequest { cidr_block: s("224.0.0.0/16") }), "InvalidVpc.Range", ["224.0.0.0/3"]),
    case!("the public range is not for VPCs", |_| CreateVpc(CreateVpcRequest { cidr_block: s("198.18.0.0/16") }), "InvalidVpc.Range", ["198.18.0.0/15", "--public-range"]),
    case!("tenancy is one of two", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.5.0.0/16"), instance_tenancy: s("host") }), "InvalidParameterValue", ["host", "instanceTenancy"]),
    case!("IPv6 ranges are not here, and say so", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.5.0.0/16"), amazon_provided_ipv6_cidr_block: Some(true) }), "NotImplemented", ["IPv6"]),
    case!("IPAM pools are not here, and say so", |_| CreateVpc(CreateVpcRequest { ipv4_ipam_pool_id: s("ipam-pool-1") }), "NotImplemented", ["IPAM"]),
    case!("tags are for what is made", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.5.0.0/16"), tag_specifications: tagged("subnet", &[("a", "b")]) }), "InvalidParameterValue", ["'subnet' is not a valid taggable resource type"]),
    case!("AWS's own tag keys are kept", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.5.0.0/16"), tag_specifications: tagged("vpc", &[("aws:x", "b")]) }), "InvalidParameterValue", ["reserved"]),
    case!("a key stands once", |_| CreateVpc(CreateVpcRequest { cidr_block: s("10.5.0.0/16"), tag_specifications: tagged("vpc", &[("a", "1"), ("a", "2")]) }), "InvalidParameterValue", ["Duplicate tag key 'a'"]),
    case!("no VPC, no deletion", |_| DeleteVpc(DeleteVpcRequest { vpc_id: s("vpc-00000000000000000") }), "InvalidVpcID.NotFound", ["The vpc ID 'vpc-00000000000000000' does not exist"]),
    case!("what is no id cannot be deleted", |_| DeleteVpc(DeleteVpcRequest { vpc_id: s("my-vpc") }), "InvalidVpcID.Malformed", ["my-vpc", "vpc-..."]),
    case!("another kind's id is no VPC's", |w| DeleteVpc(DeleteVpcRequest { vpc_id: s(&w.subnet) }), "InvalidVpcID.Malformed", ["subnet-"]),
    case!("deletion needs an id", |_| DeleteVpc(DeleteVpcRequest {}), "MissingParameter", ["VpcId"]),
    case!("a VPC with something in it stays", |w| DeleteVpc(DeleteVpcRequest { vpc_id: s(&w.vpc) }), "DependencyViolation", ["has dependencies and cannot be deleted", "subnet-"]),
    case!("a VPC with a group of its own stays", |w| DeleteVpc(DeleteVpcRequest { vpc_id: s(&w.other_vpc) }), "DependencyViolation", ["sg-", "rtb-"]),
    case!("one attribute at a time", |w| ModifyVpcAttribute(ModifyVpcAttributeRequest { vpc_id: s(&w.vpc), enable_dns_support: Some(AttributeBooleanValue { value: Some(true) }), enable_dns_hostnames: Some(AttributeBooleanValue { value: Some(true) }) }), "InvalidParameterCombination", ["Only one attribute"]),
    case!("some attribute", |w| ModifyVpcAttribute(ModifyVpcAttributeRequest { vpc_id: s(&w.vpc) }), "MissingParameter", ["EnableDnsSupport"]),
    case!("an attribute that VPCs have", |w| DescribeVpcAttribute(DescribeVpcAttributeRequest { vpc_id: s(&w.vpc), attribute: s("colour") }), "InvalidParameterValue", ["colour", "enableDnsSupport"]),
    case!("tenancy only becomes default", |w| ModifyVpcTenancy(ModifyVpcTenancyRequest { vpc_id: s(&w.vpc), instance_tenancy: s("dedicated") }), "InvalidParameterValue", ["dedicated"]),
    case!("filters have known names", |_| DescribeVpcs(DescribeVpcsRequest { filters: vec![filter("colour", "red")] }), "InvalidParameterValue", ["The filter 'colour' is invalid"]),
    case!("filters have values", |_| DescribeVpcs(DescribeVpcsRequest { filters: vec![Filter { name: s("vpc-id"), values: vec![] }] }), "InvalidParameterValue", ["vpc-id"]),
    case!("pages hold at least 5", |_| DescribeVpcs(DescribeVpcsRequest { max_results: Some(4) }), "InvalidParameterValue", ["( 4 )", "maxResults"]),
    case!("pages hold at most 1000", |_| DescribeVpcs(DescribeVpcsRequest { max_results: Some(1001) }), "InvalidParameterValue", ["less than 1000"]),
    case!("ids are not paged", |w| DescribeVpcs(DescribeVpcsRequest { vpc_ids: vec![w.vpc.clone()], max_results: Some(5) }), "InvalidParameterCombination", ["vpcIds", "maxResults"]),
    case!("a page's token is one of ours", |_| DescribeVpcs(DescribeVpcsRequest { next_token: s("?") }), "InvalidParameterValue", ["token"]),
    case!("each VPC that is named is there", |_| DescribeVpcs(DescribeVpcsRequest { vpc_ids: vec!["vpc-11111111".into()] }), "InvalidVpcID.NotFound", ["vpc-11111111"]),
    case!("a VPC's ranges are apart", |w| AssociateVpcCidrBlock(AssociateVpcCidrBlockRequest { vpc_id: s(&w.vpc), cidr_block: s("10.0.0.0/20") }), "InvalidVpc.Range", ["10.0.0.0/20", "10.0.0.0/16"]),
    case!("private ranges are not mixed", |w| AssociateVpcCidrBlock(AssociateVpcCidrBlockRequest { vpc_id: s(&w.vpc), cidr_block: s("192.168.0.0/16") }), "InvalidVpc.Range", ["restricted", "10.0.0.0/8"]),
    case!("the primary range stays", |w| DisassociateVpcCidrBlock(DisassociateVpcCidrBlockRequest { association_id: Some(primary(w)) }), "OperationNotPermitted", ["primary IPv4 CIDR block"]),
    case!("a range's association is there", |_| DisassociateVpcCidrBlock(DisassociateVpcCidrBlockRequest { association_id: s("vpc-cidr-assoc-0") }), "InvalidVpcCidrBlockAssociationID.NotFound", ["vpc-cidr-assoc-0"]),
    case!("there is one default VPC", |w| CreateDefaultVpc(CreateDefaultVpcRequest { dry_run: w.yard.ctx.dry_run.then_some(true) }), "DefaultVpcAlreadyExists", ["vpc-"]),
    case!("a zone has one default subnet", |_| CreateDefaultSubnet(CreateDefaultSubnetRequest { availability_zone: s("ap-northeast-2a") }), "DefaultSubnetAlreadyExistsInAvailabilityZone", ["subnet-", "ap-northeast-2a"]),
    case!("a default subnet needs a zone", |_| CreateDefaultSubnet(CreateDefaultSubnetRequest {}), "MissingParameter", ["AvailabilityZone"]),
    case!("a subnet needs a VPC", |_| CreateSubnet(CreateSubnetRequest { cidr_block: s("10.0.0.0/24") }), "MissingParameter", ["VpcId"]),
    case!("a subnet needs a range", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.vpc) }), "MissingParameter", ["cidrBlock"]),
    case!("a subnet's VPC is there", |_| CreateSubnet(CreateSubnetRequest { vpc_id: s("vpc-0123456789abcdef0"), cidr_block: s("10.0.0.0/24") }), "InvalidVpcID.NotFound", ["vpc-0123456789abcdef0"]),
    case!("a subnet that lies on another names both", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.default_vpc), cidr_block: s("172.31.0.0/20") }), "InvalidSubnet.Conflict", ["The CIDR '172.31.0.0/20' conflicts with another subnet", "has '172.31.0.0/20'"]),
    case!("a subnet inside another is in conflict", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.vpc), cidr_block: s("10.0.1.128/25") }), "InvalidSubnet.Conflict", ["10.0.1.128/25", "10.0.1.0/24"]),
    case!("a subnet around another is in conflict", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.vpc), cidr_block: s("10.0.0.0/23") }), "InvalidSubnet.Conflict", ["10.0.0.0/23", "10.0.1.0/24"]),
    case!("a subnet outside its VPC names both ranges", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.vpc), cidr_block: s("172.31.112.0/20") }), "InvalidSubnet.Range", ["The CIDR '172.31.112.0/20' is invalid.", "10.0.0.0/16"]),
    case!("a subnet is not smaller than /28", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.vpc), cidr_block: s("10.0.5.0/29") }), "InvalidSubnet.Range", ["10.0.5.0/29", "/28"]),
    case!("a range that is not aligned names the one that is", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.default_vpc), cidr_block: s("172.31.113.0/20") }), "InvalidParameterValue", ["Value (172.31.113.0/20) for parameter cidrBlock is invalid. This is not a valid CIDR block.", "172.31.112.0/20"]),
    case!("a zone of another region", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.vpc), cidr_block: s("10.0.5.0/24"), availability_zone: s("us-east-1a") }), "InvalidParameterValue", ["us-east-1a", "ap-northeast-2a, ap-northeast-2b"]),
    case!("a zone's name and id agree", |w| CreateSubnet(CreateSubnetRequest { vpc_id: s(&w.vpc), cidr_block: s("10.0.5.0/24"), availability_zone: s("ap-northeast-2a"), availability_zone_id: s("apne2-az2") }), "InvalidParameterCombination", ["apne2-az1", "apne2-az2"]),
    case!("a subnet with something in it stays", |w| DeleteSubnet(DeleteSubnetRequest { subnet_id: s(&w.subnet) }), "DependencyViolation", ["The subnet '", "has dependencies and cannot be deleted", "nat-"]),
    case!("no subnet, no deletion", |_| DeleteSubnet(DeleteSubnetRequest { subnet_id: s("subnet-12345678") }), "InvalidSubnetID.NotFound", ["The subnet ID 'subnet-12345678' does not exist"]),
    case!("one attribute of a subnet at a time", |w| ModifySubnetAttribute(ModifySubnetAttributeRequest { subnet_id: s(&w.subnet), map_public_ip_on_launch: Some(AttributeBooleanValue { value: Some(true) }), private_dns_hostname_type_on_launch: s("ip-name") }), "InvalidParameterCombination", ["Only one"]),
    case!("host names are of two kinds", |w| ModifySubnetAttribute(ModifySubnetAttributeRequest { subnet_id: s(&w.subnet), private_dns_hostname_type_on_launch: s("pet-name") }), "InvalidParameterValue", ["pet-name"]),
    case!("without an IPv6 range there is no IPv6 address", |w| ModifySubnetAttribute(ModifySubnetAttributeRequest { subnet_id: s(&w.subnet), assign_ipv6_address_on_creation: Some(AttributeBooleanValue { value: Some(true) }) }), "InvalidParameterValue", ["IPv6"]),
    case!("a gateway is attached once", |w| AttachInternetGateway(AttachInternetGatewayRequest { internet_gateway_id: s(&w.gateway), vpc_id: s(&w.other_vpc) }), "Resource.AlreadyAssociated", ["is already attached to network vpc-"]),
    case!("a VPC has one internet gateway", |w| AttachInternetGateway(AttachInternetGatewayRequest { internet_gateway_id: s(&w.loose_gateway), vpc_id: s(&w.vpc) }), "InvalidParameterValue", ["already has an internet gateway attached"]),
    case!("a gateway is detached from its own VPC", |w| DetachInternetGateway(DetachInternetGatewayRequest { internet_gateway_id: s(&w.gateway), vpc_id: s(&w.other_vpc) }), "Gateway.NotAttached", ["is not attached to network"]),
    case!("a gateway with public addresses behind it stays", |w| DetachInternetGateway(DetachInternetGatewayRequest { internet_gateway_id: s(&w.gateway), vpc_id: s(&w.vpc) }), "DependencyViolation", ["mapped public address(es)"]),
    case!("an attached gateway stays", |w| DeleteInternetGateway(DeleteInternetGatewayRequest { internet_gateway_id: s(&w.gateway) }), "DependencyViolation", ["The internetGateway 'igw-", "vpc-"]),
    case!("no gateway, no deletion", |_| DeleteInternetGateway(DeleteInternetGatewayRequest { internet_gateway_id: s("igw-12345678") }), "InvalidInternetGatewayID.NotFound", ["The internetGateway ID 'igw-12345678' does not exist"]),
    case!("options have known keys", |_| CreateDhcpOptions(CreateDhcpOptionsRequest { dhcp_configurations: vec![NewDhcpConfiguration { key: s("colour"), values: vec!["red".into()] }] }), "InvalidParameterValue", ["colour", "domain-name-servers"]),
    case!("a name server is an address", |_| CreateDhcpOptions(CreateDhcpOptionsRequest { dhcp_configurations: vec![NewDhcpConfiguration { key: s("domain-name-servers"), values: vec!["ns.example".into()] }] }), "InvalidParameterValue", ["ns.example"]),
    case!("four name servers at most", |_| CreateDhcpOptions(CreateDhcpOptionsRequest { dhcp_configurations: vec![NewDhcpConfiguration { key: s("domain-name-servers"), values: vec!["10.0.0.1,10.0.0.2,10.0.0.3,10.0.0.4,10.0.0.5".into()] }] }), "InvalidParameterValue", ["at most 4"]),
    case!("options that are there", |w| AssociateDhcpOptions(AssociateDhcpOptionsRequest { dhcp_options_id: s("dopt-12345678"), vpc_id: s(&w.vpc) }), "InvalidDhcpOptionID.NotFound", ["dopt-12345678"]),
    case!("options in use stay", |w| DeleteDhcpOptions(DeleteDhcpOptionsRequest { dhcp_options_id: options(w) }), "DependencyViolation", ["vpc-"]),
];

fn primary(w: &crate::World) -> String {
    let vpcs =
        w.yard.ok::<DescribeVpcs>(DescribeVpcsRequest { vpc_ids: vec![w.vpc.clone()], ..Default::default() });
    let vpc = one(vpcs.vpcs);
    one(vpc.cidr_block_association_set).association_id.expect("an association has an id").into()
}

fn options(w: &crate::World) -> Option<String> {
    let vpcs =
        w.yard.ok::<DescribeVpcs>(DescribeVpcsRequest { vpc_ids: vec![w.vpc.clone()], ..Default::default() });
    one(vpcs.vpcs).dhcp_options_id.map(Into::into)
}
