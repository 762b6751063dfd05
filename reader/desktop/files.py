"""Downloads, opens and removes the files that come with the article that is open.

Fetching is the engine's; opening is the system's, and only of our own verified copy.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader import library
from reader.desktop.enclosure_html import DROP, GET, OPEN, SCHEME, STOP, line
from reader.desktop.engine_client import new_id
from reader.desktop.telling import sentence_for
from reader.model import Changes, ItemState, KeptFile
from reader.protocol import Cancel, Done, DropEnclosure, Failed, GetEnclosure

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


class Files(QObject):
    """The hands for files."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._asked: dict[str, tuple[int, int]] = {}  # requests: article and number of the file
        window.page.view.clicked.connect(self._followed)
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)
        parts.engine.changed.connect(self._changed)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        return {"file": self.first}

    def first(self) -> None:
        """Open the first file of the article, or download it."""
        article = self._window.page.view.article

        def told(files: tuple[KeptFile, ...]) -> None:
            if not files:
                self._window.status.tell(self.tr("No file comes with this article."))
            elif files[0].state is ItemState.HAVE:
                self.open(article, 0)
            else:
                self.get(article, files[0].n)

        if article:
            self._parts.read_lane.ask(lambda store: store.enclosures.of(article), told)

    def _followed(self, address: QUrl) -> None:
        act, _, n = address.path().partition("/")
        article = self._window.page.view.article
        if address.scheme() != SCHEME or not n.isdigit() or not article:
            return
        do = {GET: self.get, STOP: self.stop, OPEN: self.open, DROP: self.drop}.get(act)
        if do is not None:
            do(article, int(n))

    # --- what can be done

    def get(self, article: int, n: int) -> None:
        """Download a file, from where an earlier try broke off."""
        if not self._window.hands.share.is_online():
            self._window.status.tell(self.tr("There is no network to download it from."))
            return
        request = GetEnclosure(new_id(), article, n)
        self._asked[request.id] = (article, n)
        assert self._window.telling is not None
        self._window.telling.works[request.id] = self.tr("Downloading: {done} %")
        self._parts.engine.send(request)

    def stop(self, article: int, n: int) -> None:
        """Stop a download; what has come is kept for the next time."""
        for id, what in self._asked.items():
            if what == (article, n):
                self._parts.engine.send(Cancel(new_id(), id))
                return
        self._parts.engine.send(DropEnclosure(new_id(), article, n))

    def drop(self, article: int, n: int) -> None:
        """Remove a file that is here."""
        self._parts.engine.send(DropEnclosure(new_id(), article, n))
        self._window.status.tell(self.tr("The file is removed; it can be downloaded again."))

    def open(self, article: int, n: int) -> None:
        """Open a file that is here with the system's program for its kind."""
        paths = self._parts.paths
        self._parts.read_lane.ask(
            lambda store: library.file_to_open(store, paths, article, n), self._open, self._broke
        )

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            said = self.tr("No program was found to open {name}.").format(name=path.name)
            self._window.status.tell(said)

    def _broke(self, why: Exception) -> None:
        self._window.status.tell(sentence_for(self._window, why))

    # --- what became of it

    def _done(self, done: Done) -> None:
        asked = self._forget(done.id)
        if asked is None:
            return
        if done.cancelled:
            self._window.status.tell(self.tr("Stopped; the download can go on from here."))
        else:
            said = self.tr("The file is here.")
            self._window.status.tell(said, self.tr("Open"), lambda: self.open(*asked))

    def _failed(self, failed: Failed) -> None:
        self._forget(failed.id)

    def _forget(self, id: str) -> tuple[int, int] | None:
        assert self._window.telling is not None
        self._window.telling.works.pop(id, None)
        return self._asked.pop(id, None)

    def _changed(self, changes: Changes) -> None:
        """Say anew in the page what has become of the files of the article that is open."""
        article = self._window.page.view.article
        if article and article in changes.kept:
            self._parts.read_lane.ask(
                lambda store: store.enclosures.of(article), lambda files: self._say(article, files)
            )

    def _say(self, article: int, files: tuple[KeptFile, ...]) -> None:
        view = self._window.page.view
        if article != view.article:
            return
        for file in files:
            links = [f"{SCHEME}:{act}/{file.n}" for act in (GET, STOP, OPEN)]
            view.replace_line(links, line(file))
