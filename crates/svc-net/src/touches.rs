//! Which resources a request is about, as ARNs for IAM.
//!
//! Source: "Actions, resources, and condition keys for Amazon EC2", Service Authorization Reference.

use resources::Ctx;
use resources::ec2::Named;

/// The ARN of each resource that is named; nothing for one that is not.
pub fn arns<'a, T: Named>(ctx: &Ctx, ids: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    ids.into_iter().map(|id| arn::<T>(ctx, id)).collect()
}

/// The ARN of a resource of this kind.
pub fn arn<T: Named>(ctx: &Ctx, id: &str) -> String {
    ctx.arn("ec2", format_args!("{}/{id}", T::TYPE))
}
