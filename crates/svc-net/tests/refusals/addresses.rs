//! Elastic IP addresses and NAT gateways.

use shapes_ec2::*;
use trial::{case, s};

use crate::Case;

// One case a line, as a table.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    case!("addresses are for VPCs", |_| AllocateAddress(AllocateAddressRequest { domain: s("standard") }), "InvalidParameterValue", ["standard", "vpc"]),
    case!("own pools are not here, and say so", |_| AllocateAddress(AllocateAddressRequest { public_ipv4_pool: s("ipv4pool-ec2-1") }), "NotImplemented", ["PublicIpv4Pool"]),
    case!("border groups are regions", |_| AllocateAddress(AllocateAddressRequest { network_border_group: s("us-west-2-lax-1") }), "InvalidParameterValue", ["us-west-2-lax-1", "ap-northeast-2"]),
    case!("an address outside the range cannot be had", |_| AllocateAddress(AllocateAddressRequest { address: s("192.0.2.1") }), "InvalidAddress.NotFound", ["192.0.2.1", "198.18.0.0/15"]),
    case!("the yard's own addresses cannot be had", |_| AllocateAddress(AllocateAddressRequest { address: s("198.18.0.7") }), "InvalidAddress.NotFound", ["198.18.0.7"]),
    case!("release needs an id", |_| ReleaseAddress(ReleaseAddressRequest {}), "MissingParameter", ["AllocationId"]),
    case!("release by address is not for VPCs", |_| ReleaseAddress(ReleaseAddressRequest { public_ip: s("198.18.1.1") }), "InvalidParameterValue", ["allocation id"]),
    case!("no allocation, no release", |_| ReleaseAddress(ReleaseAddressRequest { allocation_id: s("eipalloc-12345678") }), "InvalidAllocationID.NotFound", ["The allocation ID 'eipalloc-12345678' does not exist"]),
    case!("an address in use stays", |w| ReleaseAddress(ReleaseAddressRequest { allocation_id: s(&w.used_address) }), "InvalidIPAddress.InUse", ["is in use", "eipassoc-"]),
    case!("an association needs an address", |w| AssociateAddress(AssociateAddressRequest { network_interface_id: s(&w.loose_interface) }), "MissingParameter", ["AllocationId"]),
    case!("an association needs a place", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address) }), "MissingParameter", ["InstanceId"]),
    case!("one place", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address), instance_id: s(&w.instance), network_interface_id: s(&w.interface) }), "InvalidParameterCombination", ["not both"]),
    case!("an address that is named once", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address), public_ip: s("198.18.1.1"), network_interface_id: s(&w.interface) }), "InvalidParameterCombination", ["not both"]),
    case!("a public address that is not held", |w| AssociateAddress(AssociateAddressRequest { public_ip: s("198.18.1.1"), network_interface_id: s(&w.interface) }), "InvalidAddress.NotFound", ["198.18.1.1"]),
    case!("an instance that is not there", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address), instance_id: s("i-12345678") }), "InvalidInstanceID.NotFound", ["The instance ID 'i-12345678' does not exist"]),
    case!("an instance's id that is none", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address), instance_id: s("web-1") }), "InvalidInstanceID.Malformed", ["web-1", "i-..."]),
    case!("a private address that the interface has", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address), network_interface_id: s(&w.interface), private_ip_address: s("10.0.1.99") }), "InvalidParameterValue", ["10.0.1.99", "eni-"]),
    case!("an address stays where it is when asked to", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.used_address), network_interface_id: s(&w.interface), allow_reassociation: Some(false) }), "Resource.AlreadyAssociated", ["is already associated with associate-id eipassoc-"]),
    case!("a NAT gateway's interface is AWS's", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address), network_interface_id: s(&w.nat_interface) }), "OperationNotPermitted", ["eni-"]),
    case!("without an internet gateway there is no public address", |w| AssociateAddress(AssociateAddressRequest { allocation_id: s(&w.free_address), network_interface_id: Some(w.yard.interface(&w.other_subnet)) }), "Gateway.NotAttached", ["is not attached to any internet gateway"]),
    case!("no association, no end of it", |_| DisassociateAddress(DisassociateAddressRequest { association_id: s("eipassoc-12345678") }), "InvalidAssociationID.NotFound", ["The association ID 'eipassoc-12345678' does not exist"]),
    case!("the end of an association needs its id", |_| DisassociateAddress(DisassociateAddressRequest {}), "MissingParameter", ["AssociationId"]),
    case!("a NAT gateway keeps its address", |w| DisassociateAddress(DisassociateAddressRequest { association_id: s(&w.nat_association) }), "AuthFailure", ["permission"]),
    case!("an address that is not held is not described", |_| DescribeAddresses(DescribeAddressesRequest { public_ips: vec!["198.18.1.1".into()] }), "InvalidAddress.NotFound", ["198.18.1.1"]),
    case!("addresses have one attribute", |_| DescribeAddressesAttribute(DescribeAddressesAttributeRequest { attribute: s("colour") }), "InvalidParameterValue", ["domain-name"]),
    case!("a NAT gateway needs a subnet", |w| CreateNatGateway(CreateNatGatewayRequest { allocation_id: s(&w.free_address) }), "MissingParameter", ["SubnetId"]),
    case!("a public NAT gateway needs an address", |w| CreateNatGateway(CreateNatGatewayRequest { subnet_id: s(&w.subnet) }), "MissingParameter", ["The request must include the AllocationId parameter"]),
    case!("a private NAT gateway has no address", |w| CreateNatGateway(CreateNatGatewayRequest { subnet_id: s(&w.subnet), allocation_id: s(&w.free_address), connectivity_type: s("private") }), "InvalidParameterCombination", ["private"]),
    case!("a NAT gateway is public or private", |w| CreateNatGateway(CreateNatGatewayRequest { subnet_id: s(&w.subnet), connectivity_type: s("secret") }), "InvalidParameterValue", ["secret"]),
    case!("a NAT gateway's subnet is there", |w| CreateNatGateway(CreateNatGatewayRequest { subnet_id: s("subnet-12345678"), allocation_id: s(&w.free_address) }), "InvalidSubnetID.NotFound", ["subnet-12345678"]),
    case!("a NAT gateway's address is there", |w| CreateNatGateway(CreateNatGatewayRequest { subnet_id: s(&w.subnet), allocation_id: s("eipalloc-12345678") }), "InvalidAllocationID.NotFound", ["eipalloc-12345678"]),
    case!("a NAT gateway's private address is free", |w| CreateNatGateway(CreateNatGatewayRequest { subnet_id: s(&w.subnet), allocation_id: s(&w.free_address), private_ip_address: s("10.0.1.50") }), "InvalidIPAddress.InUse", ["Address 10.0.1.50 is in use."]),
    case!("further addresses are not here, and say so", |w| CreateNatGateway(CreateNatGatewayRequest { subnet_id: s(&w.subnet), allocation_id: s(&w.free_address), secondary_private_ip_address_count: Some(1) }), "NotImplemented", ["secondary"]),
    case!("no NAT gateway, no deletion", |_| DeleteNatGateway(DeleteNatGatewayRequest { nat_gateway_id: s("nat-12345678") }), "NatGatewayNotFound", ["nat-12345678"]),
    case!("what is no NAT gateway's id", |_| DeleteNatGateway(DeleteNatGatewayRequest { nat_gateway_id: s("gateway") }), "NatGatewayMalformed", ["gateway", "nat-..."]),
];
