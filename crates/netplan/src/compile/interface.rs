//! Network interfaces: what each one adds to its router, to its guest, and to the internet.
//!
//! This is what there are thousands of, so it is only elements of sets and maps beside the link itself,
//! and it is compiled again only when something that it depends on has changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use ipnet::{IpNet, Ipv4Net};

use super::Draft;
use super::acls::enter_chain;
use super::groups::{INGRESS, judge, known};
use super::parts::{JUMBO, ROUTER_MAC, VPC, host, interface_link, names, vpc_link};
use crate::ids::{EniId, GroupId, RouteTableId, SubnetId, VpcId};
use crate::nft::{Element, KeyType, Table, Value, ValueType, Verdict};
use crate::plan::{Address, MAIN, NeighbourKey, NetnsName, Part, RouteKey, RouteKind, Rule, Selector, Veth};
use crate::topology::{Attachment, Guard, Interface, Target, Topology, Vpc, v4};

/// What was compiled last time, and from what.
#[derive(Debug, Default)]
pub(super) struct Memory {
    interfaces: HashMap<EniId, Compiled>,
    places: HashMap<SubnetId, Arc<Place>>,
    /// How many times; what has not this number at the end is gone.
    round: u64,
}

#[derive(Debug)]
struct Compiled {
    from: Inputs,
    namespaces: Vec<NetnsName>,
    round: u64,
}

/// All that an interface's parts depend on.
#[derive(Debug)]
struct Inputs {
    interface: Arc<Interface>,
    place: Arc<Place>,
    groups: Vec<GroupId>,
    is_nat_gateway: bool,
}

/// What the interfaces of one subnet have in common.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    router: NetnsName,
    subnet: SubnetId,
    cidr: Ipv4Net,
    gateway: Ipv4Addr,
    mark: u32,
    /// The internet's namespace and this VPC's link there, if the subnet's route table leads to it.
    internet: Option<(NetnsName, String)>,
}

impl Memory {
    /// Begins a round.
    pub(super) fn begin(&mut self) {
        self.round += 1;
    }

    /// Adds a VPC's interfaces.
    pub(super) fn compile(
        &mut self,
        id: &VpcId,
        vpc: &Vpc,
        topology: &Topology,
        marks: &BTreeMap<&SubnetId, u32>,
        draft: &mut Draft<'_>,
    ) {
        let places = self.places(id, vpc, topology, marks);
        let nat: BTreeSet<_> = vpc.nat_gateways.values().map(|nat| &nat.interface).collect();
        for (eni, interface) in &vpc.interfaces {
            let (Some(attachment), Some(place)) = (&interface.attachment, places.get(&interface.subnet))
            else {
                continue;
            };
            let is_nat_gateway = nat.contains(eni);
            let groups = || known(vpc, &interface.guard);
            if let Some(before) = self.interfaces.get_mut(eni) {
                let from = &before.from;
                // `Arc`s of what can be compared are first compared by pointer.
                if from.interface == *interface
                    && from.place == *place
                    && from.is_nat_gateway == is_nat_gateway
                    && from.groups.iter().eq(groups())
                {
                    before.round = self.round;
                    continue;
                }
                before.withdraw(eni, draft);
            }
            let from = Inputs {
                interface: Arc::clone(interface),
                place: Arc::clone(place),
                groups: groups().cloned().collect(),
                is_nat_gateway,
            };
            let parts = from.parts(eni, attachment);
            let namespaces = parts.iter().map(|(netns, _)| netns.clone()).collect();
            for (netns, part) in parts {
                draft.put(&netns, eni.as_str(), part.into());
            }
            self.interfaces.insert(eni.clone(), Compiled { from, namespaces, round: self.round });
        }
    }

    /// Ends a round: interfaces that were not in it leave the plan.
    pub(super) fn end(&mut self, draft: &mut Draft<'_>) {
        let round = self.round;
        self.interfaces.retain(|eni, compiled| {
            let stays = compiled.round == round;
            if !stays {
                compiled.withdraw(eni, draft);
            }
            stays
        });
    }

    /// The VPC's subnets, as the same `Arc`s as last time where they are the same.
    fn places<'a>(
        &mut self,
        id: &VpcId,
        vpc: &'a Vpc,
        topology: &Topology,
        marks: &BTreeMap<&SubnetId, u32>,
    ) -> HashMap<&'a SubnetId, Arc<Place>> {
        let mut places = HashMap::new();
        for (subnet_id, subnet) in &vpc.subnets {
            let (Some(cidr), Some(gateway), Some(&mark)) =
                (v4(&subnet.cidr), subnet.gateway(), marks.get(subnet_id))
            else {
                continue;
            };
            let public = leads_to_internet(vpc, &subnet.route_table);
            let place = Place {
                router: vpc.netns.clone(),
                subnet: subnet_id.clone(),
                cidr,
                gateway,
                mark,
                internet: public.then(|| (topology.internet.netns.clone(), vpc_link(id))),
            };
            let place = match self.places.get(subnet_id) {
                Some(same) if **same == place => Arc::clone(same),
                _ => Arc::new(place),
            };
            self.places.insert(subnet_id.clone(), Arc::clone(&place));
            places.insert(subnet_id, place);
        }
        self.places.retain(|_, place| Arc::strong_count(place) > 1);
        places
    }
}

impl Compiled {
    fn withdraw(&self, eni: &EniId, draft: &mut Draft<'_>) {
        for netns in &self.namespaces {
            draft.take(netns, eni.as_str());
        }
    }
}

/// Whether a route table has a route to the internet gateway that is attached: a public subnet's has.
fn leads_to_internet(vpc: &Vpc, table: &RouteTableId) -> bool {
    let Some(attached) = &vpc.internet_gateway else { return false };
    let routes = vpc.route_tables.get(table).into_iter().flat_map(|table| &table.routes);
    routes
        .filter(|(dest, _)| v4(dest).is_some())
        .any(|(_, target)| matches!(target, Target::InternetGateway(gateway) if gateway == attached))
}

impl Inputs {
    fn parts(&self, eni: &EniId, attachment: &Attachment) -> Vec<(NetnsName, Part)> {
        let mut parts = vec![
            (self.place.router.clone(), self.in_router(eni, attachment)),
            (attachment.netns.clone(), self.in_guest(attachment)),
        ];
        if let Some((internet, link)) = &self.place.internet
            && self.public().next().is_some()
        {
            let mut part = Part::default();
            for (_, public) in self.public() {
                part.route_far(MAIN, host(public), link);
            }
            parts.push((internet.clone(), part));
        }
        parts
    }

    fn in_router(&self, eni: &EniId, attachment: &Attachment) -> Part {
        let link = interface_link(eni);
        let mut part = Part::default();
        let veth = Veth {
            mac: ROUTER_MAC,
            mtu: JUMBO,
            peer_netns: attachment.netns.clone(),
            peer_name: attachment.device(),
            peer_mac: self.interface.mac,
        };
        part.links.insert(link.clone(), veth);
        // The router answers for others at once; by default the kernel waits up to 0.8 s.
        part.sysctl(format!("ipv4/neigh/{link}/proxy_delay"), "0");
        for ip in self.private() {
            part.route_host(ip, &link);
            let key = NeighbourKey { link: link.clone(), ip: IpAddr::V4(ip) };
            part.neighbours.insert(key, self.interface.mac);
        }
        self.elements(&link, part.table(VPC));
        part
    }

    fn elements(&self, link: &str, table: &mut Table) {
        let this = || Element::IfName(link.to_owned());
        let jump = |chain| (this(), Value::Verdict(Verdict::Jump(chain)));
        let by_link = (KeyType::IfName, ValueType::Verdict);
        let subnet = &self.place.subnet;
        let mark = || Value::Mark(self.place.mark);
        let owned = self.private().map(|ip| (Element::IfNameAddr(link.to_owned(), IpAddr::V4(ip)), mark()));
        table.map(names::OWNS, (KeyType::IfNameIpv4Addr, ValueType::Mark), owned);
        if self.is_nat_gateway || !self.interface.source_dest_check {
            table.set(names::UNCHECKED, KeyType::IfName, [this()]);
            table.map(names::FORWARDERS, (KeyType::IfName, ValueType::Mark), [(this(), mark())]);
            table.set(subnet.as_str(), KeyType::IfName, [this()]);
        }
        table.map(names::ENTERING, by_link, [jump(enter_chain(subnet))]);
        let ways = [
            (names::SENDERS, "out", Verdict::Goto(INGRESS.to_owned())),
            (names::RECEIVERS, "in", Verdict::Accept),
        ];
        for (map, way, pass) in ways {
            match self.interface.guard {
                Guard::Groups(_) => table.map(map, by_link, judge(&self.groups, way).map(jump)),
                Guard::Ungrouped => table.map(map, by_link, [(this(), Value::Verdict(pass))]),
            }
        }
        for group in &self.groups {
            table.set(group.as_str(), KeyType::Ipv4Addr, self.private().map(address));
        }
        if self.place.internet.is_some() {
            let to_value = |ip| Value::Addr(IpAddr::V4(ip));
            let by_address = (KeyType::Ipv4Addr, ValueType::Ipv4Addr);
            for (private, public) in self.public() {
                table.set(names::TRANSLATED, KeyType::Ipv4Addr, [address(private)]);
                table.set(names::PUBLIC, KeyType::Ipv4Addr, [address(public)]);
                table.map(names::TO_PUBLIC, by_address, [(address(private), to_value(public))]);
                table.map(names::TO_PRIVATE, by_address, [(address(public), to_value(private))]);
            }
        }
    }

    /// The guest's end: its addresses, and the way out. What a guest sends from a further interface's
    /// address must leave by that interface, so each of those has a table of its own.
    fn in_guest(&self, attachment: &Attachment) -> Part {
        let (device, cidr) = (attachment.device(), self.place.cidr);
        let mut part = Part::default();
        for ip in self.private() {
            let prefix = cidr.prefix_len();
            part.addresses.insert(Address { link: device.clone(), ip: IpAddr::V4(ip), prefix });
        }
        let everything = IpNet::V4(Ipv4Net::default());
        let out = RouteKind::Unicast {
            dev: device.clone(),
            via: Some(IpAddr::V4(self.place.gateway)),
            onlink: false,
        };
        if attachment.index == 0 {
            part.routes.insert(RouteKey { table: MAIN, dest: everything }, out);
            return part;
        }
        let table = 1000 + u32::from(attachment.index);
        part.routes.insert(RouteKey { table, dest: everything }, out);
        let on_link = RouteKind::Unicast { dev: device, via: None, onlink: false };
        part.routes.insert(RouteKey { table, dest: IpNet::V4(cidr.trunc()) }, on_link);
        for ip in self.private() {
            part.rules.insert(Rule { pref: table, selector: Selector::From(host(ip)), table });
        }
        part
    }

    fn private(&self) -> impl Iterator<Item = Ipv4Addr> {
        self.interface.addresses.iter().filter_map(|address| only_v4(address.private))
    }

    fn public(&self) -> impl Iterator<Item = (Ipv4Addr, Ipv4Addr)> {
        let pairs = self.interface.addresses.iter();
        pairs.filter_map(|address| Some((only_v4(address.private)?, only_v4(address.public?)?)))
    }
}

fn address(ip: Ipv4Addr) -> Element {
    Element::Addr(IpAddr::V4(ip))
}

fn only_v4(ip: IpAddr) -> Option<Ipv4Addr> {
    match ip {
        IpAddr::V4(ip) => Some(ip),
        IpAddr::V6(_) => None,
    }
}
