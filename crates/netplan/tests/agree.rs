//! The compiled plan and the verdict are two tellings of the same rules. Here random towns are compiled,
//! a walker reads packets through the plan, and both must say the same, connection after connection,
//! while the town changes.

mod common;
mod walker;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use common::*;
use netplan::Compiler;
use netplan::compile;
use netplan::ids::{EniId, GroupId};
use netplan::plan::NetnsName;
use netplan::topology::*;
use netplan::verdict::{Connections, Direction, Origin, Packet, Payload, Refusal, Verdict, verdict};
use proptest::prelude::*;
use walker::{End, Skb, Walker};

/// Numbers that decide; after the last they are all zero, so a shorter list is a simpler case.
struct Choices(std::vec::IntoIter<u32>);

impl Choices {
    fn below(&mut self, n: usize) -> usize {
        self.0.next().unwrap_or(0) as usize % n
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == n - 1
    }
}

const PORTS: [u16; 5] = [80, 22, 3000, 53, 40000];
const RANGES: [&str; 7] = [
    "0.0.0.0/0",
    "10.0.0.0/16",
    "10.0.1.0/24",
    "10.0.2.10/32",
    "10.9.0.0/16",
    "198.18.0.0/15",
    "10.0.0.0/28",
];

fn traffic(choose: &mut Choices) -> Traffic {
    let (a, b) = (choose.of(&PORTS), choose.of(&PORTS));
    match choose.below(7) {
        0 => Traffic::All,
        1 => Traffic::Tcp(a.min(b), a.max(b)),
        2 => TCP,
        3 => Traffic::Udp(a.min(b), a.max(b)),
        4 => Traffic::Icmp(None, None),
        5 => Traffic::Icmp(Some(8), (choose.one_in(2)).then_some(0)),
        _ => Traffic::Protocol(choose.of(&[6, 17, 1, 47])),
    }
}

fn peer(choose: &mut Choices) -> Peer {
    match choose.below(4) {
        0 | 1 => cidr(choose.of(&RANGES)),
        2 => group_peer(choose.of(&["sg-web", "sg-app", "sg-self", "sg-gone"])),
        _ => Peer::PrefixList((choose.of(&["pl-office", "pl-gone"])).into()),
    }
}

fn permissions_of(choose: &mut Choices) -> Vec<GroupRule> {
    (0..choose.below(4)).map(|_| permissions(&[(traffic(choose), peer(choose))]).remove(0)).collect()
}

fn acl_entries(choose: &mut Choices) -> BTreeMap<u16, AclEntry> {
    let open = [(200, Traffic::All, "0.0.0.0/0", true)];
    let mut all = if choose.one_in(4) { BTreeMap::new() } else { entries(&open) };
    for number in 0..choose.below(4) as u16 {
        let allow = choose.one_in(2);
        all.extend(entries(&[(number + 100, traffic(choose), choose.of(&RANGES), allow)]));
    }
    all
}

fn target(choose: &mut Choices) -> Target {
    match choose.below(9) {
        0 | 1 => Target::InternetGateway("igw-a".into()),
        2 | 3 => Target::NatGateway("nat-a".into()),
        4 => Target::Interface((choose.of(&["eni-appliance", "eni-app2", "eni-nat", "eni-stopped"])).into()),
        5 | 6 => Target::Peering("pcx-ab".into()),
        7 => Target::InternetGateway("igw-gone".into()),
        _ => Target::Blackhole,
    }
}

/// Changes one thing in the town.
fn mutate(town: &mut Topology, choose: &mut Choices) {
    let names =
        ["eni-web", "eni-app1", "eni-app1b", "eni-app2", "eni-appliance", "eni-nat", "eni-db", "eni-bare"];
    match choose.below(14) {
        0 | 1 => {
            let id = choose.of(&["sg-web", "sg-app", "sg-db", "sg-self"]);
            let group = Group { ingress: permissions_of(choose), egress: permissions_of(choose) };
            edit(town, "vpc-a", |vpc| drop(vpc.groups.insert(id.into(), group.into())));
        }
        2 | 3 => {
            let id = choose.of(&["acl-open", "acl-db"]);
            let acl = Acl { ingress: acl_entries(choose), egress: acl_entries(choose) };
            edit(town, "vpc-a", |vpc| drop(vpc.acls.insert(id.into(), acl.into())));
        }
        4 | 5 => {
            let id = choose.of(&["rtb-public", "rtb-private", "rtb-db"]);
            let dest =
                choose.of(&["0.0.0.0/0", "10.9.0.0/16", "203.0.113.0/24", "198.18.255.1/32", "10.0.2.0/24"]);
            let route = (net(dest), target(choose));
            edit(town, "vpc-a", |vpc| {
                let table = vpc.route_tables.get_mut(&id.into()).expect("a route table");
                Arc::make_mut(table).routes.extend([route]);
            });
        }
        6 => edit_eni(town, choose.of(&names), |eni| eni.source_dest_check ^= true),
        7 => {
            let public = choose.of(&["198.18.0.70", "198.18.0.71"]);
            let name = choose.of(&names);
            let taken = town.vpcs.values().flat_map(|vpc| vpc.interfaces.values());
            let taken =
                taken.flat_map(|eni| &eni.addresses).any(|address| address.public == Some(ip(public)));
            edit_eni(town, name, |eni| eni.addresses[0].public = (!taken).then(|| ip(public)));
        }
        8 => {
            let groups = ["sg-web", "sg-app", "sg-db", "sg-self", "sg-gone"];
            let guard = match choose.below(5) {
                0 => Guard::Ungrouped,
                n => Guard::Groups((0..n).map(|_| GroupId::from(choose.of(&groups))).collect()),
            };
            edit_eni(town, choose.of(&names), |eni| eni.guard = guard);
        }
        9 => {
            let name = choose.of(&names);
            edit_eni(town, name, |eni| {
                eni.attachment = match eni.attachment.take() {
                    Some(_) => None,
                    None => Some(Attachment { netns: NetnsName(format!("{name}-guest").into()), index: 0 }),
                };
            });
        }
        10 => edit(town, "vpc-a", |vpc| vpc.dns_support ^= true),
        12 => edit(town, "vpc-a", |vpc| {
            if vpc.groups.remove(&"sg-self".into()).is_none() {
                vpc.groups.insert("sg-self".into(), group(&[(Traffic::All, group_peer("sg-self"))], &[]));
            }
        }),
        11 => edit(town, "vpc-a", |vpc| {
            vpc.internet_gateway = match vpc.internet_gateway.take() {
                Some(_) => None,
                None => Some("igw-a".into()),
            };
        }),
        _ => {
            if town.peerings.remove(&"pcx-ab".into()).is_none() {
                let peering = Peering { requester: "vpc-b".into(), accepter: "vpc-a".into() };
                town.peerings.insert("pcx-ab".into(), peering);
            }
        }
    }
}

fn payload_of(choose: &mut Choices) -> Payload {
    let (source, destination) = (choose.of(&[40000, 40001, 800]), choose.of(&PORTS));
    match choose.below(6) {
        0..=2 => Payload::Tcp { source, destination },
        3 => Payload::Udp { source, destination },
        4 => Payload::Icmp { kind: choose.of(&[8, 0, 13, 3]), code: 0, id: 1 },
        _ => Payload::Other(47),
    }
}

/// A packet that begins somewhere.
fn packet(town: &Topology, choose: &mut Choices) -> Packet {
    let enis: Vec<_> = town.vpcs.values().flat_map(|vpc| &vpc.interfaces).collect();
    let private =
        |(_, eni): &(&EniId, &Arc<Interface>)| eni.addresses.iter().map(|a| a.private).collect::<Vec<_>>();
    let public = |(_, eni): &(&EniId, &Arc<Interface>)| {
        eni.addresses.iter().filter_map(|a| a.public).collect::<Vec<_>>()
    };
    let inside: Vec<IpAddr> = enis.iter().flat_map(private).collect();
    let mut outside: Vec<IpAddr> = enis.iter().flat_map(public).collect();
    outside.extend(["198.18.255.1", "198.18.255.53", "198.18.44.4", "203.0.113.7", "192.0.2.7"].map(ip));
    let odd = [
        "10.0.77.7",
        "10.0.1.1",
        "10.0.0.2",
        "169.254.169.254",
        "169.254.169.253",
        "169.254.9.9",
        "224.0.0.1",
    ];
    let destination = match choose.below(8) {
        0..=3 => choose.of(&inside),
        4..=6 => choose.of(&outside),
        _ => ip(choose.of(&odd)),
    };
    let payload = payload_of(choose);
    if choose.one_in(4) {
        let source = ip(choose.of(&["198.18.255.1", "198.18.255.53", "203.0.113.7", "10.0.0.10"]));
        return Packet { from: Origin::Internet, source, destination, payload };
    }
    let (id, eni) = choose.of(&enis);
    let source = if choose.one_in(8) {
        choose.of(&inside)
    } else {
        eni.addresses[choose.below(eni.addresses.len())].private
    };
    Packet { from: Origin::Interface(id.clone()), source, destination, payload }
}

/// The answer to a packet, from wherever it arrived.
fn answer(packet: &Packet, outcome: &Verdict) -> Option<Packet> {
    Some(match outcome {
        Verdict::Delivered { to, source, destination, payload } => Packet {
            from: Origin::Interface(to.clone()),
            source: *destination,
            destination: *source,
            payload: payload.answer()?,
        },
        Verdict::ToInternet { source, payload } => Packet {
            from: Origin::Internet,
            source: packet.destination,
            destination: *source,
            payload: payload.answer()?,
        },
        Verdict::Served { .. } | Verdict::Refused(_) => return None,
    })
}

/// Sends the packet through the plan, from where the topology says that it starts.
fn walk(town: &Topology, walker: &mut Walker, packet: &Packet) -> Option<End> {
    let skb = Skb { source: packet.source, destination: packet.destination, payload: packet.payload };
    match &packet.from {
        Origin::Internet => Some(walker.send_from(&town.internet.netns, skb)),
        Origin::Interface(eni) => {
            let at = attachment(town, eni)?;
            Some(walker.send(&at.netns, &at.device(), skb))
        }
    }
}

fn attachment<'a>(town: &'a Topology, eni: &EniId) -> Option<&'a Attachment> {
    town.vpcs.values().find_map(|vpc| vpc.interfaces.get(eni))?.attachment.as_ref()
}

/// Whether the two say the same.
fn agree(town: &Topology, said: &Verdict, end: Option<&End>) -> bool {
    match (said, end) {
        (
            Verdict::Delivered { to, source, destination, payload },
            Some(End::Guest { netns, device, packet }),
        ) => {
            let seen = Skb { source: *source, destination: *destination, payload: *payload };
            attachment(town, to).is_some_and(|at| at.netns == *netns && at.device() == *device)
                && *packet == seen
        }
        (Verdict::Served { vpc, .. }, Some(End::Local { netns, .. })) => town.vpcs[vpc].netns == *netns,
        (
            Verdict::ToInternet { source, payload },
            Some(End::Local { netns, packet } | End::Lost { netns, packet, .. }),
        ) => *netns == town.internet.netns && packet.source == *source && packet.payload == *payload,
        (Verdict::Refused(Refusal::NotAttached(_)), None) => true,
        (Verdict::Refused(refusal), Some(End::Lost { by, .. })) => {
            // An ACL's own chains are called from a subnet's.
            let at = by.split('/').rfind(|chain| !chain.starts_with("acl-")).unwrap_or_default();
            refused_by(refusal).is_none_or(|all| all.iter().any(|chain| at.ends_with(chain)))
        }
        _ => false,
    }
}

/// The chains that stand for a refusal, or how their names end; none where the kernel may notice at any of
/// several places.
fn refused_by(refusal: &Refusal) -> Option<&'static [&'static str]> {
    Some(match refusal {
        Refusal::Untracked | Refusal::Loop => return None,
        Refusal::NotAttached(_) => &[],
        Refusal::Source(_) | Refusal::Forged(_) => &["sources"],
        Refusal::Router(_) => &["services"],
        Refusal::NobodyHolds(..)
        | Refusal::NotCarried(_)
        | Refusal::NoRoute(_)
        | Refusal::Blackhole(..)
        | Refusal::NotTransitive(_)
        | Refusal::NotPublic(_) => &["route"],
        Refusal::Destination(_) | Refusal::NoPublicAddress(_) => &["owners"],
        Refusal::Acl { direction: Direction::Egress, .. } => &["_leave"],
        Refusal::Acl { direction: Direction::Ingress, .. } => &["_enter"],
        Refusal::Groups { direction: Direction::Egress, .. } => &["egress"],
        Refusal::Groups { direction: Direction::Ingress, .. } => &["ingress"],
        Refusal::NatGateway(_) => &["passing", "itself"],
    })
}

fn run(choices: Vec<u32>) -> Result<(), TestCaseError> {
    let mut choose = Choices(choices.into_iter());
    let mut town = town();
    for _ in 0..choose.below(8) {
        mutate(&mut town, &mut choose);
    }
    let mut compiler = Compiler::default();
    let mut walker = Walker::new(&compiler.compile(&town));
    let mut connections = Connections::default();
    let mut last: Option<(Packet, Verdict)> = None;
    for _ in 0..24 {
        if choose.one_in(8) {
            mutate(&mut town, &mut choose);
            let plan = compiler.compile(&town);
            prop_assert!(plan == compile(&town), "step by step and at once are the same");
            walker.load(&plan);
        }
        let again = last.as_ref().filter(|_| choose.below(3) > 0);
        let next = again.and_then(|(packet, outcome)| match choose.below(4) {
            0 => Some(packet.clone()),
            _ => answer(packet, outcome),
        });
        let packet = next.unwrap_or_else(|| packet(&town, &mut choose));
        let said = verdict(&town, &packet, &mut connections);
        let end = walk(&town, &mut walker, &packet);
        prop_assert!(
            agree(&town, &said, end.as_ref()),
            "{packet:?}\nverdict: {said}\nplan: {end:?}\n{town:#?}"
        );
        last = Some((packet, said));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn plan_and_verdict_agree(choices in prop::collection::vec(any::<u32>(), 0..400)) {
        run(choices)?;
    }
}
