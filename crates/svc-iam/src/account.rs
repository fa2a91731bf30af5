//! The account: its alias and its summary.

use std::collections::BTreeMap;

use model::certificate::ServerCertificate;
use model::iam::{AccountSettings, Group, InstanceProfile, ManagedPolicy, OpenIdProvider, Role, User};
use resources::{Ctx, Entry, Fault, entry};
use shapes_iam as shapes;
use store::{Read, Tx};
use wire::Unit;

use crate::certificate;
use crate::fault::{needed, no_such_entity};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        entry::<shapes::GetAccountSummary>(summary),
        entry::<shapes::ListAccountAliases>(list_aliases),
        entry::<shapes::CreateAccountAlias>(create_alias),
        entry::<shapes::DeleteAccountAlias>(delete_alias),
    ]
}

/// The record's key: there is one.
const KEY: &str = "account";

/// What the account says of itself.
pub fn settings(tx: &impl Read, ctx: &Ctx) -> AccountSettings {
    tx.get::<AccountSettings>(&ctx.global(), KEY).as_deref().cloned().unwrap_or_default()
}

/// Changes what the account says of itself.
pub fn settle(tx: &mut Tx, ctx: &Ctx, change: impl FnOnce(&mut AccountSettings)) {
    let mut settings = settings(tx, ctx);
    change(&mut settings);
    tx.put(&ctx.global(), KEY, settings);
}

/// The quotas that the summary names. Source: "GetAccountSummary", IAM API reference.
const QUOTAS: &[(&str, i32)] = &[
    ("AccessKeysPerUserQuota", 2),
    ("AssumeRolePolicySizeQuota", 2048),
    ("AttachedPoliciesPerGroupQuota", 10),
    ("AttachedPoliciesPerRoleQuota", 10),
    ("AttachedPoliciesPerUserQuota", 10),
    ("GroupPolicySizeQuota", 5120),
    ("GroupsPerUserQuota", 10),
    ("GroupsQuota", 300),
    ("InstanceProfilesQuota", 1000),
    ("PoliciesQuota", 1500),
    ("PolicySizeQuota", 6144),
    ("PolicyVersionsInUseQuota", 10000),
    ("RolePolicySizeQuota", 10240),
    ("RolesQuota", 1000),
    ("UserPolicySizeQuota", 2048),
    ("UsersQuota", 5000),
    ("VersionsPerPolicyQuota", 5),
];

fn summary(ctx: &Ctx, _: Unit) -> Result<shapes::GetAccountSummaryResponse, Fault> {
    let counts = ctx.read(|tx| {
        let scope = ctx.global();
        let versions = tx.list::<ManagedPolicy>(&scope).iter().map(|policy| policy.versions.len()).sum();
        [
            ("Users", tx.count::<User>(&scope)),
            ("Groups", tx.count::<Group>(&scope)),
            ("Roles", tx.count::<Role>(&scope)),
            ("Policies", tx.count::<ManagedPolicy>(&scope)),
            ("PolicyVersionsInUse", versions),
            ("InstanceProfiles", tx.count::<InstanceProfile>(&scope)),
            ("AccountAccessKeysPresent", 1),
            ("AccountMFAEnabled", 0),
            ("MFADevices", 0),
            ("MFADevicesInUse", 0),
            ("Providers", tx.count::<OpenIdProvider>(&scope)),
            ("ServerCertificates", tx.count::<ServerCertificate>(&scope)),
            ("ServerCertificatesQuota", certificate::MOST),
        ]
    })?;
    let mut map: BTreeMap<String, i32> =
        QUOTAS.iter().map(|(key, quota)| ((*key).to_owned(), *quota)).collect();
    map.extend(
        counts.into_iter().map(|(key, count)| (key.to_owned(), i32::try_from(count).unwrap_or(i32::MAX))),
    );
    Ok(shapes::GetAccountSummaryResponse { summary_map: map })
}

fn list_aliases(
    ctx: &Ctx,
    _: shapes::ListAccountAliasesRequest,
) -> Result<shapes::ListAccountAliasesResponse, Fault> {
    let settings = ctx.read(|tx| settings(tx, ctx))?;
    Ok(shapes::ListAccountAliasesResponse {
        account_aliases: settings.alias.map(Into::into).into_iter().collect(),
        is_truncated: Some(false),
        marker: None,
    })
}

fn create_alias(ctx: &Ctx, input: shapes::CreateAccountAliasRequest) -> Result<Unit, Fault> {
    let alias = needed(input.account_alias, "accountAlias")?;
    ctx.write(|tx| {
        settle(tx, ctx, |settings| settings.alias = Some(alias));
        Ok(Unit)
    })
}

fn delete_alias(ctx: &Ctx, input: shapes::DeleteAccountAliasRequest) -> Result<Unit, Fault> {
    let alias = needed(input.account_alias, "accountAlias")?;
    ctx.write(|tx| {
        if settings(tx, ctx).alias.as_ref() != Some(&alias) {
            return Err(no_such_entity(format!("The account alias {alias} cannot be found.")));
        }
        settle(tx, ctx, |settings| settings.alias = None);
        Ok(Unit)
    })
}
