"""A page as it is, for a reader who wants it although no article was found in it.

Nothing is judged: what browsers show is cleaned and kept.
"""

from __future__ import annotations

from lxml import etree

from reader.content import encoding
from reader.content.byline import read_byline
from reader.content.clean import CLEAN_VERSION, clean_html, snippet
from reader.content.clean.embedded import Held
from reader.content.directions import direction
from reader.content.extract import document
from reader.content.titles import title_text
from reader.model import Page

LONGEST = 1_000_000  # bytes of plain text


def whole_page(body: bytes, *, address: str, content_type: str = "") -> Page:
    """Answer everything that a page says, cleaned; what is no HTML is taken for plain text."""
    held = Held()
    root = document.read(body, content_type, held)
    if root is None or root.find("body") is None:
        text = encoding.decode(body[:LONGEST], encoding.charset_of(body, content_type))
        plain = clean_html(text, base=address, is_text=True)
        return Page(
            html=plain.html,
            plain=plain.plain,
            snippet=snippet(plain.plain),
            address=address,
            clean_version=CLEAN_VERSION,
        )
    base = document.base_of(root, address)
    said = read_byline(root, base=base, address=address)
    shown = root.find("body")
    document.strip(shown)
    shown.tag, shown.tail = "div", None
    html = etree.tostring(shown, encoding="unicode", method="html")
    cleaned = clean_html(html, base=base, held=held)
    title = said.title or title_text(root.findtext(".//title") or "", is_html=False)
    return Page(
        title=title,
        html=cleaned.html,
        plain=cleaned.plain,
        snippet=snippet(said.deck or cleaned.plain),
        pictures=cleaned.pictures,
        embedded=cleaned.embedded,
        authors=said.authors,
        site=said.site,
        language=said.language,
        direction=direction(f"{title} {cleaned.plain[:300]}", said.language),
        address=address,
        clean_version=CLEAN_VERSION,
    )
