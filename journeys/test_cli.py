"""The command line as a person meets it: what it prints, how it ends, and what it says to do next."""

import fcntl
import json
import os
import pty
import re
import select
import signal
import socket
import stat
import struct
import subprocess
import termios
import time

import botocore.exceptions
import pytest

from conftest import REGION, Yard, processes_of, wait_for

pytestmark = pytest.mark.timeout(180)


def start(yard, *words, port=None, check=True):
    """`yard up` that returns, as a person types it."""
    listen = f"127.0.0.1:{port or yard.port}"
    return yard.run("up", "--listen", listen, "--egress", "isolated", *words, check=check)


@pytest.fixture(scope="module")
def yard():
    """Started with `-d`: nobody waits for it."""
    yard = Yard()
    said = start(yard, "-d").stdout
    assert said.splitlines()[-1] == "Ready."
    assert yard.endpoint in said and f"eval \"$(yard --data '{yard.data}' env)\"" in said
    yield yard
    yard.run("down")
    assert processes_of(yard.data) == []
    yard.forget()


@pytest.fixture(scope="module")
def web(yard, ec2, host_image):
    """A running instance whose name is web."""
    subnet = ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"][0]["SubnetId"]
    made = ec2.run_instances(
        ImageId=host_image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=subnet,
        UserData="#!/bin/sh\necho user data was here\n",
        TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "web"}]}],
    )["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[made], WaiterConfig={"Delay": 1})
    return made


@pytest.fixture
def nothing():
    """A data directory in which no yard runs."""
    yard = Yard()
    yield yard
    yard.run("down")
    assert processes_of(yard.data) == []
    yard.forget()


def fails(done, *words, code=1):
    """Ended with this code, one sentence on standard error with these words in it, and nothing else."""
    assert done.returncode == code, done.stdout + done.stderr
    assert all(word in done.stderr for word in words), done.stderr
    assert done.stderr.startswith("yard: ") and "panicked" not in done.stderr, done.stderr
    assert done.stdout == "", done.stdout


# -- up and down --------------------------------------------------------------------------------------


def test_a_second_up_is_refused(yard):
    for words in ((), ("-d",)):
        fails(start(yard, *words, check=False), "runs on", str(yard.data), "already", "`yard down`")
    assert yard.run("ls").returncode == 0, "the first is none the worse for it"


def test_a_port_that_is_taken(yard, nothing):
    for words in ((), ("-d",)):
        refused = start(nothing, *words, port=yard.port, check=False)
        fails(refused, f"127.0.0.1:{yard.port}", "another program", "--listen")
        assert processes_of(nothing.data) == [], "nothing stays of a yard that did not start"


@pytest.mark.parametrize("words, says", [
    (["--listen", "0.0.0.0:{port}"], "well-known key"),
    (["--listen", "[::]:{port}"], "well-known key"),
    (["--listen", "0.0.0.0:{port}", "--access-key", "AKIAOWN"], "well-known key"),
    (["--listen", "0.0.0.0:{port}", "--secret-key", "own"], "well-known key"),
    (["--listen", "0.0.0.0:{port}", "--detach"], "well-known key"),
    (["--public-range", "198.18.0.0/24"], "--public-range"),
])
def test_up_refuses_what_would_be_unwise(nothing, words, says):
    # The port is held, though nobody listens there: were the refusal to fail, nothing would be opened.
    with socket.socket() as held:
        held.bind(("0.0.0.0", 0))
        done = nothing.run("up", *[word.format(port=held.getsockname()[1]) for word in words], check=False)
    fails(done, says)
    assert processes_of(nothing.data) == []


@pytest.mark.parametrize("words, says", [
    (["up", "--account", "12"], "twelve digits"),
    (["up", "--listen", "here"], "--listen"),
    (["up", "--egress", "maybe"], "isolated"),
    (["exec", "web"], "<ARGV>"),
    (["fly"], "unrecognized subcommand"),
    ([], "Usage"),
])
def test_words_that_are_not_understood(nothing, words, says):
    done = nothing.run(*words, check=False)
    assert done.returncode == 2 and says in done.stderr, done.stderr


def test_down_twice(nothing):
    start(nothing, "-d")
    assert "Stopped" in nothing.run("down").stdout
    assert processes_of(nothing.data) == []
    again = nothing.run("down")
    assert "No yard runs" in again.stdout and str(nothing.data) in again.stdout
    assert json.loads(nothing.run("--json", "down").stdout) == {"stopped": False}


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_a_down(how):
    yard = Yard().up()
    yard.process.send_signal(how)
    assert yard.process.wait(timeout=60) == 0
    yard.process.stdout.close()
    assert processes_of(yard.data) == []
    yard.forget()


def test_down_after_the_daemon_died(nothing):
    nothing.up()
    nothing.kill()
    assert processes_of(nothing.data) != [], "its keeper goes on"
    fails(nothing.run("ls", check=False), "no yard runs", "up -d")
    assert "Stopped" in nothing.run("down").stdout
    assert processes_of(nothing.data) == []


COMMANDS = [["env"], ["ls"], ["draw"], ["shell", "i-0123"], ["exec", "i-0123", "--", "true"], ["logs", "i-0123"],
            ["exec", "web", "--", "true"], ["logs", "web"], ["outside", "--", "true"]]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_says_what_to_do_when_no_yard_runs(nothing, words):
    fails(nothing.run(*words, check=False), "no yard runs on", f"`yard --data '{nothing.data}' up -d`")
    assert processes_of(nothing.data) == []


def test_the_data_directory_is_the_owners_alone(yard):
    assert stat.S_IMODE(os.stat(yard.data).st_mode) == 0o700
    for path in yard.data.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) & 0o022 == 0, path


def test_reset(nothing):
    start(nothing, "-d")
    nothing.client("ec2").describe_vpcs()
    fails(nothing.run("reset", check=False), "--yes", str(nothing.data))
    code, said = typed([nothing.bin, "--data", str(nothing.data), "reset"], b"Type 'yes'", b"no\n")
    assert code == 1 and "nothing was changed" in said
    assert nothing.run("ls").returncode == 0
    assert "is gone" in nothing.run("reset", "--yes").stdout
    assert processes_of(nothing.data) == [] and not nothing.data.exists()


def test_reset_forgets_disks_of_every_user(nothing):
    """As an ordinary user too, to whom files of an instance's other users do not belong."""
    start(nothing, "-d")
    ec2 = nothing.client("ec2")
    image = next(i["ImageId"] for i in ec2.describe_images(Owners=["amazon"])["Images"] if i["Name"].startswith("cloudyard-host"))
    subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    made = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=subnet)["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[made], WaiterConfig={"Delay": 1})
    nothing.exec(made, "sh", "-c", "mkdir -p /var/own/deep && touch /var/own/deep/file && chown -R 33:33 /var/own; chmod 0500 /var/own/deep; true")
    nothing.run("reset", "--yes")
    assert processes_of(nothing.data) == [] and not nothing.data.exists()


# -- env ----------------------------------------------------------------------------------------------


def test_env_points_a_client_here(yard):
    line = f'eval "$("$YARD" --data "$DATA" env --region {REGION})"; env'
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    said = subprocess.run(["sh", "-ec", line], capture_output=True, text=True, check=True, timeout=60,
                          env={**kept, "YARD": yard.bin, "DATA": str(yard.data), "AWS_PROFILE": "other", "AWS_SESSION_TOKEN": "old"}).stdout
    seen = dict(entry.split("=", 1) for entry in said.splitlines() if entry.startswith("AWS_"))
    assert seen == {
        "AWS_ENDPOINT_URL": yard.endpoint, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION,
    }
    assert json.loads(yard.run("--json", "env", "--region", REGION).stdout) == seen


def test_env_writes_a_provider_block(yard):
    block = yard.run("env", "--terraform", "--region", REGION).stdout
    assert f'region     = "{REGION}"' in block
    for service in ("acm", "ec2", "elbv2", "iam", "sts"):
        assert re.search(rf'{service} += "{yard.endpoint}"', block), block
    form = subprocess.run(["terraform", "fmt", "-check", "-"], input=block, capture_output=True, text=True, timeout=60)
    assert form.returncode == 0, form.stdout + form.stderr


def test_a_key_of_ones_own(nothing):
    """The well-known key ends where another is asked for, and a secret can be changed."""
    for key, secret, wrong in (("test", "test", "other"), ("AKIAOWN", "first", "test"), ("AKIAOWN", "second", "first"), ("test", "test", "second")):
        start(nothing, "-d", "--access-key", key, "--secret-key", secret)
        told = json.loads(nothing.run("--json", "env").stdout)
        assert (told["AWS_ACCESS_KEY_ID"], told["AWS_SECRET_ACCESS_KEY"]) == (key, secret)
        assert nothing.client("sts", key=key, secret=secret).get_caller_identity()["Arn"].endswith(":root")
        refused = [(key, wrong)] + ([("test", "test")] if key != "test" else [])
        for pair in refused:
            with pytest.raises(botocore.exceptions.ClientError):
                nothing.client("sts", key=pair[0], secret=pair[1]).get_caller_identity()
        nothing.run("down")


# -- what is there ------------------------------------------------------------------------------------


def test_ls(yard, web):
    shown = yard.run("ls").stdout
    headings = [line.split("  ")[0] for line in shown.splitlines() if line[:1].isupper()]
    assert {"VPC", "SUBNET", "INSTANCE"} <= set(headings), shown
    row = next(line for line in shown.splitlines() if line.startswith(web))
    assert "running" in row and "t3.micro" in row and row.endswith("web") and REGION in row
    told = yard.inventory()
    instance = next(i for i in told["instances"] if i["id"] == web)
    assert instance["state"] == "running" and instance["name"] == "web" and instance["private_ip"] in row
    assert told["endpoint"] == yard.endpoint
    assert told["internet"]["isolated"]
    assert f"`yard outside -- curl http://{instance['public_ip']}/`" in shown.splitlines()[-1]


def test_draw(yard, web, tmp_path):
    file = tmp_path / "cloud.svg"
    assert str(file) in yard.run("draw", "-o", str(file)).stdout
    picture = file.read_text()
    assert picture.startswith("<svg") and web in picture
    assert yard.run("draw", "-o", "-").stdout.startswith("<svg")
    assert json.loads(yard.run("--json", "draw", "-o", str(file)).stdout)["bytes"] == file.stat().st_size
    fails(yard.run("draw", "-o", str(tmp_path / "no" / "such.svg"), check=False), "such.svg")


def test_doctor(yard):
    done = yard.run("doctor", check=False)
    items = json.loads(yard.run("--json", "doctor", check=False).stdout)
    assert done.returncode == int(any(item["needed"] and not item["ok"] for item in items))
    assert done.returncode == 0, "the journeys run here, so nothing that is needed is missing: " + done.stdout
    for item in items:
        assert item["name"] in done.stdout
        assert item["ok"] or (item["cost"] in done.stdout and item["mend"] in done.stdout), item


# -- into an instance ---------------------------------------------------------------------------------


def test_exec_ends_as_its_command_does(yard, web):
    for script, code in (("true", 0), ("exit 7", 7), ("kill -9 $$", 137), ("exit 255", 255)):
        assert yard.exec(web, "sh", "-c", script, check=False).returncode == code, script
    missing = yard.exec(web, "no-such-program", check=False)
    assert missing.returncode == 127 and "no-such-program" in missing.stderr, missing


def test_exec_carries_streams_and_words_as_they_are(yard, web):
    both = yard.exec(web, "sh", "-c", "echo out; echo err >&2")
    assert (both.stdout, both.stderr) == ("out\n", "err\n")
    words = ["a b", "", "*", "$HOME", "'\"", "--data", "ü"]
    assert yard.exec(web, "printf", "%s\n", *words).stdout.split("\n")[:-1] == words
    sent = os.urandom(1 << 20)
    back = subprocess.run([yard.bin, "--data", str(yard.data), "exec", web, "--", "cat"],
                          input=sent, capture_output=True, timeout=60, check=True).stdout
    assert back == sent
    assert yard.exec(web, "cat").stdout == "", "an empty input ends"


def test_exec_as_another_user(yard, web):
    assert yard.run("exec", "--user", "root", web, "--", "id", "-u").stdout == "0\n"
    fails(yard.run("exec", "--user", "no-such-user", web, "--", "id", check=False), "no-such-user")


def test_instances_are_known_by_name(yard, ec2, web):
    assert yard.exec("web", "true").returncode == 0
    assert "user data was here" in yard.run("logs", "web").stdout
    fails(yard.exec("nobody", "true", check=False), "'nobody'", "`yard ls`")
    fails(yard.run("shell", "i-00000000000000000", check=False), "i-00000000000000000", "`yard ls`")


def test_logs(yard, web):
    wait_for(lambda: "user data was here" in yard.run("logs", web).stdout, "what the user data said")
    told = json.loads(yard.run("--json", "logs", web).stdout)
    assert told["instance"] == web and "user data was here" in told["console"]
    fails(yard.run("logs", "i-00000000000000000", check=False), "i-00000000000000000")


def test_logs_are_followed(yard, web):
    following = subprocess.Popen([yard.bin, "--data", str(yard.data), "logs", "-f", web],
                                 stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        os.set_blocking(following.stdout.fileno(), False)
        seen = bytearray()

        def has(word):
            seen.extend(following.stdout.read() or b"")
            return word in seen
        wait_for(lambda: has(b"user data was here"), "what was said before")
        yard.exec(web, "sh", "-c", "echo and now this > /dev/console")
        wait_for(lambda: has(b"and now this"), "what is said now")
    finally:
        following.send_signal(signal.SIGINT)
        following.wait(timeout=30)
        following.stdout.close()


def typed(argv, *turns, size=None):
    """Runs a command on a terminal of its own: waits for each text and types its answer. Code and screen."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(argv[0], argv)
    screen, pairs, end = b"", list(zip(turns[::2], turns[1::2])), time.monotonic() + 60
    if size:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    searched = 0
    while time.monotonic() < end:
        if pairs and (found := screen.find(pairs[0][0], searched)) >= 0:
            searched = found + len(pairs[0][0])
            os.write(terminal, pairs.pop(0)[1])
            continue
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        screen += piece
    else:
        os.kill(child, signal.SIGKILL)
    os.close(terminal)
    status = os.waitpid(child, 0)[1]
    return os.waitstatus_to_exitcode(status), screen.decode(errors="replace")


def test_shell(yard, web):
    code, screen = typed(
        [yard.bin, "--data", str(yard.data), "shell", "web"],
        b"# ", b"echo $((6*7))-$(stty size | tr ' ' x)-$(tty); exit 5\n", size=(33, 101))
    assert code == 5, screen
    assert re.search(r"42-33x101-/dev/pts/\d+", screen), screen


def test_a_command_needs_no_dashes_before_it(yard, web):
    assert yard.run("exec", "web", "echo", "--json", "-n").stdout == "--json -n\n"
    assert yard.run("outside", "echo", "-v").stdout == "-v\n"


def test_exec_with_a_terminal(yard, web):
    code, screen = typed([yard.bin, "--data", str(yard.data), "exec", "--tty", web, "--", "sh", "-c",
                          "test -t 0 && read -p 'name? ' name && echo hello $name && exit 3"], b"name? ", b"yard\n")
    assert code == 3 and "hello yard" in screen, screen
    # A key that interrupts goes to the command, not to `yard`.
    code, screen = typed([yard.bin, "--data", str(yard.data), "exec", "--tty", web, "--", "bash", "-c",
                          "trap 'echo caught; exit 9' INT; echo waiting; while :; do sleep 0.1; done"], b"waiting", b"\x03")
    assert code == 9 and "caught" in screen, screen


def test_a_stopped_instance(yard, ec2, web):
    ec2.stop_instances(InstanceIds=[web])
    ec2.get_waiter("instance_stopped").wait(InstanceIds=[web], WaiterConfig={"Delay": 1})
    for given in (web, "web"):
        fails(yard.exec(given, "true", check=False), f"{web} is stopped", f"start-instances --region {REGION} --instance-ids {web}")
        assert "user data was here" in yard.run("logs", given).stdout, "its console can be read all the same"
    fails(yard.exec("i-0123456789abcdef0", "true", check=False), "there is no instance i-0123456789abcdef0", "`yard ls`")
    ec2.start_instances(InstanceIds=[web])
    ec2.get_waiter("instance_running").wait(InstanceIds=[web], WaiterConfig={"Delay": 1})
    wait_for(lambda: yard.exec(web, "true", check=False).returncode == 0, "the instance to be back")


def test_outside(yard):
    assert yard.outside("sh", "-c", "exit 6", check=False).returncode == 6
    assert yard.outside("cat", "/proc/sys/kernel/hostname").stdout
    host = yard.inventory()["internet"]["test_host"]
    wait_for(lambda: host in yard.outside("ip", "-4", "addr", "show").stdout, "its being a host of the internet")
    assert yard.outside("curl", "-s", "-m", "2", yard.endpoint, check=False).returncode != 0, "whose loopback is its own"
    fails(yard.outside("no-such-program", check=False), "no-such-program")


def test_outside_finds_names(yard, ec2, web):
    """Those of AWS's public DNS, by the yard's name server alone, and leaves the host's own files as they are."""
    own, mounts = open("/etc/resolv.conf").read(), open("/proc/self/mountinfo").read()
    instance = ec2.describe_instances(InstanceIds=[web])["Reservations"][0]["Instances"][0]
    internet = yard.inventory()["internet"]
    for name, address in [(instance["PublicDnsName"], instance["PublicIpAddress"]), ("two.test", internet["hosts"]["two.test"])]:
        wait_for(lambda: yard.outside("getent", "ahostsv4", name, check=False).stdout.startswith(address), f"{name} to be {address}")
    assert yard.outside("getent", "ahostsv4", "nobody.test", check=False).returncode == 2
    assert yard.outside("cat", "/etc/resolv.conf").stdout == f"nameserver {internet['name_server']}\n"
    assert (open("/etc/resolv.conf").read(), open("/proc/self/mountinfo").read()) == (own, mounts)
