//! A transaction longer than the kernel takes at once from an ordinary user.

mod common;

use std::fs;
use std::sync::Arc;

use common::sample::{Machine, ROUTER, plan, rule};
use common::{Yard, agrees, apply, as_an_ordinary_user, edit, look};
use netlink::Applier;
use netplan::nft::{Action, Chain, Rule, Test, Verdict};
use netplan::plan::Plan;

/// A plan whose router has a chain of so many rules that they cannot go in one message, and this one last.
fn long(last: Rule) -> Plan {
    // A rule of one test takes more than a hundred bytes, and the kernel doubles the limit that it is given.
    let limit: usize = fs::read_to_string("/proc/sys/net/core/wmem_max")
        .expect("the kernel tells its limit")
        .trim()
        .parse()
        .expect("a number");
    let many = (limit * 2 / 100).max(10_000);
    let some = |n: usize| rule(vec![Test::L4Proto((n % 250) as u8)], Action::Verdict(Verdict::Return));
    let mut plan = plan(&[Machine::new(1, &[80])]);
    edit(&mut plan, ROUTER, |namespace| {
        let part = Arc::make_mut(namespace.parts.get_mut("vpc").expect("the router's own part"));
        let chains = &mut part.tables.get_mut("vpc").expect("its table").chains;
        let rules = (0..many).map(some).chain([last]).collect();
        chains.insert("long".into(), Chain { hook: None, rules });
    });
    plan
}

fn fine() -> Rule {
    rule(vec![], Action::Verdict(Verdict::Return))
}

/// It goes in parts, and all of it arrives; nothing is left of the gate that was closed meanwhile.
#[test]
fn a_long_transaction_goes_in_parts() {
    as_an_ordinary_user(concat!(module_path!(), "::a_long_transaction_goes_in_parts"), || {
        let mut yard = Yard::default();
        let plan = long(fine());
        apply(&mut Applier::default(), &mut yard, &plan);
        agrees(&mut yard, &plan);
    });
}

/// When one of its last rules is refused the router stays closed, rather than open by half of its rules, and
/// the next application that the kernel takes opens it.
#[test]
fn half_of_a_long_transaction_lets_nothing_through() {
    as_an_ordinary_user(concat!(module_path!(), "::half_of_a_long_transaction_lets_nothing_through"), || {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let nowhere = Action::Verdict(Verdict::Jump("nowhere".into()));
        applier
            .apply(&long(rule(vec![], nowhere)), &mut |name| Ok(yard.open(&name.0)))
            .expect_err("a jump to nowhere");
        let router = look(&mut yard, ROUTER);
        let gate = (1, "yard-gate".to_owned(), "shut".to_owned());
        assert!(router.ruleset.chains.contains_key(&gate), "the gate is closed");
        assert!(router.links.is_empty(), "and no link has come up");

        let plan = plan(&[Machine::new(1, &[80])]);
        apply(&mut applier, &mut yard, &plan);
        agrees(&mut yard, &plan);
    });
}
