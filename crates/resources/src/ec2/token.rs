//! Client tokens: the same call again answers what the first one made and makes nothing more.
//!
//! Source: "Ensuring idempotency in Amazon EC2 API requests".

use std::fmt::Debug;

use jiff::ToSpan;
use model::network::ClientToken;
use sha2::{Digest, Sha256};
use store::{Read, Tx};

use crate::{Ctx, Fault};

/// AWS forgets a token after a day at the earliest; ours are forgotten when this many have gathered.
const SWEEP: usize = 256;

/// Makes something, or, where the operation was called with this token before, finds it again: the id
/// of what was made. Without a token it is made each time.
///
/// # Errors
/// `IdempotentParameterMismatch` where the token came with another request before; those of `make`.
pub fn once(
    tx: &mut Tx,
    ctx: &Ctx,
    operation: &str,
    token: Option<&str>,
    request: &impl Debug,
    make: impl FnOnce(&mut Tx) -> Result<String, Fault>,
) -> Result<String, Fault> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return make(tx) };
    let scope = ctx.scope();
    let key = format!("{operation}/{token}");
    let digest: String =
        Sha256::digest(format!("{request:?}")).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    if let Some(before) = tx.get::<ClientToken>(&scope, &key) {
        if before.request != digest {
            let message = format!(
                "The client token '{token}' was used before with other parameters. Use a new token, or the same parameters."
            );
            return Err(Fault::new("IdempotentParameterMismatch", message));
        }
        return Ok(before.made.clone());
    }
    let made = make(tx)?;
    if tx.count::<ClientToken>(&scope).is_multiple_of(SWEEP) {
        forget_old(tx, ctx);
    }
    tx.put(&scope, &key, ClientToken { request: digest, made: made.clone(), at: ctx.now, key: key.clone() });
    Ok(made)
}

fn forget_old(tx: &mut Tx, ctx: &Ctx) {
    let Ok(yesterday) = ctx.now.checked_sub(24.hours()) else { return };
    for old in tx.list::<ClientToken>(&ctx.scope()) {
        if old.at < yesterday {
            tx.delete::<ClientToken>(&ctx.scope(), &old.key);
        }
    }
}
