//! What `DescribeInstances` can be filtered by.
//!
//! Source: `DescribeInstances` of the EC2 API reference. A filter on what no instance here has (a
//! host, a capacity reservation, IPv6) is known, and nothing passes it.

use model::compute::{Instance, InstanceState, Volume};
use model::network::{NetworkInterface, PrivateIp, PublicIp, Subnet};
use resources::ec2::{Field, Look};
use resources::filter::Filter;
use store::Read;

use super::{names, shown};
use crate::show::{yes, zone_id};
use crate::{images, instances, types};

/// Every filter's name and meaning.
pub const FILTERS: &[Field<Instance>] = &[
    ("affinity", |_, _, _| false),
    ("architecture", |look, i, f| {
        images::find(look.ctx, look.tx, &i.image_id).is_some_and(|image| f.matches(&image.architecture))
    }),
    ("availability-zone", |_, i, f| f.matches(&i.zone)),
    ("availability-zone-id", |look, i, f| zone_id(look.ctx, &i.zone).is_some_and(|id| f.matches(&id))),
    ("block-device-mapping.attach-time", |look, i, f| {
        volume(look, i, |v| v.attachment.as_ref().is_some_and(|a| f.matches(&a.attached.to_string())))
    }),
    ("block-device-mapping.delete-on-termination", |look, i, f| {
        volume(look, i, |v| v.attachment.as_ref().is_some_and(|a| f.matches(yes(a.delete_on_termination))))
    }),
    ("block-device-mapping.device-name", |look, i, f| {
        volume(look, i, |v| v.attachment.as_ref().is_some_and(|a| f.matches(&a.device)))
    }),
    ("block-device-mapping.status", |look, i, f| volume(look, i, |_| f.matches("attached"))),
    ("block-device-mapping.volume-id", |look, i, f| volume(look, i, |v| f.matches(&v.id))),
    ("boot-mode", |_, i, f| f.matches(if is_arm(i) { "uefi" } else { "uefi-preferred" })),
    ("capacity-reservation-id", |_, _, _| false),
    ("capacity-reservation-specification.capacity-reservation-preference", |_, _, f| f.matches("open")),
    ("capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id", |_, _, _| {
        false
    }),
    (
        "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn",
        |_, _, _| false,
    ),
    ("client-token", |_, i, f| maybe(f, i.client_token.as_deref())),
    ("current-instance-boot-mode", |_, i, f| f.matches(if is_arm(i) { "uefi" } else { "legacy-bios" })),
    ("dns-name", |look, i, f| {
        public(look, i, |e, public| f.matches(&names::public(look.ctx, look.tx, e, public.address)))
    }),
    ("ebs-optimized", |_, i, f| f.matches(yes(i.ebs_optimized))),
    ("ena-support", |_, _, f| f.matches("true")),
    ("enclave-options.enabled", |_, _, f| f.matches("false")),
    ("hibernation-options.configured", |_, _, f| f.matches("false")),
    ("host-id", |_, _, _| false),
    ("hypervisor", |_, _, f| f.matches("xen")),
    ("iam-instance-profile.arn", |_, i, f| i.profile.as_ref().is_some_and(|p| f.matches(&p.arn))),
    ("iam-instance-profile.id", |_, i, f| i.profile.as_ref().is_some_and(|p| f.matches(&p.id))),
    ("image-id", |_, i, f| f.matches(&i.image_id)),
    ("instance-id", |_, i, f| f.matches(&i.id)),
    ("instance-lifecycle", |_, _, _| false),
    ("instance-state-code", |_, i, f| f.matches(&i.state.code().to_string())),
    ("instance-state-name", |_, i, f| f.matches(i.state.as_str())),
    ("instance-type", |_, i, f| f.matches(&i.instance_type)),
    ("instance.group-id", |look, i, f| in_group(look, i, f)),
    ("instance.group-name", |look, i, f| in_group_named(look, i, f)),
    ("ip-address", |look, i, f| public(look, i, |_, public| f.matches(&public.address.to_string()))),
    ("ipv6-address", |_, _, _| false),
    ("kernel-id", |_, _, _| false),
    ("key-name", |_, i, f| maybe(f, i.key_name.as_deref())),
    ("launch-index", |_, i, f| f.matches(&i.launch_index.to_string())),
    ("launch-time", |_, i, f| f.matches(&format!("{:.3}", i.launched))),
    ("maintenance-options.auto-recovery", |_, _, f| f.matches("default")),
    ("metadata-options.http-endpoint", |_, i, f| f.matches(&i.metadata.http_endpoint)),
    ("metadata-options.http-protocol-ipv4", |_, _, f| f.matches("enabled")),
    ("metadata-options.http-protocol-ipv6", |_, _, f| f.matches("disabled")),
    ("metadata-options.http-put-response-hop-limit", |_, i, f| f.matches(&i.metadata.hop_limit.to_string())),
    ("metadata-options.http-tokens", |_, i, f| f.matches(&i.metadata.http_tokens)),
    ("metadata-options.instance-metadata-tags", |_, i, f| f.matches(&i.metadata.instance_tags)),
    ("metadata-options.state", |_, _, f| f.matches("applied")),
    ("monitoring-state", |_, i, f| f.matches(if i.monitoring { "enabled" } else { "disabled" })),
    ("network-interface.addresses.association.allocation-id", |look, i, f| {
        lent(look, i, |p| p.allocation_id.as_ref().is_some_and(|id| f.matches(id)))
    }),
    ("network-interface.addresses.association.association-id", |look, i, f| {
        lent(look, i, |p| p.association_id.as_ref().is_some_and(|id| f.matches(id)))
    }),
    ("network-interface.addresses.association.carrier-ip", |_, _, _| false),
    ("network-interface.addresses.association.customer-owned-ip", |_, _, _| false),
    ("network-interface.addresses.association.ip-owner-id", |look, i, f| {
        lent(look, i, |p| f.matches(if p.allocation_id.is_some() { &look.ctx.account } else { "amazon" }))
    }),
    ("network-interface.addresses.association.public-dns-name", |look, i, f| public_name(look, i, f)),
    ("network-interface.addresses.association.public-ip", |look, i, f| {
        lent(look, i, |p| f.matches(&p.address.to_string()))
    }),
    ("network-interface.addresses.primary", |look, i, f| {
        interface(look, i, |e| (0..e.private_ips.len()).any(|index| f.matches(yes(index == 0))))
    }),
    ("network-interface.addresses.private-dns-name", |look, i, f| {
        address(look, i, |e, ip| f.matches(&names::private(look.ctx, look.tx, e, ip.address)))
    }),
    ("network-interface.addresses.private-ip-address", |look, i, f| {
        address(look, i, |_, ip| f.matches(&ip.address.to_string()))
    }),
    ("network-interface.association.allocation-id", |look, i, f| {
        lent(look, i, |p| p.allocation_id.as_ref().is_some_and(|id| f.matches(id)))
    }),
    ("network-interface.association.association-id", |look, i, f| {
        lent(look, i, |p| p.association_id.as_ref().is_some_and(|id| f.matches(id)))
    }),
    ("network-interface.association.carrier-ip", |_, _, _| false),
    ("network-interface.association.customer-owned-ip", |_, _, _| false),
    ("network-interface.association.ip-owner-id", |look, i, f| {
        lent(look, i, |p| f.matches(if p.allocation_id.is_some() { &look.ctx.account } else { "amazon" }))
    }),
    ("network-interface.association.public-dns-name", |look, i, f| public_name(look, i, f)),
    ("network-interface.association.public-ip", |look, i, f| {
        lent(look, i, |p| f.matches(&p.address.to_string()))
    }),
    ("network-interface.attachment.attach-time", |look, i, f| {
        interface(look, i, |e| {
            e.attachment.as_ref().is_some_and(|a| f.matches(&format!("{:.3}", a.attached)))
        })
    }),
    ("network-interface.attachment.attachment-id", |look, i, f| {
        interface(look, i, |e| e.attachment.as_ref().is_some_and(|a| f.matches(&a.id)))
    }),
    ("network-interface.attachment.delete-on-termination", |look, i, f| {
        interface(look, i, |e| e.attachment.as_ref().is_some_and(|a| f.matches(yes(a.delete_on_termination))))
    }),
    ("network-interface.attachment.device-index", |look, i, f| {
        interface(look, i, |e| e.attachment.as_ref().is_some_and(|a| f.matches(&a.device_index.to_string())))
    }),
    ("network-interface.attachment.instance-id", |look, i, f| interface(look, i, |_| f.matches(&i.id))),
    ("network-interface.attachment.instance-owner-id", |look, i, f| {
        interface(look, i, |_| f.matches(&look.ctx.account))
    }),
    ("network-interface.attachment.network-card-index", |look, i, f| {
        interface(look, i, |e| {
            e.attachment.as_ref().is_some_and(|a| f.matches(&a.network_card_index.to_string()))
        })
    }),
    ("network-interface.attachment.status", |look, i, f| interface(look, i, |_| f.matches("attached"))),
    ("network-interface.availability-zone", |look, i, f| interface(look, i, |e| f.matches(&e.zone))),
    ("network-interface.deny-all-igw-traffic", |look, i, f| interface(look, i, |_| f.matches("false"))),
    ("network-interface.description", |look, i, f| interface(look, i, |e| f.matches(&e.description))),
    ("network-interface.group-id", |look, i, f| {
        interface(look, i, |e| f.matches_any(e.groups.iter().map(|id| &**id)))
    }),
    ("network-interface.group-name", |look, i, f| in_group_named(look, i, f)),
    ("network-interface.ipv4-prefixes.ipv4-prefix", |_, _, _| false),
    ("network-interface.ipv6-address", |_, _, _| false),
    ("network-interface.ipv6-addresses.ipv6-address", |_, _, _| false),
    ("network-interface.ipv6-addresses.is-primary-ipv6", |_, _, _| false),
    ("network-interface.ipv6-native", |look, i, f| interface(look, i, |_| f.matches("false"))),
    ("network-interface.ipv6-prefixes.ipv6-prefix", |_, _, _| false),
    ("network-interface.mac-address", |look, i, f| interface(look, i, |e| f.matches(&e.mac))),
    ("network-interface.network-interface-id", |look, i, f| interface(look, i, |e| f.matches(&e.id))),
    ("network-interface.operator.managed", |look, i, f| interface(look, i, |_| f.matches("false"))),
    ("network-interface.operator.principal", |_, _, _| false),
    ("network-interface.outpost-arn", |_, _, _| false),
    ("network-interface.owner-id", |look, i, f| interface(look, i, |_| f.matches(&look.ctx.account))),
    ("network-interface.private-dns-name", |look, i, f| {
        address(look, i, |e, ip| f.matches(&names::private(look.ctx, look.tx, e, ip.address)))
    }),
    ("network-interface.private-ip-address", |look, i, f| {
        interface(look, i, |e| e.primary_ip().is_some_and(|ip| f.matches(&ip.to_string())))
    }),
    ("network-interface.public-dns-name", |look, i, f| public_name(look, i, f)),
    ("network-interface.requester-id", |_, _, _| false),
    ("network-interface.requester-managed", |look, i, f| interface(look, i, |_| f.matches("false"))),
    ("network-interface.source-dest-check", |look, i, f| {
        interface(look, i, |e| f.matches(yes(e.source_dest_check)))
    }),
    ("network-interface.status", |look, i, f| interface(look, i, |_| f.matches("in-use"))),
    ("network-interface.subnet-id", |look, i, f| interface(look, i, |e| f.matches(&e.subnet_id))),
    ("network-interface.tag-key", |look, i, f| {
        interface(look, i, |e| f.matches_any(e.tags.keys().map(String::as_str)))
    }),
    ("network-interface.tag-value", |look, i, f| {
        interface(look, i, |e| f.matches_any(e.tags.values().map(String::as_str)))
    }),
    ("network-interface.vpc-id", |look, i, f| interface(look, i, |e| f.matches(&e.vpc_id))),
    ("network-performance-options.bandwidth-weighting", |_, _, f| f.matches("default")),
    ("operator.managed", |_, _, f| f.matches("false")),
    ("operator.principal", |_, _, _| false),
    ("outpost-arn", |_, _, _| false),
    ("owner-id", |look, _, f| f.matches(&look.ctx.account)),
    ("placement-group-name", |_, _, _| false),
    ("placement-partition-number", |_, _, _| false),
    ("platform", |_, _, _| false),
    ("platform-details", |_, _, f| f.matches("Linux/UNIX")),
    ("private-dns-name", |look, i, f| {
        primary(look, i, |e| {
            e.primary_ip().is_some_and(|ip| f.matches(&names::private(look.ctx, look.tx, e, ip)))
        })
    }),
    ("private-dns-name-options.enable-resource-name-dns-a-record", |look, i, f| {
        subnet(look, i, |subnet| f.matches(yes(subnet.resource_name_dns_a)))
    }),
    ("private-dns-name-options.enable-resource-name-dns-aaaa-record", |look, i, f| {
        subnet(look, i, |subnet| f.matches(yes(subnet.resource_name_dns_aaaa)))
    }),
    ("private-dns-name-options.hostname-type", |look, i, f| {
        subnet(look, i, |subnet| f.matches(&subnet.hostname_type))
    }),
    ("private-ip-address", |look, i, f| {
        primary(look, i, |e| e.primary_ip().is_some_and(|ip| f.matches(&ip.to_string())))
    }),
    ("product-code", |_, _, _| false),
    ("product-code.type", |_, _, _| false),
    ("ramdisk-id", |_, _, _| false),
    ("reason", |_, i, f| f.matches(&i.transition_reason)),
    ("requester-id", |_, _, _| false),
    ("reservation-id", |_, i, f| f.matches(&i.reservation_id)),
    ("root-device-name", |look, i, f| {
        images::find(look.ctx, look.tx, &i.image_id).is_some_and(|image| f.matches(image.root_device))
    }),
    ("root-device-type", |_, _, f| f.matches("ebs")),
    ("source-dest-check", |look, i, f| primary(look, i, |e| f.matches(yes(e.source_dest_check)))),
    ("spot-instance-request-id", |_, _, _| false),
    ("state-reason-code", |_, i, f| i.state_reason.as_ref().is_some_and(|(code, _)| f.matches(code))),
    ("state-reason-message", |_, i, f| {
        i.state_reason.as_ref().is_some_and(|(_, message)| f.matches(message))
    }),
    ("subnet-id", |look, i, f| primary(look, i, |e| f.matches(&e.subnet_id))),
    ("tenancy", |_, i, f| f.matches(&i.tenancy)),
    ("tpm-support", |_, _, _| false),
    ("usage-operation", |_, _, f| f.matches("RunInstances")),
    ("usage-operation-update-time", |_, i, f| f.matches(&format!("{:.3}", i.launched))),
    ("virtualization-type", |_, _, f| f.matches("hvm")),
    ("vpc-id", |look, i, f| primary(look, i, |e| f.matches(&e.vpc_id))),
];

fn maybe(filter: &Filter<'_>, value: Option<&str>) -> bool {
    value.is_some_and(|value| filter.matches(value))
}

fn is_arm(instance: &Instance) -> bool {
    types::find(&instance.instance_type).is_some_and(|kind| kind.family.architecture == "arm64")
}

/// Whether it holds for any of the instance's volumes.
fn volume(look: &Look<'_>, instance: &Instance, holds: impl Fn(&Volume) -> bool) -> bool {
    look.tx.find::<Volume>(&look.ctx.scope(), "instance", &instance.id).iter().any(|volume| holds(volume))
}

/// Whether it holds for any of the instance's interfaces.
fn interface(look: &Look<'_>, instance: &Instance, holds: impl Fn(&NetworkInterface) -> bool) -> bool {
    instances::interfaces(look.ctx, look.tx, instance).iter().any(|interface| holds(interface))
}

fn primary(look: &Look<'_>, instance: &Instance, holds: impl Fn(&NetworkInterface) -> bool) -> bool {
    instances::primary(look.ctx, look.tx, instance).is_some_and(|interface| holds(&interface))
}

/// Whether it holds for any private address of any of the instance's interfaces.
fn address(
    look: &Look<'_>,
    instance: &Instance,
    holds: impl Fn(&NetworkInterface, &PrivateIp) -> bool,
) -> bool {
    interface(look, instance, |e| e.private_ips.iter().any(|ip| holds(e, ip)))
}

/// Whether it holds for any public address of any of the instance's interfaces.
fn lent(look: &Look<'_>, instance: &Instance, holds: impl Fn(&PublicIp) -> bool) -> bool {
    address(look, instance, |_, ip| ip.public.as_ref().is_some_and(&holds))
}

/// Whether it holds for the public address of the instance's primary private one.
fn public(
    look: &Look<'_>,
    instance: &Instance,
    holds: impl Fn(&NetworkInterface, &PublicIp) -> bool,
) -> bool {
    primary(look, instance, |e| {
        e.private_ips.first().and_then(|ip| ip.public.as_ref()).is_some_and(|public| holds(e, public))
    })
}

/// Whether any of the instance's public addresses has this name.
fn public_name(look: &Look<'_>, instance: &Instance, filter: &Filter<'_>) -> bool {
    address(look, instance, |e, ip| {
        let public = ip.public.as_ref();
        public.is_some_and(|public| filter.matches(&names::public(look.ctx, look.tx, e, public.address)))
    })
}

/// Whether it holds for the subnet of an instance that lives.
fn subnet(look: &Look<'_>, instance: &Instance, holds: impl Fn(&Subnet) -> bool) -> bool {
    instance.state != InstanceState::Terminated
        && look.tx.get::<Subnet>(&look.ctx.scope(), &instance.subnet_id).is_some_and(|subnet| holds(&subnet))
}

fn in_group(look: &Look<'_>, instance: &Instance, filter: &Filter<'_>) -> bool {
    primary(look, instance, |e| filter.matches_any(e.groups.iter().map(|id| &**id)))
}

fn in_group_named(look: &Look<'_>, instance: &Instance, filter: &Filter<'_>) -> bool {
    interface(look, instance, |e| {
        let groups = shown::groups(look.ctx, look.tx, e);
        groups.iter().any(|group| maybe(filter, group.group_name.as_deref()))
    })
}
