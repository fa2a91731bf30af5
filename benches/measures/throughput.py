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
        null.say(signed.as_bytes(*asked.ask(town.request())))
        floor = [load(null, [town.request()], CLIENTS, MOST, SECONDS)["per_second"] for _ in range(ROUNDS)]
        town.there -= ROUNDS
        rates = {"null": floor, **{server.name: [] for server in servers}}
        # Each number was not there before, so the rounds are steps on the way up.
        for step in (100, 175, 250):
            for server in servers:
                rates[server.name].append(towns[server.name].grow(step)["per_second"])
        compare(report, "CreateSubnet", rates)

        for count in (250, 5000):
            for server in servers:
                towns[server.name].grow(count)
            null.say(signed.as_bytes(*asked.ask(yard.request("ec2", "DescribeSubnets"))))
            repeated(report, f"DescribeSubnets of {count:,}", [null, *servers], "ec2", "DescribeSubnets")
