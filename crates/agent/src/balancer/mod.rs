//! The load balancers' reconciler: has the engine be what the records say on every node that the network
//! carries, and writes what the engine sees. `records` gathers, `translate` and `attributes` say it in the
//! engine's words, `tls` their certificates, `sockets` opens the nodes' namespaces, `health` and `leaving`
//! write. How a request is carried is `edge`'s business, and who may connect is the network's.

mod attributes;
mod health;
mod leaving;
mod records;
mod sockets;
mod tls;
mod translate;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use edge::{Balancer, BalancerId, Engine, EngineConfig};
use jiff::Timestamp;
use model::elb::{BalancerState, LoadBalancer};
use model::network::NetworkInterface;
use resources::interface;
use store::{Read, Scope};

use crate::Error;
use crate::error::Errors;
use crate::reconcile::Reconciler;
use crate::site::{Site, Wired};
use health::Rows;
use records::Records;
use sockets::NodeSockets;

/// Its name.
pub(crate) const NAME: &str = "balancers";

/// The longest time from one pass to the next.
const PERIOD: Duration = Duration::from_secs(10);

/// How long the requests that a deleted balancer still carries may take.
const GRACE: Duration = Duration::from_secs(5);

/// How often it is looked whether they have ended.
const LOOK: Duration = Duration::from_millis(20);

/// The load balancers' reconciler.
pub(crate) struct Balancers {
    site: Arc<Site>,
    sockets: Arc<NodeSockets>,
    /// From the first balancer on: until then it would be threads for nothing.
    engine: Option<Engine>,
    /// What the engine was told, by ARN.
    told: BTreeMap<String, Told>,
    /// When something is to be done without anyone calling.
    due: Option<Timestamp>,
    /// Which keeper's namespaces the nodes are in, by [`machine::Keeper::number`].
    keeper: u64,
}

/// What the engine was told of a balancer.
struct Told {
    balancer: Balancer,
    /// Whether it could do all of it.
    is_done: bool,
    /// By when a deleted one must be gone.
    leaves: Option<Instant>,
}

impl Balancers {
    pub fn new(site: Arc<Site>) -> Balancers {
        let (sockets, told) = (Arc::default(), BTreeMap::new());
        Balancers { site, sockets, engine: None, told, due: None, keeper: 0 }
    }

    /// The engine, started if it has not been.
    fn engine(&mut self) -> Result<&Engine, Error> {
        let engine = match self.engine.take() {
            Some(engine) => engine,
            None => self.start_engine()?,
        };
        Ok(self.engine.insert(engine))
    }

    fn start_engine(&self) -> Result<Engine, Error> {
        let engine = Engine::start(EngineConfig::new(self.sockets.clone()))
            .map_err(|source| Error::system("starting the proxy", source))?;
        let (mut changes, site) = (engine.changes(), self.site.clone());
        // Ends with the engine.
        self.site.runtime.spawn(async move {
            while changes.changed().await.is_ok() {
                site.board.wake(NAME);
            }
        });
        Ok(engine)
    }

    /// Tells the engine what a balancer is to be, unless it knows.
    fn tell(&mut self, balancer: Balancer) -> Result<(), Error> {
        let arn = balancer.id.as_str();
        if self.told.get(arn).is_some_and(|told| told.is_done && told.balancer == balancer) {
            return Ok(());
        }
        let applied = self.engine()?.apply(balancer.clone());
        let leaves = self.told.get(arn).and_then(|told| told.leaves);
        let told = Told { is_done: applied.is_ok(), leaves, balancer };
        self.told.insert(told.balancer.id.to_string(), told);
        Ok(applied?)
    }

    /// Has a balancer be what its records say; one that forwards on all its nodes is active.
    fn serve(&mut self, records: &Records, wired: &Wired) -> Result<(), Error> {
        let LoadBalancer { arn, nodes, state, .. } = &*records.balancer;
        let mut errors = Errors::default();
        for node in nodes.iter().filter(|node| wired.carries(&node.network_interface_id)) {
            errors.note(self.sockets.open(&self.site, translate::node_id(node)));
        }
        let is_open = |node: &model::elb::BalancerNode| self.sockets.is_open(&translate::node_id(node));
        // Where no node is there yet, nothing could be said of its targets that is true.
        if !nodes.iter().any(is_open) && !self.told.contains_key(arn) {
            return errors.finish();
        }
        let is_whole = nodes.iter().all(is_open);
        let balancer = translate::balancer(records, |node| self.sockets.is_open(node));
        let told = errors.note(self.tell(balancer));
        if told.is_some() && is_whole && *state == BalancerState::Provisioning {
            errors.note(self.activate(records));
        }
        errors.finish()
    }

    fn activate(&self, records: &Records) -> Result<(), Error> {
        let LoadBalancer { arn, nodes, .. } = &*records.balancer;
        self.site.store.write(|tx| {
            tx.update::<LoadBalancer>(&records.scope, arn, |balancer| {
                if balancer.nodes == *nodes {
                    balancer.state = BalancerState::Active;
                }
            });
            Ok(())
        })
    }

    /// Ends a deleted balancer: its ports close at once, what it carries has a little time, and then its
    /// nodes and its record go.
    fn retire(&mut self, records: &Records) -> Result<(), Error> {
        let arn = &*records.balancer.arn;
        if let Some(told) = self.told.get_mut(arn) {
            let until = *told.leaves.get_or_insert_with(|| Instant::now() + GRACE);
            let closed = Balancer { listeners: Vec::new(), ..told.balancer.clone() };
            self.tell(closed)?;
            if self.is_carrying(arn) && Instant::now() < until {
                return Ok(());
            }
            self.end(arn)?;
        }
        erase(&self.site, &records.scope, arn)
    }

    fn is_carrying(&self, arn: &str) -> bool {
        let status = self.engine.as_ref().and_then(|engine| engine.balancer_status(&arn.into()));
        status.is_some_and(|status| status.counters.active_connections > 0)
    }

    /// Has the engine forget a balancer, and cuts what it still carries.
    fn end(&mut self, arn: &str) -> Result<(), Error> {
        let id = BalancerId::from(arn);
        let Some(told) = self.told.remove(arn) else { return Ok(()) };
        let engine = self.engine()?;
        // Connections to targets end with their groups.
        engine.apply(Balancer { listeners: Vec::new(), groups: Vec::new(), ..told.balancer })?;
        engine.remove(&id);
        Ok(())
    }

    /// Ends balancers whose records went without us: an earlier cloud was given up.
    fn end_strangers(&mut self, all: &[Records]) -> Result<(), Error> {
        let known: HashSet<&str> = all.iter().map(|records| &*records.balancer.arn).collect();
        let strangers: Vec<_> = self.told.keys().filter(|arn| !known.contains(&***arn)).cloned().collect();
        strangers.iter().try_for_each(|arn| self.end(arn))
    }

    /// Lets go of the namespaces of nodes that no balancer has any more.
    fn close_nodes(&self) {
        let nodes = self.told.values().flat_map(|told| &told.balancer.nodes);
        let nodes: HashSet<_> = nodes.map(|node| node.id.clone()).collect();
        self.sockets.keep(|node| nodes.contains(node));
    }

    /// Writes what is seen of the targets, and lets those go whose time has come.
    fn write(&mut self, all: &[Records]) -> Result<(), Error> {
        let (mut rows, mut in_use) = (Rows::default(), HashSet::new());
        for records in all.iter().filter(|records| !records.balancer.deleting) {
            in_use.extend(records.groups.iter().map(|(group, _)| group.arn.clone()));
            let id = BalancerId::from(&*records.balancer.arn);
            if let Some(status) = self.engine.as_ref().and_then(|engine| engine.balancer_status(&id)) {
                rows.add(&records.scope, &status);
            }
        }
        rows.publish(&self.site.store)?;
        self.due = leaving::see_off(&self.site.store, &in_use)?;
        Ok(())
    }
}

/// The record of a deleted balancer goes, and its nodes with the addresses lent to them.
fn erase(site: &Site, scope: &Scope, arn: &str) -> Result<(), Error> {
    site.store.write(|tx| {
        for interface in tx.find::<NetworkInterface>(scope, "load-balancer", arn) {
            interface::delete(tx, scope, &interface.id);
        }
        tx.delete::<LoadBalancer>(scope, arn);
        Ok(())
    })
}

impl Reconciler for Balancers {
    fn name(&self) -> &'static str {
        NAME
    }

    fn tables(&self) -> &'static [&'static str] {
        &[
            "load-balancer",
            "listener",
            "rule",
            "target-group",
            "instance",
            "network-interface",
            "subnet",
            "server-certificate",
            "imported-certificate",
        ]
    }

    fn period(&self) -> Duration {
        if self.told.values().any(|told| told.leaves.is_some()) {
            return LOOK;
        }
        let due = self.due.map(|due| due.duration_since(Timestamp::now()));
        due.map_or(PERIOD, |due| Duration::try_from(due).unwrap_or_default().min(PERIOD))
    }

    fn pass(&mut self) -> Result<(), Error> {
        let keeper = self.site.keeper.number();
        // What is wired first: whose interface it names has a record by then.
        let mut wired = self.site.wired();
        if keeper != std::mem::replace(&mut self.keeper, keeper) {
            // The nodes' namespaces went with their keeper: the proxy lets go of them, and then takes the new.
            self.sockets.keep(|_| false);
            wired = Arc::default();
            self.site.board.wake(NAME);
        }
        let all = self.site.store.read(records::gather)?;
        let mut errors = Errors::default();
        errors.note(self.end_strangers(&all));
        for records in &all {
            errors.note(match records.balancer.deleting {
                true => self.retire(records),
                false => self.serve(records, &wired),
            });
        }
        self.close_nodes();
        errors.note(self.write(&all));
        errors.finish()
    }
}
