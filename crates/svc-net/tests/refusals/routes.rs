//! Route tables and routes.

use shapes_ec2::*;
use trial::ec2::filter;
use trial::{case, one, s};

use crate::Case;

// One case a line, as a table.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    case!("a table needs a VPC", |_| CreateRouteTable(CreateRouteTableRequest {}), "MissingParameter", ["VpcId"]),
    case!("a table that subnets use stays", |w| DeleteRouteTable(DeleteRouteTableRequest { route_table_id: s(&w.table) }), "DependencyViolation", ["The routeTable 'rtb-", "subnet-"]),
    case!("the main table stays", |w| DeleteRouteTable(DeleteRouteTableRequest { route_table_id: Some(main_table(w)) }), "DependencyViolation", ["main route table"]),
    case!("no table, no deletion", |_| DeleteRouteTable(DeleteRouteTableRequest { route_table_id: s("rtb-12345678") }), "InvalidRouteTableID.NotFound", ["The routeTable ID 'rtb-12345678' does not exist"]),
    case!("a route needs a destination", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), gateway_id: s(&w.gateway) }), "MissingParameter", ["destinationCidrBlock"]),
    case!("a route has one destination", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), destination_ipv6_cidr_block: s("::/0"), gateway_id: s(&w.gateway) }), "InvalidParameterCombination", ["Only one of"]),
    case!("a destination is a range", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("everywhere"), gateway_id: s(&w.gateway) }), "InvalidParameterValue", ["everywhere"]),
    case!("a route needs a target", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16") }), "MissingParameter", ["gatewayId"]),
    case!("a route has one target", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), gateway_id: s(&w.gateway), nat_gateway_id: s(&w.nat) }), "InvalidParameterCombination", ["exactly one target"]),
    case!("a destination stands once", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("0.0.0.0/0"), nat_gateway_id: s(&w.nat) }), "RouteAlreadyExists", ["The route identified by 0.0.0.0/0 already exists."]),
    case!("the local route is there already", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.0.0.0/16"), gateway_id: s(&w.gateway) }), "RouteAlreadyExists", ["10.0.0.0/16"]),
    case!("a part of the VPC's own range cannot be led elsewhere here", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.0.2.0/24"), network_interface_id: s(&w.interface) }), "NotImplemented", ["10.0.2.0/24", "10.0.0.0/16"]),
    case!("local is not made", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), gateway_id: s("local") }), "InvalidParameterValue", ["local"]),
    case!("a gateway that is attached nowhere", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.other_table), destination_cidr_block: s("0.0.0.0/0"), gateway_id: s(&w.loose_gateway) }), "Gateway.NotAttached", ["igw-", "vpc-"]),
    case!("a gateway of another VPC", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.other_table), destination_cidr_block: s("0.0.0.0/0"), gateway_id: s(&w.gateway) }), "InvalidParameterValue", ["route table rtb-", "network gateway igw-", "belong to different networks"]),
    case!("a gateway that is not there", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), gateway_id: s("igw-12345678") }), "InvalidInternetGatewayID.NotFound", ["igw-12345678"]),
    case!("a gateway's id that is none", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), gateway_id: s("gate") }), "InvalidGatewayID.NotFound", ["gate"]),
    case!("a VPN gateway is not here, and says so", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), gateway_id: s("vgw-12345678") }), "NotImplemented", ["vgw-12345678"]),
    case!("a transit gateway is not here, and says so", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), transit_gateway_id: s("tgw-12345678") }), "NotImplemented", ["TransitGatewayId"]),
    case!("a NAT gateway that is not there", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), nat_gateway_id: s("nat-12345678") }), "InvalidNatGatewayID.NotFound", ["The natGateway ID 'nat-12345678' does not exist"]),
    case!("the same, as tutorials name it", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), gateway_id: s("nat-12345678") }), "InvalidNatGatewayID.NotFound", ["nat-12345678"]),
    case!("a NAT gateway of another VPC", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.other_table), destination_cidr_block: s("0.0.0.0/0"), nat_gateway_id: s(&w.nat) }), "InvalidParameterValue", ["belong to different networks"]),
    case!("an interface of another VPC", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.other_table), destination_cidr_block: s("0.0.0.0/0"), network_interface_id: s(&w.interface) }), "InvalidParameterValue", ["interface eni-", "different networks"]),
    case!("an instance of another VPC", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.other_table), destination_cidr_block: s("0.0.0.0/0"), instance_id: s(&w.instance) }), "InvalidParameterValue", ["instance i-", "different networks"]),
    case!("a prefix list that is not there", |w| CreateRoute(CreateRouteRequest { route_table_id: s(&w.table), destination_prefix_list_id: s("pl-12345678"), gateway_id: s(&w.gateway) }), "InvalidPrefixListID.NotFound", ["pl-12345678"]),
    case!("only what is there is replaced", |w| ReplaceRoute(ReplaceRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16"), gateway_id: s(&w.gateway) }), "InvalidParameterValue", ["There is no route defined for '10.50.0.0/16' in the route table. Use CreateRoute instead."]),
    case!("a local route keeps its target", |w| ReplaceRoute(ReplaceRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.0.0.0/16"), network_interface_id: s(&w.interface) }), "NotImplemented", ["local route"]),
    case!("other routes do not become local", |w| ReplaceRoute(ReplaceRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("0.0.0.0/0"), local_target: Some(true) }), "InvalidParameterValue", ["0.0.0.0/0"]),
    case!("only what is there is deleted", |w| DeleteRoute(DeleteRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.50.0.0/16") }), "InvalidRoute.NotFound", ["no route with destination-cidr-block 10.50.0.0/16 in route table rtb-"]),
    case!("the local route stays", |w| DeleteRoute(DeleteRouteRequest { route_table_id: s(&w.table), destination_cidr_block: s("10.0.0.0/16") }), "InvalidParameterValue", ["cannot remove local route 10.0.0.0/16"]),
    case!("a subnet uses one table", |w| AssociateRouteTable(AssociateRouteTableRequest { route_table_id: Some(main_table(w)), subnet_id: s(&w.subnet) }), "Resource.AlreadyAssociated", ["conflicts with an existing association"]),
    case!("a subnet's table is of its VPC", |w| AssociateRouteTable(AssociateRouteTableRequest { route_table_id: s(&w.other_table), subnet_id: s(&w.empty_subnet) }), "InvalidParameterValue", ["route table rtb-", "subnet subnet-", "belong to different networks"]),
    case!("gateways have no tables here, and say so", |w| AssociateRouteTable(AssociateRouteTableRequest { route_table_id: s(&w.table), gateway_id: s(&w.gateway) }), "NotImplemented", ["gateway"]),
    case!("an association that is not there", |_| DisassociateRouteTable(DisassociateRouteTableRequest { association_id: s("rtbassoc-12345678") }), "InvalidAssociationID.NotFound", ["The association ID 'rtbassoc-12345678' does not exist"]),
    case!("the main association stays", |w| DisassociateRouteTable(DisassociateRouteTableRequest { association_id: Some(main_association(w)) }), "InvalidParameterValue", ["cannot disassociate the main route table association"]),
    case!("an association goes to a table of its VPC", |w| ReplaceRouteTableAssociation(ReplaceRouteTableAssociationRequest { association_id: s(&w.association), route_table_id: s(&w.other_table) }), "InvalidParameterValue", ["different networks"]),
];

fn main(w: &crate::World) -> RouteTable {
    let filters = vec![filter("vpc-id", &w.vpc), filter("association.main", "true")];
    let found =
        w.yard.ok::<DescribeRouteTables>(DescribeRouteTablesRequest { filters, ..Default::default() });
    one(found.route_tables)
}

fn main_table(w: &crate::World) -> String {
    main(w).route_table_id.expect("a table has an id").into()
}

fn main_association(w: &crate::World) -> String {
    let association = one(main(w).associations);
    association.route_table_association_id.expect("an association has an id").into()
}
