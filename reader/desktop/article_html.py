"""Turns an article's stored HTML into pieces of the small HTML that Qt's rich text understands.

Pure: text in, text out; no Qt. Blocks are flattened to paragraphs, headings, lists, quotes, tables
and pictures, each well-formed by itself, and handed out in pieces of about eight, the first one
at once however long the article is. It writes every tag itself and takes over no attribute but
checked addresses, so that what the sanitiser should have caught is dead text here too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from html import escape
from html.parser import HTMLParser

from reader.desktop.article_blocks import (
    Beside,
    Card,
    Container,
    PictureSize,
    card_of,
    gallery,
    text_of,
    wrapped,
)
from reader.desktop.article_line import Line
from reader.desktop.article_lists import number
from reader.desktop.article_tables import numbered
from reader.desktop.article_tags import (
    BREAKING,
    CLASSES,
    CONTAINERS,
    DROPPED,
    HEADINGS,
    INLINE,
)
from reader.desktop.related_place import is_prose, place_before
from reader.desktop.rows import is_rtl

BLOCKS_A_PIECE = 8
CHARACTERS_A_PIECE = 6000
MARKED_AFTER = 3  # paragraphs
_FED = 8192  # characters parsed before the first piece is looked for
_ITEMS_A_LIST = 20  # longer lists are handed out in parts
_DEEPEST = 40  # levels of quotes, lists and tables that are followed

_PICTURE, _PICTURE_ALONE = '<p class="picture"', '<p class="alone"'
_ENDS = re.compile(r"\s+((?:</\w+>)*)$")  # empty lines at the end of code


class _Builder(HTMLParser):
    """Collects finished blocks of the article in `blocks`."""

    def __init__(self, picture: Callable[[int], PictureSize | None], beside: Beside) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._mark = beside.mark
        self._beside = beside
        self._tables = 0
        self._paragraphs = 0
        self._picture = picture
        self._stack = [Container("")]
        self._line = Line(beside.notes)
        self._kind = "p"
        self._class = ""
        self._dropping = ""
        self._dropped = 0
        self._captioned = False
        self._card: Card | None = None  # of the figure under way
        self._shown: list[PictureSize] = []  # of the figure under way, which has one caption

    # --- what the parser says

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._dropping:
            self._dropped += tag == self._dropping
            return
        if tag in DROPPED:
            self._dropping, self._dropped = tag, 1
        elif tag in INLINE or tag in ("a", "mark"):
            self._line.begin(tag, attrs)
        elif tag == "br":
            if self._line.break_off():
                self._end_block(keep=True)
        elif tag == "q":
            self._line.begin_quote()
        elif tag == "hr":
            self._end_block()
            self._put('<p class="break" align="center">•&nbsp;&nbsp;&nbsp;•&nbsp;&nbsp;&nbsp;•</p>')
        elif tag == "img":
            self._show_picture(dict(attrs))
        else:
            self._open_block(tag, attrs)
            self._stack[-1].pull |= tag == "blockquote" and ("class", "pull") in attrs
            self._line.note_place(attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # HTML knows no self-closing tags: `<div/>` opens a div.
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._dropping:
            self._dropped -= tag == self._dropping
            if self._dropped <= 0:
                self._dropping = ""
        elif tag in INLINE or tag in ("a", "mark"):
            self._line.end(tag)
        elif tag == "q":
            self._line.end_quote()
        elif tag in HEADINGS or tag in BREAKING:
            self._end_block()
        elif tag == "pre":
            self._end_block()
            self._line.pre = max(0, self._line.pre - 1)
        elif tag in CONTAINERS:
            self._close_container(tag)

    def handle_data(self, data: str) -> None:
        if not self._dropping:
            self._line.say(data)

    # --- blocks

    def _open_block(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in HEADINGS:
            self._end_block()
            self._kind = HEADINGS[tag]
        elif tag in BREAKING:
            self._end_block()
            self._class = CLASSES.get(tag, "")
            self._captioned |= tag == "figcaption"
        elif tag == "pre":
            self._end_block()
            self._line.pre += 1
        elif tag in CONTAINERS:
            self._open_container(tag, {name: value or "" for name, value in attrs})

    def _open_container(self, tag: str, given: dict[str, str]) -> None:
        self._end_block()
        inner = self._stack[-1].tag
        if tag == "li" and inner == "li":
            self._close_container("li")
        elif tag in ("td", "th") and inner in ("td", "th"):
            self._close_container(inner)
        elif tag == "tr" and inner in ("td", "th"):
            self._close_container("tr")
        inner = self._stack[-1].tag
        outside = (
            (tag == "li" and inner not in ("ul", "ol"))
            or (tag == "tr" and inner != "table")
            or (tag in ("td", "th") and inner != "tr")
        )
        if not outside and len(self._stack) < _DEEPEST:
            if tag == "tr":
                self._stack[-1].table.begin_row()
            self._stack.append(Container(tag, given))

    def _close_container(self, tag: str) -> None:
        self._end_block()
        if all(container.tag != tag for container in self._stack):
            return
        closed = ""
        while closed != tag:
            if self._stack[-1].tag == "figure":
                self._end_figure()
            self._lay_gallery()
            container = self._stack.pop()
            closed = container.tag
            above = self._stack[-1]
            if closed == "figure" and container.items:
                above.cells.append((wrapped(container), container.items))
                continue
            if closed in ("table", "tr", "td", "th"):
                self._close_table(container)
                continue
            made = wrapped(container)
            self._put(made)
            if closed == "li" and made:
                self._count_item(above, number(container.given.get("value")))

    def _count_item(self, above: Container, value: int | None) -> None:
        """Take an item of a list that has just been closed, and hand out what is long enough."""
        if value is not None:
            above.values[above.items] = value
        above.items += 1
        ends = "reversed" in above.given and "start" not in above.given  # its length says it
        if len(self._stack) == 2 and above.items >= _ITEMS_A_LIST and not ends:
            self.blocks.append(wrapped(above))
            above.begin_part()

    def _close_table(self, container: Container) -> None:
        """Take a cell, a row, or a whole table, of which one for layout alone gives its blocks."""
        above, table = self._stack[-1], container.table
        if container.tag == "tr":
            above.table.end_row()
        elif container.tag != "table":
            self._stack[-2].table.take(container.tag, container.made, container.given)
        elif table.is_layout:
            for block in (*container.made, *table.blocks()):
                self._put(block)
        elif any(table.blocks()):
            self._put("".join(container.made))
            rtl, letters = self._beside.rtl, self._beside.letters
            if any(each.tag == "table" for each in self._stack):
                self._put(table.html(rtl=rtl))
                return
            self._tables += 1
            hint = self._beside.table
            self._put(numbered(table, self._tables, rtl=rtl, letters=letters, hint=hint))

    def _lay_gallery(self) -> None:
        """Set the figures in a row that have gathered, as a block of their own."""
        cells, self._stack[-1].cells = self._stack[-1].cells, []
        if cells:
            self._put(gallery(cells))

    def _end_block(self, *, keep: bool = False) -> None:
        """Finish the paragraph under way; `keep` goes on with one of the same kind."""
        inside, kind, name = self._line.take(), self._kind, self._class
        if not keep:
            self._kind, self._class = "p", ""
        if inside:
            self._put(self._paragraph(inside, kind, name))

    def _paragraph(self, inside: str, kind: str, name: str) -> str:
        if self._line.pre:
            code = _ENDS.sub(r"\1", inside.strip("\n"))
            return (
                '<table class="pre" width="100%" cellspacing="0" cellpadding="12"><tr><td>'
                f"<pre>{code}</pre></td></tr></table>"
            )
        container = self._stack[-1]
        if container.tag == "li" and kind == "p":
            return f"<br/>{inside}" if container.made else inside
        if name == "caption":
            if self._card is not None:
                said = f"{self._card.said}<br/>{inside}".removeprefix("<br/>")
                self._card = replace(self._card, said=said)
            else:
                told = any(one.words or one.credit for one in self._shown)
                self._card = None if told else card_of(inside)
            return "" if self._card else self._caption(inside)
        if kind == "p" and any(each.pull for each in self._stack):
            name = "pull"
        elif name == "said" and is_rtl(text_of(inside)):
            name = "away"
        shown = f' class="{name}"' if name else ""
        return f"<{kind}{shown}>{inside}</{kind}>"

    def _caption(self, inside: str) -> str:
        """The caption of the figure under way, with the credit told apart by its type."""
        last = self._shown[-1] if self._shown else None
        credit = escape(last.credit, quote=False) if last else ""
        if credit:
            before, found, after = inside.rpartition(credit)
            said = f'<span class="credit">{credit}</span>'
            inside = f"{before}{said}{after}" if found else f"{inside} {said}".lstrip()
        middle = ' align="center"' if last and last.narrow else ""
        return f'<p class="caption"{middle}>{inside}</p>'

    def _put(self, block: str) -> None:
        if not block:
            return
        self._lay_gallery()
        if len(self._stack) == 1:
            self._paragraphs += is_prose(block)
            if self._mark and self._paragraphs > MARKED_AFTER:
                at = place_before(block, self.blocks)
                if at is not None:
                    self.blocks.insert(at, self._mark)
                    self._mark = ""
            self.blocks.append(block)
        else:
            self._stack[-1].made.append(block)

    def _show_picture(self, attrs: Mapping[str, str | None]) -> None:
        source = attrs.get("src") or ""
        number = source.removeprefix("picture:")
        size = None
        if source != number and number.isascii() and number.isdigit() and len(number) < 6:
            size = self._picture(int(number))
        if size is None or size.inline:
            self._line.say(attrs.get("alt") or "")
            return
        kind, name = self._kind, self._class
        self._end_block()
        self._kind, self._class = kind, name
        # A screen reader gets no more of a picture than what stands in the text.
        alt = "" if size.words else escape(attrs.get("alt") or size.alt, quote=False).strip()
        heard = f'<br/><span class="heard">{alt}</span>' if alt else ""
        self._put(
            f'{_PICTURE} align="center"><img src="picture:{int(number)}"'
            f' width="{size.width}" height="{size.height}"/>{heard}</p>'
        )
        self._shown.append(size)
        if all(each.tag != "figure" for each in self._stack):
            self._end_figure()

    def _end_figure(self) -> None:
        """Give a picture's own words below it where no caption stands in the text."""
        shown, made = self._shown, self._stack[-1].made
        if self._card is not None:
            made[:] = [self._card.html("".join(made))]
        for one in shown if not (self._captioned or self._card) else ():
            self._shown = [one]
            if one.words or one.credit:
                self._put(self._caption(escape(one.words, quote=False)))
            else:
                self._stand_alone()
        cells = [one.cells for one in shown]
        if len(cells) == 1 and self._stack[-1].tag == "figure" and not self._card:
            self._stack[-1].items = cells[0]
        self._shown = []
        self._captioned = False
        self._card = None

    def _stand_alone(self) -> None:
        """Give the picture that was just put the room below it that its caption would have."""
        blocks = self._stack[-1].made if len(self._stack) > 1 else self.blocks
        if blocks and blocks[-1].startswith(_PICTURE):
            blocks[-1] = blocks[-1].replace(_PICTURE, _PICTURE_ALONE, 1)

    def finish(self) -> None:
        """Close everything that is still open."""
        self.close()
        self._end_block()
        while len(self._stack) > 1:
            self._close_container(self._stack[-1].tag)
        self._lay_gallery()


def pieces(
    html: str, picture: Callable[[int], PictureSize | None], beside: Beside | None = None
) -> Iterator[str]:
    """The article in pieces of about eight blocks; `picture` answers how big the n-th one is.

    Parses only as far as the piece that is asked for needs.
    """
    builder = _Builder(picture, beside or Beside())
    for start in range(0, len(html), _FED):
        builder.feed(html[start : start + _FED])
        yield from _full_pieces(builder.blocks)
    builder.finish()
    yield from _full_pieces(builder.blocks)
    if builder.blocks:
        yield "".join(builder.blocks)


def _full_pieces(blocks: list[str]) -> Iterator[str]:
    """Take whole pieces off the front of the blocks."""
    while blocks:
        size = count = 0
        for block in blocks:
            size += len(block)
            count += 1
            if count == BLOCKS_A_PIECE or size >= CHARACTERS_A_PIECE:
                break
        else:
            return
        yield "".join(blocks[:count])
        del blocks[:count]
