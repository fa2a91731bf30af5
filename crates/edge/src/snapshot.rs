//! One configuration of one balancer, ready to serve from, and what outlives it.
//!
//! A snapshot never changes: a request takes the current one and keeps it to its end, whatever is applied
//! meanwhile. [`Live`] holds the current one and all that is carried over to the next.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use parking_lot::{Mutex, RwLock};

use crate::{
    Action, Balancer, BalancerId, BalancerStatus, Counters, Forward, GroupId, GroupStatus, Listener, NodeId,
    Standing, Target, TargetGroup, TargetStatus,
    choose::{self, Candidate},
    counters::CounterCells,
    engine::Changes,
    health::{self, Health, Unused},
    target::{TargetKey, TargetState, View},
    tls::{Terminator, TlsError},
};

/// A balancer from its first `apply` to its removal.
#[derive(Debug)]
pub(crate) struct Live {
    pub id: BalancerId,
    pub counters: CounterCells,
    current: RwLock<Arc<Snapshot>>,
    targets: Mutex<HashMap<TargetKey, Arc<TargetState>>>,
    turns: Mutex<HashMap<GroupId, Arc<AtomicU64>>>,
}

/// One configuration of it.
#[derive(Debug)]
pub(crate) struct Snapshot {
    pub balancer: Balancer,
    groups: HashMap<GroupId, Group>,
    /// Those of the listeners that speak TLS, by port.
    terminators: HashMap<u16, Arc<Terminator>>,
}

/// A target group within a snapshot.
#[derive(Debug)]
pub(crate) struct Group {
    pub config: TargetGroup,
    pub members: Vec<Member>,
    /// Whether any action forwards to it.
    pub used: bool,
    turn: Arc<AtomicU64>,
}

/// A target within a snapshot.
#[derive(Debug)]
pub(crate) struct Member {
    pub target: Target,
    pub state: Arc<TargetState>,
    /// How it stands with each node, in the balancer's order.
    pub seats: Vec<Seat>,
}

/// How a target stands with one node.
#[derive(Debug)]
pub(crate) struct Seat {
    /// The node may send to it.
    pub eligible: bool,
    pub view: Arc<View>,
}

/// What a new snapshot leaves behind.
#[derive(Debug, Default)]
pub(crate) struct Left {
    /// Targets that are in no group any more.
    pub gone: Vec<Arc<TargetState>>,
    /// Targets that began to drain, the draining's number, and their group's delay.
    pub draining: Vec<(Arc<TargetState>, u64, Duration)>,
    /// Ports that speak TLS now and did not, or the reverse.
    pub changed_protocol: Vec<u16>,
    /// Ports whose TLS cannot be made ready: what they had before stays.
    pub not_ready: Vec<(u16, TlsError)>,
}

impl Live {
    pub fn new(id: BalancerId, workers: usize) -> Self {
        let empty = Balancer {
            id: id.clone(),
            nodes: Vec::new(),
            listeners: Vec::new(),
            groups: Vec::new(),
            attributes: Default::default(),
        };
        let empty = Snapshot { balancer: empty, groups: HashMap::new(), terminators: HashMap::new() };
        Self {
            id,
            counters: CounterCells::new(workers),
            current: RwLock::new(Arc::new(empty)),
            targets: Mutex::default(),
            turns: Mutex::default(),
        }
    }

    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.current.read().clone()
    }

    /// Makes `balancer` the current configuration.
    pub fn replace(&self, balancer: Balancer, changes: &Changes) -> Left {
        let mut left = Left::default();
        let mut targets = self.targets.lock();
        let mut turns = self.turns.lock();
        let mut seen = HashSet::new();
        let used = used_groups(&balancer);
        let mut groups = HashMap::new();
        for config in &balancer.groups {
            let cross_zone = config.cross_zone.unwrap_or(balancer.attributes.cross_zone);
            let mut members = Vec::with_capacity(config.targets.len());
            for target in &config.targets {
                let key = TargetKey::new(&config.id, target);
                let state = targets
                    .entry(key.clone())
                    .or_insert_with_key(|key| Arc::new(TargetState::new(key.clone(), changes.clone())))
                    .clone();
                if !seen.insert(key) {
                    continue;
                }
                if let Some(draining) = state.set_draining(target.standing == Standing::Deregistering) {
                    left.draining.push((state.clone(), draining, config.deregistration_delay));
                }
                if target.standing != Standing::Registered || !used.contains(&config.id) {
                    state.forget_health();
                }
                let seats = balancer
                    .nodes
                    .iter()
                    .map(|node| Seat {
                        eligible: target.standing == Standing::Registered
                            && target.zone.as_ref().is_none_or(|zone| {
                                if cross_zone {
                                    balancer.nodes.iter().any(|node| node.zone == *zone)
                                } else {
                                    node.zone == *zone
                                }
                            }),
                        view: state.view(&node.id),
                    })
                    .collect();
                members.push(Member { target: target.clone(), state, seats });
            }
            let turn = turns.entry(config.id.clone()).or_default().clone();
            let used = used.contains(&config.id);
            groups.insert(config.id.clone(), Group { config: config.clone(), members, used, turn });
        }
        left.gone = targets.extract_if(|key, _| !seen.contains(key)).map(|(_, state)| state).collect();
        turns.retain(|id, _| groups.contains_key(id));
        let before = self.snapshot();
        let terminators = before.next_terminators(&balancer, &mut left);
        *self.current.write() = Arc::new(Snapshot { balancer, groups, terminators });
        left
    }

    /// Everything but the listeners, which whoever opened them knows.
    pub fn status(&self) -> BalancerStatus {
        let snapshot = self.snapshot();
        let groups = snapshot.balancer.groups.iter().filter_map(|config| snapshot.group(&config.id));
        let groups = groups
            .map(|group| GroupStatus {
                id: group.config.id.clone(),
                targets: group.members.iter().map(|member| member.status(group.used)).collect(),
            })
            .collect();
        let counters: Counters = self.counters.sum();
        BalancerStatus { id: self.id.clone(), listeners: Vec::new(), groups, counters }
    }
}

impl Snapshot {
    /// The TLS of the next configuration's listeners. What does not change goes on being used, and with it the
    /// sessions that clients may resume.
    fn next_terminators(&self, next: &Balancer, left: &mut Left) -> HashMap<u16, Arc<Terminator>> {
        let mut terminators = HashMap::new();
        for listener in &next.listeners {
            let old = self.terminators.get(&listener.port);
            if self.listener(listener.port).is_some_and(|old| old.tls.is_some() != listener.tls.is_some()) {
                left.changed_protocol.push(listener.port);
            }
            let Some(tls) = &listener.tls else { continue };
            let http2 = next.attributes.http2;
            let kept = old.filter(|old| old.is_of(tls, http2)).cloned();
            let ready = match kept.map_or_else(|| Terminator::new(tls, http2).map(Arc::new), Ok) {
                Ok(ready) => Some(ready),
                Err(error) => {
                    left.not_ready.push((listener.port, error));
                    old.cloned()
                }
            };
            terminators.extend(ready.map(|ready| (listener.port, ready)));
        }
        terminators
    }

    /// The TLS of the listener on a port, if it is ready.
    pub fn terminator(&self, port: u16) -> Option<&Arc<Terminator>> {
        self.terminators.get(&port)
    }

    pub fn listener(&self, port: u16) -> Option<&Listener> {
        self.balancer.listeners.iter().find(|listener| listener.port == port)
    }

    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.groups.get(id)
    }

    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.values()
    }

    /// The node's place in every member's seats.
    pub fn node(&self, id: &NodeId) -> Option<usize> {
        self.balancer.nodes.iter().position(|node| node.id == *id)
    }
}

impl Group {
    /// The target for a new request on a node.
    pub fn choose(&self, node: usize) -> Option<&Member> {
        let turn = self.turn.fetch_add(1, Relaxed);
        let candidate = |i: usize| self.members[i].candidate(node, &self.config);
        let minimum = self.config.minimum_healthy_targets;
        choose::target(self.members.len(), candidate, self.config.algorithm, minimum, turn, fastrand::f64)
            .map(|i| &self.members[i])
    }

    /// The target that a cookie names, if it may still be used.
    pub fn remembered(&self, node: usize, fingerprint: u64) -> Option<&Member> {
        self.members.iter().find(|member| {
            let candidate = member.candidate(node, &self.config);
            member.state.fingerprint == fingerprint && candidate.eligible && candidate.healthy
        })
    }
}

impl Member {
    fn candidate(&self, node: usize, group: &TargetGroup) -> Candidate {
        let seat = &self.seats[node];
        Candidate {
            eligible: seat.eligible,
            healthy: seat.view.is_healthy(),
            in_flight: self.state.in_flight(),
            share: seat.view.share(group.slow_start),
        }
    }

    fn health(&self, used: bool) -> Health {
        let mut eligible = self.seats.iter().filter(|seat| seat.eligible).peekable();
        match self.target.standing {
            Standing::Deregistering => Health::Draining,
            Standing::Stopped => Health::Unused(Unused::Stopped),
            Standing::Registered if !used => Health::Unused(Unused::GroupNotUsed),
            Standing::Registered if eligible.peek().is_none() => Health::Unused(Unused::ZoneNotEnabled),
            Standing::Registered => health::combine(eligible.map(|seat| seat.view.observed())),
        }
    }

    fn status(&self, used: bool) -> TargetStatus {
        TargetStatus {
            id: self.target.id.clone(),
            port: self.target.port,
            health: self.health(used),
            in_flight: self.state.in_flight(),
            requests: self.state.requests(),
        }
    }
}

fn used_groups(balancer: &Balancer) -> HashSet<GroupId> {
    let actions = balancer.listeners.iter().flat_map(|listener| {
        listener.rules.iter().map(|rule| &rule.action).chain([&listener.default_action])
    });
    let forwards = actions.filter_map(|action| match action {
        Action::Forward(Forward { groups, .. }) => Some(groups),
        _ => None,
    });
    forwards.flatten().map(|weighted| weighted.group.clone()).collect()
}
