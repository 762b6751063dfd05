"""Turns an article's kept HTML into XHTML that is valid in a book (EPUB 3.3, XHTML of HTML5).

Kept HTML is safe but may be nested in ways that no grammar allows; e-readers refuse what a browser
forgives. So everything is built anew from a small grammar: paragraphs, headings, lists, quotes,
tables, code and figures, and what stands within a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from lxml import etree
from lxml import html as lxml_html

_INLINE = frozenset(
    "b strong i em cite dfn var u ins s del sub sup small code kbd samp q mark abbr bdi".split()
)
_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
_BLOCKS = frozenset(
    "p div section article caption dl details summary center address header footer".split()
)
_DROPPED = frozenset("script style rt rp rtc colgroup col template".split())
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NUMBER = re.compile(r"[1-9]\d{0,2}")
_ID = re.compile(r"n-[\w.:\-]{1,80}")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*")
_DEEPEST = 60  # levels; what is nested deeper is told as text
# What an address may hold as it is (RFC 3986 §2.2, §2.3, and the sign of an escape).
_AS_IT_IS = "!#$%&'()*+,/:;=?@-._~[]"
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of the text: its file, or "" and why there is none; sizes in pixels."""

    file: str
    words: str
    width: int = 0
    height: int = 0
    caption: str = ""
    credit: str = ""


def text_of(value: str) -> str:
    """A text without the characters that XML cannot hold (XML 1.0 §2.2)."""
    return _NO_XML.sub("", value)


def link(address: str) -> str:
    """An address as a book may name it, "" for one that is none (RFC 3986)."""
    try:
        parts = urlsplit(address.strip())
        if parts.scheme not in ("http", "https", "mailto") or not (parts.netloc or parts.path):
            return ""
        host = parts.hostname or ""
        if parts.scheme != "mailto" and not host:
            return ""
        parts.port  # noqa: B018 - raises where it is no number
    except ValueError:
        return ""
    made = _ESCAPE.sub("%25", quote(address.strip(), safe=_AS_IT_IS))
    before, mark, fragment = made.partition("#")
    return before.replace("[", "%5B").replace("]", "%5D") + (
        mark + fragment.replace("#", "%23").replace("[", "%5B").replace("]", "%5D") if mark else ""
    )


def body(html: str, figure: Callable[[int], Figure | None]) -> list[Any]:
    """The blocks of kept HTML as elements; `figure` answers the n-th picture, None to leave it."""
    if not html.strip():
        return []
    try:
        source = lxml_html.fragment_fromstring(text_of(html), create_parent="div")
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    ids = {each for each in source.xpath("//@id") if _ID.fullmatch(each)}
    place = etree.Element("div")
    _Blocks(place, figure, _Marks(ids)).of(source, 0)
    set_down = set(place.xpath("//@id"))
    for each in place.xpath("//a[starts-with(@href, '#')]"):
        if each.get("href")[1:] not in set_down:  # it stood in what has been left out
            each.tag = "span"
            del each.attrib["href"]
    return list(place)


class _Marks:
    """Places in the text that notes and their marks lead to: each is set once."""

    def __init__(self, known: set[str]) -> None:
        self.known = known
        self._set: set[str] = set()

    def take(self, source: Any) -> str:
        """The id of an element, if it is the first with it; "" for none."""
        name = source.get("id") or ""
        if name not in self.known or name in self._set:
            return ""
        self._set.add(name)
        return str(name)


class _Blocks:
    """Fills one place (the article, a quote, an item, a cell) with blocks."""

    def __init__(
        self, place: Any, figure: Callable[[int], Figure | None], marks: _Marks, link: bool = False
    ) -> None:
        self._place = place
        self._figure = figure
        self._marks = marks
        self._paragraph: Any = None
        self._tag = "p"
        self._within: list[tuple[str, dict[str, str]]] = []  # inline elements that are open
        self._opened: list[Any] = []  # those of them that stand in the paragraph
        self._said: list[dict[str, str]] = [{}]  # language and direction of the blocks around
        self._waiting = ""  # a place that the next paragraph is
        self._in_figure = 0
        self._in_link = link

    def of(self, source: Any, depth: int) -> None:
        """Everything inside an element."""
        self._text(source.text)
        for child in source:
            if isinstance(child.tag, str):
                if depth > _DEEPEST:
                    self._text("".join(child.itertext()))
                else:
                    self._element(child, depth + 1)
            self._text(child.tail)

    def _element(self, source: Any, depth: int) -> None:
        tag = source.tag
        if tag in _DROPPED:
            return
        mark = self._marks.take(source)
        if mark:
            self._waiting = self._waiting or mark
        if tag == "br":
            self._break()
        elif tag == "img":
            self._picture(source)
        elif tag == "hr":
            self._end()
            etree.SubElement(self._place, "hr")
        elif tag == "a":
            self._link(source, depth)
        elif tag in _INLINE:
            self._inline(tag, _words_of(source), source, depth)
        elif tag in _HEADINGS:
            self._block(source, depth, _HEADINGS[tag])
        elif tag in ("ul", "ol"):
            self._list(source, depth)
        elif tag == "blockquote":
            self._inside(source, depth, "blockquote")
        elif tag == "pre":
            self._pre(source)
        elif tag == "table":
            self._table(source, depth)
        elif tag == "figure":
            self._of_figure(source, depth)
        elif tag == "figcaption":
            if not self._in_figure:
                self._block(source, depth, "p", {"class": "caption"})
        elif tag in ("dt", "dd"):
            self._block(source, depth, "p", {"class": "term" if tag == "dt" else "said"})
        elif tag in _BLOCKS:
            self._block(source, depth, "p")
        else:
            self.of(source, depth)

    # --- lines

    def _text(self, text: str | None) -> None:
        if not text or (self._paragraph is None and text.isspace()):
            return
        place = self._line()
        if len(place):
            place[-1].tail = (place[-1].tail or "") + text
        else:
            place.text = (place.text or "") + text

    def _line(self) -> Any:
        """The innermost element that is open in the paragraph, both made where they are not."""
        if self._paragraph is None:
            given = dict(self._said[-1])
            if self._waiting:
                given["id"], self._waiting = self._waiting, ""
            self._paragraph = etree.SubElement(self._place, self._tag, given)
            self._opened = []
        place = self._opened[-1] if self._opened else self._paragraph
        for tag, attributes in self._within[len(self._opened) :]:
            place = etree.SubElement(place, tag, attributes)
            self._opened.append(place)
        return place

    def _break(self) -> None:
        if self._paragraph is not None:
            etree.SubElement(self._line(), "br")

    def _inline(self, tag: str, given: dict[str, str], source: Any, depth: int) -> None:
        self._within.append((tag, given))
        self.of(source, depth)
        self._within.pop()
        del self._opened[len(self._within) :]

    def _link(self, source: Any, depth: int) -> None:
        target = source.get("href") or ""
        name = target[1:] if target.startswith("#") else ""
        href = (target if name in self._marks.known else "") if name else link(target)
        if self._in_link or not href:
            self.of(source, depth)
            return
        self._in_link = True
        self._inline("a", {"href": href}, source, depth)
        self._in_link = False

    # --- blocks

    def _end(self) -> None:
        """End the paragraph; breaks at its end go."""
        if self._paragraph is not None:
            last = self._paragraph
            while len(last) and last[-1].tag == "br" and not (last[-1].tail or "").strip():
                last.remove(last[-1])
            if not len(last) and not (last.text or "").strip() and not last.get("id"):
                self._place.remove(last)
        self._paragraph = None
        self._opened = []

    def _block(
        self, source: Any, depth: int, tag: str, given: dict[str, str] | None = None
    ) -> None:
        self._end()
        before, self._tag = self._tag, tag
        self._said.append(self._said[-1] | _words_of(source) | (given or {}))
        self.of(source, depth)
        self._end()
        self._said.pop()
        self._tag = before

    def _inner(self, place: Any) -> _Blocks:
        inner = _Blocks(place, self._figure, self._marks, self._in_link)
        inner._in_figure = self._in_figure
        return inner

    def _inside(self, source: Any, depth: int, tag: str) -> Any:
        """An element that holds blocks; one that stays empty goes."""
        self._end()
        place = etree.SubElement(self._place, tag, self._taken() | _words_of(source))
        inner = self._inner(place)
        inner.of(source, depth)
        inner._end()
        if not len(place):
            self._place.remove(place)
        return place

    def _taken(self) -> dict[str, str]:
        waiting, self._waiting = self._waiting, ""
        return {"id": waiting} if waiting else {}

    def _list(self, source: Any, depth: int) -> None:
        self._end()
        place = etree.SubElement(self._place, source.tag, _words_of(source))
        start = source.get("start") or ""
        if source.tag == "ol" and _NUMBER.fullmatch(start):
            place.set("start", start)
        self._item_of(place, source.text)
        for child in source:
            if not isinstance(child.tag, str):
                continue
            mark = self._marks.take(child)
            item = etree.SubElement(place, "li", {"id": mark} if mark else {})
            inner = self._inner(item)
            if child.tag == "li":
                inner.of(child, depth + 1)
            else:
                inner._element(child, depth + 1)
            inner._end()
            if not len(item):
                place.remove(item)
            self._item_of(place, child.tail)
        if not len(place):
            self._place.remove(place)

    def _item_of(self, place: Any, text: str | None) -> None:
        """Text that stands in a list and in none of its items becomes one."""
        if text and not text.isspace():
            etree.SubElement(etree.SubElement(place, "li"), "p").text = text

    def _pre(self, source: Any) -> None:
        self._end()
        text = "".join(source.itertext()).strip("\n")
        if text.strip():
            code = etree.SubElement(etree.SubElement(self._place, "pre", self._taken()), "code")
            code.text = text

    def _table(self, source: Any, depth: int) -> None:
        self._end()
        for caption in source.iter("caption"):
            self._block(caption, depth, "p", {"class": "caption"})
        rows = [row for row in source.iter("tr") if next(row.iterancestors("table")) is source]
        table = etree.SubElement(self._place, "table", self._taken() | _words_of(source))
        for row in rows:
            line = etree.SubElement(table, "tr")
            for cell in row:
                if cell.tag in ("td", "th"):
                    self._cell(etree.SubElement(line, cell.tag), cell, depth)
            if not len(line):
                table.remove(line)
        if not len(table):
            self._place.remove(table)

    def _cell(self, place: Any, source: Any, depth: int) -> None:
        for name in ("colspan", "rowspan"):
            if _NUMBER.fullmatch(source.get(name) or ""):
                place.set(name, source.get(name))
        for name, value in _words_of(source).items():
            place.set(name, value)
        inner = self._inner(place)
        inner.of(source, depth + 1)
        inner._end()

    # --- pictures

    def _of_figure(self, source: Any, depth: int) -> None:
        """A figure holds its pictures, each with its caption; without one it is what it says."""
        self._end()
        captions = [" ".join("".join(c.itertext()).split()) for c in source.iter("figcaption")]
        pictures = [self._shown(each) for each in source.iter("img")]
        if not any(pictures) or source.find(".//table") is not None:
            self._block(source, depth, "p")
            return
        self._in_figure += 1
        shown = [each for each in pictures if each]
        for n, figure in enumerate(shown):
            last = n == len(shown) - 1
            words = next((c for c in captions if c), "") if last else ""
            self._set_figure(figure, figure.caption or words, figure.credit)
        rest = "".join(source.xpath("text()|*[not(self::figcaption)]//text()")).strip()
        if rest:
            etree.SubElement(self._place, "p").text = " ".join(rest.split())
        self._in_figure -= 1

    def _shown(self, source: Any) -> Figure | None:
        number = (source.get("src") or "").removeprefix("picture:")
        return self._figure(int(number)) if number.isdecimal() else None

    def _picture(self, source: Any) -> None:
        figure = self._shown(source)
        if figure is None:
            return
        if figure.file and max(figure.width, figure.height) > 64:
            self._end()
            self._set_figure(figure, figure.caption, figure.credit)
        elif figure.file:
            etree.SubElement(self._line(), "img", {"src": figure.file, "alt": figure.words})
        else:
            self._text(figure.words)

    def _set_figure(self, figure: Figure, caption: str, credit: str) -> None:
        place = etree.SubElement(self._place, "figure")
        if figure.file:
            size = {"width": str(figure.width), "height": str(figure.height)}
            given = {"src": figure.file, "alt": text_of(figure.words)}
            etree.SubElement(place, "img", given | (size if figure.width else {}))
        else:
            etree.SubElement(place, "p", {"class": "missing"}).text = text_of(figure.words)
        if caption or credit:
            below = etree.SubElement(place, "figcaption")
            below.text = text_of(caption)
            if credit and credit not in caption:
                below.text += " " if caption else ""
                etree.SubElement(below, "span", {"class": "credit"}).text = text_of(credit)


def _words_of(source: Any) -> dict[str, str]:
    """Language and direction of an element."""
    given: dict[str, str] = {}
    if (source.get("dir") or "").lower() in ("rtl", "ltr", "auto"):
        given["dir"] = source.get("dir").lower()
    language = source.get("lang") or ""
    if _LANGUAGE.fullmatch(language):
        given["lang"] = language
        given["{http://www.w3.org/XML/1998/namespace}lang"] = language
    return given
