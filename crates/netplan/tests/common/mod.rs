//! The town that the tests walk through: two VPCs, one as in AWS's own examples with public, private
//! and database subnets, one peered with it.

// Each test binary uses its own share of this.
#![allow(dead_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::sync::Arc;

use netplan::ids::*;
use netplan::plan::{Mac, NetnsName};
use netplan::topology::*;

pub fn ip(text: &str) -> IpAddr {
    text.parse().expect("an address")
}

pub fn net(text: &str) -> ipnet::IpNet {
    text.parse().expect("a range")
}

pub fn subnet(cidr: &str, acl: &str, route_table: &str) -> Arc<Subnet> {
    Arc::new(Subnet { cidr: net(cidr), acl: acl.into(), route_table: route_table.into() })
}

/// An attached interface; an address may be written `private=public`.
pub fn eni(id: &str, subnet: &str, addresses: &str, groups: &[&str]) -> (EniId, Interface) {
    let addresses: Vec<_> = addresses.split(' ').map(address).collect();
    let last: Vec<u8> = match addresses[0].private {
        IpAddr::V4(ip) => ip.octets().to_vec(),
        IpAddr::V6(_) => vec![0; 4],
    };
    let guard = match groups {
        [] => Guard::Ungrouped,
        groups => Guard::Groups(groups.iter().map(|id| GroupId::from(*id)).collect()),
    };
    let interface = Interface {
        subnet: subnet.into(),
        addresses,
        mac: Mac([0x06, 0, last[0], last[1], last[2], last[3]]),
        guard,
        source_dest_check: true,
        attachment: Some(Attachment { netns: NetnsName(format!("{id}-guest").into()), index: 0 }),
    };
    (EniId::from(id), interface)
}

fn address(text: &str) -> PrivateAddress {
    let (private, public) = text.split_once('=').map_or((text, None), |(a, b)| (a, Some(b)));
    PrivateAddress { private: ip(private), public: public.map(ip) }
}

pub fn cidr(text: &str) -> Peer {
    Peer::Cidr(net(text))
}

pub fn group_peer(id: &str) -> Peer {
    Peer::Group(id.into())
}

pub fn permissions(rules: &[(Traffic, Peer)]) -> Vec<GroupRule> {
    let number = |(i, (traffic, peer)): (usize, &(Traffic, Peer))| GroupRule {
        id: format!("sgr-{i}"),
        traffic: *traffic,
        peer: peer.clone(),
    };
    rules.iter().enumerate().map(number).collect()
}

pub fn group(ingress: &[(Traffic, Peer)], egress: &[(Traffic, Peer)]) -> Arc<Group> {
    Arc::new(Group { ingress: permissions(ingress), egress: permissions(egress) })
}

pub fn entries(entries: &[(u16, Traffic, &str, bool)]) -> BTreeMap<u16, AclEntry> {
    let entry = |(number, traffic, cidr, allow): &(u16, Traffic, &str, bool)| {
        (*number, AclEntry { traffic: *traffic, cidr: net(cidr), allow: *allow })
    };
    entries.iter().map(entry).collect()
}

pub fn open_acl() -> Arc<Acl> {
    let all = entries(&[(100, Traffic::All, "0.0.0.0/0", true)]);
    Arc::new(Acl { ingress: all.clone(), egress: all })
}

pub fn routes(routes: &[(&str, Target)]) -> Arc<RouteTable> {
    Arc::new(RouteTable { routes: routes.iter().map(|(dest, target)| (net(dest), target.clone())).collect() })
}

pub fn empty_vpc(name: &str, cidrs: &[&str]) -> Vpc {
    Vpc {
        netns: NetnsName(name.into()),
        cidrs: cidrs.iter().map(|text| net(text)).collect(),
        dns_support: true,
        internet_gateway: None,
        subnets: BTreeMap::new(),
        interfaces: Default::default(),
        groups: BTreeMap::new(),
        acls: BTreeMap::new(),
        route_tables: BTreeMap::new(),
        nat_gateways: BTreeMap::new(),
        prefix_lists: BTreeMap::new(),
    }
}

pub fn internet() -> Internet {
    Internet {
        netns: NetnsName("internet".into()),
        hosts: BTreeMap::from([("example.com".to_owned(), ip("198.18.255.1"))]),
        dns: Some(ip("198.18.255.53")),
    }
}

/// Changes one VPC.
pub fn edit(topology: &mut Topology, vpc: &str, change: impl FnOnce(&mut Vpc)) {
    change(Arc::make_mut(topology.vpcs.get_mut(&VpcId::from(vpc)).expect("a VPC")));
}

/// Changes one interface of the first VPC.
pub fn edit_eni(topology: &mut Topology, eni: &str, change: impl FnOnce(&mut Interface)) {
    edit(topology, "vpc-a", |vpc| {
        change(Arc::make_mut(vpc.interfaces.get_mut(&EniId::from(eni)).expect("an interface")));
    });
}

pub const TCP: Traffic = Traffic::Tcp(0, 65535);

/// The whole town.
pub fn town() -> Topology {
    let vpcs = [("vpc-a", vpc_a()), ("vpc-b", vpc_b())];
    let peering = Peering { requester: "vpc-a".into(), accepter: "vpc-b".into() };
    Topology {
        vpcs: vpcs.into_iter().map(|(id, vpc)| (id.into(), Arc::new(vpc))).collect(),
        peerings: BTreeMap::from([("pcx-ab".into(), peering)]),
        internet: internet(),
    }
}

fn vpc_a() -> Vpc {
    let anywhere = || cidr("0.0.0.0/0");
    let mut vpc = empty_vpc("vpc-a", &["10.0.0.0/16"]);
    vpc.internet_gateway = Some("igw-a".into());
    vpc.subnets = BTreeMap::from([
        ("subnet-public".into(), subnet("10.0.0.0/24", "acl-open", "rtb-public")),
        ("subnet-app1".into(), subnet("10.0.1.0/24", "acl-open", "rtb-private")),
        ("subnet-app2".into(), subnet("10.0.2.0/24", "acl-open", "rtb-private")),
        ("subnet-db".into(), subnet("10.0.3.0/24", "acl-db", "rtb-db")),
    ]);
    let database = Acl {
        ingress: entries(&[
            (90, TCP, "10.0.2.128/25", false),
            (100, Traffic::Tcp(5432, 5432), "10.0.0.0/16", true),
            (110, Traffic::Icmp(Some(8), None), "10.0.0.0/16", true),
        ]),
        egress: entries(&[(100, Traffic::Tcp(1024, 65535), "10.0.0.0/16", true)]),
    };
    vpc.acls = BTreeMap::from([("acl-open".into(), open_acl()), ("acl-db".into(), Arc::new(database))]);
    let igw = Target::InternetGateway("igw-a".into());
    let peer = Target::Peering("pcx-ab".into());
    vpc.route_tables = BTreeMap::from([
        ("rtb-public".into(), routes(&[("0.0.0.0/0", igw)])),
        (
            "rtb-private".into(),
            routes(&[
                ("0.0.0.0/0", Target::NatGateway("nat-a".into())),
                ("10.9.0.0/16", peer),
                ("192.0.2.0/24", Target::Blackhole),
                ("203.0.113.0/24", Target::Interface("eni-appliance".into())),
                ("203.0.113.128/25", Target::Interface("eni-app2".into())),
            ]),
        ),
        ("rtb-db".into(), routes(&[])),
    ]);
    vpc.nat_gateways =
        BTreeMap::from([("nat-a".into(), Arc::new(NatGateway { interface: "eni-nat".into() }))]);
    vpc.groups = BTreeMap::from([
        (
            "sg-web".into(),
            group(
                &[
                    (Traffic::Tcp(80, 80), anywhere()),
                    (Traffic::Tcp(443, 443), anywhere()),
                    (Traffic::Icmp(Some(8), None), cidr("10.0.0.0/16")),
                ],
                &[(Traffic::All, anywhere())],
            ),
        ),
        (
            "sg-app".into(),
            group(
                &[
                    (Traffic::Tcp(3000, 3000), group_peer("sg-web")),
                    (Traffic::Udp(5000, 5010), cidr("10.0.0.0/16")),
                    (Traffic::Protocol(47), cidr("10.0.1.0/24")),
                    (Traffic::Tcp(22, 22), Peer::PrefixList("pl-office".into())),
                ],
                &[(Traffic::All, anywhere())],
            ),
        ),
        (
            "sg-db".into(),
            group(
                &[(Traffic::Tcp(5432, 5432), group_peer("sg-app")), (Traffic::Icmp(None, None), anywhere())],
                &[],
            ),
        ),
        ("sg-self".into(), group(&[(Traffic::All, group_peer("sg-self"))], &[(Traffic::All, anywhere())])),
    ]);
    vpc.prefix_lists = BTreeMap::from([(
        "pl-office".into(),
        Arc::new(BTreeSet::from([net("10.0.0.10/32"), net("10.9.1.0/24")])),
    )]);
    let interfaces = [
        eni("eni-web", "subnet-public", "10.0.0.10=198.18.0.10", &["sg-web"]),
        eni("eni-bare", "subnet-public", "10.0.0.11", &["sg-web"]),
        eni("eni-nat", "subnet-public", "10.0.0.20=198.18.0.9", &[]),
        eni("eni-app1", "subnet-app1", "10.0.1.10 10.0.1.110", &["sg-app"]),
        eni("eni-app1b", "subnet-app1", "10.0.1.11", &["sg-app", "sg-self"]),
        eni("eni-app2", "subnet-app2", "10.0.2.10", &["sg-app", "sg-self"]),
        eni("eni-app2high", "subnet-app2", "10.0.2.200", &["sg-app"]),
        eni("eni-appliance", "subnet-app2", "10.0.2.50", &["sg-web"]),
        eni("eni-stopped", "subnet-app2", "10.0.2.99", &["sg-web"]),
        eni("eni-db", "subnet-db", "10.0.3.10=198.18.0.33", &["sg-db"]),
    ];
    vpc.interfaces = interfaces.into_iter().map(|(id, interface)| (id, Arc::new(interface))).collect();
    for (id, change) in [("eni-appliance", true), ("eni-stopped", false)] {
        let interface = Arc::make_mut(vpc.interfaces.get_mut(&EniId::from(id)).expect("listed above"));
        if change {
            interface.source_dest_check = false;
        } else {
            interface.attachment = None;
        }
    }
    vpc
}

fn vpc_b() -> Vpc {
    let mut vpc = empty_vpc("vpc-b", &["10.9.0.0/16"]);
    vpc.internet_gateway = Some("igw-b".into());
    vpc.subnets = BTreeMap::from([("subnet-b".into(), subnet("10.9.1.0/24", "acl-b", "rtb-b"))]);
    vpc.acls = BTreeMap::from([("acl-b".into(), open_acl())]);
    vpc.route_tables = BTreeMap::from([(
        "rtb-b".into(),
        routes(&[
            ("0.0.0.0/0", Target::InternetGateway("igw-b".into())),
            ("10.0.0.0/16", Target::Peering("pcx-ab".into())),
        ]),
    )]);
    let everything = [(Traffic::All, cidr("0.0.0.0/0"))];
    vpc.groups = BTreeMap::from([
        ("sg-b".into(), group(&[(Traffic::Tcp(80, 80), cidr("10.0.1.0/24"))], &everything)),
        ("sg-b-open".into(), group(&everything, &everything)),
    ]);
    let interfaces = [
        eni("eni-b", "subnet-b", "10.9.1.10", &["sg-b"]),
        eni("eni-b-public", "subnet-b", "10.9.1.20=198.18.0.90", &["sg-b-open"]),
    ];
    vpc.interfaces = interfaces.into_iter().map(|(id, interface)| (id, Arc::new(interface))).collect();
    vpc
}
