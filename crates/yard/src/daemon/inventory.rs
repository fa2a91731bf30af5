//! Takes the inventory: one consistent look at all accounts and regions.
//!
//! Each table of a region is listed once and joined in memory, so that ten thousand resources cost
//! milliseconds. Nothing here changes anything or asks the machine: what is seen is what the
//! reconcilers wrote.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use anyhow::{Context, Result};
use model::compute;
use model::elb::{self, Action, TargetHealth};
use model::network::{self, Associated, NetworkInterface, RouteDestination, RouteTarget};
use model::security::{self, Peer};
use model::{InstanceId, NetworkAclId, SecurityGroupId, SubnetId, Tags, VpcId};
use serde_json::Value;
use store::{Read, Record, Scope, Snapshot, Store};

use crate::inventory::*;

/// What there is now. `about` is what the daemon says of itself.
pub fn take(store: &Store, about: &Value) -> Result<Inventory> {
    let endpoint = about["endpoint"].as_str().unwrap_or_default().to_owned();
    let internet = serde_json::from_value(about["internet"].clone()).context("reading of the internet")?;
    let mut inventory = Inventory { endpoint, internet, ..Inventory::default() };
    store.read(|tx| {
        for scope in scopes(tx) {
            Region::of(tx, &scope).tell(&mut inventory);
        }
    })?;
    Ok(inventory)
}

/// Every account's region in which there is something to tell of: whatever else there is stands in a VPC,
/// but for gateways that are attached to none.
fn scopes(tx: &Snapshot) -> BTreeSet<Scope> {
    tx.scopes::<network::Vpc>().into_iter().chain(tx.scopes::<network::InternetGateway>()).collect()
}

/// What one account has in one region: its records, and what joins them.
struct Region<'a> {
    tx: &'a Snapshot,
    scope: &'a Scope,
    place: Place,
    /// Route tables by the subnet that they were given to.
    own_table: HashMap<SubnetId, Arc<network::RouteTable>>,
    /// Main route tables by VPC.
    main_table: HashMap<VpcId, Arc<network::RouteTable>>,
    /// The ids of gateways, interfaces and instances that a route can lead through now.
    live: HashSet<String>,
    /// Interfaces by instance, the primary one first.
    interfaces: HashMap<InstanceId, Vec<Arc<NetworkInterface>>>,
}

impl<'a> Region<'a> {
    fn of(tx: &'a Snapshot, scope: &'a Scope) -> Region<'a> {
        let place = Place { account: scope.account.to_string(), region: scope.region.to_string() };
        let (mut own_table, mut main_table) = (HashMap::new(), HashMap::new());
        for table in tx.list::<network::RouteTable>(scope) {
            for association in &table.associations {
                match &association.of {
                    Associated::Main => drop(main_table.insert(table.vpc_id.clone(), table.clone())),
                    Associated::Subnet(subnet) => drop(own_table.insert(subnet.clone(), table.clone())),
                    Associated::Gateway(_) => {}
                }
            }
        }
        let mut live = HashSet::new();
        let gateways = tx.list::<network::InternetGateway>(scope);
        live.extend(gateways.iter().filter(|g| g.vpc_id.is_some()).map(|g| g.id.to_string()));
        let nats = tx.list::<network::NatGateway>(scope);
        live.extend(nats.iter().filter(|n| n.state.is_live()).map(|n| n.id.to_string()));
        let mut interfaces: HashMap<InstanceId, Vec<Arc<NetworkInterface>>> = HashMap::new();
        for interface in tx.list::<NetworkInterface>(scope) {
            live.insert(interface.id.to_string());
            if let Some(attachment) = &interface.attachment {
                interfaces.entry(attachment.instance_id.clone()).or_default().push(interface);
            }
        }
        for of_instance in interfaces.values_mut() {
            of_instance.sort_by_key(|i| i.attachment.as_ref().map(|a| a.device_index));
        }
        Region { tx, scope, place, own_table, main_table, live, interfaces }
    }

    fn tell(&self, to: &mut Inventory) {
        to.vpcs.extend(self.list(Self::vpc));
        to.subnets.extend(self.list(Self::subnet));
        to.instances.extend(self.list(Self::instance));
        to.nat_gateways.extend(self.list(Self::nat_gateway));
        to.internet_gateways.extend(self.list(Self::internet_gateway));
        to.security_groups.extend(self.list(Self::security_group));
        to.route_tables.extend(self.list(Self::route_table));
        to.network_acls.extend(self.network_acls());
        to.balancers.extend(self.balancers(&to.endpoint));
        to.target_groups.extend(self.target_groups());
    }

    /// Each record of a table, told by `told`.
    fn list<T: Record, U>(&self, told: fn(&Self, &T) -> U) -> impl Iterator<Item = U> {
        self.tx.list::<T>(self.scope).into_iter().map(move |record| told(self, &record))
    }

    fn vpc(&self, vpc: &network::Vpc) -> Vpc {
        Vpc {
            id: vpc.id.to_string(),
            place: self.place.clone(),
            cidr: vpc.cidr().map(|cidr| cidr.to_string()).unwrap_or_default(),
            more_cidrs: vpc.cidrs.iter().skip(1).map(|range| range.cidr.to_string()).collect(),
            name: name(&vpc.tags),
            default: vpc.is_default,
        }
    }

    fn subnet(&self, subnet: &network::Subnet) -> Subnet {
        let table = self.own_table.get(&subnet.id).or_else(|| self.main_table.get(&subnet.vpc_id));
        Subnet {
            id: subnet.id.to_string(),
            place: self.place.clone(),
            vpc: subnet.vpc_id.to_string(),
            cidr: subnet.cidr.to_string(),
            zone: subnet.zone.clone(),
            name: name(&subnet.tags),
            kind: table.map_or(SubnetKind::Isolated, |table| self.kind(table)),
            route_table: table.map(|table| table.id.to_string()),
            network_acl: subnet.acl.acl_id.to_string(),
            default: subnet.default_for_az,
        }
    }

    /// What a route table makes of its subnets. Routes that lead nowhere make nothing of them.
    fn kind(&self, table: &network::RouteTable) -> SubnetKind {
        let leads_out = |route: &&network::Route| match &route.destination {
            RouteDestination::Cidr(cidr) => cidr.prefix_len() == 0,
            RouteDestination::Cidr6(cidr) => cidr.prefix_len() == 0,
            RouteDestination::PrefixList(_) => false,
        };
        let ways = table.routes.iter().filter(leads_out).map(|route| &route.target);
        let of_way = |way: &RouteTarget| match way {
            way if !self.live.contains(through(way)) => SubnetKind::Isolated,
            RouteTarget::InternetGateway(_) => SubnetKind::Public,
            _ => SubnetKind::Private,
        };
        let rank = |kind: &SubnetKind| *kind as u8;
        ways.map(of_way).min_by_key(rank).unwrap_or(SubnetKind::Isolated)
    }

    fn instance(&self, instance: &compute::Instance) -> Instance {
        let interfaces = self.interfaces.get(&instance.id).map(Vec::as_slice).unwrap_or_default();
        let address = interfaces.first().and_then(|primary| primary.private_ips.first());
        let groups: BTreeSet<&SecurityGroupId> = interfaces.iter().flat_map(|i| &i.groups).collect();
        Instance {
            id: instance.id.to_string(),
            place: self.place.clone(),
            state: instance.state.as_str().to_owned(),
            reason: instance.state_reason.as_ref().map(|(_, sentence)| sentence.clone()),
            instance_type: instance.instance_type.clone(),
            zone: instance.zone.clone(),
            private_ip: address.map(|ip| ip.address),
            public_ip: address.and_then(|ip| ip.public.as_ref()).map(|public| public.address),
            name: name(&instance.tags),
            vpc: instance.vpc_id.to_string(),
            subnet: instance.subnet_id.to_string(),
            groups: groups.into_iter().map(|group| group.to_string()).collect(),
            image: instance.image_id.to_string(),
            launched: instance.launched.to_string(),
        }
    }

    fn nat_gateway(&self, nat: &network::NatGateway) -> NatGateway {
        NatGateway {
            id: nat.id.to_string(),
            place: self.place.clone(),
            state: nat.state.as_str().to_owned(),
            reason: nat.failure.as_ref().map(|(_, sentence)| sentence.clone()),
            subnet: nat.subnet_id.to_string(),
            private_ip: nat.private_ip,
            public_ip: nat.public_ip,
            name: name(&nat.tags),
            vpc: nat.vpc_id.to_string(),
        }
    }

    fn internet_gateway(&self, gateway: &network::InternetGateway) -> InternetGateway {
        InternetGateway {
            id: gateway.id.to_string(),
            place: self.place.clone(),
            name: name(&gateway.tags),
            vpc: gateway.vpc_id.as_ref().map(|vpc| vpc.to_string()),
        }
    }

    fn security_group(&self, group: &security::SecurityGroup) -> SecurityGroup {
        let side = |egress| group.rules.iter().filter(move |rule| rule.egress == egress).map(permission);
        SecurityGroup {
            id: group.id.to_string(),
            place: self.place.clone(),
            vpc: group.vpc_id.to_string(),
            name: group.name.clone(),
            ingress: side(false).collect(),
            egress: side(true).collect(),
        }
    }

    fn route_table(&self, table: &network::RouteTable) -> RouteTable {
        let subnet = |association: &network::RouteTableAssociation| match &association.of {
            Associated::Subnet(subnet) => Some(subnet.to_string()),
            Associated::Main | Associated::Gateway(_) => None,
        };
        let route = |route: &network::Route| Route {
            destination: match &route.destination {
                RouteDestination::Cidr(cidr) => cidr.to_string(),
                RouteDestination::Cidr6(cidr) => cidr.to_string(),
                RouteDestination::PrefixList(list) => list.to_string(),
            },
            target: through(&route.target).to_owned(),
            active: self.live.contains(through(&route.target)),
        };
        RouteTable {
            id: table.id.to_string(),
            place: self.place.clone(),
            name: name(&table.tags),
            vpc: table.vpc_id.to_string(),
            main: table.is_main(),
            subnets: table.associations.iter().filter_map(subnet).collect(),
            routes: table.routes.iter().map(route).collect(),
        }
    }

    fn network_acls(&self) -> impl Iterator<Item = NetworkAcl> {
        let mut guarded: HashMap<NetworkAclId, Vec<String>> = HashMap::new();
        for subnet in self.tx.list::<network::Subnet>(self.scope) {
            guarded.entry(subnet.acl.acl_id.clone()).or_default().push(subnet.id.to_string());
        }
        self.tx.list::<security::NetworkAcl>(self.scope).into_iter().map(move |acl| NetworkAcl {
            id: acl.id.to_string(),
            place: self.place.clone(),
            name: name(&acl.tags),
            vpc: acl.vpc_id.to_string(),
            default: acl.is_default,
            subnets: guarded.remove(&acl.id).unwrap_or_default(),
        })
    }

    fn balancers(&self, endpoint: &str) -> Vec<Balancer> {
        let mut ways: HashMap<String, Vec<String>> = HashMap::new();
        for rule in self.tx.list::<elb::Rule>(self.scope) {
            ways.entry(rule.listener_arn.clone()).or_default().extend(forwarded(&rule.actions));
        }
        let mut listeners: HashMap<String, Vec<Listener>> = HashMap::new();
        for listener in self.tx.list::<elb::Listener>(self.scope) {
            let mut target_groups: Vec<String> = forwarded(&listener.default_actions).collect();
            target_groups.extend(ways.remove(&listener.arn).unwrap_or_default());
            target_groups.sort();
            target_groups.dedup();
            let told = Listener { port: listener.port, protocol: listener.protocol.clone(), target_groups };
            listeners.entry(listener.load_balancer_arn.clone()).or_default().push(told);
        }
        let balancers = self.tx.list::<elb::LoadBalancer>(self.scope);
        let told = balancers.iter().filter(|balancer| !balancer.deleting).map(|balancer| {
            let mut listeners = listeners.remove(&balancer.arn).unwrap_or_default();
            listeners.sort_by_key(|listener| listener.port);
            self.balancer(balancer, listeners, endpoint)
        });
        told.collect()
    }

    fn balancer(&self, balancer: &elb::LoadBalancer, listeners: Vec<Listener>, endpoint: &str) -> Balancer {
        let node = |node: &elb::BalancerNode| Node {
            subnet: node.subnet_id.to_string(),
            private_ip: node.private_ip,
            public_ip: node.public_ip,
        };
        // Its own port may be taken or forbidden on the host: the front door's carries it always.
        let port = endpoint.rsplit(':').next().unwrap_or_default();
        // Where both are spoken, the one in the clear mostly leads to the other.
        let is_secure = listeners.iter().any(|listener| listener.protocol == "HTTPS");
        let scheme = if is_secure { "https" } else { "http" };
        let (name, vpc) = (&balancer.dns_name, &balancer.vpc_id);
        Balancer {
            name: balancer.name.clone(),
            place: self.place.clone(),
            state: balancer.state.as_str().to_owned(),
            reason: balancer.state_reason.clone(),
            url: match balancer.internet_facing {
                true => format!("{scheme}://{name}:{port}/"),
                false => format!("{scheme}://{name}/ (internal: only from {vpc})"),
            },
            arn: balancer.arn.clone(),
            dns_name: balancer.dns_name.clone(),
            internet_facing: balancer.internet_facing,
            vpc: balancer.vpc_id.to_string(),
            groups: balancer.groups.iter().map(|group| group.to_string()).collect(),
            nodes: balancer.nodes.iter().map(node).collect(),
            listeners,
        }
    }

    fn target_groups(&self) -> impl Iterator<Item = TargetGroup> {
        let healths = self.tx.list::<TargetHealth>(self.scope).into_iter();
        let seen: HashMap<(String, String, u16), Arc<TargetHealth>> =
            healths.map(|h| ((h.target_group_arn.clone(), h.target_id.clone(), h.port), h)).collect();
        self.tx.list::<elb::TargetGroup>(self.scope).into_iter().map(move |group| {
            let told = |target: &elb::Target| {
                let health = seen.get(&(group.arn.clone(), target.id.clone(), target.port));
                // What nobody has looked at yet is in its first state.
                let first = if target.draining_since.is_some() { "draining" } else { "initial" };
                Target {
                    id: target.id.clone(),
                    port: target.port,
                    state: health.map_or(first, |health| &health.state).to_owned(),
                    reason: health.and_then(|health| health.description.clone()),
                }
            };
            let targets: Vec<Target> = group.targets.iter().map(told).collect();
            TargetGroup {
                name: group.name.clone(),
                place: self.place.clone(),
                protocol: group.protocol.clone(),
                port: group.port,
                health: health(&targets),
                arn: group.arn.clone(),
                vpc: group.vpc_id.to_string(),
                targets,
            }
        })
    }
}

fn name(tags: &Tags) -> Option<String> {
    tags.get("Name").filter(|name| !name.is_empty()).cloned()
}

/// The id of what a route leads through.
fn through(target: &RouteTarget) -> &str {
    match target {
        RouteTarget::InternetGateway(id) => id,
        RouteTarget::NatGateway(id) => id,
        RouteTarget::NetworkInterface(id) | RouteTarget::Instance(_, id) => id,
    }
}

/// The ARNs of the target groups that the actions forward to.
fn forwarded(actions: &[Action]) -> impl Iterator<Item = String> {
    let groups = actions.iter().flat_map(|action| match action {
        Action::Forward { groups, .. } => groups.as_slice(),
        Action::Redirect { .. } | Action::FixedResponse { .. } => &[],
    });
    groups.map(|(arn, _)| arn.clone())
}

/// `2/3 healthy`; those on their way out do not count.
fn health(targets: &[Target]) -> String {
    let staying = targets.iter().filter(|target| target.state != "draining").count();
    let healthy = targets.iter().filter(|target| target.state == "healthy").count();
    if staying == 0 { "no targets".to_owned() } else { format!("{healthy}/{staying} healthy") }
}

fn permission(rule: &security::SecurityGroupRule) -> Permission {
    Permission {
        traffic: traffic(&rule.traffic),
        peer: match &rule.peer {
            Peer::Cidr(cidr) => cidr.to_string(),
            Peer::Cidr6(cidr) => cidr.to_string(),
            Peer::Group(group) => group.to_string(),
            Peer::PrefixList(list) => list.to_string(),
        },
    }
}

fn traffic(traffic: &security::Traffic) -> String {
    let protocol = match &*traffic.protocol {
        "-1" => return "all".to_owned(),
        "icmp" | "icmpv6" => return traffic.protocol.clone(),
        "tcp" | "udp" => traffic.protocol.clone(),
        number => return format!("protocol {number}"),
    };
    match (traffic.from_port, traffic.to_port) {
        (None | Some(-1), _) | (Some(0), Some(65535)) => protocol,
        (Some(from), Some(to)) if from != to => format!("{protocol} {from}-{to}"),
        (Some(port), _) => format!("{protocol} {port}"),
    }
}

#[cfg(test)]
mod tests;
