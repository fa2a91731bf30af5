//! One small plan, whole, as a person would read it; and what must hold of any plan's parts.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use common::*;
use netplan::nft::ValueType;
use netplan::plan::{Namespace, Part, Plan};
use netplan::topology::*;
use netplan::{Compiler, compile};

/// A web server in a public subnet, an application behind it, a NAT gateway.
fn small() -> Topology {
    let mut vpc = empty_vpc("vpc-small", &["10.0.0.0/16"]);
    vpc.internet_gateway = Some("igw-0123456789abcdef0".into());
    let (public, private) = ("subnet-0000000000000000a", "subnet-0000000000000000b");
    vpc.subnets = BTreeMap::from([
        (public.into(), subnet("10.0.0.0/24", "acl-00000000000000001", "rtb-0000000000000000a")),
        (private.into(), subnet("10.0.1.0/24", "acl-00000000000000001", "rtb-0000000000000000b")),
    ]);
    let ports = entries(&[
        (90, Traffic::Tcp(25, 25), "0.0.0.0/0", false),
        (100, Traffic::All, "0.0.0.0/0", true),
        (110, Traffic::Icmp(Some(8), Some(0)), "10.0.0.0/8", true),
    ]);
    vpc.acls = BTreeMap::from([(
        "acl-00000000000000001".into(),
        Arc::new(Acl { ingress: ports, egress: open_acl().egress.clone() }),
    )]);
    let igw = Target::InternetGateway("igw-0123456789abcdef0".into());
    vpc.route_tables = BTreeMap::from([
        ("rtb-0000000000000000a".into(), routes(&[("0.0.0.0/0", igw)])),
        (
            "rtb-0000000000000000b".into(),
            routes(&[
                ("0.0.0.0/0", Target::NatGateway("nat-00000000000000001".into())),
                ("192.0.2.0/24", Target::Blackhole),
            ]),
        ),
    ]);
    let nat = NatGateway { interface: "eni-00000000000000003".into() };
    vpc.nat_gateways = BTreeMap::from([("nat-00000000000000001".into(), Arc::new(nat))]);
    let all = [(Traffic::All, cidr("0.0.0.0/0"))];
    vpc.groups = BTreeMap::from([
        ("sg-0000000000000000a".into(), group(&[(Traffic::Tcp(80, 80), cidr("0.0.0.0/0"))], &all)),
        (
            "sg-0000000000000000b".into(),
            group(&[(Traffic::Tcp(3000, 3010), group_peer("sg-0000000000000000a"))], &all),
        ),
    ]);
    let (web, app) = ("sg-0000000000000000a", "sg-0000000000000000b");
    let interfaces = [
        eni("eni-00000000000000001", public, "10.0.0.10=198.18.0.10", &[web]),
        eni("eni-00000000000000002", private, "10.0.1.10", &[web, app]),
        eni("eni-00000000000000003", public, "10.0.0.20=198.18.0.20", &[]),
    ];
    vpc.interfaces = interfaces.into_iter().map(|(id, interface)| (id, Arc::new(interface))).collect();
    Topology {
        vpcs: BTreeMap::from([("vpc-0123456789abcdef0".into(), Arc::new(vpc))]),
        peerings: BTreeMap::new(),
        internet: internet(),
    }
}

fn text(plan: &Plan) -> String {
    let one = |(name, namespace): (_, &Arc<Namespace>)| format!("### {name}\n{namespace}\n");
    plan.namespaces.iter().map(one).collect()
}

#[test]
fn a_small_plan_reads_like_this() {
    insta::assert_snapshot!(text(&compile(&small())));
}

#[test]
fn parts_are_disjoint_and_refer_to_what_is_there() {
    for topology in [small(), town()] {
        for (name, namespace) in &compile(&topology).namespaces {
            let merged = namespace.merged();
            let total: usize = namespace.parts.values().map(|part| size(part)).sum();
            assert_eq!(total, size(&merged), "{name}: two parts hold the same thing");
            for table in merged.tables.values() {
                let text = table.to_string();
                for (marker, known) in [
                    ("jump ", table.chains.keys().collect::<BTreeSet<_>>()),
                    ("@", table.sets.keys().chain(table.maps.keys()).collect()),
                ] {
                    for after in text.split(marker).skip(1) {
                        let end = after.find([' ', ',', '\n', '}']).unwrap_or(after.len());
                        assert!(
                            known.contains(&after[..end].to_owned()),
                            "{name}: no {marker}{}",
                            &after[..end]
                        );
                    }
                }
            }
        }
    }
}

fn size(part: &Part) -> usize {
    let tables = part.tables.values().map(|table| {
        let sets: usize = table.sets.values().map(|set| set.elements.len()).sum();
        let maps: usize = table.maps.values().map(|map| map.elements.len()).sum();
        sets + maps + table.chains.len()
    });
    part.links.len()
        + part.addresses.len()
        + part.neighbours.len()
        + part.routes.len()
        + part.rules.len()
        + part.sysctls.len()
        + tables.sum::<usize>()
}

/// The parts of each namespace that are not the same `Arc` before and after.
fn changed(before: &Plan, after: &Plan) -> BTreeSet<String> {
    let mut changed = BTreeSet::new();
    for name in before.namespaces.keys().chain(after.namespaces.keys()) {
        let parts = |plan: &Plan| plan.namespaces.get(name).map(|it| it.parts.clone()).unwrap_or_default();
        let (old, new) = (parts(before), parts(after));
        for id in old.keys().chain(new.keys()) {
            let same = old.get(id).zip(new.get(id)).is_some_and(|(old, new)| Arc::ptr_eq(old, new));
            if !same {
                changed.insert(format!("{name} {id}"));
            }
        }
    }
    changed
}

#[test]
fn one_more_interface_adds_its_own_parts_and_touches_no_other() {
    let mut compiler = Compiler::default();
    let mut topology = town();
    let before = compiler.compile(&topology);
    edit(&mut topology, "vpc-a", |vpc| {
        let (id, interface) =
            eni("eni-new", "subnet-public", "10.0.0.66=198.18.0.66", &["sg-app", "sg-self"]);
        vpc.interfaces.insert(id, Arc::new(interface));
    });
    let after = compiler.compile(&topology);
    let expected = ["eni-new-guest eni-new", "internet eni-new", "vpc-a eni-new"].map(str::to_owned);
    assert_eq!(changed(&before, &after), BTreeSet::from(expected));
    assert!(Arc::ptr_eq(&before.namespaces[&vpc_b_name()], &after.namespaces[&vpc_b_name()]));
    assert_eq!(after, compile(&topology), "compiling step by step and at once gives the same plan");
}

/// With each new jump in a verdict map the kernel walks all jumps of the table.
#[test]
fn an_interface_adds_no_verdict() {
    let plan = compile(&town());
    let of_interfaces = plan.namespaces.values().flat_map(|namespace| namespace.parts.iter());
    let of_interfaces = of_interfaces.filter(|(id, _)| id.starts_with("eni-"));
    let maps = of_interfaces.flat_map(|(_, part)| part.tables.values()).flat_map(|table| &table.maps);
    for (name, map) in maps {
        assert_ne!(map.value, ValueType::Verdict, "{name}");
    }
}

#[test]
fn a_changed_group_touches_its_own_part_only() {
    let mut compiler = Compiler::default();
    let mut topology = town();
    let before = compiler.compile(&topology);
    edit(&mut topology, "vpc-a", |vpc| drop(vpc.groups.insert("sg-app".into(), group(&[], &[]))));
    let after = compiler.compile(&topology);
    assert_eq!(changed(&before, &after), BTreeSet::from(["vpc-a sg-app".to_owned()]));
}

#[test]
fn a_subnet_that_becomes_public_changes_the_interfaces_that_have_a_public_address() {
    let mut compiler = Compiler::default();
    let mut topology = town();
    compiler.compile(&topology);
    edit(&mut topology, "vpc-a", |vpc| {
        let out = routes(&[("0.0.0.0/0", Target::InternetGateway("igw-a".into()))]);
        vpc.route_tables.insert("rtb-db".into(), out);
    });
    let after = compiler.compile(&topology);
    assert_eq!(after, compile(&topology));
    assert!(after.namespaces[&topology.internet.netns].parts.contains_key("eni-db"));
}

fn vpc_b_name() -> netplan::plan::NetnsName {
    netplan::plan::NetnsName("vpc-b".into())
}
