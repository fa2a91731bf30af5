//! What a balancer counts. Each worker has a cell of its own, so that counting never makes two cores share
//! a cache line; a reader adds the cells up.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use http::StatusCode;

use crate::Counters;

/// One cell for each worker.
#[derive(Debug)]
pub(crate) struct CounterCells(Box<[Cell]>);

/// What one worker counts.
#[derive(Debug, Default)]
#[repr(align(128))]
pub(crate) struct Cell {
    pub requests: AtomicU64,
    pub new_connections: AtomicU64,
    pub closed_connections: AtomicU64,
    pub rejected_connections: AtomicU64,
    pub tls_errors: AtomicU64,
    pub target_connection_errors: AtomicU64,
    pub target_answers: [AtomicU64; 4],
    pub own_answers: [AtomicU64; 4],
    pub abandoned: AtomicU64,
}

impl CounterCells {
    pub fn new(workers: usize) -> Self {
        Self((0..workers.max(1)).map(|_| Cell::default()).collect())
    }

    pub fn of(&self, worker: usize) -> &Cell {
        &self.0[worker]
    }

    pub fn sum(&self) -> Counters {
        let sum =
            |field: fn(&Cell) -> &AtomicU64| self.0.iter().map(|cell| field(cell).load(Relaxed)).sum::<u64>();
        let classes = |field: fn(&Cell) -> &[AtomicU64; 4]| {
            std::array::from_fn(|class| self.0.iter().map(|cell| field(cell)[class].load(Relaxed)).sum())
        };
        let new_connections = sum(|cell| &cell.new_connections);
        Counters {
            requests: sum(|cell| &cell.requests),
            new_connections,
            active_connections: new_connections.saturating_sub(sum(|cell| &cell.closed_connections)),
            rejected_connections: sum(|cell| &cell.rejected_connections),
            tls_errors: sum(|cell| &cell.tls_errors),
            target_connection_errors: sum(|cell| &cell.target_connection_errors),
            target_answers: classes(|cell| &cell.target_answers),
            own_answers: classes(|cell| &cell.own_answers),
            abandoned: sum(|cell| &cell.abandoned),
        }
    }
}

/// One more.
pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Relaxed);
}

/// One more answer of this status.
pub(crate) fn count_answer(classes: &[AtomicU64; 4], status: StatusCode) {
    count(&classes[usize::from(status.as_u16() / 100).clamp(2, 5) - 2]);
}
