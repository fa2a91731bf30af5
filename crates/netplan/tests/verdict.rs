//! What AWS's guides say about packets, case by case, in the town of `common`.

mod common;

use common::*;
use netplan::ids::EniId;
use netplan::topology::{Attachment, Guard, Target, Topology, Traffic};
use netplan::verdict::{Connections, Origin, Packet, Payload, verdict};

const WEB: &str = "eni-web";
const APP1: &str = "eni-app1";
const APP1B: &str = "eni-app1b";
const APP2: &str = "eni-app2";
const DB: &str = "eni-db";
const OUTSIDE: &str = "198.18.255.1";

/// `tcp 3000`, `udp 53`, `icmp 8/0`, `proto 47`.
fn payload(text: &str) -> Payload {
    let (name, rest) = text.split_once(' ').expect("protocol and port");
    match name {
        "tcp" => Payload::Tcp { source: 40000, destination: rest.parse().expect("a port") },
        "udp" => Payload::Udp { source: 40000, destination: rest.parse().expect("a port") },
        "icmp" => {
            let (kind, code) = rest.split_once('/').expect("type and code");
            Payload::Icmp { kind: kind.parse().expect("a type"), code: code.parse().expect("a code"), id: 7 }
        }
        _ => Payload::Other(rest.parse().expect("a number")),
    }
}

/// From an interface (its primary address, or another one after `@`), or from `internet@ADDRESS`.
fn packet(topology: &Topology, from: &str, to: &str, what: &str) -> Packet {
    let (name, source) = from.split_once('@').map_or((from, None), |(name, source)| (name, Some(ip(source))));
    let primary = || {
        let id = EniId::from(name);
        let mut interfaces = topology.vpcs.values().filter_map(|vpc| vpc.interfaces.get(&id));
        interfaces.next().expect("an interface").addresses[0].private
    };
    let source = source.unwrap_or_else(primary);
    let from = if name == "internet" { Origin::Internet } else { Origin::Interface(name.into()) };
    Packet { from, source, destination: ip(to), payload: payload(what) }
}

/// One packet, nothing known before.
fn check_in(topology: &Topology, words: &str, (from, to, what): (&str, &str, &str), expected: &str) {
    let packet = packet(topology, from, to, what);
    let seen = verdict(topology, &packet, &mut Connections::default()).to_string();
    assert_eq!(seen, expected, "{words}: {from} -> {to} {what}");
}

fn check(cases: &[(&str, (&str, &str, &str), &str)]) {
    let town = town();
    for (words, packet, expected) in cases {
        check_in(&town, words, *packet, expected);
    }
}

const TO_APP1: &str = "delivered to eni-app1, from 10.0.0.10 to 10.0.1.10";
const APP1_REFUSES: &str = "refused: no inbound rule of sg-app (eni-app1) allows it";
const APP2_REFUSES: &str = "refused: no inbound rule of sg-app, sg-self (eni-app2) allows it";

#[test]
fn security_groups() {
    check(&[
        ("a rule that names a group admits its members", (WEB, "10.0.1.10", "tcp 3000"), TO_APP1),
        ("and on that port only", (WEB, "10.0.1.10", "tcp 3001"), APP1_REFUSES),
        ("and that protocol only", (WEB, "10.0.1.10", "udp 3000"), APP1_REFUSES),
        (
            "and on a secondary address too",
            (WEB, "10.0.1.110", "tcp 3000"),
            "delivered to eni-app1, from 10.0.0.10 to 10.0.1.110",
        ),
        (
            "others are not members",
            (DB, "10.0.1.10", "tcp 3000"),
            "refused: no outbound rule of sg-db (eni-db) allows it",
        ),
        (
            "a group does not admit its own members by itself",
            ("eni-app2high", "10.0.1.10", "tcp 3000"),
            APP1_REFUSES,
        ),
        (
            "unless a rule names the group itself",
            (APP1B, "10.0.2.10", "tcp 9999"),
            "delivered to eni-app2, from 10.0.1.11 to 10.0.2.10",
        ),
        ("which speaks for no one else", (APP1, "10.0.2.10", "tcp 9999"), APP2_REFUSES),
        (
            "the rules of several groups are added up",
            (WEB, "10.0.2.10", "tcp 3000"),
            "delivered to eni-app2, from 10.0.0.10 to 10.0.2.10",
        ),
        ("a range's first port", (WEB, "10.0.1.10", "udp 5000"), TO_APP1),
        ("a range's last port", (WEB, "10.0.1.10", "udp 5010"), TO_APP1),
        ("below a range", (WEB, "10.0.1.10", "udp 4999"), APP1_REFUSES),
        ("above a range", (WEB, "10.0.1.10", "udp 5011"), APP1_REFUSES),
        (
            "a protocol by number",
            (APP1B, "10.0.1.10", "proto 47"),
            "delivered to eni-app1, from 10.0.1.11 to 10.0.1.10",
        ),
        ("another protocol's number", (APP1B, "10.0.1.10", "proto 50"), APP1_REFUSES),
        ("a protocol from outside the rule's range", (WEB, "10.0.1.10", "proto 47"), APP1_REFUSES),
        (
            "an ICMP type, any code",
            (APP1, "10.0.0.10", "icmp 8/0"),
            "delivered to eni-web, from 10.0.1.10 to 10.0.0.10",
        ),
        (
            "another ICMP type",
            (APP1, "10.0.0.10", "icmp 13/0"),
            "refused: no inbound rule of sg-web (eni-web) allows it",
        ),
        ("a prefix list admits each of its ranges", (WEB, "10.0.1.10", "tcp 22"), TO_APP1),
        ("and nobody else", ("eni-bare", "10.0.1.10", "tcp 22"), APP1_REFUSES),
        (
            "no egress rule: nothing may be opened",
            (DB, "10.0.0.10", "tcp 5000"),
            "refused: no outbound rule of sg-db (eni-db) allows it",
        ),
        ("two machines of one subnet are judged as well", (APP1B, "10.0.1.10", "tcp 3000"), APP1_REFUSES),
        (
            "what a machine sends to itself is judged by nobody",
            (APP1, "10.0.1.10", "tcp 1"),
            "delivered to eni-app1, from 10.0.1.10 to 10.0.1.10",
        ),
        (
            "nor what it sends to another of its addresses",
            (APP1, "10.0.1.110", "tcp 1"),
            "delivered to eni-app1, from 10.0.1.10 to 10.0.1.110",
        ),
    ]);
}

#[test]
fn network_acls() {
    let at_border = "refused: no inbound rule of acl-db allows it at the border of subnet-db";
    check(&[
        (
            "an entry that allows",
            (APP1, "10.0.3.10", "tcp 5432"),
            "delivered to eni-db, from 10.0.1.10 to 10.0.3.10",
        ),
        (
            "the lowest number decides, whatever a later one says",
            ("eni-app2high", "10.0.3.10", "tcp 5432"),
            "refused: inbound rule 90 of acl-db denies it at the border of subnet-db",
        ),
        ("no entry: the * denies", (APP1, "10.0.3.10", "tcp 5433"), at_border),
        ("no entry for the protocol", (APP1, "10.0.3.10", "udp 5432"), at_border),
        (
            "an ACL that allows does not admit where the group does not",
            (WEB, "10.0.3.10", "tcp 5432"),
            "refused: no inbound rule of sg-db (eni-db) allows it",
        ),
        (
            "what leaves is judged ahead of the sender's group",
            (DB, "10.0.1.10", "tcp 22"),
            "refused: no outbound rule of acl-db allows it at the border of subnet-db",
        ),
        (
            "an ICMP type in an entry",
            (APP1, "10.0.3.10", "icmp 8/0"),
            "delivered to eni-db, from 10.0.1.10 to 10.0.3.10",
        ),
        ("another ICMP type", (APP1, "10.0.3.10", "icmp 13/0"), at_border),
        ("ACLs do not filter the resolver", (DB, "10.0.0.2", "udp 53"), "answered by the resolver of vpc-a"),
        (
            "nor the metadata service",
            (DB, "169.254.169.254", "tcp 80"),
            "answered by the metadata service of vpc-a",
        ),
    ]);
    let mut closed = town();
    edit(&mut closed, "vpc-a", |vpc| drop(vpc.acls.insert("acl-open".into(), Default::default())));
    check_in(
        &closed,
        "inside a subnet no ACL is asked",
        (APP1B, "10.0.1.10", "udp 5000"),
        "delivered to eni-app1, from 10.0.1.11 to 10.0.1.10",
    );
    check_in(
        &closed,
        "between subnets the one that is left is asked first",
        (APP1, "10.0.2.10", "udp 5000"),
        "refused: no outbound rule of acl-open allows it at the border of subnet-app1",
    );
    check_in(
        &closed,
        "what comes from the internet enters a subnet",
        ("internet@198.18.255.1", "198.18.0.10", "tcp 80"),
        "refused: no inbound rule of acl-open allows it at the border of subnet-public",
    );
}

#[test]
fn the_routers_own_services() {
    check(&[
        (
            "the resolver at the VPC's base plus two",
            (APP1, "10.0.0.2", "udp 53"),
            "answered by the resolver of vpc-a",
        ),
        ("over TCP as well", (APP1, "10.0.0.2", "tcp 53"), "answered by the resolver of vpc-a"),
        (
            "and at its link-local address",
            (APP1, "169.254.169.253", "udp 53"),
            "answered by the resolver of vpc-a",
        ),
        ("each VPC has its own", ("eni-b", "10.9.0.2", "udp 53"), "answered by the resolver of vpc-b"),
        (
            "but not at the subnet's plus two",
            (APP1, "10.0.1.2", "udp 53"),
            "refused: nobody holds 10.0.1.2, and addresses inside vpc-a are never looked for outside",
        ),
        (
            "another VPC's resolver answers only its own",
            (APP1, "10.9.0.2", "udp 53"),
            "refused: 10.9.0.2 is the router's own, and nothing answers there",
        ),
        (
            "metadata whatever the groups say",
            (DB, "169.254.169.254", "tcp 80"),
            "answered by the metadata service of vpc-a",
        ),
        (
            "and on no other port",
            (APP1, "169.254.169.254", "tcp 22"),
            "refused: 169.254.169.254 is the router's own, and nothing answers there",
        ),
        (
            "the router does not answer a ping",
            (APP1, "10.0.1.1", "icmp 8/0"),
            "refused: 10.0.1.1 is the router's own, and nothing answers there",
        ),
        (
            "nor a connection",
            (APP1, "10.0.1.1", "tcp 80"),
            "refused: 10.0.1.1 is the router's own, and nothing answers there",
        ),
        (
            "other link-local addresses go nowhere",
            (WEB, "169.254.1.1", "tcp 80"),
            "refused: a VPC does not carry packets to 169.254.1.1",
        ),
        (
            "no multicast",
            (WEB, "224.0.0.251", "udp 5353"),
            "refused: a VPC does not carry packets to 224.0.0.251",
        ),
        (
            "no broadcast",
            (WEB, "255.255.255.255", "udp 67"),
            "refused: a VPC does not carry packets to 255.255.255.255",
        ),
        (
            "no broadcast in a subnet",
            (WEB, "10.0.0.255", "udp 67"),
            "refused: nobody holds 10.0.0.255, and addresses inside vpc-a are never looked for outside",
        ),
    ]);
    let mut mute = town();
    edit(&mut mute, "vpc-a", |vpc| vpc.dns_support = false);
    let expected = "refused: nobody holds 10.0.0.2, and addresses inside vpc-a are never looked for outside";
    check_in(&mute, "without DNS support there is no resolver", (APP1, "10.0.0.2", "udp 53"), expected);
}

#[test]
fn route_tables() {
    let silent = "refused: nobody holds 10.0.77.7, and addresses inside vpc-a are never looked for outside";
    check(&[
        ("local wins over a default route to NAT", (APP1, "10.0.77.7", "tcp 80"), silent),
        ("and over one to the internet gateway", (WEB, "10.0.77.7", "tcp 80"), silent),
        (
            "an interface that is attached to nothing is nobody",
            (WEB, "10.0.2.99", "tcp 80"),
            "refused: nobody holds 10.0.2.99, and addresses inside vpc-a are never looked for outside",
        ),
        ("no route", (DB, OUTSIDE, "tcp 5000"), "refused: rtb-db has no route to it"),
        (
            "a target that is gone",
            (APP1, "192.0.2.7", "tcp 80"),
            "refused: the route to 192.0.2.0/24 in rtb-private is a blackhole: its target is gone",
        ),
        (
            "an appliance gets what is not its own while its check is off",
            (APP1, "203.0.113.7", "tcp 80"),
            "delivered to eni-appliance, from 10.0.1.10 to 203.0.113.7",
        ),
        (
            "the longest prefix wins; with its check on an interface gets only its own",
            (APP1, "203.0.113.200", "tcp 3000"),
            "refused: eni-app2 may receive only for its own addresses while its source/destination check is on",
        ),
        (
            "an interface sends only from its own addresses",
            ("eni-web@10.0.0.99", "10.0.1.10", "tcp 3000"),
            "refused: eni-web may send only from its own addresses while its source/destination check is on",
        ),
        (
            "not even from a neighbour's",
            ("eni-bare@10.0.0.10", "10.0.1.10", "tcp 3000"),
            "refused: eni-bare may send only from its own addresses while its source/destination check is on",
        ),
        (
            "unless its check is off",
            ("eni-appliance@203.0.113.7", "10.0.0.10", "tcp 80"),
            "delivered to eni-web, from 203.0.113.7 to 10.0.0.10",
        ),
        (
            "an interface that is attached to nothing sends nothing",
            ("eni-stopped", "10.0.0.10", "tcp 80"),
            "refused: eni-stopped is not attached to anything",
        ),
    ]);
    let mut gone = town();
    edit(&mut gone, "vpc-a", |vpc| vpc.nat_gateways.clear());
    let expected = "refused: the route to 0.0.0.0/0 in rtb-private is a blackhole: its target is gone";
    check_in(&gone, "a NAT gateway that was deleted", (APP1, OUTSIDE, "tcp 80"), expected);
    let mut detached = town();
    edit(&mut detached, "vpc-a", |vpc| vpc.internet_gateway = None);
    let expected = "refused: the route to 0.0.0.0/0 in rtb-public is a blackhole: its target is gone";
    check_in(&detached, "an internet gateway that was detached", (WEB, OUTSIDE, "tcp 80"), expected);
    let expected =
        "refused: 198.18.0.10 leads to no interface in a subnet with a route to an internet gateway";
    check_in(
        &detached,
        "which lets nobody in either",
        ("internet@198.18.255.1", "198.18.0.10", "tcp 80"),
        expected,
    );
}

#[test]
fn internet_gateways() {
    let outside = "internet@198.18.255.1";
    check(&[
        ("out with the public address", (WEB, OUTSIDE, "tcp 80"), "out in the internet, from 198.18.0.10"),
        (
            "in to the private address, where a rule admits it",
            (outside, "198.18.0.10", "tcp 443"),
            "delivered to eni-web, from 198.18.255.1 to 10.0.0.10",
        ),
        (
            "and not where none does",
            (outside, "198.18.0.10", "tcp 22"),
            "refused: no inbound rule of sg-web (eni-web) allows it",
        ),
        (
            "no public address, no way out",
            ("eni-bare", OUTSIDE, "tcp 80"),
            "refused: 10.0.0.11 has no public address to leave through the internet gateway with",
        ),
        (
            "a private address means nothing outside",
            (outside, "10.0.0.10", "tcp 80"),
            "refused: 10.0.0.10 leads to no interface in a subnet with a route to an internet gateway",
        ),
        (
            "an Elastic IP in a subnet without a route to the gateway is of no use",
            (outside, "198.18.0.33", "tcp 5432"),
            "refused: 198.18.0.33 leads to no interface in a subnet with a route to an internet gateway",
        ),
        (
            "nobody has that address",
            (outside, "198.18.0.200", "tcp 80"),
            "refused: 198.18.0.200 leads to no interface in a subnet with a route to an internet gateway",
        ),
        (
            "an inside address is not believed from outside",
            ("internet@10.0.0.10", "198.18.0.10", "tcp 80"),
            "refused: it comes from outside but claims an address inside vpc-a",
        ),
        (
            "by its public address a machine is reached through the gateway, from the other's public address",
            ("eni-b-public", "198.18.0.10", "tcp 80"),
            "delivered to eni-web, from 198.18.0.90 to 10.0.0.10",
        ),
        (
            "in the same VPC too, and then its own",
            (WEB, "198.18.0.10", "tcp 80"),
            "delivered to eni-web, from 198.18.0.10 to 10.0.0.10",
        ),
    ]);
    let mut both = town();
    edit(&mut both, "vpc-a", |vpc| {
        let (id, interface) = eni("eni-second", "subnet-public", "10.0.0.12=198.18.0.12", &["sg-app"]);
        vpc.interfaces.insert(id, interface.into());
    });
    let expected = "refused: no inbound rule of sg-app (eni-second) allows it";
    let by_public = (WEB, "198.18.0.12", "tcp 3000");
    check_in(&both, "a group is not recognised by a public address", by_public, expected);
}

#[test]
fn nat_gateways() {
    check(&[
        (
            "out with the gateway's Elastic IP",
            (APP1, OUTSIDE, "tcp 80"),
            "out in the internet, from 198.18.0.9",
        ),
        ("UDP as well", (APP2, OUTSIDE, "udp 53"), "out in the internet, from 198.18.0.9"),
        ("and a ping", (APP2, OUTSIDE, "icmp 8/0"), "out in the internet, from 198.18.0.9"),
        (
            "no other protocol",
            (APP1, OUTSIDE, "proto 47"),
            "refused: nat-a carries TCP, UDP and ICMP, and only what was opened from inside its VPC",
        ),
        (
            "nothing comes in by itself",
            ("internet@198.18.255.1", "198.18.0.9", "tcp 80"),
            "refused: nat-a carries TCP, UDP and ICMP, and only what was opened from inside its VPC",
        ),
        (
            "and it answers nobody inside",
            (APP1, "10.0.0.20", "tcp 80"),
            "refused: nat-a carries TCP, UDP and ICMP, and only what was opened from inside its VPC",
        ),
        (
            "a private machine reaches another by its public address, as the NAT gateway",
            (APP1, "198.18.0.10", "tcp 80"),
            "delivered to eni-web, from 198.18.0.9 to 10.0.0.10",
        ),
    ]);
    let mut private = town();
    edit_eni(&mut private, "eni-nat", |nat| nat.addresses[0].public = None);
    let expected = "refused: 10.0.0.20 has no public address to leave through the internet gateway with";
    check_in(&private, "a private NAT gateway has no way out", (APP1, OUTSIDE, "tcp 80"), expected);
    let mut circle = town();
    edit(&mut circle, "vpc-a", |vpc| {
        let own = routes(&[("0.0.0.0/0", Target::NatGateway("nat-a".into()))]);
        vpc.route_tables.insert("rtb-public".into(), own);
    });
    let expected = "refused: its routes lead in a circle";
    check_in(&circle, "a NAT gateway behind itself", (APP1, OUTSIDE, "tcp 80"), expected);
}

#[test]
fn peering() {
    check(&[
        (
            "over the peering, with private addresses",
            (APP1, "10.9.1.10", "tcp 80"),
            "delivered to eni-b, from 10.0.1.10 to 10.9.1.10",
        ),
        (
            "the far side's groups judge",
            (APP2, "10.9.1.10", "tcp 80"),
            "refused: no inbound rule of sg-b (eni-b) allows it",
        ),
        (
            "only where the route table leads there",
            (WEB, "10.9.1.20", "tcp 80"),
            "out in the internet, from 198.18.0.10",
        ),
        ("both ways", ("eni-b", "10.0.1.10", "tcp 22"), "delivered to eni-app1, from 10.9.1.10 to 10.0.1.10"),
        (
            "nobody is there",
            (APP1, "10.9.1.99", "tcp 80"),
            "refused: nobody holds 10.9.1.99, and addresses inside vpc-b are never looked for outside",
        ),
    ]);
    let mut through = town();
    edit(&mut through, "vpc-a", |vpc| {
        let peer = routes(&[("0.0.0.0/0", Target::Peering("pcx-ab".into()))]);
        vpc.route_tables.insert("rtb-private".into(), peer);
    });
    let expected = "refused: what enters vpc-b from outside may go only to its own addresses";
    check_in(&through, "the other VPC's gateway cannot be borrowed", (APP1, OUTSIDE, "tcp 80"), expected);
    let mut gone = town();
    gone.peerings.clear();
    let expected = "refused: the route to 10.9.0.0/16 in rtb-private is a blackhole: its target is gone";
    check_in(&gone, "a peering that was deleted", (APP1, "10.9.1.10", "tcp 80"), expected);
}

#[test]
fn guests_with_two_interfaces_are_one_guest() {
    let mut two = town();
    edit_eni(&mut two, APP2, |second| {
        second.attachment =
            Some(Attachment { netns: netplan::plan::NetnsName("eni-app1-guest".into()), index: 1 });
    });
    let expected = "delivered to eni-app2, from 10.0.1.10 to 10.0.2.10";
    check_in(
        &two,
        "what it sends to its own second interface stays inside",
        (APP1, "10.0.2.10", "tcp 1"),
        expected,
    );
}

#[test]
fn an_interface_without_a_known_group_admits_nobody() {
    let mut lost = town();
    edit_eni(&mut lost, APP1, |app| app.guard = Guard::Groups(["sg-gone".into()].into()));
    let expected = "refused: no inbound rule of sg-gone (eni-app1) allows it";
    check_in(&lost, "a group that is gone", (WEB, "10.0.1.10", "tcp 3000"), expected);
}

/// A conversation: packets one after another, with changes of the town between them.
struct Talk {
    town: Topology,
    connections: Connections,
}

impl Talk {
    fn start() -> Talk {
        Talk { town: town(), connections: Connections::default() }
    }

    fn says(&mut self, words: &str, from: &str, to: &str, what: Payload, expected: &str) {
        let mut packet = packet(&self.town, from, to, "tcp 0");
        packet.payload = what;
        let seen = verdict(&self.town, &packet, &mut self.connections).to_string();
        assert_eq!(seen, expected, "{words}: {from} -> {to} {what:?}");
    }
}

fn tcp(source: u16, destination: u16) -> Payload {
    Payload::Tcp { source, destination }
}

#[test]
fn groups_remember_connections() {
    let mut talk = Talk::start();
    let back = "delivered to eni-web, from 10.0.1.10 to 10.0.0.10";
    talk.says(
        "an answer nobody asked for",
        APP1,
        "10.0.0.10",
        tcp(3000, 40000),
        "refused: no inbound rule of sg-web (eni-web) allows it",
    );
    talk.says("opened", WEB, "10.0.1.10", tcp(40000, 3000), TO_APP1);
    talk.says("answered, although no rule speaks of it", APP1, "10.0.0.10", tcp(3000, 40000), back);
    edit(&mut talk.town, "vpc-a", |vpc| drop(vpc.groups.insert("sg-app".into(), group(&[], &[]))));
    talk.says("the rule removed, what is established goes on", WEB, "10.0.1.10", tcp(40000, 3000), TO_APP1);
    talk.says("both ways", APP1, "10.0.0.10", tcp(3000, 40000), back);
    talk.says("and nothing new begins", WEB, "10.0.1.10", tcp(40001, 3000), APP1_REFUSES);
}

#[test]
fn a_connection_that_was_never_answered_is_judged_again() {
    let mut talk = Talk::start();
    talk.says("opened", WEB, "10.0.1.10", tcp(40000, 3000), TO_APP1);
    edit(&mut talk.town, "vpc-a", |vpc| drop(vpc.groups.insert("sg-app".into(), group(&[], &[]))));
    talk.says("not answered yet, the rule is gone", WEB, "10.0.1.10", tcp(40000, 3000), APP1_REFUSES);
}

#[test]
fn acls_remember_nothing() {
    let mut talk = Talk::start();
    let there = "delivered to eni-db, from 10.0.1.10 to 10.0.3.10";
    talk.says("opened", APP1, "10.0.3.10", tcp(40000, 5432), there);
    talk.says(
        "answered to a port that the ACL lets out",
        DB,
        "10.0.1.10",
        tcp(5432, 40000),
        "delivered to eni-app1, from 10.0.3.10 to 10.0.1.10",
    );
    talk.says("opened from a low port", APP1, "10.0.3.10", tcp(800, 5432), there);
    let denied = "refused: no outbound rule of acl-db allows it at the border of subnet-db";
    talk.says("whose answer the ACL does not let out", DB, "10.0.1.10", tcp(5432, 800), denied);
    edit(&mut talk.town, "vpc-a", |vpc| drop(vpc.acls.insert("acl-db".into(), Default::default())));
    let denied = "refused: no inbound rule of acl-db allows it at the border of subnet-db";
    talk.says(
        "a denial holds for established connections at once",
        APP1,
        "10.0.3.10",
        tcp(40000, 5432),
        denied,
    );
}

#[test]
fn a_ping_is_answered_and_an_answer_alone_is_nothing() {
    let mut talk = Talk::start();
    let echo = |kind| Payload::Icmp { kind, code: 0, id: 9 };
    talk.says(
        "an answer to nothing",
        WEB,
        "10.0.1.10",
        echo(0),
        "refused: it answers nothing that was asked",
    );
    talk.says("asked", APP1, "10.0.0.10", echo(8), "delivered to eni-web, from 10.0.1.10 to 10.0.0.10");
    talk.says("answered", WEB, "10.0.1.10", echo(0), TO_APP1);
}

#[test]
fn answers_find_back_through_both_gateways() {
    let mut talk = Talk::start();
    let nat = "internet@198.18.255.1";
    talk.says(
        "in to a public machine",
        nat,
        "198.18.0.10",
        tcp(5, 80),
        "delivered to eni-web, from 198.18.255.1 to 10.0.0.10",
    );
    talk.says(
        "and back, with its public address",
        WEB,
        OUTSIDE,
        tcp(80, 5),
        "out in the internet, from 198.18.0.10",
    );
    talk.says("out through NAT", APP1, OUTSIDE, tcp(40000, 80), "out in the internet, from 198.18.0.9");
    talk.says(
        "and back",
        nat,
        "198.18.0.9",
        tcp(80, 40000),
        "delivered to eni-app1, from 198.18.255.1 to 10.0.1.10",
    );
    talk.says(
        "a second one with the same port",
        APP2,
        OUTSIDE,
        tcp(40000, 80),
        "out in the internet, from 198.18.0.9",
    );
    talk.says(
        "the first is still the first",
        nat,
        "198.18.0.9",
        tcp(80, 40000),
        "delivered to eni-app1, from 198.18.255.1 to 10.0.1.10",
    );
    talk.says(
        "and the second has another",
        nat,
        "198.18.0.9",
        tcp(80, 1024),
        "delivered to eni-app2, from 198.18.255.1 to 10.0.2.10",
    );
    let closed = "refused: nat-a carries TCP, UDP and ICMP, and only what was opened from inside its VPC";
    talk.says("another port of the gateway is closed", nat, "198.18.0.9", tcp(80, 40001), closed);
}

#[test]
fn two_machines_by_their_public_addresses_and_back() {
    let mut talk = Talk::start();
    edit(&mut talk.town, "vpc-a", |vpc| {
        let (id, interface) = eni("eni-second", "subnet-public", "10.0.0.12=198.18.0.12", &["sg-web"]);
        vpc.interfaces.insert(id, interface.into());
    });
    talk.says(
        "there",
        WEB,
        "198.18.0.12",
        tcp(5, 80),
        "delivered to eni-second, from 198.18.0.10 to 10.0.0.12",
    );
    talk.says(
        "and back",
        "eni-second",
        "198.18.0.10",
        tcp(80, 5),
        "delivered to eni-web, from 198.18.0.12 to 10.0.0.10",
    );
}

#[test]
fn every_rule_of_traffic_takes_what_it_says() {
    let echo = Payload::Icmp { kind: 8, code: 3, id: 0 };
    for (traffic, packet, takes) in [
        (Traffic::All, Payload::Other(132), true),
        (Traffic::Icmp(Some(8), Some(3)), echo, true),
        (Traffic::Icmp(Some(8), Some(0)), echo, false),
        (Traffic::Icmp(None, None), echo, true),
        (Traffic::Protocol(6), tcp(1, 2), true),
        (Traffic::Protocol(17), tcp(1, 2), false),
    ] {
        assert_eq!(traffic.takes(packet), takes, "{traffic:?} {packet:?}");
    }
}
