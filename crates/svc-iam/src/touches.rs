//! Which ARNs IAM is asked about, and which condition keys of its own a request has.
//!
//! Source: "Actions, resources, and condition keys for AWS Identity and Access Management", Service
//! Authorization Reference. Paths are part of an ARN, so what is there is looked up by its name; what is
//! not is asked about without a path, and the handler says that it is missing.

use std::sync::Arc;

use iam::Principal;
use model::certificate::ServerCertificate;
use model::iam::{AccessKey, InstanceProfile, User};
use resources::Ctx;
use resources::asked::Keys;
use store::Read;

use crate::holder::Holder;

/// Ties a handler to its operation and says whose ARN IAM is asked about: `on!(GetGroup, get,
/// existing::<Group>, group_name)`, the function from this room, the member from the input.
macro_rules! on {
    ($call:ident, $handler:expr, $touches:expr, $($member:ident),+) => {
        resources::entry::<shapes_iam::$call>($handler)
            .touching(|ctx, input: &<shapes_iam::$call as wire::Call>::Input| {
                $touches(ctx, $(input.$member.as_deref()),+)
            })
    };
}
pub(crate) use on;

/// The ARN of the user, group or role of this name.
pub fn existing<H: Holder>(ctx: &Ctx, name: Option<&str>) -> Vec<String> {
    let Some(name) = name else { return Vec::new() };
    let found = ctx.read(|tx| tx.get::<H>(&ctx.global(), name).map(|record| record.identity().arn.clone()));
    found.ok().flatten().map_or_else(|| new::<H>(ctx, None, Some(name)), |arn| vec![arn])
}

/// The ARN of a user, group or role that is to be made.
pub fn new<H: Holder>(ctx: &Ctx, path: Option<&str>, name: Option<&str>) -> Vec<String> {
    made(ctx, H::NOUN, path, name)
}

/// The ARN that a user, group or role has, and the one that its new path and name will give it.
pub fn renamed<H: Holder>(
    ctx: &Ctx,
    name: Option<&str>,
    path: Option<&str>,
    new_name: Option<&str>,
) -> Vec<String> {
    let mut arns = existing::<H>(ctx, name);
    if path.is_some() || new_name.is_some() {
        let kept = ctx.read(|tx| tx.get::<H>(&ctx.global(), name?)).ok().flatten();
        let path = path.or(kept.as_deref().map(|record| record.identity().path.as_str()));
        arns.extend(new::<H>(ctx, path, new_name.or(name)));
    }
    arns
}

/// The ARN of the user of this name, or the caller's where none is named.
pub fn user_or_caller(ctx: &Ctx, name: Option<&str>) -> Vec<String> {
    match (name, &*ctx.principal) {
        (Some(_), _) => existing::<User>(ctx, name),
        (None, Principal::User { arn, .. }) => vec![arn.clone()],
        (None, _) => Vec::new(),
    }
}

/// The ARN of the user whose key it is.
pub fn key_owner(ctx: &Ctx, key: Option<&str>) -> Vec<String> {
    let owner = ctx.read(|tx| tx.get::<AccessKey>(&AccessKey::scope(), key?)?.user.clone());
    existing::<User>(ctx, owner.ok().flatten().as_deref())
}

/// The ARN of a managed policy that is to be made.
pub fn new_policy(ctx: &Ctx, path: Option<&str>, name: Option<&str>) -> Vec<String> {
    made(ctx, "policy", path, name)
}

/// The ARN that a request names itself.
pub fn itself(_: &Ctx, arn: Option<&str>) -> Vec<String> {
    arn.map(str::to_owned).into_iter().collect()
}

/// The ARN of an instance profile that is to be made.
pub fn new_profile(ctx: &Ctx, path: Option<&str>, name: Option<&str>) -> Vec<String> {
    made(ctx, "instance-profile", path, name)
}

/// The ARN of the instance profile of this name.
pub fn profile(ctx: &Ctx, name: Option<&str>) -> Vec<String> {
    let found = ctx.read(|tx| Some(tx.get::<InstanceProfile>(&ctx.global(), name?)?.arn.clone()));
    found.ok().flatten().map_or_else(|| new_profile(ctx, None, name), |arn| vec![arn])
}

/// The ARN of a server certificate that is to be uploaded.
pub fn new_certificate(ctx: &Ctx, path: Option<&str>, name: Option<&str>) -> Vec<String> {
    made(ctx, "server-certificate", path, name)
}

/// The ARN of the server certificate of this name.
pub fn certificate(ctx: &Ctx, name: Option<&str>) -> Vec<String> {
    kept_certificate(ctx, name)
        .map_or_else(|| new_certificate(ctx, None, name), |kept| vec![kept.arn.clone()])
}

/// The ARN that a server certificate has, and the one that its new path and name will give it.
pub fn renamed_certificate(
    ctx: &Ctx,
    name: Option<&str>,
    path: Option<&str>,
    new_name: Option<&str>,
) -> Vec<String> {
    let mut arns = certificate(ctx, name);
    if path.is_some() || new_name.is_some() {
        let kept = kept_certificate(ctx, name);
        let path = path.or(kept.as_deref().map(|kept| kept.path.as_str()));
        arns.extend(new_certificate(ctx, path, new_name.or(name)));
    }
    arns
}

/// The ARN of an OpenID Connect identity provider that is to be made for this URL.
pub fn new_open_id(ctx: &Ctx, url: Option<&str>) -> Vec<String> {
    let host = url.map(|url| url.strip_prefix("https://").unwrap_or(url));
    host.map(|host| ctx.global_arn("iam", format_args!("oidc-provider/{host}"))).into_iter().collect()
}

fn kept_certificate(ctx: &Ctx, name: Option<&str>) -> Option<Arc<ServerCertificate>> {
    ctx.read(|tx| tx.get::<ServerCertificate>(&ctx.global(), name?)).ok().flatten()
}

fn made(ctx: &Ctx, kind: &str, path: Option<&str>, name: Option<&str>) -> Vec<String> {
    let arn = name.map(|name| ctx.global_arn("iam", format_args!("{kind}{}{name}", path.unwrap_or("/"))));
    arn.into_iter().collect()
}

/// `iam:PermissionsBoundary`: the boundary that a request sets or, without one, that the user or role has.
pub fn boundary<H: Holder>(ctx: &Ctx, name: Option<&str>, given: Option<&str>) -> Keys {
    let kept = || {
        let found = ctx.read(|tx| tx.get::<H>(&ctx.global(), name?)?.identity().boundary.clone());
        found.ok().flatten()
    };
    let boundary = given.map(str::to_owned).or_else(kept);
    boundary.map(|arn| ("iam:PermissionsBoundary", arn)).into_iter().collect()
}

/// The boundary of a user or role, and `iam:PolicyARN`: the managed policy that is attached or detached.
pub fn attaching<H: Holder>(ctx: &Ctx, name: Option<&str>, policy: Option<&str>) -> Keys {
    let mut keys = boundary::<H>(ctx, name, None);
    keys.extend(policy.map(|arn| ("iam:PolicyARN", arn.to_owned())));
    keys
}
