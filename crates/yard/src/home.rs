//! The data directory: where it is by default and what lies in it.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A data directory.
#[derive(Clone, Debug)]
pub struct Home {
    dir: PathBuf,
}

impl Home {
    /// The directory that was asked for, or the user's own: `$XDG_DATA_HOME/cloudyard`, which is
    /// `~/.local/share/cloudyard`; root's is `/var/lib/cloudyard`.
    pub fn find(asked: Option<&Path>) -> Result<Home> {
        if let Some(dir) = asked {
            let dir = std::path::absolute(dir).with_context(|| format!("--data {}", dir.display()))?;
            return Ok(Home { dir });
        }
        if nix::unistd::geteuid().is_root() {
            return Ok(Home { dir: "/var/lib/cloudyard".into() });
        }
        let data = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|dir| dir.is_absolute());
        let dir = match data {
            Some(data) => data,
            None => PathBuf::from(
                std::env::var_os("HOME").context("HOME is not set: name a directory with --data")?,
            )
            .join(".local/share"),
        };
        Ok(Home { dir: dir.join("cloudyard") })
    }

    /// Makes the directory, for its owner alone.
    pub fn create(&self) -> Result<()> {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.dir)
            .with_context(|| format!("making the data directory {}", self.dir.display()))
    }

    /// The directory itself.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// How a shell calls `yard` for this directory.
    pub fn called(&self) -> String {
        match Home::find(None) {
            Ok(own) if own.dir == self.dir => "yard".to_owned(),
            _ => format!("yard --data '{}'", self.dir.display()),
        }
    }

    /// What to say where a yard must run on the directory and none does.
    pub fn nobody_runs(&self) -> String {
        format!("no yard runs on {}: start it with `{} up -d`", self.dir.display(), self.called())
    }

    /// The file of state.
    pub fn store(&self) -> PathBuf {
        self.dir.join("state.db")
    }

    /// The socket that commands talk to the running yard through.
    pub fn socket(&self) -> PathBuf {
        self.dir.join("yard.sock")
    }

    /// The log of a yard that runs by itself.
    pub fn log(&self) -> PathBuf {
        self.dir.join("yard.log")
    }

    /// Where instances' disks and consoles are.
    pub fn instances(&self) -> PathBuf {
        self.dir.join("instances")
    }

    /// An instance's console.
    pub fn console(&self, instance: &str) -> PathBuf {
        self.instances().join(instance).join("console.log")
    }
}
