"""What hard pages hold is shown by the window without a network, compared with the pages.

The ledger is not asked: what extraction loses, it does not know of.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import pytest
from pytestqt.qtbot import QtBot

from reader.model import Query
from reader.store import Role, Store
from tests.desktop.offline.conftest import colour_at
from tests.desktop.offline.media_files import picture_bytes
from tests.desktop.offline.test_newsroom import read_through, refresh
from tests.desktop.reading.conftest import Library, Opener

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAYS = (
    "The {} committee met in the town hall on Monday evening and agreed that the works would go"
    " ahead before the winter, although the money for them had not been found."
)
BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACw="
# Each page is a text between "first" and "last" with one picture at {}.
PICTURES = {
    "plain": '<img src="{}">',
    "own name": f'<img src="{BLANK}" data-actualsrc="{{}}">',
    "own set": f'<img src="{BLANK}" data-lazy-srcset="/small.webp 20w, {{}} 900w">',
    "blank set": '<img srcset="/placeholder.gif 1w" data-src="{}">',
    "hidden": f'<img style="display:none" src="{BLANK}" data-src="{{}}">',
    "button": '<figure><button><img src="{}">Enlarge</button></figure>',
    "carousel": '<div class="carousel"><figure><img src="{}"></figure></div>',
    "widget": '<div class="builder-widget builder-widget-image"><img src="{}"></div>',
    "aside": "<aside><figure><img src={}><figcaption>The quay</figcaption></figure></aside>",
    "noscript": '<noscript><img src="{}"></noscript><img class="lazy" src="/placeholder.gif">',
    "background": '<div class="lazyload" data-bg="{}"></div>',
    "drawing": '<picture><source type="image/svg+xml" srcset="/a.svg"><img src="{}"></picture>',
    "poster": '<video data-poster="{}" src="blob:x"></video>',
}
SHORT = ("first line", "second line", "third line", "last line")
# Pages without a picture, and what of them is to be read.
TEXTS = {
    "note": ("<p>The first line and the last line.</p>", ("first line", "last line")),
    "lines": ("".join(f"<p>The {line}.</p>" for line in SHORT), SHORT),
    "list": (f"<ul>{''.join(f'<li>The {line}</li>' for line in SHORT)}</ul>", SHORT),
    "widgets": (
        "".join(f'<div class="builder-widget"><p>{SAYS.format(line)}</p></div>' for line in SHORT),
        SHORT,
    ),
}
FOOT = (
    "<footer><p>Copyright 2026 The Paper. All rights reserved, in whole and in part.</p></footer>"
)


class HardSite(ThreadingHTTPServer):
    """A feed of titles, their pages and a picture of another colour for each."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        names = list(PICTURES)
        self.colours = {
            name: f"#{40 + 15 * n:02x}60{230 - 15 * n:02x}" for n, name in enumerate(names)
        }
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)
        self.thread.start()

    @property
    def feed(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/feed"

    def answer(self, path: str) -> tuple[bytes, str]:
        kind, _, name = unquote(path).strip("/").partition("/")
        if kind == "feed":
            items = "".join(
                f"<item><title>The {one} story</title><link>/page/{one.replace(' ', '%20')}</link>"
                f"<guid isPermaLink='false'>{one}</guid></item>"
                for one in (*PICTURES, *TEXTS)
            )
            feed = f"<rss version='2.0'><channel><title>Hard</title>{items}</channel></rss>"
            return feed.encode(), "application/rss+xml"
        if kind == "page":
            if name in TEXTS:
                text = TEXTS[name][0]
            else:
                shown = PICTURES[name].format(f"/picture/{name.replace(' ', '%20')}.webp")
                text = f"<p>{SAYS.format('first')}</p>{shown}<p>{SAYS.format('last')}</p>"
            page = (
                f"<!doctype html><html lang='en'><head><title>The {name} story</title></head><body>"
                f"<article><h1>The {name} story</h1>{text}</article>{FOOT}</body></html>"
            )
            return page.encode(), "text/html; charset=utf-8"
        colour = self.colours.get(name.removesuffix(".webp"))
        return picture_bytes(colour, 300, 200) if colour else b"", "image/webp"

    def picture_of(self, colour: str) -> str:
        """Answer whose picture is of the colour, which re-encoding changes a little."""

        def distance(name: str) -> int:
            pairs = zip(
                bytes.fromhex(colour[1:]), bytes.fromhex(self.colours[name][1:]), strict=True
            )
            return sum(abs(one - other) for one, other in pairs)

        return min(
            (name for name in self.colours if distance(name) < 12), key=distance, default=colour
        )

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: HardSite

    def log_message(self, *_: object) -> None:
        """Silent."""

    def do_GET(self) -> None:
        body, kind = self.server.answer(self.path)
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def site() -> Iterator[HardSite]:
    made = HardSite()
    yield made
    made.stop()


def test_what_the_pages_hold_is_in_the_pane(
    library: Library, opened: Opener, qtbot: QtBot, site: HardSite
) -> None:
    with Store.open(library.folder, Role.ENGINE) as store:
        store.feeds.add(site.feed, now=1)
    library.choose(keep_pages=True, keep_pictures=True, picture_size=320)
    desk = opened(library)
    refresh(desk, qtbot)
    desk.close()
    library.choose(keep_pages=False, keep_pictures=False)
    again = opened(library)
    with Store.open(library.folder, Role.READ) as store:
        articles = {one.title: one.id for one in store.articles.headlines(Query(), 100)}
    view = again.window.page.view
    wrong: dict[str, object] = {}
    for name in (*PICTURES, *TEXTS):
        again.parts.opening.open_article(articles[f"The {name} story"])
        again.settle()
        said = view.toPlainText()
        wanted = ("first committee", "last committee") if name in PICTURES else TEXTS[name][1]
        lost = [words for words in wanted if words not in said]
        if lost or "Copyright" in said:
            wrong[name] = lost or said
        if name in PICTURES:
            slots = {slot for _, slot in view.pictures._places if slot.startswith("picture:")}
            read_through(again, qtbot, slots)
            painted = [site.picture_of(colour_at(again, slot)) for slot in slots]
            if painted != [name]:
                wrong[name] = painted
    assert not wrong
