//! What the keeper promises apart from its machines: who comes and goes around it, and what it leaves.

use crate::yard::{Yard, alive, eventually, shell};
use machine::{Error, Keeper, Phase};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use std::{
    collections::HashSet,
    fs,
    io::{Read, Write},
    os::fd::AsFd,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
};

/// The other process of the scenarios below: starts or finds the keeper, launches a machine, says so, and
/// stays until it is killed.
pub fn client(dir: &Path) {
    let yard = Yard::open(dir);
    yard.keeper.netns("held").unwrap();
    yard.launch("a");
    println!("up");
    let _ = std::io::stdin().read(&mut [0]);
    nix::unistd::pause();
}

/// Starts the client above, and waits until its machine is up.
pub fn another_client(yard: &Yard) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let mut client =
        command.args(["scenario", "client", "0"]).arg(&yard.dir).stdout(Stdio::piped()).spawn().unwrap();
    client.stdout.as_mut().unwrap().read_exact(&mut [0; 3]).unwrap();
    client
}

pub fn killed_client(yard: &Yard) {
    let mut client = another_client(yard);
    let before = (yard.keeper.machines().unwrap(), yard.keeper.netns_list().unwrap());
    client.kill().unwrap();
    client.wait().unwrap();
    let found = Keeper::connect(&yard.dir).unwrap().unwrap();
    assert_eq!(found.pid(), yard.keeper.pid());
    assert_eq!((found.machines().unwrap(), found.netns_list().unwrap()), before);
    assert_eq!(before.1, ["held", "net/a"]);
    assert_eq!(yard.ok("a", "hostname"), "host-a");
}

pub fn killed_keeper(yard: &Yard) {
    yard.launch("a");
    let init = yard.keeper.machine("a").unwrap().unwrap().pid;
    let null = fs::File::open("/dev/null").unwrap();
    let _exec = yard.keeper.exec("a", &shell("exec sleep 1000"), [null.as_fd(); 3]).unwrap();
    kill(Pid::from_raw(yard.keeper.pid()), Signal::SIGKILL).unwrap();
    eventually("all are gone", || !alive(yard.keeper.pid()) && !alive(init));
    assert!(Keeper::connect(&yard.dir).unwrap().is_none());
    assert!(matches!(yard.keeper.machines(), Err(Error::Gone)));
}

pub fn shutdown_leaves_nothing(yard: &Yard) {
    let namespaces = |pid: i32| {
        ["pid", "net", "mnt"].map(|ns| fs::read_link(format!("/proc/{pid}/ns/{ns}")).unwrap_or_default())
    };
    let mut ours = HashSet::new();
    // A namespace that is held keeps its number: else one of another test's, made meanwhile, may bear it.
    let mut held = Vec::new();
    for name in ["a", "b"] {
        yard.launch(name);
        let pid = yard.keeper.machine(name).unwrap().unwrap().pid;
        ours.extend(namespaces(pid));
        held.extend(["pid", "net", "mnt"].map(|ns| fs::File::open(format!("/proc/{pid}/ns/{ns}"))));
    }
    let own: HashSet<_> = namespaces(std::process::id().cast_signed()).into();
    ours.retain(|ns| !own.contains(ns) && !ns.as_os_str().is_empty());
    assert!(ours.len() >= 6 || yard.keeper.rootless(), "seen from the host: {ours:?}");
    let null = fs::File::open("/dev/null").unwrap();
    let _exec =
        yard.keeper.exec("a", &shell("trap '' HUP TERM; sleep 1000 & wait"), [null.as_fd(); 3]).unwrap();
    yard.keeper.shutdown().unwrap();
    assert!(!alive(yard.keeper.pid()));
    for entry in fs::read_dir("/proc").unwrap().flatten() {
        if let Some(pid) = entry.file_name().to_str().and_then(|n| n.parse().ok()) {
            assert!(namespaces(pid).iter().all(|ns| !ours.contains(ns)), "process {pid} is in one of ours");
        }
    }
    drop(held);
    assert!(!yard.dir.join("keeper.sock").exists());
    assert!(!fs::read_to_string("/proc/self/mountinfo").unwrap().contains(yard.dir.to_str().unwrap()));
    yard.keeper.shutdown().unwrap();
}

pub fn fifty_at_once(yard: &Yard) {
    thread::scope(|scope| {
        for n in 0..50 {
            scope.spawn(move || {
                let name = format!("m{n}");
                yard.launch(&name);
                assert_eq!(yard.ok(&name, "hostname"), format!("host-m{n}"));
            });
        }
    });
    let machines = yard.keeper.machines().unwrap();
    assert_eq!(machines.len(), 50);
    assert!(machines.iter().all(|m| m.phase == Phase::Running));
    assert_eq!(yard.keeper.netns_list().unwrap().len(), 50);
}

pub fn report_tells_the_truth(yard: &Yard) {
    let report = machine::host_report(&yard.dir);
    for item in &report.items {
        println!("{} ok={} needed={}", item.name, item.ok, item.needed);
        assert!(item.ok || !item.needed, "{} is needed here: {} ({})", item.name, item.cost, item.mend);
        assert!(!item.cost.is_empty());
    }
    assert!(
        fs::read_dir(&yard.dir)
            .unwrap()
            .flatten()
            .all(|e| !e.file_name().to_string_lossy().starts_with("probe"))
    );
    yard.launch("a");
}

pub fn nonsense_and_crowds(yard: &Yard) {
    use nix::sys::socket::{AddressFamily, SockFlag, SockType, UnixAddr, connect, socket};
    let stranger = || {
        let kind = SockType::SeqPacket;
        let socket = socket(AddressFamily::Unix, kind, SockFlag::SOCK_CLOEXEC, None).unwrap();
        let address = UnixAddr::new(&yard.dir.join("keeper.sock")).unwrap();
        connect(std::os::fd::AsRawFd::as_raw_fd(&socket), &address).unwrap();
        fs::File::from(socket)
    };
    let held = || fs::read_dir(format!("/proc/{}/fd", yard.keeper.pid())).unwrap().count();
    let before = held();
    for (message, case) in [
        ("x", "no JSON"),
        ("{}", "an empty object"),
        (r#"{"v":1,"request":{"op":"fly"}}"#, "an operation of the future"),
        (r#"{"v":1,"request":{"op":"launch","spec":{"name":"x"}}}"#, "half a spec"),
        (r#"{"v":1,"request":{"op":"exec","name":"a","spec":{"argv":[]}}}"#, "no descriptors"),
    ] {
        let mut socket = stranger();
        socket.write_all(message.as_bytes()).unwrap();
        let mut answer = vec![0; 4096];
        let length = socket.read(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
        assert!(answer.contains("refused"), "{case}: {answer}");
    }
    let crowd: Vec<_> = (0..300).map(|_| stranger()).collect();
    yard.launch("a");
    assert_eq!(yard.ok("a", "hostname"), "host-a");
    drop(crowd);
    yard.keeper.kill("a").unwrap();
    yard.ended("a");
    yard.keeper.forget("a").unwrap();
    yard.keeper.netns_delete("net/a").unwrap();
    eventually("nothing is held any more", || held() <= before);
}

pub fn start_at_once(yard: &Yard) {
    let dir = yard.dir.join("another");
    let whose = || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["scenario", "whose", "0"]).arg(&dir).stdout(Stdio::piped()).spawn().unwrap()
    };
    let clients: Vec<Child> = (0..6).map(|_| whose()).collect();
    let said: HashSet<String> = clients
        .into_iter()
        .map(|c| String::from_utf8(c.wait_with_output().unwrap().stdout).unwrap())
        .collect();
    let keeper = Keeper::connect(&dir).unwrap().unwrap();
    assert_eq!(said, HashSet::from([format!("{}\n", keeper.pid())]));
    keeper.shutdown().unwrap();
}
