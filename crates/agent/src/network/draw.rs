//! A VPC's records as `netplan`'s topology. Where nothing changed the drawing is the one of before, and so
//! is each interface in one that did: what follows from them is not worked out anew.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::IpAddr;
use std::sync::Arc;

use ipnet::IpNet;
use model::network::{Associated, NetworkInterface, RouteDestination, RouteTable};
use model::security::PrefixList;
use netplan::ids::{EniId, RouteTableId};
use netplan::plan::NetnsName;
use netplan::topology::{self, Guard, Interface, PrivateAddress};
use sorted::SortedMap;

use super::convert;
use super::seats::Seat;
use super::sources::Sources;

/// A VPC as it was last drawn.
pub(super) struct Drawn {
    pub sources: Sources,
    pub vpc: Arc<topology::Vpc>,
}

impl Drawn {
    /// Draws what the records say, with what stayed as it was taken from the drawing before.
    pub fn draw(sources: Sources, before: Option<&Drawn>) -> Drawn {
        Drawn { vpc: Arc::new(vpc(&sources, before)), sources }
    }
}

/// The addresses, private and public, that lead to another interface than before, or to none.
pub(super) fn moved(before: &Drawn, now: &Drawn) -> BTreeSet<IpAddr> {
    let ends = |seat: &Seat| {
        let private = seat.interface.primary_ip();
        let ips = seat.interface.private_ips.iter();
        let all = ips.flat_map(|ip| [Some(ip.address), ip.public.as_ref().map(|public| public.address)]);
        all.flatten().map(|ip| (IpAddr::V4(ip), private)).collect::<Vec<_>>()
    };
    let (mut gone, mut there) = (BTreeSet::new(), BTreeSet::new());
    for (_, old, new) in now.sources.seats.changes_since(&before.sources.seats, Seat::same) {
        gone.extend(old.into_iter().flat_map(ends));
        there.extend(new.into_iter().flat_map(ends));
    }
    gone.difference(&there).map(|(address, _)| *address).collect()
}

fn vpc(from: &Sources, before: Option<&Drawn>) -> topology::Vpc {
    let tables =
        from.tables.iter().map(|table| (RouteTableId::from(&*table.id), Arc::new(route_table(table, from))));
    let lists = from.lists.iter().map(|list| ((&*list.id).into(), Arc::new(in_force(list).collect())));
    topology::Vpc {
        netns: NetnsName((&*from.vpc.id).into()),
        cidrs: from.vpc.cidrs.iter().map(|c| IpNet::V4(c.cidr)).collect(),
        dns_support: from.vpc.enable_dns_support,
        internet_gateway: from.gateways.first().map(|gateway| (&*gateway.id).into()),
        subnets: subnets(from),
        interfaces: interfaces(from, before),
        groups: from.groups.iter().map(|g| ((&*g.id).into(), Arc::new(convert::group(g)))).collect(),
        acls: from.acls.iter().map(|acl| ((&*acl.id).into(), Arc::new(convert::acl(acl)))).collect(),
        route_tables: tables.collect(),
        nat_gateways: from
            .nat_gateways
            .iter()
            .map(|nat| {
                let interface = (&*nat.network_interface_id).into();
                ((&*nat.id).into(), Arc::new(topology::NatGateway { interface }))
            })
            .collect(),
        prefix_lists: lists.collect(),
    }
}

fn subnets(from: &Sources) -> BTreeMap<netplan::ids::SubnetId, Arc<topology::Subnet>> {
    let main = from.tables.iter().find(|table| table.is_main()).map(|table| RouteTableId::from(&*table.id));
    let mut own: HashMap<&str, RouteTableId> = HashMap::new();
    for table in &from.tables {
        for association in &table.associations {
            if let Associated::Subnet(subnet) = &association.of {
                own.insert(subnet, RouteTableId::from(&*table.id));
            }
        }
    }
    let drawn = from.subnets.iter().filter_map(|subnet| {
        let route_table = own.get(&*subnet.id).or(main.as_ref())?.clone();
        let acl = (&*subnet.acl.acl_id).into();
        let drawn = topology::Subnet { cidr: IpNet::V4(subnet.cidr), acl, route_table };
        Some(((&*subnet.id).into(), Arc::new(drawn)))
    });
    drawn.collect()
}

fn interfaces(from: &Sources, before: Option<&Drawn>) -> SortedMap<EniId, Arc<Interface>> {
    let (mut drawn, seats) = match before {
        Some(before) => (before.vpc.interfaces.clone(), before.sources.seats.clone()),
        None => Default::default(),
    };
    for (id, _, seat) in from.seats.changes_since(&seats, Seat::same) {
        match seat.and_then(interface) {
            Some(interface) => drawn.insert(id.clone(), Arc::new(interface)),
            None => drawn.remove(id),
        };
    }
    drawn
}

fn interface(seat: &Seat) -> Option<Interface> {
    let NetworkInterface { subnet_id, private_ips, mac, groups, source_dest_check, kind, .. } =
        &*seat.interface;
    let guard = match kind {
        model::network::InterfaceKind::NatGateway(_) => Guard::Ungrouped,
        _ => Guard::Groups(groups.iter().map(|group| (&**group).into()).collect()),
    };
    let addresses = private_ips.iter().map(|ip| PrivateAddress {
        private: IpAddr::V4(ip.address),
        public: ip.public.as_ref().map(|public| IpAddr::V4(public.address)),
    });
    Some(Interface {
        subnet: (&**subnet_id).into(),
        addresses: addresses.collect(),
        mac: convert::mac(mac)?,
        guard,
        source_dest_check: *source_dest_check,
        attachment: Some(seat.attachment.clone()),
    })
}

/// A table's routes; where a prefix list and a range lead to the same place differently the range's route
/// wins, as the one that was said more plainly.
fn route_table(table: &RouteTable, from: &Sources) -> topology::RouteTable {
    let mut routes = BTreeMap::new();
    for route in &table.routes {
        let target = convert::target(&route.target);
        match &route.destination {
            RouteDestination::Cidr(cidr) => drop(routes.insert(IpNet::V4(*cidr), target)),
            RouteDestination::Cidr6(cidr) => drop(routes.insert(IpNet::V6(*cidr), target)),
            RouteDestination::PrefixList(id) => {
                for range in from.lists.iter().filter(|list| list.id == *id).flat_map(|list| in_force(list)) {
                    routes.entry(range).or_insert_with(|| target.clone());
                }
            }
        }
    }
    topology::RouteTable { routes }
}

/// The ranges of a prefix list's version in force.
fn in_force(list: &PrefixList) -> impl Iterator<Item = IpNet> {
    list.versions.last().into_iter().flatten().map(|(range, _)| *range)
}
