//! Managed policies attached to users, groups and roles.

use model::iam::{Group, Role, User};
use resources::{Ctx, Entry, Fault};
use shapes_iam as shapes;
use wire::Unit;

use crate::fault::{limit_exceeded, needed, no_such_entity};
use crate::holder::{self, Holder, find, title};
use crate::listing::listing;
use crate::policy;
use crate::touches::{self, on};

/// How many may be attached to one holder. Source: "IAM object quotas", IAM user guide.
const PER_HOLDER: usize = 10;

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(AttachUserPolicy, attach_user_policy, touches::existing::<User>, user_name).with_keys(
            |ctx, input: &shapes::AttachUserPolicyRequest| {
                touches::attaching::<User>(ctx, input.user_name.as_deref(), input.policy_arn.as_deref())
            },
        ),
        on!(DetachUserPolicy, detach_user_policy, touches::existing::<User>, user_name).with_keys(
            |ctx, input: &shapes::DetachUserPolicyRequest| {
                touches::attaching::<User>(ctx, input.user_name.as_deref(), input.policy_arn.as_deref())
            },
        ),
        on!(ListAttachedUserPolicies, list_attached_user_policies, touches::existing::<User>, user_name),
        on!(AttachGroupPolicy, attach_group_policy, touches::existing::<Group>, group_name).with_keys(
            |ctx, input: &shapes::AttachGroupPolicyRequest| {
                touches::attaching::<Group>(ctx, input.group_name.as_deref(), input.policy_arn.as_deref())
            },
        ),
        on!(DetachGroupPolicy, detach_group_policy, touches::existing::<Group>, group_name).with_keys(
            |ctx, input: &shapes::DetachGroupPolicyRequest| {
                touches::attaching::<Group>(ctx, input.group_name.as_deref(), input.policy_arn.as_deref())
            },
        ),
        on!(ListAttachedGroupPolicies, list_attached_group_policies, touches::existing::<Group>, group_name),
        on!(AttachRolePolicy, attach_role_policy, touches::existing::<Role>, role_name).with_keys(
            |ctx, input: &shapes::AttachRolePolicyRequest| {
                touches::attaching::<Role>(ctx, input.role_name.as_deref(), input.policy_arn.as_deref())
            },
        ),
        on!(DetachRolePolicy, detach_role_policy, touches::existing::<Role>, role_name).with_keys(
            |ctx, input: &shapes::DetachRolePolicyRequest| {
                touches::attaching::<Role>(ctx, input.role_name.as_deref(), input.policy_arn.as_deref())
            },
        ),
        on!(ListAttachedRolePolicies, list_attached_role_policies, touches::existing::<Role>, role_name),
    ]
}

fn attach<H: Holder>(ctx: &Ctx, holder: Option<String>, arn: Option<String>) -> Result<Unit, Fault> {
    let (holder, arn) = (needed(holder, "name")?, needed(arn, "policyArn")?);
    ctx.write(|tx| {
        policy::exists(tx, ctx, &arn)?;
        holder::change::<H>(tx, ctx, &holder, |record| {
            let attached = &mut record.identity_mut().attached;
            if attached.contains(&arn) {
                return Ok(());
            }
            if attached.len() >= PER_HOLDER {
                let noun = title(H::NOUN);
                return Err(limit_exceeded(format!(
                    "Cannot exceed quota for PoliciesPer{noun}: {PER_HOLDER}"
                )));
            }
            attached.push(arn);
            attached.sort();
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn detach<H: Holder>(ctx: &Ctx, holder: Option<String>, arn: Option<String>) -> Result<Unit, Fault> {
    let (holder, arn) = (needed(holder, "name")?, needed(arn, "policyArn")?);
    ctx.write(|tx| {
        holder::change::<H>(tx, ctx, &holder, |record| {
            let attached = &mut record.identity_mut().attached;
            let before = attached.len();
            attached.retain(|other| *other != arn);
            if attached.len() == before {
                return Err(no_such_entity(format!("Policy {arn} was not found.")));
            }
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn attached<H: Holder>(
    ctx: &Ctx,
    holder: Option<String>,
    prefix: Option<&str>,
) -> Result<Vec<shapes::AttachedPolicy>, Fault> {
    let holder = needed(holder, "name")?;
    let record = ctx.read(|tx| find::<H>(tx, ctx, &holder))??;
    let below = |arn: &&String| prefix.is_none_or(|prefix| policy::path_of(arn).starts_with(prefix));
    let show = |arn: &String| shapes::AttachedPolicy {
        policy_arn: Some(arn.as_str().into()),
        policy_name: arn.rsplit('/').next().map(Into::into),
    };
    Ok(record.identity().attached.iter().filter(below).map(show).collect())
}

macro_rules! attached {
    ($type:ty, $name:ident; $attach:ident($attach_in:ident), $detach:ident($detach_in:ident),
     $list:ident($list_in:ident) -> $list_out:ident) => {
        fn $attach(ctx: &Ctx, input: shapes::$attach_in) -> Result<Unit, Fault> {
            attach::<$type>(ctx, input.$name, input.policy_arn)
        }
        fn $detach(ctx: &Ctx, input: shapes::$detach_in) -> Result<Unit, Fault> {
            detach::<$type>(ctx, input.$name, input.policy_arn)
        }
        fn $list(ctx: &Ctx, input: shapes::$list_in) -> Result<shapes::$list_out, Fault> {
            let found = attached::<$type>(ctx, input.$name, input.path_prefix.as_deref())?;
            let page = listing(found, input.max_items, input.marker.as_deref(), |policy| {
                policy.policy_arn.as_deref().unwrap_or_default()
            })?;
            Ok(shapes::$list_out {
                attached_policies: page.items.into(),
                is_truncated: page.is_truncated,
                marker: page.marker,
            })
        }
    };
}

attached!(User, user_name; attach_user_policy(AttachUserPolicyRequest), detach_user_policy(DetachUserPolicyRequest),
    list_attached_user_policies(ListAttachedUserPoliciesRequest) -> ListAttachedUserPoliciesResponse);
attached!(Group, group_name; attach_group_policy(AttachGroupPolicyRequest), detach_group_policy(DetachGroupPolicyRequest),
    list_attached_group_policies(ListAttachedGroupPoliciesRequest) -> ListAttachedGroupPoliciesResponse);
attached!(Role, role_name; attach_role_policy(AttachRolePolicyRequest), detach_role_policy(DetachRolePolicyRequest),
    list_attached_role_policies(ListAttachedRolePoliciesRequest) -> ListAttachedRolePoliciesResponse);
