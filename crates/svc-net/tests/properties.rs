//! What holds whatever the input: arbitrary text is refused and never a crash, subnets never overlap,
//! no address is given twice.

mod common;

use std::collections::BTreeSet;

use common::Yard;
use proptest::prelude::*;
use shapes_ec2::*;
use trial::{one, s};

/// Text that is a range, nearly one, or anything.
fn range() -> impl Strategy<Value = String> {
    prop_oneof![
        (any::<[u8; 4]>(), 0u8..=40).prop_map(|([a, b, c, d], p)| format!("{a}.{b}.{c}.{d}/{p}")),
        (0u8..=255, 0u8..=255, 16u8..=29).prop_map(|(c, d, p)| format!("10.0.{c}.{d}/{p}")),
        "[0-9./:a-f]{0,24}",
        any::<String>(),
    ]
}

/// An aligned range inside 10.0.0.0/16.
fn inside() -> impl Strategy<Value = ipnet::Ipv4Net> {
    (any::<u16>(), 16u8..=28).prop_map(|(low, prefix)| {
        let [c, d] = low.to_be_bytes();
        ipnet::Ipv4Net::new_assert([10, 0, c, d].into(), prefix).trunc()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_as_a_range_is_answered(texts in prop::collection::vec(range(), 1..20)) {
        let yard = Yard::new();
        let (vpc, group) = (yard.vpc("10.0.0.0/16"), yard.default_vpc());
        let (table, group) = (yard.route_table(&vpc), yard.group(&group, "any"));
        let gateway = yard.gateway(Some(&vpc));
        for text in &texts {
            let _ = yard.call::<CreateVpc>(CreateVpcRequest { cidr_block: s(text), ..Default::default() });
            let _ = yard.call::<CreateSubnet>(CreateSubnetRequest {
                vpc_id: s(&vpc), cidr_block: s(text), ..Default::default()
            });
            let _ = yard.call::<CreateRoute>(CreateRouteRequest {
                route_table_id: s(&table),
                destination_cidr_block: s(text),
                gateway_id: s(&gateway),
                ..Default::default()
            });
            let _ = yard.call::<AuthorizeSecurityGroupIngress>(AuthorizeSecurityGroupIngressRequest {
                group_id: s(&group),
                ip_permissions: vec![common::tcp(80, text)],
                ..Default::default()
            });
            let _ = yard.call::<AssociateVpcCidrBlock>(AssociateVpcCidrBlockRequest {
                vpc_id: s(&vpc), cidr_block: s(text), ..Default::default()
            });
        }
        let subnets = yard.ok::<DescribeSubnets>(Default::default()).subnets;
        let ranges: Vec<ipnet::Ipv4Net> = subnets
            .iter()
            .filter(|subnet| subnet.vpc_id.as_deref() == Some(&vpc))
            .filter_map(|subnet| subnet.cidr_block.as_ref()?.parse().ok())
            .collect();
        prop_assert!(apart(&ranges));
    }

    #[test]
    fn a_subnet_is_made_exactly_where_no_other_is(wanted in prop::collection::vec(inside(), 1..40)) {
        let yard = Yard::new();
        let vpc = yard.vpc("10.0.0.0/16");
        let mut there: Vec<ipnet::Ipv4Net> = Vec::new();
        for range in wanted {
            let free = !there.iter().any(|other| other.contains(&range) || range.contains(other));
            let input = CreateSubnetRequest { vpc_id: s(&vpc), cidr_block: s(range), ..Default::default() };
            match yard.call::<CreateSubnet>(input) {
                Ok(_) => {
                    prop_assert!(free, "{} overlaps", range);
                    there.push(range);
                }
                Err(fault) => {
                    prop_assert!(!free, "{}", fault);
                    prop_assert_eq!(&fault.code, "InvalidSubnet.Conflict");
                }
            }
        }
        prop_assert!(apart(&there));
    }

    #[test]
    fn no_address_is_given_twice(counts in prop::collection::vec(0i32..5, 1..12)) {
        let yard = Yard::new();
        let vpc = yard.vpc("10.0.0.0/16");
        // 11 addresses for callers, so that most runs fill it.
        let subnet = yard.subnet(&vpc, "10.0.0.0/28", "ap-northeast-2a");
        let mut given = BTreeSet::new();
        for count in counts {
            let made = yard.call::<CreateNetworkInterface>(CreateNetworkInterfaceRequest {
                subnet_id: s(&subnet),
                secondary_private_ip_address_count: Some(count),
                ..Default::default()
            });
            match made {
                Ok(made) => {
                    for ip in made.network_interface.map(|made| made.private_ip_addresses).unwrap_or_default() {
                        let ip = ip.private_ip_address.unwrap_or_default();
                        prop_assert!(given.insert(ip.clone()), "{} was given before", ip);
                    }
                }
                Err(fault) => {
                    prop_assert_eq!(&fault.code, "InsufficientFreeAddressesInSubnet");
                    prop_assert!(given.len() + usize::try_from(count).unwrap_or(0) + 1 > 11);
                }
            }
            let free = one(
                yard.ok::<DescribeSubnets>(DescribeSubnetsRequest {
                    subnet_ids: vec![subnet.clone()], ..Default::default()
                }).subnets,
            ).available_ip_address_count;
            prop_assert_eq!(free, i32::try_from(11 - given.len()).ok());
        }
    }
}

fn apart(ranges: &[ipnet::Ipv4Net]) -> bool {
    ranges
        .iter()
        .enumerate()
        .all(|(place, a)| !ranges[..place].iter().any(|b| a.contains(b) || b.contains(a)))
}
