//! Values as answers carry them, and the ARNs of what requests are about.

use resources::Ctx;
use resources::ec2::Named;
use wire::Text;

pub use resources::text;

/// A switch as filters spell it.
pub fn yes(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// The zone's id (`apne2-az1`) of a zone's name.
pub fn zone_id(ctx: &Ctx, zone: &str) -> Option<Text> {
    model::region::region(&ctx.region)?.zone(zone).map(|zone| zone.id.into())
}

/// The ARN of a resource of this kind.
///
/// Source: "Actions, resources, and condition keys for Amazon EC2", Service Authorization Reference.
pub fn arn<T: Named>(ctx: &Ctx, id: &str) -> String {
    ctx.arn("ec2", format_args!("{}/{id}", T::TYPE))
}

/// The ARN of each resource that is named; nothing for one that is not.
pub fn arns<'a, T: Named>(ctx: &Ctx, ids: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    ids.into_iter().map(|id| arn::<T>(ctx, id)).collect()
}
