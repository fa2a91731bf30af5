//! Inline policies: documents that belong to one user, group or role.

use iam::{Policy, PolicyKind, policy_size};
use model::iam::{Group, Role, User};
use resources::{Ctx, Entry, Fault};
use shapes_iam as shapes;
use wire::Unit;

use crate::fault::{limit_exceeded, malformed, needed, no_such_entity};
use crate::holder::{self, Holder, encoded, find};
use crate::listing::listing;
use crate::touches::{self, on};

/// The operations of this room.
pub fn entries() -> Vec<Entry> {
    vec![
        on!(PutUserPolicy, put_user_policy, touches::existing::<User>, user_name).with_keys(
            |ctx, input: &shapes::PutUserPolicyRequest| {
                touches::boundary::<User>(ctx, input.user_name.as_deref(), None)
            },
        ),
        on!(GetUserPolicy, get_user_policy, touches::existing::<User>, user_name),
        on!(DeleteUserPolicy, delete_user_policy, touches::existing::<User>, user_name).with_keys(
            |ctx, input: &shapes::DeleteUserPolicyRequest| {
                touches::boundary::<User>(ctx, input.user_name.as_deref(), None)
            },
        ),
        on!(ListUserPolicies, list_user_policies, touches::existing::<User>, user_name),
        on!(PutGroupPolicy, put_group_policy, touches::existing::<Group>, group_name),
        on!(GetGroupPolicy, get_group_policy, touches::existing::<Group>, group_name),
        on!(DeleteGroupPolicy, delete_group_policy, touches::existing::<Group>, group_name),
        on!(ListGroupPolicies, list_group_policies, touches::existing::<Group>, group_name),
        on!(PutRolePolicy, put_role_policy, touches::existing::<Role>, role_name).with_keys(
            |ctx, input: &shapes::PutRolePolicyRequest| {
                touches::boundary::<Role>(ctx, input.role_name.as_deref(), None)
            },
        ),
        on!(GetRolePolicy, get_role_policy, touches::existing::<Role>, role_name),
        on!(DeleteRolePolicy, delete_role_policy, touches::existing::<Role>, role_name).with_keys(
            |ctx, input: &shapes::DeleteRolePolicyRequest| {
                touches::boundary::<Role>(ctx, input.role_name.as_deref(), None)
            },
        ),
        on!(ListRolePolicies, list_role_policies, touches::existing::<Role>, role_name),
    ]
}

/// All of a holder's inline documents together, in characters without white space. Source: "IAM and STS
/// character quotas", IAM user guide.
fn quota<H: Holder>() -> usize {
    match H::NOUN {
        "user" => 2_048,
        "group" => 5_120,
        _ => 10_240,
    }
}

fn put<H: Holder>(
    ctx: &Ctx,
    holder: Option<String>,
    policy: Option<String>,
    document: Option<String>,
) -> Result<Unit, Fault> {
    let (holder, policy) = (needed(holder, "name")?, needed(policy, "policyName")?);
    let document = needed(document, "policyDocument")?;
    Policy::parse(&document, PolicyKind::Identity).map_err(|error| malformed(&error))?;
    ctx.write(|tx| {
        holder::change::<H>(tx, ctx, &holder, |record| {
            let inline = &mut record.identity_mut().inline;
            inline.insert(policy, document);
            let size: usize = inline.values().map(|document| policy_size(document)).sum();
            if size > quota::<H>() {
                return Err(limit_exceeded(format!(
                    "Maximum policy size of {} bytes exceeded for {} {holder}",
                    quota::<H>(),
                    H::NOUN
                )));
            }
            Ok(())
        })
    })?;
    Ok(Unit)
}

fn missing<H: Holder>(policy: &str) -> Fault {
    no_such_entity(format!("The {} policy with name {policy} cannot be found.", H::NOUN))
}

/// The holder's name, the policy's and the document.
fn get<H: Holder>(
    ctx: &Ctx,
    holder: Option<String>,
    policy: Option<String>,
) -> Result<(String, String, String), Fault> {
    let (holder, policy) = (needed(holder, "name")?, needed(policy, "policyName")?);
    let record = ctx.read(|tx| find::<H>(tx, ctx, &holder))??;
    let document = record.identity().inline.get(&policy).ok_or_else(|| missing::<H>(&policy))?;
    Ok((holder, encoded(document), policy))
}

fn delete<H: Holder>(ctx: &Ctx, holder: Option<String>, policy: Option<String>) -> Result<Unit, Fault> {
    let (holder, policy) = (needed(holder, "name")?, needed(policy, "policyName")?);
    ctx.write(|tx| {
        holder::change::<H>(tx, ctx, &holder, |record| {
            record.identity_mut().inline.remove(&policy).map(|_| ()).ok_or_else(|| missing::<H>(&policy))
        })
    })?;
    Ok(Unit)
}

fn names<H: Holder>(ctx: &Ctx, holder: Option<String>) -> Result<Vec<String>, Fault> {
    let holder = needed(holder, "name")?;
    let record = ctx.read(|tx| find::<H>(tx, ctx, &holder))??;
    Ok(record.identity().inline.keys().cloned().collect())
}

macro_rules! inline {
    ($type:ty, $name:ident; $put:ident($put_in:ident), $get:ident($get_in:ident) -> $get_out:ident,
     $delete:ident($delete_in:ident), $list:ident($list_in:ident) -> $list_out:ident) => {
        fn $put(ctx: &Ctx, input: shapes::$put_in) -> Result<Unit, Fault> {
            put::<$type>(ctx, input.$name, input.policy_name, input.policy_document)
        }
        fn $get(ctx: &Ctx, input: shapes::$get_in) -> Result<shapes::$get_out, Fault> {
            let (holder, document, policy) = get::<$type>(ctx, input.$name, input.policy_name)?;
            Ok(shapes::$get_out {
                $name: Some(holder.into()),
                policy_document: Some(document.into()),
                policy_name: Some(policy.into()),
            })
        }
        fn $delete(ctx: &Ctx, input: shapes::$delete_in) -> Result<Unit, Fault> {
            delete::<$type>(ctx, input.$name, input.policy_name)
        }
        fn $list(ctx: &Ctx, input: shapes::$list_in) -> Result<shapes::$list_out, Fault> {
            let names = names::<$type>(ctx, input.$name)?;
            let page = listing(names, input.max_items, input.marker.as_deref(), String::as_str)?;
            Ok(shapes::$list_out {
                policy_names: page.items.into_iter().map(Into::into).collect(),
                is_truncated: page.is_truncated,
                marker: page.marker,
            })
        }
    };
}

inline!(User, user_name; put_user_policy(PutUserPolicyRequest),
    get_user_policy(GetUserPolicyRequest) -> GetUserPolicyResponse,
    delete_user_policy(DeleteUserPolicyRequest),
    list_user_policies(ListUserPoliciesRequest) -> ListUserPoliciesResponse);
inline!(Group, group_name; put_group_policy(PutGroupPolicyRequest),
    get_group_policy(GetGroupPolicyRequest) -> GetGroupPolicyResponse,
    delete_group_policy(DeleteGroupPolicyRequest),
    list_group_policies(ListGroupPoliciesRequest) -> ListGroupPoliciesResponse);
inline!(Role, role_name; put_role_policy(PutRolePolicyRequest),
    get_role_policy(GetRolePolicyRequest) -> GetRolePolicyResponse,
    delete_role_policy(DeleteRolePolicyRequest),
    list_role_policies(ListRolePoliciesRequest) -> ListRolePoliciesResponse);
