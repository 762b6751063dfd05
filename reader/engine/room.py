"""Keeps the library within the space it is given: what goes, when, and in how small steps.

While nothing else is to be done, articles past their time go, and over the quota the pictures of
the oldest read articles and pages as they came. While pictures are being kept, it makes room for
them first. What may go at all, `reader.store.collection` says.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from reader.engine.announcer import Announcer
from reader.engine.lane import Lane
from reader.errors import Code
from reader.model import Changes, Freed, Message, Retention, Sparing
from reader.paths import LibraryPaths
from reader.protocol import Configure
from reader.settings import Settings
from reader.store.media import THUMBNAIL

# What goes in one transaction, so that it stays short.
FILES, PICTURES, PAGES, ARTICLES = 50, 8, 50, 3
AIR = 0.02  # of the quota, freed beyond what is needed: the next picture wants room too
NEAR = 0.9  # of the quota: with so much used, and nothing that may go, no picture is fetched
FOR_FILES = 0.5  # of the quota: more is not given to files that come with articles
SEEN = 600  # seconds for which an article that was opened is spared
LOOKED = "looked"  # a file in the media folder: when files and rows were last matched
DAILY = 86400.0  # seconds between two such looks, which touch every file
STRAY = 600.0  # seconds after which a file without a row is nobody's

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What the reader chose: `quota` in bytes, 0 for none, and what is spared."""

    quota: int = 0
    sparing: Sparing = field(default_factory=Sparing)
    packed: bool = True
    retention: Retention = field(default_factory=Retention)


def limits_of(chosen: Settings | Configure) -> Limits:
    """The limits that the reader chose; what makes no sense is as good as none."""
    return Limits(
        max(0, chosen.quota_mb) * 1_000_000,
        Sparing(chosen.spare_unread, chosen.spare_tagged),
        chosen.spare_packed,
        Retention(max(0, chosen.keep_days), max(0, chosen.keep_count)),
    )


class Room:
    """The room of one library; used from one event loop. `clock` gives UTC seconds.

    `held` answers the hashes of files whose rows are just being written.
    """

    def __init__(
        self,
        lane: Lane,
        announcer: Announcer,
        folder: Path,
        clock: Callable[[], int],
        held: Callable[[], AbstractSet[str]],
    ) -> None:
        self.limits = Limits()
        self._lane = lane
        self._announcer = announcer
        self._paths = LibraryPaths(folder)
        self._clock = clock
        self._held = held
        self._seen: dict[int, int] = {}  # articles that were opened, and when
        self._used: int | None = None
        self._nothing_left = False
        self._refused = False
        self._making = asyncio.Lock()
        self._due = True
        self._going: AsyncIterator[None] | None = None

    def saw(self, article: int) -> None:
        """An article is being read: it stays for a while."""
        self._seen[article] = self._clock()

    def look_again(self) -> None:
        """Something has come, or other limits hold: there may be something to be let go."""
        self._due = True
        self._used = None
        self._nothing_left = self._refused = False

    @property
    def refusal(self) -> Message:
        """Why something is not kept."""
        return Message(Code.QUOTA_FULL, {"quota_mb": self.limits.quota // 1_000_000})

    @property
    def refused(self) -> bool:
        """Whether there was no room for something since somebody looked again."""
        return self._refused

    @property
    def is_full(self) -> bool:
        """Whether it is no use to fetch a picture."""
        full = self._nothing_left and (self._used or 0) > NEAR * self.limits.quota
        self._refused = self._refused or full
        return full

    @property
    def share_of_files(self) -> int:
        """The bytes that files of articles may have together, 0 for any."""
        return int(FOR_FILES * self.limits.quota)

    async def has_space(self) -> bool:
        """Whether a good part of the quota is not used."""
        quota = self.limits.quota
        return not quota or await self._lane.run(self._lane.store.space.kept) <= NEAR * quota

    async def make(self, size: int) -> bool:
        """Make room for a file of so many bytes; answers False where nothing more may go."""
        quota = self.limits.quota
        if not quota:
            return True
        async with self._making:
            if self._used is None:
                self._used = await self._lane.run(self._lane.store.space.kept)
            if self._used + size > quota and not self._nothing_left:
                async for _ in self._free(self._used + size - quota):
                    pass
                self._used = await self._lane.run(self._lane.store.space.kept)
                self._nothing_left = self._used + size > quota
            if self._used + size > quota:
                self._refused = True
                return False
            self._used += size
            return True

    async def make_for_file(self, size: int) -> bool:
        """The same for a file that comes with an article: such have a share of the quota."""
        share = self.share_of_files
        if not share:
            return True
        async with self._making:
            over = await self._lane.run(self._lane.store.space.files) + size - share
            if over > 0:
                async for freed in self._free_files(await self._sparing()):
                    over -= freed
                    if over <= 0:
                        break
                self._used = None
        return over <= 0 and await self.make(size)

    async def step(self) -> bool:
        """Do a short step of tidying; answers whether there is more. Raises KnownError."""
        if not self._due:
            return False
        if self._going is None:
            self._going = self._tidy()
        try:
            await anext(self._going)
        except StopAsyncIteration:
            self._going = None
            self._due = False
        except BaseException:
            self._going = None
            raise
        return self._due

    # --- what goes

    async def _tidy(self) -> AsyncIterator[None]:
        lane, collection = self._lane, self._lane.store.collection
        if await asyncio.to_thread(_is_due, self._paths.media / LOOKED):
            await self._match_files()
            yield
        sparing = await self._sparing()
        old = await lane.run(collection.past, self.limits.retention, sparing, self._clock())
        for some in _parts(old, ARTICLES):
            ids = [each for each in some if each not in self._just_seen()]
            self._announcer.changed(await lane.run(lane.store.articles.purge, ids, self._clock()))
            yield
        if len(old):
            _log.info("%d articles are past their time and were let go", len(old))
        await lane.run(collection.drop_unnamed_icons)
        for names in _parts(await lane.run(collection.unnamed, self._clock()), FILES):
            self._delete(await lane.run(collection.let_media_go, names, self._held()))
            yield
        quota = self.limits.quota
        over = await lane.run(lane.store.space.kept) - quota if quota else 0
        if over > 0:
            async for _ in self._free(over):
                yield
        self._used = None

    async def _free(self, over: int) -> AsyncIterator[None]:
        """Let so many bytes go, and some more, as far as something may."""
        lane, collection, now = self._lane, self._lane.store.collection, self._clock()
        left = over + int(AIR * self.limits.quota)
        sparing = await self._sparing()
        async for size in self._free_files(sparing):
            left -= size
            yield
            if left <= 0:
                return
        for some in _parts(await lane.run(collection.with_pictures, sparing, now), PICTURES):
            if left <= 0:
                return
            freed, changes = await lane.run(
                collection.let_pictures_go, self._unseen(some), now, self._held()
            )
            left -= self._let_go(freed, changes)
            yield
        for some in _parts(await lane.run(collection.with_pages, sparing, now), PAGES):
            if left <= 0:
                return
            left -= self._let_go(await lane.run(collection.let_pages_go, some))
            yield

    async def _free_files(self, sparing: Sparing) -> AsyncIterator[int]:
        """Let the files of one read article after the other go; gives the bytes of each step."""
        lane, now = self._lane, self._clock()
        collection = lane.store.collection
        for article in await lane.run(collection.with_files, sparing, now):
            ids = self._unseen((article,))
            held = self._held()
            freed, changes = await lane.run(collection.let_files_go, ids, now, held)
            yield self._let_go(freed, changes)

    def _let_go(self, freed: Freed, changes: Changes | None = None) -> int:
        self._delete(freed)
        if changes:
            self._announcer.changed(changes)
        return freed.bytes

    def _delete(self, freed: Freed) -> None:
        """Delete files whose rows have gone, but not where another row is on its way.

        On the loop, which alone knows what is on its way: a few files at a time.
        """
        held = self._held()
        for name in freed.files:
            if name.removesuffix(THUMBNAIL) not in held:
                with suppress(OSError):
                    self._paths.media_file(name).unlink(missing_ok=True)

    async def _match_files(self) -> None:
        """Delete files that no row tells of, and want again what a row tells of and is not here."""
        lane = self._lane
        strays = await asyncio.to_thread(_old_files, self._paths.media)
        known = await lane.run(lane.store.media.hashes)
        gone = [name for name in strays if name.removesuffix(THUMBNAIL) not in known]
        for some in _parts(gone, FILES):
            self._delete(Freed(0, tuple(some)))
        missing = await lane.run(lane.store.doctor.rows_without_file)
        for some in _parts(missing, FILES):
            here = [name for name in some if name.removesuffix(THUMBNAIL) not in self._held()]
            await lane.run(lane.store.doctor.want_again, here)
        if gone or missing:
            _log.info("files: %d without a row, %d rows without one", len(gone), len(missing))

    # --- what is spared

    async def _sparing(self) -> Sparing:
        packed: frozenset[int] = frozenset()
        if self.limits.packed:
            packed = await self._lane.run(self._lane.store.packs.packed, self._clock())
        return replace(self.limits.sparing, articles=packed | self._just_seen())

    def _just_seen(self) -> frozenset[int]:
        since = self._clock() - SEEN
        self._seen = {article: at for article, at in self._seen.items() if at >= since}
        return frozenset(self._seen)

    def _unseen(self, ids: Sequence[int]) -> list[int]:
        seen = self._just_seen()
        return [each for each in ids if each not in seen]


def _parts(all: Sequence[T], size: int) -> list[Sequence[T]]:
    return [all[start : start + size] for start in range(0, len(all), size)]


def _is_due(mark: Path) -> bool:
    """Whether a day has gone since the mark was set, which is then set anew."""
    try:
        if abs(time.time() - mark.stat().st_mtime) < DAILY:
            return False
    except OSError:
        if not mark.parent.is_dir():
            return False  # no file was kept yet
    with suppress(OSError):
        mark.touch()
    return True


def _old_files(media: Path) -> list[str]:
    """The names of files that are not just being written, by the disk's own clock."""
    now = time.time()
    found = []
    for path in media.glob("??/*"):
        with suppress(OSError):
            if path.stat().st_mtime < now - STRAY:
                found.append(path.name)
    return found
