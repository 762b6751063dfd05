"""Extracts the article from a web page: its text with its structure, its pictures, who said it.

Several judges look for the text by different evidence, witnesses decide between them, and what is
not the article's is taken out. Pure: nothing is fetched. A page that is no article is refused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lxml import etree

from reader.addresses import host_of
from reader.content.byline import Said, read_byline
from reader.content.clean import (
    CLEAN_VERSION,
    Cleaned,
    clean_html,
    formulas,
    quotes,
    snippet,
    text_of_html,
)
from reader.content.clean.embedded import Held
from reader.content.clean.prepare import resolve_media
from reader.content.directions import direction
from reader.content.discover import leads_on
from reader.content.extract import (
    below,
    choosing,
    clearing,
    document,
    figures,
    links,
    polish,
    refusals,
)
from reader.content.extract.leading import pictures_of, with_caption
from reader.content.extract.measure import letters, weigh
from reader.content.extract.whole import whole_page
from reader.content.lead import Medium
from reader.content.titles import title_text
from reader.model import Page, Precision, Refusal

__all__ = ["EXTRACT_VERSION", "READ_BY", "extract_page", "whole_page"]

EXTRACT_VERSION = 6  # raised when the same page gives another text, so that pages can be redone
READ_BY = CLEAN_VERSION * 1000 + EXTRACT_VERSION  # the version of both, which only rises
_TOLD_BETTER = 2  # times longer than the shown text linked data must be to be taken for it
_TOLD_ENOUGH = 600  # letters
_SENDS_ON = 600  # letters of a page that sends its readers on by itself
_SAME_START = 60  # letters by which a deck is known as the start of the text


def extract_page(
    body: bytes,
    *,
    address: str,
    content_type: str = "",
    title: str = "",
    feed_html: str = "",
    feed_plain: str = "",
) -> Page:
    """Answer what a page says: its article cleaned, its byline, and whether it is to be shown.

    `address` is where it was found, `content_type` what its server claimed. `title`, `feed_html`
    and `feed_plain` are what the feed said of the same article, "" for a page without a feed.
    """
    held = Held()
    root = document.read(body, content_type, held)
    if root is None or root.find("body") is None:
        return Page(title=title, refusal=Refusal.EMPTY, extract_version=EXTRACT_VERSION)
    base = document.base_of(root, address)
    said = read_byline(root, base=base, address=address)
    feed = feed_plain or text_of_html(feed_html)
    marks = document.marks_of(body)
    shown = refusals.shown_text(root)
    suspicion = refusals.Suspicion.of(root, marks, shown)
    html, lead, cards = _article(root, said, title=said.title or title, address=base, feed=feed)
    cleaned = clean_html(html, base=base, held=held)
    if _TOLD_BETTER * letters(cleaned.plain) < letters(said.body) > _TOLD_ENOUGH:
        # The markup is made by scripts; what machines are told is the whole text.
        cleaned = clean_html(said.body, base=base, is_text="</" not in said.body)
    told = refusals.Told(title, feed)
    text = _words(cleaned)
    refusal = refusals.refusal_of(suspicion, said, text=text, told=told, shown=shown)
    if not refusal and cards and told.is_elsewhere(text):
        refusal = Refusal.ERROR  # the front page in place of an article
    page = _page(cleaned, replace(said, lead=lead), title, address, refusal)
    if letters(text) < _SENDS_ON:
        onward = leads_on(body, address=address, content_type=content_type)
        page = replace(page, onward=onward)
    return page


def _article(
    root: Any, said: Said, *, title: str, address: str, feed: str
) -> tuple[str, Medium | None, bool]:
    """Answer the HTML of the article, not yet cleaned, "" for none; its leading picture; and
    whether it only announces other articles.
    """
    body = root.find("body")
    formulas.write(body)
    document.strip(body)
    resolve_media(body)
    quotes.mark(body)
    figures.gather(body, address)
    lead = with_caption(said.lead, body, address)
    again = document.copied(body)
    witnesses = (said.body, feed)
    chosen, doubtful = _by_prose(body, witnesses, title=title, summary=said.deck, address=address)
    if doubtful:
        short = _by_headline(again, title=title, address=address)
        if short is not None and below.is_better(short, chosen):
            chosen = short
    if chosen is None:
        return "", lead, False
    chosen.tag, chosen.tail = "div", None
    html: str = etree.tostring(chosen, encoding="unicode", method="html")
    return html, lead, links.is_of_cards(chosen)


def _by_prose(
    body: Any, witnesses: tuple[str, ...], *, title: str, summary: str, address: str
) -> tuple[Any, bool]:
    """Answer the element with the article's text, None for no prose; and whether to doubt it."""
    clearing.clear(body, weigh(body))
    part = choosing.choose(body, weigh(body), witnesses, title=title, summary=summary)
    if part is None:
        return None, True
    chosen, strangers = part
    for stranger in strangers:
        document.drop(stranger)
    elsewhere = below.is_elsewhere(chosen, body, title)
    polish.polish(chosen, title=title, address=address)
    return chosen, elsewhere or below.is_little(chosen)


def _by_headline(body: Any, *, title: str, address: str) -> Any:
    """Answer the element with an article of short lines, None where there is none."""
    clearing.clear(body, weigh(body, paragraph=1))
    chosen = below.find(body, title)
    if chosen is not None:
        polish.polish(chosen, title=title, address=address)
    return chosen


def _words(cleaned: Cleaned) -> str:
    return " ".join(cleaned.plain.split())


def _deck(deck: str, text: str) -> str:
    """Answer the deck, "" where it only repeats how the text starts."""
    start = " ".join(text[: _SAME_START * 4].split())
    return "" if start.startswith(deck[:_SAME_START].rstrip(" .…[]")) else deck


def _page(cleaned: Cleaned, said: Said, title: str, address: str, refusal: str) -> Page:
    published = said.published
    text = cleaned.plain
    own = said.address if host_of(said.address) else ""
    return Page(
        title=said.title or title_text(title, is_html=False),
        deck=_deck(said.deck, text),
        html=cleaned.html,
        plain=text,
        snippet=snippet(said.deck or text),
        pictures=pictures_of(cleaned, said.lead),
        embedded=cleaned.embedded,
        authors=said.authors,
        published=published.seconds if published else None,
        offset=published.offset if published else 0,
        precision=published.precision if published else Precision.MINUTE,
        updated=said.updated.seconds if said.updated else None,
        site=said.site,
        section=said.section,
        language=said.language,
        direction=direction(f"{said.title} {text[:300]}", said.language),
        address=own or address,
        comments_feed=said.comments_feed,
        feeds=said.feeds,
        extract_version=EXTRACT_VERSION,
        clean_version=CLEAN_VERSION,
        refusal=refusal,
    )
