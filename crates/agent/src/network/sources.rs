//! The records that a VPC's network follows from. Gathering them is cheap and drawing is not, so what was
//! gathered is compared, record by record and by pointer, with what the last drawing was made from.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::VpcId;
use model::compute::{Desired, Instance, InstanceState};
use model::elb::LoadBalancer;
use model::network::{InterfaceKind, InternetGateway, NatGateway, NetworkInterface, RouteTable, Subnet, Vpc};
use model::security::{NetworkAcl, PrefixList, SecurityGroup};
use netplan::plan::NetnsName;
use netplan::topology::Attachment;
use store::{Read, Scope, Snapshot};

/// A VPC's records.
pub(super) struct Sources {
    pub scope: Scope,
    pub vpc: Arc<Vpc>,
    pub subnets: Vec<Arc<Subnet>>,
    pub gateways: Vec<Arc<InternetGateway>>,
    pub tables: Vec<Arc<RouteTable>>,
    pub groups: Vec<Arc<SecurityGroup>>,
    pub acls: Vec<Arc<NetworkAcl>>,
    pub nat_gateways: Vec<Arc<NatGateway>>,
    pub lists: Vec<Arc<PrefixList>>,
    /// The interfaces behind which something lives.
    pub seats: Vec<Seat>,
}

/// An interface behind which something lives.
#[derive(Clone)]
pub(super) struct Seat {
    pub interface: Arc<NetworkInterface>,
    pub attachment: Attachment,
}

impl Seat {
    pub fn same(&self, other: &Seat) -> bool {
        Arc::ptr_eq(&self.interface, &other.interface) && self.attachment == other.attachment
    }
}

impl Sources {
    /// Whether a drawing of one is a drawing of the other.
    pub fn same(&self, other: &Sources) -> bool {
        Arc::ptr_eq(&self.vpc, &other.vpc)
            && all_same(&self.subnets, &other.subnets)
            && all_same(&self.gateways, &other.gateways)
            && all_same(&self.tables, &other.tables)
            && all_same(&self.groups, &other.groups)
            && all_same(&self.acls, &other.acls)
            && all_same(&self.nat_gateways, &other.nat_gateways)
            && all_same(&self.lists, &other.lists)
            && self.seats.len() == other.seats.len()
            && self.seats.iter().zip(&other.seats).all(|(a, b)| a.same(b))
    }
}

fn all_same<T>(a: &[Arc<T>], b: &[Arc<T>]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b))
}

/// The records of every VPC in which something lives.
pub(super) fn gather(tx: &Snapshot) -> BTreeMap<VpcId, Sources> {
    let mut all = BTreeMap::new();
    for scope in tx.scopes::<NetworkInterface>() {
        let mut seats: BTreeMap<VpcId, Vec<Seat>> = BTreeMap::new();
        for interface in tx.list::<NetworkInterface>(&scope) {
            if let Some(attachment) = attachment(tx, &scope, &interface) {
                seats.entry(interface.vpc_id.clone()).or_default().push(Seat { interface, attachment });
            }
        }
        for (id, seats) in seats {
            let Some(vpc) = tx.get::<Vpc>(&scope, &id) else { continue };
            let mut nat_gateways = tx.find::<NatGateway>(&scope, "vpc", &id);
            nat_gateways.retain(|nat| nat.state.is_live());
            let sources = Sources {
                subnets: tx.find(&scope, "vpc", &id),
                gateways: tx.find(&scope, "vpc", &id),
                tables: tx.find(&scope, "vpc", &id),
                groups: tx.find(&scope, "vpc", &id),
                acls: tx.find(&scope, "vpc", &id),
                lists: tx.list(&scope),
                scope: scope.clone(),
                vpc,
                nat_gateways,
                seats,
            };
            all.insert(id, sources);
        }
    }
    all
}

/// Where an interface's other end is, if something lives there. Namespaces have the names of those who
/// live in them: an instance, a NAT gateway, a balancer's node by its interface.
fn attachment(tx: &Snapshot, scope: &Scope, interface: &NetworkInterface) -> Option<Attachment> {
    let (netns, index) = match &interface.kind {
        InterfaceKind::Interface => {
            let attachment = interface.attachment.as_ref()?;
            let instance = tx.get::<Instance>(scope, &attachment.instance_id)?;
            if !lives(&instance) {
                return None;
            }
            (instance.id.to_string(), attachment.device_index)
        }
        InterfaceKind::NatGateway(id) => {
            let nat = tx.get::<NatGateway>(scope, id)?;
            if !nat.state.is_live() {
                return None;
            }
            (id.to_string(), 0)
        }
        InterfaceKind::LoadBalancer(arn) => {
            tx.get::<LoadBalancer>(scope, arn)?;
            (interface.id.to_string(), 0)
        }
    };
    Some(Attachment { netns: NetnsName(netns.into()), index: u16::try_from(index).ok()? })
}

/// Whether an instance has a machine, or is to have one. One that stops keeps its network to the end.
fn lives(instance: &Instance) -> bool {
    let gone = matches!(instance.state, InstanceState::Stopped | InstanceState::Terminated);
    instance.desired == Desired::Running || !gone
}
