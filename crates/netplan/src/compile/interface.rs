//! Network interfaces: what each one adds to its router, to its guest, and to the internet.
//!
//! This is what there are thousands of, so it is only elements of sets and maps beside the link itself,
//! and it is compiled again only when something that it depends on has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use ipnet::{IpNet, Ipv4Net};
use sorted::SortedMap;

use super::Draft;
use super::groups::{guard, guarded, known};
use super::parts::{JUMBO, ROUTER_MAC, VPC, host, interface_link, names, vpc_link};
use crate::ids::{EniId, GroupId, RouteTableId, SubnetId, VpcId};
use crate::nft::{Element, KeyType, Table, Value, ValueType};
use crate::plan::{Address, MAIN, NeighbourKey, NetnsName, Part, RouteKey, RouteKind, Rule, Selector, Veth};
use crate::topology::{Attachment, Guard, Interface, Subnet, Target, Topology, Vpc, v4};

/// What was compiled last time, and from what.
#[derive(Debug, Default)]
pub(super) struct Memory(BTreeMap<VpcId, Remembered>);

/// One VPC's interfaces as they were compiled.
#[derive(Debug, Default)]
struct Remembered {
    /// As they were said to be, those that lead nowhere among them.
    said: SortedMap<EniId, Arc<Interface>>,
    compiled: BTreeMap<EniId, Compiled>,
    places: BTreeMap<SubnetId, Arc<Place>>,
    /// The groups that there are, and the interfaces of NAT gateways.
    groups: BTreeSet<GroupId>,
    nat: BTreeSet<EniId>,
    /// How many interfaces have just these groups.
    combinations: BTreeMap<Vec<GroupId>, usize>,
}

#[derive(Debug)]
struct Compiled {
    from: Inputs,
    namespaces: Vec<NetnsName>,
}

/// All that an interface's parts depend on.
#[derive(Debug, PartialEq, Eq)]
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
    /// Adds a VPC's interfaces; the combinations of groups that they have, and how many have each.
    pub(super) fn compile<'m>(
        &'m mut self,
        id: &VpcId,
        vpc: &Vpc,
        topology: &Topology,
        marks: &BTreeMap<&SubnetId, u32>,
        draft: &mut Draft<'_>,
    ) -> &'m BTreeMap<Vec<GroupId>, usize> {
        let remembered = self.0.entry(id.clone()).or_default();
        remembered.compile(vpc, places(id, vpc, topology, marks), draft);
        &remembered.combinations
    }

    /// Takes out the interfaces of VPCs that are gone.
    pub(super) fn retain(&mut self, topology: &Topology, draft: &mut Draft<'_>) {
        self.0.retain(|id, remembered| {
            let stays = topology.vpcs.contains_key(id);
            if !stays {
                remembered.compiled.iter().for_each(|(eni, compiled)| compiled.withdraw(eni, draft));
            }
            stays
        });
    }
}

impl Remembered {
    fn compile(&mut self, vpc: &Vpc, places: BTreeMap<SubnetId, Arc<Place>>, draft: &mut Draft<'_>) {
        let nat: BTreeSet<_> = vpc.nat_gateways.values().map(|nat| nat.interface.clone()).collect();
        let surroundings_changed =
            self.places != places || self.nat != nat || !self.groups.iter().eq(vpc.groups.keys());
        (self.places, self.nat) = (places, nat);
        self.groups = vpc.groups.keys().cloned().collect();
        for eni in self.changed(vpc, surroundings_changed) {
            if let Some(before) = self.compiled.remove(&eni) {
                before.withdraw(&eni, draft);
                self.count(&before.from.groups, false);
            }
            let Some(from) = vpc.interfaces.get(&eni).and_then(|interface| self.inputs(vpc, &eni, interface))
            else {
                continue;
            };
            let parts = from.parts(&eni);
            let namespaces = parts.iter().map(|(netns, _)| netns.clone()).collect();
            let key: Arc<str> = eni.as_str().into();
            for (netns, part) in parts {
                draft.put(&netns, key.clone(), part.into());
            }
            self.count(&from.groups, true);
            self.compiled.insert(eni, Compiled { from, namespaces });
        }
        self.said = vpc.interfaces.clone();
    }

    /// The interfaces whose parts are not what they were, those that are gone among them. Most are shared with
    /// what was said last time, and are not looked at unless what surrounds them has changed.
    fn changed(&self, vpc: &Vpc, surroundings_changed: bool) -> Vec<EniId> {
        let said = vpc.interfaces.changes_since(&self.said, Arc::eq).map(|(eni, ..)| eni);
        let mut changed: BTreeSet<&EniId> = said.collect();
        if surroundings_changed {
            let differs = |(eni, interface): &(&EniId, &Arc<Interface>)| {
                self.compiled.get(eni).map(|compiled| &compiled.from)
                    != self.inputs(vpc, eni, interface).as_ref()
            };
            changed.extend(vpc.interfaces.iter().filter(differs).map(|(eni, _)| eni));
        }
        changed.into_iter().cloned().collect()
    }

    /// What an interface's parts are to be made from; nothing where it leads nowhere.
    fn inputs(&self, vpc: &Vpc, eni: &EniId, interface: &Arc<Interface>) -> Option<Inputs> {
        interface.attachment.as_ref()?;
        Some(Inputs {
            interface: Arc::clone(interface),
            place: Arc::clone(self.places.get(&interface.subnet)?),
            groups: known(vpc, &interface.guard).cloned().collect(),
            is_nat_gateway: self.nat.contains(eni),
        })
    }

    fn count(&mut self, groups: &[GroupId], comes: bool) {
        if comes {
            *self.combinations.entry(groups.to_vec()).or_default() += 1;
        } else if let Some(count) = self.combinations.get_mut(groups) {
            *count -= 1;
            if *count == 0 {
                self.combinations.remove(groups);
            }
        }
    }
}

/// The VPC's subnets.
fn places(
    id: &VpcId,
    vpc: &Vpc,
    topology: &Topology,
    marks: &BTreeMap<&SubnetId, u32>,
) -> BTreeMap<SubnetId, Arc<Place>> {
    let of = |(subnet_id, subnet): (&SubnetId, &Arc<Subnet>)| {
        let public = leads_to_internet(vpc, &subnet.route_table);
        let place = Place {
            router: vpc.netns.clone(),
            subnet: subnet_id.clone(),
            cidr: v4(&subnet.cidr)?,
            gateway: subnet.gateway()?,
            mark: *marks.get(subnet_id)?,
            internet: public.then(|| (topology.internet.netns.clone(), vpc_link(id))),
        };
        Some((subnet_id.clone(), Arc::new(place)))
    };
    vpc.subnets.iter().filter_map(of).collect()
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
    fn parts(&self, eni: &EniId) -> Vec<(NetnsName, Part)> {
        let Some(attachment) = &self.interface.attachment else { return Vec::new() };
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
        let to_mark = (KeyType::IfName, ValueType::Mark);
        let mark = || Value::Mark(self.place.mark);
        let owned = self.private().map(|ip| (Element::IfNameAddr(link.to_owned(), IpAddr::V4(ip)), mark()));
        table.map(names::OWNS, (KeyType::IfNameIpv4Addr, ValueType::Mark), owned);
        if self.is_nat_gateway || !self.interface.source_dest_check {
            table.set(names::UNCHECKED, KeyType::IfName, [this()]);
            table.map(names::FORWARDERS, to_mark, [(this(), mark())]);
            table.set(self.place.subnet.as_str(), KeyType::IfName, [this()]);
        }
        table.map(names::SUBNETS, to_mark, [(this(), mark())]);
        let guard = match self.interface.guard {
            Guard::Groups(_) => guard(&self.groups),
            Guard::Ungrouped => Some(names::NOBODY.to_owned()),
        };
        if let Some(guard) = guard {
            guarded(table, link, &guard);
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
