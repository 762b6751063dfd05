"""Paints a line of the sidebar: a sign, a name, and what is unread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QTransform
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from reader.desktop import icons, theme
from reader.desktop.both_ways import draw_line, mirrored
from reader.desktop.decoding import SIDE
from reader.desktop.plain_words import tip
from reader.desktop.pointed import is_chosen, is_pointed_at
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TAG, TODAY, VIEW, Node
from reader.desktop.sidebar_model import COUNT_ROLE, NODE_ROLE, SidebarModel
from reader.desktop.thumbnails import Thumbnails

HEIGHT = 30
CHEVRON = 18  # the width that opens and closes a folder

_SIGNS = {
    TODAY: "today",
    ALL: "unread",
    STARRED: "star",
    FOLDER: "folder",
    TAG: "tag",
    VIEW: "view",
}


class SidebarRow(QStyledItemDelegate):
    """The delegate of the sidebar's tree."""

    def __init__(self, sheet: theme.Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.icons = Thumbnails(SIDE, self)
        self._plain = theme.font()
        self._small = theme.font(theme.SMALL)
        self._letter = theme.font(11, serif=True, bold=True)
        self._small_metrics = QFontMetrics(self._small)
        self._way = Qt.LayoutDirection.LeftToRight

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, HEIGHT)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name"))
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box: QRect = option.rect
        room = box.adjusted(theme.S4 + 20, 2, -theme.S2, -2)
        editor.setGeometry(mirrored(room, box, option.direction))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box: QRect = option.rect
        tree: QWidget | None = option.widget
        node: Node = index.data(NODE_ROLE)
        count: int = index.data(COUNT_ROLE)
        self._way = option.direction
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, index, tree)
        ratio = painter.device().devicePixelRatioF()
        x, middle = box.left() + theme.S4, box.center().y() + 1
        if node.kind == FOLDER:
            opened = isinstance(tree, QTreeView) and tree.isExpanded(index)
            place = mirrored(QRect(x - 16, middle - 6, 12, 12), box, self._way)
            self._paint_chevron(painter, place, opened, ratio)
        if node.kind == FEED:
            place = mirrored(QRect(x, middle - 8, 16, 16), box, self._way)
            icon = self.icons.image(node.icon, 16, ratio)
            if icon is None:
                self._paint_letter(painter, place, node)
            else:
                painter.drawImage(QRectF(place), icon)
        else:
            sign = icons.pixmap(_SIGNS[node.kind], self.sheet.muted, 18, ratio)
            place = mirrored(QRect(x - 1, middle - 9, 18, 18), box, self._way)
            painter.drawPixmap(place.topLeft(), sign)
        if count:
            self._paint_count(painter, box, count)
        room = self._room(box, node, count)
        if node.troubled:
            sign = icons.pixmap("trouble", self.sheet.accent, 16, ratio)
            place = QRect(room.right() + 1 + theme.S1, middle - 8, 16, 16)
            painter.drawPixmap(mirrored(place, box, self._way).topLeft(), sign)
        unread = bool(count) and node.kind != STARRED
        painter.setFont(self._plain)
        painter.setPen(QColor(self.sheet.ink if unread else self.sheet.text))
        name = painter.fontMetrics().elidedText(
            node.name, Qt.TextElideMode.ElideRight, room.width()
        )
        draw_line(painter, mirrored(room, box, self._way), name, self._way)

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRect,
        index: QModelIndex | QPersistentModelIndex,
        tree: QWidget | None,
    ) -> None:
        """The whole line is the ground, whatever its depth."""
        width = tree.width() if tree else box.right()
        line = QRectF(6, box.top() + 1, width - 12, box.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen(tree, index):
            focused = tree is not None and tree.hasFocus()
            painter.setBrush(QColor(self.sheet.chosen if focused else self.sheet.hover))
            painter.drawRoundedRect(line, 6, 6)
            if focused:
                painter.setBrush(QColor(self.sheet.accent))
                edge = QRect(6, box.top() + 7, 3, box.height() - 14)
                edge = mirrored(edge, QRect(0, box.top(), width, box.height()), self._way)
                painter.drawRoundedRect(QRectF(edge), 1.5, 1.5)
        elif is_pointed_at(tree, box):
            painter.setBrush(QColor(self.sheet.hover))
            painter.setOpacity(0.6)
            painter.drawRoundedRect(line, 6, 6)
            painter.setOpacity(1)

    def _paint_chevron(self, painter: QPainter, place: QRect, opened: bool, ratio: float) -> None:
        sign = icons.pixmap("chevron", self.sheet.muted, 12, ratio)
        before = painter.transform()
        painter.translate(place.left() + 6, place.top() + 6)
        closed = 180 if self._way == Qt.LayoutDirection.RightToLeft else 0
        painter.setTransform(QTransform().rotate(90 if opened else closed), True)
        painter.drawPixmap(-6, -6, sign)
        painter.setTransform(before)

    def _paint_letter(self, painter: QPainter, box: QRect, node: Node) -> None:
        """The first letter of a feed's name on a quiet ground, as long as it has no icon."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.sheet.hair))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self.sheet.text))
        painter.setFont(self._letter)
        letter = next((c for c in node.name if c.isalnum()), "·").upper()
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)

    def _paint_count(self, painter: QPainter, box: QRect, count: int) -> None:
        said = str(count)
        width = self._small_metrics.horizontalAdvance(said)
        painter.setFont(self._small)
        painter.setPen(QColor(self.sheet.muted))
        place = QRect(box.right() - theme.S3 - width, box.top(), width + 1, box.height())
        draw_line(painter, mirrored(place, box, self._way), said, self._way, at_end=True)

    def _room(self, box: QRect, node: Node, count: int) -> QRect:
        """What a line leaves to the name, as it is read from the left."""
        left, right = box.left() + theme.S4 + 24, box.right() - theme.S3
        if count:
            right -= self._small_metrics.horizontalAdvance(str(count)) + theme.S2
        if node.troubled:
            right -= 18 + theme.S1
        return QRect(left, box.top(), right - left, box.height())

    def explained(self, box: QRect, index: QModelIndex | QPersistentModelIndex) -> str:
        """The tooltip of a line: its name where that is cut, and its trouble."""
        node: Node = index.data(NODE_ROLE)
        room = self._room(box, node, index.data(COUNT_ROLE)).width()
        cut = QFontMetrics(self._plain).horizontalAdvance(node.name) > room
        model = index.model()
        trouble = model.trouble(node) if isinstance(model, SidebarModel) else ""
        return tip("\n".join(words for words in (node.name if cut else "", trouble) if words))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        box: QRect = option.rect
        QToolTip.showText(event.globalPos(), self.explained(box, index), view)
        return True
