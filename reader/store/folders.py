"""Folders of feeds, one within another. Which articles a folder lists is `listing`'s."""

from __future__ import annotations

from reader.model import Folder
from reader.store.connection import Connection
from reader.store.tables import folders


class Folders:
    """The folders of the library; written by the window, and by the engine while it imports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Folder, ...]:
        """Every folder, by parent, position and title."""
        found = self._connection.rows(
            "SELECT id, title, coalesce(parent, 0), position FROM folders"
            " ORDER BY coalesce(parent, 0), position, title COLLATE NOCASE"
        )
        return tuple(Folder(*row) for row in found)

    def paths(self) -> dict[int, tuple[str, ...]]:
        """The titles from the outermost folder to each; a circle ends where it began."""
        folders = {folder.id: folder for folder in self.all()}
        found: dict[int, tuple[str, ...]] = {}
        for start in folders:
            titles: list[str] = []
            at = start
            while at in folders and len(titles) < len(folders):
                titles.insert(0, folders[at].title)
                at = folders[at].parent
            found[start] = tuple(titles)
        return found

    def add(self, title: str, parent: int = 0) -> int:
        """Make a folder at the end of its parent (0: the top); answers its id."""
        with self._connection.write():
            last = self._connection.value(
                "SELECT max(position) FROM folders WHERE parent IS ?", (parent or None,)
            )
            return self._connection.do(
                folders.insert(
                    title=title, parent=parent or None, position=0 if last is None else last + 1
                )
            )

    def path(self, titles: tuple[str, ...]) -> int:
        """The folder at a path from the outermost title, made as needed; 0 for the empty path."""
        folder = 0
        with self._connection.write():
            for title in titles:
                found = self._connection.value(
                    "SELECT id FROM folders WHERE parent IS ? AND title = ? COLLATE NOCASE"
                    " ORDER BY id",
                    (folder or None, title),
                )
                folder = self.add(title, folder) if found is None else int(found)
        return folder
