"""What is let fall onto the window from other programs: addresses and files, taken as arguments.

What Broadsheet itself carries (headlines, lines of the sidebar) is none of its business.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from reader.desktop import headline_drag, sidebar_drag

_SCHEMES = ("http", "https", "feed")
_LONGEST = 2000  # characters of a text that may be an address
_MOST_FILES = 20


def carried(data: QMimeData) -> tuple[str, ...]:
    """The files that are carried, else the first address; nothing of our own."""
    if any(data.hasFormat(mime) for mime in (headline_drag.MIME, sidebar_drag.MIME)):
        return ()
    addresses = data.urls() or [QUrl(data.text()[:_LONGEST].strip(), QUrl.ParsingMode.StrictMode)]
    files = [address.toLocalFile() for address in addresses if address.isLocalFile()]
    pages = [address.toString() for address in addresses if address.scheme() in _SCHEMES]
    return tuple(files[:_MOST_FILES] or pages[:1])


class TakingIn(QObject):
    """Lets a widget accept what is carried onto it, and hands it over."""

    def __init__(self, widget: QWidget, take: Callable[[Sequence[str]], object]) -> None:
        super().__init__(widget)
        self._take = take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in moves or not isinstance(event, QDropEvent):
            return False
        words = carried(event.mimeData())
        if words:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() is QEvent.Type.Drop:
                self._take(words)
        else:
            event.ignore()
        return True
