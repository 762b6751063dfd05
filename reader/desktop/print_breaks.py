"""Keeps on one page what belongs together, as far as it fits there.

Pictures with their captions, headings with what follows, tables that are no longer than a page,
the first lines of a paragraph. Works on a document that has pages; paints nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

_LEAST_LINES = 2  # of a paragraph that stand alone on a page
_LONG = 0.8  # of a page, from which a table may be torn
_BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def keep_together(document: QTextDocument) -> Iterator[None]:
    """Begin new pages before what the end of one would tear apart, a paragraph at a time."""
    block = document.begin()
    while block.isValid():
        table = _table_of(QTextCursor(block))
        if table is None:
            _keep_block(document, block)
        elif table.firstCursorPosition().block() == block:
            _keep_table(document, table)
        yield
        block = block.next()


def _keep_block(document: QTextDocument, block: QTextBlock) -> None:
    first, last = _page_of(document, block, 0), _page_of(document, block, -1)
    if last > first and _is_ill_torn(document, block, first, last):
        _break_before(document, block)
        return
    following = block.next()
    if not following.isValid() or not (_is_heading(block) or _is_picture(block)):
        return
    if _page_of(document, following, 0) > first:
        _break_before(document, block)


def _is_ill_torn(document: QTextDocument, block: QTextBlock, first: int, last: int) -> bool:
    """Whether a paragraph leaves too little at the end of a page, or a short one on the next."""
    lines = block.layout().lineCount()
    if _lines_on(document, block, first) < min(_LEAST_LINES, lines):
        return True
    return lines <= 2 * _LEAST_LINES and _lines_on(document, block, last) < _LEAST_LINES


def _keep_table(document: QTextDocument, table: QTextTable) -> None:
    place = document.documentLayout().frameBoundingRect(table)
    high = document.pageSize().height()
    torn = int(place.top() // high) != int((place.bottom() - 1) // high)
    if not torn or place.height() >= high * _LONG:
        return
    above = table.firstCursorPosition().block().previous()
    if above.isValid() and _is_heading(above):
        _break_before(document, above)
        return
    form = table.format()
    form.setPageBreakPolicy(_BREAK)
    table.setFormat(form)
    _set_again(document, table.firstPosition())


def _break_before(document: QTextDocument, block: QTextBlock) -> None:
    """Begin a page before a paragraph, or before the headings above it."""
    above = block.previous()
    while above.isValid() and _is_heading(above):
        block, above = above, above.previous()
    if not above.isValid() or block.blockFormat().pageBreakPolicy() & _BREAK:
        return
    wish = QTextBlockFormat()
    wish.setPageBreakPolicy(_BREAK)
    QTextCursor(block).mergeBlockFormat(wish)
    _set_again(document, block.position())


def _set_again(document: QTextDocument, start: int) -> None:
    """Lay out all that follows: Qt by itself leaves paragraphs behind a table without lines."""
    document.markContentsDirty(start, document.characterCount() - start)


def _page_of(document: QTextDocument, block: QTextBlock, line: int) -> int:
    """The page on which the first line (0) or the last one (-1) of a paragraph stands."""
    # Asking for its place has Qt lay it out; before that it has no lines, or those of before.
    top = document.documentLayout().blockBoundingRect(block).top()
    count = block.layout().lineCount()
    middle = _middle(document, block, line % count) if count else top
    return int(middle // document.pageSize().height())


def _lines_on(document: QTextDocument, block: QTextBlock, page: int) -> int:
    high = document.pageSize().height()
    lines = range(block.layout().lineCount())
    return sum(int(_middle(document, block, line) // high) == page for line in lines)


def _middle(document: QTextDocument, block: QTextBlock, line: int) -> float:
    """The middle of a line, from the top of the document."""
    top = document.documentLayout().blockBoundingRect(block).top()
    place = block.layout().lineAt(line)
    return top + place.y() + place.height() / 2


def _table_of(cursor: QTextCursor) -> QTextTable | None:
    """The table in which a cursor stands; Qt answers None outside, whatever PySide declares."""
    return cursor.currentTable()


def _is_heading(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() > 0


def _is_picture(block: QTextBlock) -> bool:
    """Whether a picture stands in a paragraph of its own; its caption follows."""
    return block.text() == "\ufffc"
