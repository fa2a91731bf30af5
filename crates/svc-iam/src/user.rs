//! Users.

use iam::Principal;
use model::iam::{AccessKey, SessionOf, User};
use resources::{Ctx, Entry, Fault, entry, identity};
use shapes_iam as shapes;
use store::Read;
use wire::Unit;

use crate::fault::{delete_conflict, needed, validation};
use crate::holder::{self, below, find, free_name, new_identity};
use crate::listing::listing;
use crate::touches::{self, on};
use crate::{policy, tag};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreateUser, create, touches::new::<User>, path, user_name).with_keys(
            |ctx, input: &shapes::CreateUserRequest| {
                touches::boundary::<User>(ctx, None, input.permissions_boundary.as_deref())
            },
        ),
        on!(GetUser, get, touches::user_or_caller, user_name),
        on!(DeleteUser, delete, touches::existing::<User>, user_name),
        on!(UpdateUser, update, touches::renamed::<User>, user_name, new_path, new_user_name),
        entry::<shapes::ListUsers>(list),
        on!(PutUserPermissionsBoundary, put_boundary, touches::existing::<User>, user_name).with_keys(
            |ctx, input: &shapes::PutUserPermissionsBoundaryRequest| {
                let given = input.permissions_boundary.as_deref();
                touches::boundary::<User>(ctx, input.user_name.as_deref(), given)
            },
        ),
        on!(DeleteUserPermissionsBoundary, delete_boundary, touches::existing::<User>, user_name).with_keys(
            |ctx, input: &shapes::DeleteUserPermissionsBoundaryRequest| {
                touches::boundary::<User>(ctx, input.user_name.as_deref(), None)
            },
        ),
    ]
}

/// The user that a request without a name is about: the caller.
pub fn or_caller(ctx: &Ctx, name: Option<String>) -> Result<String, Fault> {
    match (name, &*ctx.principal) {
        (Some(name), _) => Ok(name),
        (None, Principal::User { name, .. }) => Ok(name.clone()),
        (None, _) => Err(validation("Must specify userName when calling with non-User credentials")),
    }
}

/// A user as answers show it.
pub fn show(user: &User) -> shapes::User {
    let identity = &user.identity;
    shapes::User {
        arn: Some(identity.arn.as_str().into()),
        create_date: Some(identity.created),
        password_last_used: None,
        path: Some(identity.path.as_str().into()),
        permissions_boundary: boundary(identity.boundary.as_deref()),
        tags: tag::to_shapes(&identity.tags),
        user_id: Some(identity.id.as_str().into()),
        user_name: Some(identity.name.as_str().into()),
    }
}

/// A permissions boundary as answers show it.
pub fn boundary(arn: Option<&str>) -> Option<shapes::AttachedPermissionsBoundary> {
    arn.map(|arn| shapes::AttachedPermissionsBoundary {
        permissions_boundary_arn: Some(arn.into()),
        permissions_boundary_type: Some("Policy".into()),
    })
}

fn create(ctx: &Ctx, input: shapes::CreateUserRequest) -> Result<shapes::CreateUserResponse, Fault> {
    let name = needed(input.user_name, "userName")?;
    let tags = tag::from_shapes(input.tags)?;
    let user = ctx.write(|tx| {
        let mut identity = new_identity::<User>(tx, ctx, name, input.path)?;
        if let Some(arn) = input.permissions_boundary {
            policy::may_bound(tx, ctx, &arn)?;
            identity.boundary = Some(arn);
        }
        identity.tags = tags;
        let user = User { identity, groups: Vec::new(), login: None };
        tx.put(&ctx.global(), &user.identity.name, user.clone());
        Ok(user)
    })?;
    Ok(shapes::CreateUserResponse { user: Some(show(&user)) })
}

fn get(ctx: &Ctx, input: shapes::GetUserRequest) -> Result<shapes::GetUserResponse, Fault> {
    // The account's root is a user without a name.
    if let (None, Principal::Root { account }) = (&input.user_name, &*ctx.principal) {
        let key = ctx.read(|tx| tx.get::<AccessKey>(&AccessKey::scope(), &ctx.access_key))?;
        let root = shapes::User {
            arn: Some(ctx.principal.name().into()),
            user_id: Some(account.as_str().into()),
            path: None,
            create_date: Some(key.map_or(ctx.now, |key| key.created)),
            ..shapes::User::default()
        };
        return Ok(shapes::GetUserResponse { user: Some(root) });
    }
    let name = or_caller(ctx, input.user_name)?;
    let user = ctx.read(|tx| find::<User>(tx, ctx, &name))??;
    Ok(shapes::GetUserResponse { user: Some(show(&user)) })
}

fn delete(ctx: &Ctx, input: shapes::DeleteUserRequest) -> Result<Unit, Fault> {
    let name = needed(input.user_name, "userName")?;
    ctx.write(|tx| {
        let user = find::<User>(tx, ctx, &name)?;
        let keys = tx.find::<AccessKey>(&AccessKey::scope(), "owner", &format!("{}/{name}", ctx.account));
        for (holds, what) in [
            (!keys.is_empty(), "delete access keys first."),
            (user.login.is_some(), "delete login profile first."),
            (!user.identity.inline.is_empty(), "delete policies first."),
            (!user.identity.attached.is_empty(), "detach all policies first."),
            (!user.groups.is_empty(), "remove users from group first."),
        ] {
            if holds {
                return Err(delete_conflict(format!("Cannot delete entity, must {what}")));
            }
        }
        tx.delete::<User>(&ctx.global(), &name);
        identity::end_sessions(tx, &ctx.account, |of| *of == SessionOf::User(name.clone()));
        Ok(Unit)
    })
}

fn update(ctx: &Ctx, input: shapes::UpdateUserRequest) -> Result<Unit, Fault> {
    let name = needed(input.user_name, "userName")?;
    ctx.write(|tx| {
        let mut user = (*find::<User>(tx, ctx, &name)?).clone();
        let new = input.new_user_name.unwrap_or_else(|| name.clone());
        if !new.eq_ignore_ascii_case(&name) {
            free_name::<User>(tx, ctx, &new)?;
        }
        user.identity.path = input.new_path.unwrap_or(user.identity.path);
        user.identity.arn = ctx.global_arn("iam", format_args!("user{}{new}", user.identity.path));
        user.identity.name = new.clone();
        for key in tx.find::<AccessKey>(&AccessKey::scope(), "owner", &format!("{}/{name}", ctx.account)) {
            tx.update::<AccessKey>(&AccessKey::scope(), &key.id, |key| key.user = Some(new.clone()));
        }
        identity::rename_sessions(tx, &ctx.account, &name, &new);
        tx.delete::<User>(&ctx.global(), &name);
        tx.put(&ctx.global(), &new, user);
        Ok(Unit)
    })
}

fn list(ctx: &Ctx, input: shapes::ListUsersRequest) -> Result<shapes::ListUsersResponse, Fault> {
    let users = ctx.read(|tx| below::<User>(tx, ctx, input.path_prefix.as_deref()))?;
    let page = listing(users, input.max_items, input.marker.as_deref(), |user| &user.identity.name)?;
    // A list leaves tags and boundaries out. Source: "ListUsers", IAM API reference.
    let bare = |user: &User| shapes::User { tags: Vec::new(), permissions_boundary: None, ..show(user) };
    Ok(shapes::ListUsersResponse {
        users: page.items.iter().map(|user| bare(user)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn put_boundary(ctx: &Ctx, input: shapes::PutUserPermissionsBoundaryRequest) -> Result<Unit, Fault> {
    let name = needed(input.user_name, "userName")?;
    let arn = needed(input.permissions_boundary, "permissionsBoundary")?;
    ctx.write(|tx| {
        policy::may_bound(tx, ctx, &arn)?;
        holder::change::<User>(tx, ctx, &name, |user| {
            user.identity.boundary = Some(arn);
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn delete_boundary(ctx: &Ctx, input: shapes::DeleteUserPermissionsBoundaryRequest) -> Result<Unit, Fault> {
    let name = needed(input.user_name, "userName")?;
    ctx.write(|tx| {
        holder::change::<User>(tx, ctx, &name, |user| {
            user.identity.boundary = None;
            Ok(())
        })
    })?;
    Ok(Unit)
}
