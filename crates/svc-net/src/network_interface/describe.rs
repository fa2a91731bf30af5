//! Describing interfaces.

use model::network::NetworkInterface;
use model::security::SecurityGroup;
use resources::ec2::{Field, Look, query};
use resources::filter::Filter;
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    DescribeNetworkInterfaces, DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult,
};
use store::Read;
use wire::Text;

use super::shown;
use crate::show::text;

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeNetworkInterfaces>(describe)]
}

fn describe(
    ctx: &Ctx,
    input: DescribeNetworkInterfacesRequest,
) -> Result<DescribeNetworkInterfacesResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, network_interface_ids, "networkInterfaceIds");
        let page = query.run(&Look { ctx, tx }, FILTERS)?;
        Ok(DescribeNetworkInterfacesResult {
            network_interfaces: page.items.iter().map(|e| shown::interface(ctx, tx, e)).collect(),
            next_token: page.next,
        })
    })?
}

type Shown = shapes_ec2::NetworkInterface;

/// Whether the interface, as answers show it, has a text that the filter matches.
fn seen(
    look: &Look<'_>,
    interface: &NetworkInterface,
    f: &Filter<'_>,
    of: fn(&Shown) -> Vec<Option<Text>>,
) -> bool {
    of(&shown::interface(look.ctx, look.tx, interface)).iter().flatten().any(|value| f.matches(value))
}

/// Each association's text: the primary address's and those of the others.
fn associations(
    shown: &Shown,
    of: fn(&shapes_ec2::NetworkInterfaceAssociation) -> Option<Text>,
) -> Vec<Option<Text>> {
    shown.private_ip_addresses.iter().map(|ip| ip.association.as_ref().and_then(of)).collect()
}

fn attached(
    shown: &Shown,
    of: fn(&shapes_ec2::NetworkInterfaceAttachment) -> Option<Text>,
) -> Vec<Option<Text>> {
    vec![shown.attachment.as_ref().and_then(of)]
}

const FILTERS: &[Field<NetworkInterface>] = &[
    ("addresses.association.owner-id", |look, e, f| {
        seen(look, e, f, |s| associations(s, |a| a.ip_owner_id.clone()))
    }),
    ("addresses.association.public-ip", |_, e, f| public_ip(e, f)),
    ("addresses.primary", |_, e, f| {
        e.private_ips
            .iter()
            .enumerate()
            .any(|(place, _)| f.matches(if place == 0 { "true" } else { "false" }))
    }),
    ("addresses.private-ip-address", |_, e, f| private_ip(e, f)),
    ("association.allocation-id", |look, e, f| {
        seen(look, e, f, |s| associations(s, |a| a.allocation_id.clone()))
    }),
    ("association.association-id", |look, e, f| {
        seen(look, e, f, |s| associations(s, |a| a.association_id.clone()))
    }),
    ("association.ip-owner-id", |look, e, f| {
        seen(look, e, f, |s| associations(s, |a| a.ip_owner_id.clone()))
    }),
    ("association.public-dns-name", |look, e, f| {
        seen(look, e, f, |s| associations(s, |a| a.public_dns_name.clone()))
    }),
    ("association.public-ip", |_, e, f| public_ip(e, f)),
    ("attachment.attach-time", |look, e, f| {
        seen(look, e, f, |s| attached(s, |a| a.attach_time.and_then(text)))
    }),
    ("attachment.attachment-id", |look, e, f| seen(look, e, f, |s| attached(s, |a| a.attachment_id.clone()))),
    ("attachment.delete-on-termination", |look, e, f| {
        seen(look, e, f, |s| attached(s, |a| a.delete_on_termination.and_then(text)))
    }),
    ("attachment.device-index", |look, e, f| {
        seen(look, e, f, |s| attached(s, |a| a.device_index.and_then(text)))
    }),
    ("attachment.instance-id", |_, e, f| e.attachment.as_ref().is_some_and(|a| f.matches(&a.instance_id))),
    ("attachment.instance-owner-id", |look, e, f| {
        seen(look, e, f, |s| attached(s, |a| a.instance_owner_id.clone()))
    }),
    ("attachment.status", |look, e, f| seen(look, e, f, |s| attached(s, |a| a.status.clone()))),
    ("availability-zone", |_, e, f| f.matches(&e.zone)),
    ("availability-zone-id", |look, e, f| seen(look, e, f, |s| vec![s.availability_zone_id.clone()])),
    ("description", |_, e, f| f.matches(&e.description)),
    ("group-id", |_, e, f| e.groups.iter().any(|group| f.matches(group))),
    ("group-name", |look, e, f| {
        e.groups.iter().any(|id| {
            let group = look.tx.get::<SecurityGroup>(&look.ctx.scope(), id);
            group.is_some_and(|group| f.matches(&group.name))
        })
    }),
    ("interface-type", |look, e, f| seen(look, e, f, |s| vec![s.interface_type.clone()])),
    ("ipv6-addresses.ipv6-address", |_, _, _| false),
    ("mac-address", |_, e, f| f.matches(&e.mac)),
    ("network-interface-id", |_, e, f| f.matches(&e.id)),
    ("operator.managed", |_, _, f| f.matches("false")),
    ("operator.principal", |_, _, _| false),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("private-dns-name", |look, e, f| seen(look, e, f, |s| vec![s.private_dns_name.clone()])),
    ("private-ip-address", |_, e, f| private_ip(e, f)),
    ("requester-id", |look, e, f| seen(look, e, f, |s| vec![s.requester_id.clone()])),
    ("requester-managed", |look, e, f| seen(look, e, f, |s| vec![s.requester_managed.and_then(text)])),
    ("source-dest-check", |_, e, f| f.matches(if e.source_dest_check { "true" } else { "false" })),
    ("status", |look, e, f| seen(look, e, f, |s| vec![s.status.clone()])),
    ("subnet-id", |_, e, f| f.matches(&e.subnet_id)),
    ("vpc-id", |_, e, f| f.matches(&e.vpc_id)),
];

fn private_ip(interface: &NetworkInterface, f: &Filter<'_>) -> bool {
    interface.private_ips.iter().any(|ip| f.matches(&ip.address.to_string()))
}

fn public_ip(interface: &NetworkInterface, f: &Filter<'_>) -> bool {
    let mut public = interface.private_ips.iter().filter_map(|ip| ip.public.as_ref());
    public.any(|public| f.matches(&public.address.to_string()))
}
