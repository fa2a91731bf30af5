//! What is remembered of a target from one configuration to the next: its health as each node sees it,
//! its requests in flight, and since when it drains.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{
            AtomicBool, AtomicU32, AtomicU64,
            Ordering::{AcqRel, Acquire, Relaxed, Release},
        },
    },
    time::Duration,
};

use parking_lot::Mutex;

use crate::{
    GroupId, NodeId, Target, TargetId, activity,
    engine::Changes,
    health::{Observed, Verdict},
};

/// What makes a target the same one in the next configuration.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct TargetKey {
    pub group: GroupId,
    pub id: TargetId,
    pub address: std::net::SocketAddr,
}

impl TargetKey {
    pub fn new(group: &GroupId, target: &Target) -> Self {
        let address = (target.address, target.port).into();
        Self { group: group.clone(), id: target.id.clone(), address }
    }

    /// A number that stays the same for this target, in this process and the next: it goes into cookies.
    pub fn fingerprint(&self) -> u64 {
        fingerprint(&[self.group.as_str(), self.id.as_str(), &self.address.to_string()])
    }
}

/// FNV-1a over the texts and where they end. Cookies outlive the process, so the function must not change.
pub(crate) fn fingerprint(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// One target, shared by everything that deals with it.
#[derive(Debug)]
pub(crate) struct TargetState {
    /// Names it in pools and signals; no other target of the engine ever has the same.
    pub serial: u64,
    pub key: TargetKey,
    pub fingerprint: u64,
    in_flight: AtomicU32,
    requests: AtomicU64,
    /// How often it began to drain; the lowest bit says whether it does.
    drains: AtomicU64,
    views: Mutex<HashMap<NodeId, Arc<View>>>,
    changes: Changes,
}

impl TargetState {
    pub fn new(key: TargetKey, changes: Changes) -> Self {
        static SERIAL: AtomicU64 = AtomicU64::new(1);
        Self {
            serial: SERIAL.fetch_add(1, Relaxed),
            fingerprint: key.fingerprint(),
            key,
            in_flight: AtomicU32::new(0),
            requests: AtomicU64::new(0),
            drains: AtomicU64::new(0),
            views: Mutex::default(),
            changes,
        }
    }

    /// What a node knows of it; the same for as long as both exist.
    pub fn view(&self, node: &NodeId) -> Arc<View> {
        self.views.lock().entry(node.clone()).or_default().clone()
    }

    /// Forgets what its checks found: it will start anew.
    pub fn forget_health(&self) {
        self.views.lock().values().for_each(|view| view.set(Observed::default(), 0));
    }

    /// Notes whether it drains. If it did not before, this names the draining that begins.
    pub fn set_draining(&self, draining: bool) -> Option<u64> {
        let drains = self.drains.load(Acquire);
        if (drains % 2 == 1) == draining {
            return None;
        }
        self.drains.store(drains + 1, Release);
        draining.then_some(drains + 1)
    }

    /// Whether this very draining still goes on.
    pub fn is_draining_still(&self, draining: u64) -> bool {
        self.drains.load(Acquire) == draining
    }

    pub fn in_flight(&self) -> u32 {
        self.in_flight.load(Acquire)
    }

    pub fn requests(&self) -> u64 {
        self.requests.load(Relaxed)
    }

    /// Counts a request until what this returns is dropped.
    pub fn begin(self: &Arc<Self>) -> InFlight {
        self.in_flight.fetch_add(1, AcqRel);
        self.requests.fetch_add(1, Relaxed);
        InFlight(self.clone())
    }
}

/// A request that a target has not answered to the end.
#[derive(Debug)]
pub(crate) struct InFlight(Arc<TargetState>);

impl Drop for InFlight {
    fn drop(&mut self) {
        let last = self.0.in_flight.fetch_sub(1, AcqRel) == 1;
        if last && self.0.drains.load(Acquire) % 2 == 1 {
            self.0.changes.note();
        }
    }
}

/// What one node knows of one target. Every request reads it, only the node's checks write it.
#[derive(Debug, Default)]
pub(crate) struct View {
    healthy: AtomicBool,
    /// When the slow start began, by [`activity::now`]; zero without one.
    slow_since: AtomicU64,
    observed: Mutex<Observed>,
}

impl View {
    pub fn is_healthy(&self) -> bool {
        self.healthy.load(Relaxed)
    }

    pub fn observed(&self) -> Observed {
        *self.observed.lock()
    }

    pub fn set(&self, observed: Observed, slow_since: u64) {
        *self.observed.lock() = observed;
        self.slow_since.store(slow_since, Relaxed);
        self.healthy.store(observed.verdict == Verdict::Healthy, Relaxed);
    }

    pub fn slow_since(&self) -> u64 {
        self.slow_since.load(Relaxed)
    }

    /// Its share of a full one's requests: it grows evenly over the slow start.
    pub fn share(&self, slow_start: Option<Duration>) -> f64 {
        match (slow_start, self.slow_since()) {
            (Some(length), since) if since > 0 && !length.is_zero() => {
                let passed = Duration::from_millis(activity::now().saturating_sub(since));
                (passed.as_secs_f64() / length.as_secs_f64()).clamp(0.01, 1.0)
            }
            _ => 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_tells_targets_apart_and_never_changes() {
        assert_eq!(fingerprint(&[]), 0xcbf2_9ce4_8422_2325, "FNV-1a of nothing");
        assert_ne!(fingerprint(&["ab", "c"]), fingerprint(&["a", "bc"]));
    }
}
