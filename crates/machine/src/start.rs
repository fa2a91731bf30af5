//! Finding the keeper of a data directory, or starting it, and joining its user namespace.

use crate::{Error, KEEPER_COMMAND, Keeper, error::Doing, sys};
use nix::{
    fcntl::{Flock, FlockArg},
    sched::{CloneFlags, setns},
    sys::stat::fstat,
};
use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{PipeReader, Read},
    os::{
        fd::OwnedFd,
        unix::{
            fs::{DirBuilderExt, OpenOptionsExt},
            process::CommandExt,
        },
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
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
        let dir = dir.canonicalize().doing(|| format!("resolving {}", dir.display()))?;
        // Two who start at once must not start two keepers: the second waits here and finds the first's.
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(dir.join("keeper.lock"))
            .doing(|| "opening the keeper's lock")?;
        let lock = Flock::lock(lock, FlockArg::LockExclusive)
            .map_err(|(_, e)| e)
            .doing(|| "locking the data directory")?;
        let found = Keeper::greet(open(&dir)?)?;
        let starting = if found.is_none() { Some(start(&dir, exe)?) } else { None };
        Ok(Called { dir, found, starting, _lock: lock })
    }
}

/// A keeper that was called and may not answer yet.
pub struct Called {
    dir: PathBuf,
    found: Option<(Keeper, Option<OwnedFd>)>,
    starting: Option<Starting>,
    _lock: Flock<File>,
}

impl Called {
    /// Waits until the keeper answers, and makes the calling process a member of its user namespace when
    /// it has one (for an ordinary user). The kernel allows that to a process of one thread only: call
    /// this before any thread is started.
    pub fn join(mut self) -> Result<Keeper, Error> {
        let found = match self.starting.take() {
            None => self.found.take(),
            Some(starting) => {
                starting.finish()?;
                Keeper::greet(open(&self.dir)?)?
            }
        };
        let (keeper, user_namespace) = found.ok_or(Error::Gone)?;
        if let Some(ns) = user_namespace {
            join(ns)?;
        }
        Ok(keeper)
    }
}

fn open(dir: &Path) -> Result<OwnedFd, Error> {
    File::open(dir).map(OwnedFd::from).doing(|| format!("opening {}", dir.display()))
}

/// A keeper on its way: the process that was started, and where it says that it is ready.
struct Starting {
    process: Child,
    ready: PipeReader,
}

/// Starts a keeper. It forks once more by itself, so what is started here ends at once and the keeper is
/// nobody's child.
fn start(dir: &Path, exe: &Path) -> Result<Starting, Error> {
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(dir.join("keeper.log"))
        .doing(|| "opening the keeper's log")?;
    let (ready, writer) = std::io::pipe().doing(|| "making a pipe")?;
    let mut command = Command::new(exe);
    command.arg(KEEPER_COMMAND).arg("--dir").arg(dir).current_dir("/");
    command.stdin(Stdio::null()).stdout(writer).stderr(log);
    #[allow(unsafe_code)]
    // SAFETY: the closure runs between fork and exec and makes one system call, no allocation. The
    // keeper must not hold what its starter happened to have open, a client's socket for example.
    unsafe {
        command.pre_exec(|| {
            sys::close_on_exec_from(3);
            Ok(())
        });
    }
    // The command goes at the end, and with it our end of the pipe.
    let process = command.spawn().doing(|| format!("running {}", exe.display()))?;
    Ok(Starting { process, ready })
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
