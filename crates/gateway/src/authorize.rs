//! May they? The account's root may do everything; anyone else only what IAM's policies allow.

use iam::{Context, Policies};
use model::iam::SessionOf;
use resources::identity::{self, Key};
use resources::{Ctx, Entry, Fault, asked};
use wire::Shape;

use crate::Request;
use crate::directory::Offered;
use crate::refusal::Refusal;

/// Actions that are not judged here. `GetCallerIdentity` and `GetSessionToken` no policy can refuse;
/// `AssumeRole` is judged by its handler, together with the role's trust policy, which can suffice by itself.
/// Source: these actions in the AWS STS API reference; "Permissions for GetSessionToken", IAM user guide.
const ELSEWHERE: &[&str] = &["sts:GetCallerIdentity", "sts:GetSessionToken", "sts:AssumeRole"];

/// The region that a request to a service without regions is for. Source: `aws:RequestedRegion` in "AWS
/// global condition context keys", IAM user guide.
const GLOBAL_REGION: &str = "us-east-1";

/// Asks IAM about each resource that the request touches, and about what else it needs; the first refusal
/// decides.
pub fn authorize(
    ctx: &Ctx,
    key: &Key,
    offered: &Offered,
    entry: &Entry,
    input: &dyn Shape,
    request: &Request<'_>,
) -> Result<(), Refusal> {
    let prefix = offered.service.iam_prefix;
    let action = [prefix, ":", entry.operation.name].concat();
    let session = key.session.as_deref();
    // The keys of GetSessionToken, made without a second factor, are for neither IAM nor the rest of STS.
    // Source: "GetSessionToken", AWS STS API reference.
    if session.is_some_and(|session| !matches!(session.of, SessionOf::Role { .. }))
        && matches!(prefix, "iam" | "sts")
        && !ELSEWHERE.contains(&action.as_str())
    {
        return Err(Refusal::UnknownKey);
    }
    if matches!(*ctx.principal, iam::Principal::Root { .. }) || ELSEWHERE.contains(&action.as_str()) {
        return Ok(());
    }
    let policies = ctx
        .read(|tx| identity::policies(tx, &ctx.account, &ctx.principal, session))
        .map_err(Refusal::Fault)?;
    let view = policies.view();
    let mut context = identity::context(ctx, session, &policies.tags);
    if offered.service.model.global && prefix == "iam" {
        context.set("aws:RequestedRegion", GLOBAL_REGION);
    }
    if prefix == "ec2" {
        context.set("ec2:Region", ctx.region.to_string());
    }
    if let Some(agent) = request.headers.get(http::header::USER_AGENT).and_then(|value| value.to_str().ok()) {
        context.set("aws:UserAgent", agent);
    }
    let plain = context.clone();
    let tags = asked::request_tags(input);
    context.set_many("aws:TagKeys", tags.keys().cloned());
    for (tag, value) in tags {
        if let Some(value) = value {
            context.set(&format!("aws:RequestTag/{tag}"), value);
        }
    }
    for (key, value) in entry.keys(ctx, input) {
        context.set(key, value);
    }
    for resource in entry.touched(ctx, input) {
        let tags = asked::resource_tags(ctx, &resource);
        if tags.is_empty() {
            ask(ctx, &view, &action, &resource, &context)?;
            continue;
        }
        let mut context = context.clone();
        for (tag, value) in tags {
            context.set(&format!("aws:ResourceTag/{tag}"), value.as_str());
            context.set(&format!("{prefix}:ResourceTag/{tag}"), value);
        }
        ask(ctx, &view, &action, &resource, &context)?;
    }
    for needed in entry.needed(ctx, input) {
        let mut context = plain.clone();
        for (key, value) in needed.keys {
            context.set(key, value);
        }
        ask(ctx, &view, needed.action, &needed.resource, &context)?;
    }
    Ok(())
}

fn ask(
    ctx: &Ctx,
    policies: &Policies<'_>,
    action: &str,
    resource: &str,
    context: &Context,
) -> Result<(), Refusal> {
    let request = iam::Request { principal: &ctx.principal, action, resource, context };
    iam::judge(policies, &request).message(&request).map_or(Ok(()), |why| Err(Refusal::Denied(why)))
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        Refusal::Fault(fault)
    }
}
