//! STS: who am I, and temporary keys.

use iam::{
    Authority, NamedPolicy, Policies, Policy, PolicyKind, Principal, Request, ResourceSide, policy_size,
};
use jiff::SignedDuration;
use model::iam::{AccessKey, Role, Session, SessionOf};
use resources::{Ctx, Entry, Fault, entry, identity, tags, text};
use shapes_sts as shapes;
use store::Read;

use crate::fault::{bad_tag, denied, invalid_input, malformed, needed, validation};
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
        account: Some(ctx.account.to_string().into()),
        arn: Some(ctx.principal.name().into()),
        user_id: Some(user_id.into()),
    })
}

fn credentials(session: &Session) -> shapes::Credentials {
    shapes::Credentials {
        access_key_id: Some(session.access_key.as_str().into()),
        expiration: Some(session.expires),
        secret_access_key: Some(session.secret.0.as_str().into()),
        session_token: Some(session.token.0.as_str().into()),
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
        return Err(denied("Roles may not be assumed by root accounts."));
    }
    no_second_factor(input.serial_number.is_some() || input.token_code.is_some())?;
    let arn = needed(input.role_arn.clone(), "roleArn")?;
    let name = needed(input.role_session_name.clone(), "roleSessionName")?;
    let packed = packed_size(&input)?;
    let (session, role) = ctx.write(|tx| {
        let asking = tx.get::<Session>(&AccessKey::scope(), &ctx.access_key);
        let (account, role) = role_of(tx, &arn).ok_or_else(|| not_authorized(ctx, "sts:AssumeRole", &arn))?;
        let (tags, transitive) = session_tags(asking.as_deref(), &input)?;
        let source_identity = source_identity(asking.as_deref(), input.source_identity.clone())?;
        let question = Question { asking: asking.as_deref(), account: &account, role: &role, arn: &arn };
        may_become(tx, ctx, &question, &input)?;
        let seconds = duration(&ctx.principal, &role, input.duration_seconds)?;
        let policy_arns: Vec<String> = input.policy_arns.iter().filter_map(|p| p.arn.clone()).collect();
        let of_role = Ctx { account: account.as_str().into(), ..ctx.clone() };
        for arn in &policy_arns {
            policy::exists(tx, &of_role, arn)?;
        }
        let of = SessionOf::Role { role: role.identity.name.clone(), session: name.clone() };
        let session = identity::new_session(tx, &account, of, ctx.now, seconds, |session| {
            session.policies.extend(input.policy.clone());
            session.policy_arns = policy_arns;
            session.tags = tags;
            session.transitive = transitive;
            session.source_identity = source_identity;
        })?;
        let region = ctx.region.to_string();
        tx.update::<Role>(&store::Scope::global(account.as_str()), &role.identity.name, |role| {
            role.last_used = Some((ctx.now, region));
        });
        Ok((session, role))
    })?;
    Ok(shapes::AssumeRoleResponse {
        assumed_role_user: Some(shapes::AssumedRoleUser {
            arn: text(format_args!(
                "arn:aws:sts::{}:assumed-role/{}/{name}",
                session.account, role.identity.name
            )),
            assumed_role_id: text(format_args!("{}:{name}", role.identity.id)),
        }),
        credentials: Some(credentials(&session)),
        packed_policy_size: (packed > 0).then(|| i32::try_from(packed * 100 / PACKED).unwrap_or(100).max(1)),
        source_identity: session.source_identity.map(Into::into),
    })
}

/// The size of a request's session policy and tags, which must fit.
fn packed_size(input: &shapes::AssumeRoleRequest) -> Result<usize, Fault> {
    if let Some(document) = &input.policy {
        Policy::parse(document, PolicyKind::Identity).map_err(|error| malformed(&error))?;
    }
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let tags: usize = input.tags.iter().map(|tag| text(&tag.key) + text(&tag.value)).sum();
    let packed = input.policy.as_deref().map_or(0, policy_size) + tags;
    if packed > PACKED {
        let percent = packed * 100 / PACKED;
        return Err(Fault::new(
            "PackedPolicyTooLarge",
            format!("Packed policy consumes {percent}% of allotted space, please use smaller policy."),
        ));
    }
    Ok(packed)
}

/// The new session's tags and which of them go on: those given, and the transitive ones of the session that
/// asks, which may not be given anew. Source: "Pass session tags in AWS STS", IAM user guide.
fn session_tags(
    asking: Option<&Session>,
    input: &shapes::AssumeRoleRequest,
) -> Result<(model::Tags, Vec<String>), Fault> {
    let mut inherited = model::Tags::new();
    let mut transitive = Vec::new();
    for key in asking.iter().flat_map(|session| &session.transitive) {
        if let Some(value) = asking.and_then(|session| session.tags.get(key)) {
            inherited.insert(key.clone(), value.clone());
            transitive.push(key.clone());
        }
    }
    let mut given = model::Tags::new();
    for tag in &input.tags {
        let (key, value) = (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default());
        let same = |other: &String| other.eq_ignore_ascii_case(&key);
        if inherited.keys().any(same) {
            return Err(invalid_input(format!(
                "Tag key {key} is passed on by the session that asks and cannot be given again."
            )));
        }
        if given.keys().any(same) {
            return Err(invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        tags::add(&mut given, [(key, value)]).map_err(|bad| bad_tag(&bad))?;
    }
    for key in &input.transitive_tag_keys {
        if !given.contains_key(key) {
            return Err(invalid_input(format!(
                "The transitive tag key {key} is not among the session tags."
            )));
        }
        transitive.push(key.clone());
    }
    given.append(&mut inherited);
    Ok((given, transitive))
}

/// Who stands behind the new session: once said, it stays. Source: "Monitor and control actions taken with
/// assumed roles", IAM user guide.
fn source_identity(asking: Option<&Session>, given: Option<String>) -> Result<Option<String>, Fault> {
    match (asking.and_then(|session| session.source_identity.clone()), given) {
        (Some(kept), Some(given)) if kept != given => {
            Err(denied("SourceIdentity is already set for this session and cannot be changed."))
        }
        (kept, given) => Ok(kept.or(given)),
    }
}

/// Who asks for which role.
struct Question<'a> {
    asking: Option<&'a Session>,
    account: &'a str,
    role: &'a Role,
    arn: &'a str,
}

/// Asks the role's trust policy and the caller's own policies about becoming the role, and about tagging the
/// session and naming who stands behind it where the request does.
fn may_become(
    tx: &impl Read,
    ctx: &Ctx,
    question: &Question<'_>,
    input: &shapes::AssumeRoleRequest,
) -> Result<(), Fault> {
    let Question { asking, account, role, arn } = *question;
    let own = identity::policies(tx, &ctx.account, &ctx.principal, asking);
    let mut context = identity::context(ctx, asking, &own.tags);
    for (key, value) in [
        ("sts:ExternalId", &input.external_id),
        ("sts:SourceIdentity", &input.source_identity),
        ("sts:RoleSessionName", &input.role_session_name),
    ] {
        if let Some(value) = value {
            context.set(key, value.as_str());
        }
    }
    for tag in &input.tags {
        if let Some(key) = &tag.key {
            context.set(&format!("aws:RequestTag/{key}"), tag.value.as_deref().unwrap_or_default());
        }
    }
    for (tag, value) in &role.identity.tags {
        context.set(&format!("aws:ResourceTag/{tag}"), value.as_str());
    }
    context
        .set_many("aws:TagKeys", input.tags.iter().filter_map(|tag| tag.key.clone()))
        .set_many("sts:TransitiveTagKeys", input.transitive_tag_keys.iter().cloned());
    let trust = Policy::parse(&role.trust, PolicyKind::Trust)
        .map_err(|_| not_authorized(ctx, "sts:AssumeRole", arn))?;
    let trust = NamedPolicy::new(&role.identity.name, trust);
    let side = ResourceSide { account, policy: Some(&trust), authority: Authority::Trust };
    let policies = Policies { resource: Some(side), ..own.view() };
    let tagging = !input.tags.is_empty() || !input.transitive_tag_keys.is_empty();
    for (asked, action) in [
        (true, "sts:AssumeRole"),
        (tagging, "sts:TagSession"),
        (input.source_identity.is_some(), "sts:SetSourceIdentity"),
    ] {
        let request = Request { principal: &ctx.principal, action, resource: arn, context: &context };
        if asked && !iam::judge(&policies, &request).allowed() {
            return Err(not_authorized(ctx, action, arn));
        }
    }
    Ok(())
}

/// How long the session lasts. One of a role that becomes another role lasts an hour at most. Source:
/// "AssumeRole", AWS STS API reference.
fn duration(principal: &Principal, role: &Role, asked: Option<i32>) -> Result<SignedDuration, Fault> {
    let seconds = asked.unwrap_or(3_600);
    if matches!(principal, Principal::AssumedRole { .. }) && seconds > 3_600 {
        return Err(validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    if seconds > role.max_session_duration {
        return Err(validation(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(SignedDuration::from_secs(i64::from(seconds)))
}

/// STS does not say whether the role is there: a stranger learns nothing.
fn not_authorized(ctx: &Ctx, action: &str, arn: &str) -> Fault {
    denied(format!(
        "User: {} is not authorized to perform: {action} on resource: {arn}",
        ctx.principal.name()
    ))
}

/// No user of a yard has a second factor, so a code for one is never right.
fn no_second_factor(given: bool) -> Result<(), Fault> {
    if given {
        return Err(denied(
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
        ));
    }
    Ok(())
}

fn session_token(
    ctx: &Ctx,
    input: shapes::GetSessionTokenRequest,
) -> Result<shapes::GetSessionTokenResponse, Fault> {
    let (of, most) = match &*ctx.principal {
        Principal::Root { .. } => (SessionOf::Root, 3_600),
        Principal::User { name, .. } => (SessionOf::User(name.clone()), 129_600),
        _ => return Err(denied("Cannot call GetSessionToken with session credentials")),
    };
    if ctx.access_key.starts_with("ASIA") {
        return Err(denied("Cannot call GetSessionToken with session credentials"));
    }
    no_second_factor(input.serial_number.is_some() || input.token_code.is_some())?;
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
    Ok(shapes::GetAccessKeyInfoResponse { account: Some(account.into()) })
}
