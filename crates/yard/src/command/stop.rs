//! `yard down` and `yard reset`.

use std::io::{BufRead, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use machine::Keeper;

use crate::cli::Reset;
use crate::daemon::control::{self, Ask};
use crate::home::Home;

/// Stops the yard and leaves nothing on the host. A yard whose daemon died is taken down too.
pub fn down(home: &Home, json: bool) -> Result<ExitCode> {
    let ran = stop(home)?;
    match (json, ran) {
        (true, ran) => println!("{}", serde_json::json!({ "stopped": ran })),
        (false, true) => println!("Stopped. What it holds is kept in {}.", home.dir().display()),
        (false, false) => println!("No yard runs on {}.", home.dir().display()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Stops the yard and forgets all that it holds.
pub fn reset(home: &Home, options: &Reset, json: bool) -> Result<ExitCode> {
    if !options.yes {
        confirm(home)?;
    }
    stop(home)?;
    forget(home).with_context(|| format!("removing {}", home.dir().display()))?;
    if json {
        println!("{}", serde_json::json!({ "reset": true }));
    } else {
        println!("Forgotten: {} is gone.", home.dir().display());
    }
    Ok(ExitCode::SUCCESS)
}

/// Removes the data directory. The instances of an ordinary user have users of their own, whose files only
/// a member of a keeper's user namespace may remove; so a keeper is started for that, where it takes one.
fn forget(home: &Home) -> Result<()> {
    match std::fs::remove_dir_all(home.dir()) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            let own = std::env::current_exe().context("finding the own binary")?;
            let keeper = Keeper::start_or_join(home.dir(), &own).context("joining a keeper")?;
            let removed = std::fs::remove_dir_all(home.instances());
            keeper.shutdown().context("ending the keeper")?;
            removed?;
            Ok(std::fs::remove_dir_all(home.dir())?)
        }
        done => Ok(done?),
    }
}

fn confirm(home: &Home) -> Result<()> {
    if !std::io::stdin().is_terminal() {
        bail!("reset forgets everything in {}: say so with --yes", home.dir().display());
    }
    print!("Forget everything in {}? Type 'yes': ", home.dir().display());
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    if answer.trim() != "yes" {
        bail!("nothing was changed");
    }
    Ok(())
}

fn stop(home: &Home) -> Result<bool> {
    if control::ask(home, &Ask::Down)?.is_some() {
        return Ok(true);
    }
    // The daemon is gone; its keeper may still hold machines and namespaces.
    match Keeper::connect(home.dir()).context("looking for a keeper")? {
        None => Ok(false),
        Some(keeper) => {
            keeper.shutdown().context("ending what the keeper holds")?;
            Ok(true)
        }
    }
}
