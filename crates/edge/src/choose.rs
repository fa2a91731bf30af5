//! Which target, and which group, gets the next request. Pure: turns and chance come from the caller.
//!
//! Targets are asked about by index and never collected, so a choice allocates nothing.

use crate::{Algorithm, WeightedGroup};

/// What matters about a target for one request on one node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// Registered, and in a zone that this node sends to.
    pub eligible: bool,
    /// Its checks say so.
    pub healthy: bool,
    /// Requests it has not answered yet.
    pub in_flight: u32,
    /// Its share while it starts slowly; 1 is a full one.
    pub share: f64,
}

/// Chooses among `count` targets; `None` when none is eligible.
///
/// With fewer than `minimum_healthy` healthy targets all eligible ones are used, as ALB's routing fails
/// open. `turn` goes up by one with every request; `draw` is a new number in 0..1 for every call.
pub fn target(
    count: usize,
    candidate: impl Fn(usize) -> Candidate,
    algorithm: Algorithm,
    minimum_healthy: usize,
    turn: u64,
    mut draw: impl FnMut() -> f64,
) -> Option<usize> {
    let (mut eligible, mut healthy) = (0, 0);
    for one in (0..count).map(&candidate).filter(|one| one.eligible) {
        eligible += 1;
        healthy += usize::from(one.healthy);
    }
    let fail_open = healthy < minimum_healthy.max(1);
    let usable = if fail_open { eligible } else { healthy };
    if usable == 0 {
        return None;
    }
    let nth = |n: u64| {
        let n = (n % usable as u64) as usize;
        (0..count)
            .filter(|i| {
                let one = candidate(*i);
                one.eligible && (fail_open || one.healthy)
            })
            .nth(n)
    };
    match algorithm {
        // One that starts slowly passes its turn on, more rarely as its share grows.
        Algorithm::RoundRobin => (turn..turn + usable as u64)
            .filter_map(nth)
            .find(|i| {
                let share = candidate(*i).share;
                share >= 1.0 || draw() < share
            })
            .or_else(|| nth(turn)),
        Algorithm::WeightedRandom => nth((draw() * usable as f64) as u64),
        // Ties go round, or the first target would get every request of a quiet site.
        Algorithm::LeastOutstandingRequests => {
            let usable = || {
                (0..count)
                    .map(|i| (i, candidate(i)))
                    .filter(|(_, one)| one.eligible && (fail_open || one.healthy))
            };
            let least = usable().map(|(_, one)| one.in_flight).min()?;
            let ties = || usable().filter(|(_, one)| one.in_flight == least);
            let turn = turn % ties().count() as u64;
            ties().nth(turn as usize).map(|(i, _)| i)
        }
    }
}

/// Chooses one of a forward action's groups by weight; `None` when nothing weighs anything.
pub fn group(groups: &[WeightedGroup], draw: f64) -> Option<&WeightedGroup> {
    if let [only] = groups {
        return (only.weight > 0).then_some(only);
    }
    let total: u64 = groups.iter().map(|group| u64::from(group.weight)).sum();
    let mut left = (draw * total as f64) as u64;
    groups.iter().find(|group| {
        let weight = u64::from(group.weight);
        let found = left < weight;
        left = left.saturating_sub(weight);
        found
    })
}

#[cfg(test)]
mod tests {
    use Algorithm::{LeastOutstandingRequests, RoundRobin, WeightedRandom};
    use proptest::prelude::*;

    use super::*;

    const GOOD: Candidate = Candidate { eligible: true, healthy: true, in_flight: 0, share: 1.0 };
    const BAD: Candidate = Candidate { healthy: false, ..GOOD };
    const GONE: Candidate = Candidate { eligible: false, ..GOOD };

    fn chosen(candidates: &[Candidate], algorithm: Algorithm, minimum: usize) -> Vec<u32> {
        let mut random = fastrand::Rng::with_seed(7);
        let mut counts = vec![0; candidates.len()];
        for turn in 0..6000 {
            let choice =
                target(candidates.len(), |i| candidates[i], algorithm, minimum, turn, || random.f64());
            if let Some(choice) = choice {
                counts[choice] += 1;
            }
        }
        counts
    }

    #[test]
    fn a_table_of_choices() {
        let busy = Candidate { in_flight: 3, ..GOOD };
        for (candidates, algorithm, minimum, expected, shows) in [
            (&[GOOD, GOOD, GOOD][..], RoundRobin, 1, &[2000, 2000, 2000][..], "each in turn"),
            (&[GOOD, BAD, GOOD], RoundRobin, 1, &[3000, 0, 3000], "the unhealthy one gets nothing"),
            (&[BAD, BAD], RoundRobin, 1, &[3000, 3000], "all unhealthy: fail open"),
            (&[GOOD, BAD], RoundRobin, 2, &[3000, 3000], "fewer healthy than wanted: fail open"),
            (&[GONE, BAD], RoundRobin, 1, &[0, 6000], "failing open never wakes one that left"),
            (&[GONE, GONE], RoundRobin, 1, &[0, 0], "nobody is left"),
            (&[], RoundRobin, 1, &[], "nobody was there"),
            (&[busy, GOOD, GOOD], LeastOutstandingRequests, 1, &[0, 3000, 3000], "least busy, ties in turn"),
        ] {
            assert_eq!(chosen(candidates, algorithm, minimum), expected, "{shows}");
        }
    }

    #[test]
    fn chance_is_even_and_a_slow_starter_gets_its_share() {
        for count in chosen(&[GOOD, GOOD, BAD], WeightedRandom, 1).iter().take(2) {
            assert!((2800..3200).contains(count), "{count}");
        }
        let slow = Candidate { share: 0.1, ..GOOD };
        let counts = chosen(&[slow, GOOD], RoundRobin, 1);
        assert!((200..400).contains(&counts[0]), "a tenth of its turns: {counts:?}");
        assert_eq!(chosen(&[slow], RoundRobin, 1), [6000], "alone it gets everything");
    }

    #[test]
    fn groups_share_by_weight() {
        let weigh = |weights: &[u32]| -> Vec<WeightedGroup> {
            weights
                .iter()
                .map(|weight| WeightedGroup { group: weight.to_string().into(), weight: *weight })
                .collect()
        };
        let mut random = fastrand::Rng::with_seed(7);
        let groups = weigh(&[1, 0, 3]);
        let mut heavy = 0;
        for _ in 0..4000 {
            match group(&groups, random.f64()).map(|group| group.weight) {
                Some(3) => heavy += 1,
                Some(1) => {}
                other => panic!("{other:?}"),
            }
        }
        assert!((2900..3100).contains(&heavy), "{heavy}");
        assert_eq!(group(&weigh(&[0]), 0.5), None);
        assert_eq!(group(&weigh(&[0, 0]), 0.5), None);
    }

    fn any_candidate() -> impl Strategy<Value = Candidate> {
        (any::<bool>(), any::<bool>(), 0..5u32, 0.0..=1.0f64).prop_map(
            |(eligible, healthy, in_flight, share)| Candidate { eligible, healthy, in_flight, share },
        )
    }

    proptest! {
        #[test]
        fn a_choice_is_healthy_if_any_is_and_there_is_one_if_any_is_eligible(
            candidates in proptest::collection::vec(any_candidate(), 0..8),
            algorithm in prop_oneof![Just(RoundRobin), Just(LeastOutstandingRequests), Just(WeightedRandom)],
            turn in any::<u32>(),
            draw in 0.0..1.0f64,
        ) {
            let choice =
                target(candidates.len(), |i| candidates[i], algorithm, 1, turn.into(), || draw).map(|i| candidates[i]);
            prop_assert_eq!(choice.is_some(), candidates.iter().any(|one| one.eligible));
            if let Some(one) = choice {
                prop_assert!(one.eligible);
                prop_assert_eq!(one.healthy, candidates.iter().any(|one| one.eligible && one.healthy));
                if algorithm == LeastOutstandingRequests {
                    let same = |other: &&Candidate| other.eligible && other.healthy == one.healthy;
                    prop_assert_eq!(Some(one.in_flight), candidates.iter().filter(same).map(|o| o.in_flight).min());
                }
            }
        }
    }
}
