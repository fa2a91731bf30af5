//! `yard doctor`: what the host lacks, what that costs, and the command that mends it.

use std::process::ExitCode;

use anyhow::Result;

/// Prints the report; fails where something that a cloud cannot do without is missing.
pub fn doctor(json: bool) -> Result<ExitCode> {
    let report = machine::host_report();
    if json {
        println!("{}", serde_json::to_string_pretty(&report)?);
        return Ok(ExitCode::SUCCESS);
    }
    for item in &report.items {
        println!("{} {}", if item.ok { "ok     " } else { "missing" }, item.name);
        if !item.ok {
            println!("          costs: {}", item.cost);
            println!("          mend:  {}", item.mend);
        }
    }
    Ok(ExitCode::SUCCESS)
}
