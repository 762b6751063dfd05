"""Opens the pictures of the article that is read in a view of their own, by click and by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.desktop.telling import sentence_for
from reader.desktop.viewer import Viewer

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


class Viewing(QObject):
    """The hand for pictures of a window's page."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self.viewer: Viewer | None = None
        window.page.view.looked_at.connect(self.open)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"view_picture": self.open_seen}

    def open_seen(self) -> None:
        """Look at the first picture on the screen, else at the first of the article."""
        pictures = self._window.page.view.pictures
        name = pictures.first_seen()
        if name:
            self.open(name)
        else:
            self._window.status.tell(self.tr("There is no picture here to look at."))

    def open(self, name: str) -> None:
        """Look at a picture of the article, by its name in the page."""
        view = self._window.page.view
        pictures = view.pictures.in_order()
        at = next((n for n, shown in enumerate(pictures) if shown.name == name), -1)
        room = self._window.centralWidget()
        if at < 0 or self.viewer is not None or room is None:
            return
        self.viewer = made = Viewer(pictures, at, self._parts.decoding, room)
        made.closed.connect(self._closed)
        made.told.connect(self._window.status.tell)
        made.failed.connect(self._failed)
        self._parts.opening.left.connect(made.leave)
        made.show()
        made.raise_()
        made.setFocus()

    def _failed(self, error: Exception) -> None:
        self._window.status.tell(sentence_for(self._window, error))

    def _closed(self) -> None:
        viewer, self.viewer = self.viewer, None
        if viewer is not None:
            self._parts.opening.left.disconnect(viewer.leave)
        self._window.page.view.setFocus()
