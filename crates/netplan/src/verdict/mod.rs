//! `verdict(topology, packet)`: what becomes of a packet, and who refused it.
//!
//! The rules of AWS's guides as a plain walk from hop to hop. It serves people who ask why a packet does
//! not arrive, and it is what the compiled plan is held against. Never here: anything about how the
//! kernel does it; the compiler and this share the topology and nothing else.

mod connections;
mod facts;
mod judges;
mod packet;
mod refusal;

use std::net::IpAddr;

pub use connections::Connections;
use connections::{Flow, Keeper, Known};
use facts::{Side, destination_check, holds, not_carried, private_of, public_of, source_check, subnet_of};
pub use packet::{Origin, Packet, Payload};
pub use refusal::{Direction, Refusal};

use crate::ids::{EniId, NatGatewayId, PeeringId, VpcId};
use crate::topology::{Interface, METADATA, RESOLVER, Target, Topology, Vpc};

/// What becomes of a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A guest gets it.
    Delivered {
        /// The interface it comes in by.
        to: EniId,
        /// The source address that the guest sees.
        source: IpAddr,
        /// The destination address that the guest sees.
        destination: IpAddr,
        /// The payload that the guest sees.
        payload: Payload,
    },
    /// A service in the VPC's router gets it.
    Served {
        /// The VPC.
        vpc: VpcId,
        /// The service.
        service: Service,
    },
    /// It is out in the internet.
    ToInternet {
        /// The source address that is seen there.
        source: IpAddr,
        /// The payload that is seen there.
        payload: Payload,
    },
    /// It does not arrive.
    Refused(Refusal),
}

/// What answers inside a VPC's router.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// The Amazon-provided DNS, port 53.
    Resolver,
    /// The instance metadata service, port 80.
    Metadata,
}

/// What becomes of a packet, given the connections that are known; those that it opens or answers are
/// remembered there. With empty connections it is judged as the first of its kind.
pub fn verdict(topology: &Topology, packet: &Packet, connections: &mut Connections) -> Verdict {
    let flow = Flow { source: packet.source, destination: packet.destination, payload: packet.payload };
    let mut walk = Walk { topology, connections, hops: 0 };
    let outcome = match &packet.from {
        Origin::Interface(eni) => walk.sent_by_guest(eni, flow),
        Origin::Internet => walk.sent_from_outside(flow),
    };
    outcome.unwrap_or_else(Verdict::Refused)
}

/// A packet loses one of its lives at each router; hosts give it 64.
const LIVES: u32 = 64;

type Outcome = Result<Verdict, Refusal>;

struct Walk<'a> {
    topology: &'a Topology,
    connections: &'a mut Connections,
    hops: u32,
}

impl<'a> Walk<'a> {
    fn sent_by_guest(&mut self, eni: &EniId, flow: Flow) -> Outcome {
        let topology = self.topology;
        let found =
            topology.vpcs.iter().find_map(|(id, vpc)| Some((id, vpc, vpc.interfaces.get_key_value(eni)?)));
        let (id, vpc, (eni, interface)) = found.ok_or_else(|| Refusal::NotAttached(eni.clone()))?;
        let attached = interface.attachment.as_ref().ok_or_else(|| Refusal::NotAttached(eni.clone()))?;
        // What a guest sends to itself never leaves it, so nobody judges it.
        let in_guest =
            |other: &Interface| other.attachment.as_ref().is_some_and(|at| at.netns == attached.netns);
        let itself =
            vpc.interfaces.iter().find(|(_, to)| in_guest(to) && holds(to, flow.destination).is_some());
        if let Some((own, _)) = itself {
            return Ok(delivered(own, flow));
        }
        self.through_router(id, vpc, Side::Interface(eni), flow)
    }

    fn sent_from_outside(&mut self, flow: Flow) -> Outcome {
        match self.behind(flow.destination) {
            Some((id, vpc)) => self.through_router(id, vpc, Side::InternetGateway, flow),
            None => Err(Refusal::NotPublic(flow.destination)),
        }
    }

    /// Out of an internet gateway: back into a VPC, where the destination is a public address of one.
    fn out_to_internet(&mut self, flow: Flow) -> Outcome {
        match self.behind(flow.destination) {
            Some((id, vpc)) => self.through_router(id, vpc, Side::InternetGateway, flow),
            None => Ok(Verdict::ToInternet { source: flow.source, payload: flow.payload }),
        }
    }

    fn through_router(&mut self, id: &'a VpcId, vpc: &'a Vpc, from: Side<'a>, came: Flow) -> Outcome {
        self.hops += 1;
        if self.hops > LIVES {
            return Err(Refusal::Loop);
        }
        source_check(id, vpc, from, came)?;
        let keeper = Keeper::Router(id.clone());
        let known = self.connections.recall(&keeper, came);
        let (inside, goes, established) = match known {
            Known::Untracked => return Err(Refusal::Untracked),
            Known::New => {
                let private = (from == Side::InternetGateway).then(|| private_of(vpc, came.destination));
                let destination = private.flatten().unwrap_or(came.destination);
                (Flow { destination, ..came }, None, false)
            }
            Known::Of { becomes, established } => (
                Flow { destination: becomes.destination, ..becomes_inside(came, becomes) },
                Some(becomes),
                established,
            ),
        };
        if let Some(service) = self.at_router(vpc, from, inside)? {
            if goes.is_none() {
                self.connections.remember(keeper, came, inside);
            }
            return Ok(Verdict::Served { vpc: id.clone(), service });
        }
        let to = self.route(id, vpc, from, inside.destination)?;
        destination_check(vpc, to, inside)?;
        let (sender, receiver) = (subnet_of(vpc, from), subnet_of(vpc, to));
        if sender != receiver {
            sender.map_or(Ok(()), |subnet| judges::acl(vpc, subnet, inside, Direction::Egress))?;
            receiver.map_or(Ok(()), |subnet| judges::acl(vpc, subnet, inside, Direction::Ingress))?;
        }
        if !established {
            if let Side::Interface(eni) = from {
                judges::groups(vpc, eni, inside, Direction::Egress)?;
            }
            if let Side::Interface(eni) = to {
                judges::groups(vpc, eni, inside, Direction::Ingress)?;
            }
        }
        let goes = match goes {
            Some(goes) => goes,
            None => {
                let public = (to == Side::InternetGateway).then(|| public_of(vpc, inside.source)).flatten();
                let wanted = Flow { source: public.unwrap_or(inside.source), ..inside };
                self.connections.remember(keeper, came, wanted)
            }
        };
        match to {
            Side::Interface(eni) => match vpc.nat_gateway_at(eni) {
                Some(nat) => self.through_nat(nat, id, vpc, eni, goes),
                None => Ok(delivered(eni, goes)),
            },
            Side::InternetGateway => self.out_to_internet(goes),
            Side::Peering(peering) => {
                let (other_id, other) =
                    self.other_end(peering, id).ok_or_else(|| Refusal::NotTransitive(id.clone()))?;
                self.through_router(other_id, other, Side::Peering(peering), goes)
            }
        }
    }

    fn through_nat(
        &mut self,
        nat: &NatGatewayId,
        id: &'a VpcId,
        vpc: &'a Vpc,
        eni: &'a EniId,
        came: Flow,
    ) -> Outcome {
        self.hops += 1;
        let refuse = || Refusal::NatGateway(nat.clone());
        let interface = vpc.interfaces.get(eni).ok_or_else(refuse)?;
        let keeper = Keeper::NatGateway(nat.clone());
        let goes = match self.connections.recall(&keeper, came) {
            Known::Of { becomes, .. } => becomes,
            Known::Untracked => return Err(Refusal::Untracked),
            Known::New => {
                let from_inside = vpc.cidrs.iter().any(|cidr| cidr.contains(&came.source));
                let carried = matches!(came.payload.protocol(), 1 | 6 | 17);
                let primary = interface.addresses.first().ok_or_else(refuse)?.private;
                if !from_inside || !carried || holds(interface, came.destination).is_some() {
                    return Err(refuse());
                }
                self.connections.remember(keeper, came, Flow { source: primary, ..came })
            }
        };
        if holds(interface, goes.destination).is_some() {
            return Err(refuse());
        }
        self.through_router(id, vpc, Side::Interface(eni), goes)
    }

    /// What the router itself does with a packet: nothing, unless it is for one of its own addresses.
    fn at_router(&self, vpc: &Vpc, from: Side<'_>, flow: Flow) -> Result<Option<Service>, Refusal> {
        let to = flow.destination;
        let resolver = vpc.dns_support && (to == RESOLVER || vpc.resolver().is_some_and(|ip| to == ip));
        let gateway = vpc.subnets.values().any(|subnet| subnet.gateway().is_some_and(|ip| to == ip));
        if !resolver && !gateway && to != METADATA {
            return Ok(None);
        }
        let inside = matches!(from, Side::Interface(_));
        match flow.payload {
            Payload::Udp { destination: 53, .. } | Payload::Tcp { destination: 53, .. }
                if inside && resolver =>
            {
                Ok(Some(Service::Resolver))
            }
            Payload::Tcp { destination: 80, .. } if inside && to == METADATA => Ok(Some(Service::Metadata)),
            _ => Err(Refusal::Router(to)),
        }
    }

    /// "We use the most specific route that matches the traffic", after `local`.
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html>
    fn route(&self, id: &VpcId, vpc: &'a Vpc, from: Side<'_>, to: IpAddr) -> Result<Side<'a>, Refusal> {
        if not_carried(to) {
            return Err(Refusal::NotCarried(to));
        }
        let holder = |(_, interface): &(&EniId, &std::sync::Arc<Interface>)| {
            interface.attachment.is_some() && holds(interface, to).is_some()
        };
        if let Some((eni, _)) = vpc.interfaces.iter().find(holder) {
            return Ok(Side::Interface(eni));
        }
        if vpc.cidrs.iter().any(|cidr| cidr.contains(&to)) {
            return Err(Refusal::NobodyHolds(id.clone(), to));
        }
        let table_id = match from {
            Side::Interface(_) => {
                subnet_of(vpc, from).and_then(|id| vpc.subnets.get(id)).map(|s| &s.route_table)
            }
            Side::InternetGateway | Side::Peering(_) => None,
        };
        let table_id = table_id.ok_or_else(|| Refusal::NotTransitive(id.clone()))?;
        let routes = vpc.route_tables.get(table_id).into_iter().flat_map(|table| &table.routes);
        let best = routes.filter(|(dest, _)| dest.contains(&to)).max_by_key(|(dest, _)| dest.prefix_len());
        let (dest, target) = best.ok_or_else(|| Refusal::NoRoute(table_id.clone()))?;
        self.target(id, vpc, target).ok_or_else(|| Refusal::Blackhole(table_id.clone(), *dest))
    }

    fn target(&self, id: &VpcId, vpc: &'a Vpc, target: &'a Target) -> Option<Side<'a>> {
        let alive = |eni: &'a EniId| {
            let interface = vpc.interfaces.get(eni)?;
            (interface.attachment.is_some() && !interface.addresses.is_empty())
                .then_some(Side::Interface(eni))
        };
        match target {
            Target::InternetGateway(gateway) => {
                (vpc.internet_gateway.as_ref() == Some(gateway)).then_some(Side::InternetGateway)
            }
            Target::NatGateway(nat) => alive(&vpc.nat_gateways.get(nat)?.interface),
            Target::Interface(eni) => alive(eni),
            Target::Peering(peering) => self.other_end(peering, id).map(|_| Side::Peering(peering)),
            Target::Blackhole => None,
        }
    }

    fn other_end(&self, peering: &PeeringId, near: &VpcId) -> Option<(&'a VpcId, &'a Vpc)> {
        let ends = self.topology.peerings.get(peering)?;
        let other = match near {
            near if *near == ends.requester => &ends.accepter,
            near if *near == ends.accepter => &ends.requester,
            _ => return None,
        };
        self.topology.vpcs.get_key_value(other).map(|(id, vpc)| (id, &**vpc))
    }

    /// The VPC in which a public address stands for a private one.
    fn behind(&self, public: IpAddr) -> Option<(&'a VpcId, &'a Vpc)> {
        let mut vpcs = self.topology.vpcs.iter();
        vpcs.find(|(_, vpc)| private_of(vpc, public).is_some()).map(|(id, vpc)| (id, &**vpc))
    }
}

fn delivered(to: &EniId, flow: Flow) -> Verdict {
    let Flow { source, destination, payload } = flow;
    Verdict::Delivered { to: to.clone(), source, destination, payload }
}

/// A packet of a known connection between the router's two ends: its destination is what it will be, its
/// source still what it was, so that rules see private addresses on both sides.
fn becomes_inside(came: Flow, becomes: Flow) -> Flow {
    Flow { source: came.source, ..becomes }
}
