"""What goes along on a trip and how: places to tick, the trip's length and end, pictures, room.

Only tells what was chosen; what that comes to is reckoned elsewhere.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TAG, Node
from reader.model import PackChoice, PackPlan

_NODE = Qt.ItemDataRole.UserRole
_PLACES = (ALL, STARRED, FOLDER, FEED, TAG)
_SMALL = 800  # pixels
_MEGABYTE = 1_000_000
_HOUR = 3600
USUAL_HOURS = 12


class _Day(QDateEdit):
    """A day; Tab leads out of it, as out of any field, and arrows to its month and year."""

    def focusNextPrevChild(self, next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, next)


class PackForm(QWidget):
    """Asks what a `PackPlan` holds; `now` is UTC seconds, `width` the usual size of pictures."""

    changed = Signal()

    def __init__(self, nodes: Sequence[Node], width: int, now: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = int(now)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("What goes along"))
        self.tree.setHeaderHidden(True)
        self.tree.setMinimumSize(230, 250)
        self._lines: list[QTreeWidgetItem] = []
        self._fill(nodes)
        self.read_too = QCheckBox(self.tr("What has been &read too"), self)
        self.read_too.setToolTip(self.tr("Of folders and feeds; starred and tagged come anyhow."))
        self.days = QComboBox(self)
        for words, days in (
            (self.tr("All days"), 0),
            (self.tr("The last 24 hours"), 1),
            (self.tr("The last 3 days"), 3),
            (self.tr("The last week"), 7),
            (self.tr("The last month"), 30),
        ):
            self.days.addItem(words, days)
        self.hours = QSpinBox(self, minimum=1, maximum=2000, value=USUAL_HOURS)
        self.hours.setSuffix(self.tr(" hours"))
        self.until = _Day(self)
        self.until.setLocale(QLocale())
        self.until.setDisplayFormat("ddd d MMM yyyy")
        self.until.setMinimumDate(self._day(0))
        self.pictures = QComboBox(self)
        for words, size in (
            (self.tr("Full size"), width),
            (self.tr("Small"), min(width, _SMALL)),
            (self.tr("None"), 0),
        ):
            self.pictures.addItem(words, size)
        self.room = QSpinBox(self, minimum=0, maximum=1_000_000, singleStep=50)
        self.room.setSpecialValueText(self.tr("No limit"))
        self.room.setSuffix(self.tr(" MB"))
        self._lay_out()
        self._move_end()
        self.hours.valueChanged.connect(self._move_end)
        self.tree.itemChanged.connect(lambda *_: self._tell())
        self.read_too.toggled.connect(self._tell)
        for field in (self.hours, self.room):
            field.valueChanged.connect(self._tell)
        self.until.dateChanged.connect(self._tell)
        for box in (self.days, self.pictures):
            box.currentIndexChanged.connect(self._tell)
        for each in (self.hours, self.until, self.room):
            each.setMinimumHeight(self.pictures.sizeHint().height())

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.S4)
        inside.addWidget(self.tree, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.S3)
        form.setVerticalSpacing(theme.S3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("&Length of the trip"), self.hours)
        form.addRow(self.tr("Keep &until"), self.until)
        form.addRow(self.tr("&From"), self.days)
        form.addRow("", self.read_too)
        form.addRow(self.tr("&Pictures"), self.pictures)
        form.addRow(self.tr("At &most"), self.room)
        inside.addLayout(form, 1)

        for one, other in itertools.pairwise(self.fields()):
            QWidget.setTabOrder(one, other)

    def fields(self) -> tuple[QWidget, ...]:
        """The fields in the order in which they are read."""
        named = (self.hours, self.until, self.days, self.read_too, self.pictures, self.room)
        return (self.tree, *named)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the lines as high as the dialog's style has them, which is known only now."""
        super().showEvent(event)
        self.tree.doItemsLayout()

    # --- places

    def _fill(self, nodes: Sequence[Node]) -> None:
        """The places of the sidebar that can go along, all unread ones ticked."""
        path: list[QTreeWidgetItem] = []
        for node in nodes:
            if node.kind not in _PLACES:
                continue
            del path[node.depth :]
            line = QTreeWidgetItem([self._named(node)])
            line.setData(0, _NODE, node)
            if node.kind == FOLDER:
                line.setFlags(line.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            chosen = Qt.CheckState.Checked if node.kind == ALL else Qt.CheckState.Unchecked
            line.setCheckState(0, chosen)
            if path and node.depth:
                path[-1].addChild(line)
            else:
                self.tree.addTopLevelItem(line)
                self._lines.append(line)
            path.append(line)
        if self._lines:
            self.tree.setCurrentItem(self._lines[0])

    def _named(self, node: Node) -> str:
        if not node.unread:
            return node.name
        return self.tr("{name} ({count})").format(name=node.name, count=node.unread)

    def plan(self, *, oldest_first: bool) -> PackPlan:
        """What was chosen."""
        ticked: dict[str, list[int]] = {kind: [] for kind in _PLACES}
        for line in self._lines:
            _gather(line, ticked)
        choice = PackChoice(
            bool(ticked[ALL]),
            bool(ticked[STARRED]),
            tuple(ticked[FOLDER]),
            tuple(ticked[FEED]),
            tuple(ticked[TAG]),
            int(self.days.currentData()),
            self.read_too.isChecked(),
        )
        end = QDateTime(self.until.date().addDays(1), QTime(0, 0)).toSecsSinceEpoch()
        width = int(self.pictures.currentData())
        room = self.room.value() * _MEGABYTE
        return PackPlan(choice, self.hours.value(), end, width, room, oldest_first)

    # --- what follows from what

    def _day(self, hours: int) -> QDate:
        return QDateTime.fromSecsSinceEpoch(self._now + hours * _HOUR).date()

    def _move_end(self) -> None:
        """A longer trip ends later; the reader may choose another end."""
        self.until.setDate(self._day(self.hours.value()))

    def _tell(self) -> None:
        self.changed.emit()


def _gather(line: QTreeWidgetItem, ticked: dict[str, list[int]]) -> None:
    """What is ticked of a line and of those in it; a whole folder counts as one."""
    node = line.data(0, _NODE)
    if line.checkState(0) is Qt.CheckState.Checked:
        ticked[node.kind].append(node.id)
        return
    for at in range(line.childCount()):
        inside = line.child(at)
        if inside is not None:
            _gather(inside, ticked)
