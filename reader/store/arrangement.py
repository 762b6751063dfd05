"""Puts folders and feeds where an arrangement wants them, and answers how to take that back.

What goes where is decided by whoever asks; this only writes it, in one transaction.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.errors import BugError
from reader.model import Arrangement, FeedPlace, Folder
from reader.store.connection import Connection
from reader.store.rows import ids_json
from reader.store.tables import feed_options, folders

_FOLDER = "SELECT id, title, coalesce(parent, 0), position FROM folders"
_PLACE = "SELECT feed, coalesce(folder, 0), position FROM feed_options"


class Arranger:
    """Writes arrangements; the window's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def apply(self, wanted: Arrangement) -> Arrangement:
        """Arrange folders and feeds; answers what takes it back, which may be applied likewise.

        A parent that is not there means the top. Raises BugError for a folder within itself.
        """
        with self._connection.write():
            up = self._left_behind(wanted)
            before = self._as_they_are(wanted, up)
            for folder in wanted.folders:
                self._put_folder(folder)
            there = self._folder_ids() - set(wanted.gone)
            for folder in (*wanted.folders, *up.folders):
                parent = folder.parent if folder.parent in there else 0
                self._connection.do(
                    folders.update(parent=parent or None).where(folders.id == folder.id)
                )
            for place in (*wanted.feeds, *up.feeds):
                home = place.folder if place.folder in there else 0
                self._connection.do(
                    feed_options.update(folder=home or None, position=place.position).where(
                        feed_options.feed == place.feed
                    )
                )
            going = folders.id.in_(wanted.gone)
            self._connection.do(folders.update(parent=None).where(going))
            self._connection.do(folders.delete().where(going))
            self._check_no_circle()
        return before

    def _put_folder(self, folder: Folder) -> None:
        """Make a folder or write it anew; its parent follows when all are there."""
        changed = self._connection.do(
            folders.update(title=folder.title, position=folder.position).where(
                folders.id == folder.id
            )
        )
        if not changed:
            self._connection.do(
                folders.insert(id=folder.id, title=folder.title, position=folder.position)
            )

    def _left_behind(self, wanted: Arrangement) -> Arrangement:
        """What is in folders that go, one above where it was."""
        parents = {folder.id: folder.parent for folder in self._folders(wanted.gone)}
        going = {*wanted.gone, *(folder.id for folder in wanted.folders)}
        placed = {place.feed for place in wanted.feeds}
        inside = [
            Folder(id, title, _above(parent, parents), position)
            for id, title, parent, position in self._connection.rows(
                f"{_FOLDER} WHERE parent IN (SELECT value FROM json_each(?))",
                (ids_json(wanted.gone),),
            )
            if id not in going
        ]
        feeds = [
            FeedPlace(feed, _above(folder, parents), position)
            for feed, folder, position in self._connection.rows(
                f"{_PLACE} WHERE folder IN (SELECT value FROM json_each(?))"
                " ORDER BY position, feed",
                (ids_json(wanted.gone),),
            )
            if feed not in placed
        ]
        return Arrangement(tuple(inside), (), tuple(self._at_the_end(feeds)))

    def _at_the_end(self, feeds: Iterable[FeedPlace]) -> Iterable[FeedPlace]:
        """Places behind those that are taken in a folder."""
        following: dict[int, int] = {}
        for place in feeds:
            if place.folder not in following:
                last = self._connection.value(
                    "SELECT max(position) FROM feed_options WHERE folder IS ?",
                    (place.folder or None,),
                )
                following[place.folder] = 0 if last is None else int(last) + 1
            yield FeedPlace(place.feed, place.folder, following[place.folder])
            following[place.folder] += 1

    def _as_they_are(self, wanted: Arrangement, up: Arrangement) -> Arrangement:
        """The arrangement that stands now, of everything that is about to change."""
        ids = [folder.id for folder in (*wanted.folders, *up.folders)]
        kept = self._folders((*ids, *wanted.gone))
        known = {folder.id for folder in kept}
        feeds = [place.feed for place in (*wanted.feeds, *up.feeds)]
        places = self._connection.rows(
            f"{_PLACE} WHERE feed IN (SELECT value FROM json_each(?))", (ids_json(feeds),)
        )
        return Arrangement(
            kept,
            tuple(id for id in ids if id not in known),
            tuple(FeedPlace(*place) for place in places),
        )

    def _folders(self, ids: Iterable[int]) -> tuple[Folder, ...]:
        found = self._connection.rows(
            f"{_FOLDER} WHERE id IN (SELECT value FROM json_each(?))", (ids_json(tuple(ids)),)
        )
        return tuple(Folder(*row) for row in found)

    def _folder_ids(self) -> set[int]:
        return {id for (id,) in self._connection.rows("SELECT id FROM folders")}

    def _check_no_circle(self) -> None:
        """Every folder is reached from the top; one that is not lies within itself."""
        lost = self._connection.value(
            "WITH RECURSIVE reached(id) AS (SELECT id FROM folders WHERE parent IS NULL"
            " UNION SELECT f.id FROM folders f JOIN reached r ON f.parent = r.id)"
            " SELECT count(*) FROM folders WHERE id NOT IN (SELECT id FROM reached)"
        )
        if lost:
            raise BugError("a folder was moved into itself")


def _above(folder: int, parents: dict[int, int]) -> int:
    """The nearest folder above that stays."""
    while folder in parents:
        folder = parents[folder]
    return folder
