//! The agent as the binary sees it: start, shut down, and a few questions.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use ipnet::Ipv4Net;
use machine::Keeper;
use socket2::{Domain, Protocol, Socket, Type};
use store::Store;
use tokio::net::{TcpSocket, TcpStream};
use tokio::runtime::Handle;
use tokio::task::spawn_blocking;

use crate::reconcile::{Reconciler, Status, Stop};
use crate::site::{INTERNET, Site};
use crate::watch::Watch;
use crate::{Error, balancer, machines, metadata, names, nat, network, watch};

/// What the agent works with.
pub struct AgentConfig {
    /// The records.
    pub store: Store,
    /// The keeper of namespaces and machines. The process must be in its user namespace (see
    /// [`Keeper::start_or_join`]).
    pub keeper: Keeper,
    /// The data directory: disks and consoles go to `instances/` in it.
    pub data: PathBuf,
    /// Where public addresses come from.
    pub public_range: Ipv4Net,
    /// Whether the instances reach the real internet.
    pub egress: Egress,
}

/// What lies beyond the internet gateways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Egress {
    /// The real internet, by way of this machine's own uplink.
    Host,
    /// Nothing but the yard's own internet with its test hosts.
    Isolated,
}

/// Every reconciler, at work. Dropping it ends them and leaves what they made as it is: the network goes
/// on carrying and the machines go on running, for the next agent to find.
pub struct Agent {
    site: Arc<Site>,
    watch: Watch,
    isolated_because: Option<String>,
}

/// How long all machines together have to shut down when the yard does.
const LAST_GRACE: Duration = Duration::from_secs(10);

impl Agent {
    /// Starts the reconcilers and returns at once: what is there already goes on as it is, and they make
    /// the rest agree with the records.
    ///
    /// # Errors
    /// When a thread cannot be started, or the keeper is gone.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O and time.
    pub fn start(config: AgentConfig) -> Result<Agent, Error> {
        let uplink = match config.egress {
            Egress::Host => network::Uplink::claim(&config).map(Some),
            Egress::Isolated => Ok(None),
        };
        let isolated_because = uplink.as_ref().err().cloned();
        if let Some(why) = &isolated_because {
            tracing::warn!("no way to the real internet: {why}");
        }
        let uplink = uplink.ok().flatten();
        let site = Arc::new(Site::new(config, uplink.is_none(), Handle::current()));
        machines::admit_losses(&site)?;
        // Who watches from before the first pass on misses nothing.
        let watch = watch::start(&site)?;
        let agent = Agent { site: site.clone(), watch, isolated_because };
        let reconcilers: Vec<Box<dyn Reconciler>> = vec![
            Box::new(network::Network::new(site.clone(), uplink)),
            Box::new(machines::Machines::new(site.clone())),
            Box::new(nat::NatGateways::new(site.clone())),
            Box::new(balancer::Balancers::new(site.clone())),
            Box::new(metadata::Metadata::new(site.clone())),
            Box::new(names::NameServers::new(site.clone())),
        ];
        for reconciler in reconcilers {
            site.board.hire(reconciler)?;
        }
        Ok(agent)
    }

    /// Ends the reconcilers, and gives the machines time to shut down in order. What is left then is the
    /// keeper's, whose own shutdown takes everything off the host. The records still say that the machines
    /// are to run, so the next start brings them back.
    pub async fn shutdown(&self) {
        let site = self.site.clone();
        self.watch.end();
        site.ending.store(true, Ordering::Release);
        let ended = spawn_blocking(move || {
            site.board.dismiss(Stop::InOrder);
            stop_machines(&site.keeper)
        });
        if let Ok(Err(error)) = ended.await {
            tracing::warn!(%error, "not every machine was stopped in order");
        }
    }

    /// How the reconcilers fare.
    pub fn status(&self) -> Vec<Status> {
        self.site.board.status()
    }

    /// Why instances reach only the yard's own internet although the real one was asked for, as a sentence
    /// for the user; `None` when they have what was asked for.
    pub fn isolated_because(&self) -> Option<&str> {
        self.isolated_because.as_deref()
    }

    /// Whether there is no way between this machine and the yard's internet, in either direction.
    pub fn isolated(&self) -> bool {
        self.site.isolated
    }

    /// Whether the network carries packets to and from this interface.
    pub fn carries(&self, interface: &str) -> bool {
        self.site.wired().carries(interface)
    }

    /// The hosts that live in the yard's own internet, by name.
    pub fn internet_hosts(&self) -> BTreeMap<String, Ipv4Addr> {
        self.site.internet_hosts()
    }

    /// Where the internet's name server answers, to those who are in the internet.
    pub fn name_server(&self) -> Ipv4Addr {
        self.site.name_server()
    }

    /// Runs `f` inside the `internet` namespace, for making sockets there.
    ///
    /// # Errors
    /// [`Error::NoNetwork`] while nothing lives in any VPC.
    pub fn within_internet<T: Send>(&self, f: impl FnOnce() -> T + Send) -> Result<T, Error> {
        within_internet(&self.site, f)
    }

    /// A connection from the yard's own address in the internet to anyone there: to a balancer's node or
    /// an instance's public address. It passes internet gateways and security groups as anyone's does.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotConnected`] while nothing lives in any VPC; what the network answered. It can
    /// take as long as TCP is patient: bound it.
    pub async fn connect_internet(&self, to: SocketAddr) -> io::Result<TcpStream> {
        let site = self.site.clone();
        let made = spawn_blocking(move || within_internet(&site, || socket_from(site.visitor())));
        let socket = match made.await.map_err(io::Error::other)? {
            Ok(socket) => socket?,
            Err(Error::NoNetwork) => {
                return Err(io::Error::new(io::ErrorKind::NotConnected, Error::NoNetwork));
            }
            Err(error) => return Err(io::Error::other(error)),
        };
        TcpSocket::from_std_stream(socket.into()).connect(to).await
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        self.watch.end();
        self.site.board.dismiss(Stop::AsItIs);
    }
}

fn within_internet<T: Send>(site: &Site, f: impl FnOnce() -> T + Send) -> Result<T, Error> {
    if !site.wired().internet {
        return Err(Error::NoNetwork);
    }
    site.within(INTERNET, f)
}

/// A TCP socket that sends from this address of the calling thread's namespace.
fn socket_from(address: Ipv4Addr) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))?;
    socket.set_nonblocking(true)?;
    socket.bind(&SocketAddr::new(IpAddr::V4(address), 0).into())?;
    Ok(socket)
}

/// Asks all machines to shut down, and waits for them.
fn stop_machines(keeper: &Keeper) -> Result<(), machine::Error> {
    let events = keeper.events()?;
    for machine in keeper.machines()?.iter().filter(|machine| machine.alive()) {
        keeper.stop(&machine.name, LAST_GRACE)?;
    }
    // The keeper kills whoever is left when the grace is over; that takes a moment too.
    let deadline = Instant::now() + LAST_GRACE + Duration::from_secs(5);
    while keeper.machines()?.iter().any(|machine| machine.alive()) {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(machine::Error::Timeout(LAST_GRACE));
        }
        events.next(Some(left))?;
    }
    Ok(())
}
