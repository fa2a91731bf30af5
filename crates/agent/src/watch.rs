//! Tells the reconcilers that something changed: a record, by the store's feed, or a machine, by the
//! keeper's events. It only wakes them; what changed they find out for themselves.

use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream as StdUnixStream;
use std::sync::Arc;
use std::time::Duration;

use machine::Events;
use store::{Batch, Feed};
use tokio::io::Interest;
use tokio::net::UnixStream;
use tokio::task::JoinHandle;

use crate::site::Site;
use crate::{Error, machines};

/// Listens from now on, on the site's runtime.
pub(crate) fn start(site: &Arc<Site>) -> Result<JoinHandle<()>, Error> {
    let feed = site.store.subscribe();
    let events = Heard::new(site.keeper.events()?)?;
    Ok(site.runtime.spawn(listen(site.clone(), feed, events)))
}

/// The keeper's events, and a copy of their socket that only tells the runtime when there is one.
struct Heard {
    events: Events,
    ready: UnixStream,
}

impl Heard {
    fn new(events: Events) -> Result<Heard, Error> {
        let socket = events.as_fd().try_clone_to_owned();
        let ready = socket.map(StdUnixStream::from).and_then(|socket| {
            socket.set_nonblocking(true)?;
            UnixStream::from_std(socket)
        });
        Ok(Heard { events, ready: ready.map_err(refused)? })
    }

    /// Waits for events, and takes all that are there. Safe to drop midway: who is woken looks at everything.
    async fn next(&self) -> Result<(), Error> {
        self.ready.readable().await.map_err(refused)?;
        let take_all = || {
            while self.events.next(Some(Duration::ZERO)).map_err(io::Error::other)?.is_some() {}
            Err::<(), _>(io::ErrorKind::WouldBlock.into())
        };
        match self.ready.try_io(Interest::READABLE, take_all) {
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => Err(refused(error)),
            _ => Ok(()),
        }
    }
}

fn refused(source: io::Error) -> Error {
    Error::system("listening to the keeper", source)
}

async fn listen(site: Arc<Site>, mut feed: Feed, events: Heard) {
    let mut deaf = false;
    loop {
        tokio::select! {
            batch = feed.next() => told(&site, &batch),
            heard = events.next(), if !deaf => {
                if let Err(error) = heard {
                    // Every pass fails from now on, and says so; this need not.
                    tracing::error!(%error, "the keeper is not heard any more");
                    deaf = true;
                }
                site.board.wake(machines::NAME);
            }
        }
    }
}

fn told(site: &Site, batch: &Batch) {
    if batch.lagged {
        return site.board.wake_all();
    }
    let mut tables: Vec<&str> = batch.changes.iter().map(|change| change.table).collect();
    tables.dedup();
    tables.into_iter().for_each(|table| site.board.wake_for(table));
}
