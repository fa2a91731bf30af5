//! Regions and zones.
//!
//! Source: `DescribeRegions` and `DescribeAvailabilityZones` of the EC2 API reference.

use std::sync::Arc;

use model::region::{REGIONS, region};
use resources::ec2::{Field, Look, faults, filtered};
use resources::{Ctx, Entry, Fault, entry};
use shapes_ec2::*;

use crate::show::text;
use crate::subnet::here;

pub fn entries() -> Vec<Entry> {
    vec![entry::<DescribeRegions>(describe_regions), entry::<DescribeAvailabilityZones>(describe_zones)]
}

type Place = model::region::Region;

fn opted(place: &Place) -> &'static str {
    if place.opt_in { "opted-in" } else { "opt-in-not-required" }
}

fn endpoint(place: &Place) -> String {
    format!("ec2.{}.amazonaws.com", place.name)
}

const REGION_FILTERS: &[Field<&'static Place>] = &[
    ("endpoint", |_, r, f| f.matches(&endpoint(r))),
    ("opt-in-status", |_, r, f| f.matches(opted(r))),
    ("region-name", |_, r, f| f.matches(r.name)),
];

fn describe_regions(ctx: &Ctx, input: DescribeRegionsRequest) -> Result<DescribeRegionsResult, Fault> {
    for name in &input.region_names {
        if region(name).is_none() {
            let message = format!("Invalid region names: {name}. There is no such region.");
            return Err(Fault::new("InvalidParameterValue", message));
        }
    }
    let wanted = |place: &&'static Place| {
        input.region_names.is_empty() || input.region_names.iter().any(|name| name == place.name)
    };
    ctx.read(|tx| {
        let places = REGIONS.iter().filter(wanted).map(Arc::new).collect();
        let kept = filtered(&Look { ctx, tx }, places, &input.filters, REGION_FILTERS, |_| None)?;
        let shown = |place: &Arc<&'static Place>| Region {
            endpoint: text(endpoint(place)),
            geography: Vec::new(),
            opt_in_status: text(opted(place)),
            region_name: text(place.name),
        };
        Ok(DescribeRegionsResult { regions: kept.iter().map(shown).collect() })
    })?
}

const ZONE_FILTERS: &[Field<AvailabilityZone>] = &[
    ("group-long-name", |_, z, f| holds(f, &z.group_long_name)),
    ("group-name", |_, z, f| holds(f, &z.group_name)),
    ("message", |_, _, _| false),
    ("network-border-group", |_, z, f| holds(f, &z.network_border_group)),
    ("opt-in-status", |_, z, f| holds(f, &z.opt_in_status)),
    ("parent-zone-id", |_, _, _| false),
    ("parent-zone-name", |_, _, _| false),
    ("region-name", |_, z, f| holds(f, &z.region_name)),
    ("state", |_, z, f| holds(f, &z.state)),
    ("zone-id", |_, z, f| holds(f, &z.zone_id)),
    ("zone-name", |_, z, f| holds(f, &z.zone_name)),
    ("zone-type", |_, z, f| holds(f, &z.zone_type)),
];

fn holds(filter: &resources::filter::Filter<'_>, value: &Option<wire::Text>) -> bool {
    value.as_ref().is_some_and(|value| filter.matches(value))
}

/// `AllAvailabilityZones` changes nothing: there are no zones here that must be asked for.
fn describe_zones(
    ctx: &Ctx,
    input: DescribeAvailabilityZonesRequest,
) -> Result<DescribeAvailabilityZonesResult, Fault> {
    let place = here(ctx)?;
    for (asked, parameter) in [(&input.zone_names, "zoneName"), (&input.zone_ids, "zoneId")] {
        for wanted in asked {
            if place.zone(wanted).is_none() {
                let why = format!("The region {} has no such zone.", place.name);
                return Err(faults::invalid_value(parameter, wanted, why));
            }
        }
    }
    let zones = place.zones.iter().filter(|zone| {
        (input.zone_names.is_empty() || input.zone_names.iter().any(|name| name == zone.name))
            && (input.zone_ids.is_empty() || input.zone_ids.iter().any(|id| id == zone.id))
    });
    let shown = zones.map(|zone| {
        Arc::new(AvailabilityZone {
            group_long_name: text(format_args!("{} 1", place.place)),
            group_name: text(format_args!("{}-zg-1", place.name)),
            network_border_group: text(place.name),
            opt_in_status: text("opt-in-not-required"),
            region_name: text(place.name),
            state: text("available"),
            zone_id: text(zone.id),
            zone_name: text(zone.name),
            zone_type: text("availability-zone"),
            ..Default::default()
        })
    });
    ctx.read(|tx| {
        let kept = filtered(&Look { ctx, tx }, shown.collect(), &input.filters, ZONE_FILTERS, |_| None)?;
        let availability_zones = kept.into_iter().map(Arc::unwrap_or_clone).collect();
        Ok(DescribeAvailabilityZonesResult { availability_zones })
    })?
}
