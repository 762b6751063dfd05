"""Backs the whole library up, brings a backup back, moves it, and shows what room it takes.

The long part is done in a lane of its own while the window goes on; a backup, or the library in
another folder, takes its place between two windows (`between`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from reader import library
from reader.desktop import between
from reader.desktop.bridge import Lane
from reader.desktop.dialogs.space import SpaceDialog
from reader.desktop.dialogs.whole import WholeDialog
from reader.desktop.language import translated
from reader.desktop.telling import sentence_for
from reader.errors import Code, KnownError
from reader.phrases import size

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

OFTEN = 0.1  # seconds between two reports of progress

Progress = Callable[[int, int], None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Whole", text)


class Whole(QObject):
    """The hands for the library as a whole."""

    _far = Signal(int, int)  # in MB: bytes pass what a signal's int holds

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._folder = parts.paths.folder
        self._parts = parts
        self._lane: Lane | None = None
        self._stop = threading.Event()
        self._dialog: WholeDialog | None = None
        self._space: SpaceDialog | None = None
        self.leave_for: Callable[[between.Wish], object] = lambda wish: None
        self._far.connect(self._show_far)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        return {
            "backup": self.back_up,
            "restore": self.restore,
            "move_library": self.move,
            "space": self.show_space,
        }

    # --- backing up

    def back_up(self) -> None:
        """Ask for a file, and write the library into it."""
        day = time.strftime("%Y-%m-%d", time.localtime(self._parts.clock()))
        dialog = self._file_dialog(_tr("Back up the library"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"Broadsheet {day}.zip")
        dialog.fileSelected.connect(self.back_up_into)
        dialog.open()

    def back_up_into(self, path: str) -> WholeDialog:
        """Write the library into a file, at once."""
        words = _tr(
            "Articles, pictures, notes and settings go into one file. Passwords of feeds do not "
            "travel: they stay in this computer’s keyring."
        )
        dialog = self._ask(_tr("Back up the library"), words, _tr("Back up"))
        now = self._parts.clock()
        target = Path(path)

        def told(written: int) -> None:
            said = _tr("The library is in {file} ({size}).")
            said = said.format(file=target.name, size=size(written, translated))
            place = QUrl.fromLocalFile(str(target.parent))
            self._window.status.tell(said, _tr("Show"), lambda: QDesktopServices.openUrl(place))

        dialog.wished.connect(
            lambda: self._work(
                lambda progress: library.back_up(self._folder, target, now, progress), told
            )
        )
        dialog.box.accepted.emit()
        return dialog

    # --- bringing back

    def restore(self) -> None:
        """Ask for a backup."""
        dialog = self._file_dialog(_tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.restore_from)
        dialog.open()

    def restore_from(self, path: str) -> WholeDialog:
        """Ask once more, then read and check a backup and put it in the library's place."""
        words = _tr(
            "The library of “{file}” takes the place of the one that is open. It is checked first, "
            "and what is here now is kept aside. Broadsheet’s window closes for a moment. "
            "Passwords of feeds are not in a backup."
        )
        file = Path(path)
        title = _tr("Restore a backup")
        dialog = self._ask(title, words.format(file=file.name), _tr("Restore"))
        dialog.wished.connect(
            lambda: self._work(
                lambda progress: library.read_backup(file, self._folder, progress),
                lambda fresh: self.leave_for(between.put_in_place(fresh)),
            )
        )
        return dialog

    # --- moving

    def move(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._window, _tr("Move the library"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.move_to)
        dialog.open()

    def move_to(self, path: str) -> WholeDialog:
        """Ask once more, then copy the library to an empty folder and use it there."""
        words = _tr(
            "The library is copied from {here} to {there} and checked, and used there from now on. "
            "The former one stays until you delete it. Broadsheet’s window closes for a moment. "
            "Passwords of feeds stay in this computer’s keyring."
        )
        target = Path(path)
        words = words.format(here=self._folder, there=target)
        dialog = self._ask(_tr("Move the library"), words, _tr("Move"))
        dialog.wished.connect(
            lambda: self._work(
                lambda progress: library.begin_move(self._folder, target, progress),
                lambda _: self.leave_for(between.move_to(target)),
            )
        )
        return dialog

    # --- room

    def show_space(self) -> SpaceDialog:
        """Show what room the library takes, as soon as that has been counted."""
        if self._space is None:
            chosen = self._parts.choices.now
            self._space = dialog = SpaceDialog(chosen.quota_mb * 1_000_000, self._window)
            dialog.preferences.clicked.connect(self._window.actions_of["preferences"].trigger)
            dialog.finished.connect(self._space_closed)
            ticket = self._own_lane().ask(self._count, dialog.show_space, self._not_counted)
            dialog.finished.connect(ticket.drop)
        self._space.show()
        self._space.activateWindow()
        return self._space

    def _count(self, _: object) -> Any:
        with library.open_reader(self._folder) as store:
            return store.space.all()

    def _not_counted(self, error: Exception) -> None:
        if self._space is not None:
            self._space.say(sentence_for(self._window, error), trouble=True)

    def _space_closed(self) -> None:
        self._space = None

    # --- work

    def _ask(self, title: str, words: str, button: str) -> WholeDialog:
        self._dialog = dialog = WholeDialog(title, words, button, self._window)
        dialog.stopped.connect(self._stop.set)
        dialog.finished.connect(self._dialog_closed)
        dialog.open()
        return dialog

    def _dialog_closed(self) -> None:
        self._dialog = None

    def _work(self, job: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        """Do a job in the lane, showing how far it is in the dialog."""
        self._stop = stop = threading.Event()
        dialog = self._dialog
        assert dialog is not None
        dialog.stopped.connect(stop.set)
        told = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal told
            if stop.is_set():
                raise KnownError(Code.CANCELLED)
            if time.monotonic() - told >= OFTEN:
                told = time.monotonic()
                self._far.emit(done // 1000, total // 1000)

        def ended(result: Any) -> None:
            if self._dialog is dialog:
                dialog.done_with()
                then(result)

        def failed(error: Exception) -> None:
            if self._dialog is dialog:
                dialog.fail(sentence_for(self._window, error))
            elif isinstance(error, KnownError) and error.code is Code.CANCELLED:
                self._window.status.tell(_tr("Stopped; nothing was changed."))

        self._own_lane().ask(lambda _: job(progress), ended, failed)

    def _show_far(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.progress(done * 1000, total * 1000)

    def _own_lane(self) -> Lane:
        if self._lane is None:
            self._lane = Lane("whole", lambda: None, self)
            self._lane.start()
            self._window.closing.connect(self._end)
        return self._lane

    def _end(self) -> None:
        """The window closes: what is under way leaves nothing behind."""
        self._stop.set()
        if self._lane is not None:
            self._lane.close()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilters([_tr("Backups (*.zip)"), _tr("All files (*)")])
        return dialog
