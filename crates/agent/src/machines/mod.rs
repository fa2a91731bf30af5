//! The instances' reconciler: launches, stops and clears machines until they are what was asked for, and
//! writes what it saw. `step` decides; `spec` says what a machine is; `observe` writes. A launch takes a
//! while, so each has a thread, and never two for one instance.

mod guest;
mod observe;
mod spec;
mod step;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use machine::MachineStatus;
use model::InstanceId;
use model::compute::{Instance, InstanceState};
use model::network::NetworkInterface;
use parking_lot::Mutex;
use store::{Read, Scope, Snapshot};

use crate::Error;
use crate::error::Errors;
use crate::reconcile::Reconciler;
use crate::site::{Site, Wired};
use step::Step;

/// Its name.
pub(crate) const NAME: &str = "machines";

/// On how many instances threads may be at work at once.
const AT_ONCE: usize = 16;

/// How long an instance is left alone after a step that failed.
const PAUSE: Duration = Duration::from_secs(1);

/// How long a machine's processes have to end by themselves. EC2 gives a few minutes; a developer waits.
const GRACE: Duration = Duration::from_secs(10);

/// The instances' reconciler.
pub(crate) struct Machines {
    site: Arc<Site>,
    busy: Arc<Busy>,
}

/// Instances on which a thread of ours is at work.
#[derive(Default)]
struct Busy(Mutex<HashSet<InstanceId>>);

/// An instance with what its steps depend on.
struct Subject {
    scope: Scope,
    instance: Arc<Instance>,
    interfaces: Vec<Arc<NetworkInterface>>,
}

impl Subject {
    /// Whether all its interfaces lead somewhere.
    fn is_wired(&self, wired: &Wired) -> bool {
        self.interfaces.iter().all(|interface| wired.carries(&interface.id))
    }
}

fn instances(tx: &Snapshot) -> Vec<(Scope, Arc<Instance>)> {
    let of =
        |scope: Scope| tx.list::<Instance>(&scope).into_iter().map(move |instance| (scope.clone(), instance));
    tx.scopes::<Instance>().into_iter().flat_map(of).collect()
}

/// Says of instances that no longer run that they do not. Done before anyone is answered, so that nobody
/// is told of machines that went with an earlier keeper.
pub(crate) fn admit_losses(site: &Site) -> Result<(), Error> {
    let machines = site.keeper.machines()?;
    let alive: HashSet<&str> = machines.iter().filter(|m| m.alive()).map(|m| m.name.as_str()).collect();
    for (scope, instance) in site.store.read(instances)? {
        if instance.state == InstanceState::Running && !alive.contains(&*instance.id) {
            observe::lost(site, &scope, &instance)?;
        }
    }
    Ok(())
}

impl Machines {
    pub fn new(site: Arc<Site>) -> Machines {
        Machines { site, busy: Arc::default() }
    }

    fn take(&self, subject: Subject, step: Step, wired: &Wired) -> Result<(), Error> {
        let Subject { scope, instance, .. } = &subject;
        let (site, id) = (&self.site, &*instance.id);
        let _span = tracing::debug_span!("step", instance = id, ?step).entered();
        match step {
            Step::Rest => {}
            Step::Lost => observe::lost(site, scope, instance)?,
            Step::Launch if spec::lacks_public_address(&subject) => {
                observe::lend_address(site, &subject)?;
            }
            Step::Launch if subject.is_wired(wired) => self.launch(subject)?,
            // The network is being made, and says so when it is there.
            Step::Launch => {}
            Step::Stop => site.keeper.stop(id, GRACE)?,
            Step::Kill => site.keeper.kill(id)?,
            Step::Running => observe::running(site, scope, instance)?,
            Step::ShutDownInside => observe::shut_down_inside(site, scope, instance)?,
            Step::Failed(why) => observe::failed(site, scope, instance, &why)?,
            Step::Stopped => {
                observe::stopped(site, scope, instance)?;
                site.keeper.forget(id)?;
            }
            Step::Terminated => self.after_removing(subject, "disk", |site, subject| {
                observe::terminated(site, &subject.scope, &subject.instance)?;
                Ok(site.keeper.forget(&subject.instance.id)?)
            })?,
            Step::Erase => self.after_removing(subject, "", |site, subject| {
                observe::erase(site, &subject.scope, &subject.instance)
            })?,
        }
        Ok(())
    }

    /// Launches the machine on a thread of its own, unless too many are under way; the end of each wakes
    /// us for the next.
    fn launch(&self, subject: Subject) -> Result<(), Error> {
        let site = self.site.clone();
        self.busy.work(&self.site, subject.instance.id.clone(), move || {
            let instance = &subject.instance;
            let launched = spec::spec(&site, &subject).and_then(|spec| Ok(site.keeper.launch(&spec)?));
            match launched {
                Ok(()) => observe::running(&site, &subject.scope, instance),
                // One that is on its way when the yard goes down is stopped, and is to run the next time.
                Err(Error::Machine(why @ (machine::Error::Launch { .. } | machine::Error::Invalid(_))))
                    if !site.ending.load(Ordering::Acquire) =>
                {
                    observe::failed(&site, &subject.scope, instance, &why.to_string())
                }
                Err(error) => Err(error),
            }
        })
    }

    /// Removes an instance's directory, or what is of this name in it, which takes a while for a large
    /// disk; then does the rest.
    fn after_removing(
        &self,
        subject: Subject,
        name: &'static str,
        then: fn(&Site, &Subject) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let site = self.site.clone();
        self.busy.work(&self.site, subject.instance.id.clone(), move || {
            let path = site.instance_dir(&subject.instance.id).join(name);
            match std::fs::remove_dir_all(&path) {
                Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                    Err(Error::system(format!("removing {}", path.display()), source))
                }
                _ => then(&site, &subject),
            }
        })
    }

    /// Ends machines whose instances have no record: the records of an earlier cloud were given up.
    fn clear_strangers(&self, machines: &BTreeMap<String, MachineStatus>) -> Result<(), Error> {
        for machine in machines.values().filter(|machine| machine.name.starts_with(INSTANCE)) {
            if machine.alive() {
                self.site.keeper.kill(&machine.name)?;
            } else {
                self.site.keeper.forget(&machine.name)?;
            }
        }
        Ok(())
    }
}

/// How instances' ids, and so the names of their machines, begin.
const INSTANCE: &str = <InstanceId as model::Id>::PREFIX;

impl Busy {
    /// Does this on a thread, unless one is at work on the instance or there are too many.
    fn work(
        self: &Arc<Self>,
        site: &Arc<Site>,
        id: InstanceId,
        work: impl FnOnce() -> Result<(), Error> + Send + 'static,
    ) -> Result<(), Error> {
        let mut busy = self.0.lock();
        if busy.len() >= AT_ONCE || !busy.insert(id.clone()) {
            return Ok(());
        }
        let done = Done { busy: self.clone(), site: site.clone(), id: id.clone() };
        let run = move || {
            if let Err(error) = work() {
                tracing::warn!(instance = %done.id, %error, "a step failed; trying again");
                std::thread::sleep(PAUSE);
            }
            drop(done);
        };
        // Where no thread can be had `done` is dropped, which locks anew.
        drop(busy);
        let thread = std::thread::Builder::new().name(id.to_string()).spawn(run);
        thread.map(drop).map_err(|source| Error::system("starting a thread", source))
    }
}

/// Whatever becomes of the work, its instance is free again after it.
struct Done {
    busy: Arc<Busy>,
    site: Arc<Site>,
    id: InstanceId,
}

impl Drop for Done {
    fn drop(&mut self) {
        self.busy.0.lock().remove(&self.id);
        self.site.board.wake(NAME);
    }
}

impl Reconciler for Machines {
    fn name(&self) -> &'static str {
        NAME
    }

    fn tables(&self) -> &'static [&'static str] {
        &["instance"]
    }

    fn pass(&mut self) -> Result<(), Error> {
        // The machines first: one that is launched meanwhile has a record by then.
        let machines = self.site.keeper.machines()?;
        let mut machines: BTreeMap<_, _> = machines.into_iter().map(|m| (m.name.clone(), m)).collect();
        let (wired, now) = (self.site.wired(), Timestamp::now());
        // Most have nothing to do, and are not looked at any closer.
        let due = self.site.store.read(|tx| {
            let due = |(scope, instance): (Scope, Arc<Instance>)| {
                let machine = machines.remove(&*instance.id);
                let step = step::next(&instance, machine.as_ref(), now);
                if step == Step::Rest {
                    return None;
                }
                let interfaces = tx.find(&scope, "instance", &instance.id);
                Some((Subject { scope, instance, interfaces }, step))
            };
            instances(tx).into_iter().filter_map(due).collect::<Vec<_>>()
        })?;
        let mut errors = Errors::default();
        for (subject, step) in due {
            if !self.busy.0.lock().contains(&subject.instance.id) {
                errors.note(self.take(subject, step, &wired));
            }
        }
        errors.note(self.clear_strangers(&machines));
        errors.finish()
    }
}
