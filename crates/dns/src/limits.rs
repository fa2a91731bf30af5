//! What one namespace, and one machine in it, may take of the process. It exists so that a machine
//! that floods its resolver slows nobody's names but its own. Nothing here touches a socket.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use tokio::time::Instant;

/// Sources that are counted apart in one second; packets of any beyond them are dropped. More than
/// a VPC's largest subnet holds.
const SOURCES: usize = 65_536;

/// The bounds under which a server answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Questions that one source address may ask in a second; the rest are dropped unanswered. AWS
    /// allows 1,024 packets per second and network interface:
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html#vpc-dns-limits>.
    pub questions_per_second: u32,
    /// Open TCP connections; one more is closed unheard.
    pub connections: Share,
    /// How long a TCP connection may take over one question or one answer.
    pub patience: Duration,
    /// Questions over UDP that wait for an upstream; one more is answered SERVFAIL.
    pub forwards: Share,
    /// How long an upstream may take, all attempts together.
    pub forward_timeout: Duration,
}

/// How many of something there may be at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Of all source addresses together.
    pub all: usize,
    /// Of each of them.
    pub each: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            questions_per_second: 1_024,
            connections: Share { all: 256, each: 32 },
            patience: Duration::from_secs(10),
            forwards: Share { all: 256, each: 64 },
            forward_timeout: Duration::from_secs(5),
        }
    }
}

/// Counts each source's questions, second by second.
pub(crate) struct Meter {
    per_second: u32,
    second: Instant,
    seen: HashMap<IpAddr, u32>,
}

impl Meter {
    pub(crate) fn new(per_second: u32, now: Instant) -> Self {
        Self { per_second, second: now, seen: HashMap::new() }
    }

    /// Whether one more question from this source is within its bound.
    pub(crate) fn admit(&mut self, source: IpAddr, now: Instant) -> bool {
        if now.duration_since(self.second) >= Duration::from_secs(1) {
            self.second = now;
            self.seen.clear();
        }
        if self.seen.len() >= SOURCES && !self.seen.contains_key(&source) {
            return false;
        }
        let seen = self.seen.entry(source).or_insert(0);
        *seen = seen.saturating_add(1);
        *seen <= self.per_second
    }
}

/// A number of places, of which one source may hold only some.
pub(crate) struct Places {
    share: Share,
    held: Mutex<HashMap<IpAddr, usize>>,
}

impl Places {
    pub(crate) fn new(share: Share) -> Arc<Self> {
        Arc::new(Self { share, held: Mutex::default() })
    }

    /// A place for this source until the returned value is dropped, if there is one.
    pub(crate) fn take(self: &Arc<Self>, source: IpAddr) -> Option<Place> {
        let mut held = self.held.lock();
        let own = held.get(&source).copied().unwrap_or(0);
        if own >= self.share.each || held.values().sum::<usize>() >= self.share.all {
            return None;
        }
        held.insert(source, own + 1);
        Some(Place { places: Arc::clone(self), source })
    }
}

/// A place held.
pub(crate) struct Place {
    places: Arc<Places>,
    source: IpAddr,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut held = self.places.held.lock();
        if let Some(own) = held.get_mut(&self.source) {
            *own -= 1;
            if *own == 0 {
                held.remove(&self.source);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 1));
    const OTHER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 2));

    #[test]
    fn a_source_is_bounded_in_each_second_and_harms_no_other() {
        let start = Instant::now();
        let mut meter = Meter::new(3, start);
        let admitted = (0..10).filter(|_| meter.admit(ONE, start)).count();
        assert_eq!(admitted, 3);
        assert!(meter.admit(OTHER, start));
        assert!(!meter.admit(ONE, start + Duration::from_millis(999)));
        assert!(meter.admit(ONE, start + Duration::from_secs(1)));
    }

    #[test]
    fn a_source_holds_only_some_of_the_places() {
        let places = Places::new(Share { all: 3, each: 2 });
        let first = places.take(ONE);
        let second = places.take(ONE);
        assert!(first.is_some() && second.is_some());
        assert!(places.take(ONE).is_none(), "its own share is held");
        let third = places.take(OTHER);
        assert!(third.is_some());
        assert!(places.take(OTHER).is_none(), "all places are held");
        drop(first);
        assert!(places.take(OTHER).is_some(), "a place comes back");
    }
}
