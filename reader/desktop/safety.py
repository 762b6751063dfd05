"""What the window does for the library's own sake: looks whether it is sound, and still there.

After an end that was not clean the file is checked, behind the first paint and by a lane of its
own; a damaged one is told in a strip with the way back to the last copy. A library that was moved
away while it is open is told too, and nothing is written into a file that nobody can find again.
Going back itself is done between two windows, when nobody has the library open (`app`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal

from reader.desktop.bridge import Lane
from reader.errors import Code, KnownError
from reader.paths import LibraryPaths

if TYPE_CHECKING:
    from reader.desktop.between import Wish
    from reader.desktop.notice import Notice
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_log = logging.getLogger(__name__)


class Finding(NamedTuple):
    """What a look at the library's file has shown; `made` is when the copy was, UTC seconds."""

    damaged: bool
    backup: Path | None = None
    made: int = 0


def examine(folder: Path, damaged: bool | None = None) -> Finding:
    """Look whether a library is damaged (None: not known) and what copy there is of it."""
    from reader import library

    if damaged is None:
        damaged = library.is_damaged(folder)
    backup = library.newest_backup(folder) if damaged else None
    return Finding(damaged, backup, int(backup.stat().st_mtime) if backup else 0)


class Safety(QObject):
    """Watches over the library of one window; without `keep` it leaves no mark in its folder."""

    wanted_back = Signal()  # `backup` shall be in the place of the library
    gone = Signal()  # the library is no longer where it was
    returned = Signal()  # it is there again

    def __init__(self, folder: Path, parent: QObject, *, keep: bool = True) -> None:
        super().__init__(parent)
        self._folder = folder
        self._paths = LibraryPaths(folder)
        self._keep = keep
        self._unclean = False
        self._file: tuple[int, int] | None = None
        self._away = False
        self._lane: Lane | None = None
        self._notice: Notice | None = None
        self._window: Window | None = None
        self.backup: Path | None = None
        self.wish: Wish | None = None

    # --- in the lanes' threads

    def open(self, opening: Callable[[], Any]) -> Any:
        """Open the library by `opening` and leave the mark of an open window in its folder."""
        unclean = self._paths.window_open.exists()
        store = opening()
        self._file = file_of(self._paths.database)
        self._unclean = unclean
        if self._keep:
            with suppress(OSError):
                self._paths.window_open.touch()
        return store

    def see_that_it_is_there(self) -> None:
        """Raise KnownError LIBRARY_MISSING where the open library is no longer in its folder."""
        if self._file is not None and file_of(self._paths.database) != self._file:
            raise KnownError(Code.LIBRARY_MISSING, folder=str(self._folder))

    # --- in the window

    def begin(self, window: Window, parts: Parts) -> None:
        """Watch from now on; after an unclean end look at the file first."""
        self._window = window
        parts.write_lane.refused.connect(self._cannot_write)
        parts.read_lane.trouble.connect(self._trouble)
        parts.write_lane.trouble.connect(self._trouble)
        parts.marks.refused.connect(self._trouble)
        parts.refreshing.beat.connect(lambda: self._look(parts.read_lane))
        if self._unclean and self._keep:
            self.check()

    def check(self) -> None:
        """Look whether the library is damaged, and tell only if it is."""
        self._ask(lambda _: examine(self._folder), self._tell)

    def refused(self, window: Window, error: Exception) -> None:
        """The library cannot be opened; where it is damaged, offer its copy in the window."""
        self._window = window
        if isinstance(error, KnownError) and error.code is Code.LIBRARY_DAMAGED:
            self._ask(lambda _: examine(self._folder, True), self._offer_in_place)

    def leave(self) -> None:
        """The window has been left cleanly, and everything is written."""
        if self._lane is not None:
            self._lane.close(0.0)
        if self._keep and not self._away:
            with suppress(OSError):
                self._paths.window_open.unlink(missing_ok=True)

    @property
    def away(self) -> bool:
        """Whether the library was no longer in its folder when last looked."""
        return self._away

    @property
    def busy(self) -> bool:
        """Whether the file is being looked at."""
        return self._lane is not None and self._lane.busy

    def notice(self) -> Notice:
        """The strip, made when it is first needed."""
        if self._notice is None:
            from reader.desktop.notice import Notice

            assert self._window is not None
            self._notice = Notice(self._window)
            self._window.add_strip(self._notice)
        return self._notice

    # --- what was found

    def _tell(self, found: Finding) -> None:
        if not found.damaged:
            return
        if found.backup is None:
            self._say(self._explained(KnownError(Code.LIBRARY_DAMAGED)))
            return
        self.notice().say(
            self.tr("The library is damaged.") + " " + self._told_of(found),
            self.tr("Not now"),
            self.tr("Go back to the copy"),
            lambda: self._go_back(found),
        )

    def _offer_in_place(self, found: Finding) -> None:
        if found.backup is None or self._window is None:
            return
        self._window.page.empty.say(
            self.tr("The library is damaged"),
            self._told_of(found),
            (self.tr("Go back to the copy"), lambda: self._go_back(found)),
        )

    def _told_of(self, found: Finding) -> str:
        made = QDateTime.fromSecsSinceEpoch(found.made).date()
        said = self.tr(
            "There is a sound copy of {day}: articles since then come again with the next "
            "refresh, marks made since then are lost. The damaged library is kept."
        )
        return said.format(day=QLocale().toString(made, QLocale.FormatType.LongFormat))

    def _go_back(self, found: Finding) -> None:
        self.backup = found.backup
        self.wanted_back.emit()

    def leave_for(self, wish: Wish) -> None:
        """Close the window, have this done to the library, and open a window again."""
        self.wish = wish
        self.wanted_back.emit()

    @property
    def goes_on(self) -> bool:
        """Whether another window follows this one."""
        return self.backup is not None or self.wish is not None

    def _trouble(self, error: Exception) -> None:
        """Something went wrong in a lane: is it the library itself?"""
        if isinstance(error, KnownError) and not self.busy and not self._standing():
            if error.code is Code.LIBRARY_DAMAGED:
                self._ask(lambda _: examine(self._folder, True), self._tell)
            elif error.code is Code.LIBRARY_MISSING:
                self._is_gone(error)

    def _cannot_write(self, error: Exception) -> None:
        self._say(self._explained(error))

    # --- whether it is there

    def _look(self, lane: Lane) -> None:
        lane.ask(lambda _: self.see_that_it_is_there(), lambda _: self._is_there(), self._is_gone)

    def _is_gone(self, error: Exception) -> None:
        if not self._away:
            self._away = True
            self._say(self._explained(error))
            self.gone.emit()

    def _is_there(self) -> None:
        if self._away:
            self._away = False
            self.notice().leave()
            self.returned.emit()

    # --- small things

    def _ask(self, job: Callable[[Any], Any], then: Callable[[Any], object]) -> None:
        if self._lane is None:
            self._lane = Lane("check", lambda: None, self)
            self._lane.start()
        self._lane.ask(job, then, lambda error: _log.warning("could not look: %s", error))

    def _standing(self) -> bool:
        return self._notice is not None and bool(self._notice.text())

    def _say(self, words: str) -> None:
        self.notice().say(words, self.tr("Put away"))

    def _explained(self, error: Exception) -> str:
        from reader.desktop.telling import sentence_for

        assert self._window is not None
        return sentence_for(self._window, error)


def file_of(path: Path) -> tuple[int, int] | None:
    """The device and number of a file, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def put_back(window: Window, folder: Path, backup: Path, now: float) -> str:
    """Put a copy in the place of the library that nobody has open; answers what to say of it."""
    from PySide6.QtCore import QCoreApplication

    from reader import library

    try:
        library.go_back(folder, backup, now)
    except KnownError as error:
        from reader.model import Message  # not before the first paint

        return window.explain(Message(error.code, error.params))
    return QCoreApplication.translate(
        "Safety", "The copy is in its place; the damaged library is kept in “backups”."
    )
