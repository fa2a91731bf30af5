//! The keeper's own process: one thread, one poll loop. It holds network namespaces and machines, answers
//! one request on each connection, and ends only when it is told to. What it forks lives in `launch` and
//! `exec`; nothing here blocks on a client or a machine.

mod exec;
mod launch;
pub(crate) mod limits;
mod machines;
mod serve;
pub(crate) mod users;

use crate::{
    Error,
    client::{SOCKET, socket_path},
    error::Doing,
};
use nix::{
    sys::{
        prctl,
        resource::{Resource, getrlimit, setrlimit},
        socket::{AddressFamily, Backlog, SockFlag, SockType, UnixAddr, bind, listen, socket},
        stat::{Mode, umask},
    },
    unistd::setsid,
};
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::Write,
    os::fd::{AsFd, AsRawFd, OwnedFd},
    path::PathBuf,
    time::{SystemTime, UNIX_EPOCH},
};

/// The hidden command that [`Keeper::start_or_join`](crate::Keeper::start_or_join) runs its binary with.
pub const KEEPER_COMMAND: &str = "keeper";

/// What a keeper is told that starts in an earlier one's user namespace.
pub(crate) const ROOTLESS: &str = "--rootless";

/// What [`keeper_main`] is told: `keeper --dir DIR [--rootless]`.
#[derive(Debug, Clone)]
pub struct KeeperArgs {
    /// The data directory, absolute.
    pub dir: PathBuf,
    /// The process is in the user namespace that an earlier keeper of this directory made.
    pub rootless: bool,
}

/// What all of the keeper's children need to know of the host they are on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Host {
    /// The data directory.
    pub dir: PathBuf,
    /// When the keeper was started, in milliseconds since 1970: which keeper this is.
    pub born: u64,
    /// The keeper, or one before it, made a user namespace for itself.
    pub rootless: bool,
    /// No user namespace lies between us and the host's: overlays may use the attributes of root.
    pub initial_user_namespace: bool,
    /// The user namespace knows root and nobody else.
    pub single_id: bool,
    /// The soft and hard limit of open descriptors as the host gave them to us.
    pub descriptors: (u64, u64),
}

/// What the keeper makes machines with.
pub(crate) struct Means {
    pub host: Host,
    /// The binary we run, held open: init is of the same version as its keeper, always.
    pub exe: OwnedFd,
    /// Where machines' control groups go, when the host lets us make them.
    pub groups: Option<limits::Groups>,
}

/// Runs the keeper of a data directory. Forks to leave its caller's session and process tree: the caller
/// returns at once, with success, and the keeper itself when it has been shut down. Before that one line
/// on standard output tells whoever started it that it answers, or why it cannot.
pub fn keeper_main(args: KeeperArgs) -> Result<(), Error> {
    if crate::sys::plain_fork()?.is_some() {
        return Ok(());
    }
    let mut word = std::io::stdout();
    let started = set_up(args);
    let line = match &started {
        Ok(_) => "ready".to_owned(),
        Err(e) => e.to_string(),
    };
    // Standard output becomes the log, so that the starter's pipe ends here.
    let told = writeln!(word, "{line}").and_then(|()| word.flush());
    crate::sys::place(std::io::stderr().as_fd(), 1)?;
    told.doing(|| "telling the starter")?;
    let (means, listener) = started?;
    tracing::info!(dir = %means.host.dir.display(), rootless = means.host.rootless, "keeper started");
    serve::Server::new(means, listener)?.run()
}

fn set_up(args: KeeperArgs) -> Result<(Means, OwnedFd), Error> {
    setsid().doing(|| "leaving the session")?;
    prctl::set_child_subreaper(true).doing(|| "becoming the reaper")?;
    umask(Mode::from_bits_truncate(0o022));
    let exe = File::open("/proc/self/exe").doing(|| "opening the own binary")?.into();
    let descriptors = getrlimit(Resource::RLIMIT_NOFILE).doing(|| "reading limits")?;
    setrlimit(Resource::RLIMIT_NOFILE, descriptors.1, descriptors.1)
        .doing(|| "raising the descriptor limit")?;
    let groups = limits::Groups::find();
    let alone = users::must_make_namespace();
    if alone {
        users::enter_namespace()?;
    }
    let ids = users::Ids::read()?;
    let listener = listen_in(&args.dir)?;
    let host = Host {
        dir: args.dir,
        born: now(),
        rootless: alone || args.rootless,
        initial_user_namespace: ids.initial,
        single_id: ids.single,
        descriptors,
    };
    Ok((Means { host, exe, groups }, listener))
}

/// Milliseconds since 1970.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Listens on the socket, under its name only once it answers: whoever finds it refused finds a dead
/// keeper's, which this replaces.
fn listen_in(dir: &std::path::Path) -> Result<OwnedFd, Error> {
    let held = File::open(dir).doing(|| format!("opening {}", dir.display()))?;
    let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
    let socket =
        socket(AddressFamily::Unix, SockType::SeqPacket, flags, None).doing(|| "making the socket")?;
    let path = socket_path(held.as_fd());
    let making = format!("{path}.new");
    let _ = std::fs::remove_file(&making);
    let address = UnixAddr::new(making.as_str()).doing(|| "naming the socket")?;
    let before = umask(Mode::from_bits_truncate(0o177));
    let bound = bind(socket.as_raw_fd(), &address);
    umask(before);
    bound.doing(|| "binding the socket")?;
    listen(&socket, Backlog::new(128).doing(|| "listening")?).doing(|| "listening")?;
    std::fs::rename(&making, dir.join(SOCKET)).doing(|| "naming the socket")?;
    Ok(socket)
}
