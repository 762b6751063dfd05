"""A feed server for benches: deterministic RSS and Atom feeds on loopback, many ports as hosts.

`python -m tests.bench.feed_server --feeds N --items M --port P --ports K` prints one JSON line
when it is ready and serves /feed/ID.xml and /opml until its standard input ends. It is steered
while it runs: /__config?latency=100&etag=0&new=2 (ms before each answer; without validators;
every feed has gained so many entries). Bodies are built and packed before they are asked for,
so that the server costs the readers it serves little.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import hashlib
import html
import json
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import accumulate
from multiprocessing import get_context

from aiohttp import web

NEWEST = datetime(2026, 10, 1, tzinfo=UTC)
MODIFIED = "Thu, 01 Oct 2026 00:00:00 GMT"
_LETTERS = (
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "la",
    "me",
    "ni",
    "ro",
    "su",
    "ta",
    "ve",
    "zi",
    "ar",
    "on",
)


@dataclass(frozen=True, slots=True)
class Body:
    plain: bytes
    packed: bytes
    etag: str


def _vocabulary() -> list[str]:
    chance = random.Random(1)
    return [
        "".join(chance.choices(_LETTERS, k=chance.choice((1, 2, 2, 3, 4)))) for _ in range(5000)
    ]


_WORDS = _vocabulary()
_TOTALS = list(accumulate(1 / (n + 3) for n in range(len(_WORDS))))  # as words are in a language


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(_WORDS, cum_weights=_TOTALS, k=count))


def _article(feed: int, number: int, base: str) -> tuple[str, str, str]:
    """Title, summary and about 3 KB of HTML; the same for the same numbers, whoever asks."""
    chance = random.Random(feed * 100_003 + number)
    title = _words(chance, chance.randint(5, 10)).capitalize()
    parts = []
    while sum(map(len, parts)) < 2900:
        said = _words(chance, chance.randint(25, 70)).capitalize()
        match chance.randrange(10):
            case 0:
                said = f'{said} <a href="https://example.org/{number}?a=1&amp;b=2">{said[:20]}</a>'
            case 1:
                said = f"<em>{said[:30]}</em> {said} <strong>caf\u00e9</strong> &amp; \u20ac5"
            case 2:
                parts.append(f"<blockquote><p>{said}</p></blockquote>")
                continue
            case 3:
                parts.append(f"<ul><li>{said[:60]}</li><li>{said[60:]}</li></ul>")
                continue
        parts.append(f"<p>{said}</p>")
    picture = f'<img src="{base}/img/{feed}-{number}.png" width="640" height="360" alt="x">'
    parts.insert(1, f"<figure>{picture}</figure>")
    return title, _words(chance, 30).capitalize(), "\n".join(parts)


def feed_document(feed: int, items: int, base: str, new: int) -> bytes:
    """The feed as it stands after `new` more entries (and as many of the oldest gone)."""
    atom = feed % 2 == 1
    name = f"{_words(random.Random(feed), 3).title()} {feed}"
    if atom:
        out = [
            '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
            f'<title>{name}</title><id>urn:feed:{feed}</id><link href="{base}/site/{feed}"/>'
            f"<updated>{NEWEST.isoformat()}</updated>\n"
        ]
    else:
        out = [
            '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"'
            ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
            f"<title>{name}</title><link>{base}/site/{feed}</link><description>News</description>\n"
        ]
    for number in range(-new, items - new):
        title, summary, body = _article(feed, number, base)
        at = NEWEST - timedelta(minutes=360 * number + feed % 300)
        link = f"{base}/a/{feed}/{number}"
        if atom:
            out.append(
                f'<entry><title>{title}</title><link href="{link}"/><id>urn:i:{feed}:{number}</id>'
                f"<published>{at.isoformat()}</published><updated>{at.isoformat()}</updated>"
                f"<author><name>A. {feed % 17}</name></author><summary>{summary}</summary>"
                f'<content type="html">{html.escape(body, quote=False)}</content></entry>\n'
            )
        else:
            out.append(
                f"<item><title>{title}</title><link>{link}</link>"
                f'<guid isPermaLink="false">urn:i:{feed}:{number}</guid>'
                f"<pubDate>{format_datetime(at)}</pubDate><dc:creator>A. {feed % 17}</dc:creator>"
                f"<description>{summary}</description>"
                f"<content:encoded><![CDATA[{body}]]></content:encoded></item>\n"
            )
    out.append("</feed>\n" if atom else "</channel></rss>\n")
    return "".join(out).encode()


def _build(order: tuple[int, int, str, int]) -> tuple[int, Body]:
    plain = feed_document(*order)
    etag = f'"{hashlib.sha256(plain).hexdigest()[:16]}"'
    return order[0], Body(plain, gzip.compress(plain, 4, mtime=0), etag)


class FeedServer:
    def __init__(self, feeds: int, items: int, port: int, ports: int) -> None:
        self._feeds, self._items, self._port, self._ports = feeds, items, port, ports
        self._latency = 0.0
        self._validators = True
        self._bodies: dict[int, Body] = {}
        self.build(0)

    def build(self, new: int) -> None:
        orders = [(feed, self._items, self._base(feed), new) for feed in range(self._feeds)]
        with ProcessPoolExecutor(2, get_context("spawn")) as pool:
            self._bodies = dict(pool.map(_build, orders, chunksize=20))

    def _base(self, feed: int) -> str:
        return f"http://127.0.0.1:{self._port + feed % self._ports}"

    async def feed(self, request: web.Request) -> web.Response:
        body = self._bodies.get(int(request.match_info["feed"]))
        if body is None:
            raise web.HTTPNotFound
        if self._latency:
            await asyncio.sleep(self._latency)
        headers = {"Content-Type": "application/xml; charset=utf-8"}
        if self._validators:
            headers |= {"ETag": body.etag, "Last-Modified": MODIFIED}
            if body.etag in request.headers.get("If-None-Match", ""):
                return web.Response(status=304, headers=headers)
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return web.Response(body=body.packed, headers=headers)
        return web.Response(body=body.plain, headers=headers)

    async def opml(self, _request: web.Request) -> web.Response:
        addresses = [f"{self._base(feed)}/feed/{feed}.xml" for feed in range(self._feeds)]
        lines = "".join(f'<outline type="rss" xmlUrl="{address}"/>\n' for address in addresses)
        head = "<head><title>Bench</title></head>"
        return web.Response(text=f'<opml version="2.0">{head}<body>{lines}</body></opml>')

    async def config(self, request: web.Request) -> web.Response:
        asked = request.query
        if "latency" in asked:
            self._latency = float(asked["latency"]) / 1000
        if "etag" in asked:
            self._validators = asked["etag"] == "1"
        if "new" in asked:
            await asyncio.to_thread(self.build, int(asked["new"]))
        return web.json_response({})

    async def run(self) -> None:
        app = web.Application()
        app.add_routes(
            [
                web.get(r"/feed/{feed:\d+}.xml", self.feed),
                web.get("/opml", self.opml),
                web.get("/__config", self.config),
            ]
        )
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        for step in range(self._ports):
            await web.TCPSite(runner, "127.0.0.1", self._port + step, backlog=1024).start()
        print(json.dumps({"ready": True}), flush=True)
        await asyncio.to_thread(sys.stdin.read)
        await runner.cleanup()


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("--feeds", type=int, default=100)
    words.add_argument("--items", type=int, default=40)
    words.add_argument("--port", type=int, required=True)
    words.add_argument("--ports", type=int, default=40)
    asked = words.parse_args()
    server = FeedServer(asked.feeds, asked.items, asked.port, asked.ports)
    asyncio.run(server.run())


if __name__ == "__main__":
    main()
