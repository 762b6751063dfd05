"""How wide a picture can be where it stands: in a line, a list, a quotation, a cell of a table.

Qt gives a table the room that its widest picture asks for, and lets the page grow with it; so a
picture must be told before. Asks nothing of the layout, which is what is being made meanwhile.
"""

from __future__ import annotations

from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLength,
    QTextList,
    QTextTable,
    QTextTableCellFormat,
)


def room(document: QTextDocument, position: int) -> int:
    """The whole pixels of a line at a position of a document, 0 where its width is not set."""
    width = document.textWidth()
    if width <= 0:
        return 0
    block = document.findBlock(position)
    frames: list[QTextFrame] = []
    frame: QTextFrame | None = QTextCursor(block).currentFrame()
    while frame is not None:
        frames.append(frame)
        frame = frame.parentFrame()
    for each in reversed(frames):
        width = _within(each, block, width)
    return max(1, int(width - _indented(document, block)))  # columns are rounded up


def _indented(document: QTextDocument, block: QTextBlock) -> float:
    form = block.blockFormat()
    items: QTextList | None = block.textList()
    steps = form.indent() + (items.format().indent() if items is not None else 0)
    return steps * document.indentWidth() + form.leftMargin() + form.rightMargin()


def _within(frame: QTextFrame, block: QTextBlock, width: float) -> float:
    """The width inside a frame, or inside the cell of a table that a block is in."""
    form = frame.frameFormat()
    width -= form.leftMargin() + form.rightMargin() + 2 * (form.border() + form.padding())
    return _within_cell(frame, block, width) if isinstance(frame, QTextTable) else width


def _within_cell(table: QTextTable, block: QTextBlock, width: float) -> float:
    form, cell = table.format(), table.cellAt(block.position())
    columns = max(1, table.columns())
    width -= form.cellSpacing() * (columns + 1)
    shares = [_share(each, width) for each in form.columnWidthConstraints()]
    free = shares.count(0) or columns - len(shares)
    rest = max(0.0, width - sum(shares)) / (free or 1)
    first, over = cell.column(), cell.columnSpan()
    mine = [share or rest for share in (*shares, *([0.0] * columns))[first : first + over]]
    inside = sum(mine) + form.cellSpacing() * (over - 1)
    own = cell.format().toTableCellFormat()
    kept = QTextTableCellFormat.Property
    for side in (kept.TableCellLeftPadding, kept.TableCellRightPadding):
        inside -= own.doubleProperty(side) if own.hasProperty(side) else form.cellPadding()
    return inside - own.leftBorder() - own.rightBorder() - 2 * form.border()


def _share(column: QTextLength, width: float) -> float:
    """The pixels of a column that says how wide it is, 0 for one that does not."""
    if column.type() is QTextLength.Type.VariableLength:
        return 0
    return column.value(width)
