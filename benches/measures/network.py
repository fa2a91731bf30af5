"""TCP between two instances of one VPC, beside a bare veth pair between two namespaces.

Each packet between instances crosses the VPC's router: two veth pairs, the rules of both groups, connection
tracking. Two instances have the one rule that the pump needs, two others a thousand. They and the pair take
turns, and the same program pumps in all three.
"""

import contextlib
import errno
import subprocess

from .cloud import Cloud, told
from .containers import command
from .servers import TOOL, Yard, ended, wait_for

PORT = 5201
ROUNDS = 24
SECONDS = 0.7
TURNS = 10_000
# The one that lets the pump in, and all others that a group can have.
RULES = 1000
BARE, FEW, MANY = "veth pair", "one rule", f"{RULES:,} rules"


class Pair:
    """Two namespaces, and a veth pair between them with nothing in its way."""

    def __init__(self, mtu):
        command("ip", "-batch", "-", input=(
            "netns add bench-a\nnetns add bench-b\n"
            f"link add name one mtu {mtu} netns bench-a type veth peer name other mtu {mtu} netns bench-b\n"))
        for namespace, link, address in (("bench-a", "one", "10.98.0.1/24"), ("bench-b", "other", "10.98.0.2/24")):
            command("ip", "-n", namespace, "-batch", "-", input=(
                f"link set lo up\naddr add {address} dev {link}\nlink set {link} up\n"))

        self.sink = self.start("bench-b", "sink")

    @staticmethod
    def start(namespace, *words):
        return subprocess.Popen(["nsenter", f"--net=/run/netns/{namespace}", TOOL, words[0], f"10.98.0.2:{PORT}", *words[1:]],
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)

    def pump(self, *words):
        return told(self.start("bench-a", *words))

    def end(self):
        ended(self.sink)
        for name in "ab":
            command("ip", "netns", "delete", f"bench-{name}")


class Instances:
    """Two instances in one subnet, in a group of their own with so many rules."""

    def __init__(self, yard, cloud, rules):
        self.yard = yard
        self.cloud = cloud
        self.group = cloud.group(f"bench-{rules}", {
            "IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT, "IpRanges": [{"CidrIp": "172.31.0.0/16"}]})
        client, server = cloud.launch(2, SecurityGroupIds=[self.group])
        self.client, self.server = client["InstanceId"], server["InstanceId"]
        self.address = server["PrivateIpAddress"]
        self.mtu = int(yard.exec(self.client, "cat", "/sys/class/net/eth0/mtu"))
        self.sink = yard.beside(self.server, TOOL, "sink", f"0.0.0.0:{PORT}")
        if rules > 1:
            self.fill(rules)

    def pump(self, *words):
        return told(self.yard.beside(self.client, TOOL, words[0], f"{self.address}:{PORT}", *words[1:]))

    def end(self):
        ended(self.sink)

    def fill(self, rules):
        """Adds rules up to this number; returns once they hold."""
        ports = range(1024, 1024 + rules - 1)
        added = [{"IpProtocol": "tcp", "FromPort": port, "ToPort": port,
                  "IpRanges": [{"CidrIp": f"10.{port // 250}.{port % 250}.0/24"}]} for port in ports]
        # A closed port refuses at once where the group lets the packet in, and is silent where it does not.
        added[-1]["IpRanges"] = [{"CidrIp": "172.31.0.0/16"}]
        self.cloud.ec2.authorize_security_group_ingress(GroupId=self.group, IpPermissions=added)
        probe = f"import socket; s = socket.socket(); s.settimeout(0.2); print(s.connect_ex(('{self.address}', {ports[-1]})))"
        refused = str(errno.ECONNREFUSED)
        wait_for(lambda: self.yard.exec(self.client, "/usr/bin/python3", "-c", probe).strip() == refused, "the rules")


def reachable(place):
    """The server may still be about to listen."""
    def answered():
        with contextlib.suppress(Exception):
            return place.pump("turns", "10")
    wait_for(answered, "the pump's other end", every=0.05)


def in_turns(places):
    """Gigabits a second and microseconds a turn, by place."""
    flows, turns = {name: [] for name in places}, {name: [] for name in places}
    for round in range(ROUNDS + 1):
        for name, place in places.items():
            flow = place.pump("flow", str(SECONDS))["bits_per_second"] / 1e9
            turn = place.pump("turns", str(TURNS))["p50"]
            if round:
                flows[name].append(flow)
                turns[name].append(turn)
    return flows, turns


def run(report):
    with Yard() as yard, contextlib.ExitStack() as stack:
        cloud = Cloud(yard)
        places = {}
        for name, rules in ((FEW, 1), (MANY, RULES)):
            places[name] = Instances(yard, cloud, rules)
            stack.callback(places[name].end)
        places[BARE] = Pair(places[FEW].mtu)
        stack.callback(places[BARE].end)
        for place in places.values():
            reachable(place)
        flows, turns = in_turns(places)
        for what, unit, seen in (("TCP throughput", "Gbit/s", flows), ("TCP latency, a turn", "us", turns)):
            rows = {name: report.add(what, name, seen[name], unit) for name in (BARE, FEW, MANY)}
            for name in (FEW, MANY):
                if unit == "us":
                    report.at_most(rows[name], None, rows[BARE], 1 / 0.9)
                else:
                    report.at_least(rows[name], None, rows[BARE], 0.9)
            change = [many / few for many, few in zip(seen[MANY], seen[FEW])]
            report.same(report.add(f"{what}, {MANY} beside {FEW}", "yard", change, "times"), 0.05)
