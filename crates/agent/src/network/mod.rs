//! The network's reconciler: the namespaces, links, routes and rules of every VPC in which something
//! lives. It draws the topology from the records, has it compiled, and applies what changed. What a
//! packet may do is `netplan`'s to say, and how the kernel is told is `netlink`'s.

mod convert;
mod draw;
mod seats;
mod sources;
mod uplink;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use model::VpcId;
use netlink::{Applied, Applier, Failures};
use netplan::Compiler;
use netplan::plan::{NetnsName, Plan};
use netplan::topology::{Internet, Topology};

use crate::Error;
use crate::reconcile::Reconciler;
use crate::site::{INTERNET, Router, Site, Wired};
use draw::Drawn;
use seats::Seats;
pub(crate) use uplink::Uplink;

/// Its name.
pub(crate) const NAME: &str = "network";

/// The longest time for which a namespace that nobody knows of may stay.
const SWEEP: Duration = Duration::from_secs(10);

/// The network's reconciler.
pub(crate) struct Network {
    site: Arc<Site>,
    compiler: Compiler,
    applier: Applier,
    seats: Seats,
    drawn: BTreeMap<VpcId, Drawn>,
    uplink: Option<Uplink>,
    swept: Option<Instant>,
    /// Which keeper's namespaces were applied to, by [`machine::Keeper::number`].
    keeper: u64,
}

impl Network {
    /// With the way to the real internet, where there is one.
    pub fn new(site: Arc<Site>, uplink: Option<Uplink>) -> Network {
        let (compiler, applier) = (Compiler::default(), Applier::default());
        let (seats, drawn) = (Seats::default(), BTreeMap::new());
        Network { site, compiler, applier, seats, drawn, uplink, swept: None, keeper: 0 }
    }

    /// Brings what was drawn up to date with the records; the addresses that moved, by VPC.
    fn draw(&mut self) -> Result<BTreeMap<VpcId, BTreeSet<IpAddr>>, Error> {
        // Given back when the look is over: after one that failed the next one is at everything.
        let mut seats = std::mem::take(&mut self.seats);
        let sources = self.site.store.read(|tx| {
            seats.look(tx);
            sources::gather(tx, &seats)
        })?;
        self.seats = seats;
        let mut before = std::mem::take(&mut self.drawn);
        let mut moved = BTreeMap::new();
        for (id, sources) in sources {
            let drawn = match before.remove(&id) {
                Some(before) if before.sources.same(&sources) => before,
                Some(before) => {
                    let drawn = Drawn::draw(sources, Some(&before));
                    moved.insert(id.clone(), draw::moved(&before, &drawn));
                    drawn
                }
                None => Drawn::draw(sources, None),
            };
            self.drawn.insert(id, drawn);
        }
        moved.retain(|_, addresses| !addresses.is_empty());
        Ok(moved)
    }

    fn plan(&mut self) -> Result<Plan, Error> {
        let mut plan = self.compile();
        if let Some(uplink) = &self.uplink {
            uplink.add_to(&mut plan)?;
        }
        Ok(plan)
    }

    fn compile(&mut self) -> Plan {
        if self.drawn.is_empty() {
            return Plan::default();
        }
        let hosts = self.site.internet_hosts();
        let visitor = ("visitor".to_owned(), self.site.visitor());
        let hosts = hosts.into_iter().chain([visitor]).map(|(name, ip)| (name, IpAddr::V4(ip)));
        let internet = Internet {
            netns: NetnsName(INTERNET.into()),
            hosts: hosts.collect(),
            dns: Some(IpAddr::V4(self.site.name_server())),
        };
        let vpcs = self.drawn.iter().map(|(id, drawn)| ((&**id).into(), drawn.vpc.clone())).collect();
        self.compiler.compile(&Topology { vpcs, peerings: BTreeMap::new(), internet })
    }

    fn apply(&mut self, plan: &Plan) -> Result<Applied, Failures> {
        let (keeper, uplink) = (&self.site.keeper, &self.uplink);
        let mut open = |name: &NetnsName| {
            let host = uplink.as_ref().and_then(|uplink| uplink.open(name));
            host.unwrap_or_else(|| keeper.netns(&name.0).map_err(io::Error::other))
        };
        self.applier.apply(plan, &mut open)
    }

    /// What is carried once the plan has been applied but for the namespaces that failed.
    fn wired(&self, failed: BTreeSet<String>) -> Wired {
        let internet = !self.drawn.is_empty() && !failed.contains(INTERNET);
        let mut wired = Wired { keeper: self.keeper, internet, ..Wired::default() };
        for (id, drawn) in self.drawn.iter().filter(|(id, _)| !failed.contains(&***id)) {
            wired.routers.push(Router { scope: drawn.sources.scope.clone(), vpc: id.clone() });
            wired.drawings.push(drawn.vpc.clone());
        }
        wired.failed = failed;
        wired
    }

    /// Lets go of namespaces that an earlier daemon left behind.
    fn sweep(&mut self, plan: &Plan) -> Result<(), Error> {
        if self.swept.is_some_and(|last| last.elapsed() < SWEEP) {
            return Ok(());
        }
        for name in self.site.keeper.netns_list()? {
            if !plan.namespaces.contains_key(&NetnsName(name.as_str().into())) {
                tracing::debug!(name, "a namespace nobody lives in");
                self.site.keeper.netns_delete(&name)?;
            }
        }
        self.swept = Some(Instant::now());
        Ok(())
    }
}

impl Reconciler for Network {
    fn name(&self) -> &'static str {
        NAME
    }

    fn tables(&self) -> &'static [&'static str] {
        &[
            "vpc",
            "subnet",
            "internet-gateway",
            "route-table",
            "nat-gateway",
            "network-interface",
            "security-group",
            "network-acl",
            "prefix-list",
            "instance",
            "load-balancer",
        ]
    }

    fn pass(&mut self) -> Result<(), Error> {
        // A keeper that dies takes its namespaces along; another one's have the same names and nothing in them.
        let keeper = self.site.keeper.number();
        if keeper != std::mem::replace(&mut self.keeper, keeper) {
            self.applier.forget_all();
        }
        for (id, addresses) in self.draw()? {
            self.applier.end_connections(&NetnsName((&*id).into()), addresses);
        }
        let plan = self.plan()?;
        let (applied, failures) = match self.apply(&plan) {
            Ok(applied) => (applied, None),
            Err(failures) => ((*failures.applied).clone(), Some(failures)),
        };
        let failed = failures.iter().flat_map(|f| &f.failed).map(|(name, _)| name.0.to_string()).collect();
        self.site.set_wired(self.wired(failed));
        for name in &applied.left {
            self.site.keeper.netns_delete(&name.0)?;
        }
        self.sweep(&plan)?;
        failures.map_or(Ok(()), |failures| Err(failures.into()))
    }

    /// The namespaces are the keeper's to drop; what is in the machine's own goes now.
    fn end(&mut self) -> Result<(), Error> {
        let mut plan = self.compile();
        let Some(uplink) = &self.uplink else { return Ok(()) };
        uplink.take_back(&mut plan);
        self.apply(&plan)?;
        if let Some(uplink) = &self.uplink {
            uplink.forget();
        }
        Ok(())
    }
}
