//! Enforces what a compiler cannot see: the floors of the house, the wings, licences, and that `unsafe`
//! stays in its two rooms.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::source::{metadata, workspace_root};

/// Each crate's floor. A crate may depend only on crates of lower floors; shapes stand on `wire`.
const FLOORS: &[(&str, u8)] = &[
    ("sorted", 0),
    ("wire", 1),
    ("store", 1),
    ("iam", 2),
    ("model", 2),
    ("shapes-acm", 2),
    ("shapes-ec2", 2),
    ("shapes-elbv2", 2),
    ("shapes-iam", 2),
    ("shapes-sts", 2),
    ("netplan", 3),
    ("resources", 3),
    ("netlink", 4),
    ("machine", 4),
    ("edge", 4),
    ("dns", 4),
    ("svc-acm", 4),
    ("svc-iam", 4),
    ("svc-net", 4),
    ("svc-compute", 4),
    ("svc-elb", 4),
    ("gateway", 5),
    ("services", 5),
    ("agent", 5),
    ("yard", 6),
];

/// What is no part of the product, which may not depend on it, and may look at all of it.
const TOOLS: &[&str] = &["bench", "fuzz", "stage", "trial", "xtask"];

/// The control wing never touches the machine, the agent wing knows no API: neither may depend on these.
const CONTROL_NEVER: &[&str] = &["netplan", "netlink", "machine", "edge", "dns", "agent"];
const AGENT_NEVER: &[&str] =
    &["wire", "gateway", "services", "svc-acm", "svc-iam", "svc-net", "svc-compute", "svc-elb", "iam"];
const CONTROL: &[&str] =
    &["resources", "svc-acm", "svc-iam", "svc-net", "svc-compute", "svc-elb", "gateway", "services"];
const AGENT: &[&str] = &["netplan", "netlink", "machine", "edge", "dns", "agent"];

/// The crates in which `unsafe` may stand.
const UNSAFE: &[&str] = &["netlink", "machine"];

/// Runs every check and names all that is wrong.
pub fn tidy() -> Result<()> {
    let root = workspace_root()?;
    let packages = packages(&root)?;
    let mut wrong = floors(&packages);
    wrong.extend(licences(&root, &packages)?);
    wrong.extend(rooms(&root)?);
    if wrong.is_empty() {
        return Ok(());
    }
    bail!("{}", wrong.join("\n"));
}

struct Package {
    name: String,
    licence: Option<String>,
    ours: bool,
    /// Names of what it depends on in the product, tests left out.
    needs: Vec<String>,
}

fn packages(root: &Path) -> Result<Vec<Package>> {
    let metadata = metadata(root)?;
    let all = metadata["packages"].as_array().context("metadata lists packages")?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Ok(all
        .iter()
        .map(|package| Package {
            name: text(&package["name"]).unwrap_or_default(),
            licence: text(&package["license"]),
            ours: package["source"].is_null(),
            needs: package["dependencies"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|dependency| dependency["kind"].is_null())
                .filter_map(|dependency| text(&dependency["name"]))
                .collect(),
        })
        .collect())
}

fn floors(packages: &[Package]) -> Vec<String> {
    let floors: BTreeMap<&str, u8> = FLOORS.iter().copied().collect();
    let mut wrong = Vec::new();
    for package in packages.iter().filter(|package| package.ours && !TOOLS.contains(&package.name.as_str())) {
        let Some(floor) = floors.get(package.name.as_str()) else {
            wrong.push(format!("{} has no floor: give it one in xtask/src/tidy.rs", package.name));
            continue;
        };
        let is = |list: &[&str]| list.contains(&package.name.as_str());
        for need in &package.needs {
            if TOOLS.contains(&need.as_str()) {
                wrong.push(format!("{} depends on {need}, which is for tests alone", package.name));
            }
            match floors.get(need.as_str()) {
                Some(below) if below >= floor => {
                    wrong.push(format!(
                        "{} (floor {floor}) calls upward or sideways: {need} (floor {below})",
                        package.name
                    ));
                }
                _ => {}
            }
            let crosses = (is(CONTROL) && CONTROL_NEVER.contains(&need.as_str()))
                || (is(AGENT) && AGENT_NEVER.contains(&need.as_str()));
            if crosses {
                wrong.push(format!("{} depends on {need}: the wings meet only in the store", package.name));
            }
        }
    }
    wrong
}

/// Every dependency's licence must be one that deny.toml allows.
fn licences(root: &Path, packages: &[Package]) -> Result<Vec<String>> {
    let rules = std::fs::read_to_string(root.join("deny.toml")).context("reading deny.toml")?;
    let list = rules
        .split("allow = [")
        .nth(1)
        .and_then(|rest| rest.split(']').next())
        .context("deny.toml allows licences")?;
    let allowed: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    let mut wrong = Vec::new();
    for package in packages.iter().filter(|package| !package.ours) {
        let expression = package.licence.clone().unwrap_or_default();
        let fits = expression.replace('/', " OR ").split(" OR ").any(|one| {
            one.split(" AND ").all(|name| allowed.contains(name.trim_matches(|c| " ()".contains(c))))
        });
        if !fits {
            wrong
                .push(format!("{} has licence '{expression}', which deny.toml does not allow", package.name));
        }
    }
    Ok(wrong)
}

/// `unsafe` in two crates only, and every room says at its door what it is for.
fn rooms(root: &Path) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    let mut folders = vec![root.join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path)?;
            let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            let crate_name = shown.split('/').nth(1).unwrap_or_default().to_owned();
            if text.contains("allow(unsafe_code)") && !UNSAFE.contains(&crate_name.as_str()) {
                wrong.push(format!("{shown}: unsafe lives in {} alone", UNSAFE.join(" and ")));
            }
            if !text.starts_with("//!") && !shown.ends_with("generated.rs") {
                wrong.push(format!("{shown}: begin with why this room exists (//!)"));
            }
        }
    }
    Ok(wrong)
}
