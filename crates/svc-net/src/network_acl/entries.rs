//! The numbered entries of network ACLs.
//!
//! Source: `CreateNetworkAclEntry` of the EC2 API reference, "Network ACL rules" of the user guide.

use model::security::{AclEntry, NetworkAcl};
use resources::ec2::{faults, require, required};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;
use wire::Unit;

use crate::cidr;
use crate::show::text;
use crate::touches::arns;

/// The numbers that callers may use; what none of them decides, 32767 denies.
const NUMBERS: std::ops::RangeInclusive<i32> = 1..=32766;

/// The most entries in one direction, which AWS grants on request ("Amazon VPC quotas").
const MOST: usize = 40;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateNetworkAclEntry>(create)
            .touching(|ctx, i: &CreateNetworkAclEntryRequest| arns::<NetworkAcl>(ctx, &i.network_acl_id)),
        entry::<ReplaceNetworkAclEntry>(replace)
            .touching(|ctx, i: &ReplaceNetworkAclEntryRequest| arns::<NetworkAcl>(ctx, &i.network_acl_id)),
        entry::<DeleteNetworkAclEntry>(delete)
            .touching(|ctx, i: &DeleteNetworkAclEntryRequest| arns::<NetworkAcl>(ctx, &i.network_acl_id)),
    ]
}

/// An entry as a caller writes it, to be made or to replace another.
struct Written<'a> {
    number: Option<i32>,
    egress: Option<bool>,
    protocol: Option<&'a str>,
    action: Option<&'a str>,
    cidr: Option<&'a str>,
    cidr6: Option<&'a str>,
    ports: Option<&'a PortRange>,
    icmp: Option<&'a IcmpTypeCode>,
}

macro_rules! written {
    ($input:expr) => {
        Written {
            number: $input.rule_number,
            egress: $input.egress,
            protocol: $input.protocol.as_deref(),
            action: $input.rule_action.as_deref(),
            cidr: $input.cidr_block.as_deref(),
            cidr6: $input.ipv6_cidr_block.as_deref(),
            ports: $input.port_range.as_ref(),
            icmp: $input.icmp_type_code.as_ref(),
        }
    };
}

fn create(ctx: &Ctx, input: CreateNetworkAclEntryRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_acl_id, "NetworkAclId")?;
    let new = written!(input).read()?;
    ctx.write(|tx| {
        let acl = require::<NetworkAcl>(tx, &ctx.scope(), id)?;
        if acl.entries.iter().any(|entry| is(entry, new.number, new.egress)) {
            return Err(Fault::new(
                "NetworkAclEntryAlreadyExists",
                format!("The network acl entry identified by {} already exists.", new.number),
            ));
        }
        if acl.entries.iter().filter(|entry| entry.egress == new.egress).count() >= MOST {
            let message = format!("The maximum number of entries of a network ACL is {MOST} in a direction.");
            return Err(Fault::new("NetworkAclEntryLimitExceeded", message));
        }
        tx.update::<NetworkAcl>(&ctx.scope(), id, |acl| acl.entries.push(new));
        Ok(Unit {})
    })
}

fn replace(ctx: &Ctx, input: ReplaceNetworkAclEntryRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_acl_id, "NetworkAclId")?;
    let new = written!(input).read()?;
    ctx.write(|tx| {
        let acl = require::<NetworkAcl>(tx, &ctx.scope(), id)?;
        let place = acl.entries.iter().position(|entry| is(entry, new.number, new.egress));
        let place = place.ok_or_else(|| not_found(new.number))?;
        tx.update::<NetworkAcl>(&ctx.scope(), id, |acl| acl.entries[place] = new);
        Ok(Unit {})
    })
}

fn delete(ctx: &Ctx, input: DeleteNetworkAclEntryRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_acl_id, "NetworkAclId")?;
    let number = number(input.rule_number)?;
    let egress = input.egress.ok_or_else(|| faults::missing("Egress"))?;
    ctx.write(|tx| {
        let acl = require::<NetworkAcl>(tx, &ctx.scope(), id)?;
        if !acl.entries.iter().any(|entry| is(entry, number, egress)) {
            return Err(not_found(number));
        }
        tx.update::<NetworkAcl>(&ctx.scope(), id, |acl| {
            acl.entries.retain(|entry| !is(entry, number, egress));
        });
        Ok(Unit {})
    })
}

fn is(entry: &AclEntry, number: u16, egress: bool) -> bool {
    entry.number == number && entry.egress == egress
}

fn not_found(number: u16) -> Fault {
    let message = format!("The network acl entry identified by {number} does not exist.");
    Fault::new("InvalidNetworkAclEntry.NotFound", message)
}

fn number(number: Option<i32>) -> Result<u16, Fault> {
    let number = number.ok_or_else(|| faults::missing("RuleNumber"))?;
    match u16::try_from(number) {
        Ok(small) if NUMBERS.contains(&number) => Ok(small),
        _ => {
            let why = format!("Rule numbers are {} to {}.", NUMBERS.start(), NUMBERS.end());
            Err(faults::invalid_value("ruleNumber", number, why))
        }
    }
}

impl Written<'_> {
    fn read(&self) -> Result<AclEntry, Fault> {
        let protocol = protocol(self.protocol.ok_or_else(|| faults::missing("Protocol"))?)?;
        let allow = match self.action.ok_or_else(|| faults::missing("RuleAction"))? {
            "allow" => true,
            "deny" => false,
            other => {
                return Err(faults::invalid_value("ruleAction", other, "Expecting one of allow, deny."));
            }
        };
        let (cidr, cidr6) = match (self.cidr, self.cidr6) {
            (Some(range), None) => (Some(cidr::v4(range, "cidrBlock")?), None),
            (None, Some(range)) => (None, Some(cidr::v6(range, "ipv6CidrBlock")?)),
            (None, None) => return Err(faults::missing("CidrBlock")),
            (Some(_), Some(_)) => {
                let message = "Only one of cidrBlock and ipv6CidrBlock can be given.";
                return Err(faults::combination(message));
            }
        };
        Ok(AclEntry {
            number: number(self.number)?,
            egress: self.egress.ok_or_else(|| faults::missing("Egress"))?,
            protocol,
            allow,
            cidr,
            cidr6,
            ports: if matches!(protocol, 6 | 17) { Some(self.ports()?) } else { None },
            icmp: if matches!(protocol, 1 | 58) { Some(self.icmp()?) } else { None },
        })
    }

    fn ports(&self) -> Result<(u16, u16), Fault> {
        let ports = self.ports.ok_or_else(|| faults::missing("PortRange"))?;
        let (Some(from), Some(to)) = (ports.from, ports.to) else {
            return Err(faults::missing("PortRange.From and PortRange.To"));
        };
        match (u16::try_from(from), u16::try_from(to)) {
            (Ok(from), Ok(to)) if from <= to => Ok((from, to)),
            _ => {
                let why = "Ports are 0 to 65535, the first not above the last.";
                Err(faults::invalid_value("portRange", format_args!("{from}-{to}"), why))
            }
        }
    }

    fn icmp(&self) -> Result<(i16, i16), Fault> {
        let icmp = self.icmp.ok_or_else(|| faults::missing("IcmpTypeCode"))?;
        let (Some(kind), Some(code)) = (icmp.r#type, icmp.code) else {
            return Err(faults::missing("IcmpTypeCode.Type and IcmpTypeCode.Code"));
        };
        let narrow = |value: i32| i16::try_from(value).ok().filter(|value| (-1..=255).contains(value));
        match (narrow(kind), narrow(code)) {
            (Some(kind), Some(code)) if kind != -1 || code == -1 => Ok((kind, code)),
            _ => {
                let why = "Types and codes are 0 to 255, or -1 for all; all types have all codes.";
                Err(faults::invalid_value("icmpTypeCode", format_args!("{kind}, {code}"), why))
            }
        }
    }
}

fn protocol(written: &str) -> Result<i16, Fault> {
    match written.to_ascii_lowercase().as_str() {
        "-1" | "all" => Ok(-1),
        "tcp" => Ok(6),
        "udp" => Ok(17),
        "icmp" => Ok(1),
        "icmpv6" => Ok(58),
        number => number.parse::<u8>().map(i16::from).map_err(|_| {
            let why = "Expecting a protocol's number, or -1 for all.";
            faults::invalid_value("protocol", written, why)
        }),
    }
}

/// An ACL's entries as answers show them: what leaves first, each direction by number, and at its end
/// the entry that no caller can change.
pub fn shown(acl: &NetworkAcl) -> Vec<NetworkAclEntry> {
    let mut entries: Vec<&AclEntry> = acl.entries.iter().collect();
    entries.sort_by_key(|entry| entry.number);
    let mut all = Vec::with_capacity(entries.len() + 2);
    for egress in [true, false] {
        all.extend(entries.iter().filter(|entry| entry.egress == egress).map(|entry| one(entry)));
        all.push(NetworkAclEntry {
            cidr_block: text("0.0.0.0/0"),
            egress: Some(egress),
            protocol: text(-1),
            rule_action: text("deny"),
            rule_number: Some(NUMBERS.end() + 1),
            ..Default::default()
        });
    }
    all
}

fn one(entry: &AclEntry) -> NetworkAclEntry {
    NetworkAclEntry {
        cidr_block: entry.cidr.and_then(text),
        egress: Some(entry.egress),
        icmp_type_code: entry
            .icmp
            .map(|(kind, code)| IcmpTypeCode { code: Some(code.into()), r#type: Some(kind.into()) }),
        ipv6_cidr_block: entry.cidr6.and_then(text),
        port_range: entry.ports.map(|(from, to)| PortRange { from: Some(from.into()), to: Some(to.into()) }),
        protocol: text(entry.protocol),
        rule_action: text(if entry.allow { "allow" } else { "deny" }),
        rule_number: Some(entry.number.into()),
    }
}
