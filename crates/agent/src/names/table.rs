//! Which names a name server knows: what the records say, as a table that can be compared with the one in
//! use and made into what `dns` serves. Names that spell an address are computed and cost nothing.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use dns::{Data, Fqdn, Names, TTL};
use ipnet::Ipv4Net;
use model::VpcId;
use model::elb::LoadBalancer;
use model::network::{NetworkInterface, Subnet, Vpc};
use model::region::REGIONS;
use store::{Read, Scope, Snapshot};

use crate::hostnames::{PRIVATE, PUBLIC, private_domain, private_label, public_domain, public_name};
use crate::site::Site;

/// The names that everybody knows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct World {
    server: Ipv4Addr,
    hosts: BTreeMap<String, Ipv4Addr>,
    /// Load balancers' nodes: public addresses of those that face the internet, private ones of the others.
    balancers: BTreeMap<String, Vec<Ipv4Addr>>,
    public_range: Ipv4Net,
    isolated: bool,
}

/// What one name server knows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    world: Arc<World>,
    vpc: Option<Inside>,
}

/// What is known in one VPC only.
#[derive(Debug, PartialEq, Eq)]
struct Inside {
    region: String,
    cidrs: Vec<Ipv4Net>,
    /// Whether public names stand for private addresses here (`enableDnsHostnames`).
    hostnames: bool,
    /// Public addresses of this VPC's interfaces, and the private ones behind them.
    private_of: Arc<BTreeMap<Ipv4Addr, Ipv4Addr>>,
    /// Instances that are named by their ids, where their subnet wants it.
    by_id: BTreeMap<String, Ipv4Addr>,
}

/// The zone of the internet's hosts.
const TEST: &str = "test";
/// The zone of names on this machine, which are nobody else's to answer (RFC 6761).
const LOCALHOST: &str = "localhost";

/// A balancer's name as AWS would give it. curl and browsers send `*.localhost` to loopback without
/// asking anyone, in an instance too: there this is the name to use.
fn aws_name(name: &str) -> Option<String> {
    Some(format!("{}amazonaws.com", name.strip_suffix(LOCALHOST)?))
}

impl World {
    pub fn look(tx: &Snapshot, site: &Site) -> World {
        let mut balancers: BTreeMap<String, Vec<Ipv4Addr>> = BTreeMap::new();
        for scope in tx.scopes::<LoadBalancer>() {
            for balancer in tx.list::<LoadBalancer>(&scope).iter().filter(|balancer| !balancer.deleting) {
                let nodes = balancer.nodes.iter();
                let addresses = nodes.filter_map(|node| match balancer.internet_facing {
                    true => node.public_ip,
                    false => Some(node.private_ip),
                });
                let addresses: Vec<Ipv4Addr> = addresses.collect();
                if let Some(name) = aws_name(&balancer.dns_name) {
                    balancers.insert(name, addresses.clone());
                }
                balancers.insert(balancer.dns_name.clone(), addresses);
            }
        }
        World {
            server: site.name_server(),
            hosts: site.internet_hosts(),
            balancers,
            public_range: site.public_range,
            isolated: site.isolated,
        }
    }
}

impl Table {
    pub fn of_internet(world: Arc<World>) -> Table {
        Table { world, vpc: None }
    }

    /// `None` when there is no such VPC.
    pub fn of_vpc(tx: &Snapshot, scope: &Scope, id: &VpcId, world: Arc<World>) -> Option<Table> {
        let vpc = tx.get::<Vpc>(scope, id)?;
        let (mut private_of, mut by_id) = (BTreeMap::new(), BTreeMap::new());
        let subnets = tx.find::<Subnet>(scope, "vpc", id);
        let names_by_id = |interface: &NetworkInterface| {
            subnets.iter().any(|s| s.id == interface.subnet_id && s.resource_name_dns_a)
        };
        for interface in tx.find::<NetworkInterface>(scope, "vpc", id) {
            for ip in &interface.private_ips {
                private_of.extend(ip.public.as_ref().map(|public| (public.address, ip.address)));
            }
            if let (Some(attachment), Some(ip)) = (&interface.attachment, interface.primary_ip())
                && attachment.device_index == 0
                && names_by_id(&interface)
            {
                by_id.insert(attachment.instance_id.to_string(), ip);
            }
        }
        let inside = Inside {
            region: scope.region.to_string(),
            cidrs: vpc.cidrs.iter().map(|c| c.cidr).collect(),
            hostnames: vpc.enable_dns_hostnames,
            private_of: Arc::new(private_of),
            by_id,
        };
        Some(Table { world, vpc: Some(inside) })
    }

    /// The table as `dns` serves it.
    pub fn names(&self) -> Names {
        let mut names = Names::new();
        self.add_world(&mut names);
        if let Some(inside) = &self.vpc {
            inside.add(&mut names);
        }
        names
    }

    fn add_world(&self, names: &mut Names) {
        let world = &self.world;
        let server = known("ns.test");
        names.zone(known(TEST), server.clone());
        names.zone(known(LOCALHOST), server.clone());
        names.add(&server, TTL, Data::A(world.server));
        for (name, address) in &world.hosts {
            add(names, name, [*address]);
        }
        for (name, addresses) in &world.balancers {
            add(names, name, addresses.iter().copied());
        }
        let private_of = self.behind();
        for region in REGIONS {
            let domain = known(&public_domain(region.name));
            // Where the real internet is there, it has such names too.
            if world.isolated {
                names.zone(domain.clone(), server.clone());
            }
            let (range, private_of) = (world.public_range, private_of.clone());
            names.pattern(PUBLIC, &domain, move |public| {
                private_of.get(&public).copied().or_else(|| range.contains(&public).then_some(public))
            });
        }
        if let Some(region) = self.vpc.as_ref().map(|vpc| vpc.region.clone()) {
            let name = move |public| public_name(public, &region).parse().ok();
            names.reverse(world.public_range, server, name);
        }
    }

    /// What public addresses stand for, seen from here.
    fn behind(&self) -> Arc<BTreeMap<Ipv4Addr, Ipv4Addr>> {
        let inside = self.vpc.as_ref().filter(|inside| inside.hostnames);
        inside.map(|inside| inside.private_of.clone()).unwrap_or_default()
    }
}

impl Inside {
    fn add(&self, names: &mut Names) {
        let domain = known(&private_domain(&self.region));
        let server = known(&format!("ns.{domain}"));
        names.zone(domain.clone(), server.clone());
        let cidrs = self.cidrs.clone();
        names.pattern(PRIVATE, &domain, move |address| {
            cidrs.iter().any(|cidr| cidr.contains(&address)).then_some(address)
        });
        for (id, address) in &self.by_id {
            add(names, &format!("{id}.{domain}"), [*address]);
        }
        for cidr in &self.cidrs {
            let domain = domain.clone();
            let name = move |address| format!("{}.{domain}", private_label(address)).parse().ok();
            names.reverse(*cidr, server.clone(), name);
        }
    }
}

/// Adds a name from the records; one that is none was refused when it came in.
fn add(names: &mut Names, name: &str, addresses: impl IntoIterator<Item = Ipv4Addr>) {
    if let Ok(name) = name.parse::<Fqdn>() {
        addresses.into_iter().for_each(|address| names.add(&name, TTL, Data::A(address)));
    }
}

/// A name that is one by its making.
fn known(name: &str) -> Fqdn {
    name.parse().expect("made of a region's name and letters, it is a domain name")
}

#[cfg(test)]
mod tests {
    use dns::{Answer, RecordType, Resolve};

    use super::*;

    fn table(vpc: bool) -> Table {
        let public = Ipv4Addr::new(198, 18, 7, 9);
        let world = World {
            server: [198, 18, 0, 53].into(),
            hosts: BTreeMap::from([("one.test".into(), [198, 18, 0, 11].into())]),
            balancers: BTreeMap::from([("web-1.ap-northeast-2.elb.localhost".into(), vec![public])]),
            public_range: "198.18.0.0/15".parse().unwrap(),
            isolated: true,
        };
        let inside = Inside {
            region: "ap-northeast-2".into(),
            cidrs: vec!["172.31.0.0/16".parse().unwrap()],
            hostnames: true,
            private_of: Arc::new(BTreeMap::from([(public, [172, 31, 0, 10].into())])),
            by_id: BTreeMap::from([("i-1".into(), [172, 31, 0, 10].into())]),
        };
        Table { world: Arc::new(world), vpc: vpc.then_some(inside) }
    }

    fn ask(names: &Names, name: &str, kind: RecordType) -> String {
        match names.resolve(name, kind) {
            Answer::Records(records) => match &records[0].data {
                Data::A(address) => address.to_string(),
                Data::Ptr(name) => name.to_string(),
                other => format!("{other:?}"),
            },
            Answer::NoName(_) => "no such name".into(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn each_asker_learns_what_amazons_resolver_tells() {
        let (inside, outside) = (table(true).names(), table(false).names());
        let a = RecordType::A;
        let cases = [
            ("a private name", &inside, "ip-172-31-0-10.ap-northeast-2.compute.internal", a, "172.31.0.10"),
            ("not of this VPC", &inside, "ip-10-0-0-1.ap-northeast-2.compute.internal", a, "no such name"),
            ("a resource's name", &inside, "i-1.ap-northeast-2.compute.internal", a, "172.31.0.10"),
            ("no such resource", &inside, "i-2.ap-northeast-2.compute.internal", a, "no such name"),
            (
                "a public name, from inside",
                &inside,
                "ec2-198-18-7-9.ap-northeast-2.compute.amazonaws.com",
                a,
                "172.31.0.10",
            ),
            (
                "a public name, from outside",
                &outside,
                "ec2-198-18-7-9.ap-northeast-2.compute.amazonaws.com",
                a,
                "198.18.7.9",
            ),
            (
                "nobody's public name",
                &inside,
                "ec2-8-8-8-8.ap-northeast-2.compute.amazonaws.com",
                a,
                "no such name",
            ),
            ("a balancer", &inside, "web-1.ap-northeast-2.elb.localhost", a, "198.18.7.9"),
            ("no balancer", &outside, "web-2.ap-northeast-2.elb.localhost", a, "no such name"),
            ("a host of the internet", &outside, "one.test", a, "198.18.0.11"),
            (
                "an address's name",
                &inside,
                "10.0.31.172.in-addr.arpa",
                RecordType::PTR,
                "ip-172-31-0-10.ap-northeast-2.compute.internal",
            ),
        ];
        for (what, names, name, kind, wanted) in cases {
            assert_eq!(ask(names, name, kind), wanted, "{what}");
        }
    }
}
