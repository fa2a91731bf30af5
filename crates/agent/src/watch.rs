//! Tells the reconcilers that something changed: a record, by the store, or a machine, by the keeper's
//! events. It only wakes them; what changed they find out for themselves.
//!
//! No task of the runtime is between a change and those it concerns: its threads serve requests, and one
//! that computes for a while would hold up everybody's wake.

use std::io;
use std::net::Shutdown;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use machine::Events;
use parking_lot::Mutex;
use store::Listening;

use crate::site::Site;
use crate::{Error, machines};

/// How long to wait before a keeper that could not be started is started again.
const PAUSE: Duration = Duration::from_secs(1);

/// Listens as long as it lives.
pub(crate) struct Watch {
    _records: Listening,
    ear: Arc<Ear>,
    thread: Option<JoinHandle<()>>,
}

/// By what the thread that reads the keeper's events is ended.
struct Ear {
    /// A copy of the events' socket.
    socket: Mutex<UnixStream>,
    ending: AtomicBool,
}

/// Listens from now on.
pub(crate) fn start(site: &Arc<Site>) -> Result<Watch, Error> {
    let listener = site.clone();
    let records = site.store.listen(move |table| match table {
        Some(table) => listener.board.wake_for(table),
        None => listener.board.wake_all(),
    });
    let events = site.keeper.events()?;
    let ear = Arc::new(Ear { socket: Mutex::new(copy(&events)?), ending: AtomicBool::new(false) });
    let (site, its) = (site.clone(), ear.clone());
    let thread = std::thread::Builder::new().name("keeper-events".into());
    let thread = thread.spawn(move || its.hear(&site, events)).map_err(refused)?;
    Ok(Watch { _records: records, ear, thread: Some(thread) })
}

impl Ear {
    /// Wakes the machines' reconciler at each event. A keeper that died gets a successor, which holds nothing,
    /// so that everyone has everything to do anew.
    fn hear(&self, site: &Site, mut events: Events) {
        loop {
            let heard = events.next(None);
            if self.is_ending() {
                return;
            }
            site.board.wake(machines::NAME);
            if let Err(error) = heard {
                tracing::error!(%error, "the keeper is not heard any more");
                match self.succeed(site) {
                    Some(next) => events = next,
                    None => return,
                }
                site.board.wake_all();
            }
        }
    }

    /// Starts another keeper, again and again until it is there or we end. Passes fail until then, and say so.
    fn succeed(&self, site: &Site) -> Option<Events> {
        loop {
            let revived = site.keeper.revive().and_then(|()| site.keeper.events()).map_err(Error::from);
            let heard = revived.and_then(|events| {
                *self.socket.lock() = copy(&events)?;
                Ok(events)
            });
            if self.is_ending() {
                return None;
            }
            match heard {
                Ok(events) => return Some(events),
                Err(error) => tracing::error!(%error, "no other keeper yet"),
            }
            std::thread::park_timeout(PAUSE);
        }
    }

    fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Acquire)
    }
}

fn copy(events: &Events) -> Result<UnixStream, Error> {
    events.as_fd().try_clone_to_owned().map(UnixStream::from).map_err(refused)
}

fn refused(source: io::Error) -> Error {
    Error::system("listening to the keeper", source)
}

impl Watch {
    /// Hears nothing of the keeper any more, and starts no other.
    pub fn end(&self) {
        self.ear.ending.store(true, Ordering::Release);
        // It fails when the keeper's end is closed, and then the thread is looking for another.
        _ = self.ear.socket.lock().shutdown(Shutdown::Both);
        if let Some(thread) = &self.thread {
            thread.thread().unpark();
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.end();
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}
