//! `yard ls`: what is there, its state and the address that works.

use std::process::ExitCode;

use anyhow::Result;
use serde_json::Value;

use crate::daemon::control::{self, Ask};
use crate::home::Home;

/// A kind of resource: its key in the inventory, its heading, its columns.
type Kind = (&'static str, &'static str, &'static [&'static str]);

const KINDS: &[Kind] = &[
    ("vpcs", "VPC", &["id", "region", "cidr", "name"]),
    ("subnets", "SUBNET", &["id", "region", "vpc", "cidr", "zone", "name"]),
    ("instances", "INSTANCE", &["id", "region", "state", "type", "zone", "private_ip", "public_ip", "name"]),
    ("nat_gateways", "NAT GATEWAY", &["id", "region", "state", "subnet", "private_ip", "public_ip"]),
    ("balancers", "LOAD BALANCER", &["name", "region", "state", "url"]),
    ("target_groups", "TARGET GROUP", &["name", "region", "protocol", "port", "health"]),
];

/// Prints the tables; a kind of which there is nothing is left out.
pub fn list(home: &Home, json: bool) -> Result<ExitCode> {
    let inventory = control::asked(home, &Ask::Inventory)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&inventory)?);
        return Ok(ExitCode::SUCCESS);
    }
    let mut any = false;
    for (key, heading, columns) in KINDS {
        let rows = inventory[key].as_array().map(Vec::as_slice).unwrap_or_default();
        if rows.is_empty() {
            continue;
        }
        if any {
            println!();
        }
        any = true;
        print!("{}", table(heading, columns, rows));
    }
    if !any {
        println!(
            "Nothing yet. A region gets its default VPC when it is first asked about: aws ec2 describe-vpcs"
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn table(heading: &str, columns: &[&str], rows: &[Value]) -> String {
    let cell = |row: &Value, column: &str| match &row[column] {
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        other => other.to_string(),
    };
    let titles = columns
        .iter()
        .enumerate()
        .map(|(i, column)| if i == 0 { heading.to_owned() } else { column.to_uppercase().replace('_', " ") });
    let lines: Vec<Vec<String>> = std::iter::once(titles.collect())
        .chain(rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()))
        .collect();
    let width = |i: usize| lines.iter().map(|line: &Vec<String>| line[i].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    let mut out = String::new();
    for line in &lines {
        let padded: Vec<String> =
            line.iter().zip(&widths).map(|(text, width)| format!("{text:<width$}")).collect();
        out.push_str(padded.join("  ").trim_end());
        out.push('\n');
    }
    out
}
