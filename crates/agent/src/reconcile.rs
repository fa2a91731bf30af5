//! What every reconciler has in common: when it runs, that it runs alone, and what is known of how it
//! fares. A pass takes no input and is idempotent: start-up, a crash, a repair and a change are all the
//! same pass. A signal only wakes it and a period wakes it too, so a lost signal costs time and never
//! correctness. One that fails tries again, later and later, and holds up no other; one that is called
//! without end takes many calls as one.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};

use crate::Error;

/// Something that makes a part of the machine agree with the records.
pub(crate) trait Reconciler: Send {
    /// Its name, for the log, the status, and whoever wakes it.
    fn name(&self) -> &'static str;

    /// The tables whose changes wake it.
    fn tables(&self) -> &'static [&'static str];

    /// The longest time from one pass to the next.
    fn period(&self) -> Duration {
        Duration::from_secs(10)
    }

    /// One pass over everything. It may block: it has a thread of its own.
    fn pass(&mut self) -> Result<(), Error>;

    /// After the last pass, when the yard goes down in order: takes back what may not outlive it.
    fn end(&mut self) -> Result<(), Error> {
        Ok(())
    }
}

/// How a reconciler fares.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// Its name.
    pub name: &'static str,
    /// Passes made.
    pub passes: u64,
    /// Passes that failed.
    pub failures: u64,
    /// Passes that failed one after the other until now: 0 is well.
    pub failing: u32,
    /// Why the last one that failed did.
    pub last_error: Option<String>,
    /// How long the last pass took.
    pub last_pass: Duration,
}

/// After a first failure; each further one doubles it.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// The longest pause after a failure, uncalled. A call, which may be about something else, waits for the
/// first pause alone.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// The rest that a pass earns itself is as long as it took, and at least this...
const EVERY: Duration = Duration::from_millis(5);
/// ... and at most this.
const DEAREST: Duration = Duration::from_millis(25);
/// How much of the rest that was earned may be put off: as long as it is less, nobody who is called waits.
const SPARE: Duration = Duration::from_millis(50);
/// A pass that took longer is told of: whoever waited for it will ask.
const SLOW: Duration = Duration::from_secs(2);

/// All reconcilers at work.
#[derive(Default)]
pub(crate) struct Board(Mutex<Vec<Post>>);

/// One reconciler at work.
struct Post {
    name: &'static str,
    tables: &'static [&'static str],
    desk: Arc<Desk>,
    thread: JoinHandle<()>,
}

/// What a reconciler's thread shares with the others.
#[derive(Default)]
struct Desk {
    called: Mutex<Called>,
    bell: Condvar,
    status: Mutex<Status>,
}

#[derive(Default)]
struct Called {
    again: bool,
    /// Whether the thread sleeps for want of a call, and not because a pass may not follow the last one yet.
    idle: bool,
    stop: Option<Stop>,
}

/// How a reconciler ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// As it is: another one goes on from there.
    AsItIs,
    /// With the yard: what may not outlive it is taken back.
    InOrder,
}

impl Board {
    /// Gives a reconciler a thread; its first pass begins at once.
    pub fn hire(&self, mut reconciler: Box<dyn Reconciler>) -> Result<(), Error> {
        let (name, tables) = (reconciler.name(), reconciler.tables());
        let desk = Arc::new(Desk::default());
        desk.status.lock().name = name;
        let its_desk = desk.clone();
        // Held until it is on the board: a call for its first pass's own changes finds it there.
        let mut posts = self.0.lock();
        let thread = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || its_desk.work(&mut *reconciler))
            .map_err(|source| Error::system(format!("starting the thread of {name}"), source))?;
        posts.push(Post { name, tables, desk, thread });
        Ok(())
    }

    /// Wakes the reconciler of this name.
    pub fn wake(&self, name: &str) {
        self.each(|post| post.name == name);
    }

    /// Wakes those that this table concerns.
    pub fn wake_for(&self, table: &str) {
        self.each(|post| post.tables.contains(&table));
    }

    /// Wakes everyone.
    pub fn wake_all(&self) {
        self.each(|_| true);
    }

    fn each(&self, whom: impl Fn(&Post) -> bool) {
        self.0.lock().iter().filter(|post| whom(post)).for_each(|post| post.desk.ring(None));
    }

    /// How all of them fare.
    pub fn status(&self) -> Vec<Status> {
        self.0.lock().iter().map(|post| post.desk.status.lock().clone()).collect()
    }

    /// Lets each finish its pass, and ends them.
    pub fn dismiss(&self, how: Stop) {
        let posts = std::mem::take(&mut *self.0.lock());
        posts.iter().for_each(|post| post.desk.ring(Some(how)));
        for post in posts {
            // Its passes' panics were caught; there is nothing to learn from the thread's end.
            _ = post.thread.join();
        }
    }
}

impl Desk {
    fn ring(&self, stop: Option<Stop>) {
        let mut called = self.called.lock();
        // Who is at work or rests from it looks by himself whether he was called; whoever commits a change
        // is not to pay for waking him.
        if called.idle && !called.again || stop.is_some() {
            self.bell.notify_one();
        }
        called.again = true;
        called.stop = called.stop.or(stop);
    }

    fn work(&self, reconciler: &mut dyn Reconciler) {
        let mut pace = Pace::default();
        loop {
            let began = Instant::now();
            let result = catch_unwind(AssertUnwindSafe(|| reconciler.pass()))
                .unwrap_or_else(|panic| Err(Error::Panic(words(&*panic))));
            let ended = Instant::now();
            let next = match self.note(ended - began, result) {
                0 => Next { called: pace.after(began, ended), uncalled: ended + reconciler.period() },
                failing => Next { called: ended + FIRST_PAUSE, uncalled: ended + pause(failing) },
            };
            match self.rest(next) {
                None => {}
                Some(Stop::AsItIs) => return,
                Some(Stop::InOrder) => return self.end(reconciler),
            }
        }
    }

    fn end(&self, reconciler: &mut dyn Reconciler) {
        if let Err(error) = reconciler.end() {
            tracing::error!(reconciler = reconciler.name(), %error, "not everything was taken back");
        }
    }

    /// Writes down how a pass went; how many have failed in a row.
    fn note(&self, took: Duration, result: Result<(), Error>) -> u32 {
        let mut status = self.status.lock();
        status.passes += 1;
        status.last_pass = took;
        if took > SLOW {
            tracing::warn!(reconciler = status.name, ?took, "a pass took long");
        }
        match result {
            Ok(()) => {
                if status.failing > 0 {
                    tracing::info!(reconciler = status.name, after = status.failing, "well again");
                }
                status.failing = 0;
            }
            Err(error) => {
                status.failures += 1;
                status.failing += 1;
                let error = error.to_string();
                // A failure that goes on is not told each time anew.
                if status.failing == 1 || status.last_error.as_ref() != Some(&error) {
                    tracing::warn!(reconciler = status.name, %error, "pass failed; trying again");
                }
                status.last_error = Some(error);
            }
        }
        status.failing
    }

    /// Waits until the next pass is due; how to end, if it is to.
    fn rest(&self, next: Next) -> Option<Stop> {
        let mut called = self.called.lock();
        loop {
            let now = Instant::now();
            // Before this nothing begins, whoever calls.
            let soonest = next.called.min(next.uncalled);
            let due = if called.again { next.called } else { next.uncalled };
            if called.stop.is_some() || now >= due {
                break;
            }
            called.idle = now >= soonest;
            let until = if called.idle { due } else { soonest };
            self.bell.wait_until(&mut called, until);
        }
        called.idle = false;
        called.again = false;
        called.stop
    }
}

/// When the next pass begins: at the earliest where there are calls, and without any.
struct Next {
    called: Instant,
    uncalled: Instant,
}

/// Bounds how much of the time goes into passes that follow each other, and delays none that does not.
#[derive(Default)]
struct Pace {
    /// When all rest that was earned will have been had.
    even: Option<Instant>,
}

impl Pace {
    /// When a called pass may follow this one.
    fn after(&mut self, began: Instant, ended: Instant) -> Instant {
        let took = ended - began;
        let even = self.even.map_or(began, |even| even.max(began)) + took + took.clamp(EVERY, DEAREST);
        self.even = Some(even);
        // Before the clock's own beginning there is nothing to wait for.
        even.checked_sub(SPARE).unwrap_or(ended)
    }
}

/// How long to wait after so many failures in a row.
fn pause(failing: u32) -> Duration {
    FIRST_PAUSE.saturating_mul(1 << failing.saturating_sub(1).min(16)).min(LONGEST_PAUSE)
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

    /// Tells of each pass, and does as the script says.
    struct Scripted {
        told: Sender<u32>,
        passes: u32,
        period: Duration,
        script: fn(u32) -> Result<(), Error>,
    }

    impl Reconciler for Scripted {
        fn name(&self) -> &'static str {
            "scripted"
        }
        fn tables(&self) -> &'static [&'static str] {
            &["vpc"]
        }
        fn period(&self) -> Duration {
            self.period
        }
        fn pass(&mut self) -> Result<(), Error> {
            self.passes += 1;
            self.told.send(self.passes).unwrap();
            (self.script)(self.passes)
        }
    }

    fn hire(period: Duration, script: fn(u32) -> Result<(), Error>) -> (Board, Receiver<u32>) {
        let (told, passes) = channel();
        let board = Board::default();
        board.hire(Box::new(Scripted { told, passes: 0, period, script })).unwrap();
        (board, passes)
    }

    const LONG: Duration = Duration::from_secs(3600);

    #[test]
    fn the_first_pass_needs_no_call_and_a_table_calls_only_whom_it_concerns() {
        let (board, passes) = hire(LONG, |_| Ok(()));
        assert_eq!(passes.recv(), Ok(1));
        board.wake_for("subnet");
        board.wake_for("vpc");
        assert_eq!(passes.recv(), Ok(2));
        board.dismiss(Stop::AsItIs);
        assert!(passes.recv().is_err(), "nobody works on after the end");
    }

    #[test]
    fn the_period_wakes_too() {
        let (board, passes) = hire(Duration::from_millis(1), |_| Ok(()));
        assert!((1..=3).all(|n| passes.recv() == Ok(n)));
        board.dismiss(Stop::AsItIs);
    }

    #[test]
    fn who_fails_or_panics_tries_again_uncalled_and_is_seen() {
        let (board, passes) = hire(LONG, |pass| match pass {
            1 => Err(Error::NoNetwork),
            2 => panic!("on purpose"),
            _ => Ok(()),
        });
        // An hour's period: what comes before it comes of failing.
        assert!((1..=3).all(|n| passes.recv() == Ok(n)));
        board.dismiss(Stop::AsItIs);
    }

    #[test]
    fn a_call_is_heard_before_the_pause_after_failures_is_over() {
        let (board, passes) = hire(LONG, |_| Err(Error::NoNetwork));
        let began = Instant::now();
        for n in 1..=10 {
            assert_eq!(passes.recv(), Ok(n));
            board.wake("scripted");
        }
        assert!(began.elapsed() < LONGEST_PAUSE, "the pauses alone come to over sixteen seconds");
        board.dismiss(Stop::AsItIs);
    }

    #[test]
    fn calls_without_end_are_taken_together() {
        let (board, passes) = hire(LONG, |_| Ok(()));
        let began = Instant::now();
        let mut seen = 0;
        while began.elapsed() < 4 * SPARE {
            board.wake("scripted");
            seen += passes.try_iter().count();
        }
        // The spare time's, one for each turn of the rest, and the first; a slow machine makes fewer.
        let most = (began.elapsed() + SPARE).as_millis() / EVERY.as_millis() + 2;
        assert!((2..=most).contains(&(seen as u128)), "{seen} passes, and at most {most} were to be made");
        board.dismiss(Stop::AsItIs);
    }

    #[test]
    fn who_had_rest_is_not_held_back_and_who_works_long_is_not_for_long() {
        let start = Instant::now();
        let at = |ms| start + Duration::from_millis(ms);
        let mut pace = Pace::default();
        assert!((0..9).all(|n| pace.after(at(n), at(n)) <= at(n)), "a few follow each other at once");
        let next = (9..20).map(|n| pace.after(at(n), at(n))).last();
        assert_eq!(next, Some(at(50)), "twenty turns of five, less the spare time");
        assert!(pace.after(at(500), at(500)) <= at(500), "it is earned again");
        let mut now = at(1000);
        for _ in 0..10 {
            let ended = now + Duration::from_secs(1);
            now = pace.after(now, ended).max(ended);
            assert!(now - ended <= DEAREST, "a long pass's time is not all held against the next");
        }
    }

    #[test]
    fn pauses_grow_and_are_bounded() {
        let pauses: Vec<_> = [1, 2, 3, 40].into_iter().map(pause).map(|pause| pause.as_millis()).collect();
        assert_eq!(pauses, [50, 100, 200, 5000]);
    }
}
