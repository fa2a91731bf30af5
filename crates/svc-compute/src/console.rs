//! `GetConsoleOutput`: the end of what an instance's machine wrote to its console.
//!
//! The one handler that reads a file: the agent has each machine write `instances/ID/console.log` under
//! the data directory. It is only ever read, and only its end.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Result, Seek, SeekFrom};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use model::compute::Instance;
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{GetConsoleOutput, GetConsoleOutputRequest, GetConsoleOutputResult};

use crate::instances;
use crate::show::{arns, text};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<GetConsoleOutput>(get)
            .touching(|ctx, i: &GetConsoleOutputRequest| arns::<Instance>(ctx, &i.instance_id)),
    ]
}

/// How much of it is answered: "the most recent 64 KB" (`GetConsoleOutput`, EC2 API reference).
const KEPT: u64 = 64 * 1024;

/// With or without `Latest`: what is answered is always the latest.
fn get(ctx: &Ctx, input: GetConsoleOutputRequest) -> std::result::Result<GetConsoleOutputResult, Fault> {
    let instance = ctx.read(|tx| instances::one(ctx, tx, &input.instance_id))??;
    let path = ctx.settings.data.join("instances").join(&*instance.id).join("console.log");
    let (output, written) = match end_of(&path) {
        Ok((bytes, written)) => (Some(STANDARD.encode(bytes)), written),
        // Nothing has been written yet, or the instance is gone and its disk with it.
        Err(error) if error.kind() == ErrorKind::NotFound => (None, None),
        Err(error) => return Err(Fault::internal(format_args!("{}: {error}", path.display()))),
    };
    Ok(GetConsoleOutputResult {
        instance_id: text(&instance.id),
        output: output.map(Into::into),
        timestamp: Some(written.unwrap_or(ctx.now)),
    })
}

/// The end of a file, and when it was last written.
fn end_of(path: &Path) -> Result<(Vec<u8>, Option<Timestamp>)> {
    let mut file = File::open(path)?;
    let known = file.metadata()?;
    file.seek(SeekFrom::Start(known.len().saturating_sub(KEPT)))?;
    let mut bytes = Vec::new();
    file.take(KEPT).read_to_end(&mut bytes)?;
    Ok((bytes, known.modified().ok().and_then(|at| Timestamp::try_from(at).ok())))
}
