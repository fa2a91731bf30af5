//! What the agent promises of load balancers, one scenario each.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use jiff::Timestamp;
use model::address::{PublicAddress, yard_scope};
use model::compute::{Desired, InstanceState};
use model::elb::{
    BalancerNode, BalancerState, HealthCheck, Listener, LoadBalancer, Target, TargetGroup, TargetHealth,
};
use model::network::{InterfaceKind, NetworkInterface, PublicIp};
use model::security::{Peer, SecurityGroup};
use model::{InstanceId, SecurityGroupId, Tags};
use resources::address;
use resources::interface::{self, CreateInterface};
use store::Read;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::cloud::{Cloud, Wish, anywhere, eventually, range};

const BALANCER: &str = "arn:aws:elasticloadbalancing:ap-northeast-2:000000000000:loadbalancer/app/web/1";
const LISTENER: &str = "arn:aws:elasticloadbalancing:ap-northeast-2:000000000000:listener/app/web/1/1";
const GROUP: &str = "arn:aws:elasticloadbalancing:ap-northeast-2:000000000000:targetgroup/web/1";

/// Answers each request with its host's name, and `/held` only once `/run/release` is there.
const SERVER: &str = r#"#!/bin/sh
cat > /run/server.pl <<'END'
use IO::Socket::INET; use Sys::Hostname;
$SIG{CHLD} = 'IGNORE';
my $s = IO::Socket::INET->new(LocalPort => 3000, Listen => 64, ReuseAddr => 1) or die $!;
open(my $f, '>', '/run/server.pid'); print $f $$; close $f;
while (1) {
    my $c = $s->accept or next;
    next if fork;
    my $head = '';
    while (defined(my $line = <$c>)) { $head .= $line; last if $line eq "\r\n" }
    if ($head =~ m{^GET /held }) { select(undef, undef, undef, 0.02) until -e '/run/release' }
    my $body = hostname();
    print $c "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " . length($body) . "\r\n\r\n$body";
    exit;
}
END
exec perl /run/server.pl
"#;

/// Two servers behind a balancer with a node in each of their zones.
struct Site {
    servers: [InstanceId; 2],
    balancer_group: SecurityGroupId,
}

impl Site {
    fn build(cloud: &Cloud) -> Site {
        let balancer_group = cloud.group("balancer", &[(80, anywhere())]);
        let web = cloud.group("web", &[(3000, Peer::Group(balancer_group.clone()))]);
        let servers = ['a', 'c'].map(|zone| {
            let subnet = Some(cloud.default_subnet(zone).id);
            cloud.run_instance(Wish {
                subnet,
                groups: vec![web.clone()],
                user_data: SERVER,
                ..Wish::default()
            })
        });
        make_balancer(cloud, &balancer_group);
        let site = Site { servers, balancer_group };
        site.servers.iter().for_each(|id| cloud.until(id, InstanceState::Running));
        make_group(cloud, &site.servers);
        site
    }

    fn names(&self, cloud: &Cloud) -> BTreeSet<String> {
        self.servers.iter().map(|id| name_of(cloud, id)).collect()
    }
}

fn name_of(cloud: &Cloud, id: &InstanceId) -> String {
    format!("ip-{}", cloud.private_ip(id).to_string().replace('.', "-"))
}

/// What `CreateLoadBalancer` writes.
fn make_balancer(cloud: &Cloud, group: &SecurityGroupId) {
    let subnets = ['a', 'c'].map(|zone| cloud.default_subnet(zone));
    cloud.write(|tx| {
        let mut nodes = Vec::new();
        for subnet in &subnets {
            let new = CreateInterface {
                groups: vec![group.clone()],
                kind: InterfaceKind::LoadBalancer(BALANCER.into()),
                ..CreateInterface::in_subnet(subnet)
            };
            let made = interface::create(tx, &cloud.scope, new).unwrap();
            let public = address::take_public(tx, range(), &cloud.scope, &made.id).unwrap();
            tx.update::<NetworkInterface>(&cloud.scope, &made.id, |interface| {
                let lent = PublicIp { address: public, allocation_id: None, association_id: None };
                interface.private_ips[0].public = Some(lent);
            });
            nodes.push(BalancerNode {
                subnet_id: subnet.id.clone(),
                zone: subnet.zone.clone(),
                private_ip: made.primary_ip().unwrap(),
                network_interface_id: made.id,
                public_ip: Some(public),
            });
        }
        let balancer = LoadBalancer {
            arn: BALANCER.into(),
            name: "web".into(),
            hash: "1".into(),
            kind: "application".into(),
            internet_facing: true,
            vpc_id: cloud.vpc.clone(),
            nodes,
            groups: vec![group.clone()],
            dns_name: "web-1.ap-northeast-2.elb.localhost".into(),
            ip_address_type: "ipv4".into(),
            state: BalancerState::Provisioning,
            state_reason: None,
            deleting: false,
            attributes: Default::default(),
            created: Timestamp::now(),
            tags: Tags::new(),
        };
        tx.put(&cloud.scope, BALANCER, balancer);
    });
}

/// What `CreateTargetGroup`, `RegisterTargets` and `CreateListener` write.
fn make_group(cloud: &Cloud, servers: &[InstanceId]) {
    let target =
        |id: &InstanceId| Target { id: id.to_string(), port: 3000, zone: None, draining_since: None };
    let group = TargetGroup {
        arn: GROUP.into(),
        name: "web".into(),
        target_type: "instance".into(),
        protocol: "HTTP".into(),
        protocol_version: "HTTP1".into(),
        port: 3000,
        vpc_id: cloud.vpc.clone(),
        health_check: HealthCheck {
            enabled: true,
            protocol: "HTTP".into(),
            port: "traffic-port".into(),
            path: "/".into(),
            interval: 1,
            timeout: 1,
            healthy_threshold: 2,
            unhealthy_threshold: 2,
            matcher: "200".into(),
        },
        attributes: [("deregistration_delay.timeout_seconds".into(), "3600".into())].into(),
        targets: servers.iter().map(target).collect(),
        tags: Tags::new(),
    };
    let listener: Listener = serde_json::from_value(serde_json::json!({
        "arn": LISTENER,
        "load_balancer_arn": BALANCER,
        "port": 80,
        "protocol": "HTTP",
        "default_actions": [{ "Forward": { "groups": [[GROUP, 1]] } }],
    }))
    .unwrap();
    cloud.write(|tx| {
        tx.put(&cloud.scope, GROUP, group);
        tx.put(&cloud.scope, LISTENER, listener);
    });
}

fn nodes(cloud: &Cloud) -> Vec<BalancerNode> {
    cloud.get::<LoadBalancer>(BALANCER).expect("the balancer has a record").nodes.clone()
}

fn public_addresses(cloud: &Cloud) -> Vec<Ipv4Addr> {
    nodes(cloud).iter().map(|node| node.public_ip.unwrap()).collect()
}

fn change_group(cloud: &Cloud, change: impl FnOnce(&mut TargetGroup)) {
    cloud.write(|tx| tx.update::<TargetGroup>(&cloud.scope, GROUP, change)).unwrap();
}

/// A target's state and reason, as `DescribeTargetHealth` reads them.
fn health(cloud: &Cloud, id: &InstanceId) -> Option<(String, Option<String>)> {
    let row = cloud.get::<TargetHealth>(&TargetHealth::key(GROUP, id, 3000))?;
    Some((row.state.clone(), row.reason.clone()))
}

fn until_health(cloud: &Cloud, id: &InstanceId, state: &str, reason: Option<&str>) {
    let wanted = Some((state.to_owned(), reason.map(str::to_owned)));
    eventually(&format!("{id} is {state}, {reason:?}"), || health(cloud, id) == wanted);
}

fn until_all_serve(cloud: &Cloud, site: &Site) {
    eventually("the balancer is active", || {
        cloud.get::<LoadBalancer>(BALANCER).is_some_and(|b| b.state == BalancerState::Active)
    });
    site.servers.iter().for_each(|id| until_health(cloud, id, "healthy", None));
    public_addresses(cloud).into_iter().for_each(|node| until_answered_by(cloud, node, &site.names(cloud)));
}

/// Waits until a node reaches all of these in turn: a target is healthy as soon as one node says so.
fn until_answered_by(cloud: &Cloud, node: Ipv4Addr, names: &BTreeSet<String>) {
    eventually("the node reaches all", || who_answers(cloud, node, 4) == *names);
}

/// A visitor's request from the internet: status and body; `None` where nothing answers in time.
async fn visit(cloud: &Cloud, node: Ipv4Addr, path: &str, patience: Duration) -> Option<(u16, String)> {
    let asked = async {
        let mut stream = cloud.agent().connect_internet(SocketAddr::new(IpAddr::V4(node), 80)).await.ok()?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: web\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        Some((head.split(' ').nth(1)?.parse().ok()?, body.to_owned()))
    };
    tokio::time::timeout(patience, asked).await.ok()?
}

fn get(cloud: &Cloud, node: Ipv4Addr) -> Option<(u16, String)> {
    cloud.runtime.block_on(visit(cloud, node, "/", Duration::from_secs(10)))
}

/// Who answers so many requests, all of which must be answered.
fn who_answers(cloud: &Cloud, node: Ipv4Addr, requests: usize) -> BTreeSet<String> {
    let answers = (0..requests).map(|_| match get(cloud, node) {
        Some((200, name)) => name,
        other => panic!("{node} answered {other:?}"),
    });
    answers.collect()
}

pub fn forwards(cloud: &mut Cloud) {
    let site = Site::build(cloud);
    until_all_serve(cloud, &site);
    let addresses = public_addresses(cloud);
    let [first, second] = &site.servers;
    assert!(!cloud.reached_from_internet(cloud.private_ip(first), 3000));
    for node in nodes(cloud) {
        let inside = cloud.ok(second, &format!("curl -sS -m 5 http://{}/", node.private_ip));
        assert!(site.names(cloud).contains(&inside), "it is reached from inside too");
    }

    // A server's process dies, and comes back.
    cloud.ok(first, "kill -9 $(cat /run/server.pid)");
    until_health(cloud, first, "unhealthy", Some("Target.FailedHealthChecks"));
    for node in &addresses {
        assert_eq!(who_answers(cloud, *node, 20), [name_of(cloud, second)].into(), "nobody fails any more");
    }
    cloud.ok(first, "setsid perl /run/server.pl >/dev/null 2>&1 </dev/null &");
    until_health(cloud, first, "healthy", None);
    until_answered_by(cloud, addresses[0], &site.names(cloud));

    // The balancer's own group decides who may come.
    let change = |change: &dyn Fn(&mut SecurityGroup)| {
        cloud.write(|tx| {
            tx.update::<SecurityGroup>(&cloud.scope, &site.balancer_group, |group| change(group))
        });
    };
    let rules = cloud.get::<SecurityGroup>(&site.balancer_group).unwrap().rules.clone();
    change(&|group| group.rules.truncate(1));
    eventually("nobody is let in", || addresses.iter().all(|node| !cloud.reached_from_internet(*node, 80)));
    change(&|group| group.rules = rules.clone());
    eventually("everybody is", || addresses.iter().all(|node| cloud.reached_from_internet(*node, 80)));
}

pub fn drains(cloud: &mut Cloud) {
    let site = Site::build(cloud);
    until_all_serve(cloud, &site);
    let node = public_addresses(cloud)[0];
    let [first, second] = &site.servers;
    let cloud = &*cloud;
    std::thread::scope(|scope| {
        // Two requests, one for each of the servers.
        let held = || cloud.runtime.block_on(visit(cloud, node, "/held", crate::cloud::PATIENCE));
        let held = [scope.spawn(held), scope.spawn(held)];
        let holds = "ls /proc/*/exe -l | grep -c perl | grep -qx 2";
        site.servers.iter().for_each(|id| drop(cloud.soon(id, holds)));
        change_group(cloud, |group| group.targets[0].draining_since = Some(Timestamp::now()));
        until_health(cloud, first, "draining", Some("Target.DeregistrationInProgress"));
        assert_eq!(who_answers(cloud, node, 8), [name_of(cloud, second)].into(), "nothing new comes");
        site.servers.iter().for_each(|id| drop(cloud.ok(id, "touch /run/release")));
        let answers = held.map(|held| held.join().unwrap().expect("an answer"));
        assert!(answers.iter().all(|(status, _)| *status == 200), "what was in flight finishes: {answers:?}");
        assert_eq!(answers.into_iter().map(|(_, name)| name).collect::<BTreeSet<_>>(), site.names(cloud));
    });
    assert_eq!(
        cloud.get::<TargetGroup>(GROUP).unwrap().targets.len(),
        2,
        "it drains until the delay is over"
    );
    change_group(cloud, |group| {
        group.attributes.insert("deregistration_delay.timeout_seconds".into(), "1".into());
    });
    eventually("it has left", || cloud.get::<TargetGroup>(GROUP).unwrap().targets.len() == 1);
    eventually("nothing is said of it", || health(cloud, first).is_none());
}

pub fn follows_instances(cloud: &mut Cloud) {
    let site = Site::build(cloud);
    until_all_serve(cloud, &site);
    let node = public_addresses(cloud)[0];
    let [first, second] = &site.servers;
    cloud.ask(first, |instance| {
        instance.desired = Desired::Stopped { force: true };
        instance.state = InstanceState::Stopping;
    });
    until_health(cloud, first, "unused", Some("Target.InvalidState"));
    assert_eq!(who_answers(cloud, node, 8), [name_of(cloud, second)].into());
    cloud.until(first, InstanceState::Stopped);
    cloud.ask(first, |instance| {
        instance.desired = Desired::Terminated;
        instance.state = InstanceState::ShuttingDown;
    });
    eventually("who is terminated is no target", || {
        cloud.get::<TargetGroup>(GROUP).unwrap().targets.iter().all(|target| target.id != **first)
    });
    eventually("nothing is said of it", || health(cloud, first).is_none());
    assert_eq!(who_answers(cloud, node, 8), [name_of(cloud, second)].into());
}

pub fn leaves_nothing(cloud: &mut Cloud) {
    let site = Site::build(cloud);
    until_all_serve(cloud, &site);
    let (kept, dropped) = (nodes(cloud)[0].clone(), nodes(cloud)[1].clone());
    let is_free = |node: &BalancerNode| {
        let address = node.public_ip.unwrap().to_string();
        let taken = cloud.store.read(|tx| tx.get::<PublicAddress>(&yard_scope(), &address)).unwrap();
        let interface = cloud.get::<NetworkInterface>(&node.network_interface_id);
        let namespaces = cloud.keeper.netns_list().unwrap();
        taken.is_none() && interface.is_none() && !namespaces.contains(&node.network_interface_id.to_string())
    };
    // A subnet is taken from it, and with it its node, and the targets of its zone.
    cloud.write(|tx| {
        interface::delete(tx, &cloud.scope, &dropped.network_interface_id);
        tx.update::<LoadBalancer>(&cloud.scope, BALANCER, |balancer| balancer.nodes.truncate(1))
    });
    eventually("the node is gone", || is_free(&dropped));
    until_health(cloud, &site.servers[1], "unused", Some("Target.NotInUse"));
    assert_eq!(
        who_answers(cloud, kept.public_ip.unwrap(), 8),
        [name_of(cloud, &site.servers[0])].into(),
        "what is left of it serves on"
    );
    cloud.write(|tx| {
        tx.delete::<Listener>(&cloud.scope, LISTENER);
        tx.update::<LoadBalancer>(&cloud.scope, BALANCER, |balancer| balancer.deleting = true)
    });
    eventually("its record is gone", || cloud.get::<LoadBalancer>(BALANCER).is_none());
    eventually("and all its nodes", || is_free(&kept));
    eventually("nothing is said of targets that nobody uses", || {
        site.servers.iter().all(|id| health(cloud, id).is_none())
    });
}

pub fn before_the_crash(cloud: &mut Cloud) {
    let site = Site::build(cloud);
    until_all_serve(cloud, &site);
}

pub fn after_the_crash(cloud: &mut Cloud) {
    let targets = cloud.get::<TargetGroup>(GROUP).unwrap().targets.clone();
    let servers = [&targets[0], &targets[1]].map(|target| InstanceId::from(&*target.id));
    let names: BTreeSet<_> = servers.iter().map(|id| name_of(cloud, id)).collect();
    for node in public_addresses(cloud) {
        eventually("it serves again", || cloud.reached_from_internet(node, 80));
        servers.iter().for_each(|id| until_health(cloud, id, "healthy", None));
        until_answered_by(cloud, node, &names);
    }
}
