//! Development tasks, one command each: `cargo xtask gen`, `cargo xtask gen --check`, `cargo xtask tidy`,
//! `cargo xtask fuzz`.
//! Nothing here is part of the product.

mod emit;
mod fuzz;
mod names;
mod source;
mod tidy;

use anyhow::{Context, Result, bail};

/// The services that have a crate of shapes: crate suffix, botocore's folder, the version of the API.
const SERVICES: &[(&str, &str)] = &[
    ("acm", "2015-12-08"),
    ("ec2", "2016-11-15"),
    ("elbv2", "2015-12-01"),
    ("iam", "2010-05-08"),
    ("sts", "2011-06-15"),
];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["gen"] => generate(false),
        ["gen", "--check"] => generate(true),
        ["tidy"] => tidy::tidy(),
        ["fuzz", "--seconds", seconds, targets @ ..] => {
            let seconds = seconds.parse().with_context(|| format!("--seconds {seconds} is no number"))?;
            fuzz::fuzz(seconds, targets)
        }
        ["fuzz", targets @ ..] => fuzz::fuzz(60, targets),
        _ => bail!("usage: cargo xtask gen [--check] | tidy | fuzz [--seconds N] [TARGET...]"),
    }
}

/// Writes every `generated.rs`, or, to check, compares and names the first that differs.
fn generate(check: bool) -> Result<()> {
    let root = source::workspace_root()?;
    for (service, version) in SERVICES {
        let folder = root.join("crates").join(format!("shapes-{service}"));
        let list = folder.join("operations.txt");
        let wanted = std::fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
        let model = source::botocore_model(service, version)?;
        let code = source::format(&emit::emit(&model, &source::operation_names(&wanted))?)?;
        let file = folder.join("src/generated.rs");
        if check {
            let now = std::fs::read_to_string(&file).unwrap_or_default();
            if now != code {
                bail!(
                    "{} is not what the generator writes: run `cargo xtask gen` and commit",
                    file.display()
                );
            }
        } else {
            std::fs::write(&file, code).with_context(|| format!("writing {}", file.display()))?;
        }
    }
    Ok(())
}
