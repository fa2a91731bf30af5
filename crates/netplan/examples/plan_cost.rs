//! What compiling costs at best: the whole plan at once, and one more interface after that.
//!
//! `cargo run --release -p netplan --example plan_cost`

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Instant;

use netplan::Compiler;
use netplan::ids::{EniId, GroupId, VpcId};
use netplan::plan::{Mac, NetnsName};
use netplan::topology::{
    Acl, AclEntry, Attachment, Group, GroupRule, Guard, Interface, Internet, Peer, PrivateAddress,
    RouteTable, Subnet, Topology, Traffic, Vpc,
};

const ROUNDS: u32 = 10;

fn main() {
    println!("{:>10} {:>14} {:>18} {:>18}", "interfaces", "whole, ms", "one more, ms", "no change, ms");
    for count in [10, 1_000, 10_000] {
        let mut best = [f64::INFINITY; 3];
        for _ in 0..ROUNDS {
            let mut topology = topology(count);
            let mut compiler = Compiler::default();
            let whole = timed(&mut compiler, &topology);
            add(&mut topology, count);
            let more = timed(&mut compiler, &topology);
            let same = timed(&mut compiler, &topology);
            best = [best[0].min(whole), best[1].min(more), best[2].min(same)];
        }
        let [whole, more, same] = best;
        println!("{count:>10} {whole:>14.3} {more:>18.3} {same:>18.3}");
    }
}

fn timed(compiler: &mut Compiler, topology: &Topology) -> f64 {
    let start = Instant::now();
    let plan = compiler.compile(topology);
    let spent = start.elapsed();
    drop(plan);
    spent.as_secs_f64() * 1000.0
}

fn topology(count: u32) -> Topology {
    let anywhere = "0.0.0.0/0".parse().expect("a range");
    let rule = |i: u16| GroupRule {
        id: format!("sgr-{i}"),
        traffic: Traffic::Tcp(i, i),
        peer: Peer::Cidr(anywhere),
    };
    let group = Group { ingress: (1..=60).map(rule).collect(), egress: vec![] };
    let open = AclEntry { traffic: Traffic::All, cidr: anywhere, allow: true };
    let acl = Acl { ingress: BTreeMap::from([(100, open.clone())]), egress: BTreeMap::from([(100, open)]) };
    let subnet = |third: u32| {
        let cidr = format!("10.{third}.0.0/16").parse().expect("a range");
        (
            format!("subnet-{third:017x}").as_str().into(),
            Arc::new(Subnet { cidr, acl: "acl".into(), route_table: "rtb".into() }),
        )
    };
    let vpc = Vpc {
        netns: NetnsName("vpc".into()),
        cidrs: vec!["10.0.0.0/8".parse().expect("a range")],
        dns_support: true,
        internet_gateway: None,
        subnets: (0..3).map(subnet).collect(),
        interfaces: (0..count).map(interface).collect(),
        groups: (0..50).map(|i| (group_id(i), Arc::new(group.clone()))).collect(),
        acls: BTreeMap::from([("acl".into(), Arc::new(acl))]),
        route_tables: BTreeMap::from([("rtb".into(), Arc::new(RouteTable::default()))]),
        nat_gateways: BTreeMap::new(),
        prefix_lists: BTreeMap::new(),
    };
    let internet = Internet { netns: NetnsName("internet".into()), hosts: BTreeMap::new(), dns: None };
    Topology { vpcs: BTreeMap::from([("vpc".into(), Arc::new(vpc))]), peerings: BTreeMap::new(), internet }
}

fn group_id(i: u32) -> GroupId {
    GroupId(format!("sg-{:017x}", i % 50).into())
}

fn interface(i: u32) -> (EniId, Arc<Interface>) {
    let subnet = i % 3;
    let address = Ipv4Addr::from(0x0a00_0000 + (subnet << 16) + 256 + i);
    let [_, b, c, d] = address.octets();
    let interface = Interface {
        subnet: format!("subnet-{subnet:017x}").as_str().into(),
        addresses: vec![PrivateAddress { private: IpAddr::V4(address), public: None }],
        mac: Mac([6, 0, 10, b, c, d]),
        guard: Guard::Groups(BTreeSet::from([group_id(i), group_id(i + 1)])),
        source_dest_check: true,
        attachment: Some(Attachment { netns: NetnsName(format!("i-{i:017x}").into()), index: 0 }),
    };
    (EniId(format!("eni-{i:017x}").into()), Arc::new(interface))
}

fn add(topology: &mut Topology, i: u32) {
    let vpc = topology.vpcs.get_mut(&VpcId::from("vpc")).expect("made above");
    let (id, interface) = interface(i);
    Arc::make_mut(vpc).interfaces.insert(id, interface);
}
