//! `yard shell`, `yard exec` and `yard logs`: into an instance.
//!
//! A command runs with this process's own standard streams, which the keeper is handed; the daemon is
//! asked only which instance is meant, and not at all where an id is given.

use std::fs::File;
use std::io::{ErrorKind, IsTerminal, Read, Seek, Write};
use std::os::fd::AsFd;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use machine::{ExecSpec, Keeper};

use crate::cli::{Exec, Logs, Shell};
use crate::daemon::control::{self, Ask};
use crate::home::Home;

mod terminal;

/// Opens a terminal in an instance.
pub fn shell(home: &Home, options: &Shell) -> Result<ExitCode> {
    let argv = ["/bin/sh", "-c", "exec \"$(command -v bash || echo sh)\" -l"].map(str::to_owned).to_vec();
    run(home, &options.instance, argv, options.user.clone(), std::io::stdin().is_terminal())
}

/// Runs a command in an instance, and ends with its exit code.
pub fn exec(home: &Home, options: &Exec) -> Result<ExitCode> {
    run(home, &options.instance, options.argv.clone(), options.user.clone(), options.tty)
}

fn run(home: &Home, instance: &str, argv: Vec<String>, user: Option<String>, tty: bool) -> Result<ExitCode> {
    let id = instance_id(home, instance)?;
    let keeper =
        Keeper::connect(home.dir()).context("reaching the keeper")?.with_context(|| home.nobody_runs())?;
    let spec = ExecSpec { argv, user, tty: tty.then(terminal::size), ..ExecSpec::default() };
    let (stdin, stdout, stderr) = (std::io::stdin(), std::io::stdout(), std::io::stderr());
    let running = keeper
        .exec(&id, &spec, [stdin.as_fd(), stdout.as_fd(), stderr.as_fd()])
        .with_context(|| format!("running a command in {id}: is it running? `yard ls` tells"))?;
    let code = match running.terminal() {
        Some(_) => terminal::attend(&running)?,
        None => running.wait()?,
    };
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Prints an instance's console, and what is added to it.
pub fn logs(home: &Home, options: &Logs, json: bool) -> Result<ExitCode> {
    let id = instance_id(home, &options.instance)?;
    let path = home.console(&id);
    let mut file = match File::open(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            control::asked(home, &Ask::About)?;
            bail!("{id} has no console: `yard ls` lists the instances that there are");
        }
        opened => opened.with_context(|| format!("opening {}", path.display()))?,
    };
    let mut text = Vec::new();
    file.read_to_end(&mut text)?;
    if json {
        println!("{}", serde_json::json!({ "instance": id, "console": String::from_utf8_lossy(&text) }));
        return Ok(ExitCode::SUCCESS);
    }
    print_all(&text)?;
    if options.follow { follow(file, &path) } else { Ok(ExitCode::SUCCESS) }
}

fn print_all(text: &[u8]) -> Result<()> {
    let mut out = std::io::stdout();
    out.write_all(text)?;
    Ok(out.flush()?)
}

/// Prints what is added to a console, until the reader is interrupted or goes away.
fn follow(mut file: File, path: &Path) -> Result<ExitCode> {
    loop {
        std::thread::sleep(Duration::from_millis(200));
        // A console that has grown too long is begun anew, shorter.
        if file.metadata()?.len() < file.stream_position()? {
            file = File::open(path)?;
        }
        let mut more = Vec::new();
        file.read_to_end(&mut more)?;
        print_all(&more)?;
    }
}

/// An id is taken as it is; anything else is looked for among the Name tags.
fn instance_id(home: &Home, given: &str) -> Result<String> {
    if given.starts_with("i-") {
        return Ok(given.to_owned());
    }
    let inventory = control::asked(home, &Ask::Inventory)?;
    let instances = inventory["instances"].as_array().cloned().unwrap_or_default();
    let named: Vec<&str> = instances
        .iter()
        .filter(|i| i["name"] == given && i["state"] == "running")
        .filter_map(|i| i["id"].as_str())
        .collect();
    match named.as_slice() {
        [id] => Ok((*id).to_owned()),
        [] => bail!("no running instance is named '{given}': `yard ls` lists them"),
        several => bail!("several instances are named '{given}': {}", several.join(", ")),
    }
}
