//! When a connection last carried a byte, and a timer that waits for it to have carried none for a while.
//!
//! The timer is armed once and looks at the time of the last byte only when it fires, so that an active
//! connection pays for a clock reading and nothing else.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        LazyLock,
        atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll, Waker, ready},
    time::{Duration, Instant},
};

use parking_lot::Mutex;
use tokio::time::Sleep;

/// Milliseconds since this was first asked for, and never zero.
pub(crate) fn now() -> u64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_millis() as u64 + 1
}

/// What is known about a client's connection. One thread writes it; hyper wants it to be `Send`.
#[derive(Debug)]
pub(crate) struct ClientGauge {
    last: AtomicU64,
    /// When the first byte of a request head came that is not whole yet; zero without one.
    head_since: AtomicU64,
    /// Requests without an answer.
    pub waiting: AtomicU32,
    /// Answers that are being sent.
    pub sending: AtomicU32,
    /// The client took too long over its request: it is told so, and the connection ends.
    pub too_late: AtomicBool,
}

impl ClientGauge {
    pub fn new() -> Self {
        Self {
            last: AtomicU64::new(now()),
            head_since: AtomicU64::new(0),
            waiting: AtomicU32::new(0),
            sending: AtomicU32::new(0),
            too_late: AtomicBool::new(false),
        }
    }

    pub fn touch(&self) {
        self.last.store(now(), Relaxed);
    }

    pub fn heard(&self) {
        let now = now();
        self.last.store(now, Relaxed);
        if self.is_between_requests() && self.head_since.load(Relaxed) == 0 {
            self.head_since.store(now, Relaxed);
        }
    }

    /// A request head is whole.
    pub fn head_is_read(&self) {
        self.head_since.store(0, Relaxed);
    }

    pub fn is_reading_head(&self) -> bool {
        self.head_since.load(Relaxed) != 0 && self.is_between_requests()
    }

    /// When a byte last passed.
    pub fn last(&self) -> u64 {
        self.last.load(Relaxed)
    }

    fn is_between_requests(&self) -> bool {
        self.waiting.load(Relaxed) == 0 && self.sending.load(Relaxed) == 0
    }

    /// The time from which the idle timeout counts. A head counts from its first byte, however slowly the
    /// others follow; while a target is waited for, the wait for the target is what counts.
    pub fn quiet_since(&self) -> u64 {
        if self.waiting.load(Relaxed) > 0 {
            now()
        } else if self.is_reading_head() {
            self.head_since.load(Relaxed)
        } else {
            self.last.load(Relaxed)
        }
    }
}

/// What is known about a target's connection.
#[derive(Debug)]
pub(crate) struct TargetGauge {
    last: AtomicU64,
    /// The task that drives the connection, if it is not one of its own: bytes that come are news to that one.
    driver: Mutex<Option<Waker>>,
}

impl TargetGauge {
    pub fn new() -> Self {
        Self { last: AtomicU64::new(now()), driver: Mutex::new(None) }
    }

    pub fn touch(&self) {
        self.last.store(now(), Relaxed);
    }

    pub fn quiet_since(&self) -> u64 {
        self.last.load(Relaxed)
    }

    /// Has what passes on the connection from now on wake this task.
    pub fn driven_by(&self, waker: &Waker) {
        match &mut *self.driver.lock() {
            Some(driver) => driver.clone_from(waker),
            driver => *driver = Some(waker.clone()),
        }
    }

    /// Lets the connection's stream be polled by the task that drives it.
    pub fn poll<T>(&self, cx: &mut Context<'_>, poll: impl FnOnce(&mut Context<'_>) -> Poll<T>) -> Poll<T> {
        match &*self.driver.lock() {
            Some(driver) => poll(&mut Context::from_waker(driver)),
            None => poll(cx),
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
