"""Makes an article of any page that the reader wants: fetched, extracted, put into the library.

What the reader names may lie on his own network. A page that is no article is told with its
reason, and kept as what it says where it is wanted nevertheless. Pictures are the keeper's.
"""

from __future__ import annotations

import asyncio
import re
import zlib
from dataclasses import replace
from hashlib import blake2b
from urllib.parse import unquote, urlsplit

from reader.addresses import site_of
from reader.content.discover import normalise_address
from reader.content.entry import content_hash
from reader.content.extract import READ_BY
from reader.engine import embedding
from reader.engine.doubts import place
from reader.engine.errand import ACCEPT_PAGE, PAGE_LIMIT
from reader.engine.keeper import DEADLINE
from reader.engine.outcomes import is_text
from reader.engine.page_keeper import RAW_LIMIT
from reader.engine.refresh import Tools
from reader.errors import Code, KnownError
from reader.model import (
    Author,
    Changes,
    Enclosure,
    Entry,
    Fetched,
    FetchError,
    Page,
    RawPage,
    Refusal,
)
from reader.net.fetch import FetchRequest
from reader.protocol import Done, DropPages, KeepPage
from reader.tracking import without_tracking

_SEPARATOR = re.compile(r"\s+[-–—|·•»:]\s*$")  # between a title and the name of its site
_NOT_WANTED = frozenset({Refusal.PORTAL, Refusal.ERROR})  # another page than the one asked for


async def keep_page(tools: Tools, request: KeepPage) -> Done:
    """Keep the page of an address; raises KnownError, PAGE_… where it is no article."""
    lane = tools.lane
    address = without_tracking(normalise_address(request.address))
    there = await lane.run(lane.store.kept.page_at, address)
    if there:
        return Done(request.id, existing=(there,))
    answer = await tools.fetcher.fetch(
        FetchRequest(address, allow_private=True, body_limit=PAGE_LIMIT, accept=ACCEPT_PAGE)
    )
    if isinstance(answer, FetchError):
        raise KnownError(Code(answer.message.code), **answer.message.params)
    assert isinstance(answer, Fetched)  # it was asked for without validators
    page = await _read(tools, answer, anyway=request.anyway)
    drawn = await embedding.drawn(lane, tools.digesters, page.embedded)
    page = replace(page, embedded=drawn)
    packed = await asyncio.to_thread(zlib.compress, answer.body)
    if len(packed) > RAW_LIMIT or not is_text(answer.content_type):
        packed = b""
    size = len(answer.body)
    raw = RawPage(answer.address, answer.content_type, "zlib", packed, size, READ_BY)
    entry = _entry(page, answer, await _own_address(tools, page, answer))
    article, new, changes = await lane.run(
        lane.store.kept.keep_page, request.title, entry, page, raw, tools.moment().now
    )
    tools.announcer.changed(changes)
    return Done(request.id, articles=(article,)) if new else Done(request.id, existing=(article,))


async def drop_pages(tools: Tools, request: DropPages) -> Done:
    """Take kept pages out of the library."""
    lane = tools.lane
    ids = await lane.run(lane.store.kept.pages_among, request.articles)
    changes: Changes = await lane.run(lane.store.articles.purge, ids, tools.moment().now)
    tools.announcer.changed(changes)
    return Done(request.id, articles=changes.removed)


async def _read(tools: Tools, answer: Fetched, *, anyway: bool) -> Page:
    """What a page says; raises KnownError where it is no article, unless that is wanted."""
    what = answer.document
    if not is_text(answer.content_type):
        if anyway:
            return Page(address=answer.address)
        raise KnownError(Code.PAGE_KIND, host=urlsplit(answer.address).hostname or "")
    page = await tools.digesters.run("page", what, Page, deadline=DEADLINE)
    if page.refusal and (not anyway or page.refusal in _NOT_WANTED):
        raise KnownError(Code(f"page_{page.refusal}"))
    if not page.html:
        page = await tools.digesters.run("whole_page", what, Page, deadline=DEADLINE)
    return page


async def _own_address(tools: Tools, page: Page, answer: Fetched) -> str:
    """The address that a page gives itself, unless that is another page's."""
    read_at = without_tracking(answer.address)
    named = without_tracking(page.address)
    if not is_credible(named, read_at):
        return read_at
    lane = tools.lane
    there = await lane.run(lane.store.kept.page_at, named)
    other = await lane.run(lane.store.articles.get, there) if there else None
    return named if other is None or other.headline.title == _title(page, answer) else read_at


def is_credible(named: str, read_at: str) -> bool:
    """Whether a page that was read at an address may call another its own.

    Many a site names its front page as that of every article.
    """
    (host, port), (own_host, own_port) = place(named), place(read_at)
    if site_of(host) != site_of(own_host) or port != own_port:
        return False
    said = urlsplit(named)
    return bool(said.path.strip("/") or said.query) or named == read_at


def _title(page: Page, answer: Fetched) -> str:
    """The title of a page without the name of its site, else the name of the file."""
    parts = urlsplit(answer.address)
    title = page.title or unquote(parts.path.rstrip("/").rpartition("/")[2])
    if page.site and title.endswith(page.site):
        title = _SEPARATOR.sub("", title.removesuffix(page.site)) or title
    return title or parts.hostname or answer.address


def _entry(page: Page, answer: Fetched, address: str) -> Entry:
    """A page as an article; a file that is no page is enclosed in one."""
    parts = urlsplit(answer.address)
    enclosures: tuple[Enclosure, ...] = ()
    if not is_text(answer.content_type):
        kind = answer.content_type.partition(";")[0].strip().lower()[:100]
        enclosures = (Enclosure(answer.address, kind, len(answer.body)),)
    authors = page.authors
    if page.site and all(one.name != page.site for one in authors):
        authors = (*authors, Author(page.site, f"{parts.scheme}://{parts.netloc}/"))
    entry = Entry(
        identity=f"page:{address}",
        raw_hash=blake2b(address.encode(), digest_size=8).digest(),
        content_hash=b"",
        guid=address,
        address=address,
        title=_title(page, answer),
        deck=page.deck,
        html=page.html,
        plain=page.plain,
        snippet=page.snippet,
        language=page.language,
        direction=page.direction,
        authors=authors,
        pictures=page.pictures,
        embedded=page.embedded,
        enclosures=enclosures,
        published=page.published,
        offset=page.offset,
        precision=page.precision,
        updated=page.updated,
        comments_feed=page.comments_feed,
        clean_version=page.clean_version,
    )
    return replace(entry, content_hash=content_hash(entry))
