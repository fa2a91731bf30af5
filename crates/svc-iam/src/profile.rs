//! Instance profiles: what hands a role to an instance.

use std::sync::Arc;

use model::iam::{InstanceProfile, Role};
use resources::{Ctx, Entry, Fault, asked, entry};
use shapes_iam as shapes;
use store::Read;
use wire::Unit;

use crate::fault::{already_exists, delete_conflict, limit_exceeded, needed, no_such_entity};
use crate::holder::{self, new_id};
use crate::listing::listing;
use crate::touches::{self, on};
use crate::{role, tag};

/// How many an account has at most. Source: "IAM object quotas", IAM user guide.
const MOST: usize = 1000;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreateInstanceProfile, create, touches::new_profile, path, instance_profile_name),
        on!(GetInstanceProfile, get, touches::profile, instance_profile_name),
        on!(DeleteInstanceProfile, delete, touches::profile, instance_profile_name),
        entry::<shapes::ListInstanceProfiles>(list),
        on!(ListInstanceProfilesForRole, list_for_role, touches::existing::<Role>, role_name),
        on!(AddRoleToInstanceProfile, add_role, touches::profile, instance_profile_name).needing(
            |ctx, input: &shapes::AddRoleToInstanceProfileRequest| {
                let role = input.role_name.as_deref().unwrap_or_default();
                asked::passing_role(ctx, role, "ec2.amazonaws.com")
            },
        ),
        on!(RemoveRoleFromInstanceProfile, remove_role, touches::profile, instance_profile_name),
    ]
}

/// Finds a profile by its name.
pub fn find(tx: &impl Read, ctx: &Ctx, name: &str) -> Result<Arc<InstanceProfile>, Fault> {
    tx.get::<InstanceProfile>(&ctx.global(), name)
        .ok_or_else(|| no_such_entity(format!("Instance Profile {name} cannot be found.")))
}

fn show(tx: &impl Read, ctx: &Ctx, profile: &InstanceProfile) -> shapes::InstanceProfile {
    let role = profile.role.as_ref().and_then(|role| tx.get::<Role>(&ctx.global(), role));
    shapes::InstanceProfile {
        arn: Some(profile.arn.as_str().into()),
        create_date: Some(profile.created),
        instance_profile_id: Some(profile.id.as_str().into()),
        instance_profile_name: Some(profile.name.as_str().into()),
        path: Some(profile.path.as_str().into()),
        roles: role.iter().map(|role| role::show(role)).collect(),
        tags: tag::to_shapes(&profile.tags),
    }
}

fn create(
    ctx: &Ctx,
    input: shapes::CreateInstanceProfileRequest,
) -> Result<shapes::CreateInstanceProfileResponse, Fault> {
    let name = needed(input.instance_profile_name, "instanceProfileName")?;
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let tags = tag::from_shapes(input.tags)?;
    let shown = ctx.write(|tx| {
        if tx
            .list::<InstanceProfile>(&ctx.global())
            .iter()
            .any(|other| other.name.eq_ignore_ascii_case(&name))
        {
            return Err(already_exists(format!("Instance Profile {name} already exists.")));
        }
        if tx.count::<InstanceProfile>(&ctx.global()) >= MOST {
            return Err(limit_exceeded(format!(
                "Cannot exceed quota for InstanceProfilesPerAccount: {MOST}"
            )));
        }
        let profile = InstanceProfile {
            id: new_id("AIPA"),
            arn: ctx.global_arn("iam", format_args!("instance-profile{path}{name}")),
            name,
            path,
            role: None,
            created: ctx.now,
            tags,
        };
        let shown = show(tx, ctx, &profile);
        tx.put(&ctx.global(), &profile.name.clone(), profile);
        Ok(shown)
    })?;
    Ok(shapes::CreateInstanceProfileResponse { instance_profile: Some(shown) })
}

fn get(
    ctx: &Ctx,
    input: shapes::GetInstanceProfileRequest,
) -> Result<shapes::GetInstanceProfileResponse, Fault> {
    let name = needed(input.instance_profile_name, "instanceProfileName")?;
    let shown = ctx.read(|tx| find(tx, ctx, &name).map(|profile| show(tx, ctx, &profile)))??;
    Ok(shapes::GetInstanceProfileResponse { instance_profile: Some(shown) })
}

fn delete(ctx: &Ctx, input: shapes::DeleteInstanceProfileRequest) -> Result<Unit, Fault> {
    let name = needed(input.instance_profile_name, "instanceProfileName")?;
    ctx.write(|tx| {
        if find(tx, ctx, &name)?.role.is_some() {
            return Err(delete_conflict(
                "Cannot delete entity, must remove roles from instance profile first.",
            ));
        }
        tx.delete::<InstanceProfile>(&ctx.global(), &name);
        Ok(Unit)
    })
}

fn list(
    ctx: &Ctx,
    input: shapes::ListInstanceProfilesRequest,
) -> Result<shapes::ListInstanceProfilesResponse, Fault> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let shown = ctx.read(|tx| {
        let profiles = tx.list::<InstanceProfile>(&ctx.global());
        let below = profiles.iter().filter(|profile| profile.path.starts_with(prefix));
        below.map(|profile| show(tx, ctx, profile)).collect::<Vec<_>>()
    })?;
    let page = listing(shown, input.max_items, input.marker.as_deref(), name_of)?;
    // A list leaves tags out. Source: "ListInstanceProfiles", IAM API reference.
    let bare = |profile| shapes::InstanceProfile { tags: Vec::new(), ..profile };
    Ok(shapes::ListInstanceProfilesResponse {
        instance_profiles: page.items.into_iter().map(bare).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn name_of(profile: &shapes::InstanceProfile) -> &str {
    profile.instance_profile_name.as_deref().unwrap_or_default()
}

fn list_for_role(
    ctx: &Ctx,
    input: shapes::ListInstanceProfilesForRoleRequest,
) -> Result<shapes::ListInstanceProfilesForRoleResponse, Fault> {
    let name = needed(input.role_name, "roleName")?;
    let shown = ctx.read(|tx| {
        holder::find::<Role>(tx, ctx, &name)?;
        let profiles = tx.find::<InstanceProfile>(&ctx.global(), "role", &name);
        Ok::<_, Fault>(profiles.iter().map(|profile| show(tx, ctx, profile)).collect::<Vec<_>>())
    })??;
    let page = listing(shown, input.max_items, input.marker.as_deref(), name_of)?;
    Ok(shapes::ListInstanceProfilesForRoleResponse {
        instance_profiles: page.items.into(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn add_role(ctx: &Ctx, input: shapes::AddRoleToInstanceProfileRequest) -> Result<Unit, Fault> {
    let name = needed(input.instance_profile_name, "instanceProfileName")?;
    let role = needed(input.role_name, "roleName")?;
    ctx.write(|tx| {
        let mut profile = (*find(tx, ctx, &name)?).clone();
        holder::find::<Role>(tx, ctx, &role)?;
        if profile.role.is_some() {
            return Err(limit_exceeded("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"));
        }
        profile.role = Some(role);
        tx.put(&ctx.global(), &name, profile);
        Ok(Unit)
    })
}

fn remove_role(ctx: &Ctx, input: shapes::RemoveRoleFromInstanceProfileRequest) -> Result<Unit, Fault> {
    let name = needed(input.instance_profile_name, "instanceProfileName")?;
    let role = needed(input.role_name, "roleName")?;
    ctx.write(|tx| {
        let mut profile = (*find(tx, ctx, &name)?).clone();
        if profile.role.as_ref() != Some(&role) {
            return Err(no_such_entity(format!(
                "The role with name {role} cannot be found in the instance profile {name}."
            )));
        }
        profile.role = None;
        tx.put(&ctx.global(), &name, profile);
        Ok(Unit)
    })
}
