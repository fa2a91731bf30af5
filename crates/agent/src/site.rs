//! What the reconcilers share: the records, the keeper, and what the network now carries.
//!
//! Reconcilers never call one another. The network's tells here what is wired, and wakes those who wait
//! for that; each looks for itself.

use std::collections::HashSet;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, OwnedFd};
use std::path::PathBuf;
use std::sync::Arc;

use ipnet::Ipv4Net;
use machine::Keeper;
use model::VpcId;
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
    wired: Mutex<Arc<Wired>>,
}

/// What the network carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wired {
    /// Which keeper's namespaces it is made of, by [`Keeper::number`].
    pub keeper: u64,
    /// Interfaces that lead from their guest into their router.
    pub interfaces: HashSet<String>,
    /// The VPCs that have a router.
    pub routers: Vec<Router>,
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
        let old = std::mem::replace(&mut *self.wired.lock(), Arc::new(wired.clone()));
        if *old != wired {
            self.board.wake(machines::NAME);
            self.board.wake(nat::NAME);
            self.board.wake(balancer::NAME);
        }
        if old.keeper != wired.keeper || old.routers != wired.routers || old.internet != wired.internet {
            self.board.wake(metadata::NAME);
            self.board.wake(names::NAME);
        }
    }

    /// Runs `f` inside the namespace of this name, which is there: for making sockets.
    pub fn within<T: Send>(&self, netns: &str, f: impl FnOnce() -> T + Send) -> Result<T, Error> {
        let netns = self.keeper.netns(netns)?;
        Ok(machine::in_netns(netns.as_fd(), f)?)
    }

    /// The namespace of this name with a number that tells it from another one of that name, as long as
    /// a socket of the first is open.
    pub fn netns(&self, name: &str) -> Result<(OwnedFd, u64), Error> {
        let netns = self.keeper.netns(name)?;
        let seen = nix::sys::stat::fstat(&netns)
            .map_err(|errno| Error::system(format!("looking at namespace {name}"), errno))?;
        Ok((netns, seen.st_ino))
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
