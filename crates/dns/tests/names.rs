//! What a table says of a name: existence, kinds, zones, wildcards, rotation.

#![allow(clippy::unwrap_used)]

use std::net::Ipv4Addr;

use dns::{Answer, Data, Fqdn, Names, RecordType, Resolve, TTL};
use proptest::prelude::*;

fn name(text: &str) -> Fqdn {
    text.parse().unwrap()
}

fn address(last: u8) -> Data {
    Data::A(Ipv4Addr::new(10, 0, 0, last))
}

fn table() -> Names {
    let mut names = Names::new();
    names.zone(name("corp.example"), name("ns.corp.example"));
    names.add(&name("db.corp.example"), TTL, address(1));
    names.add(&name("WWW.Corp.Example."), 30, Data::Cname(name("db.corp.example")));
    names.add(&name("a.deep.corp.example"), TTL, address(2));
    names.add(&name("*.apps.corp.example"), TTL, address(3));
    names.add(&name("own.apps.corp.example"), TTL, Data::Txt(vec!["mine".into()]));
    names.add(&name("lone.example"), TTL, address(4));
    names
}

fn told(answer: &Answer) -> String {
    match answer {
        Answer::Records(records) => {
            let data: Vec<_> = records.iter().map(|record| format!("{:?}", record.data)).collect();
            data.join(" ")
        }
        Answer::Alias { ttl, target } => format!("alias of {target} for {ttl} s"),
        Answer::NoData(zone) => format!("no data in {}", zone.apex),
        Answer::NoName(zone) => format!("no name in {}", zone.apex),
        Answer::Foreign => "foreign".into(),
    }
}

#[test]
fn a_table_tells_what_is_there_what_is_not_and_what_is_not_its_own() {
    use RecordType::{A, AAAA, ANY, CNAME, NS, SOA, TXT};
    let cases = [
        ("a record that is there", "db.corp.example", A, "A(10.0.0.1)"),
        ("a kind that is not", "db.corp.example", AAAA, "no data in corp.example"),
        ("a name that is not", "nobody.corp.example", A, "no name in corp.example"),
        ("an alias, asked for anything", "www.corp.example", A, "alias of db.corp.example for 30 s"),
        ("an alias, asked for itself", "www.corp.example", CNAME, "Cname(db.corp.example)"),
        ("ANY gets what there is", "www.corp.example", ANY, "Cname(db.corp.example)"),
        ("a name above another exists", "deep.corp.example", A, "no data in corp.example"),
        ("a name below one that exists does not", "x.deep.corp.example", A, "no name in corp.example"),
        ("a wildcard stands for what is not there", "any.apps.corp.example", A, "A(10.0.0.3)"),
        ("at any depth", "x.any.apps.corp.example", A, "A(10.0.0.3)"),
        ("and has no other kinds", "any.apps.corp.example", TXT, "no data in corp.example"),
        ("but not for what is there", "own.apps.corp.example", A, "no data in corp.example"),
        ("nor below what is there", "x.own.apps.corp.example", A, "no name in corp.example"),
        ("nor for its own parent", "apps.corp.example", A, "no data in corp.example"),
        (
            "a zone has its start",
            "corp.example",
            SOA,
            "Soa(Zone { apex: corp.example, server: ns.corp.example })",
        ),
        ("and its server", "corp.example", NS, "Ns(ns.corp.example)"),
        ("and nothing else that was not given", "corp.example", A, "no data in corp.example"),
        ("a name outside all zones is answered", "lone.example", A, "A(10.0.0.4)"),
        ("and is ours whole", "lone.example", AAAA, "no data in lone.example"),
        ("while its parent is not", "example", A, "foreign"),
        ("nor its neighbours", "other.example", A, "foreign"),
        ("nor the names below it", "x.lone.example", A, "foreign"),
        ("a zone's name inside another label is no zone", "xcorp.example", A, "foreign"),
        ("the root is not ours", "", NS, "foreign"),
    ];
    let table = table();
    for (what, name, kind, wanted) in cases {
        assert_eq!(told(&table.resolve(name, kind)), wanted, "{what}: {name} {kind}");
    }
}

#[test]
fn answers_begin_with_each_address_in_turn() {
    let mut names = Names::new();
    let balancer = name("lb.example");
    for last in 1..=3 {
        names.add(&balancer, TTL, address(last));
    }
    let firsts: Vec<String> = (0..6)
        .map(|_| {
            // What clients do: both kinds, one after the other. It must not spoil the turns.
            names.resolve("lb.example", RecordType::AAAA);
            told(&names.resolve("lb.example", RecordType::A))
        })
        .collect();
    let turns = [
        "A(10.0.0.1) A(10.0.0.2) A(10.0.0.3)",
        "A(10.0.0.2) A(10.0.0.3) A(10.0.0.1)",
        "A(10.0.0.3) A(10.0.0.1) A(10.0.0.2)",
    ];
    assert_eq!(firsts, [turns, turns].concat());
}

#[test]
fn records_of_one_name_and_kind_are_one_set() {
    let mut names = Names::new();
    names.add(&name("lb.example"), 60, address(1));
    names.add(&name("lb.example"), 10, address(2));
    names.add(&name("lb.example"), 90, address(1));
    assert_eq!(names.len(), 1);
    let Answer::Records(records) = names.resolve("lb.example", RecordType::A) else {
        panic!("the name has addresses")
    };
    let ttls: Vec<u32> = records.iter().map(|record| record.ttl).collect();
    assert_eq!(ttls, [10, 10], "the lowest TTL holds for both, and a record is not there twice");
}

proptest! {
    /// Against the plainest model: in a zone, a name has records if it was added, exists if it was
    /// added or stands above one that was, and otherwise does not exist.
    #[test]
    fn a_table_agrees_with_a_list(
        added in prop::collection::vec("[abc](\\.[abc]){0,3}", 0..8),
        asked in "[abc](\\.[abc]){0,3}",
    ) {
        let mut names = Names::new();
        names.zone(name("zone"), name("ns.zone"));
        for one in &added {
            names.add(&name(&format!("{one}.zone")), TTL, address(1));
        }
        let wanted = if added.contains(&asked) {
            "A(10.0.0.1)"
        } else if added.iter().any(|one| one.ends_with(&format!(".{asked}"))) {
            "no data in zone"
        } else {
            "no name in zone"
        };
        prop_assert_eq!(told(&names.resolve(&format!("{asked}.zone"), RecordType::A)), wanted);
    }
}
