//! Plans applied to real namespaces, and looked at through our own eyes.

mod common;

use common::sample::{Machine, ROUTER, plan};
use common::{Yard, namespaced};
use netlink::{Applied, Applier, Inventory, Netns};
use netplan::plan::{NetnsName, Plan};

fn apply(applier: &mut Applier, yard: &mut Yard, plan: &Plan) -> Applied {
    applier.apply(plan, &mut |name| Ok(yard.open(&name.0))).expect("the kernel takes the plan")
}

fn look(yard: &mut Yard, name: &str) -> Inventory {
    Netns::open(yard.open(name)).expect("opening").inventory().expect("reading")
}

/// What is there is what the plan says, in each of its namespaces.
fn agrees(yard: &mut Yard, plan: &Plan) {
    for (name, namespace) in &plan.namespaces {
        let (want, is) = (namespace.merged(), look(yard, &name.0));
        let connected = |table: u32| table != 255;
        assert_eq!(is.addresses, want.addresses, "addresses of {name}");
        assert_eq!(is.neighbours, want.neighbours, "neighbours of {name}");
        assert!(is.routes.keys().all(|key| connected(key.table)));
        assert_eq!(is.routes, want.routes, "routes of {name}");
        assert_eq!(is.rules, want.rules, "rules of {name}");
        assert_eq!(is.others, 0, "{name} holds nothing that the plan cannot express");
        for (link, veth) in &want.links {
            assert_eq!(is.links.get(link), Some(&(Some(veth.mac), veth.mtu, true)), "link {link}");
            let far = look(yard, &veth.peer_netns.0);
            assert_eq!(far.links.get(&veth.peer_name), Some(&(Some(veth.peer_mac), veth.mtu, true)));
        }
        let tables: Vec<_> = want.tables.keys().collect();
        assert!(is.ruleset.chains.keys().all(|(_, table, _)| tables.contains(&table)));
        for (table, content) in &want.tables {
            for (chain, rules) in &content.chains {
                let key = (2, table.clone(), chain.clone());
                assert_eq!(is.ruleset.rules.get(&key).map(Vec::len), Some(rules.rules.len()), "{chain}");
            }
            for (set, elements) in content
                .sets
                .iter()
                .map(|(n, s)| (n, s.elements.len()))
                .chain(content.maps.iter().map(|(n, m)| (n, m.elements.len())))
            {
                let key = (2, table.clone(), set.clone());
                assert_eq!(is.ruleset.sets.get(&key).map(|s| s.len()), Some(elements), "{set}");
            }
        }
    }
}

namespaced! {
    /// A plan is carried out whole; the same plan again is no change; a changed one is a small change.
    fn a_plan_is_applied_once() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let mut machines = vec![Machine::new(1, &[80]), Machine::new(2, &[443, 3000])];
        let first = plan(&machines);
        let done = apply(&mut applier, &mut yard, &first);
        assert_eq!((done.links, done.transactions), (2, 1), "{done:?}");
        agrees(&mut yard, &first);

        assert!(apply(&mut applier, &mut yard, &first).is_empty(), "the same plan");
        assert!(apply(&mut applier, &mut yard, &plan(&machines)).is_empty(), "an equal plan");

        machines.push(Machine::new(3, &[22]));
        let second = plan(&machines);
        let done = apply(&mut applier, &mut yard, &second);
        assert_eq!((done.links, done.transactions, done.chains, done.elements), (1, 1, 1, 2), "{done:?}");
        agrees(&mut yard, &second);

        machines[0].ports.push(8080);
        let third = plan(&machines);
        let done = apply(&mut applier, &mut yard, &third);
        assert_eq!(done, Applied { transactions: 1, chains: 1, ..Applied::default() });
        agrees(&mut yard, &third);

        let gone = machines.remove(1);
        let fourth = plan(&machines);
        let done = apply(&mut applier, &mut yard, &fourth);
        assert_eq!(done.left, vec![gone.name()]);
        assert_eq!(done.links, 1);
        agrees(&mut yard, &fourth);
        assert!(look(&mut yard, &gone.name().0).links.is_empty(), "its end went with the other");
    }
}

#[allow(dead_code)]
fn router() -> NetnsName {
    NetnsName(ROUTER.into())
}
