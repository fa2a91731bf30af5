//! AWS's quotas, and the operations that tell of them.
//!
//! Source: "Quotas for your Application Load Balancers"; the names are those of the `Limit` data type.

use resources::{Ctx, Entry, Fault, entry};
use shapes_elbv2 as shapes;
use shapes_elbv2::{
    DescribeAccountLimitsInput, DescribeAccountLimitsOutput, DescribeCapacityReservationInput,
    DescribeCapacityReservationOutput, Limit,
};
use wire::List;

use crate::arn::touched;
use crate::faults::needed;
use crate::listing::listing;
use crate::load_balancer;

pub const LOAD_BALANCERS: usize = 50;
pub const TARGET_GROUPS: usize = 3000;
pub const TARGETS_PER_GROUP: usize = 1000;
pub const CERTIFICATES_PER_BALANCER: usize = 25;
pub const LISTENERS_PER_BALANCER: usize = 50;
pub const RULES_PER_BALANCER: usize = 100;
pub const TARGET_GROUPS_PER_BALANCER: usize = 100;
pub const TARGET_GROUPS_PER_ACTION: usize = 5;
pub const VALUES_PER_RULE: usize = 5;
pub const WILDCARDS_PER_RULE: usize = 6;

/// How often a day a balancer's reserved capacity may be lowered.
const DECREASES: i32 = 2;

/// In the order of the names, as pages need them.
const LIMITS: &[(&str, usize)] = &[
    ("application-load-balancers", LOAD_BALANCERS),
    ("certificates-per-application-load-balancer", CERTIFICATES_PER_BALANCER),
    ("condition-values-per-alb-rule", VALUES_PER_RULE),
    ("condition-wildcards-per-alb-rule", WILDCARDS_PER_RULE),
    ("listeners-per-application-load-balancer", LISTENERS_PER_BALANCER),
    ("rules-per-application-load-balancer", RULES_PER_BALANCER),
    ("target-groups", TARGET_GROUPS),
    ("target-groups-per-action-on-application-load-balancer", TARGET_GROUPS_PER_ACTION),
    ("target-groups-per-application-load-balancer", TARGET_GROUPS_PER_BALANCER),
    ("target-id-registrations-per-application-load-balancer", 1000),
    ("targets-per-application-load-balancer", 1000),
    ("targets-per-target-group", TARGETS_PER_GROUP),
];

pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::DescribeAccountLimits>(describe),
        entry::<shapes::DescribeCapacityReservation>(describe_capacity)
            .touching(|_, i: &DescribeCapacityReservationInput| touched(&i.load_balancer_arn)),
    ]
}

fn describe(_: &Ctx, input: DescribeAccountLimitsInput) -> Result<DescribeAccountLimitsOutput, Fault> {
    let page = listing(LIMITS.to_vec(), input.page_size, &input.marker, |(name, _)| name)?;
    let limits = page
        .items
        .iter()
        .map(|(name, max)| Limit { max: Some(max.to_string().into()), name: Some((*name).into()) })
        .collect();
    Ok(DescribeAccountLimitsOutput { limits, next_marker: page.next })
}

/// No balancer has capacity reserved: that cannot be asked for here.
fn describe_capacity(
    ctx: &Ctx,
    input: DescribeCapacityReservationInput,
) -> Result<DescribeCapacityReservationOutput, Fault> {
    let arn = needed(&input.load_balancer_arn, "loadBalancerArn")?;
    let balancer = ctx.read(|tx| load_balancer::find(tx, &ctx.scope(), arn))??;
    Ok(DescribeCapacityReservationOutput {
        capacity_reservation_state: List::default(),
        decrease_requests_remaining: Some(DECREASES),
        last_modified_time: Some(balancer.created),
        minimum_load_balancer_capacity: None,
    })
}
