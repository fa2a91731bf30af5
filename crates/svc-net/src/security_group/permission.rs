//! Permissions as callers write them, in the `IpPermissions` form or in the older flat one, read into
//! one rule for each peer.
//!
//! Source: `IpPermission` of the EC2 API reference; the sentences are EC2's own.

use model::Tags;
use model::security::{Peer, PrefixList, SecurityGroup, SecurityGroupRule, Traffic};
use resources::ec2::{faults, require};
use resources::{Ctx, Fault, new_id};
use shapes_ec2::{IpPermission, IpRange, UserIdGroupPair};
use store::Tx;

use super::{by_name, is_plain};
use crate::cidr;

/// The flat parameters, each where it was given.
#[derive(Default)]
pub struct Flat<'a> {
    pub protocol: Option<&'a str>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr: Option<&'a str>,
    pub group_name: Option<&'a str>,
    pub group_owner: Option<&'a str>,
}

impl Flat<'_> {
    fn is_given(&self) -> bool {
        let texts = [self.protocol, self.cidr, self.group_name, self.group_owner];
        texts.iter().any(Option::is_some) || self.from_port.is_some() || self.to_port.is_some()
    }

    /// The same permission in the other form.
    fn permission(&self) -> IpPermission {
        let mut permission = IpPermission {
            ip_protocol: self.protocol.map(str::to_owned),
            from_port: self.from_port,
            to_port: self.to_port,
            ..Default::default()
        };
        if let Some(range) = self.cidr {
            permission.ip_ranges.push(IpRange { cidr_ip: Some(range.to_owned()), description: None });
        }
        if let Some(name) = self.group_name {
            // A group's name without a protocol stands for everything from its members.
            permission.ip_protocol.get_or_insert_with(|| "-1".to_owned());
            permission.user_id_group_pairs.push(UserIdGroupPair {
                group_name: Some(name.to_owned()),
                user_id: self.group_owner.map(str::to_owned),
                ..Default::default()
            });
        }
        permission
    }
}

/// The rules that a request speaks of, with new ids.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination`, `InvalidParameterValue`, `InvalidGroup.NotFound`,
/// `InvalidPrefixListID.NotFound`.
pub fn read(
    ctx: &Ctx,
    tx: &Tx,
    group: &SecurityGroup,
    egress: bool,
    permissions: &[IpPermission],
    flat: &Flat<'_>,
) -> Result<Vec<SecurityGroupRule>, Fault> {
    let reader = Reader { ctx, tx, group, egress };
    match (permissions.is_empty(), flat.is_given()) {
        (true, false) => Err(faults::missing("ipPermissions")),
        (false, true) => Err(faults::combination(
            "The parameter 'ipPermissions' may not be used in combination with 'ipProtocol', 'fromPort', 'toPort', 'cidrIp' or 'sourceSecurityGroupName'",
        )),
        (true, true) => reader.rules(&flat.permission()),
        (false, false) => {
            let mut rules = Vec::new();
            for permission in permissions {
                rules.extend(reader.rules(permission)?);
            }
            Ok(rules)
        }
    }
}

/// Whether two rules say the same; what was written of them does not count.
pub fn same(a: &SecurityGroupRule, b: &SecurityGroupRule) -> bool {
    a.egress == b.egress && a.traffic == b.traffic && a.peer == b.peer
}

struct Reader<'a> {
    ctx: &'a Ctx,
    tx: &'a Tx,
    group: &'a SecurityGroup,
    egress: bool,
}

impl Reader<'_> {
    fn rules(&self, permission: &IpPermission) -> Result<Vec<SecurityGroupRule>, Fault> {
        let protocol = permission.ip_protocol.as_deref().ok_or_else(|| faults::missing("ipProtocol"))?;
        let traffic = traffic(protocol, permission.from_port, permission.to_port)?;
        let mut rules = Vec::new();
        let mut add = |peer, written: &Option<String>| -> Result<(), Fault> {
            rules.push(SecurityGroupRule {
                id: new_id(),
                egress: self.egress,
                traffic: traffic.clone(),
                peer,
                description: description(written)?,
                tags: Tags::new(),
            });
            Ok(())
        };
        for range in &permission.ip_ranges {
            add(Peer::Cidr(v4(range.cidr_ip.as_deref())?), &range.description)?;
        }
        for range in &permission.ipv6_ranges {
            add(Peer::Cidr6(v6(range.cidr_ipv6.as_deref())?), &range.description)?;
        }
        for list in &permission.prefix_list_ids {
            let id = list.prefix_list_id.as_deref().ok_or_else(|| faults::missing("prefixListId"))?;
            let found = require::<PrefixList>(self.tx, &self.ctx.scope(), id)?;
            add(Peer::PrefixList(found.id.clone()), &list.description)?;
        }
        for pair in &permission.user_id_group_pairs {
            add(self.peer_group(pair)?, &pair.description)?;
        }
        if rules.is_empty() {
            return Err(faults::missing("ipRanges, ipv6Ranges, prefixListIds or groups of the permission"));
        }
        Ok(rules)
    }

    fn peer_group(&self, pair: &UserIdGroupPair) -> Result<Peer, Fault> {
        let named = pair.group_id.as_deref().or(pair.group_name.as_deref());
        if let (Some(user), Some(named)) = (&pair.user_id, named)
            && **user != *self.ctx.account
        {
            let message = format!("The security group '{named}' of the account '{user}' does not exist");
            return Err(Fault::new("InvalidGroup.NotFound", message));
        }
        let peer = match (&pair.group_id, &pair.group_name) {
            (Some(id), _) => require::<SecurityGroup>(self.tx, &self.ctx.scope(), id)?,
            (None, Some(name)) => by_name(self.ctx, self.tx, &self.group.vpc_id, name)?,
            (None, None) => return Err(faults::missing("groupId")),
        };
        if peer.vpc_id != self.group.vpc_id {
            return Err(Fault::new(
                "InvalidGroup.NotFound",
                format!(
                    "You have specified two resources that belong to different networks: {} is in {}, {} in {}.",
                    self.group.id, self.group.vpc_id, peer.id, peer.vpc_id
                ),
            ));
        }
        Ok(Peer::Group(peer.id.clone()))
    }
}

/// Reads a rule's description.
pub fn description(written: &Option<String>) -> Result<Option<String>, Fault> {
    let written = written.as_deref().filter(|text| !text.is_empty());
    if written.is_some_and(|text| !is_plain(text)) {
        return Err(faults::invalid(
            "Invalid rule description. Valid descriptions are strings less than 256 characters from the following set: a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
        ));
    }
    Ok(written.map(str::to_owned))
}

/// Reads an IPv4 peer.
pub fn v4(range: Option<&str>) -> Result<ipnet::Ipv4Net, Fault> {
    let range = range.ok_or_else(|| faults::missing("cidrIp"))?;
    cidr::v4(range, "cidrIp").map_err(|_| malformed(range))
}

/// Reads an IPv6 peer.
pub fn v6(range: Option<&str>) -> Result<ipnet::Ipv6Net, Fault> {
    let range = range.ok_or_else(|| faults::missing("cidrIpv6"))?;
    cidr::v6(range, "cidrIpv6").map_err(|_| malformed(range))
}

fn malformed(range: &str) -> Fault {
    faults::invalid(format!("CIDR block {range} is malformed"))
}

/// Reads protocol and ports into the one form that is kept and answered.
pub fn traffic(protocol: &str, from: Option<i32>, to: Option<i32>) -> Result<Traffic, Fault> {
    let protocol = match protocol.to_ascii_lowercase().as_str() {
        "tcp" | "6" => "tcp".to_owned(),
        "udp" | "17" => "udp".to_owned(),
        "icmp" | "1" => "icmp".to_owned(),
        "icmpv6" | "58" => "icmpv6".to_owned(),
        "-1" | "all" => "-1".to_owned(),
        other => match other.parse::<u8>() {
            Ok(number) => number.to_string(),
            Err(_) => {
                let message = format!("Invalid value '{protocol}' for IP protocol. Unknown protocol.");
                return Err(faults::invalid(message));
            }
        },
    };
    let (from_port, to_port) = match protocol.as_str() {
        "tcp" | "udp" => ports(from, to)?,
        "icmp" => icmp(from, to)?,
        "icmpv6" => icmp(from.or(Some(-1)), to.or(Some(-1)))?,
        _ => (None, None),
    };
    Ok(Traffic { protocol, from_port, to_port })
}

fn ports(from: Option<i32>, to: Option<i32>) -> Result<(Option<i32>, Option<i32>), Fault> {
    let (Some(from), Some(to)) = (from, to) else {
        let message = "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.";
        return Err(faults::invalid(message));
    };
    if let Some(port) = [from, to].into_iter().find(|port| !(0..=65535).contains(port)) {
        return Err(faults::invalid(format!("TCP/UDP port ({port}) out of range")));
    }
    if from > to {
        return Err(faults::invalid(format!("Invalid TCP/UDP port range ({from}:{to})")));
    }
    Ok((Some(from), Some(to)))
}

fn icmp(kind: Option<i32>, code: Option<i32>) -> Result<(Option<i32>, Option<i32>), Fault> {
    let (Some(kind), Some(code)) = (kind, code) else {
        let message = "Invalid value 'Must specify both type and code with ICMP.' for portRange.";
        return Err(faults::invalid(message));
    };
    if !(-1..=255).contains(&kind) {
        return Err(faults::invalid(format!("ICMP type ({kind}) out of range")));
    }
    if !(-1..=255).contains(&code) {
        return Err(faults::invalid(format!("ICMP code ({code}) out of range")));
    }
    if kind == -1 && code != -1 {
        return Err(faults::invalid("If you specify all ICMP types, you must specify all ICMP codes."));
    }
    Ok((Some(kind), Some(code)))
}
