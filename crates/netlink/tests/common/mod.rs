//! What every test here needs: namespaces of its own.
//!
//! No test touches the namespace it was started in. Root makes network namespaces directly; an ordinary user
//! runs the test's body again in a child that has entered a user namespace of its own.
#![allow(dead_code, unused_imports, unused_macros, reason = "each test program uses a part")]
#![allow(unsafe_code, reason = "entering a user namespace needs code after fork")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::Arc;
use std::thread;

use netlink::{Applied, Applier, Inventory, Netns};
use netplan::plan::{Namespace, NetnsName, Plan};
use nix::sched::{CloneFlags, unshare};
use nix::unistd::{getegid, geteuid};

const INSIDE: &str = "NETLINK_TEST_INSIDE";

/// Defines tests whose bodies may make network namespaces, whoever runs them.
macro_rules! namespaced {
    ($($(#[$doc:meta])* fn $name:ident() $body:block)*) => {
        $($(#[$doc])* #[test] fn $name() { crate::common::inside(concat!(module_path!(), "::", stringify!($name)), || $body) })*
    };
}
pub(crate) use namespaced;

/// Runs `body` where network namespaces can be made.
pub fn inside(path: &str, body: impl FnOnce()) {
    if geteuid().is_root() { body() } else { as_an_ordinary_user(path, body) }
}

/// Runs `body` in a user namespace of its own, where root too is nobody to the host.
pub fn as_an_ordinary_user(path: &str, body: impl FnOnce()) {
    if std::env::var_os(INSIDE).is_some() {
        return body();
    }
    let (_program, test) = path.split_once("::").expect("a test lies in its program");
    let (uid, gid) = (geteuid(), getegid());
    let mut child = Command::new(std::env::current_exe().expect("a test knows its own program"));
    child.args([test, "--exact", "--nocapture"]).env(INSIDE, "1");
    let enter = move || -> io::Result<()> {
        unshare(CloneFlags::CLONE_NEWUSER | CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS)?;
        fs::write("/proc/self/setgroups", "deny")?;
        fs::write("/proc/self/uid_map", format!("0 {uid} 1"))?;
        fs::write("/proc/self/gid_map", format!("0 {gid} 1"))
    };
    // SAFETY: between fork and exec the closure makes system calls and small allocations; glibc keeps its
    // allocator usable in a forked child, and no lock of this program's own is taken.
    unsafe { child.pre_exec(enter) };
    let status = child.status().expect(
        "entering a user namespace: this host forbids it to ordinary users \
         (sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0)",
    );
    assert!(status.success(), "{test} failed inside its user namespace: {status}");
}

/// A new, empty network namespace. It is gone when its last descriptor and its last link's peer are.
pub fn new_netns() -> OwnedFd {
    thread::spawn(|| {
        unshare(CloneFlags::CLONE_NEWNET).expect("making a network namespace");
        File::open("/proc/thread-self/ns/net").expect("opening this thread's own namespace").into()
    })
    .join()
    .expect("the thread that makes a namespace does not panic")
}

/// Named namespaces, made when first asked for, as the keeper does.
#[derive(Default)]
pub struct Yard(BTreeMap<String, OwnedFd>);

impl Yard {
    pub fn open(&mut self, name: &str) -> OwnedFd {
        let fd = self.0.entry(name.to_owned()).or_insert_with(new_netns);
        fd.try_clone().expect("a descriptor can be duplicated")
    }

    /// Forgets a namespace, as if its keeper had died: another one is made when its name comes again.
    pub fn lose(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Runs a line of shell inside a namespace and returns what it printed.
    pub fn run(&mut self, name: &str, line: &str) -> String {
        let script = format!("set -e; PATH=$PATH:/usr/sbin:/sbin; {line}");
        let output = self.within(name, || Command::new("sh").args(["-c", &script]).output());
        let output = output.expect("there is a shell");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{line}: {complaint}(this test looks through other eyes: install iproute2 and nftables)"
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    pub fn within<T: Send>(&mut self, name: &str, work: impl FnOnce() -> T + Send) -> T {
        let fd = self.open(name);
        netlink::within(fd.as_fd(), work).expect("entering a namespace of one's own")
    }
}

pub mod sample;

/// Changes one namespace of a plan, as a new plan would have it.
pub fn edit(plan: &mut Plan, name: &str, change: impl FnOnce(&mut Namespace)) {
    let namespace = plan.namespaces.get_mut(&NetnsName(name.into())).expect("the plan has it");
    change(Arc::make_mut(namespace));
}

/// Applies a plan that the kernel takes.
pub fn apply(applier: &mut Applier, yard: &mut Yard, plan: &Plan) -> Applied {
    applier.apply(plan, &mut |name| Ok(yard.open(&name.0))).expect("the kernel takes the plan")
}

/// What is in a namespace.
pub fn look(yard: &mut Yard, name: &str) -> Inventory {
    Netns::open(yard.open(name)).expect("opening").inventory().expect("reading")
}

/// What is there is what the plan says, in each of its namespaces.
pub fn agrees(yard: &mut Yard, plan: &Plan) {
    for (name, namespace) in &plan.namespaces {
        let (want, is) = (namespace.merged(), look(yard, &name.0));
        let connected = |table: u32| table != 255;
        assert_eq!(is.addresses, want.addresses, "addresses of {name}");
        assert_eq!(is.neighbours, want.neighbours, "neighbours of {name}");
        assert!(is.routes.keys().all(|key| connected(key.table)));
        assert_eq!(is.routes, want.routes, "routes of {name}");
        assert_eq!(is.rules, want.rules, "rules of {name}");
        assert_eq!(is.others, 0, "{name} holds nothing that the plan cannot express");
        for (link, veth) in &want.links {
            assert_eq!(is.links.get(link), Some(&(Some(veth.mac), veth.mtu, true)), "link {link}");
            let far = look(yard, &veth.peer_netns.0);
            assert_eq!(far.links.get(&veth.peer_name), Some(&(Some(veth.peer_mac), veth.mtu, true)));
        }
        let tables: Vec<_> = want.tables.keys().collect();
        assert!(is.ruleset.chains.keys().all(|(_, table, _)| tables.contains(&table)));
        for (table, content) in &want.tables {
            for (chain, rules) in &content.chains {
                let key = (2, table.clone(), chain.clone());
                assert_eq!(is.ruleset.rules.get(&key).map(Vec::len), Some(rules.rules.len()), "{chain}");
            }
            for (set, elements) in content
                .sets
                .iter()
                .map(|(n, s)| (n, s.elements.len()))
                .chain(content.maps.iter().map(|(n, m)| (n, m.elements.len())))
            {
                let key = (2, table.clone(), set.clone());
                assert_eq!(is.ruleset.sets.get(&key).map(|s| s.len()), Some(elements), "{set}");
            }
        }
    }
}
