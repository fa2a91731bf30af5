//! What the agent costs: from `RunInstances` to `running` with its network, for one instance and for fifty
//! at once, and a pass of the network's reconciler when a VPC gets its 11th and its 1,001st interface. Run
//! it with `--release`, as root or as an ordinary user. No packet leaves the namespaces that it makes.
#![allow(clippy::unwrap_used, dead_code)]

#[path = "../tests/cloud/cloud.rs"]
mod cloud;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use cloud::{Cloud, Wish, eventually};
use jiff::Timestamp;
use model::compute::InstanceState;
use model::elb::{BalancerState, LoadBalancer};
use model::network::{InterfaceKind, NetworkInterface};
use model::{InstanceId, Tags, VpcId};
use resources::interface::{self, CreateInterface};
use store::{Read, Tx};

fn main() -> ExitCode {
    if let Some(code) = machine::applet() {
        return code;
    }
    let dir = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(dir.path());
    println!("first instance, with its VPC: {:?}", run(&cloud, 1).0);
    let mut single: Vec<Duration> = (0..9).map(|_| run(&cloud, 1).0).collect();
    single.sort();
    println!("one more instance, median of 9: {:?}", single[4]);
    println!("fifty at once: {:?}", run(&cloud, 50).0);
    let mut interfaces = 0;
    for (from, to) in [(1, 10), (11, 20), (991, 1000), (1001, 1010)] {
        while interfaces + 1 < from {
            interfaces += 50.min(from - 1 - interfaces);
            nodes(&cloud, interfaces);
        }
        let passes: Vec<Duration> = (from..=to)
            .map(|n| {
                interfaces = n;
                nodes(&cloud, n)
            })
            .collect();
        let total: Duration = passes.iter().sum();
        println!("interface {from} to {to}: {:?} each", total / 10);
    }
    cloud.close();
    ExitCode::SUCCESS
}

/// Runs so many instances at once.
fn run(cloud: &Cloud, many: usize) -> (Duration, Vec<InstanceId>) {
    let began = Instant::now();
    let ids: Vec<InstanceId> = (0..many).map(|_| cloud.run_instance(Wish::default())).collect();
    eventually("all run", || ids.iter().all(|id| cloud.instance(id).state == InstanceState::Running));
    (began.elapsed(), ids)
}

/// Gives a balancer so many nodes, for there to be as many interfaces; how long the last one took to be
/// wired.
fn nodes(cloud: &Cloud, wanted: usize) -> Duration {
    let arn = "arn:aws:elasticloadbalancing:ap-northeast-2:000000000000:loadbalancer/app/many/1";
    let (scope, subnet) = (&cloud.scope, cloud.default_subnet('b'));
    let began = Instant::now();
    let id = cloud.write(|tx| {
        if tx.get::<LoadBalancer>(scope, arn).is_none() {
            tx.put(scope, arn, balancer(arn, &cloud.vpc));
        }
        let have = tx.find::<NetworkInterface>(scope, "load-balancer", arn).len();
        let make = |tx: &mut Tx| {
            let kind = InterfaceKind::LoadBalancer(arn.into());
            let new = CreateInterface { kind, ..CreateInterface::in_subnet(&subnet) };
            interface::create(tx, scope, new).unwrap().id
        };
        (have..wanted).map(|_| make(tx)).last().unwrap().to_string()
    });
    eventually("the last node is wired", || cloud.agent().carries(&id));
    began.elapsed()
}

fn balancer(arn: &str, vpc: &VpcId) -> LoadBalancer {
    LoadBalancer {
        arn: arn.into(),
        name: "many".into(),
        hash: "1".into(),
        kind: "application".into(),
        internet_facing: false,
        vpc_id: vpc.clone(),
        nodes: Vec::new(),
        groups: Vec::new(),
        dns_name: "internal-many-1.ap-northeast-2.elb.localhost".into(),
        ip_address_type: "ipv4".into(),
        state: BalancerState::Active,
        state_reason: None,
        deleting: false,
        attributes: Default::default(),
        created: Timestamp::now(),
        tags: Tags::new(),
    }
}
