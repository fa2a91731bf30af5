//! What holds of a cloud whatever was asked of it, as the records say it.

use std::collections::BTreeSet;

use model::network::{
    Address, Associated, InternetGateway, NetworkInterface, RouteTable, RouteTarget, Subnet, Vpc,
};
use model::security::{NetworkAcl, Peer, SecurityGroup};
use resources::{Ctx, Fault};
use store::Read;

/// A refusal has a code and the status of one, and is never the yard's own failure.
pub(crate) fn proper(operation: &str, fault: &Fault) {
    assert!(!fault.code.is_empty(), "{operation}: {fault}");
    assert!(
        (400..500).contains(&fault.status) || fault.status == 501,
        "{operation}: {} {fault}",
        fault.status
    );
}

/// Panics where a law is broken.
pub(crate) fn hold(ctx: &Ctx) {
    let look = ctx.read(|tx| {
        let scope = ctx.scope();
        for vpc in tx.list::<Vpc>(&scope) {
            let of = |what: &str, count: usize| assert_eq!(count, 1, "{} has {count} {what}", vpc.id);
            of("main route tables", tx.find::<RouteTable>(&scope, "main", &vpc.id).len());
            let acls = tx.find::<NetworkAcl>(&scope, "vpc", &vpc.id);
            of("default ACLs", acls.iter().filter(|acl| acl.is_default).count());
            let groups = tx.find::<SecurityGroup>(&scope, "vpc", &vpc.id);
            of("default groups", groups.iter().filter(|group| group.name == "default").count());
            let names: BTreeSet<&str> = groups.iter().map(|group| group.name.as_str()).collect();
            assert_eq!(names.len(), groups.len(), "two groups of {} have one name", vpc.id);
            assert!(
                tx.find::<InternetGateway>(&scope, "vpc", &vpc.id).len() <= 1,
                "{} has two gateways",
                vpc.id
            );
            subnets_are_apart(&vpc, &tx.find::<Subnet>(&scope, "vpc", &vpc.id));
        }
        let mut publics = BTreeSet::new();
        for interface in tx.list::<NetworkInterface>(&scope) {
            let subnet = tx.get::<Subnet>(&scope, &interface.subnet_id);
            let subnet = subnet.unwrap_or_else(|| panic!("{} is in a subnet that is gone", interface.id));
            assert_eq!(subnet.vpc_id, interface.vpc_id, "{}", interface.id);
            for ip in &interface.private_ips {
                assert!(
                    resources::address::usable(&subnet.cidr, ip.address),
                    "{} in {}",
                    ip.address,
                    subnet.cidr
                );
                let key = format!("{}/{}", subnet.id, ip.address);
                let holders = tx.find::<NetworkInterface>(&scope, "private-ip", &key).len();
                assert_eq!(holders, 1, "{key} is held {holders} times");
                if let Some(public) = &ip.public {
                    assert!(publics.insert(public.address), "{} is two interfaces'", public.address);
                }
            }
            for group in &interface.groups {
                let group = tx.get::<SecurityGroup>(&scope, group);
                let group = group.unwrap_or_else(|| panic!("{} has a group that is gone", interface.id));
                assert_eq!(group.vpc_id, interface.vpc_id, "{}", interface.id);
            }
        }
        for group in tx.list::<SecurityGroup>(&scope) {
            for rule in &group.rules {
                if let Peer::Group(peer) = &rule.peer {
                    assert!(
                        tx.get::<SecurityGroup>(&scope, peer).is_some(),
                        "{} names {peer}, which is gone",
                        group.id
                    );
                }
            }
        }
        for table in tx.list::<RouteTable>(&scope) {
            for association in &table.associations {
                if let Associated::Subnet(subnet) = &association.of {
                    let subnet = tx.get::<Subnet>(&scope, subnet);
                    assert_eq!(
                        subnet.map(|s| s.vpc_id.clone()).as_ref(),
                        Some(&table.vpc_id),
                        "{}",
                        table.id
                    );
                }
            }
            let attached = tx.find::<InternetGateway>(&scope, "vpc", &table.vpc_id);
            for route in &table.routes {
                if let RouteTarget::InternetGateway(id) = &route.target {
                    let exists = tx.get::<InternetGateway>(&scope, id).is_some();
                    let here = attached.iter().any(|gateway| gateway.id == *id);
                    assert!(
                        here || !exists || attached.is_empty(),
                        "{} leads to another VPC's {id}",
                        table.id
                    );
                }
            }
        }
        for address in tx.list::<Address>(&scope) {
            if let Some(association) = &address.association {
                let interface = tx.get::<NetworkInterface>(&scope, &association.network_interface_id);
                assert!(interface.is_some(), "{} is associated with what is gone", address.allocation_id);
            }
        }
    });
    look.expect("a store in memory can be read");
}

fn subnets_are_apart(vpc: &Vpc, subnets: &[std::sync::Arc<Subnet>]) {
    for (at, one) in subnets.iter().enumerate() {
        assert!(
            vpc.cidrs.iter().any(|own| own.cidr.contains(&one.cidr)),
            "{} is not in {}",
            one.cidr,
            vpc.id
        );
        for other in &subnets[at + 1..] {
            let apart = !one.cidr.contains(&other.cidr) && !other.cidr.contains(&one.cidr);
            assert!(apart, "{} and {} overlap", one.cidr, other.cidr);
        }
    }
}
