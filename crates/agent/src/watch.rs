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
use model::network::{InternetGateway, NetworkInterface, RouteTable, Subnet, Vpc};
use model::security::{NetworkAcl, PrefixList, SecurityGroup};
use parking_lot::Mutex;
use store::{Listening, Read, Record, Store};

use crate::site::Site;
use crate::{Error, machines};

/// The ground that interfaces stand on. Nothing on the machine follows from it where none does: then to make
/// a VPC and its subnets wakes nobody. The first interface does, and whoever it wakes looks at all the ground.
const GROUND: [&str; 7] = [
    Vpc::TABLE,
    Subnet::TABLE,
    InternetGateway::TABLE,
    RouteTable::TABLE,
    SecurityGroup::TABLE,
    NetworkAcl::TABLE,
    PrefixList::TABLE,
];

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
        Some(table) if concerns_nobody(table, &listener.store) => {}
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

/// Whether a change of this table, just committed, makes no difference to any reconciler.
fn concerns_nobody(table: &str, store: &Store) -> bool {
    let is_bare = || store.read(|tx| tx.scopes::<NetworkInterface>().is_empty());
    // A store that cannot be read is everybody's concern.
    GROUND.contains(&table) && is_bare().unwrap_or(false)
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

#[cfg(test)]
mod tests {
    use model::Tags;
    use model::compute::Instance;
    use model::network::InterfaceKind;
    use store::{Error, Scope};

    use super::*;

    #[test]
    fn the_ground_concerns_somebody_as_long_as_an_interface_stands() {
        let (store, scope) = (Store::in_memory(), Scope::new("000000000000", "ap-northeast-2"));
        assert!(GROUND.iter().all(|table| concerns_nobody(table, &store)));
        assert!(!concerns_nobody(NetworkInterface::TABLE, &store), "the first interface is news");
        assert!(!concerns_nobody(Instance::TABLE, &store), "no ground");
        let interface = NetworkInterface {
            id: "eni-1".into(),
            vpc_id: "vpc-1".into(),
            subnet_id: "subnet-1".into(),
            zone: "ap-northeast-2a".into(),
            mac: "02:00:00:00:00:01".into(),
            private_ips: Vec::new(),
            groups: Vec::new(),
            description: String::new(),
            source_dest_check: true,
            associate_public_ip: false,
            kind: InterfaceKind::Interface,
            attachment: None,
            tags: Tags::new(),
        };
        let put = store.write(|tx| {
            tx.put(&scope, "eni-1", interface);
            Ok::<_, Error>(())
        });
        put.unwrap();
        assert!(GROUND.iter().all(|table| !concerns_nobody(table, &store)));
        store.write(|tx| Ok::<_, Error>(tx.delete::<NetworkInterface>(&scope, "eni-1"))).unwrap();
        assert!(GROUND.iter().all(|table| concerns_nobody(table, &store)));
    }
}
