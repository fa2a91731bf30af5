//! The name servers' reconciler: one at the resolver's addresses of each VPC that has DNS support, one in
//! the internet. `table` says which names each of them knows.

mod table;

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::os::fd::BorrowedFd;
use std::sync::Arc;

use dns::{Server, Upstream, View};
use model::VpcId;
use model::network::Vpc;
use netplan::topology::RESOLVER;
use parking_lot::Mutex;
use store::{Read, Scope};

use crate::reconcile::Reconciler;
use crate::site::{INTERNET, Site};
use crate::stations::{Place, Stations};
use crate::{Error, hostnames};
use table::{Table, World};

/// Its name.
pub(crate) const NAME: &str = "names";

/// The name servers' reconciler.
pub(crate) struct NameServers {
    site: Arc<Site>,
    stations: Stations<Resolver, Station>,
    upstream: Upstream,
}

/// Where a name server is to answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Resolver {
    netns: String,
    /// The VPC; none in the internet.
    of: Option<(Scope, VpcId)>,
    addresses: Vec<Ipv4Addr>,
}

impl Place for Resolver {
    fn netns(&self) -> &str {
        &self.netns
    }
}

/// A name server at work; dropped, it stops.
struct Station {
    view: Arc<View>,
    /// What it knows now.
    table: Mutex<Option<Table>>,
    _servers: Vec<Server>,
}

impl NameServers {
    pub fn new(site: Arc<Site>) -> NameServers {
        let upstream = if site.isolated { Upstream::None } else { Upstream::Forward(host_resolvers()) };
        NameServers { site, stations: Stations::default(), upstream }
    }

    /// Where there is to be one.
    fn resolvers(&self) -> Result<Vec<Resolver>, Error> {
        let wired = self.site.wired();
        let mut all = self.site.store.read(|tx| {
            let of_router = |router: &crate::site::Router| {
                let vpc = tx.get::<Vpc>(&router.scope, &router.vpc).filter(|vpc| vpc.enable_dns_support)?;
                Some(Resolver {
                    netns: vpc.id.to_string(),
                    of: Some((router.scope.clone(), vpc.id.clone())),
                    addresses: [RESOLVER].into_iter().chain(hostnames::resolver(&vpc)).collect(),
                })
            };
            wired.routers.iter().filter_map(of_router).collect::<Vec<_>>()
        })?;
        if wired.internet {
            let addresses = vec![self.site.name_server()];
            all.push(Resolver { netns: INTERNET.to_owned(), of: None, addresses });
        }
        Ok(all)
    }

    fn open(&self, resolver: &Resolver, netns: BorrowedFd<'_>) -> Result<Station, Error> {
        let view = Arc::new(View::new(self.upstream.clone()));
        let _runtime = self.site.runtime.enter();
        let mut servers = Vec::new();
        for address in &resolver.addresses {
            let at = SocketAddr::new(IpAddr::V4(*address), 53);
            let bind = || Ok::<_, std::io::Error>((UdpSocket::bind(at)?, TcpListener::bind(at)?));
            let started = machine::in_netns(netns, bind)?
                .and_then(|(udp, tcp)| Server::start(udp, tcp, view.clone()))
                .map_err(|source| Error::system(format!("answering names at {at}"), source))?;
            servers.push(started);
        }
        Ok(Station { view, table: Mutex::default(), _servers: servers })
    }
}

impl Reconciler for NameServers {
    fn name(&self) -> &'static str {
        NAME
    }

    fn tables(&self) -> &'static [&'static str] {
        &["vpc", "subnet", "network-interface", "load-balancer"]
    }

    fn pass(&mut self) -> Result<(), Error> {
        let mut stations = std::mem::take(&mut self.stations);
        let settled = self.resolvers().and_then(|resolvers| {
            stations.settle(&self.site, resolvers, |resolver, netns| self.open(resolver, netns))
        });
        self.stations = stations;
        let site = &self.site;
        site.store.read(|tx| {
            let world = Arc::new(World::look(tx, site));
            for (resolver, station) in self.stations.iter() {
                let table = match &resolver.of {
                    Some((scope, vpc)) => Table::of_vpc(tx, scope, vpc, world.clone()),
                    None => Some(Table::of_internet(world.clone())),
                };
                let Some(table) = table else { continue };
                let mut current = station.table.lock();
                if current.as_ref() != Some(&table) {
                    station.view.set(table.names());
                    *current = Some(table);
                }
            }
        })?;
        settled
    }
}

/// The resolvers of this machine, as its own programs find them.
fn host_resolvers() -> Vec<SocketAddr> {
    let text = std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
    let addresses = text.lines().filter_map(|line| {
        let address = line.strip_prefix("nameserver")?.trim().parse::<IpAddr>().ok()?;
        Some(SocketAddr::new(address, 53))
    });
    addresses.collect()
}
