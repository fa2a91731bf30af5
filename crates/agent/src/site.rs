//! What the reconcilers share: the records, the keeper, and what the network now carries.
//!
//! Reconcilers never call one another. The network's tells here what is wired, and wakes those who wait
//! for that; each looks for itself.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, OwnedFd};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use ipnet::Ipv4Net;
use machine::Keeper;
use model::VpcId;
use netplan::ids::EniId;
use netplan::topology::{self, Interface};
use parking_lot::Mutex;
use store::{Scope, Store};
use tokio::runtime::Handle;

use crate::reconcile::Board;
use crate::{AgentConfig, Error, balancer, machines, metadata, names, nat};

/// The namespace that plays the internet.
pub const INTERNET: &str = "internet";

/// What the reconcilers share.
pub(crate) struct Site {
    pub store: Store,
    pub keeper: Keeper,
    /// Where the machines' disks are.
    pub data: PathBuf,
    pub public_range: Ipv4Net,
    /// Whether there is no way to the real internet.
    pub isolated: bool,
    /// Where servers' tasks run.
    pub runtime: Handle,
    pub board: Board,
    /// The yard goes down: what ends now does so for that reason.
    pub ending: AtomicBool,
    wired: Mutex<Arc<Wired>>,
}

/// What the network carries.
#[derive(Debug, Default)]
pub(crate) struct Wired {
    /// Which keeper's namespaces it is made of, by [`Keeper::number`].
    pub keeper: u64,
    /// The VPCs that have a router.
    pub routers: Vec<Router>,
    /// What was applied to each of them.
    pub drawings: Vec<Arc<topology::Vpc>>,
    /// The namespaces in which that failed.
    pub failed: BTreeSet<String>,
    /// Whether the internet is there.
    pub internet: bool,
}

/// A VPC's router.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Router {
    /// The VPC's account and region.
    pub scope: Scope,
    /// The VPC, whose id is the namespace's name.
    pub vpc: VpcId,
}

impl Wired {
    /// Whether this interface leads from its guest into its router.
    pub fn carries(&self, interface: &str) -> bool {
        let id = EniId::from(interface);
        let drawn = self.drawings.iter().find_map(|vpc| vpc.interfaces.get(&id));
        let attachment = drawn.and_then(|drawn| drawn.attachment.as_ref());
        attachment.is_some_and(|at| !self.failed.contains(&*at.netns.0))
    }

    /// Whether the same routers are there.
    fn same_routers(&self, other: &Wired) -> bool {
        (self.keeper, &self.routers, self.internet) == (other.keeper, &other.routers, other.internet)
    }

    /// Whether the same interfaces lead to the same places.
    fn same_interfaces(&self, other: &Wired) -> bool {
        self.failed == other.failed
            && self.drawings.len() == other.drawings.len()
            && self.drawings.iter().zip(&other.drawings).all(|(a, b)| Arc::ptr_eq(a, b) || same_ends(a, b))
    }
}

fn same_ends(a: &topology::Vpc, b: &topology::Vpc) -> bool {
    let same = |a: &Arc<Interface>, b: &Arc<Interface>| Arc::ptr_eq(a, b) || a.attachment == b.attachment;
    a.interfaces.changes_since(&b.interfaces, same).next().is_none()
}

impl Site {
    pub fn new(config: AgentConfig, isolated: bool, runtime: Handle) -> Site {
        Site {
            store: config.store,
            keeper: config.keeper,
            data: config.data,
            public_range: config.public_range,
            isolated,
            runtime,
            board: Board::default(),
            ending: AtomicBool::new(false),
            wired: Mutex::default(),
        }
    }

    /// What the network carries now: nothing, when its keeper has died.
    pub fn wired(&self) -> Arc<Wired> {
        let wired = self.wired.lock().clone();
        if wired.keeper == self.keeper.number() { wired } else { Arc::default() }
    }

    /// Tells what the network carries now, and wakes those who wait for it if that is news.
    pub fn set_wired(&self, wired: Wired) {
        let wired = Arc::new(wired);
        let old = std::mem::replace(&mut *self.wired.lock(), wired.clone());
        if !old.same_routers(&wired) || !old.same_interfaces(&wired) {
            self.board.wake(machines::NAME);
            self.board.wake(nat::NAME);
            self.board.wake(balancer::NAME);
        }
        if !old.same_routers(&wired) {
            self.board.wake(metadata::NAME);
            self.board.wake(names::NAME);
        }
    }

    /// Runs `f` inside the namespace of this name, for making sockets.
    ///
    /// # Errors
    /// [`Error::NoNetwork`] where there is none: the network's reconciler alone makes namespaces.
    pub fn within<T: Send>(&self, netns: &str, f: impl FnOnce() -> T + Send) -> Result<T, Error> {
        let netns = self.keeper.find_netns(netns)?.ok_or(Error::NoNetwork)?;
        Ok(machine::in_netns(netns.as_fd(), f)?)
    }

    /// The namespace of this name with a number that tells it from another one of that name, as long as
    /// a socket of the first is open; `None` where there is none.
    pub fn netns(&self, name: &str) -> Result<Option<(OwnedFd, u64)>, Error> {
        let Some(netns) = self.keeper.find_netns(name)? else { return Ok(None) };
        let seen = nix::sys::stat::fstat(&netns)
            .map_err(|errno| Error::system(format!("looking at namespace {name}"), errno))?;
        Ok(Some((netns, seen.st_ino)))
    }

    /// The directory of an instance's disk and console.
    pub fn instance_dir(&self, id: &str) -> PathBuf {
        self.data.join("instances").join(id)
    }

    /// The yard's own address in the internet with this last number: the first /24 of the public range
    /// is given to nobody.
    pub fn internet_address(&self, last: u8) -> Ipv4Addr {
        Ipv4Addr::from(u32::from(self.public_range.network()) + u32::from(last))
    }
}
