//! One scenario in processes of its own, and a look for what it left.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, Uid};

use crate::Test;

/// The word by which the binary is asked to play an act.
pub(crate) const COMMAND: &str = "scenario";
/// An id that owns nothing on any host.
const ORDINARY: u32 = 65534;

/// Plays a scenario from its first act to its last; what went wrong, in words.
pub(crate) fn play(test: &Test<'_>) -> Result<(), String> {
    let home = tempfile::Builder::new().prefix("stage-").tempdir().map_err(|e| e.to_string())?;
    let place = home.path().canonicalize().map_err(|e| e.to_string())?;
    fs::set_permissions(&place, fs::Permissions::from_mode(0o711)).map_err(|e| e.to_string())?;
    // A binary that this user can reach, and by whose path we know what is ours.
    let exe = place.join("yard");
    let dir = place.join("data");
    fs::create_dir(&dir).map_err(|e| e.to_string())?;
    if is_to_change(test) {
        chown(&dir, Some(ORDINARY), Some(ORDINARY)).map_err(|e| e.to_string())?;
    }
    let played = (0..test.scenario.acts).try_for_each(|act| play_act(test, act, &exe, &dir));
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

/// Whether root plays somebody else.
fn is_to_change(test: &Test<'_>) -> bool {
    !test.as_root && Uid::effective().is_root()
}

fn play_act(test: &Test<'_>, act: usize, exe: &Path, dir: &Path) -> Result<(), String> {
    let mut command = Command::new(exe);
    command.args([COMMAND, test.scenario.name, &act.to_string()]).arg(dir).current_dir("/");
    if is_to_change(test) {
        command.uid(ORDINARY).gid(ORDINARY);
    }
    let child = start(command, exe).map_err(|e| format!("running the scenario: {e}"))?;
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    let is_last = act + 1 == test.scenario.acts;
    let killed = output.status.signal() == Some(Signal::SIGKILL as i32);
    if if is_last { output.status.success() } else { killed } {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let log = fs::read_to_string(dir.join("keeper.log")).unwrap_or_default();
    Err(format!("act {act}: {}\n{said}\nkeeper.log:\n{log}", output.status))
}

/// Copies this binary to `exe`, for the first act, and runs it. One at a time: a process that is forked while the
/// copy is being written holds it open for a moment, and then nobody can execute it.
fn start(mut command: Command, exe: &Path) -> io::Result<Child> {
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().expect("nobody panics with it");
    if !exe.exists() {
        fs::copy(std::env::current_exe()?, exe)?;
    }
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
}

/// Processes that run this binary: keepers, inits and monitors.
fn processes_of(exe: &Path) -> HashSet<i32> {
    let pids = fs::read_dir("/proc").expect("Linux has it").flatten();
    let pids = pids.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter(|pid| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|runs| runs == *exe)).collect()
}

fn mounts_below(place: &Path) -> Vec<String> {
    let mounts = fs::read_to_string("/proc/self/mountinfo").expect("Linux has it");
    let place = place.to_string_lossy();
    mounts.lines().filter(|line| line.contains(&*place)).map(str::to_owned).collect()
}
