//! Access keys: two for each user at most; the secret is shown once.

use iam::Principal;
use model::iam::{AccessKey, Secret, User};
use resources::identity::{ID_LETTERS, secret_letters};
use resources::{Ctx, Entry, Fault, random_letters};
use shapes_iam as shapes;
use store::Read;
use wire::{Text, Unit};

use crate::fault::{limit_exceeded, needed, no_such_entity, validation};
use crate::holder::find;
use crate::listing::listing;
use crate::touches::{self, on};
use crate::user;

/// How many keys a user may have. Source: "IAM object quotas", IAM user guide.
const PER_USER: usize = 2;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreateAccessKey, create, touches::user_or_caller, user_name),
        on!(DeleteAccessKey, delete, touches::user_or_caller, user_name),
        on!(UpdateAccessKey, update, touches::user_or_caller, user_name),
        on!(ListAccessKeys, list, touches::user_or_caller, user_name),
        on!(GetAccessKeyLastUsed, last_used, touches::key_owner, access_key_id),
    ]
}

/// Whose keys a request is about: a user's, or the root's where root names nobody.
fn owner(ctx: &Ctx, tx: &impl Read, name: Option<String>) -> Result<Option<String>, Fault> {
    if name.is_none() && matches!(&*ctx.principal, Principal::Root { .. }) {
        return Ok(None);
    }
    let name = user::or_caller(ctx, name)?;
    find::<User>(tx, ctx, &name)?;
    Ok(Some(name))
}

fn keys(ctx: &Ctx, tx: &impl Read, owner: Option<&str>) -> Vec<std::sync::Arc<AccessKey>> {
    tx.find::<AccessKey>(&AccessKey::scope(), "owner", &format!("{}/{}", ctx.account, owner.unwrap_or("")))
}

fn status(active: bool) -> Option<Text> {
    Some(if active { "Active" } else { "Inactive" }.into())
}

fn create(
    ctx: &Ctx,
    input: shapes::CreateAccessKeyRequest,
) -> Result<shapes::CreateAccessKeyResponse, Fault> {
    let secret = secret_letters(40)?;
    let key = ctx.write(|tx| {
        let owner = owner(ctx, tx, input.user_name)?;
        if keys(ctx, tx, owner.as_deref()).len() >= PER_USER {
            return Err(limit_exceeded(format!("Cannot exceed quota for AccessKeysPerUser: {PER_USER}")));
        }
        let key = AccessKey {
            id: format!("AKIA{}", random_letters(ID_LETTERS, 16)),
            secret: Secret(secret),
            account: ctx.account.to_string(),
            user: owner,
            active: true,
            created: ctx.now,
            last_used: None,
        };
        tx.put(&AccessKey::scope(), &key.id, key.clone());
        Ok(key)
    })?;
    Ok(shapes::CreateAccessKeyResponse {
        access_key: Some(shapes::AccessKey {
            access_key_id: Some(key.id.into()),
            create_date: Some(key.created),
            secret_access_key: Some(key.secret.0.into()),
            status: status(true),
            user_name: key.user.map(Into::into),
        }),
    })
}

/// The key of this id, where it is the owner's.
fn owned(
    ctx: &Ctx,
    tx: &impl Read,
    name: Option<String>,
    id: &str,
) -> Result<std::sync::Arc<AccessKey>, Fault> {
    let owner = owner(ctx, tx, name)?;
    tx.get::<AccessKey>(&AccessKey::scope(), id)
        .filter(|key| *key.account == *ctx.account && key.user == owner)
        .ok_or_else(|| no_such_entity(format!("The Access Key with id {id} cannot be found.")))
}

fn delete(ctx: &Ctx, input: shapes::DeleteAccessKeyRequest) -> Result<Unit, Fault> {
    let id = needed(input.access_key_id, "accessKeyId")?;
    ctx.write(|tx| {
        let key = owned(ctx, tx, input.user_name, &id)?;
        tx.delete::<AccessKey>(&AccessKey::scope(), &key.id);
        Ok(Unit)
    })
}

fn update(ctx: &Ctx, input: shapes::UpdateAccessKeyRequest) -> Result<Unit, Fault> {
    let id = needed(input.access_key_id, "accessKeyId")?;
    let active = match input.status.as_deref() {
        Some("Active") => true,
        Some("Inactive") => false,
        // A status that keys take by themselves.
        _ => return Err(validation("Status must be Active or Inactive")),
    };
    ctx.write(|tx| {
        let key = owned(ctx, tx, input.user_name, &id)?;
        tx.update::<AccessKey>(&AccessKey::scope(), &key.id, |key| key.active = active);
        Ok(Unit)
    })
}

fn list(ctx: &Ctx, input: shapes::ListAccessKeysRequest) -> Result<shapes::ListAccessKeysResponse, Fault> {
    let found = ctx.read(|tx| {
        let owner = owner(ctx, tx, input.user_name)?;
        Ok::<_, Fault>(keys(ctx, tx, owner.as_deref()))
    })??;
    let page = listing(found, input.max_items, input.marker.as_deref(), |key| &key.id)?;
    let show = |key: &AccessKey| shapes::AccessKeyMetadata {
        access_key_id: Some(key.id.as_str().into()),
        create_date: Some(key.created),
        status: status(key.active),
        user_name: key.user.as_deref().map(Into::into),
    };
    Ok(shapes::ListAccessKeysResponse {
        access_key_metadata: page.items.iter().map(|key| show(key)).collect(),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn last_used(
    ctx: &Ctx,
    input: shapes::GetAccessKeyLastUsedRequest,
) -> Result<shapes::GetAccessKeyLastUsedResponse, Fault> {
    let id = needed(input.access_key_id, "accessKeyId")?;
    let key = ctx
        .read(|tx| tx.get::<AccessKey>(&AccessKey::scope(), &id))?
        .filter(|key| *key.account == *ctx.account)
        .ok_or_else(|| no_such_entity(format!("The Access Key with id {id} cannot be found.")))?;
    // A key that was never used has no date and says so elsewhere.
    let used = key.last_used.clone();
    let never = || Some(Text::from("N/A"));
    Ok(shapes::GetAccessKeyLastUsedResponse {
        access_key_last_used: Some(shapes::AccessKeyLastUsed {
            last_used_date: used.as_ref().map(|used| used.0),
            region: used.as_ref().map(|used| used.1.as_str().into()).or_else(never),
            service_name: used.map(|used| used.2.into()).or_else(never),
        }),
        user_name: key.user.as_deref().map(Into::into),
    })
}
