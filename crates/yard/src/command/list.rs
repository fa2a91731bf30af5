//! `yard ls`: what is there, its state and the address that works.

use std::process::ExitCode;

use anyhow::Result;
use serde_json::{Value, json};

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
    println!("{}", told(&inventory));
    Ok(ExitCode::SUCCESS)
}

/// The tables, and what is to be known of them.
fn told(inventory: &Value) -> String {
    let mut parts = Vec::new();
    for (key, heading, columns) in KINDS {
        let rows = rows(inventory, key);
        if !rows.is_empty() {
            parts.push(table(heading, columns, rows));
        }
    }
    if parts.is_empty() {
        return "Nothing yet. A region gets its default VPC when it is first asked about: aws ec2 describe-vpcs"
            .to_owned();
    }
    let unwell = unwell(inventory);
    if !unwell.is_empty() {
        parts.push(table("TARGET", &["id", "port", "group", "state", "why"], &unwell));
    }
    parts.extend(way_in(inventory));
    parts.join("\n\n")
}

fn rows<'a>(inventory: &'a Value, key: &str) -> &'a [Value] {
    inventory[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The targets to which no request goes, and AWS's sentence on why.
fn unwell(inventory: &Value) -> Vec<Value> {
    let of_group = |group: &Value| -> Vec<Value> {
        let targets = rows(group, "targets").iter().filter(|target| target["state"] != "healthy");
        targets
            .map(|target| {
                json!({
                    "id": target["id"], "port": target["port"], "group": group["name"],
                    "state": target["state"], "why": target["reason"],
                })
            })
            .collect()
    };
    rows(inventory, "target_groups").iter().flat_map(of_group).collect()
}

/// How to reach an instance's public address, where this machine has no way to it.
fn way_in(inventory: &Value) -> Option<String> {
    if inventory["internet"]["isolated"] != true {
        return None;
    }
    let address = rows(inventory, "instances").iter().find_map(|instance| instance["public_ip"].as_str())?;
    let balancer = match rows(inventory, "balancers").is_empty() {
        true => "",
        false => "; a load balancer's URL works here",
    };
    Some(format!(
        "A public address is reached from the yard's internet, not from here: `yard outside -- curl http://{address}/`{balancer}."
    ))
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
    let shown = lines.iter().map(|line| {
        let padded: Vec<String> =
            line.iter().zip(&widths).map(|(text, width)| format!("{text:<width$}")).collect();
        padded.join("  ").trim_end().to_owned()
    });
    shown.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_that_gets_no_request_is_listed_with_the_reason() {
        let target = |id: &str, state: &str, reason: Option<&str>| json!({ "id": id, "port": 3000, "state": state, "reason": reason });
        let targets = json!([
            target("i-1", "healthy", None),
            target("i-2", "unused", Some("Target is in an Availability Zone that is not enabled")),
            target("i-3", "initial", None),
        ]);
        let group = json!({
            "name": "web", "region": "us-east-1", "protocol": "HTTP", "port": 80, "health": "1/3 healthy",
            "targets": targets,
        });
        let told = told(&json!({ "target_groups": [group] }));
        assert!(
            told.ends_with(
                "TARGET  PORT  GROUP  STATE    WHY\n\
             i-2     3000  web    unused   Target is in an Availability Zone that is not enabled\n\
             i-3     3000  web    initial  -"
            ),
            "{told}"
        );
    }

    #[test]
    fn the_list_ends_with_the_way_to_public_addresses_where_there_is_none_from_here() {
        let (public, private) = (json!([{ "public_ip": "198.18.1.2" }]), json!([{ "public_ip": null }]));
        let outside = "`yard outside -- curl http://198.18.1.2/`";
        let cases = [
            ("an instance with one", true, &public, json!([]), Some(format!("not from here: {outside}."))),
            (
                "and a balancer",
                true,
                &public,
                json!([{}]),
                Some(format!("{outside}; a load balancer's URL works here.")),
            ),
            ("a balancer alone", true, &private, json!([{}]), None),
            ("the host has a way", false, &public, json!([{}]), None),
        ];
        for (case, isolated, instances, balancers, end) in cases {
            let internet = json!({ "isolated": isolated });
            let told = told(&json!({ "internet": internet, "instances": instances, "balancers": balancers }));
            match end {
                Some(end) => assert!(told.ends_with(&end), "{case}: {told}"),
                None => assert!(!told.contains("yard outside"), "{case}: {told}"),
            }
        }
    }
}
