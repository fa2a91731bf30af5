//! Where the instance types are offered: everywhere.

use std::sync::Arc;

use model::region::region;
use resources::ec2::{Field, Look, Query, filtered};
use resources::{Ctx, Fault};
use shapes_ec2::*;

use crate::show::text;

/// An offering, with the key that its page is sorted by.
struct Offering {
    key: String,
    kind: String,
    location: String,
}

const FILTERS: &[Field<Offering>] =
    &[("instance-type", |_, o, f| f.matches(&o.kind)), ("location", |_, o, f| f.matches(&o.location))];

pub fn describe(
    ctx: &Ctx,
    input: DescribeInstanceTypeOfferingsRequest,
) -> Result<DescribeInstanceTypeOfferingsResult, Fault> {
    let location_type = input.location_type.as_deref().unwrap_or("region");
    let zones = || region(&ctx.region).into_iter().flat_map(|place| place.zones);
    let locations: Vec<String> = match location_type {
        "region" => vec![ctx.region.to_string()],
        "availability-zone" => zones().map(|zone| zone.name.to_owned()).collect(),
        "availability-zone-id" => zones().map(|zone| zone.id.to_owned()).collect(),
        other => return Err(Fault::not_implemented(format_args!("LocationType '{other}'"))),
    };
    let offering = |kind: &str, location: &str| {
        Arc::new(Offering {
            key: format!("{kind}/{location}"),
            kind: kind.to_owned(),
            location: location.to_owned(),
        })
    };
    let kinds = super::all();
    let mut all: Vec<Arc<Offering>> = kinds
        .iter()
        .flat_map(|kind| locations.iter().map(|location| offering(&kind.name, location)))
        .collect();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    ctx.read(|tx| {
        let query = Query {
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
            ..Query::default()
        };
        let kept = filtered(&Look { ctx, tx }, all, &input.filters, FILTERS, |_| None)?;
        let page = query.page(kept, |offering| &offering.key)?;
        let shown = |offering: &Arc<Offering>| InstanceTypeOffering {
            instance_type: text(&offering.kind),
            location: text(&offering.location),
            location_type: text(location_type),
        };
        Ok(DescribeInstanceTypeOfferingsResult {
            instance_type_offerings: page.items.iter().map(shown).collect(),
            next_token: page.next,
        })
    })?
}
