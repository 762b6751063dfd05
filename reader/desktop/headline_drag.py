"""Headlines on their way by mouse: to a tag of ours, or as links to another program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader.desktop import theme
from reader.desktop.headlines_model import HeadlinesModel

MIME = "application/x-broadsheet-articles"
_MOST_LINKS = 50


def packed(model: HeadlinesModel, articles: Sequence[int]) -> QMimeData:
    """Articles as ours, and the links of those whose rows are at hand for other programs."""
    data = QMimeData()
    data.setData(MIME, " ".join(map(str, articles)).encode())
    rows = [row for article in articles[:_MOST_LINKS] if (row := model.row(article)) is not None]
    links = [row.address for row in rows if row.address.startswith(("http://", "https://"))]
    if links:
        data.setUrls([QUrl(link) for link in links])
        data.setText("\n".join(links))
    return data


def unpacked(data: QMimeData) -> tuple[int, ...]:
    """The articles that are dragged; none for what comes from elsewhere."""
    words = data.data(MIME).toStdString().split()
    return tuple(int(word) for word in words if word.isdecimal())


def drag(view: QWidget, model: HeadlinesModel, articles: Sequence[int]) -> None:
    """Let articles be dragged until they are let fall."""
    if not articles:
        return
    row = model.row(articles[0])
    words = row.title if len(articles) == 1 and row is not None else ""
    if not words:
        words = QCoreApplication.translate("HeadlineDrag", "{count} articles").format(
            count=len(articles)
        )
    carried = QDrag(view)
    carried.setMimeData(packed(model, articles))
    carried.setPixmap(_slip(words, view))
    carried.setHotSpot(QPoint(-theme.S3, -theme.S2))
    carried.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.DropAction.CopyAction)


def _slip(words: str, view: QWidget) -> QPixmap:
    """What is seen below the pointer: a slip of paper with the headline, or how many there are."""
    font = theme.font(theme.UI, serif=True)
    metrics = QFontMetrics(font)
    said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 260)
    width, height = metrics.horizontalAdvance(said) + 2 * theme.S3, metrics.height() + 2 * theme.S1
    ratio = view.devicePixelRatioF()
    slip = QPixmap(round(width * ratio), round(height * ratio))
    slip.setDevicePixelRatio(ratio)
    slip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(slip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = view.palette()
    painter.setBrush(palette.color(palette.ColorRole.Base))
    painter.setPen(QColor(palette.color(palette.ColorRole.Mid)))
    painter.drawRoundedRect(QRect(0, 0, width - 1, height - 1), 6, 6)
    painter.setPen(palette.color(palette.ColorRole.Text))
    painter.setFont(font)
    painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, said)
    painter.end()
    return slip
