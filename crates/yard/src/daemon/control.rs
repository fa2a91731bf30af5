//! How commands talk to the running yard: one line of JSON each way through a socket in the data
//! directory, which only its owner can reach.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};

use super::{Yard, inventory};
use crate::home::Home;

/// What a command asks.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// How to reach it.
    About,
    /// What is there.
    Inventory,
    /// To stop and leave nothing.
    Down,
}

/// The longest question.
const LONGEST: u64 = 64 * 1024;

/// How long a stopping yard may take: machines are given their time.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes this process the one yard of the data directory.
pub fn claim(home: &Home) -> Result<(Flock<File>, UnixListener)> {
    let file = File::create(home.dir().join("yard.lock")).context("making the lock")?;
    let lock = Flock::lock(file, FlockArg::LockExclusiveNonblock).map_err(|(_, cause)| match cause {
        Errno::EWOULDBLOCK => {
            anyhow!("a yard runs on {} already: `yard down` stops it", home.dir().display())
        }
        cause => anyhow!(cause).context("locking the data directory"),
    })?;
    // We hold the lock, so a socket that is there is a dead yard's.
    match std::fs::remove_file(home.socket()) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).context("removing the old socket");
        }
        _ => {}
    }
    let socket = UnixListener::bind(home.socket()).context("making the control socket")?;
    socket.set_nonblocking(true)?;
    Ok((lock, socket))
}

/// Asks the running yard; `None` when none runs. `Down` returns once it is gone.
pub fn ask(home: &Home, question: &Ask) -> Result<Option<Value>> {
    let Ok(mut stream) = UnixStream::connect(home.socket()) else { return Ok(None) };
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut line = serde_json::to_vec(question)?;
    line.push(b'\n');
    stream.write_all(&line).context("asking the running yard")?;
    let mut reader = BufReader::new(stream);
    let mut answer = String::new();
    reader.read_line(&mut answer).context("the running yard does not answer")?;
    if matches!(question, Ask::Down) {
        await_end(home)?;
        return Ok(Some(Value::Null));
    }
    if answer.is_empty() {
        bail!("the running yard closed the connection: it may be stopping");
    }
    Ok(Some(serde_json::from_str(&answer).context("reading the yard's answer")?))
}

/// The lock is free when its process has ended, and all that it held with it.
fn await_end(home: &Home) -> Result<()> {
    let mut file = File::create(home.dir().join("yard.lock"))?;
    let late = Instant::now() + PATIENCE;
    while Instant::now() < late {
        match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(_free) => return Ok(()),
            Err((held, Errno::EWOULDBLOCK)) => file = held,
            Err((_, cause)) => return Err(cause).context("waiting for the yard's end"),
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    bail!(
        "the yard on {} was told to stop, but has not ended after {PATIENCE:?}: `yard down` tries again",
        home.dir().display()
    )
}

/// The same where a yard must run.
pub fn asked(home: &Home, question: &Ask) -> Result<Value> {
    ask(home, question)?.with_context(|| home.nobody_runs())
}

/// Answers commands until the daemon ends.
pub async fn serve(socket: UnixListener, yard: Arc<Yard>) -> Result<()> {
    let socket = tokio::net::UnixListener::from_std(socket)?;
    loop {
        let (stream, _) = socket.accept().await?;
        let yard = yard.clone();
        tokio::spawn(async move {
            if let Err(error) = answer(stream, &yard).await {
                tracing::warn!(%error, "a command could not be answered");
            }
        });
    }
}

async fn answer(stream: tokio::net::UnixStream, yard: &Yard) -> Result<()> {
    let (read, mut write) = stream.into_split();
    let mut line = String::new();
    tokio::time::timeout(PATIENCE, tokio::io::BufReader::new(read.take(LONGEST)).read_line(&mut line))
        .await??;
    let value = match serde_json::from_str(&line)? {
        Ask::About => yard.about.clone(),
        Ask::Inventory => serde_json::to_value(inventory::take(&yard.store, &yard.about)?)?,
        Ask::Down => {
            nix::sys::signal::raise(nix::sys::signal::Signal::SIGTERM)?;
            Value::Null
        }
    };
    let mut line = serde_json::to_vec(&value)?;
    line.push(b'\n');
    write.write_all(&line).await?;
    Ok(())
}
