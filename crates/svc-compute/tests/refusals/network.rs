//! The network of `RunInstances`.

use shapes_ec2::*;
use trial::{case, s};

use crate::{Case, World};

/// A described interface in the small subnet, at index 0.
fn nic(w: &World) -> InstanceNetworkInterfaceSpecification {
    InstanceNetworkInterfaceSpecification {
        device_index: Some(0),
        subnet_id: s(&w.small_subnet),
        ..Default::default()
    }
}

fn with(w: &World, nics: Vec<InstanceNetworkInterfaceSpecification>) -> RunInstancesRequest {
    RunInstancesRequest { network_interfaces: nics, ..w.good() }
}

fn zone(name: &str) -> Option<Placement> {
    Some(Placement { availability_zone: s(name), ..Default::default() })
}

pub(crate) const CASES: &[Case] = &[
    case!(
        "a subnet that there is not",
        |w| RunInstances(RunInstancesRequest { subnet_id: s("subnet-12345678"), ..w.good() }),
        "InvalidSubnetID.NotFound",
        ["The subnet ID 'subnet-12345678' does not exist"]
    ),
    case!(
        "what is no subnet's id",
        |w| RunInstances(RunInstancesRequest { subnet_id: s("public"), ..w.good() }),
        "InvalidSubnetID.Malformed",
        ["public"]
    ),
    case!(
        "a group that there is not",
        |w| RunInstances(RunInstancesRequest { security_group_ids: vec!["sg-12345678".into()], ..w.good() }),
        "InvalidGroup.NotFound",
        ["The security group 'sg-12345678' does not exist"]
    ),
    case!(
        "a group of another VPC",
        |w| RunInstances(RunInstancesRequest { security_group_ids: vec![w.group.clone()], ..w.good() }),
        "InvalidParameter",
        ["Security group sg-", "and subnet subnet-", "belong to different networks."]
    ),
    case!(
        "a group's name that the default VPC does not have",
        |w| RunInstances(RunInstancesRequest { security_groups: vec!["web".into()], ..w.good() }),
        "InvalidGroup.NotFound",
        ["'web' does not exist in default VPC"]
    ),
    case!(
        "a group's name with a subnet",
        |w| RunInstances(RunInstancesRequest {
            security_groups: vec!["web".into()],
            subnet_id: s(&w.small_subnet),
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["groupName cannot be used with the parameter subnet"]
    ),
    case!(
        "a zone that there is not",
        |w| RunInstances(RunInstancesRequest { placement: zone("mars-1a"), ..w.good() }),
        "InvalidParameterValue",
        ["Invalid availability zone: [mars-1a]"]
    ),
    case!(
        "another zone than the subnet's",
        |w| RunInstances(RunInstancesRequest {
            placement: zone("ap-northeast-2c"),
            subnet_id: s(&w.small_subnet),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["ap-northeast-2c", "ap-northeast-2a"]
    ),
    case!(
        "an address outside the subnet",
        |w| RunInstances(RunInstancesRequest {
            private_ip_address: s("10.0.9.9"),
            subnet_id: s(&w.small_subnet),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["10.0.9.9", "10.0.1.0/28"]
    ),
    case!(
        "an address that AWS keeps",
        |w| RunInstances(RunInstancesRequest {
            private_ip_address: s("10.0.1.1"),
            subnet_id: s(&w.small_subnet),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["10.0.1.1", "reserved"]
    ),
    case!(
        "what is no address",
        |w| RunInstances(RunInstancesRequest {
            private_ip_address: s("ten"),
            subnet_id: s(&w.small_subnet),
            ..w.good()
        }),
        "InvalidParameterValue",
        ["ten", "IPv4"]
    ),
    case!(
        "one address for two",
        |w| RunInstances(RunInstancesRequest {
            private_ip_address: s("10.0.1.9"),
            subnet_id: s(&w.small_subnet),
            max_count: Some(2),
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["more than one instance"]
    ),
    case!(
        "more instances than the subnet has addresses",
        |w| RunInstances(RunInstancesRequest {
            subnet_id: s(&w.small_subnet),
            min_count: Some(11),
            max_count: Some(20),
            ..w.good()
        }),
        "InsufficientFreeAddressesInSubnet",
        ["not enough free addresses in subnet"]
    ),
    case!(
        "interfaces beside a subnet",
        |w| RunInstances(RunInstancesRequest { subnet_id: s(&w.small_subnet), ..with(w, vec![nic(w)]) }),
        "InvalidParameterCombination",
        ["Network interfaces and an instance-level subnet ID"]
    ),
    case!(
        "interfaces beside groups",
        |w| RunInstances(RunInstancesRequest {
            security_group_ids: vec![w.group.clone()],
            ..with(w, vec![nic(w)])
        }),
        "InvalidParameterCombination",
        ["instance-level security groups"]
    ),
    case!(
        "interfaces beside an address",
        |w| RunInstances(RunInstancesRequest { private_ip_address: s("10.0.1.9"), ..with(w, vec![nic(w)]) }),
        "InvalidParameterCombination",
        ["instance-level private IP address"]
    ),
    case!(
        "an interface without an index",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification { device_index: None, ..nic(w) }],
            ..w.good()
        }),
        "MissingParameter",
        ["requires a device index"]
    ),
    case!(
        "no first interface",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                device_index: Some(1),
                ..nic(w)
            }],
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["device at index 0"]
    ),
    case!(
        "two first interfaces",
        |w| RunInstances(RunInstancesRequest { ..with(w, vec![nic(w), nic(w)]) }),
        "InvalidParameterValue",
        ["unique device index"]
    ),
    case!(
        "three interfaces of a type with two",
        |w| RunInstances(RunInstancesRequest {
            ..with(
                w,
                (0..3)
                    .map(|n| InstanceNetworkInterfaceSpecification { device_index: Some(n), ..nic(w) })
                    .collect()
            )
        }),
        "AttachmentLimitExceeded",
        ["Interface count 3 exceeds the limit"]
    ),
    case!(
        "three addresses of a type with two",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                secondary_private_ip_address_count: Some(2),
                ..nic(w)
            }],
            ..w.good()
        }),
        "PrivateIpAddressLimitExceeded",
        ["Number of private addresses will exceed limit"]
    ),
    case!(
        "interfaces in two zones",
        |w| RunInstances(RunInstancesRequest {
            ..with(
                w,
                vec![
                    nic(w),
                    InstanceNetworkInterfaceSpecification {
                        device_index: Some(1),
                        subnet_id: s(&w.second_subnet),
                        ..Default::default()
                    }
                ]
            )
        }),
        "InvalidParameterCombination",
        ["one availability zone of one VPC"]
    ),
    case!(
        "a public address with two interfaces",
        |w| RunInstances(RunInstancesRequest {
            ..with(
                w,
                vec![
                    InstanceNetworkInterfaceSpecification {
                        associate_public_ip_address: Some(true),
                        ..nic(w)
                    },
                    InstanceNetworkInterfaceSpecification { device_index: Some(1), ..nic(w) },
                ]
            )
        }),
        "InvalidParameterCombination",
        ["associatePublicIPAddress", "multiple network interfaces"]
    ),
    case!(
        "an interface that there is not",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                device_index: Some(0),
                network_interface_id: s("eni-12345678"),
                ..Default::default()
            }],
            ..w.good()
        }),
        "InvalidNetworkInterfaceID.NotFound",
        ["eni-12345678"]
    ),
    case!(
        "an interface with a subnet besides",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                network_interface_id: s(&w.interface),
                ..nic(w)
            }],
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["both a network interface ID and a subnet ID"]
    ),
    case!(
        "one interface for two",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                device_index: Some(0),
                network_interface_id: s(&w.interface),
                ..Default::default()
            }],
            max_count: Some(2),
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["more than one instance"]
    ),
    case!(
        "one interface twice",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: (0..2)
                .map(|n| InstanceNetworkInterfaceSpecification {
                    device_index: Some(n),
                    network_interface_id: s(&w.interface),
                    ..Default::default()
                })
                .collect(),
            ..w.good()
        }),
        "InvalidNetworkInterface.InUse",
        ["in use"]
    ),
    case!(
        "two primary addresses",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                private_ip_addresses: ["10.0.1.8", "10.0.1.9"]
                    .map(|ip| PrivateIpAddressSpecification {
                        primary: Some(true),
                        private_ip_address: s(ip),
                    })
                    .to_vec(),
                ..nic(w)
            }],
            ..w.good()
        }),
        "InvalidParameterCombination",
        ["Only one primary"]
    ),
    case!(
        "a fabric adapter",
        |w| RunInstances(RunInstancesRequest {
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                interface_type: s("efa"),
                ..nic(w)
            }],
            ..w.good()
        }),
        "NotImplemented",
        ["Elastic Fabric Adapter"]
    ),
];
