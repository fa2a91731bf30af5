//! What an account asks of its users' passwords.
//!
//! Length and kinds of letters are held to when a password is set. Age and reuse are remembered and
//! concern nobody: no one signs in to this yard with a password. That users may change their own is
//! remembered too: here a policy of theirs must allow it (`IAMUserChangePassword`).
//!
//! Source: "Set an account password policy for IAM users", IAM user guide.

use model::iam::PasswordPolicy;
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;
use wire::Unit;

use crate::account::{settings, settle};
use crate::fault::{no_such_entity, password_policy_violation};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::GetAccountPasswordPolicy>(get),
        entry::<shapes::UpdateAccountPasswordPolicy>(update),
        entry::<shapes::DeleteAccountPasswordPolicy>(delete),
    ]
}

/// The shortest password where the account has no policy of its own.
const DEFAULT_LENGTH: i32 = 8;

/// The shortest password of a policy that does not say. Source: "UpdateAccountPasswordPolicy", IAM API
/// reference.
const SHORTEST: i32 = 6;

const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

/// A kind of letter, how IAM asks for one, and whether a policy does.
type Kind = (fn(char) -> bool, &'static str, fn(&PasswordPolicy) -> bool);

const KINDS: [Kind; 4] = [
    (|c| c.is_ascii_uppercase(), "Password should have at least one uppercase letter", |p| p.uppercase),
    (|c| c.is_ascii_lowercase(), "Password should have at least one lowercase letter", |p| p.lowercase),
    (|c| c.is_ascii_digit(), "Password should have at least one number", |p| p.numbers),
    (|c| SYMBOLS.contains(c), "Password should have at least one symbol", |p| p.symbols),
];

/// How many of the four kinds a password has where the account has no policy of its own.
const DEFAULT_KINDS: usize = 3;

/// Refuses a password that is not as the account, or IAM where the account says nothing, wants it.
///
/// # Errors
/// `PasswordPolicyViolation`.
pub fn check(policy: Option<&PasswordPolicy>, user: &str, password: &str) -> Result<(), Fault> {
    let shortest = policy.map_or(DEFAULT_LENGTH, |policy| policy.minimum_length);
    if i32::try_from(password.chars().count()).is_ok_and(|length| length < shortest) {
        return Err(password_policy_violation(format!(
            "Password should have a minimum length of {shortest}"
        )));
    }
    let missing = KINDS.iter().filter(|(is, ..)| !password.contains(is));
    match policy {
        Some(policy) => {
            let asked: Vec<&str> =
                missing.filter(|(.., asked)| asked(policy)).map(|(_, words, _)| *words).collect();
            if !asked.is_empty() {
                return Err(password_policy_violation(asked.join(", ")));
            }
        }
        None => {
            let missing: Vec<&str> = missing.map(|(_, words, _)| *words).collect();
            if let more @ 1.. = (DEFAULT_KINDS + missing.len()).saturating_sub(KINDS.len()) {
                return Err(password_policy_violation(format!(
                    "Password should meet {more} more of the following requirements: {}",
                    missing.join(", ")
                )));
            }
            if password.eq_ignore_ascii_case(user) {
                return Err(password_policy_violation("Password should not be the user's name"));
            }
        }
    }
    Ok(())
}

fn none(ctx: &Ctx) -> Fault {
    no_such_entity(format!("The Password Policy with domain name {} cannot be found.", ctx.account))
}

fn get(ctx: &Ctx, _: Unit) -> Result<shapes::GetAccountPasswordPolicyResponse, Fault> {
    let policy = ctx.read(|tx| settings(tx, ctx).password_policy)?.ok_or_else(|| none(ctx))?;
    Ok(shapes::GetAccountPasswordPolicyResponse {
        password_policy: Some(shapes::PasswordPolicy {
            minimum_password_length: Some(policy.minimum_length),
            require_symbols: Some(policy.symbols),
            require_numbers: Some(policy.numbers),
            require_uppercase_characters: Some(policy.uppercase),
            require_lowercase_characters: Some(policy.lowercase),
            allow_users_to_change_password: Some(policy.users_may_change),
            expire_passwords: Some(policy.max_age.is_some()),
            max_password_age: policy.max_age,
            password_reuse_prevention: policy.reuse_prevention,
            hard_expiry: policy.hard_expiry,
        }),
    })
}

/// What a request leaves out goes back to its default.
fn update(ctx: &Ctx, input: shapes::UpdateAccountPasswordPolicyRequest) -> Result<Unit, Fault> {
    let policy = PasswordPolicy {
        minimum_length: input.minimum_password_length.unwrap_or(SHORTEST),
        symbols: input.require_symbols.unwrap_or(false),
        numbers: input.require_numbers.unwrap_or(false),
        uppercase: input.require_uppercase_characters.unwrap_or(false),
        lowercase: input.require_lowercase_characters.unwrap_or(false),
        users_may_change: input.allow_users_to_change_password.unwrap_or(false),
        max_age: input.max_password_age,
        reuse_prevention: input.password_reuse_prevention,
        hard_expiry: input.hard_expiry,
    };
    ctx.write(|tx| {
        settle(tx, ctx, |settings| settings.password_policy = Some(policy));
        Ok(Unit)
    })
}

fn delete(ctx: &Ctx, _: Unit) -> Result<Unit, Fault> {
    ctx.write(|tx| {
        if settings(tx, ctx).password_policy.is_none() {
            return Err(none(ctx));
        }
        settle(tx, ctx, |settings| settings.password_policy = None);
        Ok(Unit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_as_the_account_or_iam_wants_it() {
        let own = PasswordPolicy {
            minimum_length: 10,
            symbols: true,
            numbers: true,
            uppercase: false,
            lowercase: false,
            users_may_change: false,
            max_age: None,
            reuse_prevention: None,
            hard_expiry: None,
        };
        let cases = [
            (None, "Correct1horse", None),
            (None, "Ab1!", Some("Password should have a minimum length of 8")),
            (
                None,
                "abcdefg1",
                Some(
                    "Password should meet 1 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one symbol",
                ),
            ),
            (
                None,
                "abcdefgh",
                Some(
                    "Password should meet 2 more of the following requirements: Password should have at least one uppercase letter, Password should have at least one number, Password should have at least one symbol",
                ),
            ),
            (None, "Dev-0001", Some("Password should not be the user's name")),
            (Some(&own), "horses1!aa", None),
            (Some(&own), "horses1!", Some("Password should have a minimum length of 10")),
            (
                Some(&own),
                "horseshorses",
                Some("Password should have at least one number, Password should have at least one symbol"),
            ),
        ];
        for (policy, password, wrong) in cases {
            let refused = check(policy, "dev-0001", password).err();
            assert_eq!(refused.map(|fault| fault.message.to_string()).as_deref(), wrong, "{password}");
        }
    }
}
