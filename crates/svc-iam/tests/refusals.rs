//! What is refused, with AWS's code, its status, and the words that tell the caller why.
//!
//! Each case is one request against the same small account, which a refused request leaves as it was.

mod common;

use common::{ALL, FOR_EC2, READ, Yard, arn, trust};
use resources::{Ctx, Fault};
use shapes_iam::*;
use trial::Refused;

/// The account that every case meets, and what `{name}` stands for in a request.
struct World {
    yard: Yard,
    stands_for: Vec<(&'static str, String)>,
    /// A session of the role `app`.
    session: Ctx,
}

/// Who asks.
#[derive(Clone, Copy)]
enum As {
    Root,
    /// A user whose policies allow everything.
    Alice,
    /// A user without a policy.
    Bob,
    /// A session of a role.
    Session,
}
use As::{Alice, Bob, Root, Session};

type Case = (&'static str, As, &'static str, &'static str, u16, &'static [&'static str]);

const NONE: &str = "NoSuchEntity";
const TAKEN: &str = "EntityAlreadyExists";
const BUSY: &str = "DeleteConflict";
const FULL: &str = "LimitExceeded";
const BAD_POLICY: &str = "MalformedPolicyDocument";
const BAD: &str = "ValidationError";
const INPUT: &str = "InvalidInput";
const DENIED: &str = "AccessDenied";

// One case a line, as a table.
#[rustfmt::skip]
const CASES: &[Case] = &[
    // Users.
    ("a user needs a name", Root, "CreateUser", BAD, 400, &["userName", "must not be null"]),
    ("a name has letters of a few kinds", Root, "CreateUser UserName=a!b", BAD, 400, &["'a!b'", "userName"]),
    ("a name has 64 letters at most", Root, "CreateUser UserName=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", BAD, 400, &["length less than or equal to 64"]),
    ("a path ends with a slash", Root, "CreateUser UserName=x Path=/a", BAD, 400, &["path"]),
    ("a name is taken", Root, "CreateUser UserName=alice", TAKEN, 409, &["User with name alice already exists."]),
    ("a name is taken whatever its case", Root, "CreateUser UserName=ALICE", TAKEN, 409, &["User with name ALICE already exists."]),
    ("a boundary is a policy that is there", Root, "CreateUser UserName=x PermissionsBoundary={acct}:policy/none", NONE, 404, &["Scope ARN:", "policy/none", "not attachable"]),
    ("tags are not AWS's own", Root, "CreateUser UserName=x Tags.member.1.Key=aws:x Tags.member.1.Value=y", INPUT, 400, &["aws:"]),
    ("a tag's key stands once, whatever its case", Root, "TagUser UserName=bob Tags.member.1.Key=a Tags.member.1.Value=1 Tags.member.2.Key=A Tags.member.2.Value=2", INPUT, 400, &["Duplicate tag keys", "case insensitive"]),
    ("no user, nothing to get", Root, "GetUser UserName=nobody", NONE, 404, &["The user with name nobody cannot be found."]),
    ("a role has no name of a user", Session, "GetUser", BAD, 400, &["Must specify userName when calling with non-User credentials"]),
    ("no user, nothing to delete", Root, "DeleteUser UserName=nobody", NONE, 404, &["nobody"]),
    ("a user with keys stays", Root, "DeleteUser UserName=bob", BUSY, 409, &["must delete access keys first"]),
    ("a user with inline policies stays", Root, "DeleteUser UserName=inline", BUSY, 409, &["must delete policies first"]),
    ("a user with managed policies stays", Root, "DeleteUser UserName=crowded", BUSY, 409, &["must detach all policies first"]),
    ("a user in a group stays", Root, "DeleteUser UserName=member", BUSY, 409, &["must remove users from group first"]),
    ("a new name is free", Root, "UpdateUser UserName=bob NewUserName=Alice", TAKEN, 409, &["Alice"]),
    ("who is not there gets no boundary", Root, "PutUserPermissionsBoundary UserName=nobody PermissionsBoundary={aws}/ReadOnlyAccess", NONE, 404, &["nobody"]),
    // Keys.
    ("two keys a user", Root, "CreateAccessKey UserName=alice", FULL, 409, &["Cannot exceed quota for AccessKeysPerUser: 2"]),
    ("a key for nobody", Root, "CreateAccessKey UserName=nobody", NONE, 404, &["nobody"]),
    ("another's key is not found", Root, "DeleteAccessKey UserName=alice AccessKeyId={bob_key}", NONE, 404, &["The Access Key with id", "cannot be found"]),
    ("a key is active or inactive", Root, "UpdateAccessKey UserName=bob AccessKeyId={bob_key} Status=Lost", BAD, 400, &["Lost", "Active, Inactive"]),
    ("a key does not expire by request", Root, "UpdateAccessKey UserName=bob AccessKeyId={bob_key} Status=Expired", BAD, 400, &["Active or Inactive"]),
    ("an unknown key was never used", Root, "GetAccessKeyLastUsed AccessKeyId=AKIAAAAAAAAAAAAAAAAA", NONE, 404, &["AKIAAAAAAAAAAAAAAAAA"]),
    ("a role's session has no long-lived keys", Session, "ListAccessKeys", BAD, 400, &["Must specify userName"]),
    // Groups.
    ("a group's name is taken", Root, "CreateGroup GroupName=Devs", TAKEN, 409, &["Group with name Devs already exists."]),
    ("a group with people stays", Root, "DeleteGroup GroupName=devs", BUSY, 409, &["must remove users from group first"]),
    ("a group with policies stays", Root, "DeleteGroup GroupName=ruled", BUSY, 409, &["must detach all policies first"]),
    ("no group, nobody joins", Root, "AddUserToGroup GroupName=none UserName=bob", NONE, 404, &["The group with name none cannot be found."]),
    ("nobody joins no group", Root, "AddUserToGroup GroupName=devs UserName=nobody", NONE, 404, &["The user with name nobody"]),
    ("ten groups a user", Root, "AddUserToGroup GroupName=devs UserName=sociable", FULL, 409, &["Cannot exceed quota for GroupsPerUser: 10"]),
    // Managed policies.
    ("a policy is JSON", Root, "CreatePolicy PolicyName=x PolicyDocument=hello", BAD_POLICY, 400, &["Syntax errors in policy."]),
    ("a policy says what", Root, "CreatePolicy PolicyName=x PolicyDocument={no_action}", BAD_POLICY, 400, &["Policy statement must contain actions."]),
    ("a policy names no principal", Root, "CreatePolicy PolicyName=x PolicyDocument={for_ec2}", BAD_POLICY, 400, &["should not specify a principal"]),
    ("an action has a service", Root, "CreatePolicy PolicyName=x PolicyDocument={no_vendor}", BAD_POLICY, 400, &["must be prefaced by a vendor"]),
    ("a policy has 6,144 letters at most", Root, "CreatePolicy PolicyName=x PolicyDocument={long}", FULL, 409, &["Cannot exceed quota for PolicySize: 6144"]),
    ("a policy's name is taken", Root, "CreatePolicy PolicyName=Mine PolicyDocument={read}", TAKEN, 409, &["A policy called Mine already exists. Duplicate names are not allowed."]),
    ("no policy, nothing to get", Root, "GetPolicy PolicyArn={acct}:policy/none", NONE, 404, &["Policy arn:aws:iam::000000000000:policy/none was not found."]),
    ("what is no ARN names no policy", Root, "GetPolicy PolicyArn=aaaaaaaaaaaaaaaaaaaaaaaa", INPUT, 400, &["ARN aaaaaaaaaaaaaaaaaaaaaaaa is not valid."]),
    ("an ARN has 20 letters at least", Root, "GetPolicy PolicyArn=arn", BAD, 400, &["length greater than or equal to 20"]),
    ("an attached policy stays", Root, "DeletePolicy PolicyArn={mine}", BUSY, 409, &["Cannot delete a policy attached to entities."]),
    ("a boundary stays", Root, "DeletePolicy PolicyArn={bound}", BUSY, 409, &["attached to entities"]),
    ("a policy with versions stays", Root, "DeletePolicy PolicyArn={spare}", BUSY, 409, &["more than one version"]),
    ("five versions a policy", Root, "CreatePolicyVersion PolicyArn={mine} PolicyDocument={read}", FULL, 409, &["up to 5 versions"]),
    ("the default version stays", Root, "DeletePolicyVersion PolicyArn={mine} VersionId=v1", BUSY, 409, &["Cannot delete the default version of a policy."]),
    ("a version is there", Root, "DeletePolicyVersion PolicyArn={mine} VersionId=v9", NONE, 404, &["version v9 does not exist"]),
    ("a version is written as one", Root, "GetPolicyVersion PolicyArn={mine} VersionId=1", BAD, 400, &["versionId"]),
    ("a default is a version", Root, "SetDefaultPolicyVersion PolicyArn={mine} VersionId=v9", NONE, 404, &["v9"]),
    ("AWS's policies are AWS's", Root, "CreatePolicyVersion PolicyArn={aws}/ReadOnlyAccess PolicyDocument={read}", DENIED, 403, &["ReadOnlyAccess"]),
    ("ten policies a user", Root, "AttachUserPolicy UserName=crowded PolicyArn={aws}/ReadOnlyAccess", FULL, 409, &["Cannot exceed quota for PoliciesPerUser: 10"]),
    ("what is attached is there", Root, "AttachUserPolicy UserName=bob PolicyArn={acct}:policy/none", NONE, 404, &["does not exist or is not attachable"]),
    ("what is not attached is not detached", Root, "DetachRolePolicy RoleName=app PolicyArn={mine}", NONE, 404, &["Policy arn:aws:iam::000000000000:policy/mine was not found."]),
    // Inline policies.
    ("an inline policy is read too", Root, "PutUserPolicy UserName=bob PolicyName=p PolicyDocument={}", BAD_POLICY, 400, &["Syntax errors"]),
    ("a user's inline policies have 2,048 letters", Root, "PutUserPolicy UserName=bob PolicyName=p PolicyDocument={medium}", FULL, 409, &["Maximum policy size of 2048 bytes exceeded for user bob"]),
    ("no inline policy, nothing to get", Root, "GetRolePolicy RoleName=app PolicyName=none", NONE, 404, &["The role policy with name none cannot be found."]),
    ("no inline policy, nothing to delete", Root, "DeleteGroupPolicy GroupName=devs PolicyName=none", NONE, 404, &["The group policy with name none cannot be found."]),
    // Roles and profiles.
    ("a role is for someone", Root, "CreateRole RoleName=x AssumeRolePolicyDocument={read}", BAD_POLICY, 400, &["Principal"]),
    ("a trust policy is about becoming", Root, "CreateRole RoleName=x AssumeRolePolicyDocument={trust_s3}", BAD_POLICY, 400, &["may only specify STS AssumeRole actions"]),
    ("a trust policy has 2,048 letters at most", Root, "CreateRole RoleName=x AssumeRolePolicyDocument={long_trust}", FULL, 409, &["Cannot exceed quota for ACLSizePerRole: 2048"]),
    ("a role's session lasts an hour at least", Root, "CreateRole RoleName=x AssumeRolePolicyDocument={for_ec2} MaxSessionDuration=60", BAD, 400, &["maxSessionDuration", "3600"]),
    ("a role's session lasts twelve hours at most", Root, "UpdateRole RoleName=app MaxSessionDuration=43201", BAD, 400, &["43200"]),
    ("a role's name is taken", Root, "CreateRole RoleName=APP AssumeRolePolicyDocument={for_ec2}", TAKEN, 409, &["Role with name APP already exists."]),
    ("a role in a profile stays", Root, "DeleteRole RoleName=app", BUSY, 409, &["must remove roles from instance profile first"]),
    ("a profile's name is taken", Root, "CreateInstanceProfile InstanceProfileName=web", TAKEN, 409, &["Instance Profile web already exists."]),
    ("a profile holds one role", Root, "AddRoleToInstanceProfile InstanceProfileName=web RoleName=ops", FULL, 409, &["InstanceSessionsPerInstanceProfile: 1"]),
    ("a profile with a role stays", Root, "DeleteInstanceProfile InstanceProfileName=web", BUSY, 409, &["must remove roles from instance profile first"]),
    ("a profile is there", Root, "GetInstanceProfile InstanceProfileName=none", NONE, 404, &["Instance Profile none cannot be found."]),
    ("only its role leaves a profile", Root, "RemoveRoleFromInstanceProfile InstanceProfileName=web RoleName=ops", NONE, 404, &["ops", "web"]),
    ("a role is for users that are there", Root, "CreateRole RoleName=x AssumeRolePolicyDocument={trust_nobody}", BAD_POLICY, 400, &["Invalid principal in policy: \"AWS\":\"arn:aws:iam::000000000000:user/nobody\""]),
    ("a role stays for roles that are there", Root, "UpdateAssumeRolePolicy RoleName=app PolicyDocument={trust_none}", BAD_POLICY, 400, &["Invalid principal in policy", "role/none"]),
    ("a user is named with its path", Root, "CreateRole RoleName=x AssumeRolePolicyDocument={trust_path}", BAD_POLICY, 400, &["Invalid principal in policy", "user/a/bob"]),
    // Passwords.
    ("a password is long", Root, "CreateLoginProfile UserName=bob Password=Aa1!", "PasswordPolicyViolation", 400, &["Password should have a minimum length of 8"]),
    ("a password is of several kinds", Root, "CreateLoginProfile UserName=bob Password=abcdefg1", "PasswordPolicyViolation", 400, &["Password should meet 1 more of the following requirements:", "uppercase letter", "symbol"]),
    ("a password is said", Root, "CreateLoginProfile UserName=bob", BAD, 400, &["password"]),
    ("a password for nobody", Root, "CreateLoginProfile UserName=nobody Password=Correct1horse", NONE, 404, &["The user with name nobody cannot be found."]),
    ("one password a user", Root, "CreateLoginProfile UserName=signed Password=Correct1horse", TAKEN, 409, &["Login Profile for user signed already exists."]),
    ("no password, nothing to get", Root, "GetLoginProfile UserName=bob", NONE, 404, &["Login Profile for User bob cannot be found."]),
    ("no password, nothing to change", Root, "UpdateLoginProfile UserName=bob Password=Correct1horse", NONE, 404, &["Login Profile for User bob"]),
    ("no password, nothing to delete", Root, "DeleteLoginProfile UserName=bob", NONE, 404, &["Login Profile for User bob"]),
    ("a user with a password stays", Root, "DeleteUser UserName=signed", BUSY, 409, &["must delete login profile first"]),
    ("the root has no password here", Root, "ChangePassword OldPassword=a NewPassword=b", "InvalidUserType", 400, &["Only IAM Users"]),
    ("who has no password changes none", Bob, "ChangePassword OldPassword=a NewPassword=Correct1horse", NONE, 404, &["Login Profile for User bob"]),
    ("the old password is asked for", Alice, "ChangePassword OldPassword=wrong NewPassword=Correct1horse", DENIED, 403, &["The old password was incorrect."]),
    ("no policy for passwords, nothing to get", Root, "GetAccountPasswordPolicy", NONE, 404, &["The Password Policy with domain name 000000000000 cannot be found."]),
    ("no policy for passwords, nothing to delete", Root, "DeleteAccountPasswordPolicy", NONE, 404, &["Password Policy"]),
    ("a password has six letters at least", Root, "UpdateAccountPasswordPolicy MinimumPasswordLength=5", BAD, 400, &["minimumPasswordLength", "6"]),
    ("nobody has no second factor", Root, "ListMFADevices UserName=nobody", NONE, 404, &["nobody"]),
    // Identity providers.
    ("a provider is asked over TLS", Root, "CreateOpenIDConnectProvider Url=http://id.example.com", INPUT, 400, &["https://"]),
    ("a provider has no port", Root, "CreateOpenIDConnectProvider Url=https://id.example.com:8443", INPUT, 400, &["port"]),
    ("a thumbprint is a SHA-1", Root, "CreateOpenIDConnectProvider Url=https://id.example.com ThumbprintList.member.1=zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", INPUT, 400, &["40 hexadecimal digits"]),
    ("a provider is made once", Root, "CreateOpenIDConnectProvider Url=https://known.example.com/a", TAKEN, 409, &["Provider with url https://known.example.com/a already exists."]),
    ("a provider is there", Root, "GetOpenIDConnectProvider OpenIDConnectProviderArn={acct}:oidc-provider/none", NONE, 404, &["OpenIDConnect Provider not found for arn"]),
    // Lists, account, simulator.
    ("pages have at least one item", Root, "ListUsers MaxItems=0", BAD, 400, &["maxItems", "greater than or equal to 1"]),
    ("a page's marker is one of ours", Root, "ListUsers Marker=%%", BAD, 400, &["%%"]),
    ("only the account's own alias goes", Root, "DeleteAccountAlias AccountAlias=other", NONE, 404, &["other"]),
    ("whose policies are simulated is there", Root, "SimulatePrincipalPolicy PolicySourceArn={acct}:user/nobody ActionNames.member.1=ec2:RunInstances", NONE, 404, &["nobody"]),
    ("an action that is simulated has a service", Root, "SimulateCustomPolicy PolicyInputList.member.1={read} ActionNames.member.1=RunInstances", INPUT, 400, &["RunInstances"]),
    ("a resource's policy is asked by someone", Root, "SimulateCustomPolicy PolicyInputList.member.1={read} ActionNames.member.1=s3:GetObject ResourcePolicy={bucket}", INPUT, 400, &["CallerArn"]),
    // STS.
    ("root becomes nobody", Root, "AssumeRole RoleArn={acct}:role/ops RoleSessionName=s1", DENIED, 403, &["Roles may not be assumed by root accounts."]),
    ("a session's name has two letters at least", Alice, "AssumeRole RoleArn={acct}:role/ops RoleSessionName=s", BAD, 400, &["roleSessionName"]),
    ("a session lasts a quarter of an hour at least", Alice, "AssumeRole RoleArn={acct}:role/ops RoleSessionName=s1 DurationSeconds=899", BAD, 400, &["durationSeconds", "900"]),
    ("a session lasts as long as its role lets it", Alice, "AssumeRole RoleArn={acct}:role/ops RoleSessionName=s1 DurationSeconds=7200 ExternalId=right", BAD, 400, &["exceeds the MaxSessionDuration set for this role"]),
    ("a role's session becomes another for an hour", Session, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1 DurationSeconds=7200", BAD, 400, &["1 hour session limit for roles assumed by role chaining"]),
    ("a role that is not there is not betrayed", Alice, "AssumeRole RoleArn={acct}:role/none RoleSessionName=s1", DENIED, 403, &["user/alice is not authorized to perform: sts:AssumeRole on resource:", "role/none"]),
    ("without the external id", Alice, "AssumeRole RoleArn={acct}:role/ops RoleSessionName=s1", DENIED, 403, &["sts:AssumeRole", "role/ops"]),
    ("with another external id", Alice, "AssumeRole RoleArn={acct}:role/ops RoleSessionName=s1 ExternalId=wrong", DENIED, 403, &["sts:AssumeRole"]),
    ("whom the trust policy does not name", Bob, "AssumeRole RoleArn={acct}:role/ops RoleSessionName=s1 ExternalId=right", DENIED, 403, &["user/bob"]),
    ("the account is trusted, its user is not allowed", Bob, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1", DENIED, 403, &["user/bob"]),
    ("a role for EC2 is not for users", Alice, "AssumeRole RoleArn={acct}:role/app RoleSessionName=s1", DENIED, 403, &["role/app"]),
    ("a session policy is read", Alice, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1 Policy={no_action}", BAD_POLICY, 400, &["must contain actions"]),
    ("a session policy is short", Alice, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1 Policy={medium}", "PackedPolicyTooLarge", 400, &["% of allotted space"]),
    ("a session's managed policy is there", Alice, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1 PolicyArns.member.1.arn={acct}:policy/none", NONE, 404, &["policy/none"]),
    ("who stands behind is named where the trust policy lets one", Alice, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1 SourceIdentity=alice", DENIED, 403, &["sts:SetSourceIdentity"]),
    ("a transitive key is a tag's", Alice, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1 TransitiveTagKeys.member.1=team", INPUT, 400, &["team"]),
    ("nobody has a second factor", Alice, "AssumeRole RoleArn={acct}:role/long RoleSessionName=s1 SerialNumber={acct}:mfa/alice TokenCode=123456", DENIED, 403, &["MultiFactorAuthentication failed"]),
    ("a session makes no session token", Session, "GetSessionToken", DENIED, 403, &["Cannot call GetSessionToken with session credentials"]),
    ("a session token lasts a quarter of an hour at least", Alice, "GetSessionToken DurationSeconds=899", BAD, 400, &["900"]),
    ("a session token lasts 36 hours at most", Alice, "GetSessionToken DurationSeconds=129601", BAD, 400, &["129600"]),
    ("a key is one of the yard's", Root, "GetAccessKeyInfo AccessKeyId=AKIAAAAAAAAAAAAAAAAA", BAD, 400, &["AKIAAAAAAAAAAAAAAAAA"]),
];

#[test]
fn refusals_carry_awss_code_and_say_why() {
    let world = World::new();
    trial::all_refused(CASES.iter().map(|case| check(&world, case)));
}

fn check(world: &World, &(shows, who, line, code, status, words): &Case) -> Result<Fault, String> {
    let line = world.stands_for.iter().fold(line.to_owned(), |line, (name, text)| line.replace(name, text));
    let ctx = match who {
        Root => world.yard.ctx.clone(),
        Alice => world.yard.user("alice"),
        Bob => world.yard.user("bob"),
        Session => world.session.clone(),
    };
    let status = Some(status);
    Refused { shows, code, status, words }.check(world.yard.send(&ctx, &line))
}

/// A policy with so many letters and more.
fn letters(least: usize) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"ec2:{}","Resource":"*"}}}}"#,
        "x".repeat(least)
    )
}

impl World {
    fn new() -> World {
        let yard = Yard::new();
        let no_action = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Resource":"*"}}"#;
        let no_vendor =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"Run","Resource":"*"}}"#;
        let trust_s3 = FOR_EC2.replace("sts:AssumeRole", "s3:GetObject");
        let long_trust =
            FOR_EC2.replace(r#""Effect""#, &format!(r#""Sid":"{}","Effect""#, "x".repeat(2_048)));
        let bucket = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}}"#;

        yard.user_with_key("alice");
        yard.ok::<CreateAccessKey>("UserName=alice");
        yard.ok::<PutUserPolicy>(&format!("UserName=alice PolicyName=all PolicyDocument={ALL}"));
        let bob_key = yard.user_with_key("bob");
        let mine = managed(&yard, "mine");
        for _ in 0..4 {
            yard.ok::<CreatePolicyVersion>(&format!("PolicyArn={mine} PolicyDocument={READ}"));
        }
        let spare = managed(&yard, "spare");
        yard.ok::<CreatePolicyVersion>(&format!("PolicyArn={spare} PolicyDocument={READ}"));
        let bound = managed(&yard, "bound");
        yard.ok::<CreateUser>(&format!("UserName=bounded PermissionsBoundary={bound}"));
        yard.ok::<CreateUser>("UserName=inline");
        yard.ok::<PutUserPolicy>(&format!("UserName=inline PolicyName=read PolicyDocument={READ}"));
        for user in ["crowded", "sociable", "member", "signed"] {
            yard.ok::<CreateUser>(&format!("UserName={user}"));
        }
        for user in ["alice", "signed"] {
            yard.ok::<CreateLoginProfile>(&format!("UserName={user} Password=Correct1horse"));
        }
        yard.ok::<CreateOpenIDConnectProvider>("Url=https://known.example.com/a");
        for n in 0..10 {
            let policy = managed(&yard, &format!("p{n}"));
            yard.ok::<AttachUserPolicy>(&format!("UserName=crowded PolicyArn={policy}"));
            yard.ok::<CreateGroup>(&format!("GroupName=g{n}"));
            yard.ok::<AddUserToGroup>(&format!("GroupName=g{n} UserName=sociable"));
        }
        yard.ok::<CreateGroup>("GroupName=devs");
        yard.ok::<AddUserToGroup>("GroupName=devs UserName=member");
        yard.ok::<CreateGroup>("GroupName=ruled");
        yard.ok::<AttachGroupPolicy>(&format!("GroupName=ruled PolicyArn={mine}"));

        let external = r#","Condition":{"StringEquals":{"sts:ExternalId":"right"}}"#;
        let for_alice = trust(&arn("user/alice"), external);
        let for_account = trust(common::ACCOUNT, "");
        for (role, document) in
            [("app", FOR_EC2), ("ops", &for_alice), ("long", &for_account), ("chain", &for_account)]
        {
            yard.ok::<CreateRole>(&format!(
                "RoleName={role} AssumeRolePolicyDocument={document} MaxSessionDuration={}",
                if role == "ops" { 3600 } else { 43_200 }
            ));
        }
        yard.ok::<PutRolePolicy>(&format!("RoleName=chain PolicyName=all PolicyDocument={ALL}"));
        yard.ok::<CreateInstanceProfile>("InstanceProfileName=web");
        yard.ok::<AddRoleToInstanceProfile>("InstanceProfileName=web RoleName=app");
        let session =
            yard.assume(&yard.user("alice"), &format!("RoleArn={} RoleSessionName=s1", arn("role/chain")));
        let session = yard.with_key(&session);

        let stands_for = vec![
            ("{acct}", format!("arn:aws:iam::{}", common::ACCOUNT)),
            ("{aws}", "arn:aws:iam::aws:policy".to_owned()),
            ("{bob_key}", bob_key),
            ("{mine}", mine),
            ("{spare}", spare),
            ("{bound}", bound),
            ("{read}", READ.to_owned()),
            ("{for_ec2}", FOR_EC2.to_owned()),
            ("{no_action}", no_action.to_owned()),
            ("{no_vendor}", no_vendor.to_owned()),
            ("{trust_s3}", trust_s3),
            ("{trust_nobody}", trust(&arn("user/nobody"), "")),
            ("{trust_none}", trust(&arn("role/none"), "")),
            ("{trust_path}", trust(&arn("user/a/bob"), "")),
            ("{long_trust}", long_trust),
            ("{bucket}", bucket.to_owned()),
            ("{long}", letters(6_144)),
            ("{medium}", letters(2_048)),
        ];
        World { yard, stands_for, session }
    }
}

fn managed(yard: &Yard, name: &str) -> String {
    let made = yard.ok::<CreatePolicy>(&format!("PolicyName={name} PolicyDocument={READ}"));
    made.policy.and_then(|policy| policy.arn).expect("a policy's ARN").into()
}
