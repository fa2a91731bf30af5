//! What is answered: the way of users, groups, roles, policies and keys from first to last.

mod common;

use common::{ALL, FOR_EC2, READ, Yard, arn, trust};
use resources::identity;
use shapes_iam::*;
use wire::Node;

fn text<T: std::ops::Deref<Target = str>>(text: &Option<T>) -> &str {
    text.as_deref().expect("an answer has it")
}

#[test]
fn a_user_lives_and_leaves_nothing() {
    let yard = Yard::new();
    let made =
        yard.ok::<CreateUser>("UserName=ann Path=/a/b/ Tags.member.1.Key=Team Tags.member.1.Value=red");
    let user = made.user.expect("a user");
    assert_eq!(text(&user.arn), arn("user/a/b/ann"));
    assert!(text(&user.user_id).starts_with("AIDA") && text(&user.user_id).len() == 21);
    yard.ok::<TagUser>("UserName=ann Tags.member.1.Key=team Tags.member.1.Value=blue");
    let tags = yard.ok::<ListUserTags>("UserName=ann").tags;
    assert_eq!(tags.len(), 1, "a key replaces one that differs in case: {tags:?}");
    let key = yard.ok::<CreateAccessKey>("UserName=ann").access_key.expect("a key");
    assert!(text(&key.access_key_id).starts_with("AKIA") && text(&key.access_key_id).len() == 20);
    assert_eq!(text(&key.secret_access_key).len(), 40);

    yard.ok::<UpdateUser>("UserName=ann NewUserName=Ann NewPath=/c/");
    let found = yard.ok_as::<GetUser>(&yard.user("Ann"), "").user.expect("its own user");
    assert_eq!((text(&found.arn), text(&found.user_id)), (arn("user/c/Ann").as_str(), text(&user.user_id)));
    assert_eq!(yard.ok::<ListUsers>("PathPrefix=/a/").users.len(), 0);
    assert_eq!(yard.ok::<ListUsers>("PathPrefix=/c").users.len(), 1);

    yard.ok::<DeleteAccessKey>(&format!("UserName=Ann AccessKeyId={}", text(&key.access_key_id)));
    yard.ok::<DeleteUser>("UserName=Ann");
    assert!(yard.send(&yard.ctx, "GetUser UserName=Ann").is_err());
}

#[test]
fn the_root_is_a_user_without_a_name() {
    let yard = Yard::new();
    let root = yard.ok::<GetUser>("").user.expect("the root");
    assert_eq!((text(&root.arn), text(&root.user_id)), (arn("root").as_str(), common::ACCOUNT));
    assert_eq!((root.user_name, root.path), (None, None));
    let keys = yard.ok::<ListAccessKeys>("").access_key_metadata;
    assert_eq!(keys.len(), 1);
    assert_eq!((text(&keys[0].access_key_id), &keys[0].user_name), ("test", &None));
}

#[test]
fn pages_meet_without_gap_or_overlap() {
    let yard = Yard::new();
    for n in 0..23 {
        yard.ok::<CreateUser>(&format!("UserName=user-{n:02}"));
        yard.ok::<AttachUserPolicy>(&format!(
            "UserName=user-{n:02} PolicyArn=arn:aws:iam::aws:policy/ReadOnlyAccess"
        ));
    }
    let (mut names, mut entities, mut marker) = (Vec::new(), 0, String::new());
    loop {
        let page = yard.ok::<ListUsers>(&format!("MaxItems=5{marker}"));
        assert!(page.users.len() <= 5);
        names.extend(page.users.into_iter().map(|user| user.user_name.expect("a name")));
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        let Some(next) = page.marker else { break };
        marker = format!(" Marker={next}");
    }
    assert_eq!(names, (0..23).map(|n| format!("user-{n:02}")).collect::<Vec<_>>());
    marker.clear();
    loop {
        let page = yard.ok::<ListEntitiesForPolicy>(&format!(
            "PolicyArn=arn:aws:iam::aws:policy/ReadOnlyAccess MaxItems=10{marker}"
        ));
        entities += page.policy_users.len();
        let Some(next) = page.marker else { break };
        marker = format!(" Marker={next}");
    }
    assert_eq!(entities, 23);
    let policies = yard.ok::<ListPolicies>("OnlyAttached=true").policies;
    assert_eq!(policies.iter().map(|policy| policy.attachment_count).collect::<Vec<_>>(), [Some(23)]);
    assert!(yard.ok::<ListPolicies>("Scope=Local").policies.is_empty());
    assert!(yard.ok::<ListPolicies>("Scope=AWS").policies.len() >= 19);
}

#[test]
fn a_policy_has_versions_and_one_is_in_force() {
    let yard = Yard::new();
    let made = yard.ok::<CreatePolicy>(&format!("PolicyName=p Path=/t/ PolicyDocument={READ}"));
    let policy = made.policy.expect("a policy");
    let arn = text(&policy.arn).to_owned();
    assert_eq!(arn, common::arn("policy/t/p"));
    let second =
        yard.ok::<CreatePolicyVersion>(&format!("PolicyArn={arn} PolicyDocument={ALL} SetAsDefault=true"));
    assert_eq!(second.policy_version.expect("a version").is_default_version, Some(true));
    let shown = yard.ok::<GetPolicyVersion>(&format!("PolicyArn={arn} VersionId=v1"));
    let shown = shown.policy_version.expect("a version");
    assert_eq!(shown.is_default_version, Some(false));
    let document = percent_encoding::percent_decode_str(text(&shown.document)).decode_utf8();
    assert_eq!(document.expect("text"), READ, "a document comes back as it was given, percent-encoded");
    yard.ok::<SetDefaultPolicyVersion>(&format!("PolicyArn={arn} VersionId=v1"));
    yard.ok::<DeletePolicyVersion>(&format!("PolicyArn={arn} VersionId=v2"));
    let third = yard.ok::<CreatePolicyVersion>(&format!("PolicyArn={arn} PolicyDocument={ALL}"));
    assert_eq!(
        text(&third.policy_version.expect("a version").version_id),
        "v3",
        "numbers are not used twice"
    );
    let versions = yard.ok::<ListPolicyVersions>(&format!("PolicyArn={arn}")).versions;
    assert_eq!(versions.iter().map(|version| text(&version.version_id)).collect::<Vec<_>>(), ["v3", "v1"]);
}

#[test]
fn a_policy_is_known_by_whom_it_concerns() {
    let yard = Yard::new();
    let made = yard.ok::<CreatePolicy>(&format!("PolicyName=p PolicyDocument={READ}"));
    let arn = made.policy.and_then(|policy| policy.arn).expect("an ARN");
    yard.ok::<CreateUser>(&format!("UserName=bounded PermissionsBoundary={arn}"));
    yard.ok::<CreateGroup>("GroupName=devs");
    yard.ok::<AttachGroupPolicy>(&format!("GroupName=devs PolicyArn={arn}"));
    yard.ok::<CreateRole>(&format!("RoleName=r Path=/x/ AssumeRolePolicyDocument={FOR_EC2}"));
    yard.ok::<AttachRolePolicy>(&format!("RoleName=r PolicyArn={arn}"));
    for (filter, users, groups, roles) in [
        ("", 1, 1, 1),
        (" EntityFilter=Group", 0, 1, 0),
        (" PathPrefix=/x/", 0, 0, 1),
        (" PolicyUsageFilter=PermissionsBoundary", 1, 0, 0),
        (" PolicyUsageFilter=PermissionsPolicy", 0, 1, 1),
    ] {
        let found = yard.ok::<ListEntitiesForPolicy>(&format!("PolicyArn={arn}{filter}"));
        let counts = (found.policy_users.len(), found.policy_groups.len(), found.policy_roles.len());
        assert_eq!(counts, (users, groups, roles), "{filter}");
    }
    let shown = yard.ok::<GetPolicy>(&format!("PolicyArn={arn}")).policy.expect("a policy");
    assert_eq!((shown.attachment_count, shown.permissions_boundary_usage_count), (Some(2), Some(1)));
}

#[test]
fn a_group_keeps_its_people_under_a_new_name() {
    let yard = Yard::new();
    yard.ok::<CreateGroup>("GroupName=devs");
    for name in ["ann", "bea"] {
        yard.ok::<CreateUser>(&format!("UserName={name}"));
        yard.ok::<AddUserToGroup>(&format!("GroupName=devs UserName={name}"));
    }
    yard.ok::<UpdateGroup>("GroupName=devs NewGroupName=makers");
    let members = yard.ok::<GetGroup>("GroupName=makers").users;
    assert_eq!(members.iter().map(|user| text(&user.user_name)).collect::<Vec<_>>(), ["ann", "bea"]);
    let groups = yard.ok::<ListGroupsForUser>("UserName=ann").groups;
    assert_eq!(groups.iter().map(|group| text(&group.group_name)).collect::<Vec<_>>(), ["makers"]);
    yard.ok::<RemoveUserFromGroup>("GroupName=makers UserName=ann");
    yard.ok::<RemoveUserFromGroup>("GroupName=makers UserName=bea");
    yard.ok::<DeleteGroup>("GroupName=makers");
}

#[test]
fn a_profile_hands_out_one_role() {
    let yard = Yard::new();
    yard.ok::<CreateRole>(&format!("RoleName=app Description=d AssumeRolePolicyDocument={FOR_EC2}"));
    yard.ok::<CreateInstanceProfile>("InstanceProfileName=web Path=/p/");
    yard.ok::<AddRoleToInstanceProfile>("InstanceProfileName=web RoleName=app");
    let profile =
        yard.ok::<GetInstanceProfile>("InstanceProfileName=web").instance_profile.expect("a profile");
    assert_eq!(text(&profile.arn), arn("instance-profile/p/web"));
    assert_eq!(text(&profile.roles[0].arn), arn("role/app"));
    assert_eq!(yard.ok::<ListInstanceProfilesForRole>("RoleName=app").instance_profiles.len(), 1);
    yard.ok::<RemoveRoleFromInstanceProfile>("InstanceProfileName=web RoleName=app");
    yard.ok::<DeleteInstanceProfile>("InstanceProfileName=web");
    yard.ok::<DeleteRole>("RoleName=app");
}

#[test]
fn iam_is_asked_about_the_arn_with_its_path() {
    let yard = Yard::new();
    yard.user_with_key("ann");
    yard.ok::<UpdateUser>("UserName=ann NewPath=/a/");
    let ann = yard.user("ann");
    let get = |name: Option<&str>| GetUserRequest { user_name: name.map(str::to_owned) };
    for (shows, touched, wanted) in [
        ("a user's own path", yard.touched::<GetUser>(&yard.ctx, &get(Some("ann"))), vec![arn("user/a/ann")]),
        (
            "nobody's is without one",
            yard.touched::<GetUser>(&yard.ctx, &get(Some("no"))),
            vec![arn("user/no")],
        ),
        ("without a name, the caller", yard.touched::<GetUser>(&ann, &get(None)), vec![arn("user/a/ann")]),
        (
            "a path that is to be",
            yard.touched::<CreateRole>(
                &ann,
                &CreateRoleRequest {
                    path: Some("/r/".to_owned()),
                    role_name: Some("x".to_owned()),
                    ..Default::default()
                },
            ),
            vec![arn("role/r/x")],
        ),
        (
            "both names of one that changes it",
            yard.touched::<UpdateUser>(
                &ann,
                &UpdateUserRequest {
                    user_name: Some("ann".to_owned()),
                    new_user_name: Some("bea".to_owned()),
                    new_path: None,
                },
            ),
            vec![arn("user/a/ann"), arn("user/a/bea")],
        ),
        (
            "a list touches nothing",
            yard.touched::<ListUsers>(&ann, &Default::default()),
            vec!["*".to_owned()],
        ),
    ] {
        assert_eq!(touched, wanted, "{shows}");
    }
}

#[test]
fn every_operation_that_names_something_is_asked_about_it() {
    let yard = Yard::new();
    let key = yard.user_with_key("ann");
    let about_everything: Vec<&str> = yard
        .entries()
        .iter()
        .filter(|entry| {
            let mut input = (entry.operation.new_input)();
            for (index, member) in entry.operation.input.members.iter().enumerate() {
                let value = match member.name {
                    "UserName"
                    | "GroupName"
                    | "RoleName"
                    | "InstanceProfileName"
                    | "PolicyName"
                    | "ServerCertificateName" => "ann",
                    "PolicyArn" | "PolicySourceArn" => "arn:aws:iam::000000000000:policy/ann",
                    "AccessKeyId" => key.as_str(),
                    "Url" => "https://ann.example.com",
                    "OpenIDConnectProviderArn" => "arn:aws:iam::000000000000:oidc-provider/ann.example.com",
                    _ => continue,
                };
                input.get_mut(index).put(Node::Str(value.to_owned())).expect("a text");
            }
            entry.touched(&yard.ctx, input.as_ref()) == ["*"]
        })
        .map(|entry| entry.operation.name)
        .collect();
    assert_eq!(
        about_everything,
        [
            "GetAccountSummary",
            "ListAccountAliases",
            "CreateAccountAlias",
            "DeleteAccountAlias",
            "ListServerCertificates",
            "ListVirtualMFADevices",
            "ListGroups",
            // About the caller, and the root has no ARN of a user.
            "ChangePassword",
            "ListOpenIDConnectProviders",
            "GetAccountPasswordPolicy",
            "UpdateAccountPasswordPolicy",
            "DeleteAccountPasswordPolicy",
            "ListPolicies",
            "ListInstanceProfiles",
            "ListRoles",
            "SimulateCustomPolicy",
            "ListUsers",
            // STS: who one is needs no resource, and AssumeRole is judged with the trust policy.
            "GetCallerIdentity",
            "AssumeRole",
            "GetSessionToken",
            "GetAccessKeyInfo",
        ]
    );
}

#[test]
fn the_simulator_says_what_and_why() {
    let yard = Yard::new();
    yard.user_with_key("ann");
    yard.ok::<PutUserPolicy>(&format!("UserName=ann PolicyName=read PolicyDocument={READ}"));
    yard.ok::<CreateGroup>("GroupName=devs");
    yard.ok::<PutGroupPolicy>(&format!("GroupName=devs PolicyName=read PolicyDocument={READ}"));
    yard.ok::<CreateRole>(&format!(
        "RoleName=r AssumeRolePolicyDocument={} PermissionsBoundary=arn:aws:iam::aws:policy/IAMReadOnlyAccess",
        trust(common::ACCOUNT, "")
    ));
    yard.ok::<PutRolePolicy>(&format!("RoleName=r PolicyName=all PolicyDocument={ALL}"));
    for (shows, source, action, decision) in [
        ("a user's policy allows", "user/ann", "ec2:DescribeVpcs", "allowed"),
        ("nothing allows", "user/ann", "ec2:CreateVpc", "implicitDeny"),
        ("a group's policy allows", "group/devs", "ec2:DescribeVpcs", "allowed"),
        ("a boundary does not", "role/r", "ec2:DescribeVpcs", "implicitDeny"),
        ("a boundary and a policy both do", "role/r", "iam:GetUser", "allowed"),
    ] {
        let line = format!("PolicySourceArn={} ActionNames.member.1={action}", arn(source));
        let results = yard.ok::<SimulatePrincipalPolicy>(&line).evaluation_results;
        assert_eq!(text(&results[0].eval_decision), decision, "{shows}");
        let by_boundary = results[0].permissions_boundary_decision_detail.as_ref();
        assert_eq!(by_boundary.is_some(), source == "role/r", "{shows}");
    }
    // Whoever asks, a document is judged by itself: the root's being root does not help it.
    let line = format!("PolicyInputList.member.1={READ} ActionNames.member.1=s3:GetObject");
    let results = yard.ok::<SimulateCustomPolicy>(&line).evaluation_results;
    assert_eq!(text(&results[0].eval_decision), "implicitDeny");
    let condition = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"}}}}"#;
    let line = format!("PolicyInputList.member.1={condition} ActionNames.member.1=ec2:RunInstances");
    let results = yard.ok::<SimulateCustomPolicy>(&line).evaluation_results;
    assert_eq!(results[0].missing_context_values, ["aws:requestedregion"]);
    let known = " ContextEntries.member.1.ContextKeyName=aws:RequestedRegion ContextEntries.member.1.ContextKeyType=string ContextEntries.member.1.ContextKeyValues.member.1=eu-west-1";
    let results = yard.ok::<SimulateCustomPolicy>(&format!("{line}{known}")).evaluation_results;
    assert_eq!(text(&results[0].eval_decision), "allowed");
    assert_eq!(results[0].matched_statements.len(), 1);
}

#[test]
fn a_keys_last_use_is_written_down_now_and_then() {
    let yard = Yard::new();
    let id = yard.user_with_key("ann");
    let used = || {
        let answer = yard.ok::<GetAccessKeyLastUsed>(&format!("AccessKeyId={id}"));
        answer.access_key_last_used.expect("an answer")
    };
    assert_eq!((used().last_used_date, text(&used().service_name)), (None, "N/A"));
    let note = |at: jiff::Timestamp| {
        let key = yard.ctx.read(|tx| identity::find_key(tx, &id)).expect("a store").expect("a key");
        identity::note_use(&yard.ctx.store, &id, &key, at, "eu-west-1", "ec2").expect("a store");
    };
    note(yard.ctx.now);
    assert_eq!((used().last_used_date, text(&used().service_name)), (Some(yard.ctx.now), "ec2"));
    note(yard.ctx.now + jiff::SignedDuration::from_mins(14));
    assert_eq!(used().last_used_date, Some(yard.ctx.now), "a quarter of an hour needs one write");
    let later = yard.ctx.now + jiff::SignedDuration::from_mins(15);
    note(later);
    assert_eq!(used().last_used_date, Some(later));
}

#[test]
fn the_account_counts_what_it_has() {
    let yard = Yard::new();
    yard.ok::<CreateUser>("UserName=ann");
    yard.ok::<CreateAccountAlias>("AccountAlias=my-yard");
    assert_eq!(yard.ok::<ListAccountAliases>("").account_aliases, ["my-yard"]);
    let summary = yard.send(&yard.ctx, "GetAccountSummary").expect("a summary").into_any();
    let summary = summary.downcast::<GetAccountSummaryResponse>().expect("its own output").summary_map;
    assert_eq!((summary["Users"], summary["UsersQuota"], summary["Groups"]), (1, 5000, 0));
    yard.ok::<DeleteAccountAlias>("AccountAlias=my-yard");
}

#[test]
fn a_password_is_set_changed_and_taken_away() {
    let yard = Yard::new();
    yard.user_with_key("ann");
    let made =
        yard.ok::<CreateLoginProfile>("UserName=ann Password=Correct1horse PasswordResetRequired=true");
    let made = made.login_profile.expect("a profile");
    assert_eq!((text(&made.user_name), made.password_reset_required), ("ann", Some(true)));
    assert_eq!(yard.ok::<GetLoginProfile>("UserName=ann").login_profile, Some(made));

    let change = "ChangePassword OldPassword=Correct1horse NewPassword=Battery2staple";
    yard.send(&yard.user("ann"), change).expect("it is the old one");
    assert!(yard.send(&yard.user("ann"), change).is_err(), "the old one is no more");
    let found = yard.ok_as::<GetLoginProfile>(&yard.user("ann"), "").login_profile.expect("a profile");
    assert_eq!(found.password_reset_required, Some(false));

    yard.ok::<UpdateLoginProfile>("UserName=ann PasswordResetRequired=true");
    let found = yard.ok::<GetLoginProfile>("UserName=ann").login_profile.expect("a profile");
    assert_eq!(found.password_reset_required, Some(true));
    yard.ok::<UpdateUser>("UserName=ann NewUserName=anna");
    yard.ok::<DeleteLoginProfile>("UserName=anna");
    assert!(yard.send(&yard.ctx, "GetLoginProfile UserName=anna").is_err());
}

#[test]
fn an_account_says_what_passwords_are_like() {
    let yard = Yard::new();
    yard.ok::<CreateAccountAlias>("AccountAlias=yard");
    yard.ok::<CreateUser>("UserName=ann");
    yard.ok::<UpdateAccountPasswordPolicy>("MinimumPasswordLength=14 RequireSymbols=true MaxPasswordAge=90");
    let policy = yard.ok::<GetAccountPasswordPolicy>("").password_policy.expect("a policy");
    assert_eq!((policy.minimum_password_length, policy.require_symbols), (Some(14), Some(true)));
    assert_eq!((policy.expire_passwords, policy.max_password_age), (Some(true), Some(90)));
    assert_eq!((policy.require_numbers, policy.password_reuse_prevention), (Some(false), None));
    assert!(yard.send(&yard.ctx, "CreateLoginProfile UserName=ann Password=Correct1horse").is_err());
    yard.ok::<CreateLoginProfile>("UserName=ann Password=correct-horse-battery");

    yard.ok::<UpdateAccountPasswordPolicy>("");
    let policy = yard.ok::<GetAccountPasswordPolicy>("").password_policy.expect("a policy");
    assert_eq!((policy.minimum_password_length, policy.max_password_age), (Some(6), None));
    yard.ok::<DeleteAccountPasswordPolicy>("");
    assert_eq!(yard.ok::<ListAccountAliases>("").account_aliases, ["yard"], "the alias stays");
}

#[test]
fn nobody_has_credentials_that_this_yard_does_not_give() {
    let yard = Yard::new();
    yard.user_with_key("ann");
    assert!(yard.ok::<ListMFADevices>("UserName=ann").mfa_devices.is_empty());
    assert!(yard.ok::<ListMFADevices>("").mfa_devices.is_empty(), "the root has none either");
    assert!(yard.ok::<ListVirtualMFADevices>("AssignmentStatus=Assigned").virtual_mfa_devices.is_empty());
    assert!(yard.ok::<ListSSHPublicKeys>("UserName=ann").ssh_public_keys.is_empty());
    assert!(yard.ok::<ListSigningCertificates>("UserName=ann").certificates.is_empty());
    let credentials = yard.ok::<ListServiceSpecificCredentials>("UserName=ann");
    assert!(credentials.service_specific_credentials.is_empty());
}

#[test]
fn an_identity_provider_comes_changes_and_goes() {
    let yard = Yard::new();
    let made = yard.ok::<CreateOpenIDConnectProvider>(
        "Url=https://token.example.com/a ClientIDList.member.1=sts.amazonaws.com Tags.member.1.Key=Team Tags.member.1.Value=red",
    );
    let provider = text(&made.open_id_connect_provider_arn).to_owned();
    assert_eq!(provider, arn("oidc-provider/token.example.com/a"));
    yard.ok::<AddClientIDToOpenIDConnectProvider>(&format!(
        "OpenIDConnectProviderArn={provider} ClientID=other"
    ));
    yard.ok::<RemoveClientIDFromOpenIDConnectProvider>(&format!(
        "OpenIDConnectProviderArn={provider} ClientID=sts.amazonaws.com"
    ));
    let thumbprint = "0123456789abcdef0123456789abcdef01234567";
    yard.ok::<UpdateOpenIDConnectProviderThumbprint>(&format!(
        "OpenIDConnectProviderArn={provider} ThumbprintList.member.1={thumbprint}"
    ));
    yard.ok::<TagOpenIDConnectProvider>(&format!(
        "OpenIDConnectProviderArn={provider} Tags.member.1.Key=Env Tags.member.1.Value=dev"
    ));
    let found = yard.ok::<GetOpenIDConnectProvider>(&format!("OpenIDConnectProviderArn={provider}"));
    assert_eq!(text(&found.url), "token.example.com/a", "without its scheme");
    assert_eq!(
        (&*found.client_id_list, &*found.thumbprint_list),
        (["other".into()].as_slice(), [thumbprint.into()].as_slice())
    );
    let tags = yard.ok::<ListOpenIDConnectProviderTags>(&format!("OpenIDConnectProviderArn={provider}")).tags;
    assert_eq!(tags.len(), 2);
    let trust = trust("x", "").replace(r#""AWS":"x""#, &format!(r#""Federated":"{provider}""#));
    let trust = trust.replace(r#"["sts:AssumeRole","sts:TagSession"]"#, r#""sts:AssumeRoleWithWebIdentity""#);
    yard.ok::<CreateRole>(&format!("RoleName=ci AssumeRolePolicyDocument={trust}"));

    for _ in 0..2 {
        yard.ok::<DeleteOpenIDConnectProvider>(&format!("OpenIDConnectProviderArn={provider}"));
    }
    assert!(yard.ok::<ListOpenIDConnectProviders>("").open_id_connect_provider_list.is_empty());
}
