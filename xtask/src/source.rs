//! What the tasks read: the workspace, as cargo tells of it, and the models of the pinned botocore release,
//! through Python, which development needs anyway for boto3 and the `aws` CLI.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The release whose models are read. Another one may add members, so it is pinned.
pub const BOTOCORE: &str = "1.43.11";

/// The folder that holds the workspace's Cargo.toml.
pub fn workspace_root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask lies in the workspace")?.to_path_buf())
}

/// What cargo knows of the workspace at `root` and of all that it is built of.
pub fn metadata(root: &Path) -> Result<Value> {
    let platform = ["--filter-platform", "x86_64-unknown-linux-gnu"];
    let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(platform)
        .current_dir(root)
        .output()
        .context("running cargo metadata")?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    }
    serde_json::from_slice(&output.stdout).context("reading cargo metadata")
}

/// A service's model, out of the pinned botocore.
pub fn botocore_model(service: &str, version: &str) -> Result<Value> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".into());
    let script = format!(
        "import botocore,gzip,os,sys\n\
         assert botocore.__version__ == '{BOTOCORE}', 'botocore ' + botocore.__version__\n\
         p = os.path.join(os.path.dirname(botocore.__file__), 'data', '{service}', '{version}', 'service-2.json.gz')\n\
         sys.stdout.buffer.write(gzip.open(p).read())"
    );
    let output = Command::new(&python)
        .args(["-c", &script])
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("running {python}: set PYTHON to one that has botocore {BOTOCORE}"))?;
    if !output.status.success() {
        bail!("{python} could not read {service}: `{python} -m pip install botocore=={BOTOCORE}`");
    }
    serde_json::from_slice(&output.stdout).with_context(|| format!("parsing the model of {service}"))
}

/// The operations named in an allow-list: one a line, `#` begins a comment.
pub fn operation_names(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Puts code through rustfmt with the workspace's settings.
pub fn format(code: &str) -> Result<String> {
    use std::io::Write;
    let mut child = Command::new("rustfmt")
        .arg("--config-path")
        .arg(workspace_root()?)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("running rustfmt: `rustup component add rustfmt`")?;
    let mut stdin = child.stdin.take().context("rustfmt has a standard input")?;
    let text = code.to_owned();
    // Written from a thread of its own: rustfmt may answer before it has read everything.
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| anyhow::anyhow!("the thread that feeds rustfmt failed"))??;
    if !output.status.success() {
        bail!("rustfmt refused the generated code");
    }
    Ok(String::from_utf8(output.stdout)?)
}
