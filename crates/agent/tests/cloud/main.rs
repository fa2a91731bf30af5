//! A cloud for real: each scenario has a data directory, a keeper, a store and an agent of its own in a
//! process of its own, runs as root and as an ordinary user, and must leave nothing behind. A scenario is
//! a process because joining the keeper's user namespace needs one without threads, and this binary is
//! also the one that keepers and inits are executed from: so it has no test harness, and speaks a
//! harness's command line itself. No packet leaves the namespaces that the scenario's keeper made.

#![allow(clippy::unwrap_used)]

mod balancing;
mod cloud;
mod scenarios;
mod uplink;

use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::thread;

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, Uid};

/// An id that owns nothing on any host.
const ORDINARY: u32 = 65534;
/// Scenarios at once.
const AT_ONCE: usize = 3;
/// What the scenarios run that not every host has, and the packages that bring it.
const NEEDED: [(&str, &str); 2] = [("/usr/bin/curl", "curl"), ("/usr/bin/perl", "perl-base")];

struct Test {
    name: String,
    scenario: &'static str,
    acts: usize,
    as_root: bool,
}

fn main() -> ExitCode {
    if let Some(code) = machine::applet() {
        return code;
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [command, scenario, act, dir] = args.as_slice()
        && command == "scenario"
    {
        scenarios::run(scenario, act.parse().expect("an act's number"), Path::new(dir));
        return ExitCode::SUCCESS;
    }
    let has = |flag: &str| args.iter().any(|a| a == flag);
    let filters: Vec<&String> = args.iter().filter(|a| !a.starts_with('-') && *a != "terse").collect();
    let matches =
        |name: &str, f: &&String| if has("--exact") { name == **f } else { name.contains(f.as_str()) };
    let wanted = |name: &str| filters.is_empty() || filters.iter().any(|filter| matches(name, filter));
    let tests: Vec<Test> = all().into_iter().filter(|t| wanted(&t.name) && !has("--ignored")).collect();
    if has("--list") {
        tests.iter().for_each(|t| println!("{}: test", t.name));
        return ExitCode::SUCCESS;
    }
    for (program, package) in NEEDED {
        if !Path::new(program).exists() {
            eprintln!("{program} is missing: install {package}");
            return ExitCode::FAILURE;
        }
    }
    run_all(&tests)
}

/// Every scenario as everybody this process can be.
fn all() -> Vec<Test> {
    let users = [("root", true), ("rootless", false)];
    let can = |as_root: bool| !as_root || Uid::effective().is_root();
    let tests = users.into_iter().filter(|(_, as_root)| can(*as_root)).flat_map(|(who, as_root)| {
        let more = if as_root { scenarios::AS_ROOT } else { &[] };
        scenarios::ALL.iter().chain(more).map(move |(scenario, acts)| Test {
            name: format!("{who}::{scenario}"),
            scenario,
            acts: acts.len(),
            as_root,
        })
    });
    tests.collect()
}

fn run_all(tests: &[Test]) -> ExitCode {
    let queue = Mutex::new(tests.iter());
    let failed = Mutex::new(0);
    let work = || {
        loop {
            let next = queue.lock().unwrap().next();
            let Some(test) = next else { return };
            match run(test) {
                Ok(()) => println!("test {} ... ok", test.name),
                Err(why) => {
                    println!("test {} ... FAILED\n{why}", test.name);
                    *failed.lock().unwrap() += 1;
                }
            }
        }
    };
    thread::scope(|scope| (0..AT_ONCE.min(tests.len())).for_each(|_| drop(scope.spawn(work))));
    let failed = failed.into_inner().unwrap();
    println!("{} passed; {failed} failed", tests.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one scenario, and looks for what it left.
fn run(test: &Test) -> Result<(), String> {
    let home = tempfile::Builder::new().prefix("agent-").tempdir().map_err(|e| e.to_string())?;
    let place = home.path().canonicalize().map_err(|e| e.to_string())?;
    fs::set_permissions(&place, fs::Permissions::from_mode(0o711)).map_err(|e| e.to_string())?;
    // A binary that this user can reach, and by whose path we know what is ours.
    let exe = place.join("yard");
    let dir = place.join("data");
    fs::create_dir(&dir).map_err(|e| e.to_string())?;
    if !test.as_root && Uid::effective().is_root() {
        chown(&dir, Some(ORDINARY), Some(ORDINARY)).map_err(|e| e.to_string())?;
    }
    let played = (0..test.acts).try_for_each(|act| play(test, act, &exe, &dir));
    let left = processes_of(&exe);
    for pid in &left {
        _ = kill(Pid::from_raw(*pid), Signal::SIGKILL);
    }
    played?;
    if !left.is_empty() {
        return Err(format!("processes were left: {left:?}"));
    }
    match mounts_below(&place) {
        left if left.is_empty() => Ok(()),
        left => Err(format!("mounts were left: {left:?}")),
    }
}

/// Plays one act in a process of its own. All but the last end by the signal that nobody can catch.
fn play(test: &Test, act: usize, exe: &Path, dir: &Path) -> Result<(), String> {
    let mut command = Command::new(exe);
    command.args(["scenario", test.scenario, &act.to_string()]).arg(dir).current_dir("/");
    if !test.as_root && Uid::effective().is_root() {
        command.uid(ORDINARY).gid(ORDINARY);
    }
    let child = start(command, exe).map_err(|e| format!("running the scenario: {e}"))?;
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    let wanted = if act + 1 < test.acts { Some(Signal::SIGKILL as i32) } else { None };
    if output.status.signal() == wanted && (output.status.success() || wanted.is_some()) {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let log = fs::read_to_string(dir.join("keeper.log")).unwrap_or_default();
    Err(format!("act {act}: {}\n{said}\nkeeper.log:\n{log}", output.status))
}

/// Copies this binary to `exe` and runs it. One at a time: a process that is forked while the copy is
/// being written holds it open for a moment, and then nobody can execute it.
fn start(mut command: Command, exe: &Path) -> std::io::Result<Child> {
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().unwrap();
    if !exe.exists() {
        fs::copy(std::env::current_exe()?, exe)?;
    }
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
}

/// Processes that run this binary: keepers, inits and monitors.
fn processes_of(exe: &Path) -> HashSet<i32> {
    let pids = fs::read_dir("/proc").unwrap().flatten().filter_map(|e| e.file_name().to_str()?.parse().ok());
    let runs = |pid: &i32| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|e| e == *exe);
    pids.filter(runs).collect()
}

fn mounts_below(place: &Path) -> Vec<String> {
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
    let place = place.to_str().unwrap();
    mounts.lines().filter(|l| l.contains(place)).map(str::to_owned).collect()
}
