//! A commit as it stands in the redo log: a frame with a number, whole or not at all.
//!
//! In order, numbers in little-endian: a CRC-32 of all that follows it (4 bytes), the length of the rows (4), the
//! commit's number (8), the rows. A row is a byte that says whether it is put or deleted, and its texts, each
//! behind its length (4): table, account, region, id and, of one that is put, its JSON.

use crate::backend::Op;
use crate::error::Error;

const CHECKSUM: usize = 4;
const HEAD: usize = CHECKSUM + 4 + 8;

const DELETE: u8 = 0;
const PUT: u8 = 1;

/// A commit that is in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame<'a> {
    /// Commits are numbered from 1, without a gap.
    pub number: u64,
    rows: &'a [u8],
}

/// A row of a commit: what it is from now on, or that it is no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row<'a> {
    pub table: &'a str,
    pub account: &'a str,
    pub region: &'a str,
    pub id: &'a str,
    /// `None` deletes the row.
    pub json: Option<&'a str>,
}

/// Writes a commit's frame, in place of what was in `frame`.
pub(super) fn write<'a>(
    frame: &mut Vec<u8>,
    number: u64,
    rows: impl Iterator<Item = &'a Op>,
) -> Result<(), Error> {
    frame.clear();
    frame.resize(HEAD, 0);
    for Op { table, scope, id, json } in rows {
        frame.push(if json.is_some() { PUT } else { DELETE });
        for text in [table, &*scope.account, &*scope.region, &**id].into_iter().chain(json.as_deref()) {
            frame.extend(length(text.len())?.to_le_bytes());
            frame.extend(text.as_bytes());
        }
    }
    let rows = length(frame.len() - HEAD)?;
    frame[CHECKSUM..][..4].copy_from_slice(&rows.to_le_bytes());
    frame[CHECKSUM + 4..HEAD].copy_from_slice(&number.to_le_bytes());
    let checksum = crc32fast::hash(&frame[CHECKSUM..]);
    frame[..CHECKSUM].copy_from_slice(&checksum.to_le_bytes());
    Ok(())
}

fn length(bytes: usize) -> Result<u32, Error> {
    u32::try_from(bytes).map_err(|_| Error::backend("write a commit", "it is larger than 4 GiB"))
}

/// The frames at the beginning of a log, each the next in number: up to one that was not finished, or to what
/// is left of an earlier use of the file.
pub(super) fn read(log: &[u8]) -> impl Iterator<Item = Frame<'_>> {
    let (mut rest, mut last) = (log, None);
    std::iter::from_fn(move || {
        let (frame, after) = first(rest)?;
        let is_next = last.is_none_or(|last: u64| last.checked_add(1) == Some(frame.number));
        (rest, last) = (after, Some(frame.number));
        is_next.then_some(frame)
    })
    .fuse()
}

fn first(log: &[u8]) -> Option<(Frame<'_>, &[u8])> {
    let (checksum, rest) = log.split_first_chunk()?;
    let (length, rest) = rest.split_first_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (number, rest) = rest.split_first_chunk()?;
    let (rows, rest) = rest.split_at_checked(length)?;
    let is_whole = u32::from_le_bytes(*checksum) == crc32fast::hash(&log[CHECKSUM..HEAD + length]);
    is_whole.then_some((Frame { number: u64::from_le_bytes(*number), rows }, rest))
}

impl<'a> Frame<'a> {
    /// Its rows, in order.
    ///
    /// # Errors
    /// That it is whole and yet no list of rows: who wrote it speaks another language.
    pub fn rows(self) -> impl Iterator<Item = Result<Row<'a>, Error>> {
        let mut rest = self.rows;
        std::iter::from_fn(move || {
            let (kind, mut texts) = rest.split_first()?;
            let row = row(*kind, &mut texts);
            // of what follows a row that is none nothing can be known
            rest = if row.is_some() { texts } else { &[] };
            Some(row.ok_or_else(|| Error::backend("read the redo log", "a commit in it makes no sense")))
        })
    }
}

fn row<'a>(kind: u8, rest: &mut &'a [u8]) -> Option<Row<'a>> {
    let mut text = || {
        let (length, after) = rest.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let text;
        (text, *rest) = after.split_at_checked(length)?;
        std::str::from_utf8(text).ok()
    };
    let (table, account, region, id) = (text()?, text()?, text()?, text()?);
    let json = match kind {
        DELETE => None,
        PUT => Some(text()?),
        _ => return None,
    };
    Some(Row { table, account, region, id, json })
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::record::Scope;

    fn op() -> impl Strategy<Value = Op> {
        let json = proptest::option::of(".{0,40}");
        (prop_oneof![Just("subnet"), Just("")], ".{0,6}", ".{0,6}", ".{0,12}", json).prop_map(
            |(table, account, region, id, json)| Op {
                table,
                scope: Scope::new(account, region),
                id: id.into(),
                json,
            },
        )
    }

    fn log(first: u64, commits: &[Vec<Op>]) -> Vec<u8> {
        let (mut log, mut frame) = (Vec::new(), b"something older".to_vec());
        for (number, ops) in (first..).zip(commits) {
            write(&mut frame, number, ops.iter()).unwrap();
            log.extend(&frame);
        }
        log
    }

    fn rows(ops: &[Op]) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        for Op { table, scope, id, json } in ops {
            let (account, region) = (&*scope.account, &*scope.region);
            rows.push(Row { table, account, region, id, json: json.as_deref() });
        }
        rows
    }

    fn read_all(log: &[u8]) -> Vec<(u64, Vec<Row<'_>>)> {
        read(log).map(|frame| (frame.number, frame.rows().map(Result::unwrap).collect())).collect()
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(first in 1_u64..1 << 40, commits in vec(vec(op(), 0..4), 0..5)) {
            let log = log(first, &commits);
            let want: Vec<_> = (first..).zip(commits.iter().map(|ops| rows(ops))).collect();
            prop_assert_eq!(read_all(&log), want);
        }

        #[test]
        fn of_a_log_that_was_cut_off_the_whole_frames_are_read(
            commits in vec(vec(op(), 1..3), 1..5), cut: prop::sample::Index,
        ) {
            let sound = log(1, &commits);
            let cut = cut.index(sound.len());
            let whole = (0..commits.len()).take_while(|n| log(1, &commits[..=*n]).len() <= cut).count();
            prop_assert_eq!(&read_all(&sound[..cut]), &read_all(&sound)[..whole]);
        }

        #[test]
        fn a_changed_byte_ends_it(
            commits in vec(vec(op(), 1..3), 1..4), at: prop::sample::Index, bit in 0_u8..8,
        ) {
            let sound = log(7, &commits);
            let mut changed = sound.clone();
            changed[at.index(sound.len())] ^= 1 << bit;
            let (found, want) = (read_all(&changed), read_all(&sound));
            prop_assert!(found.len() < want.len());
            prop_assert_eq!(&found[..], &want[..found.len()]);
        }

        #[test]
        fn any_bytes_are_read_to_some_end(
            bytes in vec(any::<u8>(), 0..80), number: u64, ops in vec(op(), 0..2),
        ) {
            _ = read(&bytes).count();
            // the same behind a right checksum
            let mut frame = Vec::new();
            write(&mut frame, number, ops.iter()).unwrap();
            frame.extend(&bytes);
            let length = u32::try_from(frame.len() - HEAD).unwrap();
            frame[CHECKSUM..][..4].copy_from_slice(&length.to_le_bytes());
            let checksum = crc32fast::hash(&frame[CHECKSUM..]);
            frame[..CHECKSUM].copy_from_slice(&checksum.to_le_bytes());
            for frame in read(&frame) {
                let rows: Vec<_> = frame.rows().collect();
                prop_assert!(rows.iter().rev().skip(1).all(Result::is_ok));
            }
        }
    }

    #[test]
    fn what_an_earlier_use_left_is_not_read() {
        let ops = |id: &str| vec![Op { table: "t", scope: Scope::global("1"), id: id.into(), json: None }];
        let mut file = log(1, &[ops("a"), ops("b"), ops("c")]);
        let new = log(8, &[ops("d")]);
        file[..new.len()].copy_from_slice(&new);
        assert_eq!(read_all(&file), [(8, rows(&ops("d")))]);
    }
}
