//! Roles: who may become them, and for how long.

use iam::{Policy, PolicyError, PolicyKind, policy_size};
use model::iam::{InstanceProfile, Role, SessionOf, User};
use resources::{Ctx, Entry, Fault, entry, identity};
use shapes_iam as shapes;
use store::Read;
use wire::Unit;

use crate::fault::{delete_conflict, limit_exceeded, malformed, needed};
use crate::holder::{self, below, encoded, find, new_identity};
use crate::listing::listing;
use crate::touches::{self, on};
use crate::{policy, tag, user};

/// How long a trust policy may be, white space left out. Source: "IAM object quotas", IAM user guide.
const LONGEST_TRUST: usize = 2_048;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreateRole, create, touches::new::<Role>, path, role_name).with_keys(
            |ctx, input: &shapes::CreateRoleRequest| {
                touches::boundary::<Role>(ctx, None, input.permissions_boundary.as_deref())
            },
        ),
        on!(GetRole, get, touches::existing::<Role>, role_name),
        on!(DeleteRole, delete, touches::existing::<Role>, role_name),
        entry::<shapes::ListRoles>(list),
        on!(UpdateRole, update, touches::existing::<Role>, role_name),
        on!(UpdateRoleDescription, update_description, touches::existing::<Role>, role_name),
        on!(UpdateAssumeRolePolicy, update_trust, touches::existing::<Role>, role_name),
        on!(PutRolePermissionsBoundary, put_boundary, touches::existing::<Role>, role_name).with_keys(
            |ctx, input: &shapes::PutRolePermissionsBoundaryRequest| {
                let given = input.permissions_boundary.as_deref();
                touches::boundary::<Role>(ctx, input.role_name.as_deref(), given)
            },
        ),
        on!(DeleteRolePermissionsBoundary, delete_boundary, touches::existing::<Role>, role_name).with_keys(
            |ctx, input: &shapes::DeleteRolePermissionsBoundaryRequest| {
                touches::boundary::<Role>(ctx, input.role_name.as_deref(), None)
            },
        ),
    ]
}

/// A role as answers show it.
pub fn show(role: &Role) -> shapes::Role {
    let identity = &role.identity;
    shapes::Role {
        arn: Some(identity.arn.as_str().into()),
        assume_role_policy_document: Some(encoded(&role.trust).into()),
        create_date: Some(identity.created),
        description: role.description.as_deref().map(Into::into),
        max_session_duration: Some(role.max_session_duration),
        path: Some(identity.path.as_str().into()),
        permissions_boundary: user::boundary(identity.boundary.as_deref()),
        role_id: Some(identity.id.as_str().into()),
        role_last_used: Some(shapes::RoleLastUsed {
            last_used_date: role.last_used.as_ref().map(|used| used.0),
            region: role.last_used.as_ref().map(|used| used.1.as_str().into()),
        }),
        role_name: Some(identity.name.as_str().into()),
        tags: tag::to_shapes(&identity.tags),
    }
}

/// A trust policy that is well formed: the document, and what it says.
fn trust(document: Option<String>, member: &str) -> Result<(String, Policy), Fault> {
    let document = needed(document, member)?;
    let policy = Policy::parse(&document, PolicyKind::Trust).map_err(|error| malformed(&error))?;
    if policy_size(&document) > LONGEST_TRUST {
        return Err(limit_exceeded(format!("Cannot exceed quota for ACLSizePerRole: {LONGEST_TRUST}")));
    }
    Ok((document, policy))
}

/// Refuses a trust policy that names a user or role that the account does not have. Nothing is known of
/// other accounts' users and roles.
fn principals_exist(tx: &impl Read, ctx: &Ctx, trust: &Policy) -> Result<(), Fault> {
    let own = ctx.global_arn("iam", "");
    for arn in trust.principal_arns() {
        let Some((kind, path)) = arn.strip_prefix(&own).and_then(|resource| resource.split_once('/')) else {
            continue;
        };
        let name = path.rsplit('/').next().unwrap_or(path);
        let there = match kind {
            "user" => tx.get::<User>(&ctx.global(), name).is_some_and(|user| user.identity.arn == arn),
            "role" => tx.get::<Role>(&ctx.global(), name).is_some_and(|role| role.identity.arn == arn),
            _ => true,
        };
        if !there {
            return Err(malformed(&PolicyError::InvalidPrincipal(format!("\"AWS\":\"{arn}\""))));
        }
    }
    Ok(())
}

fn create(ctx: &Ctx, input: shapes::CreateRoleRequest) -> Result<shapes::CreateRoleResponse, Fault> {
    let name = needed(input.role_name, "roleName")?;
    let (trust, read) = trust(input.assume_role_policy_document, "assumeRolePolicyDocument")?;
    let tags = tag::from_shapes(input.tags)?;
    let role = ctx.write(|tx| {
        let mut identity = new_identity::<Role>(tx, ctx, name, input.path)?;
        if let Some(arn) = input.permissions_boundary {
            policy::may_bound(tx, ctx, &arn)?;
            identity.boundary = Some(arn);
        }
        identity.tags = tags;
        principals_exist(tx, ctx, &read)?;
        let role = Role {
            identity,
            trust,
            description: input.description,
            max_session_duration: input.max_session_duration.unwrap_or(3600),
            last_used: None,
        };
        tx.put(&ctx.global(), &role.identity.name, role.clone());
        Ok(role)
    })?;
    Ok(shapes::CreateRoleResponse { role: Some(show(&role)) })
}

fn get(ctx: &Ctx, input: shapes::GetRoleRequest) -> Result<shapes::GetRoleResponse, Fault> {
    let name = needed(input.role_name, "roleName")?;
    let role = ctx.read(|tx| find::<Role>(tx, ctx, &name))??;
    Ok(shapes::GetRoleResponse { role: Some(show(&role)) })
}

fn delete(ctx: &Ctx, input: shapes::DeleteRoleRequest) -> Result<Unit, Fault> {
    let name = needed(input.role_name, "roleName")?;
    ctx.write(|tx| {
        let role = find::<Role>(tx, ctx, &name)?;
        for (holds, what) in [
            (
                !tx.find::<InstanceProfile>(&ctx.global(), "role", &name).is_empty(),
                "remove roles from instance profile first.",
            ),
            (!role.identity.inline.is_empty(), "delete policies first."),
            (!role.identity.attached.is_empty(), "detach all policies first."),
        ] {
            if holds {
                return Err(delete_conflict(format!("Cannot delete entity, must {what}")));
            }
        }
        tx.delete::<Role>(&ctx.global(), &name);
        let of_role = |of: &SessionOf| matches!(of, SessionOf::Role { role, .. } if *role == name);
        identity::end_sessions(tx, &ctx.account, of_role);
        Ok(Unit)
    })
}

fn list(ctx: &Ctx, input: shapes::ListRolesRequest) -> Result<shapes::ListRolesResponse, Fault> {
    let roles = ctx.read(|tx| below::<Role>(tx, ctx, input.path_prefix.as_deref()))?;
    let page = listing(roles, input.max_items, input.marker.as_deref(), |role| &role.identity.name)?;
    // A list leaves these out. Source: "ListRoles", IAM API reference.
    let bare = |role: &Role| shapes::Role {
        tags: Vec::new(),
        permissions_boundary: None,
        role_last_used: None,
        ..show(role)
    };
    Ok(shapes::ListRolesResponse {
        roles: page.items.iter().map(|role| bare(role)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn update(ctx: &Ctx, input: shapes::UpdateRoleRequest) -> Result<shapes::UpdateRoleResponse, Fault> {
    let name = needed(input.role_name, "roleName")?;
    ctx.write(|tx| {
        holder::change::<Role>(tx, ctx, &name, |role| {
            role.description = input.description.or(role.description.take());
            role.max_session_duration = input.max_session_duration.unwrap_or(role.max_session_duration);
            Ok(())
        })
    })?;
    Ok(shapes::UpdateRoleResponse::default())
}

fn update_description(
    ctx: &Ctx,
    input: shapes::UpdateRoleDescriptionRequest,
) -> Result<shapes::UpdateRoleDescriptionResponse, Fault> {
    let name = needed(input.role_name, "roleName")?;
    let role = ctx.write(|tx| {
        holder::change::<Role>(tx, ctx, &name, |role| {
            role.description = input.description;
            Ok(())
        })?;
        find::<Role>(tx, ctx, &name)
    })?;
    Ok(shapes::UpdateRoleDescriptionResponse { role: Some(show(&role)) })
}

fn update_trust(ctx: &Ctx, input: shapes::UpdateAssumeRolePolicyRequest) -> Result<Unit, Fault> {
    let name = needed(input.role_name, "roleName")?;
    let (trust, read) = trust(input.policy_document, "policyDocument")?;
    ctx.write(|tx| {
        principals_exist(tx, ctx, &read)?;
        holder::change::<Role>(tx, ctx, &name, |role| {
            role.trust = trust;
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn put_boundary(ctx: &Ctx, input: shapes::PutRolePermissionsBoundaryRequest) -> Result<Unit, Fault> {
    let name = needed(input.role_name, "roleName")?;
    let arn = needed(input.permissions_boundary, "permissionsBoundary")?;
    ctx.write(|tx| {
        policy::may_bound(tx, ctx, &arn)?;
        holder::change::<Role>(tx, ctx, &name, |role| {
            role.identity.boundary = Some(arn);
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn delete_boundary(ctx: &Ctx, input: shapes::DeleteRolePermissionsBoundaryRequest) -> Result<Unit, Fault> {
    let name = needed(input.role_name, "roleName")?;
    ctx.write(|tx| {
        holder::change::<Role>(tx, ctx, &name, |role| {
            role.identity.boundary = None;
            Ok(())
        })
    })?;
    Ok(Unit)
}
