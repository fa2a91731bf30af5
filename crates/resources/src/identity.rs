//! Whose key it is, and which policies judge its owner.
//!
//! The gateway asks for every request, the simulator and `AssumeRole` for theirs, so this is the one
//! place that gathers an identity's policies.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use iam::{NamedPolicy, Policies, Policy, PolicyKind, Principal};
use jiff::{SignedDuration, Timestamp};
use model::iam::{AccessKey, Group, Identity, ManagedPolicy, Role, Secret, Session, SessionOf, User};
use parking_lot::Mutex;
use store::{Read, Scope, Tx};

use crate::{Ctx, Fault, managed_policy, random_letters};

/// What verifying a signature needs to know of an access key.
#[derive(Clone, Debug)]
pub struct Key {
    /// The secret half.
    pub secret: Secret,
    /// The session token that must come with it.
    pub token: Option<Secret>,
    /// Whether it may be used.
    pub active: bool,
    /// When it stops being good.
    pub expires: Option<Timestamp>,
    /// When it was last used, as far as has been written down; of a long-lived key.
    pub last_used: Option<Timestamp>,
    /// The account that it belongs to.
    pub account: String,
    /// The session, where it is a temporary key.
    pub session: Option<Arc<Session>>,
    /// The user of a long-lived key; none is the account's root.
    user: Option<String>,
}

/// Finds an access key, long-lived or temporary.
pub fn find_key(tx: &impl Read, access_key: &str) -> Option<Key> {
    if let Some(key) = tx.get::<AccessKey>(&AccessKey::scope(), access_key) {
        return Some(Key {
            secret: key.secret.clone(),
            token: None,
            active: key.active,
            expires: None,
            last_used: key.last_used.as_ref().map(|used| used.0),
            account: key.account.clone(),
            session: None,
            user: key.user.clone(),
        });
    }
    let session = tx.get::<Session>(&AccessKey::scope(), access_key)?;
    Some(Key {
        secret: session.secret.clone(),
        token: Some(session.token.clone()),
        active: true,
        expires: Some(session.expires),
        last_used: None,
        account: session.account.clone(),
        user: None,
        session: Some(session),
    })
}

/// How far behind its use the record of a key's last use may be, so that requests need no write. AWS's is
/// behind too. Source: "GetAccessKeyLastUsed", IAM API reference.
const LAST_USED_BEHIND: SignedDuration = SignedDuration::from_mins(15);

/// Writes down that a long-lived key was used, where that was not done lately.
pub fn note_use(
    store: &store::Store,
    id: &str,
    key: &Key,
    now: Timestamp,
    region: &str,
    service: &str,
) -> Result<(), Fault> {
    let lately = key.last_used.is_some_and(|used| now.duration_since(used) < LAST_USED_BEHIND);
    if key.session.is_some() || lately {
        return Ok(());
    }
    store.write(|tx| {
        tx.update::<AccessKey>(&AccessKey::scope(), id, |key| {
            key.last_used = Some((now, region.to_owned(), service.to_owned()));
        });
        Ok(())
    })
}

/// Who a key speaks for; `None` when its user or role is gone.
pub fn principal(tx: &impl Read, key: &Key) -> Option<Principal> {
    let scope = Scope::global(key.account.as_str());
    let account = key.account.clone();
    let of_user = |name: &str| {
        let user = tx.get::<User>(&scope, name)?;
        let Identity { name, id, arn, .. } = user.identity.clone();
        Some(Principal::User { account: account.clone(), arn, id, name })
    };
    match key.session.as_deref().map(|session| &session.of) {
        None => match &key.user {
            None => Some(Principal::Root { account: account.clone() }),
            Some(name) => of_user(name),
        },
        Some(SessionOf::Root) => Some(Principal::Root { account: account.clone() }),
        Some(SessionOf::User(name)) => of_user(name),
        Some(SessionOf::Role { role, session }) => {
            let role = tx.get::<Role>(&scope, role)?;
            Some(Principal::AssumedRole {
                session_arn: format!("arn:aws:sts::{account}:assumed-role/{}/{session}", role.identity.name),
                role_arn: role.identity.arn.clone(),
                id: format!("{}:{session}", role.identity.id),
                account,
            })
        }
    }
}

/// The policies over an identity, parsed.
#[derive(Clone, Debug, Default)]
pub struct OwnedPolicies {
    identity: Vec<NamedPolicy>,
    boundary: Option<NamedPolicy>,
    session: Option<Vec<NamedPolicy>>,
    /// The identity's own tags, for `aws:PrincipalTag/…`.
    pub tags: model::Tags,
}

impl OwnedPolicies {
    /// Policies out of documents, as the simulator is handed them; one that does not parse is left out.
    pub fn of_documents(identity: &[String], boundary: Option<&String>) -> OwnedPolicies {
        let number = |(i, document): (usize, &String)| named(&format!("PolicyInputList.{}", i + 1), document);
        OwnedPolicies {
            identity: identity.iter().enumerate().filter_map(number).collect(),
            boundary: boundary.and_then(|document| named("PermissionsBoundaryPolicyInputList.1", document)),
            ..OwnedPolicies::default()
        }
    }

    /// These and more identity policies; a boundary of the other's takes this one's place.
    pub fn with(mut self, more: OwnedPolicies) -> OwnedPolicies {
        self.identity.extend(more.identity);
        self.boundary = more.boundary.or(self.boundary);
        self
    }

    /// As the evaluator takes them.
    pub fn view(&self) -> Policies<'_> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_ref(),
            session: self.session.as_deref(),
            ..Policies::default()
        }
    }
}

/// Gathers the policies over a principal of the account; `session` adds a temporary key's own.
pub fn policies(
    tx: &impl Read,
    account: &str,
    principal: &Principal,
    session: Option<&Session>,
) -> OwnedPolicies {
    let scope = Scope::global(account);
    let mut found = match principal {
        Principal::User { name, .. } => tx.get::<User>(&scope, name).map(|user| of_user(tx, &scope, &user)),
        Principal::AssumedRole { role_arn, .. } => {
            let name = role_arn.rsplit('/').next().unwrap_or_default();
            tx.get::<Role>(&scope, name).map(|role| of_identity(tx, &scope, &role.identity))
        }
        _ => None,
    }
    .unwrap_or_default();
    if let Some(session) = session {
        // A session's tag takes the place of the role's, whatever the case of its key.
        for (key, value) in &session.tags {
            found.tags.retain(|other, _| !other.eq_ignore_ascii_case(key));
            found.tags.insert(key.clone(), value.clone());
        }
        if !session.policies.is_empty() || !session.policy_arns.is_empty() {
            let mut own: Vec<NamedPolicy> =
                session.policies.iter().filter_map(|document| named("SessionPolicy", document)).collect();
            own.extend(session.policy_arns.iter().filter_map(|arn| managed(tx, &scope, arn)));
            found.session = Some(own);
        }
    }
    found
}

/// The policies over a user: its own and its groups'.
pub fn of_user(tx: &impl Read, scope: &Scope, user: &User) -> OwnedPolicies {
    let mut found = of_identity(tx, scope, &user.identity);
    for group in &user.groups {
        if let Some(group) = tx.get::<Group>(scope, group) {
            found.identity.extend(own_policies(tx, scope, &group.identity));
        }
    }
    found
}

/// The policies over a user or role by itself.
pub fn of_identity(tx: &impl Read, scope: &Scope, identity: &Identity) -> OwnedPolicies {
    OwnedPolicies {
        identity: own_policies(tx, scope, identity),
        boundary: identity.boundary.as_deref().and_then(|arn| {
            // A boundary that cannot be read allows nothing.
            managed(tx, scope, arn).or_else(|| named(arn, NOTHING))
        }),
        session: None,
        tags: identity.tags.clone(),
    }
}

fn own_policies(tx: &impl Read, scope: &Scope, identity: &Identity) -> Vec<NamedPolicy> {
    let inline = identity.inline.iter().filter_map(|(name, document)| named(name, document));
    let attached = identity.attached.iter().filter_map(|arn| managed(tx, scope, arn));
    inline.chain(attached).collect()
}

/// A managed policy's version in force: AWS's own, or the account's.
fn managed(tx: &impl Read, scope: &Scope, arn: &str) -> Option<NamedPolicy> {
    if let Some(policy) = managed_policy::find(arn) {
        return named(arn, policy.document);
    }
    let policy = tx.get::<ManagedPolicy>(scope, arn)?;
    let version = policy.versions.iter().find(|version| version.number == policy.default_version)?;
    named(arn, &version.document)
}

/// What allows nothing.
const NOTHING: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;

/// How many parsed documents are kept.
const KEPT: usize = 4096;

/// Parsed documents by their text: parsing one for every request would cost more than judging it.
static PARSED: LazyLock<Mutex<HashMap<String, Arc<Policy>>>> = LazyLock::new(Mutex::default);

/// Documents were checked when they came in; one that does not parse any more grants nothing.
fn named(name: &str, document: &str) -> Option<NamedPolicy> {
    if let Some(policy) = PARSED.lock().get(document) {
        return Some(NamedPolicy::new(name, policy.clone()));
    }
    let policy = Arc::new(Policy::parse(document, PolicyKind::Identity).ok()?);
    let mut parsed = PARSED.lock();
    if parsed.len() >= KEPT {
        parsed.clear();
    }
    parsed.insert(document.to_owned(), policy.clone());
    Some(NamedPolicy::new(name, policy))
}

/// The condition keys that follow from who asks, with which key, whence and when; `tags` are the identity's
/// own. Source: "AWS global condition context keys", IAM user guide.
pub fn context(ctx: &Ctx, session: Option<&Session>, tags: &model::Tags) -> iam::Context {
    let mut context = ctx.principal.context();
    context
        .set("aws:SourceIp", ctx.source_ip.to_string())
        .set("aws:CurrentTime", moment(ctx.now))
        .set("aws:EpochTime", ctx.now.as_second().to_string())
        .set("aws:SecureTransport", "false")
        .set("aws:RequestedRegion", ctx.region.to_string());
    if let Some(session) = session {
        context.set("aws:MultiFactorAuthPresent", "false");
        if let Some(issued) = session.issued {
            context.set("aws:TokenIssueTime", moment(issued));
        }
        if let Some(source) = &session.source_identity {
            context.set("aws:SourceIdentity", source.as_str());
        }
    }
    for (tag, value) in tags {
        context.set(&format!("aws:PrincipalTag/{tag}"), value.as_str());
    }
    context
}

fn moment(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Ends the temporary keys of a user or role that goes: one of the same name who comes later must not
/// inherit them.
pub fn end_sessions(tx: &mut Tx, account: &str, of: impl Fn(&SessionOf) -> bool) {
    let scope = AccessKey::scope();
    for session in tx.list::<Session>(&scope) {
        if session.account == account && of(&session.of) {
            tx.delete::<Session>(&scope, &session.access_key);
        }
    }
}

/// Lets a user's temporary keys follow to its new name.
pub fn rename_sessions(tx: &mut Tx, account: &str, from: &str, to: &str) {
    let (scope, of) = (AccessKey::scope(), SessionOf::User(from.to_owned()));
    for session in tx.list::<Session>(&scope) {
        if session.account == account && session.of == of {
            tx.update::<Session>(&scope, &session.access_key, |session| {
                session.of = SessionOf::User(to.to_owned());
            });
        }
    }
}

/// How many ended sessions one new one clears away.
const CLEARED: usize = 256;

/// Writes a new temporary key for what `of` names, and clears away some that have ended.
pub fn new_session(
    tx: &mut Tx,
    account: &str,
    of: SessionOf,
    now: Timestamp,
    lasting: SignedDuration,
    restrict: impl FnOnce(&mut Session),
) -> Result<Session, Fault> {
    let scope = AccessKey::scope();
    let ended = tx.list::<Session>(&scope).into_iter().filter(|session| session.expires <= now);
    for ended in ended.take(CLEARED) {
        tx.delete::<Session>(&scope, &ended.access_key);
    }
    let mut session = Session {
        access_key: format!("ASIA{}", random_letters(ID_LETTERS, 16)),
        secret: Secret(secret_letters(40)?),
        token: Secret(secret_letters(256)?),
        account: account.to_owned(),
        of,
        issued: Some(now),
        expires: now + lasting,
        policies: Vec::new(),
        policy_arns: Vec::new(),
        tags: model::Tags::new(),
        transitive: Vec::new(),
        source_identity: None,
    };
    restrict(&mut session);
    tx.put(&scope, &session.access_key, session.clone());
    Ok(session)
}

/// The letters of IAM's ids: base 32.
pub const ID_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Letters for a secret, from the system's own source of chance.
pub fn secret_letters(length: usize) -> Result<String, Fault> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = vec![0u8; length];
    getrandom::fill(&mut bytes).map_err(Fault::internal)?;
    Ok(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 64)])).collect())
}

/// The key that everybody knows. It works only for a root user who was started with it.
pub const WELL_KNOWN_KEY: &str = "test";

/// Makes this the account's root key: the secret is the one given, also where it was another before, and
/// the well-known key ends where it is not the one.
pub fn ensure_root(
    store: &store::Store,
    account: &str,
    access_key: &str,
    secret: &str,
    now: Timestamp,
) -> Result<(), Fault> {
    let scope = AccessKey::scope();
    let (before, stale) = store.read(|tx| {
        let known = tx.get::<AccessKey>(&scope, WELL_KNOWN_KEY);
        (tx.get::<AccessKey>(&scope, access_key), access_key != WELL_KNOWN_KEY && known.is_some())
    })?;
    let stands = before.as_ref().is_some_and(|key| {
        key.secret.0 == secret && key.account == account && key.user.is_none() && key.active
    });
    if stands && !stale {
        return Ok(());
    }
    store.write(|tx| {
        if stale {
            tx.delete::<AccessKey>(&scope, WELL_KNOWN_KEY);
        }
        let key = AccessKey {
            id: access_key.to_owned(),
            secret: Secret(secret.to_owned()),
            account: account.to_owned(),
            user: None,
            active: true,
            created: before.as_ref().map_or(now, |key| key.created),
            last_used: before.as_ref().and_then(|key| key.last_used.clone()),
        };
        tx.put(&scope, access_key, key);
        Ok(())
    })
}
