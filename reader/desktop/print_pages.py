"""Sets articles on pages, a piece a turn of the event loop, and paints the pages.

Knows neither printer nor file; what stays together on a page is for `print_breaks`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QElapsedTimer,
    QMarginsF,
    QObject,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)

from reader.desktop import theme
from reader.desktop.appending import append_html
from reader.desktop.print_breaks import keep_together
from reader.desktop.print_css import BODY, GREY, HAIR, INK, UNITS, css, units
from reader.desktop.print_pictures import fit_pictures
from reader.desktop.print_reading import Printed
from reader.desktop.rows import is_rtl

SIDE, TOP, BOTTOM, FOOT = 78.0, 62.0, 74.0, 44.0  # margins of a page, and its foot; points
_TURN = 8  # milliseconds of work in a turn of the event loop


class Paper(NamedTuple):
    """A size of paper in points."""

    width: float
    height: float

    @classmethod
    def of(cls, layout: QPageLayout) -> Paper:
        """The whole sheet of a layout, as it is turned."""
        points = layout.fullRectPoints()
        return cls(points.width(), points.height())

    @property
    def text(self) -> tuple[float, float]:
        """How wide and how high the text on it is, in points."""
        return self.width - 2 * SIDE, self.height - TOP - BOTTOM


class Pages(QObject):
    """The pages of some articles on a paper, in the `letters` that the reader chose for articles.

    `begin` sets them, `ready` tells that they are.
    """

    ready = Signal()

    def __init__(self, paper: Paper, letters: str, parent: QObject) -> None:
        super().__init__(parent)
        self.paper = paper
        self._letters = letters
        self._page = QSizeF(*(float(units(side)) for side in paper.text))
        self._images: dict[str, QImage] = {}
        self._articles: list[Printed] = []
        self._documents: list[QTextDocument] = []  # one for each article
        self._firsts: list[int] = []  # the page on which each article begins
        self._work: Iterator[None] = iter(())
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self.count = 0
        self.is_ready = False

    def begin(self, masthead: str, articles: Sequence[Printed], images: dict[str, QImage]) -> None:
        """Set these, the first one below a masthead; `images` by their names in the articles."""
        self._articles = list(articles)
        self._images = images
        self._work = self._set_all(masthead)
        self._next.start()

    # --- setting

    def _go_on(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        for _ in self._work:
            if spent.elapsed() >= _TURN:
                self._next.start()
                return
        self.is_ready = True
        self.ready.emit()

    def _set_all(self, masthead: str) -> Iterator[None]:
        """All the work, a small step at a time."""
        for article in self._articles:
            document = self._document(article)
            first, *rest = article.pieces
            document.setHtml(first if self._documents else masthead + first)
            yield
            for piece in rest:
                append_html(document, piece)
                yield
            yield from fit_pictures(document)
            yield from keep_together(document)
            self._documents.append(document)
            self._firsts.append(self.count)
            self.count += document.pageCount()

    def _document(self, article: Printed) -> QTextDocument:
        made = QTextDocument(self)
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(0)
        made.setIndentWidth(units(16))
        made.setDefaultFont(_font(BODY, self._letters))
        made.setDefaultStyleSheet(css())
        made.setPageSize(self._page)
        kind = QTextDocument.ResourceType.ImageResource.value
        for picture in article.pictures:
            if picture.name in self._images:
                made.addResource(kind, QUrl(picture.name), self._images[picture.name])
        return made

    # --- painting

    def paint(self, painter: QPainter, page: int, scale: float) -> None:
        """Paint a page, counted from 0, with its foot; `scale` is pixels a point."""
        at = bisect_right(self._firsts, page) - 1
        top = (page - self._firsts[at]) * self._page.height()
        painter.save()
        painter.scale(scale / UNITS, scale / UNITS)
        painter.translate(units(SIDE), units(TOP))
        painter.save()
        painter.translate(0, -top)
        # What begins the next page is not seen at the end of this one when pixels are rounded.
        place = QRectF(0, top, self._page.width(), self._page.height() - 1)
        painter.setClipRect(place.marginsAdded(_BLEED))
        wish = QAbstractTextDocumentLayout.PaintContext()
        wish.clip = place
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(INK))
        wish.palette = palette
        self._documents[at].documentLayout().draw(painter, wish)
        painter.restore()
        self._paint_foot(painter, page, self._articles[at])
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int, article: Printed) -> None:
        """A rule, the source and title of the article, and the number of the page."""
        top = units(self.paper.height - TOP - FOOT - 10)
        wide = round(self._page.width())
        painter.setPen(QPen(QColor(HAIR), units(0.5)))
        painter.drawLine(0, top, wide, top)
        painter.setPen(QColor(GREY))
        painter.setFont(_font(8))
        number = self.tr("Page {page} of {total}").format(page=page + 1, total=self.count)
        parts = (article.source, article.title)
        words = " · ".join(f"\u2068{part}\u2069" for part in parts if part)
        room = wide - painter.fontMetrics().horizontalAdvance(number) - units(16)
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        line = QRectF(0, top + units(5), wide, units(14))
        rtl = is_rtl(article.title)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        outer, inner = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        here = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int((outer if rtl else inner) | here), cut)
        painter.drawText(line, int((inner if rtl else outer) | here), number)


def _font(points: float, letters: str = "sans") -> QFont:
    """Letters that keep their words in a PDF: a ligature would be a sign that nobody finds."""
    made = theme.article_font(letters, units(points))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _JOINING:
        made.setFeature(QFont.Tag(feature), 0)
    return made


_JOINING = ("liga", "dlig", "calt", "clig")  # features that put one glyph for several letters
_BLEED = QMarginsF(40, 0, 40, 0)  # letters that lean out of the measure are not cut
