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

use anyhow::{Context, Result, anyhow, bail};
use machine::{ExecSpec, Keeper};
use serde_json::Value;

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
    let id = instance_id(home, instance, Use::Run)?;
    let keeper =
        Keeper::connect(home.dir()).context("reaching the keeper")?.with_context(|| home.nobody_runs())?;
    let spec = ExecSpec { argv, user, tty: tty.then(terminal::size), ..ExecSpec::default() };
    let (stdin, stdout, stderr) = (std::io::stdin(), std::io::stdout(), std::io::stderr());
    let running = keeper
        .exec(&id, &spec, [stdin.as_fd(), stdout.as_fd(), stderr.as_fd()])
        .map_err(|error| refused(home, &id, error))?;
    let code = match running.terminal() {
        Some(_) => terminal::attend(&running)?,
        None => running.wait()?,
    };
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Prints an instance's console, and what is added to it.
pub fn logs(home: &Home, options: &Logs, json: bool) -> Result<ExitCode> {
    let id = instance_id(home, &options.instance, Use::Read)?;
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

/// What becomes of an instance, which says which one a name means where several have it.
#[derive(Clone, Copy)]
enum Use {
    /// Something runs in it, so it must be running.
    Run,
    /// It is read from, so it may have stopped.
    Read,
}

/// An id is taken as it is; anything else is looked for among the Name tags.
fn instance_id(home: &Home, given: &str, usage: Use) -> Result<String> {
    if given.starts_with("i-") {
        return Ok(given.to_owned());
    }
    named(&instances(home)?, given, usage)
}

fn instances(home: &Home) -> Result<Vec<Value>> {
    let inventory = control::asked(home, &Ask::Inventory)?;
    Ok(inventory["instances"].as_array().cloned().unwrap_or_default())
}

fn field<'a>(instance: &'a Value, name: &str) -> &'a str {
    instance[name].as_str().unwrap_or_default()
}

/// The instance of this name: the one that runs, or, to be read from, the one that there is.
fn named(instances: &[Value], given: &str, usage: Use) -> Result<String> {
    let of_name: Vec<&Value> = instances.iter().filter(|i| i["name"] == given).collect();
    let those = |state: fn(&str) -> bool| -> Vec<&Value> {
        of_name.iter().copied().filter(|i| state(field(i, "state"))).collect()
    };
    let running = those(|state| state == "running");
    let there = those(|state| state != "terminated");
    let fitting = [running, there, of_name.clone()].into_iter().find(|found| !found.is_empty());
    match fitting.as_deref() {
        Some([one]) => match usage {
            Use::Run if one["state"] != "running" => Err(anyhow!(not_running(one))),
            _ => Ok(field(one, "id").to_owned()),
        },
        Some(several) => {
            let ids: Vec<&str> = several.iter().map(|i| field(i, "id")).collect();
            Err(anyhow!("several instances are named '{given}': {}", ids.join(", ")))
        }
        None => Err(anyhow!("no instance is named '{given}': `yard ls` lists them")),
    }
}

/// Why nothing runs in an instance, and what mends that.
fn not_running(instance: &Value) -> String {
    let (id, state) = (field(instance, "id"), field(instance, "state"));
    let region = field(instance, "region");
    match state {
        "stopped" => {
            format!(
                "{id} is stopped: `aws ec2 start-instances --region {region} --instance-ids {id}` starts it"
            )
        }
        "terminated" => format!("{id} is terminated: it does not come back"),
        _ => format!("{id} is {state}: a command runs in it once it is running"),
    }
}

/// Why a command did not run in an instance: its state, where that says it.
fn refused(home: &Home, id: &str, error: machine::Error) -> anyhow::Error {
    // Machines run on without a daemon, which alone knows the states.
    let known = instances(home).ok().map(|all| all.into_iter().find(|i| i["id"] == id));
    match known {
        Some(None) => anyhow!("there is no instance {id}: `yard ls` lists them"),
        Some(Some(instance)) if instance["state"] != "running" => anyhow!(not_running(&instance)),
        _ => anyhow::Error::new(error).context(format!("running a command in {id}")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_means_the_instance_that_runs_or_says_why_none_does() {
        let instance = |id: &str, name: &str, state: &str| json!({"id": id, "name": name, "state": state, "region": "us-east-1"});
        let all = [
            instance("i-1", "web", "terminated"),
            instance("i-2", "web", "stopped"),
            instance("i-3", "web", "running"),
            instance("i-4", "off", "stopped"),
            instance("i-5", "gone", "terminated"),
            instance("i-6", "twin", "running"),
            instance("i-7", "twin", "running"),
            instance("i-8", "new", "pending"),
            instance("i-9", "new", "terminated"),
        ];
        for (given, usage, wanted) in [
            ("web", Use::Run, "i-3"),
            ("web", Use::Read, "i-3"),
            (
                "off",
                Use::Run,
                "i-4 is stopped: `aws ec2 start-instances --region us-east-1 --instance-ids i-4` starts it",
            ),
            ("off", Use::Read, "i-4"),
            ("gone", Use::Run, "i-5 is terminated: it does not come back"),
            ("gone", Use::Read, "i-5"),
            ("twin", Use::Run, "several instances are named 'twin': i-6, i-7"),
            ("new", Use::Run, "i-8 is pending: a command runs in it once it is running"),
            ("none", Use::Read, "no instance is named 'none': `yard ls` lists them"),
        ] {
            let found = named(&all, given, usage).unwrap_or_else(|error| error.to_string());
            assert_eq!(found, wanted, "{given}");
        }
    }
}
