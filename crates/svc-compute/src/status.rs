//! `DescribeInstanceStatus`: whether an instance's machine answers.
//!
//! Both checks pass once the agent has seen the machine run; until then they are `initializing`.
//!
//! Source: `DescribeInstanceStatus` of the EC2 API reference, "Status checks", EC2 user guide.

use model::compute::{Instance, InstanceState};
use resources::ec2::{Field, Look, filtered, query};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::{
    DescribeInstanceStatus, DescribeInstanceStatusRequest, DescribeInstanceStatusResult, EbsStatusDetails,
    EbsStatusSummary, InstanceStatus, InstanceStatusDetails, InstanceStatusSummary, OperatorResponse,
};
use store::Read;

use crate::show::{text, zone_id};
use crate::{instances, lifecycle};

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeInstanceStatus>(describe)]
}

/// What a check says.
#[derive(Clone, Copy)]
struct Check {
    status: &'static str,
    /// Its only detail, `reachability`; none where nothing is checked.
    reachability: Option<&'static str>,
}

fn check(instance: &Instance) -> Check {
    match (instance.state, instance.running_since) {
        (InstanceState::Running, Some(_)) => Check { status: "ok", reachability: Some("passed") },
        (InstanceState::Running | InstanceState::Pending, _) => {
            Check { status: "initializing", reachability: Some("initializing") }
        }
        _ => Check { status: "not-applicable", reachability: None },
    }
}

const FILTERS: &[Field<Instance>] = &[
    ("attached-ebs-status.status", |_, i, f| f.matches(check(i).status)),
    ("availability-zone", |_, i, f| f.matches(&i.zone)),
    ("availability-zone-id", |look, i, f| zone_id(look.ctx, &i.zone).is_some_and(|id| f.matches(&id))),
    ("event.code", |_, _, _| false),
    ("event.description", |_, _, _| false),
    ("event.instance-event-id", |_, _, _| false),
    ("event.not-after", |_, _, _| false),
    ("event.not-before", |_, _, _| false),
    ("event.not-before-deadline", |_, _, _| false),
    ("instance-state-code", |_, i, f| f.matches(&i.state.code().to_string())),
    ("instance-state-name", |_, i, f| f.matches(i.state.as_str())),
    ("instance-status.reachability", |_, i, f| check(i).reachability.is_some_and(|word| f.matches(word))),
    ("instance-status.status", |_, i, f| f.matches(check(i).status)),
    ("operator.managed", |_, _, f| f.matches("false")),
    ("system-status.reachability", |_, i, f| check(i).reachability.is_some_and(|word| f.matches(word))),
    ("system-status.status", |_, i, f| f.matches(check(i).status)),
];

fn describe(ctx: &Ctx, input: DescribeInstanceStatusRequest) -> Result<DescribeInstanceStatusResult, Fault> {
    ctx.read(|tx| {
        let mut all = match input.instance_ids[..] {
            [] => tx.list::<Instance>(&ctx.scope()),
            _ => instances::named(ctx, tx, &input.instance_ids)?,
        };
        if input.include_all_instances != Some(true) {
            all.retain(|instance| instance.state == InstanceState::Running);
        }
        let kept = filtered(&Look { ctx, tx }, all, &input.filters, FILTERS, |i| Some(&i.tags))?;
        let query = query!(input, instance_ids, "instancesSet", filtered);
        let page = query.page(kept, |instance| &instance.id)?;
        Ok(DescribeInstanceStatusResult {
            instance_statuses: page.items.iter().map(|instance| shown(ctx, instance)).collect(),
            next_token: page.next,
        })
    })?
}

fn shown(ctx: &Ctx, instance: &Instance) -> InstanceStatus {
    let Check { status, reachability } = check(instance);
    let name = "reachability";
    let detail = |word| InstanceStatusDetails { name: text(name), status: text(word), ..Default::default() };
    let ebs_detail = |word| EbsStatusDetails { name: text(name), status: text(word), ..Default::default() };
    let summary = InstanceStatusSummary {
        details: reachability.map(detail).into_iter().collect(),
        status: text(status),
    };
    InstanceStatus {
        attached_ebs_status: Some(EbsStatusSummary {
            details: reachability.map(ebs_detail).into_iter().collect(),
            status: text(status),
        }),
        availability_zone: text(&instance.zone),
        availability_zone_id: zone_id(ctx, &instance.zone),
        instance_id: text(&instance.id),
        instance_state: Some(lifecycle::shown(instance.state)),
        instance_status: Some(summary.clone()),
        operator: Some(OperatorResponse { managed: Some(false), ..Default::default() }),
        system_status: Some(summary),
        ..Default::default()
    }
}
