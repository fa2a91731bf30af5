//! The records that a VPC's network follows from. Gathering them is cheap and drawing is not, so what was
//! gathered is compared, record by record and by pointer, with what the last drawing was made from.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::VpcId;
use model::network::{InternetGateway, NatGateway, RouteTable, Subnet, Vpc};
use model::security::{NetworkAcl, PrefixList, SecurityGroup};
use netplan::ids::EniId;
use sorted::SortedMap;
use store::{Read, Scope, Snapshot};

use super::seats::{Seat, Seats};

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
    pub seats: SortedMap<EniId, Seat>,
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
            && self.seats.changes_since(&other.seats, Seat::same).next().is_none()
    }
}

fn all_same<T>(a: &[Arc<T>], b: &[Arc<T>]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b))
}

/// The records of every VPC in which something lives, given who lives there.
pub(super) fn gather(tx: &Snapshot, seats: &Seats) -> BTreeMap<VpcId, Sources> {
    let mut all = BTreeMap::new();
    for (scope, id, seats) in seats.by_vpc() {
        let Some(vpc) = tx.get::<Vpc>(scope, id) else { continue };
        let mut nat_gateways = tx.find::<NatGateway>(scope, "vpc", id);
        nat_gateways.retain(|nat| nat.state.is_live());
        let sources = Sources {
            subnets: tx.find(scope, "vpc", id),
            gateways: tx.find(scope, "vpc", id),
            tables: tx.find(scope, "vpc", id),
            groups: tx.find(scope, "vpc", id),
            acls: tx.find(scope, "vpc", id),
            lists: tx.list(scope),
            scope: scope.clone(),
            vpc,
            nat_gateways,
            seats: seats.clone(),
        };
        all.insert(id.clone(), sources);
    }
    all
}
