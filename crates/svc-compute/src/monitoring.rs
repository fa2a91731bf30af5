//! Detailed monitoring: a switch that instances remember.

use model::compute::Instance;
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;

use crate::instances;
use crate::show::{arns, text};

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<MonitorInstances>(monitor)
            .touching(|ctx, i: &MonitorInstancesRequest| arns::<Instance>(ctx, &i.instance_ids)),
        entry::<UnmonitorInstances>(unmonitor)
            .touching(|ctx, i: &UnmonitorInstancesRequest| arns::<Instance>(ctx, &i.instance_ids)),
    ]
}

fn monitor(ctx: &Ctx, input: MonitorInstancesRequest) -> Result<MonitorInstancesResult, Fault> {
    Ok(MonitorInstancesResult { instance_monitorings: set(ctx, &input.instance_ids, true)?.into() })
}

fn unmonitor(ctx: &Ctx, input: UnmonitorInstancesRequest) -> Result<UnmonitorInstancesResult, Fault> {
    Ok(UnmonitorInstancesResult { instance_monitorings: set(ctx, &input.instance_ids, false)?.into() })
}

fn set(ctx: &Ctx, ids: &[String], on: bool) -> Result<Vec<InstanceMonitoring>, Fault> {
    ctx.write(|tx| {
        let mut told = Vec::new();
        for before in instances::named(ctx, tx, ids)? {
            let instance = model::compute::Instance { monitoring: on, ..Instance::clone(&before) };
            told.push(InstanceMonitoring {
                instance_id: text(&instance.id),
                monitoring: Some(shown(&instance)),
            });
            tx.put(&ctx.scope(), &before.id, instance);
        }
        Ok(told)
    })
}

/// The switch as answers show it.
pub fn shown(instance: &Instance) -> Monitoring {
    Monitoring { state: text(if instance.monitoring { "enabled" } else { "disabled" }) }
}
