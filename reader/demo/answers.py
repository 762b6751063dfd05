"""What an outlet's site answers to a path: feeds, pages, pictures, sounds, icons.

Pure but for the drawing of pictures: no sockets, no validators, no faults on order (`server`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from reader.demo.articles import Article
from reader.demo.atom import write_atom, write_comments_atom
from reader.demo.faces import face, icon
from reader.demo.json_feed import write_json_feed
from reader.demo.opml import write_opml
from reader.demo.outlets import Writer
from reader.demo.pages import article_page, home_page, writer_page
from reader.demo.pictures import BLANK, media_type, picture
from reader.demo.rdf import write_rdf
from reader.demo.rss import write_comments_rss, write_rss
from reader.demo.site import Site
from reader.demo.sound import SOUND_TYPE, sound

OPML_PATH = "/subscriptions.opml"
_HTML = "text/html; charset=utf-8"
_RSS = "application/rss+xml; charset=utf-8"
_ATOM = "application/atom+xml; charset=utf-8"
_RDF = "application/rdf+xml; charset=utf-8"
_JSON = "application/feed+json; charset=utf-8"
_OPML = "text/x-opml; charset=utf-8"

_FeedWriter = Callable[[Site, str, str, tuple[Article, ...]], str]
_FEEDS: dict[str, tuple[_FeedWriter, str]] = {
    "rss": (write_rss, _RSS),
    "summaries": (write_rss, _RSS),
    "atom": (write_atom, _ATOM),
    "rdf": (write_rdf, _RDF),
    "json": (write_json_feed, _JSON),
}


@dataclass(frozen=True, slots=True)
class Document:
    """A body and its MIME type; `changed` is UTC seconds."""

    type: str
    body: bytes
    changed: float

    @property
    def is_text(self) -> bool:
        """Whether compressing it is worth while."""
        return "charset" in self.type


def document(site: Site, target: str) -> Document:
    """What stands at a path with its query; raises KeyError where nothing does."""
    parts = urlsplit(target)
    path = unquote(parts.path)
    if path == site.outlet.feed:
        return _feed(site, path, site.outlet.feed_title, site.articles)
    if path == site.outlet.opinion:
        opinions = tuple(one for one in site.articles if one.section == "Opinion")
        return _feed(site, path, site.outlet.opinion_title, opinions)
    if path == "/":
        return _text(_HTML, home_page(site), site.changed)
    if path == OPML_PATH:
        return _text(_OPML, write_opml(site.outlets.values()), site.changed)
    if path == "/robots.txt":
        return _text("text/plain; charset=utf-8", "User-agent: *\nAllow: /\n", site.changed)
    folder, _, name = path[1:].partition("/")
    if folder == "articles":
        article = site.article(name)
        return _text(_HTML, article_page(site, article), article.updated)
    if folder == "comments":
        return _comments(site, name.removesuffix(".xml"))
    if folder == "writers":
        return _text(_HTML, writer_page(site, _writer(site, name)), site.changed)
    return _media(site, folder, name, parts.query)


def _feed(site: Site, path: str, title: str, articles: tuple[Article, ...]) -> Document:
    write, kind = _FEEDS[site.outlet.kind]
    return _text(kind, write(site, path, title, articles), site.changed)


def _comments(site: Site, slug: str) -> Document:
    article = site.article(slug)
    if site.outlet.kind == "rdf":
        return _text(_ATOM, write_comments_atom(site, article), article.updated)
    return _text(_RSS, write_comments_rss(site, article), article.updated)


def _writer(site: Site, slug: str) -> Writer:
    for writer in site.outlet.writers:
        if writer.slug == slug:
            return writer
    raise KeyError(slug)


def _media(site: Site, folder: str, name: str, query: str) -> Document:
    if folder == "pictures":
        width = parse_qs(query).get("w", ["0"])[0]
        body = picture(name, int(width) if width.isdecimal() else 0)
        return Document(media_type(name), body, _DRAWN)
    if folder == "faces":
        writer = _writer(site, name.removesuffix(".webp"))
        return Document("image/webp", face(site.outlet, writer), _DRAWN)
    if folder == "sounds":
        return Document(SOUND_TYPE, sound(name), _DRAWN)
    if folder == "favicon.ico":
        return Document("image/x-icon", icon(site.outlet, 48, "ico"), _DRAWN)
    if folder in _ICONS:
        return Document("image/png", icon(site.outlet, _ICONS[folder], "png"), _DRAWN)
    if folder == "pixel.gif":
        return Document("image/gif", BLANK, _DRAWN)
    raise KeyError(f"{folder}/{name}")


_ICONS = {"icon.png": 192, "apple-touch-icon.png": 180}
# Drawings never change: any fixed moment will do (2020-01-01).
_DRAWN = 1577836800.0


def _text(kind: str, text: str, changed: float) -> Document:
    return Document(kind, text.encode(), changed)
