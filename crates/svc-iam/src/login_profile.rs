//! Passwords of users: set, changed, taken away. Nobody signs in with one, for this yard's console asks for
//! none; what is kept cannot be turned back into a password.

use std::num::NonZeroU32;

use iam::Principal;
use jiff::Timestamp;
use model::iam::{LoginProfile, Secret, User};
use resources::identity::secret_letters;
use resources::{Ctx, Entry, Fault};
use ring::pbkdf2;
use shapes_iam as shapes;
use wire::Unit;

use crate::account::settings;
use crate::fault::{already_exists, denied, invalid_user_type, needed, no_such_entity};
use crate::holder::{self, find};
use crate::password_policy;
use crate::touches::{self, on};
use crate::user::or_caller;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(CreateLoginProfile, create, touches::user_or_caller, user_name),
        on!(GetLoginProfile, get, touches::user_or_caller, user_name),
        on!(UpdateLoginProfile, update, touches::existing::<User>, user_name),
        on!(DeleteLoginProfile, delete, touches::user_or_caller, user_name),
        resources::entry::<shapes::ChangePassword>(change)
            .touching(|ctx, _: &shapes::ChangePasswordRequest| touches::user_or_caller(ctx, None)),
    ]
}

/// How often a password is hashed: some tens of milliseconds, which is what a guess costs.
const ROUNDS: NonZeroU32 = NonZeroU32::MIN.saturating_add(99_999);

fn stretched(password: &str, salt: &str) -> Secret {
    let mut out = [0; 32];
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, salt.as_bytes(), password.as_bytes(), &mut out);
    Secret(out.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn profile(password: &str, created: Timestamp, reset_required: bool) -> Result<LoginProfile, Fault> {
    let salt = secret_letters(22)?;
    Ok(LoginProfile { created, reset_required, stretched: stretched(password, &salt), salt })
}

fn missing(name: &str) -> Fault {
    no_such_entity(format!("Login Profile for User {name} cannot be found."))
}

fn show(name: &str, login: &LoginProfile) -> shapes::LoginProfile {
    shapes::LoginProfile {
        user_name: Some(name.into()),
        create_date: Some(login.created),
        password_reset_required: Some(login.reset_required),
    }
}

/// Refuses a password for nobody, and one that the account's policy, or IAM's own, does not take. Asked
/// before the password is hashed, which is too long a work to do inside a transaction.
fn acceptable(ctx: &Ctx, name: &str, password: &str) -> Result<(), Fault> {
    let policy = ctx.read(|tx| {
        find::<User>(tx, ctx, name)?;
        Ok::<_, Fault>(settings(tx, ctx).password_policy)
    })??;
    password_policy::check(policy.as_ref(), name, password)
}

fn create(
    ctx: &Ctx,
    input: shapes::CreateLoginProfileRequest,
) -> Result<shapes::CreateLoginProfileResponse, Fault> {
    let name = or_caller(ctx, input.user_name)?;
    let password = needed(input.password, "password")?;
    acceptable(ctx, &name, &password)?;
    let login = profile(&password, ctx.now, input.password_reset_required.unwrap_or(false))?;
    let shown = show(&name, &login);
    ctx.write(|tx| {
        holder::change::<User>(tx, ctx, &name, |user| {
            if user.login.is_some() {
                return Err(already_exists(format!("Login Profile for user {name} already exists.")));
            }
            user.login = Some(login);
            Ok(())
        })
    })?;
    Ok(shapes::CreateLoginProfileResponse { login_profile: Some(shown) })
}

fn get(ctx: &Ctx, input: shapes::GetLoginProfileRequest) -> Result<shapes::GetLoginProfileResponse, Fault> {
    let name = or_caller(ctx, input.user_name)?;
    let user = ctx.read(|tx| find::<User>(tx, ctx, &name))??;
    let login = user.login.as_ref().ok_or_else(|| missing(&name))?;
    Ok(shapes::GetLoginProfileResponse { login_profile: Some(show(&name, login)) })
}

fn update(ctx: &Ctx, input: shapes::UpdateLoginProfileRequest) -> Result<Unit, Fault> {
    let name = needed(input.user_name, "userName")?;
    let given = match &input.password {
        Some(password) => {
            acceptable(ctx, &name, password)?;
            Some(profile(password, ctx.now, false)?)
        }
        None => None,
    };
    ctx.write(|tx| {
        holder::change::<User>(tx, ctx, &name, |user| {
            let old = user.login.take().ok_or_else(|| missing(&name))?;
            user.login = Some(LoginProfile {
                created: old.created,
                reset_required: input.password_reset_required.unwrap_or(old.reset_required),
                ..given.unwrap_or(old)
            });
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn delete(ctx: &Ctx, input: shapes::DeleteLoginProfileRequest) -> Result<Unit, Fault> {
    let name = or_caller(ctx, input.user_name)?;
    ctx.write(|tx| {
        holder::change::<User>(tx, ctx, &name, |user| {
            user.login.take().map(drop).ok_or_else(|| missing(&name))
        })
    })?;
    Ok(Unit)
}

/// A user changes their own; a role's session and the root have none to change.
fn change(ctx: &Ctx, input: shapes::ChangePasswordRequest) -> Result<Unit, Fault> {
    let Principal::User { name, .. } = &*ctx.principal else {
        return Err(invalid_user_type("Only IAM Users can change their own password"));
    };
    let old = needed(input.old_password, "oldPassword")?;
    let new = needed(input.new_password, "newPassword")?;
    let login = ctx.read(|tx| find::<User>(tx, ctx, name))??.login.clone().ok_or_else(|| missing(name))?;
    if stretched(&old, &login.salt) != login.stretched {
        return Err(denied("The old password was incorrect."));
    }
    acceptable(ctx, name, &new)?;
    let changed = profile(&new, login.created, false)?;
    ctx.write(|tx| {
        holder::change::<User>(tx, ctx, name, |user| {
            // An administrator was quicker: the old password that was shown is not the old one any more.
            if user.login.as_ref() != Some(&login) {
                return Err(denied("The old password was incorrect."));
            }
            user.login = Some(changed);
            Ok(())
        })
    })?;
    Ok(Unit)
}
