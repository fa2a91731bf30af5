//! Security groups and their rules.

use shapes_ec2::*;
use trial::ec2::{filter, tagged};
use trial::{case, one, s};

use crate::common::tcp;
use crate::{Case, World};

// One case a line, as a table.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    case!("a group needs a name", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), description: s("d") }), "MissingParameter", ["GroupName"]),
    case!("a group needs a description", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: s("n") }), "MissingParameter", ["GroupDescription"]),
    case!("a group's VPC is there", |_| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s("vpc-12345678"), group_name: s("n"), description: s("d") }), "InvalidVpcID.NotFound", ["vpc-12345678"]),
    case!("names are one of a kind in a VPC", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: s("web"), description: s("d") }), "InvalidGroup.Duplicate", ["The security group 'web' already exists for VPC 'vpc-"]),
    case!("default is taken", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: s("default"), description: s("d") }), "InvalidParameterValue", ["Cannot use reserved security group name: default"]),
    case!("a name does not look like an id", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: s("sg-web"), description: s("d") }), "InvalidParameterValue", ["sg-web"]),
    case!("a name is of plain letters", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: s("웹"), description: s("d") }), "InvalidParameterValue", ["GroupName"]),
    case!("a name is not too long", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: Some("n".repeat(256)), description: s("d") }), "InvalidParameterValue", ["255"]),
    case!("a description is of plain letters", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: s("n"), description: s("a\nb") }), "InvalidParameterValue", ["GroupDescription"]),
    case!("a description is not too long", |w| CreateSecurityGroup(CreateSecurityGroupRequest { vpc_id: s(&w.vpc), group_name: s("n"), description: Some("d".repeat(256)) }), "InvalidParameterValue", ["255"]),
    case!("the default group stays", |w| DeleteSecurityGroup(DeleteSecurityGroupRequest { group_id: Some(default_group(w)) }), "CannotDelete", ["name: \"default\" cannot be deleted by a user"]),
    case!("a group in use stays", |w| DeleteSecurityGroup(DeleteSecurityGroupRequest { group_id: s(&w.group) }), "DependencyViolation", ["has a dependent object", "eni-"]),
    case!("no group, no deletion", |_| DeleteSecurityGroup(DeleteSecurityGroupRequest { group_id: s("sg-12345678") }), "InvalidGroup.NotFound", ["The security group 'sg-12345678' does not exist"]),
    case!("what is no group's id", |_| DeleteSecurityGroup(DeleteSecurityGroupRequest { group_id: s("web") }), "InvalidGroupId.Malformed", ["Invalid id: \"web\" (expecting \"sg-...\")"]),
    case!("a name is looked for in the default VPC", |_| DeleteSecurityGroup(DeleteSecurityGroupRequest { group_name: s("web") }), "InvalidGroup.NotFound", ["'web'", "vpc-"]),
    case!("deletion needs a group", |_| DeleteSecurityGroup(DeleteSecurityGroupRequest {}), "MissingParameter", ["groupName or groupId"]),
    case!("names are described in the default VPC", |_| DescribeSecurityGroups(DescribeSecurityGroupsRequest { group_names: vec!["web".into()] }), "InvalidGroup.NotFound", ["'web'"]),
    case!("groups for a VPC that is not there", |_| GetSecurityGroupsForVpc(GetSecurityGroupsForVpcRequest { vpc_id: s("vpc-12345678") }), "InvalidVpcID.NotFound", ["vpc-12345678"]),
    case!("groups are not filtered by their rules there", |w| GetSecurityGroupsForVpc(GetSecurityGroupsForVpcRequest { vpc_id: s(&w.vpc), filters: vec![filter("ip-permission.cidr", "*")] }), "InvalidParameterValue", ["The filter 'ip-permission.cidr' is invalid"]),
    case!("a rule needs a group", |_| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { ip_permissions: vec![tcp(22, "0.0.0.0/0")] }), "MissingParameter", ["groupId"]),
    case!("a rule needs a permission", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group) }), "MissingParameter", ["ipPermissions"]),
    case!("the same rule again names peer, protocol and ports", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(80, "0.0.0.0/0")] }), "InvalidPermission.Duplicate", ["the specified rule \"peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW\" already exists"]),
    case!("the same rule again in the flat form", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_protocol: s("tcp"), from_port: Some(80), to_port: Some(80), cidr_ip: s("0.0.0.0/0") }), "InvalidPermission.Duplicate", ["0.0.0.0/0"]),
    case!("the rule that every group is born with", |w| AuthorizeSecurityGroupEgress(AuthorizeSecurityGroupEgressRequest { group_id: s(&w.group), ip_permissions: vec![all("0.0.0.0/0")] }), "InvalidPermission.Duplicate", ["peer: 0.0.0.0/0, ALL, ALLOW"]),
    case!("the same rule twice in one call", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(22, "10.0.0.1/32"), tcp(22, "10.0.0.1/32")] }), "InvalidParameterValue", ["must not appear multiple times"]),
    case!("the two forms are not mixed", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(22, "0.0.0.0/0")], ip_protocol: s("tcp") }), "InvalidParameterCombination", ["ipPermissions", "ipProtocol"]),
    case!("a peer's range is a range", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(22, "10.0.0/8")] }), "InvalidParameterValue", ["CIDR block 10.0.0/8 is malformed"]),
    case!("an IPv6 peer's range is one", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![IpPermission { ipv6_ranges: vec![Ipv6Range { cidr_ipv6: s("0.0.0.0/0"), description: None }], ip_ranges: vec![], ..tcp(22, "") }] }), "InvalidParameterValue", ["0.0.0.0/0"]),
    case!("a permission needs a peer", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_protocol: s("tcp"), from_port: Some(1), to_port: Some(1) }), "MissingParameter", ["ipRanges"]),
    case!("a permission needs a protocol", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![IpPermission { ip_protocol: None, ..tcp(22, "0.0.0.0/0") }] }), "MissingParameter", ["ipProtocol"]),
    case!("a protocol is known", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![protocol("carrier-pigeon")] }), "InvalidParameterValue", ["carrier-pigeon"]),
    case!("a protocol's number is below 256", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![protocol("256")] }), "InvalidParameterValue", ["256"]),
    case!("TCP has ports", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![ports(None, None)] }), "InvalidParameterValue", ["Must specify both from and to ports with TCP/UDP."]),
    case!("both ports", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![ports(Some(1), None)] }), "InvalidParameterValue", ["Must specify both"]),
    case!("ports end at 65535", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![ports(Some(1), Some(65536))] }), "InvalidParameterValue", ["TCP/UDP port (65536) out of range"]),
    case!("ports begin at 0", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![ports(Some(-1), Some(-1))] }), "InvalidParameterValue", ["TCP/UDP port (-1) out of range"]),
    case!("ports are in order", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![ports(Some(443), Some(80))] }), "InvalidParameterValue", ["Invalid TCP/UDP port range (443:80)"]),
    case!("an ICMP type has a code", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![icmp(Some(8), None)] }), "InvalidParameterValue", ["ICMP"]),
    case!("an ICMP type is below 256", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![icmp(Some(256), Some(0))] }), "InvalidParameterValue", ["ICMP type (256) out of range"]),
    case!("all ICMP types have all codes", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![icmp(Some(-1), Some(3))] }), "InvalidParameterValue", ["all ICMP types"]),
    case!("a rule's description is of plain letters", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![IpPermission { ip_ranges: vec![IpRange { cidr_ip: s("10.0.0.0/8"), description: s("a\tb") }], ..tcp(22, "") }] }), "InvalidParameterValue", ["Invalid rule description"]),
    case!("a peer group is there", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![from_group("sg-12345678", None)] }), "InvalidGroup.NotFound", ["sg-12345678"]),
    case!("a peer group's id is one", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![from_group("web", None)] }), "InvalidGroupId.Malformed", ["web"]),
    case!("a peer group is of the same VPC", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![from_group(&w.other_group, None)] }), "InvalidGroup.NotFound", ["You have specified two resources that belong to different networks"]),
    case!("a peer group is of the same account", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![from_group(&w.group, Some("999999999999"))] }), "InvalidGroup.NotFound", ["999999999999"]),
    case!("a peer prefix list is there", |w| AuthorizeSecurityGroupEgress(AuthorizeSecurityGroupEgressRequest { group_id: s(&w.group), ip_permissions: vec![IpPermission { prefix_list_ids: vec![PrefixListId { prefix_list_id: s("pl-12345678"), description: None }], ip_ranges: vec![], ..tcp(443, "") }] }), "InvalidPrefixListID.NotFound", ["pl-12345678"]),
    case!("tags of rules are for rules", |w| AuthorizeSecurityGroupIngress(AuthorizeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(22, "0.0.0.0/0")], tag_specifications: tagged("security-group", &[("a", "b")]) }), "InvalidParameterValue", ["taggable"]),
    case!("what is not admitted is not revoked", |w| RevokeSecurityGroupIngress(RevokeSecurityGroupIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(81, "0.0.0.0/0")] }), "InvalidPermission.NotFound", ["does not exist in this security group"]),
    case!("a rule's direction counts", |w| RevokeSecurityGroupEgress(RevokeSecurityGroupEgressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(80, "0.0.0.0/0")] }), "InvalidPermission.NotFound", ["does not exist"]),
    case!("a rule's id is there", |w| RevokeSecurityGroupIngress(RevokeSecurityGroupIngressRequest { group_id: s(&w.group), security_group_rule_ids: vec!["sgr-12345678".into()] }), "InvalidSecurityGroupRuleId.NotFound", ["sgr-12345678"]),
    case!("a rule's id is of the direction", |w| RevokeSecurityGroupEgress(RevokeSecurityGroupEgressRequest { group_id: s(&w.group), security_group_rule_ids: vec![rule(w)] }), "InvalidSecurityGroupRuleId.NotFound", ["sgr-"]),
    case!("rules that are described are there", |_| DescribeSecurityGroupRules(DescribeSecurityGroupRulesRequest { security_group_rule_ids: vec!["sgr-12345678".into()] }), "InvalidSecurityGroupRuleId.NotFound", ["sgr-12345678"]),
    case!("a change needs rules", |w| ModifySecurityGroupRules(ModifySecurityGroupRulesRequest { group_id: s(&w.group) }), "MissingParameter", ["SecurityGroupRule"]),
    case!("a rule that is changed is there", |w| ModifySecurityGroupRules(ModifySecurityGroupRulesRequest { group_id: s(&w.group), security_group_rules: vec![change("sgr-12345678".into(), Some("10.0.0.0/8"))] }), "InvalidSecurityGroupRuleId.NotFound", ["sgr-12345678"]),
    case!("a changed rule has a peer", |w| ModifySecurityGroupRules(ModifySecurityGroupRulesRequest { group_id: s(&w.group), security_group_rules: vec![change(rule(w), None)] }), "MissingParameter", ["CidrIpv4"]),
    case!("a description is for a rule that is there", |w| UpdateSecurityGroupRuleDescriptionsIngress(UpdateSecurityGroupRuleDescriptionsIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(81, "0.0.0.0/0")] }), "InvalidPermission.NotFound", ["does not exist"]),
    case!("descriptions by one way only", |w| UpdateSecurityGroupRuleDescriptionsIngress(UpdateSecurityGroupRuleDescriptionsIngressRequest { group_id: s(&w.group), ip_permissions: vec![tcp(80, "0.0.0.0/0")], security_group_rule_descriptions: vec![SecurityGroupRuleDescription { security_group_rule_id: Some(rule(w)), description: s("d") }] }), "InvalidParameterCombination", ["Only one"]),
];

fn all(range: &str) -> IpPermission {
    IpPermission { ip_protocol: s("-1"), from_port: None, to_port: None, ..tcp(0, range) }
}

fn protocol(name: &str) -> IpPermission {
    IpPermission { ip_protocol: s(name), ..tcp(1, "0.0.0.0/0") }
}

fn ports(from_port: Option<i32>, to_port: Option<i32>) -> IpPermission {
    IpPermission { from_port, to_port, ..tcp(1, "0.0.0.0/0") }
}

fn icmp(from_port: Option<i32>, to_port: Option<i32>) -> IpPermission {
    IpPermission { ip_protocol: s("icmp"), from_port, to_port, ..tcp(1, "0.0.0.0/0") }
}

fn from_group(id: &str, owner: Option<&str>) -> IpPermission {
    let pair = UserIdGroupPair { group_id: s(id), user_id: owner.map(str::to_owned), ..Default::default() };
    IpPermission { ip_ranges: vec![], user_id_group_pairs: vec![pair], ..tcp(1, "") }
}

fn change(id: String, range: Option<&str>) -> SecurityGroupRuleUpdate {
    SecurityGroupRuleUpdate {
        security_group_rule_id: Some(id),
        security_group_rule: Some(SecurityGroupRuleRequest {
            ip_protocol: s("tcp"),
            from_port: Some(1),
            to_port: Some(1),
            cidr_ipv4: range.map(str::to_owned),
            ..Default::default()
        }),
    }
}

fn default_group(w: &World) -> String {
    let filters = vec![filter("vpc-id", &w.vpc), filter("group-name", "default")];
    let input = DescribeSecurityGroupsRequest { filters, ..Default::default() };
    let found = w.yard.ok::<DescribeSecurityGroups>(input);
    one(found.security_groups).group_id.expect("a group has an id").into()
}

/// The rule for port 80.
fn rule(w: &World) -> String {
    let filters = vec![filter("group-id", &w.group)];
    let input = DescribeSecurityGroupRulesRequest { filters, ..Default::default() };
    let rules = w.yard.ok::<DescribeSecurityGroupRules>(input).security_group_rules;
    let ingress = rules.into_iter().find(|rule| rule.is_egress == Some(false));
    ingress.and_then(|rule| rule.security_group_rule_id).expect("the group has such a rule").into()
}
