"""Makes editions: asks what goes in and where to, and has the engine write the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from reader import library
from reader.desktop.dialogs.edition import EditionDialog
from reader.desktop.engine_client import new_id
from reader.desktop.file_dialogs import save_dialog
from reader.desktop.language import spoken
from reader.languages import RIGHT_TO_LEFT
from reader.model import Query
from reader.phrases import edition_words
from reader.protocol import Done, Failed, MakeEdition

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store

WIDTH = 1200  # pixels of the longest side of an edition's pictures
_LISTED, _UNREAD, _STARRED, _GIVEN = "listed", "unread", "starred", "given"
_QUERIES = {_UNREAD: Query(unread=True), _STARRED: Query(starred=True)}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Editions", text)


class Editions:
    """The hands for editions."""

    def __init__(self, window: Window, parts: Parts) -> None:
        self._window = window
        self._parts = parts
        self._making: dict[str, str] = {}  # request id → file
        self._wish = (_LISTED, 0, True)
        self._given: list[int] = []
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        return {"edition": lambda: self._parts.opening.when_whole(self.ask)}

    def ask(self) -> None:
        """Count what there is, and ask what is to go in."""
        self._parts.read_lane.ask(_lengths, self._show, first=True)

    def _show(self, lengths: dict[str, int]) -> None:
        here = self._window.headlines.model.rowCount()
        lists = [
            (_LISTED, _tr("The list that is open"), here),
            (_UNREAD, _tr("All unread"), lengths[_UNREAD]),
            (_STARRED, _tr("Starred"), lengths[_STARRED]),
        ]
        dialog = EditionDialog(lists, self._window)
        dialog.chosen.connect(self._choose_file)
        dialog.open()

    def offer(self, ids: list[int], pictures: bool) -> None:
        """Ask only where to, for articles that have been chosen already."""
        self._given = ids
        self._choose_file(_GIVEN, len(ids), pictures)

    def _choose_file(self, key: str, most: int, pictures: bool) -> None:
        self._wish = (key, most, pictures)
        filters = [_tr("Books (*.epub)"), _tr("All files (*)")]
        dialog = save_dialog(self._window, _tr("Make an edition"), filters, "Broadsheet.epub")
        dialog.fileSelected.connect(self.make)
        dialog.open()

    def make(self, path: str) -> None:
        """Write what was wished for into a file."""
        key, most, pictures = self._wish
        if key == _LISTED:
            self._send(path, list(self._window.headlines.model.ids[:most]), pictures)
            return
        if key == _GIVEN:
            self._send(path, self._given, pictures)
            return
        query = _QUERIES[key]
        self._parts.read_lane.ask(
            lambda store: list(store.articles.ids(query)[:most]),
            lambda ids: self._send(path, ids, pictures),
        )

    def _send(self, path: str, ids: list[int], pictures: bool) -> None:
        chosen = self._parts.choices.now
        language = spoken()
        request = MakeEdition(
            new_id(),
            path,
            tuple(ids),
            "Broadsheet",
            library.dateline(self._parts.clock(), chosen.calendar, chosen.city, language=language),
            language,
            language in RIGHT_TO_LEFT,
            edition_words(lambda text: QCoreApplication.translate("Sentences", text)),
            WIDTH if pictures else 0,
        )
        self._making[request.id] = path
        assert self._window.telling is not None
        self._window.telling.works[request.id] = _tr("Making the edition: {done} of {total}")
        self._parts.engine.send(request)

    def _done(self, done: Done) -> None:
        path = self._making.pop(done.id, "")
        if not path:
            return
        self._forget(done.id)
        if done.cancelled:
            self._window.status.tell(_tr("Stopped; no file was written."))
            return
        said = _tr("An edition of {count} articles, {size} MB, is in {file}.")
        if done.totals["articles"] == 1:
            said = _tr("An edition of one article, {size} MB, is in {file}.")
        size = int(done.totals["bytes"]) / 1_000_000
        said = said.format(count=done.totals["articles"], size=f"{size:.1f}", file=Path(path).name)
        address = QUrl.fromLocalFile(str(Path(path).parent))
        self._window.status.tell(said, _tr("Show"), lambda: QDesktopServices.openUrl(address))

    def _failed(self, failed: Failed) -> None:
        if self._making.pop(failed.id, ""):
            self._forget(failed.id)

    def _forget(self, request: str) -> None:
        assert self._window.telling is not None
        self._window.telling.works.pop(request, None)


def _lengths(store: Store) -> dict[str, int]:
    counts = store.articles.counts()
    return {_UNREAD: sum(counts.unread.values()), _STARRED: counts.starred}
