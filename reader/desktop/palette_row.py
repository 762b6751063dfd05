"""Paints a line of the command palette: a sign, a name, and at the far end what it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.desktop import icons, theme
from reader.desktop.both_ways import draw_line, mirrored
from reader.desktop.palette_items import ARTICLE, HEADING, Item

ITEM_ROLE = Qt.ItemDataRole.UserRole
HEIGHT, HEADING_HEIGHT = 34, 30

_SIGN = 18
_SHARE = 0.45  # of the width that the words at the far end may take


class PaletteRow(QStyledItemDelegate):
    """The delegate of the palette's list."""

    def __init__(self, sheet: theme.Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._plain = theme.font()
        self._serif = theme.font(theme.LEDE, serif=True)
        self._small = theme.font(theme.SMALL)
        self._bold = theme.font(theme.SMALL, bold=True)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        item: Item = index.data(ITEM_ROLE)
        return QSize(200, HEADING_HEIGHT if item.kind == HEADING else HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: Item = index.data(ITEM_ROLE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.kind == HEADING:
            painter.setFont(self._bold)
            painter.setPen(QColor(self.sheet.accent))
            line = box.adjusted(theme.S3, theme.S2, -theme.S3, 0)
            draw_line(painter, line, item.name, option.direction)
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.sheet.chosen if chosen else self.sheet.hover))
            painter.drawRoundedRect(QRectF(box.adjusted(0, 1, 0, -1)), 6, 6)
        if item.icon:
            ratio = painter.device().devicePixelRatioF()
            colour = self.sheet.ink if chosen else self.sheet.muted
            sign = icons.pixmap(item.icon, colour, _SIGN, ratio)
            top = box.center().y() - _SIGN // 2 + 1
            place = mirrored(QRect(box.left() + theme.S3, top, _SIGN, _SIGN), box, option.direction)
            painter.drawPixmap(place.topLeft(), sign)
        line = mirrored(box.adjusted(theme.S3 + 28, 0, -theme.S3, 0), box, option.direction)
        self._paint_words(painter, line, item, chosen, option.direction)

    def _paint_words(
        self, painter: QPainter, line: QRect, item: Item, chosen: bool, way: Qt.LayoutDirection
    ) -> None:
        small = QFontMetrics(self._small)
        most = round(line.width() * _SHARE)
        elide = Qt.TextElideMode.ElideRight
        detail = small.elidedText(item.detail, elide, most)
        painter.setFont(self._small)
        painter.setPen(QColor(self.sheet.text if chosen else self.sheet.muted))
        draw_line(painter, line, detail, way, at_end=True)
        room = line.adjusted(0, 0, -small.horizontalAdvance(detail) - theme.S4, 0)
        room = mirrored(room, line, way)
        font = self._serif if item.kind == ARTICLE else self._plain
        painter.setFont(font)
        painter.setPen(QColor(self.sheet.ink))
        name = QFontMetrics(font).elidedText(item.name, elide, room.width())
        draw_line(painter, room, name, way)
