"""Paints one headline: source and time, a title of up to two lines, and its first words.

Unread titles are bold and have a dot. What is not complete offline has a small sign, told by a tip
when the pointer rests on it. A title that reads from right to left stands at the right.
Every row is as high as the next, so that a list of 100,000 needs no measuring; only the first one
of a day is higher, by the band of its heading.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.desktop import icons, theme
from reader.desktop.both_ways import draw_at_its_side, draw_line, mirrored
from reader.desktop.decoding import LIST
from reader.desktop.keeping_words import SIGNS, kept_words
from reader.desktop.pointed import is_chosen, is_pointed_at
from reader.desktop.rows import Row, is_rtl
from reader.desktop.thumbnails import Thumbnails

HEIGHT = 102
BAND = 34  # pixels that a row is higher where a day begins, for its heading
ROW_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
WHEN_ROLE = Qt.ItemDataRole.UserRole + 2

_LEFT, _RIGHT, _TOP = 26, 16, 11
_SOURCE_LINE, _TITLE_LINE, _SNIPPET_LINE = 18, 21, 17
THUMB = 60  # pixels of a thumbnail's side
_SIGN = 14
_NARROW = 250  # pixels below which the words need all the room
_CACHED = 300  # rows whose lines are kept broken
_TOO_LONG = 400  # characters that no two lines hold: measuring more would be waste


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in at most `most` lines of `width` pixels, the last one shortened with dots."""
    text = text[:_TOO_LONG]
    layout = QTextLayout(text, font)
    anywhere = QTextOption()
    anywhere.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(anywhere)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[a:b].strip() for a, b in zip(starts, ends, strict=True)]
    if len(starts) > most:
        rest = text[starts[most - 1] :].strip()
        shortened = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines[most - 1 :] = [shortened]
    return lines


class HeadlineRow(QStyledItemDelegate):
    """The delegate of the headline list."""

    def __init__(self, sheet: theme.Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbs = Thumbnails(LIST, self)
        self._lines: dict[tuple[int, str, bool, int], tuple[list[str], list[str]]] = {}
        self._small = theme.font(theme.SMALL)
        self._source = theme.font(theme.SMALL, bold=True)
        self._title = theme.font(theme.LEDE, serif=True)
        self._unread = theme.font(theme.LEDE, serif=True, bold=True)
        self._metrics = QFontMetrics(self._source)
        self._small_metrics = QFontMetrics(self._small)
        self._way = Qt.LayoutDirection.LeftToRight
        self.set_theme(sheet)

    def set_theme(self, sheet: theme.Theme) -> None:
        """Paint in the colours of another sheet from now on."""
        self._sheet = sheet
        self._ink, self._muted = QColor(sheet.ink), QColor(sheet.muted)
        self._read_ink, self._accent = QColor(sheet.muted), QColor(sheet.accent)
        self._hair = QColor(sheet.hair)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box: QRect = option.rect
        self._way = option.direction
        heading: str | None = index.data(HEADING_ROLE)
        if heading is not None:
            self._paint_heading(painter, QRect(box.left(), box.top(), box.width(), BAND), heading)
            box = box.adjusted(0, BAND, 0, 0)
        view: QWidget | None = option.widget
        chosen = is_chosen(view, index)
        active = view is not None and view.hasFocus()
        if chosen:
            ground = self._sheet.chosen if active else self._sheet.chosen_idle
            painter.fillRect(box, QColor(ground))
            if active:
                edge = QRect(box.left(), box.top(), 3, box.height())
                painter.fillRect(mirrored(edge, box, self._way), self._accent)
        elif is_pointed_at(view, option.rect):
            painter.fillRect(box, QColor(self._sheet.hover))
        rule = QRect(box.left() + _LEFT, box.bottom(), box.width() - _LEFT, 1)
        painter.fillRect(mirrored(rule, box, self._way), self._hair)
        row = index.data(ROW_ROLE)
        if row is not None:
            self._paint_row(painter, box, row, index.data(WHEN_ROLE), chosen)

    def _paint_heading(self, painter: QPainter, band: QRect, heading: str) -> None:
        """The name of the day that begins here, quietly; it is never part of what is chosen."""
        painter.fillRect(band, QColor(self._sheet.list))
        painter.setFont(self._source)
        painter.setPen(self._muted)
        line = mirrored(band.adjusted(_LEFT, theme.S2, -_RIGHT, 0), band, self._way)
        draw_line(painter, line, heading, self._way)
        rule = QRect(band.left() + _LEFT, band.bottom(), band.width() - _LEFT, 1)
        painter.fillRect(mirrored(rule, band, self._way), self._hair)

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, when: str, chosen: bool) -> None:
        width = box.width() - _LEFT - _RIGHT
        y = box.top() + _TOP
        line = QRect(box.left() + _LEFT, y, width, _SOURCE_LINE)
        self._paint_source(painter, mirrored(line, box, self._way), row, when)
        if row.thumb and box.width() >= _NARROW:
            width -= THUMB + theme.S3
            at = line.left() + width + theme.S3
            place = QRect(at, y + _SOURCE_LINE + theme.S1, THUMB, THUMB)
            self._paint_thumb(painter, mirrored(place, box, self._way), row)
        left = mirrored(QRect(line.left(), y, width, 1), box, self._way).left()
        if not row.read:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(mirrored(QRect(box.left() + 10, y + 4, 8, 8), box, self._way))
        title, snippet = self._broken(row, width)
        y += _SOURCE_LINE + 1
        painter.setFont(self._title if row.read else self._unread)
        painter.setPen(self._read_ink if row.read and not chosen else self._ink)
        y = _paint_lines(painter, title, QRect(left, y, width, _TITLE_LINE))
        painter.setFont(self._small)
        painter.setPen(self._muted)
        _paint_lines(painter, snippet, QRect(left, y + 3, width, _SNIPPET_LINE))

    def _paint_thumb(self, painter: QPainter, place: QRect, row: Row) -> None:
        image = self.thumbs.image(row.thumb, THUMB, painter.device().devicePixelRatioF())
        if image is not None:
            painter.drawImage(QRectF(place), image)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._sheet.tint))
        painter.drawRoundedRect(place, 5, 5)

    def _paint_source(self, painter: QPainter, line: QRect, row: Row, when: str) -> None:
        painter.setFont(self._small)
        painter.setPen(self._muted)
        draw_line(painter, line, when, self._way, at_end=True)
        taken = self._small_metrics.horizontalAdvance(when) + theme.S2
        ratio = painter.device().devicePixelRatioF()
        if row.kept in SIGNS:
            sign = icons.pixmap(SIGNS[row.kept], self._sheet.muted, _SIGN, ratio)
            place = QRect(line.right() - taken - 12, line.top() + 2, _SIGN, _SIGN)
            painter.drawPixmap(mirrored(place, line, self._way).topLeft(), sign)
            taken += _SIGN + theme.S1
        if row.starred:
            star = icons.pixmap("star-on", self._sheet.accent, 14, ratio)
            place = QRect(line.right() - taken - 12, line.top() + 1, 14, 14)
            painter.drawPixmap(mirrored(place, line, self._way).topLeft(), star)
            taken += 14 + theme.S1
        room = line.width() - taken - theme.S1
        source = self._metrics.elidedText(row.source, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._source)
        draw_line(painter, line, source, self._way)

    def sign_place(self, box: QRect, row: Row, when: str, *, heading: bool) -> QRect:
        """Where the sign of what is not complete stands in a row's box; empty for none."""
        if row.kept not in SIGNS:
            return QRect()
        top = box.top() + _TOP + (BAND if heading else 0)
        taken = self._small_metrics.horizontalAdvance(when) + theme.S2
        right = box.right() - _RIGHT
        return mirrored(QRect(right - taken - 12, top, _SIGN, _SOURCE_LINE), box, self._way)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row, when = index.data(ROW_ROLE), index.data(WHEN_ROLE)
        if row is not None:
            heading = index.data(HEADING_ROLE) is not None
            place = self.sign_place(option.rect, row, when, heading=heading)
            if not place.isEmpty() and place.adjusted(-3, -2, 3, 2).contains(event.pos()):
                said = kept_words(row)
                words = said[:1].upper() + said[1:] + "."
                from PySide6.QtWidgets import QToolTip  # not before the first paint

                QToolTip.showText(event.globalPos(), words, view, place)
                return True
        return super().helpEvent(event, view, option, index)

    def _broken(self, row: Row, width: int) -> tuple[list[str], list[str]]:
        key = (row.id, row.title, row.read, width)
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) >= _CACHED:
                self._lines.clear()
            title = broken(row.title or row.snippet, self._title_font(row), width, 2)
            snippet = row.snippet if row.title else ""
            lines = title, broken(snippet, self._small, width, 3 - max(1, len(title)))
            self._lines[key] = lines
        return lines

    def _title_font(self, row: Row) -> QFont:
        return self._title if row.read else self._unread


def _paint_lines(painter: QPainter, lines: list[str], line: QRect) -> int:
    """Paint lines below one another, each at the side where it begins; answers where they end."""
    if not lines:
        return line.top()
    rtl = is_rtl(lines[0])
    for text in lines:
        draw_at_its_side(painter, line, text, rtl=rtl)
        line.translate(0, line.height())
    return line.top()
