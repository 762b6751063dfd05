"""The pane at the left: the masthead with today's date, and the tree of places."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.day_names import usual_day
from reader.desktop import theme
from reader.desktop.both_ways import beginning, mirrored, set_margins
from reader.desktop.language import spoken
from reader.desktop.plain_words import Label
from reader.desktop.rows import FEED, FOLDER, TAG, VIEW, Node, Place
from reader.desktop.sidebar_filter import SidebarFilter
from reader.desktop.sidebar_foot import SidebarFoot
from reader.desktop.sidebar_model import NODE_ROLE, SidebarModel
from reader.desktop.sidebar_row import CHEVRON, SidebarRow
from reader.desktop.still_lines import while_still

_OPENING = 600  # milliseconds over a closed folder until it opens for what is dragged


class _Tree(QTreeView):
    """A tree whose folders open at their chevron, and whose letters are shortcuts."""

    menu_wanted = Signal(QPoint)  # on the screen, for the current line

    @property
    def editing(self) -> bool:
        """Whether a name is being typed."""
        return self.state() is QAbstractItemView.State.EditingState

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu belongs to the line under the pointer, or by the keyboard to the current one."""
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            begin = mirrored(
                QRect(box.left() + theme.S5, box.top(), 1, 1), box, self.layoutDirection()
            )
            place = QPoint(begin.left(), box.bottom())
        elif self.indexAt(place).isValid():
            self.setCurrentIndex(self.indexAt(place))
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(NODE_ROLE).kind == FOLDER:
            box = self.visualRect(index)
            chevron = QRect(box.left(), box.top(), CHEVRON, box.height())
            chevron = mirrored(chevron, box, self.layoutDirection())
            if chevron.contains(event.position().toPoint()):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The rows paint their own chevrons."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class Sidebar(QWidget):
    """Composes masthead and tree; says which place was chosen."""

    chosen = Signal(object)  # a Place
    entered = Signal()  # Enter on a place: on to its headlines

    def __init__(self, sheet: theme.Theme, explain: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SidebarModel(explain, self)
        self._row = SidebarRow(sheet, self)
        self.icons = self._row.icons
        self.view = _Tree(self)
        self.view.setObjectName("places")
        self.view.setAccessibleName(self.tr("Places and feeds"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._row)
        self.view.setHeaderHidden(True)
        self.view.setUniformRowHeights(True)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(16)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.view.setExpandsOnDoubleClick(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setAutoExpandDelay(_OPENING)
        self.view.activated.connect(lambda _: self.entered.emit())
        self.view.selectionModel().currentChanged.connect(self._moved)
        # Asked for a viewport only then: PySide makes the classes of all widgets to answer one.
        self.icons.came.connect(lambda: self.view.viewport().update())
        self._closed: set[int] = set()
        self.view.collapsed.connect(lambda index: self._fold(index, self._closed.add))
        self.view.expanded.connect(lambda index: self._fold(index, self._closed.discard))
        self.filter = SidebarFilter(self.view, self.model, self)
        self.filter.ended.connect(lambda: self.close_folders(self._closed))
        self._held_back: Sequence[Node] | None = None  # nodes that came while a name was typed
        self._row.closeEditor.connect(self._edited)
        self._quiet = False
        self.foot = SidebarFoot(self)
        self.model.unread_changed.connect(self.foot.show_unread)
        self._date = Label(self)
        self._date.setObjectName("muted")
        self._date.setFont(theme.font(theme.SMALL))
        self._lay_out()

    def _lay_out(self) -> None:
        masthead = Label("Broadsheet", self)
        masthead.setObjectName("masthead")
        masthead.setAlignment(beginning())
        masthead.setFont(theme.font(theme.MASTHEAD, serif=True, bold=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(masthead)
        words.addWidget(self._date)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(2)
        head = QHBoxLayout()
        set_margins(head, theme.S4, theme.S3, theme.S2, theme.S3)
        head.addLayout(words, 1)
        head.addLayout(self._tools)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        filtering = QHBoxLayout()
        filtering.setContentsMargins(theme.S3, 0, theme.S3, theme.S2)
        filtering.addWidget(self.filter)
        inside.addLayout(filtering)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.foot)

    def add_entry(self, entry: QWidget) -> None:
        """Put a line between the tree and the foot."""
        inside = self.layout()
        assert isinstance(inside, QVBoxLayout)
        line = QHBoxLayout()
        set_margins(line, theme.S3, theme.S1, theme.S2, 0)
        line.addWidget(entry)
        inside.insertLayout(inside.indexOf(self.foot), line)

    def add_tools(self, buttons: list[QToolButton]) -> None:
        """Put buttons beside the masthead."""
        for button in buttons:
            self._tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_date(self, now: float) -> None:
        """Set the date below the masthead to the day of `now` (UTC seconds) in the zone of now."""
        day = time.localtime(now)
        said = usual_day(day.tm_wday, day.tm_mon, day.tm_mday, spoken())
        self._date.setText(said[:1].upper() + said[1:])

    def date(self) -> str:
        """The date that is shown."""
        return self._date.text()

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """Take new nodes; what is chosen, which folders are closed and what is seen stays."""
        if self.view.editing:
            self._held_back = nodes
            return
        index = self.view.currentIndex()
        key = index.data(NODE_ROLE).key if index.isValid() else None

        def change() -> bool:
            moved = self.model.show(nodes)
            if moved:
                closed = set(self._closed)
                self.view.expandAll()
                self.close_folders(closed)
                if key is not None:
                    self.choose(Place(*key), quietly=True, reopen=False)
            if moved or self.filter.active:
                self.filter.apply()
            return moved

        while_still(self.view, NODE_ROLE, change)

    def closed(self) -> list[int]:
        """Ids of folders that are closed."""
        return sorted(self._closed)

    def close_folders(self, folders: Iterable[int]) -> None:
        """Close folders, as they were when the window was left."""
        for folder in tuple(folders):
            self.view.collapse(self.model.index_of(FOLDER, folder))

    def choose(self, place: Place, *, quietly: bool = False, reopen: bool = True) -> bool:
        """Make a place the current one; answers whether it is in the tree.

        It is brought into sight; not out of a closed folder, where `reopen` is False.
        """
        index = self.model.index_of(*place.node)
        self._quiet = quietly
        self.view.setAutoScroll(reopen or not self._is_within_closed(index))
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flag)
        self.view.setAutoScroll(True)
        self._quiet = False
        return index.isValid()

    def _is_within_closed(self, index: QModelIndex) -> bool:
        above = index.parent()
        while above.isValid() and self.view.isExpanded(above):
            above = above.parent()
        return above.isValid()

    def choose_none(self) -> None:
        """Let no line be the current one: what is listed is none of the tree's."""
        self.view.selectionModel().clear()

    def current(self) -> Node | None:
        """The line that is chosen."""
        index = self.view.currentIndex()
        return index.data(NODE_ROLE) if index.isValid() else None

    def edit_name(self) -> None:
        """Let the name of the chosen line be typed over in its place, where it has one."""
        node = self.current()
        if node is not None and node.kind in (FOLDER, FEED, TAG, VIEW):
            self.view.setFocus()
            self.view.edit(self.view.currentIndex())

    def set_theme(self, sheet: theme.Theme) -> None:
        """Take the colours of another sheet."""
        self._row.sheet = sheet
        self.view.viewport().update()

    def _fold(self, index: QModelIndex, note: Callable[[int], None]) -> None:
        """Remember which folders are closed, except while the filter opens them all."""
        if not self.filter.active:
            note(index.data(NODE_ROLE).id)

    def _edited(self) -> None:
        held, self._held_back = self._held_back, None
        if held is not None:
            QTimer.singleShot(0, lambda: self.show_nodes(held))

    def _moved(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            node: Node = current.data(NODE_ROLE)
            self.chosen.emit(Place(node.kind, node.id))
