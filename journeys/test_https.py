"""HTTPS on a load balancer, for real: certificates made by openssl, uploaded by the aws command, shown to curl.

The steps build on each other, on one yard.
"""

import json
import re
import subprocess

import botocore.exceptions
import pytest

from conftest import free_port, wait_for

pytestmark = pytest.mark.timeout(240)

# Tells what it was told: over HTTP on port 3000, over TLS, with a certificate of its own, on 3443.
USER_DATA = """#!/bin/bash
mkdir -p /srv/site && cd /srv/site
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=inside -days 1 2>/dev/null
cat > serve.py <<PY
import http.server, json, ssl, threading
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        told = {name.lower(): value for name, value in self.headers.items()}
        body = json.dumps({"port": self.server.server_port, **told}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *words):
        pass
class Server(http.server.ThreadingHTTPServer):
    def finish_request(self, request, client_address):
        if self.server_port == 3443:
            request = TLS.wrap_socket(request, server_side=True)
        super().finish_request(request, client_address)
    def handle_error(self, *words):
        pass
TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
TLS.load_cert_chain("cert.pem", "key.pem")
threading.Thread(target=Server(("0.0.0.0", 3443), Handler).serve_forever).start()
Server(("0.0.0.0", 3000), Handler).serve_forever()
PY
nohup /usr/bin/python3 serve.py >/var/log/site.log 2>&1 &
"""


class Story:
    """What the steps have made so far."""


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    story = Story()
    story.folder = tmp_path_factory.mktemp("certificates")
    openssl(story, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-keyout", "root.key", "-out", "root.pem", "-subj", "/O=Yard tests/CN=root")
    for name, names in (("shop", "DNS:shop.example.com"), ("wild", "DNS:*.example.org"), ("next", "DNS:shop.example.com")):
        (story.folder / "names").write_text(f"subjectAltName={names}\nextendedKeyUsage=serverAuth\n")
        openssl(story, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
                "-subj", f"/O=Yard tests/CN={names.removeprefix('DNS:')}")
        openssl(story, "x509", "-req", "-in", f"{name}.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial",
                "-days", "1", "-out", f"{name}.pem", "-extfile", "names")
    return story


def openssl(story, *words):
    subprocess.run(["openssl", *words], cwd=story.folder, check=True, capture_output=True, stdin=subprocess.DEVNULL)


class Answer:
    """What curl saw."""

    def __init__(self, done):
        self.code, self.error = done.returncode, done.stderr
        head, _, self.body = done.stdout.partition("\n\n")
        lines = head.split("\n")
        self.status = lines[0].strip()
        self.headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines[1:] if ": " in line)}

    def told(self):
        return json.loads(self.body)


def curl(yard, story, url, *more, trust=True):
    """Asks as a visitor on this host whose names all lead to the yard's front door."""
    host = re.match(r"https?://([^:/]+)", url).group(1)
    port = url.split(host, 1)[1].lstrip(":").split("/")[0] or yard.port
    trusting = ["--cacert", str(story.folder / "root.pem")] if trust else []
    return Answer(subprocess.run(
        ["curl", "-sSi", "-m", "20", "--resolve", f"{host}:{port}:127.0.0.1", *trusting, *more, url],
        capture_output=True, text=True, stdin=subprocess.DEVNULL))


def pem(story, name):
    return f"file://{story.folder / name}"


def refused(call, **arguments):
    with pytest.raises(botocore.exceptions.ClientError) as error:
        call(**arguments)
    return error.value.response["Error"]["Code"], error.value.response["Error"]["Message"]


def test_01_certificates_are_uploaded_and_imported(yard, story):
    other = yard.aws("iam", "upload-server-certificate", "--server-certificate-name", "shop", "--certificate-body",
                     pem(story, "shop.pem"), "--private-key", pem(story, "wild.key"), check=False)
    assert "KeyPairMismatch" in other.stderr
    made = yard.aws("iam", "upload-server-certificate", "--server-certificate-name", "shop", "--path", "/sites/",
                    "--certificate-body", pem(story, "shop.pem"), "--certificate-chain", pem(story, "root.pem"),
                    "--private-key", pem(story, "shop.key"))["ServerCertificateMetadata"]
    assert made["Arn"] == "arn:aws:iam::000000000000:server-certificate/sites/shop"
    story.shop = made["Arn"]
    lone = yard.aws("acm", "import-certificate", "--certificate", f"fileb://{story.folder}/wild.pem", "--private-key",
                    f"fileb://{story.folder}/wild.key", check=False)
    assert "ValidationException" in lone.stderr and "certificate chain" in lone.stderr
    story.wild = yard.aws("acm", "import-certificate", "--certificate", f"fileb://{story.folder}/wild.pem",
                          "--private-key", f"fileb://{story.folder}/wild.key", "--certificate-chain",
                          f"fileb://{story.folder}/root.pem")["CertificateArn"]
    told = yard.aws("acm", "describe-certificate", "--certificate-arn", story.wild)["Certificate"]
    assert (told["Status"], told["Type"], told["KeyAlgorithm"]) == ("ISSUED", "IMPORTED", "RSA-2048")
    assert told["SubjectAlternativeNames"] == ["*.example.org"] and told["InUseBy"] == []
    serial = subprocess.run(["openssl", "x509", "-noout", "-serial", "-in", "wild.pem"], cwd=story.folder,
                            capture_output=True, text=True, check=True).stdout.strip().split("=")[1]
    assert told["Serial"].replace(":", "").upper().lstrip("0") == serial.lstrip("0")
    listed = yard.aws("acm", "list-certificates")["CertificateSummaryList"]
    assert [c["CertificateArn"] for c in listed] == [story.wild]


def test_02_a_balancer_with_https(yard, story, ec2, elbv2, host_image):
    vpc = yard.aws("ec2", "describe-vpcs")["Vpcs"][0]["VpcId"]
    subnets = [s["SubnetId"] for s in yard.aws("ec2", "describe-subnets")["Subnets"]][:2]
    group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
        for port in (80, 443, 3000, 3443, 8443)])
    story.group = group
    instance = ec2.run_instances(ImageId=host_image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=subnets[0],
                                 SecurityGroupIds=[group], UserData=USER_DATA)["Instances"][0]["InstanceId"]
    balancer = yard.aws("elbv2", "create-load-balancer", "--name", "web", "--subnets", *subnets, "--security-groups",
                        group)["LoadBalancers"][0]
    story.balancer, story.dns_name = balancer["LoadBalancerArn"], balancer["DNSName"]
    yard.aws("ec2", "wait", "instance-running", "--instance-ids", instance)
    story.groups = {}
    for name, protocol, port in (("plain", "HTTP", 3000), ("secure", "HTTPS", 3443)):
        made = yard.aws("elbv2", "create-target-group", "--name", name, "--protocol", protocol, "--port", str(port),
                        "--vpc-id", vpc, "--health-check-protocol", protocol, "--health-check-interval-seconds", "5",
                        "--health-check-timeout-seconds", "2")["TargetGroups"][0]
        assert made["Protocol"] == made["HealthCheckProtocol"] == protocol
        story.groups[name] = made["TargetGroupArn"]
        yard.aws("elbv2", "register-targets", "--target-group-arn", made["TargetGroupArn"], "--targets", f"Id={instance}")
    forward = [{"Type": "forward", "TargetGroupArn": story.groups["plain"]}]
    https = {"LoadBalancerArn": story.balancer, "Protocol": "HTTPS", "Port": 443, "DefaultActions": forward}
    assert refused(elbv2.create_listener, **https) == (
        "ValidationError", "A certificate must be specified for HTTPS listeners")
    missing = [{"CertificateArn": story.shop + "-gone"}]
    assert refused(elbv2.create_listener, **https, Certificates=missing)[0] == "CertificateNotFound"
    listener = yard.aws("elbv2", "create-listener", "--load-balancer-arn", story.balancer, "--protocol", "HTTPS", "--port",
                        "443", "--certificates", f"CertificateArn={story.shop}", "--ssl-policy",
                        "ELBSecurityPolicy-TLS13-1-2-2021-06", "--default-actions",
                        f"Type=forward,TargetGroupArn={story.groups['plain']}")["Listeners"][0]
    assert listener["Certificates"] == [{"CertificateArn": story.shop}]
    story.listener = listener["ListenerArn"]
    elbv2.create_rule(ListenerArn=story.listener, Priority=1, Actions=[
        {"Type": "forward", "TargetGroupArn": story.groups["secure"]}],
        Conditions=[{"Field": "path-pattern", "Values": ["/secure"]}])
    yard.aws("elbv2", "create-listener", "--load-balancer-arn", story.balancer, "--protocol", "HTTP", "--port", "80",
             "--default-actions", "Type=redirect,RedirectConfig={Protocol=HTTPS,Port=443,StatusCode=HTTP_301}")
    yard.aws("elbv2", "wait", "load-balancer-available", "--load-balancer-arns", story.balancer)
    for group in story.groups.values():
        yard.aws("elbv2", "wait", "target-in-service", "--target-group-arn", group)


def test_03_curl_trusts_what_it_is_shown(yard, story):
    url = f"https://shop.example.com:{yard.port}/"
    answer = curl(yard, story, url, "--http2")
    assert answer.status.startswith("HTTP/2 200"), answer.error
    assert (answer.told()["x-forwarded-proto"], answer.told()["x-forwarded-port"]) == ("https", "443")
    assert curl(yard, story, url, "--http1.1").status == "HTTP/1.1 200 OK"
    assert curl(yard, story, url, "--tlsv1.3").status.startswith("HTTP/2 200")
    assert curl(yard, story, url, "--tls-max", "1.2").status.startswith("HTTP/2 200")
    assert curl(yard, story, url, "--tls-max", "1.1", "--ciphers", "DEFAULT:@SECLEVEL=0").code != 0
    assert curl(yard, story, url, trust=False).code == 60, "nobody else trusts it"
    own = curl(yard, story, f"https://{story.dns_name}:{yard.port}/", "-k", trust=False)
    assert own.status.startswith("HTTP/2 200"), own.error
    told = curl(yard, story, url + "secure").told()
    assert (told["port"], told["x-forwarded-proto"]) == (3443, "https"), "a target that speaks TLS"
    node = next(b for b in yard.inventory()["balancers"] if b["name"] == "web")["nodes"][0]["public_ip"]
    inside = yard.outside("curl", "-sk", "-m", "10", "--resolve", f"shop.example.com:443:{node}", "https://shop.example.com/")
    assert '"x-forwarded-proto": "https"' in inside.stdout


def test_04_names_that_nobody_bears(yard, story):
    for url in (f"https://stranger.example.net:{yard.port}/", f"https://none-1.ap-northeast-2.elb.localhost:{yard.port}/"):
        answer = curl(yard, story, url, "-k", trust=False)
        assert answer.code == 35 and "unrecognized name" in answer.error, answer.error


def test_05_a_second_certificate_is_chosen_by_name(yard, story, elbv2):
    url = f"https://news.example.org:{yard.port}/"
    assert curl(yard, story, url).code == 35, "nobody has a certificate for it"
    yard.aws("elbv2", "add-listener-certificates", "--listener-arn", story.listener, "--certificates",
             f"CertificateArn={story.wild}")
    listed = yard.aws("elbv2", "describe-listener-certificates", "--listener-arn", story.listener)["Certificates"]
    assert [(c["CertificateArn"], c["IsDefault"]) for c in listed] == [(story.shop, True), (story.wild, False)]
    wait_for(lambda: curl(yard, story, url).code == 0, "the second certificate")
    assert curl(yard, story, f"https://shop.example.com:{yard.port}/").code == 0
    assert yard.aws("acm", "describe-certificate", "--certificate-arn", story.wild)["Certificate"]["InUseBy"] == [story.balancer]


def test_06_http_leads_to_https(yard, story):
    answer = curl(yard, story, f"http://{story.dns_name}:{yard.port}/a?b=c")
    assert answer.status == "HTTP/1.1 301 Moved Permanently"
    assert answer.headers["location"] == f"https://{story.dns_name}:443/a?b=c"


def test_06b_the_listeners_own_ports_lead_on_the_host_too(yard, story, ec2, elbv2):
    """Ports that nobody else on this host has, so that the browser's whole way works as it would on 80 and 443."""
    plain, secure = free_port(), free_port()
    ec2.authorize_security_group_ingress(GroupId=story.group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
        for port in (plain, secure)])
    to = {"LoadBalancerArn": story.balancer}
    made = [
        elbv2.create_listener(**to, Protocol="HTTPS", Port=secure, Certificates=[{"CertificateArn": story.shop}],
                              DefaultActions=[{"Type": "forward", "TargetGroupArn": story.groups["plain"]}]),
        elbv2.create_listener(**to, Protocol="HTTP", Port=plain, DefaultActions=[{"Type": "redirect", "RedirectConfig": {
            "Protocol": "HTTPS", "Port": str(secure), "StatusCode": "HTTP_301"}}]),
    ]
    hosts = [word for port in (plain, secure) for word in ("--resolve", f"shop.example.com:{port}:127.0.0.1")]

    def followed():
        done = subprocess.run(["curl", "-sSL", "-m", "20", "--cacert", story.folder / "root.pem", *hosts,
                               f"http://shop.example.com:{plain}/"], capture_output=True, text=True)
        return '"x-forwarded-proto": "https"' in done.stdout

    wait_for(followed, "the way from HTTP to HTTPS")
    for listener in made:
        elbv2.delete_listener(ListenerArn=listener["Listeners"][0]["ListenerArn"])


def test_07_what_is_used_stays(yard, story):
    gone = yard.aws("iam", "delete-server-certificate", "--server-certificate-name", "shop", check=False)
    assert "DeleteConflict" in gone.stderr and story.balancer in gone.stderr
    gone = yard.aws("acm", "delete-certificate", "--certificate-arn", story.wild, check=False)
    assert "ResourceInUseException" in gone.stderr


def test_08_targets_are_told_of_tls(yard, story):
    yard.aws("elbv2", "modify-load-balancer-attributes", "--load-balancer-arn", story.balancer, "--attributes",
             "Key=routing.http.x_amzn_tls_version_and_cipher_suite.enabled,Value=true")
    told = wait_for(lambda: (curl(yard, story, f"https://shop.example.com:{yard.port}/").told().get("x-amzn-tls-version")),
                    "the headers")
    assert told == "TLSv1.3"


def shown(yard):
    """The fingerprint of the certificate that the name's visitors are shown."""
    greeting = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{yard.port}", "-servername", "shop.example.com"],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return subprocess.run(["openssl", "x509", "-noout", "-fingerprint"], input=greeting.stdout, capture_output=True,
                          text=True).stdout


def test_09_a_certificate_is_replaced(yard, story, elbv2):
    before = shown(yard)
    yard.aws("iam", "upload-server-certificate", "--server-certificate-name", "next", "--certificate-body",
             pem(story, "next.pem"), "--certificate-chain", pem(story, "root.pem"), "--private-key", pem(story, "next.key"))
    next_arn = yard.aws("iam", "get-server-certificate", "--server-certificate-name",
                        "next")["ServerCertificate"]["ServerCertificateMetadata"]["Arn"]
    yard.aws("elbv2", "modify-listener", "--listener-arn", story.listener, "--certificates", f"CertificateArn={next_arn}")
    wait_for(lambda: shown(yard) not in ("", before), "the next certificate")
    assert curl(yard, story, f"https://shop.example.com:{yard.port}/").code == 0
    yard.aws("iam", "delete-server-certificate", "--server-certificate-name", "shop")


def test_10_it_is_told_where_it_answers(yard, story):
    told = next(b for b in yard.inventory()["balancers"] if b["name"] == "web")
    assert told["url"] == f"https://{story.dns_name}:{yard.port}/"
    assert told["url"] in yard.run("ls").stdout


def test_11_no_key_is_written_where_it_does_not_belong(yard, story):
    secret = (story.folder / "next.key").read_text().splitlines()[1]
    assert secret not in (yard.data / "log").read_text()
    assert "PRIVATE KEY" not in json.dumps(yard.aws("iam", "get-server-certificate", "--server-certificate-name", "next"))


def test_12_what_outlives_the_daemon(yard, story):
    before = shown(yard)
    yard.kill()
    yard.up()
    wait_for(lambda: shown(yard) == before, "the same certificate after a crash")
