"""The words of the paragraph under way, with the tags that are open within it.

Pure: text in, text out. Closes in each paragraph what stands open in it, and opens it again in the
next. Where paragraphs begin and end, `article_html` finds out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from reader.desktop.article_blocks import closing
from reader.desktop.article_tags import INLINE

_DEEPEST = 40  # tags within one another that are followed
_QUOTES = ("“”", "‘’")
_SCHEMES = ("http://", "https://", "mailto:", "#n-", "#back")

Attributes = Sequence[tuple[str, str | None]]


class Line:
    """Takes words and inline tags until `take` asks for the paragraph.

    `notes` are the words of footnotes by the name of their place, shown where they are referred to.
    """

    def __init__(self, notes: Mapping[str, str]) -> None:
        self.pre = 0  # levels of text that is kept as it is, lines and all
        self._notes = notes
        self._text: list[str] = []
        self._visible = False
        self._breaks = 0
        self._quotes = 0  # that are open, each within the one before
        self._open: list[tuple[str, str]] = []  # name in the source, opening tag

    def say(self, data: str) -> None:
        """Take words; white space at the beginning of a paragraph is none of it."""
        if not data:
            return
        if self.pre:
            self._text.append(escape(data, quote=False))
            self._visible = self._visible or bool(data.strip())
            return
        if data.isspace():
            if self._visible:
                self._text.append(" ")
            return
        self._breaks = 0
        self._text.append(escape(data if self._visible else data.lstrip(), quote=False))
        self._visible = True

    def begin_quote(self) -> None:
        """Open quotation marks, of the other kind within others."""
        self.say(_QUOTES[self._quotes % 2][0])
        self._quotes += 1

    def end_quote(self) -> None:
        """Close the quotation marks that were opened last."""
        if self._quotes:
            self._quotes -= 1
            self.say(_QUOTES[self._quotes % 2][1])

    def note_place(self, attrs: Attributes) -> None:
        """Keep the place that links of this text lead to."""
        name = dict(attrs).get("id") or ""
        if name.startswith("n-"):
            self._text.append(f'<a name="{escape(name)}"></a>')

    def begin(self, tag: str, attrs: Attributes) -> None:
        """Open an inline tag, a link, a place that is marked."""
        if len(self._open) >= _DEEPEST:
            return
        if tag in ("a", "sup"):
            self.note_place(attrs)
        opening = f"<{INLINE.get(tag, 'span')}>"
        if tag == "a":
            opening = self._link((dict(attrs).get("href") or "").strip())
        elif tag == "mark":
            opening = '<span class="mark">'
        if not opening:
            return
        self._open.append((tag, opening))
        self._text.append(opening)
        if tag == "rt":
            self.say("(")

    def _link(self, address: str) -> str:
        """The opening tag of a link, "" for one that leads nowhere we go."""
        if not address.lower().startswith(_SCHEMES):
            return ""
        if address.startswith("#"):
            tip = escape(self._notes.get(address[1:], ""))
            return f'<a class="note" href="{escape(address)}" title="{tip}">'
        return f'<a href="{escape(address)}">'

    def end(self, tag: str) -> None:
        """Close an inline tag; those that were opened within it stay open."""
        names = [name for name, _ in self._open]
        if tag not in names:
            return
        if tag == "rt":
            self.say(")")
        at = len(names) - 1 - names[::-1].index(tag)
        self._text += [closing(opening) for _, opening in reversed(self._open[at:])]
        del self._open[at]
        self._text += [opening for _, opening in self._open[at:]]

    def break_off(self) -> bool:
        """Take a line break; answers whether it ends the paragraph.

        Two of them in a row are how many feeds write a paragraph.
        """
        if self.pre:
            self._text.append("\n")
            return False
        self._breaks += 1
        if self._breaks == 1 and self._visible:
            self._text.append("<br/>")
        return self._breaks > 1

    def take(self) -> str:
        """The paragraph as HTML, "" where nothing in it is seen; what follows is another."""
        inside = "".join(self._text)
        ends = "".join(closing(opening) for _, opening in reversed(self._open))
        visible = self._visible
        self._text = [opening for _, opening in self._open]
        self._visible, self._breaks = False, 0
        if not visible:
            return ""
        while inside.endswith(("<br/>", " ")):
            inside = inside.removesuffix("<br/>").rstrip(" ")
        return inside + ends
