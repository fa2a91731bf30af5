"""From `RunInstances` to `running` with network, one and fifty at once, beside `runc` over the same tree.

An instance runs when its own init has set it up; a container when `runc run` returns. Both are asked for in
turns. The first instance of a yard also builds the layer that hides what is private on the host.
"""

import concurrent.futures
import time

from .cloud import Cloud
from .containers import Containers
from .servers import Yard

MANY = 50


def fifty(containers):
    """Milliseconds until as many containers run, started at once."""
    names = [containers.prepare() for _ in range(MANY)]
    with concurrent.futures.ThreadPoolExecutor(MANY) as pool:
        began = time.perf_counter()
        list(pool.map(containers.timed, names))
        return (time.perf_counter() - began) * 1000


def run(report):
    with Yard() as yard, Containers() as containers:
        cloud = Cloud(yard)
        report.add("the first instance of a new yard", "yard", [cloud.run_timed(1)], "ms")
        containers.timed(containers.prepare())
        own, theirs = [], []
        for _ in range(12):
            own.append(cloud.run_timed(1))
            theirs.append(containers.timed(containers.prepare()))
        row = report.add("RunInstances to running, 1", "yard", own, "ms")
        beside = report.add("a container and its network, 1", "runc + ip", [sum(times) for times in theirs], "ms")
        report.add("of these, runc itself", "runc", [times[1] for times in theirs], "ms")
        report.at_most(row, 300)
        again = report.add("the same, beside runc + ip", "yard", own, "ms")
        report.at_most(again, None, beside, 2)
        own, theirs = [], []
        for _ in range(3):
            cloud.terminate_all()
            containers.remove_all()
            own.append(cloud.run_timed(MANY))
            theirs.append(fifty(containers))
        row = report.add(f"RunInstances to running, {MANY} at once", "yard", own, "ms")
        beside = report.add(f"containers and their networks, {MANY} at once", "runc + ip", theirs, "ms")
        report.at_most(row, None, beside, 2)
