//! Telling the connections of one thread that what they belong to is gone.
//!
//! A connection registers once, under its listener or its target. It never waits for the signal alone, so
//! a signal is a flag that is looked at in passing and a waker to make that happen.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::{Rc, Weak},
    task::{Context, Waker},
};

/// One connection's ear.
#[derive(Debug, Default)]
pub(crate) struct Signal {
    raised: Cell<bool>,
    waker: RefCell<Option<Waker>>,
}

impl Signal {
    /// Whether it was raised; if not, the task is woken when it is.
    pub fn poll(&self, cx: &mut Context<'_>) -> bool {
        if !self.raised.get() {
            let mut waker = self.waker.borrow_mut();
            match &mut *waker {
                Some(waker) => waker.clone_from(cx.waker()),
                None => *waker = Some(cx.waker().clone()),
            }
        }
        self.raised.get()
    }

    pub fn is_raised(&self) -> bool {
        self.raised.get()
    }

    fn raise(&self) {
        self.raised.set(true);
        if let Some(waker) = self.waker.borrow_mut().take() {
            waker.wake();
        }
    }
}

/// Every ear of a thread, by what it listens for.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    by_serial: RefCell<HashMap<u64, Vec<Weak<Signal>>>>,
}

impl Signals {
    pub fn register(&self, serial: u64) -> Rc<Signal> {
        let signal = Rc::new(Signal::default());
        let mut by_serial = self.by_serial.borrow_mut();
        let ears = by_serial.entry(serial).or_default();
        if ears.len() == ears.capacity() {
            ears.retain(|ear| ear.strong_count() > 0);
        }
        ears.push(Rc::downgrade(&signal));
        signal
    }

    pub fn raise(&self, serial: u64) {
        let ears = self.by_serial.borrow_mut().remove(&serial);
        ears.iter().flatten().filter_map(Weak::upgrade).for_each(|ear| ear.raise());
    }

    pub fn raise_all(&self) {
        let all = self.by_serial.take();
        all.values().flatten().filter_map(Weak::upgrade).for_each(|ear| ear.raise());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_reaches_its_own_connections_and_forgets_the_dead() {
        let signals = Signals::default();
        let (one, other) = (signals.register(1), signals.register(2));
        for _ in 0..1000 {
            drop(signals.register(1));
        }
        assert!(signals.by_serial.borrow()[&1].len() < 10, "dead ears are swept");
        signals.raise(1);
        assert!(one.is_raised() && !other.is_raised());
        signals.raise_all();
        assert!(other.is_raised());
    }
}
