"""Painting that is right in both directions: the interface's own, and that of each text.

Delegates think from left to right; where the interface runs from right to left, `mirrored` puts
what they thought of at the other side. A text in the other script keeps its own direction, and so
its dots and brackets at its own end, but stands where the interface has it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLayout

from reader.desktop.rows import is_rtl

ISOLATED = "\u2068{}\u2069"  # a text within a line that may be of another direction (UAX #9)
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine


def mirrored(place: QRect, box: QRect, way: Qt.LayoutDirection) -> QRect:
    """A place within a box, as it stands in an interface that runs this way."""
    if way != Qt.LayoutDirection.RightToLeft:
        return place
    # As QStyle.visualRect does; but its class costs 5 ms of the time to the first painted list.
    left = box.left() + box.right() - place.right()
    return QRect(left, place.top(), place.width(), place.height())


def set_margins(inside: QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """Leave room around a layout, in pixels; Qt would keep left and right as they are."""
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        begin, end = end, begin
    inside.setContentsMargins(begin, top, end, bottom)


def beginning() -> Qt.AlignmentFlag:
    """Where lines of the interface begin: a label would begin where its text does."""
    way = QApplication.layoutDirection()
    side = Qt.AlignmentFlag
    begins = side.AlignRight if way == Qt.LayoutDirection.RightToLeft else side.AlignLeft
    return begins | side.AlignAbsolute | side.AlignVCenter


def draw_line(
    painter: QPainter, line: QRect, text: str, way: Qt.LayoutDirection, *, at_end: bool = False
) -> None:
    """Draw a text in its own direction, where lines begin that run this way, or where they end."""
    from_right = (way == Qt.LayoutDirection.RightToLeft) != at_end
    _draw(painter, line, text, rtl=is_rtl(text), from_right=from_right)


def draw_at_its_side(painter: QPainter, line: QRect, text: str, *, rtl: bool) -> None:
    """Draw a line of a text where that text begins, whichever way the interface runs."""
    _draw(painter, line, text, rtl=rtl, from_right=rtl)


def _draw(painter: QPainter, line: QRect, text: str, *, rtl: bool, from_right: bool) -> None:
    before, way = painter.layoutDirection(), Qt.LayoutDirection
    painter.setLayoutDirection(way.RightToLeft if rtl else way.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(line, side | _LINE, text)
    painter.setLayoutDirection(before)
