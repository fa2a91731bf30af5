"""Who may do what: users, groups, roles and policies, enforced on real requests by boto3.

Each test makes the identities that it is about; the root makes them and checks what they did.
"""

import datetime
import itertools
import json
import urllib.error
import urllib.request

import botocore.auth
import pytest
from botocore.exceptions import ClientError

from conftest import REGION

ACCOUNT = "000000000000"
READ_ONLY = "arn:aws:iam::aws:policy/AmazonVPCReadOnlyAccess"

pytestmark = pytest.mark.timeout(120)
numbers = itertools.count()


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action, resource="*", **more):
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}


def trust(who, **more):
    statement = {"Effect": "Allow", "Principal": who, "Action": "sts:AssumeRole", **more}
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def refused(code, call, *words, **arguments):
    """The call is refused with this code, and its message has these words."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    for word in words:
        assert word in error["Message"], error
    return error


class User:
    """A user of the test's own, with a key and an inline policy of these statements."""

    def __init__(self, yard, iam, *statements, **more):
        self.yard, self.iam = yard, iam
        self.name = f"user-{next(numbers)}"
        self.arn = iam.create_user(UserName=self.name, **more)["User"]["Arn"]
        self.key = iam.create_access_key(UserName=self.name)["AccessKey"]
        if statements:
            self.may(*statements)

    def may(self, *statements):
        self.iam.put_user_policy(UserName=self.name, PolicyName="own", PolicyDocument=policy(*statements))

    def client(self, service, region=REGION):
        return self.yard.client(service, self.key["AccessKeyId"], self.key["SecretAccessKey"], region=region)


def assumed(yard, service, credentials, region=REGION):
    key, secret, token = (credentials[k] for k in ("AccessKeyId", "SecretAccessKey", "SessionToken"))
    return yard.client(service, key, secret, token, region=region)


@pytest.fixture(scope="module")
def iam(yard):
    return yard.client("iam")


@pytest.fixture
def user(yard, iam):
    def make(*statements, **more):
        return User(yard, iam, *statements, **more)

    return make


def test_a_user_without_a_policy_may_only_say_who_it_is(user):
    bob = user()
    said = bob.client("sts").get_caller_identity()
    assert (said["Account"], said["Arn"]) == (ACCOUNT, bob.arn)
    refused("UnauthorizedOperation", bob.client("ec2").describe_vpcs, bob.arn, "ec2:DescribeVpcs",
            "no identity-based policy allows the ec2:DescribeVpcs action")
    refused("AccessDenied", bob.client("iam").list_users, bob.arn, "iam:ListUsers")
    refused("AccessDenied", bob.client("iam").get_user, f"on resource: {bob.arn}")


def test_a_reader_reads_and_writes_nothing(user, iam, ec2):
    ann = user()
    iam.attach_user_policy(UserName=ann.name, PolicyArn=READ_ONLY)
    mine = ann.client("ec2")
    vpcs = mine.describe_vpcs()["Vpcs"]
    assert [vpc["IsDefault"] for vpc in vpcs] == [True]
    refused("UnauthorizedOperation", mine.create_vpc, "You are not authorized to perform this operation.",
            ann.arn, "ec2:CreateVpc", CidrBlock="10.50.0.0/16")
    assert [vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]] == [vpcs[0]["VpcId"]], "nothing was made"
    iam.detach_user_policy(UserName=ann.name, PolicyArn=READ_ONLY)
    refused("UnauthorizedOperation", mine.describe_vpcs)


def test_a_group_gives_what_its_policies_give(user, iam):
    ann = user()
    group = f"group-{next(numbers)}"
    iam.create_group(GroupName=group)
    iam.put_group_policy(GroupName=group, PolicyName="read", PolicyDocument=policy(allow("ec2:Describe*")))
    refused("UnauthorizedOperation", ann.client("ec2").describe_subnets)
    iam.add_user_to_group(GroupName=group, UserName=ann.name)
    assert ann.client("ec2").describe_subnets()["Subnets"]
    iam.remove_user_from_group(GroupName=group, UserName=ann.name)
    refused("UnauthorizedOperation", ann.client("ec2").describe_subnets)


def test_a_deny_holds_whatever_allows(user):
    ann = user(allow("*"), deny("ec2:DeleteVpc"))
    ann.client("ec2").describe_vpcs()
    refused("UnauthorizedOperation", ann.client("ec2").delete_vpc,
            "with an explicit deny in an identity-based policy", "ec2:DeleteVpc", VpcId="vpc-00000000")


def test_a_resource_is_named_by_its_arn(user, ec2):
    one, other = (ec2.create_vpc(CidrBlock=cidr)["Vpc"]["VpcId"] for cidr in ("10.51.0.0/16", "10.52.0.0/16"))
    ann = user(allow("ec2:DeleteVpc", f"arn:aws:ec2:{REGION}:{ACCOUNT}:vpc/{one}"))
    refused("UnauthorizedOperation", ann.client("ec2").delete_vpc, f"vpc/{other}", VpcId=other)
    ann.client("ec2").delete_vpc(VpcId=one)
    ec2.delete_vpc(VpcId=other)


def test_tags_of_requests_and_resources_decide(user, ec2):
    ann = user(
        allow("ec2:CreateVpc", Condition={"StringEquals": {"aws:RequestTag/team": "red"}}),
        allow("ec2:DeleteVpc", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}),
    )
    mine = ann.client("ec2")

    def tagged(team):
        return {"TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "team", "Value": team}]}]}

    refused("UnauthorizedOperation", mine.create_vpc, CidrBlock="10.53.0.0/16", **tagged("blue"))
    red = mine.create_vpc(CidrBlock="10.53.0.0/16", **tagged("red"))["Vpc"]["VpcId"]
    blue = ec2.create_vpc(CidrBlock="10.54.0.0/16", **tagged("blue"))["Vpc"]["VpcId"]
    refused("UnauthorizedOperation", mine.delete_vpc, blue, VpcId=blue)
    mine.delete_vpc(VpcId=red)
    ec2.delete_vpc(VpcId=blue)


def test_a_condition_keeps_to_a_region(user):
    ann = user(allow("ec2:*", Condition={"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}))
    ann.client("ec2", region="eu-west-1").describe_vpcs()
    refused("UnauthorizedOperation", ann.client("ec2").describe_vpcs, "ec2:DescribeVpcs")


def test_not_action_is_everything_else(user):
    ann = user({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"})
    ann.client("ec2").describe_vpcs()
    refused("AccessDenied", ann.client("iam").list_users, "iam:ListUsers")


def test_a_variable_lets_users_keep_their_own_keys(user):
    own = f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}"
    ann, bob = user(allow("iam:*AccessKey*", own)), user()
    assert len(ann.client("iam").list_access_keys()["AccessKeyMetadata"]) == 1
    refused("AccessDenied", ann.client("iam").list_access_keys, bob.arn, UserName=bob.name)


def test_a_boundary_bounds(user, iam):
    bounded = user(allow("*"), PermissionsBoundary=READ_ONLY)
    bounded.client("ec2").describe_vpcs()
    refused("UnauthorizedOperation", bounded.client("ec2").create_vpc,
            "because no permissions boundary allows the ec2:CreateVpc action", CidrBlock="10.55.0.0/16")
    # One who may make users may be held to a boundary for each of them.
    maker = user(allow("iam:CreateUser", Condition={"StringEquals": {"iam:PermissionsBoundary": READ_ONLY}}))
    name = f"made-{next(numbers)}"
    refused("AccessDenied", maker.client("iam").create_user, "iam:CreateUser", UserName=name)
    maker.client("iam").create_user(UserName=name, PermissionsBoundary=READ_ONLY)
    iam.delete_user(UserName=name)


def test_a_role_is_assumed_with_its_external_id(yard, user, iam):
    ann = user(allow("sts:AssumeRole"))
    role = f"role-{next(numbers)}"
    document = trust({"AWS": ann.arn}, Condition={"StringEquals": {"sts:ExternalId": "right"}})
    arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=document)["Role"]["Arn"]
    iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=policy(allow(["ec2:Describe*", "ec2:CreateVpc"])))
    sts = ann.client("sts")
    refused("AccessDenied", sts.assume_role, "sts:AssumeRole", arn, RoleArn=arn, RoleSessionName="s1")
    refused("AccessDenied", sts.assume_role, RoleArn=arn, RoleSessionName="s1", ExternalId="wrong")
    made = sts.assume_role(RoleArn=arn, RoleSessionName="s1", ExternalId="right")
    keys = made["Credentials"]
    who = assumed(yard, "sts", keys).get_caller_identity()
    assert who["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/s1" == made["AssumedRoleUser"]["Arn"]
    assert who["UserId"] == made["AssumedRoleUser"]["AssumedRoleId"]
    assert assumed(yard, "ec2", keys).describe_vpcs()["Vpcs"]
    refused("AccessDenied", assumed(yard, "iam", keys).list_users, who["Arn"])
    # A temporary key is nothing without its token, nor with another's.
    without = yard.client("sts", keys["AccessKeyId"], keys["SecretAccessKey"])
    refused("InvalidClientTokenId", without.get_caller_identity)
    refused("InvalidClientTokenId", assumed(yard, "sts", {**keys, "SessionToken": "x" * 256}).get_caller_identity)
    # A session policy takes away.
    narrow = sts.assume_role(RoleArn=arn, RoleSessionName="s2", ExternalId="right",
                             Policy=policy(allow("ec2:Describe*")))["Credentials"]
    assumed(yard, "ec2", narrow).describe_vpcs()
    refused("UnauthorizedOperation", assumed(yard, "ec2", narrow).create_vpc,
            "because no session policy allows", CidrBlock="10.56.0.0/16")
    # A role that goes takes its sessions along.
    iam.delete_role_policy(RoleName=role, PolicyName="p")
    iam.delete_role(RoleName=role)
    refused("InvalidClientTokenId", assumed(yard, "sts", keys).get_caller_identity)


def test_a_session_token_is_its_user(yard, user):
    ann = user(allow("*"))
    keys = ann.client("sts").get_session_token(DurationSeconds=900)["Credentials"]
    assert assumed(yard, "sts", keys).get_caller_identity()["Arn"] == ann.arn
    assumed(yard, "ec2", keys).describe_vpcs()
    refused("InvalidClientTokenId", assumed(yard, "iam", keys).list_users)
    refused("AccessDenied", assumed(yard, "sts", keys).get_session_token, "with session credentials")


def test_keys_are_refused_once_they_are_inactive_or_gone(user, iam, yard):
    ann = user(allow("*"))
    key = ann.key["AccessKeyId"]
    ann.client("ec2").describe_vpcs()
    used = iam.get_access_key_last_used(AccessKeyId=key)
    assert (used["UserName"], used["AccessKeyLastUsed"]["ServiceName"]) == (ann.name, "ec2")
    for change in (
        lambda: iam.update_access_key(UserName=ann.name, AccessKeyId=key, Status="Inactive"),
        lambda: iam.delete_access_key(UserName=ann.name, AccessKeyId=key),
    ):
        change()
        refused("AuthFailure", ann.client("ec2").describe_vpcs, "not able to validate")
        refused("InvalidClientTokenId", ann.client("sts").get_caller_identity)
    refused("InvalidClientTokenId", yard.client("iam", "AKIANOBODYNOBODYNOBO", "x").list_users)


def test_a_wrong_secret_signs_nothing(user, yard):
    ann = user(allow("*"))
    wrong = ann.key["SecretAccessKey"][::-1]
    refused("AuthFailure", yard.client("ec2", ann.key["AccessKeyId"], wrong).describe_vpcs)
    refused("SignatureDoesNotMatch", yard.client("sts", ann.key["AccessKeyId"], wrong).get_caller_identity)


def fetch(url):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_presigned_request_speaks_for_its_signer(user, yard):
    ann = user()
    url = ann.client("sts").generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    status, body = fetch(url)
    assert status == 200 and f"<Arn>{ann.arn}</Arn>" in body, body
    status, body = fetch(url.replace("GetCallerIdentity", "GetSessionToken"))
    assert status == 403 and "SignatureDoesNotMatch" in body, "what was signed cannot be changed"


def test_a_presigned_request_ends(user, monkeypatch):
    ann = user()
    past = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=61)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: past)
    url = ann.client("sts").generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    status, body = fetch(url)
    assert status == 403 and "Signature expired" in body, body


def test_a_dry_run_tells_and_changes_nothing(user, ec2):
    before = [vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]]
    reader, maker = user(allow("ec2:Describe*")), user(allow("ec2:CreateVpc"))
    refused("UnauthorizedOperation", reader.client("ec2").create_vpc, CidrBlock="10.57.0.0/16", DryRun=True)
    refused("DryRunOperation", maker.client("ec2").create_vpc, "would have succeeded", CidrBlock="10.57.0.0/16", DryRun=True)
    assert [vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]] == before


def test_a_role_is_passed_by_those_who_may(user, iam, ec2, host_image):
    role, profile = f"role-{next(numbers)}", f"profile-{next(numbers)}"
    arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))["Role"]["Arn"]
    iam.create_instance_profile(InstanceProfileName=profile)
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)
    ann = user(allow("ec2:*"))

    def run():
        ann.client("ec2").run_instances(ImageId=host_image, MinCount=1, MaxCount=1, InstanceType="t3.micro",
                                        IamInstanceProfile={"Name": profile}, DryRun=True)

    refused("UnauthorizedOperation", run, "iam:PassRole", arn)
    to_ec2 = {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}
    ann.may(allow("ec2:*"), allow("iam:PassRole", arn, Condition=to_ec2))
    refused("DryRunOperation", run)


def test_the_simulator_says_what_happens(user, iam):
    ann = user(
        allow(["ec2:Describe*", "iam:ListUsers"]),
        allow("ec2:CreateVpc", Condition={"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}),
        deny("ec2:DescribeSubnets"),
    )

    def happens(call, **arguments):
        try:
            call(**arguments)
        except ClientError as error:
            return {"UnauthorizedOperation": False, "AccessDenied": False, "DryRunOperation": True}[
                error.response["Error"]["Code"]]
        return True

    mine, region = ann.client("ec2"), {
        "ContextKeyName": "aws:RequestedRegion", "ContextKeyType": "string", "ContextKeyValues": [REGION]}
    for action, happened, decision in [
        ("ec2:DescribeVpcs", happens(mine.describe_vpcs), "allowed"),
        ("ec2:DescribeSubnets", happens(mine.describe_subnets), "explicitDeny"),
        ("ec2:CreateVpc", happens(mine.create_vpc, CidrBlock="10.58.0.0/16", DryRun=True), "implicitDeny"),
        ("iam:ListUsers", happens(ann.client("iam").list_users), "allowed"),
        ("iam:ListRoles", happens(ann.client("iam").list_roles), "implicitDeny"),
    ]:
        result = iam.simulate_principal_policy(
            PolicySourceArn=ann.arn, ActionNames=[action], ContextEntries=[region])["EvaluationResults"][0]
        assert result["EvalDecision"] == decision, action
        assert happened == (decision == "allowed"), action


def test_the_root_is_never_judged(yard, iam):
    assert yard.client("sts").get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert "UserName" not in iam.get_user()["User"]
    assert iam.list_users()["Users"]


def test_identities_outlive_a_crash(yard, user):
    ann = user(allow("ec2:DescribeVpcs"))
    yard.kill()
    yard.up()
    ann.client("ec2").describe_vpcs()
    refused("UnauthorizedOperation", ann.client("ec2").describe_subnets)
