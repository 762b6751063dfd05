"""Makes an edition: articles read from the library, their pictures drawn for e-readers, one file.

The file is whole or not there: it is written under another name, and that goes if anything stops
the work. What an edition looks like is `reader.content.edition`'s.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import BinaryIO, TypeVar

from reader.content.edition.epub import EpubWriter
from reader.day_names import usual_date
from reader.engine.refresh import Tools
from reader.errors import Code, KnownError
from reader.model import Article, EditionArticle, EditionFront, EditionWords, Plate, Precision
from reader.paths import LibraryPaths
from reader.protocol import Done, MakeEdition, Progress
from reader.store import Store

MOST = 2000  # articles
_ON_THE_COVER = 6  # headlines
T = TypeVar("T")


async def make_edition(tools: Tools, folder: Path, request: MakeEdition) -> Done:
    """Write the articles of a request as EPUB; `totals` counts articles, pictures and bytes.

    Raises KnownError: NO_ARTICLES, FILE_UNWRITABLE, DISK_FULL.
    """
    begun = time.monotonic()
    work = _Work(tools, folder, request)
    target = Path(request.path)
    fresh = target.with_name(target.name + ".new")
    try:
        await work.write(fresh)
        await asyncio.to_thread(_into_place, fresh, target)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise KnownError(Code.FILE_UNWRITABLE, name=target.name, reason=reason) from error
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    size = await asyncio.to_thread(lambda: target.stat().st_size)
    return Done(
        request.id,
        totals={
            "articles": work.articles,
            "pictures": work.pictures,
            "bytes": size,
            "seconds": round(time.monotonic() - begun, 3),
        },
    )


class _Work:
    """The making of one edition."""

    def __init__(self, tools: Tools, folder: Path, request: MakeEdition) -> None:
        self.articles = 0
        self.pictures = 0
        self._tools = tools
        self._media = LibraryPaths(folder)
        self._request = request
        self._words = EditionWords(**request.words)
        self._sections: dict[int, str] = {}

    async def write(self, path: Path) -> None:
        """Write it all into a file; raises KnownError NO_ARTICLES, OSError."""
        ids = self._request.articles[:MOST]
        self._sections = await self._ask(sections)
        ordered = await self._ask(lambda store: in_order(store, ids))
        if not ordered:
            raise KnownError(Code.NO_ARTICLES)
        cover = await self._cover(ordered[:_ON_THE_COVER])
        with await asyncio.to_thread(path.open, "wb") as file:
            writer = await asyncio.to_thread(self._begin, file, cover)
            for done, id in enumerate(ordered):
                article = await self._article(id)
                if article is None:  # purged meanwhile
                    continue
                title = article.headline.title
                told = Progress(self._request.id, done, len(ordered), 0, title)
                self._tools.announcer.progress(told)
                item = await self._prepared(article)
                self.pictures += await asyncio.to_thread(writer.add, item)
            if not writer.articles:
                raise KnownError(Code.NO_ARTICLES)
            self.articles = writer.articles
            await asyncio.to_thread(writer.close)

    def _begin(self, file: BinaryIO, cover: Plate) -> EpubWriter:
        request = self._request
        front = EditionFront(
            request.title,
            request.dateline,
            uuid.uuid4().urn,
            self._tools.moment().now,
            request.language,
            request.right_to_left,
            self._words,
        )
        return EpubWriter(file, front, cover)

    async def _ask(self, question: Callable[[Store], T]) -> T:
        lane = self._tools.lane
        return await lane.run(question, lane.store)

    async def _article(self, id: int) -> Article | None:
        return await self._tools.lane.run(self._tools.lane.store.articles.get, id)

    async def _prepared(self, article: Article) -> EditionArticle:
        when = said(article, self._words, self._request.language)
        here = [p for p in article.pictures if p.media] if self._request.width else []
        files = list(dict.fromkeys(picture.media for picture in here))
        drawn = await asyncio.gather(*map(self._plate, files))
        of = dict(zip(files, drawn, strict=True))
        plates = {kept.picture.n: plate for kept in here if (plate := of[kept.media])}
        feed = article.headline.feed
        section = self._sections.get(feed, article.headline.source)
        return EditionArticle(article, section, when, plates)

    async def _plate(self, media: str) -> Plate | None:
        """A kept picture drawn for the edition; None where it cannot be."""
        body = await asyncio.to_thread(self._file, media)
        if not body:
            return None
        try:
            values = {"body": body, "width": self._request.width}
            return await self._tools.digesters.run("plate", values, Plate)
        except KnownError:
            return None

    def _file(self, media: str) -> bytes:
        try:
            return self._media.media_file(media).read_bytes()
        except OSError:
            return b""

    async def _cover(self, ids: list[int]) -> Plate:
        """The cover with the first headlines, and the first of their photographs that is here."""
        titles: list[str] = []
        photograph = b""
        for id in ids:
            article = await self._article(id)
            if article is None:
                continue
            titles.append(article.headline.title)
            kept = next((p.media for p in article.pictures if p.picture.lead and p.media), "")
            if kept and not photograph and self._request.width:
                photograph = await asyncio.to_thread(self._file, kept)
        values = {
            "title": self._request.title,
            "dateline": self._request.dateline.translate(_UNISOLATED),
            "headlines": titles,
            "photograph": photograph,
        }
        try:
            return await self._tools.digesters.run("cover", values, Plate)
        except KnownError:
            return await self._tools.digesters.run("cover", values | {"photograph": b""}, Plate)


_UNISOLATED = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))  # no letters for these


def sections(store: Store) -> dict[int, str]:
    """The section of each feed: its outermost folder, else its own name."""
    folders = {folder.id: folder for folder in store.folders.all()}
    named = {}
    for feed in store.feeds.all():
        folder = folders.get(feed.folder)
        for _ in range(len(folders)):
            if folder is None or folder.parent not in folders:
                break
            folder = folders[folder.parent]
        named[feed.id] = folder.title if folder else feed.name
    return named


def in_order(store: Store, ids: tuple[int, ...]) -> list[int]:
    """The articles that are there, section by section as the sidebar has them, else as given."""
    order = {feed.id: place for place, feed in enumerate(store.feeds.all())}
    section = sections(store)
    first: dict[str, int] = {}
    for feed, place in order.items():
        first.setdefault(section[feed], place)
    found = store.articles.by_ids(ids)

    def rank(feed: int) -> int:
        return first.get(section.get(feed, ""), len(order))

    return [each.id for each in sorted(found, key=lambda each: rank(each.feed))]


def said(article: Article, words: EditionWords, language: str) -> str:
    """When an article was published, in the zone of now; a day alone in the publisher's own."""
    headline = article.headline
    if headline.published is None:
        return ""
    zone = None
    if headline.precision is Precision.DAY:
        zone = timezone(timedelta(minutes=headline.offset))
    at = datetime.fromtimestamp(headline.published, UTC).astimezone(zone)
    day = usual_date(at.date(), language)
    if headline.precision is Precision.DAY:
        return words.day.format(date=day, year=at.year)
    return words.minute.format(date=day, year=at.year, time=f"{at:%H:%M}")


def _into_place(fresh: Path, target: Path) -> None:
    with fresh.open("rb") as file:
        os.fsync(file.fileno())
    fresh.replace(target)
