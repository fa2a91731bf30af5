//! Builds the targets of `fuzz/` with coverage and lets libFuzzer look for bytes that break them, each for a
//! bounded time. The coverage is LLVM's own pass, which a stable compiler takes as well.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::source::{metadata, workspace_root};

/// What libFuzzer needs of the code that it leads.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

/// Looks for so many seconds in each of the targets, or in all of them.
pub fn fuzz(seconds: u32, targets: &[&str]) -> Result<()> {
    let root = workspace_root()?;
    let metadata = metadata(&root)?;
    let all = every(&metadata);
    if let Some(unknown) = targets.iter().find(|name| !all.contains(name)) {
        bail!("there is no target '{unknown}': choose among {}", all.join(", "));
    }
    let built = build(&root)?;
    for target in if targets.is_empty() { &all } else { targets } {
        look(&root, &built.join(target), target, seconds)?;
    }
    Ok(())
}

/// The programs of the crate `fuzz`, which are the targets.
fn every(metadata: &Value) -> Vec<&str> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let targets = packages.filter(|p| p["name"] == "fuzz").filter_map(|p| p["targets"].as_array()).flatten();
    targets.filter(|target| target["kind"][0] == "bin").filter_map(|target| target["name"].as_str()).collect()
}

/// Builds all targets; the folder that they are in.
fn build(root: &Path) -> Result<std::path::PathBuf> {
    let host = host()?;
    let status = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
        // With a target named, build scripts and macros are built without the coverage.
        .args([
            "build",
            "--quiet",
            "--package",
            "fuzz",
            "--features",
            "libfuzzer",
            "--bins",
            "--profile",
            "fuzz",
        ])
        .args(["--target", &host, "--target-dir", "target/fuzz"])
        .env("RUSTFLAGS", COVERAGE)
        .current_dir(root)
        .status()
        .context("running cargo build")?;
    if !status.success() {
        bail!("the fuzz targets do not build; libFuzzer needs a C++ compiler (g++)");
    }
    Ok(root.join("target/fuzz").join(host).join("fuzz"))
}

/// The triple of this machine.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("running rustc -vV")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc -vV names no host")?.to_owned())
}

/// Runs one target. What it finds interesting stays in `target/fuzz/corpus` for the next time.
fn look(root: &Path, program: &Path, target: &str, seconds: u32) -> Result<()> {
    let corpus = root.join("target/fuzz/corpus").join(target);
    let found = root.join("target/fuzz/found");
    for folder in [&corpus, &found] {
        std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    }
    println!("fuzzing {target} for {seconds} s");
    let output = Command::new(program)
        .arg(&corpus)
        .arg(root.join("fuzz/seeds").join(target))
        .args([
            "-timeout=20",
            "-rss_limit_mb=1024",
            "-max_len=4096",
            "-len_control=0",
            "-print_final_stats=1",
        ])
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/{target}-", found.display()))
        .current_dir(root)
        .output()
        .with_context(|| format!("running {}", program.display()))?;
    let told = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        let tries = told.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
        println!("  {} tries", tries.unwrap_or("?").trim());
        return Ok(());
    }
    let last: Vec<&str> = told.lines().rev().take(60).collect();
    for line in last.iter().rev() {
        eprintln!("{line}");
    }
    bail!(
        "{target} broke a law. The bytes are in target/fuzz/found: run `{} FILE` to see it again, and put them \
         into fuzz/seeds/{target} once it is mended",
        program.display()
    )
}
