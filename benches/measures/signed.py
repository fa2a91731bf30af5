"""Requests signed beforehand, as bytes: sending one costs a client nothing but the sending."""

import http.client
import socket
import struct
import urllib.parse

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

REGION = "ap-northeast-2"
VERSIONS = {"sts": "2011-06-15", "ec2": "2016-11-15"}


def request(port, service, action, **parameters):
    """A whole HTTP request to a server on loopback, good for a few minutes."""
    body = urllib.parse.urlencode({"Action": action, "Version": VERSIONS[service], **parameters}).encode()
    host = f"127.0.0.1:{port}"
    asked = AWSRequest("POST", f"http://{host}/", data=body, headers={
        "Host": host, "Content-Type": "application/x-www-form-urlencoded; charset=utf-8", "Content-Length": str(len(body))})
    SigV4Auth(Credentials("test", "test"), service, REGION).add_auth(asked)
    head = "".join(f"{name}: {value}\r\n" for name, value in asked.headers.items())
    return f"POST / HTTP/1.1\r\n{head}\r\n".encode() + body


def file(requests):
    """Requests as the load generator reads them."""
    return b"".join(struct.pack("<I", len(one)) + one for one in requests)


class Connection:
    """A raw kept connection, for a client whose own time must not count."""

    def __init__(self, port):
        self.port = port
        self.socket = None

    def ask(self, request):
        """The answer's head and its body. A connection that the server gave up meanwhile is made anew."""
        kept = self.socket is not None
        try:
            return self.ask_once(request)
        except ConnectionError:
            self.close()
            if not kept:
                raise
            return self.ask_once(request)

    def ask_once(self, request):
        if self.socket is None:
            self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=60)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(request)
        answer = http.client.HTTPResponse(self.socket, method="POST")
        answer.begin()
        body = answer.read()
        if answer.will_close:
            self.close()
        return answer, body

    def close(self):
        if self.socket is not None:
            self.socket.close()
            self.socket = None


def as_bytes(answer, body):
    """An answer as a server would send it, with a plain length."""
    left_out = ("transfer-encoding", "content-length", "connection")
    head = "".join(f"{name}: {value}\r\n" for name, value in answer.getheaders() if name.lower() not in left_out)
    return f"HTTP/1.1 {answer.status} OK\r\n{head}content-length: {len(body)}\r\n\r\n".encode() + body
