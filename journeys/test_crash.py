"""`kill -9` at any moment: what was acknowledged is there, nothing is half made, and the cloud converges.
"""

import collections
import contextlib
import ipaddress
import itertools
import os
import pathlib
import random
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request

import botocore.exceptions
import pytest

from conftest import Yard, host_holds, processes_of, wait_for

pytestmark = pytest.mark.timeout(300)

ROUNDS = 8
WAIT = {"Delay": 1, "MaxAttempts": 60}

# Counts the boots in which user data ran, and serves the instance's own name.
USER_DATA = """#!/bin/sh
echo ran >> /var/ran
mkdir -p /srv/site
hostname > /srv/site/index.html
cd /srv/site
nohup /usr/bin/python3 -m http.server 3000 >/dev/null 2>&1 &
"""


@pytest.fixture
def crashing():
    """A yard of a test's own, which leaves nothing behind however often it died."""
    before = host_holds()
    yard = Yard().up()
    yield yard
    if yard.process is not None:
        yard.down()
    assert processes_of(yard.data) == []
    assert host_holds() == before
    yard.forget()


def image_of(ec2):
    images = ec2.describe_images(Owners=["amazon"])["Images"]
    return next(image["ImageId"] for image in images if image["Name"].startswith("cloudyard-host"))


def instances_of(ec2, *filters):
    pages = ec2.get_paginator("describe_instances").paginate(Filters=list(filters))
    return {i["InstanceId"]: i for page in pages for r in page["Reservations"] for i in r["Instances"]}


def rest(yard, make, **arguments):
    """A call whose answer may never come: the answer, or nothing where the yard died before it."""
    try:
        return make(**arguments)
    except (botocore.exceptions.HTTPClientError, botocore.exceptions.ConnectionError):
        assert yard.dying.is_set(), "only a dying yard does not answer"
        return None


# -- acknowledged -------------------------------------------------------------------------------------


class Clients:
    """Threads that make things until the yard dies under them, and note each acknowledgement."""

    def __init__(self, yard, round_number, vpc, image):
        self.yard, self.round, self.vpc, self.image = yard, round_number, vpc, image
        self.made, self.tags, self.rules, self.gone = {}, {}, {}, set()
        self.unsure, self.failures = set(), []
        self.threads = [threading.Thread(target=self.run, args=[work], daemon=True)
                        for work in (self.subnets, self.groups, self.vpcs, self.addresses, self.instances)]

    def run(self, work):
        try:
            work(self.yard.client("ec2"))
        except Exception as error:
            self.failures.append(error)

    def names(self, kind):
        return (f"{kind}-{self.round}-{n}" for n in itertools.count())

    def note(self, kind, identity):
        assert identity not in self.made, f"{identity} was given twice"
        self.made[identity] = kind

    def subnets(self, ec2):
        for n, name in zip(range(256), self.names("subnet")):
            answer = rest(self.yard, ec2.create_subnet, VpcId=self.vpc, CidrBlock=f"10.99.{self.round * 16 + n // 16}.{n % 16 * 16}/28")
            if answer is None:
                return
            subnet = answer["Subnet"]["SubnetId"]
            self.note("subnet", subnet)
            if rest(self.yard, ec2.create_tags, Resources=[subnet], Tags=[{"Key": "Name", "Value": name}]) is None:
                return
            self.tags[subnet] = name

    def groups(self, ec2):
        for n, name in enumerate(self.names("group")):
            answer = rest(self.yard, ec2.create_security_group, GroupName=name, Description=name, VpcId=self.vpc)
            if answer is None:
                return
            group = answer["GroupId"]
            self.note("group", group)
            if rest(self.yard, ec2.authorize_security_group_ingress, GroupId=group, IpPermissions=[
                    {"IpProtocol": "tcp", "FromPort": n + 1, "ToPort": n + 1, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]) is None:
                return
            self.rules[group] = n + 1

    def vpcs(self, ec2):
        for n in itertools.count():
            answer = rest(self.yard, ec2.create_vpc, CidrBlock="10.0.0.0/16")
            if answer is None:
                return
            vpc = answer["Vpc"]["VpcId"]
            self.note("vpc", vpc)
            # All but every eighth go again, so that there are never many.
            if n % 8:
                self.unsure.add(vpc)
                if rest(self.yard, ec2.delete_vpc, VpcId=vpc) is None:
                    return
                self.gone.add(vpc)

    def addresses(self, ec2):
        while True:
            answer = rest(self.yard, ec2.allocate_address, Domain="vpc")
            if answer is None:
                return
            allocation = answer["AllocationId"]
            self.note("address", allocation)
            self.unsure.add(allocation)
            if rest(self.yard, ec2.release_address, AllocationId=allocation) is None:
                return
            self.gone.add(allocation)

    def instances(self, ec2):
        answer = rest(self.yard, ec2.create_subnet, VpcId=self.vpc, CidrBlock=f"10.98.{self.round}.0/28")
        if answer is None:
            return
        subnet = answer["Subnet"]["SubnetId"]
        self.note("subnet", subnet)
        answer = rest(self.yard, ec2.run_instances, ImageId=self.image, InstanceType="t3.micro", MinCount=2, MaxCount=2, SubnetId=subnet)
        for instance in answer["Instances"] if answer else []:
            self.note("instance", instance["InstanceId"])

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        for thread in self.threads:
            thread.join(timeout=60)


def whole(ec2):
    """Nothing is half made: each thing has the parts that are made with it, and no part is alone."""
    vpcs = {v["VpcId"]: v for v in ec2.describe_vpcs()["Vpcs"]}
    subnets = ec2.describe_subnets()["Subnets"]
    tables = ec2.describe_route_tables()["RouteTables"]
    mains = collections.Counter(t["VpcId"] for t in tables for a in t["Associations"] if a["Main"])
    assert mains == dict.fromkeys(vpcs, 1), "a main route table in each VPC"
    groups = ec2.describe_security_groups()["SecurityGroups"]
    assert collections.Counter(g["VpcId"] for g in groups if g["GroupName"] == "default") == dict.fromkeys(vpcs, 1)
    acls = ec2.describe_network_acls()["NetworkAcls"]
    assert collections.Counter(a["VpcId"] for a in acls if a["IsDefault"]) == dict.fromkeys(vpcs, 1)
    associated = collections.Counter(a["SubnetId"] for acl in acls for a in acl["Associations"])
    assert associated == dict.fromkeys([s["SubnetId"] for s in subnets], 1), "a network ACL for each subnet"
    assert {x["VpcId"] for x in [*subnets, *tables, *groups, *acls]} <= set(vpcs), "and none without its VPC"
    ranges = collections.defaultdict(list)
    for subnet in subnets:
        ranges[subnet["VpcId"]].append(ipaddress.ip_network(subnet["CidrBlock"]))
    for held in ranges.values():
        held.sort()
        assert not any(one.overlaps(next_one) for one, next_one in zip(held, held[1:]))
    interfaces = ec2.describe_network_interfaces()["NetworkInterfaces"]
    taken = collections.Counter((e["VpcId"], e["PrivateIpAddress"]) for e in interfaces)
    assert all(count == 1 for count in taken.values()), "no address is given twice"
    in_subnet = collections.Counter(e["SubnetId"] for e in interfaces)
    for subnet in subnets:
        size = ipaddress.ip_network(subnet["CidrBlock"]).num_addresses
        assert subnet["AvailableIpAddressCount"] == size - 5 - in_subnet[subnet["SubnetId"]]
    living = {i: v for i, v in instances_of(ec2).items() if v["State"]["Name"] != "terminated"}
    held_by = {e["Attachment"]["InstanceId"]: e["PrivateIpAddress"] for e in interfaces}
    assert held_by == {i: v["PrivateIpAddress"] for i, v in living.items()}, "an interface for each instance"
    for group in groups:
        assert group["IpPermissionsEgress"], "a group is made with its rule for what goes out"


def test_what_was_acknowledged_survives(crashing):
    yard, chance = crashing, random.Random()
    ec2 = yard.client("ec2")
    image = image_of(ec2)
    vpc = ec2.create_vpc(CidrBlock="10.99.0.0/16")["Vpc"]["VpcId"]
    ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="10.98.0.0/16")
    made, tags, rules = {}, {}, {}
    for round_number in range(ROUNDS):
        yard.dying = threading.Event()
        with Clients(yard, round_number, vpc, image) as clients:
            wait_for(lambda: len(clients.made) > 10 or clients.failures, "the clients to be at it")
            time.sleep(chance.uniform(0, 0.5))  # The moment is to be any.
            yard.dying.set()
            yard.kill()
        assert clients.failures == []
        assert not set(made) & set(clients.made), "no id is given twice"
        made |= {i: kind for i, kind in clients.made.items() if i not in clients.unsure}
        tags, rules = tags | clients.tags, rules | clients.rules
        yard.up()
        ec2 = yard.client("ec2")
        there = {
            "subnet": {s["SubnetId"]: s for s in ec2.describe_subnets()["Subnets"]},
            "group": {g["GroupId"]: g for g in ec2.describe_security_groups()["SecurityGroups"]},
            "vpc": {v["VpcId"]: v for v in ec2.describe_vpcs()["Vpcs"]},
            "address": {a["AllocationId"]: a for a in ec2.describe_addresses()["Addresses"]},
            "instance": instances_of(ec2),
        }
        lost = {i: kind for i, kind in made.items() if i not in there[kind]}
        assert lost == {}, f"round {round_number}"
        assert not clients.gone & {i for held in there.values() for i in held}, "what was deleted stays so"
        for subnet, name in tags.items():
            assert {"Key": "Name", "Value": name} in there["subnet"][subnet]["Tags"]
        for group, port in rules.items():
            assert [p["FromPort"] for p in there["group"][group]["IpPermissions"]] == [port]
        whole(ec2)
    waiting = [i for i, kind in made.items() if kind == "instance"]
    assert waiting, "some instances were made"
    wait_for(lambda: {i["State"]["Name"] for i in instances_of(ec2).values()} == {"running"}, "all instances to run", 60, 0.5)
    one = waiting[0]
    address = instances_of(ec2)[one]["PrivateIpAddress"]
    assert address in yard.exec(one, "ip", "-4", "addr", "show").stdout


# -- in the middle ------------------------------------------------------------------------------------


class Site:
    """A default VPC with a private subnet in it, and who may come in."""

    def __init__(self, yard):
        self.yard, self.ec2 = yard, yard.client("ec2")
        self.image = image_of(self.ec2)
        self.vpc = self.ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
        subnets = self.ec2.describe_subnets()["Subnets"]
        self.public, self.zone = [s["SubnetId"] for s in subnets], subnets[0]["AvailabilityZone"]
        self.group = self.ec2.create_security_group(GroupName="site", Description="site", VpcId=self.vpc)["GroupId"]
        self.ec2.authorize_security_group_ingress(GroupId=self.group, IpPermissions=[
            {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
            for port in (80, 3000)])

    def launch(self, count=1, subnet=None):
        return [i["InstanceId"] for i in self.ec2.run_instances(
            ImageId=self.image, InstanceType="t3.micro", MinCount=count, MaxCount=count, UserData=USER_DATA,
            SubnetId=subnet or self.public[0], SecurityGroupIds=[self.group])["Instances"]]

    def running(self, instances):
        self.ec2.get_waiter("instance_running").wait(InstanceIds=instances, WaiterConfig=WAIT)

    def private_subnet(self):
        subnet = self.ec2.create_subnet(
            VpcId=self.vpc, CidrBlock="172.31.112.0/20", AvailabilityZone=self.zone)["Subnet"]["SubnetId"]
        self.table = self.ec2.create_route_table(VpcId=self.vpc)["RouteTable"]["RouteTableId"]
        self.ec2.associate_route_table(RouteTableId=self.table, SubnetId=subnet)
        return subnet

    def balancer(self, targets):
        elbv2 = self.yard.client("elbv2")
        made = elbv2.create_load_balancer(Name="site", Subnets=self.public[:2], SecurityGroups=[self.group])["LoadBalancers"][0]
        group = elbv2.create_target_group(
            Name="site", Protocol="HTTP", Port=3000, VpcId=self.vpc, HealthCheckIntervalSeconds=5,
            HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2)["TargetGroups"][0]["TargetGroupArn"]
        elbv2.register_targets(TargetGroupArn=group, Targets=[{"Id": i} for i in targets])
        elbv2.create_listener(LoadBalancerArn=made["LoadBalancerArn"], Protocol="HTTP", Port=80,
                              DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])
        return made["LoadBalancerArn"], made["DNSName"]

    def names(self, instances):
        """What each instance's own site says."""
        return {self.yard.exec(i, "cat", "/srv/site/index.html", check=False).stdout.strip() for i in instances}

    def answers(self, name, asked=8):
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        seen = set()
        for _ in range(asked):
            with contextlib.suppress(OSError, urllib.error.URLError):
                with opener.open(urllib.request.Request(self.yard.endpoint, headers={"Host": name}), timeout=10) as answer:
                    seen.add(answer.read().decode().strip())
        return seen

    def ran_once(self, instances):
        for i in instances:
            wait_for(lambda: self.yard.exec(i, "test", "-s", "/srv/site/index.html", check=False).returncode == 0, "user data to run")
            assert self.yard.exec(i, "cat", "/var/ran").stdout == "ran\n", "user data runs once"


def crash(yard, twice=False):
    """Dies and comes back; where asked, dies again while it comes to itself."""
    for _ in range(2 if twice else 1):
        yard.kill()
        yard.up()


@pytest.fixture(scope="module")
def site(yard):
    return Site(yard)


@pytest.mark.parametrize("moment", [0.0, 0.01, 0.03, 0.1])
def test_in_the_middle_of_four_instances(yard, site, moment):
    """Whether the answer came or not: all four or none, and they come to run with one life behind them."""
    yard.dying, told = threading.Event(), []
    before = set(instances_of(site.ec2))

    def launch():
        answer = rest(yard, site.launch, count=4)
        told.extend(answer or [])
    thread = threading.Thread(target=launch)
    thread.start()
    time.sleep(moment)  # The call is to be on its way, which nothing here can see.
    yard.dying.set()
    yard.kill()
    thread.join(timeout=60)
    yard.up()
    made = sorted(set(instances_of(site.ec2)) - before)
    assert sorted(told) in ([], made) and len(made) in (0, 4), (told, made)
    if made:
        site.running(made)
        site.ran_once(made)
        site.ec2.terminate_instances(InstanceIds=made)


def test_in_the_middle_of_instances_that_start(yard, site):
    made = site.launch(count=4)
    crash(yard, twice=True)
    site.running(made)
    site.ran_once(made)
    addresses = {i: v["PublicIpAddress"] for i, v in instances_of(site.ec2).items() if i in made}
    for instance, address in addresses.items():
        wait_for(lambda: yard.outside("curl", "-s", "-m", "2", f"http://{address}:3000/", check=False).returncode == 0,
                 f"{instance} to be reached from the internet")
    site.ec2.terminate_instances(InstanceIds=made)
    crash(yard, twice=True)
    site.ec2.get_waiter("instance_terminated").wait(InstanceIds=made, WaiterConfig=WAIT)
    wait_for(lambda: site.ec2.describe_network_interfaces()["NetworkInterfaces"] == [], "their interfaces to go")
    assert yard.exec(made[0], "true", check=False).returncode == 1
    assert yard.outside("curl", "-s", "-m", "1", f"http://{addresses[made[0]]}:3000/", check=False).returncode != 0


def test_in_the_middle_of_stop_and_start(yard, site):
    made = site.launch(count=2)
    site.running(made)
    site.ran_once(made)
    site.ec2.stop_instances(InstanceIds=made)
    crash(yard)
    site.ec2.get_waiter("instance_stopped").wait(InstanceIds=made, WaiterConfig=WAIT)
    site.ec2.start_instances(InstanceIds=made)
    crash(yard)
    site.running(made)
    site.ran_once(made)
    site.ec2.terminate_instances(InstanceIds=made)


def test_in_the_middle_of_a_nat_gateway_and_a_balancer(yard, site):
    private = site.private_subnet()
    servers = site.launch(count=2, subnet=private)
    allocation = site.ec2.allocate_address(Domain="vpc")
    nat = site.ec2.create_nat_gateway(SubnetId=site.public[0], AllocationId=allocation["AllocationId"])["NatGateway"]["NatGatewayId"]
    crash(yard, twice=True)
    site.ec2.create_route(RouteTableId=site.table, DestinationCidrBlock="0.0.0.0/0", NatGatewayId=nat)
    site.running(servers)
    balancer, name = site.balancer(servers)
    crash(yard, twice=True)
    site.ec2.get_waiter("nat_gateway_available").wait(NatGatewayIds=[nat], WaiterConfig=WAIT)
    yard.client("elbv2").get_waiter("load_balancer_available").wait(LoadBalancerArns=[balancer], WaiterConfig=WAIT)
    site.running(servers)
    site.ran_once(servers)
    wait_for(lambda: site.answers(name) == site.names(servers), "the balancer to answer from both servers", 60, 0.5)
    with yard.telling_host() as url:
        seen = wait_for(lambda: yard.exec(servers[0], "curl", "-s", "-m", "2", url, check=False).stdout,
                        "the way out through the NAT gateway")
        assert seen == allocation["PublicIp"]
    site.ec2.delete_nat_gateway(NatGatewayId=nat)
    yard.client("elbv2").delete_load_balancer(LoadBalancerArn=balancer)
    site.ec2.terminate_instances(InstanceIds=servers)
    crash(yard)
    site.ec2.get_waiter("nat_gateway_deleted").wait(NatGatewayIds=[nat], WaiterConfig=WAIT)
    wait_for(lambda: site.ec2.describe_network_interfaces()["NetworkInterfaces"] == [], "the last interface to go", 60)


# -- the keeper too -----------------------------------------------------------------------------------


def stat_of(pid):
    """A process's state, parent and beginning; nothing where it is no more."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return None
    return fields[0], int(fields[1]), fields[19]


def keeper_of(yard):
    """The process that holds this yard's machines. What it has just forked goes by its name for a moment."""
    # A daemon of an ordinary user starts another one with a word more.
    wanted = tuple(f"\0keeper\0--dir\0{yard.data}\0{more}".encode() for more in ("", "--rootless\0"))
    found = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                if (entry / "cmdline").read_bytes().endswith(wanted) and (known := stat_of(entry.name)):
                    found[int(entry.name)] = known[1]
    first = [pid for pid, parent in found.items() if parent not in found]
    assert len(first) == 1, found
    return first[0]


def descendants(pid):
    """All processes below one, each with when it began, so that a number used again is told apart."""
    known = {int(entry.name): stat_of(entry.name) for entry in pathlib.Path("/proc").iterdir() if entry.name.isdigit()}
    found, newest = set(), {pid}
    while newest:
        newest = {child for child, stat in known.items() if stat and stat[1] in newest} - found
        found |= newest
    return {(child, known[child][2]) for child in found}


def lives(process):
    pid, began = process
    now = stat_of(pid)
    return now is not None and now[2] == began and now[0] != "Z"


@pytest.mark.parametrize("dying", ["keeper yard", "yard keeper", "keeper"])
def test_the_keeper_dies(crashing, dying):
    """With its daemon, the next start brings everything back; alone, the daemon starts another one and does."""
    yard = crashing
    site = Site(yard)
    servers = site.launch(count=2)
    site.running(servers)
    balancer, name = site.balancer(servers)
    site.ran_once(servers)
    for instance in servers:
        yard.exec(instance, "sh", "-c", "echo before > /var/kept; sync")
    before = {i: (v["PrivateIpAddress"], v["PublicIpAddress"]) for i, v in instances_of(site.ec2).items()}
    keeper = keeper_of(yard)
    old = descendants(keeper)
    assert len(old) >= 2, "machines are the keeper's children"
    kill = {"keeper": lambda: os.kill(keeper, signal.SIGKILL), "yard": yard.kill}
    for victim in dying.split():
        kill[victim]()
    wait_for(lambda: not any(map(lives, old)), "machines to end with their keeper")
    if "yard" in dying:
        yard.up()
    for instance in servers:
        wait_for(lambda: yard.exec(instance, "true", check=False).returncode == 0, "the instance to be there")
    site.running(servers)
    assert keeper_of(yard) != keeper
    assert {i: (v["PrivateIpAddress"], v["PublicIpAddress"]) for i, v in instances_of(site.ec2).items()} == before
    for instance in servers:
        assert yard.exec(instance, "cat", "/var/kept", "/var/ran").stdout == "before\nran\n"
        yard.exec(instance, "sh", "-c", "cd /srv/site; nohup /usr/bin/python3 -m http.server 3000 >/dev/null 2>&1 &")
    wait_for(lambda: site.answers(name) == site.names(servers), "both servers to answer again", 60, 0.5)


def test_down_right_after_the_keeper_died(crashing):
    """Whether or not there is another one yet, nothing is left, and the next start brings everything back."""
    yard = crashing
    site = Site(yard)
    server = site.launch()[0]
    site.running([server])
    site.ran_once([server])
    old = descendants(keeper_of(yard))
    os.kill(keeper_of(yard), signal.SIGKILL)
    wait_for(lambda: not any(map(lives, old)), "machines to end with their keeper")
    yard.down()
    assert processes_of(yard.data) == []
    yard.up()
    site.running([server])
    wait_for(lambda: yard.exec(server, "cat", "/var/ran", check=False).stdout == "ran\n", "the instance to be back")
