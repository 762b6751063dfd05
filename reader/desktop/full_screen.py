"""The window as large as the screen, and the article alone on it with nothing around it.

All keys go on working. Whatever needs another pane ends being alone, and so does Escape.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.desktop.folding import Pane

if TYPE_CHECKING:
    from reader.desktop.window import Window


class FullScreen(QObject):
    """The hands for large screens."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._was_full = False  # before the article stood alone
        window.folding.left_alone.connect(self._show_all)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"full_screen": self.turn, "read_alone": self.turn_alone}

    def turn(self) -> None:
        """Fill the screen with the window, or no longer."""
        if not self.leave():
            self._fill(not self._window.isFullScreen())

    def turn_alone(self) -> None:
        """Fill the screen with the article alone, or no longer."""
        window = self._window
        if self.leave() or not window.page.view.article:
            return
        self._was_full = window.isFullScreen()
        self._fill(True)
        window.menuBar().hide()
        window.status.hide()
        window.folding.go_alone()
        window.page.show_tools(False)
        said = self.tr("Escape leads back to the window.")
        window.page.view.setAccessibleDescription(said)

    def leave(self) -> bool:
        """Show the other panes again; answers whether they were hidden."""
        if not self._window.folding.alone:
            return False
        self._window.folding.go(Pane.LIST)
        self._window.page.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_all(self) -> None:
        """The article no longer stands alone."""
        window = self._window
        window.menuBar().show()
        window.status.show()
        window.page.show_tools(True)
        window.page.view.setAccessibleDescription("")
        self._fill(self._was_full)

    def _fill(self, full: bool) -> None:
        state = self._window.windowState()
        whole = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | whole if full else state & ~whole)
