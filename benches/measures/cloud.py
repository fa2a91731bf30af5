"""What several measures set up alike in a yard: instances that run, in a group that lets them talk."""

import json
import time

from . import signed
from .servers import wait_for


class Cloud:
    """The default VPC of a yard."""

    def __init__(self, yard):
        self.yard = yard
        self.ec2 = yard.client("ec2")
        self.image = yard.image(self.ec2)
        self.vpc = self.ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
        subnets = self.ec2.describe_subnets()["Subnets"]
        self.subnets = [s["SubnetId"] for s in sorted(subnets, key=lambda s: s["AvailabilityZone"])]
        self.connection = signed.Connection(yard.port)

    def group(self, name, *permissions):
        """A security group that lets these in."""
        made = self.ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)["GroupId"]
        if permissions:
            self.ec2.authorize_security_group_ingress(GroupId=made, IpPermissions=list(permissions))
        return made

    def ask(self, request):
        """What a bare socket is answered; polling so costs the machine next to nothing."""
        answer, body = self.connection.ask(request)
        if answer.status != 200:
            raise RuntimeError(body.decode())
        return body

    def running(self):
        """How many instances run."""
        return self.ask(self.yard.request("ec2", "DescribeInstanceStatus")).count(b"<instanceId>")

    def run_timed(self, count, **parameters):
        """Milliseconds from the request until so many more run."""
        before = self.running()
        request = self.yard.request("ec2", "RunInstances", ImageId=self.image, InstanceType="t3.micro", MinCount=count,
                                    MaxCount=count, SubnetId=self.subnets[0], **parameters)
        poll = self.yard.request("ec2", "DescribeInstanceStatus")
        began = time.perf_counter()
        self.ask(request)
        wait_for(lambda: self.ask(poll).count(b"<instanceId>") >= before + count, "instances to run", 120, every=0.001)
        return (time.perf_counter() - began) * 1000

    def launch(self, count=1, subnet=None, **parameters):
        """Instances that run; their descriptions."""
        ran = self.ec2.run_instances(
            ImageId=self.image, MinCount=count, MaxCount=count,
            **{"InstanceType": "t3.micro", "SubnetId": subnet or self.subnets[0], **parameters})
        ids = [instance["InstanceId"] for instance in ran["Instances"]]

        def all_run():
            found = self.ec2.describe_instances(InstanceIds=ids)["Reservations"]
            instances = [instance for reservation in found for instance in reservation["Instances"]]
            return instances if all(i["State"]["Name"] == "running" for i in instances) else None

        return wait_for(all_run, f"{count} instances to run", 120)

    def terminate_all(self):
        found = self.ec2.describe_instances()["Reservations"]
        ids = [i["InstanceId"] for r in found for i in r["Instances"] if i["State"]["Name"] != "terminated"]
        if ids:
            self.ec2.terminate_instances(InstanceIds=ids)
        def gone():
            found = self.ec2.describe_instances(InstanceIds=ids)["Reservations"] if ids else []
            return all(i["State"]["Name"] == "terminated" for r in found for i in r["Instances"])

        wait_for(gone, "instances to terminate", 120)


def told(process, seconds=60):
    """The JSON that the measuring end prints before it ends."""
    printed, _ = process.communicate(timeout=seconds)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, process.args))} failed")
    return json.loads(printed)
