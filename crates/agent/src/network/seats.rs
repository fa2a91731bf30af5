//! The interfaces behind which something lives, by VPC. There are thousands, and a pass is called for by a
//! change to one of them: so each look compares the tables with those of the look before, which share what
//! stayed, and seats anew only whom the difference concerns. Nothing is told from outside, so nothing that
//! was not told is missed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::VpcId;
use model::compute::{Desired, Instance, InstanceState};
use model::elb::LoadBalancer;
use model::network::{InterfaceKind, NatGateway, NetworkInterface};
use netplan::ids::EniId;
use netplan::plan::NetnsName;
use netplan::topology::Attachment;
use sorted::SortedMap;
use store::{Read, Record, Scope, Snapshot, Table};

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

/// Everywhere's, as of the last look.
#[derive(Default)]
pub(super) struct Seats(BTreeMap<Scope, InScope>);

/// One account's in one region.
#[derive(Default)]
struct InScope {
    seen: Tables,
    by_vpc: BTreeMap<VpcId, SortedMap<EniId, Seat>>,
}

/// What seats follow from.
#[derive(Default)]
struct Tables {
    interfaces: Table<NetworkInterface>,
    instances: Table<Instance>,
    nat_gateways: Table<NatGateway>,
    balancers: Table<LoadBalancer>,
}

impl Seats {
    /// Brings all up to date with the records.
    pub fn look(&mut self, tx: &Snapshot) {
        let scopes = tx.scopes::<NetworkInterface>();
        self.0.retain(|scope, _| scopes.contains(scope));
        for scope in scopes {
            self.0.entry(scope.clone()).or_default().look(tx, &scope);
        }
    }

    /// Each VPC that has any.
    pub fn by_vpc(&self) -> impl Iterator<Item = (&Scope, &VpcId, &SortedMap<EniId, Seat>)> {
        self.0.iter().flat_map(|(scope, all)| all.by_vpc.iter().map(move |(vpc, seats)| (scope, vpc, seats)))
    }
}

impl InScope {
    fn look(&mut self, tx: &Snapshot, scope: &Scope) {
        let now = Tables {
            interfaces: tx.table(scope),
            instances: tx.table(scope),
            nat_gateways: tx.table(scope),
            balancers: tx.table(scope),
        };
        let mut concerned = BTreeSet::new();
        for (had, has) in now.interfaces.changes_since(&self.seen.interfaces) {
            if let Some(had) = &had {
                self.vacate(had);
            }
            concerned.extend(has.map(|interface| interface.id.clone()));
        }
        let mut called = |index, id: &str| {
            concerned.extend(now.interfaces.find(index, id).map(|interface| interface.id.clone()));
        };
        for instance in turned(&now.instances, &self.seen.instances, lives) {
            called("instance", &instance.id);
        }
        for nat in turned(&now.nat_gateways, &self.seen.nat_gateways, |nat| nat.state.is_live()) {
            called("nat-gateway", &nat.id);
        }
        for balancer in turned(&now.balancers, &self.seen.balancers, |_| true) {
            called("load-balancer", &balancer.arn);
        }
        for interface in concerned.iter().filter_map(|id| tx.get::<NetworkInterface>(scope, id)) {
            match attachment(tx, scope, &interface) {
                Some(attachment) => {
                    let seats = self.by_vpc.entry(interface.vpc_id.clone()).or_default();
                    seats.insert(EniId::from(&*interface.id), Seat { interface, attachment });
                }
                None => self.vacate(&interface),
            }
        }
        self.by_vpc.retain(|_, seats| !seats.is_empty());
        self.seen = now;
    }

    fn vacate(&mut self, interface: &NetworkInterface) {
        if let Some(seats) = self.by_vpc.get_mut(&interface.vpc_id) {
            seats.remove(&EniId::from(&*interface.id));
        }
    }
}

/// The records that have come to life or lost it between two looks.
fn turned<T: Record>(now: &Table<T>, before: &Table<T>, lives: fn(&T) -> bool) -> Vec<Arc<T>> {
    let is = |record: &Option<Arc<T>>| record.as_deref().is_some_and(lives);
    let changes = now.changes_since(before).into_iter();
    changes.filter(|(had, has)| is(had) != is(has)).filter_map(|(had, has)| has.or(had)).collect()
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

#[cfg(test)]
mod tests {
    use model::Tags;
    use model::network::NatGatewayState;
    use proptest::prelude::*;
    use store::{Error, Store, Tx};

    use super::*;

    /// What happens between two looks, if one is taken before the next.
    #[derive(Clone, Debug)]
    enum Step {
        /// An interface is written: which, in which VPC, of which NAT gateway.
        Interface(u8, u8, u8),
        NoInterface(u8),
        NatGateway(u8, bool),
        NoNatGateway(u8),
        Look,
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            (0_u8..6, 0_u8..2, 0_u8..3).prop_map(|(n, vpc, nat)| Step::Interface(n, vpc, nat)),
            (0_u8..6).prop_map(Step::NoInterface),
            (0_u8..3, any::<bool>()).prop_map(|(n, lives)| Step::NatGateway(n, lives)),
            (0_u8..3).prop_map(Step::NoNatGateway),
            Just(Step::Look),
        ];
        prop::collection::vec(step, 0..40)
    }

    fn interface(n: u8, vpc: u8, nat: u8) -> NetworkInterface {
        NetworkInterface {
            id: format!("eni-{n}").as_str().into(),
            vpc_id: format!("vpc-{vpc}").as_str().into(),
            subnet_id: "subnet-1".into(),
            zone: "ap-northeast-2a".into(),
            mac: "02:00:00:00:00:01".into(),
            private_ips: Vec::new(),
            groups: Vec::new(),
            description: String::new(),
            source_dest_check: true,
            associate_public_ip: false,
            kind: InterfaceKind::NatGateway(format!("nat-{nat}").as_str().into()),
            attachment: None,
            tags: Tags::new(),
        }
    }

    fn nat_gateway(n: u8, lives: bool) -> NatGateway {
        NatGateway {
            id: format!("nat-{n}").as_str().into(),
            vpc_id: "vpc-1".into(),
            subnet_id: "subnet-1".into(),
            public: true,
            state: if lives { NatGatewayState::Available } else { NatGatewayState::Deleted },
            failure: None,
            network_interface_id: "eni-1".into(),
            private_ip: [10, 0, 0, 4].into(),
            allocation_id: None,
            public_ip: None,
            association_id: None,
            created: jiff::Timestamp::UNIX_EPOCH,
            deleted: None,
            client_token: None,
            tags: Tags::new(),
        }
    }

    fn take(tx: &mut Tx, scope: &Scope, step: &Step) {
        match *step {
            Step::Interface(n, vpc, nat) => tx.put(scope, &format!("eni-{n}"), interface(n, vpc, nat)),
            Step::NoInterface(n) => drop(tx.delete::<NetworkInterface>(scope, &format!("eni-{n}"))),
            Step::NatGateway(n, lives) => tx.put(scope, &format!("nat-{n}"), nat_gateway(n, lives)),
            Step::NoNatGateway(n) => drop(tx.delete::<NatGateway>(scope, &format!("nat-{n}"))),
            Step::Look => {}
        }
    }

    fn seated(seats: &Seats) -> Vec<(&VpcId, &EniId, &Attachment)> {
        let of_vpc = |(_, vpc, seats)| -> Vec<_> {
            let seats: &SortedMap<EniId, Seat> = seats;
            seats.iter().map(|(id, seat)| (vpc, id, &seat.attachment)).collect()
        };
        seats.by_vpc().flat_map(of_vpc).collect()
    }

    proptest! {
        #[test]
        fn who_looks_again_and_again_sees_what_one_look_at_all_does(steps in steps()) {
            let (store, scope) = (Store::in_memory(), Scope::new("000000000000", "ap-northeast-2"));
            let mut kept = Seats::default();
            for step in steps.iter().chain([&Step::Look]) {
                store
                    .write(|tx| {
                        take(tx, &scope, step);
                        Ok::<_, Error>(())
                    })
                    .unwrap();
                if let Step::Look = step {
                    let mut fresh = Seats::default();
                    store.read(|tx| [&mut kept, &mut fresh].map(|seats| seats.look(tx))).unwrap();
                    prop_assert_eq!(seated(&kept), seated(&fresh));
                }
            }
        }
    }
}
