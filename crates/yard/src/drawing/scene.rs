//! What goes into the picture, and what belongs together: the inventory sorted by region and VPC.
//!
//! What is gone already (terminated, deleted) is not drawn, nor is a region in which nothing but the
//! default VPC is, as the account found it, unless that region was asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use ipnet::Ipv4Net;

use crate::inventory::*;

/// Regions that are drawn at most VPC by VPC; of more, the number is told.
const VPCS: usize = 40;

/// One account's region.
pub struct RegionScene<'a> {
    pub place: &'a Place,
    pub vpcs: Vec<VpcScene<'a>>,
    /// Default VPCs in which nothing lives: told in a line.
    pub quiet: Vec<&'a Vpc>,
    /// How many VPCs there are besides.
    pub folded: usize,
}

/// A VPC and all that stands in it.
pub struct VpcScene<'a> {
    pub vpc: &'a Vpc,
    pub gateway: Option<&'a InternetGateway>,
    pub subnets: Vec<&'a Subnet>,
    pub nats: HashMap<&'a str, Vec<&'a NatGateway>>,
    pub instances: HashMap<&'a str, Vec<&'a Instance>>,
    pub balancers: Vec<&'a Balancer>,
    pub groups: Vec<&'a SecurityGroup>,
    /// The active way out of a subnet, by its route table.
    ways: HashMap<&'a str, &'a str>,
    /// What is seen of instances as targets, by the instance's id or address.
    targets: HashMap<&'a str, Vec<Aim<'a>>>,
}

/// An instance as a target.
#[derive(Clone, Copy)]
pub struct Aim<'a> {
    pub group: &'a TargetGroup,
    pub target: &'a Target,
}

impl<'a> VpcScene<'a> {
    /// The instance as a target of any group.
    pub fn aims(&self, instance: &Instance) -> Vec<Aim<'a>> {
        let address = instance.private_ip.map(|ip| ip.to_string()).unwrap_or_default();
        let by = |key: &str| self.targets.get(key).map(Vec::as_slice).unwrap_or_default();
        by(&instance.id).iter().chain(by(&address)).copied().collect()
    }

    /// The id of what the subnet's way out leads through, while that is there.
    pub fn way_out(&self, subnet: &Subnet) -> Option<&'a str> {
        self.ways.get(subnet.route_table.as_deref()?).copied()
    }
}

/// Sorts the inventory into what is drawn, in the order of account and region.
pub fn scenes<'a>(inventory: &'a Inventory, region: Option<&str>) -> Vec<RegionScene<'a>> {
    let by_vpc = ByVpc::of(inventory);
    let mut regions: BTreeMap<(&str, &str), Vec<&Vpc>> = BTreeMap::new();
    for vpc in inventory.vpcs.iter().filter(|vpc| region.is_none_or(|name| vpc.place.region == name)) {
        regions.entry((&vpc.place.account, &vpc.place.region)).or_default().push(vpc);
    }
    let regions = regions.into_values().filter_map(|mut vpcs| {
        let place = &vpcs.first()?.place;
        vpcs.sort_by_key(|vpc| (vpc.default, &vpc.id));
        let (mut quiet, mut drawn): (Vec<&Vpc>, Vec<&Vpc>) =
            vpcs.into_iter().partition(|vpc| vpc.default && by_vpc.is_quiet(vpc));
        if drawn.is_empty() {
            region?;
            std::mem::swap(&mut quiet, &mut drawn);
        }
        let folded = drawn.len().saturating_sub(VPCS);
        drawn.truncate(VPCS);
        let vpcs = drawn.into_iter().map(|vpc| by_vpc.scene(vpc)).collect();
        Some(RegionScene { place, vpcs, quiet, folded })
    });
    regions.collect()
}

/// Everything by the VPC that it stands in.
struct ByVpc<'a> {
    gateways: HashMap<&'a str, &'a InternetGateway>,
    subnets: HashMap<&'a str, Vec<&'a Subnet>>,
    nats: HashMap<&'a str, Vec<&'a NatGateway>>,
    instances: HashMap<&'a str, Vec<&'a Instance>>,
    balancers: HashMap<&'a str, Vec<&'a Balancer>>,
    target_groups: HashMap<&'a str, Vec<&'a TargetGroup>>,
    groups: HashMap<&'a str, Vec<&'a SecurityGroup>>,
    tables: HashMap<&'a str, Vec<&'a RouteTable>>,
}

impl<'a> ByVpc<'a> {
    fn of(inventory: &'a Inventory) -> ByVpc<'a> {
        let nats = inventory.nat_gateways.iter().filter(|nat| nat.state != "deleted");
        let instances = inventory.instances.iter().filter(|instance| instance.state != "terminated");
        let gateways = inventory.internet_gateways.iter();
        ByVpc {
            gateways: gateways.filter_map(|gateway| Some((gateway.vpc.as_deref()?, gateway))).collect(),
            subnets: by(&inventory.subnets, |subnet| &subnet.vpc),
            nats: by(nats, |nat| &nat.vpc),
            instances: by(instances, |instance| &instance.vpc),
            balancers: by(&inventory.balancers, |balancer| &balancer.vpc),
            target_groups: by(&inventory.target_groups, |group| &group.vpc),
            groups: by(&inventory.security_groups, |group| &group.vpc),
            tables: by(&inventory.route_tables, |table| &table.vpc),
        }
    }

    /// Whether nothing lives in it and it has the subnets that every default VPC has.
    fn is_quiet(&self, vpc: &Vpc) -> bool {
        let id = vpc.id.as_str();
        !self.instances.contains_key(id)
            && !self.nats.contains_key(id)
            && !self.balancers.contains_key(id)
            && self.subnets.get(id).is_none_or(|subnets| subnets.iter().all(|subnet| subnet.default))
    }

    fn scene(&self, vpc: &'a Vpc) -> VpcScene<'a> {
        let id = vpc.id.as_str();
        let mut subnets = all(&self.subnets, id);
        subnets.sort_by_key(|subnet| (&subnet.zone, subnet.kind as u8, order(&subnet.cidr), &subnet.id));
        // A subnet that was told twice is drawn once.
        let mut told = HashSet::new();
        subnets.retain(|subnet| told.insert(&subnet.id));
        let mut instances = all(&self.instances, id);
        instances.sort_by_key(|instance| (&instance.name, &instance.id));
        let mut targets: HashMap<&str, Vec<Aim>> = HashMap::new();
        for group in all(&self.target_groups, id) {
            for target in &group.targets {
                targets.entry(&target.id).or_default().push(Aim { group, target });
            }
        }
        VpcScene {
            vpc,
            gateway: self.gateways.get(id).copied(),
            subnets,
            nats: by(all(&self.nats, id), |nat| &nat.subnet),
            instances: by(instances, |instance| &instance.subnet),
            balancers: all(&self.balancers, id),
            groups: all(&self.groups, id),
            ways: all(&self.tables, id)
                .into_iter()
                .filter_map(|table| Some((&*table.id, way(table)?)))
                .collect(),
            targets,
        }
    }
}

/// What a table's default route leads through, if that is there.
fn way(table: &RouteTable) -> Option<&str> {
    let out = table.routes.iter().find(|route| route.destination == "0.0.0.0/0" && route.active);
    out.map(|route| route.target.as_str())
}

/// The order of ranges: that of their addresses.
fn order(cidr: &str) -> (Option<Ipv4Net>, &str) {
    (cidr.parse().ok(), cidr)
}

fn by<'a, T>(
    things: impl IntoIterator<Item = &'a T>,
    key: fn(&T) -> &String,
) -> HashMap<&'a str, Vec<&'a T>> {
    let mut sorted: HashMap<&str, Vec<&T>> = HashMap::new();
    for thing in things {
        sorted.entry(key(thing)).or_default().push(thing);
    }
    sorted
}

fn all<'a, T>(sorted: &HashMap<&'a str, Vec<&'a T>>, key: &str) -> Vec<&'a T> {
    sorted.get(key).cloned().unwrap_or_default()
}

/// The zones of the subnets, in order.
pub fn zones<'a>(subnets: &[&'a Subnet]) -> Vec<&'a str> {
    let zones: BTreeSet<&str> = subnets.iter().map(|subnet| subnet.zone.as_str()).collect();
    zones.into_iter().collect()
}
