"""The library: the one door to SQLite. `Store` is the whole public API of this room.

Values go in and come out as the frozen dataclasses of `reader.model`; nothing of peewee or
sqlite3 leaves. The store knows no network, no feed format, no clock (`now` is given) and no
settings. A Store is one connection, used by the thread that opened it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import Code, KnownError
from reader.model import Message, OpmlFeed
from reader.paths import is_away
from reader.store.arrangement import Arranger
from reader.store.articles import Articles
from reader.store.chosen_texts import ChosenTexts
from reader.store.collection import Collection
from reader.store.comments import Comments
from reader.store.connection import Connection, Role
from reader.store.doctor import Doctor, Fault
from reader.store.drafts import Drafts
from reader.store.enclosures import Enclosures
from reader.store.feeds import Feeds
from reader.store.flags import Flags
from reader.store.folders import Folders
from reader.store.full_text import FullText
from reader.store.kept import Kept
from reader.store.ledger import Ledger
from reader.store.media import Media
from reader.store.migrations import migrate
from reader.store.notes import Notes
from reader.store.old_pages import OldPages
from reader.store.outbox import Outbox
from reader.store.pack_figures import PackFigures
from reader.store.packs import Packs
from reader.store.positions import Positions
from reader.store.related import Related
from reader.store.search import Search
from reader.store.space import SpaceFigures
from reader.store.tags import Tags

__all__ = ["Fault", "Role", "Store"]

_LOOKED_AT = 400  # rows of an index from which the planner's figures are taken
_MERGED_AT_ONCE = 100  # pages of the full-text index


class Store:
    """An open library; a context manager that closes it."""

    def __init__(self, connection: Connection, messages: tuple[Message, ...] = ()) -> None:
        self._connection = connection
        self.folder = connection.folder
        self.messages = messages
        search = Search(connection)
        self.search = search
        self.folders = Folders(connection)
        self.feeds = Feeds(connection, self.folders)
        self.arrangement = Arranger(connection)
        self.kept = Kept(connection, self.feeds)
        self.articles = Articles(connection, search)
        self.flags = Flags(connection)
        self.tags = Tags(connection)
        self.chosen_texts = ChosenTexts(connection)
        self.media = Media(connection)
        self.ledger = Ledger(connection, self.media)
        self.outbox = Outbox(connection)
        self.drafts = Drafts(connection)
        self.notes = Notes(connection)
        self.positions = Positions(connection)
        self.related = Related(connection, self.articles)
        self.comments = Comments(connection, self.ledger)
        self.enclosures = Enclosures(connection)
        self.full_text = FullText(connection, self.ledger)
        self.old_pages = OldPages(connection)
        self.packs = Packs(connection, self.articles)
        self.pack_figures = PackFigures(connection)
        self.doctor = Doctor(connection)
        self.space = SpaceFigures(connection)
        self.collection = Collection(connection)

    @classmethod
    def open(
        cls,
        folder: Path,
        role: Role,
        *,
        migrate: bool = True,
        progress: Callable[[int, int], None] | None = None,
    ) -> Store:
        """Open the library of a folder, made or brought to the present version where needed.

        `progress` gets pages done and in all of the backup before an upgrade. Raises KnownError
        (LIBRARY_NEWER, LIBRARY_READ_ONLY, LIBRARY_DAMAGED, LIBRARY_LOCKED, LIBRARY_MISSING,
        DISK_FULL).
        """
        if is_away(folder):
            raise KnownError(Code.LIBRARY_MISSING, folder=str(folder))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError(Code.LIBRARY_READ_ONLY, folder=str(folder)) from error
        try:
            return cls._open(Connection(folder, role), migrate, progress)
        except KnownError as error:
            # A library on a medium that cannot be written can still be read.
            if role is not Role.READ or error.code is not Code.LIBRARY_READ_ONLY or not migrate:
                raise
            return cls._open(Connection(folder, role, options="immutable=1"), False, None)

    @classmethod
    def _open(
        cls,
        connection: Connection,
        allowed: bool,
        progress: Callable[[int, int], None] | None,
    ) -> Store:
        try:
            migrate(connection, allowed=allowed, progress=progress)
            mode = connection.prepare()
        except BaseException:
            connection.close()
            raise
        messages = () if mode == "wal" else (Message(Code.NO_WAL.value, {"mode": mode}),)
        return cls(connection, messages)

    def subscriptions(self) -> tuple[list[OpmlFeed], list[tuple[str, ...]]]:
        """Every feed with the titles of its folders, in the order of the tree, and all folders."""
        paths = self.folders.paths()
        feeds = [
            OpmlFeed(feed.address, feed.name, feed.site, paths.get(feed.folder, ()))
            for feed in self.feeds.all()
            if not feed.is_kept
        ]
        return feeds, list(paths.values())

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(self._connection.value("PRAGMA data_version"))

    def optimise(self, limit: int = 200) -> None:
        """Tidy up after bulk work: figures for the planner, and merges of the full text.

        The engine's. At most `limit` transactions of some 10 ms each; what is left is left.
        """
        self._connection.run(f"PRAGMA analysis_limit = {_LOOKED_AT}")
        with self._connection.write():
            self._connection.run("PRAGMA optimize")
        for _ in range(limit):
            with self._connection.write():
                before = self._connection.raw().total_changes
                self._connection.run(
                    "INSERT INTO articles_search(articles_search, rank) VALUES('merge', ?)",
                    (_MERGED_AT_ONCE,),
                )
                # As SQLite documents it: less than two changes means there was nothing to merge.
                if self._connection.raw().total_changes - before < 2:
                    return

    def close(self) -> None:
        """Close the library; a second time does nothing."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
