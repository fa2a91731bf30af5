//! The instance metadata service's reconciler: a server at 169.254.169.254 in every VPC's router, which
//! knows an instance by the address it asks from (its router has seen to it that this is its own).
//! `serve` is HTTP and its bounds, `answer` the protocol, `tree` what there is to ask for.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html>

mod answer;
mod credentials;
mod facts;
mod serve;
mod token;
mod tree;

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::os::fd::BorrowedFd;
use std::sync::Arc;

use model::VpcId;
use netplan::topology::METADATA;
use store::Scope;

use crate::Error;
use crate::reconcile::Reconciler;
use crate::site::Site;
use crate::stations::{Place, Stations};
use answer::Service;
use serve::Server;

/// Its name.
pub(crate) const NAME: &str = "metadata";

/// The metadata service's reconciler.
pub(crate) struct Metadata {
    site: Arc<Site>,
    service: Arc<Service>,
    stations: Stations<Router, Server>,
}

/// A router in which it is to answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Router {
    scope: Scope,
    vpc: VpcId,
}

impl Place for Router {
    fn netns(&self) -> &str {
        &self.vpc
    }
}

impl Metadata {
    pub fn new(site: Arc<Site>) -> Metadata {
        let service = Arc::new(Service::new(site.store.clone()));
        Metadata { site, service, stations: Stations::default() }
    }
}

impl Reconciler for Metadata {
    fn name(&self) -> &'static str {
        NAME
    }

    /// None: who asks is told what the records say at that moment.
    fn tables(&self) -> &'static [&'static str] {
        &[]
    }

    fn pass(&mut self) -> Result<(), Error> {
        let wired = self.site.wired();
        let routers = wired
            .routers
            .iter()
            .map(|router| Router { scope: router.scope.clone(), vpc: router.vpc.clone() });
        let Metadata { site, service, stations } = self;
        stations.settle(site, routers, |router, netns| {
            let listener = listen(netns)?;
            Server::start(&site.runtime, listener, router.clone(), service.clone())
                .map_err(|source| Error::system("answering for metadata", source))
        })
    }
}

fn listen(netns: BorrowedFd<'_>) -> Result<TcpListener, Error> {
    let at = SocketAddr::new(IpAddr::V4(METADATA), 80);
    machine::in_netns(netns, || TcpListener::bind(at))?
        .map_err(|source| Error::system(format!("listening at {at}"), source))
}
