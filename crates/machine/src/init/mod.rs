//! Process 1 of a machine: prints the boot on the console, runs user data, starts the SSH server where the
//! image has one, reaps, and shuts down in order. It is the keeper's own binary, executed from a
//! descriptor, so it needs nothing of the machine's root file system; what it needs to know comes on
//! descriptors too. It never talks to the network.

mod boot;
mod console;

use crate::{
    Error, confine,
    error::Doing,
    protocol::{Channel, FromInit, InitConfig, ToInit},
    spec::INNER_GRACE,
    sys,
};
use console::Console;
use nix::{
    errno::Errno,
    libc,
    poll::{PollFd, PollFlags, PollTimeout, poll},
    sys::{
        prctl,
        signal::{SigSet, Signal, kill},
        signalfd::{SfdFlags, SignalFd},
        wait::{WaitPidFlag, WaitStatus, waitpid},
    },
    unistd::Pid,
};
use std::{
    fs::{File, OpenOptions},
    io::{PipeReader, Read, Write},
    os::{fd::AsFd, unix::fs::OpenOptionsExt},
    process::ExitCode,
    time::{Duration, Instant},
};

/// The hidden command that the keeper runs its binary with inside a machine.
pub const INIT_COMMAND: &str = "machine-init";
/// Where the keeper puts the [`InitConfig`], the control channel and the console log.
pub(crate) const CONFIG_FD: i32 = 3;
pub(crate) const CONTROL_FD: i32 = 4;
pub(crate) const CONSOLE_FD: i32 = 5;
/// How often to look whether the last process is gone: those that came from outside do not report to us.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// Runs init. Only the keeper calls this command, with descriptors in place; anybody else gets an error.
pub fn init_main() -> ExitCode {
    match Init::new().and_then(Init::run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("cloudyard init: {e}");
            ExitCode::FAILURE
        }
    }
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
    config: InitConfig,
    jobs: Vec<Job>,
    output: Option<Output>,
    halting: Option<Halting>,
}

impl Init {
    fn new() -> Result<Init, Error> {
        // An exec opens a process again; and the descriptors that init holds are the host's.
        confine::close_to_others()?;
        prctl::set_name(c"init").doing(|| "naming init")?;
        let config = File::from(sys::adopt(CONFIG_FD)?);
        let control = Channel::from(sys::adopt(CONTROL_FD)?);
        let console = Console::new(sys::adopt(CONSOLE_FD)?.into());
        let config = serde_json::from_reader(config).doing(|| "reading init's configuration")?;
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

    /// Begins to shut down: everybody is asked to end, also those who have stopped or sit at a terminal.
    fn halt(&mut self, reboot: bool, deadline: Option<Instant>) {
        if let Some(halting) = &mut self.halting {
            halting.reboot |= reboot;
            return;
        }
        self.console.say(if reboot { "going down for a reboot" } else { "going down" });
        self.halting = Some(Halting { reboot, deadline });
        let _ = self.control.send(&FromInit::Halting { reboot }, &[]);
        for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGCONT] {
            let _ = kill(Pid::from_raw(-1), signal);
        }
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
