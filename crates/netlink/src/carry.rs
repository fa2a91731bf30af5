//! Carries changes out, in an order that never opens a hole.
//!
//! All namespaces go through the phases together: links that go, go first; then every router's rules, in one
//! transaction each; then connections that are to end; only then do new links come up, and routes after them. What fails in one namespace
//! stops that namespace alone.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::os::fd::{AsFd, OwnedFd};

use netplan::plan::{NetnsName, RouteKind, Veth};

use crate::applier::Job;
use crate::change::{LinkChange, link_of};
use crate::channel::Channel;
use crate::nft::transaction::Transaction;
use crate::route::write::{self, LOOPBACK};
use crate::route::{Request, Verb, ask, read};
use crate::{Applied, Error, Netns};

type Jobs<'a> = BTreeMap<&'a NetnsName, Job<'a>>;

/// Brings every job's namespace to its plan, or leaves the reason why not in it. `peers` are the namespaces
/// of the farther ends of new links, as far as they could be opened.
pub(crate) fn carry_out(jobs: &mut Jobs<'_>, peers: &BTreeMap<&NetnsName, OwnedFd>) -> Applied {
    let mut done = Applied::default();
    each(jobs, |job| remove_links(job, &mut done));
    each(jobs, |job| change_rulesets(job, &mut done));
    each(jobs, |job| end_connections(job, &mut done));
    let stuck: BTreeSet<&NetnsName> =
        jobs.iter().filter(|(_, job)| job.error.is_some()).map(|(name, _)| *name).collect();
    each(jobs, |job| {
        leave_out_stuck(job, peers, &stuck);
        general_settings(job, &mut done)?;
        create_links(job, peers, &mut done)
    });
    at_far_ends(jobs, peers, altered, |far, veth| {
        ask(far, vec![write::set_link(&veth.peer_name, veth.peer_mac, veth.mtu)])
    });
    each(jobs, |job| {
        find_indices(job)?;
        link_settings(job, &mut done)?;
        change_addresses(job, &mut done)?;
        change_rules(job, &mut done)?;
        change_routes(job, Leads::Nowhere, &mut done)
    });
    at_far_ends(jobs, peers, raised, |far, veth| ask(far, vec![write::link_up(&veth.peer_name)]));
    each(jobs, |job| raise_links(job));
    // The farther end learns of its carrier in the background and until then drops what it is to send. Asked
    // about the link, the kernel (since 6.8) brings that to its end first.
    at_far_ends(jobs, peers, raised, |far, veth| read::indices(far, [veth.peer_name.as_str()]).map(drop));
    each(jobs, |job| {
        change_neighbours(job, &mut done)?;
        change_routes(job, Leads::OutOfALink, &mut done)?;
        drop_the_old(job, &mut done)
    });
    for job in jobs.values_mut().filter(|job| job.error.is_none()) {
        job.error = job.left_out.take();
    }
    done
}

/// Runs a phase in every namespace that has not failed.
fn each<'a>(jobs: &mut Jobs<'a>, mut phase: impl FnMut(&mut Job<'a>) -> Result<(), Error>) {
    for (name, job) in jobs.iter_mut().filter(|(_, job)| job.error.is_none()) {
        let _span = tracing::debug_span!("netns", %name).entered();
        job.error = phase(job).err();
    }
}

fn remove_links(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let names = job.change.links.remove.keys();
    done.links += names.len();
    ask(&mut job.netns.route, write::delete_links(names))
}

fn change_rulesets(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let edit = &job.change.edit;
    if edit.is_empty() {
        return Ok(());
    }
    Transaction::of(edit).commit(&mut job.netns.nft)?;
    done.transactions += 1;
    done.tables += edit.unmake.len() + edit.make_tables.len();
    done.chains += edit.fill.len() + edit.unmake_chains.len();
    done.elements += edit.add.len() + edit.take.len();
    Ok(())
}

fn end_connections(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    done.connections += job.netns.conntrack_delete(&job.ending)?;
    Ok(())
}

/// A link whose other end has nowhere to go, or would stand there unguarded, waits for the next time.
fn leave_out_stuck(job: &mut Job<'_>, peers: &BTreeMap<&NetnsName, OwnedFd>, stuck: &BTreeSet<&NetnsName>) {
    let create = &job.change.links.create;
    let waiting = create
        .iter()
        .filter(|(_, veth)| !peers.contains_key(&veth.peer_netns) || stuck.contains(&veth.peer_netns))
        .map(|(name, veth)| ((*name).to_owned(), veth.peer_netns.clone()))
        .collect::<Vec<_>>();
    for (link, peer) in waiting {
        job.change.leave_out(&link);
        job.left_out = Some(Error::Waits { link, peer });
    }
}

fn general_settings(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let general: Vec<_> =
        job.change.sysctls.iter().filter(|(key, _)| link_of(key).is_none()).copied().collect();
    done.sysctls += job.netns.write_sysctls(&general)?;
    let lo = job.change.links.raise_lo.then(|| write::link_up("lo"));
    ask(&mut job.netns.route, lo.into_iter().collect())
}

fn create_links(
    job: &mut Job<'_>,
    peers: &BTreeMap<&NetnsName, OwnedFd>,
    done: &mut Applied,
) -> Result<(), Error> {
    let mut requests = Vec::new();
    for (name, veth) in &job.change.links.create {
        if let Some(peer) = peers.get(&veth.peer_netns) {
            requests.push(write::create_veth(name, veth, peer.as_fd()));
        }
    }
    done.links += requests.len();
    ask(&mut job.netns.route, requests)?;
    for (name, veth) in &job.change.links.alter {
        ask(&mut job.netns.route, vec![write::set_link(name, veth.mac, veth.mtu)])?;
        done.links += 1;
    }
    Ok(())
}

/// Works at the farther ends of the links that `which` picks; what fails there fails the nearer end's job.
fn at_far_ends<'a>(
    jobs: &mut Jobs<'a>,
    peers: &BTreeMap<&NetnsName, OwnedFd>,
    which: impl Fn(&LinkChange<'a>) -> Vec<&'a Veth>,
    work: impl Fn(&mut Channel, &Veth) -> Result<(), Error>,
) {
    let well = jobs.iter().filter(|(_, job)| job.error.is_none());
    let picked: Vec<_> = well.map(|(near, job)| (*near, which(&job.change.links))).collect();
    for (near, veths) in picked {
        for veth in veths {
            let done = match jobs.get_mut(&veth.peer_netns) {
                Some(far) => work(&mut far.netns.route, veth),
                None => open(&veth.peer_netns, peers).and_then(|mut far| work(&mut far.route, veth)),
            };
            if let (Err(error), Some(job)) = (done, jobs.get_mut(near)) {
                job.error = Some(error);
            }
        }
    }
}

fn altered<'a>(links: &LinkChange<'a>) -> Vec<&'a Veth> {
    links.alter.values().copied().collect()
}

fn raised<'a>(links: &LinkChange<'a>) -> Vec<&'a Veth> {
    links.create.values().chain(links.raise.values()).copied().collect()
}

fn open(name: &NetnsName, peers: &BTreeMap<&NetnsName, OwnedFd>) -> Result<Netns, Error> {
    let closed = || io::Error::from(io::ErrorKind::NotFound);
    let fd = peers.get(name).ok_or_else(closed).and_then(OwnedFd::try_clone);
    Netns::open(fd.map_err(|source| Error::Open { namespace: name.clone(), source })?)
}

fn link_settings(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let (mut requests, mut files) = (Vec::new(), Vec::new());
    for &(path, value) in &job.change.sysctls {
        let Some(link) = link_of(path) else { continue };
        match job.indices.get(link).and_then(|index| write::setting(path, value, *index)) {
            Some(request) => requests.push(request),
            None => files.push((path, value)),
        }
    }
    ask(&mut job.netns.route, requests)?;
    done.sysctls += job.netns.write_sysctls(&files)?;
    Ok(())
}

/// Learns the indices of the links that this change speaks of, and of no others.
fn find_indices(job: &mut Job<'_>) -> Result<(), Error> {
    let change = &job.change;
    let mut names: BTreeSet<&str> = BTreeSet::new();
    names.extend(change.add_addresses.iter().chain(&change.drop_addresses).map(|a| a.link.as_str()));
    names.extend(change.sysctls.iter().filter_map(|(path, _)| link_of(path)));
    names.extend(change.set_neighbours.iter().map(|(key, _)| key.link.as_str()));
    names.extend(change.drop_neighbours.iter().map(|key| key.link.as_str()));
    names.extend(change.set_routes.iter().filter_map(|(_, kind)| out_of(kind)));
    let lo = names.remove("lo");
    job.indices = read::indices(&mut job.netns.route, names)?;
    if lo {
        job.indices.insert("lo".into(), LOOPBACK);
    }
    Ok(())
}

/// New addresses come before old ones go: with its last address a link loses its routes.
fn change_addresses(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let mut requests = Vec::new();
    let there = |link: &&String| job.indices.contains_key(*link);
    let going = job.change.drop_addresses.iter().map(|address| &address.link).filter(there);
    let strays = job.change.strays.addresses.iter().map(|(link, _)| link);
    let losing: BTreeSet<&String> = going.chain(strays).filter(|link| *link != "lo").collect();
    requests.extend(losing.iter().map(|link| write::keep_secondaries(link)));
    let unchanging = requests.len();
    for address in &job.change.add_addresses {
        requests.push(write::address(Verb::Add, index(&job.indices, &address.link)?, address));
    }
    for address in &job.change.drop_addresses {
        // Where the link has gone, its addresses have.
        if let Some(index) = job.indices.get(&address.link) {
            requests.push(write::address(Verb::Delete, *index, address));
        }
    }
    requests.extend(job.change.strays.addresses.drain(..).map(|(_, request)| request));
    done.addresses += requests.len() - unchanging;
    ask(&mut job.netns.route, requests)
}

fn change_rules(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let requests: Vec<_> = job.change.add_rules.iter().map(|rule| write::rule(Verb::Add, rule)).collect();
    done.rules += requests.len();
    ask(&mut job.netns.route, requests)
}

fn raise_links(job: &mut Job<'_>) -> Result<(), Error> {
    let new = job.change.links.create.keys();
    let requests = new.chain(job.change.links.raise.keys()).map(|name| write::link_up(name)).collect();
    ask(&mut job.netns.route, requests)
}

fn change_neighbours(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let mut requests = Vec::new();
    for key in &job.change.drop_neighbours {
        if let Some(index) = job.indices.get(&key.link) {
            requests.push(write::delete_neighbour(*index, key));
        }
    }
    requests.append(&mut job.change.strays.neighbours);
    for (key, mac) in &job.change.set_neighbours {
        requests.push(write::set_neighbour(index(&job.indices, &key.link)?, key, *mac));
    }
    done.neighbours += requests.len();
    ask(&mut job.netns.route, requests)
}

/// Which routes: those into nothing can be there before any link is up, the others cannot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leads {
    Nowhere,
    OutOfALink,
}

fn change_routes(job: &mut Job<'_>, which: Leads, done: &mut Applied) -> Result<(), Error> {
    let mut requests = Vec::new();
    for (key, kind) in &job.change.set_routes {
        let index = match out_of(kind) {
            None if which == Leads::Nowhere => None,
            Some(link) if which == Leads::OutOfALink => Some(index(&job.indices, link)?),
            _ => continue,
        };
        requests.push(write::set_route(key, kind, index));
    }
    done.routes += requests.len();
    ask(&mut job.netns.route, requests)
}

/// Routes and rules go when those that take their place are there.
fn drop_the_old(job: &mut Job<'_>, done: &mut Applied) -> Result<(), Error> {
    let change = &mut job.change;
    let mut routes: Vec<Request> = change.drop_routes.iter().map(|key| write::delete_route(key)).collect();
    routes.append(&mut change.strays.routes);
    let mut rules: Vec<Request> =
        change.drop_rules.iter().map(|rule| write::rule(Verb::Delete, rule)).collect();
    rules.append(&mut change.strays.rules);
    done.routes += routes.len();
    done.rules += rules.len();
    routes.append(&mut rules);
    ask(&mut job.netns.route, routes)
}

fn out_of(kind: &RouteKind) -> Option<&str> {
    match kind {
        RouteKind::Unicast { dev, .. } => Some(dev),
        RouteKind::Blackhole => None,
    }
}

fn index(indices: &BTreeMap<String, u32>, link: &str) -> Result<u32, Error> {
    indices.get(link).copied().ok_or_else(|| Error::Refused {
        doing: format!("find link {link}"),
        source: io::Error::from_raw_os_error(libc::ENODEV),
        detail: None,
    })
}
