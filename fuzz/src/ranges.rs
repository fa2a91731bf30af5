//! Address ranges as callers write them, in every place that takes one: refused, or kept as a network that
//! holds to the laws.

use shapes_ec2 as shapes;
use wire::{Call, Structure};

use crate::{laws, world};

/// Lines, each a range: of a VPC, then of subnets, rules, routes and ACL entries in turn.
pub fn run(bytes: &[u8]) {
    let ctx = world::new();
    let mut lines =
        bytes.split(|byte| *byte == b'\n').take(8).map(|line| String::from_utf8_lossy(line).into_owned());
    let Some(first) = lines.next() else { return };
    let own = shapes::CreateVpcRequest { cidr_block: Some(first), ..Default::default() };
    let made = call::<shapes::CreateVpc>(&ctx, own).and_then(|made| made.vpc?.vpc_id).map(Into::into);
    let vpc = made.or_else(|| {
        let all = call::<shapes::DescribeVpcs>(&ctx, shapes::DescribeVpcsRequest::default())?;
        all.vpcs.into_iter().next()?.vpc_id.map(Into::into)
    });
    for line in lines {
        each_place(&ctx, &vpc, &line);
    }
    laws::hold(&ctx);
}

fn each_place(ctx: &resources::Ctx, vpc: &Option<String>, range: &str) {
    let range = || Some(range.to_owned());
    let subnet =
        shapes::CreateSubnetRequest { vpc_id: vpc.clone(), cidr_block: range(), ..Default::default() };
    let subnet =
        call::<shapes::CreateSubnet>(ctx, subnet).and_then(|made| made.subnet?.subnet_id).map(Into::into);
    let more = shapes::AssociateVpcCidrBlockRequest {
        vpc_id: vpc.clone(),
        cidr_block: range(),
        ..Default::default()
    };
    call::<shapes::AssociateVpcCidrBlock>(ctx, more);
    let groups =
        call::<shapes::DescribeSecurityGroups>(ctx, shapes::DescribeSecurityGroupsRequest::default());
    let group = groups.and_then(|all| all.security_groups.into_iter().next()?.group_id).map(Into::into);
    let rule = shapes::AuthorizeSecurityGroupIngressRequest {
        group_id: group,
        ip_protocol: Some("tcp".into()),
        from_port: Some(1),
        to_port: Some(2),
        cidr_ip: range(),
        ..Default::default()
    };
    call::<shapes::AuthorizeSecurityGroupIngress>(ctx, rule);
    let tables = call::<shapes::DescribeRouteTables>(ctx, shapes::DescribeRouteTablesRequest::default());
    let table = tables.and_then(|all| all.route_tables.into_iter().next()?.route_table_id).map(Into::into);
    let gateways =
        call::<shapes::DescribeInternetGateways>(ctx, shapes::DescribeInternetGatewaysRequest::default());
    let gateway = gateways
        .and_then(|all| all.internet_gateways.into_iter().next()?.internet_gateway_id)
        .map(Into::into);
    let route = shapes::CreateRouteRequest {
        route_table_id: table,
        destination_cidr_block: range(),
        gateway_id: gateway,
        ..Default::default()
    };
    call::<shapes::CreateRoute>(ctx, route);
    let acls = call::<shapes::DescribeNetworkAcls>(ctx, shapes::DescribeNetworkAclsRequest::default());
    let entry = shapes::CreateNetworkAclEntryRequest {
        network_acl_id: acls
            .and_then(|all| all.network_acls.into_iter().next()?.network_acl_id)
            .map(Into::into),
        rule_number: Some(7),
        protocol: Some("-1".into()),
        rule_action: Some("deny".into()),
        egress: Some(false),
        cidr_block: range(),
        ..Default::default()
    };
    call::<shapes::CreateNetworkAclEntry>(ctx, entry);
    let interface = shapes::CreateNetworkInterfaceRequest {
        subnet_id: subnet,
        private_ip_address: range().map(|range| range.split('/').next().unwrap_or_default().to_owned()),
        ..Default::default()
    };
    call::<shapes::CreateNetworkInterface>(ctx, interface);
}

/// The answer, where the request is not refused.
fn call<C: Call>(ctx: &resources::Ctx, input: C::Input) -> Option<C::Output>
where
    C::Output: Structure,
{
    let entry =
        world::services()[0].entries.iter().find(|entry| entry.operation.name == C::OPERATION.name)?;
    match entry.call(ctx, Box::new(input)) {
        Ok(output) => output.into_any().downcast::<C::Output>().ok().map(|output| *output),
        Err(fault) => {
            laws::proper(C::OPERATION.name, &fault);
            None
        }
    }
}
