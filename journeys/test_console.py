"""The console in a real browser: the picture appears, changes with the cloud, and tells how to get in."""

import html
import pathlib
import re
import subprocess
import tempfile
import urllib.error
import urllib.parse
import urllib.request

import pytest

CHROMIUM = pathlib.Path("/usr/bin/chromium")


def browse(address, *options):
    """What the page at this address has become after a few seconds of its own time."""
    assert CHROMIUM.exists(), f"{CHROMIUM} is missing: apt-get install chromium"
    with tempfile.TemporaryDirectory(prefix="yard-browser-") as profile:
        done = subprocess.run(
            [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
             "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", f"--user-data-dir={profile}",
             "--enable-logging=stderr", "--window-size=1280,800", "--virtual-time-budget=5000", *options, address],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
        )
    assert done.returncode == 0, done.stderr
    # The browser's own pages (chrome://) speak on the same log, of a slow machine for one.
    said = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    complaints = [line for line in said if "source: chrome://" not in line]
    assert complaints == [], "the page complains"
    return done.stdout


def get(address, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read().decode()


@pytest.fixture(scope="module")
def vpc(ec2):
    name = "<b>the shop</b>"
    tags = [{"ResourceType": "vpc", "Tags": [{"Key": "Name", "Value": name}]}]
    made = ec2.create_vpc(CidrBlock="10.7.0.0/16", TagSpecifications=tags)["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=made, CidrBlock="10.7.1.0/24")["Subnet"]["SubnetId"]
    yield made, subnet, name
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=made)


def test_the_picture_appears_live(yard, vpc):
    vpc_id, subnet, name = vpc
    page = browse(f"{yard.endpoint}/_yard/", "--dump-dom")
    stage = re.search(r'<div id="stage".*?</svg>', page, re.S)
    assert stage, page
    for text in (vpc_id, subnet, "10.7.0.0/16", "10.7.1.0/24", html.escape(name, quote=False)):
        assert text in stage.group(), text
    assert re.search(r'id="status"[^>]*class="live"', page), page
    assert name not in page, "a name never becomes markup"


def test_a_screenshot_can_be_taken(yard, vpc, tmp_path):
    shot = tmp_path / "console.png"
    browse(f"{yard.endpoint}/_yard/", f"--screenshot={shot}")
    assert shot.read_bytes().startswith(b"\x89PNG")
    assert shot.stat().st_size > 20_000, "more than an empty page"


def test_an_instance_tells_how_to_get_in(yard, ec2, vpc, host_image):
    _, subnet, _ = vpc
    instance = ec2.run_instances(ImageId=host_image, InstanceType="t3.nano", MinCount=1, MaxCount=1, SubnetId=subnet)
    instance = instance["Instances"][0]["InstanceId"]
    try:
        ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        page = browse(f"{yard.endpoint}/_yard/#id={urllib.parse.quote(instance)}", "--dump-dom")
        assert f"yard shell {instance}" in page
        assert "running" in page
    finally:
        ec2.terminate_instances(InstanceIds=[instance])
        ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def test_the_same_picture_is_drawn_on_the_command_line(yard, vpc):
    drawn = yard.run("draw", "--output", "-").stdout
    assert get(f"{yard.endpoint}/_yard/drawing.svg") == (200, drawn)


@pytest.mark.parametrize("host", ["evil.example", "10.0.0.1:4566", "localhost.evil.example"])
def test_no_page_of_the_web_reaches_it_by_a_name_of_its_own(yard, host):
    for path in ("", "inventory.json", "drawing.svg", "health"):
        status, body = get(f"{yard.endpoint}/_yard/{path}", Host=host)
        assert status == 403 and "vpc-" not in body
