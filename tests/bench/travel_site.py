"""A site on loopback to pack for a trip: many articles with pictures, hostile ones among them.

Every tenth page and some pictures are what a broken or hostile site sends. Counts what is asked.
For tests and benches; the moment of each article is given by its number, the newest first.
"""

from __future__ import annotations

import gzip
import io
import random
import struct
import sys
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from PIL import Image

HOSTS = 4  # ports of pictures
EVERY = 10  # of so many articles one page is bad, and of as many one picture
PARAGRAPHS = 7


def _photo(number: int) -> bytes:
    out = io.BytesIO()
    noise = Image.effect_noise((40, 25), 60).resize((320, 200))
    noise.convert("RGB").save(out, "JPEG", quality=60 + number)
    return out.getvalue()


def _claims(width: int, height: int) -> bytes:
    """A PNG whose head claims a size that its few bytes do not have."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(b"\x00" * 100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


Answer = Callable[[BaseHTTPRequestHandler], None]
BOMB = gzip.compress(b"\x00" * 30_000_000)


def _send(
    handler: BaseHTTPRequestHandler, body: bytes, kind: str, status: int = 200, **more: str
) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    for name, value in more.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def _endless(kind: str, piece: bytes) -> Answer:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", kind)
        handler.send_header("Connection", "close")
        handler.end_headers()
        while True:
            handler.wfile.write(piece)

    return send


def _breaks_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "9999")
    handler.end_headers()
    handler.wfile.write(b"<html>")
    handler.close_connection = True


_HTML, _JPEG = "text/html; charset=utf-8", "image/jpeg"
# What bad pages and pictures are, and the code that the ledger has to give for each.
BAD_PAGES: dict[str, tuple[Answer, str]] = {
    "endless": (_endless(_HTML, b"<p>on and on" * 5000), "too_large"),
    "bomb": (lambda h: _send(h, BOMB, _HTML, Content_Encoding="gzip"), "too_large"),
    "book": (lambda h: _send(h, b"%PDF-1.7", "application/pdf"), "page_kind"),
    "missing": (lambda h: _send(h, b"", _HTML, 404), "http_not_found"),
    "round": (lambda h: _send(h, b"", _HTML, 302, Location=h.path), "too_many_redirects"),
    "broken": (lambda h: _send(h, b"", _HTML, 500), "http_status"),
    "breaks": (_breaks_off, "disconnected"),
    "file": (lambda h: _send(h, b"", _HTML, 302, Location="file:///etc/passwd"), "bad_address"),
}
BAD_PICTURES: dict[str, tuple[Answer, str]] = {
    "claims": (lambda h: _send(h, _claims(30_000, 30_000), "image/png"), "picture_too_large"),
    "svg": (lambda h: _send(h, b"<svg xmlns='x'/>", "image/svg+xml"), "picture_kind"),
    "html": (lambda h: _send(h, b"<!doctype html><p>Log in", _HTML), "picture_kind"),
    "cut": (lambda h: _send(h, _photo(0)[:200], _JPEG), "picture_broken"),
    "missing": (lambda h: _send(h, b"", _JPEG, 404), "http_not_found"),
    "bomb": (lambda h: _send(h, BOMB, _JPEG, Content_Encoding="gzip"), "too_large"),
    "endless": (_endless(_JPEG, b"\xff\xd8" * 50_000), "too_large"),
}


class _Quiet(ThreadingHTTPServer):
    """A server that does not mind when somebody is killed who was asking."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class TravelSite:
    """The site at work: `with TravelSite(200) as site`; `asked` counts addresses.

    `latency` in seconds is that of each answer.
    """

    def __init__(
        self, articles: int, pictures: int = 2, *, hostile: bool = True, latency: float = 0.0
    ) -> None:
        self.articles, self.pictures, self.hostile = articles, pictures, hostile
        self.latency = latency
        self.asked: Counter[str] = Counter()
        self._photos = [_photo(number) for number in range(6)]
        self._lock = threading.Lock()
        self._servers = [self._server() for _ in range(1 + HOSTS)]

    @property
    def feed(self) -> str:
        """The address of the feed."""
        return self._at(0, "/feed")

    def bad_page(self, number: int) -> str:
        """The kind of bad page that an article has, "" for a good one."""
        if not self.hostile or number % EVERY != 3:
            return ""
        return list(BAD_PAGES)[number // EVERY % len(BAD_PAGES)]

    def bad_picture(self, number: int) -> str:
        """The kind of bad picture that an article has among good ones, "" for none."""
        if not self.hostile or number % EVERY != 7:
            return ""
        return list(BAD_PICTURES)[number // EVERY % len(BAD_PICTURES)]

    def __enter__(self) -> Self:
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Answer nobody any more."""
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def _server(self) -> ThreadingHTTPServer:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                port = self.server.server_port  # type: ignore[attr-defined]
                with site._lock:
                    site.asked[f"http://127.0.0.1:{port}{self.path}"] += 1
                if site.latency:
                    time.sleep(site.latency)
                try:
                    site._answer(self)
                except OSError:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                """Nobody reads it."""

        made = _Quiet(("127.0.0.1", 0), Handler)
        made.daemon_threads = True
        return made

    def _at(self, server: int, path: str) -> str:
        return f"http://127.0.0.1:{self._servers[server].server_port}{path}"

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        kind, _, name = handler.path.strip("/").partition("/")
        if kind == "feed":
            _send(handler, self._feed().encode(), "application/rss+xml")
        elif kind == "article" and self.bad_page(int(name)):
            BAD_PAGES[self.bad_page(int(name))][0](handler)
        elif kind == "article":
            _send(handler, self._page(int(name)).encode(), _HTML)
        elif kind == "bad":
            BAD_PICTURES[name.partition("-")[0]][0](handler)
        elif kind == "picture":
            body = self._photos[int(name) % len(self._photos)]
            # Each address has bytes of its own: a comment makes another file of the same picture.
            said = f"picture {name}".encode()
            stain = b"\xff\xfe" + (len(said) + 2).to_bytes(2, "big") + said
            _send(handler, body[:2] + stain + body[2:], _JPEG)
        else:
            _send(handler, b"", "text/plain", 404)

    def _feed(self) -> str:
        now = int(time.time())
        items = "".join(
            f"<item><guid>{n}</guid><title>Article number {n} of the journey</title>"
            f"<link>{self._at(0, f'/article/{n}')}</link>"
            f"<description>What article {n} is about, in short …</description>"
            f"<pubDate>{time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime(now - 60 * n))}"
            "</pubDate></item>"
            for n in range(self.articles)
        )
        return f'<rss version="2.0"><channel><title>Journeys</title>{items}</channel></rss>'

    def _page(self, number: int) -> str:
        chance = random.Random(number)
        words = "harbour ferry council river bridge morning engine letter window village".split()

        def paragraph() -> str:
            said = " ".join(chance.choice(words) for _ in range(40))
            return f"<p>{said.capitalize()}, said the {chance.choice(words)} of {number}.</p>"

        addresses = [
            self._at(1 + (number + n) % HOSTS, f"/picture/{number * self.pictures + n}")
            for n in range(self.pictures)
        ]
        if bad := self.bad_picture(number):
            addresses.append(self._at(1, f"/bad/{bad}-{number}"))
        parts = [paragraph() for _ in range(PARAGRAPHS)]
        for n, address in enumerate(addresses):
            parts.insert(
                2 + 2 * n,
                f'<figure><img src="{address}" width="320" height="200" alt="A view">'
                f"<figcaption>View {n} of {number}</figcaption></figure>",
            )
        title = f"Article number {number} of the journey"
        return (
            f"<!doctype html><html><head><title>{title}</title></head><body><nav>Home News</nav>"
            f"<article><h1>{title}</h1>{''.join(parts)}</article><footer>The end</footer></body>"
        )
