"""One client, one call at a time: how long each takes beside a server that answers at once.

The client is boto3 with one kept connection, as an application has it; most of what it takes is its own,
which the null server shows by answering yard's very bytes without looking. The servers take turns, so that
a busy machine hurts all alike.
"""

import itertools
import time

from . import signed
from .servers import Ministack, Moto, Null, Yard
from .subnets import Subnets

CALLS = 600
# A machine has better and worse seconds: short turns, so that everyone has their share of both.
ROUNDS = 5
TURN = 30


def timed(call, times):
    """Milliseconds of each."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        took.append((time.perf_counter() - began) * 1000)
    return took


def in_turns(calls, times):
    """Samples of each call by name, after a round that only warms up."""
    rounds = max(ROUNDS, times // TURN)
    samples = {name: [] for name in calls}
    for name, call in calls.items():
        timed(call, max(1, times // 10))
    for _, (name, call) in itertools.product(range(rounds), calls.items()):
        samples[name] += timed(call, max(1, times // rounds))
    return samples


def against_null(report, what, calls, times, limit=None):
    """Adds a row for each server: yard beside the floor, the peers beside yard."""
    samples = in_turns(calls, times)
    rows = {name: report.add(what, name, took, "ms") for name, took in samples.items()}
    if limit:
        report.at_most(rows["yard"], None, rows["null"], limit)
    else:
        report.beside(rows["yard"], rows["null"])
    for peer in ("ministack", "moto"):
        if peer in rows:
            report.beside(rows[peer], rows["yard"])
    return rows


def run(report):
    with Yard() as yard, Null() as null, Ministack() as ministack, Moto() as moto:
        servers = [yard, ministack, moto]
        asked = signed.Connection(yard.port)

        def floor(request):
            null.say(signed.as_bytes(*asked.ask(request)))
            return null

        floor(yard.request("sts", "GetCallerIdentity"))
        calls = {server.name: server.client("sts").get_caller_identity for server in (null, *servers)}
        against_null(report, "GetCallerIdentity", calls, CALLS, 1.2)

        towns = {server.name: Subnets(server) for server in servers}
        town = towns["yard"]
        floor(town.request())
        makers = {server.name: towns[server.name].create for server in servers}
        stand_in = null.client("ec2")
        calls = {"null": lambda: stand_in.create_subnet(VpcId=town.vpcs[0], CidrBlock="10.0.0.0/28"), **makers}
        against_null(report, "CreateSubnet", calls, CALLS, 1.2)

        for count, times in ((250, 60), (5000, 10)):
            for server in servers:
                towns[server.name].grow(count)
            floor(yard.request("ec2", "DescribeSubnets"))
            calls = {server.name: server.client("ec2").describe_subnets for server in (null, *servers)}
            found = {name: len(call()["Subnets"]) for name, call in calls.items()}
            assert found["yard"] == found["null"] >= count, found
            what = f"DescribeSubnets of {count:,}"
            rows = against_null(report, what, calls, times)
            if count == 250:
                report.at_least(rows["ministack"], None, rows["yard"], 10)
            # What is left of each without the floor, which no server can go below.
            for name in (server.name for server in servers):
                beyond = [a - b for a, b in zip(rows[name].samples, rows["null"].samples)]
                report.add(f"{what}, beyond the floor", name, beyond, "ms")
            # The same without the client's own time.
            raw = {}
            for server in (null, *servers):
                request = server.request("ec2", "DescribeSubnets")
                connection = signed.Connection(server.port)
                raw[server.name] = lambda connection=connection, request=request: connection.ask(request)
            rows = against_null(report, f"{what}, bare socket", raw, times)
            report.at_least(rows["ministack"], None, rows["yard"], 10)
