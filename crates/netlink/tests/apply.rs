//! Plans applied to real namespaces, and looked at through our own eyes.

mod common;

use std::sync::Arc;

use common::sample::{Machine, ROUTER, plan, rule};
use common::{Yard, agrees, apply, edit, look, namespaced};
use netlink::{Applied, Applier};
use netplan::nft::{Action, Verdict};
use netplan::plan::{Address, NetnsName};

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

    /// The daemon died and came again with another plan: what is there is found, kept where it is right, and
    /// mended where it is not.
    fn a_new_applier_converges_from_what_is_there() {
        let mut yard = Yard::default();
        let mut machines: Vec<_> = (1..=4).map(|n| Machine::new(n, &[80])).collect();
        apply(&mut Applier::default(), &mut yard, &plan(&machines));

        machines.remove(0);
        machines[0].mtu = 9001;
        machines[1].marked = true;
        machines.push(Machine::new(5, &[1, 2, 3]));
        let next = plan(&machines);
        let done = apply(&mut Applier::default(), &mut yard, &next);
        assert_eq!(done.links, 3, "one stray, one altered, one new: {done:?}");
        agrees(&mut yard, &next);

        let again = apply(&mut Applier::default(), &mut yard, &next);
        let rewritten = Applied { transactions: 1, tables: 2, chains: again.chains, elements: again.elements, ..Applied::default() };
        assert_eq!(again, rewritten, "tables are written whole, nothing else is touched");
        agrees(&mut yard, &next);
    }

    /// In our own namespaces what others put there goes; in a guest's it stays, and only ours goes.
    fn what_is_the_guests_stays() {
        let (mut yard, machines) = (Yard::default(), [Machine::new(1, &[80])]);
        let first = plan(&machines);
        apply(&mut Applier::default(), &mut yard, &first);
        let theirs = "ip link add own type veth peer name own2; ip link set own up; ip addr add 192.0.2.1/24 dev own; \
            ip route add 198.51.100.0/24 via 10.0.0.2 dev eth0 onlink; ip rule add pref 50 lookup 77; \
            ip route add blackhole 203.0.113.0/24 metric 7; ip route add unreachable 203.0.113.0/25; \
            nft add table inet theirs; nft add table ip theirs";
        let guest = machines[0].name().0;
        yard.run(&guest, theirs);
        let dirty = look(&mut yard, &guest);
        yard.run(ROUTER, &theirs.replace("eth0", "eni-1"));

        let mut next = first.clone();
        edit(&mut next, &guest, |namespace| {
            let part = Arc::make_mut(namespace.parts.get_mut("eni-1").expect("the machine's part"));
            part.addresses.insert(Address { link: "eth0".into(), ip: [10, 0, 0, 99].into(), prefix: 24 });
        });
        apply(&mut Applier::default(), &mut yard, &next);
        let after = look(&mut yard, &guest);
        assert_eq!((&after.links, &after.routes, after.others), (&dirty.links, &dirty.routes, dirty.others));
        assert_eq!(after.addresses.len(), dirty.addresses.len() + 1);
        assert!(yard.run(&guest, "nft list tables").contains("theirs"));
        let router = look(&mut yard, ROUTER);
        assert_eq!(router.links.keys().collect::<Vec<_>>(), ["eni-1"]);
        assert!(!yard.run(ROUTER, "nft list tables").contains("theirs"));

        // The last plan again: our address goes from among the guest's own.
        apply(&mut Applier::default(), &mut yard, &first);
        assert_eq!(look(&mut yard, &guest), dirty);
        let merged = first.namespaces[&router_name()].merged();
        let router = look(&mut yard, ROUTER);
        assert_eq!((router.addresses, router.routes, router.rules), (merged.addresses, merged.routes, merged.rules));
    }

    /// `nft` and `ip` see what we see.
    fn other_eyes_see_the_same() {
        let mut yard = Yard::default();
        let mut marked = Machine::new(2, &[443]);
        marked.marked = true;
        apply(&mut Applier::default(), &mut yard, &plan(&[Machine::new(1, &[80]), marked]));
        let rules = yard.run(ROUTER, "nft list ruleset");
        for line in [
            "table ip vpc {",
            "type filter hook forward priority filter; policy drop;",
            "ct state established,related accept",
            "oifname vmap @ingress",
            "meta mark set iifname map @table_of accept",
            "iifname . ip saddr != @own iifname \"eni-0\" drop",
            "elements = { \"eni-2\" : 0x00000065 }",
            "\"eni-1\" : jump in-eni-1",
            "\"eni-2\" . 10.0.0.12",
            "tcp dport 443 accept",
            "icmp type echo-request accept",
        ] {
            assert!(rules.contains(line), "{line} in:\n{rules}");
        }
        assert!(yard.run(ROUTER, "ip rule").contains("100:\tfrom all fwmark 0x65 lookup 101"));
        assert!(yard.run(ROUTER, "ip route show table 101").starts_with("10.0.0.12 dev eni-2"));
        assert!(yard.run(ROUTER, "ip route").contains("blackhole 10.0.0.0/16"));
    }

    /// A rule that the kernel refuses changes nothing in its namespace, and keeps no other one back.
    fn a_refused_rule_leaves_everything_as_before() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let mut machines = vec![Machine::new(1, &[80])];
        apply(&mut applier, &mut yard, &plan(&machines));
        let before = look(&mut yard, ROUTER);

        machines.push(Machine::new(2, &[80]));
        let mut bad = plan(&machines);
        edit(&mut bad, ROUTER, |namespace| {
            let part = Arc::make_mut(namespace.parts.get_mut("eni-2").expect("the machine's part"));
            let nowhere = Action::Verdict(Verdict::Jump("nowhere".into()));
            let chain = part.tables.get_mut("vpc").and_then(|t| t.chains.get_mut("in-eni-2")).expect("its chain");
            chain.rules.push(rule(vec![], nowhere));
        });
        let own = plan(&[Machine::new(7, &[])]);
        let (name, lone) = own.namespaces.iter().next().expect("a machine alone");
        let mut lone = (**lone).clone();
        Arc::make_mut(lone.parts.get_mut("eni-7").expect("its part")).routes.clear();
        Arc::make_mut(lone.parts.get_mut("eni-7").expect("its part")).addresses =
            [Address { link: "lo".into(), ip: [10, 9, 9, 9].into(), prefix: 32 }].into();
        Arc::make_mut(lone.parts.get_mut("eni-7").expect("its part")).sysctls.clear();
        bad.namespaces.insert(name.clone(), Arc::new(lone));

        let failures = applier.apply(&bad, &mut |name| Ok(yard.open(&name.0))).expect_err("a jump to nowhere");
        let router = failures.failed.iter().find(|(name, _)| &*name.0 == ROUTER).expect("the router failed");
        assert_eq!(router.1.errno(), Some(libc::ENOENT));
        assert!(router.1.to_string().starts_with("the kernel refused to add rule 3 of chain vpc/in-eni-2"), "{}", router.1);
        assert_eq!(look(&mut yard, ROUTER), before, "nothing changed");
        assert_eq!(look(&mut yard, &name.0).addresses.len(), 1, "the namespace beside it got its plan");

        let good = plan(&machines);
        apply(&mut applier, &mut yard, &good);
        agrees(&mut yard, &good);
    }

    /// A machine's namespace died and was made anew: its link and all on it come again, at both ends.
    fn a_lost_namespace_is_built_anew() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let machines = [Machine::new(1, &[80]), Machine::new(2, &[80])];
        let same = plan(&machines);
        apply(&mut applier, &mut yard, &same);
        yard.lose(&machines[0].name().0);
        applier.forget(&machines[0].name());
        apply(&mut applier, &mut yard, &same);
        agrees(&mut yard, &same);
        assert!(apply(&mut applier, &mut yard, &same).is_empty());
    }

    /// A link that goes and comes back brings back what hangs on it, at its other end too.
    fn a_link_that_comes_back_brings_all_that_hung_on_it() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let machines = [Machine::new(1, &[80])];
        let whole = plan(&machines);
        let mut without = whole.clone();
        edit(&mut without, ROUTER, |namespace| drop(namespace.parts.remove("eni-1")));
        apply(&mut applier, &mut yard, &whole);
        apply(&mut applier, &mut yard, &without);
        apply(&mut applier, &mut yard, &whole);
        agrees(&mut yard, &whole);
    }

    /// Several links go together, and nobody else with them.
    fn links_that_go_together_take_no_other_along() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let mut machines: Vec<_> = (1..=8).map(|n| Machine::new(n, &[80])).collect();
        apply(&mut applier, &mut yard, &plan(&machines));
        let gone = machines.split_off(2);
        yard.run(ROUTER, "ip link delete eni-5");
        let rest = plan(&machines);
        let done = apply(&mut applier, &mut yard, &rest);
        assert_eq!(done.links, gone.len(), "one was gone already, and that held up no other");
        agrees(&mut yard, &rest);
        let left = look(&mut yard, ROUTER).links;
        assert_eq!(left.keys().collect::<Vec<_>>(), ["eni-1", "eni-2"]);
    }

    /// A link may lead into another namespace from one plan to the next.
    fn a_link_moves_to_another_namespace() {
        let (mut yard, mut applier) = (Yard::default(), Applier::default());
        let mut machine = Machine::new(1, &[80]);
        let first = plan(std::slice::from_ref(&machine));
        apply(&mut applier, &mut yard, &first);
        let name = machine.name();
        let mut moved = first.clone();
        let guest = moved.namespaces.remove(&name).expect("the machine");
        let other = NetnsName("other".into());
        moved.namespaces.insert(other.clone(), guest);
        edit(&mut moved, ROUTER, |namespace| {
            let part = Arc::make_mut(namespace.parts.get_mut("eni-1").expect("the machine's part"));
            part.links.get_mut("eni-1").expect("its link").peer_netns = other;
        });
        let done = apply(&mut applier, &mut yard, &moved);
        assert_eq!(done.left, vec![name]);
        agrees(&mut yard, &moved);

        machine.mtu = 1400;
        let back = plan(&[machine]);
        apply(&mut applier, &mut yard, &back);
        agrees(&mut yard, &back);
    }
}

fn router_name() -> NetnsName {
    NetnsName(ROUTER.into())
}
