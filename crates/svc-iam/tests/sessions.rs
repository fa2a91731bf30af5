//! Temporary keys: who may have them, what they may do, when they end.

mod common;

use common::{ALL, READ, Yard, arn, trust};
use iam::Principal;
use jiff::SignedDuration;
use model::iam::{AccessKey, Session};
use resources::{Ctx, identity};
use shapes_iam::*;
use shapes_sts::{AssumeRole, GetCallerIdentity, GetSessionToken};
use store::Read;

fn sessions(yard: &Yard) -> usize {
    yard.ctx.read(|tx| tx.count::<Session>(&AccessKey::scope())).expect("a store")
}

fn session(yard: &Yard, id: &str) -> std::sync::Arc<Session> {
    let found = yard.ctx.read(|tx| tx.get::<Session>(&AccessKey::scope(), id));
    found.expect("a store").expect("a session")
}

/// Whether the policies over a caller allow an action on everything.
fn may(ctx: &Ctx, action: &str) -> bool {
    let judged = ctx.read(|tx| {
        let asking = tx.get::<Session>(&AccessKey::scope(), &ctx.access_key);
        let policies = identity::policies(tx, &ctx.account, &ctx.principal, asking.as_deref());
        let context = identity::context(ctx, asking.as_deref(), &policies.tags);
        let request = iam::Request { principal: &ctx.principal, action, resource: "*", context: &context };
        iam::judge(&policies.view(), &request).allowed()
    });
    judged.expect("a store")
}

/// `ann`, who may do everything, and the role `ops` that trusts her, both with everything allowed.
fn yard() -> Yard {
    let yard = Yard::new();
    yard.user_with_key("ann");
    yard.ok::<PutUserPolicy>(&format!("UserName=ann PolicyName=all PolicyDocument={ALL}"));
    let document = trust(&arn("user/ann"), "");
    yard.ok::<CreateRole>(&format!(
        "RoleName=ops AssumeRolePolicyDocument={document} MaxSessionDuration=7200"
    ));
    yard.ok::<PutRolePolicy>(&format!("RoleName=ops PolicyName=all PolicyDocument={ALL}"));
    yard
}

#[test]
fn a_session_is_somebody_and_may_what_its_role_may() {
    let yard = yard();
    let line = format!("RoleArn={} RoleSessionName=s1 DurationSeconds=7200", arn("role/ops"));
    let made = yard.ok_as::<AssumeRole>(&yard.user("ann"), &line);
    let keys = made.credentials.expect("keys");
    assert_eq!(keys.expiration, Some(yard.ctx.now + SignedDuration::from_hours(2)));
    let id = keys.access_key_id.expect("an id");
    assert!(id.starts_with("ASIA") && id.len() == 20, "{id}");
    let ops = yard.with_key(&id);
    let who = yard.ok_as::<GetCallerIdentity>(&ops, "");
    assert_eq!(who.arn.as_deref(), Some("arn:aws:sts::000000000000:assumed-role/ops/s1"));
    let role_id = made.assumed_role_user.and_then(|user| user.assumed_role_id);
    assert_eq!(who.user_id, role_id);
    assert!(may(&ops, "ec2:RunInstances"));
    let used = yard.ok::<GetRole>("RoleName=ops").role.and_then(|role| role.role_last_used);
    assert_eq!(used.and_then(|used| used.last_used_date), Some(yard.ctx.now));
    yard.ok::<PutRolePolicy>(&format!("RoleName=ops PolicyName=all PolicyDocument={READ}"));
    assert!(!may(&ops, "ec2:RunInstances"), "a policy that changes holds at once");
    assert!(may(&ops, "ec2:DescribeVpcs"));
}

#[test]
fn session_policies_only_take_away() {
    let yard = yard();
    let ann = yard.user("ann");
    let role = arn("role/ops");
    let narrow = yard.assume(&ann, &format!("RoleArn={role} RoleSessionName=s1 Policy={READ}"));
    let narrow = yard.with_key(&narrow);
    assert!(may(&narrow, "ec2:DescribeVpcs") && !may(&narrow, "ec2:CreateVpc"));
    let by_arn = "PolicyArns.member.1.arn=arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    let by_arn = yard.assume(&ann, &format!("RoleArn={role} RoleSessionName=s1 {by_arn}"));
    let by_arn = yard.with_key(&by_arn);
    assert!(may(&by_arn, "iam:GetUser") && !may(&by_arn, "ec2:DescribeVpcs"));
    yard.ok::<PutRolePolicy>(&format!("RoleName=ops PolicyName=all PolicyDocument={READ}"));
    let wide = yard.assume(&ann, &format!("RoleArn={role} RoleSessionName=s1 Policy={ALL}"));
    assert!(!may(&yard.with_key(&wide), "ec2:CreateVpc"), "a session policy adds nothing");
}

#[test]
fn a_boundary_that_went_missing_allows_nothing() {
    let yard = yard();
    let made = yard.ok::<CreatePolicy>(&format!("PolicyName=edge PolicyDocument={ALL}"));
    let edge = made.policy.and_then(|policy| policy.arn).expect("an ARN");
    yard.ok::<PutUserPermissionsBoundary>(&format!("UserName=ann PermissionsBoundary={edge}"));
    assert!(may(&yard.user("ann"), "ec2:CreateVpc"));
    let gone = yard.ctx.write(|tx| {
        tx.delete::<model::iam::ManagedPolicy>(&yard.ctx.global(), &edge);
        Ok(())
    });
    gone.expect("a store");
    assert!(!may(&yard.user("ann"), "ec2:CreateVpc"));
}

#[test]
fn tags_of_a_session_go_on_where_they_are_transitive() {
    let yard = yard();
    let onward = trust(common::ACCOUNT, "");
    yard.ok::<CreateRole>(&format!("RoleName=next AssumeRolePolicyDocument={onward}"));
    let tags = "Tags.member.1.Key=team Tags.member.1.Value=red Tags.member.2.Key=cost Tags.member.2.Value=7";
    let first = yard.assume(
        &yard.user("ann"),
        &format!("RoleArn={} RoleSessionName=s1 {tags} TransitiveTagKeys.member.1=team", arn("role/ops")),
    );
    assert_eq!(session(&yard, &first).tags.len(), 2);
    let ops = yard.with_key(&first);
    let next = arn("role/next");
    let second = yard.assume(&ops, &format!("RoleArn={next} RoleSessionName=s2"));
    let kept = &session(&yard, &second).tags;
    assert_eq!(kept.iter().collect::<Vec<_>>(), [(&"team".to_owned(), &"red".to_owned())]);
    let again = "Tags.member.1.Key=Team Tags.member.1.Value=blue";
    let refused = yard.send(&ops, &format!("AssumeRole RoleArn={next} RoleSessionName=s2 {again}"));
    assert_eq!(refused.map(|_| ()).expect_err("a transitive tag stays").code, "InvalidInput");
}

#[test]
fn who_stands_behind_a_session_stays() {
    let yard = yard();
    let document = trust(common::ACCOUNT, "").replace("sts:TagSession", "sts:SetSourceIdentity");
    for role in ["first", "second"] {
        yard.ok::<CreateRole>(&format!("RoleName={role} AssumeRolePolicyDocument={document}"));
        yard.ok::<PutRolePolicy>(&format!("RoleName={role} PolicyName=all PolicyDocument={ALL}"));
    }
    let line = format!("RoleArn={} RoleSessionName=s1 SourceIdentity=ann", arn("role/first"));
    let first = yard.with_key(&yard.assume(&yard.user("ann"), &line));
    let second = format!("RoleArn={} RoleSessionName=s2", arn("role/second"));
    let made = yard.ok_as::<AssumeRole>(&first, &second);
    assert_eq!(made.source_identity.as_deref(), Some("ann"));
    let other = yard.send(&first, &format!("AssumeRole {second} SourceIdentity=bob"));
    assert_eq!(other.map(|_| ()).expect_err("it cannot be changed").code, "AccessDenied");
}

#[test]
fn conditions_see_when_a_token_was_made() {
    let yard = yard();
    let revoke = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"2026-01-02T03:04:06Z"}}}]}"#;
    let line = format!("RoleArn={} RoleSessionName=s1", arn("role/ops"));
    let old = yard.with_key(&yard.assume(&yard.user("ann"), &line));
    yard.ok::<PutRolePolicy>(&format!("RoleName=ops PolicyName=all PolicyDocument={revoke}"));
    assert!(!may(&old, "ec2:CreateVpc"), "older sessions are revoked, as the console's button does");
    let later = Ctx { now: yard.ctx.now + SignedDuration::from_secs(1), ..yard.user("ann") };
    let new = yard.with_key(&yard.assume(&later, &line));
    assert!(may(&new, "ec2:CreateVpc"));
}

#[test]
fn a_session_token_is_its_owner_for_a_while() {
    let yard = yard();
    for (shows, ctx, asked, hours) in [
        ("twelve hours unless asked otherwise", yard.user("ann"), "", 12),
        ("36 at most", yard.user("ann"), "DurationSeconds=129600", 36),
        ("root's last an hour at most", yard.ctx.clone(), "DurationSeconds=43200", 1),
    ] {
        let keys = yard.ok_as::<GetSessionToken>(&ctx, asked).credentials.expect("keys");
        assert_eq!(keys.expiration, Some(yard.ctx.now + SignedDuration::from_hours(hours)), "{shows}");
        let id = keys.access_key_id.expect("an id");
        assert_eq!(yard.with_key(&id).principal, ctx.principal, "{shows}");
    }
}

#[test]
fn a_session_goes_with_its_user_or_role_and_follows_a_new_name() {
    let yard = yard();
    let ann = yard.user("ann");
    let token = yard.ok_as::<GetSessionToken>(&ann, "").credentials.and_then(|keys| keys.access_key_id);
    let token = token.expect("an id");
    let role = yard.assume(&ann, &format!("RoleArn={} RoleSessionName=s1", arn("role/ops")));
    yard.ok::<UpdateUser>("UserName=ann NewUserName=anne");
    assert!(
        matches!(&*yard.with_key(&token).principal, Principal::User { name, .. } if name == "anne"),
        "a session follows"
    );
    yard.ok::<DeleteRolePolicy>("RoleName=ops PolicyName=all");
    yard.ok::<DeleteRole>("RoleName=ops");
    yard.ok::<DeleteUserPolicy>("UserName=anne PolicyName=all");
    yard.ok::<DeleteAccessKey>(&format!("UserName=anne AccessKeyId={}", ann.access_key));
    yard.ok::<DeleteUser>("UserName=anne");
    for id in [&*token, &*role] {
        let found = yard.ctx.read(|tx| identity::find_key(tx, id).is_some()).expect("a store");
        assert!(!found, "{id} must not serve another of the same name");
    }
}

#[test]
fn sessions_that_ended_are_cleared_away() {
    let yard = yard();
    for _ in 0..5 {
        yard.ok_as::<GetSessionToken>(&yard.user("ann"), "DurationSeconds=900");
    }
    assert_eq!(sessions(&yard), 5);
    let later = Ctx { now: yard.ctx.now + SignedDuration::from_secs(900), ..yard.user("ann") };
    yard.ok_as::<GetSessionToken>(&later, "");
    assert_eq!(sessions(&yard), 1);
}
