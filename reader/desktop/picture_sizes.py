"""How large a picture of an article is laid out. Pure; knows no Qt."""

from __future__ import annotations

UNKNOWN_HEIGHT = 0.6  # of its width, for a picture whose size nobody said
INLINE = 48  # pixels up to which a picture is part of its line
SIGN = 80  # pixels up to which a picture that stands in a line belongs to it
GAP = 12  # pixels between two pictures of a row
TALLEST = 1.6  # of a line's width: a picture taller than a screen would be a wall


def is_inline(width: int, height: int) -> bool:
    """Whether a picture is so small that it stands in its line, as its words."""
    return 0 < width <= INLINE or 0 < height <= INLINE // 2


def is_of_line(width: int, height: int) -> bool:
    """Whether a picture that stands in a line is of its height, as a sign or a formula is."""
    return 0 < height <= SIGN and (0 < width <= SIGN or height <= INLINE)


def in_row(column: int, cells: int) -> int:
    """The pixels of a column that a picture has of which so many stand in a row, 0 for none."""
    return column if cells < 2 else (column - GAP * (cells - 1)) // cells


def laid_out(width: int, height: int, column: int) -> tuple[int, int]:
    """The pixels that a picture takes in a column: its own size, at most as wide as a line.

    0 stands for a size that is not known. What is too tall is made smaller as a whole.
    """
    if width <= 0 or height <= 0:
        width = min(width, column) if width > 0 else column
        return width, round(width * UNKNOWN_HEIGHT)
    if width > column:
        width, height = column, max(1, round(height * column / width))
    most = round(column * TALLEST)
    if height > most:
        width, height = max(1, round(width * most / height)), most
    return width, height
