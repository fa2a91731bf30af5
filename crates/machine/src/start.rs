//! Finding the keeper of a data directory, or starting it, and joining its user namespace; and starting
//! another when it has died.

use crate::{Error, KEEPER_COMMAND, Keeper, error::Doing, keeper::ROOTLESS, sys};
use nix::{
    fcntl::{Flock, FlockArg},
    sched::{CloneFlags, setns},
    sys::{
        resource::{Resource, getrlimit, setrlimit},
        stat::fstat,
    },
};
use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{PipeReader, Read},
    os::{
        fd::{AsRawFd, OwnedFd},
        unix::{
            fs::{DirBuilderExt, OpenOptionsExt},
            process::CommandExt,
        },
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
};

impl Keeper {
    /// [`call`](Keeper::call)s the keeper of this data directory and [`join`](Called::join)s it.
    pub fn start_or_join(dir: &Path, exe: &Path) -> Result<Keeper, Error> {
        Keeper::call(dir, exe)?.join()
    }

    /// Finds the keeper of this data directory or starts one, by running `exe` with the keeper's hidden
    /// command, and does not wait for it: the caller has other things to do meanwhile. The directory is
    /// created when absent, for its owner alone.
    pub fn call(dir: &Path, exe: &Path) -> Result<Called, Error> {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(dir)
            .doing(|| format!("creating {}", dir.display()))?;
        let starter = Starter {
            dir: dir.canonicalize().doing(|| format!("resolving {}", dir.display()))?,
            exe: exe.to_owned(),
            binary: File::open(exe).doing(|| format!("opening {}", exe.display()))?.into(),
            descriptors: getrlimit(Resource::RLIMIT_NOFILE).doing(|| "reading limits")?,
        };
        Ok(Called { call: starter.call(false)?, starter })
    }
}

/// A keeper that was called and may not answer yet.
pub struct Called {
    starter: Starter,
    call: Call,
}

impl Called {
    /// Waits until the keeper answers, and makes the calling process a member of its user namespace when
    /// it has one (for an ordinary user). The kernel allows that to a process of one thread only: call
    /// this before any thread is started.
    pub fn join(self) -> Result<Keeper, Error> {
        let Called { starter, call } = self;
        let (mut keeper, user_namespace) = call.answer(&starter)?;
        if let Some(ns) = user_namespace {
            join(ns)?;
        }
        keeper.starter = Some(Arc::new(starter));
        Ok(keeper)
    }
}

/// How to start a keeper, now and when it has died: by the same binary, whatever stands at its path by then.
#[derive(Debug)]
pub(crate) struct Starter {
    /// The data directory, absolute.
    dir: PathBuf,
    exe: PathBuf,
    binary: OwnedFd,
    /// The limits of open descriptors that the starter was given, which are the machines' too.
    descriptors: (u64, u64),
}

impl Starter {
    /// The keeper that is there, or one that is started. `rootless` when the calling process is in the user
    /// namespace that an earlier keeper made.
    pub fn find_or_start(&self, rootless: bool) -> Result<Keeper, Error> {
        Ok(self.call(rootless)?.answer(self)?.0)
    }

    fn call(&self, rootless: bool) -> Result<Call, Error> {
        // Two who start at once must not start two keepers: the second waits here and finds the first's.
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(self.dir.join("keeper.lock"))
            .doing(|| "opening the keeper's lock")?;
        let lock = Flock::lock(lock, FlockArg::LockExclusive)
            .map_err(|(_, e)| e)
            .doing(|| "locking the data directory")?;
        let found = Keeper::greet(self.open()?)?;
        let starting = if found.is_none() { Some(self.start(rootless)?) } else { None };
        Ok(Call { found, starting, _lock: lock })
    }

    fn open(&self) -> Result<OwnedFd, Error> {
        let dir = &self.dir;
        File::open(dir).map(OwnedFd::from).doing(|| format!("opening {}", dir.display()))
    }

    /// Starts a keeper. It forks once more by itself, so what is started here ends at once and the keeper is
    /// nobody's child.
    fn start(&self, rootless: bool) -> Result<Starting, Error> {
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .mode(0o600)
            .open(self.dir.join("keeper.log"))
            .doing(|| "opening the keeper's log")?;
        let (ready, writer) = std::io::pipe().doing(|| "making a pipe")?;
        let mut command = Command::new(format!("/proc/self/fd/{}", self.binary.as_raw_fd()));
        command.arg0(&self.exe).arg(KEEPER_COMMAND).arg("--dir").arg(&self.dir).current_dir("/");
        command.args(rootless.then_some(ROOTLESS));
        command.stdin(Stdio::null()).stdout(writer).stderr(log);
        let (soft, hard) = self.descriptors;
        #[allow(unsafe_code)]
        // SAFETY: the closure runs between fork and exec and makes two system calls, no allocation. The
        // keeper must not hold what its starter happened to have open, a client's socket for example.
        unsafe {
            command.pre_exec(move || {
                sys::close_on_exec_from(3);
                Ok(setrlimit(Resource::RLIMIT_NOFILE, soft, hard)?)
            });
        }
        // The command goes at the end, and with it our end of the pipe.
        let process = command.spawn().doing(|| format!("running {}", self.exe.display()))?;
        Ok(Starting { process, ready })
    }
}

/// A keeper that is there, or on its way.
struct Call {
    found: Option<(Keeper, Option<OwnedFd>)>,
    starting: Option<Starting>,
    _lock: Flock<File>,
}

impl Call {
    /// Waits until it answers; its user namespace too, if it has one.
    fn answer(mut self, starter: &Starter) -> Result<(Keeper, Option<OwnedFd>), Error> {
        let found = match self.starting.take() {
            None => self.found.take(),
            Some(starting) => {
                starting.finish()?;
                Keeper::greet(starter.open()?)?
            }
        };
        found.ok_or(Error::Gone)
    }
}

/// A keeper on its way: the process that was started, and where it says that it is ready.
struct Starting {
    process: Child,
    ready: PipeReader,
}

impl Starting {
    /// Waits until the keeper answers.
    fn finish(mut self) -> Result<(), Error> {
        let mut word = String::new();
        self.ready.read_to_string(&mut word).doing(|| "waiting for the keeper")?;
        let status = self.process.wait().doing(|| "waiting for the keeper's start")?;
        match word.trim() {
            "ready" => Ok(()),
            "" => Err(Error::Host(format!("the keeper did not start ({status}); see keeper.log"))),
            why => Err(Error::Host(why.into())),
        }
    }
}

/// Enters the keeper's user namespace, unless the process is there already.
fn join(ns: OwnedFd) -> Result<(), Error> {
    let own = File::open("/proc/self/ns/user").doing(|| "opening the own user namespace")?;
    let (a, b) = (fstat(&own).doing(|| "fstat")?, fstat(&ns).doing(|| "fstat")?);
    if (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino) {
        return Ok(());
    }
    setns(ns, CloneFlags::CLONE_NEWUSER)
        .doing(|| "joining the keeper's user namespace (before any thread is started)")
}
