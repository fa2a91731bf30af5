"""A running yard for each test module, and the real clients pointed at it.

Each yard has its own data directory, port and namespaces, is isolated from the world outside, and is
taken down at the end; that nothing of it stays on the host is part of the test.
"""

import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import boto3
import botocore.config
import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
REGION = "ap-northeast-2"


TELL_SOURCE = """
import http.server
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.client_address[0].encode()
        self.send_response(200); self.send_header("Content-Length", str(len(body))); self.end_headers()
        self.wfile.write(body)
    def log_message(self, *words): pass
http.server.HTTPServer(("0.0.0.0", 8080), Handler).serve_forever()
"""


def wait_for(condition, what, seconds=30, every=0.05):
    """Waits until `condition()` is truthy and returns it; fails, saying what was waited for."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"waited {seconds} s for {what}"
        time.sleep(every)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Yard:
    """A yard of the test's own."""

    def __init__(self):
        self.bin = os.environ.get("YARD_BIN", str(ROOT / "target/debug/yard"))
        assert os.access(self.bin, os.X_OK), f"{self.bin} is missing: cargo build --package yard"
        self.data = pathlib.Path(tempfile.mkdtemp(prefix="yard-"))
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.process = None

    # -- life ---------------------------------------------------------------------------------------

    def up(self):
        log = open(self.data / "log", "ab")
        self.process = subprocess.Popen(
            [self.bin, "--data", str(self.data), "up", "--listen", f"127.0.0.1:{self.port}", "--egress", "isolated"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True,
        )
        said = []
        for line in self.process.stdout:
            said.append(line)
            if line.strip() == "Ready.":
                return self
        raise AssertionError("".join(said) + (self.data / "log").read_text())

    def down(self):
        done = self.run("down", check=False)
        if self.process is not None:
            self.process.wait(timeout=60)
            self.process.stdout.close()
            self.process = None
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    def kill(self):
        """The daemon dies at once, as by a crash; what its keeper holds goes on."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        self.process = None

    def forget(self):
        # Not all files in an ordinary user's instances are the user's own.
        self.run("reset", "--yes", check=False)
        shutil.rmtree(self.data, ignore_errors=True)

    # -- talk ---------------------------------------------------------------------------------------

    def run(self, *words, check=True, timeout=60, **more):
        done = subprocess.run(
            [self.bin, "--data", str(self.data), *words],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, **more,
        )
        if check:
            assert done.returncode == 0, f"yard {' '.join(words)}\n{done.stdout}{done.stderr}"
        return done

    def exec(self, instance, *argv, check=True, timeout=60):
        return self.run("exec", instance, "--", *argv, check=check, timeout=timeout)

    def outside(self, *argv, check=True, timeout=60):
        return self.run("outside", "--", *argv, check=check, timeout=timeout)

    @contextlib.contextmanager
    def telling_host(self):
        """A host on the internet that tells each visitor the address they come from: its URL."""
        host = subprocess.Popen([self.bin, "--data", str(self.data), "outside", "--", "/usr/bin/python3", "-c", TELL_SOURCE],
                                stdin=subprocess.DEVNULL)
        try:
            yield f"http://{self.inventory()['internet']['test_host']}:8080/"
        finally:
            host.terminate()
            host.wait()

    def inventory(self):
        return json.loads(self.run("--json", "ls").stdout)

    def environment(self, key="test", secret="test", region=REGION):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
        return {
            **kept,
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": key,
            "AWS_SECRET_ACCESS_KEY": secret,
            "AWS_DEFAULT_REGION": region,
            "AWS_REGION": region,
            "AWS_CONFIG_FILE": str(self.data / "aws-config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(self.data / "aws-credentials"),
            "AWS_PAGER": "",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "1",
        }

    def aws(self, *words, check=True, region=REGION, timeout=120):
        """The real `aws` command; its JSON answer."""
        tool = pathlib.Path(sys.executable).parent / "aws"
        assert tool.exists(), f"{tool} is missing: scripts/setup.sh tests"
        done = subprocess.run(
            [sys.executable, str(tool), "--output", "json", *words],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout,
            env=self.environment(region=region),
        )
        if not check:
            return done
        assert done.returncode == 0, f"aws {' '.join(words)}\n{done.stderr}"
        return json.loads(done.stdout) if done.stdout.strip() else None

    def client(self, service, key="test", secret="test", token=None, region=REGION):
        return boto3.client(
            service, region_name=region, endpoint_url=self.endpoint,
            aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token=token,
            config=botocore.config.Config(
                retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=60,
                parameter_validation=True,
            ),
        )


def host_holds():
    """What a yard could leave behind on the host: links, mounts and rules, as this process sees them."""
    def lines(*argv):
        return set(subprocess.run(argv, capture_output=True, text=True, check=True).stdout.splitlines())

    mounts = {line.split(" ", 1)[1] for line in pathlib.Path("/proc/self/mounts").read_text().splitlines()}
    return {"links": lines("ip", "-br", "link"), "rules": lines("ip", "rule"), "routes": lines("ip", "route"), "mounts": mounts}


def processes_of(data):
    """The processes that name the data directory, but for ourselves."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                words = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if str(data).encode() in words:
                found.append((entry.name, words.replace(b"\0", b" ").decode(errors="replace")))
    return found


@pytest.fixture(scope="module")
def yard():
    """A running yard, the same for a whole module."""
    yard = Yard()
    yard.up()
    yield yard
    yard.down()
    assert processes_of(yard.data) == []
    yard.forget()


@pytest.fixture(scope="module")
def ec2(yard):
    return yard.client("ec2")


@pytest.fixture(scope="module")
def elbv2(yard):
    return yard.client("elbv2")


@pytest.fixture(scope="module")
def host_image(ec2):
    """The image that needs nothing downloaded: the host's own system."""
    images = ec2.describe_images(Owners=["amazon"])["Images"]
    return next(image["ImageId"] for image in images if image["Name"].startswith("cloudyard-host"))
