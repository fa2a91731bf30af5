//! Groups and who is in them.

use model::iam::{Group, User};
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;
use store::Read;
use wire::Unit;

use crate::fault::{delete_conflict, limit_exceeded, needed};
use crate::holder::{self, below, find, free_name, new_identity};
use crate::listing::listing;
use crate::touches::{self, on};
use crate::user;

/// How many groups a user may be in. Source: "IAM object quotas", IAM user guide.
const PER_USER: usize = 10;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreateGroup, create, touches::new::<Group>, path, group_name),
        on!(GetGroup, get, touches::existing::<Group>, group_name),
        on!(DeleteGroup, delete, touches::existing::<Group>, group_name),
        on!(UpdateGroup, update, touches::renamed::<Group>, group_name, new_path, new_group_name),
        entry::<shapes::ListGroups>(list),
        on!(AddUserToGroup, add_user, touches::existing::<Group>, group_name),
        on!(RemoveUserFromGroup, remove_user, touches::existing::<Group>, group_name),
        on!(ListGroupsForUser, list_for_user, touches::existing::<User>, user_name),
    ]
}

fn show(group: &Group) -> shapes::Group {
    let identity = &group.identity;
    shapes::Group {
        arn: Some(identity.arn.as_str().into()),
        create_date: Some(identity.created),
        group_id: Some(identity.id.as_str().into()),
        group_name: Some(identity.name.as_str().into()),
        path: Some(identity.path.as_str().into()),
    }
}

fn create(ctx: &Ctx, input: shapes::CreateGroupRequest) -> Result<shapes::CreateGroupResponse, Fault> {
    let name = needed(input.group_name, "groupName")?;
    let group = ctx.write(|tx| {
        let group = Group { identity: new_identity::<Group>(tx, ctx, name, input.path)? };
        tx.put(&ctx.global(), &group.identity.name, group.clone());
        Ok(group)
    })?;
    Ok(shapes::CreateGroupResponse { group: Some(show(&group)) })
}

fn get(ctx: &Ctx, input: shapes::GetGroupRequest) -> Result<shapes::GetGroupResponse, Fault> {
    let name = needed(input.group_name, "groupName")?;
    let (group, members) = ctx.read(|tx| {
        let group = find::<Group>(tx, ctx, &name)?;
        Ok::<_, Fault>((group, tx.find::<User>(&ctx.global(), "group", &name)))
    })??;
    let page = listing(members, input.max_items, input.marker.as_deref(), |user| &user.identity.name)?;
    Ok(shapes::GetGroupResponse {
        group: Some(show(&group)),
        users: page.items.iter().map(|member| user::show(member)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn delete(ctx: &Ctx, input: shapes::DeleteGroupRequest) -> Result<Unit, Fault> {
    let name = needed(input.group_name, "groupName")?;
    ctx.write(|tx| {
        let group = find::<Group>(tx, ctx, &name)?;
        for (holds, what) in [
            (!tx.find::<User>(&ctx.global(), "group", &name).is_empty(), "remove users from group first."),
            (!group.identity.inline.is_empty(), "delete policies first."),
            (!group.identity.attached.is_empty(), "detach all policies first."),
        ] {
            if holds {
                return Err(delete_conflict(format!("Cannot delete entity, must {what}")));
            }
        }
        tx.delete::<Group>(&ctx.global(), &name);
        Ok(Unit)
    })
}

fn update(ctx: &Ctx, input: shapes::UpdateGroupRequest) -> Result<Unit, Fault> {
    let name = needed(input.group_name, "groupName")?;
    ctx.write(|tx| {
        let mut group = (*find::<Group>(tx, ctx, &name)?).clone();
        let new = input.new_group_name.unwrap_or_else(|| name.clone());
        if !new.eq_ignore_ascii_case(&name) {
            free_name::<Group>(tx, ctx, &new)?;
        }
        group.identity.path = input.new_path.unwrap_or(group.identity.path);
        group.identity.arn = ctx.global_arn("iam", format_args!("group{}{new}", group.identity.path));
        group.identity.name = new.clone();
        for member in tx.find::<User>(&ctx.global(), "group", &name) {
            holder::change::<User>(tx, ctx, &member.identity.name, |user| {
                user.groups
                    .iter_mut()
                    .filter(|group| **group == name)
                    .for_each(|group| group.clone_from(&new));
                Ok(())
            })?;
        }
        tx.delete::<Group>(&ctx.global(), &name);
        tx.put(&ctx.global(), &new, group);
        Ok(Unit)
    })
}

fn list(ctx: &Ctx, input: shapes::ListGroupsRequest) -> Result<shapes::ListGroupsResponse, Fault> {
    let groups = ctx.read(|tx| below::<Group>(tx, ctx, input.path_prefix.as_deref()))?;
    let page = listing(groups, input.max_items, input.marker.as_deref(), |group| &group.identity.name)?;
    Ok(shapes::ListGroupsResponse {
        groups: page.items.iter().map(|group| show(group)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn add_user(ctx: &Ctx, input: shapes::AddUserToGroupRequest) -> Result<Unit, Fault> {
    let (group, name) = (needed(input.group_name, "groupName")?, needed(input.user_name, "userName")?);
    ctx.write(|tx| {
        find::<Group>(tx, ctx, &group)?;
        holder::change::<User>(tx, ctx, &name, |user| {
            if user.groups.contains(&group) {
                return Ok(());
            }
            if user.groups.len() >= PER_USER {
                return Err(limit_exceeded(format!("Cannot exceed quota for GroupsPerUser: {PER_USER}")));
            }
            user.groups.push(group);
            user.groups.sort();
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn remove_user(ctx: &Ctx, input: shapes::RemoveUserFromGroupRequest) -> Result<Unit, Fault> {
    let (group, name) = (needed(input.group_name, "groupName")?, needed(input.user_name, "userName")?);
    ctx.write(|tx| {
        find::<Group>(tx, ctx, &group)?;
        holder::change::<User>(tx, ctx, &name, |user| {
            user.groups.retain(|other| *other != group);
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn list_for_user(
    ctx: &Ctx,
    input: shapes::ListGroupsForUserRequest,
) -> Result<shapes::ListGroupsForUserResponse, Fault> {
    let name = needed(input.user_name, "userName")?;
    let groups = ctx.read(|tx| {
        let user = find::<User>(tx, ctx, &name)?;
        Ok::<_, Fault>(
            user.groups.iter().filter_map(|group| tx.get::<Group>(&ctx.global(), group)).collect::<Vec<_>>(),
        )
    })??;
    let page = listing(groups, input.max_items, input.marker.as_deref(), |group| &group.identity.name)?;
    Ok(shapes::ListGroupsForUserResponse {
        groups: page.items.iter().map(|group| show(group)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
