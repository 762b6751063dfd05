"""Downloads files that come with articles: resumed where they broke off, verified, then kept.

A file grows in the library's own folder under a name of ours, beside a note of what it is a part
of; only whole and harmless ones go to the media store. Nothing is opened here.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import shutil
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from reader.content import files
from reader.engine import retry
from reader.engine.errand import Errands
from reader.engine.refresh import Tools
from reader.engine.room import Room
from reader.errors import Code, KnownError
from reader.model import (
    Fetched,
    FetchError,
    ItemKind,
    ItemState,
    MediaFile,
    Message,
    Settled,
    Validators,
    Wanted,
)
from reader.paths import LibraryPaths
from reader.protocol import Done, DropEnclosure, GetEnclosure, Progress
from reader.store.media import adopt_file

MOST = 500 * 1024 * 1024  # bytes of a file
ROOM = 64 * 1024 * 1024  # bytes that stay free on the disk
GOING_ON = "going on"  # why a download is cancelled that is to go on the next time
_NEVER_HERE = (Code.TOO_LARGE, Code.QUOTA_FULL)  # the part is of no use
_TRIES = 2  # of one download: a part that no longer fits is begun anew


class _Part:
    """A file as far as it has come, and a note beside it of where it comes from."""

    def __init__(self, folder: Path, item: Wanted, tools: Tools, room: Room, request: str) -> None:
        self.path = LibraryPaths(folder).downloads / f"{item.article}-{item.n}.part"
        self.note = self.path.with_suffix(".json")
        self.total = 0
        self._address = item.address
        self._tools = tools
        self._room = room
        self._request = request
        self._loop = asyncio.get_running_loop()
        self._file: BinaryIO | None = None
        self._size = 0

    def begun(self) -> tuple[int, Validators]:
        """How much is here of what stood at the address, and by which signs it is known again."""
        try:
            told = json.loads(self.note.read_text("utf-8"))
            if told["address"] == self._address:
                pair = Validators(str(told["etag"]), str(told["last_modified"]))
                return self.path.stat().st_size, pair
        except (OSError, ValueError, KeyError, TypeError):
            pass
        return 0, Validators()

    def begin(self, at: int, total: int, validators: Validators, _: str) -> None:
        """Go on at a byte, or begin anew; raises KnownError DISK_FULL or QUOTA_FULL."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self.path.parent).free
        if total - at + ROOM > free:
            raise KnownError(Code.DISK_FULL, folder=str(self.path.parent.parent))
        if total:
            asked = self.make_room(total)
            asyncio.run_coroutine_threadsafe(asked, self._loop).result()
        told = {
            "address": self._address,
            "etag": validators.etag,
            "last_modified": validators.last_modified,
        }
        self.note.write_text(json.dumps(told), "utf-8")
        self.close()
        self._file = self.path.open("r+b" if at else "wb")
        self._file.seek(at)
        self._file.truncate()
        self._size, self.total = at, total

    def write(self, piece: bytes) -> None:
        """Add a piece; raises OSError, and KnownError QUOTA_FULL beyond what there is room for."""
        assert self._file is not None
        if not self.total and 0 < self._room.share_of_files < self._size + len(piece):
            raise self._no_room()
        self._file.write(piece)
        self._file.flush()
        self._size += len(piece)
        self._loop.call_soon_threadsafe(self._tell)

    async def make_room(self, size: int) -> None:
        """Find room for all of the file, on the loop; raises KnownError QUOTA_FULL."""
        if not await self._room.make_for_file(size):
            raise self._no_room()

    def _no_room(self) -> KnownError:
        refusal = self._room.refusal
        return KnownError(Code(refusal.code), **refusal.params)

    def _tell(self) -> None:
        done = round(100 * self._size / self.total) if self.total else 0
        host = urlsplit(self._address).hostname or ""
        if self._request:
            told = Progress(self._request, done, 100 if self.total else 0, 0, host)
            self._tools.announcer.progress(told)

    def close(self) -> None:
        """Let go of the file, which stays."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def drop(self) -> None:
        """Delete what has come."""
        self.close()
        for path in (self.path, self.note):
            path.unlink(missing_ok=True)


class Downloads:
    """Downloads for one library, one after the other; used from one event loop."""

    def __init__(self, tools: Tools, folder: Path, errands: Errands, room: Room) -> None:
        self._tools = tools
        self._folder = folder
        self._errands = errands
        self._room = room
        self._one = asyncio.Lock()

    def use(self, tools: Tools) -> None:
        """Fetch with these from now on."""
        self._tools = tools

    async def get(self, request: GetEnclosure) -> Done:
        """Download a file that somebody asked for; raises KnownError with the reason."""
        enclosures = self._tools.lane.store.enclosures
        there = await self._tools.lane.run(enclosures.of, request.article)
        if not any(one.n == request.n for one in there):
            raise KnownError(Code.NO_SUCH_ARTICLE, article=request.article)
        item = await self._tools.lane.run(enclosures.wanted, request.article, request.n)
        if item is None:
            return Done(request.id, articles=(request.article,))
        await self._note(item, ItemState.WANTED)
        settled = await self._download(item, request.id)
        if settled.error is not None:
            raise KnownError(Code(settled.error.code), **settled.error.params)
        return Done(request.id, totals={"bytes": settled.bytes}, articles=(request.article,))

    async def drop(self, request: DropEnclosure) -> Done:
        """Let a file go; its bytes are collected with others that nobody names."""
        item = Wanted(ItemKind.ENCLOSURE, request.article, request.n, "")
        _Part(self._folder, item, self._tools, self._room, request.id).drop()
        await self._note(item, None)
        return Done(request.id, articles=(request.article,))

    async def run(self) -> None:
        """Download what waits, by choice for a feed or since an engine ended."""
        lane = self._tools.lane
        await lane.run(lane.store.enclosures.want_usual)
        for item in await lane.run(lane.store.enclosures.due, self._tools.moment().now):
            await self._download(item, "")

    async def _note(self, item: Wanted, state: ItemState | None) -> None:
        lane = self._tools.lane
        self._tools.announcer.changed(
            await lane.run(lane.store.enclosures.set_state, item.article, item.n, state)
        )

    async def _download(self, item: Wanted, request: str) -> Settled:
        """Download a file and settle how that ended."""
        part = _Part(self._folder, item, self._tools, self._room, request)
        now = self._tools.moment().now
        try:
            async with self._one:
                answer = await self._fetch(item, part)
                if isinstance(answer, FetchError):
                    settled = retry.failed(item, answer.message, now, answer.retry_after)
                else:
                    if not part.total:
                        await part.make_room(part.path.stat().st_size)
                    file = await asyncio.to_thread(_keep, self._folder, part)
                    settled = Settled(item, ItemState.HAVE, media=file, bytes=file.bytes)
        except asyncio.CancelledError as stop:
            if stop.args != (GOING_ON,):
                await asyncio.shield(self._note(item, None))
            raise
        except KnownError as error:
            settled = retry.failed(item, Message(error.code.value, error.params), now)
        except OSError:
            full = Message(Code.DISK_FULL.value, {"folder": str(self._folder)})
            settled = retry.failed(item, full, now)
        finally:
            part.close()
        lane = self._tools.lane
        self._tools.announcer.changed(await lane.run(lane.store.ledger.settle, [settled], now))
        return settled

    async def _fetch(self, item: Wanted, part: _Part) -> Fetched | FetchError:
        for _ in range(_TRIES):
            at, validators = await asyncio.to_thread(part.begun)
            answer = await self._errands.file(item.address, item.feed, part, at, validators, MOST)
            part.close()
            if not (isinstance(answer, FetchError) and answer.status == 416):
                break
            part.drop()  # what is here is no part of what stands there now
        if isinstance(answer, FetchError) and answer.message.code in _NEVER_HERE:
            part.drop()
        return answer


def _keep(folder: Path, part: _Part) -> MediaFile:
    """Put a whole file into the media store; raises KnownError for what is not to be opened."""
    with part.path.open("rb") as file:
        head = file.read(files.HEAD)
        kind = files.kind_of(head)
        if kind is None:
            part.drop()
            raise KnownError(Code.ENCLOSURE_KIND, kind="html" if files.is_page(head) else "")
        file.seek(0)
        name = hashlib.file_digest(file, "sha256").hexdigest()
    size = part.path.stat().st_size
    adopt_file(folder, name, part.path)
    with contextlib.suppress(OSError):
        part.note.unlink()
    return MediaFile(name, kind.media_type, size)
