"""The servers that are measured: each with a port and a directory of its own, ended by its process id."""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

import boto3
import botocore.config

from . import signed

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PEERS = ROOT / "benches" / ".venv" / "bin"
TOOL = pathlib.Path(os.environ.get("BENCH_TOOL", "")).resolve()
YARD = pathlib.Path(os.environ.get("YARD_BIN", "")).resolve()


def wait_for(condition, what, seconds=60, every=0.01):
    """Waits until `condition()` is truthy and returns it; fails, saying what was waited for."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s for {what}")
        time.sleep(every)


def free_port():
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        return own.getsockname()[1]


class Server:
    """A server process on loopback."""

    name = None

    def __init__(self):
        self.port = free_port()
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix=f"bench-{self.name}-"))
        self.process = None

    def command(self):
        raise NotImplementedError

    def environment(self):
        return {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}

    def spawn(self):
        """Starts it, without waiting for anything."""
        with open(self.directory / "log", "ab") as log:
            self.process = subprocess.Popen(
                self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environment(),
                cwd=self.directory)
        return self

    def first_answer(self):
        """Asks who it is until it is answered, and returns the moment of the answer."""
        request = signed.request(self.port, "sts", "GetCallerIdentity")
        end = time.monotonic() + 120
        while True:
            connection = signed.Connection(self.port)
            try:
                answer, body = connection.ask(request)
                now = time.perf_counter()
                if answer.status == 200 and b"Arn>" in body:
                    return now
                raise RuntimeError(f"{self.name} answers {answer.status}: {body[:300]}")
            except ConnectionError:
                pass
            finally:
                connection.close()
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{self.name} does not answer: {(self.directory / 'log').read_text()[-2000:]}")
            time.sleep(0.0002)

    def stop(self):
        if self.process is not None:
            self.process.terminate()
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process = None
        shutil.rmtree(self.directory, ignore_errors=True)

    def __enter__(self):
        self.spawn()
        self.first_answer()
        return self

    def __exit__(self, *_):
        self.stop()

    # -- what it takes ------------------------------------------------------------------------------

    def processes(self):
        """Its process and all below it."""
        found, look = [], [self.process.pid]
        while look:
            pid = look.pop()
            found.append(pid)
            for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
                look.extend(int(child) for child in task.read_text().split())
        return found

    def memory(self, field="Pss"):
        """Its memory in MiB: resident, with what is shared between processes counted once (Pss) or whole (Rss)."""
        def of(pid):
            lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            return sum(int(line.split()[1]) for line in lines if line.startswith(f"{field}:"))
        return sum(of(pid) for pid in self.processes()) / 1024

    # -- talk ---------------------------------------------------------------------------------------

    def client(self, service):
        """A client as an application would make it: one, with its connection kept."""
        return boto3.client(
            service, region_name=signed.REGION, endpoint_url=f"http://127.0.0.1:{self.port}",
            aws_access_key_id="test", aws_secret_access_key="test",
            config=botocore.config.Config(retries={"total_max_attempts": 1}, read_timeout=120),
        )

    def request(self, service, action, **parameters):
        return signed.request(self.port, service, action, **parameters)


class Yard(Server):
    """A yard of the bench's own, isolated from the world outside."""

    name = "yard"

    def command(self):
        return [YARD, "--data", self.directory / "data", "up", "--listen", f"127.0.0.1:{self.port}", "--egress", "isolated"]

    def stop(self):
        if self.process is not None:
            self.run("down", check=False)
        super().stop()

    def processes(self):
        """The keeper is nobody's child, and counts too; machines, its children, do not."""
        mine = {self.process.pid}
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    words = (entry / "cmdline").read_bytes().split(b"\0")
                except OSError:
                    continue
                names_data = str(self.directory).encode() in b" ".join(words)
                if names_data and words[0].endswith(b"yard") and b"up" not in words:
                    mine.add(int(entry.name))
        return sorted(mine)

    def run(self, *words, check=True, timeout=120, **more):
        done = subprocess.run([YARD, "--data", self.directory / "data", *words], capture_output=True, timeout=timeout,
                              **({"stdin": subprocess.DEVNULL} if "input" not in more else {}), **more)
        if check and done.returncode != 0:
            raise RuntimeError(f"yard {' '.join(words)}: {done.stdout.decode()}{done.stderr.decode()}")
        return done.stdout.decode()

    def exec(self, instance, *argv, **more):
        return self.run("exec", instance, "--", *argv, **more)

    def beside(self, instance, *argv):
        """Starts a program in an instance's network alone, on the host's files and outside of its cgroup.

        So each program of a comparison gets as much of the machine as the others, wherever its network is.
        """
        network = self.exec(instance, "readlink", "/proc/self/ns/net").strip()
        for entry in pathlib.Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and os.readlink(entry / "ns/net") == network:
                    break
            except OSError:  # It has ended, or is none of ours.
                continue
        else:
            raise RuntimeError(f"no process is in the network of {instance}")
        return subprocess.Popen(["nsenter", f"--net={entry}/ns/net", *map(str, argv)],
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)

    def outside(self, *argv, **more):
        """A command of somebody on the internet."""
        return self.run("outside", "--", *map(str, argv), **more)

    def image(self, ec2):
        images = ec2.describe_images(Owners=["amazon"])["Images"]
        return next(image["ImageId"] for image in images if image["Name"].startswith("cloudyard-host"))


class Ministack(Server):
    """https://pypi.org/project/ministack: many services in one Python process."""

    name = "ministack"

    def command(self):
        return [PEERS / "ministack"]

    def environment(self):
        return {**super().environment(), "GATEWAY_PORT": str(self.port), "BIND_HOST": "127.0.0.1", "TMPDIR": str(self.directory)}


class Moto(Server):
    """https://pypi.org/project/moto: the mocks of AWS that most Python tests use, as a server."""

    name = "moto"

    def command(self):
        return [PEERS / "moto_server", "-H", "127.0.0.1", "-p", str(self.port)]


class Null(Server):
    """Answers the bytes that it was given, at once: a client's time with it is the client's own."""

    name = "null"

    def __init__(self):
        super().__init__()
        self.answer = None

    def command(self):
        (self.directory / "answer").write_bytes(self.answer)
        return [TOOL, "null", f"127.0.0.1:{self.port}", f"/={self.directory / 'answer'}"]

    def say(self, answer):
        """Answers these bytes from now on."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait()
        self.answer = answer
        self.spawn()
        wait_for(lambda: socket.socket().connect_ex(("127.0.0.1", self.port)) == 0, "the null server")

    def __enter__(self):
        return self


def load(server, requests, connections, most, seconds):
    """Sends requests over as many kept connections at once, and returns what the load generator saw."""
    path = server.directory / "requests"
    path.write_bytes(signed.file(requests))
    done = subprocess.run([TOOL, "load", f"127.0.0.1:{server.port}", path, str(connections), str(most), str(seconds)],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds + 120)
    if done.returncode != 0:
        raise RuntimeError(f"load on {server.name}: {done.stderr}")
    seen = json.loads(done.stdout)
    if seen["refused"]:
        raise RuntimeError(f"{server.name} refused {seen['refused']}: {seen['refusal']}")
    return seen


def ended(*processes):
    """Ends processes that were started here."""
    for process in processes:
        process.send_signal(signal.SIGTERM)
    for process in processes:
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
