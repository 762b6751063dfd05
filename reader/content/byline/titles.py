"""Chooses an article's title among what its page calls it, without the site's name."""

from __future__ import annotations

import re
from typing import Any

from reader.content.byline.head import Head
from reader.content.byline.linked_data import LinkedData, text
from reader.content.titles import title_text

_SEPARATOR = re.compile(r"\s+(?:\||-|–|—|·|•|»|::|/|\\|>|✩)\s+|\s*\|\s*|:\s+")
_WORD = re.compile(r"\w+")


def title_of(head: Head, data: LinkedData, body: Any, site: str) -> str:
    """Answer the title as one line of text, "" where the page has none."""
    linked = _linked(data, head.title)
    meta = head.first("dc:title", "dcterm:title", "dcterms:title", "og:title", "parsely-title",
                      "twitter:title", "title")  # fmt: skip
    for claim in (linked, meta):
        claim = title_text(claim, is_html=True)
        if claim:
            return _without_site(claim, site)
    return _from_window(title_text(head.title, is_html=True), _headings(body), site)


def _linked(data: LinkedData, window: str) -> str:
    """Answer headline or name; where both are given, the one that the window's title has."""
    claims = [text(data.article.get(key)) for key in ("headline", "name")]
    claims = [claim for claim in claims if claim]
    window = _flat(window)
    for claim in claims:
        if _flat(claim) and window.startswith(_flat(claim)):
            return claim
    return claims[0] if claims else ""


def _headings(body: Any) -> list[str]:
    if body is None:
        return []
    found = [" ".join("".join(part.itertext()).split())[:1000] for part in body.iter("h1")]
    return [heading for heading in found if heading][:20]


def _without_site(title: str, site: str) -> str:
    """Take the site's name off the end, and nothing that is not surely it."""
    if not site:
        return title
    for match in reversed(list(_SEPARATOR.finditer(title))):
        rest = title[match.end() :]
        if _flat(rest) == _flat(site) and len(title[: match.start()]) > 10:
            return title[: match.start()].strip()
    return title


def _flat(text_: str) -> str:
    return "".join(_WORD.findall(text_.lower()))


def _from_window(title: str, headings: list[str], site: str) -> str:
    """Answer the title that a window's title bar holds, beside the names of site and section."""
    if not title:
        return headings[0] if headings else ""
    bare = _without_site(title, site)
    for heading in headings:
        if len(heading) > 10 and _flat(heading) in _flat(title):
            return heading
    if bare != title:
        return bare
    parts = [part for part in re.split(r"\s+[|\-–—\\/>»]\s+", title) if part]
    if len(parts) > 1:
        if len(_WORD.findall(parts[0])) >= 3 or len(parts[0]) > 15:
            return parts[0]
        longest = max(parts, key=lambda part: len(_WORD.findall(part)))
        if len(_WORD.findall(longest)) >= 4:
            return longest
    return title
