"""Reads an article's clean HTML as blocks of text: paragraphs, headings, quotes, lists, pictures.

Only for HTML that reader.content has cleaned; it knows no more of HTML than a terminal can show.
Layout to a width is another file's work (article_text).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

from reader.cli.language import tr
from reader.model import Picture
from reader.printable import one_line, printable

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BREAKS = {
    *("p", "div", "section", "article", "header", "footer", "aside", "main", "figure", "table"),
    *("tr", "dl", "dt", "details", "summary", "address", "caption", "center"),
}
_SILENT = ("script", "style", "template", "head")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text with the prefixes of its first and its other lines.

    `tight` ones stand together without an empty line between them. `kept` text keeps its lines.
    """

    text: str
    first: str = ""
    rest: str = ""
    heading: bool = False
    tight: bool = False
    kept: bool = False


@dataclass(slots=True)
class _Frame:
    """An open list, item or quote. `first` is used up by its first block."""

    tag: str
    first: str = ""
    rest: str = ""
    number: int = 0


def blocks_of(html: str, pictures: Mapping[int, Picture]) -> tuple[list[Block], list[str]]:
    """The blocks of a text and the addresses that its links lead to, numbered from 1 in it."""
    reading = _Reading(pictures)
    reading.feed(html)
    reading.close()
    reading.end_block()
    return reading.blocks, reading.links


def picture_line(picture: Picture) -> str:
    """A picture as one line: its caption, else what stands in its place, and its credit."""
    said = one_line(picture.caption) or one_line(picture.alt) or one_line(picture.title)
    credit = one_line(picture.credit)
    if credit and credit in said:
        credit = ""
    told = " — ".join(part for part in (said, credit) if part)
    return tr("[Picture: {words}]").format(words=told) if told else tr("[Picture]")


class _Reading(HTMLParser):
    def __init__(self, pictures: Mapping[int, Picture]) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.links: list[str] = []
        self._pictures = pictures
        self._text: list[str] = []
        self._frames: list[_Frame] = []
        self._link: list[str] = []  # addresses of the open links
        self._silent = 0
        self._kept = 0
        self._heading = False
        self._cells = 0
        self._captioned = ""  # what the last picture's line already says

    # --- what the parser calls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what the tag begins."""
        values = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag in HEADINGS:
            self.end_block()
            self._heading = True
        elif tag in ("ul", "ol"):
            self.end_block()
            start = values.get("start", "")
            self._frames.append(_Frame(tag, number=int(start) - 1 if start.isdecimal() else 0))
        elif tag == "li":
            self.end_block()
            self._frames.append(self._item())
        elif tag == "blockquote":
            self.end_block()
            self._frames.append(_Frame(tag, "> ", "> "))
        elif tag == "dd":
            self.end_block()
            self._frames.append(_Frame(tag, "    ", "    "))
        elif tag == "pre":
            self.end_block()
            self._kept += 1
        elif tag in ("td", "th"):
            if self._cells:
                self._text.append(" | ")
            self._cells += 1
        elif tag == "br":
            self._text.append("\n")
        elif tag == "hr":
            self.end_block()
            self.blocks.append(Block("* * *", *self._prefixes()))
        elif tag == "img":
            self._picture(values)
        elif tag == "a":
            self._link.append(values.get("href", ""))
        elif tag == "q":
            self._text.append("“")
        elif tag in _BREAKS or tag == "figcaption":
            self.end_block()
            self._cells = 0

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>` is `<br>`: what has no end is not ended."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """End what the tag ends."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in HEADINGS:
            self.end_block()
            self._heading = False
        elif tag in ("ul", "ol", "li", "blockquote", "dd"):
            self.end_block()
            self._close(tag)
        elif tag == "pre":
            self.end_block()
            self._kept = max(0, self._kept - 1)
        elif tag == "a" and self._link:
            self._number(self._link.pop())
        elif tag == "q":
            self._text.append("”")
        elif tag == "figcaption":
            self._caption()
        elif tag in _BREAKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        """Text between the tags."""
        if not self._silent:
            self._text.append(data if self._kept else " ".join(_split(data)))

    # --- blocks

    def end_block(self) -> None:
        """Put what has been gathered into a block, if it says anything."""
        text = printable("".join(self._text))
        self._text.clear()
        if self._kept:
            text = text.expandtabs(4).strip("\n")
        else:
            text = "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
        if text.strip():
            first, rest = self._prefixes()
            tight = any(frame.tag == "li" for frame in self._frames) or self._cells > 0
            kept = self._kept > 0
            self.blocks.append(Block(text, first, rest, self._heading, tight, kept))

    def _prefixes(self) -> tuple[str, str]:
        first = "".join(frame.first for frame in self._frames)
        rest = "".join(frame.rest for frame in self._frames)
        for frame in self._frames:
            frame.first = frame.rest
        return first, rest

    def _item(self) -> _Frame:
        """A list's next item with its mark."""
        around = next((f for f in reversed(self._frames) if f.tag in ("ul", "ol")), None)
        mark = "- "
        if around is not None and around.tag == "ol":
            around.number += 1
            mark = f"{around.number}. "
        return _Frame("li", "  " + mark, "  " + " " * len(mark))

    def _close(self, tag: str) -> None:
        """Close the innermost frame of that name with all that was left open in it."""
        for place in range(len(self._frames) - 1, -1, -1):
            if self._frames[place].tag == tag:
                del self._frames[place:]
                return

    # --- pictures and links

    def _picture(self, values: dict[str, str]) -> None:
        number = values.get("src", "").removeprefix("picture:")
        known = self._pictures.get(int(number)) if number.isdecimal() else None
        picture = known or Picture(n=-1, address="", alt=values.get("alt", ""))
        self.end_block()
        self._captioned = " ".join((picture.caption, picture.credit))
        self.blocks.append(Block(picture_line(picture), *self._prefixes()))

    def _caption(self) -> None:
        """A caption in the text is left out where the picture's own line has said it."""
        said = one_line("".join(self._text))
        if said and all(word in self._captioned for word in said.split()):
            self._text.clear()
        self.end_block()

    def _number(self, address: str) -> None:
        """Put a link's number behind its words, unless the words are the address."""
        if not address.startswith(("http:", "https:", "mailto:")):
            return
        if "".join(self._text).rstrip().endswith(address):
            return
        if address not in self.links:
            self.links.append(address)
        if self._text:
            self._text.append(f" [{self.links.index(address) + 1}]")


def _split(data: str) -> list[str]:
    """Words of a text node, with an empty one where white space stood at either end."""
    words = data.split()
    if not words:
        return ["", ""] if data else []
    lead = [""] if data[0].isspace() else []
    tail = [""] if data[-1].isspace() else []
    return [*lead, *words, *tail]
