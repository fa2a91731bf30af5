//! Whatever plans came before, and wherever an applier was interrupted: the kernel ends up holding what a
//! fresh application of the last plan would have put there.

mod common;

use common::sample::{Machine, plan};
use common::{Yard, apply, look, namespaced};
use netlink::Applier;
use netplan::plan::Plan;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// What happens between two looks.
#[derive(Clone, Debug)]
enum Step {
    /// These machines are wanted.
    Want(Vec<Machine>),
    /// The daemon dies and comes again with nothing in mind.
    Restart,
    /// A machine's namespace dies.
    Lose(u8),
    /// Applying is interrupted after this many namespaces could be opened.
    Interrupt(usize, Vec<Machine>),
}

fn machines() -> impl Strategy<Value = Vec<Machine>> {
    let machine = |n: u8| {
        let ports = prop::collection::vec(1_u16..6, 0..4);
        let rest =
            (prop::bool::weighted(0.7), any::<bool>(), prop_oneof![4 => Just(1500_u32), 1 => Just(9001)]);
        (ports, rest).prop_map(move |(ports, (there, marked, mtu))| {
            there.then(|| Machine { n, ports: ports.clone(), marked, mtu })
        })
    };
    (0_u8..5).map(machine).collect::<Vec<_>>().prop_map(|all| all.into_iter().flatten().collect())
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => machines().prop_map(Step::Want),
        1 => Just(Step::Restart),
        1 => (0_u8..5).prop_map(Step::Lose),
        1 => (0_usize..8, machines()).prop_map(|(n, machines)| Step::Interrupt(n, machines)),
    ];
    prop::collection::vec(step, 1..7)
}

fn holds(steps: &[Step], last: &[Machine]) -> Result<(), TestCaseError> {
    let (mut yard, mut applier) = (Yard::default(), Applier::default());
    for step in steps {
        match step {
            Step::Want(machines) => {
                let done = apply(&mut applier, &mut yard, &plan(machines));
                done.left.iter().for_each(|name| yard.lose(&name.0));
            }
            Step::Restart => applier = Applier::default(),
            Step::Lose(n) => {
                let name = Machine::new(*n, &[]).name();
                yard.lose(&name.0);
                applier.forget(&name);
            }
            Step::Interrupt(opened, machines) => {
                interrupted(&mut applier, &mut yard, &plan(machines), *opened)
            }
        }
    }
    let last = plan(last);
    apply(&mut applier, &mut yard, &last);
    let mut fresh = Yard::default();
    apply(&mut Applier::default(), &mut fresh, &last);
    for name in last.namespaces.keys() {
        prop_assert_eq!(look(&mut yard, &name.0), look(&mut fresh, &name.0), "{}", name);
    }
    prop_assert!(apply(&mut applier, &mut yard, &last).is_empty());
    Ok(())
}

fn interrupted(applier: &mut Applier, yard: &mut Yard, plan: &Plan, mut opened: usize) {
    let result = applier.apply(plan, &mut |name| {
        opened = opened.checked_sub(1).ok_or(std::io::ErrorKind::Interrupted)?;
        Ok(yard.open(&name.0))
    });
    // Whether that many were needed or not: what comes after must not care.
    drop(result);
}

namespaced! {
    fn every_history_ends_in_the_same_kernel() {
        let config = Config { cases: 24, failure_persistence: None, ..Config::default() };
        TestRunner::new(config).run(&(steps(), machines()), |(steps, last)| holds(&steps, &last)).unwrap();
    }
}
