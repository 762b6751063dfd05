"""Opens the tables of the article that is read in a view of their own, by link and by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from reader.desktop.article_tables import TABLE_LINK
from reader.desktop.dialogs.table_view import TableView

if TYPE_CHECKING:
    from reader.desktop.window import Window


class Tables(QObject):
    """The hand for tables of a window's page."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.page.view.clicked.connect(self._followed)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"open_table": self.open_seen}

    def open_seen(self) -> TableView | None:
        """Open the table that is on the screen, else the first of the article."""
        number = self._window.page.view.table_seen()
        if number:
            return self.open(number)
        self._window.status.tell(self.tr("This article has no table."))
        return None

    def open(self, number: int) -> TableView | None:
        """Open the n-th table of the article."""
        view = self._window.page.view
        html = view.table(number)
        if not html:
            return None
        made = TableView(html, view.style_sheet, view.title, self._window)
        made.open()
        return made

    def _followed(self, address: QUrl) -> None:
        if address.scheme() == TABLE_LINK and address.path().isdigit():
            self.open(int(address.path()))
