"""The tables of an article: cells with spans, excerpts of wide ones, and tables that are none.

Pure: finished HTML goes in, HTML comes out. Qt mirrors no table, so that one which is read from
the right is written from its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import unescape

from reader.desktop.rows import is_rtl

TABLE_LINK = "table"
_MOST_SPANNED = 200  # columns, and rows
_ROWS_SHOWN = 8  # of a table that is only shown in part
_AROUND = 2  # letters that the room around a cell takes
_TEXT = 120  # letters from which a cell is a text rather than an entry
_SIDES = frozenset({"left", "right", "center"})
_TAG = re.compile(r"<[^<>]*>")
_PARAGRAPH = re.compile(r"<p>(.*)</p>", re.DOTALL)
_FIRST_CELL = re.compile(r"(<t[dh](?: [^<>]*)?>)")
_TABLES = re.compile(r"<!--table (\d+)-->(.*?)<!--/table \1-->", re.DOTALL)
_WHOLE = re.compile(r"<!--whole table (\d+) (.*?)-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with its blocks as HTML, its first column, and how many columns and rows it spans."""

    tag: str
    blocks: tuple[str, ...]
    at: int = 0
    across: int = 1
    down: int = 1
    side: str = ""

    @property
    def words(self) -> str:
        """All that is said in it, without markup."""
        return unescape(_TAG.sub(" ", " ".join(self.blocks)))

    def html(self, *, rtl: bool) -> str:
        """The cell, its paragraphs as lines."""
        given = f' colspan="{self.across}"' * (self.across > 1)
        given += f' rowspan="{self.down}"' * (self.down > 1)
        side = self.side or "right" * rtl
        given += f' align="{side}"' * bool(side)
        return f"<{self.tag}{given}>{self._lines()}</{self.tag}>"

    def _lines(self) -> str:
        made = ""
        for block in self.blocks:
            paragraph = _PARAGRAPH.fullmatch(block)
            made += f"{'<br/>' * bool(made)}{paragraph[1]}" if paragraph else block
        return made


@dataclass(slots=True)
class Table:
    """A table under way; cells are put where those that reach down from above leave room."""

    rows: list[list[Cell]] = field(default_factory=list)
    _taken: dict[int, int] = field(default_factory=dict)  # columns, with how many rows more

    def begin_row(self) -> None:
        """Begin another row."""
        self.rows.append([])

    def end_row(self) -> None:
        """Count down what reaches over the row that has just been closed."""
        here = {at for cell in self.rows[-1] for at in range(cell.at, cell.at + cell.across)}
        for column in [column for column in self._taken if column not in here]:
            self._taken[column] -= 1
        self._taken = {column: left for column, left in self._taken.items() if left > 0}

    def take(self, tag: str, blocks: Sequence[str], given: Mapping[str, str]) -> None:
        """Take a cell of the row under way, with the attributes that it was given."""
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        at = row[-1].at + row[-1].across if row else 0
        while self._taken.get(at):
            at += 1
        across, down = _span(given.get("colspan")), _span(given.get("rowspan"))
        side = given.get("align", "").lower()
        row.append(Cell(tag, tuple(blocks), at, across, down, side if side in _SIDES else ""))
        for column in range(at, at + across):
            self._taken[column] = down - 1

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return max((cell.at + cell.across for row in self.rows for cell in row), default=0)

    def blocks(self) -> Iterator[str]:
        """The blocks of all cells, in the order of reading."""
        for row in self.rows:
            for cell in row:
                yield from cell.blocks

    @property
    def is_layout(self) -> bool:
        """Whether it lays a text out rather than being a table: one column, or texts in columns."""
        rows = [filled for row in self.rows if (filled := [c for c in row if c.blocks])]
        if any(cell.tag == "th" for row in rows for cell in row) and len(rows) > 1:
            return False
        cells = [cell for row in rows for cell in row]
        if all(len(row) == 1 for row in rows):
            return len(rows) == 1 or any(map(_is_text, cells))
        return any(block.startswith(("<h", "<table", "<!--")) for block in self.blocks())

    def is_wide(self, letters: int) -> bool:
        """Whether its longest words would be broken in a line of so many letters."""
        return sum(width + _AROUND for width in self._widths()) > letters

    def _widths(self) -> list[int]:
        """The letters of the longest word of each column."""
        widths = [0] * self.columns
        for row in self.rows:
            for cell in row:
                longest = max((len(word) for word in cell.words.split()), default=0)
                for at in range(cell.at, cell.at + cell.across):
                    widths[at] = max(widths[at], -(-longest // cell.across))
        return widths

    def is_rtl(self, *, rtl: bool) -> bool:
        """Whether it is read from the right, or else, where nothing in it tells, as it is said."""
        words = unescape(_TAG.sub(" ", " ".join(self.blocks())))
        return is_rtl(words) if any(map(str.isalpha, words)) else rtl

    def html(self, *, rtl: bool = False, name: str = "data") -> str:
        """The table; `rtl` says how the text around it is read, for one without words."""
        rtl = self.is_rtl(rtl=rtl)
        made = "".join(f"<tr>{self._row(row, rtl=rtl)}</tr>" for row in self._full_rows())
        return f'<table class="{name}" width="99%" cellspacing="0" cellpadding="6">{made}</table>'

    def _row(self, row: list[Cell], *, rtl: bool) -> str:
        return "".join(cell.html(rtl=rtl) for cell in (reversed(row) if rtl else row))

    def _full_rows(self) -> Iterator[list[Cell]]:
        """The rows with a cell for what is wanting at their ends."""
        columns, taken = self.columns, dict[int, int]()
        for n, row in enumerate(self.rows):
            filled = {at for cell in row for at in range(cell.at, cell.at + cell.across)}
            filled |= {at for at, more in taken.items() if more > 0}
            end = next((at for at in range(columns, 0, -1) if at - 1 in filled), 0)
            taken = {at: more - 1 for at, more in taken.items()}
            for cell in row:
                taken |= dict.fromkeys(range(cell.at, cell.at + cell.across), cell.down - 1)
            left = len(self.rows) - n
            fitting = [replace(cell, down=min(cell.down, left)) for cell in row]
            if 0 < end < columns:
                fitting.append(Cell("td", (), end, columns - end))
            yield fitting

    def excerpt(self, letters: int) -> Table:
        """The first columns and rows, as many as can be read in a line of so many letters."""
        shown = 0
        for width in self._widths():
            letters -= width + _AROUND
            if shown and letters < _AROUND + 1:
                break
            shown += 1
        rows = self.rows[:_ROWS_SHOWN]
        made = Table()
        for row in rows:
            cut = (c for c in row if c.at < shown)
            made.rows.append([replace(c, across=min(c.across, shown - c.at)) for c in cut])
        if shown < self.columns and made.rows:
            made.rows[0].append(Cell("td", ("…",), shown, down=len(rows)))
        if len(rows) < len(self.rows):
            made.rows.append([Cell("td", ("…",), 0, made.columns)])
        return made


def _is_text(cell: Cell) -> bool:
    """Whether a cell holds more than a paragraph has, or a long one."""
    return any(not block.startswith("<p>") for block in cell.blocks) or len(cell.words) > _TEXT


def _span(value: str | None) -> int:
    said = (value or "").strip()
    return max(1, min(_MOST_SPANNED, int(said))) if said.isascii() and said.isdigit() else 1


def numbered(table: Table, number: int, *, rtl: bool, letters: int, hint: str) -> str:
    """A table that can be found again by its number.

    Of one that is too wide for so many letters an excerpt is shown, with a `hint` below it that
    opens the whole; without a hint it is shown whole, and told to be wide.
    """
    is_wide = letters > 0 and table.is_wide(letters)
    name = "data wide" if is_wide and not hint else "data"
    whole, place = table.html(rtl=rtl, name=name), f'<a name="{TABLE_LINK}-{number}"></a>'
    if not hint or not is_wide:
        named = _FIRST_CELL.sub(rf"\1{place}", whole, count=1)
        return f"<!--table {number}-->{named}<!--/table {number}-->"
    excerpt = table.excerpt(letters).html(rtl=rtl, name="data cut")
    shown = _FIRST_CELL.sub(rf"\1{place}", excerpt, count=1)
    way = "rtl" if table.is_rtl(rtl=rtl) else "ltr"
    link = f'<p class="hint" dir="{way}"><a href="{TABLE_LINK}:{number}">{hint}</a></p>'
    return f"<!--whole table {number} {whole}-->{shown}{link}"


def table_of(pieces: Sequence[str], number: int) -> str:
    """The HTML of the n-th table of a page, whole; "" where it has none."""
    for piece in pieces:
        for found in (*_TABLES.finditer(piece), *_WHOLE.finditer(piece)):
            if int(found[1]) == number:
                return found[2]
    return ""
