//! An instance as answers show it.

use model::compute::{Instance, InstanceState};
use model::network::{NetworkInterface, PrivateIp, Subnet};
use model::security::SecurityGroup;
use resources::Ctx;
use resources::ec2::shown_tags;
use shapes_ec2::*;
use store::Read;
use wire::Text;

use super::names;
use crate::show::{text, zone_id};
use crate::{images, instances, lifecycle, metadata, monitoring, types};

/// All of it. What is terminated has neither a network nor disks left to show.
pub fn instance(ctx: &Ctx, tx: &impl Read, instance: &Instance) -> shapes_ec2::Instance {
    let image = images::find(ctx, tx, &instance.image_id);
    let kind = types::find(&instance.instance_type);
    let all = instances::interfaces(ctx, tx, instance);
    let primary = instances::primary(ctx, tx, instance);
    let lives = instance.state != InstanceState::Terminated;
    let address = primary.as_ref().and_then(|interface| interface.private_ips.first());
    let association = primary.as_ref().zip(address).and_then(|(e, ip)| association(ctx, tx, e, ip));
    let arm = kind.as_ref().is_some_and(|kind| kind.family.architecture == "arm64");
    let unnamed = || Some(Text::default());
    shapes_ec2::Instance {
        ami_launch_index: i32::try_from(instance.launch_index).ok(),
        architecture: image.as_ref().and_then(|image| text(&image.architecture)),
        block_device_mappings: block_devices(ctx, tx, instance),
        boot_mode: text(if arm { "uefi" } else { "uefi-preferred" }),
        capacity_reservation_specification: Some(CapacityReservationSpecificationResponse {
            capacity_reservation_preference: text("open"),
            capacity_reservation_target: None,
        }),
        client_token: Some(instance.client_token.clone().unwrap_or_default().into()),
        cpu_options: kind.as_ref().map(|kind| CpuOptions {
            core_count: Some(kind.cores()),
            threads_per_core: Some(kind.family.threads),
            ..Default::default()
        }),
        current_instance_boot_mode: text(if arm { "uefi" } else { "legacy-bios" }),
        ebs_optimized: Some(instance.ebs_optimized),
        ena_support: Some(true),
        enclave_options: Some(EnclaveOptions { enabled: Some(false) }),
        hibernation_options: Some(HibernationOptions { configured: Some(false) }),
        hypervisor: text("xen"),
        iam_instance_profile: instance
            .profile
            .as_ref()
            .map(|profile| IamInstanceProfile { arn: text(&profile.arn), id: text(&profile.id) }),
        image_id: text(&instance.image_id),
        instance_id: text(&instance.id),
        instance_type: text(&instance.instance_type),
        key_name: instance.key_name.as_deref().map(Into::into),
        launch_time: Some(instance.launched),
        maintenance_options: Some(InstanceMaintenanceOptions {
            auto_recovery: text("default"),
            reboot_migration: text("default"),
        }),
        metadata_options: Some(metadata::shown(&instance.metadata)),
        monitoring: Some(monitoring::shown(instance)),
        network_interfaces: all.iter().map(|e| interface(ctx, tx, e)).collect(),
        network_performance_options: Some(InstanceNetworkPerformanceOptions {
            bandwidth_weighting: text("default"),
        }),
        operator: Some(nobody()),
        placement: Some(Placement {
            availability_zone: text(&instance.zone),
            availability_zone_id: zone_id(ctx, &instance.zone).map(Into::into),
            group_name: text(""),
            tenancy: text(&instance.tenancy),
            ..Default::default()
        }),
        platform_details: text("Linux/UNIX"),
        private_dns_name: primary
            .as_ref()
            .zip(address)
            .map(|(e, ip)| names::private(ctx, tx, e, ip.address).into())
            .or_else(unnamed),
        private_dns_name_options: lives.then(|| dns_name_options(ctx, tx, instance)).flatten(),
        private_ip_address: address.and_then(|ip| text(ip.address)),
        public_dns_name: association.as_ref().and_then(|a| a.public_dns_name.clone()).or_else(unnamed),
        public_ip_address: association.and_then(|a| a.public_ip),
        root_device_name: image.as_ref().and_then(|image| text(image.root_device)),
        root_device_type: text("ebs"),
        security_groups: primary.as_ref().map_or_else(Vec::new, |e| groups(ctx, tx, e)),
        source_dest_check: primary.as_ref().map(|e| e.source_dest_check),
        state: Some(lifecycle::shown(instance.state)),
        state_reason: instance
            .state_reason
            .as_ref()
            .map(|(code, message)| StateReason { code: text(code), message: text(message) }),
        state_transition_reason: text(&instance.transition_reason),
        subnet_id: lives.then(|| instance.subnet_id.to_string().into()),
        tags: shown_tags(&instance.tags),
        usage_operation: text("RunInstances"),
        usage_operation_update_time: Some(instance.launched),
        virtualization_type: text("hvm"),
        vpc_id: lives.then(|| instance.vpc_id.to_string().into()),
        ..Default::default()
    }
}

/// No service manages it for the caller.
fn nobody() -> OperatorResponse {
    OperatorResponse { managed: Some(false), ..Default::default() }
}

fn dns_name_options(ctx: &Ctx, tx: &impl Read, instance: &Instance) -> Option<PrivateDnsNameOptionsResponse> {
    let subnet = tx.get::<Subnet>(&ctx.scope(), &instance.subnet_id)?;
    Some(PrivateDnsNameOptionsResponse {
        enable_resource_name_dns_aaaa_record: Some(subnet.resource_name_dns_aaaa),
        enable_resource_name_dns_a_record: Some(subnet.resource_name_dns_a),
        hostname_type: text(&subnet.hostname_type),
    })
}

/// An instance's volumes, each with the name of its device.
pub fn block_devices(ctx: &Ctx, tx: &impl Read, instance: &Instance) -> Vec<InstanceBlockDeviceMapping> {
    let volumes = tx.find::<model::compute::Volume>(&ctx.scope(), "instance", &instance.id);
    let shown = |volume: &model::compute::Volume| {
        let attachment = volume.attachment.as_ref()?;
        Some(InstanceBlockDeviceMapping {
            device_name: text(&attachment.device),
            ebs: Some(EbsInstanceBlockDevice {
                attach_time: Some(attachment.attached),
                delete_on_termination: Some(attachment.delete_on_termination),
                ebs_card_index: Some(0),
                operator: Some(nobody()),
                status: text("attached"),
                volume_id: text(&volume.id),
                ..Default::default()
            }),
        })
    };
    volumes.iter().filter_map(|volume| shown(volume)).collect()
}

/// An interface's security groups, with their names.
pub fn groups(ctx: &Ctx, tx: &impl Read, interface: &NetworkInterface) -> Vec<GroupIdentifier> {
    let named = |id: &model::SecurityGroupId| GroupIdentifier {
        group_id: text(id),
        group_name: tx.get::<SecurityGroup>(&ctx.scope(), id).map(|group| group.name.as_str().into()),
    };
    interface.groups.iter().map(named).collect()
}

fn interface(ctx: &Ctx, tx: &impl Read, e: &NetworkInterface) -> InstanceNetworkInterface {
    let address = |(index, ip): (usize, &PrivateIp)| InstancePrivateIpAddress {
        association: association(ctx, tx, e, ip),
        primary: Some(index == 0),
        private_dns_name: Some(names::private(ctx, tx, e, ip.address).into()),
        private_ip_address: text(ip.address),
    };
    let addresses: Vec<_> = e.private_ips.iter().enumerate().map(address).collect();
    let primary = addresses.first();
    InstanceNetworkInterface {
        association: primary.and_then(|ip| ip.association.clone()),
        attachment: e.attachment.as_ref().map(|attachment| InstanceNetworkInterfaceAttachment {
            attach_time: Some(attachment.attached),
            attachment_id: text(&attachment.id),
            delete_on_termination: Some(attachment.delete_on_termination),
            device_index: i32::try_from(attachment.device_index).ok(),
            network_card_index: i32::try_from(attachment.network_card_index).ok(),
            status: text("attached"),
            ..Default::default()
        }),
        description: text(&e.description),
        groups: groups(ctx, tx, e),
        interface_type: text("interface"),
        mac_address: text(&e.mac),
        network_interface_id: text(&e.id),
        operator: Some(nobody()),
        owner_id: text(&ctx.account),
        private_dns_name: primary.and_then(|ip| ip.private_dns_name.clone()),
        private_ip_address: primary.and_then(|ip| ip.private_ip_address.clone()),
        private_ip_addresses: addresses,
        source_dest_check: Some(e.source_dest_check),
        status: text("in-use"),
        subnet_id: text(&e.subnet_id),
        vpc_id: text(&e.vpc_id),
        ..Default::default()
    }
}

/// The public address of a private one. A lent one is Amazon's.
fn association(
    ctx: &Ctx,
    tx: &impl Read,
    interface: &NetworkInterface,
    ip: &PrivateIp,
) -> Option<InstanceNetworkInterfaceAssociation> {
    let public = ip.public.as_ref()?;
    Some(InstanceNetworkInterfaceAssociation {
        ip_owner_id: text(if public.allocation_id.is_some() { &*ctx.account } else { "amazon" }),
        public_dns_name: Some(names::public(ctx, tx, interface, public.address).into()),
        public_ip: text(public.address),
        ..Default::default()
    })
}
