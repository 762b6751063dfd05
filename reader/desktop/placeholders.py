"""What stands where a picture will be, or could not come: a quiet field of its size.

While it is on its way the field has a small sign; where it failed, what the picture shows and
why it is missing, in words. For a portrait, the letters of a name.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from reader.desktop import icons, theme
from reader.desktop.theme import Theme

_SIGN = 28
_LOWEST = 56  # pixels below which there is no room for a sign
_WORDS_FROM = 96  # pixels of height from which there is room for words
_LINES = 3
_DRAWN = 6

_drawn: dict[tuple[str, int, int], QImage] = {}


def placeholder(sheet: Theme, width: int, height: int) -> QImage:
    """A field of the size in pixels; several of one size share one drawing."""
    key = (sheet.name, width, height)
    drawn = _drawn.get(key)
    if drawn is None:
        if len(_drawn) >= _DRAWN:
            _drawn.clear()
        drawn = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(drawn)
        paint_placeholder(painter, QRectF(0, 0, width, height), sheet)
        painter.end()
        _drawn[key] = drawn
    return drawn


def paint_placeholder(
    painter: QPainter, room: QRectF, sheet: Theme, words: str = "", trouble: str = ""
) -> None:
    """Paint the field; with a `trouble` it says what is missing and why."""
    painter.fillRect(room, QColor(sheet.tint))
    if room.height() < _LOWEST or room.width() < _LOWEST:
        return
    ratio = painter.device().devicePixelRatioF()
    sign = icons.pixmap("picture", sheet.muted, _SIGN, ratio)
    said = bool(trouble) and room.height() >= _WORDS_FROM
    middle = room.center()
    top = middle.y() - _SIGN / 2
    if said:
        top = _paint_words(painter, room, sheet, words, trouble) - _SIGN - theme.S2
    painter.setOpacity(0.6)
    painter.drawPixmap(round(middle.x() - _SIGN / 2), round(top), sign)
    painter.setOpacity(1)


def _paint_words(painter: QPainter, room: QRectF, sheet: Theme, words: str, trouble: str) -> float:
    """What the picture shows, and below it why it is missing; answers where that begins."""
    plain, small = theme.font(theme.UI), theme.font(theme.SMALL)
    width = min(room.width() - 2 * theme.S4, 420)
    wrapped = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
    parts = []
    for text, font, colour in ((words, plain, sheet.text), (trouble, small, sheet.muted)):
        if text:
            metrics = QFontMetrics(font)
            most = metrics.lineSpacing() * _LINES
            shortened = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width * 2.6))
            box = metrics.boundingRect(0, 0, int(width), most, wrapped, shortened)
            parts.append((shortened, font, colour, min(most, box.height())))
    height = sum(part[3] for part in parts) + theme.S1 * (len(parts) - 1)
    top = room.center().y() - height / 2 + (_SIGN + theme.S2) / 2
    line = top
    for text, font, colour, tall in parts:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(room.center().x() - width / 2, line, width, tall), wrapped, text)
        line += tall + theme.S1
    return top


def paint_monogram(painter: QPainter, room: QRectF, sheet: Theme, name: str) -> None:
    """Paint the first letters of a name on a round field, for a portrait that is not here."""
    words = [word for word in name.split() if word[0].isalnum()]
    letters = "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(sheet.hair))
    painter.drawEllipse(room)
    painter.setPen(QColor(sheet.text))
    painter.setFont(theme.font(round(room.height() * 0.4), bold=True))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), letters)
