//! Identities: users, groups, roles, policies, keys and sessions. They live in the account's global
//! scope.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::Record;

use crate::Tags;
use crate::network::records;

/// What users, groups and roles have in common.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    /// Its name, which is the record's key, in the caller's letters.
    pub name: String,
    /// `AIDA…`, `AGPA…`, `AROA…`.
    pub id: String,
    /// Its ARN.
    pub arn: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When it was made.
    pub created: Timestamp,
    /// Inline policies by name: the document as it was given.
    #[serde(default)]
    pub inline: BTreeMap<String, String>,
    /// ARNs of the managed policies attached.
    #[serde(default)]
    pub attached: Vec<String>,
    /// The ARN of the permissions boundary.
    #[serde(default)]
    pub boundary: Option<String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// What it has in common with groups and roles.
    #[serde(flatten)]
    pub identity: Identity,
    /// The names of its groups.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Its password, where it has one.
    #[serde(default)]
    pub login: Option<LoginProfile>,
}

/// A user's password. This yard's console asks for none: it is set, changed and taken away, and that is all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LoginProfile {
    /// When the user got it.
    pub created: Timestamp,
    /// Whether the user must choose another at the first sign-in.
    pub reset_required: bool,
    /// What the password is stretched with.
    pub salt: String,
    /// The stretched password, in hexadecimal digits.
    pub stretched: Secret,
}

/// A group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// What it has in common with users and roles.
    #[serde(flatten)]
    pub identity: Identity,
}

/// A role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// What it has in common with users and groups.
    #[serde(flatten)]
    pub identity: Identity,
    /// Who may assume it.
    pub trust: String,
    /// What it is for.
    pub description: Option<String>,
    /// Seconds, 3,600 to 43,200.
    pub max_session_duration: i32,
    /// When it was last used, and where.
    #[serde(default)]
    pub last_used: Option<(Timestamp, String)>,
}

/// A managed policy of the account's own. AWS's are a table, not records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// Its name.
    pub name: String,
    /// `ANPA…`.
    pub id: String,
    /// Its ARN, which is the record's key.
    pub arn: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// What it is for.
    pub description: Option<String>,
    /// Its versions, five at most.
    pub versions: Vec<PolicyVersion>,
    /// The version in force.
    pub default_version: u32,
    /// The highest number that a version ever had.
    pub last_version: u32,
    /// When it was made.
    pub created: Timestamp,
    /// When its default version was last changed.
    pub updated: Timestamp,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A version of a managed policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// 1 for `v1`.
    pub number: u32,
    /// The document as it was given.
    pub document: String,
    /// When it was made.
    pub created: Timestamp,
}

/// An instance profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstanceProfile {
    /// Its name.
    pub name: String,
    /// `AIPA…`.
    pub id: String,
    /// Its ARN.
    pub arn: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// The name of its role: one at most.
    pub role: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

/// A long-lived access key. Kept in the scope of no account ([`AccessKey::scope`]), for the gateway
/// knows only the key's id when a request comes in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessKey {
    /// `AKIA…`, the record's key.
    pub id: String,
    /// The secret, needed to verify signatures. Never logged.
    pub secret: Secret,
    /// The account.
    pub account: String,
    /// The user; none is the account's root.
    pub user: Option<String>,
    /// Whether it may be used.
    pub active: bool,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last used, in which region, for which service.
    #[serde(default)]
    pub last_used: Option<(Timestamp, String, String)>,
}

/// A temporary access key, of STS or of an instance's role; kept beside [`AccessKey`]s.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// `ASIA…`, the record's key.
    pub access_key: String,
    /// The secret. Never logged.
    pub secret: Secret,
    /// The token that goes with every request.
    pub token: Secret,
    /// The account.
    pub account: String,
    /// Who it is.
    pub of: SessionOf,
    /// When it was made.
    #[serde(default)]
    pub issued: Option<Timestamp>,
    /// When it ends.
    pub expires: Timestamp,
    /// Session policies: inline documents.
    #[serde(default)]
    pub policies: Vec<String>,
    /// Session policies: ARNs of managed policies.
    #[serde(default)]
    pub policy_arns: Vec<String>,
    /// Session tags.
    #[serde(default)]
    pub tags: Tags,
    /// The keys of the session tags that go on to sessions made with this one.
    #[serde(default)]
    pub transitive: Vec<String>,
    /// Who stands behind the session, as the one who made it said.
    #[serde(default)]
    pub source_identity: Option<String>,
}

/// Whose temporary key it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SessionOf {
    /// The account's root, by `GetSessionToken`.
    Root,
    /// A user, by `GetSessionToken`.
    User(String),
    /// A role, by `AssumeRole` or an instance profile.
    Role {
        /// The role's name.
        role: String,
        /// The session's name.
        session: String,
    },
}

/// Text that shows itself to nobody who prints it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(secret)")
    }
}

/// The account itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AccountSettings {
    /// The account's alias.
    pub alias: Option<String>,
    /// What passwords must be like, where the account says so itself.
    #[serde(default)]
    pub password_policy: Option<PasswordPolicy>,
}

/// What an account asks of its users' passwords.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// Letters at least, 6 to 128.
    pub minimum_length: i32,
    /// Whether one of `! @ # $ % ^ & * ( ) _ + - = [ ] { } | '` must be in it.
    pub symbols: bool,
    /// Whether a digit must be in it.
    pub numbers: bool,
    /// Whether a letter of `A` to `Z` must be in it.
    pub uppercase: bool,
    /// Whether a letter of `a` to `z` must be in it.
    pub lowercase: bool,
    /// Whether users may change their own.
    pub users_may_change: bool,
    /// After how many days it must be changed.
    pub max_age: Option<i32>,
    /// How many old ones may not come back.
    pub reuse_prevention: Option<i32>,
    /// Whether who let it expire must ask an administrator.
    pub hard_expiry: Option<bool>,
}

/// An OpenID Connect identity provider, which trust policies can name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenIdProvider {
    /// Its ARN, which is the record's key.
    pub arn: String,
    /// Its URL, without `https://`.
    pub url: String,
    /// The audiences that it is trusted for.
    pub client_ids: Vec<String>,
    /// The fingerprints of its certificates.
    pub thumbprints: Vec<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

impl AccessKey {
    /// The scope of all access keys and sessions.
    pub fn scope() -> store::Scope {
        store::Scope::new("", "")
    }
}

records! {
    User, "iam-user", |u, put| { for group in &u.groups { put("group", group) } for arn in &u.identity.attached { put("policy", arn) } };
    Group, "iam-group", |g, put| for arn in &g.identity.attached { put("policy", arn) };
    Role, "iam-role", |r, put| for arn in &r.identity.attached { put("policy", arn) };
    ManagedPolicy, "iam-policy", |p, put| put("name", &p.name);
    InstanceProfile, "iam-instance-profile", |p, put| if let Some(role) = &p.role { put("role", role) };
    AccessKey, "access-key", |k, put| put("owner", &format!("{}/{}", k.account, k.user.as_deref().unwrap_or("")));
    Session, "session";
    AccountSettings, "account";
    OpenIdProvider, "iam-open-id-provider";
}
