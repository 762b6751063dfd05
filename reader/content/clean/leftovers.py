"""Takes out what sites leave in the text of their feeds and pages: buttons, calls and teasers.

Only a short block that is nothing else goes, and what an author may have written as well goes
only where its place says so too: it is a link, it stands at the edge of the text or beside what
goes. Works on clean HTML in the sanitiser's one form.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.addresses import host_of, site_of
from reader.content.authors import is_signature
from reader.content.clean.blocks import HEADINGS, Block, Blocks, blocks_of, letters, words_of
from reader.content.clean.leftover_words import LONGEST, Kind, are_places, kind_of

_BLOCK = re.compile(
    r"</?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|figure|figcaption|blockquote|pre|section"
    r"|article)(?: [^<>]*)?>"
)
_CAPTION = re.compile(r"<figcaption(?: [^<>]*)?>.*?</figcaption>", re.DOTALL)
_MOST_HTML = 2000  # characters of the HTML of a block that may be left over
_START = 1500  # characters within which a byline is looked for
_ALL = 0.85  # of a block's letters that make it a link as a whole
_MOST = 0.5  # of them that make it a label and a link


def without_leftovers(html: str, base: str, signed: Sequence[str] = ()) -> str:
    """Answer clean HTML without the blocks that are nothing but what a site left behind.

    `base` is the address of the text, by which links to the same site are known; `signed` are
    the names of its authors, with which it need not begin.
    """
    named = any(name in html[:_START] for name in signed)
    if not named and not any(map(_may_go, _BLOCK.split(html))):
        return html
    spans = _Looked(html, blocks_of(html), site_of(host_of(base)), signed).spans()
    parts, position = [], 0
    for start, end in spans:
        if start >= position:
            parts.append(html[position:start])
            position = end
    return "".join((*parts, html[position:]))


def _may_go(html: str) -> bool:
    """Whether what stands between two tags of blocks is short and has such words."""
    if len(html) > _MOST_HTML or not html or html.isspace():
        return False
    words = words_of(html)
    return len(words) <= LONGEST and kind_of(words) is not None


class _Looked:
    """The blocks of one text, and which of them go."""

    def __init__(self, html: str, blocks: Blocks, site: str, signed: Sequence[str]) -> None:
        self._html = html
        self._blocks = blocks.found
        self._lists = blocks.lists
        self._site = site
        self._signed = signed
        self._kinds = [kind_of(block.words) for block in self._blocks]
        self._starts = [block.start for block in self._blocks]
        self._going: set[int] = set()

    def spans(self) -> list[tuple[int, int]]:
        """The places of what goes, in order; a list stands before what is in it."""
        blocks = self._blocks
        self._going = {n for n in range(len(blocks)) if blocks[n].listed < 0 and self._goes(n)}
        lists = [span for span in self._lists if self._is_of_links(span)]
        for span in lists:
            self._going.update(self._within(span))
        self._take_edges()
        self._take_company()
        going = [(blocks[n].start, blocks[n].end) for n in self._going if blocks[n].listed < 0]
        return sorted([*lists, *going], key=lambda span: (span[0], -span[1]))

    def _goes(self, n: int) -> bool:
        """Whether a block goes wherever it stands."""
        block, kind = self._blocks[n], self._kinds[n]
        if kind is None or block.tag == "figcaption":
            return kind is Kind.SURE
        if block.tag in HEADINGS:
            return block.linked >= _ALL and kind is not Kind.FREE
        if kind is Kind.SURE:
            return True
        return block.linked >= _ALL or (block.linked >= _MOST and self._stays_here(block))

    def _stays_here(self, block: Block) -> bool:
        """Whether the links of a block lead to pages of its own site."""
        return all(
            not target or target.startswith("#") or site_of(host_of(target)) == self._site
            for target in block.targets
        )

    def _within(self, span: tuple[int, int]) -> range:
        first = bisect_right(self._starts, span[0])
        return range(first, bisect_left(self._starts, span[1]))

    def _is_of_links(self, span: tuple[int, int]) -> bool:
        """Whether a list goes as a whole: each item is a button or leads on, and is a link."""
        inside = self._within(span)
        html = self._html[span[0] : span[1]]
        if not inside or "<img" in html or "<a" not in html:
            return False
        blocks = [self._blocks[n] for n in inside]
        if letters(words_of(html)) != sum(block.letters for block in blocks):
            return False  # words stand beside its items
        links = all(block.linked >= _ALL for block in blocks)
        if links and self._is_announced(inside[0]) and all(map(self._stays_here, blocks)):
            return True
        return all(
            block.targets
            and (
                (are_places(block.words) and block.linked >= _ALL)
                or self._kinds[n] is Kind.SURE
                or (self._kinds[n] is not None and block.linked >= _ALL)
            )
            for n, block in zip(inside, blocks, strict=True)
        )

    def _is_announced(self, n: int) -> bool:
        """Whether the block before is a label such as "Related articles"."""
        return n > 0 and self._kinds[n - 1] is Kind.FIXED and self._touch(n - 1, n)

    def _touch(self, n: int, after: int) -> bool:
        """Whether nothing that is said or shown stands between two blocks."""
        between = self._html[self._blocks[n].end : self._blocks[after].start]
        return "<img" not in between and not words_of(between)

    def _take_edges(self) -> None:
        """Take the words of buttons off both ends of the text, as long as anything else is left."""
        last = len(self._blocks) - 1
        left = (b for n, b in enumerate(self._blocks) if n not in self._going)
        if all(kind_of(block.words) or self._is_byline(block) for block in left):
            return
        for order in (range(last + 1), range(last, -1, -1)):
            before = 0 if order.step > 0 else len(self._html)
            for n in order:
                block = self._blocks[n]
                edge = (block.start, block.end) if order.step > 0 else (block.end, block.start)
                between = self._html[min(before, edge[0]) : max(before, edge[0])]
                if n not in self._going:
                    if not self._is_at_edge(n, between):
                        break
                    self._going.add(n)
                before = edge[1]

    def _is_at_edge(self, n: int, between: str) -> bool:
        block = self._blocks[n]
        is_button = self._kinds[n] is Kind.FIXED or (
            self._kinds[n] is Kind.FREE and block.linked > 0 and self._stays_here(block)
        )
        free = block.tag in ("p", "div") and block.listed < 0
        byline = block.start < _START and self._is_byline(block)
        return (byline or (is_button and free)) and not words_of(_CAPTION.sub("", between))

    def _is_byline(self, block: Block) -> bool:
        return (
            bool(self._signed)
            and len(block.words) < 200
            and is_signature(block.words, self._signed)
        )

    def _take_company(self) -> None:
        """Take the words of buttons that stand right before or after what goes."""
        for order in (range(len(self._blocks)), range(len(self._blocks) - 1, -1, -1)):
            for n in order:
                block = self._blocks[n]
                if n in self._going or block.listed >= 0 or self._kinds[n] is not Kind.FIXED:
                    continue
                beside = (n + 1,) if block.tag in HEADINGS else (n - 1, n + 1)
                if block.tag != "figcaption" and any(
                    other in self._going and self._touch(min(n, other), max(n, other))
                    for other in beside
                ):
                    self._going.add(n)
