//! What it costs to add a network interface to a VPC that has ten, and to one that has a thousand.
//!
//! The whole path, from a new topology to a kernel that holds it, in namespaces of its own; an ordinary user
//! enters a user namespace first. Prints the medians and their ratio:
//!
//! ```sh
//! cargo run --release -p netlink --example eni_cost
//! ```

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use ipnet::IpNet;
use netlink::Applier;
use netplan::Compiler;
use netplan::plan::{Mac, NetnsName};
use netplan::topology::{
    Acl, AclEntry, Attachment, Group, GroupRule, Guard, Interface, Internet, Peer, PrivateAddress,
    RouteTable, Subnet, Topology, Traffic, Vpc,
};
use nix::sched::{CloneFlags, unshare};
use nix::time::{ClockId, clock_gettime};
use nix::unistd::{getegid, geteuid};

/// How many interfaces there are before.
const SIZES: [u16; 2] = [10, 1000];

/// Over how many additions to each a median is taken.
const SAMPLE: u16 = 40;

fn main() -> Result<(), Box<dyn Error>> {
    enter_user_namespace()?;
    let mut yards = Vec::new();
    for from in SIZES {
        let mut yard = Yard::new()?;
        yard.grow_to(from)?;
        yards.push((yard, Vec::new()));
    }
    // They take turns: the kernel is slower for a while after a thousand namespaces were made.
    for turn in 0..SAMPLE {
        for (from, (yard, costs)) in SIZES.into_iter().zip(&mut yards) {
            costs.push(yard.grow_to(from + turn + 1)?);
        }
    }
    println!("{:>10} {:>12} {:>12} {:>12}", "interfaces", "compile", "apply", "processor");
    let (mut times, mut loads) = (Vec::new(), Vec::new());
    for (from, (_, costs)) in SIZES.into_iter().zip(&yards) {
        let compile = median(costs.iter().map(|cost| cost.compile));
        let apply = median(costs.iter().map(|cost| cost.apply));
        let processor = median(costs.iter().map(|cost| cost.processor));
        println!("{from:>10} {compile:>12.1?} {apply:>12.1?} {processor:>12.1?}");
        times.push((compile + apply).as_secs_f64());
        loads.push(processor.as_secs_f64());
    }
    println!(
        "the 1,001st takes {:.2} times as long as the 11th, and {:.2} times as much processor time",
        times[1] / times[0],
        loads[1] / loads[0]
    );
    Ok(())
}

/// One VPC and the namespaces it needs.
struct Yard {
    vpc: Vpc,
    compiler: Compiler,
    applier: Applier,
    namespaces: BTreeMap<NetnsName, OwnedFd>,
}

#[derive(Clone, Copy)]
struct Cost {
    compile: Duration,
    apply: Duration,
    /// Processor time of both, the kernel's on our behalf included: other work on the host does not disturb it.
    processor: Duration,
}

impl Yard {
    fn new() -> Result<Yard, Box<dyn Error>> {
        Ok(Yard {
            vpc: vpc()?,
            compiler: Compiler::default(),
            applier: Applier::default(),
            namespaces: BTreeMap::new(),
        })
    }

    /// Adds interfaces up to this number, all at once.
    fn grow_to(&mut self, count: u16) -> Result<Cost, Box<dyn Error>> {
        let have = u16::try_from(self.vpc.interfaces.len())?;
        for n in have..count {
            self.vpc.interfaces.insert(format!("eni-{n:017x}").as_str().into(), Arc::new(interface(n)));
            self.open(&guest(n))?;
        }
        let internet = Internet { netns: NetnsName("internet".into()), hosts: BTreeMap::new(), dns: None };
        let vpcs = BTreeMap::from([("vpc-1".into(), Arc::new(self.vpc.clone()))]);
        let topology = Topology { vpcs, peerings: BTreeMap::new(), internet };

        let before = processor_time()?;
        let start = Instant::now();
        let plan = self.compiler.compile(&topology);
        let compile = start.elapsed();
        let between = processor_time()?;
        for name in plan.namespaces.keys() {
            self.open(name)?;
        }
        let resumed = processor_time()?;
        let start = Instant::now();
        let namespaces = &self.namespaces;
        self.applier
            .apply(&plan, &mut |name| namespaces.get(name).ok_or(io::ErrorKind::NotFound)?.try_clone())?;
        let apply = start.elapsed();
        Ok(Cost { compile, apply, processor: processor_time()? - resumed + between - before })
    }

    /// Makes a namespace if there is none: the keeper's work, which is not measured here.
    fn open(&mut self, name: &NetnsName) -> io::Result<()> {
        if !self.namespaces.contains_key(name) {
            self.namespaces.insert(name.clone(), new_netns()?);
        }
        Ok(())
    }
}

/// A VPC of one subnet, with a group that every interface is in and that admits its own members.
fn vpc() -> Result<Vpc, Box<dyn Error>> {
    let anywhere: IpNet = "0.0.0.0/0".parse()?;
    let allow = AclEntry { traffic: Traffic::All, cidr: anywhere, allow: true };
    let acl = Acl { ingress: [(100, allow.clone())].into(), egress: [(100, allow)].into() };
    let rule = |id: &str, traffic, peer| GroupRule { id: id.into(), traffic, peer };
    let group = Group {
        ingress: vec![
            rule("sgr-1", Traffic::Tcp(80, 80), Peer::Cidr(anywhere)),
            rule("sgr-2", Traffic::All, Peer::Group("sg-1".into())),
        ],
        egress: vec![rule("sgr-3", Traffic::All, Peer::Cidr(anywhere))],
    };
    let subnet = Subnet { cidr: "10.0.0.0/16".parse()?, acl: "acl-1".into(), route_table: "rtb-1".into() };
    Ok(Vpc {
        netns: NetnsName("router".into()),
        cidrs: vec!["10.0.0.0/16".parse()?],
        dns_support: true,
        internet_gateway: None,
        subnets: [("subnet-1".into(), Arc::new(subnet))].into(),
        interfaces: Default::default(),
        groups: [("sg-1".into(), Arc::new(group))].into(),
        acls: [("acl-1".into(), Arc::new(acl))].into(),
        route_tables: [("rtb-1".into(), Arc::new(RouteTable::default()))].into(),
        nat_gateways: BTreeMap::new(),
        prefix_lists: BTreeMap::new(),
    })
}

fn interface(n: u16) -> Interface {
    let [high, low] = (n + 10).to_be_bytes();
    Interface {
        subnet: "subnet-1".into(),
        addresses: vec![PrivateAddress {
            private: IpAddr::V4(Ipv4Addr::new(10, 0, high, low)),
            public: None,
        }],
        mac: Mac([0x06, 0, 10, 0, high, low]),
        guard: Guard::Groups(["sg-1".into()].into()),
        source_dest_check: true,
        attachment: Some(Attachment { netns: guest(n), index: 0 }),
    }
}

fn guest(n: u16) -> NetnsName {
    NetnsName(format!("guest-{n}").into())
}

fn processor_time() -> io::Result<Duration> {
    Ok(clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID)?.into())
}

fn median(durations: impl Iterator<Item = Duration>) -> Duration {
    let mut sorted: Vec<_> = durations.collect();
    sorted.sort();
    sorted[sorted.len() / 2]
}

/// Lets an ordinary user make network namespaces. To be called before there is a second thread.
fn enter_user_namespace() -> io::Result<()> {
    let (uid, gid) = (geteuid(), getegid());
    if uid.is_root() {
        return Ok(());
    }
    unshare(CloneFlags::CLONE_NEWUSER)?;
    fs::write("/proc/self/setgroups", "deny")?;
    fs::write("/proc/self/uid_map", format!("0 {uid} 1"))?;
    fs::write("/proc/self/gid_map", format!("0 {gid} 1"))
}

fn new_netns() -> io::Result<OwnedFd> {
    let make = || {
        unshare(CloneFlags::CLONE_NEWNET)?;
        Ok(File::open("/proc/thread-self/ns/net")?.into())
    };
    thread::spawn(make).join().map_err(|_| io::Error::other("the thread that makes a namespace died"))?
}
