//! Users, groups and roles, in what they have in common: a name, a path, policies and tags.

use std::sync::Arc;

use model::iam::{Group, Identity, Role, User};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use resources::identity::ID_LETTERS;
use resources::{Ctx, Fault, random_letters};
use store::{Read, Record, Tx};

use crate::fault::{already_exists, limit_exceeded, no_such_entity};

/// A record with an [`Identity`].
pub trait Holder: Record + Clone {
    /// `user`, `group`, `role`.
    const NOUN: &'static str;
    /// What an account has at most. Source: "IAM object quotas", IAM user guide.
    const MOST: usize;
    /// What its ids begin with. Source: "Unique identifiers", IAM user guide.
    const ID: &'static str;
    /// The identity.
    fn identity(&self) -> &Identity;
    /// The same, to be changed.
    fn identity_mut(&mut self) -> &mut Identity;
}

macro_rules! holders {
    ($($type:ty, $noun:literal, $id:literal, $most:literal;)*) => {$(
        impl Holder for $type {
            const NOUN: &'static str = $noun;
            const ID: &'static str = $id;
            const MOST: usize = $most;
            fn identity(&self) -> &Identity {
                &self.identity
            }
            fn identity_mut(&mut self) -> &mut Identity {
                &mut self.identity
            }
        }
    )*};
}

holders! {
    User, "user", "AIDA", 5000;
    Group, "group", "AGPA", 300;
    Role, "role", "AROA", 1000;
}

/// Finds one by its name.
pub fn find<H: Holder>(tx: &impl Read, ctx: &Ctx, name: &str) -> Result<Arc<H>, Fault> {
    tx.get::<H>(&ctx.global(), name)
        .ok_or_else(|| no_such_entity(format!("The {} with name {name} cannot be found.", H::NOUN)))
}

/// Changes one.
pub fn change<H: Holder>(
    tx: &mut Tx,
    ctx: &Ctx,
    name: &str,
    change: impl FnOnce(&mut H) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut record = (*find::<H>(tx, ctx, name)?).clone();
    change(&mut record)?;
    tx.put(&ctx.global(), name, record);
    Ok(())
}

/// A new identity; the name must be free, whatever its letters' case.
pub fn new_identity<H: Holder>(
    tx: &impl Read,
    ctx: &Ctx,
    name: String,
    path: Option<String>,
) -> Result<Identity, Fault> {
    free_name::<H>(tx, ctx, &name)?;
    if tx.count::<H>(&ctx.global()) >= H::MOST {
        return Err(limit_exceeded(format!(
            "Cannot exceed quota for {}sPerAccount: {}",
            title(H::NOUN),
            H::MOST
        )));
    }
    let path = path.unwrap_or_else(|| "/".to_owned());
    Ok(Identity {
        id: new_id(H::ID),
        arn: ctx.global_arn("iam", format_args!("{}{path}{name}", H::NOUN)),
        name,
        path,
        created: ctx.now,
        inline: Default::default(),
        attached: Vec::new(),
        boundary: None,
        tags: Default::default(),
    })
}

/// Refuses a name that one of the kind has already.
pub fn free_name<H: Holder>(tx: &impl Read, ctx: &Ctx, name: &str) -> Result<(), Fault> {
    let taken = tx.get::<H>(&ctx.global(), name).is_some()
        || tx.list::<H>(&ctx.global()).iter().any(|other| other.identity().name.eq_ignore_ascii_case(name));
    if taken {
        return Err(already_exists(format!("{} with name {name} already exists.", title(H::NOUN))));
    }
    Ok(())
}

/// A noun at the head of a sentence.
pub fn title(noun: &str) -> String {
    let mut noun = noun.to_owned();
    noun[..1].make_ascii_uppercase();
    noun
}

/// A unique id: its four letters and 17 more.
pub fn new_id(prefix: &str) -> String {
    format!("{prefix}{}", random_letters(ID_LETTERS, 17))
}

/// Those of the kind below a path, sorted by name.
pub fn below<H: Holder>(tx: &impl Read, ctx: &Ctx, prefix: Option<&str>) -> Vec<Arc<H>> {
    let mut found = tx.list::<H>(&ctx.global());
    found.retain(|record| record.identity().path.starts_with(prefix.unwrap_or("/")));
    found
}

/// A document as answers carry it: percent-encoded as RFC 3986 has it.
pub fn encoded(document: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(document, RESERVED).to_string()
}
