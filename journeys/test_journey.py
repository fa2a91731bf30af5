"""The whole journey of a tutorial: a private server, a NAT gateway and a load balancer, for real.

The steps build on each other, in the order in which a tutorial takes them, on one yard.
"""

import base64
import collections
import json
import os
import subprocess
import threading
import time
import urllib.error
import urllib.request

import pytest

from conftest import REGION, Yard, host_holds, processes_of, wait_for

# Starts an HTTP server on port 3000 that answers with its own instance id, asked of IMDSv2, and its zone.
USER_DATA = """#!/bin/bash
TOKEN=$(curl -sf -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 300')
ask() { curl -sf -H "X-aws-ec2-metadata-token: $TOKEN" "http://169.254.169.254/latest/meta-data/$1"; }
mkdir -p /srv/site
cat > /srv/site/serve.py <<PY
import http.server, time
BODY = b"$(ask instance-id) $(ask placement/availability-zone)\\n"
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        if self.path.startswith("/slow"):
            time.sleep(2)
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)
    def log_message(self, *words):
        pass
http.server.ThreadingHTTPServer(("0.0.0.0", 3000), Handler).serve_forever()
PY
echo "site is being started"
nohup /usr/bin/python3 /srv/site/serve.py >/var/log/site.log 2>&1 &
echo $! > /srv/site/pid
"""

pytestmark = pytest.mark.timeout(240)


class Story:
    """What the steps have made so far."""


@pytest.fixture(scope="module")
def story():
    return Story()


@pytest.fixture(scope="module")
def before():
    return host_holds()


@pytest.fixture(scope="module", autouse=True)
def yard(before):
    """As the shared fixture, but the last step takes it down by itself."""
    yard = Yard()
    yard.up()
    yield yard
    if yard.process is not None:
        yard.down()
    yard.forget()


def get(url, host=None, timeout=10):
    request = urllib.request.Request(url, headers={"Host": host} if host else {})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=timeout) as answer:
        return answer.read().decode()


def ask_balancer(yard, story, path="/", timeout=10):
    """From the host, by the balancer's name on the yard's own port."""
    return get(f"{yard.endpoint}{path}", host=story.dns_name, timeout=timeout)


def test_01_who_am_i(yard):
    yard.aws("configure", "set", "aws_access_key_id", "test")
    me = yard.aws("sts", "get-caller-identity")
    assert me == {"UserId": "000000000000", "Account": "000000000000", "Arn": "arn:aws:iam::000000000000:root"}


def test_02_the_default_vpc(yard, story):
    vpcs = yard.aws("ec2", "describe-vpcs")["Vpcs"]
    assert [(v["CidrBlock"], v["IsDefault"], v["State"]) for v in vpcs] == [("172.31.0.0/16", True, "available")]
    story.vpc = vpcs[0]["VpcId"]
    subnets = yard.aws("ec2", "describe-subnets")["Subnets"]
    assert sorted(s["AvailabilityZone"] for s in subnets) == [REGION + letter for letter in "abcd"]
    assert {s["CidrBlock"] for s in subnets} == {f"172.31.{n}.0/20" for n in (0, 16, 32, 48)}
    assert all(s["MapPublicIpOnLaunch"] and s["DefaultForAz"] for s in subnets)
    assert all(s["AvailableIpAddressCount"] == 4091 for s in subnets)
    story.public = {s["AvailabilityZone"][-1]: s["SubnetId"] for s in subnets}
    gateways = yard.aws("ec2", "describe-internet-gateways")["InternetGateways"]
    assert [g["Attachments"][0]["VpcId"] for g in gateways] == [story.vpc]
    tables = yard.aws("ec2", "describe-route-tables")["RouteTables"]
    assert len(tables) == 1 and tables[0]["Associations"][0]["Main"]
    assert {r["DestinationCidrBlock"]: r.get("GatewayId") for r in tables[0]["Routes"]} == {
        "172.31.0.0/16": "local", "0.0.0.0/0": gateways[0]["InternetGatewayId"]}
    groups = yard.aws("ec2", "describe-security-groups")["SecurityGroups"]
    assert [g["GroupName"] for g in groups] == ["default"]
    acls = yard.aws("ec2", "describe-network-acls")["NetworkAcls"]
    assert len(acls) == 1 and acls[0]["IsDefault"] and len(acls[0]["Associations"]) == 4
    options = yard.aws("ec2", "describe-dhcp-options")["DhcpOptions"]
    assert len(options) == 1
    regions = yard.aws("ec2", "describe-regions", "--all-regions")["Regions"]
    assert len(regions) > 30 and "eu-north-1" in {r["RegionName"] for r in regions}
    zones = yard.aws("ec2", "describe-availability-zones", region="us-east-1")["AvailabilityZones"]
    assert [z["ZoneName"][-1] for z in zones] == list("abcdef")


def test_03_private_subnets(yard, story):
    story.private = {}
    for letter, cidr in (("a", "172.31.112.0/20"), ("c", "172.31.144.0/20")):
        made = yard.aws("ec2", "create-subnet", "--vpc-id", story.vpc, "--cidr-block", cidr,
                        "--availability-zone", REGION + letter)["Subnet"]
        assert made["CidrBlock"] == cidr
        story.private[letter] = made["SubnetId"]
    for cidr, code, words in (
        ("172.31.112.0/24", "InvalidSubnet.Conflict", ("172.31.112.0/24", "172.31.112.0/20")),
        ("10.0.0.0/24", "InvalidSubnet.Range", ("10.0.0.0/24", "172.31.0.0/16")),
        ("172.31.161.0/20", "InvalidParameterValue", ("172.31.161.0/20", "172.31.160.0/20")),
    ):
        refused = yard.aws("ec2", "create-subnet", "--vpc-id", story.vpc, "--cidr-block", cidr, check=False)
        assert refused.returncode != 0 and code in refused.stderr, refused.stderr
        assert all(word in refused.stderr for word in words), refused.stderr


def test_04_nat_gateway(yard, story):
    address = yard.aws("ec2", "allocate-address", "--domain", "vpc")
    story.elastic_ip = address["PublicIp"]
    nat = yard.aws("ec2", "create-nat-gateway", "--subnet-id", story.public["a"],
                   "--allocation-id", address["AllocationId"])["NatGateway"]
    assert nat["State"] == "pending"
    story.nat = nat["NatGatewayId"]
    yard.aws("ec2", "wait", "nat-gateway-available", "--nat-gateway-ids", story.nat)
    table = yard.aws("ec2", "create-route-table", "--vpc-id", story.vpc)["RouteTable"]["RouteTableId"]
    story.table = table
    # The tutorial passes the NAT gateway's id as --gateway-id.
    yard.aws("ec2", "create-route", "--route-table-id", table, "--destination-cidr-block", "0.0.0.0/0",
             "--gateway-id", story.nat)
    routes = yard.aws("ec2", "describe-route-tables", "--route-table-ids", table)["RouteTables"][0]["Routes"]
    assert {r["DestinationCidrBlock"]: r.get("NatGatewayId") for r in routes}["0.0.0.0/0"] == story.nat
    for subnet in story.private.values():
        yard.aws("ec2", "associate-route-table", "--route-table-id", table, "--subnet-id", subnet)


def test_05_servers(yard, story, ec2, host_image):
    def group(name):
        return yard.aws("ec2", "create-security-group", "--group-name", name, "--description", name,
                        "--vpc-id", story.vpc)["GroupId"]

    story.web, story.server = group("web"), group("server")
    yard.aws("ec2", "authorize-security-group-ingress", "--group-id", story.web, "--protocol", "tcp",
             "--port", "80", "--cidr", "0.0.0.0/0")
    yard.aws("ec2", "authorize-security-group-ingress", "--group-id", story.server, "--protocol", "tcp",
             "--port", "3000", "--source-group", story.web)
    key = yard.aws("ec2", "create-key-pair", "--key-name", "tutorial")
    assert key["KeyMaterial"].startswith("-----BEGIN RSA PRIVATE KEY-----")
    data = yard.data / "user-data.sh"
    data.write_text(USER_DATA)
    story.instances = []
    for letter in "ac":
        ran = yard.aws("ec2", "run-instances", "--image-id", host_image, "--instance-type", "t3.micro",
                       "--count", "1", "--subnet-id", story.private[letter], "--security-group-ids", story.server,
                       "--key-name", "tutorial", "--no-associate-public-ip-address",
                       "--user-data", f"file://{data}",
                       "--tag-specifications", f"ResourceType=instance,Tags=[{{Key=Name,Value=server-{letter}}}]")
        instance = ran["Instances"][0]
        assert instance["State"]["Name"] == "pending" and "PublicIpAddress" not in instance
        story.instances.append(instance["InstanceId"])
    yard.aws("ec2", "wait", "instance-running", "--instance-ids", *story.instances)
    yard.aws("ec2", "wait", "instance-status-ok", "--instance-ids", *story.instances)
    found = yard.aws("ec2", "describe-instances", "--filters", "Name=tag:Name,Values=server-*",
                     "Name=instance-state-name,Values=running")["Reservations"]
    story.private_ip = {i["InstanceId"]: i["PrivateIpAddress"] for r in found for i in r["Instances"]}
    assert sorted(story.private_ip) == sorted(story.instances)
    for instance in story.instances:
        def said():
            output = yard.aws("ec2", "get-console-output", "--instance-id", instance).get("Output", "")
            return "site is being started" in output
        wait_for(said, "user data's words on the console")
        wait_for(lambda: yard.exec(instance, "curl", "-sf", "http://127.0.0.1:3000/", check=False).stdout.split()
                 == [instance, REGION + ("a" if instance == story.instances[0] else "c")],
                 "the server's own answer")


def test_05b_two_at_once_stop_start_reboot_terminate(yard, story, ec2, host_image):
    ran = yard.aws("ec2", "run-instances", "--image-id", host_image, "--instance-type", "t3.micro", "--count", "2",
                   "--subnet-id", story.private["a"])["Instances"]
    ids = [i["InstanceId"] for i in ran]
    yard.aws("ec2", "wait", "instance-running", "--instance-ids", *ids)
    one, other = ids
    yard.exec(one, "sh", "-c", "echo kept > /var/kept")
    address = ec2.describe_instances(InstanceIds=[one])["Reservations"][0]["Instances"][0]["PrivateIpAddress"]
    yard.aws("ec2", "stop-instances", "--instance-ids", one)
    yard.aws("ec2", "wait", "instance-stopped", "--instance-ids", one)
    assert yard.exec(one, "true", check=False).returncode != 0
    yard.aws("ec2", "start-instances", "--instance-ids", one)
    yard.aws("ec2", "wait", "instance-running", "--instance-ids", one)
    assert yard.exec(one, "cat", "/var/kept").stdout == "kept\n"
    assert address in yard.exec(one, "ip", "-4", "addr", "show").stdout
    boot = "/proc/sys/kernel/random/boot_id"
    yard.exec(one, "sh", "-c", "touch /tmp/before-reboot /run/before-reboot")
    yard.aws("ec2", "reboot-instances", "--instance-ids", one)
    wait_for(lambda: yard.exec(one, "test", "-e", "/run/before-reboot", check=False).returncode == 1, "a reboot")
    assert yard.exec(one, "cat", "/var/kept").stdout == "kept\n"
    yard.aws("ec2", "terminate-instances", "--instance-ids", one, other)
    yard.aws("ec2", "wait", "instance-terminated", "--instance-ids", one, other)
    states = yard.aws("ec2", "describe-instances", "--instance-ids", one, other)["Reservations"]
    assert {i["State"]["Name"] for r in states for i in r["Instances"]} == {"terminated"}
    assert os.path.exists(boot)


def test_06_load_balancer(yard, story, elbv2):
    refused = yard.aws("elbv2", "create-load-balancer", "--name", "one-zone", "--subnets", story.public["a"], check=False)
    assert "ValidationError" in refused.stderr and "two different Availability Zones" in refused.stderr
    internal = yard.aws("elbv2", "create-load-balancer", "--name", "inside", "--scheme", "internal", "--subnets",
                        *story.private.values(), "--security-groups", story.web)["LoadBalancers"][0]
    assert internal["Scheme"] == "internal" and internal["DNSName"].startswith("internal-inside-")
    balancer = yard.aws("elbv2", "create-load-balancer", "--name", "multi-server", "--subnets",
                        story.public["a"], story.public["c"], "--security-groups", story.web)["LoadBalancers"][0]
    assert balancer["State"]["Code"] == "provisioning" and balancer["Scheme"] == "internet-facing"
    story.balancer, story.dns_name = balancer["LoadBalancerArn"], balancer["DNSName"]
    group = yard.aws("elbv2", "create-target-group", "--name", "servers", "--protocol", "HTTP", "--port", "3000",
                     "--vpc-id", story.vpc, "--health-check-interval-seconds", "5", "--health-check-timeout-seconds", "2",
                     "--healthy-threshold-count", "2", "--unhealthy-threshold-count", "2")["TargetGroups"][0]
    story.group = group["TargetGroupArn"]
    yard.aws("elbv2", "modify-target-group-attributes", "--target-group-arn", story.group, "--attributes",
             "Key=deregistration_delay.timeout_seconds,Value=10")
    yard.aws("elbv2", "register-targets", "--target-group-arn", story.group, "--targets",
             *[f"Id={i}" for i in story.instances])
    health = elbv2.describe_target_health(TargetGroupArn=story.group)["TargetHealthDescriptions"]
    assert {h["TargetHealth"]["State"] for h in health} == {"unused"}
    yard.aws("elbv2", "create-listener", "--load-balancer-arn", story.balancer, "--protocol", "HTTP", "--port", "80",
             "--default-actions", f"Type=forward,TargetGroupArn={story.group}")
    yard.aws("elbv2", "wait", "load-balancer-available", "--load-balancer-arns", story.balancer)
    yard.aws("elbv2", "wait", "target-in-service", "--target-group-arn", story.group)


def states(elbv2, story):
    health = elbv2.describe_target_health(TargetGroupArn=story.group)["TargetHealthDescriptions"]
    return {h["Target"]["Id"]: (h["TargetHealth"]["State"], h["TargetHealth"].get("Reason")) for h in health}


def test_07a_both_servers_answer(yard, story):
    answers = collections.Counter(ask_balancer(yard, story).split()[0] for _ in range(10))
    assert sorted(answers) == sorted(story.instances) and min(answers.values()) >= 4, answers


def test_07a_its_name_is_known_on_the_internet(yard, story):
    name = story.dns_name.replace(".localhost", ".amazonaws.com")
    for asked in (name, name.upper(), f"{name}."):
        assert yard.outside("curl", "-s", "-m", "10", f"http://{asked}/").stdout.split()[0] in story.instances
    assert yard.outside("curl", "-s", "-m", "10", f"http://other-{name}/", check=False).returncode == 6, "no such name"


def test_07b_private_addresses_stay_private(yard, story):
    for address in story.private_ip.values():
        assert yard.outside("curl", "-s", "-m", "1", f"http://{address}:3000/", check=False).returncode != 0
        if os.environ.get("YARD_PRIVATE_NET"):
            # This host's network is the test's own: a packet to that address could not leave it.
            tried = subprocess.run(["curl", "-s", "-m", "1", f"http://{address}:3000/"], check=False)
            assert tried.returncode != 0
    other = yard.aws("ec2", "create-vpc", "--cidr-block", "10.20.0.0/16")["Vpc"]["VpcId"]
    subnet = yard.aws("ec2", "create-subnet", "--vpc-id", other, "--cidr-block", "10.20.1.0/24")["Subnet"]["SubnetId"]
    image = yard.aws("ec2", "describe-instances", "--instance-ids", story.instances[0])["Reservations"][0]["Instances"][0]["ImageId"]
    stranger = yard.aws("ec2", "run-instances", "--image-id", image, "--instance-type", "t3.micro", "--count", "1",
                        "--subnet-id", subnet)["Instances"][0]["InstanceId"]
    yard.aws("ec2", "wait", "instance-running", "--instance-ids", stranger)
    for address in story.private_ip.values():
        assert yard.exec(stranger, "curl", "-s", "-m", "1", f"http://{address}:3000/", check=False).returncode != 0
    yard.aws("ec2", "terminate-instances", "--instance-ids", stranger)
    yard.aws("ec2", "wait", "instance-terminated", "--instance-ids", stranger)
    yard.aws("ec2", "delete-subnet", "--subnet-id", subnet)
    yard.aws("ec2", "delete-vpc", "--vpc-id", other)


def test_07c_the_nat_gateway_lends_its_address(yard, story):
    with yard.telling_host() as url:
        seen = wait_for(lambda: yard.exec(story.instances[0], "curl", "-s", "-m", "2", url, check=False).stdout,
                        "the test host on the internet")
        assert seen == story.elastic_ip
        # It cannot come in by that way.
        assert yard.outside("curl", "-s", "-m", "1", f"http://{story.elastic_ip}:3000/", check=False).returncode != 0


def test_07d_a_rule_taken_away_stops_new_connections_only(yard, story, ec2):
    permission = [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    import http.client
    held = http.client.HTTPConnection("127.0.0.1", yard.port, timeout=5)

    def ask_held():
        held.request("GET", "/", headers={"Host": story.dns_name})
        return held.getresponse().read().decode().split()[0]

    assert ask_held() in story.instances
    ec2.revoke_security_group_ingress(GroupId=story.web, IpPermissions=permission)

    def refused():
        try:
            return ask_balancer(yard, story, timeout=20).split()[0] not in story.instances
        except urllib.error.HTTPError as error:
            return error.code == 503
    wait_for(refused, "new connections to be refused", every=0.2)
    assert ask_held() in story.instances, "an established connection goes on"
    ec2.authorize_security_group_ingress(GroupId=story.web, IpPermissions=permission)

    def answered():
        try:
            return ask_balancer(yard, story, timeout=20).split()[0] in story.instances
        except urllib.error.HTTPError:
            return False
    wait_for(answered, "the rule to be back", every=0.2)
    held.close()


class Visitors:
    """Clients that keep asking while something happens; every failure is kept."""

    def __init__(self, yard, story, path="/"):
        self.answers, self.failures, self.going = collections.Counter(), [], True
        self.yard, self.story, self.path = yard, story, path
        self.threads = [threading.Thread(target=self.ask, daemon=True) for _ in range(4)]

    def ask(self):
        while self.going:
            try:
                self.answers[ask_balancer(self.yard, self.story, self.path).split()[0]] += 1
            except Exception as error:
                self.failures.append((time.monotonic(), error))
            time.sleep(0.02)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.going = False
        for thread in self.threads:
            thread.join(timeout=30)


def test_08a_a_dead_server_stops_nobody(yard, story, elbv2):
    dying, living = story.instances
    yard.exec(dying, "sh", "-c", "kill -9 $(cat /srv/site/pid)")
    killed = time.monotonic()
    wait_for(lambda: states(elbv2, story)[dying][0] == "unhealthy", "the target to turn unhealthy", seconds=20)
    assert time.monotonic() - killed < 5 * 2 + 5, "within the health check's interval and threshold"
    assert states(elbv2, story)[dying][1] == "Target.FailedHealthChecks"
    with Visitors(yard, story) as visitors:
        wait_for(lambda: visitors.answers[living] > 50, "traffic")
    assert visitors.failures == [] and visitors.answers[dying] == 0
    yard.exec(dying, "sh", "-c", "nohup /usr/bin/python3 /srv/site/serve.py >/dev/null 2>&1 & echo $! > /srv/site/pid")
    wait_for(lambda: states(elbv2, story)[dying][0] == "healthy", "the target to be healthy again", seconds=30)
    wait_for(lambda: ask_balancer(yard, story).split()[0] == dying, "an answer from the restarted server")


def test_08b_draining(yard, story, elbv2):
    leaving, staying = story.instances
    slow = []

    def ask_slowly():
        slow.append(ask_balancer(yard, story, "/slow", timeout=20).split()[0])
    threads = [threading.Thread(target=ask_slowly) for _ in range(6)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)  # The requests are to be on their way, which nothing here can see.
    yard.aws("elbv2", "deregister-targets", "--target-group-arn", story.group, "--targets", f"Id={leaving}")
    assert states(elbv2, story)[leaving] == ("draining", "Target.DeregistrationInProgress")
    wait_for(lambda: {ask_balancer(yard, story).split()[0] for _ in range(6)} == {staying}, "new requests to go elsewhere")
    for thread in threads:
        thread.join(timeout=30)
    assert len(slow) == 6 and leaving in slow, "requests in flight finish"
    wait_for(lambda: leaving not in states(elbv2, story), "the drained target to leave", seconds=30)
    yard.aws("elbv2", "register-targets", "--target-group-arn", story.group, "--targets", f"Id={leaving}")
    wait_for(lambda: states(elbv2, story)[leaving][0] == "healthy", "the target to be back", seconds=30)


def picture(yard, ec2, elbv2):
    """Everything that must be the same after a crash."""
    instances = {i["InstanceId"]: (i["State"]["Name"], i["PrivateIpAddress"], i["LaunchTime"])
                 for r in ec2.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])["Reservations"]
                 for i in r["Instances"]}
    nats = {n["NatGatewayId"]: (n["State"], n["NatGatewayAddresses"][0]["PublicIp"])
            for n in ec2.describe_nat_gateways()["NatGateways"]}
    balancers = {b["LoadBalancerArn"]: (b["DNSName"], b["State"]["Code"])
                 for b in elbv2.describe_load_balancers()["LoadBalancers"]}
    interfaces = {e["NetworkInterfaceId"]: e["PrivateIpAddress"] for e in ec2.describe_network_interfaces()["NetworkInterfaces"]}
    return instances, nats, balancers, interfaces


def test_09a_a_crash_loses_nothing(yard, story, ec2, elbv2):
    for instance in story.instances:
        yard.exec(instance, "sh", "-c", "echo before the crash > /var/kept; echo alive > /run/alive")
    seen = picture(yard, ec2, elbv2)
    yard.kill()
    yard.up()
    assert picture(yard, ec2, elbv2) == seen
    wait_for(lambda: {s for s, _ in states(elbv2, story).values()} == {"healthy"}, "targets to be healthy")
    wait_for(lambda: answers_from(yard, story) == set(story.instances), "both servers to answer again")
    for instance in story.instances:
        assert yard.exec(instance, "cat", "/var/kept", "/run/alive").stdout == "before the crash\nalive\n"


def answers_from(yard, story):
    try:
        return {ask_balancer(yard, story).split()[0] for _ in range(6)}
    except (urllib.error.URLError, OSError):
        return set()


def test_09b_down_and_up_brings_the_same_cloud(yard, story, ec2, elbv2, before):
    instances, nats, balancers, interfaces = picture(yard, ec2, elbv2)
    yard.down()
    assert processes_of(yard.data) == []
    after = host_holds()
    assert after == before
    yard.up()
    yard.aws("ec2", "wait", "instance-running", "--instance-ids", *story.instances)
    again = picture(yard, ec2, elbv2)
    assert {i: v[:2] for i, v in again[0].items()} == {i: v[:2] for i, v in instances.items()}
    assert again[1:] == (nats, balancers, interfaces)
    for instance in story.instances:
        assert yard.exec(instance, "cat", "/var/kept").stdout == "before the crash\n"
        # User data runs on first boot only, as on AWS; the server is started again by hand.
        yard.exec(instance, "sh", "-c", "nohup /usr/bin/python3 /srv/site/serve.py >/dev/null 2>&1 & echo $! > /srv/site/pid")
    wait_for(lambda: answers_from(yard, story) == set(story.instances), "both servers to answer again", seconds=60)


def test_09c_taken_apart(yard, story, ec2, elbv2, before):
    for balancer in elbv2.describe_load_balancers()["LoadBalancers"]:
        elbv2.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
    elbv2.get_waiter("load_balancers_deleted").wait(LoadBalancerArns=[story.balancer], WaiterConfig={"Delay": 1})
    elbv2.delete_target_group(TargetGroupArn=story.group)
    ec2.terminate_instances(InstanceIds=story.instances)
    ec2.get_waiter("instance_terminated").wait(InstanceIds=story.instances, WaiterConfig={"Delay": 1})
    ec2.delete_nat_gateway(NatGatewayId=story.nat)
    ec2.get_waiter("nat_gateway_deleted").wait(NatGatewayIds=[story.nat], WaiterConfig={"Delay": 1})
    wait_for(lambda: ec2.describe_network_interfaces()["NetworkInterfaces"] == [], "the last interface to go")
    for subnet in story.private.values():
        ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_route_table(RouteTableId=story.table)
    ec2.delete_security_group(GroupId=story.server)
    ec2.delete_security_group(GroupId=story.web)
    allocation = ec2.describe_addresses()["Addresses"][0]["AllocationId"]
    ec2.release_address(AllocationId=allocation)
    yard.down()
    assert processes_of(yard.data) == []
    assert host_holds() == before
