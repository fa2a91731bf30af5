"""The examples, applied with the real Terraform and its AWS provider."""

import json
import os
import pathlib
import shutil
import subprocess
import urllib.request

import pytest

from conftest import ROOT, wait_for

pytestmark = pytest.mark.timeout(600)


class Terraform:
    """One example, or a configuration of a test's own, in a folder of its own."""

    def __init__(self, yard, example, folder, text=None):
        if text is None:
            shutil.copytree(ROOT / "examples" / example, folder, ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*"))
        else:
            folder.mkdir()
            (folder / f"{example}.tf").write_text(text)
        self.folder = folder
        config = folder / "terraformrc"
        mirror = os.environ.get("YARD_TF_MIRROR")
        if mirror:
            config.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror}"\n  }}\n}}\n')
        else:
            config.write_text("")
        self.environment = {**yard.environment(), "TF_CLI_CONFIG_FILE": str(config), "TF_IN_AUTOMATION": "1",
                            "CHECKPOINT_DISABLE": "1", "AWS_MAX_ATTEMPTS": "3"}

    def run(self, *words, codes=(0,)):
        done = subprocess.run(["terraform", *words], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=500)
        assert done.returncode in codes, f"terraform {' '.join(words)}\n{done.stdout[-6000:]}\n{done.stderr[-6000:]}"
        return done

    def apply(self, *more):
        self.run("apply", "-auto-approve", "-no-color", "-input=false", *more)

    def assert_no_change(self, *more):
        # 2 is: there is something to change.
        done = self.run("plan", "-detailed-exitcode", "-no-color", "-input=false", *more, codes=(0, 2))
        assert done.returncode == 0, done.stdout[-8000:]

    def output(self):
        return {key: value["value"] for key, value in json.loads(self.run("output", "-json").stdout).items()}


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "work"


def test_the_journey_as_a_configuration(yard, ec2, elbv2, folder):
    terraform = Terraform(yard, "multi-server", folder)
    terraform.run("init", "-no-color", "-input=false")
    terraform.apply()
    output = terraform.output()
    group = elbv2.describe_target_groups(Names=["servers"])["TargetGroups"][0]["TargetGroupArn"]
    healthy = lambda: {t["TargetHealth"]["State"] for t in
                       elbv2.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]} == {"healthy"}
    wait_for(healthy, "both servers to be healthy", seconds=60)

    def answer(path="/"):
        request = urllib.request.Request(yard.endpoint + path, headers={"Host": output["dns_name"]})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as reply:
            return reply.read().decode()

    assert {answer().split()[0] for _ in range(10)} == set(output["server_ids"])
    assert answer("/healthz") == "ok"
    terraform.assert_no_change()

    # In place: a tag changes, the servers stay.
    terraform.apply("-var", "greeting=annyeong")
    assert set(terraform.output()["server_ids"]) == set(output["server_ids"])
    tagged = ec2.describe_instances(Filters=[{"Name": "tag:Greeting", "Values": ["annyeong"]}])["Reservations"]
    assert {i["InstanceId"] for r in tagged for i in r["Instances"]} == set(output["server_ids"])
    terraform.assert_no_change("-var", "greeting=annyeong")

    # Import: a resource forgotten and found again is the same.
    for address, id in (("aws_route_table.private", output["table_id"]),
                        ('aws_instance.server["a"]', output["server_ids"][0]),
                        ("aws_lb.this", elbv2.describe_load_balancers(Names=["multi-server"])["LoadBalancers"][0]["LoadBalancerArn"])):
        terraform.run("state", "rm", address)
        terraform.run("import", "-no-color", "-input=false", "-var", "greeting=annyeong", address, id)
    left = terraform.run("plan", "-detailed-exitcode", "-no-color", "-input=false", "-var", "greeting=annyeong", codes=(0, 2))
    # user_data_replace_on_change and the like are not in the cloud: an import may set them, and replaces nothing.
    assert "must be replaced" not in left.stdout and "will be created" not in left.stdout, left.stdout[-6000:]

    terraform.run("destroy", "-auto-approve", "-no-color", "-input=false")
    assert elbv2.describe_load_balancers()["LoadBalancers"] == []
    assert ec2.describe_nat_gateways(Filter=[{"Name": "state", "Values": ["available", "pending"]}])["NatGateways"] == []


def test_a_vpc_of_a_team(yard, ec2, folder):
    terraform = Terraform(yard, "vpc", folder)
    terraform.run("init", "-no-color", "-input=false")
    terraform.apply()
    output = terraform.output()
    subnets = ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [output["vpc_id"]]}])["Subnets"]
    assert len(subnets) == 12
    assert len(set(output["nat_public_ips"])) == 3
    terraform.assert_no_change()
    terraform.run("destroy", "-auto-approve", "-no-color", "-input=false")
    assert [v for v in ec2.describe_vpcs()["Vpcs"] if v["VpcId"] == output["vpc_id"]] == []


def test_a_site_over_https(yard, elbv2, folder):
    terraform = Terraform(yard, "https", folder)
    for name in ("shop", "news"):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}.example.com",
                        "-addext", f"subjectAltName=DNS:{name}.example.com", "-keyout", f"{name}.key", "-out", f"{name}.pem"],
                       cwd=folder, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    terraform.run("init", "-no-color", "-input=false")
    terraform.apply()

    def answer(name):
        done = subprocess.run(["curl", "-s", "-m", "10", "--cacert", f"{name}.pem", "--resolve", f"{name}.example.com:{yard.port}:127.0.0.1",
                               f"https://{name}.example.com:{yard.port}/"], cwd=folder, capture_output=True, text=True)
        return done.stdout

    wait_for(lambda: answer("shop") == "the shop\n", "the shop")
    assert answer("news") == "the news\n"
    terraform.assert_no_change()
    terraform.apply("-var", "ssl_policy=ELBSecurityPolicy-TLS13-1-3-2021-06")
    terraform.assert_no_change("-var", "ssl_policy=ELBSecurityPolicy-TLS13-1-3-2021-06")
    terraform.run("destroy", "-auto-approve", "-no-color", "-input=false")
    assert elbv2.describe_load_balancers()["LoadBalancers"] == []
    assert yard.client("acm").list_certificates()["CertificateSummaryList"] == []
    assert yard.client("iam").list_server_certificates()["ServerCertificateMetadataList"] == []


PEOPLE = """
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {}

variable "step" { default = 1 }

data "aws_ami" "host" {
  owners = ["amazon"]

  filter {
    name   = "name"
    values = ["cloudyard-host-*"]
  }
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length      = var.step == 1 ? 12 : 14
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
  max_password_age             = 90
}

resource "aws_iam_user" "dev" {
  for_each      = toset(["kim", "lee"])
  name          = each.key
  force_destroy = true
}

resource "aws_iam_user_login_profile" "dev" {
  for_each        = aws_iam_user.dev
  user            = each.value.name
  password_length = 20
  depends_on      = [aws_iam_account_password_policy.strict]
}

resource "aws_iam_openid_connect_provider" "ci" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = var.step == 1 ? ["sts.amazonaws.com"] : ["sts.amazonaws.com", "other"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_iam_role" "ci" {
  name = "ci"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = aws_iam_openid_connect_provider.ci.arn } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = [for user in aws_iam_user.dev : user.arn] } },
    ]
  })
}

resource "aws_instance" "burstable" {
  ami           = data.aws_ami.host.id
  instance_type = "t3.micro"

  credit_specification {
    cpu_credits = var.step == 1 ? "standard" : "unlimited"
  }
}
"""


def test_the_people_of_a_team(yard, ec2, folder):
    terraform = Terraform(yard, "people", folder, PEOPLE)
    terraform.run("init", "-no-color", "-input=false")
    terraform.apply()
    terraform.assert_no_change()
    terraform.apply("-var", "step=2")
    terraform.assert_no_change("-var", "step=2")
    iam = yard.client("iam")
    # What Terraform did not make goes with a user whose destruction is forced.
    iam.create_access_key(UserName="kim")
    terraform.run("destroy", "-auto-approve", "-no-color", "-input=false")
    assert iam.list_users()["Users"] == [] and iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == []
    assert ec2.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])["Reservations"] == []
