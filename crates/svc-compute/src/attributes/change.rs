//! One change of one attribute: read from the two forms that the request has, then applied.
//!
//! The forms are `Attribute` with `Value`, and a parameter of the attribute's own name.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::SecurityGroupId;
use model::compute::{Instance, InstanceState, Volume};
use model::network::NetworkInterface;
use resources::ec2::faults;
use resources::{Ctx, Fault, interface};
use shapes_ec2::{AttributeBooleanValue, AttributeValue, ModifyInstanceAttributeRequest};
use store::{Read, Tx};

use crate::{images, instances, settings, types};

/// What is to change.
#[derive(Debug, PartialEq)]
pub enum Change {
    /// The type. The instance must be stopped.
    Type(String),
    /// User data, as base64. The instance must be stopped.
    UserData(Option<String>),
    /// EBS optimisation. The instance must be stopped.
    EbsOptimized(bool),
    /// What a shutdown from inside does.
    ShutdownBehavior(String),
    /// Whether `TerminateInstances` is refused.
    DisableApiTermination(bool),
    /// Whether `StopInstances` is refused.
    DisableApiStop(bool),
    /// Of the only interface: whether it may only send from and receive for its own addresses.
    SourceDestCheck(bool),
    /// The groups of the only interface.
    Groups(Vec<SecurityGroupId>),
    /// Whether these devices' volumes go with the instance.
    DeleteOnTermination(Vec<(String, bool)>),
}

impl Change {
    /// Reads a request.
    ///
    /// # Errors
    /// `InvalidParameterCombination` for none and for more than one; `InvalidParameterValue`;
    /// `NotImplemented` for what no instance here has.
    pub fn ask(input: &ModifyInstanceAttributeRequest) -> Result<Change, Fault> {
        let mut asked = of_their_names(input)?;
        if let Some(attribute) = &input.attribute {
            match (&input.value, asked.is_empty()) {
                (Some(value), _) => asked.push((attribute.clone(), Change::of_value(attribute, value)?)),
                // Some clients name the attribute beside its own parameter.
                (None, false) => {}
                (None, true) => return Err(faults::missing("Value")),
            }
        }
        let names: Vec<String> = asked.iter().map(|(name, _)| name.clone()).collect();
        match (asked.pop(), asked.is_empty()) {
            (Some((_, change)), true) => Ok(change),
            (None, _) => Err(faults::combination("No attributes specified.")),
            (Some(_), false) => {
                let message = format!("Fields for multiple attribute types specified: {}", names.join(", "));
                Err(faults::combination(message))
            }
        }
    }

    fn of_value(attribute: &str, value: &str) -> Result<Change, Fault> {
        let switch = || match value {
            "true" => Ok(true),
            "false" => Ok(false),
            other => Err(faults::invalid_value("value", other, "Expecting one of true, false.")),
        };
        Ok(match attribute {
            "instanceType" => Change::Type(value.to_owned()),
            "userData" => Change::UserData(settings::user_data(value)?),
            "ebsOptimized" => Change::EbsOptimized(switch()?),
            "instanceInitiatedShutdownBehavior" => {
                Change::ShutdownBehavior(settings::shutdown_behavior(Some(value))?)
            }
            "disableApiTermination" => Change::DisableApiTermination(switch()?),
            "disableApiStop" => Change::DisableApiStop(switch()?),
            "sourceDestCheck" => Change::SourceDestCheck(switch()?),
            other => {
                return Err(Fault::not_implemented(format_args!("ModifyInstanceAttribute of '{other}'")));
            }
        })
    }

    /// Applies it.
    ///
    /// # Errors
    /// `IncorrectInstanceState`, `InvalidInstanceID` where an interface must be named, and those of the
    /// attribute itself.
    pub fn apply(&self, ctx: &Ctx, tx: &mut Tx, before: &Instance) -> Result<(), Fault> {
        if matches!(before.state, InstanceState::ShuttingDown | InstanceState::Terminated) {
            return Err(incorrect_state(before, "not in a state from which it can be modified"));
        }
        let mut instance = before.clone();
        match self {
            Change::Type(name) => set_type(ctx, tx, &mut instance, name)?,
            Change::UserData(data) => {
                must_be_stopped(before)?;
                instance.user_data.clone_from(data);
            }
            Change::EbsOptimized(on) => {
                must_be_stopped(before)?;
                settings::check_ebs_optimized(*on, &types::require(&before.instance_type)?)?;
                instance.ebs_optimized = *on;
            }
            Change::ShutdownBehavior(word) => instance.shutdown_behavior.clone_from(word),
            Change::DisableApiTermination(on) => instance.disable_api_termination = *on,
            Change::DisableApiStop(on) => instance.disable_api_stop = *on,
            Change::SourceDestCheck(on) => {
                let only = only_interface(ctx, tx, before)?;
                tx.update::<NetworkInterface>(&ctx.scope(), &only, |e| e.source_dest_check = *on);
            }
            Change::Groups(groups) => {
                interface::check_groups(tx, &ctx.scope(), &before.vpc_id, groups)?;
                let only = only_interface(ctx, tx, before)?;
                tx.update::<NetworkInterface>(&ctx.scope(), &only, |e| e.groups.clone_from(groups));
            }
            Change::DeleteOnTermination(devices) => {
                for (device, on) in devices {
                    set_delete_on_termination(ctx, tx, before, device, *on)?;
                }
            }
        }
        tx.put(&ctx.scope(), &before.id, instance);
        Ok(())
    }
}

/// The attributes that the request changes by parameters of their names.
fn of_their_names(input: &ModifyInstanceAttributeRequest) -> Result<Vec<(String, Change)>, Fault> {
    for (is_asked, what) in [
        (input.kernel.is_some(), "kernel"),
        (input.ramdisk.is_some(), "ramdisk"),
        (input.ena_support.is_some(), "enaSupport"),
        (input.sriov_net_support.is_some(), "sriovNetSupport"),
    ] {
        if is_asked {
            return Err(Fault::not_implemented(format_args!("ModifyInstanceAttribute of '{what}'")));
        }
    }
    let switch = |given: &Option<AttributeBooleanValue>| given.as_ref().and_then(|given| given.value);
    let word = |given: &Option<AttributeValue>| given.as_ref().and_then(|given| given.value.clone());
    let mut asked = Vec::new();
    let mut note = |name: &str, change: Option<Change>| asked.extend(change.map(|c| (name.to_owned(), c)));
    note("instanceType", word(&input.instance_type).map(Change::Type));
    if let Some(data) = &input.user_data {
        let raw = data.value.as_ref().map(|blob| blob.0.as_slice()).unwrap_or_default();
        note("userData", Some(Change::UserData(settings::user_data(&STANDARD.encode(raw))?)));
    }
    note("ebsOptimized", switch(&input.ebs_optimized).map(Change::EbsOptimized));
    if let Some(behavior) = word(&input.instance_initiated_shutdown_behavior) {
        let behavior = settings::shutdown_behavior(Some(&behavior))?;
        note("instanceInitiatedShutdownBehavior", Some(Change::ShutdownBehavior(behavior)));
    }
    note("disableApiTermination", switch(&input.disable_api_termination).map(Change::DisableApiTermination));
    note("disableApiStop", switch(&input.disable_api_stop).map(Change::DisableApiStop));
    note("sourceDestCheck", switch(&input.source_dest_check).map(Change::SourceDestCheck));
    let groups: Vec<SecurityGroupId> = input.groups.iter().map(|id| id.as_str().into()).collect();
    note("groupSet", (!groups.is_empty()).then_some(Change::Groups(groups)));
    let mut devices = Vec::new();
    for mapping in &input.block_device_mappings {
        let device =
            mapping.device_name.clone().ok_or_else(|| faults::missing("BlockDeviceMapping.DeviceName"))?;
        let on = mapping.ebs.as_ref().and_then(|ebs| ebs.delete_on_termination);
        devices
            .push((device, on.ok_or_else(|| faults::missing("BlockDeviceMapping.Ebs.DeleteOnTermination"))?));
    }
    note("blockDeviceMapping", (!devices.is_empty()).then_some(Change::DeleteOnTermination(devices)));
    Ok(asked)
}

/// A new type must run the image, and have room for the interfaces that there are.
fn set_type(ctx: &Ctx, tx: &Tx, instance: &mut Instance, name: &str) -> Result<(), Fault> {
    let kind = types::require(name)?;
    must_be_stopped(instance)?;
    if let Some(image) = images::find(ctx, tx, &instance.image_id) {
        settings::check_architecture(&kind, &image)?;
    }
    settings::check_ebs_optimized(instance.ebs_optimized, &kind)?;
    let interfaces = instances::interfaces(ctx, tx, instance);
    let (most, addresses) = (kind.size.interfaces.unsigned_abs(), kind.size.addresses.unsigned_abs());
    let fits = u32::try_from(interfaces.len()).is_ok_and(|count| count <= most)
        && interfaces
            .iter()
            .all(|e| u32::try_from(e.private_ips.len()).is_ok_and(|count| count <= addresses));
    if !fits {
        let message = format!(
            "The instance has more network interfaces or private addresses than the instance type {name} allows: {most} interfaces with {addresses} addresses each."
        );
        return Err(Fault::new("AttachmentLimitExceeded", message));
    }
    let kept = instance.cpu_credits.take();
    instance.cpu_credits = kind.default_credits().map(|default| kept.unwrap_or_else(|| default.to_owned()));
    instance.instance_type = kind.name;
    Ok(())
}

fn must_be_stopped(instance: &Instance) -> Result<(), Fault> {
    match instance.state {
        InstanceState::Stopped => Ok(()),
        _ => Err(incorrect_state(instance, "not in the 'stopped' state")),
    }
}

fn incorrect_state(instance: &Instance, how: &str) -> Fault {
    Fault::new("IncorrectInstanceState", format!("The instance '{}' is {how}.", instance.id))
}

/// What belongs to an interface can be changed through its instance where it has no other.
fn only_interface(ctx: &Ctx, tx: &Tx, instance: &Instance) -> Result<String, Fault> {
    match &instances::interfaces(ctx, tx, instance)[..] {
        [only] => Ok(only.id.to_string()),
        _ => {
            let message = format!(
                "There are multiple interfaces attached to instance '{}'. Please specify an interface ID for the operation instead.",
                instance.id
            );
            Err(Fault::new("InvalidInstanceID", message))
        }
    }
}

fn set_delete_on_termination(
    ctx: &Ctx,
    tx: &mut Tx,
    instance: &Instance,
    device: &str,
    on: bool,
) -> Result<(), Fault> {
    let volumes = tx.find::<Volume>(&ctx.scope(), "instance", &instance.id);
    let attached = volumes.iter().find(|v| v.attachment.as_ref().is_some_and(|a| a.device == device));
    let Some(volume) = attached else {
        let message = format!("No device is currently mapped at {device}");
        return Err(Fault::new("InvalidInstanceAttributeValue", message));
    };
    tx.update::<Volume>(&ctx.scope(), &volume.id, |volume| {
        if let Some(attachment) = &mut volume.attachment {
            attachment.delete_on_termination = on;
        }
    });
    Ok(())
}
