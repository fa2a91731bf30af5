//! What holds whatever is launched: no address is given twice, and a launch is whole or nothing.

mod common;

use std::collections::BTreeSet;

use common::Yard;
use model::compute::{Instance, Volume};
use model::network::NetworkInterface;
use proptest::prelude::*;
use shapes_ec2::{
    InstanceNetworkInterfaceSpecification, PrivateIpAddressSpecification, RunInstances, RunInstancesRequest,
};
use store::Read;
use trial::s;

/// A launch into one of two small subnets: how many, which subnet, secondary addresses, a named address
/// that may be taken, reserved or outside.
type Launch = (i32, i32, bool, i32, Option<u8>);

fn launch() -> impl Strategy<Value = Launch> {
    (1..=6i32, 0..=6i32, any::<bool>(), 0..=2i32, prop::option::of(0..=20u8))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_address_is_given_twice_and_a_launch_is_whole_or_nothing(
        launches in prop::collection::vec(launch(), 1..12)
    ) {
        let yard = Yard::new();
        let (vpc, scope) = (yard.vpc("10.0.0.0/16"), yard.ctx.scope());
        let subnets = ["10.0.1.0/28", "10.0.2.0/28"].map(|range| yard.subnet(&vpc, range, "ap-northeast-2a"));
        let count = || yard.read(|tx| {
            [tx.count::<Instance>(&scope), tx.count::<Volume>(&scope), tx.count::<NetworkInterface>(&scope)]
        });
        for (least, more, second, secondary, named) in launches {
            let before = count();
            let (subnet, third) = if second { (&subnets[1], 2) } else { (&subnets[0], 1) };
            let nic = InstanceNetworkInterfaceSpecification {
                device_index: Some(0),
                subnet_id: s(subnet),
                associate_public_ip_address: Some(true),
                secondary_private_ip_address_count: Some(secondary),
                private_ip_addresses: named
                    .map(|last| PrivateIpAddressSpecification {
                        primary: Some(true),
                        private_ip_address: s(format!("10.0.{third}.{last}")),
                    })
                    .into_iter()
                    .collect(),
                ..Default::default()
            };
            let request = RunInstancesRequest {
                network_interfaces: vec![nic],
                min_count: Some(least),
                max_count: Some(least + more),
                ..yard.request()
            };
            let made = yard.call::<RunInstances>(request).map_or(0, |made| made.instances.len());
            prop_assert!(made == 0 || made >= usize::try_from(least).expect("a count"));
            prop_assert_eq!(count(), before.map(|number| number + made));
        }
        let interfaces = yard.read(|tx| tx.list::<NetworkInterface>(&scope));
        let (mut private, mut public) = (BTreeSet::new(), BTreeSet::new());
        for interface in &interfaces {
            for ip in &interface.private_ips {
                prop_assert!(private.insert((interface.subnet_id.clone(), ip.address)), "{} twice", ip.address);
            }
            let lent = interface.private_ips[0].public.as_ref().expect("each was lent one").address;
            prop_assert!(public.insert(lent), "{} twice", lent);
        }
    }

    #[test]
    fn any_text_is_answered(texts in prop::collection::vec(any::<String>(), 6)) {
        let yard = Yard::new();
        let text = |n: usize| s(&texts[n]);
        let requests = [
            RunInstancesRequest { image_id: text(0), ..yard.request() },
            RunInstancesRequest { instance_type: text(1), ..yard.request() },
            RunInstancesRequest { user_data: text(2), ..yard.request() },
            RunInstancesRequest { private_ip_address: text(3), ..yard.request() },
            RunInstancesRequest { subnet_id: text(4), ..yard.request() },
            RunInstancesRequest { security_groups: vec![texts[5].clone()], ..yard.request() },
        ];
        for request in requests {
            let _ = yard.call::<RunInstances>(request);
        }
    }
}
