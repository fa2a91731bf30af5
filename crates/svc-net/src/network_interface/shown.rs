//! Interfaces as answers show them.

use model::network::{InterfaceKind, NetworkInterface, PrivateIp, Vpc};
use model::region::region;
use model::security::SecurityGroup;
use resources::Ctx;
use resources::ec2::{private_name, public_name, shown_tags};
use shapes_ec2::{
    GroupIdentifier, NetworkInterfaceAssociation, NetworkInterfaceAttachment,
    NetworkInterfacePrivateIpAddress, OperatorResponse,
};
use store::Read;

use crate::show::text;

pub fn interface(ctx: &Ctx, tx: &impl Read, interface: &NetworkInterface) -> shapes_ec2::NetworkInterface {
    let vpc = tx.get::<Vpc>(&ctx.scope(), &interface.vpc_id);
    let named = vpc.is_some_and(|vpc| vpc.enable_dns_hostnames);
    let primary = interface.private_ips.first();
    let managed = interface.kind != InterfaceKind::Interface;
    let busy = managed || interface.attachment.is_some();
    shapes_ec2::NetworkInterface {
        association: primary.and_then(|ip| association(ctx, ip, named)),
        attachment: attachment(ctx, interface),
        availability_zone: text(&interface.zone),
        availability_zone_id: region(&ctx.region)
            .and_then(|region| region.zone(&interface.zone))
            .map(|zone| zone.id.into()),
        description: text(&interface.description),
        groups: groups(ctx, tx, interface),
        interface_type: text(match interface.kind {
            InterfaceKind::NatGateway(_) => "nat_gateway",
            InterfaceKind::Interface | InterfaceKind::LoadBalancer(_) => "interface",
        }),
        mac_address: text(&interface.mac),
        network_interface_id: text(&interface.id),
        operator: Some(OperatorResponse { managed: Some(false), ..Default::default() }),
        owner_id: text(&ctx.account),
        private_dns_name: primary
            .filter(|_| named)
            .map(|ip| private_name(&ctx.region, ip.address))
            .map(Into::into),
        private_ip_address: primary.and_then(|ip| text(ip.address)),
        private_ip_addresses: interface
            .private_ips
            .iter()
            .enumerate()
            .map(|(place, ip)| NetworkInterfacePrivateIpAddress {
                association: association(ctx, ip, named),
                primary: Some(place == 0),
                private_dns_name: named.then(|| private_name(&ctx.region, ip.address)).map(Into::into),
                private_ip_address: text(ip.address),
            })
            .collect(),
        requester_id: match interface.kind {
            InterfaceKind::Interface => None,
            InterfaceKind::NatGateway(_) => text("amazon-aws"),
            InterfaceKind::LoadBalancer(_) => text("amazon-elb"),
        },
        requester_managed: Some(managed),
        source_dest_check: Some(interface.source_dest_check),
        status: text(if busy { "in-use" } else { "available" }),
        subnet_id: text(&interface.subnet_id),
        tag_set: shown_tags(&interface.tags),
        vpc_id: text(&interface.vpc_id),
        ..Default::default()
    }
}

fn association(ctx: &Ctx, ip: &PrivateIp, named: bool) -> Option<NetworkInterfaceAssociation> {
    let public = ip.public.as_ref()?;
    Some(NetworkInterfaceAssociation {
        allocation_id: public.allocation_id.as_ref().and_then(text),
        association_id: public.association_id.as_ref().and_then(text),
        // A lent address stays AWS's.
        ip_owner_id: text(if public.allocation_id.is_some() { &*ctx.account } else { "amazon" }),
        public_dns_name: named.then(|| public_name(&ctx.region, public.address)).map(Into::into),
        public_ip: text(public.address),
        ..Default::default()
    })
}

/// What the interface is tied to: an instance, or something inside the service that keeps it.
pub fn attachment(ctx: &Ctx, interface: &NetworkInterface) -> Option<NetworkInterfaceAttachment> {
    let inside = |owner: &str| NetworkInterfaceAttachment {
        attachment_id: text(interface.id.replace("eni-", "ela-attach-")),
        delete_on_termination: Some(false),
        device_index: Some(1),
        instance_owner_id: text(owner),
        network_card_index: Some(0),
        status: text("attached"),
        ..Default::default()
    };
    match &interface.kind {
        InterfaceKind::NatGateway(_) => Some(inside("amazon-aws")),
        InterfaceKind::LoadBalancer(_) => Some(inside("amazon-elb")),
        InterfaceKind::Interface => {
            let attachment = interface.attachment.as_ref()?;
            Some(NetworkInterfaceAttachment {
                attach_time: Some(attachment.attached),
                attachment_id: text(&attachment.id),
                delete_on_termination: Some(attachment.delete_on_termination),
                device_index: i32::try_from(attachment.device_index).ok(),
                instance_id: text(&attachment.instance_id),
                instance_owner_id: text(&ctx.account),
                network_card_index: i32::try_from(attachment.network_card_index).ok(),
                status: text("attached"),
                ..Default::default()
            })
        }
    }
}

pub fn groups(ctx: &Ctx, tx: &impl Read, interface: &NetworkInterface) -> Vec<GroupIdentifier> {
    let shown = |id: &model::SecurityGroupId| GroupIdentifier {
        group_id: text(id),
        group_name: tx.get::<SecurityGroup>(&ctx.scope(), id).map(|group| group.name.as_str().into()),
    };
    interface.groups.iter().map(shown).collect()
}
