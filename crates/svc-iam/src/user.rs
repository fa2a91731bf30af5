//! Users.

use iam::Principal;
use model::iam::{AccessKey, User};
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;
use store::Read;
use wire::Unit;

use crate::fault::{delete_conflict, needed, validation};
use crate::holder::{self, below, find, free_name, new_identity};
use crate::listing::listing;
use crate::{policy, tag};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::CreateUser>(create).touching(|ctx, input: &shapes::CreateUserRequest| {
            touched(ctx, input.path.as_deref(), input.user_name.as_deref())
        }),
        entry::<shapes::GetUser>(get)
            .touching(|ctx, input: &shapes::GetUserRequest| existing(ctx, input.user_name.as_deref())),
        entry::<shapes::DeleteUser>(delete)
            .touching(|ctx, input: &shapes::DeleteUserRequest| existing(ctx, input.user_name.as_deref())),
        entry::<shapes::UpdateUser>(update)
            .touching(|ctx, input: &shapes::UpdateUserRequest| existing(ctx, input.user_name.as_deref())),
        entry::<shapes::ListUsers>(list),
        entry::<shapes::PutUserPermissionsBoundary>(put_boundary),
        entry::<shapes::DeleteUserPermissionsBoundary>(delete_boundary),
    ]
}

fn touched(ctx: &Ctx, path: Option<&str>, name: Option<&str>) -> Vec<String> {
    let name = name.map(|name| ctx.global_arn("iam", format_args!("user{}{name}", path.unwrap_or("/"))));
    name.into_iter().collect()
}

/// The ARN that IAM is asked about: the user's own, or the caller's where none is named.
pub fn existing(ctx: &Ctx, name: Option<&str>) -> Vec<String> {
    match name {
        Some(name) => {
            let found =
                ctx.read(|tx| tx.get::<User>(&ctx.global(), name).map(|user| user.identity.arn.clone()));
            found.ok().flatten().map_or_else(|| touched(ctx, None, Some(name)), |arn| vec![arn])
        }
        None => vec![ctx.principal.name()],
    }
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
        arn: Some(identity.arn.clone()),
        create_date: Some(identity.created),
        password_last_used: None,
        path: Some(identity.path.clone()),
        permissions_boundary: boundary(identity.boundary.as_deref()),
        tags: tag::to_shapes(&identity.tags),
        user_id: Some(identity.id.clone()),
        user_name: Some(identity.name.clone()),
    }
}

/// A permissions boundary as answers show it.
pub fn boundary(arn: Option<&str>) -> Option<shapes::AttachedPermissionsBoundary> {
    arn.map(|arn| shapes::AttachedPermissionsBoundary {
        permissions_boundary_arn: Some(arn.to_owned()),
        permissions_boundary_type: Some("Policy".to_owned()),
    })
}

fn create(ctx: &Ctx, input: shapes::CreateUserRequest) -> Result<shapes::CreateUserResponse, Fault> {
    let name = needed(input.user_name, "userName")?;
    let tags = tag::from_shapes(input.tags)?;
    let user = ctx.write(|tx| {
        let mut identity = new_identity::<User>(tx, ctx, name, input.path)?;
        if let Some(arn) = input.permissions_boundary {
            policy::exists(tx, ctx, &arn)?;
            identity.boundary = Some(arn);
        }
        identity.tags = tags;
        let user = User { identity, groups: Vec::new() };
        tx.put(&ctx.global(), &user.identity.name, user.clone());
        Ok(user)
    })?;
    Ok(shapes::CreateUserResponse { user: Some(show(&user)) })
}

fn get(ctx: &Ctx, input: shapes::GetUserRequest) -> Result<shapes::GetUserResponse, Fault> {
    // The account's root is a user without a name.
    if let (None, Principal::Root { account }) = (&input.user_name, &*ctx.principal) {
        let root = shapes::User {
            arn: Some(ctx.principal.name()),
            user_id: Some(account.clone()),
            path: None,
            create_date: Some(ctx.now),
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
            (!user.identity.inline.is_empty(), "delete policies first."),
            (!user.identity.attached.is_empty(), "detach all policies first."),
            (!user.groups.is_empty(), "remove users from group first."),
        ] {
            if holds {
                return Err(delete_conflict(format!("Cannot delete entity, must {what}")));
            }
        }
        tx.delete::<User>(&ctx.global(), &name);
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
        policy::exists(tx, ctx, &arn)?;
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
