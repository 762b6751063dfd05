"""Reads and writes lists of subscriptions in OPML 1.0 and 2.0.

A third of the files in the wild are no XML, and all that matters stands in one kind of tag: so
these tags are read one by one, and a broken one costs itself. No entity is ever expanded, nothing
that a file names is opened. http://opml.org/spec2.opml
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from reader.addresses import web_address, without_scheme
from reader.content import encoding
from reader.content.attributes import attribute_text
from reader.content.titles import one_line
from reader.errors import Code, KnownError
from reader.model import Message, Opml, OpmlFeed

DEEPEST = 10  # folders within folders; what lies deeper goes into the tenth
_MOST_FEEDS = 20_000
_MOST_REFUSED = 20  # refused addresses that are named; more of them tell nothing new
_LONGEST_TITLE = 300
_LONGEST_TAG = 20_000  # characters of a broken tag that are looked at

_TAG = re.compile(
    r"<(?P<comment>!--)|<!\[CDATA\[(?P<cdata>)|<(?P<end>/)(?:\w+:)?outline\s*>"
    r"|<(?:\w+:)?outline(?P<sound>(?:\s+[\w:.\-]+\s*=\s*(?:\"[^\"<]{0,8000}\"|'[^'<]{0,8000}'))*)"
    r"\s*(?P<empty>/?)>"
    r"|<(?:\w+:)?outline\b(?P<broken>)",
    re.IGNORECASE,
)
_NEXT_TAG = re.compile(r"</?(?:\w+:)?(?:outline|body|opml)\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:.\-]+)\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
_BROKEN_ATTRIBUTE = re.compile(
    r"\b(text|title|type|xmlurl|htmlurl|url|category)\s*=\s*"
    r"(?:\"([^\"]*?)(?:\"|(?=\s\w+\s*=))|'([^']*?)(?:'|(?=\s\w+\s*=))|([^\s\"'/]\S*))",
    re.IGNORECASE,
)
_TITLE = re.compile(r"<title[^<>]*>([^<]{0,1000})</title", re.IGNORECASE)
_OPML = re.compile(r"<(?:\w+:)?(?:opml|outline)\b", re.IGNORECASE)
_SUBSCRIPTION_SCHEME = re.compile(r"(?:feed|pcast|podcast|itpc):(?://)?(https?:)?", re.IGNORECASE)
_NO_SCHEME = re.compile(
    r"(?://|(?=www\.|[^/]*/))(?:[\w\-]+\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#]|$)", re.IGNORECASE
)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def read(body: bytes) -> Opml:
    """Answer the feeds of a file as far as it can be read, each address once.

    Raises KnownError OPML_UNREADABLE where it is no OPML at all. Addresses other than http and
    https are refused and named in `faults`. Folders are in their order, the empty ones too.
    """
    body = encoding.unmarked(body)
    text = encoding.decode(body, encoding.charset_of(body))
    if not _OPML.search(text):
        raise KnownError(Code.OPML_UNREADABLE, name="")
    reader = _Reader()
    reader.read(text)
    title = _TITLE.search(text)
    faults = [
        Message(Code.OPML_ADDRESS_REFUSED.value, {"address": address})
        for address in reader.refused[:_MOST_REFUSED]
    ]
    if reader.unread:
        faults.append(Message(Code.OPML_PARTLY_READ.value, {"count": reader.unread}))
    return Opml(
        feeds=tuple(reader.feeds.values()),
        # A file without any feed is an outline of something else: its parts are no folders.
        folders=tuple(reader.folders) if reader.feeds else (),
        title=_line(title.group(1)) if title else "",
        faults=tuple(faults),
    )


class _Reader:
    """Walks over the tags of one file and keeps the folders that are open."""

    def __init__(self) -> None:
        self.feeds: dict[str, OpmlFeed] = {}
        self.folders: dict[tuple[str, ...], None] = {}
        self.refused: list[str] = []
        self.unread = 0
        self._endless: set[str] = set()  # marks that do not occur any more
        self._open: list[str] = []  # titles of open outlines, "" for those that are no folders

    def read(self, text: str) -> None:
        position = 0
        while match := _TAG.search(text, position):
            position = match.end()
            if match["comment"] or match["cdata"] is not None:
                position = self._after_section(text, "-->" if match["comment"] else "]]>", position)
            elif match["end"]:
                del self._open[-1:]
            elif match["broken"] is not None:
                following = _NEXT_TAG.search(text, position)
                end = following.start() if following else len(text)
                self._broken(text[position : min(end, position + _LONGEST_TAG)].rstrip())
                position = end
            else:
                self._outline(_attributes(match["sound"] or ""), is_open=not match["empty"])
            if len(self.feeds) >= _MOST_FEEDS:
                return

    def _after_section(self, text: str, mark: str, position: int) -> int:
        """Answer where a comment or CDATA ends; one that never does is not taken for one."""
        if mark in self._endless:
            return position
        end = text.find(mark, position)
        if end < 0:
            self._endless.add(mark)
            return position
        return end + len(mark)

    def _broken(self, written: str) -> None:
        """Read what can be read of a tag in which quotes or brackets are wrong."""
        given: dict[str, str] = {}
        for name, *values in _BROKEN_ATTRIBUTE.findall(written):
            given.setdefault(name.lower(), attribute_text("".join(values)).strip())
        named = given.get("xmlurl", "").rstrip("/>")
        if named and _web(named):
            self._outline({**given, "xmlurl": named}, is_open=False)
        else:
            self.unread += 1
        if written.endswith(">") and not written.endswith("/>"):
            self._open.append("")

    def _outline(self, given: dict[str, str], *, is_open: bool) -> None:
        title = _line(given.get("text") or given.get("title") or "")
        address = given.get("xmlurl", "")
        if not address and given.get("type", "").lower() in ("rss", "atom", "feed"):
            address = given.get("url", "")
        if address:
            self._feed(address, title, given)
        if is_open:
            self._open.append("" if address else title)
            if "" not in self._open and "url" not in given and len(self.folders) < _MOST_FEEDS:
                self.folders.setdefault(tuple(self._open[:DEEPEST]))

    def _feed(self, address: str, title: str, given: dict[str, str]) -> None:
        web = _web(address)
        if not web and not re.search(r"[:./]", address):
            # No address at all: some readers note their own kinds of list there.
            return
        if not web:
            self.refused.append(address[:200])
            return
        path = tuple(name for name in self._open if name)[:DEEPEST]
        category = given.get("category", "")
        if not path and category.startswith("/"):
            names = category.partition(",")[0].split("/")
            path = tuple(filter(None, map(_line, names)))[:DEEPEST]
        site = web_address(given.get("htmlurl", ""))
        found = OpmlFeed(address=web, title=title if title != web else "", site=site, folders=path)
        key = without_scheme(web)
        before = self.feeds.get(key)
        if before is not None:
            found = OpmlFeed(
                max(before.address, web, key=lambda address: address.lower().startswith("https:")),
                before.title or found.title,
                before.site or found.site,
                before.folders or found.folders,
            )
        self.feeds[key] = found
        for depth in range(1, len(found.folders) + 1):
            self.folders.setdefault(found.folders[:depth])


def _attributes(written: str) -> dict[str, str]:
    return {
        name.lower(): attribute_text(double or single).strip()
        for name, double, single in _ATTRIBUTE.findall(written)
    }


def _web(address: str) -> str:
    """Answer the web address that a subscription names, "" for any other kind."""
    match = _SUBSCRIPTION_SCHEME.match(address.strip())
    if match:
        address = (match.group(1) or "http://") + address.strip()[match.end() :]
    elif _NO_SCHEME.match(address.strip()):
        address = "http://" + address.strip().lstrip("/")
    return web_address(address)


def _line(text: str) -> str:
    return one_line(attribute_text(text))[:_LONGEST_TITLE]


# --- writing ----------------------------------------------------------------------------------


class _Branch:
    """A folder while a list is written."""

    def __init__(self) -> None:
        self.feeds: list[OpmlFeed] = []
        self.folders: dict[str, _Branch] = {}

    def inside(self, path: Iterable[str]) -> _Branch:
        """The folder at the end of a path, made where it is not there."""
        branch = self
        for name in path:
            branch = branch.folders.setdefault(name, _Branch())
        return branch


def write(
    title: str, feeds: Iterable[OpmlFeed], now: int, folders: Iterable[tuple[str, ...]] = ()
) -> bytes:
    """Answer OPML 2.0 in UTF-8 with nested folders; `now` is in UTC seconds.

    `folders` are paths of folders in their order, those without a feed among them.
    """
    root = _Branch()
    for path in folders:
        root.inside(path)
    for feed in feeds:
        root.inside(feed.folders).feeds.append(feed)
    created = format_datetime(datetime.fromtimestamp(now, UTC), usegmt=True)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        "  <head>",
        f"    <title>{escape(_clean(title))}</title>",
        f"    <dateCreated>{created}</dateCreated>",
        "  </head>",
        "  <body>",
        *_lines(root, "    "),
        "  </body>",
        "</opml>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _lines(branch: _Branch, indent: str) -> Iterable[str]:
    for feed in branch.feeds:
        name = quoteattr(_clean(feed.title or feed.address))
        site = f" htmlUrl={quoteattr(_clean(feed.site))}" if feed.site else ""
        address = quoteattr(_clean(feed.address))
        yield f'{indent}<outline type="rss" text={name} title={name} xmlUrl={address}{site}/>'
    for folder, inside in branch.folders.items():
        name = quoteattr(_clean(folder))
        yield f"{indent}<outline text={name} title={name}>"
        yield from _lines(inside, indent + "  ")
        yield f"{indent}</outline>"


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
