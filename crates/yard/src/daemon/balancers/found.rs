//! Which balancer a name on the host is: its own name below `elb.localhost`, or one that a certificate of its
//! HTTPS listeners is for. Names of the machine itself are never taken for a balancer's in the clear, whatever a
//! certificate says: the AWS APIs answer to them.

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::elb::{BalancerState, Listener, LoadBalancer};
use resources::certificate;
use store::{Read, Scope};

use crate::daemon::{Yard, console};

/// What the front door needs to know of a balancer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub internet_facing: bool,
    pub active: bool,
    pub nodes: Vec<Ipv4Addr>,
    /// The ports on which it speaks HTTP in the clear, the lowest first.
    pub plain: Vec<u16>,
    /// Those on which it speaks HTTPS.
    pub secure: Vec<u16>,
}

/// Whether the name is of a balancer's form: `NAME-HASH.REGION.elb.localhost`.
fn is_own_name(host: &str) -> bool {
    host.ends_with(".elb.localhost")
}

/// Whether a request in the clear for this host is a balancer's.
pub fn is_named(host: &str, yard: &Yard) -> bool {
    is_own_name(host)
        || (!is_of_this_machine(host)
            && yard.store.read(|tx| by_certificate(tx, host).is_some()).unwrap_or(false))
}

fn is_of_this_machine(host: &str) -> bool {
    console::is_loopback(host) || host.starts_with('[') || host.parse::<Ipv4Addr>().is_ok()
}

/// The balancer that a name is.
pub(super) fn find(tx: &impl Read, name: &str) -> Option<Found> {
    let (scope, balancer) =
        if is_own_name(name) { by_own_name(tx, name)? } else { by_certificate(tx, name)? };
    let listeners = tx.find::<Listener>(&scope, "load-balancer", &balancer.arn);
    let ports = |protocol: &str| {
        let mut ports: Vec<u16> =
            listeners.iter().filter(|l| l.protocol == protocol).map(|l| l.port).collect();
        ports.sort_unstable();
        ports
    };
    Some(Found {
        internet_facing: balancer.internet_facing,
        active: balancer.state == BalancerState::Active,
        nodes: balancer.nodes.iter().filter_map(|node| node.public_ip).collect(),
        plain: ports("HTTP"),
        secure: ports("HTTPS"),
    })
}

fn by_own_name(tx: &impl Read, name: &str) -> Option<(Scope, Arc<LoadBalancer>)> {
    tx.scopes::<LoadBalancer>().into_iter().find_map(|scope| {
        let found = tx.find::<LoadBalancer>(&scope, "dns-name", name);
        Some((scope, found.into_iter().find(|balancer| !balancer.deleting)?))
    })
}

/// The one balancer with a certificate for this name; none where several have one, for nobody could say which
/// of them is meant.
fn by_certificate(tx: &impl Read, name: &str) -> Option<(Scope, Arc<LoadBalancer>)> {
    let mut found: Option<(Scope, String)> = None;
    for scope in tx.scopes::<Listener>() {
        for listener in tx.list::<Listener>(&scope) {
            let is_for = |arn: &String| {
                certificate::by_arn(tx, &scope, arn).is_some_and(|certificate| {
                    certificate.facts.domains().iter().any(|domain| edge::covers(domain, name))
                })
            };
            if !listener.certificates.iter().any(is_for) {
                continue;
            }
            if found.as_ref().is_some_and(|(_, balancer)| *balancer != listener.load_balancer_arn) {
                return None;
            }
            found = Some((scope.clone(), listener.load_balancer_arn.clone()));
        }
    }
    let (scope, arn) = found?;
    let balancer = tx.get::<LoadBalancer>(&scope, &arn)?;
    Some((scope, balancer))
}

#[cfg(test)]
mod tests;
