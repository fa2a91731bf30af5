//! May they? The account's root may do everything; anyone else only what IAM's policies allow.

use resources::identity::{self, Key};
use resources::{Ctx, Entry, Fault};
use wire::Shape;

use crate::Request;
use crate::directory::Offered;
use crate::refusal::Refusal;

/// Actions that are not judged here. `GetCallerIdentity` no policy can refuse; `AssumeRole` is judged by
/// its handler, together with the role's trust policy, which can suffice by itself.
/// Source: "GetCallerIdentity" and "AssumeRole", AWS STS API reference.
const ELSEWHERE: &[&str] = &["sts:GetCallerIdentity", "sts:AssumeRole"];

/// Asks IAM about each resource that the request touches; the first refusal decides.
pub fn authorize(
    ctx: &Ctx,
    key: &Key,
    offered: &Offered,
    entry: &Entry,
    input: &dyn Shape,
    request: &Request<'_>,
) -> Result<(), Refusal> {
    let action = format!("{}:{}", offered.service.iam_prefix, entry.operation.name);
    if matches!(*ctx.principal, iam::Principal::Root { .. }) || ELSEWHERE.contains(&action.as_str()) {
        return Ok(());
    }
    let policies = ctx
        .read(|tx| identity::policies(tx, &ctx.account, &ctx.principal, key.session.as_deref()))
        .map_err(Refusal::Fault)?;
    let context = context(ctx, key, &policies.tags, request);
    for resource in entry.touched(ctx, input) {
        let asked = iam::Request {
            principal: &ctx.principal,
            action: &action,
            resource: &resource,
            context: &context,
        };
        let decision = iam::judge(&policies.view(), &asked);
        if let Some(why) = decision.message(&asked) {
            return Err(Refusal::Denied(why));
        }
    }
    Ok(())
}

/// The condition keys of a request. Source: "AWS global condition context keys", IAM user guide.
fn context(ctx: &Ctx, key: &Key, tags: &model::Tags, request: &Request<'_>) -> iam::Context {
    let mut context = ctx.principal.context();
    context
        .set("aws:SourceIp", ctx.source_ip.to_string())
        .set("aws:CurrentTime", ctx.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
        .set("aws:EpochTime", ctx.now.as_second().to_string())
        .set("aws:SecureTransport", "false")
        .set("aws:RequestedRegion", ctx.region.to_string())
        .set("ec2:Region", ctx.region.to_string());
    if let Some(agent) = request.headers.get(http::header::USER_AGENT).and_then(|value| value.to_str().ok()) {
        context.set("aws:UserAgent", agent);
    }
    if key.session.is_some() {
        context.set("aws:MultiFactorAuthPresent", "false");
    }
    for (tag, value) in tags {
        context.set(&format!("aws:PrincipalTag/{tag}"), value.as_str());
    }
    context
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        Refusal::Fault(fault)
    }
}
