//! What EC2 can be asked at a launch and this yard does not do: refused by name, never passed over.

use model::network::Subnet;
use resources::Fault;
use shapes_ec2::{InstanceNetworkInterfaceSpecification, Placement, RunInstancesRequest};

use crate::types::Kind;

/// Refuses what is not here.
///
/// # Errors
/// `NotImplemented`, naming the parameter.
pub fn refuse(input: &RunInstancesRequest) -> Result<(), Fault> {
    let placement = input.placement.clone().unwrap_or_default();
    let asked = [
        (input.launch_template.is_some(), "LaunchTemplate"),
        (input.instance_market_options.is_some(), "InstanceMarketOptions (Spot Instances)"),
        (input.kernel_id.is_some(), "KernelId"),
        (input.ramdisk_id.is_some(), "RamdiskId"),
        (input.additional_info.is_some(), "AdditionalInfo"),
        (!input.elastic_gpu_specification.is_empty(), "ElasticGpuSpecification"),
        (!input.elastic_inference_accelerators.is_empty(), "ElasticInferenceAccelerators"),
        (!input.license_specifications.is_empty(), "LicenseSpecifications"),
        (!input.secondary_interfaces.is_empty(), "SecondaryInterfaces"),
        (!input.ipv6_addresses.is_empty(), "Ipv6Addresses"),
        (input.ipv6_address_count.is_some_and(|count| count > 0), "Ipv6AddressCount"),
        (input.enable_primary_ipv6 == Some(true), "EnablePrimaryIpv6"),
        (input.operator.is_some(), "Operator"),
        (input.enclave_options.as_ref().and_then(|o| o.enabled) == Some(true), "EnclaveOptions"),
        (input.hibernation_options.as_ref().and_then(|o| o.configured) == Some(true), "HibernationOptions"),
        (
            input
                .capacity_reservation_specification
                .as_ref()
                .is_some_and(|asked| asked.capacity_reservation_preference.as_deref() != Some("open")),
            "CapacityReservationSpecification",
        ),
        (
            input
                .maintenance_options
                .as_ref()
                .is_some_and(|asked| asked.auto_recovery.as_deref() == Some("disabled")),
            "MaintenanceOptions.AutoRecovery 'disabled'",
        ),
        (
            input.network_performance_options.as_ref().is_some_and(|asked| {
                asked.bandwidth_weighting.as_deref().is_some_and(|word| word != "default")
            }),
            "NetworkPerformanceOptions",
        ),
    ];
    let of_placement = in_placement(&placement);
    let of_interfaces = input.network_interfaces.iter().flat_map(in_interface);
    match asked.into_iter().chain(of_placement).chain(of_interfaces).find(|(asked, _)| *asked) {
        Some((_, what)) => Err(Fault::not_implemented(format_args!("RunInstances with {what}"))),
        None => Ok(()),
    }
}

/// Refuses options that could be chosen and are not, where they are not those that the type and the subnet
/// bring: Terraform sends what a configuration spells out.
///
/// # Errors
/// `NotImplemented`, naming the parameter.
pub fn refuse_chosen(input: &RunInstancesRequest, kind: &Kind, subnet: &Subnet) -> Result<(), Fault> {
    let other_cpu = input.cpu_options.as_ref().is_some_and(|asked| {
        asked.core_count.is_some_and(|count| count != kind.cores())
            || asked.threads_per_core.is_some_and(|count| count != kind.family.threads)
            || asked.amd_sev_snp.as_deref() == Some("enabled")
            || asked.nested_virtualization.as_deref() == Some("enabled")
    });
    let other_name = input.private_dns_name_options.as_ref().is_some_and(|asked| {
        asked.hostname_type.as_ref().is_some_and(|kind| *kind != subnet.hostname_type)
            || asked.enable_resource_name_dns_a_record.is_some_and(|on| on != subnet.resource_name_dns_a)
            || asked
                .enable_resource_name_dns_aaaa_record
                .is_some_and(|on| on != subnet.resource_name_dns_aaaa)
    });
    let asked = [
        (other_cpu, "CpuOptions other than the instance type's own"),
        (other_name, "PrivateDnsNameOptions other than the subnet's own"),
    ];
    match asked.into_iter().find(|(asked, _)| *asked) {
        Some((_, what)) => Err(Fault::not_implemented(format_args!("RunInstances with {what}"))),
        None => Ok(()),
    }
}

fn in_placement(placement: &Placement) -> [(bool, &'static str); 5] {
    let says = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
    [
        (says(&placement.group_name) || says(&placement.group_id), "Placement.GroupName"),
        (says(&placement.host_id) || says(&placement.host_resource_group_arn), "Placement.HostId"),
        (says(&placement.affinity), "Placement.Affinity"),
        (placement.partition_number.is_some(), "Placement.PartitionNumber"),
        (placement.tenancy.as_deref() == Some("host"), "Placement.Tenancy 'host'"),
    ]
}

fn in_interface(asked: &InstanceNetworkInterfaceSpecification) -> [(bool, &'static str); 6] {
    let some = |count: Option<i32>| count.is_some_and(|count| count > 0);
    [
        (asked.associate_carrier_ip_address == Some(true), "NetworkInterfaces.AssociateCarrierIpAddress"),
        (
            asked.interface_type.as_deref().is_some_and(|kind| kind != "interface"),
            "NetworkInterfaces.InterfaceType (Elastic Fabric Adapter)",
        ),
        (!asked.ipv4_prefixes.is_empty() || some(asked.ipv4_prefix_count), "NetworkInterfaces.Ipv4Prefixes"),
        (!asked.ipv6_prefixes.is_empty() || some(asked.ipv6_prefix_count), "NetworkInterfaces.Ipv6Prefixes"),
        (
            !asked.ipv6_addresses.is_empty()
                || some(asked.ipv6_address_count)
                || asked.primary_ipv6 == Some(true),
            "NetworkInterfaces.Ipv6Addresses",
        ),
        (
            asked.connection_tracking_specification.is_some()
                || asked.ena_srd_specification.is_some()
                || asked.ena_queue_count.is_some(),
            "NetworkInterfaces' connection tracking and ENA settings",
        ),
    ]
}
