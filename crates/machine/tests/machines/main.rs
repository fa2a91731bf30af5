//! Machines for real: each scenario has a directory, a keeper and a process of its own, runs as root and
//! as an ordinary user, and must leave nothing behind. A scenario is a process because joining the
//! keeper's user namespace needs one without threads, and this binary is also the one that keepers and
//! inits are executed from: so it has no test harness, and speaks a harness's command line itself.

// A test says what it expects; without a harness clippy does not know that this is one.
#![allow(clippy::unwrap_used)]

mod keeping;
mod scenarios;
mod yard;

use std::{
    collections::HashSet,
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::Path,
    process::{Child, Command, ExitCode, Stdio},
    sync::Mutex,
    thread,
};

/// An id that owns nothing on any host.
const ORDINARY: u32 = 65534;
const AT_ONCE: usize = 4;

#[derive(Clone, Copy, PartialEq)]
enum User {
    Root,
    Ordinary,
}

#[derive(Clone)]
struct Test {
    name: String,
    scenario: &'static str,
    user: User,
}

fn main() -> ExitCode {
    if let Some(code) = machine::applet() {
        return code;
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [command, scenario, dir] = args.as_slice()
        && command == "scenario"
    {
        scenarios::run(scenario, Path::new(dir));
        return ExitCode::SUCCESS;
    }
    let has = |flag: &str| args.iter().any(|a| a == flag);
    let filters: Vec<&String> = args.iter().filter(|a| !a.starts_with('-') && *a != "terse").collect();
    let wanted = |name: &str| {
        filters.is_empty()
            || filters.iter().any(|f| if has("--exact") { name == **f } else { name.contains(f.as_str()) })
    };
    let tests: Vec<Test> = all().into_iter().filter(|t| wanted(&t.name) && !has("--ignored")).collect();
    if has("--list") {
        tests.iter().for_each(|t| println!("{}: test", t.name));
        return ExitCode::SUCCESS;
    }
    run_all(&tests)
}

/// Every scenario as everybody this process can be.
fn all() -> Vec<Test> {
    let root = nix::unistd::Uid::effective().is_root();
    let users = [("root", User::Root, root), ("rootless", User::Ordinary, true)];
    let as_user = |(who, user): (&str, User)| {
        let who = who.to_owned();
        scenarios::ALL.iter().map(move |(scenario, _)| Test {
            name: format!("{who}::{scenario}"),
            scenario,
            user,
        })
    };
    users.into_iter().filter(|(_, _, can)| *can).flat_map(|(who, user, _)| as_user((who, user))).collect()
}

fn run_all(tests: &[Test]) -> ExitCode {
    let queue = Mutex::new(tests.iter());
    let failed = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(tests.len()) {
            scope.spawn(|| {
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
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    println!("{} passed; {failed} failed", tests.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one scenario in a process of its own, and looks for what it left.
fn run(test: &Test) -> Result<(), String> {
    let home = tempfile::Builder::new().prefix("machine-").tempdir().map_err(|e| e.to_string())?;
    let place = home.path().canonicalize().map_err(|e| e.to_string())?;
    fs::set_permissions(&place, fs::Permissions::from_mode(0o711)).map_err(|e| e.to_string())?;
    // A binary that this user can reach, and by whose path we know what is ours.
    let exe = place.join("yard");
    let dir = place.join("data");
    fs::create_dir(&dir).map_err(|e| e.to_string())?;
    let mut command = Command::new(&exe);
    command.arg("scenario").arg(test.scenario).arg(&dir).current_dir("/");
    if test.user == User::Ordinary && nix::unistd::Uid::effective().is_root() {
        std::os::unix::fs::chown(&dir, Some(ORDINARY), Some(ORDINARY)).map_err(|e| e.to_string())?;
        command.uid(ORDINARY).gid(ORDINARY);
    }
    let child = start(command, &exe).map_err(|e| format!("running the scenario: {e}"))?;
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    let log = fs::read_to_string(dir.join("keeper.log")).unwrap_or_default();
    let left = processes_of(&exe);
    for pid in &left {
        let _ = nix::sys::signal::kill(nix::unistd::Pid::from_raw(*pid), nix::sys::signal::Signal::SIGKILL);
    }
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{}\n{said}\nkeeper.log:\n{log}", output.status));
    }
    if !left.is_empty() {
        return Err(format!("processes were left: {left:?}"));
    }
    match mounts_below(&place) {
        left if left.is_empty() => Ok(()),
        left => Err(format!("mounts were left: {left:?}")),
    }
}

/// Copies this binary to `exe` and runs it. One at a time: a process that is forked while the copy is being
/// written holds it open for a moment, and then nobody can execute it.
fn start(mut command: Command, exe: &Path) -> std::io::Result<Child> {
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().unwrap();
    fs::copy(std::env::current_exe()?, exe)?;
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
