//! What a machine is asked to be, and what the keeper says of it: plain data, shared by both ends of
//! the keeper's socket. Nothing here knows how a machine is built.

use crate::bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::{path::PathBuf, time::Duration};

/// Everything the keeper needs to launch one machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MachineSpec {
    /// Unique among the keeper's machines: letters, digits, `.`, `_` and `-`, at most 64.
    pub name: String,
    /// The caller's own token of which launch this is; handed back in [`MachineStatus`].
    pub generation: u64,
    /// The host name inside, at most 64 bytes.
    pub hostname: String,
    /// The network namespace it joins, by the keeper's name for it; created when absent.
    pub netns: String,
    /// Its root file system.
    pub root: Root,
    /// The directory where everything the machine writes is kept, over stop, start and `kill -9`.
    /// Created with mode 0700; it must lie on a file system that can hold an overlay's upper layer.
    pub disk: PathBuf,
    /// The console log on the host, appended to and kept below 1 MiB.
    pub console: PathBuf,
    /// Files written into the root before init runs, each replacing what stood there. Missing parents
    /// are made; what lies under `/home/NAME` belongs to that user, who is made when absent.
    pub files: Vec<GuestFile>,
    /// User data as it was given, stored in the machine and run when `run_user_data` says so.
    pub user_data: Option<Bytes>,
    /// Whether this boot runs the user data: on the first boot of an instance, as EC2 does.
    pub run_user_data: bool,
    /// Added to the environment of init's children.
    pub env: Vec<(String, String)>,
    /// What it may use of the host.
    pub limits: Limits,
}

/// Where a machine's file system comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Root {
    /// The host's own system, read-only, under the machine's writable layer: what any user of the host
    /// may read of it, without home directories and secrets.
    Host,
    /// A root directory, an unpacked image for example, read-only under the machine's writable layer.
    Directory(PathBuf),
}

/// One file placed into a machine.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct GuestFile {
    /// Absolute path inside the machine.
    pub path: PathBuf,
    /// Permission bits.
    pub mode: u32,
    /// The content.
    pub content: Bytes,
}

impl GuestFile {
    /// A file at `path` with these permission bits and content.
    pub fn new(path: impl Into<PathBuf>, mode: u32, content: impl Into<Vec<u8>>) -> GuestFile {
        GuestFile { path: path.into(), mode, content: Bytes(content.into()) }
    }
}

/// Bounds of a machine; `None` is unbounded. They hold where the host has writable cgroups, which
/// [`host_report`](crate::host_report) tells; elsewhere memory is bounded per process only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// Memory of all its processes together.
    pub memory_bytes: Option<u64>,
    /// Processors, fractions allowed.
    pub cpus: Option<f32>,
    /// Processes and threads.
    pub pids: Option<u64>,
}

/// A command to run in a machine that runs.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ExecSpec {
    /// The command and its arguments; looked up in `PATH`.
    pub argv: Vec<String>,
    /// Added to the usual environment (`PATH`, `HOME`, `USER`, `SHELL`, and `TERM` with a terminal).
    pub env: Vec<(String, String)>,
    /// Where it starts; the user's home directory when `None`.
    pub cwd: Option<PathBuf>,
    /// A name from the machine's own `/etc/passwd`; root when `None`.
    pub user: Option<String>,
    /// A terminal of this size is opened inside the machine and becomes the command's own.
    pub tty: Option<WindowSize>,
}

/// The size of a terminal in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowSize {
    /// Lines.
    pub rows: u16,
    /// Characters in a line.
    pub columns: u16,
}

/// What the keeper knows of one machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineStatus {
    /// Its name.
    pub name: String,
    /// The token given at launch.
    pub generation: u64,
    /// How far along its life it is.
    pub phase: Phase,
    /// Its init, as the host counts processes; it may be gone.
    pub pid: i32,
    /// When it was launched, in milliseconds since 1970.
    pub started: u64,
}

/// A machine's life, as the keeper sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Its root is being built.
    Starting,
    /// Init runs.
    Running,
    /// Init was told to shut down, from outside or from inside, and its processes are ending.
    Stopping,
    /// Every process of it is gone.
    Exited(Exit),
}

/// How a machine ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// Init's exit code, when it ended by itself; 0 is an orderly shutdown.
    pub code: Option<i32>,
    /// The signal that killed init: 9 when the grace of a stop was over, or on [`kill`](crate::Keeper::kill).
    pub signal: Option<i32>,
    /// Somebody inside asked for a reboot: launch it again.
    pub requested_reboot: bool,
    /// Why it never came up.
    pub error: Option<String>,
}

/// How long a machine that shuts down from inside gives its processes.
pub(crate) const INNER_GRACE: Duration = Duration::from_secs(10);

/// The usual places of programs in a machine, its owner's own first.
pub(crate) const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
