//! The way to the real internet, with a real internet of the scenario's own: the scenario's process moves
//! into a network namespace that plays this machine, wired to one that plays the world.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::process::Command;
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use agent::Egress;
use model::compute::InstanceState;
use netlink::Netns;
use nix::sched::{CloneFlags, unshare};

use crate::cloud::{Cloud, Wish, anywhere};

/// Documentation's addresses (RFC 5737), inside namespaces of our own.
const WORLD: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);
const HOST: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 2);

static WORLD_NETNS: OnceLock<OwnedFd> = OnceLock::new();

/// Moves this process, which has one thread yet, to a machine with an uplink.
pub fn own_machine() {
    unshare(CloneFlags::CLONE_NEWNET).unwrap();
    let world = thread::spawn(|| {
        unshare(CloneFlags::CLONE_NEWNET).unwrap();
        OwnedFd::from(File::open("/proc/thread-self/ns/net").unwrap())
    });
    let world = world.join().unwrap();
    let path = format!("/proc/{}/fd/{}", std::process::id(), world.as_raw_fd());
    ip("link set lo up");
    ip("link add up0 type veth peer name out0");
    ip(&format!("link set out0 netns {path}"));
    ip(&format!("address add {HOST}/24 dev up0"));
    ip("link set up0 up");
    let theirs = || {
        ip(&format!("address add {WORLD}/24 dev out0"));
        ip("link set out0 up");
    };
    machine::in_netns(world.as_fd(), theirs).unwrap();
    ip(&format!("route add default via {WORLD}"));
    WORLD_NETNS.set(world).unwrap();
}

fn ip(line: &str) {
    let output = Command::new("/sbin/ip").args(line.split(' ')).output();
    let output = output.expect("the scenario wires its machine with `ip`: install iproute2");
    assert!(output.status.success(), "ip {line}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Tells each visitor who it is, and ends with the process.
fn who_am_i() {
    let world = WORLD_NETNS.get().unwrap();
    let listener = machine::in_netns(world.as_fd(), || TcpListener::bind((WORLD, 80))).unwrap().unwrap();
    thread::spawn(move || {
        for visitor in listener.incoming() {
            let mut visitor: TcpStream = visitor.unwrap();
            let body = visitor.peer_addr().unwrap().ip().to_string();
            _ = visitor.read(&mut [0; 1024]);
            _ = write!(visitor, "HTTP/1.0 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        }
    });
}

/// What is in the namespace that plays this machine.
fn machine_holds() -> netlink::Inventory {
    let own = OwnedFd::from(File::open("/proc/thread-self/ns/net").unwrap());
    Netns::open(own).unwrap().inventory().unwrap()
}

pub fn carries(cloud: &mut Cloud) {
    cloud.crash();
    let (before, forwarding) = (machine_holds(), forwarding());
    cloud.start(Egress::Host);
    who_am_i();
    let open = cloud.group("open", &[(3000, anywhere())]);
    let id = cloud.run_instance(Wish { public: true, groups: vec![open], ..Wish::default() });
    cloud.until(&id, InstanceState::Running);
    assert_eq!(cloud.soon(&id, &format!("curl -sS -m 2 http://{WORLD}/")), HOST.to_string());

    // The machine's own services see nobody, and the machine reaches public addresses.
    let own = TcpListener::bind((HOST, 8080)).unwrap();
    assert_eq!(cloud.sh(&id, &format!("curl -sS -m 1 http://{HOST}:8080/")).0, 28);
    drop(own);
    cloud.ok(&id, "perl -MIO::Socket::INET -e 'my $s = IO::Socket::INET->new(LocalPort => 3000, Listen => 9); sleep 60' >/dev/null 2>&1 &");
    let public = cloud.interface(&id).private_ips[0].public.clone().unwrap().address;
    crate::cloud::eventually("the machine reaches the instance", || {
        TcpStream::connect_timeout(&(public, 3000).into(), Duration::from_secs(1)).is_ok()
    });

    cloud.runtime.block_on(cloud.agent().shutdown());
    assert_eq!(machine_holds(), before, "nothing is left on the machine");
    assert_eq!(self::forwarding(), forwarding);
}

fn forwarding() -> String {
    std::fs::read_to_string("/proc/sys/net/ipv4/ip_forward").unwrap()
}
