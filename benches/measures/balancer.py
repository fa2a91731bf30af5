"""An application load balancer beside nginx and HAProxy, which stand where it stands.

Somebody on the internet sends over 64 kept connections. Each proxy has a public address in the same VPC,
behind the same gateway and the same kind of security group, and forwards to the same instance: nginx and
HAProxy in the network of an instance of their own, the balancer in its node's. Beside them, no proxy at all.
"""

import contextlib
import json

from . import signed
from .cloud import Cloud
from .servers import TOOL, Yard, ended, wait_for

CONNECTIONS = 64
SECONDS = 3
ROUNDS = 5
BODIES = {"small": 66, "large": 1024 * 1024}
BACKEND = 8000

NGINX = """
worker_processes 2; daemon off; user root; pid {own}/nginx.pid; error_log {own}/nginx.log crit;
events {{ worker_connections 1024; }}
http {{
  client_body_temp_path {own}/a; proxy_temp_path {own}/b; fastcgi_temp_path {own}/c;
  uwsgi_temp_path {own}/d; scgi_temp_path {own}/e;
  access_log off; keepalive_requests 100000000;
  upstream backend {{ server {backend}; keepalive 256; keepalive_requests 100000000; }}
  server {{
    listen 80;
    location / {{
      proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection '';
      proxy_set_header Host $host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header X-Forwarded-Port $server_port;
      proxy_set_header X-Amzn-Trace-Id $request_id;
    }}
  }}
}}
"""

HAPROXY = r"""
global
  nbthread 2
  maxconn 4096
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend front
  bind :80
  option forwardfor
  http-request set-header X-Forwarded-Proto http
  http-request set-header X-Forwarded-Port %[dst_port]
  unique-id-format %{{+X}}o\ %ci%cp%Ts%rt
  unique-id-header X-Amzn-Trace-Id
  default_backend back
backend back
  http-reuse always
  server one {backend}
"""


class Scene:
    """A backend, and three ways to it."""

    def __init__(self, yard):
        self.yard = yard
        self.cloud = Cloud(yard)
        self.busy = []
        anywhere = [{"CidrIp": "0.0.0.0/0"}]
        self.web = self.cloud.group("web", {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": anywhere})
        server = self.cloud.group("server", {"IpProtocol": "tcp", "FromPort": BACKEND, "ToPort": BACKEND, "IpRanges": anywhere})
        backend, = self.cloud.launch(SecurityGroupIds=[server])
        self.serve(backend["InstanceId"])
        self.backend = backend
        address = f"{backend['PrivateIpAddress']}:{BACKEND}"
        self.ways = {
            "no proxy": f"{backend['PublicIpAddress']}:{BACKEND}",
            "yard": self.balancer(),
            "nginx": self.proxy("nginx", NGINX.format(backend=address, own=yard.directory), "-p", yard.directory, "-c"),
            "haproxy": self.proxy("haproxy", HAPROXY.format(backend=address), "-db", "-f"),
        }

    def serve(self, instance):
        answers = []
        for name, length in BODIES.items():
            head = f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n\r\n"
            file = self.yard.directory / name
            file.write_bytes(head.encode() + b"x" * length)
            answers.append(f"/{name}={file}")
        self.busy.append(self.yard.beside(instance, TOOL, "null", f"0.0.0.0:{BACKEND}", *answers))

    def proxy(self, name, configuration, *command):
        """A proxy in the network of an instance; its public address."""
        instance, = self.cloud.launch(SecurityGroupIds=[self.web])
        file = self.yard.directory / f"{name}.conf"
        file.write_text(configuration)
        self.busy.append(self.yard.beside(instance["InstanceId"], name, *command, file))
        return f"{instance['PublicIpAddress']}:80"

    def end(self):
        ended(*self.busy)

    def balancer(self):
        """A balancer before the backend; the public address of one of its nodes."""
        elb = self.yard.client("elbv2")
        made = elb.create_load_balancer(Name="bench", Subnets=self.cloud.subnets[:2], SecurityGroups=[self.web])
        arn = made["LoadBalancers"][0]["LoadBalancerArn"]
        group = elb.create_target_group(
            Name="bench", Protocol="HTTP", Port=BACKEND, VpcId=self.cloud.vpc, HealthCheckPath="/small",
            HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2)["TargetGroups"][0]["TargetGroupArn"]
        elb.register_targets(TargetGroupArn=group, Targets=[{"Id": self.backend["InstanceId"]}])
        elb.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=80,
                            DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])

        def ready():
            state = elb.describe_load_balancers()["LoadBalancers"][0]["State"]["Code"]
            health = elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
            return state == "active" and [h["TargetHealth"]["State"] for h in health] == ["healthy"]

        wait_for(ready, "the balancer and its target", 60, every=0.1)
        nodes = self.cloud.ec2.describe_network_interfaces(
            Filters=[{"Name": "description", "Values": ["ELB app/bench/*"]}])["NetworkInterfaces"]
        node = min(nodes, key=lambda node: node["AvailabilityZone"])
        return f"{node['Association']['PublicIp']}:80"

    def load(self, way, path, most=10_000_000, seconds=SECONDS):
        """What the load generator saw on one of the ways, sending from the internet."""
        file = self.yard.directory / "requests"
        file.write_bytes(signed.file([f"GET /{path} HTTP/1.1\r\nHost: bench.example\r\n\r\n".encode()]))
        seen = json.loads(self.yard.outside(TOOL, "load", self.ways[way], file, CONNECTIONS, most, seconds))
        if seen["refused"]:
            raise RuntimeError(f"{way} refused {seen['refused']}: {seen['refusal']}")
        return seen


def run(report):
    with Yard() as yard, contextlib.ExitStack() as stack:
        scene = Scene(yard)
        stack.callback(scene.end)
        for way in scene.ways:
            def answered():
                with contextlib.suppress(RuntimeError):
                    return scene.load(way, "small", 100, 1)
            wait_for(answered, f"{way} to answer", every=0.1)
        for path, length in BODIES.items():
            seen = {way: [] for way in scene.ways}
            for round in range(ROUNDS + 1):
                for way in scene.ways:
                    one = scene.load(way, path)
                    # The first round warms up.
                    if round:
                        seen[way].append(one)
            for what, unit, of in (("requests", "/s", lambda one: one["per_second"]),
                                   ("p99", "ms", lambda one: one["p99"] / 1000)):
                what = f"{what}, {path} bodies of {length:,} bytes"
                rows = {way: report.add(what, way, map(of, samples), unit) for way, samples in seen.items()}
                held = report.at_least if unit == "/s" else report.at_most
                held(rows["yard"], None, rows["nginx"], 1)
                for way in ("no proxy", "haproxy"):
                    report.beside(rows[way], rows["nginx"])
