//! An instance type as answers show it.

use shapes_ec2::*;
use wire::Text;

use super::Kind;
use crate::show::text;

pub fn ebs_support(kind: &Kind) -> &'static str {
    if kind.size.ebs.is_some() { "default" } else { "unsupported" }
}

pub fn nvme(kind: &Kind) -> &'static str {
    if kind.family.nitro { "required" } else { "unsupported" }
}

pub fn free_tier(kind: &Kind) -> bool {
    matches!(kind.name.as_str(), "t2.micro" | "t3.micro")
}

pub fn hypervisor(kind: &Kind) -> &'static str {
    if kind.family.nitro { "nitro" } else { "xen" }
}

pub fn ena(kind: &Kind) -> &'static str {
    if kind.family.nitro { "required" } else { "unsupported" }
}

pub fn ipv6(kind: &Kind) -> bool {
    kind.family.name != "m1"
}

pub fn ipv6_addresses(kind: &Kind) -> i32 {
    if ipv6(kind) { kind.size.addresses } else { 0 }
}

pub fn dedicated(kind: &Kind) -> bool {
    !matches!(kind.family.name, "m1" | "t2")
}

pub fn attachment_limit(kind: &Kind) -> &'static str {
    if kind.family.nitro { "shared" } else { "dedicated" }
}

pub fn attachments(kind: &Kind) -> i32 {
    if kind.family.nitro { 27 } else { 39 }
}

/// Megabytes a second that so many megabits are.
pub fn megabytes(mbps: i32) -> f64 {
    f64::from(mbps) / 8.0
}

pub fn boot_modes(kind: &Kind) -> &'static [&'static str] {
    match kind.family.architecture {
        "arm64" => &["uefi"],
        _ if kind.family.nitro => &["legacy-bios", "uefi"],
        _ => &["legacy-bios"],
    }
}

/// All of it.
pub fn info(kind: &Kind) -> InstanceTypeInfo {
    let texts = |words: &[&str]| words.iter().map(|word| Text::from(*word)).collect::<Vec<_>>();
    InstanceTypeInfo {
        auto_recovery_supported: Some(kind.family.nitro),
        bare_metal: Some(false),
        burstable_performance_supported: Some(kind.family.burstable),
        current_generation: Some(kind.family.name != "m1"),
        dedicated_hosts_supported: Some(dedicated(kind)),
        ebs_info: Some(ebs(kind)),
        free_tier_eligible: Some(free_tier(kind)),
        hibernation_supported: Some(false),
        hypervisor: text(hypervisor(kind)),
        instance_storage_supported: Some(false),
        instance_type: text(&kind.name),
        memory_info: Some(MemoryInfo { size_in_mi_b: Some(kind.size.memory) }),
        network_info: Some(network(kind)),
        nitro_enclaves_support: text("unsupported"),
        nitro_tpm_support: text("unsupported"),
        phc_support: text("unsupported"),
        placement_group_info: Some(PlacementGroupInfo { supported_strategies: texts(strategies(kind)) }),
        processor_info: Some(ProcessorInfo {
            manufacturer: text(kind.family.manufacturer),
            supported_architectures: texts(architectures(kind)),
            supported_features: Vec::new(),
            sustained_clock_speed_in_ghz: Some(kind.family.ghz),
        }),
        reboot_migration_support: text("unsupported"),
        supported_boot_modes: texts(boot_modes(kind)),
        supported_root_device_types: texts(&["ebs"]),
        supported_usage_classes: texts(&["on-demand"]),
        supported_virtualization_types: texts(&["hvm"]),
        v_cpu_info: Some(VCpuInfo {
            default_cores: Some(kind.cores()),
            default_threads_per_core: Some(kind.family.threads),
            default_v_cpus: Some(kind.size.vcpus),
            valid_cores: vec![kind.cores()],
            valid_threads_per_core: vec![kind.family.threads],
        }),
        ..Default::default()
    }
}

/// AWS counts 32-bit x86 among those of the older families.
fn architectures(kind: &Kind) -> &'static [&'static str] {
    match (kind.family.architecture, kind.family.name) {
        ("arm64", _) => &["arm64"],
        (_, "m1" | "t2") => &["i386", "x86_64"],
        _ => &["x86_64"],
    }
}

/// Burstable types may not be clustered ("Placement strategies", EC2 user guide).
fn strategies(kind: &Kind) -> &'static [&'static str] {
    if kind.family.burstable || !kind.family.nitro {
        &["partition", "spread"]
    } else {
        &["cluster", "partition", "spread"]
    }
}

fn ebs(kind: &Kind) -> EbsInfo {
    EbsInfo {
        attachment_limit_type: text(attachment_limit(kind)),
        ebs_optimized_info: kind.size.ebs.map(|[baseline, iops, most, most_iops]| EbsOptimizedInfo {
            baseline_bandwidth_in_mbps: Some(baseline),
            baseline_iops: Some(iops),
            baseline_throughput_in_m_bps: Some(megabytes(baseline)),
            maximum_bandwidth_in_mbps: Some(most),
            maximum_iops: Some(most_iops),
            maximum_throughput_in_m_bps: Some(megabytes(most)),
        }),
        ebs_optimized_support: text(ebs_support(kind)),
        encryption_support: text("supported"),
        maximum_ebs_attachments: Some(attachments(kind)),
        nvme_support: text(nvme(kind)),
        ..Default::default()
    }
}

fn network(kind: &Kind) -> NetworkInfo {
    let addresses = Some(kind.size.addresses);
    NetworkInfo {
        default_network_card_index: Some(0),
        efa_supported: Some(false),
        ena_srd_supported: Some(false),
        ena_support: text(ena(kind)),
        encryption_in_transit_supported: Some(kind.family.encrypts),
        flexible_ena_queues_support: text("unsupported"),
        ipv4_addresses_per_interface: addresses,
        ipv6_addresses_per_interface: Some(ipv6_addresses(kind)),
        ipv6_supported: Some(ipv6(kind)),
        maximum_network_cards: Some(1),
        maximum_network_interfaces: Some(kind.size.interfaces),
        network_cards: vec![NetworkCardInfo {
            maximum_network_interfaces: Some(kind.size.interfaces),
            network_card_index: Some(0),
            network_performance: text(kind.size.network),
            ..Default::default()
        }],
        network_performance: text(kind.size.network),
        ..Default::default()
    }
}
