//! A cloud for real: each scenario has a data directory, a keeper, a store and an agent of its own. No packet
//! leaves the namespaces that the scenario's keeper made.

#![allow(clippy::unwrap_used)]

mod balancing;
mod cloud;
mod scenarios;
mod uplink;

use std::process::ExitCode;

use stage::{Scenario, Stage};

fn main() -> ExitCode {
    if let Some(code) = machine::applet() {
        return code;
    }
    let of = |scenarios: &[scenarios::Scenario], root_alone| {
        let scenarios = scenarios.iter();
        scenarios.map(move |(name, acts)| Scenario { name, acts: acts.len(), root_alone }).collect::<Vec<_>>()
    };
    let stage = Stage {
        scenarios: [of(scenarios::ALL, false), of(scenarios::AS_ROOT, true)].concat(),
        at_once: 3,
        play: scenarios::run,
        needs: &[("/usr/bin/curl", "curl"), ("/usr/bin/perl", "perl-base")],
    };
    stage.run()
}
