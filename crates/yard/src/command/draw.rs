//! `yard draw`: the live cloud as an SVG picture.

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cli::Draw;
use crate::daemon::control::{self, Ask};
use crate::drawing;
use crate::home::Home;
use crate::inventory::Inventory;

/// Writes the picture.
pub fn draw(home: &Home, options: &Draw, json: bool) -> Result<ExitCode> {
    let told = control::asked(home, &Ask::Inventory)?;
    let inventory: Inventory = serde_json::from_value(told).context("reading the inventory")?;
    let picture = drawing::draw(&inventory, options.region.as_deref());
    if options.output.as_os_str() == "-" {
        print!("{picture}");
        return Ok(ExitCode::SUCCESS);
    }
    std::fs::write(&options.output, &picture)
        .with_context(|| format!("writing {}", options.output.display()))?;
    if json {
        println!("{}", serde_json::json!({ "file": options.output, "bytes": picture.len() }));
    } else {
        println!("Drawn: {}", options.output.display());
    }
    Ok(ExitCode::SUCCESS)
}
