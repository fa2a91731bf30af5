//! DHCP options: what a VPC's machines are told of names and times.
//!
//! Source: "DHCP option sets in Amazon VPC", VPC user guide.

use std::collections::BTreeMap;

use model::network::{DhcpOptions, Vpc};
use resources::ec2::{Field, Look, Named, faults, query, require, required, shown_tags, tags_of};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::Read;
use wire::Unit;

use crate::show::{few, text};
use crate::touches::{arn, arns};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<CreateDhcpOptions>(create)
            .touching(|ctx, _: &CreateDhcpOptionsRequest| vec![arn::<DhcpOptions>(ctx, "*")]),
        entry::<DeleteDhcpOptions>(delete)
            .touching(|ctx, i: &DeleteDhcpOptionsRequest| arns::<DhcpOptions>(ctx, &i.dhcp_options_id)),
        entry::<DescribeDhcpOptions>(describe),
        entry::<AssociateDhcpOptions>(associate).touching(|ctx, i: &AssociateDhcpOptionsRequest| {
            let named = i.dhcp_options_id.iter().filter(|id| *id != "default");
            [arns::<DhcpOptions>(ctx, named), arns::<Vpc>(ctx, &i.vpc_id)].concat()
        }),
    ]
}

/// What a set may hold: each key, and how many values at most.
const KEYS: [(&str, usize); 6] = [
    ("domain-name", 1),
    ("domain-name-servers", 4),
    ("ntp-servers", 4),
    ("netbios-name-servers", 4),
    ("netbios-node-type", 1),
    ("ipv6-address-preferred-lease-time", 1),
];

fn create(ctx: &Ctx, input: CreateDhcpOptionsRequest) -> Result<CreateDhcpOptionsResult, Fault> {
    let configuration = configuration(&input.dhcp_configurations)?;
    let tags = tags_of(&input.tag_specifications, DhcpOptions::TYPE)?;
    ctx.write(|tx| {
        let options = DhcpOptions { id: new_id(), configuration, tags };
        let answer = shown(ctx, &options);
        tx.put(&ctx.scope(), &options.id.clone(), options);
        Ok(CreateDhcpOptionsResult { dhcp_options: Some(answer) })
    })
}

fn configuration(given: &[NewDhcpConfiguration]) -> Result<BTreeMap<String, Vec<String>>, Fault> {
    if given.is_empty() {
        return Err(faults::missing("DhcpConfiguration"));
    }
    let mut all = BTreeMap::new();
    for one in given {
        let key = required(&one.key, "DhcpConfiguration.Key")?;
        let Some((_, most)) = KEYS.iter().find(|(known, _)| *known == key) else {
            let known: Vec<&str> = KEYS.iter().map(|(known, _)| *known).collect();
            let why = format!("Expecting one of {}.", known.join(", "));
            return Err(faults::invalid_value("key", key, why));
        };
        // Lists may come as several values or as one with commas.
        let values: Vec<String> = one
            .values
            .iter()
            .flat_map(|value| value.split(',').map(|part| part.trim().to_owned()))
            .filter(|value| !value.is_empty())
            .collect();
        if values.is_empty() {
            return Err(faults::missing(&format!("DhcpConfiguration.Value of {key}")));
        }
        if values.len() > *most {
            return Err(faults::invalid(format!("{key} takes at most {most} values, not {}.", values.len())));
        }
        if let Some(bad) = values.iter().find(|value| !is_valid(key, value)) {
            return Err(faults::invalid_value(key, bad, "This is not a valid value of this option."));
        }
        if all.insert(key.to_owned(), values).is_some() {
            return Err(faults::invalid(format!("{key} is given twice.")));
        }
    }
    Ok(all)
}

fn is_valid(key: &str, value: &str) -> bool {
    match key {
        "domain-name-servers" if value == "AmazonProvidedDNS" => true,
        "domain-name-servers" | "ntp-servers" | "netbios-name-servers" => {
            value.parse::<std::net::IpAddr>().is_ok()
        }
        "netbios-node-type" => matches!(value, "1" | "2" | "4" | "8"),
        "ipv6-address-preferred-lease-time" => value.parse::<u32>().is_ok(),
        _ => value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b' ' | b'_')),
    }
}

fn delete(ctx: &Ctx, input: DeleteDhcpOptionsRequest) -> Result<Unit, Fault> {
    let id = required(&input.dhcp_options_id, "DhcpOptionsId")?;
    ctx.write(|tx| {
        require::<DhcpOptions>(tx, &ctx.scope(), id)?;
        let vpcs = tx.list::<Vpc>(&ctx.scope());
        let users: Vec<_> =
            vpcs.iter().filter(|vpc| vpc.dhcp_options.as_deref() == Some(id)).map(|vpc| &vpc.id).collect();
        if !users.is_empty() {
            return Err(faults::in_use(format_args!("dhcpOptions '{id}'"), few(users)));
        }
        tx.delete::<DhcpOptions>(&ctx.scope(), id);
        Ok(Unit {})
    })
}

fn associate(ctx: &Ctx, input: AssociateDhcpOptionsRequest) -> Result<Unit, Fault> {
    let id = required(&input.dhcp_options_id, "DhcpOptionsId")?;
    let vpc_id = required(&input.vpc_id, "VpcId")?;
    ctx.write(|tx| {
        require::<Vpc>(tx, &ctx.scope(), vpc_id)?;
        let options = match id {
            "default" => None,
            id => Some(require::<DhcpOptions>(tx, &ctx.scope(), id)?.id.clone()),
        };
        tx.update::<Vpc>(&ctx.scope(), vpc_id, |vpc| vpc.dhcp_options = options);
        Ok(Unit {})
    })
}

const FILTERS: &[Field<DhcpOptions>] = &[
    ("dhcp-options-id", |_, o, f| f.matches(&o.id)),
    ("key", |_, o, f| f.matches_any(o.configuration.keys().map(String::as_str))),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("value", |_, o, f| f.matches_any(o.configuration.values().flatten().map(String::as_str))),
];

fn describe(ctx: &Ctx, input: DescribeDhcpOptionsRequest) -> Result<DescribeDhcpOptionsResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, dhcp_options_ids, "dhcpOptionsIds");
        let of = ctx.clone();
        let (dhcp_options, next_token) =
            query.shown(&Look { ctx, tx }, FILTERS, move |options| shown(&of, options))?;
        Ok(DescribeDhcpOptionsResult { dhcp_options, next_token })
    })?
}

fn shown(ctx: &Ctx, options: &DhcpOptions) -> shapes_ec2::DhcpOptions {
    let configurations = options.configuration.iter().map(|(key, values)| DhcpConfiguration {
        key: text(key),
        values: values.iter().map(|value| AttributeValue { value: text(value) }).collect(),
    });
    shapes_ec2::DhcpOptions {
        dhcp_configurations: configurations.collect(),
        dhcp_options_id: text(&options.id),
        owner_id: text(&ctx.account),
        tags: shown_tags(&options.tags),
    }
}
