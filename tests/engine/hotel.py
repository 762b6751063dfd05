"""Hosts on loopback with feeds, pages and pictures, and a hotel's login page that can stand before
them all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO

from PIL import Image

LOGIN = (
    b"<!doctype html><html><head><title>Hotel Bellevue: guest Wi-Fi</title></head><body>"
    b"<h1>Welcome to our free Wi-Fi</h1><form action='/go' method='post'><p>Room number</p>"
    b"<input name='room'><button>Connect to the internet</button></form></body></html>"
)
PLAIN_LOGIN = (
    b"<!doctype html><html><head><title>Welcome aboard</title></head>"
    b"<body><form action='/go'><button>Go on</button></form></body></html>"
)
PROSE = "The harbour master reads the tide tables every morning before he writes them down. "


def picture() -> bytes:
    made = BytesIO()
    Image.new("RGB", (320, 200), "#336699").save(made, "JPEG")
    return made.getvalue()


def _shown(base: str, n: int) -> str:
    return "".join(f"&lt;img src='{base}/p/{n}-{m}.jpg'&gt;" for m in range(3))


class Hotel:
    """Several hosts; `way` says what stands before them: "", "redirect", "moved", "page", "511".

    Where it is "busy" they answer themselves, that they are.
    """

    def __init__(self) -> None:
        self.way = ""
        self.login = LOGIN
        self.asked: list[tuple[int, str]] = []
        self.ports: list[int] = []
        self.door = 0  # the port of the login page

    def feed(self, n: int) -> str:
        return f"http://127.0.0.{n + 2}:{self.ports[n]}/feed.xml"

    def answer(self, port: int, path: str) -> tuple[int, str, bytes, str]:
        """Status, type, body and location."""
        self.asked.append((port, path))
        door = f"http://127.0.0.1:{self.door}/login"
        if port == self.door:
            return 200, "text/html", self.login, ""
        match self.way:
            case "redirect":
                return 302, "text/html", b"", door
            case "moved":
                return 301, "text/html", b"", door
            case "page":
                return 200, "text/html", self.login, ""
            case "511":
                return 511, "text/html", self.login, ""
            case "busy":
                return 503, "text/plain", b"", ""
        base = f"http://127.0.0.{self.ports.index(port) + 2}:{port}"
        if path == "/feed.xml":
            items = "".join(
                f"<item><guid>{n}</guid><title>Tide {n}</title><link>{base}/a/{n}</link>"
                f"<description>Short. {_shown(base, n)}</description></item>"
                for n in range(2)
            )
            body = f"<rss version='2.0'><channel><title>{port}</title>{items}</channel></rss>"
            return 200, "application/rss+xml", body.encode(), ""
        if path.startswith("/p/"):
            return 200, "image/jpeg", picture(), ""
        if path.startswith("/a/"):
            shown = "<img src='/p{}-{}.jpg' width='320' height='200'>"
            prose = "".join(
                f"<p>{PROSE * 4}{path} {n}</p>" + shown.format(path[2:], n) * (n < 3)
                for n in range(6)
            )
            body = f"<html><body><article><h1>Tide</h1>{prose}</article></body></html>"
            return 200, "text/html", body.encode(), ""
        return 404, "text/plain", b"", ""


@contextmanager
def running(hosts: int = 3) -> Iterator[Hotel]:
    hotel = Hotel()

    class Host(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            port = self.server.server_address[1]
            status, kind, body, location = hotel.answer(port, self.path)  # type: ignore[arg-type]
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if status == 503:
                self.send_header("Retry-After", "600")
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Silence."""

    with ExitStack() as stack:
        for n in range(hosts + 1):
            server = ThreadingHTTPServer((f"127.0.0.{n + 2 if n < hosts else 1}", 0), Host)
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
            thread.start()
            stack.callback(thread.join)
            stack.callback(server.server_close)
            stack.callback(server.shutdown)
            port = server.server_address[1]
            if n < hosts:
                hotel.ports.append(port)
            else:
                hotel.door = port
        yield hotel
