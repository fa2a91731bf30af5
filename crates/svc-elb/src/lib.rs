//! Elastic Load Balancing v2: application load balancers, their listeners, rules, target groups and
//! targets.
//!
//! A handler validates, changes the store in one transaction and answers in AWS's words. It never
//! forwards a byte: the agent reads the same records, makes the balancers real and writes what it saw
//! of their targets.

mod action;
mod arn;
mod attributes;
mod certificates;
mod condition;
mod faults;
mod health_check;
mod limits;
mod listener;
mod listing;
mod load_balancer;
mod names;
mod nodes;
#[cfg(test)]
mod round_trip;
mod rule;
mod settings;
mod ssl_policy;
mod tags;
mod target_group;
mod target_health;
mod targets;
mod tls;

use resources::Service;

/// The service.
pub fn service() -> Service {
    let rooms = [
        certificates::entries(),
        limits::entries(),
        listener::entries(),
        load_balancer::entries(),
        rule::entries(),
        settings::entries(),
        ssl_policy::entries(),
        tags::entries(),
        target_group::entries(),
        target_health::entries(),
        targets::entries(),
    ];
    Service {
        model: &shapes_elbv2::SERVICE,
        iam_prefix: "elasticloadbalancing",
        entries: rooms.into_iter().flatten().collect(),
        needs_region: true,
    }
}
