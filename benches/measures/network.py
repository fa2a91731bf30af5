"""TCP between two instances of one VPC, beside a bare veth pair between two namespaces.

Each packet between instances crosses the VPC's router: two veth pairs, the rules of both groups, connection
tracking. The pair and the instances take turns; the same program pumps in both: first with the one rule that
it needs, then with a thousand.
"""

import contextlib
import errno
import subprocess

from .cloud import Cloud, told
from .containers import command
from .servers import TOOL, Yard, ended, wait_for

PORT = 5201
ROUNDS = 12
SECONDS = 0.7
TURNS = 10_000
# The one that lets the pump in, and all others that a group can have.
RULES = 1000


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
    """Two instances in one subnet, in one group."""

    def __init__(self, yard):
        self.yard = yard
        self.cloud = Cloud(yard)
        self.group = self.cloud.group("bench", {
            "IpProtocol": "tcp", "FromPort": PORT, "ToPort": PORT, "IpRanges": [{"CidrIp": "172.31.0.0/16"}]})
        client, server = self.cloud.launch(2, SecurityGroupIds=[self.group])
        self.client, self.server = client["InstanceId"], server["InstanceId"]
        self.address = server["PrivateIpAddress"]
        self.mtu = int(yard.exec(self.client, "cat", "/sys/class/net/eth0/mtu"))
        self.sink = yard.beside(self.server, TOOL, "sink", f"0.0.0.0:{PORT}")

    def pump(self, *words):
        return told(self.yard.beside(self.client, TOOL, words[0], f"{self.address}:{PORT}", *words[1:]))

    def end(self):
        ended(self.sink)

    def add_rules(self):
        """As many rules as a group can have; returns once they hold."""
        ports = range(1024, 1024 + RULES - 1)
        rules = [{"IpProtocol": "tcp", "FromPort": port, "ToPort": port,
                  "IpRanges": [{"CidrIp": f"10.{port // 250}.{port % 250}.0/24"}]} for port in ports]
        # A closed port refuses at once where the group lets the packet in, and is silent where it does not.
        rules[-1]["IpRanges"] = [{"CidrIp": "172.31.0.0/16"}]
        self.cloud.ec2.authorize_security_group_ingress(GroupId=self.group, IpPermissions=rules)
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
        instances = Instances(yard)
        stack.callback(instances.end)
        pair = Pair(instances.mtu)
        stack.callback(pair.end)
        reachable(instances)
        reachable(pair)
        before = {}
        for rules, words in ((1, "one rule"), (RULES, f"{RULES:,} rules")):
            if rules > 1:
                instances.add_rules()
            flows, turns = in_turns({"veth pair": pair, "yard": instances})
            for what, unit, seen in (("TCP throughput", "Gbit/s", flows), ("TCP latency, a turn", "us", turns)):
                bare = report.add(f"{what}, {words}", "veth pair", seen["veth pair"], unit)
                row = report.add(f"{what}, {words}", "yard", seen["yard"], unit)
                if unit == "us":
                    report.at_most(row, None, bare, 1 / 0.9)
                else:
                    report.at_least(row, None, bare, 0.9)
                if unit in before:
                    change = row.ratio / before[unit].ratio
                    report.same(report.add(f"{what}, {words} beside one", "yard", [change], "times"), 0.05)
                before[unit] = row
