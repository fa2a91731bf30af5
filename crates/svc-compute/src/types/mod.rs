//! Instance types: which there are, and what EC2 says of each.
//!
//! A type is a promise about size that this machine cannot keep; what counts here is how many
//! interfaces and addresses it allows, its architecture, and that answers are whole.
//!
//! Source: `DescribeInstanceTypes`, `DescribeInstanceTypeOfferings` of the EC2 API reference.

mod offerings;
mod shown;
mod table;

use std::sync::Arc;

use resources::ec2::{Field, Look, filtered, query};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;

use crate::show::yes;
pub use table::{Family, Size};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<DescribeInstanceTypes>(describe),
        entry::<DescribeInstanceTypeOfferings>(offerings::describe),
    ]
}

/// An instance type: a size of a family.
#[derive(Clone, Debug)]
pub struct Kind {
    /// `t3.micro`.
    pub name: String,
    /// The family.
    pub family: &'static Family,
    /// The size.
    pub size: &'static Size,
}

/// What EC2 takes where a request names no type ("RunInstances").
pub const DEFAULT: &str = "m1.small";

impl Kind {
    /// Cores, each with its family's threads.
    pub fn cores(&self) -> i32 {
        (self.size.vcpus / self.family.threads).max(1)
    }

    /// How a burstable type spends CPU credits where nothing is said.
    ///
    /// Source: "Unlimited mode for burstable performance instances", EC2 user guide.
    pub fn default_credits(&self) -> Option<&'static str> {
        match self.family.name {
            _ if !self.family.burstable => None,
            "t2" => Some("standard"),
            _ => Some("unlimited"),
        }
    }
}

/// Every type, in the order of the names.
pub fn all() -> Vec<Kind> {
    let mut all: Vec<Kind> = table::FAMILIES
        .iter()
        .flat_map(|family| family.sizes.iter().map(move |size| kind(family, size)))
        .collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

fn kind(family: &'static Family, size: &'static Size) -> Kind {
    Kind { name: format!("{}.{}", family.name, size.name), family, size }
}

/// The type of this name.
pub fn find(name: &str) -> Option<Kind> {
    let (family, size) = name.split_once('.')?;
    let family = table::FAMILIES.iter().find(|known| known.name == family)?;
    Some(kind(family, family.sizes.iter().find(|known| known.name == size)?))
}

/// The type of this name, for a request that cannot do without.
///
/// # Errors
/// `InvalidParameterValue`, with the families that there are.
pub fn require(name: &str) -> Result<Kind, Fault> {
    find(name).ok_or_else(|| {
        let families: Vec<&str> = table::FAMILIES.iter().map(|family| family.name).collect();
        let message = format!(
            "Invalid value '{name}' for InstanceType. This yard knows the sizes of {}.",
            families.join(", ")
        );
        Fault::new("InvalidParameterValue", message)
    })
}

const FILTERS: &[Field<Kind>] = &[
    ("auto-recovery-supported", |_, k, f| f.matches(yes(k.family.nitro))),
    ("bare-metal", |_, _, f| f.matches("false")),
    ("burstable-performance-supported", |_, k, f| f.matches(yes(k.family.burstable))),
    ("current-generation", |_, k, f| f.matches(yes(k.family.name != "m1"))),
    ("dedicated-hosts-supported", |_, k, f| f.matches(yes(shown::dedicated(k)))),
    ("ebs-info.attachment-limit-type", |_, k, f| f.matches(shown::attachment_limit(k))),
    ("ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps", |_, k, f| {
        k.size.ebs.is_some_and(|ebs| f.matches(&ebs[0].to_string()))
    }),
    ("ebs-info.ebs-optimized-info.baseline-iops", |_, k, f| {
        k.size.ebs.is_some_and(|ebs| f.matches(&ebs[1].to_string()))
    }),
    ("ebs-info.ebs-optimized-info.baseline-throughput-in-mbps", |_, k, f| {
        k.size.ebs.is_some_and(|ebs| f.matches(&shown::megabytes(ebs[0]).to_string()))
    }),
    ("ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps", |_, k, f| {
        k.size.ebs.is_some_and(|ebs| f.matches(&ebs[2].to_string()))
    }),
    ("ebs-info.ebs-optimized-info.maximum-iops", |_, k, f| {
        k.size.ebs.is_some_and(|ebs| f.matches(&ebs[3].to_string()))
    }),
    ("ebs-info.ebs-optimized-info.maximum-throughput-in-mbps", |_, k, f| {
        k.size.ebs.is_some_and(|ebs| f.matches(&shown::megabytes(ebs[2]).to_string()))
    }),
    ("ebs-info.ebs-optimized-support", |_, k, f| f.matches(shown::ebs_support(k))),
    ("ebs-info.encryption-support", |_, _, f| f.matches("supported")),
    ("ebs-info.maximum-ebs-attachments", |_, k, f| f.matches(&shown::attachments(k).to_string())),
    ("ebs-info.nvme-support", |_, k, f| f.matches(shown::nvme(k))),
    ("free-tier-eligible", |_, k, f| f.matches(yes(shown::free_tier(k)))),
    ("hibernation-supported", |_, _, f| f.matches("false")),
    ("hypervisor", |_, k, f| f.matches(shown::hypervisor(k))),
    ("instance-storage-info.disk.count", |_, _, _| false),
    ("instance-storage-info.disk.size-in-gb", |_, _, _| false),
    ("instance-storage-info.disk.type", |_, _, _| false),
    ("instance-storage-info.encryption-support", |_, _, _| false),
    ("instance-storage-info.nvme-support", |_, _, _| false),
    ("instance-storage-info.total-size-in-gb", |_, _, _| false),
    ("instance-storage-supported", |_, _, f| f.matches("false")),
    ("instance-type", |_, k, f| f.matches(&k.name)),
    ("memory-info.size-in-mib", |_, k, f| f.matches(&k.size.memory.to_string())),
    ("network-info.bandwidth-weightings", |_, _, _| false),
    ("network-info.efa-info.maximum-efa-interfaces", |_, _, _| false),
    ("network-info.efa-supported", |_, _, f| f.matches("false")),
    ("network-info.ena-support", |_, k, f| f.matches(shown::ena(k))),
    ("network-info.encryption-in-transit-supported", |_, k, f| f.matches(yes(k.family.encrypts))),
    ("network-info.flexible-ena-queues-support", |_, _, f| f.matches("unsupported")),
    ("network-info.ipv4-addresses-per-interface", |_, k, f| f.matches(&k.size.addresses.to_string())),
    ("network-info.ipv6-addresses-per-interface", |_, k, f| f.matches(&shown::ipv6_addresses(k).to_string())),
    ("network-info.ipv6-supported", |_, k, f| f.matches(yes(shown::ipv6(k)))),
    ("network-info.maximum-network-cards", |_, _, f| f.matches("1")),
    ("network-info.maximum-network-interfaces", |_, k, f| f.matches(&k.size.interfaces.to_string())),
    ("network-info.network-performance", |_, k, f| f.matches(k.size.network)),
    ("nitro-enclaves-support", |_, _, f| f.matches("unsupported")),
    ("nitro-tpm-info.supported-versions", |_, _, _| false),
    ("nitro-tpm-support", |_, _, f| f.matches("unsupported")),
    ("processor-info.supported-architecture", |_, k, f| f.matches(k.family.architecture)),
    ("processor-info.supported-features", |_, _, _| false),
    ("processor-info.sustained-clock-speed-in-ghz", |_, k, f| f.matches(&k.family.ghz.to_string())),
    ("reboot-migration-support", |_, _, f| f.matches("unsupported")),
    ("supported-boot-mode", |_, k, f| f.matches_any(shown::boot_modes(k).iter().copied())),
    ("supported-root-device-type", |_, _, f| f.matches("ebs")),
    ("supported-usage-class", |_, _, f| f.matches("on-demand")),
    ("supported-virtualization-type", |_, _, f| f.matches("hvm")),
    ("vcpu-info.default-cores", |_, k, f| f.matches(&k.cores().to_string())),
    ("vcpu-info.default-threads-per-core", |_, k, f| f.matches(&k.family.threads.to_string())),
    ("vcpu-info.default-vcpus", |_, k, f| f.matches(&k.size.vcpus.to_string())),
    ("vcpu-info.valid-cores", |_, k, f| f.matches(&k.cores().to_string())),
    ("vcpu-info.valid-threads-per-core", |_, k, f| f.matches(&k.family.threads.to_string())),
];

fn describe(ctx: &Ctx, input: DescribeInstanceTypesRequest) -> Result<DescribeInstanceTypesResult, Fault> {
    let unknown: Vec<&str> =
        input.instance_types.iter().filter(|name| find(name).is_none()).map(String::as_str).collect();
    if !unknown.is_empty() {
        let message = format!("The following supplied instance types do not exist: [{}]", unknown.join(", "));
        return Err(Fault::new("InvalidInstanceType", message));
    }
    let asked = |kind: &Kind| input.instance_types.is_empty() || input.instance_types.contains(&kind.name);
    let kinds = all().into_iter().filter(asked).map(Arc::new).collect();
    ctx.read(|tx| {
        let query = query!(input, instance_types, "instanceTypes", filtered);
        let kept = filtered(&Look { ctx, tx }, kinds, &input.filters, FILTERS, |_| None)?;
        let page = query.page(kept, |kind| &kind.name)?;
        Ok(DescribeInstanceTypesResult {
            instance_types: page.items.iter().map(|kind| shown::info(kind)).collect(),
            next_token: page.next,
        })
    })?
}
