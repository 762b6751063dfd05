"""`python -m tests.bench.keep [--articles 500] [--pictures 3] [--latency 50] [--pack]`: its cost.

A site on loopback, served by a process of its own, with a feed of summaries whose pages have
pictures of 200 KB each: every answer waits for the latency. The headlines are refreshed first; what
is timed is the engine making all articles complete afterwards, from their answer to its end; with
--pack it does not do so by itself but is asked to pack them for a trip. Prints
one JSON object last: articles, complete, partial, failed, pictures, bytes, seconds, peak_mb
(engine and digesters), cpu (processor seconds of engine, digesters, server and others).
"""

from __future__ import annotations

import argparse
import io
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PIL import Image

from reader.model import Completeness, PackPlan, Query
from reader.protocol import OFFLINE, Configure, Done, Pack, Refresh
from reader.store import Role, Store
from tests.bench.processes import Watch, cpu_seconds, machine_seconds
from tests.bench.refresh import Engine

HOSTS = 8  # of pictures: as many ports
PAINTED = 12  # different pictures; each address gives one of them with a stain of its own
SIZE = (1800, 1200)
PARAGRAPHS = 12
PATIENCE = 900  # seconds
ROOT = Path(__file__).resolve().parents[2]


def paint(number: int) -> bytes:
    """A picture like a photograph of about 200 KB, another one for each number."""
    chance = random.Random(number)
    soft = [
        Image.effect_noise((90, 60), chance.randint(50, 90)).resize(SIZE, Image.Resampling.BICUBIC)
        for _ in range(3)
    ]
    grain = Image.effect_noise(SIZE, 13)
    picture = Image.blend(Image.merge("RGB", soft), Image.merge("RGB", [grain] * 3), 0.18)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=70)
    return out.getvalue()


class Site:
    """What is served: a feed, a page for each of its entries, pictures."""

    def __init__(self, articles: int, pictures: int, latency: float, ports: list[int]) -> None:
        self.articles, self.pictures, self.latency = articles, pictures, latency
        self.ports = ports
        self.painted = [paint(number) for number in range(PAINTED)]

    def answer(self, path: str) -> tuple[str, bytes] | None:
        if path == "/feed":
            return "application/rss+xml", self.feed().encode()
        kind, _, number = path.strip("/").partition("/")
        if kind == "article" and number.isdecimal():
            return "text/html; charset=utf-8", self.page(int(number)).encode()
        if kind == "picture" and number.isdecimal():
            body = self.painted[int(number) % PAINTED]
            # Each address has bytes of its own: a comment makes another file of the same picture.
            return "image/jpeg", body[:2] + _stain(int(number)) + body[2:]
        return None

    def feed(self) -> str:
        now = int(time.time())
        items = "".join(
            f"<item><guid>{n}</guid><title>Article number {n} of the bench</title>"
            f"<link>http://127.0.0.1:{self.ports[0]}/article/{n}</link>"
            f"<description>What article {n} is about, in short …</description>"
            f"<pubDate>{time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime(now - 60 * n))}"
            "</pubDate></item>"
            for n in range(self.articles)
        )
        return f'<rss version="2.0"><channel><title>Bench</title>{items}</channel></rss>'

    def page(self, number: int) -> str:
        chance = random.Random(number)
        words = "harbour ferry council river bridge morning engine letter window village".split()

        def paragraph() -> str:
            said = " ".join(chance.choice(words) for _ in range(70))
            return f"<p>{said.capitalize()}, said the {chance.choice(words)} of {number}.</p>"

        parts = [paragraph() for _ in range(PARAGRAPHS)]
        for n in range(self.pictures):
            port = self.ports[1 + (number + n) % HOSTS]
            address = f"http://127.0.0.1:{port}/picture/{number * self.pictures + n}"
            parts.insert(
                2 + 3 * n,
                f'<figure><img src="{address}" width="1800" height="1200" alt="A view">'
                f"<figcaption>View {n} of {number}</figcaption></figure>",
            )
        title = f"Article number {number} of the bench"
        return (
            f"<!doctype html><html><head><title>{title}</title></head><body><nav>Home News</nav>"
            f"<article><h1>{title}</h1>{''.join(parts)}</article><footer>The end</footer></body>"
        )


def _stain(number: int) -> bytes:
    said = f"picture {number}".encode()
    return b"\xff\xfe" + (len(said) + 2).to_bytes(2, "big") + said


def serve(articles: int, pictures: int, latency: float) -> None:
    """Serve until the end of input; the first line tells the ports."""
    site = Site(articles, pictures, latency, [])

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            time.sleep(site.latency)
            found = site.answer(self.path)
            kind, body = found or ("text/plain", b"")
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    for _ in range(1 + HOSTS):
        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        site.ports.append(server.server_port)
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps(site.ports), flush=True)
    sys.stdin.read()


def keep(folder: Path, ports: list[int], *, pack: bool) -> tuple[Done, float, Watch]:
    """Refresh the headlines and wait until all is kept; how it ended, and in which time."""
    with Store.open(folder, Role.ENGINE) as store:
        store.feeds.add(f"http://127.0.0.1:{ports[0]}/feed", now=1)
    engine = Engine(folder)
    engine.ask(Configure("configure", keep_pages=not pack, keep_pictures=not pack))
    watch = Watch(engine.process.pid)
    engine.ask(Refresh("refresh", all=True))
    if pack:
        with Store.open(folder, Role.WINDOW) as store:
            ids = store.articles.ids(Query())
            number = store.packs.make(PackPlan(until=2**40), ids, int(time.time()))
        began = time.monotonic()
        engine.send(Pack("pack", number))
        done = engine.await_answer("pack", PATIENCE)
    else:
        began = time.monotonic()
        done = engine.await_answer(OFFLINE, PATIENCE)
    seconds = time.monotonic() - began
    watch.stop()
    engine.leave()
    return done, seconds, watch


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("--articles", type=int, default=500)
    words.add_argument("--pictures", type=int, default=3, help="of each article")
    words.add_argument("--latency", type=float, default=50, help="milliseconds of each answer")
    words.add_argument("--pack", action="store_true", help="as a pack for a trip")
    words.add_argument("--serve", action="store_true", help="serve the site and nothing else")
    asked = words.parse_args()
    if asked.serve:
        serve(asked.articles, asked.pictures, asked.latency / 1000)
        return
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.keep", "--serve", *sys.argv[1:]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    try:
        assert server.stdout
        ports = json.loads(server.stdout.readline())
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "library"
            before = cpu_seconds(server.pid), *machine_seconds()
            done, seconds, watch = keep(folder, ports, pack=asked.pack)
            after = cpu_seconds(server.pid), *machine_seconds()
            served, worked, _ = (b - a for a, b in zip(before, after, strict=True))
            with Store.open(folder, Role.READ) as store:
                kept = store.ledger.kept(store.articles.ids(Query())).values()
    finally:
        server.kill()
        server.wait()
    here = [each.completeness for each in kept]
    cpu = {
        "engine": watch.parent_cpu,
        "digesters": watch.children_cpu,
        "server": round(served, 2),
    }
    cpu["others"] = round(worked - sum(cpu.values()), 2)
    result = {
        "articles": len(here),
        "complete": here.count(Completeness.COMPLETE),
        "partial": here.count(Completeness.PARTIAL),
        "failed": done.totals["failed" if asked.pack else "failed_items"],
        "pictures": done.totals["pictures"],
        "bytes": done.totals["bytes"],
        "seconds": round(seconds, 1),
        "peak_mb": round(watch.peak_mb),
        "cpu": cpu,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
