//! Process 1 of a machine: prints the boot on the console, runs user data, starts the SSH server where the
//! image has one, reaps, and shuts down in order. It is the keeper's own binary, executed from a
//! descriptor before the machine has a root, so it needs nothing of that; what it needs to know comes on
//! descriptors too. It never talks to the network.

mod birth;
mod boot;
mod console;
mod user_data;

use crate::{
    Bytes, Error,
    error::Doing,
    protocol::{Channel, FromInit, ToInit},
    spec::INNER_GRACE,
    sys,
};
pub(crate) use birth::Birth;
use console::Console;
use nix::{
    errno::Errno,
    libc,
    poll::{PollFd, PollFlags, PollTimeout, poll},
    sys::{
        signal::{SigSet, Signal, kill},
        signalfd::{SfdFlags, SignalFd},
        wait::{WaitPidFlag, WaitStatus, waitpid},
    },
    unistd::Pid,
};
use std::{
    fs::{self, File, OpenOptions},
    io::{PipeReader, Read, Write},
    os::{fd::AsFd, unix::fs::OpenOptionsExt},
    process::ExitCode,
    time::{Duration, Instant},
};

/// The hidden command that the keeper runs its binary with inside a machine.
pub const INIT_COMMAND: &str = "machine-init";
/// Where the keeper puts the [`Birth`], the control channel and the network namespace.
pub(crate) const CONFIG_FD: i32 = 3;
pub(crate) const CONTROL_FD: i32 = 4;
pub(crate) const NETNS_FD: i32 = 5;
/// How often to look whether the last process is gone: those that came from outside do not report to us.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// Runs init. Only the keeper calls this command, with descriptors in place; anybody else gets an error.
pub fn init_main() -> ExitCode {
    match sys::adopt(CONTROL_FD).map(Channel::from).and_then(live) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("cloudyard init: {e}");
            ExitCode::FAILURE
        }
    }
}

/// A machine's whole life, of which the keeper hears.
fn live(control: Channel) -> Result<(), Error> {
    match be_born() {
        Ok((config, console)) => Init::new(config, console, control)?.run(),
        Err(e) => {
            control.send(&FromInit::Failed { why: e.to_string() }, &[])?;
            Err(e)
        }
    }
}

fn be_born() -> Result<(Config, Console), Error> {
    let birth: Birth = serde_json::from_reader(File::from(sys::adopt(CONFIG_FD)?))
        .doing(|| "reading init's configuration")?;
    birth.deliver(sys::adopt(NETNS_FD)?)
}

/// What is left to know once the machine is made.
struct Config {
    hostname: String,
    user_data: Option<Bytes>,
    run_user_data: bool,
    env: Vec<(String, String)>,
    /// What this host could not give, for the console.
    notes: Vec<String>,
}

/// User data while its output is still open, which the processes it left in the background may hold on to.
struct Output {
    from: PipeReader,
    log: Option<File>,
}

/// Something that init started and tells the end of.
struct Job {
    pid: Pid,
    what: &'static str,
    since: Instant,
}

struct Halting {
    reboot: bool,
    /// When to kill what is left; the keeper's clock decides when the stop came from there.
    deadline: Option<Instant>,
}

struct Init {
    console: Console,
    /// Where everything in the machine writes its lines for the console.
    lines: File,
    control: Channel,
    signals: SignalFd,
    config: Config,
    jobs: Vec<Job>,
    output: Option<Output>,
    halting: Option<Halting>,
}

impl Init {
    fn new(config: Config, console: Console, control: Channel) -> Result<Init, Error> {
        // Blocked signals reach process 1 even where their default would be ignored.
        let all = SigSet::all();
        all.thread_block().doing(|| "blocking signals")?;
        let signals = SignalFd::with_flags(&all, SfdFlags::SFD_CLOEXEC | SfdFlags::SFD_NONBLOCK)
            .doing(|| "listening to signals")?;
        let lines = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(libc::O_NONBLOCK)
            .open("/dev/console")
            .doing(|| "opening /dev/console")?;
        Ok(Init { console, lines, control, signals, config, jobs: Vec::new(), output: None, halting: None })
    }

    fn run(mut self) -> Result<(), Error> {
        self.boot();
        self.control.send(&FromInit::Up, &[])?;
        self.start();
        while !self.over() {
            self.turn()?;
        }
        let reboot = self.halting.as_ref().is_some_and(|h| h.reboot);
        self.console.say(if reboot { "restarting" } else { "powered off" });
        Ok(())
    }

    /// One turn of the loop.
    fn turn(&mut self) -> Result<(), Error> {
        let mut fds = vec![
            PollFd::new(self.signals.as_fd(), PollFlags::POLLIN),
            PollFd::new(self.control.as_fd(), PollFlags::POLLIN),
            PollFd::new(self.lines.as_fd(), PollFlags::POLLIN),
        ];
        fds.extend(self.output.iter().map(|o| PollFd::new(o.from.as_fd(), PollFlags::POLLIN)));
        let timeout = match self.halting {
            Some(_) => PollTimeout::try_from(LOOK_AGAIN).unwrap_or(PollTimeout::MAX),
            None => PollTimeout::NONE,
        };
        match poll(&mut fds, timeout) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(e) => return Err(e).doing(|| "waiting"),
        }
        let ready: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        drop(fds);
        // What was written is written before what follows from its writer's end is said.
        if ready[2] {
            self.console.copy_from(&mut self.lines);
        }
        if ready.get(3) == Some(&true) {
            self.copy_output();
        }
        if ready[0] {
            self.signalled();
        }
        if ready[1] {
            match self.control.receive::<ToInit>() {
                Ok(Some((ToInit::Stop, _))) => self.halt(false, None),
                // Without its keeper a machine ends, and at once: another one is on its way.
                Ok(None) | Err(_) => {
                    let _ = kill(Pid::from_raw(-1), Signal::SIGKILL);
                    return Err(Error::Gone);
                }
            }
        }
        Ok(())
    }

    fn signalled(&mut self) {
        let inner = || Some(Instant::now() + INNER_GRACE);
        while let Ok(Some(signal)) = self.signals.read_signal() {
            let number = signal.ssi_signo.cast_signed();
            // The conventions of sysvinit, busybox and systemd, as far as they agree.
            if number == libc::SIGINT || number == libc::SIGRTMIN() + 5 {
                self.halt(true, inner());
            } else if [libc::SIGTERM, libc::SIGUSR1, libc::SIGUSR2, libc::SIGPWR].contains(&number)
                || [3, 4].contains(&(number - libc::SIGRTMIN()))
            {
                self.halt(false, inner());
            }
        }
        self.reap();
    }

    /// Begins to shut down: everybody is asked to end, also those who were stopped.
    fn halt(&mut self, reboot: bool, deadline: Option<Instant>) {
        if let Some(halting) = &mut self.halting {
            halting.reboot |= reboot;
            return;
        }
        self.console.say(if reboot { "going down for a reboot" } else { "going down" });
        self.halting = Some(Halting { reboot, deadline });
        let _ = self.control.send(&FromInit::Halting { reboot }, &[]);
        for signal in [Signal::SIGTERM, Signal::SIGCONT] {
            let _ = kill(Pid::from_raw(-1), signal);
        }
        hang_up();
    }

    /// Whether the machine has shut down.
    fn over(&mut self) -> bool {
        let Some(halting) = &self.halting else { return false };
        if halting.deadline.is_some_and(|at| Instant::now() >= at) {
            self.console.say("killing what did not end by itself");
            let _ = kill(Pid::from_raw(-1), Signal::SIGKILL);
            self.halting = Some(Halting { reboot: halting.reboot, deadline: None });
        }
        self.reap();
        kill(Pid::from_raw(-1), None) == Err(Errno::ESRCH)
    }

    fn reap(&mut self) {
        loop {
            let (pid, how) = match waitpid(Pid::from_raw(-1), Some(WaitPidFlag::WNOHANG)) {
                Ok(WaitStatus::Exited(pid, code)) => (pid, format!("exit code {code}")),
                Ok(WaitStatus::Signaled(pid, signal, _)) => (pid, format!("{signal}")),
                Ok(WaitStatus::StillAlive) | Err(_) => return,
                Ok(_) => continue,
            };
            if let Some(at) = self.jobs.iter().position(|j| j.pid == pid) {
                let job = self.jobs.swap_remove(at);
                self.copy_output();
                self.console.copy_from(&mut self.lines);
                self.console.say(&format!(
                    "{} ended with {how} after {:.1} s",
                    job.what,
                    job.since.elapsed().as_secs_f64()
                ));
            }
        }
    }

    /// Copies what user data has printed to the console and to where cloud-init keeps it.
    fn copy_output(&mut self) {
        let Some(output) = &mut self.output else { return };
        let mut piece = [0; 16 * 1024];
        loop {
            match output.from.read(&mut piece) {
                Ok(0) => {
                    self.output = None;
                    return;
                }
                Ok(length) => {
                    self.console.append(&piece[..length]);
                    if let Some(log) = &mut output.log {
                        let _ = log.write_all(&piece[..length]);
                    }
                }
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => return,
            }
        }
    }
}

/// Tells who sits at a terminal that it is gone: an interactive shell hears nothing else.
fn hang_up() {
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|n| n.parse().ok()) else { continue };
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        if pid != 1 && has_terminal(&stat) {
            let _ = kill(Pid::from_raw(pid), Signal::SIGHUP);
        }
    }
}

/// Whether a `/proc/PID/stat` is of a process with a controlling terminal: its seventh field, counted
/// after the name, which may hold anything.
fn has_terminal(stat: &str) -> bool {
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    after_name.split(' ').nth(4).is_some_and(|terminal| terminal != "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_found_behind_any_name() {
        for (stat, has, case) in [
            ("7 (bash) S 1 7 7 34816 7 4194560", true, "a shell at a terminal"),
            ("7 (sh ) 1 (x) S 1 7 7 0 -1 4194560", false, "a name full of fields"),
            ("", false, "a process that is gone"),
        ] {
            assert_eq!(has_terminal(stat), has, "{case}");
        }
    }
}
