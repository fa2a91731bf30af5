//! The machines that the keeper holds, and what happens to each: a small state machine for each, fed by
//! requests, by what its init says, by its end and by the clock.

use super::{Means, exec, launch, limits::Group};
use crate::{
    Error, ExecSpec, Exit, Limits, MachineSpec, MachineStatus, Phase,
    protocol::{Channel, FromInit, PAGE, ToInit},
    root, sys,
};
use nix::{sys::signal::Signal, unistd::Pid};
use std::{
    collections::BTreeMap,
    ops::Bound,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
    time::{Duration, Instant},
};

/// The longest name of a machine.
const NAME_LENGTH: usize = 64;
/// The longest host name that the kernel takes.
const HOSTNAME_LENGTH: usize = 64;

/// What a launch came to at once.
pub(super) enum Launch {
    /// The machine of this generation runs already.
    Up,
    /// The answer comes when its init does.
    Underway,
}

struct Machine {
    status: MachineStatus,
    pid: Pid,
    process: OwnedFd,
    control: Option<Channel>,
    group: Option<Group>,
    limits: Limits,
    reboot: bool,
    failure: Option<String>,
    kill_at: Option<Instant>,
}

/// All machines, by name.
#[derive(Default)]
pub(super) struct Machines(BTreeMap<String, Machine>);

impl Machines {
    /// Launches a machine, unless it runs.
    pub fn launch(
        &mut self,
        means: &Means,
        spec: &MachineSpec,
        netns: BorrowedFd<'_>,
    ) -> Result<Launch, Error> {
        check(spec)?;
        if let Some(machine) = self.0.get(&spec.name) {
            match &machine.status.phase {
                Phase::Exited(_) => {}
                _ if machine.status.generation != spec.generation => {
                    return Err(Error::Running(spec.name.clone()));
                }
                Phase::Starting => return Ok(Launch::Underway),
                Phase::Running => return Ok(Launch::Up),
                Phase::Stopping => return Err(Error::Running(spec.name.clone())),
            }
        }
        let launched = launch::launch(means, spec, netns)?;
        tracing::info!(
            machine = spec.name,
            generation = spec.generation,
            pid = launched.pid.as_raw(),
            "launched"
        );
        let machine = Machine {
            status: MachineStatus {
                name: spec.name.clone(),
                generation: spec.generation,
                phase: Phase::Starting,
                pid: launched.pid.as_raw(),
                started: super::now(),
            },
            pid: launched.pid,
            process: launched.process,
            control: Some(launched.control),
            group: launched.group,
            limits: spec.limits,
            reboot: false,
            failure: None,
            kill_at: None,
        };
        self.0.insert(spec.name.clone(), machine);
        Ok(Launch::Underway)
    }

    /// One page of all machines, by name.
    pub fn list(&self, after: Option<&str>) -> (Vec<MachineStatus>, bool) {
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let mut rest = self.0.range::<str, _>((from, Bound::Unbounded));
        let page = rest.by_ref().take(PAGE).map(|(_, m)| m.status.clone()).collect();
        (page, rest.next().is_some())
    }

    pub fn status(&self, name: &str) -> Option<&MachineStatus> {
        self.0.get(name).map(|m| &m.status)
    }

    /// Asks a machine to shut down, and sets the clock; whether its phase has changed.
    pub fn stop(&mut self, name: &str, grace: Duration, now: Instant) -> Result<bool, Error> {
        let machine = self.find(name)?;
        match machine.status.phase {
            Phase::Exited(_) => return Ok(false),
            // There is no init yet that could be asked.
            Phase::Starting => machine.kill_at = Some(now),
            Phase::Running | Phase::Stopping => {
                let at = now.checked_add(grace);
                machine.kill_at = match (machine.kill_at, at) {
                    (Some(before), Some(at)) => Some(before.min(at)),
                    (before, at) => before.or(at),
                };
                if let Some(control) = &machine.control {
                    let _ = control.send(&ToInit::Stop, &[]);
                }
            }
        }
        let changed = machine.status.phase != Phase::Stopping;
        machine.status.phase = Phase::Stopping;
        Ok(changed)
    }

    pub fn kill(&mut self, name: &str) -> Result<(), Error> {
        let machine = self.find(name)?;
        if machine.status.alive() {
            sys::signal(machine.process.as_fd(), Signal::SIGKILL);
        }
        Ok(())
    }

    pub fn kill_all(&self) {
        for machine in self.0.values().filter(|m| m.status.alive()) {
            sys::signal(machine.process.as_fd(), Signal::SIGKILL);
        }
    }

    /// Forgets a machine that has ended.
    pub fn forget(&mut self, name: &str) -> Result<(), Error> {
        if self.0.get(name).is_some_and(|m| m.status.alive()) {
            return Err(Error::Running(name.into()));
        }
        self.0.remove(name);
        Ok(())
    }

    /// Starts a command in a machine; the client's end of its monitor's channel.
    pub fn exec(
        &mut self,
        means: &Means,
        name: &str,
        spec: &ExecSpec,
        stdio: &[OwnedFd],
    ) -> Result<OwnedFd, Error> {
        let machine = self.find(name)?;
        match machine.status.phase {
            Phase::Running | Phase::Stopping => {
                let place = exec::Place {
                    host: &means.host,
                    process: machine.process.as_fd(),
                    group: machine.group.as_ref(),
                    limits: &machine.limits,
                };
                exec::exec(&place, spec, stdio)
            }
            Phase::Starting | Phase::Exited(_) => Err(Error::NotRunning(name.into())),
        }
    }

    /// The control channels to listen to.
    pub fn controls(&self) -> impl Iterator<Item = (&str, &Channel)> {
        self.0.iter().filter_map(|(name, m)| Some((name.as_str(), m.control.as_ref()?)))
    }

    /// Hears what a machine's init has to say; whether its phase has changed.
    pub fn hear(&mut self, name: &str) -> bool {
        let Some(machine) = self.0.get_mut(name) else { return false };
        let Some(control) = &machine.control else { return false };
        match control.receive::<FromInit>() {
            Ok(Some((FromInit::Up, _))) if machine.status.phase == Phase::Starting => {
                machine.status.phase = Phase::Running;
                true
            }
            Ok(Some((FromInit::Halting { reboot }, _))) => {
                machine.reboot = reboot;
                let changed = machine.status.phase == Phase::Running;
                if changed {
                    machine.status.phase = Phase::Stopping;
                }
                changed
            }
            Ok(Some((FromInit::Failed { why }, _))) => {
                machine.failure = Some(why);
                false
            }
            Ok(Some((FromInit::Up, _))) => false,
            // Its end follows on the other way; there is nothing more to hear.
            Ok(None) => {
                machine.control = None;
                false
            }
            Err(e) => {
                tracing::warn!(machine = name, "init makes no sense: {e}");
                machine.control = None;
                sys::signal(machine.process.as_fd(), Signal::SIGKILL);
                false
            }
        }
    }

    /// Notes the end of a process, if it was a machine's first; the machine's name.
    pub fn ended(&mut self, pid: Pid, code: Option<i32>, signal: Option<i32>) -> Option<String> {
        let (name, _) = self.0.iter().find(|(_, m)| m.pid == pid && m.status.alive())?;
        let name = name.clone();
        while self.0[&name].control.is_some() {
            self.hear(&name);
        }
        let machine = self.0.get_mut(&name)?;
        if let Some(group) = machine.group.take() {
            group.remove();
        }
        let error = match machine.failure.take() {
            None if machine.status.phase == Phase::Starting => {
                Some("it ended before its init was up".to_owned())
            }
            said => said,
        };
        let exit = Exit { code, signal, requested_reboot: machine.reboot, error };
        tracing::info!(machine = name, ?exit, "ended");
        machine.status.phase = Phase::Exited(exit);
        machine.kill_at = None;
        Some(name)
    }

    /// Kills the machines whose grace is over, and says when to look again.
    pub fn tick(&mut self, now: Instant) -> Option<Instant> {
        for machine in self.0.values_mut().filter(|m| m.kill_at.is_some_and(|at| at <= now)) {
            sys::signal(machine.process.as_fd(), Signal::SIGKILL);
            machine.kill_at = None;
        }
        self.0.values().filter_map(|m| m.kill_at).min()
    }

    fn find(&mut self, name: &str) -> Result<&mut Machine, Error> {
        self.0.get_mut(name).ok_or_else(|| Error::NoSuchMachine(name.into()))
    }
}

/// What a spec must be before anything is done for it.
fn check(spec: &MachineSpec) -> Result<(), Error> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let refuse = |what: String| Err(Error::Invalid(what));
    if spec.name.is_empty()
        || spec.name.len() > NAME_LENGTH
        || !spec.name.chars().all(plain)
        || spec.name.starts_with('.')
    {
        return refuse(format!("{:?} cannot be a machine's name", spec.name));
    }
    if spec.hostname.is_empty() || spec.hostname.len() > HOSTNAME_LENGTH || !spec.hostname.chars().all(plain)
    {
        return refuse(format!("{:?} cannot be a host name", spec.hostname));
    }
    if !spec.disk.is_absolute() || !spec.console.is_absolute() {
        return refuse("a machine's disk and console are absolute paths".into());
    }
    match spec.files.iter().find(|f| !root::acceptable(&f.path)) {
        Some(file) => refuse(format!("{} cannot be a file of a machine", file.path.display())),
        None => Ok(()),
    }
}
