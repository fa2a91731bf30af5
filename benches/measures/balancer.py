"""An application load balancer beside nginx and HAProxy, which stand where it stands.

Somebody on the internet sends over 64 kept connections. Each proxy has a public address in the same VPC,
behind the same gateway and the same kind of security group, and forwards to the same instance: nginx and
HAProxy in the network of an instance of their own, the balancer in its node's. Beside them, no proxy at all.
"""

import contextlib
import json
import subprocess

from . import signed
from .cloud import Cloud
from .servers import TOOL, Yard, ended, wait_for

CONNECTIONS = 64
SECONDS = 3
ROUNDS = 5
BODIES = {"small": 66, "large": 1024 * 1024}
BACKEND = 8000
NAME = "bench.example"

NGINX = """
worker_processes 2; daemon off; user root; pid {own}/nginx.pid; error_log {own}/nginx.log crit;
events {{ worker_connections 1024; }}
http {{
  client_body_temp_path {own}/a; proxy_temp_path {own}/b; fastcgi_temp_path {own}/c;
  uwsgi_temp_path {own}/d; scgi_temp_path {own}/e;
  access_log off; keepalive_requests 100000000;
  upstream backend {{ server {backend}; keepalive 256; keepalive_requests 100000000; }}
  server {{
    listen 80; listen 443 ssl; ssl_certificate {certificate}; ssl_certificate_key {key};
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
  bind :443 ssl crt {both}
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
        self.web = self.cloud.group("web", *(
            {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": anywhere} for port in (80, 443)))
        self.key, self.certificate, self.both = (yard.directory / f"bench.{end}" for end in ("key", "crt", "pem"))
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}", "-addext", "basicConstraints=critical,CA:FALSE",
             "-keyout", self.key, "-out", self.certificate], check=True, capture_output=True)
        self.both.write_bytes(self.certificate.read_bytes() + self.key.read_bytes())
        server = self.cloud.group("server", {"IpProtocol": "tcp", "FromPort": BACKEND, "ToPort": BACKEND, "IpRanges": anywhere})
        backend, = self.cloud.launch(SecurityGroupIds=[server])
        self.serve(backend["InstanceId"])
        self.backend = backend
        address = f"{backend['PrivateIpAddress']}:{BACKEND}"
        nginx = NGINX.format(backend=address, own=yard.directory, certificate=self.certificate, key=self.key)
        self.proxies = {
            "yard": self.balancer(),
            "nginx": self.proxy("nginx", nginx, "-p", yard.directory, "-c"),
            "haproxy": self.proxy("haproxy", HAPROXY.format(backend=address, both=self.both), "-db", "-f"),
        }
        self.ways = {"no proxy": f"{backend['PublicIpAddress']}:{BACKEND}"}
        self.ways.update((name, f"{address}:80") for name, address in self.proxies.items())

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
        return instance["PublicIpAddress"]

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
        certificate = self.yard.client("acm").import_certificate(
            Certificate=self.certificate.read_bytes(), PrivateKey=self.key.read_bytes())["CertificateArn"]
        elb.create_listener(LoadBalancerArn=arn, Protocol="HTTPS", Port=443, Certificates=[{"CertificateArn": certificate}],
                            DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])

        def ready():
            state = elb.describe_load_balancers()["LoadBalancers"][0]["State"]["Code"]
            health = elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
            return state == "active" and [h["TargetHealth"]["State"] for h in health] == ["healthy"]

        wait_for(ready, "the balancer and its target", 60, every=0.1)
        nodes = self.cloud.ec2.describe_network_interfaces(
            Filters=[{"Name": "description", "Values": ["ELB app/bench/*"]}])["NetworkInterfaces"]
        node = min(nodes, key=lambda node: node["AvailabilityZone"])
        return node["Association"]["PublicIp"]

    def load(self, way, path, most=10_000_000, seconds=SECONDS):
        """What the load generator saw on one of the ways, sending from the internet."""
        return self.sent(self.ways[way], path, most, seconds)

    def load_over_tls(self, way, path, most=10_000_000, seconds=SECONDS):
        """The same of a proxy, over TLS."""
        return self.sent(f"{self.proxies[way]}:443", path, most, seconds, NAME, self.certificate)

    def sent(self, to, path, most, seconds, *tls):
        file = self.yard.directory / "requests"
        file.write_bytes(signed.file([f"GET /{path} HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode()]))
        seen = json.loads(self.yard.outside(TOOL, "load", to, file, CONNECTIONS, most, seconds, *tls))
        if seen["refused"]:
            raise RuntimeError(f"{to} refused {seen['refused']}: {seen['refusal']}")
        return seen


def in_turns(load, ways, path):
    """What was seen of each way, the ways in turns."""
    seen = {way: [] for way in ways}
    for round in range(ROUNDS + 1):
        for way in ways:
            one = load(way, path)
            # The first round warms up.
            if round:
                seen[way].append(one)
    return seen


def told(report, what, seen, aim):
    """A row for each way and figure; nginx is what the others are held to, or stand beside."""
    for figure, unit, of in (("requests", "/s", lambda one: one["per_second"]),
                             ("p99", "ms", lambda one: one["p99"] / 1000)):
        rows = {way: report.add(f"{figure}, {what}", way, map(of, samples), unit) for way, samples in seen.items()}
        if aim:
            held = report.at_least if unit == "/s" else report.at_most
            held(rows["yard"], None, rows["nginx"], 1)
        for way in rows.keys() - {"nginx"} - ({"yard"} if aim else set()):
            report.beside(rows[way], rows["nginx"])


def run(report):
    with Yard() as yard, contextlib.ExitStack() as stack:
        scene = Scene(yard)
        stack.callback(scene.end)
        for load, ways in ((scene.load, scene.ways), (scene.load_over_tls, scene.proxies)):
            for way in ways:
                def answered():
                    with contextlib.suppress(RuntimeError):
                        return load(way, "small", 100, 1)
                wait_for(answered, f"{way} to answer", every=0.1)
        for path, length in BODIES.items():
            told(report, f"{path} bodies of {length:,} bytes", in_turns(scene.load, scene.ways, path), aim=True)
        told(report, "small bodies over TLS", in_turns(scene.load_over_tls, scene.proxies, "small"), aim=False)
