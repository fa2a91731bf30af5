//! Managed policies and their versions: the account's own, and AWS's, which nobody changes.

use iam::{Policy, PolicyKind, policy_size};
use model::iam::{Group, ManagedPolicy, PolicyVersion, Role, User};
use resources::managed_policy::{self, AwsPolicy};
use resources::{Ctx, Entry, Fault, entry, text};
use shapes_iam as shapes;
use store::Read;
use wire::Unit;

use crate::fault::{
    already_exists, delete_conflict, invalid_input, limit_exceeded, malformed, needed, no_such_entity,
    validation,
};
use crate::holder::{Holder, encoded, new_id};
use crate::listing::listing;
use crate::tag;
use crate::touches::{self, on};

/// How many policies of its own an account has at most. Source: "IAM object quotas", IAM user guide.
const MOST: usize = 1500;
/// How many versions a policy may have. Source: "IAM object quotas", IAM user guide.
const VERSIONS: usize = 5;
/// How long a document may be, white space left out. Source: "IAM and STS character quotas".
const LONGEST: usize = 6_144;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreatePolicy, create, touches::new_policy, path, policy_name),
        on!(GetPolicy, get, touches::itself, policy_arn),
        on!(DeletePolicy, delete, touches::itself, policy_arn),
        entry::<shapes::ListPolicies>(list),
        on!(CreatePolicyVersion, create_version, touches::itself, policy_arn),
        on!(GetPolicyVersion, get_version, touches::itself, policy_arn),
        on!(DeletePolicyVersion, delete_version, touches::itself, policy_arn),
        on!(ListPolicyVersions, list_versions, touches::itself, policy_arn),
        on!(SetDefaultPolicyVersion, set_default, touches::itself, policy_arn),
        on!(ListEntitiesForPolicy, entities, touches::itself, policy_arn),
    ]
}

fn not_found(arn: &str) -> Fault {
    no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

/// A policy of the account's own, to be looked at or changed.
pub fn own(tx: &impl Read, ctx: &Ctx, arn: &str) -> Result<ManagedPolicy, Fault> {
    if managed_policy::find(arn).is_some() {
        return Err(Fault::new("AccessDenied", format!("{arn} is AWS's own policy: nobody can change it."))
            .with_status(403));
    }
    if !(arn.starts_with("arn:") && arn.contains(":policy/")) {
        return Err(invalid_input(format!("ARN {arn} is not valid.")));
    }
    tx.get::<ManagedPolicy>(&ctx.global(), arn).map(|policy| (*policy).clone()).ok_or_else(|| not_found(arn))
}

/// Refuses an ARN that is no managed policy's.
pub fn exists(tx: &impl Read, ctx: &Ctx, arn: &str) -> Result<(), Fault> {
    if managed_policy::find(arn).is_some() { Ok(()) } else { own(tx, ctx, arn).map(|_| ()) }
}

/// Refuses an ARN that cannot be a permissions boundary.
pub fn may_bound(tx: &impl Read, ctx: &Ctx, arn: &str) -> Result<(), Fault> {
    exists(tx, ctx, arn).map_err(|fault| match &*fault.code {
        "NoSuchEntity" => no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable.")),
        _ => fault,
    })
}

/// The path in a policy's ARN: what stands between `:policy` and the name, slashes included.
pub fn path_of(arn: &str) -> &str {
    let path = arn.split_once(":policy").map_or("/", |(_, rest)| rest);
    path.rfind('/').map_or("/", |end| &path[..=end])
}

fn users_of(tx: &impl Read, ctx: &Ctx, arn: &str) -> i32 {
    let count = tx.find::<User>(&ctx.global(), "policy", arn).len()
        + tx.find::<Group>(&ctx.global(), "policy", arn).len()
        + tx.find::<Role>(&ctx.global(), "policy", arn).len();
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn bounded_by(tx: &impl Read, ctx: &Ctx, arn: &str) -> i32 {
    let is = |boundary: &Option<String>| boundary.as_deref() == Some(arn);
    let count = tx.list::<User>(&ctx.global()).iter().filter(|user| is(&user.identity.boundary)).count()
        + tx.list::<Role>(&ctx.global()).iter().filter(|role| is(&role.identity.boundary)).count();
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn show(tx: &impl Read, ctx: &Ctx, policy: &ManagedPolicy) -> shapes::Policy {
    shapes::Policy {
        arn: Some(policy.arn.as_str().into()),
        attachment_count: Some(users_of(tx, ctx, &policy.arn)),
        create_date: Some(policy.created),
        default_version_id: text(format_args!("v{}", policy.default_version)),
        description: policy.description.as_deref().map(Into::into),
        is_attachable: Some(true),
        path: Some(policy.path.as_str().into()),
        permissions_boundary_usage_count: Some(bounded_by(tx, ctx, &policy.arn)),
        policy_id: Some(policy.id.as_str().into()),
        policy_name: Some(policy.name.as_str().into()),
        tags: tag::to_shapes(&policy.tags),
        update_date: Some(policy.updated),
    }
}

/// AWS's policies are as old as IAM's managed policies: 2015-02-06, when the first ones came.
fn aws_date() -> jiff::Timestamp {
    jiff::Timestamp::constant(1_423_247_949, 0)
}

fn show_aws(tx: &impl Read, ctx: &Ctx, policy: &AwsPolicy) -> shapes::Policy {
    let name = policy.arn.rsplit('/').next().unwrap_or_default();
    // An id of its own that never changes, made of the name.
    let letters: String =
        name.bytes().chain(*b"AWSMANAGEDPOLICYX").map(|b| char::from(b'A' + b % 26)).take(17).collect();
    shapes::Policy {
        arn: Some(policy.arn.into()),
        attachment_count: Some(users_of(tx, ctx, policy.arn)),
        create_date: Some(aws_date()),
        default_version_id: Some("v1".into()),
        description: Some(policy.description.into()),
        is_attachable: Some(true),
        path: Some(path_of(policy.arn).into()),
        permissions_boundary_usage_count: Some(bounded_by(tx, ctx, policy.arn)),
        policy_id: text(format_args!("ANPA{letters}")),
        policy_name: Some(name.into()),
        tags: Vec::new(),
        update_date: Some(aws_date()),
    }
}

fn document(given: Option<String>) -> Result<String, Fault> {
    let document = needed(given, "policyDocument")?;
    Policy::parse(&document, PolicyKind::Identity).map_err(|error| malformed(&error))?;
    if policy_size(&document) > LONGEST {
        return Err(limit_exceeded(format!("Cannot exceed quota for PolicySize: {LONGEST}")));
    }
    Ok(document)
}

fn create(ctx: &Ctx, input: shapes::CreatePolicyRequest) -> Result<shapes::CreatePolicyResponse, Fault> {
    let name = needed(input.policy_name, "policyName")?;
    let document = document(input.policy_document)?;
    let tags = tag::from_shapes(input.tags)?;
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let shown = ctx.write(|tx| {
        if tx.list::<ManagedPolicy>(&ctx.global()).iter().any(|other| other.name.eq_ignore_ascii_case(&name))
        {
            return Err(already_exists(format!(
                "A policy called {name} already exists. Duplicate names are not allowed."
            )));
        }
        if tx.count::<ManagedPolicy>(&ctx.global()) >= MOST {
            return Err(limit_exceeded(format!("Cannot exceed quota for PoliciesPerAccount: {MOST}")));
        }
        let policy = ManagedPolicy {
            id: new_id("ANPA"),
            arn: ctx.global_arn("iam", format_args!("policy{path}{name}")),
            name,
            path,
            description: input.description,
            versions: vec![PolicyVersion { number: 1, document, created: ctx.now }],
            default_version: 1,
            last_version: 1,
            created: ctx.now,
            updated: ctx.now,
            tags,
        };
        let shown = show(tx, ctx, &policy);
        tx.put(&ctx.global(), &policy.arn.clone(), policy);
        Ok(shown)
    })?;
    Ok(shapes::CreatePolicyResponse { policy: Some(shown) })
}

fn get(ctx: &Ctx, input: shapes::GetPolicyRequest) -> Result<shapes::GetPolicyResponse, Fault> {
    let arn = needed(input.policy_arn, "policyArn")?;
    let shown = ctx.read(|tx| match managed_policy::find(&arn) {
        Some(policy) => Ok(show_aws(tx, ctx, policy)),
        None => own(tx, ctx, &arn).map(|policy| show(tx, ctx, &policy)).map_err(|fault| match &*fault.code {
            "NoSuchEntity" => no_such_entity(format!("Policy {arn} was not found.")),
            _ => fault,
        }),
    })??;
    Ok(shapes::GetPolicyResponse { policy: Some(shown) })
}

fn delete(ctx: &Ctx, input: shapes::DeletePolicyRequest) -> Result<Unit, Fault> {
    let arn = needed(input.policy_arn, "policyArn")?;
    ctx.write(|tx| {
        let policy = own(tx, ctx, &arn)?;
        if users_of(tx, ctx, &arn) + bounded_by(tx, ctx, &arn) > 0 {
            return Err(delete_conflict("Cannot delete a policy attached to entities."));
        }
        if policy.versions.len() > 1 {
            return Err(delete_conflict("This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy."));
        }
        tx.delete::<ManagedPolicy>(&ctx.global(), &arn);
        Ok(Unit)
    })
}

fn list(ctx: &Ctx, input: shapes::ListPoliciesRequest) -> Result<shapes::ListPoliciesResponse, Fault> {
    let scope = input.scope.as_deref().unwrap_or("All");
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let as_boundary = input.policy_usage_filter.as_deref() == Some("PermissionsBoundary");
    let mut shown = ctx.read(|tx| {
        let mut shown = Vec::new();
        if scope != "AWS" {
            shown.extend(tx.list::<ManagedPolicy>(&ctx.global()).iter().map(|policy| show(tx, ctx, policy)));
        }
        if scope != "Local" {
            shown.extend(managed_policy::ALL.iter().map(|policy| show_aws(tx, ctx, policy)));
        }
        shown
    })?;
    shown.retain(|policy| {
        let (attached, bounds) = (policy.attachment_count, policy.permissions_boundary_usage_count);
        policy.path.as_deref().is_some_and(|path| path.starts_with(prefix))
            && (input.only_attached != Some(true) || attached > Some(0) || bounds > Some(0))
            && (!as_boundary || bounds > Some(0))
    });
    shown.sort_by(|a, b| a.arn.cmp(&b.arn));
    let page = listing(shown, input.max_items, input.marker.as_deref(), |policy| {
        policy.arn.as_deref().unwrap_or_default()
    })?;
    // A list leaves tags and descriptions out. Source: "ListPolicies", IAM API reference.
    let bare = |policy| shapes::Policy { tags: Vec::new(), description: None, ..policy };
    Ok(shapes::ListPoliciesResponse {
        policies: page.items.into_iter().map(bare).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn show_version(version: &PolicyVersion, default: u32, with_document: bool) -> shapes::PolicyVersion {
    shapes::PolicyVersion {
        create_date: Some(version.created),
        document: with_document.then(|| encoded(&version.document)).map(Into::into),
        is_default_version: Some(version.number == default),
        version_id: text(format_args!("v{}", version.number)),
    }
}

fn number(version: Option<String>) -> Result<u32, Fault> {
    let version = needed(version, "versionId")?;
    version.strip_prefix('v').and_then(|number| number.parse().ok()).ok_or_else(|| {
        validation(format!(
            "Value '{version}' at 'versionId' failed to satisfy constraint: a version is v and a number"
        ))
    })
}

fn no_version(arn: &str, number: u32) -> Fault {
    no_such_entity(format!("Policy {arn} version v{number} does not exist or is not attachable."))
}

fn create_version(
    ctx: &Ctx,
    input: shapes::CreatePolicyVersionRequest,
) -> Result<shapes::CreatePolicyVersionResponse, Fault> {
    let arn = needed(input.policy_arn, "policyArn")?;
    let document = document(input.policy_document)?;
    let shown = ctx.write(|tx| {
        let mut policy = own(tx, ctx, &arn)?;
        if policy.versions.len() >= VERSIONS {
            return Err(limit_exceeded("A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version."));
        }
        policy.last_version += 1;
        let version = PolicyVersion { number: policy.last_version, document, created: ctx.now };
        if input.set_as_default == Some(true) {
            policy.default_version = version.number;
            policy.updated = ctx.now;
        }
        let shown = show_version(&version, policy.default_version, false);
        policy.versions.push(version);
        tx.put(&ctx.global(), &arn, policy);
        Ok(shown)
    })?;
    Ok(shapes::CreatePolicyVersionResponse { policy_version: Some(shown) })
}

fn get_version(
    ctx: &Ctx,
    input: shapes::GetPolicyVersionRequest,
) -> Result<shapes::GetPolicyVersionResponse, Fault> {
    let arn = needed(input.policy_arn, "policyArn")?;
    let number = number(input.version_id)?;
    let shown = if let Some(policy) = managed_policy::find(&arn) {
        let version = PolicyVersion { number: 1, document: policy.document.to_owned(), created: aws_date() };
        (number == 1).then(|| show_version(&version, 1, true)).ok_or_else(|| no_version(&arn, number))?
    } else {
        let policy = ctx.read(|tx| own(tx, ctx, &arn))??;
        let version = policy.versions.iter().find(|version| version.number == number);
        show_version(version.ok_or_else(|| no_version(&arn, number))?, policy.default_version, true)
    };
    Ok(shapes::GetPolicyVersionResponse { policy_version: Some(shown) })
}

fn delete_version(ctx: &Ctx, input: shapes::DeletePolicyVersionRequest) -> Result<Unit, Fault> {
    let arn = needed(input.policy_arn, "policyArn")?;
    let number = number(input.version_id)?;
    ctx.write(|tx| {
        let mut policy = own(tx, ctx, &arn)?;
        if policy.default_version == number {
            return Err(delete_conflict("Cannot delete the default version of a policy."));
        }
        let before = policy.versions.len();
        policy.versions.retain(|version| version.number != number);
        if policy.versions.len() == before {
            return Err(no_version(&arn, number));
        }
        tx.put(&ctx.global(), &arn, policy);
        Ok(Unit)
    })
}

fn list_versions(
    ctx: &Ctx,
    input: shapes::ListPolicyVersionsRequest,
) -> Result<shapes::ListPolicyVersionsResponse, Fault> {
    let arn = needed(input.policy_arn, "policyArn")?;
    let (mut versions, default) = if let Some(policy) = managed_policy::find(&arn) {
        let document = policy.document.to_owned();
        (vec![PolicyVersion { number: 1, document, created: aws_date() }], 1)
    } else {
        let policy = ctx.read(|tx| own(tx, ctx, &arn))??;
        (policy.versions, policy.default_version)
    };
    // The newest first; a page's key counts down with them.
    versions.sort_by_key(|version| std::cmp::Reverse(version.number));
    let keyed: Vec<(String, shapes::PolicyVersion)> = versions
        .iter()
        .map(|version| (format!("{:010}", u32::MAX - version.number), show_version(version, default, false)))
        .collect();
    let page = listing(keyed, input.max_items, input.marker.as_deref(), |(key, _)| key)?;
    Ok(shapes::ListPolicyVersionsResponse {
        versions: page.items.into_iter().map(|(_, version)| version).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn set_default(ctx: &Ctx, input: shapes::SetDefaultPolicyVersionRequest) -> Result<Unit, Fault> {
    let arn = needed(input.policy_arn, "policyArn")?;
    let number = number(input.version_id)?;
    ctx.write(|tx| {
        let mut policy = own(tx, ctx, &arn)?;
        if !policy.versions.iter().any(|version| version.number == number) {
            return Err(no_version(&arn, number));
        }
        policy.default_version = number;
        policy.updated = ctx.now;
        tx.put(&ctx.global(), &arn, policy);
        Ok(Unit)
    })
}

/// Someone whom a policy concerns.
struct Concerned {
    kind: &'static str,
    id: String,
    name: String,
}

/// The users, groups or roles below a path to which a policy is attached, or whose boundary it is.
fn concerned<H: Holder>(
    tx: &impl Read,
    ctx: &Ctx,
    input: &shapes::ListEntitiesForPolicyRequest,
    arn: &str,
) -> Vec<(String, Concerned)> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let usage = input.policy_usage_filter.as_deref();
    if input.entity_filter.as_deref().is_some_and(|kind| !kind.eq_ignore_ascii_case(H::NOUN)) {
        return Vec::new();
    }
    let found = tx.list::<H>(&ctx.global());
    let identities = found.iter().map(|record| record.identity()).filter(|identity| {
        let attached = identity.attached.iter().any(|other| other == arn);
        let bounded = identity.boundary.as_deref() == Some(arn);
        identity.path.starts_with(prefix)
            && ((attached && usage != Some("PermissionsBoundary"))
                || (bounded && usage != Some("PermissionsPolicy")))
    });
    // Sorted by kind, then name.
    let keyed = |identity: &model::iam::Identity| {
        let concerned = Concerned { kind: H::NOUN, id: identity.id.clone(), name: identity.name.clone() };
        (format!("{}/{}", H::NOUN, identity.name), concerned)
    };
    identities.map(keyed).collect()
}

fn entities(
    ctx: &Ctx,
    input: shapes::ListEntitiesForPolicyRequest,
) -> Result<shapes::ListEntitiesForPolicyResponse, Fault> {
    let arn = needed(input.policy_arn.clone(), "policyArn")?;
    let all = ctx.read(|tx| {
        exists(tx, ctx, &arn)?;
        let mut all = concerned::<Group>(tx, ctx, &input, &arn);
        all.extend(concerned::<Role>(tx, ctx, &input, &arn));
        all.extend(concerned::<User>(tx, ctx, &input, &arn));
        Ok::<_, Fault>(all)
    })??;
    let page = listing(all, input.max_items, input.marker.as_deref(), |(key, _)| key)?;
    let (mut groups, mut roles, mut users) = (Vec::new(), Vec::new(), Vec::new());
    for (_, Concerned { kind, id, name }) in page.items {
        let (id, name) = (Some(id.into()), Some(name.into()));
        match kind {
            User::NOUN => users.push(shapes::PolicyUser { user_id: id, user_name: name }),
            Group::NOUN => groups.push(shapes::PolicyGroup { group_id: id, group_name: name }),
            _ => roles.push(shapes::PolicyRole { role_id: id, role_name: name }),
        }
    }
    Ok(shapes::ListEntitiesForPolicyResponse {
        is_truncated: page.is_truncated,
        marker: page.marker,
        policy_groups: groups.into(),
        policy_roles: roles.into(),
        policy_users: users.into(),
    })
}
