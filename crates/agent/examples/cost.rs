//! What the agent costs: from `RunInstances` to `running` with its network, for one instance and for fifty
//! at once, and a pass of the network's reconciler when a VPC gets its 11th and its 1,001st interface. Run
//! it with `--release`, as root or as an ordinary user. No packet leaves the namespaces that it makes.
#![allow(clippy::unwrap_used, dead_code)]

#[path = "../tests/cloud/cloud.rs"]
mod cloud;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use cloud::{Cloud, Wish, eventually};
use model::InstanceId;
use model::compute::InstanceState;

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
            cloud.nodes(interfaces);
        }
        let passes: Vec<Duration> = (from..=to)
            .map(|n| {
                interfaces = n;
                cloud.nodes(n)
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
