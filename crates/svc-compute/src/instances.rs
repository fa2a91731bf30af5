//! Finding instances and what belongs to them, for every room that needs it.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::compute::Instance;
use model::network::NetworkInterface;
use resources::ec2::{Named, faults, parse, require};
use resources::{Ctx, Fault};
use store::Read;

/// The instances that a request names, each once.
///
/// # Errors
/// `MissingParameter` for none; `InvalidInstanceID.Malformed`; `InvalidInstanceID.NotFound`, which
/// names all that are missing.
pub fn named(ctx: &Ctx, tx: &impl Read, ids: &[String]) -> Result<Vec<Arc<Instance>>, Fault> {
    if ids.is_empty() {
        return Err(faults::missing("InstanceId"));
    }
    let distinct: BTreeSet<&String> = ids.iter().collect();
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for id in distinct {
        match tx.get::<Instance>(&ctx.scope(), id) {
            Some(instance) => found.push(instance),
            None => {
                parse::<Instance>(id)?;
                missing.push(id.as_str());
            }
        }
    }
    match missing[..] {
        [] => Ok(found),
        [one] => Err(Instance::not_found(one)),
        _ => {
            let message = format!("The instance IDs '{}' do not exist", missing.join(", "));
            Err(Fault::new(Instance::NOT_FOUND, message))
        }
    }
}

/// The instance that a request names.
///
/// # Errors
/// `MissingParameter` for none; those of [`require`].
pub fn one(ctx: &Ctx, tx: &impl Read, id: &Option<String>) -> Result<Arc<Instance>, Fault> {
    require(tx, &ctx.scope(), resources::ec2::required(id, "InstanceId")?)
}

/// An instance's interfaces, the primary one first.
pub fn interfaces(ctx: &Ctx, tx: &impl Read, instance: &Instance) -> Vec<Arc<NetworkInterface>> {
    let mut all = tx.find::<NetworkInterface>(&ctx.scope(), "instance", &instance.id);
    all.sort_by_key(|interface| device_index(interface));
    all
}

/// An instance's primary interface; none once it is terminated.
pub fn primary(ctx: &Ctx, tx: &impl Read, instance: &Instance) -> Option<Arc<NetworkInterface>> {
    interfaces(ctx, tx, instance).into_iter().find(|interface| device_index(interface) == 0)
}

fn device_index(interface: &NetworkInterface) -> u32 {
    interface.attachment.as_ref().map_or(u32::MAX, |attachment| attachment.device_index)
}
