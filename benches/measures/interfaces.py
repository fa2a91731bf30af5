"""What one more network interface costs a VPC that has ten, and one that has a thousand.

Three ways: the compiler and the applier alone, as the crate's own example measures them; an interface
attached to a running instance, until it is there; a whole instance more.
"""

import os
import re
import subprocess
import sys
import time

from .cloud import Cloud
from .servers import Yard, ended, wait_for

FEW, MANY = 10, 1000
SAMPLES = 5
# An instance that runs waits for more that is not its own, so it takes more of them to tell.
RUNS = 15
# The instance type with the most interfaces, and how many.
LARGE, MOST = "m5.16xlarge", 15

# Says, by the clock that all namespaces share, when a link came or went.
WATCH = """
import socket, time
seen = None
while True:
    now = len(socket.if_nameindex())
    if now != seen:
        print(time.monotonic_ns(), now, flush=True)
        seen = now
    time.sleep(0.0005)
"""


class Town:
    """A VPC that fills with interfaces."""

    def __init__(self, yard):
        self.cloud = Cloud(yard)
        self.host, = self.cloud.launch(InstanceType=LARGE)
        self.watch = yard.beside(self.host["InstanceId"], sys.executable, "-c", WATCH)
        self.watch.stdout.readline()
        self.taken = 1

    def grow(self, count):
        """Interfaces up to this number, on as many instances as that takes."""
        while self.count() < count:
            each = min(MOST, count - self.count())
            instances = min(20, (count - self.count()) // each)
            wanted = [{"DeviceIndex": n, "SubnetId": self.cloud.subnets[0], "DeleteOnTermination": True} for n in range(each)]
            # Asked before: some may run by the time that the call has returned.
            goal = self.cloud.running() + instances
            self.cloud.ec2.run_instances(ImageId=self.cloud.image, InstanceType=LARGE, MinCount=instances,
                                         MaxCount=instances, NetworkInterfaces=wanted)
            wait_for(lambda: self.cloud.running() >= goal, "instances to run", 300, every=0.05)

    def count(self):
        return len(self.cloud.ec2.describe_network_interfaces()["NetworkInterfaces"])

    def attach(self):
        """Milliseconds of making an interface, and from asking that it be attached until it is there."""
        began = time.monotonic_ns()
        made = self.cloud.ec2.create_network_interface(SubnetId=self.cloud.subnets[0])["NetworkInterface"]["NetworkInterfaceId"]
        between = time.monotonic_ns()
        self.cloud.ec2.attach_network_interface(NetworkInterfaceId=made, InstanceId=self.host["InstanceId"], DeviceIndex=self.taken)
        self.taken += 1
        at, _ = self.watch.stdout.readline().split()
        return (between - began) / 1e6, (int(at) - between) / 1e6


def alone(report):
    told = subprocess.run([os.environ["ENI_COST"]], capture_output=True, text=True, check=True, timeout=300).stdout
    ratio, processor = map(float, re.search(r"takes ([\d.]+) times as long.* ([\d.]+) times as much", told).groups())
    for what, value in (("time", ratio), ("processor time", processor)):
        row = report.add(f"the 1,001st beside the 11th, compiled and applied: {what}", "yard", [value], "times")
        report.at_most(row, 1.5)


def run(report):
    alone(report)
    with Yard() as yard:
        town = Town(yard)
        try:
            rows = {}
            for size in (FEW, MANY):
                town.grow(size)
                attached = [town.attach() for _ in range(SAMPLES)]
                ran = [town.cloud.run_timed(1) for _ in range(RUNS)]
                for what, samples in (("CreateNetworkInterface", [a[0] for a in attached]),
                                      ("AttachNetworkInterface until the link is there", [a[1] for a in attached]),
                                      ("RunInstances to running", ran)):
                    row = report.add(f"{what}, with {size:,} interfaces", f"at {size:,}", samples, "ms")
                    if size == MANY:
                        report.at_most(row, None, rows[what], 1.5, in_turns=False)
                    rows[what] = row
        finally:
            ended(town.watch)
