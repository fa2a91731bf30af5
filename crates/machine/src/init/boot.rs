//! What init does when a machine comes up: says so, keeps user data where cloud-init does, and starts
//! what is to run. No process is waited for here; a machine is up before any of them.

use super::{Init, Job, Output, user_data};
use crate::{Error, error::Doing, spec::PATH, sys};
use nix::{
    fcntl::{FcntlArg, OFlag, fcntl},
    sys::signal::SigSet,
    unistd::{Pid, setsid},
};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::Write,
    os::fd::OwnedFd,
    os::unix::{
        fs::{DirBuilderExt, OpenOptionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

const INSTANCE: &str = "/var/lib/cloud/instance";
const OUTPUT_LOG: &str = "/var/log/cloud-init-output.log";
const SSHD: &str = "/usr/sbin/sshd";
/// Host keys are made when there are none, and that is why this is not in the boot's own path. The
/// daemon runs without PAM, which wants audit rights that a machine does not have.
const START_SSHD: &str =
    "mkdir -p /run/sshd; ssh-keygen -A >/dev/null; exec /usr/sbin/sshd -D -e -o UsePAM=no";

/// Runs one part after the other, whatever becomes of those before it, as cloud-init does; ends as the last
/// that failed did.
const RUN_PARTS: &str = r#"code=0; for part; do "$part" || code=$?; done; exit $code"#;

/// Where the script of this index is kept.
fn part(index: usize) -> PathBuf {
    Path::new(INSTANCE).join(format!("scripts/part-{:03}", index + 1))
}

impl Init {
    /// Everything that must be so before the machine counts as running.
    pub(super) fn boot(&mut self) {
        self.console.say(&format!("{} boots", self.config.hostname));
        for note in std::mem::take(&mut self.config.notes) {
            self.console.say(&note);
        }
        if let Err(e) = self.keep_user_data() {
            self.console.say(&format!("user data could not be kept: {e}"));
        }
    }

    /// Starts what runs in the machine by itself.
    pub(super) fn start(&mut self) {
        if Path::new(SSHD).exists() {
            let mut sshd = Command::new("/bin/sh");
            sshd.args(["-c", START_SSHD]);
            let started = self.console_end().and_then(|end| self.spawn(sshd, "sshd", end));
            self.report("sshd", started);
        }
        let data = self.config.user_data.take().filter(|_| self.config.run_user_data);
        let Some(data) = data else {
            return self.console.say("up");
        };
        let data = user_data::read(&data.0);
        for what in &data.left {
            self.console.say(&format!("{what}, which is not run here: only scripts that begin with #! are"));
        }
        if data.scripts.is_empty() {
            return self.console.say("up");
        }
        self.console.say("up; running user data");
        let started = self.run_user_data(data.scripts.len());
        self.report("user data", started);
    }

    fn report(&mut self, what: &str, started: Result<(), Error>) {
        if let Err(e) = started {
            self.console.say(&format!("{what} did not start: {e}"));
        }
    }

    fn keep_user_data(&self) -> Result<(), Error> {
        let Some(data) = &self.config.user_data else { return Ok(()) };
        let scripts = Path::new(INSTANCE).join("scripts");
        DirBuilder::new()
            .recursive(true)
            .mode(0o755)
            .create(&scripts)
            .doing(|| format!("creating {}", scripts.display()))?;
        let whole = (Path::new(INSTANCE).join("user-data.txt"), 0o600, data.0.clone());
        let parts = user_data::read(&data.0).scripts.into_iter().enumerate();
        let parts = parts.map(|(index, script)| (part(index), 0o700, script));
        for (path, mode, text) in std::iter::once(whole).chain(parts) {
            let _ = fs::remove_file(&path);
            let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&path);
            file.and_then(|mut f| f.write_all(&text)).doing(|| format!("writing {}", path.display()))?;
        }
        Ok(())
    }

    fn run_user_data(&mut self, scripts: usize) -> Result<(), Error> {
        let (from, to) = std::io::pipe().doing(|| "making a pipe")?;
        fcntl(&from, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).doing(|| "making a pipe")?;
        let _ = fs::create_dir_all("/var/log");
        let log = OpenOptions::new().create(true).append(true).mode(0o640).open(OUTPUT_LOG).ok();
        self.output = Some(Output { from, log });
        let script = if scripts == 1 {
            Command::new(part(0))
        } else {
            let mut all = Command::new("/bin/sh");
            all.args(["-c", RUN_PARTS, "user-data"]).args((0..scripts).map(part));
            all
        };
        self.spawn(script, "user data", to.into())
    }

    /// A writing end of the console. It waits where init's own does not: its users expect that.
    fn console_end(&self) -> Result<OwnedFd, Error> {
        let end = File::options().write(true).open("/dev/console").doing(|| "opening /dev/console")?;
        Ok(end.into())
    }

    /// Starts a job in a session of its own, with its output going to one end.
    fn spawn(&mut self, mut command: Command, what: &'static str, output: OwnedFd) -> Result<(), Error> {
        let errors = output.try_clone().doing(|| "duplicating an output")?;
        command
            .env_clear()
            .envs(ENVIRONMENT)
            .envs(self.config.env.iter().map(|(k, v)| (k, v)))
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors);
        #[allow(unsafe_code)]
        // SAFETY: the closure runs between fork and exec and makes system calls only, no allocation.
        unsafe {
            command.pre_exec(|| {
                setsid()?;
                // Init hears signals by a descriptor and blocks them; what it starts must not.
                SigSet::empty().thread_set_mask()?;
                sys::default_pipe_signal();
                Ok(())
            });
        }
        let child = command.spawn().doing(|| format!("running {what}"))?;
        self.jobs.push(Job { pid: Pid::from_raw(child.id().cast_signed()), what, since: Instant::now() });
        Ok(())
    }
}

const ENVIRONMENT: [(&str, &str); 6] = [
    ("PATH", PATH),
    ("HOME", "/root"),
    ("USER", "root"),
    ("LOGNAME", "root"),
    ("SHELL", "/bin/sh"),
    ("LANG", "C.UTF-8"),
];
