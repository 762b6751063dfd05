"""Everything that is kept of one article for reading offline: what is here, what is not, and why.

It stays open beside the window and follows what happens.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.desktop.dialogs.frame import Frame
from reader.desktop.dialogs.plain_table import set_up
from reader.desktop.language import translated
from reader.desktop.missing_words import explained
from reader.desktop.plain_words import tip
from reader.desktop.when import row_time
from reader.model import ItemKind, ItemState, LedgerItem
from reader.phrases import size

_WHAT, _STATE, _TRIES, _NEXT, _SIZE = range(5)
_NOTHING = "–"


class LedgerList(Frame):
    """One line an item; tells when all that is missing is to be fetched."""

    fetch = Signal()

    def __init__(self, title: str, clock: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent, 720)
        self.resize(780, 420)
        self.setModal(False)
        self.head(self.tr("What is kept of this article"), title)
        self._clock = clock
        self.table = QTableWidget(0, 5, self)
        self._set_up_table()
        self.body.addWidget(self.table, 1)
        self.again = self.other(self.tr("&Fetch now"))
        self.again.clicked.connect(self.fetch.emit)
        self.closing()
        self.table.setFocus()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("ledger")
        table.setHorizontalHeaderLabels(
            [
                self.tr("What"),
                self.tr("State"),
                self.tr("Tries"),
                self.tr("Next try"),
                self.tr("Size"),
            ]
        )
        set_up(
            table,
            self.tr("What is kept"),
            stretched=_WHAT,
            widths={_STATE: 220, _TRIES: 54, _NEXT: 90, _SIZE: 74},
            height=28,
        )

    def show_items(self, items: Sequence[LedgerItem]) -> None:
        """Take the lines as they are now; the chosen one stays chosen."""
        at = max(0, self.table.currentRow())
        self.table.setRowCount(len(items))
        for row, item in enumerate(items):
            words = self._cells(item)
            for column, text in enumerate(words):
                cell = QTableWidgetItem(text or _NOTHING)
                cell.setToolTip(tip(item.address if column == _WHAT else text))
                if column == _WHAT:
                    spoken = ". ".join(word for word in words if word)
                    cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                elif not text:  # an empty cell is silent; its line has said all there is
                    cell.setData(Qt.ItemDataRole.AccessibleTextRole, "–")
                self.table.setItem(row, column, cell)
        self.table.setCurrentCell(min(at, len(items) - 1), _WHAT)
        states = Counter(item.state for item in items)
        here, missing = states[ItemState.HAVE], len(items) - states[ItemState.HAVE]
        self.again.setEnabled(bool(missing))
        if not items:
            self.say(self.tr("This article is complete with its text: nothing else belongs to it."))
        elif not missing:
            self.say(self.tr("Everything is here."))
        else:
            pattern = self.tr("{here} of {all} are here.")
            self.say(pattern.format(here=here, all=len(items)))

    def _cells(self, item: LedgerItem) -> tuple[str, ...]:
        """A line's cells."""
        waits = item.state is ItemState.FAILED and item.next_try
        return (
            self._what(item),
            self._state(item),
            str(item.attempts) if item.attempts else "",
            row_time(item.next_try, self._clock()) if waits else "",
            size(item.bytes, translated) if item.bytes else "",
        )

    def _what(self, item: LedgerItem) -> str:
        if item.kind is ItemKind.PAGE:
            return self.tr("Full text")
        if item.kind is ItemKind.COMMENTS:
            return self.tr("Comments")
        name = item.address.rstrip("/").rpartition("/")[2].partition("?")[0]
        if item.kind is ItemKind.PICTURE:
            return self.tr("Picture {name}").format(name=name)
        if item.kind is ItemKind.AVATAR:
            return self.tr("Portrait {name}").format(name=name)
        return self.tr("File {name}").format(name=name)

    def _state(self, item: LedgerItem) -> str:
        why = f" {explained(item.error)}" if item.error is not None else ""
        if item.state is ItemState.HAVE:
            return self.tr("Here")
        if item.state is ItemState.WANTED:
            return self.tr("Not fetched yet.") + why
        if item.state is ItemState.GIVEN_UP:
            return self.tr("Given up.") + why
        return self.tr("Failed.") + why
