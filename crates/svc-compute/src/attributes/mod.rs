//! Attributes of an instance, one at a time.
//!
//! Source: `DescribeInstanceAttribute` and `ModifyInstanceAttribute` of the EC2 API reference.

mod change;

use model::compute::Instance;
use resources::ec2::{faults, required};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;
use store::Read;
use wire::Unit;

use crate::describe::{block_devices, groups};
use crate::show::{arns, text};
use crate::{images, instances};
use change::Change;

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<DescribeInstanceAttribute>(describe)
            .touching(|ctx, i: &DescribeInstanceAttributeRequest| arns::<Instance>(ctx, &i.instance_id)),
        entry::<ModifyInstanceAttribute>(modify)
            .touching(|ctx, i: &ModifyInstanceAttributeRequest| arns::<Instance>(ctx, &i.instance_id)),
    ]
}

fn describe(ctx: &Ctx, input: DescribeInstanceAttributeRequest) -> Result<InstanceAttribute, Fault> {
    required(&input.instance_id, "InstanceId")?;
    let attribute = required(&input.attribute, "Attribute")?;
    ctx.read(|tx| {
        let instance = instances::one(ctx, tx, &input.instance_id)?;
        one(ctx, tx, &instance, attribute)
    })?
}

fn one(ctx: &Ctx, tx: &impl Read, instance: &Instance, attribute: &str) -> Result<InstanceAttribute, Fault> {
    let switch = |on: bool| Some(AttributeBooleanValue { value: Some(on) });
    let word = |value: Option<String>| Some(AttributeValue { value });
    let mut shown = InstanceAttribute { instance_id: text(&instance.id), ..Default::default() };
    match attribute {
        "blockDeviceMapping" => shown.block_device_mappings = block_devices(ctx, tx, instance).into(),
        "disableApiStop" => shown.disable_api_stop = switch(instance.disable_api_stop),
        "disableApiTermination" => shown.disable_api_termination = switch(instance.disable_api_termination),
        "ebsOptimized" => shown.ebs_optimized = switch(instance.ebs_optimized),
        "enaSupport" => shown.ena_support = switch(true),
        "enclaveOptions" => shown.enclave_options = Some(EnclaveOptions { enabled: Some(false) }),
        "groupSet" => {
            let primary = instances::primary(ctx, tx, instance);
            shown.groups = primary.map_or_else(Vec::new, |interface| groups(ctx, tx, &interface)).into();
        }
        "instanceInitiatedShutdownBehavior" => {
            shown.instance_initiated_shutdown_behavior = word(text(&instance.shutdown_behavior));
        }
        "instanceType" => shown.instance_type = word(text(&instance.instance_type)),
        // No instance here has a kernel, a RAM disk or a product code of its own.
        "kernel" => shown.kernel_id = word(None),
        "ramdisk" => shown.ramdisk_id = word(None),
        "productCodes" => {}
        "rootDeviceName" => {
            let image = images::find(ctx, tx, &instance.image_id);
            shown.root_device_name = word(image.and_then(|image| text(image.root_device)));
        }
        "sourceDestCheck" => {
            let primary = instances::primary(ctx, tx, instance);
            shown.source_dest_check = primary.and_then(|interface| switch(interface.source_dest_check));
        }
        "sriovNetSupport" => shown.sriov_net_support = word(text("simple")),
        "userData" => shown.user_data = word(instance.user_data.clone()),
        other => return Err(faults::invalid_value("attribute", other, "There is no such attribute.")),
    }
    Ok(shown)
}

fn modify(ctx: &Ctx, input: ModifyInstanceAttributeRequest) -> Result<Unit, Fault> {
    required(&input.instance_id, "InstanceId")?;
    let change = Change::ask(&input)?;
    ctx.write(|tx| {
        let instance = instances::one(ctx, tx, &input.instance_id)?;
        change.apply(ctx, tx, &instance)?;
        Ok(Unit {})
    })
}
