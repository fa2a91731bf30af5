//! Client tokens: the same call again answers what the first one made and makes nothing more.
//!
//! Source: "Ensuring idempotency in Amazon EC2 API requests".

use jiff::ToSpan;
use model::network::ClientToken;
use sha2::{Digest, Sha256};
use store::{Read, Tx};
use wire::{Shape, View};

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
    request: &dyn Shape,
    make: impl FnOnce(&mut Tx) -> Result<String, Fault>,
) -> Result<String, Fault> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return make(tx) };
    let scope = ctx.scope();
    let key = format!("{operation}/{token}");
    let mut seen = Sha256::new();
    of_members(request, &mut seen);
    let digest: String = seen.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
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

/// Takes in what a request says, secrets too: what it prints leaves those out.
fn of_members(shape: &dyn Shape, seen: &mut Sha256) {
    let members = shape.schema().members;
    shape.each(&mut |index, view| {
        seen.update(members[index].name);
        seen.update(b"=");
        of_value(view, seen);
    });
    seen.update(b".");
}

/// Takes in a value, so that no two values are taken in alike.
fn of_value(view: View<'_>, seen: &mut Sha256) {
    let text = |seen: &mut Sha256, kind: u8, bytes: &[u8]| {
        seen.update([kind]);
        seen.update(bytes.len().to_le_bytes());
        seen.update(bytes);
    };
    match view {
        View::Absent => seen.update(b"-"),
        View::Bool(truth) => seen.update([b'b', u8::from(truth)]),
        View::Int(number) => text(seen, b'i', &number.to_le_bytes()),
        View::Float(number) => text(seen, b'f', &number.to_le_bytes()),
        View::Time(time) => text(seen, b't', &time.as_nanosecond().to_le_bytes()),
        View::Str(value) => text(seen, b's', value.as_bytes()),
        View::Blob(value) => text(seen, b'x', value),
        View::List(list) => {
            text(seen, b'l', &list.len().to_le_bytes());
            list.each(&mut |item| of_value(item, seen));
        }
        View::Map(map) => {
            text(seen, b'm', &map.len().to_le_bytes());
            map.each(&mut |key, value| {
                text(seen, b'k', key.as_bytes());
                of_value(value, seen);
            });
        }
        View::Struct(shape) => {
            seen.update(b"{");
            of_members(shape, seen);
        }
    }
}

fn forget_old(tx: &mut Tx, ctx: &Ctx) {
    let Ok(yesterday) = ctx.now.checked_sub(24.hours()) else { return };
    for old in tx.list::<ClientToken>(&ctx.scope()) {
        if old.at < yesterday {
            tx.delete::<ClientToken>(&ctx.scope(), &old.key);
        }
    }
}
