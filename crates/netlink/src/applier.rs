//! Makes the kernel agree with a plan, again and again, at the price of what changed.
//!
//! It remembers what was last carried out whole, and what the next plan shares with that is not looked at. A
//! namespace that it does not know, that failed, or that is not the one it was, is read and brought to its
//! plan from what is there. This module decides which namespaces those are; [`crate::carry`] does the work.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::IpAddr;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;

use netplan::plan::{Namespace, NetnsName, Owner, Plan, Veth};
use sorted::SortedMap;

use crate::change::{self, Change, LinkChange};
use crate::nft::edit::Mentions;
use crate::route::read::{self, Actual, Maker};
use crate::{Applied, Error, Failures, Netns, carry, converge, nft};

/// Hands out the descriptor of a namespace, which it makes if there is none yet.
pub type Open<'o> = dyn FnMut(&NetnsName) -> io::Result<OwnedFd> + 'o;

/// Applies plans.
#[derive(Debug, Default)]
pub struct Applier {
    /// What was carried out in each namespace, unless that failed or is not to be trusted.
    applied: SortedMap<NetnsName, Arc<Namespace>>,
    /// The other namespaces that are known.
    doubtful: BTreeSet<NetnsName>,
    states: BTreeMap<NetnsName, State>,
    /// The addresses whose connections are to end, by namespace.
    ending: BTreeMap<NetnsName, BTreeSet<IpAddr>>,
    /// The namespaces from which links lead into each namespace, or once did.
    toward: BTreeMap<NetnsName, BTreeSet<NetnsName>>,
}

/// What is known of one namespace.
#[derive(Debug, Default)]
struct State {
    /// Tells this namespace from a later one of its name.
    cookie: u64,
    /// Kept open where changes are many: a router's. Guests are many too, and their descriptors would be.
    netns: Option<Netns>,
    mentions: Mentions,
    /// Ends of links that were here and are gone: if one comes again, what hung on it comes too.
    gone: BTreeSet<String>,
}

/// The work in one namespace.
pub(crate) struct Job<'a> {
    pub(crate) netns: Netns,
    pub(crate) change: Change<'a>,
    pub(crate) indices: BTreeMap<String, u32>,
    /// Why a link was left out, when all else went well.
    pub(crate) left_out: Option<Error>,
    pub(crate) error: Option<Error>,
    /// The addresses whose connections end.
    pub(crate) ending: BTreeSet<IpAddr>,
    want: &'a Arc<Namespace>,
    cookie: u64,
    /// What was found, when the namespace had to be read.
    actual: Option<Actual>,
    mentions: Option<Mentions>,
    /// Ends of links here that lose what hangs on them, so that it must be restored.
    renewed: BTreeSet<String>,
}

impl Applier {
    /// Makes the kernel agree with `plan`. `open` hands out namespaces and makes those that are not there yet.
    ///
    /// A namespace that fails keeps none of the others back; only links that lead into it wait.
    pub fn apply(&mut self, plan: &Plan, open: &mut Open<'_>) -> Result<Applied, Failures> {
        let (left, before) = self.compare(plan);
        let mut run = Run { plan, open, jobs: BTreeMap::new(), peers: BTreeMap::new(), failed: Vec::new() };
        run.gather(self, &before);
        run.settle(self, &before);
        // Into a namespace that could not even be looked at no link may lead yet.
        run.peers.retain(|name, _| run.failed.iter().all(|(failed, _)| failed != *name));
        let mut applied = carry::carry_out(&mut run.jobs, &run.peers);
        applied.left = left;
        let Run { jobs, mut failed, .. } = run;
        for (name, job) in jobs {
            failed.extend(self.conclude(name, job).map(|error| (name.clone(), error)));
        }
        tracing::debug!(?applied, failures = failed.len(), "plan applied");
        if failed.is_empty() { Ok(applied) } else { Err(Failures { applied: Box::new(applied), failed }) }
    }

    /// Has the next application end all connections of these addresses, which are somebody else's by its plan:
    /// to the kernel they are established, and what is established passes. That is done when the old owner's
    /// links and rules are gone and no route leads to the new one yet, so that nothing slips in between.
    pub fn end_connections(&mut self, name: &NetnsName, addresses: impl IntoIterator<Item = IpAddr>) {
        let mut addresses = addresses.into_iter().peekable();
        if addresses.peek().is_some() {
            self.ending.entry(name.clone()).or_default().extend(addresses);
        }
    }

    /// Trusts nothing about a namespace any more: the next application reads what is there. To be called when
    /// a namespace was made anew under its old name, or when somebody else may have changed it.
    pub fn forget(&mut self, name: &NetnsName) {
        if self.applied.remove(name).is_some() {
            self.doubtful.insert(name.clone());
        }
    }

    /// Forgets every namespace, so that the next application looks at all that is there.
    pub fn forget_all(&mut self) {
        self.applied = SortedMap::default();
        self.doubtful = self.states.keys().cloned().collect();
    }

    /// The namespaces that the plan has dropped, which are dropped here too; and those whose plan is not the one
    /// that was carried out, with the one that was.
    fn compare(&mut self, plan: &Plan) -> (Vec<NetnsName>, BTreeMap<NetnsName, Option<Arc<Namespace>>>) {
        let (mut left, mut outdated) = (Vec::new(), BTreeMap::new());
        for (name, had, want) in plan.namespaces.changes_since(&self.applied, Arc::eq) {
            match want {
                Some(_) => drop(outdated.insert(name.clone(), had.cloned())),
                None => left.push(name.clone()),
            }
        }
        for name in &self.doubtful {
            match plan.namespaces.contains_key(name) {
                true => drop(outdated.insert(name.clone(), None)),
                false => left.push(name.clone()),
            }
        }
        self.ending.retain(|name, _| plan.namespaces.contains_key(name));
        for name in self.ending.keys() {
            outdated.entry(name.clone()).or_insert_with(|| self.applied.get(name).cloned());
        }
        for name in &left {
            self.applied.remove(name);
            self.doubtful.remove(name);
            self.states.remove(name);
            self.toward.remove(name);
        }
        (left, outdated)
    }

    /// Remembers how a job ended; its error, if it did not end well.
    fn conclude(&mut self, name: &NetnsName, job: Job<'_>) -> Option<Error> {
        let links = &job.change.links;
        for veth in links.create.values() {
            self.toward.entry(veth.peer_netns.clone()).or_default().insert(name.clone());
        }
        if job.actual.is_some() {
            for veth in converge::all_links(job.want).into_values() {
                self.toward.entry(veth.peer_netns.clone()).or_default().insert(name.clone());
            }
        }
        for veth in links.remove.values().flatten() {
            if let Some(far) = self.states.get_mut(&veth.peer_netns) {
                far.gone.insert(veth.peer_name.clone());
            }
        }
        let state = self.states.entry(name.clone()).or_default();
        state.gone.extend(links.remove.keys().cloned());
        state.gone.retain(|end| !job.renewed.contains(end));
        state.cookie = job.cookie;
        if let Some(mentions) = job.mentions {
            state.mentions = mentions;
        }
        state.netns = (job.want.owner == Owner::Plan).then_some(job.netns);
        if job.error.is_none() {
            self.applied.insert(name.clone(), job.want.clone());
            self.doubtful.remove(name);
        } else {
            self.forget(name);
            self.end_connections(name, job.ending);
        }
        job.error
    }
}

/// One application.
struct Run<'a, 'o, 'p> {
    plan: &'a Plan,
    open: &'p mut Open<'o>,
    jobs: BTreeMap<&'a NetnsName, Job<'a>>,
    /// The namespaces in which new links have their other ends.
    peers: BTreeMap<&'a NetnsName, OwnedFd>,
    failed: Vec<(NetnsName, Error)>,
}

/// Why a namespace has to be worked on.
enum Task {
    /// Its plan changed, or it is not known.
    Change,
    /// A namespace into which its links led is another one now, so those links are gone.
    Look,
    /// This end of a link is made anew, or gets another hardware address, at which the kernel forgets the
    /// neighbours on it.
    Restore(String),
}

impl<'a> Run<'a, '_, '_> {
    /// Finds the namespaces to work on and what becomes of their links, each of which may bring in others.
    fn gather(&mut self, applier: &mut Applier, before: &'a BTreeMap<NetnsName, Option<Arc<Namespace>>>) {
        let mut tasks: Vec<(NetnsName, Task)> =
            before.keys().map(|name| (name.clone(), Task::Change)).collect();
        while let Some((name, task)) = tasks.pop() {
            let Some((name, want)) = self.plan.namespaces.get_key_value(&name) else { continue };
            if self.failed.iter().any(|(failed, _)| failed == name) {
                continue;
            }
            if let Err(error) = self.enlist(applier, before, name, want, task, &mut tasks) {
                let ending = self.jobs.remove(name).map(|job| job.ending);
                self.failed.push((name.clone(), error));
                applier.end_connections(name, ending.into_iter().flatten());
                applier.forget(name);
            }
        }
    }

    fn enlist(
        &mut self,
        applier: &mut Applier,
        before: &'a BTreeMap<NetnsName, Option<Arc<Namespace>>>,
        name: &'a NetnsName,
        want: &'a Arc<Namespace>,
        task: Task,
        tasks: &mut Vec<(NetnsName, Task)>,
    ) -> Result<(), Error> {
        let fresh = !self.jobs.contains_key(name);
        if fresh {
            let fd = self.descriptor(name)?;
            let applied = applier.applied.contains_key(name);
            if !applied {
                applier.doubtful.insert(name.clone());
            }
            let state = applier.states.entry(name.clone()).or_default();
            let mut netns = match state.netns.take() {
                Some(kept) if kept.is(&fd)? => kept,
                _ => Netns::open(fd)?,
            };
            let cookie = netns.cookie()?;
            let another = state.cookie != cookie;
            if another {
                state.gone.clear();
                let near = applier.toward.get(name).into_iter().flatten();
                tasks.extend(near.map(|near| (near.clone(), Task::Look)));
            }
            let trusted = applied && !another && !matches!(task, Task::Look);
            let actual = if trusted { None } else { Some(Actual::read(&mut netns.route)?) };
            let job = Job {
                netns,
                change: Change::default(),
                indices: BTreeMap::new(),
                left_out: None,
                error: None,
                ending: applier.ending.remove(name).unwrap_or_default(),
                want,
                cookie,
                actual,
                mentions: None,
                renewed: BTreeSet::new(),
            };
            self.jobs.insert(name, job);
        }
        let job = self.jobs.get_mut(name).expect("it was there or has been put there");
        match task {
            Task::Restore(end) => drop(job.renewed.insert(end)),
            Task::Look if job.actual.is_none() => {
                job.actual = Some(Actual::read(&mut job.netns.route)?);
                return self.plan_links(applier, before, name, tasks);
            }
            Task::Change | Task::Look => {}
        }
        if fresh { self.plan_links(applier, before, name, tasks) } else { Ok(()) }
    }

    /// Decides which links are removed, made and altered, and what else must be looked at for it.
    fn plan_links(
        &mut self,
        applier: &Applier,
        before: &'a BTreeMap<NetnsName, Option<Arc<Namespace>>>,
        name: &'a NetnsName,
        tasks: &mut Vec<(NetnsName, Task)>,
    ) -> Result<(), Error> {
        let job = self.jobs.get_mut(name).expect("only called for a job");
        let mut links = None;
        if job.actual.is_none() {
            links = match before.get(name).and_then(Option::as_ref) {
                Some(had) => {
                    let (old, new) = change::differing(had, job.want);
                    change::links(&old, &new)
                }
                None => Some(LinkChange::default()),
            };
            if links.is_none() {
                job.actual = Some(Actual::read(&mut job.netns.route)?);
            }
        }
        let links = match links {
            Some(links) => links,
            None => self.compare_links(name)?,
        };
        let gone = |netns: &NetnsName, end: &str| {
            applier.states.get(netns).is_some_and(|state| state.gone.contains(end))
        };
        for (link, veth) in &links.create {
            if gone(name, link) {
                tasks.push((name.clone(), Task::Restore((*link).to_owned())));
            }
            let reread = self.jobs[name].actual.is_some();
            if reread || gone(&veth.peer_netns, &veth.peer_name) {
                tasks.push((veth.peer_netns.clone(), Task::Restore(veth.peer_name.clone())));
            }
        }
        for (link, veth) in &links.alter {
            tasks.push((name.clone(), Task::Restore((*link).to_owned())));
            tasks.push((veth.peer_netns.clone(), Task::Restore(veth.peer_name.clone())));
        }
        for veth in [&links.create, &links.alter, &links.raise].into_iter().flat_map(BTreeMap::values) {
            // Where it cannot be opened the link waits, and the reason is told when its own turn comes.
            let Some((peer, _)) = self.plan.namespaces.get_key_value(&veth.peer_netns) else { continue };
            if !self.peers.contains_key(peer)
                && let Ok(fd) = self.descriptor(peer)
            {
                self.peers.insert(peer, fd);
            }
        }
        self.jobs.get_mut(name).expect("only called for a job").change.links = links;
        Ok(())
    }

    /// The links' steps from what was found.
    fn compare_links(&mut self, name: &'a NetnsName) -> Result<LinkChange<'a>, Error> {
        let mut steps = LinkChange::default();
        let wanted = converge::all_links(self.jobs[name].want);
        for (&link, &veth) in &wanted {
            match self.inspect(name, link, veth)? {
                Fit::There { altered, down } => {
                    if altered {
                        steps.alter.insert(link, veth);
                    }
                    if down {
                        steps.raise.insert(link, veth);
                    }
                }
                Fit::Wrong => {
                    steps.remove.insert(link.to_owned(), None);
                    steps.create.insert(link, veth);
                }
                Fit::Missing => drop(steps.create.insert(link, veth)),
            }
        }
        let actual = self.jobs[name].actual.as_ref().expect("it was read before its links are compared");
        if actual.links.get("lo").is_some_and(|lo| !lo.up) {
            steps.raise_lo = true;
        }
        let doubtful = |maker| match self.jobs[name].want.owner {
            Owner::Plan => maker == Maker::Us || maker == Maker::Other,
            Owner::Guest => maker == Maker::Us,
        };
        let strays: Vec<&String> = actual
            .links
            .iter()
            .filter(|(link, found)| doubtful(found.maker) && !wanted.contains_key(link.as_str()))
            .map(|(link, _)| link)
            .collect();
        if !strays.is_empty() {
            let rightful = self.far_ends(name);
            let strays = strays.into_iter().filter(|link| !rightful.contains(link.as_str()));
            steps.remove.extend(strays.map(|link| (link.clone(), None)));
        }
        Ok(steps)
    }

    /// How a link that was found compares with its plan, at both ends.
    fn inspect(&mut self, name: &'a NetnsName, link: &str, veth: &'a Veth) -> Result<Fit, Error> {
        let actual = self.jobs[name].actual.as_ref().expect("it was read before its links are compared");
        let Some(near) = actual.links.get(link).cloned() else { return Ok(Fit::Missing) };
        let Some((far_index, Some(far_netns))) = near.peer else { return Ok(Fit::Wrong) };
        let Ok(peer) = self.descriptor(&veth.peer_netns) else { return Ok(Fit::Wrong) };
        let job = self.jobs.get_mut(name).expect("only called for a job");
        if read::nsid(&mut job.netns.route, peer.as_fd())? != Some(far_netns) {
            return Ok(Fit::Wrong);
        }
        let mut opened;
        let channel = match self.jobs.get_mut(&veth.peer_netns) {
            Some(job) => &mut job.netns.route,
            None => {
                opened = Netns::open(peer)?;
                &mut opened.route
            }
        };
        let Some((far_name, far)) = read::link_by_index(channel, far_index)? else {
            return Ok(Fit::Wrong);
        };
        if far_name != veth.peer_name {
            return Ok(Fit::Wrong);
        }
        let is = (near.mac, near.mtu, far.mac, far.mtu);
        let altered = is != (Some(veth.mac), veth.mtu, Some(veth.peer_mac), veth.mtu);
        Ok(Fit::There { altered, down: !near.up })
    }

    /// The ends that other namespaces' links have in this one.
    fn far_ends(&self, name: &NetnsName) -> BTreeSet<&'a str> {
        let links = self.plan.namespaces.values().flat_map(|namespace| namespace.parts.values());
        links
            .flat_map(|part| part.links.values())
            .filter(|veth| veth.peer_netns == *name)
            .map(|veth| veth.peer_name.as_str())
            .collect()
    }

    /// With all links decided, decides the rest.
    fn settle(&mut self, applier: &mut Applier, before: &'a BTreeMap<NetnsName, Option<Arc<Namespace>>>) {
        let mut made: BTreeMap<&NetnsName, BTreeSet<String>> = BTreeMap::new();
        for (&name, job) in &self.jobs {
            for (&link, &veth) in &job.change.links.create {
                made.entry(name).or_default().insert(link.to_owned());
                made.entry(&veth.peer_netns).or_default().insert(veth.peer_name.clone());
            }
        }
        for (&name, job) in &mut self.jobs {
            let made = made.remove(name).unwrap_or_default();
            let had = before.get(name).and_then(Option::as_ref);
            job.error = job.settle(applier, name, had, made).err();
        }
    }

    fn descriptor(&mut self, name: &NetnsName) -> Result<OwnedFd, Error> {
        (self.open)(name).map_err(|source| Error::Open { namespace: name.clone(), source })
    }
}

/// How a link compares with its plan.
enum Fit {
    /// It leads where it should.
    There {
        altered: bool,
        down: bool,
    },
    Wrong,
    Missing,
}

impl<'a> Job<'a> {
    /// Decides everything but links. `made` are the ends that are about to be made here.
    fn settle(
        &mut self,
        applier: &mut Applier,
        name: &NetnsName,
        had: Option<&'a Arc<Namespace>>,
        made: BTreeSet<String>,
    ) -> Result<(), Error> {
        let mut links = std::mem::take(&mut self.change.links);
        if self.actual.is_none()
            && let Some(had) = had
        {
            let (old, new) = change::differing(had, self.want);
            let state = applier.states.get_mut(name).expect("a namespace with a past is known");
            match state.mentions.edit(&old, &new) {
                Ok(edit) => {
                    self.change = change::between(&old, &new);
                    self.change.edit = edit;
                }
                Err(nft::edit::Retyped) => self.actual = Some(Actual::read(&mut self.netns.route)?),
            }
        }
        if let Some(actual) = &mut self.actual {
            let actual = std::mem::replace(actual, Actual::nothing());
            // An end to be made stands in the way of nothing but another of its name.
            for end in made.iter().filter(|end| actual.links.contains_key(*end)) {
                links.remove.entry(end.clone()).or_insert(None);
            }
            let vanishing = made.iter().chain(links.remove.keys()).cloned().collect();
            let parts = converge::all_parts(self.want);
            self.change = converge::converge(actual, self.want.owner, &parts, &vanishing, &self.renewed);
            let there = nft::read::tables(&mut self.netns.nft)?;
            let (edit, mentions) = converge::tables(there, self.want.owner, &parts)
                .map_err(|nft::edit::Retyped| Error::Retyped)?;
            self.change.edit = edit;
            self.mentions = Some(mentions);
        } else {
            for end in &self.renewed {
                self.change.restore(self.want, end);
            }
        }
        self.change.links = links;
        Ok(())
    }
}
