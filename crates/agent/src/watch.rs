//! Tells the reconcilers that something changed: a record, by the store, or a machine, by the keeper's
//! events. It only wakes them; what changed they find out for themselves.
//!
//! No task of the runtime is between a change and those it concerns: its threads serve requests, and one
//! that computes for a while would hold up everybody's wake.

use std::net::Shutdown;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use machine::Events;
use store::Listening;

use crate::site::Site;
use crate::{Error, machines};

/// Listens as long as it lives.
pub(crate) struct Watch {
    _records: Listening,
    /// A copy of the events' socket, by which we end the thread that reads them.
    socket: UnixStream,
    ending: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// Listens from now on.
pub(crate) fn start(site: &Arc<Site>) -> Result<Watch, Error> {
    let listener = site.clone();
    let records = site.store.listen(move |table| match table {
        Some(table) => listener.board.wake_for(table),
        None => listener.board.wake_all(),
    });
    let events = site.keeper.events()?;
    let refused = |source| Error::system("listening to the keeper", source);
    let socket = events.as_fd().try_clone_to_owned().map(UnixStream::from).map_err(refused)?;
    let ending = Arc::new(AtomicBool::new(false));
    let (site, ended) = (site.clone(), ending.clone());
    let thread = std::thread::Builder::new().name("keeper-events".into());
    let thread = thread.spawn(move || hear(&site, &events, &ended)).map_err(refused)?;
    Ok(Watch { _records: records, socket, ending, thread: Some(thread) })
}

fn hear(site: &Site, events: &Events, ending: &AtomicBool) {
    loop {
        let heard = events.next(None);
        if ending.load(Ordering::Acquire) {
            return;
        }
        site.board.wake(machines::NAME);
        if let Err(error) = heard {
            // Every pass fails from now on, and says so; this need not.
            return tracing::error!(%error, "the keeper is not heard any more");
        }
    }
}

impl Watch {
    /// Hears nothing of the keeper any more.
    pub fn end(&self) {
        self.ending.store(true, Ordering::Release);
        // It fails when the keeper's end is closed, and then the thread has ended by itself.
        _ = self.socket.shutdown(Shutdown::Both);
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
