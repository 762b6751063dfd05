"""One outlet's HTTP server: keep-alive, validators, gzip, and faults on order.

Knows sockets and HTTP only; what is published, and what is to go wrong, it asks its `Desk`.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import json
import socket
import socketserver
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol

from reader.demo.answers import Document


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One request that was answered; names of headers are in lower case."""

    outlet: str
    method: str
    path: str
    headers: Mapping[str, str]
    status: int


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer that stands in for the right one."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Desk(Protocol):
    """What a server asks and tells; called from many threads."""

    def document(self, outlet: str, target: str) -> Document:
        """What stands at the path; raises KeyError where nothing does."""

    def fault(self, outlet: str, path: str) -> Fault | None:
        """The fault ordered for that path, after the ordered delay."""

    def steer(self, action: str, order: dict[str, Any]) -> object:
        """Carry out an order that came over HTTP; raises KeyError, TypeError or ValueError."""

    def record(self, request: RequestRecord) -> None:
        """Remember a request; called before the answer leaves."""


STEERING = "/newsroom/"


class OutletServer(ThreadingHTTPServer):
    """Serves one outlet on 127.0.0.1; `stop` leaves no thread and no socket behind."""

    daemon_threads = True
    request_queue_size = 64
    # On Windows this flag would let two processes share one port.
    allow_reuse_address = sys.platform != "win32"

    def __init__(self, outlet: str, port: int, desk: Desk) -> None:
        self.outlet = outlet
        self.desk = desk
        self._lock = threading.Lock()
        self._open: dict[socket.socket, threading.Thread] = {}
        super().__init__(("127.0.0.1", port), _Handler)
        self._loop = threading.Thread(
            target=self.serve_forever, args=(0.1,), name=f"demo-{outlet}", daemon=True
        )

    def start(self) -> None:
        """Answer from now on."""
        self._loop.start()

    def server_bind(self) -> None:
        """Bind without asking DNS for this machine's name, which may take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection in a thread that `stop` can find again."""
        thread = threading.Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            name=f"demo-{self.outlet}-reader",
            daemon=True,
        )
        with self._lock:
            self._open[request] = thread
        thread.start()

    def shutdown_request(self, request: Any) -> None:
        """Close a connection that has ended."""
        with self._lock:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader that hangs up is no error; anything else is shown."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    def stop(self) -> None:
        """End the loop and every open connection, and wait for their threads (at most 2 s each)."""
        self.shutdown()
        self._loop.join()
        with self._lock:
            left = list(self._open.items())
        for connection, _ in left:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for _, thread in left:
            thread.join(2)
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: OutletServer
    protocol_version = "HTTP/1.1"
    server_version = "DemoNewsroom"
    sys_version = ""
    timeout = 60
    # Head and body leave together; unbuffered they would wait for each other's acknowledgement.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        outlet, desk = self.server.outlet, self.server.desk
        if self.path.startswith(STEERING):
            self._steer({})
            return
        fault = desk.fault(outlet, self.path)
        if fault:
            self._send(fault.status, fault.headers, fault.body)
            return
        try:
            self._send_document(desk.document(outlet, self.path))
        except KeyError:
            self._send(404, {"Content-Type": "text/plain; charset=utf-8"}, b"Not found\n")

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        # A web page elsewhere cannot send this type without asking first.
        if self.headers.get("Content-Type") != "application/json":
            self._send(415, {}, b"")
        elif not self.path.startswith(STEERING):
            self._send(404, {}, b"")
        else:
            self._steer(json.loads(body))

    def _steer(self, order: dict[str, Any]) -> None:
        status, result = 200, None
        try:
            result = self.server.desk.steer(self.path.removeprefix(STEERING), order)
        except (KeyError, TypeError, ValueError) as error:
            status, result = 400, repr(error)
        self._send(status, {"Content-Type": "application/json"}, json.dumps(result).encode())

    def _send_document(self, document: Document) -> None:
        tag = hashlib.sha256(document.body).hexdigest()[:20]
        headers = {
            "Content-Type": document.type,
            # Weak, because the compressed form goes by the same tag (RFC 9110, 8.8.1).
            "ETag": f'W/"{tag}"' if document.is_text else f'"{tag}"',
            "Last-Modified": formatdate(document.changed, usegmt=True),
        }
        if document.is_text:
            headers["Vary"] = "Accept-Encoding"
        else:
            headers["Cache-Control"] = "max-age=86400"
        if self._has_already(tag, document.changed):
            self._send(304, headers, b"")
            return
        body = document.body
        if document.is_text and "gzip" in self.headers.get("Accept-Encoding", ""):
            headers["Content-Encoding"] = "gzip"
            body = gzip.compress(body, 5, mtime=0)
        self._send(200, headers, body)

    def _has_already(self, tag: str, changed: float) -> bool:
        """Whether the client's validators still hold; the tag goes first (RFC 9110, 13.2.2)."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return any(one.strip().removeprefix("W/") == f'"{tag}"' for one in tags.split(","))
        since = self.headers.get("If-Modified-Since")
        if since is None:
            return False
        try:
            return int(changed) <= parsedate_to_datetime(since).timestamp()
        except ValueError:
            return False

    def _send(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        told = {name.lower(): value for name, value in self.headers.items()}
        self.server.desk.record(
            RequestRecord(self.server.outlet, self.command, self.path, told, status)
        )
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and status != 304:
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the desk keeps the record."""
