"""Untangles unusual markup before it is sanitised, for those texts alone that have some.

Pictures that load lazily or come in several sizes, players and embedded posts, captions, lines
parted by <br><br>. Nothing here is about safety: whatever it leaves is sanitised afterwards.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.content.clean import (
    backgrounds,
    cells,
    figures,
    formulas,
    furniture,
    hidden,
    notes,
    posts,
    quotes,
    signs,
    verse,
)
from reader.content.clean.player_pages import HINT_OF_ALONE
from reader.content.clean.players import PLAYERS, make_figure, name_players
from reader.content.clean.sizes import LAST_SETS, LATE, choose, offers_one
from reader.content.clean.tree import remove, unwrap

_TAGS = re.compile(
    r"<(?:noscript|picture|iframe|embed|object|video|audio|base|figcaption|aside|header|footer|main"
    r"|nav|center|address|hgroup|fieldset|legend|details|summary|lite-\w+|amp-\w+|youtube-video)\b",
    re.IGNORECASE,
)
_WORDS = (
    "srcset",
    "data-src",
    "data-orig",
    "data-lazy",
    "lazy-src",
    "caption",
    "pullquote",
    "pull-quote",
    "data-v",
    "gallery",
    "text-align",
    notes.HINT,
)
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|(\d+));?")
_NONCHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TWO_BREAKS = re.compile(r"<br[^<>]*>(?:\s|&nbsp;|\xa0)*<br", re.IGNORECASE)
_DEEP = 3000  # tags; a text with more of them may nest too deep for the sanitiser
_PATTERNS = (
    _TAGS,
    formulas.HINT,
    signs.HINT,
    verse.HINT,
    furniture.HINT,
    posts.HINT,
    HINT_OF_ALONE,
    backgrounds.HINT,
    LATE,
)
# Blocks whose tags are not kept: their words must not run into those beside them.
_BLOCKS_AS_DIV = (
    "aside header footer main nav center address hgroup fieldset legend details summary".split()
)
_GONE = frozenset({"script", "style", "template", "svg", "math", "head"})
_PARAGRAPH_HOLDERS = frozenset({"p", "div", "body", "blockquote", "td", "article", "section"})
_BLOCKS = frozenset(
    "p div ul ol dl table blockquote pre figure h1 h2 h3 h4 h5 h6 hr section article".split()
)


def is_unusual(html: str) -> bool:
    """Tell whether the text has anything that `prepare` is for."""
    for word in _WORDS:
        if word in html:
            return True
    if any(pattern.search(html) for pattern in _PATTERNS) or html.count("<") > _DEEP:
        return True
    if hidden.may_hide(html):
        return True
    return "<br" in html and _TWO_BREAKS.search(html) is not None


def prepare(html: str, base: str) -> str:
    """Answer the HTML with its unusual markup untangled; still hostile."""
    body = _parse(html)
    if body is None:
        return ""
    formulas.write(body)
    verse.set_lines(body)
    for element in list(body.iter(*_GONE)):
        remove(element)
    for element in [*body.iter()]:
        if hidden.is_hidden(element):
            remove(element)
    for element in furniture.take_out(body, base):
        remove(element)
    notes.join_numbers(body)
    quotes.mark(body)
    for element in body.iter(*_BLOCKS_AS_DIV):
        element.tag = "div"
    resolve_media(body)
    signs.write(body)
    posts.make_cards(body, base)
    for element in list(body.iter(*PLAYERS)):
        make_figure(element, base)
        remove(element)
    figures.gather(body)
    figures.caption(body)
    cells.align(body)
    _paragraphs(body)
    text: str = etree.tostring(body, encoding="unicode", method="html")
    return text


def resolve_media(body: Any) -> None:
    """Leave of every way to offer a picture one img with its best address, to offer a player one
    iframe (an lxml tree).
    """
    name_players(body)
    backgrounds.draw(body)
    for element in list(body.iter("noscript")):
        _noscript(element)
    for element in list(body.iter("picture")):
        _picture(element)
    for element in body.iter("img"):
        choose(element)


def _parse(html: str) -> Any:
    """Answer the body of the HTML, None for none; its texts hold only what lxml lets one set."""
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(characters_only(html).encode("utf-8", "replace"), parser)
    except etree.ParserError:
        return None
    return None if root is None else (root if root.tag == "body" else root.find("body"))


def characters_only(html: str) -> str:
    """Answer the HTML without what lxml lets nobody set: it is no character (XML 1.0 §2.2)."""
    if "&#" in html:
        html = _REFERENCE.sub(_if_character, html)
    return _NONCHARACTER.sub("", html)


def _if_character(match: re.Match[str]) -> str:
    """Keep a reference to a character that XML knows (XML 1.0 §2.2)."""
    hexadecimal, decimal = match.groups()
    digits = (hexadecimal or decimal).lstrip("0")[:8] or "0"
    code = int(digits, 16 if hexadecimal else 10)
    known = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE
    return match.group() if known or 0x10000 <= code < 0x110000 else ""


def _noscript(element: Any) -> None:
    """Keep what is shown without scripts, unless it repeats the picture before it."""
    if len(element) == 0 and "<" in (element.text or ""):
        inner = _parse(element.text)
        element.text = None
        if inner is not None:
            element.extend(list(inner))
    inside = element.find(".//img")
    before = element.getprevious()
    after = element.getnext()
    if inside is not None and before is not None:
        shown = before if before.tag == "img" else before.find(".//img")
        if shown is not None and not (before.tail or "").strip():
            for name in ("src", "srcset"):
                if inside.get(name):
                    shown.set(f"data-noscript-{name}", inside.get(name))
            remove(element)
            return
    if inside is not None and after is not None and not (element.tail or "").strip():
        waiting = after if after.tag == "img" else after.find(".//img")
        if waiting is not None and not offers_one(waiting):
            remove(after)
    unwrap(element)


def _picture(element: Any) -> None:
    """Leave of a picture element its img, which learns what sources there are."""
    image = element.find(".//img")
    if image is None:
        image = etree.SubElement(element, "img")
    usual: list[str] = []
    last: list[str] = []
    for source in element.iter("source"):
        if "print" not in (source.get("media") or ""):
            # What browsers without AVIF pass over, and drawings that are not shown here.
            kind = (source.get("type") or "").lower()
            (last if "avif" in kind or "svg" in kind else usual).append(_offer(source))
    for name, offers in (("data-sources", usual), (LAST_SETS, last)):
        if any(offers):
            image.set(name, ", ".join(filter(None, offers)))
    for source in list(element.iter("source")):
        # The parser does not know that a source has no content: what follows stands inside it.
        unwrap(source)
    unwrap(element)


def _offer(source: Any) -> str:
    """Answer what a source of a picture element offers, whatever a script calls it."""
    names = sorted((name for name in source.attrib if "src" in name), key=lambda n: "set" not in n)
    return next((source.get(name) for name in names if source.get(name)), "")


def _paragraphs(body: Any) -> None:
    """Make paragraphs of lines that are parted by two or more <br>."""
    for holder in list(body.iter(*_PARAGRAPH_HOLDERS)):
        breaks = [n for n, child in enumerate(holder) if child.tag == "br"]
        if len(breaks) < 2 or any(child.tag in _BLOCKS for child in holder):
            continue
        children = list(holder)
        doubles = [
            n
            for n in breaks
            if n + 1 < len(children)
            and children[n + 1].tag == "br"
            and not (children[n].tail or "").strip()
        ]
        if doubles:
            _part(holder, children)


def _part(holder: Any, children: list[Any]) -> None:
    """Move a holder's content into paragraphs, a new one after each run of breaks."""
    paragraphs = [etree.Element("p")]
    paragraphs[0].text, holder.text = holder.text, None
    for n, child in enumerate(children):
        tail, child.tail = child.tail, None
        holder.remove(child)
        following = children[n + 1].tag if n + 1 < len(children) else ""
        doubled = child.tag == "br" and following == "br" and not (tail or "").strip()
        current = paragraphs[-1]
        if doubled:
            if current.text or len(current):
                paragraphs.append(etree.Element("p"))
            continue
        if child.tag == "br" and not current.text and not len(current):
            current.text = tail
            continue
        child.tail = tail
        current.append(child)
    if not (paragraphs[-1].text or len(paragraphs[-1])):
        paragraphs.pop()
    if len(paragraphs) == 1 and holder.tag == "p":
        holder.text = paragraphs[0].text
        holder.extend(list(paragraphs[0]))
        return
    if holder.tag == "p":
        holder.tag = "div"
    holder.extend(paragraphs)
