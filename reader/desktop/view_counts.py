"""Counts what is unread in each saved view: in the read lane, behind everything else, at rest.

Whatever changes in the library may change any view, so all are counted anew, but not more often
than somebody looks. Until a new count is there the former one stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from reader.desktop.bridge import Lane
from reader.desktop.reading import query_for
from reader.desktop.sidebar_model import SidebarModel
from reader.desktop.views import View, Views

REST = 1000  # milliseconds in which changes are gathered before views are counted


class ViewCounts(QObject):
    """Gives the sidebar the counts of saved views; `clock` answers UTC seconds."""

    def __init__(
        self,
        lane: Lane,
        views: Views,
        sidebar: SidebarModel,
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._views = views
        self._sidebar = sidebar
        self._clock = clock
        self._under_way = 0
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._count)

    def want(self) -> None:
        """Count soon: something has changed."""
        if self._views.all and not self._rest.isActive():
            self._rest.start()

    def _count(self) -> None:
        if self._under_way:
            self._rest.start()  # the lane has other things to do: one round at a time
            return
        for view in self._views.all:
            self._ask(view)

    def _ask(self, view: View) -> None:
        query = replace(query_for(view.place, self._clock()), unread=True)
        self._under_way += 1

        def told(count: int) -> None:
            self._under_way -= 1
            self._views.counts[view.id] = count
            self._sidebar.set_view(view.id, count)

        def failed(error: Exception) -> None:
            self._under_way -= 1
            self._lane.trouble.emit(error)

        self._lane.ask(lambda store: store.articles.count(query), told, failed)
