//! `yard doctor`: what the host lacks, what that costs, and the command that mends it.

use std::net::ToSocketAddrs;
use std::process::ExitCode;

use anyhow::Result;
use machine::HostItem;

use crate::home::Home;

/// Prints the report; fails where something that a cloud cannot do without is missing.
pub fn doctor(home: &Home, json: bool) -> Result<ExitCode> {
    home.create()?;
    let mut items = machine::host_report(home.dir()).items;
    items.push(names());
    if json {
        let shown: Vec<_> = items
            .iter()
            .map(|item| {
                serde_json::json!({
                    "name": item.name, "ok": item.ok, "needed": item.needed, "cost": item.cost, "mend": item.mend,
                })
            })
            .collect();
        println!("{}", serde_json::to_string_pretty(&shown)?);
    } else {
        for item in &items {
            print(item);
        }
    }
    let lacking = items.iter().any(|item| item.needed && !item.ok);
    Ok(if lacking { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn print(item: &HostItem) {
    let word = match (item.ok, item.needed) {
        (true, _) => "ok     ",
        (false, true) => "MISSING",
        (false, false) => "missing",
    };
    println!("{word}  {}", item.name);
    if !item.ok {
        println!("         costs: {}", item.cost);
        if !item.mend.is_empty() {
            println!("         mend:  {}", item.mend);
        }
    }
}

/// curl and browsers send `*.localhost` to loopback by themselves; other programs ask the system.
fn names() -> HostItem {
    let found = ("balancer.elb.localhost", 80).to_socket_addrs();
    HostItem {
        name: "names below localhost",
        ok: found.is_ok_and(|mut addresses| addresses.all(|address| address.ip().is_loopback())),
        needed: false,
        cost: "programs other than curl and browsers do not find balancers by name",
        mend: "apt-get install libnss-myhostname",
    }
}
