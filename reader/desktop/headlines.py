"""The pane in the middle: the name of the list, a field to search in it, and the headlines."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.both_ways import set_margins
from reader.desktop.clearing import clearable
from reader.desktop.elided import Elided
from reader.desktop.empty_state import EmptyState
from reader.desktop.front_page import LOOKED_AT, ROWS
from reader.desktop.headline_list import HeadlineList
from reader.desktop.headline_row import HeadlineRow
from reader.desktop.headlines_model import HeadlinesModel
from reader.desktop.masthead import Masthead
from reader.desktop.plain_words import Label
from reader.desktop.rows import Row

NARROW = 300  # pixels
LEFT = 26  # pixels before the name of the list, as before the headlines
SEARCH_PAUSE = 180  # milliseconds without a key before the list follows


class Headlines(QWidget):
    """Composes the list with what stands above it."""

    searched = Signal(str)

    def __init__(self, sheet: theme.Theme, clock: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HeadlinesModel(clock, self)
        self.row = HeadlineRow(sheet, self)
        self.view = HeadlineList(self.model, self.row, self)
        # Asked for a viewport only then: PySide makes the classes of all widgets to answer one.
        self.row.thumbs.came.connect(lambda: self.view.viewport().update())
        self.empty = EmptyState(self.view)
        self.masthead = Masthead(self)
        self._heading = Elided(self)
        self._heading.setObjectName("heading")
        self._heading.setFont(theme.font(theme.HEADING, serif=True, bold=True))
        self.named = ("", "")
        self._count = Label(self)
        self._count.setObjectName("muted")
        self._count.setFont(theme.font(theme.SMALL))
        self.field = QLineEdit(self, placeholderText=self.tr("Search in all articles"))
        self.field.setAccessibleName(self.tr("Search"))
        clearable(self.field)
        self.field.hide()
        self.field.installEventFilter(self)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.field.text().strip()))
        self.field.textEdited.connect(lambda _: self._pause.start())
        self._pill = QPushButton(self.view)
        self._pill.setObjectName("pill")
        self._pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pill.hide()
        self._pill.clicked.connect(self.view.to_top)
        self.view.above.connect(self._show_pill)
        self._spare: QToolButton | None = None
        self._way: QToolButton | None = None  # to the feeds, where they are out of sight
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._heading)
        words.addWidget(self._count)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(2)
        self._head = head = QHBoxLayout()
        set_margins(head, LEFT, theme.S3, theme.S3, theme.S2)
        head.setSpacing(theme.S2)
        head.addLayout(words, 1)
        head.addLayout(self._tools)
        search = QHBoxLayout()
        search.setContentsMargins(theme.S4, 0, theme.S4, 0)
        search.addWidget(self.field)
        rule = QWidget(self)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.masthead)
        inside.addLayout(search)
        inside.addSpacing(theme.S2)
        inside.addWidget(rule)
        inside.addWidget(self.view, 1)

    def add_tools(self, buttons: list[QToolButton], spare: QToolButton) -> None:
        """Put buttons beside the name of the list; a narrow pane has no room for the spare one."""
        for button in buttons:
            self._tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._spare = spare
        spare.setVisible(self.width() >= NARROW)

    def add_way(self, button: QToolButton) -> None:
        """Put the way to the feeds before the name of the list."""
        self._way = button
        self._head.insertWidget(0, button, 0, Qt.AlignmentFlag.AlignTop)
        button.hide()

    def show_way(self, shown: bool) -> None:
        """Show the way to the feeds, or not; room is left where its button has yet to come."""
        left = LEFT
        if self._way is not None:
            self._way.setVisible(shown)
            left = theme.S3 if shown else LEFT
        elif shown:
            left = theme.S3 + theme.BUTTON + theme.S2
        set_margins(self._head, left, theme.S3, theme.S3, theme.S2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._spare is not None:
            self._spare.setVisible(self.width() >= NARROW)

    def tool_corner(self, action: QAction) -> QPoint:
        """The lower right corner of the button of an action, on the screen."""
        for button in self.findChildren(QToolButton):
            if button.defaultAction() is action:
                return button.mapToGlobal(button.rect().bottomRight())
        return self.mapToGlobal(self.rect().topRight())

    def name(self, heading: str, count: str) -> None:
        """Say which list this is, and how much is in it."""
        self.named = (heading, count)
        self._heading.setText(heading)
        self._count.setText(count)
        self.view.setAccessibleDescription(f"{heading}, {count}")

    def set_theme(self, sheet: theme.Theme) -> None:
        """Take the colours of another sheet."""
        self.row.set_theme(sheet)
        self.view.viewport().update()

    def kept_rows(self, *, only_unread: bool) -> tuple[tuple[Row, ...], int, int]:
        """The rows from the upper edge on that the next start paints, and where that edge is.

        Answers rows, the article at the edge and the pixels of it above the edge; 0 and 0 for a
        list at its top with nothing chosen. What is chosen is kept though it is read.
        """
        ids, (top, within) = self.model.ids, self.view.top()
        chosen = self.view.current()
        at_top = not chosen and self.view.verticalScrollBar().value() == 0
        start = 0 if at_top else max(0, self.model.place_of(top))
        held = [row for id in ids[start : start + LOOKED_AT] if (row := self.model.row(id))]
        listed = (row for row in held if row.id == chosen or not (only_unread and row.read))
        rows = tuple(islice(listed, ROWS))
        if at_top or not rows:
            return rows, 0, 0
        return rows, rows[0].id, within if rows[0].id == top else 0

    # --- searching

    def start_search(self) -> None:
        """Open the search field with the cursor in it."""
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end_search(self) -> bool:
        """Close the field and answer whether it was open; the words in it are dropped."""
        if not self.field.isVisible():
            return False
        self._pause.stop()
        had_words = bool(self.field.text())
        self.field.clear()
        self.field.hide()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if had_words:
            self.searched.emit("")
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.end_search()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    # --- what came in above

    def _show_pill(self, count: int) -> None:
        self._pill.setVisible(count > 0)
        if count:
            self._pill.setText(self.tr("{count} new ↑").format(count=count))
            said = self.tr("{count} new above: show them")
            self._pill.setAccessibleName(said.format(count=count))
            self._pill.adjustSize()
            self._pill.move((self.view.viewport().width() - self._pill.width()) // 2, theme.S2)
            self._pill.raise_()
