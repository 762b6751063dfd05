"""Draws the pictures of an article's page from memory, in the room that was reserved for them.

Takes the place of Qt's own handler of images: that one asks for a resource and keeps it, and lays
the text out anew when its size is another one. Knows which pictures there are, how large they
are laid out and where they were last drawn; decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from reader.desktop import icons, theme
from reader.desktop.picture_room import room
from reader.desktop.placeholders import paint_monogram, paint_placeholder
from reader.desktop.rows import Shown

_GROUND = "#f4efe5"  # of what is clear in a picture, on dark paper: most are drawn for white
_PILL = 26
_LIFT = 3  # pixels by which a portrait stands higher, level with the letters beside it


@dataclass(eq=False)
class Slot:
    """A picture with the room it has in the page, in pixels."""

    shown: Shown
    width: int
    height: int
    wished: tuple[int, int] | None = None  # the room it is to get when that moves nothing
    place: QRectF = field(default_factory=QRectF)  # where it was last drawn, in the document


class PictureObjects(QPyTextObject):
    """Answers Qt's layout how large a picture is, and paints it."""

    def __init__(self, sheet: theme.Theme, image: Callable[[Slot], QImage | None], parent: QObject):
        super().__init__(parent)
        self.sheet = sheet
        self.slots: dict[str, Slot] = {}
        self.drawn: set[str] = set()  # pictures that have been painted, and no placeholder
        self.moving = ""  # the picture that moves now
        self._image = image

    def slot(self, format: QTextFormat) -> Slot | None:
        """The picture that a place in the text is for."""
        return self.slots.get(format.toImageFormat().name())

    def intrinsicSize(self, doc: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        slot = self.slot(format)
        if slot is None:
            return QSizeF(0, 0)
        width, most = float(slot.width), room(doc, position)
        if most <= 0 or width <= most:
            return QSizeF(width, slot.height)
        return QSizeF(most, max(1.0, round(slot.height * most / width)))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        slot = self.slot(format)
        if slot is None:
            return
        slot.place = rect = QRectF(rect)
        if slot.shown.round:
            rect.translate(0, -_LIFT)
        image = self._image(slot)
        if image is None:
            self._draw_none(painter, rect, slot.shown)
            return
        self.drawn.add(slot.shown.name)
        size = image.size().scaled(rect.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        if abs(size.width() - rect.width()) <= 1 and abs(size.height() - rect.height()) <= 1:
            place = QRectF(rect)
        else:
            place.moveCenter(rect.center())
        if self.sheet.dark and image.hasAlphaChannel() and not slot.shown.side:
            painter.fillRect(place, QColor(_GROUND))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        if slot.shown.animated and self.moving != slot.shown.name:
            self._draw_pill(painter, place)

    def _draw_none(self, painter: QPainter, rect: QRectF, shown: Shown) -> None:
        if not shown.side:
            paint_placeholder(painter, rect, self.sheet, shown.words, shown.trouble)
        elif shown.round:
            paint_monogram(painter, rect, self.sheet, shown.words)

    def _draw_pill(self, painter: QPainter, place: QRectF) -> None:
        """The mark of a picture that moves when it is clicked."""
        words = self.tr("Click to play")
        font = theme.font(theme.SMALL, bold=True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words) + theme.S3 * 2 + 18
        if place.width() < width + theme.S4 or place.height() < _PILL + theme.S4:
            width, words = _PILL, ""
        pill = QRectF(place.left() + theme.S2, place.bottom() - theme.S2 - _PILL, width, _PILL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 19, 18, 200))
        painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        sign = icons.pixmap("play", "#ffffff", 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(round(pill.left() + 7), round(pill.top() + 6), sign)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(pill.adjusted(26, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)
