//! Volumes: for now each is the root volume of an instance.
//!
//! Source: `DescribeVolumes` and `EbsBlockDevice` of the EC2 API reference; "Amazon EBS volume types".

use model::compute::{Volume, VolumeAttachment};
use model::{InstanceId, Tags, VolumeId};
use resources::ec2::{Field, Look, faults, query, shown_tags};
use resources::{Ctx, Entry, Fault, entry, new_id};
use shapes_ec2::{
    BlockDeviceMapping, DescribeVolumes, DescribeVolumesRequest, DescribeVolumesResult, EbsBlockDevice,
    OperatorResponse,
};
use store::Tx;

use crate::images::ROOT_SIZE;
use crate::show::{text, yes, zone_id};

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeVolumes>(describe)]
}

/// The root volume that each instance of a launch gets.
#[derive(Clone, Debug, PartialEq)]
pub struct Disk {
    device: String,
    size: i32,
    volume_type: String,
    iops: Option<i32>,
    throughput: Option<i32>,
    encrypted: bool,
    delete_on_termination: bool,
}

/// What a volume type takes: the largest size in GiB, the bounds of the operations a second that may
/// be asked for, and those of the throughput in MiB a second.
struct Limits {
    size: i32,
    iops: Option<(i32, i32)>,
    throughput: Option<(i32, i32)>,
}

/// The types that a root volume may have ("Amazon EBS volume types").
fn limits(volume_type: &str) -> Option<Limits> {
    let limits = match volume_type {
        "gp3" => Limits { size: 65536, iops: Some((3000, 80_000)), throughput: Some((125, 2000)) },
        "gp2" => Limits { size: 16384, iops: None, throughput: None },
        "io1" => Limits { size: 16384, iops: Some((100, 64_000)), throughput: None },
        "io2" => Limits { size: 65536, iops: Some((100, 256_000)), throughput: None },
        "standard" => Limits { size: 1024, iops: None, throughput: None },
        _ => return None,
    };
    Some(limits)
}

impl Disk {
    /// Reads a launch's mappings, of which only that of the root device can be made.
    ///
    /// # Errors
    /// `NotImplemented` for another device; `InvalidBlockDeviceMapping`, `InvalidParameterValue`,
    /// `InvalidParameterCombination`, `MissingParameter`.
    pub fn ask(mappings: &[BlockDeviceMapping], root_device: &str) -> Result<Disk, Fault> {
        let mut asked = None;
        for mapping in mappings {
            let device = mapping.device_name.as_deref().ok_or_else(|| {
                Fault::new("InvalidBlockDeviceMapping", "A block device mapping requires a device name.")
            })?;
            if device != root_device {
                let what = format!("A block device beside the root device {root_device} ('{device}')");
                return Err(Fault::not_implemented(what));
            }
            if mapping.no_device.is_some() || mapping.virtual_name.is_some() {
                let message = format!("The root device {root_device} must be an EBS volume.");
                return Err(Fault::new("InvalidBlockDeviceMapping", message));
            }
            if asked.replace(mapping.ebs.clone().unwrap_or_default()).is_some() {
                let message = format!("Duplicate device name '{root_device}' in the block device mappings.");
                return Err(Fault::new("InvalidBlockDeviceMapping", message));
            }
        }
        Disk::of(&asked.unwrap_or_default(), root_device)
    }

    fn of(asked: &EbsBlockDevice, root_device: &str) -> Result<Disk, Fault> {
        for (is_asked, what) in [
            (asked.kms_key_id.is_some(), "Ebs.KmsKeyId"),
            (asked.snapshot_id.is_some(), "Ebs.SnapshotId"),
            (asked.outpost_arn.is_some(), "Ebs.OutpostArn"),
            (asked.volume_initialization_rate.is_some(), "Ebs.VolumeInitializationRate"),
        ] {
            if is_asked {
                return Err(Fault::not_implemented(format_args!("BlockDeviceMappings with {what}")));
            }
        }
        let volume_type = asked.volume_type.as_deref().unwrap_or("gp3");
        let limits = limits(volume_type).ok_or_else(|| {
            let why = "A root volume is one of gp2, gp3, io1, io2, standard.";
            faults::invalid_value("volumeType", volume_type, why)
        })?;
        let size = asked.volume_size.unwrap_or(ROOT_SIZE);
        if size < ROOT_SIZE {
            let message = format!(
                "Volume of size {size}GB is smaller than the image's snapshot, expect size >= {ROOT_SIZE}GB"
            );
            return Err(Fault::new("InvalidBlockDeviceMapping", message));
        }
        if size > limits.size {
            let message = format!(
                "Volume of {size}GiB is too large for volume type {volume_type}; maximum is {}GiB.",
                limits.size
            );
            return Err(faults::invalid(message));
        }
        let iops = bounded(asked.iops, limits.iops, "iops", volume_type)?;
        Ok(Disk {
            device: root_device.to_owned(),
            size,
            iops: default_iops(volume_type, size, iops)?,
            throughput: bounded(asked.throughput, limits.throughput, "throughput", volume_type)?
                .or((volume_type == "gp3").then_some(125)),
            volume_type: volume_type.to_owned(),
            encrypted: asked.encrypted == Some(true),
            delete_on_termination: asked.delete_on_termination.unwrap_or(true),
        })
    }

    /// Makes the volume of one instance.
    pub fn make(&self, ctx: &Ctx, tx: &mut Tx, instance: &InstanceId, zone: &str, tags: Tags) -> VolumeId {
        let volume = Volume {
            id: new_id(),
            size: self.size,
            volume_type: self.volume_type.clone(),
            iops: self.iops,
            throughput: self.throughput,
            encrypted: self.encrypted,
            zone: zone.to_owned(),
            attachment: Some(VolumeAttachment {
                instance_id: instance.clone(),
                device: self.device.clone(),
                attached: ctx.now,
                delete_on_termination: self.delete_on_termination,
            }),
            created: ctx.now,
            tags,
        };
        let id = volume.id.clone();
        tx.put(&ctx.scope(), &id, volume);
        id
    }
}

fn bounded(
    asked: Option<i32>,
    bounds: Option<(i32, i32)>,
    parameter: &str,
    volume_type: &str,
) -> Result<Option<i32>, Fault> {
    match (asked, bounds) {
        (None, _) => Ok(None),
        (Some(_), None) => {
            let message = format!("The parameter {parameter} is not supported for {volume_type} volumes.");
            Err(faults::combination(message))
        }
        (Some(value), Some((least, most))) if !(least..=most).contains(&value) => {
            let why = format!("A {volume_type} volume takes {least} to {most}.");
            Err(faults::invalid_value(parameter, value, why))
        }
        (Some(value), Some(_)) => Ok(Some(value)),
    }
}

/// What a volume does where nothing is asked: `gp2` does 3 operations a second for each GiB.
fn default_iops(volume_type: &str, size: i32, asked: Option<i32>) -> Result<Option<i32>, Fault> {
    match volume_type {
        "gp3" => Ok(asked.or(Some(3000))),
        "gp2" => Ok(Some((3 * size).clamp(100, 16_000))),
        "standard" => Ok(None),
        _ if asked.is_none() => {
            let message = format!("The parameter iops must be specified for {volume_type} volumes.");
            Err(Fault::new("MissingParameter", message))
        }
        _ => Ok(asked),
    }
}

const FILTERS: &[Field<Volume>] = &[
    ("attachment.attach-time", |_, v, f| attached(v, |a| f.matches(&a.attached.to_string()))),
    ("attachment.delete-on-termination", |_, v, f| attached(v, |a| f.matches(yes(a.delete_on_termination)))),
    ("attachment.device", |_, v, f| attached(v, |a| f.matches(&a.device))),
    ("attachment.instance-id", |_, v, f| attached(v, |a| f.matches(&a.instance_id))),
    ("attachment.status", |_, v, f| attached(v, |_| f.matches("attached"))),
    ("availability-zone", |_, v, f| f.matches(&v.zone)),
    ("availability-zone-id", |look, v, f| zone_id(look.ctx, &v.zone).is_some_and(|id| f.matches(&id))),
    ("create-time", |_, v, f| f.matches(&v.created.to_string())),
    ("encrypted", |_, v, f| f.matches(yes(v.encrypted))),
    ("fast-restored", |_, _, f| f.matches("false")),
    ("multi-attach-enabled", |_, _, f| f.matches("false")),
    ("operator.managed", |_, _, f| f.matches("false")),
    ("size", |_, v, f| f.matches(&v.size.to_string())),
    ("snapshot-id", |_, _, _| false),
    ("status", |_, v, f| f.matches(state(v))),
    ("volume-id", |_, v, f| f.matches(&v.id)),
    ("volume-type", |_, v, f| f.matches(&v.volume_type)),
];

fn attached(volume: &Volume, holds: impl Fn(&VolumeAttachment) -> bool) -> bool {
    volume.attachment.as_ref().is_some_and(holds)
}

fn state(volume: &Volume) -> &'static str {
    if volume.attachment.is_some() { "in-use" } else { "available" }
}

fn describe(ctx: &Ctx, input: DescribeVolumesRequest) -> Result<DescribeVolumesResult, Fault> {
    ctx.read(|tx| {
        let query = query!(input, volume_ids, "volumeIds");
        let page = query.run(&Look { ctx, tx }, FILTERS)?;
        Ok(DescribeVolumesResult {
            volumes: page.items.iter().map(|volume| shown(ctx, volume)).collect(),
            next_token: page.next,
        })
    })?
}

fn shown(ctx: &Ctx, volume: &Volume) -> shapes_ec2::Volume {
    let attachment = volume.attachment.as_ref().map(|attachment| shapes_ec2::VolumeAttachment {
        attach_time: Some(attachment.attached),
        delete_on_termination: Some(attachment.delete_on_termination),
        device: text(&attachment.device),
        ebs_card_index: Some(0),
        instance_id: text(&attachment.instance_id),
        state: text("attached"),
        volume_id: text(&volume.id),
        ..Default::default()
    });
    shapes_ec2::Volume {
        attachments: attachment.into_iter().collect(),
        availability_zone: text(&volume.zone),
        availability_zone_id: zone_id(ctx, &volume.zone),
        create_time: Some(volume.created),
        encrypted: Some(volume.encrypted),
        iops: volume.iops,
        multi_attach_enabled: Some(false),
        operator: Some(OperatorResponse { managed: Some(false), ..Default::default() }),
        size: Some(volume.size),
        snapshot_id: text(""),
        state: text(state(volume)),
        tags: shown_tags(&volume.tags),
        throughput: volume.throughput,
        volume_id: text(&volume.id),
        volume_type: text(&volume.volume_type),
        ..Default::default()
    }
}
