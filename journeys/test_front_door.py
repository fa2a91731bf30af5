"""The front door's manners: strange, slow, large and numerous visitors get an answer or are shown out,
and nobody else notices.
"""

import concurrent.futures
import contextlib
import datetime
import http.client
import json
import socket
import threading
import time
import unittest.mock

import botocore
import botocore.auth
import botocore.awsrequest
import botocore.config
import botocore.credentials
import botocore.exceptions
import boto3
import pytest

from conftest import REGION, wait_for

pytestmark = pytest.mark.timeout(120)

EC2_VERSION = "2016-11-15"
# How long the front door waits for a head; a little more, for a machine under load.
PATIENCE = 30 + 25


def connect(yard, timeout=20):
    return socket.create_connection(("127.0.0.1", yard.port), timeout=timeout)


def read_answer(connection, method="GET"):
    """One answer from a connection: its status, headers and body."""
    answer = http.client.HTTPResponse(connection, method=method)
    answer.begin()
    return answer.status, dict(answer.getheaders()), answer.read().decode(errors="replace")


def say(yard, head):
    """Sends bytes, and returns the answer to them."""
    with connect(yard) as connection:
        connection.sendall(head)
        return read_answer(connection)


def read_to_end(connection):
    """What comes until the other side is done; a reset is an end too."""
    read = b""
    with contextlib.suppress(ConnectionError):
        while piece := connection.recv(65536):
            read += piece
    return read


def signed(yard, service, body, headers=None, secret="test", now=None):
    """A signed POST as it goes over the wire."""
    request = botocore.awsrequest.AWSRequest(
        "POST", yard.endpoint + "/", data=body,
        headers={"Content-Type": "application/x-www-form-urlencoded; charset=utf-8", **(headers or {})})
    signer = botocore.auth.SigV4Auth(botocore.credentials.Credentials("test", secret), service, REGION)
    clock = now or datetime.datetime.now(datetime.timezone.utc)
    with unittest.mock.patch("botocore.auth.get_current_datetime", lambda: clock):
        signer.add_auth(request)
    lines = [f"{name}: {value}" for name, value in request.headers.items()]
    head = "\r\n".join(["POST / HTTP/1.1", f"Host: 127.0.0.1:{yard.port}", f"Content-Length: {len(body)}", *lines])
    return f"{head}\r\n\r\n{body}".encode()


def code_of(call, **arguments):
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        call(**arguments)
    error = refused.value.response
    return error["Error"]["Code"], error["ResponseMetadata"]["HTTPStatusCode"], error["Error"]["Message"]


def answers(yard):
    return yard.client("sts").get_caller_identity()["Account"] == "000000000000"


class Slow:
    """A visitor who sends a byte a second of something that never ends; how long they were borne."""

    def __init__(self, yard, first):
        self.connection = connect(yard)
        self.connection.sendall(first)
        self.ended_after, self.going = None, True
        self.thread = threading.Thread(target=self.drip, daemon=True)
        self.began = time.monotonic()
        self.thread.start()

    def drip(self):
        self.connection.settimeout(1)
        while self.going:
            try:
                self.connection.sendall(b"x")
                if self.connection.recv(65536) == b"":
                    break
            except TimeoutError:
                continue
            except OSError:
                break
        self.ended_after = time.monotonic() - self.began
        self.connection.close()


@pytest.fixture(scope="module", autouse=True)
def slow_visitors(yard):
    """They are there from the first test on; the last one sees them gone."""
    visitors = {
        "a head without an end": Slow(yard, b"GET / HTTP/1.1\r\nX-Long: "),
        "a head without an end, whose host is known": Slow(yard, b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: "),
        "a greeting of TLS without an end": Slow(
            yard, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(64))),
        "a body that comes too slowly": Slow(
            yard, b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"),
    }
    yield visitors
    for visitor in visitors.values():
        visitor.going = False
        visitor.thread.join(timeout=10)


def test_a_large_head_is_refused(yard):
    for head in (
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: " + b"x" * (80 << 10),
        b"GET / HTTP/1.1\r\nX-Large: " + b"x" * (80 << 10) + b"\r\nHost: localhost",
        b"GET /" + b"x" * (80 << 10) + b" HTTP/1.1\r\nHost: localhost",
    ):
        with connect(yard) as connection:
            with contextlib.suppress(ConnectionError):
                connection.sendall(head + b"\r\n\r\n")
            status = read_to_end(connection).split(b"\r\n")[0]
        assert status.startswith((b"HTTP/1.1 431", b"HTTP/1.1 414")) or status == b"", status
    assert answers(yard)


def test_a_large_body_is_refused_before_it_is_sent(yard):
    status, headers, text = say(
        yard, b"POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 16777217\r\n\r\n")
    assert status == 413 and "16 MiB" in text and headers["connection"] == "close"


def test_a_large_body_in_chunks_is_refused(yard):
    with connect(yard) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
        chunk = b"100000\r\n" + b"x" * (1 << 20) + b"\r\n"
        with contextlib.suppress(ConnectionError):
            for _ in range(18):
                connection.sendall(chunk)
        status = read_to_end(connection).split(b"\r\n")[0]
    assert status in (b"HTTP/1.1 413 Payload Too Large", b""), status
    assert answers(yard)


def test_a_thousand_idle_connections_stop_nobody(yard):
    with contextlib.ExitStack() as idle:
        for i in range(1000):
            connection = idle.enter_context(connect(yard))
            if i % 2:
                connection.sendall(b"POST / HTTP/1.1\r\nHost: ")
        assert answers(yard)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            assert all(pool.map(lambda _: answers(yard), range(16)))
    assert answers(yard)


def test_garbage_is_refused_at_once(yard):
    for garbage in (
        b"\x00\x01\x02\x03\xff\xfe\r\n\r\n",
        # TLS that begins with something else than a greeting.
        b"\x16\x03\x01\x00\x04\x02\x00\x00\x00",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"GET / HTTP/1.1\r\nNo colon here\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ):
        began = time.monotonic()
        with connect(yard) as connection:
            connection.sendall(garbage)
            said = read_to_end(connection)
        assert said.startswith((b"HTTP/1.1 400", b"HTTP/1.0 400", b"HTTP/1.1 505")) or said == b"", (garbage, said)
        assert time.monotonic() - began < 15, garbage
    assert answers(yard)


def test_old_http_is_answered_and_ended(yard):
    with connect(yard) as connection:
        connection.sendall(b"GET /_yard/health HTTP/1.0\r\nHost: localhost\r\n\r\n")
        said = read_to_end(connection)
    assert said.startswith(b"HTTP/1.0 200") and said.endswith(b"ok\n"), said


def test_no_host(yard):
    assert say(yard, b"GET /_yard/ HTTP/1.1\r\n\r\n")[0] == 403
    status, _, text = say(yard, b"GET / HTTP/1.1\r\n\r\n")
    assert status in (400, 403) and "MissingAuthenticationToken" in text


def test_two_calls_at_once_are_answered_in_turn(yard):
    identity = signed(yard, "sts", "Action=GetCallerIdentity&Version=2011-06-15")
    regions = signed(yard, "ec2", f"Action=DescribeRegions&Version={EC2_VERSION}")
    with connect(yard) as connection:
        connection.sendall(identity + regions + identity)
        # One reader for all: each answer begins where the one before ended.
        reader = connection.makefile("rb")
        shared = unittest.mock.Mock(makefile=lambda *_: reader)
        reader_close, reader.close = reader.close, lambda: None
        bodies = [read_answer(shared) for _ in range(3)]
        reader_close()
    assert [status for status, _, _ in bodies] == [200, 200, 200]
    assert ["GetCallerIdentityResult" in text for _, _, text in bodies] == [True, False, True]
    assert "ap-northeast-2" in bodies[1][2]


@pytest.mark.parametrize("host", [
    "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:4566", "evil.example:4566", "169.254.169.254", "",
])
def test_the_console_is_not_reached_by_a_rebound_name(yard, host):
    for path in ("/_yard/", "/_yard/inventory.json", "/_yard/drawing.svg"):
        status, _, text = say(yard, f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert status == 403 and "vpcs" not in text, (path, text)


def test_the_console_is_reached_by_loopback_names(yard):
    for host in ("localhost", f"localhost:{yard.port}", f"127.0.0.1:{yard.port}", "[::1]:4566"):
        status, _, text = say(yard, f"GET /_yard/inventory.json HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert status == 200 and "vpcs" in json.loads(text), host


@pytest.mark.parametrize("headers, answered", [
    ({"Origin": "https://evil.example"}, False),
    ({"Origin": "null"}, False),
    ({"Origin": "https://localhost.evil.example"}, False),
    ({"Sec-Fetch-Site": "cross-site"}, False),
    ({"Origin": "http://localhost:3000", "Sec-Fetch-Site": "cross-site"}, True),
    ({"Origin": "http://127.0.0.1:8080"}, True),
    ({"Sec-Fetch-Site": "none"}, True),
])
def test_a_page_of_the_web_cannot_call(yard, headers, answered):
    """The well-known key is known to every page in the user's browser too, and a page may send what it signed."""
    call = signed(yard, "sts", "Action=GetCallerIdentity&Version=2011-06-15", headers)
    status, _, text = say(yard, call)
    assert (status == 200) == answered, text
    if not answered:
        assert status == 403 and "AccessDenied" in text


def test_unsigned_calls_get_the_services_own_error(yard):
    def unsigned(service):
        return boto3.client(service, region_name=REGION, endpoint_url=yard.endpoint, config=botocore.config.Config(
            signature_version=botocore.UNSIGNED, retries={"total_max_attempts": 1}))
    for call in (unsigned("ec2").describe_vpcs, unsigned("sts").get_caller_identity,
                 unsigned("elbv2").describe_load_balancers, unsigned("iam").list_users):
        code, status, message = code_of(call)
        assert (code, status) == ("MissingAuthenticationToken", 403), (call, code, message)


@pytest.mark.parametrize("service, operation, arguments", [
    ("s3", "list_buckets", {}),
    ("sqs", "list_queues", {}),
    ("dynamodb", "list_tables", {}),
    ("lambda", "list_functions", {}),
    ("rds", "describe_db_instances", {}),
    ("cloudformation", "list_stacks", {}),
])
def test_a_service_that_is_not_there_is_named(yard, service, operation, arguments):
    code, status, message = code_of(getattr(yard.client(service), operation), **arguments)
    assert (code, status) == ("NotImplemented", 501) and f"service {service} is not implemented" in message, message


def test_an_operation_that_is_not_there_is_named(yard):
    code, status, message = code_of(yard.client("ec2").describe_vpn_connections)
    assert (code, status) == ("NotImplemented", 501) and "DescribeVpnConnections" in message
    code, status, message = code_of(yard.client("iam").list_saml_providers)
    assert (code, status) == ("NotImplemented", 501) and "ListSAMLProviders" in message


@pytest.mark.parametrize("service, body, status, code", [
    ("ec2", f"Action=MakeTea&Version={EC2_VERSION}", 400, "InvalidAction"),
    ("ec2", f"Version={EC2_VERSION}", 400, "MissingParameter"),
    ("ec2", "", 400, "MissingParameter"),
    ("iam", "Action=MakeTea&Version=2010-05-08", 400, "InvalidAction"),
    ("sts", "Version=2011-06-15", 400, "MissingAction"),
    ("elasticloadbalancing", "Action=%%%%&Version=2015-12-01", 400, "InvalidAction"),
])
def test_actions_that_no_service_has(yard, service, body, status, code):
    seen, _, text = say(yard, signed(yard, service, body))
    assert seen == status and f"<Code>{code}</Code>" in text, text


@pytest.mark.parametrize("service, body, minutes, status, code", [
    ("ec2", f"Action=DescribeVpcs&Version={EC2_VERSION}", -6, 400, "RequestExpired"),
    ("ec2", f"Action=DescribeVpcs&Version={EC2_VERSION}", 6, 400, "RequestExpired"),
    ("sts", "Action=GetCallerIdentity&Version=2011-06-15", -6, 403, "SignatureDoesNotMatch"),
    ("sts", "Action=GetCallerIdentity&Version=2011-06-15", 60 * 24 * 400, 403, "SignatureDoesNotMatch"),
    ("sts", "Action=GetCallerIdentity&Version=2011-06-15", -4, 200, None),
])
def test_a_clock_that_is_wrong(yard, service, body, minutes, status, code):
    then = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    seen, _, text = say(yard, signed(yard, service, body, now=then))
    assert seen == status and (code is None or f"<Code>{code}</Code>" in text), text


def test_a_wrong_secret_and_an_unknown_key(yard):
    body = "Action=GetCallerIdentity&Version=2011-06-15"
    seen, _, text = say(yard, signed(yard, "sts", body, secret="guess"))
    assert seen == 403 and "<Code>SignatureDoesNotMatch</Code>" in text
    code, status, _ = code_of(yard.client("sts", key="AKIAIOSFODNN7EXAMPLE", secret="guess").get_caller_identity)
    assert (code, status) == ("InvalidClientTokenId", 403)


def test_visitors_who_leave_in_the_middle_harm_nobody(yard):
    call = signed(yard, "ec2", f"Action=DescribeRegions&AllRegions=true&Version={EC2_VERSION}")
    for sent in (1, 20, len(call) - 1, len(call)):
        for _ in range(10):
            with connect(yard) as connection:
                connection.sendall(call[:sent])
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    assert answers(yard)


def test_zz_slow_visitors_were_shown_out(yard, slow_visitors):
    assert answers(yard)
    for what, visitor in slow_visitors.items():
        wait_for(lambda: visitor.ended_after is not None, f"the end of {what}", seconds=PATIENCE)
        assert visitor.ended_after <= PATIENCE, what
