//! Machines for real: each scenario has a directory and a keeper of its own.

// A test says what it expects; without a harness clippy does not know that this is one.
#![allow(clippy::unwrap_used)]

mod keeping;
mod scenarios;
mod yard;

use std::process::ExitCode;

use stage::{Scenario, Stage};

fn main() -> ExitCode {
    if let Some(code) = machine::applet() {
        return code;
    }
    let scenarios = scenarios::ALL.iter().map(|(name, _)| Scenario { name, acts: 1, root_alone: false });
    let stage = Stage {
        scenarios: scenarios.collect(),
        at_once: 4,
        play: |name, _, dir| scenarios::run(name, dir),
        needs: &[],
    };
    stage.run()
}
