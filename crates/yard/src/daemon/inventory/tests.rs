//! What the inventory promises, case by case.

use std::collections::BTreeMap;

use ipnet::Ipv4Net;
use jiff::Timestamp;
use model::elb::{BalancerState, HealthCheck};
use model::network::*;
use model::security::{SecurityGroupRule, Traffic};
use store::{Error, Tx};

use super::*;

fn cidr(text: &str) -> Ipv4Net {
    text.parse().unwrap()
}

fn scope() -> Scope {
    Scope::new("000000000000", "eu-west-1")
}

/// The inventory of a yard in which `build` was done.
fn taken(build: impl FnOnce(&mut Tx)) -> Inventory {
    let store = Store::in_memory();
    store
        .write::<_, Error>(|tx| {
            let range = VpcCidr { association_id: "vpc-cidr-assoc-1".into(), cidr: cidr("10.0.0.0/16") };
            let vpc = network::Vpc {
                id: "vpc-1".into(),
                cidrs: vec![range],
                is_default: false,
                instance_tenancy: "default".to_owned(),
                dhcp_options: None,
                enable_dns_support: true,
                enable_dns_hostnames: false,
                network_address_usage_metrics: false,
                number: 0,
                tags: Tags::new(),
            };
            tx.put(&scope(), "vpc-1", vpc);
            build(tx);
            Ok(())
        })
        .unwrap();
    let about = serde_json::json!({
        "endpoint": "http://127.0.0.1:4566", "internet": { "test_host": "198.18.0.11" },
    });
    take(&store, &about).unwrap()
}

fn subnet(tx: &mut Tx, id: &str) {
    let subnet = network::Subnet {
        id: id.into(),
        vpc_id: "vpc-1".into(),
        cidr: cidr("10.0.1.0/24"),
        zone: "eu-west-1a".to_owned(),
        default_for_az: false,
        map_public_ip_on_launch: false,
        hostname_type: "ip-name".to_owned(),
        resource_name_dns_a: false,
        resource_name_dns_aaaa: false,
        enable_dns64: false,
        assign_ipv6_address_on_creation: false,
        acl: AclAssociation::default(),
        tags: Tags::new(),
    };
    tx.put(&scope(), id, subnet);
}

fn table(tx: &mut Tx, id: &str, of: Associated, routes: &[(&str, RouteTarget)]) {
    let route = |(to, target): &(&str, RouteTarget)| network::Route {
        destination: RouteDestination::Cidr(cidr(to)),
        target: target.clone(),
    };
    let table = network::RouteTable {
        id: id.into(),
        vpc_id: "vpc-1".into(),
        routes: routes.iter().map(route).collect(),
        associations: vec![RouteTableAssociation { id: "rtbassoc-1".into(), of }],
        tags: Tags::new(),
    };
    tx.put(&scope(), id, table);
}

fn gateway(tx: &mut Tx, attached: bool) {
    let vpc_id = attached.then(|| "vpc-1".into());
    tx.put(&scope(), "igw-1", network::InternetGateway { id: "igw-1".into(), vpc_id, tags: Tags::new() });
}

fn nat(tx: &mut Tx, state: NatGatewayState) {
    let nat = network::NatGateway {
        id: "nat-1".into(),
        vpc_id: "vpc-1".into(),
        subnet_id: "subnet-1".into(),
        public: true,
        state,
        failure: None,
        network_interface_id: "eni-1".into(),
        private_ip: [10, 0, 1, 5].into(),
        allocation_id: None,
        public_ip: Some([198, 18, 1, 1].into()),
        association_id: None,
        created: Timestamp::UNIX_EPOCH,
        deleted: None,
        client_token: None,
        tags: Tags::new(),
    };
    tx.put(&scope(), "nat-1", nat);
}

#[test]
fn a_subnets_kind_follows_from_the_way_out_in_force() {
    use SubnetKind::{Isolated, Private, Public};
    let igw = || RouteTarget::InternetGateway("igw-1".into());
    let by_nat = || RouteTarget::NatGateway("nat-1".into());
    let all = "0.0.0.0/0";
    let own = || Associated::Subnet("subnet-1".into());
    type Tables = Vec<(Associated, Vec<(&'static str, RouteTarget)>)>;
    let cases: [(&str, Tables, bool, NatGatewayState, SubnetKind); 9] = [
        ("no table at all", vec![], true, NatGatewayState::Available, Isolated),
        (
            "the main table counts",
            vec![(Associated::Main, vec![(all, igw())])],
            true,
            NatGatewayState::Available,
            Public,
        ),
        (
            "its own table comes before the main one",
            vec![(Associated::Main, vec![(all, igw())]), (own(), vec![])],
            true,
            NatGatewayState::Available,
            Isolated,
        ),
        ("by NAT gateway", vec![(own(), vec![(all, by_nat())])], true, NatGatewayState::Available, Private),
        (
            "by one that is still made",
            vec![(own(), vec![(all, by_nat())])],
            true,
            NatGatewayState::Pending,
            Private,
        ),
        (
            "by one that is gone",
            vec![(own(), vec![(all, by_nat())])],
            true,
            NatGatewayState::Deleted,
            Isolated,
        ),
        (
            "by a gateway that was detached",
            vec![(own(), vec![(all, igw())])],
            false,
            NatGatewayState::Available,
            Isolated,
        ),
        (
            "a route to one network is no way out",
            vec![(own(), vec![("192.0.2.0/24", igw())])],
            true,
            NatGatewayState::Available,
            Isolated,
        ),
        (
            "another subnet's table does not count",
            vec![(Associated::Subnet("subnet-2".into()), vec![(all, igw())])],
            true,
            NatGatewayState::Available,
            Isolated,
        ),
    ];
    for (what, tables, attached, state, kind) in cases {
        let inventory = taken(|tx| {
            subnet(tx, "subnet-1");
            gateway(tx, attached);
            nat(tx, state);
            for (i, (of, routes)) in tables.into_iter().enumerate() {
                table(tx, &format!("rtb-{i}"), of, &routes);
            }
        });
        assert_eq!(inventory.subnets[0].kind, kind, "{what}");
    }
}

#[test]
fn the_traffic_of_a_rule_is_told_in_a_word() {
    for (protocol, from, to, told) in [
        ("-1", None, None, "all"),
        ("tcp", Some(80), Some(80), "tcp 80"),
        ("udp", Some(1000), Some(2000), "udp 1000-2000"),
        ("tcp", Some(0), Some(65535), "tcp"),
        ("tcp", None, None, "tcp"),
        ("icmp", Some(-1), Some(-1), "icmp"),
        ("50", None, None, "protocol 50"),
    ] {
        let rule = SecurityGroupRule {
            id: "sgr-1".into(),
            egress: false,
            traffic: Traffic { protocol: protocol.to_owned(), from_port: from, to_port: to },
            peer: Peer::Group("sg-2".into()),
            description: None,
            tags: Tags::new(),
        };
        assert_eq!(permission(&rule), Permission { traffic: told.to_owned(), peer: "sg-2".to_owned() });
    }
}

fn target_group() -> elb::TargetGroup {
    let target = |id: &str, draining: bool| elb::Target {
        id: id.to_owned(),
        port: 3000,
        zone: None,
        draining_since: draining.then_some(Timestamp::UNIX_EPOCH),
    };
    elb::TargetGroup {
        arn: "arn:tg".to_owned(),
        name: "web".to_owned(),
        target_type: "instance".to_owned(),
        protocol: "HTTP".to_owned(),
        protocol_version: "HTTP1".to_owned(),
        port: 3000,
        vpc_id: "vpc-1".into(),
        health_check: HealthCheck {
            enabled: true,
            protocol: "HTTP".to_owned(),
            port: "traffic-port".to_owned(),
            path: "/".to_owned(),
            interval: 30,
            timeout: 5,
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: "200".to_owned(),
        },
        attributes: BTreeMap::new(),
        targets: vec![target("i-1", false), target("i-2", false), target("i-3", false), target("i-4", true)],
        tags: Tags::new(),
    }
}

#[test]
fn health_is_counted_over_those_who_stay() {
    let inventory = taken(|tx| {
        tx.put(&scope(), "arn:tg", target_group());
        for (id, state) in [("i-1", "healthy"), ("i-2", "unhealthy")] {
            let health = TargetHealth {
                target_group_arn: "arn:tg".to_owned(),
                target_id: id.to_owned(),
                port: 3000,
                state: state.to_owned(),
                reason: None,
                description: Some("seen".to_owned()),
            };
            tx.put(&scope(), &TargetHealth::key("arn:tg", id, 3000), health);
        }
    });
    let group = &inventory.target_groups[0];
    assert_eq!(group.health, "1/3 healthy");
    let states: Vec<&str> = group.targets.iter().map(|target| target.state.as_str()).collect();
    assert_eq!(states, ["healthy", "unhealthy", "initial", "draining"]);
    assert_eq!(group.targets[1].reason.as_deref(), Some("seen"));
}

#[test]
fn a_balancer_tells_how_it_is_reached() {
    for (internet_facing, protocol, deleting, url) in [
        (true, "HTTP", false, Some("http://web-1.eu-west-1.elb.localhost:4566/")),
        (true, "HTTPS", false, Some("https://web-1.eu-west-1.elb.localhost:4566/")),
        (false, "HTTP", false, Some("http://web-1.eu-west-1.elb.localhost/ (internal: only from vpc-1)")),
        (true, "HTTP", true, None),
    ] {
        let inventory = taken(|tx| {
            let balancer = elb::LoadBalancer {
                arn: "arn:lb".to_owned(),
                name: "web".to_owned(),
                hash: "1".to_owned(),
                kind: "application".to_owned(),
                internet_facing,
                vpc_id: "vpc-1".into(),
                nodes: Vec::new(),
                groups: Vec::new(),
                dns_name: "web-1.eu-west-1.elb.localhost".to_owned(),
                ip_address_type: "ipv4".to_owned(),
                state: BalancerState::Active,
                state_reason: None,
                deleting,
                attributes: BTreeMap::new(),
                created: Timestamp::UNIX_EPOCH,
                tags: Tags::new(),
            };
            tx.put(&scope(), "arn:lb", balancer);
            for (port, protocol) in [(8080, protocol), (80, "HTTP")] {
                let forward =
                    serde_json::json!({ "Forward": { "groups": [["arn:tg", 1]], "stickiness": null } });
                let listener: elb::Listener = serde_json::from_value(serde_json::json!({
                    "arn": format!("arn:listener/{port}"), "load_balancer_arn": "arn:lb",
                    "port": port, "protocol": protocol, "default_actions": [forward],
                }))
                .unwrap();
                tx.put(&scope(), &format!("arn:listener/{port}"), listener);
            }
        });
        assert_eq!(inventory.balancers.first().map(|balancer| balancer.url.as_str()), url);
        for balancer in inventory.balancers {
            assert_eq!(
                balancer.listeners.iter().map(|listener| listener.port).collect::<Vec<_>>(),
                [80, 8080]
            );
            assert_eq!(balancer.listeners[0].target_groups, ["arn:tg"]);
        }
    }
}

#[test]
fn it_reads_back_as_it_was_told() {
    let inventory = taken(|tx| {
        subnet(tx, "subnet-1");
        gateway(tx, true);
    });
    assert_eq!(inventory.internet.test_host, Some([198, 18, 0, 11].into()));
    let told = serde_json::to_value(&inventory).unwrap();
    assert_eq!(told["vpcs"][0]["region"], "eu-west-1");
    let read: Inventory = serde_json::from_value(told.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), told);
}
