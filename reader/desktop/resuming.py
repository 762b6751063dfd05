"""Goes on where reading stopped, article by article and over restarts.

What is kept is the paragraph at the top of the screen, known by how it begins: an article that
has changed a little is still opened at it. One that was read to its end is opened at its top.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextDocument

from reader.desktop import page_text
from reader.desktop.rows import TEXT_END, Opened
from reader.model import Position

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

_REST = 1500  # milliseconds without scrolling, after which the place is kept
_LEAST = 120  # pixels: what has been scrolled less was only looked at
_LETTERS = 120  # of a paragraph's beginning
_ALIKE = 0.6  # of its letters, for a paragraph that was changed
_FAR = 0.3  # what a paragraph at the other end of the text is less like
_LOOKED_AT = 400  # paragraphs that are compared where none begins the same


class Resuming(QObject):
    """Keeps and finds places in the articles of a window."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._view = window.page.view
        self._parts = parts
        self._wanted: tuple[int, Position] | None = None
        self._known: dict[int, Position | None] = {}  # places of this session
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.keep)
        self._view.leaving.connect(self.keep)
        self._view.grew.connect(self._try)
        self._view.verticalScrollBar().valueChanged.connect(lambda _: self._rest.start())
        parts.opening.opened.connect(self._opened)

    def keep(self) -> None:
        """Keep where the article that is shown is being read."""
        self._rest.stop()
        article, view = self._view.article, self._view
        if not article or self._wanted is not None or not view.complete:
            return
        position = self._position()
        if self._known.get(article, self._stored) == position:
            return
        self._known[article] = position
        clock = int(self._parts.clock())
        self._parts.write_lane.ask(
            lambda store: store.positions.keep([(article, position)], clock), lambda _: None
        )

    def _position(self) -> Position | None:
        """Where the page stands; None at its top and at its end."""
        view = self._view
        top, height = view.verticalScrollBar().value(), view.viewport().height()
        if top < _LEAST:
            return None
        end = page_text.find_anchor(view.document(), TEXT_END, from_end=True)
        last = view.cursorForPosition(QPoint(view.viewport().width(), height - 1)).position()
        if 0 <= end <= last:
            return None
        block = view.cursorForPosition(QPoint(0, 4)).block()
        while block.isValid() and not block.text().strip():
            block = block.next()
        box = view.document().documentLayout().blockBoundingRect(block)
        within = max(0.0, min(1.0, (top - box.top()) / max(1.0, box.height())))
        return Position(round(_place(block), 4), block.text().strip()[:_LETTERS], round(within, 3))

    # --- going there

    def _opened(self, opened: Opened) -> None:
        self._stored = opened.stopped
        position = self._known.get(opened.id, opened.stopped)
        self._wanted = None if position is None else (opened.id, position)
        self._try()

    def _try(self) -> None:
        """Go to the paragraph, if it is in the page by now and nobody has scrolled."""
        if self._wanted is None:
            return
        article, position = self._wanted
        view, bar = self._view, self._view.verticalScrollBar()
        if article != view.article or bar.value():
            self._wanted = None
            return
        block = find(view.document(), position, whole=view.complete)
        if block is not None:
            box = view.document().documentLayout().blockBoundingRect(block)
            place = box.top() + position.within * box.height()
            if bar.maximum() >= place or view.complete:
                self._wanted = None
                bar.setValue(round(place))
        elif view.complete:
            self._wanted = None

    _stored: Position | None = None


def find(document: QTextDocument, position: Position, *, whole: bool) -> QTextBlock | None:
    """The paragraph of a position: that begins the same, else (`whole`) one much like it."""
    same = [
        block
        for block in page_text.blocks(document)
        if block.text().strip()[:_LETTERS] == position.paragraph
    ]
    if same:
        return min(same, key=lambda block: abs(_place(block) - position.place))
    if not whole:
        return None
    best, most = None, _ALIKE
    around = int(position.place * document.blockCount()) - _LOOKED_AT // 2
    block = document.findBlockByNumber(max(0, around))
    for _ in range(_LOOKED_AT):
        if not block.isValid():
            break
        said = SequenceMatcher(None, block.text().strip()[:_LETTERS], position.paragraph)
        far = _FAR * abs(_place(block) - position.place)
        if said.quick_ratio() - far > most and said.ratio() - far > most:
            best, most = block, said.ratio() - far
        block = block.next()
    return best


def _place(block: QTextBlock) -> float:
    """How far down its page a paragraph is, from 0 to 1."""
    return float(block.blockNumber() / max(1, block.document().blockCount()))
