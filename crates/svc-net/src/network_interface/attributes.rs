//! The attributes of interfaces, one at a time.
//!
//! Source: `ModifyNetworkInterfaceAttribute` of the EC2 API reference.

use model::SecurityGroupId;
use model::network::NetworkInterface;
use resources::ec2::{faults, require, required};
use resources::interface;
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    AttributeBooleanValue, AttributeValue, DescribeNetworkInterfaceAttribute,
    DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResult,
    ModifyNetworkInterfaceAttribute, ModifyNetworkInterfaceAttributeRequest,
    NetworkInterfaceAttachmentChanges, ResetNetworkInterfaceAttribute, ResetNetworkInterfaceAttributeRequest,
};
use store::Tx;
use wire::Unit;

use super::{own, shown};
use crate::show::text;
use crate::touches::arns;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<ModifyNetworkInterfaceAttribute>(modify).touching(
            |ctx, i: &ModifyNetworkInterfaceAttributeRequest| {
                arns::<NetworkInterface>(ctx, &i.network_interface_id)
            },
        ),
        entry::<DescribeNetworkInterfaceAttribute>(describe),
        entry::<ResetNetworkInterfaceAttribute>(reset).touching(
            |ctx, i: &ResetNetworkInterfaceAttributeRequest| {
                arns::<NetworkInterface>(ctx, &i.network_interface_id)
            },
        ),
    ]
}

fn modify(ctx: &Ctx, input: ModifyNetworkInterfaceAttributeRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_interface_id, "NetworkInterfaceId")?;
    let elsewhere = input.ena_srd_specification.is_some()
        || input.enable_primary_ipv6.is_some()
        || input.connection_tracking_specification.is_some()
        || !input.associated_subnet_ids.is_empty();
    if elsewhere {
        return Err(Fault::not_implemented(
            "ModifyNetworkInterfaceAttribute of ENA Express, IPv6, connection tracking or associated subnets",
        ));
    }
    let asked = [
        input.associate_public_ip_address.is_some(),
        input.attachment.is_some(),
        input.description.is_some(),
        !input.groups.is_empty(),
        input.source_dest_check.is_some(),
    ];
    match asked.iter().filter(|asked| **asked).count() {
        0 => return Err(faults::missing("Groups, Description, SourceDestCheck or Attachment")),
        1 => {}
        _ => {
            return Err(faults::combination(
                "Only one attribute of a network interface can be modified at a time.",
            ));
        }
    }
    ctx.write(|tx| {
        let interface = own(ctx, tx, id)?;
        let groups: Vec<SecurityGroupId> = input.groups.iter().cloned().map(SecurityGroupId).collect();
        interface::check_groups(tx, &ctx.scope(), &interface.vpc_id, &groups)?;
        if let Some(changes) = &input.attachment {
            change_attachment(ctx, tx, &interface, changes)?;
        }
        tx.update::<NetworkInterface>(&ctx.scope(), id, |interface| {
            if !groups.is_empty() {
                interface.groups = groups;
            }
            if let Some(description) = &input.description {
                interface.description = description.value.clone().unwrap_or_default();
            }
            if let Some(on) = input.source_dest_check.as_ref().and_then(|check| check.value) {
                interface.source_dest_check = on;
            }
            if let Some(on) = input.associate_public_ip_address {
                interface.associate_public_ip = on;
            }
        });
        Ok(Unit {})
    })
}

fn change_attachment(
    ctx: &Ctx,
    tx: &mut Tx,
    interface: &NetworkInterface,
    changes: &NetworkInterfaceAttachmentChanges,
) -> Result<(), Fault> {
    if changes.ena_queue_count.is_some() || changes.default_ena_queue_count.is_some() {
        return Err(Fault::not_implemented("ModifyNetworkInterfaceAttribute of ENA queues"));
    }
    let id = required(&changes.attachment_id, "Attachment.AttachmentId")?;
    if interface.attachment.as_ref().is_none_or(|attachment| *attachment.id != *id) {
        let message = format!("The networkInterfaceAttachment ID '{id}' does not exist");
        return Err(Fault::new("InvalidAttachmentID.NotFound", message));
    }
    let on =
        changes.delete_on_termination.ok_or_else(|| faults::missing("Attachment.DeleteOnTermination"))?;
    tx.update::<NetworkInterface>(&ctx.scope(), &interface.id, |interface| {
        if let Some(attachment) = &mut interface.attachment {
            attachment.delete_on_termination = on;
        }
    });
    Ok(())
}

fn describe(
    ctx: &Ctx,
    input: DescribeNetworkInterfaceAttributeRequest,
) -> Result<DescribeNetworkInterfaceAttributeResult, Fault> {
    let id = required(&input.network_interface_id, "NetworkInterfaceId")?;
    let attribute = required(&input.attribute, "Attribute")?;
    ctx.read(|tx| {
        let interface = require::<NetworkInterface>(tx, &ctx.scope(), id)?;
        let mut answer =
            DescribeNetworkInterfaceAttributeResult { network_interface_id: text(id), ..Default::default() };
        match attribute {
            "description" => {
                answer.description = Some(AttributeValue { value: text(&interface.description) });
            }
            "groupSet" => answer.groups = shown::groups(ctx, tx, &interface).into(),
            "sourceDestCheck" => {
                answer.source_dest_check =
                    Some(AttributeBooleanValue { value: Some(interface.source_dest_check) });
            }
            "attachment" => answer.attachment = shown::attachment(ctx, &interface),
            "associatePublicIpAddress" => {
                answer.associate_public_ip_address = Some(interface.associate_public_ip);
            }
            other => {
                let why = "Expecting one of description, groupSet, sourceDestCheck, attachment, associatePublicIpAddress.";
                return Err(faults::invalid_value("attribute", other, why));
            }
        }
        Ok(answer)
    })?
}

/// Only the source/destination check can be reset: it is on again.
fn reset(ctx: &Ctx, input: ResetNetworkInterfaceAttributeRequest) -> Result<Unit, Fault> {
    let id = required(&input.network_interface_id, "NetworkInterfaceId")?;
    required(&input.source_dest_check, "SourceDestCheck")?;
    ctx.write(|tx| {
        own(ctx, tx, id)?;
        tx.update::<NetworkInterface>(&ctx.scope(), id, |interface| interface.source_dest_check = true);
        Ok(Unit {})
    })
}
