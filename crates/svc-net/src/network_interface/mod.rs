//! Network interfaces: making, deleting, tying to instances, their attributes and addresses.
//!
//! Source: "Elastic network interfaces", EC2 user guide; `CreateNetworkInterface` of the API reference.

mod attributes;
mod describe;
mod shown;

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::SecurityGroupId;
use model::compute::{Instance, InstanceState};
use model::network::{Attachment, InterfaceKind, NetworkInterface, Subnet};
use model::security::SecurityGroup;
use resources::ec2::{Named, faults, once, require, required, tags_of};
use resources::interface::{self, CreateInterface};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::*;
use store::{Read, Tx};
use wire::{List, Unit};

use crate::cidr;
use crate::show::text;
use crate::touches::{arn, arns};

/// The most interfaces of the largest instance types ("Maximum IP addresses per network interface").
const MOST_ATTACHED: usize = 15;

pub fn entries() -> Vec<Entry> {
    let mut all = vec![
        entry::<CreateNetworkInterface>(create).touching(|ctx, i: &CreateNetworkInterfaceRequest| {
            let mut touched =
                [arns::<Subnet>(ctx, &i.subnet_id), arns::<SecurityGroup>(ctx, &i.groups)].concat();
            touched.push(arn::<NetworkInterface>(ctx, "*"));
            touched
        }),
        entry::<DeleteNetworkInterface>(delete).touching(|ctx, i: &DeleteNetworkInterfaceRequest| {
            arns::<NetworkInterface>(ctx, &i.network_interface_id)
        }),
        entry::<AttachNetworkInterface>(attach).touching(|ctx, i: &AttachNetworkInterfaceRequest| {
            [arns::<NetworkInterface>(ctx, &i.network_interface_id), arns::<Instance>(ctx, &i.instance_id)]
                .concat()
        }),
        entry::<DetachNetworkInterface>(detach),
        entry::<AssignPrivateIpAddresses>(assign).touching(|ctx, i: &AssignPrivateIpAddressesRequest| {
            arns::<NetworkInterface>(ctx, &i.network_interface_id)
        }),
        entry::<UnassignPrivateIpAddresses>(unassign).touching(
            |ctx, i: &UnassignPrivateIpAddressesRequest| {
                arns::<NetworkInterface>(ctx, &i.network_interface_id)
            },
        ),
    ];
    all.extend(attributes::entries());
    all.extend(describe::entries());
    all
}

fn create(ctx: &Ctx, input: CreateNetworkInterfaceRequest) -> Result<CreateNetworkInterfaceResult, Fault> {
    refuse_what_is_not_here(&input)?;
    let subnet_id = required(&input.subnet_id, "SubnetId")?;
    let (primary, secondary) = addresses(&input)?;
    let count = input.secondary_private_ip_address_count.unwrap_or(0);
    let count = usize::try_from(count).map_err(|_| {
        faults::invalid_value("secondaryPrivateIpAddressCount", count, "Expecting 0 or more.")
    })?;
    if count > 0 && !secondary.is_empty() {
        return Err(faults::combination(
            "Only one of secondaryPrivateIpAddressCount and secondary privateIpAddresses can be given.",
        ));
    }
    let tags = tags_of(&input.tag_specifications, NetworkInterface::TYPE)?;
    ctx.write(|tx| {
        let scope = ctx.scope();
        let token = input.client_token.as_deref();
        let id = once(tx, ctx, "CreateNetworkInterface", token, &input, |tx| {
            let subnet = require::<Subnet>(tx, &scope, subnet_id)?;
            let new = CreateInterface {
                private_ip: primary,
                secondary_ips: secondary,
                secondary_count: count,
                groups: input.groups.iter().cloned().map(SecurityGroupId).collect(),
                description: input.description.clone().unwrap_or_default(),
                tags,
                ..CreateInterface::in_subnet(&subnet)
            };
            Ok(interface::create(tx, &scope, new)?.id.to_string())
        })?;
        let interface = require::<NetworkInterface>(tx, &scope, &id)?;
        Ok(CreateNetworkInterfaceResult {
            client_token: input.client_token.as_deref().map(Into::into),
            network_interface: Some(shown::interface(ctx, tx, &interface)),
        })
    })
}

fn refuse_what_is_not_here(input: &CreateNetworkInterfaceRequest) -> Result<(), Fault> {
    let v6 = input.ipv6_address_count.is_some_and(|count| count > 0)
        || !input.ipv6_addresses.is_empty()
        || !input.ipv6_prefixes.is_empty()
        || input.ipv6_prefix_count.is_some()
        || input.enable_primary_ipv6 == Some(true);
    let what = if v6 {
        "CreateNetworkInterface with IPv6 addresses".to_owned()
    } else if !input.ipv4_prefixes.is_empty() || input.ipv4_prefix_count.is_some() {
        "CreateNetworkInterface with IPv4 prefixes".to_owned()
    } else if input.connection_tracking_specification.is_some() {
        "CreateNetworkInterface with ConnectionTrackingSpecification".to_owned()
    } else if let Some(kind) = input.interface_type.as_deref().filter(|kind| *kind != "interface") {
        format!("CreateNetworkInterface with InterfaceType {kind}")
    } else {
        return Ok(());
    };
    Err(Fault::not_implemented(what))
}

/// The primary address, where one is asked for, and the secondary ones.
fn addresses(input: &CreateNetworkInterfaceRequest) -> Result<(Option<Ipv4Addr>, Vec<Ipv4Addr>), Fault> {
    let mut primary =
        input.private_ip_address.as_deref().map(|ip| cidr::address(ip, "privateIpAddress")).transpose()?;
    let mut secondary = Vec::new();
    for one in &input.private_ip_addresses {
        let written = required(&one.private_ip_address, "PrivateIpAddresses.PrivateIpAddress")?;
        let ip = cidr::address(written, "privateIpAddresses")?;
        if one.primary != Some(true) {
            secondary.push(ip);
        } else if primary.replace(ip).is_some_and(|before| before != ip) {
            return Err(faults::combination("Only one primary private IP address can be specified."));
        }
    }
    Ok((primary, secondary))
}

fn delete(ctx: &Ctx, input: DeleteNetworkInterfaceRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_interface_id, "NetworkInterfaceId")?;
    ctx.write(|tx| {
        let interface = own(ctx, tx, id)?;
        if let Some(attachment) = &interface.attachment {
            return Err(Fault::new(
                "InvalidNetworkInterface.InUse",
                format!(
                    "Network interface '{id}' is currently in use: detach it from {} first ({}).",
                    attachment.instance_id, attachment.id
                ),
            ));
        }
        interface::delete(tx, &ctx.scope(), id);
        Ok(Unit {})
    })
}

/// An interface that the caller may change: not one that a service keeps.
fn own(ctx: &Ctx, tx: &impl Read, id: &str) -> Result<Arc<NetworkInterface>, Fault> {
    let interface = require::<NetworkInterface>(tx, &ctx.scope(), id)?;
    match interface.kind {
        InterfaceKind::Interface => Ok(interface),
        InterfaceKind::NatGateway(_) | InterfaceKind::LoadBalancer(_) => Err(faults::requester_managed(id)),
    }
}

fn attach(ctx: &Ctx, input: AttachNetworkInterfaceRequest) -> Result<AttachNetworkInterfaceResult, Fault> {
    let id = required(&input.network_interface_id, "NetworkInterfaceId")?;
    let instance_id = required(&input.instance_id, "InstanceId")?;
    let index = input.device_index.ok_or_else(|| faults::missing("DeviceIndex"))?;
    let device_index = u32::try_from(index)
        .map_err(|_| faults::invalid_value("deviceIndex", index, "Expecting 1 or more."))?;
    if input.network_card_index.unwrap_or(0) != 0 {
        return Err(Fault::not_implemented("AttachNetworkInterface to a second network card"));
    }
    if input.ena_srd_specification.is_some() || input.ena_queue_count.is_some() {
        return Err(Fault::not_implemented("AttachNetworkInterface with ENA Express or ENA queues"));
    }
    ctx.write(|tx| {
        let interface = own(ctx, tx, id)?;
        let instance = require::<Instance>(tx, &ctx.scope(), instance_id)?;
        check_attachable(ctx, tx, &interface, &instance, device_index)?;
        let attachment = Attachment {
            id: new_id(),
            instance_id: instance.id.clone(),
            device_index,
            network_card_index: 0,
            delete_on_termination: false,
            attached: ctx.now,
        };
        let answer =
            AttachNetworkInterfaceResult { attachment_id: text(&attachment.id), network_card_index: Some(0) };
        interface::attach(tx, &ctx.scope(), id, attachment)?;
        Ok(answer)
    })
}

fn check_attachable(
    ctx: &Ctx,
    tx: &Tx,
    interface: &NetworkInterface,
    instance: &Instance,
    index: u32,
) -> Result<(), Fault> {
    if !matches!(instance.state, InstanceState::Running | InstanceState::Stopped) {
        let (id, state) = (&instance.id, instance.state.as_str());
        let message =
            format!("Instance '{id}' is '{state}'; interfaces are attached while it is running or stopped.");
        return Err(Fault::new("IncorrectInstanceState", message));
    }
    if interface.zone != instance.zone {
        return Err(faults::combination(format!(
            "You may not attach a network interface to an instance if they are not in the same availability zone: {} is in {}, {} in {}.",
            interface.id, interface.zone, instance.id, instance.zone
        )));
    }
    if interface.vpc_id != instance.vpc_id {
        return Err(Fault::not_implemented("AttachNetworkInterface across VPCs"));
    }
    let there = tx.find::<NetworkInterface>(&ctx.scope(), "instance", &instance.id);
    if there.iter().any(|other| other.attachment.as_ref().is_some_and(|a| a.device_index == index)) {
        return Err(faults::invalid(format!(
            "Instance '{}' already has an interface attached at device index '{index}'.",
            instance.id
        )));
    }
    if there.len() >= MOST_ATTACHED {
        let message = format!("Interface count {} exceeds the limit of {MOST_ATTACHED}.", there.len() + 1);
        return Err(Fault::new("AttachmentLimitExceeded", message));
    }
    Ok(())
}

fn detach(ctx: &Ctx, input: DetachNetworkInterfaceRequest) -> Result<Unit, Fault> {
    let id = required(&input.attachment_id, "AttachmentId")?;
    ctx.write(|tx| {
        let found = tx.find::<NetworkInterface>(&ctx.scope(), "attachment", id).into_iter().next();
        let Some(interface) = found else {
            let message = format!("The networkInterfaceAttachment ID '{id}' does not exist");
            return Err(Fault::new("InvalidAttachmentID.NotFound", message));
        };
        if interface.attachment.as_ref().is_some_and(|attachment| attachment.device_index == 0) {
            let message = "The network interface at device index 0 cannot be detached.";
            return Err(Fault::new("OperationNotPermitted", message));
        }
        interface::detach(tx, &ctx.scope(), &interface.id);
        Ok(Unit {})
    })
}

fn assign(
    ctx: &Ctx,
    input: AssignPrivateIpAddressesRequest,
) -> Result<AssignPrivateIpAddressesResult, Fault> {
    let id = required(&input.network_interface_id, "NetworkInterfaceId")?;
    if !input.ipv4_prefixes.is_empty() || input.ipv4_prefix_count.is_some() {
        return Err(Fault::not_implemented("AssignPrivateIpAddresses with IPv4 prefixes"));
    }
    let count = match (input.private_ip_addresses.is_empty(), input.secondary_private_ip_address_count) {
        (true, None) => return Err(faults::missing("SecondaryPrivateIpAddressCount or PrivateIpAddresses")),
        (false, Some(_)) => {
            return Err(faults::combination(
                "Only one of secondaryPrivateIpAddressCount and privateIpAddresses can be given.",
            ));
        }
        (false, None) => 0,
        (true, Some(count)) => usize::try_from(count).ok().filter(|count| *count > 0).ok_or_else(|| {
            faults::invalid_value("secondaryPrivateIpAddressCount", count, "Expecting 1 or more.")
        })?,
    };
    let named = read_all(&input.private_ip_addresses)?;
    let reassign = input.allow_reassignment == Some(true);
    ctx.write(|tx| {
        let interface = own(ctx, tx, id)?;
        let added = interface::add_addresses(tx, &ctx.scope(), &interface, &named, count, reassign)?;
        Ok(AssignPrivateIpAddressesResult {
            assigned_ipv4_prefixes: List::default(),
            assigned_private_ip_addresses: added
                .into_iter()
                .map(|ip| AssignedPrivateIpAddress { private_ip_address: text(ip) })
                .collect(),
            network_interface_id: text(id),
        })
    })
}

fn unassign(ctx: &Ctx, input: UnassignPrivateIpAddressesRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_interface_id, "NetworkInterfaceId")?;
    if !input.ipv4_prefixes.is_empty() {
        return Err(Fault::not_implemented("UnassignPrivateIpAddresses with IPv4 prefixes"));
    }
    if input.private_ip_addresses.is_empty() {
        return Err(faults::missing("PrivateIpAddresses"));
    }
    let gone = read_all(&input.private_ip_addresses)?;
    ctx.write(|tx| {
        let interface = own(ctx, tx, id)?;
        interface::remove_addresses(tx, &ctx.scope(), &interface, &gone)?;
        Ok(Unit {})
    })
}

fn read_all(written: &[String]) -> Result<Vec<Ipv4Addr>, Fault> {
    written.iter().map(|ip| cidr::address(ip, "privateIpAddresses")).collect()
}
