"""The command palette: one field that reaches every action, place and article.

Lies over the window and never takes its place. Articles are sought in the read lane after a pause
in typing; what the chosen line does is told, not done here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import palette_items, theme
from reader.desktop.bridge import Lane, Ticket
from reader.desktop.palette_items import HEADING, Item
from reader.desktop.palette_row import HEADING_HEIGHT, HEIGHT, ITEM_ROLE, PaletteRow
from reader.desktop.plain_words import Label
from reader.desktop.reading import rows_of
from reader.desktop.rows import Row
from reader.model import Query

if TYPE_CHECKING:
    from reader.store import Store

PAUSE = 120  # milliseconds without a key before articles are sought
LEAST = 2  # letters that are worth seeking

_WIDEST, _TOP, _TALLEST = 640, 56, 460
_PAGE = 8  # lines that Page Down goes


def found_in(store: Store, words: str) -> list[Row]:
    """The articles that fit words best; in the lane."""
    return rows_of(store, store.search.ids(words, Query())[: palette_items.MOST_ARTICLES])


class Palette(QFrame):
    """A field and the list of what fits; hidden until `start`."""

    chosen = Signal(object)  # an Item

    def __init__(
        self, lane: Lane, when: Callable[[Row], str], sheet: theme.Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Command palette"))
        self._lane = lane
        self._when = when
        self._window = window
        self._before: QWidget | None = None
        self._ticket: Ticket | None = None
        self._actions: list[Item] = []
        self._tree: list[Item] = []
        self._found: list[Item] = []
        self.field = QLineEdit(self, placeholderText=self.tr("Go to a feed, an article, an action"))
        self.field.setObjectName("palette_field")
        self.field.setAccessibleName(self.tr("Search actions, feeds and articles"))
        self.field.setFont(theme.font(theme.LEDE))
        self.list = QListWidget(self)
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._row = PaletteRow(sheet, self.list)
        self.list.setItemDelegate(self._row)
        self._nothing = Label(self.tr("Nothing fits."), self)
        self._nothing.setObjectName("muted")
        self._nothing.setContentsMargins(theme.S3, theme.S2, theme.S3, theme.S3)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S2, theme.S2, theme.S2, theme.S2)
        inside.setSpacing(theme.S1)
        inside.addWidget(self.field)
        inside.addWidget(self.list)
        inside.addWidget(self._nothing)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._seek)
        self.field.textChanged.connect(lambda _: self._typed())
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        window.installEventFilter(self)
        self.hide()

    # --- coming and going

    def start(self, actions: Sequence[Item], tree: Sequence[Item], sheet: theme.Theme) -> None:
        """Open with these actions and lines of the tree; the focus comes back where it was."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._row.sheet = sheet
        self._actions, self._tree, self._found = list(actions), list(tree), []
        self.field.clear()
        self._show()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Close, and give the focus back."""
        if self.isHidden():
            return
        self._drop()
        before, self._before = self._before, None
        had_focus = self.field.hasFocus()
        self.hide()
        if before is not None and had_focus:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def items(self) -> list[Item]:
        """What is listed."""
        return [self.list.item(at).data(ITEM_ROLE) for at in range(self.list.count())]

    def current(self) -> Item | None:
        """The line that Enter would take."""
        at = self.list.currentRow()
        return self.items()[at] if at >= 0 else None

    # --- seeking

    @property
    def typed(self) -> str:
        """The words in the field."""
        return self.field.text().strip()

    def _typed(self) -> None:
        self._drop()
        self._found = []
        if len(self.typed) >= LEAST:
            self._pause.start()
        self._show()

    def _seek(self) -> None:
        words = self.typed
        self._ticket = self._lane.ask(lambda store: found_in(store, words), self._come, first=True)

    def _come(self, rows: list[Row]) -> None:
        self._ticket = None
        self._found = palette_items.articles(rows, self._when)
        self._show(keep=True)

    def _drop(self) -> None:
        self._pause.stop()
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None

    # --- showing

    def _show(self, *, keep: bool = False) -> None:
        """List what fits; `keep` leaves the chosen line chosen, since only articles were added."""
        kept = self.list.currentRow() if keep else -1
        items = palette_items.listed(self.typed, self._actions, self._tree, self._found)
        self.list.clear()
        for item in items:
            line = QListWidgetItem(item.name)
            line.setData(ITEM_ROLE, item)
            line.setData(Qt.ItemDataRole.AccessibleTextRole, item.said)
            if item.kind == HEADING:
                line.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(line)
        self.list.setVisible(bool(items))
        self._nothing.setVisible(not items)
        self._choose(max(1, kept))
        self._fit()

    def _fit(self) -> None:
        """Stand in the upper middle of the window, as tall as the list needs."""
        width = min(_WIDEST, self._window.width() - 2 * theme.S5)
        room = min(_TALLEST, self._window.height() - _TOP - 120)
        heights = (HEADING_HEIGHT if i.kind == HEADING else HEIGHT for i in self.items())
        self.list.setFixedHeight(max(HEIGHT, min(room, sum(heights) + 2)))
        self.resize(width, self.sizeHint().height())
        self.move((self._window.width() - width) // 2, _TOP)

    def _choose(self, at: int, by: int = 1) -> None:
        """Choose a line, or the next one in this direction that is none of the headings."""
        while 0 <= at < self.list.count():
            item: Item = self.list.item(at).data(ITEM_ROLE)
            if item.kind != HEADING:
                self.list.setCurrentRow(at)
                self.field.setAccessibleDescription(item.said)
                if at == 1:
                    self.list.scrollToTop()
                return
            at += by

    def _step(self, by: int) -> None:
        last = self.list.count() - 1
        at = self.list.currentRow() + by
        if abs(by) > 1:
            at = max(0, min(last, at))
        elif at < 1:
            at = last
        elif at > last:
            at = 0
        self._choose(at, 1 if by > 0 or at < 1 else -1)

    def _take(self, line: QListWidgetItem | None) -> None:
        item: Item | None = line.data(ITEM_ROLE) if line is not None else None
        if item is not None and item.kind != HEADING:
            self.finish()
            self.chosen.emit(item)

    # --- Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._fit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            kept = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in kept:
                self.finish()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.finish()
        else:
            return False
        return True
