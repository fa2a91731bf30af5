//! A future that wakes itself while it is polled goes on at once, in the same poll of its task.
//!
//! hyper does so with each request that has a body: letting go of the body wakes the connection, from within
//! itself. To tokio such a task yields: it is queued, and another worker is woken to take from the queue,
//! finds nothing to do, and has had its processor from the client, who gets the answer just then.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, Wake, Waker};

/// Nobody polls the future: who wakes it wakes its task.
const AT_REST: u8 = 0;
/// It is polled.
const AT_WORK: u8 = 1;
/// It was woken since, or is about to be polled because it was.
const CALLED: u8 = 2;

/// What the future is woken by.
struct Bell {
    state: AtomicU8,
    task: Waker,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.state.swap(CALLED, Ordering::AcqRel) == AT_REST {
            self.task.wake_by_ref();
        }
    }
}

/// The future's output. Once in a poll of the task it goes on at once; if it wakes itself again it does want
/// to yield.
pub async fn going_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut bell: Option<Arc<Bell>> = None;
    poll_fn(|cx| {
        let known = bell.take().filter(|bell| bell.task.will_wake(cx.waker()));
        let make = || Arc::new(Bell { state: AtomicU8::new(AT_REST), task: cx.waker().clone() });
        let bell = bell.insert(known.unwrap_or_else(make));
        let waker = Waker::from(bell.clone());
        for _ in 0..2 {
            bell.state.swap(AT_WORK, Ordering::AcqRel);
            if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return Poll::Ready(output);
            }
            let rest = bell.state.compare_exchange(AT_WORK, AT_REST, Ordering::AcqRel, Ordering::Acquire);
            if rest.is_ok() {
                return Poll::Pending;
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::AtomicU32;

    use super::*;

    /// A task that counts how often it is woken.
    #[derive(Default)]
    struct Task(AtomicU32);

    impl Wake for Task {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// Polls once a future that wakes itself this many times in each poll; how often it was polled, how often
    /// its task was woken by then, and how often once it is woken from outside.
    fn polled(wakes: u32) -> (u32, u32, u32) {
        let (task, polls, kept) = (Arc::new(Task::default()), AtomicU32::new(0), Mutex::new(None));
        let future = going_on(poll_fn(|cx| -> Poll<()> {
            polls.fetch_add(1, Ordering::SeqCst);
            (0..wakes.saturating_sub(polls.load(Ordering::SeqCst) - 1))
                .for_each(|_| cx.waker().wake_by_ref());
            *kept.lock().unwrap() = Some(cx.waker().clone());
            Poll::Pending
        }));
        let waker = Waker::from(task.clone());
        assert!(pin!(future).poll(&mut Context::from_waker(&waker)).is_pending());
        let woken = task.0.load(Ordering::SeqCst);
        (0..2).for_each(|_| kept.lock().unwrap().as_ref().unwrap().wake_by_ref());
        (polls.into_inner(), woken, task.0.load(Ordering::SeqCst))
    }

    #[test]
    fn who_wakes_itself_goes_on_once_and_then_yields() {
        assert_eq!(polled(0), (1, 0, 1), "woken from outside the task is, once");
        assert_eq!(polled(1), (2, 0, 1), "it goes on, and its task is not woken for that");
        assert_eq!(polled(2), (2, 1, 1), "it yields, and is woken already");
    }
}
