"""The reading pane: shows one article behind a small interface, and reaches nothing by itself.

Pictures come from memory (`article_pictures`), never from disk or network; links leave through
`clicked` and only http, https and mailto do. The column keeps a measure of about 70 characters
and stands in the middle; long articles come in pieces, one a turn of the event loop, so that no
turn takes longer than a frame.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QToolTip, QWidget

from reader.desktop import page_text, theme
from reader.desktop.appending import append_html
from reader.desktop.article_css import Look, css
from reader.desktop.article_pictures import ArticlePictures
from reader.desktop.article_tables import TABLE_LINK, table_of
from reader.desktop.placeholders import placeholder
from reader.desktop.related_html import SCHEME as RELATED
from reader.desktop.related_html import placed
from reader.desktop.related_margin import RelatedMargin
from reader.desktop.rows import Opened, Shown, is_rtl
from reader.desktop.whereabouts import Whereabouts

SAMPLE = "the harbour master reads the tide tables every morning before he writes"
LEAST_MARGIN = theme.S5
SCHEMES = ("http", "https", "mailto")
OWN_SCHEMES = (
    "share",
    "respond",
    "note",
    "feed",
    "author",
    "tag",
    "kept",
    "table",
    "comments",
    "enclosure",
)


class ArticleView(QTextBrowser):
    """Shows what `show_first` and `add` give it."""

    clicked = Signal(QUrl)
    shown = Signal(int)  # the article whose first screenful has been painted
    finished = Signal(int)  # the article all of whose pieces are in
    grew = Signal()  # a piece has been added
    leaving = Signal()  # another article comes; this one still stands
    followed = Signal()  # Enter with no link under it
    visited = Signal(int)  # the article that a link of ours leads to
    menu_made = Signal(object, str)  # a context menu, and the link that it is for, "" for none
    looked_at = Signal(str)  # the name of a picture that was clicked
    turned = Signal(bool)  # the mouse's button for back (True) or forward

    def __init__(self, sheet: theme.Theme, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(30)
        self.anchorClicked.connect(self._follow)
        self._sheet = sheet
        self.pictures = ArticlePictures(self, sheet)
        self._pressed = QPoint()
        self.margin = RelatedMargin(self, sheet)
        self.margin.followed.connect(self._follow)
        self.has_related = False
        self.left_at = 0  # how far the article before this one was scrolled
        self._opened: Opened | None = None
        self.whereabouts = Whereabouts(self)
        self._pieces: list[str] = []
        self._waiting: list[str] = []
        self._whole = True
        self._painting = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_next)
        self.set_look(look)

    # --- what is shown

    @property
    def article(self) -> int:
        """The id of the article that is shown, 0 for none."""
        return self._opened.id if self._opened else 0

    @property
    def complete(self) -> bool:
        """Whether all that was announced is in the page."""
        return self._whole and not self._waiting

    def show_first(self, opened: Opened) -> None:
        """Show the first screenful of an article from its top."""
        self.leaving.emit()
        self.left_at = self.verticalScrollBar().value()
        self._opened = opened
        self.has_related = bool(opened.box)
        self._pieces = [opened.first]
        self._waiting = []
        self._whole = not opened.more
        self._painting = opened.id
        self.whereabouts.forget()
        self._next.stop()
        self.pictures.show(opened.pictures, self._column)
        self._set_first(opened.first)
        self.viewport().update()
        if self._whole:
            self.finished.emit(opened.id)

    def add(self, article: int, pieces: list[str]) -> None:
        """Add the rest of the article, if it is still the one that is shown."""
        if article == self.article:
            self._pieces += pieces
            self._waiting += pieces
            self._whole = True
            self._next.start()

    def add_related(self, article: int, piece: str, thumbs: tuple[Shown, ...]) -> None:
        """Add related coverage that has come while the article is read, below it."""
        if piece and not self.has_related and self._opened is not None and article == self.article:
            self.has_related = True
            self._opened = self._opened._replace(pictures=(*self._opened.pictures, *thumbs))
            self.pictures.also(thumbs)
            self.add(article, [piece])

    def clear_article(self) -> None:
        """Show nothing."""
        self.leaving.emit()
        self._opened = None
        self._pieces, self._waiting, self._whole = [], [], True
        self._next.stop()
        self.pictures.show((), self._column)
        self._show_margin()
        self.clear()

    def take_pictures(self, article: int, pictures: tuple[Shown, ...]) -> None:
        """Show what has become of the pictures of the article, if it is still the one shown."""
        if self._opened is not None and article == self._opened.id:
            self._opened = self._opened._replace(pictures=pictures)
            self.pictures.take(pictures)
            self.margin.pictures.take(pictures)

    @property
    def title(self) -> str:
        """The headline of the article that is shown."""
        return self._opened.row.title if self._opened else ""

    @property
    def style_sheet(self) -> str:
        """How the article is set, in the colours of now."""
        return css(self._sheet, self._look)

    def table(self, number: int) -> str:
        """The HTML of the n-th table of the article, "" where it has none."""
        return table_of(self._pieces, number)

    def table_seen(self) -> int:
        """The number of the first table from the top of the screen on, else of the first of all."""
        found = page_text.anchors(self.document(), f"{TABLE_LINK}-")
        top = self.cursorForPosition(QPoint(0, 0)).position()
        return next((n for n, place in found if place >= top), found[0][0] if found else 0)

    def say_anew(self, address: str, words: str) -> None:
        """Say something else in the words of a link that the head has, and perhaps the foot."""
        if not words:
            return
        for from_end in (False, True):
            found = page_text.find_link(self.document(), address, from_end=from_end)
            if not found.isNull() and found.selectedText() != words:
                found.insertText(words, found.charFormat())
        for pieces in (self._pieces, self._waiting):
            pieces[:] = (page_text.said_anew(piece, address, words) for piece in pieces)

    def replace_line(self, links: Sequence[str], html: str) -> None:
        """Put other HTML in the place of the line that has one of these links, if there is one."""
        for link in links:
            cursor = page_text.find_link(self.document(), link, self.document().blockCount())
            if cursor.isNull():
                continue
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.insertHtml(html)
            old = re.compile(rf'<span class="file">(?:(?!</span>).)*"{re.escape(link)}".*?</span>')
            self._pieces = [old.sub(lambda _: html, piece) for piece in self._pieces]
            return

    def _set_first(self, piece: str) -> None:
        self._show_margin()
        self.setHtml(self._placed(piece))
        # Qt gives headings sizes of its own; as a paragraph the title has ours, and is told here.
        title = QTextCursor(self.document().begin().next())
        level = QTextBlockFormat()
        level.setHeadingLevel(1)
        title.mergeBlockFormat(level)
        self.pictures.note(0)
        self.margin.stand(self._side)

    def _add_next(self) -> None:
        if self._waiting:
            self.pictures.note(append_html(self.document(), self._placed(self._waiting.pop(0))))
        self.grew.emit()
        if self._waiting:
            self._next.start()
        elif self._whole:
            self.margin.stand(self._side)
            self.finished.emit(self.article)

    def _placed(self, piece: str) -> str:
        """A piece with the related coverage in its place, unless that stands beside the text."""
        box = self._opened.box if self._opened else ""
        return placed(piece, "" if self._beside else box)

    def _show_margin(self) -> None:
        """Let the related coverage stand beside the text, where there is room."""
        box = self._opened.narrow if self._opened and self._beside else ""
        rtl = bool(self._opened and is_rtl(self._opened.row.title))
        pictures = self._opened.pictures if self._opened and box else ()
        rules = css(self._sheet, self._look)
        self.margin.show_box(box, pictures, rules, self._font(), rtl=rtl)

    # --- the look

    def set_theme(self, sheet: theme.Theme) -> None:
        """Take the colours of another sheet; the place in the text is kept."""
        place = self.whereabouts.place()
        self._sheet = sheet
        self.pictures.set_theme(sheet)
        self.margin.pictures.set_theme(sheet)
        self._restyle(*place)

    def set_look(self, look: Look) -> None:
        """Set the article in other letters or lines; the place in the text is kept."""
        place = self.whereabouts.place()
        self.clear()  # or what is about to be set anew would first be laid out once more
        self._look = look
        font = self._font()
        self.document().setDefaultFont(font)
        advance = QFontMetricsF(font).horizontalAdvance(SAMPLE)
        self._column = round(advance / len(SAMPLE) * max(30, min(200, look.measure)))
        self._centre()
        self._restyle(*place)

    def _font(self) -> QFont:
        return theme.article_font(self._look.letters, self._look.size)

    @property
    def column(self) -> int:
        """The width of a full line in pixels."""
        return self._column

    @property
    def line(self) -> int:
        """The width in pixels that lines have now: in a narrow window less than the column."""
        return min(self._column, self.viewport().width())

    def _restyle(self, position: int, top: int) -> None:
        """Set the article anew: what is on the screen at once, all else a piece at a time."""
        self.document().setDefaultStyleSheet(css(self._sheet, self._look))
        if self._opened is None:
            return
        self.pictures.show(self._opened.pictures, self._column)
        self._set_first(self._pieces[0])
        self._waiting = self._pieces[1:]
        while self._waiting and not self.whereabouts.reaches(position):
            self._add_next()
        self.whereabouts.keep(position, top)
        if self._waiting:
            self._next.start()

    def _centre(self) -> None:
        """Give what is wider than the measure to the margins, outside the text's own layout."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        self._side = max(LEAST_MARGIN, (room - self._column) // 2)
        self._beside = RelatedMargin.fits(self._side)
        self.setViewportMargins(self._side, 0, self._side, 0)

    # --- memory only

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """What stands for a picture where the page is copied; it is shown by `pictures`."""
        address = name.toString() if isinstance(name, QUrl) else name
        slot = self.pictures.objects.slots.get(address)
        return QImage() if slot is None else placeholder(self._sheet, slot.width, slot.height)

    def _follow(self, address: QUrl) -> None:
        if not address.scheme() and address.hasFragment():
            self.whereabouts.go_within(address.fragment())
            return
        if address.scheme() == RELATED and address.path().isdigit():
            self.visited.emit(int(address.path()))
        elif address.scheme().lower() in SCHEMES + OWN_SCHEMES:
            self.clicked.emit(address)

    # --- moving

    def page_down(self) -> bool:
        """Scroll by a page less two lines; answers False where the end was in sight."""
        return self.whereabouts.page_down()

    def page_up(self) -> None:
        """Scroll back by a page less two lines."""
        self.whereabouts.page_up()

    def next_link(self, forward: bool = True) -> None:
        """Move the cursor's frame to the next link of the page."""
        QTextBrowser.focusNextPrevChild(self, forward)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes to the next pane, not through every link of a page."""
        return QWidget.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._on_link():
            self.followed.emit()
            return
        super().keyPressEvent(event)

    def _on_link(self) -> bool:
        cursor = self.textCursor()
        return cursor.hasSelection() and cursor.charFormat().isAnchor()

    def current_link(self) -> str:
        """The address of the link that has the cursor's frame, "" for none."""
        return self.textCursor().charFormat().anchorHref() if self._on_link() else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            self.turned.emit(event.button() is Qt.MouseButton.BackButton)
            return
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        still = (place - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if event.button() is Qt.MouseButton.LeftButton and still:
            slot = self.pictures.at(place)
            if slot is not None and not self.pictures.toggle(slot) and not slot.shown.side:
                self.looked_at.emit(slot.shown.name)

    # --- Qt's own

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            tip = page_text.tip_at(self.document(), QPointF(event.pos() + QPoint(*bars)))
            words = f"<p>{escape(tip)}</p>" if tip else ""  # as HTML its lines are broken
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside, place = self._beside, self.whereabouts.place()
        self._centre()
        super().resizeEvent(event)
        if self._opened is not None and self._opened.box:
            if beside != self._beside:
                self._restyle(*place)
            self.margin.stand(self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._painting:
            self._painting, article = 0, self._painting
            self.shown.emit(article)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(self._font())
