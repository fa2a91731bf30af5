//! A keeper of its own for one scenario, and short words for what scenarios do with it.

use machine::{ExecSpec, Exit, Keeper, Limits, MachineSpec, Phase, Root};
use std::{
    fs,
    io::{Read, Write},
    os::fd::AsFd,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// How long anything may take on a slow and busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub struct Yard {
    pub dir: PathBuf,
    pub keeper: Keeper,
}

impl Yard {
    pub fn open(dir: &Path) -> Yard {
        let keeper = Keeper::start_or_join(dir, &std::env::current_exe().unwrap()).unwrap();
        Yard { dir: dir.to_owned(), keeper }
    }

    pub fn spec(&self, name: &str) -> MachineSpec {
        let place = self.dir.join(name);
        MachineSpec {
            name: name.into(),
            generation: 1,
            hostname: format!("host-{name}"),
            netns: format!("net/{name}"),
            root: Root::Host,
            disk: place.join("disk"),
            console: place.join("console"),
            files: Vec::new(),
            user_data: None,
            run_user_data: false,
            env: Vec::new(),
            limits: Limits::default(),
        }
    }

    /// Launches the plainest machine of this name.
    pub fn launch(&self, name: &str) {
        self.keeper.launch(&self.spec(name)).unwrap();
    }

    /// Runs a shell script in a machine: its exit code and what it printed, errors too.
    pub fn sh(&self, name: &str, script: &str) -> (i32, String) {
        self.exec(name, &shell(script), "")
    }

    /// Runs a shell script that must succeed; what it printed, without the last line end.
    pub fn ok(&self, name: &str, script: &str) -> String {
        let (code, said) = self.sh(name, script);
        assert_eq!(code, 0, "{script}: {said}");
        said.trim_end().to_owned()
    }

    pub fn exec(&self, name: &str, spec: &ExecSpec, input: &str) -> (i32, String) {
        let (theirs, mut ours) = std::io::pipe().unwrap();
        let (mut said, output) = std::io::pipe().unwrap();
        let exec = self.keeper.exec(name, spec, [theirs.as_fd(), output.as_fd(), output.as_fd()]).unwrap();
        drop((theirs, output));
        let _ = ours.write_all(input.as_bytes()); // who does not read does not matter
        drop(ours);
        let mut text = String::new();
        said.read_to_string(&mut text).unwrap();
        (exec.wait().unwrap(), text)
    }

    pub fn phase(&self, name: &str) -> Phase {
        self.keeper.machine(name).unwrap().unwrap().phase
    }

    /// Waits for a machine's end.
    pub fn ended(&self, name: &str) -> Exit {
        let events = self.keeper.events().unwrap();
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Phase::Exited(exit) = self.phase(name) {
                return exit;
            }
            assert!(Instant::now() < deadline, "{name} does not end: {:?}", self.phase(name));
            events.next(Some(Duration::from_secs(1))).unwrap();
        }
    }

    pub fn stop(&self, name: &str) -> Exit {
        self.keeper.stop(name, PATIENCE).unwrap();
        self.ended(name)
    }

    pub fn console(&self, name: &str) -> String {
        fs::read_to_string(self.dir.join(name).join("console")).unwrap_or_default()
    }
}

pub fn shell(script: &str) -> ExecSpec {
    ExecSpec { argv: ["sh", "-c", script].map(String::from).into(), ..ExecSpec::default() }
}

/// Waits until `holds`, looking often.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "in vain: {what}");
        let _ = nix::poll::poll(&mut [], 5u8);
    }
}

/// Whether a process exists and is not only waiting to be reaped.
pub fn alive(pid: i32) -> bool {
    fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|s| !s.contains(") Z "))
}
