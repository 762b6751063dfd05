"""What waits in the outbox, in its order: for what, since when, and why it could not be sent.

It stays open beside the window and follows what happens. Changes nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.desktop.dialogs.frame import Frame
from reader.desktop.dialogs.plain_table import set_up
from reader.desktop.language import translated
from reader.desktop.plain_words import tip
from reader.desktop.when import row_time
from reader.model import OutboxItem, OutboxKind, OutboxState
from reader.sentences import sentence

_WHAT, _THING, _SINCE, _STATE = range(4)


class OutboxList(Frame):
    """One line a thing; what cannot be sent stands on the shelf at the end."""

    sending = Signal(tuple)  # ids
    removing = Signal(tuple)
    changing = Signal(object)  # an OutboxItem

    def __init__(self, parent: QWidget, clock: Callable[[], float]) -> None:
        super().__init__(parent, 640)
        self.resize(760, 400)
        self.setModal(False)
        self.head(self.tr("Outbox"), self.tr("What you asked for without a network waits here."))
        self._clock = clock
        self._items: tuple[OutboxItem, ...] = ()
        self.table = QTableWidget(0, 4, self)
        self._set_up_table()
        self.body.addWidget(self.table, 1)
        self.send = self.other(self.tr("&Send now"))
        self.edit = self.other(self.tr("&Change…"))
        self.remove = self.other(self.tr("&Remove"))
        self.closing()
        self.send.clicked.connect(lambda: self.sending.emit(self.chosen()))
        self.remove.clicked.connect(lambda: self.removing.emit(self.chosen()))
        self.edit.clicked.connect(self._change)
        self.table.doubleClicked.connect(lambda _: self._change())
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.setFocus()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("ledger")
        table.setHorizontalHeaderLabels(
            [self.tr("What"), self.tr("For"), self.tr("Since"), self.tr("State")]
        )
        set_up(
            table,
            self.tr("What waits"),
            stretched=_THING,
            widths={_WHAT: 110, _SINCE: 70, _STATE: 240},
            height=28,
            several=True,
        )

    def chosen(self) -> tuple[int, ...]:
        """The ids of the lines that are chosen, in their order."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return tuple(item.id for row, item in enumerate(self._items) if row in rows)

    def show_items(self, items: Sequence[OutboxItem]) -> None:
        """Take what waits now; what is chosen stays chosen."""
        chosen, first = self.chosen(), not self._items
        # A stable order: as it was laid down, what has been given up on the shelf after it.
        self._items = tuple(sorted(items, key=lambda i: i.state is OutboxState.GIVEN_UP))
        self.table.clearSelection()
        self.table.setRowCount(len(self._items))
        for row, item in enumerate(self._items):
            words = self._cells(item)
            for column, text in enumerate(words):
                cell = QTableWidgetItem(text)
                cell.setToolTip(tip(item.content.get("address", "") if column == _THING else text))
                if column == _WHAT:
                    cell.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(words))
                self.table.setItem(row, column, cell)
        self._choose(chosen, first=first)
        self._enable()

    def _tell(self) -> None:
        """Say in full why what is chosen waits, else what stands on the shelf."""
        items, chosen = self._items, self.chosen()
        shelf = sum(item.state is OutboxState.GIVEN_UP for item in items)
        why = next((item.error for item in items if chosen == (item.id,)), None)
        if why is not None:
            self.say(sentence(why, translated), trouble=True)
        elif not items:
            self.say(self.tr("Nothing waits."))
        elif shelf == 1:
            self.say(self.tr("One could not be sent; it can be sent again, changed or removed."))
        elif shelf:
            pattern = self.tr("{count} could not be sent; they can be sent again or removed.")
            self.say(pattern.format(count=shelf))
        else:
            self.say("")

    def _choose(self, ids: Sequence[int], *, first: bool) -> None:
        rows = [row for row, item in enumerate(self._items) if item.id in ids]
        if not rows and self._items and first:
            rows = [0]
        model, how = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        if rows:
            now = self.table.model().index(rows[0], _WHAT)
            model.setCurrentIndex(now, how.NoUpdate)
        for row in rows:
            model.select(self.table.model().index(row, _WHAT), how.Select | how.Rows)

    def _enable(self) -> None:
        count = len(self.chosen())
        self.send.setEnabled(count > 0)
        self.remove.setEnabled(count > 0)
        self.edit.setEnabled(count == 1)
        self._tell()

    def _change(self) -> None:
        chosen = self.chosen()
        for item in self._items:
            if chosen == (item.id,):
                self.changing.emit(item)

    def _cells(self, item: OutboxItem) -> tuple[str, ...]:
        title, address = item.content.get("title", ""), item.content.get("address", "")
        return (
            self._what(item),
            title if title and title != address else self._shown(address),
            row_time(item.made_at, self._clock()),
            self._state(item),
        )

    def _shown(self, address: str) -> str:
        """An address as it is read, also where lines run from right to left (UAX #9)."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return f"\u2066{address}\u2069" if rtl else address

    def _what(self, item: OutboxItem) -> str:
        match item.kind:
            case OutboxKind.LINK:
                return self.tr("Open")
            case OutboxKind.FEED:
                return self.tr("Subscribe")
            case OutboxKind.PAGE:
                return self.tr("Keep")
        name = item.content.get("name", "")
        return name or self.tr("Share")

    def _state(self, item: OutboxItem) -> str:
        why = sentence(item.error, translated) if item.error is not None else ""
        if item.state is OutboxState.GIVEN_UP:
            return f"{self.tr('Given up.')} {why}".rstrip()
        if item.state is OutboxState.FAILED:
            when = row_time(item.next_try, self._clock())
            return f"{self.tr('Again at {time}.').format(time=when)} {why}".rstrip()
        return self.tr("Waits")


class ChangeThing(Frame):
    """Asks for another address of what waits, and another name for it."""

    made = Signal(dict)  # its content

    def __init__(self, item: OutboxItem, parent: QWidget) -> None:
        super().__init__(parent, 520)
        self.head(self.tr("Change what waits"))
        self._item = item
        self.address = QLineEdit(item.content.get("address", ""), self)
        self.name = QLineEdit(item.content.get("title", ""), self)
        form = self.form()
        form.addRow(self.tr("&Address"), self.address)
        form.addRow(self.tr("&Title"), self.name)
        self.cancelling()
        self._keep = self.accepting(self.tr("Keep"))
        self.box.accepted.connect(self._made)
        self.address.textChanged.connect(lambda _: self._look())
        self._look()
        self.address.setFocus()

    def _look(self) -> None:
        address = self.address.text().strip()
        web = address.startswith(("https://", "http://"))
        self._keep.setEnabled(web or (bool(address) and self._item.kind is OutboxKind.FEED))

    def _made(self) -> None:
        words = {"address": self.address.text().strip(), "title": self.name.text().strip()}
        self.made.emit(dict(self._item.content) | words)
        self.accept()
