//! Network interfaces and network ACLs.

use shapes_ec2::*;
use trial::{case, s};

use crate::Case;

// One case a line, as a table.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    case!("an interface needs a subnet", |_| CreateNetworkInterface(CreateNetworkInterfaceRequest {}), "MissingParameter", ["SubnetId"]),
    case!("an interface's subnet is there", |_| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s("subnet-12345678") }), "InvalidSubnetID.NotFound", ["subnet-12345678"]),
    case!("an address stands once", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), private_ip_address: s("10.0.1.50") }), "InvalidIPAddress.InUse", ["Address 10.0.1.50 is in use."]),
    case!("an address is of the subnet", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), private_ip_address: s("10.0.2.50") }), "InvalidParameterValue", ["10.0.2.50", "10.0.1.0/24"]),
    case!("the router's address is AWS's", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), private_ip_address: s("10.0.1.1") }), "InvalidParameterValue", ["reserved"]),
    case!("the last address is AWS's", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), private_ip_address: s("10.0.1.255") }), "InvalidParameterValue", ["reserved"]),
    case!("an address is an address", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), private_ip_address: s("10.0.1") }), "InvalidParameterValue", ["10.0.1", "privateIpAddress"]),
    case!("an interface has one primary address", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), private_ip_address: s("10.0.1.70"), private_ip_addresses: vec![PrivateIpAddressSpecification { primary: Some(true), private_ip_address: s("10.0.1.71") }] }), "InvalidParameterCombination", ["primary"]),
    case!("further addresses are counted or named", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), secondary_private_ip_address_count: Some(1), private_ip_addresses: vec![PrivateIpAddressSpecification { primary: Some(false), private_ip_address: s("10.0.1.71") }] }), "InvalidParameterCombination", ["Only one"]),
    case!("an interface has 50 addresses at most", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), secondary_private_ip_address_count: Some(50) }), "PrivateIpAddressLimitExceeded", ["50"]),
    case!("a group is there", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), groups: vec!["sg-12345678".into()] }), "InvalidGroup.NotFound", ["sg-12345678"]),
    case!("a group is of the subnet's VPC", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), groups: vec![w.other_group.clone()] }), "InvalidParameter", ["belong to different networks"]),
    case!("trunks are not here, and say so", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), interface_type: s("trunk") }), "NotImplemented", ["trunk"]),
    case!("prefixes are not here, and say so", |w| CreateNetworkInterface(CreateNetworkInterfaceRequest { subnet_id: s(&w.subnet), ipv4_prefix_count: Some(1) }), "NotImplemented", ["prefixes"]),
    case!("an attached interface stays", |w| DeleteNetworkInterface(DeleteNetworkInterfaceRequest { network_interface_id: s(&w.interface) }), "InvalidNetworkInterface.InUse", ["currently in use", "i-"]),
    case!("a NAT gateway's interface stays", |w| DeleteNetworkInterface(DeleteNetworkInterfaceRequest { network_interface_id: s(&w.nat_interface) }), "OperationNotPermitted", ["permission"]),
    case!("no interface, no deletion", |_| DeleteNetworkInterface(DeleteNetworkInterfaceRequest { network_interface_id: s("eni-12345678") }), "InvalidNetworkInterfaceID.NotFound", ["The networkInterface ID 'eni-12345678' does not exist"]),
    case!("what is no interface's id", |_| DeleteNetworkInterface(DeleteNetworkInterfaceRequest { network_interface_id: s("eth0") }), "InvalidNetworkInterfaceId.Malformed", ["eth0"]),
    case!("an interface is attached once", |w| AttachNetworkInterface(AttachNetworkInterfaceRequest { network_interface_id: s(&w.interface), instance_id: s(&w.instance), device_index: Some(1) }), "InvalidNetworkInterface.InUse", ["in use"]),
    case!("an index is used once", |w| AttachNetworkInterface(AttachNetworkInterfaceRequest { network_interface_id: s(&w.loose_interface), instance_id: s(&w.instance), device_index: Some(0) }), "InvalidParameterValue", ["device index '0'"]),
    case!("an attachment has an index", |w| AttachNetworkInterface(AttachNetworkInterfaceRequest { network_interface_id: s(&w.loose_interface), instance_id: s(&w.instance) }), "MissingParameter", ["DeviceIndex"]),
    case!("an attachment's zone is the instance's", |w| AttachNetworkInterface(AttachNetworkInterfaceRequest { network_interface_id: Some(w.yard.interface(&w.empty_subnet)), instance_id: s(&w.instance), device_index: Some(1) }), "InvalidParameterCombination", ["same availability zone", "ap-northeast-2b"]),
    case!("the first interface stays", |w| DetachNetworkInterface(DetachNetworkInterfaceRequest { attachment_id: s(&w.attachment) }), "OperationNotPermitted", ["device index 0"]),
    case!("no attachment, no end of it", |_| DetachNetworkInterface(DetachNetworkInterfaceRequest { attachment_id: s("eni-attach-12345678") }), "InvalidAttachmentID.NotFound", ["eni-attach-12345678"]),
    case!("one attribute of an interface at a time", |w| ModifyNetworkInterfaceAttribute(ModifyNetworkInterfaceAttributeRequest { network_interface_id: s(&w.interface), description: Some(AttributeValue { value: s("d") }), groups: vec![w.group.clone()] }), "InvalidParameterCombination", ["Only one"]),
    case!("some attribute of an interface", |w| ModifyNetworkInterfaceAttribute(ModifyNetworkInterfaceAttributeRequest { network_interface_id: s(&w.interface) }), "MissingParameter", ["Groups"]),
    case!("an interface's new group is of its VPC", |w| ModifyNetworkInterfaceAttribute(ModifyNetworkInterfaceAttributeRequest { network_interface_id: s(&w.interface), groups: vec![w.other_group.clone()] }), "InvalidParameter", ["different networks"]),
    case!("an attachment that is changed is the interface's", |w| ModifyNetworkInterfaceAttribute(ModifyNetworkInterfaceAttributeRequest { network_interface_id: s(&w.loose_interface), attachment: Some(NetworkInterfaceAttachmentChanges { attachment_id: s(&w.attachment), delete_on_termination: Some(true), ..Default::default() }) }), "InvalidAttachmentID.NotFound", ["eni-attach-"]),
    case!("an attribute that interfaces have", |w| DescribeNetworkInterfaceAttribute(DescribeNetworkInterfaceAttributeRequest { network_interface_id: s(&w.interface), attribute: s("colour") }), "InvalidParameterValue", ["colour", "sourceDestCheck"]),
    case!("further addresses are asked for", |w| AssignPrivateIpAddresses(AssignPrivateIpAddressesRequest { network_interface_id: s(&w.interface) }), "MissingParameter", ["SecondaryPrivateIpAddressCount"]),
    case!("a held address does not move unasked", |w| AssignPrivateIpAddresses(AssignPrivateIpAddressesRequest { network_interface_id: s(&w.interface), private_ip_addresses: vec!["10.0.1.60".into()] }), "InvalidIPAddress.InUse", ["10.0.1.60"]),
    case!("a primary address does not move at all", |w| AssignPrivateIpAddresses(AssignPrivateIpAddressesRequest { network_interface_id: s(&w.interface), private_ip_addresses: vec!["10.0.1.60".into()], allow_reassignment: Some(true) }), "InvalidIPAddress.InUse", ["10.0.1.60"]),
    case!("the primary address stays", |w| UnassignPrivateIpAddresses(UnassignPrivateIpAddressesRequest { network_interface_id: s(&w.interface), private_ip_addresses: vec!["10.0.1.50".into()] }), "InvalidParameterValue", ["10.0.1.50", "secondary"]),
    case!("an ACL needs a VPC", |_| CreateNetworkAcl(CreateNetworkAclRequest {}), "MissingParameter", ["VpcId"]),
    case!("the default ACL stays", |w| DeleteNetworkAcl(DeleteNetworkAclRequest { network_acl_id: s(&w.default_acl) }), "InvalidParameterValue", ["cannot delete default network ACL"]),
    case!("an ACL in use stays", |w| DeleteNetworkAcl(DeleteNetworkAclRequest { network_acl_id: s(&w.acl) }), "DependencyViolation", ["The networkAcl 'acl-", "subnet-"]),
    case!("no ACL, no deletion", |_| DeleteNetworkAcl(DeleteNetworkAclRequest { network_acl_id: s("acl-12345678") }), "InvalidNetworkAclID.NotFound", ["The networkAcl ID 'acl-12345678' does not exist"]),
    case!("an entry's number is used once", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { rule_number: Some(100), ..entry(&w.acl) }), "NetworkAclEntryAlreadyExists", ["The network acl entry identified by 100 already exists."]),
    case!("32767 is AWS's", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { rule_number: Some(32767), ..entry(&w.acl) }), "InvalidParameterValue", ["32767", "1 to 32766"]),
    case!("0 is no number of an entry", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { rule_number: Some(0), ..entry(&w.acl) }), "InvalidParameterValue", ["ruleNumber"]),
    case!("an entry allows or denies", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { rule_action: s("maybe"), ..entry(&w.acl) }), "InvalidParameterValue", ["maybe"]),
    case!("an entry has a protocol", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { protocol: s("pigeon"), ..entry(&w.acl) }), "InvalidParameterValue", ["pigeon"]),
    case!("an entry has a range", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { cidr_block: None, ..entry(&w.acl) }), "MissingParameter", ["CidrBlock"]),
    case!("an entry has one range", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { ipv6_cidr_block: s("::/0"), ..entry(&w.acl) }), "InvalidParameterCombination", ["Only one"]),
    case!("an entry for TCP has ports", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { protocol: s("6"), ..entry(&w.acl) }), "MissingParameter", ["PortRange"]),
    case!("an entry's ports are in order", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { protocol: s("tcp"), port_range: Some(PortRange { from: Some(443), to: Some(80) }), ..entry(&w.acl) }), "InvalidParameterValue", ["443-80"]),
    case!("an entry for ICMP has type and code", |w| CreateNetworkAclEntry(CreateNetworkAclEntryRequest { protocol: s("1"), ..entry(&w.acl) }), "MissingParameter", ["IcmpTypeCode"]),
    case!("an entry that is replaced is there", |w| ReplaceNetworkAclEntry(ReplaceNetworkAclEntryRequest { network_acl_id: s(&w.acl), rule_number: Some(200), egress: Some(false), protocol: s("-1"), rule_action: s("deny"), cidr_block: s("0.0.0.0/0") }), "InvalidNetworkAclEntry.NotFound", ["200"]),
    case!("an entry's direction counts", |w| DeleteNetworkAclEntry(DeleteNetworkAclEntryRequest { network_acl_id: s(&w.acl), rule_number: Some(100), egress: Some(true) }), "InvalidNetworkAclEntry.NotFound", ["100"]),
    case!("an ACL's association is there", |w| ReplaceNetworkAclAssociation(ReplaceNetworkAclAssociationRequest { association_id: s("aclassoc-12345678"), network_acl_id: s(&w.acl) }), "InvalidAssociationID.NotFound", ["aclassoc-12345678"]),
    case!("an ACL is there", |w| ReplaceNetworkAclAssociation(ReplaceNetworkAclAssociationRequest { association_id: s(&w.acl_association), network_acl_id: s("acl-12345678") }), "InvalidNetworkAclID.NotFound", ["acl-12345678"]),
];

/// An entry that would be taken.
fn entry(acl: &str) -> CreateNetworkAclEntryRequest {
    CreateNetworkAclEntryRequest {
        network_acl_id: s(acl),
        rule_number: Some(110),
        egress: Some(false),
        protocol: s("-1"),
        rule_action: s("allow"),
        cidr_block: s("0.0.0.0/0"),
        ..Default::default()
    }
}
