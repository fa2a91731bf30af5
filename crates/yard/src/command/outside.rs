//! `yard outside`: be somebody on the internet, outside of every VPC.
//!
//! The command runs on the host's own files and inside the `internet` network namespace, from where an
//! instance can be reached only as the internet reaches it. Names it asks the internet's name server.

mod names;

use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use machine::Keeper;
use nix::sched::{CloneFlags, setns};

use crate::cli::Outside;
use crate::daemon::control::{self, Ask};
use crate::home::Home;
use crate::inventory::Internet;

/// Becomes the command; returns only where that fails.
pub fn outside(home: &Home, options: &Outside) -> Result<ExitCode> {
    Keeper::connect(home.dir()).context("reaching the keeper")?.with_context(|| home.nobody_runs())?;
    // The name server is a part of the daemon: while that is dead there is none, and the network goes on.
    let about = control::ask(home, &Ask::About)?.unwrap_or_default();
    let told: Option<Internet> =
        serde_json::from_value(about["internet"].clone()).context("reading of the internet")?;
    let own = std::env::current_exe().context("finding the own binary")?;
    let keeper = Keeper::start_or_join(home.dir(), &own).context("joining the keeper")?;
    let internet = keeper.find_netns(agent::INTERNET).context("finding the internet")?;
    let internet =
        internet.context("nobody is on the yard's internet yet: it begins with the first instance")?;
    setns(&internet, CloneFlags::CLONE_NEWNET).context("entering the internet")?;
    if let Some(server) = told.and_then(|internet| internet.name_server)
        && let Err(why) = names::ask_only(server, home.dir())
    {
        // Addresses serve all the same.
        eprintln!("yard: this command finds no names on the yard's internet: {why:#}");
    }
    let (program, arguments) = options.argv.split_first().context("a command was asked for")?;
    Err(Command::new(program).args(arguments).exec()).with_context(|| format!("running {program}"))
}
