//! `DescribeInstances`: instances in the reservations that made them.

mod filters;
mod names;
mod shown;

use std::sync::Arc;

use model::compute::Instance;
use resources::ec2::{Look, query};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{DescribeInstances, DescribeInstancesRequest, DescribeInstancesResult, Reservation};
use store::Read;

use crate::instances;
use crate::show::text;

use filters::FILTERS;
pub use shown::{block_devices, groups};

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeInstances>(describe)]
}

fn describe(ctx: &Ctx, input: DescribeInstancesRequest) -> Result<DescribeInstancesResult, Fault> {
    ctx.read(|tx| {
        if !input.instance_ids.is_empty() {
            instances::named(ctx, tx, &input.instance_ids)?;
        }
        let query = query!(input, instance_ids, "instancesSet");
        let page = query.run(&Look { ctx, tx }, FILTERS)?;
        Ok(DescribeInstancesResult {
            reservations: reservations(ctx, tx, &page.items).into(),
            next_token: page.next,
        })
    })?
}

/// The instances in their reservations, in the order in which a reservation is first met.
fn reservations(ctx: &Ctx, tx: &impl Read, instances: &[Arc<Instance>]) -> Vec<Reservation> {
    let mut all: Vec<(&str, Vec<Arc<Instance>>)> = Vec::new();
    for instance in instances {
        match all.iter_mut().find(|(id, _)| *id == &*instance.reservation_id) {
            Some((_, members)) => members.push(instance.clone()),
            None => all.push((&instance.reservation_id, vec![instance.clone()])),
        }
    }
    all.into_iter().map(|(id, members)| reservation(ctx, tx, id, members)).collect()
}

/// A reservation with these of its instances, in the order of their launch.
pub fn reservation(ctx: &Ctx, tx: &impl Read, id: &str, mut members: Vec<Arc<Instance>>) -> Reservation {
    members.sort_by_key(|instance| instance.launch_index);
    Reservation {
        groups: Vec::new(),
        instances: members.iter().map(|instance| shown::instance(ctx, tx, instance)).collect(),
        owner_id: text(&ctx.account),
        requester_id: None,
        reservation_id: text(id),
    }
}
