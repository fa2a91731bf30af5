"""A growing number of subnets in one account of a server."""

import ipaddress

from .servers import load

# As many /28 as a /16 holds, and a margin for the default VPC's own.
IN_A_VPC = 4000


class Subnets:
    """Makes subnets of /28, each once, in as many VPCs as they need."""

    def __init__(self, server):
        self.server = server
        self.ec2 = server.client("ec2")
        self.vpcs = []
        self.free = self.ranges()
        self.there = len(self.ec2.describe_subnets()["Subnets"])

    def ranges(self):
        for second in range(2, 32):
            whole = ipaddress.ip_network(f"10.{second}.0.0/16")
            self.vpcs.append(self.ec2.create_vpc(CidrBlock=str(whole))["Vpc"]["VpcId"])
            for number, subnet in enumerate(whole.subnets(new_prefix=28)):
                if number == IN_A_VPC:
                    break
                yield self.vpcs[-1], str(subnet)

    def request(self):
        """A request for one more, signed; it counts as made."""
        vpc, cidr = next(self.free)
        self.there += 1
        return self.server.request("ec2", "CreateSubnet", VpcId=vpc, CidrBlock=cidr)

    def create(self):
        """Makes one more, through the client."""
        vpc, cidr = next(self.free)
        self.there += 1
        self.ec2.create_subnet(VpcId=vpc, CidrBlock=cidr)

    def grow(self, count, seconds=120):
        """Makes as many as are missing, with 16 clients; what the load generator saw, if there were any."""
        requests = [self.request() for _ in range(count - self.there)]
        if not requests:
            return None
        seen = load(self.server, requests, 16, len(requests), seconds)
        if seen["answered"] < len(requests):
            raise RuntimeError(f"{self.server.name} made only {seen['answered']} of {len(requests)} subnets")
        return seen
