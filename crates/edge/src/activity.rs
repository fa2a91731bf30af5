//! When a connection last carried a byte, and a timer that waits for it to have carried none for a while.
//!
//! The timer is armed once and looks at the time of the last byte only when it fires, so that an active
//! connection pays for a clock reading and nothing else.

use std::{
    cell::Cell,
    future::Future,
    pin::Pin,
    rc::Rc,
    sync::LazyLock,
    task::{Context, Poll, ready},
    time::{Duration, Instant},
};

use tokio::time::Sleep;

/// Milliseconds since this was first asked for, and never zero.
pub(crate) fn now() -> u64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_millis() as u64 + 1
}

/// When a byte last passed somewhere. What is cloned beats as one.
#[derive(Debug, Clone)]
pub(crate) struct Pulse(Rc<Cell<u64>>);

impl Pulse {
    pub fn new() -> Self {
        Self(Rc::new(Cell::new(now())))
    }

    pub fn touch(&self) {
        self.0.set(now());
    }

    /// By [`now`].
    pub fn last(&self) -> u64 {
        self.0.get()
    }

    /// Whether a byte passed no longer ago than this.
    pub fn is_within(&self, limit: Duration) -> bool {
        self.last() + limit.as_millis() as u64 > now()
    }
}

/// What is known about a client's connection.
#[derive(Debug)]
pub(crate) struct ClientGauge {
    pub pulse: Pulse,
    /// When the first byte of a request head came that is not whole yet; zero without one.
    head_since: Cell<u64>,
    /// Requests without an answer.
    pub waiting: Cell<u32>,
    /// Answers that are being sent.
    pub sending: Cell<u32>,
    /// The client took too long over its request: it is told so, and the connection ends.
    pub too_late: Cell<bool>,
}

impl ClientGauge {
    pub fn new() -> Self {
        Self {
            pulse: Pulse::new(),
            head_since: Cell::new(0),
            waiting: Cell::new(0),
            sending: Cell::new(0),
            too_late: Cell::new(false),
        }
    }

    /// A part of a request head is there.
    pub fn heard(&self) {
        if self.head_since.get() == 0 {
            self.head_since.set(now());
        }
    }

    /// A request head has as long again to become whole.
    pub fn heard_anew(&self) {
        self.head_since.set(now());
    }

    /// A request head is whole, or none has begun.
    pub fn head_is_read(&self) {
        self.head_since.set(0);
    }

    pub fn is_reading_head(&self) -> bool {
        self.head_since.get() != 0 && self.waiting.get() == 0 && self.sending.get() == 0
    }

    /// The time from which the idle timeout counts. A head counts from its first byte, however slowly the
    /// others follow; while a target is waited for, the wait for the target is what counts.
    pub fn quiet_since(&self) -> u64 {
        if self.waiting.get() > 0 {
            now()
        } else if self.is_reading_head() {
            self.head_since.get()
        } else {
            self.pulse.last()
        }
    }
}

/// Fires when nothing has happened for `limit`.
#[derive(Debug)]
pub(crate) struct IdleTimer {
    sleep: Pin<Box<Sleep>>,
    limit: Duration,
}

impl IdleTimer {
    pub fn new(limit: Duration) -> Self {
        Self { sleep: Box::pin(tokio::time::sleep(limit)), limit }
    }

    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// Takes another limit. A longer one is noticed when the timer fires, a shorter one at once.
    pub fn set_limit(&mut self, limit: Duration) {
        if limit < self.limit {
            self.sleep.as_mut().reset(tokio::time::Instant::now() + limit);
        }
        self.limit = limit;
    }

    /// `quiet_since` is asked only when the timer fires.
    pub fn poll(&mut self, cx: &mut Context<'_>, quiet_since: impl Fn() -> u64) -> Poll<()> {
        loop {
            ready!(self.sleep.as_mut().poll(cx));
            let deadline = quiet_since().saturating_add(self.limit.as_millis() as u64);
            let Some(left) = deadline.checked_sub(now()).filter(|left| *left > 0) else {
                return Poll::Ready(());
            };
            self.sleep.as_mut().reset(tokio::time::Instant::now() + Duration::from_millis(left));
        }
    }
}
