//! `yard up`: in the foreground, or, with `-d`, by starting itself again and waiting for the answer.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use resources::identity::WELL_KNOWN_KEY;

use crate::cli::{self, Up};
use crate::daemon;
use crate::home::Home;

/// The last line that a starting yard prints.
pub const READY: &str = "Ready.";

/// Starts the cloud.
pub fn up(home: &Home, options: &Up) -> Result<ExitCode> {
    check(options)?;
    home.create()?;
    if options.detach { detached(home) } else { daemon::run(home, options) }
}

/// The well-known key is for this machine alone.
fn check(options: &Up) -> Result<()> {
    let well_known = options.access_key == WELL_KNOWN_KEY || options.secret_key == WELL_KNOWN_KEY;
    if !options.listen.ip().is_loopback() && well_known {
        bail!(
            "refusing to listen on {} with the well-known key 'test': set YARD_ACCESS_KEY and YARD_SECRET_KEY, or listen on 127.0.0.1",
            options.listen
        );
    }
    if options.public_range.prefix_len() > 20 {
        bail!(
            "--public-range {} is too small: give at least a /20, for the yard keeps two /24 of it to itself",
            options.public_range
        );
    }
    Ok(())
}

/// Starts this very command again without `-d`, in a session of its own, and prints what it says until
/// it is ready.
fn detached(home: &Home) -> Result<ExitCode> {
    let log = OpenOptions::new().create(true).append(true).open(home.log()).context("opening the log")?;
    let before = log.metadata().context("reading the log")?.len();
    let arguments: Vec<_> =
        std::env::args_os().skip(1).filter(|word| word != "-d" && word != "--detach").collect();
    let mut child = Command::new(std::env::current_exe().context("finding the own binary")?)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .process_group(0)
        .spawn()
        .context("starting the yard")?;
    let stdout = child.stdout.take().context("the child's output was asked for")?;
    for line in BufReader::new(stdout).lines() {
        let line = line.context("reading what the starting yard says")?;
        println!("{line}");
        if line == READY {
            return Ok(ExitCode::SUCCESS);
        }
    }
    let status = child.wait().context("waiting for the yard")?;
    // Why it did not is what it said last, in the words of `yard up` itself.
    let mut said = String::new();
    let mut log = File::open(home.log()).context("reading the log")?;
    log.seek(SeekFrom::Start(before))?;
    log.read_to_string(&mut said)?;
    match said.lines().rev().find_map(|line| line.strip_prefix("yard: ")) {
        Some(why) => bail!("{why}"),
        None => bail!("the yard did not start ({status}); its log is {}", home.log().display()),
    }
}

impl From<cli::Sync> for store::Sync {
    fn from(sync: cli::Sync) -> store::Sync {
        match sync {
            cli::Sync::Normal => store::Sync::Normal,
            cli::Sync::Full => store::Sync::Full,
        }
    }
}
