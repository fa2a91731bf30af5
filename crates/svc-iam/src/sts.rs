//! STS: who am I, and temporary keys.

use iam::{
    Authority, NamedPolicy, Policies, Policy, PolicyKind, Principal, Request, ResourceSide, policy_size,
};
use jiff::SignedDuration;
use model::iam::{AccessKey, Role, Session, SessionOf};
use resources::{Ctx, Entry, Fault, entry, identity, tags};
use shapes_sts as shapes;
use store::Read;

use crate::fault::{bad_tag, malformed, needed, validation};
use crate::policy;

/// How long session policies and tags may be together. Source: "AssumeRole", AWS STS API reference.
const PACKED: usize = 2_048;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::GetCallerIdentity>(caller),
        entry::<shapes::AssumeRole>(assume_role),
        entry::<shapes::GetSessionToken>(session_token),
        entry::<shapes::GetAccessKeyInfo>(key_info),
    ]
}

fn caller(
    ctx: &Ctx,
    _: shapes::GetCallerIdentityRequest,
) -> Result<shapes::GetCallerIdentityResponse, Fault> {
    let user_id = match &*ctx.principal {
        Principal::User { id, .. }
        | Principal::AssumedRole { id, .. }
        | Principal::FederatedUser { id, .. } => id.clone(),
        _ => ctx.account.to_string(),
    };
    Ok(shapes::GetCallerIdentityResponse {
        account: Some(ctx.account.to_string()),
        arn: Some(ctx.principal.name()),
        user_id: Some(user_id),
    })
}

fn credentials(session: &Session) -> shapes::Credentials {
    shapes::Credentials {
        access_key_id: Some(session.access_key.clone()),
        expiration: Some(session.expires),
        secret_access_key: Some(session.secret.0.clone()),
        session_token: Some(session.token.0.clone()),
    }
}

/// The role of an ARN. The role may be another account's: its trust policy says who may become it.
fn role_of(tx: &impl Read, arn: &str) -> Option<(String, std::sync::Arc<Role>)> {
    let rest = arn.strip_prefix("arn:aws:iam::")?;
    let (account, path) = rest.split_once(":role/")?;
    let role = tx.get::<Role>(&store::Scope::global(account), path.rsplit('/').next()?)?;
    (role.identity.arn == arn).then(|| (account.to_owned(), role))
}

fn assume_role(ctx: &Ctx, input: shapes::AssumeRoleRequest) -> Result<shapes::AssumeRoleResponse, Fault> {
    if matches!(&*ctx.principal, Principal::Root { .. }) {
        return Err(denied("Roles may not be assumed by root accounts.".to_owned()));
    }
    let arn = needed(input.role_arn, "roleArn")?;
    let name = needed(input.role_session_name, "roleSessionName")?;
    let refused = || {
        denied(format!(
            "User: {} is not authorized to perform: sts:AssumeRole on resource: {arn}",
            ctx.principal.name()
        ))
    };
    let mut session_tags = model::Tags::new();
    let given =
        input.tags.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    tags::add(&mut session_tags, given).map_err(|bad| bad_tag(&bad))?;
    let policy_arns: Vec<String> = input.policy_arns.into_iter().filter_map(|policy| policy.arn).collect();
    if let Some(document) = &input.policy {
        Policy::parse(document, PolicyKind::Identity).map_err(|error| malformed(&error))?;
    }
    let packed = input.policy.as_deref().map_or(0, policy_size);
    if packed > PACKED {
        return Err(Fault::new(
            "PackedPolicyTooLarge",
            format!(
                "Packed policy consumes {}% of allotted space, please use smaller policy.",
                packed * 100 / PACKED
            ),
        ));
    }
    let (session, role) = ctx.write(|tx| {
        let (account, role) = role_of(tx, &arn).ok_or_else(refused)?;
        let mut context = ctx.principal.context();
        if let Some(id) = &input.external_id {
            context.set("sts:ExternalId", id.as_str());
        }
        if let Some(source) = &input.source_identity {
            context.set("sts:SourceIdentity", source.as_str());
        }
        context.set("sts:RoleSessionName", name.as_str()).set("aws:SourceIp", ctx.source_ip.to_string());
        let trust = Policy::parse(&role.trust, PolicyKind::Trust).map_err(|_| refused())?;
        let trust = NamedPolicy::new(&role.identity.name, trust);
        let asking = tx.get::<Session>(&AccessKey::scope(), &ctx.access_key);
        let own = identity::policies(tx, &ctx.account, &ctx.principal, asking.as_deref());
        let side = ResourceSide { account: &account, policy: Some(&trust), authority: Authority::Trust };
        let request = Request {
            principal: &ctx.principal,
            action: "sts:AssumeRole",
            resource: &arn,
            context: &context,
        };
        if !iam::judge(&Policies { resource: Some(side), ..own.view() }, &request).allowed() {
            return Err(refused());
        }
        // A session of a role that becomes another role: an hour at most. Source: "AssumeRole".
        let chained = matches!(&*ctx.principal, Principal::AssumedRole { .. });
        let most = if chained { 3600 } else { role.max_session_duration };
        let seconds = input.duration_seconds.unwrap_or(3600);
        if seconds > most {
            return Err(validation(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ));
        }
        for arn in &policy_arns {
            policy::exists(tx, ctx, arn)?;
        }
        let of = SessionOf::Role { role: role.identity.name.clone(), session: name.clone() };
        let lasting = SignedDuration::from_secs(i64::from(seconds));
        let session = identity::new_session(tx, &account, of, ctx.now, lasting, |session| {
            session.policies.extend(input.policy.clone());
            session.policy_arns = policy_arns;
            session.tags = session_tags;
        })?;
        let region = ctx.region.to_string();
        tx.update::<Role>(&store::Scope::global(account.as_str()), &role.identity.name, |role| {
            role.last_used = Some((ctx.now, region));
        });
        Ok((session, role))
    })?;
    Ok(shapes::AssumeRoleResponse {
        assumed_role_user: Some(shapes::AssumedRoleUser {
            arn: Some(format!("arn:aws:sts::{}:assumed-role/{}/{name}", session.account, role.identity.name)),
            assumed_role_id: Some(format!("{}:{name}", role.identity.id)),
        }),
        credentials: Some(credentials(&session)),
        packed_policy_size: (packed > 0).then(|| i32::try_from(packed * 100 / PACKED).unwrap_or(100).max(1)),
        source_identity: input.source_identity,
    })
}

fn denied(why: String) -> Fault {
    Fault::new("AccessDenied", why).with_status(403)
}

fn session_token(
    ctx: &Ctx,
    input: shapes::GetSessionTokenRequest,
) -> Result<shapes::GetSessionTokenResponse, Fault> {
    let (of, most) = match &*ctx.principal {
        Principal::Root { .. } => (SessionOf::Root, 3_600),
        Principal::User { name, .. } => (SessionOf::User(name.clone()), 129_600),
        _ => return Err(denied("Cannot call GetSessionToken with session credentials".to_owned())),
    };
    if ctx.access_key.starts_with("ASIA") {
        return Err(denied("Cannot call GetSessionToken with session credentials".to_owned()));
    }
    // Root's keys are cut to an hour whatever is asked. Source: "GetSessionToken", AWS STS API reference.
    let seconds = input.duration_seconds.unwrap_or(43_200).min(most);
    let lasting = SignedDuration::from_secs(i64::from(seconds));
    let session = ctx.write(|tx| identity::new_session(tx, &ctx.account, of, ctx.now, lasting, |_| {}))?;
    Ok(shapes::GetSessionTokenResponse { credentials: Some(credentials(&session)) })
}

fn key_info(
    ctx: &Ctx,
    input: shapes::GetAccessKeyInfoRequest,
) -> Result<shapes::GetAccessKeyInfoResponse, Fault> {
    let id = needed(input.access_key_id, "accessKeyId")?;
    let account = ctx
        .read(|tx| identity::find_key(tx, &id).map(|key| key.account))?
        .ok_or_else(|| validation(format!("The access key {id} is not one of this yard's")))?;
    Ok(shapes::GetAccessKeyInfoResponse { account: Some(account) })
}
