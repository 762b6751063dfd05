"""Makes paragraphs of words that stand in a box without any, so that all text comes in blocks.

Pages write lines between <br>, or between blocks, and what follows judges line by line. Nothing
is taken out.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from reader.content.extract.document import drop
from reader.content.extract.measure import BLOCKS

_HOLDERS = ("div", "section", "article", "main", "center", "body", "header")
_MEDIA = frozenset({"img", "figure", "iframe", "video", "embed", "object", "noscript"})


def wrap(root: Any) -> None:
    """Put runs of words and inline elements that stand beside blocks or breaks into paragraphs."""
    for element in list(root.iter("em", "strong", "b", "i", "u", "span")):
        if len(element) == 0 and not (element.text or "").strip() and element is not root:
            element.tail = (element.text or "") + (element.tail or "")
            drop(element)
    for holder in list(root.iter(*_HOLDERS)):
        if holder is root or any(child.tag in BLOCKS or child.tag == "br" for child in holder):
            _wrap(holder)


def _wrap(holder: Any) -> None:
    children = list(holder)
    run = etree.Element("p")
    run.text, holder.text = holder.text, None
    breaks = 0
    for child in children:
        tail, child.tail = child.tail, None
        holder.remove(child)
        if child.tag in BLOCKS or child.tag in _MEDIA:
            _put(holder, run)
            holder.append(child)
            run, breaks = etree.Element("p"), 0
            run.text = tail
            continue
        if child.tag == "br":
            breaks += 1
            if breaks > 1:
                _put(holder, run)
                run = etree.Element("p")
                run.text = tail
                breaks = 1 if not (tail and tail.strip()) else 0
                continue
            if not len(run) and not (run.text or "").strip():
                run.text = tail
                continue
        else:
            breaks = 0
        child.tail = tail
        if tail and tail.strip():
            breaks = 0
        run.append(child)
    _put(holder, run)


def _put(holder: Any, run: Any) -> None:
    """Append a run to its holder, unless it is empty."""
    while len(run) and run[-1].tag == "br" and not (run[-1].tail or "").strip():
        run.remove(run[-1])
    if len(run) or (run.text or "").strip():
        holder.append(run)
