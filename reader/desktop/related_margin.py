"""The box of related coverage beside the text, where the window is wide enough for it.

Stands in the article's margin at the height of the paragraph it belongs to and moves with the
text. It shows what it is given and knows nothing of where that comes from.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QTextBlock
from PySide6.QtWidgets import QFrame, QTextBrowser

from reader.desktop import theme
from reader.desktop.article_pictures import ArticlePictures
from reader.desktop.decoding import BESIDE
from reader.desktop.related_html import ANCHOR
from reader.desktop.rows import Shown

LEAST, MOST = 210, 280  # pixels of its width
GAP = theme.S5


class RelatedMargin(QTextBrowser):
    """A part of the article view that is not part of its text."""

    followed = Signal(QUrl)

    def __init__(self, view: QTextBrowser, sheet: theme.Theme) -> None:
        super().__init__(view)
        self._view = view
        self._top = -1.0
        self._rtl = False
        self.setObjectName("related")
        self.setAccessibleName(QCoreApplication.translate("Related", "Related coverage"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.pictures = ArticlePictures(self, sheet, BESIDE)
        self.anchorClicked.connect(self.followed)
        view.verticalScrollBar().valueChanged.connect(self.move_along)
        self.hide()

    @staticmethod
    def fits(margin: int) -> bool:
        """Whether a margin of so many pixels has room for it."""
        return margin >= LEAST + GAP + theme.S4

    def show_box(
        self, html: str, pictures: Sequence[Shown], rules: str, font: QFont, *, rtl: bool
    ) -> None:
        """Take another article's box, "" for none; it is seen once `stand` has found its place.

        `pictures` are those that it may name. It stands at the left of a text that reads from
        right to left (`rtl`).
        """
        self._top = -1.0
        self._rtl = rtl
        self.hide()
        self.document().setDefaultStyleSheet(rules)
        self.document().setDefaultFont(font)
        self.pictures.show(pictures, MOST)
        self.setHtml(html)
        self.pictures.note(0)

    def stand(self, margin: int) -> None:
        """Look for the paragraph in the article's text, and stand beside it."""
        if self.document().isEmpty():
            return
        block = self._view.document().begin()
        while block.isValid() and not _has_anchor(block):
            block = block.next()
        if not block.isValid():
            return
        layout = self._view.document().documentLayout()
        self._top = layout.blockBoundingRect(block).top()
        width = min(MOST, margin - GAP - theme.S4)
        self.document().setTextWidth(width)
        self.resize(width, round(self.document().size().height()) + theme.S2)
        self.move_along()
        self.show()

    def move_along(self) -> None:
        """Be where the text is now."""
        if self._top < 0:
            return
        text = self._view.viewport().geometry()
        left = text.left() - GAP - self.width() if self._rtl else text.right() + GAP
        self.move(left, round(self._top) - self._view.verticalScrollBar().value())


def _has_anchor(block: QTextBlock) -> bool:
    fragments = block.begin()
    while not fragments.atEnd():
        if ANCHOR in fragments.fragment().charFormat().anchorNames():
            return True
        fragments += 1
    return False
