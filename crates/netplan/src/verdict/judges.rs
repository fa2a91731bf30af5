//! Network ACLs and security groups, each as the sentence in AWS's guide that defines it.

use std::net::IpAddr;

use super::connections::Flow;
use super::refusal::{Direction, Refusal};
use crate::ids::{EniId, GroupId, SubnetId};
use crate::topology::{GroupRule, Guard, Peer, Vpc};

/// "We evaluate the rules starting with the lowest numbered rule. As soon as a rule matches traffic, it is
/// applied regardless of any higher-numbered rule that might contradict it."
/// <https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html>
pub(super) fn acl(vpc: &Vpc, subnet_id: &SubnetId, flow: Flow, direction: Direction) -> Result<(), Refusal> {
    let Some(subnet) = vpc.subnets.get(subnet_id) else { return Ok(()) };
    let entries = vpc.acls.get(&subnet.acl).map(|acl| match direction {
        Direction::Ingress => &acl.ingress,
        Direction::Egress => &acl.egress,
    });
    let other = other_side(flow, direction);
    let first = entries
        .into_iter()
        .flatten()
        .find(|(_, entry)| entry.cidr.contains(&other) && entry.traffic.takes(flow.payload));
    match first {
        Some((_, entry)) if entry.allow => Ok(()),
        denied => Err(Refusal::Acl {
            acl: subnet.acl.clone(),
            subnet: subnet_id.clone(),
            direction,
            entry: denied.map(|(number, _)| *number),
        }),
    }
}

/// "You can specify allow rules, but not deny rules." "When you associate multiple security groups with a
/// resource, the rules from each security group are aggregated."
/// <https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html>
pub(super) fn groups(vpc: &Vpc, eni: &EniId, flow: Flow, direction: Direction) -> Result<(), Refusal> {
    let groups = match vpc.interfaces.get(eni).map(|interface| &interface.guard) {
        Some(Guard::Groups(groups)) => groups,
        Some(Guard::Ungrouped) | None => return Ok(()),
    };
    let other = other_side(flow, direction);
    let rules = groups.iter().filter_map(|id| vpc.groups.get(id)).flat_map(|group| match direction {
        Direction::Ingress => &group.ingress,
        Direction::Egress => &group.egress,
    });
    let admits = |rule: &GroupRule| rule.traffic.takes(flow.payload) && speaks_of(vpc, &rule.peer, other);
    if rules.into_iter().any(admits) {
        return Ok(());
    }
    Err(Refusal::Groups { eni: eni.clone(), groups: groups.iter().cloned().collect(), direction })
}

fn other_side(flow: Flow, direction: Direction) -> IpAddr {
    match direction {
        Direction::Ingress => flow.source,
        Direction::Egress => flow.destination,
    }
}

fn speaks_of(vpc: &Vpc, peer: &Peer, ip: IpAddr) -> bool {
    match peer {
        Peer::Cidr(cidr) => cidr.contains(&ip),
        Peer::Group(group) => vpc.groups.contains_key(group) && is_member(vpc, group, ip),
        Peer::PrefixList(list) => {
            vpc.prefix_lists.get(list).is_some_and(|ranges| ranges.iter().any(|range| range.contains(&ip)))
        }
    }
}

/// "The rule allows traffic from the private IP addresses of the network interfaces that are associated
/// with the referenced security group."
fn is_member(vpc: &Vpc, group: &GroupId, ip: IpAddr) -> bool {
    vpc.interfaces.values().any(|interface| {
        interface.attachment.is_some()
            && matches!(&interface.guard, Guard::Groups(groups) if groups.contains(group))
            && interface.addresses.iter().any(|address| address.private == ip)
    })
}
