//! Whether a target is well: what a check found, and what follows from it. Pure.
//!
//! The states, thresholds, reason codes and sentences are those that AWS documents:
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>

use std::{fmt, ops::RangeInclusive, time::Duration};

/// How health is checked; the default is that of an HTTP target group of instances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthCheck {
    /// 1 to 1024 bytes, with a query if need be. For gRPC the method's path.
    pub path: String,
    /// Whether it is asked over TLS.
    pub secure: bool,
    /// None checks the port that takes the traffic.
    pub port: Option<u16>,
    /// From one check's start to the next one's.
    pub interval: Duration,
    /// How long an answer may take.
    pub timeout: Duration,
    /// Passes in a row that make an unhealthy target healthy. A new one needs but one.
    pub healthy_threshold: u32,
    /// Failures in a row that make a target unhealthy.
    pub unhealthy_threshold: u32,
    /// The codes that pass: HTTP's, or gRPC's for a gRPC group.
    pub matcher: Matcher,
}

impl Default for HealthCheck {
    fn default() -> Self {
        Self {
            path: "/".into(),
            secure: false,
            port: None,
            interval: Duration::from_secs(30),
            timeout: Duration::from_secs(5),
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: Matcher::only(200),
        }
    }
}

/// The codes that a healthy target answers with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matcher(Vec<RangeInclusive<u16>>);

/// A matcher that is neither codes nor ranges.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a list of codes like 200,202 or 200-299")]
pub struct MatcherError(String);

impl Matcher {
    /// This one code.
    pub fn only(code: u16) -> Self {
        Self(vec![code..=code])
    }

    /// Reads `200`, `200,202` or `200-299,301`.
    pub fn parse(text: &str) -> Result<Self, MatcherError> {
        let code = |text: &str| text.trim().parse::<u16>().ok();
        text.split(',')
            .map(|part| match part.split_once('-') {
                Some((low, high)) => Some(code(low)?..=code(high)?).filter(|range| !range.is_empty()),
                None => code(part).map(|code| code..=code),
            })
            .collect::<Option<_>>()
            .map(Self)
            .ok_or_else(|| MatcherError(text.into()))
    }

    /// Whether a target that answers with `code` passes.
    pub fn accepts(&self, code: u16) -> bool {
        self.0.iter().any(|range| range.contains(&code))
    }
}

/// What one check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// An answer that the matcher accepts.
    Passed,
    /// Any other answer.
    WrongCode(u16),
    /// No answer in time.
    TimedOut,
    /// No connection, or no answer that is HTTP.
    Failed,
}

/// What a node knows of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Observed {
    /// What follows from the checks so far.
    pub verdict: Verdict,
    /// Checks in a row that spoke against the verdict (or, while it is initial, that failed).
    pub against: u32,
}

/// What follows from the checks so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Verdict {
    /// Not decided.
    #[default]
    Initial,
    /// It answers as it should.
    Healthy,
    /// It does not.
    Unhealthy(Failure),
}

/// Why a target is unhealthy: the latest failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It answered with this code.
    Code(u16),
    /// It did not answer in time.
    Timeout,
    /// It refused, or what it answered was not HTTP.
    Other,
}

/// The next state after a check.
pub fn observe(state: Observed, outcome: Outcome, check: &HealthCheck) -> Observed {
    let settled = |verdict| Observed { verdict, against: 0 };
    let failure = match outcome {
        Outcome::Passed => None,
        Outcome::WrongCode(code) => Some(Failure::Code(code)),
        Outcome::TimedOut => Some(Failure::Timeout),
        Outcome::Failed => Some(Failure::Other),
    };
    let against = state.against + 1;
    match (state.verdict, failure) {
        (Verdict::Initial | Verdict::Healthy, None) => settled(Verdict::Healthy),
        (Verdict::Unhealthy(_), None) if against >= check.healthy_threshold => settled(Verdict::Healthy),
        (Verdict::Unhealthy(failure), None) => Observed { verdict: Verdict::Unhealthy(failure), against },
        (Verdict::Unhealthy(_), Some(failure)) => settled(Verdict::Unhealthy(failure)),
        (_, Some(failure)) if against >= check.unhealthy_threshold => settled(Verdict::Unhealthy(failure)),
        (verdict, Some(_)) => Observed { verdict, against },
    }
}

/// What `DescribeTargetHealth` says of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// Registered, and no check was decided yet.
    Initial(Initial),
    /// It gets requests.
    Healthy,
    /// It gets requests only if no other is healthy.
    Unhealthy(Failure),
    /// It takes no part.
    Unused(Unused),
    /// It is deregistered and finishes what it has.
    Draining,
}

/// How far a new target has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Initial {
    /// No check has ended yet.
    Registering,
    /// At least one has.
    Checking,
}

/// Why a target takes no part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unused {
    /// No listener forwards to its group.
    GroupNotUsed,
    /// The balancer has no node in its zone.
    ZoneNotEnabled,
    /// Its instance does not run.
    Stopped,
}

impl Health {
    /// `initial`, `healthy`, `unhealthy`, `unused` or `draining`.
    pub fn state(&self) -> &'static str {
        match self {
            Self::Initial(_) => "initial",
            Self::Healthy => "healthy",
            Self::Unhealthy(_) => "unhealthy",
            Self::Unused(_) => "unused",
            Self::Draining => "draining",
        }
    }

    /// AWS's reason code. A healthy target has none.
    pub fn reason(&self) -> Option<&'static str> {
        Some(match self {
            Self::Initial(Initial::Registering) => "Elb.RegistrationInProgress",
            Self::Initial(Initial::Checking) => "Elb.InitialHealthChecking",
            Self::Healthy => return None,
            Self::Unhealthy(Failure::Code(_)) => "Target.ResponseCodeMismatch",
            Self::Unhealthy(Failure::Timeout) => "Target.Timeout",
            Self::Unhealthy(Failure::Other) => "Target.FailedHealthChecks",
            Self::Unused(Unused::GroupNotUsed | Unused::ZoneNotEnabled) => "Target.NotInUse",
            Self::Unused(Unused::Stopped) => "Target.InvalidState",
            Self::Draining => "Target.DeregistrationInProgress",
        })
    }

    /// AWS's sentence for the reason.
    pub fn description(&self) -> Option<String> {
        Some(match self {
            Self::Initial(Initial::Registering) => "Target registration is in progress".into(),
            Self::Initial(Initial::Checking) => "Initial health checks in progress".into(),
            Self::Healthy => return None,
            Self::Unhealthy(Failure::Code(code)) => {
                format!("Health checks failed with these codes: [{code}]")
            }
            Self::Unhealthy(Failure::Timeout) => "Request timed out".into(),
            Self::Unhealthy(Failure::Other) => "Health checks failed".into(),
            Self::Unused(Unused::GroupNotUsed) => {
                "Target group is not configured to receive traffic from the load balancer".into()
            }
            Self::Unused(Unused::ZoneNotEnabled) => {
                "Target is in an Availability Zone that is not enabled for the load balancer".into()
            }
            Self::Unused(Unused::Stopped) => "Target is in the stopped state".into(),
            Self::Draining => "Target deregistration is in progress".into(),
        })
    }
}

impl fmt::Display for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.state())
    }
}

/// One answer from what several nodes see. A target that any node would use is healthy, and it is
/// unhealthy only when every node has decided so: then no node sends it anything any more.
pub fn combine(views: impl IntoIterator<Item = Observed>) -> Health {
    let mut initial = None;
    let mut failure = None;
    for view in views {
        match view.verdict {
            Verdict::Healthy => return Health::Healthy,
            Verdict::Initial if view.against > 0 => initial = Some(Initial::Checking),
            Verdict::Initial => initial = initial.or(Some(Initial::Registering)),
            Verdict::Unhealthy(why) => failure = Some(why),
        }
    }
    match (initial, failure) {
        (None, Some(failure)) => Health::Unhealthy(failure),
        (Some(initial), None) => Health::Initial(initial),
        (Some(_), Some(_)) => Health::Initial(Initial::Checking),
        (None, None) => Health::Initial(Initial::Registering),
    }
}

#[cfg(test)]
mod tests {
    use Outcome::{Failed, Passed, TimedOut, WrongCode};
    use proptest::prelude::*;

    use super::*;

    fn check() -> HealthCheck {
        HealthCheck { healthy_threshold: 3, unhealthy_threshold: 2, ..HealthCheck::default() }
    }

    fn after(outcomes: &[Outcome]) -> Verdict {
        outcomes.iter().fold(Observed::default(), |state, outcome| observe(state, *outcome, &check())).verdict
    }

    #[test]
    fn a_table_of_histories() {
        let unhealthy = Verdict::Unhealthy;
        for (outcomes, expected, shows) in [
            (&[][..], Verdict::Initial, "a new target is initial"),
            (&[Passed], Verdict::Healthy, "the first pass suffices"),
            (&[Failed], Verdict::Initial, "one failure decides nothing"),
            (&[Failed, Failed], unhealthy(Failure::Other), "the unhealthy threshold holds for new ones too"),
            (&[Failed, Passed], Verdict::Healthy, "a pass after a failure suffices"),
            (&[Passed, TimedOut], Verdict::Healthy, "one failure does not make it unhealthy"),
            (&[Passed, TimedOut, TimedOut], unhealthy(Failure::Timeout), "two in a row do"),
            (&[Passed, Failed, Passed, Failed], Verdict::Healthy, "failures must be in a row"),
            (&[Failed, WrongCode(502)], unhealthy(Failure::Code(502)), "the latest failure is the reason"),
            (&[Failed, Failed, WrongCode(404)], unhealthy(Failure::Code(404)), "and goes on being so"),
            (&[Failed, Failed, Passed, Passed], unhealthy(Failure::Other), "two passes are not three"),
            (&[Failed, Failed, Passed, Passed, Passed], Verdict::Healthy, "three are"),
            (
                &[Failed, Failed, Passed, Passed, Failed, Passed],
                unhealthy(Failure::Other),
                "passes must be in a row",
            ),
        ] {
            assert_eq!(after(outcomes), expected, "{shows}");
        }
    }

    #[test]
    fn a_table_of_matchers() {
        for (text, code, expected) in [
            ("200", 200, Some(true)),
            ("200", 201, Some(false)),
            ("200,202", 202, Some(true)),
            ("200-299,301", 250, Some(true)),
            ("200-299,301", 300, Some(false)),
            ("0-99", 12, Some(true)),
            ("299-200", 250, None),
            ("", 200, None),
            ("2xx", 200, None),
        ] {
            assert_eq!(Matcher::parse(text).ok().map(|m| m.accepts(code)), expected, "{text} {code}");
        }
    }

    #[test]
    fn what_several_nodes_see() {
        let seen = |verdict| Observed { verdict, against: 0 };
        let bad = seen(Verdict::Unhealthy(Failure::Code(502)));
        let good = seen(Verdict::Healthy);
        let new = seen(Verdict::Initial);
        for (views, expected, shows) in [
            (vec![], Health::Initial(Initial::Registering), "nobody looked"),
            (vec![good, bad], Health::Healthy, "one node uses it"),
            (vec![bad, bad], Health::Unhealthy(Failure::Code(502)), "no node uses it"),
            (vec![new, bad], Health::Initial(Initial::Checking), "one node has not decided"),
            (vec![new, new], Health::Initial(Initial::Registering), "no check has ended"),
        ] {
            assert_eq!(combine(views), expected, "{shows}");
        }
        assert_eq!(
            Health::Unhealthy(Failure::Code(502)).description().as_deref(),
            Some("Health checks failed with these codes: [502]")
        );
    }

    proptest! {
        #[test]
        fn the_verdict_turns_only_at_its_threshold(passes in proptest::collection::vec(any::<bool>(), 0..60)) {
            let mut state = Observed::default();
            let mut row = 0;
            let mut last = None;
            for pass in passes {
                row = if last == Some(pass) { row + 1 } else { 1 };
                last = Some(pass);
                let next = observe(state, if pass { Passed } else { Failed }, &check());
                match (state.verdict, next.verdict) {
                    (Verdict::Healthy, Verdict::Unhealthy(_)) => prop_assert!(!pass && row >= 2),
                    (Verdict::Unhealthy(_), Verdict::Healthy) => prop_assert!(pass && row >= 3),
                    (Verdict::Initial, Verdict::Healthy) => prop_assert!(pass),
                    (Verdict::Healthy, Verdict::Initial) | (Verdict::Unhealthy(_), Verdict::Initial) =>
                        prop_assert!(false, "nothing goes back to initial"),
                    _ => {}
                }
                state = next;
            }
        }
    }
}
