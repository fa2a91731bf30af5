"""Sixteen clients at once, as bare sockets with requests signed beforehand: how many calls a second.

The load generator takes a good part of one core itself; the null server shows how much it can ask for. Only
yard verifies the signatures.
"""

from . import signed
from .servers import Ministack, Moto, Null, Yard, load
from .subnets import Subnets

CLIENTS = 16
SECONDS = 2
ROUNDS = 3
MOST = 200_000


def compare(report, what, rates):
    rows = {name: report.add(what, name, samples, "/s") for name, samples in rates.items()}
    report.at_least(rows["yard"], None, rows["ministack"], 5)
    for name in ("null", "moto"):
        if name in rows:
            report.beside(rows[name], rows["yard"])


def repeated(report, what, servers, service, action):
    rates = {server.name: [] for server in servers}
    for _ in range(ROUNDS):
        for server in servers:
            request = server.request(service, action)
            rates[server.name].append(load(server, [request], CLIENTS, MOST, SECONDS)["per_second"])
    compare(report, what, rates)


def run(report):
    with Yard() as yard, Null() as null, Ministack() as ministack, Moto() as moto:
        servers = [yard, ministack, moto]
        asked = signed.Connection(yard.port)
        null.say(signed.as_bytes(*asked.ask(yard.request("sts", "GetCallerIdentity"))))
        repeated(report, "GetCallerIdentity", [null, *servers], "sts", "GetCallerIdentity")

        towns = {server.name: Subnets(server) for server in servers}
        town = towns["yard"]
        describe(report, 250, servers, towns, null, asked)

        null.say(signed.as_bytes(*asked.ask(town.request())))
        again = yard.request("ec2", "CreateSubnet", VpcId=town.vpcs[0], CidrBlock="10.2.0.0/28")
        rates = {"null": [load(null, [again], CLIENTS, MOST, SECONDS)["per_second"] for _ in range(ROUNDS)]}
        # Each must be new, so the rounds are steps on the way up.
        for step in range(1, ROUNDS + 1):
            for server in servers:
                seen = towns[server.name].grow(250 + step * 1000)
                rates.setdefault(server.name, []).append(seen["per_second"])
        compare(report, "CreateSubnet", rates)

        describe(report, 5000, servers, towns, null, asked)


def describe(report, count, servers, towns, null, asked):
    for server in servers:
        towns[server.name].grow(count)
    null.say(signed.as_bytes(*asked.ask(servers[0].request("ec2", "DescribeSubnets"))))
    repeated(report, f"DescribeSubnets of {count:,}", [null, *servers], "ec2", "DescribeSubnets")
